"""Counts of two to ten in words: held against what the source counts, lists or tells of one only, and against the draft's own list."""
