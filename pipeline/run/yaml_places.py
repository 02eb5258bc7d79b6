"""Change a settings file as a person would: at its places, every other letter of the file as it was.

Printing the whole file again from what was parsed would move comments and respell values (`null`, blanks, quotes).
"""

import json
import re
from collections.abc import Iterable
from typing import Any

Change = tuple[int, int, str]  # from, to, what stands there then
_PLAIN = re.compile(r"[가-힣A-Za-z][가-힣A-Za-z0-9]*(?:[ -][가-힣A-Za-z0-9]+)*")
_ADDRESS = re.compile(r"https?://[^\s#'\",\[\]{}]*[^\s#'\",\[\]{}:]")
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "y", "n", "null"})


def composed(text: str) -> tuple[str, Any]:
    """Return a YAML text without its byte order mark, and its node, which knows its places in that text."""
    from ruamel.yaml import YAML

    body = text.removeprefix("\ufeff")
    return body, YAML(typ="rt", pure=True).compose(body)


def changed(text: str, changes: Iterable[Change]) -> str:
    """Return a text with its changes made; places count without the byte order mark. Of two at one place the first stands first."""
    body = text.removeprefix("\ufeff")
    mark = text[: len(text) - len(body)]
    ordered = sorted(enumerate(changes), key=lambda one: (one[1][0], one[0]), reverse=True)
    for _, (start, end, said) in ordered:
        body = body[:start] + said + body[end:]
    return mark + body


def pairs(node: Any) -> list[tuple[Any, Any]]:
    """Return the keys and values of a mapping's node; none where it is a text."""
    return list(node.value) if isinstance(node.value, list) else []


def pair(node: Any, name: str) -> tuple[Any, Any] | None:
    """Return one key and its value."""
    return next(((key, value) for key, value in pairs(node) if key.value == name), None)


def newline(text: str) -> str:
    """Return how the lines of a text end."""
    return "\r\n" if "\r\n" in text else "\n"


def last_letter(node: Any) -> int:
    """Return where the last value of a node ends: a block's own end lies behind the comments that follow it."""
    if not isinstance(node.value, list) or node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return max(map(last_letter, last)) if isinstance(last, tuple) else last_letter(last)


def next_line(text: str, at: int) -> int:
    """Return where the line after a place begins: the place itself where a line begins there, the end of the text after the last line."""
    return at if text[at - 1 : at] == "\n" else text.find("\n", at) + 1 or len(text)


def scalar(text: str) -> str:
    """Return a text as YAML takes it for that text, whatever stands in it."""
    plain = (_PLAIN.fullmatch(text) and text.lower() not in _WORDS) or _ADDRESS.fullmatch(text)
    return text if plain else json.dumps(text, ensure_ascii=False)
