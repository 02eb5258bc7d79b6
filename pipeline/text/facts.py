"""The fact lines of a section: `- **장소**: 서울` (or `- **장소:** 서울`), as an event and a sponsor block are written in."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from pipeline.text import sections

_FACT = re.compile(
    r"^[ \t]{0,3}[-*+][ \t]+\*\*(?P<key>[^*\n:]{1,40}?)[ \t]*(?::\*\*|\*\*[ \t]*:)(?P<value>[^\n\r]*)\r?$",
    re.MULTILINE,
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ADVERTISER = ("광고주", "후원", "협찬", "advertiser", "sponsor")


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact line: its key and value as typed, and where the line stands in the body."""

    key: str
    value: str
    span: tuple[int, int]

    def named(self, names: Collection[str]) -> bool:
        """Whether its key is one of these, blanks and capitals aside."""
        return "".join(self.key.split()).casefold() in names


def facts(body: str) -> list[FactLine]:
    """Return the fact lines of a body in order; those in a comment are none."""
    hidden = [match.span() for match in _COMMENT.finditer(body)]
    return [
        FactLine(match["key"].strip(), match["value"].strip(), match.span())
        for match in _FACT.finditer(body)
        if not any(start <= match.start() < end for start, end in hidden)
    ]


def value_of(body: str, names: Collection[str]) -> str:
    """Return the first value under one of these keys, or nothing."""
    return next((one.value for one in facts(body) if one.named(names) and one.value), "")


def advertiser(body: str) -> str:
    """Return who pays for a sponsor section: the value of `- **광고주**: …` as a reader reads it."""
    return sections.plain(value_of(body, _ADVERTISER))


def is_advertiser(fact: FactLine) -> bool:
    """Whether a fact line names the advertiser."""
    return fact.named(_ADVERTISER)
