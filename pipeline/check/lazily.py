"""Patterns that are made when a text first needs them: a run that reads no such text does not wait for them."""

import re
from functools import lru_cache

from pipeline.text import patterns


@lru_cache(maxsize=1024)
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what a pattern finds with, made once."""
    return patterns.compiled(pattern, flags)
