"""Entries to stories, ranked, with reasons."""
