"""What can be read of a reply while it still comes: its sentences so far, for whoever waits for it."""

import json
import re

_TEXT = re.compile(r'"text"\s*:\s*"(?P<text>(?:[^"\\]|\\.)*)(?P<end>"?)')
_HALF = re.compile(r"\\(?:u[0-9a-fA-F]{0,3})?$|\\u[dD][89abAB][0-9a-fA-F]{2}$")


def sentences(text: str) -> list[str]:
    """Return the texts that a reply holds so far, those of figures left out; the last one may still grow."""
    told = re.sub(r'"figures"\s*:\s*\[[^\]]*(?:\]|$)', "", text)
    found = (_read(match["text"]) for match in _TEXT.finditer(told))
    return [one for one in found if one]


def _read(inside: str) -> str:
    try:
        return str(json.loads(f'"{_HALF.sub("", inside)}"', strict=False))
    except ValueError:
        return ""
