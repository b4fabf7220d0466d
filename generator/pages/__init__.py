"""What every page is made of: its value, links, lists, bars, prose and settings."""
