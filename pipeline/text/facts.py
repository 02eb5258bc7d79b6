"""The fact lines of a section: `- **장소**: 서울` (or `- **장소:** 서울`), as an event and a sponsor block are written in.

A key that such blocks have is one without its bold or its bullet too: `- 장소: 서울`, `장소: 서울`.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from pipeline.text import sections
from pipeline.text.patterns import deferred

BULLETS = "·‧∙⋅・•‣▪◦▫⁃\uf0b7\uf0a7"
"""Marks of a list beside `-`, `*` and `+`: what Korean keyboards give, and what Word and Notion paste (the last two are Word's)."""
COLONS = ":\uff1a"
_FACT = deferred(
    rf"^[ \t]{{0,3}}[-*+{BULLETS}][ \t]+\*\*(?P<key>[^*\n{COLONS}]{{1,40}}?)[ \t]*(?:[{COLONS}]\*\*|\*\*[ \t]*[{COLONS}])(?P<value>[^\n\r]*)\r?$",
    re.MULTILINE,
)
WHEN = (
    "일시",
    "날짜",
    "시간",
    "기간",
    "일정",
    "일자",
    "행사일",
    "행사일시",
    "행사기간",
    "개최일",
    "when",
    "date",
    "time",
)
PLACE = ("장소", "곳", "where", "place")
DEADLINE = (
    *("마감", "마감일", "신청마감", "접수마감", "등록마감", "모집마감", "신청기한", "deadline"),
    *("신청기간", "접수기간", "모집기간", "등록기간"),
)
LINK = ("링크", "신청링크", "신청", "주소", "홈페이지", "link", "url")
_ADVERTISER = ("광고주", "후원", "협찬", "advertiser", "sponsor")
_OTHERS = ("회비", "참가비", "비용", "대상", "정원", "주최", "주관", "문의", "연사", "발표", "언어", "신청방법")
_KNOWN = frozenset({*WHEN, *PLACE, *DEADLINE, *LINK, *_ADVERTISER, *_OTHERS})
_PLAIN = deferred(
    rf"^[ \t]{{0,3}}(?:[-*+{BULLETS}][ \t]+)?(?P<bold>\*\*)?(?P<key>[^\W\d_][^*\n|{COLONS}]{{0,19}})(?(bold)(?:[{COLONS}]\*\*|\*\*[ \t]*[{COLONS}])|[{COLONS}])(?P<value>[^\n\r]*)\r?$",
    re.MULTILINE,
)
_BELOW = deferred(r"(?:(?:\r?\n[ \t]*)*\r?\n(?P<indent>[ \t]+)[^\s][^\n]*)")
_COMMENT = deferred(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact line: its key and value as typed, and where the line stands in the body.

    `below` is where the lines end that are indented under it (a nested list, a second line).
    """

    key: str
    value: str
    span: tuple[int, int]
    below: int

    def named(self, names: Collection[str]) -> bool:
        """Whether its key is one of these, blanks and capitals aside."""
        return self.name in names

    @property
    def name(self) -> str:
        """Its key without blanks and capitals."""
        return _name(self.key)


def _name(key: str) -> str:
    return "".join(key.split()).casefold()


def facts(body: str) -> list[FactLine]:
    """Return the fact lines of a body in order, nested ones too; those in a comment are none."""
    hidden = comments(body)
    found = {match.start(): match for match in _PLAIN.finditer(body) if _name(match["key"]) in _KNOWN}
    found |= {match.start(): match for match in _FACT.finditer(body)}
    return [
        FactLine(match["key"].strip(), match["value"].strip(), match.span(), _below(body, match))
        for _, match in sorted(found.items())
        if not any(start <= match.start() < end for start, end in hidden)
    ]


def comments(body: str) -> list[tuple[int, int]]:
    """Return where the comments of a body stand."""
    return [match.span() for match in _COMMENT.finditer(body)]


def outermost(lines: list[FactLine]) -> list[FactLine]:
    """Return the fact lines that are nested under no other."""
    found: list[FactLine] = []
    for one in lines:
        if not found or one.span[0] >= found[-1].below:
            found.append(one)
    return found


def _below(body: str, fact: re.Match[str]) -> int:
    """Return where the lines end that are indented further than the fact line that they follow."""
    own = len(fact.group()) - len(fact.group().lstrip(" \t"))
    end = fact.end()
    while (line := _BELOW.match(body, end)) and len(line["indent"].expandtabs(4)) > own:
        end = line.end()
    return end


def value_of(body: str, names: Collection[str]) -> str:
    """Return the first value under one of these keys, or nothing."""
    return next((one.value for one in facts(body) if one.named(names) and one.value), "")


def advertiser(body: str) -> str:
    """Return who pays for a sponsor section: the value of `- **광고주**: …` as a reader reads it."""
    return sections.plain(value_of(body, _ADVERTISER))


def is_advertiser(fact: FactLine) -> bool:
    """Whether a fact line names the advertiser."""
    return fact.named(_ADVERTISER)
