"""What is new, one file per form in which it leaves the site."""
