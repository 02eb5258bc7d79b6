"""Texts of the family `check`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
