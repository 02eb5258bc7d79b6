"""Percent and percent points told for each other, where arithmetic alone would let them pass: 91% to 89% is no fall by 2%."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from pipeline.check import fixes
from pipeline.check.claims import Flag
from pipeline.check.contradiction import contradicted, differs
from pipeline.check.figures.reckonings import HELD_UP
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.sides_and_roles import change_pairs
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_CHANGE = deferred(
    r"\s?(?:나|이나|가량|정도|쯤)?\s?(?:더\s)?(?:올[라랐리려렸]|오르|오른|높아|낮아|낮춰|내[려리렸린]|떨어|줄|늘|상승|하락|인상|인하|개선|뛰|빠[졌지진])"
)
_SURE = 0.85
_FROM = deferred(r"\bfrom (?:about |just |only |nearly |roughly )?$")


def percent(sheet: Sheet, group: Group) -> Flag | None:
    """Return the finding that what lies between two percentages of the draft is told in percent, not in points.

    The change may come to nearly as many percent (from 91% to 89% it is 2.2%): who tells both ends speaks of what is between them.
    """
    drafted = group[0]
    if drafted.kind != "percent" or drafted.words or not _CHANGE.match(sheet.claim.text, drafted.span[1]):
        return None
    told = [one for one in sheet.told(drafted).operands if one.kind == "percent" and not one.words]
    shares = list({one.value: one for one in told}.values())
    for one, other in combinations(shares, 2):
        gap, low = abs(one.value - other.value), min(one.value, other.value)
        high = max(one.value, other.value)
        exact = 100 * gap / high == drafted.value or (low and 100 * gap / low == drafted.value)
        if gap != drafted.value or exact:
            continue
        both = [_told(sheet, each) for each in (one, other)]
        if all(both) or (any(both) and _changed(sheet, one, other, drafted)):
            mended = fixes.mended(sheet.claim.text, drafted.span, drafted.text.rstrip("% ") + "%포인트")
            fix = mended if drafted.text.endswith("%") else None
            message, sure = say("check.points", text=drafted.text), HELD_UP if all(both) else _SURE
            return Flag("arithmetic", "block", drafted.span, message, sheet.claim.ids, sure, fix)
    return None


def told_in_percent(sheet: Sheet, group: Group) -> Flag | None:
    """Return the finding that what a source has in points is told in percent."""
    drafted = group[0]
    theirs = [(name, one) for name, one in sheet.known.figures if one.kind == "points" and one.value == drafted.value]
    return (
        contradicted(sheet.claim, drafted, theirs)
        if drafted.kind == "percent" and theirs and not drafted.words
        else None
    )


def points(sheet: Sheet, group: Group) -> Flag | None:
    """Return the finding that a change in percent is told in points: the source has it as a percentage, and the draft no gap of so many."""
    drafted = group[0]
    if drafted.kind != "points":
        return None
    same = [(name, one) for name, one in sheet.known.figures if one.kind == "percent" and one.value == drafted.value]
    if not same or any(one.kind == "points" and one.value == drafted.value for _, one in sheet.known.figures):
        return None
    stated = sheet.told(drafted).stated
    shares = {one.value for one in stated if one.kind == "percent"}
    parts = [one for text in (sheet.before, sheet.claim.text) for one in quantities.shares(text, "ko")]
    shares |= {one.value * 100 for one in (*parts, *stated) if one.kind == "times" and one.words}
    theirs = {one.value for _, one in sheet.known.figures if one.kind == "percent" and not one.per}
    if any(abs(one - other) == drafted.value for one in shares for other in shares | theirs):
        return None
    homes = {name for name, _ in same}
    if any(
        abs(now - before) == drafted.value and (drafted.value in (before, now) or name in homes)
        for name, before, now in _moves(sheet)
    ):
        return None  # `46%, up from 23%`; `83.8%에서 89%로 5.2% 높아졌다` leaves out that they are points
    name, source = same[0]
    message = differs(drafted.text, source.text, name)
    return Flag("number-contradicted", "block", drafted.span, message, (name,), 0.85)


def _moves(sheet: Sheet) -> Iterator[tuple[str, Fraction, Fraction]]:
    """Yield the percentages that a sentence of the source tells a change from and to, with its id."""
    for text in sheet.claim.evidence:
        shares = [one for one in quantities.find(text.text, text.language) if one.kind == "percent" and not one.per]
        yield from ((text.id, before.value, now.value) for before, now in change_pairs.pairs(text, shares))


def _changed(sheet: Sheet, one: Quantity, other: Quantity, drafted: Quantity) -> bool:
    """Return whether a source tells one percentage as what another rose or fell from, and the drafted one nowhere: `34%, up from 20%`."""
    shares = [(name, each) for name, each in sheet.known.figures if each.kind == "percent"]
    if any(each.value == drafted.value for _, each in shares):
        return False
    texts = {each.id: each.text for each in sheet.claim.evidence}
    starts = {
        (name, each.value)
        for name, each in shares
        if each.role == "from" or _FROM.search(texts.get(name, "")[: each.span[0]])
    }
    every = {(name, each.value) for name, each in shares}
    return any(
        (name, first.value) in starts and (name, last.value) in every - starts
        for name in texts
        for first, last in ((one, other), (other, one))
    )


def _told(sheet: Sheet, one: Quantity) -> bool:
    """Return whether the draft tells a percentage of the source, in the sentence or beside it."""
    return any(other.kind == "percent" and other.value == one.value for other in sheet.told().stated)
