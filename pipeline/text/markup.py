"""Make markup safe to parse: an HTML parser compares every attribute of a tag with every other one."""

import re

from pipeline.text.patterns import deferred

_TAG = deferred(r"<(?P<name>[A-Za-z][A-Za-z0-9:-]{0,40}+)(?:=\s*+(?:\"[^\"]*+\"?|'[^']*+'?)|[^>])*+>?")
_VALUE = deferred(r"=\s*+(?:\"[^\"]*+\"?|'[^']*+'?)")
_LONG = 2_000
"""A tag whose names and bare values are longer holds attributes by the hundred; quoted values may be of any length."""


def without_monsters(markup: str) -> str:
    """Return markup in which a tag of hundreds of attributes stands bare, and hidden, since nobody wrote it for a reader."""
    return markup if len(markup) < _LONG else _TAG.sub(_bare, markup)


def _bare(match: re.Match[str]) -> str:
    tag = match[0]
    if len(tag) < _LONG or len(_VALUE.sub('=""', tag)) < _LONG:
        return tag
    return f"<{match['name']} hidden>"
