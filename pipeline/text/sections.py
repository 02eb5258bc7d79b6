"""Read and print a section file, and see its sentences as they are placed.

A section file is YAML front matter and a Markdown body. The body is kept to the letter: printing what was read gives the
same bytes, whatever a person typed.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from io import StringIO
from typing import Literal, get_args

from pipeline.records import Section, SectionKind
from pipeline.text import citations, sentences
from pipeline.text.patterns import deferred

TODO = "[할 일]"  # what a draft without a model leaves for a person to write
Place = Literal["heading", "paragraph", "same", "item", "step", "other"]
_FRONT = deferred(r"\A---[ \t]*\r?\n(?P<front>.*?\n)---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_BROKEN_FRONT = deferred(
    r"\A\s*(?:---[ \t]*\r?\n)?(?:(?:id|kind|story|articles|locked):[^\n]*\n)+(?:---[ \t]*(?:\r?\n|\Z))?"
)
_KEPT = 500  # fronts of section files: they are read with every look at an issue, and hardly ever change
_LIST = deferred(r"(?P<mark>\s*(?:[-*+·‧•◦▪]|(?P<number>\d{1,3})[.)])[ \t]+)")
_KEY = deferred(r"\*\*(?P<key>[^*\n]{1,40}?)(?P<inside>[:：])?\*\*(?(inside)|[:：])[ \t]*")
_EMPHASIS = deferred(r"\*\*|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|`")
_LINK = deferred(r"!?\[(?P<text>[^\[\]\n]{0,600})\]\((?P<url>[^)\n]{0,2000})\)")


class SectionError(ValueError):
    """A section file whose front matter cannot be read."""


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
    """Return the section that a file's text holds.

    Where the front matter is gone or broken, `fallback` (what was known of the section) lends its own, and what is left of it
    never becomes text for readers; without a fallback SectionError says what is wrong.
    """
    match = _FRONT.match(text)
    if match is None:
        if fallback is None:
            raise SectionError("front matter")
        return replace(fallback, body=_BROKEN_FRONT.sub("", text))
    try:
        section = _front_matter(match["front"])
    except ValueError as error:
        if fallback is None:
            raise SectionError(str(error)) from error
        section = fallback
    return replace(section, body=text[match.end() :])


@lru_cache(_KEPT)
def _front_matter(text: str) -> Section:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        tree = YAML(typ="safe", pure=True).load(text)
    except (YAMLError, LookupError, TypeError, RecursionError) as error:  # a float of no digits, a list as a key
        raise ValueError(str(error).split("\n")[0]) from error
    if not isinstance(tree, dict) or not tree.get("id") or tree.get("kind") not in get_args(SectionKind):
        raise ValueError("id, kind")
    locked = tree.get("locked", False)
    return Section(
        id=str(tree["id"]),
        kind=tree["kind"],
        body="",
        story=str(tree.get("story") or ""),
        articles=_several(tree.get("articles")),
        locked=bool(locked) if isinstance(locked, bool) or not locked else _several(locked),
    )


def _several(value: object) -> tuple[str, ...]:
    """Return the texts of a list; one that stands alone, as a person may type it, is a list of one."""
    if isinstance(value, dict):
        raise ValueError("articles, locked")
    return tuple(str(one) for one in value) if isinstance(value, list) else (str(value),) if value else ()


def write(section: Section) -> str:
    """Return the text of a section's file."""
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    yaml = YAML()
    yaml.width = 10_000
    front = CommentedMap({"id": section.id, "kind": section.kind})
    if section.story:
        front["story"] = section.story
    if section.articles:
        front["articles"] = CommentedSeq(section.articles)
        front["articles"].fa.set_flow_style()
    if isinstance(section.locked, tuple):
        front["locked"] = CommentedSeq(DoubleQuotedScalarString(line) for line in section.locked)
        front["locked"].fa.set_flow_style()
    else:
        front["locked"] = section.locked
    stream = StringIO()
    yaml.dump(front, stream)
    return f"---\n{stream.getvalue()}---\n{section.body}"


def placed(body: str) -> list[Placed]:
    """Return the sentences of a section's body in order, each with its place."""
    found: list[Placed] = []
    opens = True
    for start, line in _lines(body):
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
            found += _line_sentences(body, start + match.end(), start + len(line), place)
            opens = True
        else:
            other = stripped.startswith((">", "|", "```", "!["))
            found += _line_sentences(
                body, start, start + len(line), "other" if other else "paragraph" if opens else "same"
            )
            opens = False
    return found


def _lines(body: str) -> Iterator[tuple[int, str]]:
    position = 0
    for line in body.splitlines(keepends=True):
        yield position, line.rstrip("\r\n")
        position += len(line)


def _line_sentences(body: str, start: int, end: int, place: Place) -> list[Placed]:
    key = ""
    match = _KEY.match(body, start, end)
    if match:
        key = match["key"].strip()
        start = match.end()
    masked = citations.mask(body[start:end])
    found = []
    for number, (left, right) in enumerate(sentences.split(masked)):
        here: Place = place if number == 0 or place == "other" else "same"
        found.append(_placed(body, start + left, start + right, here, key if number == 0 else ""))
    if key and not found:
        found.append(_placed(body, start, start, place, key))
    return found


def _placed(body: str, start: int, end: int, place: Place, key: str = "") -> Placed:
    text = body[start:end]
    return Placed(text, plain(text), (start, end), place, key, tuple(citations.find(text)))


def plain(text: str) -> str:
    """Return Markdown as a reader reads it: no citations, emphasis marks or link targets."""
    bare = _LINK.sub(lambda match: match["text"], citations.strip(text))
    return " ".join(_EMPHASIS.sub("", bare).split())


def heading(body: str) -> str:
    """Return the text of the first heading of a body, or nothing."""
    match = re.search(r"^#{1,6}[ \t]+(?P<text>[^\n]*?)[ \t#]*$", body, re.MULTILINE)
    return match["text"] if match else ""


def words(body: str) -> int:
    """Count the 어절 of a body, heading and citations left out."""
    return sum(len(f"{part.key} {part.plain}".split()) for part in placed(body) if part.place != "heading")


def cited(bodies: Sequence[str]) -> list[str]:
    """Return the articles that the bodies cite, each once, in order of first citation."""
    return list(
        dict.fromkeys(article for body in bodies for citation in citations.find(body) for article in citation.articles)
    )
