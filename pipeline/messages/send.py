"""Texts of the family `send`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
