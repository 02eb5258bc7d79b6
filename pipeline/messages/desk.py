"""Texts of the family `desk`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
