"""Articles that a page holds where no reader looks: in the data that its script paints from, or for readers without scripts.

Such a page shows next to nothing before its script runs. What a wall locks is not taken from there: that is asked by the caller.
"""

import json
from collections.abc import Iterator

from lxml import html
from lxml.html import HtmlElement

from pipeline.read import density, lines
from pipeline.read.tree import words_of

ENOUGH = 400
"""So many characters of running text are an article, not a teaser or a note that scripts are wanted."""

_MOST = 2_000_000
_DEEPEST = 40
_BODIES = (
    "articlebody",
    "bodyhtml",
    "body_html",
    "body",
    "contenthtml",
    "content",
    "html",
    "text",
    "fulltext",
    "rendered",
)


def unfold(tree: HtmlElement) -> None:
    """Make what is meant for readers without scripts part of the page, in place, where the rest of it says little."""
    found = [one for one in tree.iter("noscript") if len(words_of(one)) >= ENOUGH]
    hidden = sum(len(words_of(one)) for one in found)
    if found and len(words_of(tree)) - hidden - _code(tree) < ENOUGH:
        for one in found:
            one.tag = "div"


def _code(tree: HtmlElement) -> int:
    return sum(len(words_of(one)) for one in tree.iter("script", "style", "template"))


def paragraphs(tree: HtmlElement) -> list[str]:
    """Return the paragraphs of the longest body that the page's data holds, or nothing."""
    best = max(_bodies(tree), key=len, default="")
    if len(best) < ENOUGH:
        return []
    if "<" not in best:
        return lines.clean(best.splitlines())
    try:
        block = html.fragment_fromstring(best, create_parent="div")
    except (ValueError, html.etree.LxmlError):
        return []
    for one in list(block.iter("script", "style", "iframe", "figcaption", "aside", "form", "button")):
        one.drop_tree()
    return lines.clean(density.lines_of(block))


def _bodies(tree: HtmlElement) -> Iterator[str]:
    for script in tree.iter("script"):
        kind = (script.get("type") or "").lower()
        text = script.text or ""
        if "json" in kind and 0 < len(text) <= _MOST:
            try:
                data = json.loads(text)
            except (ValueError, RecursionError):
                continue
            yield from _texts(data, 0)


def _texts(data: object, depth: int) -> Iterator[str]:
    """Yield the texts that stand under a name for a body."""
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        for name, value in data.items():
            if isinstance(value, str):
                if name.lower().replace("-", "_") in _BODIES:
                    yield value
            else:
                yield from _texts(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _texts(value, depth + 1)
