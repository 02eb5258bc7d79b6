"""Texts of the family `draft`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
