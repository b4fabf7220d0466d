"""The reference of fields and findings for contributors."""
