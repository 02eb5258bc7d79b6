"""Texts of the family `read`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
