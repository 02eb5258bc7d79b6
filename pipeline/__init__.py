"""The weekly Korean AI newsletter, from feeds to a sent mail."""

__version__ = "0.1.0"
