"""How many a source lists, where the draft counts them: `도시 네 곳` for five cities, `네 가지 작물` for barley, oats, flax and rye, `다섯 번 우승` for four years.

A list is counted where it is closed (nothing says `including`, `among others`), where it is the only one of its sort in the cited sentences, and where
the draft names none of what it lists: then its count is of all of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from pipeline.check.claims import Evidence
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.written_names import names_told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

Sort = Literal["place", "body", "person", "kind", "year"]
_PROPER = r"[A-ZÀ-Þ](?:[\w’'&-]|\.(?=\w))*"
_NAME = rf"(?:(?:the |St\.? )?{_PROPER}(?: (?:de |of |la )?(?:{_PROPER}|\d+)){{0,3}})"
_NAMES = deferred(rf"(?P<items>{_NAME}(?:, {_NAME}){{1,11}},? and {_NAME})")
_WORD = r"[a-z][a-z’-]*(?: [a-z][a-z’-]*)?"
_WORDS = deferred(rf"(?<![\w-])(?P<items>[a-z][a-z’-]*(?:, {_WORD}){{1,9}},? and [a-z][a-z’-]*)")
_YEARS = deferred(r"\bin (?P<items>(?:19|20)\d\d(?:(?:, (?:19|20)\d\d){0,11},? and (?:19|20)\d\d))\b")
_CUT = deferred(r", (?:and )?| and ")
_OPEN = deferred(
    r"\b(?:including|includes?|included|such as|among|like|e\.g\.|for example|for instance|led by|notably|especially|particularly|mostly|other than|except|with|plus|alongside|between|from|against|than|by|after|over|not|without|said|says)(?: the| both)? $",
    re.IGNORECASE,
)
_GOES_ON = deferred(
    r"[^.;]{0,24}\b(?:others?|more|elsewhere|so on|etc|among|beyond|further|each|respectively|and|as well as|alike)\b"
)
_WHERE = deferred(r"\b(?:in|at|to|across|near|outside|around) $")
_OF_THEM = deferred(
    r"\b(?:consists? of|comprises?|compris(?:es|ing)|made up of|members are|members:|partners are|are:|founded by|formed by|backed by|signed by|joined by|grows?|growing|raises?|sells?|makes?|offers?|teaches|serves?|stocks?|bakes?|brews?|plants?|produces?|speaks?|plays?|covers?) $"
)
_COUNTED: dict[Sort, re.Pattern[str]] = {
    "place": deferred(r"도시|나라|국가|지역|개국|곳"),
    "body": deferred(r"회사|기업|업체|개사|연구소|기관|단체|은행|대학|구단|팀|개 ?사"),
    "person": deferred(r"사람|명"),
    "kind": deferred(r"가지|종류|종(?![가-힣])|품목|과목|개 ?언어|언어"),
    "year": deferred(r"번(?!째)|차례|회(?!째)"),
}
_NOUNS: dict[Sort, str] = {
    "place": r"cit(?:y|ies)|countr(?:y|ies)|nations?|towns?|states?|markets?|offices?|sites?|places?|locations?|regions?|plants?|stores?|shops?|branches|hubs?|centers?|centres?|provinces?|districts?|countries|villages?|schools?|ports?|clubs?|governments?|capitals?|economies|territories|parliaments?|municipalities|communities|councils?|authorities|embassies|consulates?",
    "body": r"compan(?:y|ies)|firms?|makers?|banks?|labs?|groups?|start-?ups?|partners?|members?|organi[sz]ations?|institutions?|universities|teams?|clubs?|carriers?|airlines?|others?|of them|big|large\w*",
    "person": r"people|men|women|members?|persons?|players?|officers?|workers?|others?|students?|founders?|brothers|sisters|of them|researchers?|scientists?",
    "kind": r"kinds?|types?|crops?|sorts?|varieties|flavou?rs?|species|subjects?|languages?|products?|items?|ways?|versions?|models?|sizes?|colou?rs?",
    "year": r"times|titles?|wins?|championships?|cups?|trophies|medals?|victories",
}
_LIMITED = deferred(r"다른|나머지|또(?=\s)|추가|그중|각각|가운데|중(?=\s)")
_NEW, _ALREADY = deferred(r"(?<![가-힣])(?:새|새로운|신규)\s"), deferred(r"\b(?:already|currently|existing|now)\b")
"""What a source lists as there already is none of the new ones that a draft counts."""
_WITHIN = deferred(r"최근|동안|이후|이래|부터|사이|만에|연속|내리|마지막|처음|첫")
_PART = deferred(r"\s?(?:[가-힣]{1,6}\s)?(?:중|가운데|째|씩|마다|당|이상|넘|이나 더|더|까지)")
_LAND = deferred(r"도시|나라|국가|지역")
_PLURAL = deferred(r" (?:[a-z-]+ )?[a-z-]{3,}s\b")
_MOST = 12
_TWO = 2


@dataclass(frozen=True, slots=True)
class _Listed:
    """A closed list of a source: what sort of things it has, which, and the sentence."""

    sort: Sort
    items: tuple[str, ...]
    evidence: Evidence


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many the source lists for the counts of a draft that are of all of them."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST or any(one.language == "ko" for one in claim.evidence):
        return
    new = _NEW.search(claim.text) is not None
    lists = [found for one in claim.evidence if not (new and _ALREADY.search(one.text)) for found in _lists(one)]
    for group in every if lists else ():
        drafted = group[0]
        if drafted.kind != "count" or drafted.per or drafted.bound or drafted.approximate or drafted.value < _TWO:
            continue
        for sort in _sorts(claim.text, drafted):
            alike = [one for one in lists if one.sort == sort]
            if found := _count(sheet, drafted, sort, alike):
                yield found


def _sorts(text: str, drafted: Quantity) -> Iterator[Sort]:
    """Yield what sort of things a count of a draft may be of, by the noun on either side and by its unit."""
    if _PART.match(text, drafted.span[1]) or _LIMITED.search(text):
        return
    near = f"{text[max(0, drafted.span[0] - 8) : drafted.span[0]]}{drafted.text}{text[drafted.span[1] : drafted.span[1] + 4]}"
    within = _WITHIN.search(text) is not None  # `2010년 이후 두 번`
    yield from (sort for sort, words in _COUNTED.items() if words.search(near) and not (within and sort == "year"))


def _count(sheet: Sheet, drafted: Quantity, sort: Sort, lists: Sequence[_Listed]) -> Reckoning | None:
    """Return how many the only list of a sort has, where the draft tells none of it by name and nothing else counts such things."""
    if not lists:
        return None
    for one in lists:
        if drafted.value == len(one.items):
            return Reckoning(drafted, drafted.value, " + ".join("1" for _ in one.items), holds=True)
    only = lists[0]
    if len(lists) > 1 or _told_so(sheet, drafted, sort) or _named(sheet, only):
        return None
    shown = "·".join(only.items)
    return Reckoning(drafted, Fraction(len(only.items)), shown, holds=False)


def _told_so(sheet: Sheet, drafted: Quantity, sort: Sort) -> bool:
    """Return whether a source counts things of this sort, or any in words, with the drafted number itself: `three associations` are 세 곳, `six governments` 여섯 나라."""
    near = sheet.claim.text[max(0, drafted.span[0] - 8) : drafted.span[1]]
    anywhere = sort == "place" and drafted.text.endswith("곳") and _LAND.search(near) is None
    behind = re.compile(rf"[ -](?:[A-Za-z-]+[ -]){{0,2}}(?:{_NOUNS[sort]})\b")
    return any(
        figure.kind in COUNTS
        and figure.value == drafted.value
        and (
            behind.match(one.text, figure.span[1])
            or figure.unit == drafted.unit
            or (anywhere and _PLURAL.match(one.text, figure.span[1]))
        )
        for one in sheet.claim.evidence
        for figure in quantities.find(one.text, one.language)
    )


def _named(sheet: Sheet, listed: _Listed) -> bool:
    """Return whether a draft names one of what is listed: its count may then be of the others."""
    told = f"{sheet.before} {sheet.claim.text} {sheet.claim.after}"
    if listed.sort in ("year", "kind"):
        return listed.sort == "year" and any(item in told for item in listed.items)
    return any(names_told.told(item, told) for item in listed.items)


def _lists(one: Evidence) -> Iterator[_Listed]:
    for match in _YEARS.finditer(one.text):
        yield _Listed("year", _parts(match), one)
    for match in _NAMES.finditer(one.text):
        before = one.text[: match.start()]
        if _OPEN.search(before) or _GOES_ON.match(one.text, match.end()):
            continue
        if _WHERE.search(before):
            yield _Listed("place", _parts(match), one)
        elif _OF_THEM.search(before):
            yield from (_Listed(sort, _parts(match), one) for sort in ("body", "person"))
    for match in _WORDS.finditer(one.text):
        before = one.text[: match.start()]
        if _OF_THEM.search(before) and not _GOES_ON.match(one.text, match.end()):
            yield _Listed("kind", _parts(match), one)


def _parts(match: re.Match[str]) -> tuple[str, ...]:
    return tuple(part for part in _CUT.split(match["items"]) if part.strip())
