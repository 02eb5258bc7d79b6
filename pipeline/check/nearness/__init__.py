"""Which words of a text belong to a figure: by clause, by side, by what stands between."""
