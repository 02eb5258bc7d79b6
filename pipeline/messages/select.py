"""Texts of the family `select`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {}
