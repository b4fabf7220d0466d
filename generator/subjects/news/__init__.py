"""What is new, by month, as a letter and for one visitor."""
