"""All pages of the site, from every subject, and their rendering."""
