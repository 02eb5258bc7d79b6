"""Sections to findings."""
