"""Sums whose operands the draft itself tells: `29조에서 34조로 5조 늘려`, `전체의 1.4%` after 430만 대, `그 30%` of what was said last.

The draft's own words say what is held against what, so the many other figures of an article are no operands. A figure of the draft that
is told wrongly is found by itself.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import fineness
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.other_words.implied_counts import ANOTHER
from pipeline.check.reckoning import weigh
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_FROM = deferred(r"\s?에서\s?(?:무려 )?$")
_TO = deferred(r"\s?(?:으로|로|까지)\s?(?:무려 |약 |꼭 )?$")
_CHANGED = deferred(
    r"(?:을|를|이|가|나|이나)?(?:\s?(?:가까이|넘게|가량|쯤|이상|남짓))?\s?(?:더 |만 )?(?:늘|줄|오르|올[랐라려린렸]|내[려린렸]|뛰|떨어|깎|높|낮|불[어었]|빠[졌지])"
)
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
_THAN = deferred(r"(?P<other>[가-힣A-Za-z]{2,})[가-힣A-Za-z ]*보다\s\S*포인트 (?P<way>높|많|앞|낮|적|뒤)")
_SUBJECT = deferred(r"(?P<noun>[가-힣A-Za-z]{2,})[은는이가]\s(?:약 )?$")
_GAINED = deferred(r"지금까지|합[쳐친계해한]|모두|통틀|전체|총|벌어들인|더한")
_ENDS_AT = deferred(
    r",? to (?:about |around |just |nearly |over |more than )?|(?:[가-힣]{1,4} )?(?:늘어난|증가한|오른|줄어든|감소한|내린)\s(?:약 )?"
)
_CHANGES = deferred(
    r"\b(?:(?P<up>rose|grew|climbed|increased|jumped|gained|surged|up)|fell|dropped|declined|decreased|slid|down)(?: by)?(?: about| nearly| some| more than)?\s$"
)
_IF_ALL = deferred(r"모두|전부|다 (?:통과|합치|더하)|까지 (?:더하|합치|치면)|늘어|되면")
_OTHERS = deferred(r"\s(?:[a-z]+\s)?(?:others?|more)\b|곳이? 더|개 주가? 더")
_CHANCE = Fraction(5, 100)
_CHANCE_SAID = Fraction(10, 100)
_CHANCE_ONE = Fraction(35, 100)
"""How likely it may be where the words leave one result alone: a figure of one digit, too."""
_ALL, _LIST = 100, 3
_DAYS = 7


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure follows from those that its own sentence, or the one before it, tells."""
    rules = (_changed, _share, _bounded, _points_from, _of_both, _two_of_all, _daily, _together, _of_rank, _added)
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


def _changed(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is how far the two ends lie apart that stand right before it: `29조에서 34조로 5조 늘려`."""
    text = sheet.claim.text
    before = [one for one in _found(text) if one.span[1] <= drafted.span[0] and derive.pairs(one, drafted)]
    if drafted.kind == "percent" or not _CHANGED.match(text, drafted.span[1]):
        return False  # between two percentages lie points
    for start in before:
        for end in (one for one in before if one.span[0] >= start.span[1]):
            ends = _FROM.search(text[start.span[1] : end.span[0]]) and _TO.search(text[end.span[1] : drafted.span[0]])
            if ends and weigh.meets(drafted, Proof("", abs(end.value - start.value)), text):
                return True
    return False


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


def _of_rank(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a count is how many there are up to the one that is told as the so-manieth, and so many more: the fourth state and 13 others are 17."""
    text = f"{sheet.before} {sheet.claim.text}"
    if drafted.kind != "count" or not _IF_ALL.search(text):
        return False
    ranks = [one.value for one in quantities.find(text, "ko") if one.kind == "ordinal" and one.value > 1]
    more = [
        group[0].value
        for said in (sheet.before, sheet.claim.text[: drafted.span[0]])
        for group in quantities.readings(said, "ko")
        if group[0].kind == "count"
    ]
    more += [
        one.value
        for source in sheet.claim.sources
        for one in quantities.find(source.text, source.language)
        if one.kind in COUNTS and _OTHERS.match(source.text, one.span[1])
    ]
    return any(drafted.value == rank + one for rank in ranks for one in more)


def _added(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is how much a change by a share has made of the amount that it ends at: a rise of 19% to 2.5 million."""
    if drafted.kind not in AMOUNTS or not _CHANGED.match(sheet.claim.text, drafted.span[1]):
        return False
    for text in sheet.claim.sources:
        for share, end in pairwise(quantities.find(text.text, text.language)):
            ends = share.kind == "percent" and _ENDS_AT.fullmatch(text.text[share.span[1] : end.span[0]])
            changed = _CHANGES.search(text.text[: share.span[0]]) if ends and derive.pairs(end, drafted) else None
            if changed:
                base = end.value / (1 + (1 if changed["up"] else -1) * share.value / _ALL)
                if weigh.meets(drafted, Proof("", abs(end.value - base)), sheet.claim.text):
                    return True
    return False


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


def _bounded(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a round percentage bounds what the smaller of two amounts right before it is of the other: `기금 6000만 달러에서 나온 돈은 450만 달러, 10%도 안`."""
    here = [one for one in _found(sheet.claim.text) if one.span[1] <= drafted.span[0] and one.kind in AMOUNTS]
    if len(here) < len(("whole", "part")) or not derive.pairs(*here[-2:]):
        return False
    low, high = sorted(one.value for one in here[-2:])
    return fineness.on_its_side(drafted, _ALL * low / high)


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


def _points_from(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a percentage is that of the other, which the draft puts so many points above or below: `타이난보다 3%포인트 높다니`."""
    text = sheet.claim.text
    than, subject = _THAN.search(text[: drafted.span[0]]), _SUBJECT.search(text[: drafted.span[0]])
    if drafted.kind != "percent" or than is None or subject is None:
        return False
    here = [one for one in _found(text) if one.span[1] <= drafted.span[0]]
    apart = [one.value for one in here if one.kind == "points"]
    levels = [one.value for one in (*_found(sheet.before), *here) if one.kind == "percent"]
    if not apart or not levels:
        return False
    lower = (than["way"] in "높많앞") == (subject["noun"] in than[0])
    return drafted.value == levels[-1] + (-apart[-1] if lower else apart[-1])


def _of_both(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a share is one of a sum to which the source adds another: `It earned another $118 million abroad`."""
    if drafted.kind != "percent" or not _GAINED.search(sheet.claim.text[: drafted.span[0]]):
        return False
    texts = sheet.claim.sources
    for earlier, text in pairwise(texts):
        for one in quantities.find(text.text, text.language):
            if one.kind in ("money", "count", "number") and ANOTHER.search(text.text[: one.span[0]]):
                first = _there([earlier], one)[:1]
                shares = [_ALL * each.value / (one.value + first[0].value) for each in (*first, one) if first]
                if any(weigh.meets(drafted, Proof("", value), sheet.claim.text) for value in shares):
                    return True
    return False


def _two_of_all(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a share is that of two amounts which the draft tells, and takes together, of one of the source."""
    text = sheet.claim.text[: drafted.span[0]]
    if drafted.kind not in ("percent", "times") or not re.search(r"두 (?:곳|회사|나라|기업|사람)|둘[이을]", text):
        return False
    amounts = [one for one in _found(text) if one.kind in ("money", "size") or (one.kind == "count" and not one.words)]
    if len(amounts) != len(("one", "other")) or not derive.pairs(*amounts):
        return False
    total, whole = sum(one.value for one in amounts), _ALL if drafted.kind == "percent" else 1
    values = [whole * total / one.value for one in _there(sheet.claim.sources, amounts[0]) if one.value > total]
    if weigh.chance(drafted, values) > _CHANCE_SAID:
        return False
    return any(weigh.meets(drafted, Proof("", value, ratio=True), sheet.claim.text) for value in values)


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
