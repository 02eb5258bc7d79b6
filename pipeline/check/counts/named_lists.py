"""How many there are where the draft names them, or its source tells the same deed of another number: `도시 네 곳` for Dublin, Paris and Singapore.

A draft that names all that a closed list of its source has counts as many (`A와 B, C 등 세 곳`); who is one of twelve makes no thirteenth
(`X를 포함해`); of those it sets against each other there are as many as it names, where no source says otherwise; and what two Korean
sentences say in the same words right behind a count is said of the same count.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import HELD_UP, Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_ITEM = r"[가-힣A-Za-z0-9&-]+"
_LIST = rf"(?:{_ITEM}(?:, |[와과] |·))+{_ITEM}"
_AND_OTHERS = deferred(rf"(?P<items>{_LIST}(?: [가-힣A-Za-z]+)?) 등 (?:[가-힣]+ )?$")
_CUT = deferred(r", |[와과] |·")
_ENGLISH_ITEM = r"(?:[\w’'&-]+ ){0,4}[\w’'&-]+"
_ENGLISH_LIST = deferred(rf"(?P<first>(?:{_ENGLISH_ITEM}, ){{1,8}})(?P<last>{_ENGLISH_ITEM}),? and {_ENGLISH_ITEM}")
_OPEN = deferred(
    r"\b(?:including|includes?|such as|among|like|others?|more|also|as well as|among others)\b", re.IGNORECASE
)
_WITH = deferred(
    r"(?P<one>[가-힣A-Za-z0-9&-]+?)(?:을|를|도)? 포함(?:해|한|하여|하면)?,? (?:모두 |총 |전부 )?(?:[가-힣]{2,6} )?$"
)
_WITH_OTHERS = deferred(r"[^.]{0,40}(?: 등|(?:을|를)? ?포함(?:한|해|하여)?|[을를] 비롯한) (?:[가-힣]+ ){0,2}$")
_INCLUDING = deferred(r"(?: [\w’'-]+){1,5},? including (?:the |its )?")
_AMONG = deferred(rf" ?(?:중|가운데)(?:에서)? (?P<some>{_LIST}|{_ITEM})(?P<end>[은는이가])\s")
_AGAINST = deferred(rf"(?:고|지만|는데|며|으나),? (?P<others>{_LIST}|{_ITEM})[은는도]\s")
_THEN = deferred(
    rf"(?P<others>{_LIST}|{_ITEM})[은는도]\s[^.]{{0,14}}(?:고요|지만|었어요|았어요|했어요|렸어요|졌어요)\.?$"
)
_DID = deferred(r"(?:이|가|을|를|만|은|는)? ?(?P<deed>[가-힣]{2}(?:[가-힣]* ?[가-힣]{2})?)")
_WORKED_OUT = deferred(
    r"빼[고면]|뺀|제외|말고|이외|외에|제하면|모두|총|합[치쳐하해]|더[하해]|씩|않|못|없|아니|아닌|나머지"
)
_PEOPLE = frozenset({"명", "사람", "인"})
_PLACES = frozenset({"곳", "개사", "대", "채", "팀", "개팀", "척"})
_TWO, _TELLING = 2, 4


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the counts that the names told beside them, or the same words of a Korean source, decide."""
    shares = list(quantities.shares(sheet.claim.text, "ko"))
    for group in every:
        drafted = group[0]
        if any(one.span[0] <= drafted.span[0] and drafted.span[1] <= one.span[1] for one in shares):
            continue
        if drafted.kind != "count" or drafted.per or drafted.bound or drafted.approximate or drafted.value < _TWO:
            continue
        found = _and_others(sheet, drafted) or _with_one(sheet, drafted) or _set_apart(sheet, drafted)
        if found is not None:
            yield Reckoning(drafted, found, shown(found), holds=False, named=True, sure=HELD_UP)
        elif theirs := _same_deed(sheet, drafted):
            yield Reckoning(
                drafted, theirs.value, shown(theirs.value), holds=False, shown=theirs.text, named=True, sure=HELD_UP
            )


def _counts(one: Evidence) -> list[Quantity]:
    return [each for each in quantities.find(one.text, one.language) if each.kind in COUNTS and not each.per]


def _and_others(sheet: Sheet, drafted: Quantity) -> Fraction | None:
    """Return how many a closed list of an English source has, where the draft names them all and counts more."""
    named = _AND_OTHERS.search(sheet.claim.text[: drafted.span[0]])
    items = _CUT.split(named["items"]) if named else []
    if len(items) <= _TWO or drafted.value <= len(items):
        return None
    for one in (one for one in sheet.claim.evidence if one.language == "en"):
        for listed in _ENGLISH_LIST.finditer(one.text):
            many = listed["first"].count(", ") + _TWO
            told = [item for item in items if item in one.text or anchors.shared(listed[0], "en", item)]
            plain = not _OPEN.search(one.text) and all(each.value != drafted.value for each in _counts(one))
            if many == len(items) and len(told) >= _TWO and plain:
                return Fraction(many)
    return None


def _with_one(sheet: Sheet, drafted: Quantity) -> Fraction | None:
    """Return how many there are with the one that is named, where the draft counts that one twice."""
    named = _WITH.search(sheet.claim.text[: drafted.span[0]])
    for one in sheet.claim.evidence if named else ():
        for theirs in _counts(one):
            if named is None or theirs.value != drafted.value - 1:
                continue
            head = one.text[: theirs.span[0]]
            korean = one.language == "ko" and named["one"] in head and _WITH_OTHERS.search(head)
            behind = _INCLUDING.match(one.text, theirs.span[1]) if one.language == "en" else None
            english = behind and anchors.shared(one.text[behind.end() : behind.end() + 40], "en", named["one"])
            if korean or english:
                return theirs.value
    return None


def _set_apart(sheet: Sheet, drafted: Quantity) -> Fraction | None:
    """Return how many a draft names of a whole that no source counts, where it sets some of it against the others."""
    text = sheet.claim.text
    some = _AMONG.match(text, drafted.span[1])
    if some is None or any(each.value == drafted.value for one in sheet.claim.evidence for each in _counts(one)):
        return None
    others = _AGAINST.search(text, some.end()) or _THEN.match(sheet.claim.following)
    if others is None:
        return None
    names = [*_CUT.split(some["some"]), *_CUT.split(others["others"])]
    there = [one for one in names if any(_has(each, one) for each in sheet.claim.evidence)]
    return Fraction(len(names)) if len(names) > _TWO and len(there) == len(names) != drafted.value else None


def _has(one: Evidence, name: str) -> bool:
    return name in one.text or bool(anchors.shared(one.text, one.language, name))


def _same_deed(sheet: Sheet, drafted: Quantity) -> Quantity | None:
    """Return the only count of which a Korean source says what the draft says in the same words of its own: `2곳을 최종 선정` for `세 곳이 최종 선정`."""
    mine = _DID.match(sheet.claim.text, drafted.span[1])
    evidence = sheet.claim.evidence
    if mine is None or len(evidence) != 1 or evidence[0].language != "ko" or _WORKED_OUT.search(sheet.claim.text):
        return None
    counts = [(one, each) for one in evidence for each in _counts(one) if each.kind == "count"]
    values = [each.value for _, each in counts]
    given = {way for one, other in combinations(values, 2) for way in (one + other, abs(one - other), one * other)}
    if drafted.value in given or any(each.value == drafted.value and _alike(drafted, each) for _, each in counts):
        return None
    alike = [
        each
        for one, each in counts
        if (did := _DID.match(one.text, each.span[1])) and _shares(mine["deed"], did["deed"])
    ]
    if len(alike) != 1:
        return None
    theirs = alike[0]
    return (
        theirs
        if theirs.unit == drafted.unit or (theirs.value == drafted.value and not _alike(drafted, theirs))
        else None
    )


def _shares(mine: str, theirs: str) -> bool:
    """Return whether two deeds begin alike: with four letters of two words, or with the one word that they are."""
    return mine[:_TELLING] == theirs[:_TELLING] if " " in mine[:_TELLING] else mine[:_TWO] == theirs[:_TWO]


def _alike(one: Quantity, other: Quantity) -> bool:
    """Return whether two counts are of people, or of houses and machines, both."""
    return not (
        ({one.unit} <= _PEOPLE and {other.unit} <= _PLACES) or ({one.unit} <= _PLACES and {other.unit} <= _PEOPLE)
    )
