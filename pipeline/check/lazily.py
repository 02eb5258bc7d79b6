"""Patterns that are made when a text first needs them: a run that reads no such text does not wait for them."""

import re
from functools import lru_cache


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str]:
    """Return what a pattern finds with, made once."""
    return re.compile(pattern)
