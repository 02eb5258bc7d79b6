"""A foreign person of a Korean article under a post or of a house that it gives them nowhere: 로버트 아이거 디즈니 회장 for 디즈니 최고경영자(CEO).

Who is a person is told by a given name or by the table; posts that Korean uses for one another (대표, 최고경영자, 사장) are one. What any
sentence with the name has beside it is right, and who gets a post from another.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pipeline.check.claims import Claim, Flag, meet
from pipeline.check.people import other_titles, sayings, successors
from pipeline.check.written_names import strangers, unnamed
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_TITLES = other_titles.KOREAN_TITLES
_MORE = r"최고\s?제품\s?책임자|최고\s?전략\s?책임자|최고\s?마케팅\s?책임자|최고\s?보안\s?책임자|최고\s?법무\s?책임자|최고\s?과학\s?책임자|수석\s?과학자|C[A-Z]O"
_END = r"(?=은|는|이|가|을|를|의|에게|도|와|과|로|측|께서|\(|,|\s|$)"
_BEHIND = (
    rf"(?P<family>[가-힣]{{2,8}})(?P<house>(?: (?!전 |현 |신임 |공동 )[가-힣A-Za-z0-9&·.]{{2,14}}(?<![은는이가의와과을를도])){{0,2}}?) "
    rf"(?P<time>(?:전|현|신임|공동|부) )?(?P<title>{_TITLES}|{_MORE}){_END}"
)
_HELD = deferred(rf"(?<![가-힣A-Za-z])[가-힣]{{1,6}} {_BEHIND}")
_ALONE = deferred(rf"(?<![가-힣A-Za-z]){_BEHIND}")
_AHEAD = deferred(
    rf"(?<![가-힣A-Za-z])(?P<house>[가-힣A-Za-z0-9&·]{{2,14}} )?(?P<title>{_TITLES}|{_MORE})(?:\([A-Z]+\))?(?:인|이자)? (?P<given>[가-힣]{{1,6}}) (?P<family>[가-힣]{{2,8}}?)(?=은|는|이|가|의|도|께서|와|과)"
)
_LOOSE = ("회장", "의장", "부회장")


class _Held(NamedTuple):
    """A post beside somebody's name: its row, how it is written, and whose it is."""

    family: str
    row: int | str
    title: str
    house: str
    span: tuple[int, int]


def foreign_posts(claim: Claim) -> Iterator[Flag]:
    """Yield the foreign people of a sentence under a post or of a house that no Korean article gives them."""
    if not claim.evidence or any(one.language != "ko" for one in claim.context):
        return
    texts = tuple(one.text for one in claim.context)
    seen: list[tuple[int, int]] = []
    for mine in _held(claim.text):
        told = [text for text in texts if mine.family in text]
        theirs = [one for text in told for one in _held(text) if one.family == mine.family]
        if not theirs or any(meet(mine.span, one) for one in seen) or not _a_person(mine, claim.text, texts):
            continue
        seen.append(mine.span)
        if mine.row not in {one.row for one in theirs} and not _written(mine, told):
            famous = mine.title in _LOOSE and any(key in aliases.people() for key, _ in unnamed.named(mine.family))
            yield _flag(claim, mine, theirs[0].title, "warn" if famous else "block")
        elif other := _other_house(mine, theirs, told):
            yield _flag(claim, mine, other, "block")


def _flag(claim: Claim, mine: _Held, other: str, severity: Severity) -> Flag:
    message = say("check.title", title=f"{mine.house} {mine.title}".strip(), office=other)
    return Flag("name", severity, mine.span, message, claim.ids, 0.75)


@lru_cache(maxsize=512)
def _held(text: str) -> tuple[_Held, ...]:
    """Return the posts of a text that stand right beside a name of foreign looks."""
    found = []
    for match in (*_HELD.finditer(text), *_ALONE.finditer(text), *_AHEAD.finditer(text)):
        house, title = (match["house"] or "").strip(), match["title"]
        found.append(_Held(match["family"], _row(title), title, house, (match.start(), match.end("title"))))
    return tuple(found)


def _row(title: str) -> int | str:
    return other_titles.row_of(title) if re.fullmatch(_TITLES, title) else re.sub(r"\s", "", title)


def _a_person(mine: _Held, text: str, texts: Sequence[str]) -> bool:
    """Return whether a word before a post is somebody's family name: by the table, or behind a given name in an article."""
    if any(key in aliases.people() for key, _ in unnamed.named(mine.family)):
        return True
    given = re.compile(rf"(?<![가-힣])(?P<given>[가-힣]{{1,6}}) {re.escape(mine.family)}(?![가-힣]{{2}})")
    names = [match["given"] for one in (*texts, text) for match in given.finditer(one)]
    return any(name in strangers.hangul_given() for name in names)


def _written(mine: _Held, texts: Sequence[str]) -> bool:
    """Return whether a sentence with the name has a word of this post anywhere, or says that somebody gets it."""
    titles = other_titles.titles_of(mine.row) if isinstance(mine.row, int) else re.escape(mine.title)
    if any(re.search(rf"(?<!부)(?:{titles})", text) for text in texts):
        return True
    return successors.gets_korean(mine.family, texts, titles)


def _other_house(mine: _Held, theirs: Sequence[_Held], texts: Sequence[str]) -> str:
    """Return the house of which the articles have somebody whom a draft has of another one that stands in no sentence with the name."""
    key, others = _firm(mine.house), [one.house for one in theirs if one.house]
    if not key or not others or any(key in aliases.held(sayings.unquoted(text)) for text in texts):
        return ""
    keys = frozenset(map(_firm, others))
    return "" if key in keys or aliases.made_by([key]) & keys else others[0]


def _firm(house: str) -> str:
    keys = [key for key, _ in unnamed.named(house)] if house else []
    return keys[0] if len(keys) == 1 and keys[0] not in aliases.people() | aliases.places() else ""
