"""From the library to pages, through `site_templates/pages`; knows no MkDocs (floor 5)."""
