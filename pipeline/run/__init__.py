"""Calls the rooms in order and hands what one returns to the next."""
