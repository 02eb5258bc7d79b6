"""Put terms into the glossary of `sources.yaml` as a person would: their lines are added, and no other letter of the file changes.

Printing the whole file again from what was parsed would move comments and respell values (`null`, blanks, quotes).
"""

import json
import re
from collections.abc import Mapping
from typing import Any

_PLAIN = re.compile(r"[가-힣A-Za-z][가-힣A-Za-z0-9]*(?:[ -][가-힣A-Za-z0-9]+)*")
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "y", "n", "null"})
Change = tuple[int, int, str]  # from, to, what stands there then


def with_terms(text: str, terms: Mapping[str, str]) -> str:
    """Return the settings with the terms in `newsletter.glossary`; one that is there already gets its new word."""
    from ruamel.yaml import YAML

    mark, body = ("\ufeff", text[1:]) if text.startswith("\ufeff") else ("", text)
    root = YAML(typ="rt", pure=True).compose(body)
    newsletter = next(value for key, value in _pairs(root) if key.value == "newsletter")
    pair = _pair(newsletter, "glossary")
    there = {key.value: value for key, value in _pairs(pair[1])} if pair else {}
    changes = [
        (there[was].start_mark.index, there[was].end_mark.index, _scalar(now))
        for was, now in terms.items()
        if was in there
    ]
    new = {was: now for was, now in terms.items() if was not in there}
    if new:
        changes.append(_added(body, newsletter, pair, new))
    for start, end, said in sorted(changes, reverse=True):
        body = body[:start] + said + body[end:]
    return mark + body


def _pairs(node: Any) -> list[tuple[Any, Any]]:
    return list(node.value) if isinstance(node.value, list) else []


def _pair(node: Any, name: str) -> tuple[Any, Any] | None:
    return next(((key, value) for key, value in _pairs(node) if key.value == name), None)


def _added(text: str, newsletter: Any, pair: tuple[Any, Any] | None, terms: Mapping[str, str]) -> Change:
    flow = ", ".join(f"{_scalar(was)}: {_scalar(now)}" for was, now in terms.items())
    if pair is None:
        at = newsletter.start_mark.index
        if newsletter.flow_style:
            return at + 1, at + 1, f"glossary: {{{flow}}}{', ' if newsletter.value else ''}"
        rows = _rows(terms, newsletter.start_mark.column + 2, _end(text))
        return at, at, f"glossary:{_end(text)}{rows}{' ' * newsletter.start_mark.column}"
    key, value = pair
    if not isinstance(value.value, list):  # nothing, or `null`
        colon = text.index(":", key.end_mark.index) + 1
        return colon, max(colon, value.end_mark.index if value.value else colon), f" {{{flow}}}"
    if value.flow_style:
        at = value.end_mark.index - 1
        more = bool(value.value) and not text[:at].rstrip().endswith(",")
        return at, at, f"{', ' if more else ''}{flow}"
    last = value.value[-1]
    at = max(last[0].end_mark.index, last[1].end_mark.index)
    at = at if text[at - 1] == "\n" else text.find("\n", at) + 1 or len(text)
    lead = "" if text[:at].endswith("\n") else _end(text)
    return at, at, lead + _rows(terms, value.value[0][0].start_mark.column, _end(text))


def _rows(terms: Mapping[str, str], indent: int, end: str) -> str:
    return "".join(f"{' ' * indent}{_scalar(was)}: {_scalar(now)}{end}" for was, now in terms.items())


def _end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _scalar(text: str) -> str:
    """Return a text as YAML takes it for that text, whatever stands in it."""
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS
    return text if plain else json.dumps(text, ensure_ascii=False)
