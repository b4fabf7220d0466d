"""What names and fields of the model do."""
