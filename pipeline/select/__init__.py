"""Entries to stories: what happened this week, told once, ranked with reasons."""

from pipeline.select.doors import select, settle, shape, shown, unsure, why

__all__ = ["select", "settle", "shape", "shown", "unsure", "why"]
