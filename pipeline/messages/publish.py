"""Texts of the family `publish`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
