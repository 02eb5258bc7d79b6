"""Feeds to entries."""
