"""What can be read of a reply while it still comes: its sentences so far, for whoever waits for it."""

import json
import re

_TEXT = re.compile(r'"text"\s*:\s*"(?P<text>(?:[^"\\]|\\.)*)(?P<end>"?)')
_FIGURES = re.compile(r'"figures"\s*:\s*\[')
_STEP = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]]')  # a text, whatever brackets it holds, or a bracket
_HALF = re.compile(r"\\(?:u[0-9a-fA-F]{0,3})?$|\\u[dD][89abAB][0-9a-fA-F]{2}$")


def sentences(text: str) -> list[str]:
    """Return the texts that a reply holds so far, those of figures left out; the last one may still grow."""
    found = (_read(match["text"]) for match in _TEXT.finditer(_without_figures(text)))
    return [one for one in found if one]


def _without_figures(text: str) -> str:
    kept, start = list[str](), 0
    while (opened := _FIGURES.search(text, start)) is not None:
        kept.append(text[start : opened.start()])
        start = _closed(text, opened.end())
    return "".join((*kept, text[start:]))


def _closed(text: str, start: int) -> int:
    """Return where the list that is open here ends: behind its own bracket, those of the lists in it apart."""
    depth = 1
    for step in _STEP.finditer(text, start):
        depth += {"[": 1, "]": -1}.get(step.group(), 0)
        if not depth:
            return step.end()
    return len(text)


def _read(inside: str) -> str:
    try:
        return str(json.loads(f'"{_HALF.sub("", inside)}"', strict=False))
    except ValueError:
        return ""
