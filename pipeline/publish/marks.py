"""Carry citations through Markdown: each stands as one short mark that no reader of Markdown or HTML touches.

A mark is a number between two Unicode noncharacters, which no text may hold.
"""

import html
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from pipeline.publish.edition import Reference
from pipeline.text import citations, sentences
from pipeline.text.citations import Citation

OPEN, CLOSE = "\ufdd0", "\ufdd1"
MARK = re.compile(f"{OPEN}(\\d+){CLOSE}")
_BLOCK = re.compile(r"<(?!/?(?:strong|em|b|i|u|s|a|code|mark|small|sub|sup|del|ins|kbd|span)\b)")
_TAG = re.compile(r"<[^>]+>")
_NONCHARACTERS = re.compile("[\ufdd0-\ufdef]")


@dataclass(frozen=True, slots=True)
class Cited:
    """The citations that stand together in one place, and the references they come to."""

    citations: tuple[Citation, ...]
    references: tuple[Reference, ...]

    @property
    def direct(self) -> bool:
        """Whether the editor is cited."""
        return any(citation.direct for citation in self.citations)


def mark(text: str, by_article: Mapping[str, Reference]) -> tuple[str, list[Cited]]:
    """Return the text with a mark for each place where citations stand, and what the marks mean."""
    clean = _NONCHARACTERS.sub("", text)
    groups: list[Cited] = []
    pieces: list[str] = []
    last = 0
    for start, end, group in _groups(clean):
        pieces.append(citations.strip(clean[last:start]).rstrip(" \t"))
        references = {by_article[name] for citation in group for name in citation.articles if name in by_article}
        cited = Cited(tuple(group), tuple(sorted(references, key=lambda reference: reference.number)))
        if cited.references or cited.direct:
            pieces.append(f"{OPEN}{len(groups)}{CLOSE}")
            groups.append(cited)
        last = end
    pieces.append(citations.strip(clean[last:]))
    return "".join(pieces), groups


def _groups(text: str) -> list[tuple[int, int, list[Citation]]]:
    groups: list[tuple[int, int, list[Citation]]] = []
    for citation in citations.find(text):
        start, end = citation.span
        if groups and not text[groups[-1][1] : start].strip(" \t"):
            groups[-1] = (groups[-1][0], end, [*groups[-1][2], citation])
        else:
            groups.append((start, end, [citation]))
    return groups


def unmark(text: str, groups: Sequence[Cited], write: Callable[[Cited], str]) -> str:
    """Return the text with every mark written out."""
    return MARK.sub(lambda match: write(groups[int(match[1])]), text)


def marked(text: str) -> list[int]:
    """Return the numbers of the marks in a text, in order."""
    return [int(number) for number in MARK.findall(text)]


def said_once(markup: str, groups: Sequence[Cited]) -> str:
    """Return a block where sentences in a row that rest on the same references carry them once, after the last one.

    A sentence between them that cites nothing, or another block, ends the row: nothing then looks cited that is not.
    """
    found = list(MARK.finditer(markup))
    pieces: list[str] = []
    last = 0
    for one, following in zip_longest(found, found[1:]):
        pieces.append(markup[last : one.start()])
        if following is None or not _goes_on(
            markup[one.end() : following.start()], groups[int(one[1])], groups[int(following[1])]
        ):
            pieces.append(one.group())
        last = one.end()
    return "".join([*pieces, markup[last:]])


def _goes_on(between: str, one: Cited, following: Cited) -> bool:
    if one.direct or following.direct or set(one.references) != set(following.references) or _BLOCK.search(between):
        return False
    return len(sentences.sentences(html.unescape(_TAG.sub("", between)))) == 1
