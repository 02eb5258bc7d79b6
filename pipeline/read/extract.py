"""Take the article out of a page: its paragraphs, and what the page says of itself.

Trafilatura in its default mode has the first word; where it finds under 200 characters, our own density count gives a second
opinion. Both see the page without its hidden parts.
"""

import copy
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lxml.html import HtmlElement

from pipeline.read import density, furniture, lines, stored, walls
from pipeline.read.about import About, about
from pipeline.read.decode import decode
from pipeline.read.tree import drop_unseen, parse, prune
from pipeline.read.whole import made_whole
from pipeline.text.composed import letters
from pipeline.text.hidden_orders import hidden_orders

_FEW = 200
_SHARED = 0.9
_LITTLE_MORE = 1.6
_RUN_TOGETHER = 0.6
_LINES = 3
_TOP = 4
_LABEL = 60
_LONGEST = 300_000
_TELLING = 60
_MOST_OF_IT = 0.6
_NOTE = 300
_ABSTRACT = re.compile(r"(?:^|[\s_-])abstract(?:$|[\s_-])", re.IGNORECASE)
_WRITES = r"(?:is|was|writes|covers|works|leads|reports|teaches|edits)\b"
_FILES = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\x1f\x8b", b"RIFF", b"\x00\x00\x00")
"""How files begin that are no page, whatever their server calls them."""


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
    leads_on: bool = False  # a link says that the rest of the text stands elsewhere
    hidden: tuple[str, ...] = ()  # orders to a model that the page hides from its readers

    @property
    def length(self) -> int:
        """The characters of the text."""
        return sum(len(paragraph) for paragraph in self.paragraphs)


def extract(html: bytes, content_type: str, url: str) -> Extracted:
    """Return the article of a page. Never raises for what a page holds; a page without text has no paragraphs."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind and "html" not in kind and "xml" not in kind and kind != "text/plain":
        return Extracted(wall="not-a-page")
    if html.lstrip()[:8].startswith(_FILES):
        return Extracted(wall="not-a-page")
    text = decode(html, content_type)
    tree = parse(text)
    if tree is None:
        return Extracted(wall="no-text")
    said = about(tree, url)
    drop_unseen(tree)
    stored.unfold(tree)
    seen = walls.look(tree, paid=said.paid)
    kept = [] if seen.locks else stored.paragraphs(tree)
    furniture.drop_prompts(tree)
    summary = _abstract(tree)
    prune(tree)
    furniture.drop_beside(tree, said.title)
    shown = _told_by_abstract(_paragraphs(tree), summary)
    if sum(map(len, shown)) < _FEW < sum(map(len, kept)):
        shown = kept
    paragraphs = list(_first(_without_writer(_without_title(shown, said.title), said.author)))
    found = _extracted(paragraphs, said, walls.judge(paragraphs, said.title, seen, tree, url))
    return replace(found, leads_on=walls.leads_on(tree), hidden=hidden_orders(text, html.decode(errors="ignore")))


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


def _first(paragraphs: Sequence[str]) -> Iterator[str]:
    """Yield the paragraphs up to what the longest article has: what is longer is a book, or a trap."""
    left = _LONGEST
    for paragraph in paragraphs:
        if left <= 0:
            return
        yield paragraph[:left]
        left -= len(paragraph)


def language_of(text: str, declared: str = "") -> str:
    """Return the language of a text: Hangul outvotes what a page declares, since Korean sites often declare English."""
    found = [letter for letter in text if letter.isalpha()]
    hangul = sum("가" <= letter <= "힣" for letter in found)
    if found and hangul >= 0.3 * len(found):
        return "ko"
    return declared if declared not in {"", "ko"} else "en"


def _paragraphs(tree: HtmlElement) -> list[str]:
    first = lines.clean(_by_trafilatura(tree))
    block = density.best_block(tree)
    second = lines.clean(density.lines_of(block)) if block is not None else []
    if sum(map(len, first)) < _FEW:
        return max(first, second, key=lambda found: sum(map(len, found)))
    if _same_but_whole(first, second):
        return second
    return lines.clean(made_whole(tree, first) or first)


def _same_but_whole(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether the second reading is the better form of the first: it holds the same and little more, or the first ran
    all lines together, with what stands around them.
    """
    one, other = letters(" ".join(first)), letters(" ".join(second))
    shared = sum(len(letters(line)) for line in first if letters(line) in other)
    if shared >= _SHARED * len(one):
        return len(other) <= _LITTLE_MORE * shared
    kept = sum(len(letters(line)) for line in second if letters(line) in one)
    together = any(sum(letters(line) in letters(whole) for line in second) >= _LINES for whole in first)
    return together and kept >= _SHARED * len(other) and kept >= _RUN_TOGETHER * len(one)


def _by_trafilatura(tree: HtmlElement) -> list[str]:
    from trafilatura import bare_extraction

    document = bare_extraction(copy.deepcopy(tree), include_comments=False, include_tables=True)
    text = getattr(document, "text", None) or ""
    return [_unmarked(line) for line in text.split("\n") if not line.startswith("|---")]


def _unmarked(line: str) -> str:
    """Return a line without the marks that trafilatura sets for lists and tables."""
    line = line.replace("\\|", "|")
    if line.startswith("| ") and line.rstrip().endswith("|"):
        return " | ".join(cell.strip() for cell in line.strip().strip("|").split("|"))
    return line.removeprefix("- ")


def _abstract(tree: HtmlElement) -> str:
    """Return the abstract on a paper's page (it names its title for citing), without its label; empty on other pages."""
    if not any((one.get("name") or "").lower() == "citation_title" for one in tree.iter("meta")):
        return ""
    found = [
        lines.tidy(" ".join(str(part) for part in one.itertext()))
        for one in tree.iter("blockquote", "section", "div", "p")
        if _ABSTRACT.search(f"{one.get('class') or ''} {one.get('id') or ''}")
    ]
    return re.sub(r"^(?:abstract|초록|요약)\s?[:.]?\s*", "", max(found, key=len, default=""), flags=re.IGNORECASE)


def _told_by_abstract(paragraphs: list[str], abstract: str) -> list[str]:
    """Return the abstract alone where it is most of what is told: the rest of such a page is about the paper's entry."""
    told = sum(len(line) for line in paragraphs if len(line) >= _TELLING)
    return [abstract] if len(abstract) >= _FEW and len(abstract) >= _MOST_OF_IT * told else paragraphs


def _without_writer(paragraphs: list[str], author: str) -> list[str]:
    """Return the paragraphs without the lines that only name the writer, and the note about the writer at the end."""
    names = [name for name in re.split(r",\s+|\s+and\s+|\s*·\s*", author) if len(name) > 1]
    known = {letters(name) for name in names}
    kept = [line for line in paragraphs if letters(line).lstrip("0123456789") not in known or not known]
    about = re.compile(rf"(?:{'|'.join(map(re.escape, names))}) {_WRITES}") if names else None
    while about and kept and len(kept[-1]) <= _NOTE and about.match(kept[-1]):
        kept.pop()
    return kept


def _without_title(paragraphs: list[str], title: str) -> list[str]:
    """Return the paragraphs without the heading that repeats the title, and the labels above it: the title stands alone."""
    wanted = letters(title)
    for number, paragraph in enumerate(paragraphs[:_TOP]):
        if wanted and letters(paragraph) == wanted:
            return paragraphs[number + 1 :]
        if len(paragraph) > _LABEL:
            break
    return paragraphs
