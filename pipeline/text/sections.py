"""Read and print a section file, and see its sentences as they are placed.

A section file is YAML front matter and a Markdown body. The body is kept to the letter: printing what was read gives the
same bytes, whatever a person typed.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from pipeline.records import Section
from pipeline.text import asides, citations, front_matter, pictures, sentences, soft_ends
from pipeline.text.front_matter import SectionError as SectionError
from pipeline.text.patterns import deferred

TODO = "[할 일]"  # what a draft without a model leaves for a person to write
Place = Literal["heading", "paragraph", "same", "item", "step", "other"]
_LIST = deferred(r"(?P<mark>\s*(?:[-*+·‧•◦▪]|(?P<number>\d{1,3})[.)])[ \t]+)")
_KEY = deferred(r"\*\*(?P<key>[^*\n]{1,40}?)(?P<inside>[:：])?\*\*(?(inside)|[:：])[ \t]*")
_REWORDED = 0.6  # of the letters
_BREAK = deferred(r"\r?\n")
_OTHER = (">", "|", "```", "![")
Span = tuple[int, int]
_BARE_END = deferred(r"(?<!\r)\n")
_EMPHASIS = deferred(r"\*\*|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|`")
_LINK = deferred(r"!?\[(?P<text>[^\[\]\n]{0,600})\]\((?P<url>[^)\n]{0,2000})\)")


@dataclass(frozen=True, slots=True)
class Placed:
    """One sentence of a section: as it stands, as a reader reads it, and how it is placed.

    `span` counts characters in the section's body; `text` is exactly what stands there (citations included, a list mark
    and a bold key not). `place` is `paragraph` where the sentence opens one and `same` where it goes on.
    """

    text: str
    plain: str
    span: tuple[int, int]
    place: Place
    key: str
    citations: tuple[citations.Citation, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Every source sentence that it rests on, each once, in order."""
        return tuple(dict.fromkeys(source for citation in self.citations for source in citation.sources))

    @property
    def digest(self) -> str:
        """A name for this very sentence with these citations: a changed one gets another."""
        return digest(self.text)


def digest(text: str) -> str:
    """Return the name of a sentence: 16 hexadecimal digits over its text, blanks folded."""
    return hashlib.sha256(" ".join(text.split()).encode(errors="surrogatepass")).hexdigest()[:16]


def read(text: str, fallback: Section | None = None) -> Section:
    """Return the section that a file's text holds; a lock that names the beginning of a sentence locks that sentence.

    Where the front matter is gone or broken, `fallback` (what was known of the section) lends its own, and what is left of it
    never becomes text for readers; without a fallback SectionError says what is wrong.
    """
    front, body = front_matter.split(text)
    try:
        if not front:
            raise SectionError("front matter")
        section = front_matter.section(front)
    except SectionError:
        if fallback is None:
            raise
        section = front_matter.left(text, fallback)
    return replace(section, body=body, locked=_whole_locks(section.locked, body))


def _whole_locks(locked: bool | tuple[str, ...], body: str) -> bool | tuple[str, ...]:
    if isinstance(locked, bool):
        return locked
    texts = lockable(body)
    return tuple(one if plain(one) in texts else _begun_with(texts, plain(one)) or one for one in locked)


def _begun_with(texts: Sequence[str], start: str) -> str:
    return next((text for text in texts if start and text.startswith(start)), "")


def lockable(body: str) -> list[str]:
    """Return the sentences of a body that can be locked, as readers read them."""
    return [part.plain for part in placed(body) if part.place != "heading"]


def stray_locks(section: Section) -> list[str]:
    """Return the locks of a section that no sentence of it is."""
    if isinstance(section.locked, bool):
        return []
    texts = lockable(section.body)
    return [one for one in section.locked if plain(one) not in texts]


def with_body(section: Section, body: str) -> Section:
    """Return a section as a person changed its body: the lock of a sentence that was changed in its place stays, on its new words.

    Its lines end as they did, for a browser gives them with one kind of end. A sentence that is gone keeps its lock, for it may be pasted elsewhere; so does one that another took the place of.
    """
    body = ended(body, section.body)
    return replace(section, body=body, locked=_followed_locks(section, body))


def _followed_locks(section: Section, body: str) -> bool | tuple[str, ...]:
    if isinstance(section.locked, bool):
        return section.locked
    before, after = lockable(section.body), lockable(body)
    became: dict[str, list[str]] = {}
    for _, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        for text in before[start:end]:
            if text not in after:
                became.setdefault(text, []).extend(one for one in after[first:last] if _reworded(text, one))
    return tuple(dict.fromkeys(now for one in section.locked for now in became.get(plain(one)) or (one,)))


def _reworded(before: str, after: str) -> bool:
    """Whether a sentence is another one in other words, or a part of it: most letters of the shorter stand in the longer, in their order."""
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) >= _REWORDED * min(len(before), len(after))


def write(section: Section) -> str:
    """Return the text of a section's file: the front matter's lines end as those of the body do."""
    return ended(front_matter.write(section), section.body) + section.body


def ended(text: str, like: str) -> str:
    """Return a text with the line ends of another one: a carriage return before each where that one has it before each."""
    if "\r\n" not in like or _BARE_END.search(like):
        return text
    return _BARE_END.sub("\r\n", text)


def placed(body: str, apart: Sequence[Span] | None = None) -> list[Placed]:
    """Return the sentences of a section's body in order, each with its place.

    A line that was broken for its width goes on in the next one, as Markdown has it; what stands `apart` (comments, pictures, code: those
    of the body, where none are given) goes on in nothing.
    """
    return list(_parts(body, None if apart is None else tuple(apart)))


@lru_cache(maxsize=128)
def _parts(body: str, apart: tuple[Span, ...] | None) -> tuple[Placed, ...]:
    kept = asides.spans(body) if apart is None else apart
    found: list[Placed] = []
    opens = True
    for start, line in _rows(body, kept):
        stripped = line.strip()
        if not stripped:
            opens = True
            continue
        if stripped.startswith("#"):
            mark = len(line) - len(line.lstrip("# \t"))
            found.append(_placed(body, start + mark, start + max(mark, len(line.rstrip())), "heading"))
            opens = True
            continue
        match = _LIST.match(line)
        if match:
            place: Place = "step" if match["number"] else "item"
            found += _row_sentences(body, start + match.end(), start + len(line), place)
            opens = True
        else:
            place = "other" if stripped.startswith(_OTHER) else "paragraph" if opens else "same"
            found += _row_sentences(body, start, start + len(line), place)
            opens = False
    return tuple(found)


def _rows(body: str, apart: Sequence[Span]) -> Iterator[tuple[int, str]]:
    """Yield the rows of a body with where each begins: a line, with the lines that it goes on in."""
    first, end, last = 0, 0, ""
    for start, line in _lines(body):
        stop = start + len(line)
        if not (
            last and _one_row(last, line, goes=first < end - len(last)) and not _touches(apart, end - len(last), stop)
        ):
            if last:
                yield first, body[first:end]
            if not line.strip():
                yield start, line
            first = start
        end, last = stop, line if line.strip() else ""
    if last:
        yield first, body[first:end]


def _touches(apart: Sequence[Span], start: int, end: int) -> bool:
    return any(begin < end and start < stop for begin, stop in apart)


def _one_row(last: str, below: str, *, goes: bool) -> bool:
    """Whether a line goes on below; `goes` says that it goes on from the one above it, so that it opens no row of its own."""
    if below.lstrip().startswith(("#", *_OTHER)) or (not goes and last.lstrip().startswith(("#", *_OTHER))):
        return False
    listed = not goes and _LIST.match(last) is not None
    if _LIST.match(below) or _KEY.match(below.lstrip()) or (listed and not below.startswith((" ", "\t"))):
        return False
    return soft_ends.goes_on(last, below)


def _lines(body: str) -> Iterator[tuple[int, str]]:
    position = 0
    for line in body.splitlines(keepends=True):
        yield position, line.rstrip("\r\n")
        position += len(line)


def _row_sentences(body: str, start: int, end: int, place: Place) -> list[Placed]:
    key = ""
    match = _KEY.match(body, start, end)
    if match:
        key = match["key"].strip()
        start = match.end()
    masked = citations.mask(_BREAK.sub(lambda match: " " * len(match.group()), body[start:end]))
    found = []
    for number, (left, right) in enumerate(sentences.split(masked)):
        here: Place = place if number == 0 or place == "other" else "same"
        found.append(_placed(body, start + left, start + right, here, key if number == 0 else ""))
    if key and not found:
        found.append(_placed(body, start, start, place, key))
    return found


def _placed(body: str, start: int, end: int, place: Place, key: str = "") -> Placed:
    text = body[start:end]
    bare, cited = _read(text)
    return Placed(text, bare, (start, end), place, key, cited)


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[str, tuple[citations.Citation, ...]]:
    """Return a sentence as a reader reads it, and its citations."""
    return plain(text), tuple(citations.find(text))


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Return Markdown as a reader reads it: no citations, emphasis marks or link targets."""
    bare = _LINK.sub(lambda match: match["text"], citations.strip(" ".join(text.split())))
    return " ".join(_EMPHASIS.sub("", bare).split())


def heading(body: str) -> str:
    """Return the text of the first heading of a body, or nothing."""
    match = re.search(r"^#{1,6}[ \t]+(?P<text>[^\n]*?)[ \t#\r]*$", body, re.MULTILINE)
    return match["text"] if match else ""


def printed_heading(body: str) -> str:
    """Return the heading of a body as its readers see it, or nothing; a comment is no heading."""
    return plain(pictures.in_words(heading(asides.uncommented(body))))


def headed(body: str, heading: str) -> str:
    """Return a body under another heading: in the place of the one that it opens with, or above it where it has none."""
    first = next((part for part in placed(body) if part.place != "other"), None)
    if first is None or first.place != "heading":
        return f"### {heading}\n\n{body}"
    return f"{body[: first.span[0]]}{heading}{body[first.span[1] :]}"


def words(body: str) -> int:
    """Count the 어절 of a body, heading and citations left out."""
    return sum(len(f"{part.key} {part.plain}".split()) for part in placed(body) if part.place != "heading")


def cited(bodies: Sequence[str]) -> list[str]:
    """Return the articles that the bodies cite, each once, in order of first citation."""
    return list(
        dict.fromkeys(article for body in bodies for citation in citations.find(body) for article in citation.articles)
    )
