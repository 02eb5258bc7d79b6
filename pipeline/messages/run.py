"""Texts of the family `run`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
