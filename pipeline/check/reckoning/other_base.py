"""An operation that gives a figure of something else than what the draft tells it of.

A draft that tells a share of one amount (`18조 원 가운데 60%인 9조 원`) speaks of no other whole; a level that something is held up to (`45억 달러를 웃돌았어요`) is no gap;
of `35%에서 41%로` the first is a share of what was before; and rates are no counts.
"""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.figures import derive
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import gap_of_ends, rates_held, slipped
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OF_IT = deferred(r"(?: 원)? ?(?:가운데|중|의)(?:에서)? (?:약 |거의 )?$")
_AMONG = deferred(r"(?: 원)? ?(?:가운데|중)(?:에서)? (?:약 |거의 )?$")
_WHICH_IS = deferred(r"인 (?:약 )?$|,? ?(?:즉|그러니까|곧) (?:약 )?$|, (?:약 )?$|\($")
_HELD_UP_TO = deferred(
    r"(?:이?라는 (?:예상|전망)치?)?[을를] (?:[가-힣]{1,3} )?(?:웃돌|웃도|밑돌|밑도|뛰어넘|넘어[서섰선]|앞[섰서지질])"
)
_BEFORE = deferred(r"전[에엔]|이전|예전|종전|기존|원래|당초|애초|지난|작년|재작년|전년|직전|때|였|이던|던")


def another(sheet: Sheet, drafted: Quantity, family: str, numbers: Sequence[str]) -> bool:
    """Return whether an operation takes another base than the draft tells, or another kind of figure than it is told as."""
    if family in ("part", "rest") and (_at_a_told_end(sheet, drafted) or _of_itself(sheet, drafted, numbers)):
        return True
    if family == "part":
        return _other_whole(sheet, drafted, numbers) or _share_of_before(sheet, drafted, numbers)
    if family == "gap" and _HELD_UP_TO.match(sheet.claim.text, drafted.span[1]):
        return True
    if (
        family in ("share", "ratio")
        and drafted.kind in ("percent", "times")
        and _of_no_told_whole(sheet, drafted, numbers)
    ):
        return True
    return family == "ratio" and rates_held.of_parts_alone(sheet, drafted, numbers)


def _at_a_told_end(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a draft tells where a change ends that a source tells from the same start to another end: `15달러에서 9달러로` for `$6, down from $15`."""
    before = [group[0] for group in sheet.places if group[0].span[1] <= drafted.span[0]]
    start = before[-1] if before and before[-1].role == "from" and drafted.role == "to" else None
    if start is None:
        return False
    changes = gap_of_ends.changes(sheet.claim.evidence)
    return any(end.value != drafted.value for first, end in changes if compare.same(first, start))


def _of_itself(sheet: Sheet, drafted: Quantity, numbers: Sequence[str]) -> bool:
    """Return whether a figure is the very one that it would be a share of, two of its digits turned round, and the draft tells that nowhere."""
    texts = (sheet.before, sheet.claim.text, sheet.claim.after)
    told = {one.value for text in texts for one in quantities.find(text, "ko")}
    wholes = [one for one in sheet.known.operands if derive.shown(one.value) in numbers and one.value not in told]
    return any(derive.pairs(one, drafted) and slipped.turned_round(_own(drafted), _own(one)) for one in wholes)


def _own(one: Quantity) -> Quantity:
    """Return a length in the unit that it is written in."""
    return replace(one, value=one.value / one.step) if one.kind == "duration" and one.step else one


def told_whole(text: str, drafted: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return the amount and the share that a draft tells right before what the share comes to: `18조 원 가운데 60%인 9조 원`."""
    ahead = [one for one in quantities.find(text, "ko") if one.span[1] <= drafted.span[0]]
    share = ahead[-1] if ahead else None
    if share is None or share.kind != "percent" or not _WHICH_IS.fullmatch(text, share.span[1], drafted.span[0]):
        return None
    wholes = [one for one in ahead if derive.pairs(one, drafted) and _OF_IT.fullmatch(text, one.span[1], share.span[0])]
    return (wholes[-1], share) if wholes else None


def _other_whole(sheet: Sheet, drafted: Quantity, numbers: Sequence[str]) -> bool:
    """Return whether the draft names the whole of a share right before it, and an operation takes another."""
    told = told_whole(sheet.claim.text, drafted)
    return told is not None and derive.shown(told[1].value) in numbers and derive.shown(told[0].value) not in numbers


def _of_no_told_whole(sheet: Sheet, drafted: Quantity, numbers: Sequence[str]) -> bool:
    """Return whether a draft tells right before a share of what it is one, and an operation divides by something else: `84억 달러 가운데 약 65%`."""
    text = sheet.claim.text
    whole = next(
        (one for one in quantities.find(text, "ko") if _AMONG.fullmatch(text, one.span[1], drafted.span[0])), None
    )
    if (
        whole is None
        or whole.kind not in ("money", "count")
        or drafted.value >= (100 if drafted.kind == "percent" else 1)
    ):
        return False
    return not any(abs(Fraction(one) - whole.value) <= whole.step for one in numbers)


def _share_of_before(sheet: Sheet, drafted: Quantity, numbers: Sequence[str]) -> bool:
    """Return whether an operation takes the share that there was before a told change of what there is now, and nothing in the draft speaks of before."""
    if drafted.role == "from" or _BEFORE.search(f"{sheet.before} {sheet.claim.text}"):
        return False
    shares = [one for _, one in sheet.known.figures if one.kind == "percent" and derive.shown(one.value) in numbers]
    wholes = [
        one for _, one in sheet.known.figures if derive.pairs(one, drafted) and derive.shown(one.value) in numbers
    ]
    told = {one.value for one in quantities.find(sheet.claim.text, "ko")}
    mixed = bool(shares and wholes) and all(one.role == "to" for one in wholes)
    return mixed and all(one.role == "from" and one.value not in told for one in shares)
