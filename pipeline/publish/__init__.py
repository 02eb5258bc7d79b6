"""Sections to the issue in its four forms, and to the mail."""
