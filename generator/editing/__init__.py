"""What editors and machines change in records: mend, merge, retag, rename and withhold."""
