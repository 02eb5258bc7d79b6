"""A share, or what is left, that a writer reckons from a whole told beside it: `찬성률 58%` of 312, 187 and 41 votes, `412명 가운데 41명은 달랐어요`."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import anchors, rough_shares
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.operation_words import DOWN, UP
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import parts_told, worked_before
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_GROWS = deferred(
    r" ?(?:가까이|넘게|가량|쯤|정도|남짓)?(?:이|가)? ?(?:더 [가-힣]|늘|오[르른]|올[랐라]|증가|상승|성장|뛰|뛴|불어|줄|빠[졌지진]|감소|하락|떨어)"
)
"""What there is more than before is a part of what there was, not of what there is now."""
_AMONG = deferred(r"(?:의)?\s?(?:[가-힣A-Za-z]{1,8}\s)?(?:중|가운데)(?:에서|에)?\s(?:[가-힣]{1,6}\s)?$")
_CLAUSE = deferred(r"[,;:.](?=\s|$)|\b(?:and|while|but|against|compared)\b")
_OTHERWISE = deferred(r"달[라랐]|다[르른를]|엇갈|어긋")
_HELD_AGAINST = deferred(r"보다|대비|비해|비하면")
_SHARED = deferred(r"[가-힣]률|비율|비중|몫|차지|전체|모두|합[쳐치하한]|가운데|중\s|표[가를는]|열에|꼴")
_HUNDRED = deferred(r"(?<![\d,.])(?:100|백)\s?(?P<unit>명|사람|개|곳|건|번|대|팀|가구|회사|장|편)\s?(?:중|가운데)")
_BEHIND = 14
_ALL = 100
_OUT_OF = deferred(r"\s?(?:중|가운데)(?:에서)?\s")  # `12명 중 4명`: a whole and a part of it are no list
_TWO, _FOUR, _TEN = 2, 4, 10
_TELLING = 0.7
_NEAREST, _HALF = Fraction(2, 100), Fraction(1, 2)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is the share that one of several told figures has of all, of what it is named for, or the rest of a told whole."""
    return any(
        not one.per
        and one.value > 0
        and not (one.kind == "percent" and _GROWS.match(sheet.claim.text, one.span[1]))
        and (
            _of_all(sheet, one)
            or _rest(sheet, one)
            or _named(sheet, one)
            or in_people(sheet, one)
            or _of_the_same(sheet, one)
        )
        for one in group
    )


def in_people(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is a part of a share told in people, `스무 명 중 열아홉은`, that a percentage of the source gives, or what it leaves."""
    text, (start, end) = sheet.claim.text, drafted.span
    for share in quantities.shares(text, "ko"):
        if not (share.span[0] <= start and end <= share.span[1]):
            continue
        values = [one.value / _ALL for _, one in sheet.known.figures if one.kind == "percent" and not one.per]
        if rough_shares.turned(text, share.span[0], [one.text for one in sheet.claim.evidence]):
            values += [1 - value for value in values]
        whole = max(
            (one.value for one in quantities.find(text, "ko") if one.span[0] == share.span[0]), default=Fraction(_ALL)
        )
        if any(abs(value - share.value) <= min(_NEAREST, _HALF / whole) for value in values):
            return True
    return False


def _of_the_same(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a count is a percentage of the source, told of the hundred that the draft has named for another: `100명 중 2명꼴 … 틱톡은 29명`."""
    if drafted.kind != "count" or drafted.bound:
        return False
    said = f"{sheet.before} {sheet.claim.text[: drafted.span[0]]}"
    named = [match for match in _HUNDRED.finditer(said) if match["unit"] == drafted.unit]
    return bool(named) and any(
        one.kind == "percent" and not one.per and abs(one.value - drafted.value) <= drafted.step / 2
        for _, one in sheet.known.figures
    )


def fits(sheet: Sheet, drafted: Quantity, share: Fraction) -> bool:
    """Return whether a share may be told so: a percentage, a few of so many, a part in words."""
    if drafted.kind == "percent":
        return told_figures.near(drafted, share * _ALL)
    if rough_shares.of_a_few(drafted):
        return rough_shares.near(drafted, share)
    return parts_told.fits(sheet.claim.text, drafted, share)


def _of_all(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a share is that of one figure in all of a short list that one sentence tells, each of a kind."""
    text = sheet.claim.text
    if not rough_shares.a_share(drafted) or _HELD_AGAINST.search(text[: drafted.span[0]]):
        return False
    behind = text[drafted.span[1] :][:_BEHIND]
    if UP.search(behind) or DOWN.search(behind) or not _SHARED.search(text):
        return False
    for text in (sheet.claim.text, sheet.before, sheet.claim.after):
        found = [
            group[0]
            for group in quantities.readings(text, "ko")
            if group[0].kind in AMOUNTS and support(group, sheet.known) and not _OUT_OF.match(text, group[0].span[1])
        ]
        for unit in {(one.kind, one.unit) for one in found}:
            some = [one.value for one in found if (one.kind, one.unit) == unit]
            if any(one.role == "from" and (one.kind, one.unit) == unit for one in found):
                continue  # the two ends of a change are no list
            if _TWO <= len(some) <= _FOUR and any(fits(sheet, drafted, one / sum(some)) for one in some):
                return True
    return False


def _rest(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a count is what a whole told right before it loses by another count of its source sentence, where something is denied."""
    text = sheet.claim.text
    if drafted.kind not in COUNTS or drafted.value < _TEN or not _AMONG.search(text[: drafted.span[0]]):
        return False
    before = [group for group in quantities.readings(text, "ko") if group[0].span[1] <= drafted.span[0]][-1:]
    denied = rough_shares.turned(text, drafted.span[1], ()) or _OTHERWISE.search(text, drafted.span[1])
    if not before or not support(before[0], sheet.known) or not denied:
        return False
    whole = before[0][0]
    for one in sheet.claim.evidence:
        counts = {each.value for each in quantities.find(one.text, one.language) if each.kind in COUNTS}
        if whole.value in counts and whole.value - drafted.value in counts:
            return True
    return False


def _named(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a share is that of a figure whose source clause names what the sentence names, in a whole that the draft tells."""
    if not rough_shares.a_share(drafted):
        return False
    figures = [*told_figures.told(sheet, drafted), *(one.figure for one in worked_before.before(sheet, drafted))]
    wholes = [one for one in figures if one.kind in AMOUNTS]
    return any(
        fits(sheet, drafted, part.value / whole.value)
        for one in sheet.claim.evidence
        for part in _shared(sheet, one)
        for whole in wholes
        if derive.pairs(part, whole) and 0 < part.value < whole.value
    )


def _shared(sheet: Sheet, one: Evidence) -> Iterator[Quantity]:
    """Yield the figures of a source sentence in whose clause a telling word of the draft stands."""
    found = [each for each in quantities.find(one.text, one.language) if each.kind in AMOUNTS]
    if not found:
        return
    ends = [0, *(match.end() for match in _CLAUSE.finditer(one.text)), len(one.text)]
    spans = [
        span
        for anchor in anchors.shared(one.text, one.language, sheet.claim.text)
        if anchor.key[0] not in "=#" and anchor.weight >= _TELLING
        for span in anchor.source
    ]
    for each in found:
        start = max(end for end in ends if end <= each.span[0])
        end = min(end for end in ends if end >= each.span[1])
        if any(start <= span[0] and span[1] <= end for span in spans):
            yield each
