"""Texts of the family `collect`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
