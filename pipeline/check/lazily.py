"""Patterns that are made when a text first needs them: a run that reads no such text does not wait for them, and none is made at each question."""

import re
from functools import lru_cache

from pipeline.text import patterns


@lru_cache(maxsize=1024)
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what a pattern finds with, made once."""
    return patterns.compiled(pattern, flags)


@lru_cache(maxsize=1024)
def of_words(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what a pattern made of words of a text finds with: made once for the texts at hand, and kept for no others (`made.py`)."""
    return re.compile(pattern, flags)
