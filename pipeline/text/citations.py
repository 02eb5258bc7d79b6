"""The citation grammar: `[^S1.12]`, `[^S1.12 S4.3 = (1.75-0.28)/1.75]`, `[^직접: 11월 24일 담당자 메일]`.

A citation stands after its sentence and names the source sentences it rests on. It may carry the arithmetic behind a
derived number. `직접:` (or `direct:`) cites the editor.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.text.patterns import deferred

SENTENCE_ID = deferred(r"S[1-9]\d*\.[1-9]\d*")
_INNER = r"\[(?!\^)[^\[\]\n]{0,200}\]"  # brackets inside: `[^직접: [담당자] 메일]`
_CITATION = deferred(
    rf"\[\^\s*(?:(?:직접|direct)\s*:\s*(?P<direct>(?:{_INNER}(?=(?:[^\[\]\n]|{_INNER}){{0,400}}\])|[^\]\n]|\n(?=[^\[\]\n]+\])){{1,400}}?)"
    r"|(?P<ids>S[1-9]\d*\.[1-9]\d*(?:[\s,]+S[1-9]\d*\.[1-9]\d*)*)\s*(?:=\s*(?P<step>[^\]\n]{1,300}?))?)\s*\]"
)
_LOOSE = deferred(rf"\[\^(?:[^\[\]\n]|\n(?=[^\[\]\n]+\])|{_INNER}){{0,600}}\]")
MASK = "\u2060"  # word joiner: what stands for a citation's characters where a text is cut into sentences


@dataclass(frozen=True, slots=True)
class Citation:
    """One citation: what it names and where it stands in the text."""

    span: tuple[int, int]
    sources: tuple[str, ...] = ()
    step: str = ""
    direct: str = ""

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles whose sentences are named, each once, in order."""
        return tuple(dict.fromkeys(source.partition(".")[0] for source in self.sources))


def find(text: str) -> list[Citation]:
    """Return the citations of a text in order."""
    return list(_found(text))


@lru_cache(maxsize=8192)
def _found(text: str) -> tuple[Citation, ...]:
    return tuple(_citation(match) for match in _CITATION.finditer(text))


def _citation(match: re.Match[str]) -> Citation:
    ids = tuple(SENTENCE_ID.findall(match["ids"] or ""))
    return Citation(match.span(), ids, (match["step"] or "").strip(), (match["direct"] or "").strip())


def broken(text: str) -> list[tuple[int, int]]:
    """Return where something looks like a citation but is none (`[^S1]`, `[^S1.x]`)."""
    return list(_broken(text))


@lru_cache(maxsize=1024)
def _broken(text: str) -> tuple[tuple[int, int], ...]:
    whole = {match.span() for match in _CITATION.finditer(text)}
    return tuple(match.span() for match in _LOOSE.finditer(text) if match.span() not in whole)


def write(sources: Sequence[str], step: str = "") -> str:
    """Return the citation that names these sentences, with its arithmetic if any."""
    return f"[^{' '.join(sources)}{' = ' + step if step else ''}]"


def strip(text: str) -> str:
    """Return the text without its citations, as a reader reads it."""
    return _LOOSE.sub("", text)


def mask(text: str) -> str:
    """Return the text with every citation replaced by as many word joiners: offsets stay true."""
    return _LOOSE.sub(lambda match: MASK * len(match.group()), text)
