"""Counts, and what is counted: of another thing, of a list, in words."""
