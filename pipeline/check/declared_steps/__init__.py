"""The steps that a reply declares: whether one counts with what its sentence speaks of, and which one is missing."""
