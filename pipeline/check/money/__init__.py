"""Sums of money: in another currency, and what so many come to at a price."""
