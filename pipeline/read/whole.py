"""Make an article whole again: what the first reading left out between its own lines stands in the same block of the page.

Trafilatura finds the block surely and loses small things in it (headings, list items, a quote). So its lines say where the
article stands, and the page says what stands there.
"""

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass

from lxml.html import HtmlElement

from pipeline.read.density import BLOCKS, leads_elsewhere
from pipeline.read.lines import left_out, tidy
from pipeline.read.tree import words_of
from pipeline.text.composed import letters

_MOST = 0.9
_ENOUGH = 12
_MOST_LOOKED_AT = 100_000_000
"""Each line is looked for in all that was found: on a page with more of both than any article has, this is not worth its time."""


@dataclass(slots=True)
class _Line:
    """A line of the page, with the element that it stands in."""

    element: HtmlElement
    text: str = ""


def made_whole(tree: HtmlElement, found: Sequence[str]) -> list[str] | None:
    """Return the lines of the page that `found` shows to be its article, with what stands between them.

    None where the page's lines are not those that were found: then nothing can be said about what lies between.
    """
    lines = [line for line in _lines(tree) if letters(line.text)]
    known, exact = letters(" ".join(found)), {letters(line) for line in found}
    if len(lines) * len(known) > _MOST_LOOKED_AT:
        return None
    shown = "\n".join(text for line in lines if (text := letters(line.text)) in exact)
    told = [_is_told(letters(line.text), known, exact, shown) for line in lines]
    weight = sum(len(letters(line.text)) for line, one in zip(lines, told, strict=True) if one)
    if not weight or not _MOST * len(known) <= weight <= len(known) / _MOST:
        return None
    block = _block(lines, told, weight)
    inside = [line.element is block or block in line.element.iterancestors() for line in lines]
    places = [number for number, one in enumerate(told) if one and inside[number]]
    return [
        line.text
        for number, line in enumerate(lines)
        if told[number]
        or (inside[number] and places[0] < number < places[-1] and not _said_again(letters(line.text), known))
    ]


def _is_told(text: str, known: str, exact: Set[str], shown: str) -> bool:
    """Whether a line was found: as a line, or as a part of one that runs lines of the page together.

    A short one must have been a line, since a word stands in any text; a part of a line that the page shows, too, is a quote
    pulled out of it.
    """
    return text in exact or (len(text) >= _ENOUGH and text in known and text not in shown)


def _said_again(text: str, known: str) -> bool:
    return len(text) >= _ENOUGH and text in known


def _block(lines: Sequence[_Line], told: Sequence[bool], weight: int) -> HtmlElement:
    """Return the smallest element that holds nearly all lines that were found."""
    held: dict[HtmlElement, int] = defaultdict(int)
    depth: dict[HtmlElement, int] = {}
    for line, one in zip(lines, told, strict=True):
        if one:
            above = [line.element, *line.element.iterancestors()]
            for number, element in enumerate(above):
                held[element] += len(letters(line.text))
                depth[element] = len(above) - number
    return max((element for element in held if held[element] >= _MOST * weight), key=lambda element: depth[element])


def _lines(tree: HtmlElement) -> list[_Line]:
    body = tree.find(".//body")
    top = body if body is not None else tree
    lines = [_Line(top)]
    _collect(top, top, lines)
    return [_Line(line.element, tidy(line.text)) for line in lines if not left_out(tidy(line.text))]


def _collect(element: HtmlElement, around: HtmlElement, lines: list[_Line]) -> None:
    if element.tag == "tr":
        lines += [_Line(element, " | ".join(words_of(cell) for cell in element.iter("td", "th"))), _Line(around)]
        return
    block = element.tag in BLOCKS
    here = element if block else around
    if block:
        lines.append(_Line(here))
    lines[-1].text += element.text or ""
    for child in element:
        if not leads_elsewhere(child):
            _collect(child, here, lines)
        lines[-1].text += child.tail or ""
    if block:
        lines.append(_Line(around))
