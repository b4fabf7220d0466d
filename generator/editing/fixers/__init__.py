"""What a machine can mend in one record, each kind in a file of its own."""
