"""From bytes to records: never raises for bad content, every fault is a finding with its place (floor 2)."""
