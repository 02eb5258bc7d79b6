"""Sums whose operands the draft itself tells: `전체의 1.4%` after 430만 대, `그 30%` of what was said last.

The draft's own words say what is held against what, so the many other figures of an article are no operands. A figure of the draft that
is told wrongly is found by itself.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_ADDED_UP = deferred(r"(?:더하|더해|합치|합하|합쳐|보태|얹)[가-힣]{0,3},?\s(?:모두\s|총\s|전부\s|약\s|다\s)?$")
_EVERY = deferred(r"씩|마다|매[달월주년일]|(?<![가-힣\d])(?:월|연|주당|하루) ?\d")
_OF_WHICH = deferred(
    r"\s?(?:이상|넘는|가량|쯤|정도|남짓|가까이)?(?:인|에 해당하는|에 이르는|를 넘는|을 넘는)\s(?:약 )?$"
)
_OF_ALL = deferred(r"전체(?: [가-힣A-Za-z]+)?(?:의|에서|가운데| 중)?\s(?:약 |겨우 )?$|합계의\s$")
_OF_THAT = deferred(
    r"(?<![가-힣])(?:그|이)(?:의|에서| 가운데| 중)?\s(?:약 |겨우 )?$|(?:[였었이]으?니|인데)[,까]?\s(?:약 |겨우 )?$"
)
_OF_SUM = deferred(r"\s?(?:에서|중|가운데|의)\s")
_CHANCE = Fraction(5, 100)
_CHANCE_SAID = Fraction(10, 100)
_CHANCE_ONE = Fraction(35, 100)
"""How likely it may be where the words leave one result alone: a figure of one digit, too."""
_ALL, _LIST = 100, 3
_DAYS = 7


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure follows from those that its own sentence, or the one before it, tells."""
    rules = (_share, _daily, _together)
    return any(drafted.value > 0 and rule(sheet, drafted) for drafted in group for rule in rules)


def _found(text: str) -> list[Quantity]:
    return [one for one in quantities.find(text, "ko") if one.value > 0 and not one.per]


def _there(texts: Sequence[Evidence], like: Quantity) -> list[Quantity]:
    found = (one for text in texts for one in quantities.find(text.text, text.language))
    return [one for one in found if derive.pairs(one, like) and one.value > 0 and not (one.words and one.value < _ALL)]


def _last(sheet: Sheet, drafted: Quantity) -> Quantity | None:
    """Return the amount that is told last before a figure, in its sentence or the one before."""
    here = [one for one in _found(sheet.claim.text) if one.span[1] <= drafted.span[0]]
    amounts = [one for one in (*_found(sheet.before), *here) if one.kind in AMOUNTS]
    return next((one for one in reversed(amounts) if one.kind != "number" or one is amounts[-1]), None)


def _together(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is what those come to that the draft tells last before it, equal ones each by itself: `B(10GW), C(6GW)까지 더하면 모두 26GW`."""
    said = sheet.claim.text[: drafted.span[0]]
    if drafted.kind not in AMOUNTS or not _ADDED_UP.search(said) or _EVERY.search(said):
        return False
    before, here = (
        [
            group[0].value
            for group in quantities.readings(text, "ko")
            if derive.pairs(group[0], drafted) and support(group, sheet.known)
        ]
        for text in (sheet.before, said)
    )
    sums = [sum(before[start:], Fraction()) + sum(here, Fraction()) for start in range(len(before) + 1)]
    return len(here) > 0 and any(
        len(here) + len(before) - start >= _LIST and weigh.meets(drafted, Proof("", value), sheet.claim.text)
        for start, value in enumerate(sums)
    )


def _share(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a share is what an amount told right beside it makes of one of the source, or one of those of it."""
    if drafted.kind != "percent" and not (drafted.kind == "times" and drafted.value < 1):
        return False
    values, most = _candidates(sheet, drafted)
    whole = _ALL if drafted.kind == "percent" else 1
    results = [whole * value for value in values]
    text = sheet.claim.text
    return weigh.chance(drafted, results) <= most and any(
        weigh.meets(drafted, Proof("", value, ratio=True), text) for value in results
    )


def _candidates(sheet: Sheet, drafted: Quantity) -> tuple[list[Fraction], Fraction]:
    """Return the shares that a figure may be meant for, by the words beside it, and how likely chance may be."""
    text, texts = sheet.claim.text, sheet.claim.sources
    before, behind = text[: drafted.span[0]], [one for one in _found(text) if one.span[0] >= drafted.span[1]]
    part = next((one for one in behind if _OF_WHICH.fullmatch(text[drafted.span[1] : one.span[0]])), None)
    if part is not None:
        near = list(_near(texts, part)) or _there(texts, part)  # one that the draft has worked out stands in none
        return [part.value / one.value for one in near if one.value > part.value], _CHANCE_SAID
    told = _last(sheet, drafted)
    if told is not None and _OF_ALL.search(before):
        return [told.value / one.value for one in _there(texts, told) if one.value > told.value], _CHANCE
    if told is not None and _OF_THAT.search(before):
        below = [one.value for one in _there(texts, told) if one.value < told.value]
        return [max(below) / told.value] if below else [], _CHANCE_ONE
    here = told is not None and text[slice(*told.span)] == told.text and told.span[1] <= drafted.span[0]
    if told is not None and here and _OF_SUM.match(text, told.span[1]):
        return [one.value / told.value for one in _there(texts, told) if one.value < told.value], _CHANCE_SAID
    return [], _CHANCE_SAID


def _near(texts: Sequence[Evidence], part: Quantity) -> Iterator[Quantity]:
    """Yield the figures of the sentence that tells a part, and of the one before it."""
    for number, text in enumerate(texts):
        if any(one.value == part.value for one in _there([text], part)):
            yield from _there(texts[max(0, number - 1) : number + 1], part)


def _daily(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is what each of so many makes in a day, of so much that all make in a week."""
    text = sheet.claim.text[: drafted.span[0]]
    if drafted.kind != "count" or not re.search(r"(?:한|1) ?(?:대|명|곳|사람|개)[가이에].*하루", text):
        return False
    for one in sheet.claim.sources:
        if "a week" in one.text or "weekly" in one.text:
            counts = _there([one], drafted)
            if any(round(a.value / b.value / _DAYS) == drafted.value for a in counts[:1] for b in counts[1:2]):
                return True
    return False
