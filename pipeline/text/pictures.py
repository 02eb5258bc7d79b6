"""Find the pictures of a section: `![대체 글](images/name.png "출처: …")`, a file of the issue's `images/` folder."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from pipeline.text.patterns import deferred

_NAME = r"(?:[^()<>\"\n]|\([^()<>\"\n]{0,100}\)){1,200}?"
_ALT = r"(?:\[[^\[\]\n]{0,200}\](?!\()|[^\[\]\n]|\[){0,600}?"  # brackets may stand in it
PICTURE = deferred(
    r"!\[(?P<alt>" + _ALT + r")\]\(\s*<?(?:\./)?images/(?P<name>" + _NAME + r")>?"
    r"(?:\s+(?:\"(?P<title>[^\"\n]{0,600})\"|'(?P<other>[^'\n]{0,600})'|“(?P<curly>[^”\n]{0,600})”))?\s*\)"
)
SOURCE = "images/"
_CREDIT = deferred(r"\A\s*(?:출처|사진|그림|source|credit|photo)\s*[:：]\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PictureReference:
    """One picture as a section names it. `credit` is what stands behind `출처:`, or nothing."""

    alt: str
    name: str
    credit: str
    span: tuple[int, int]


def find(body: str) -> list[PictureReference]:
    """Return the pictures of a body in order. The name is as the file's is compared: percent signs undone, NFC."""
    return [named_by(match) for match in PICTURE.finditer(body)]


def named_by(match: re.Match[str]) -> PictureReference:
    """Return the picture that one match of `PICTURE` names."""
    return PictureReference(match["alt"].strip(), file_key(match["name"]), credit(_title(match)), match.span())


def in_words(text: str) -> str:
    """Return a text with its pictures as their alt texts, where no picture can stand: in a heading."""
    return PICTURE.sub(lambda match: match["alt"], text)


def renamed(text: str, names: Mapping[str, str]) -> str:
    """Return a text with its pictures under other names; one that has none stays."""

    def other(match: re.Match[str]) -> str:
        name = names.get(file_key(match["name"]))
        start, end = match.start("name") - match.start(), match.end("name") - match.start()
        return f"{match[0][:start]}{name}{match[0][end:]}" if name else match[0]

    return PICTURE.sub(other, text)


def _title(match: re.Match[str]) -> str:
    return match["title"] or match["other"] or match["curly"] or ""


def credit(title: str) -> str:
    """Return the credit of a picture's title: `출처: 루멘` is `루멘`."""
    return _CREDIT.sub("", title).strip()


def file_key(name: str) -> str:
    """Return the name by which a picture is known: a file system may keep Hangul in parts (NFD), a text may escape it."""
    return unicodedata.normalize("NFC", unquote(name.strip()))
