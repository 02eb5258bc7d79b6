"""Shares, parts and multiples: of which whole, what a change leaves or was before, in words or in percent."""
