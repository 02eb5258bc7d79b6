"""Texts of the family `demo`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
