"""Texts of the family `web`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
