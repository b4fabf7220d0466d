"""From rows of gathered facts to complete records: what is doubtful stands in a report beside them, never in them."""
