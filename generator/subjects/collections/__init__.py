"""Collections that an editor chose."""
