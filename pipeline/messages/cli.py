"""Texts of the family `cli`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
