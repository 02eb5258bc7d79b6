"""Take the article out of a page: its paragraphs, and what the page says of itself.

Trafilatura in its default mode has the first word; where it finds under 200 characters, our own density count gives a second
opinion. Both see the page without its hidden parts.
"""

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from lxml.html import HtmlElement

from pipeline.read import density, lines, walls
from pipeline.read.about import About, about
from pipeline.read.decode import decode
from pipeline.read.tree import parse, prune

_FEW = 200


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a page holds. `wall` is empty, or names what stands in the article's place (a word of `messages.read`)."""

    paragraphs: tuple[str, ...] = ()
    title: str = ""
    author: str = ""
    published: datetime | None = None
    canonical: str = ""
    language: str = "en"
    wall: str = ""

    @property
    def length(self) -> int:
        """The characters of the text."""
        return sum(len(paragraph) for paragraph in self.paragraphs)


def extract(html: bytes, content_type: str, url: str) -> Extracted:
    """Return the article of a page. Never raises for what a page holds; a page without text has no paragraphs."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind and "html" not in kind and "xml" not in kind and kind != "text/plain":
        return Extracted(wall="not-a-page")
    text = decode(html, content_type)
    tree = parse(text)
    if tree is None:
        return Extracted(wall="no-text")
    said = about(tree, url)
    seen = walls.look(tree)
    prune(tree)
    paragraphs = _without_title(_paragraphs(tree), said.title)
    return _extracted(paragraphs, said, walls.judge(paragraphs, seen, tree, url))


def _extracted(paragraphs: Sequence[str], said: About, wall: str) -> Extracted:
    return Extracted(
        paragraphs=tuple(paragraphs),
        title=said.title,
        author=said.author,
        published=said.published,
        canonical=said.canonical,
        language=language_of(" ".join(paragraphs) or said.title, said.language),
        wall=wall,
    )


def language_of(text: str, declared: str = "") -> str:
    """Return the language of a text: Hangul outvotes what a page declares, since Korean sites often declare English."""
    letters = [letter for letter in text if letter.isalpha()]
    hangul = sum("가" <= letter <= "힣" for letter in letters)
    if letters and hangul >= 0.3 * len(letters):
        return "ko"
    return declared if declared not in {"", "ko"} else "en"


def _paragraphs(tree: HtmlElement) -> list[str]:
    first = lines.clean(_by_trafilatura(tree))
    if sum(map(len, first)) >= _FEW:
        return first
    block = density.best_block(tree)
    second = lines.clean(density.lines_of(block)) if block is not None else []
    return max(first, second, key=lambda found: sum(map(len, found)))


def _by_trafilatura(tree: HtmlElement) -> list[str]:
    from trafilatura import bare_extraction

    document = bare_extraction(copy.deepcopy(tree), include_comments=False, include_tables=True)
    text = getattr(document, "text", None) or ""
    return [_unmarked(line) for line in text.split("\n") if not line.startswith("|---")]


def _unmarked(line: str) -> str:
    """Return a line without the marks that trafilatura sets for lists and tables."""
    if line.startswith("| ") and line.rstrip().endswith("|"):
        return " | ".join(cell.strip() for cell in line.strip().strip("|").split("|"))
    return line.removeprefix("- ")


def _without_title(paragraphs: list[str], title: str) -> list[str]:
    """Return the paragraphs without a heading that repeats the title: the title stands on its own."""
    if title and paragraphs and _letters(paragraphs[0]) == _letters(title):
        return paragraphs[1:]
    return paragraphs


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
