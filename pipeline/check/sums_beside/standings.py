"""Where others stand by what a source says of one: `19 points, six behind Cheongju` are 25 for Cheongju, and whom the winner beat came second.

The draft must name the other one right before or behind the figure; the same gap taken the other way round is wrong there.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.written_names.names_told import told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_WHO = r"(?P<who>(?:[A-ZÀ-Þ][\w’'.-]*(?:\s(?=[A-ZÀ-Þ]))?)+)"
_STANDS = deferred(
    rf" (?:points? )?(?:(?P<ahead>ahead of|clear of|above|more than)|behind|adrift of|below|fewer than) (?:the )?(?:[a-z-]+,? ){{0,3}}{_WHO}"
)
_POINTS = deferred(r"\bpoints?$| points?\b")
_LEAGUE = deferred(r"승점(?:은|이|도)?\s?$|승점[^.,]{0,8}$")
_SCORE = "점"
_CLAUSE = deferred(r"[.,;](?=\s)|(?<=[가-힣])(?:고|며|지만|는데|으나)(?=[\s,])")
_BEAT = deferred(
    rf"\b(?:beat|beating|defeat(?:ed|ing)|edg(?:ed|ing)(?: out)?|overc[ao]m(?:e|ing)|ahead of|victory over|win over) (?:the )?(?:[a-z-]+ ){{0,3}}{_WHO}"
)
_WON = deferred(r"\b(?:won|wins|winning|winner|elected|victory|victor|first|champions?|re-?elected|title)\b")
_NAME = deferred(r"[A-ZÀ-Þ][a-zà-ÿ’'-]+(?: [A-ZÀ-Þ][\w’'-]+)+")
_THIRD = deferred(r"\bthird\b")
_CLAUSE_THERE = deferred(r"[.;,] |\b(?:while|and|but)\b")
_SECOND, _NEAR = 2, 24


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the points and the second place of others than the one of whom the source speaks."""
    english = [one for one in sheet.claim.evidence if one.language == "en"]
    for group in every:
        one = group[0]
        if one.kind in (*COUNTS, "points") and one.value.denominator == 1:
            yield from _points(sheet, english, one)
        if one.value == _SECOND and one.text.endswith(("위", "등")):
            yield from _runner_up(sheet, english, one)


def _points(sheet: Sheet, english: Sequence[Evidence], one: Quantity) -> Iterator[Reckoning]:
    """Yield how many points the other one of a table has, of whom the draft tells them."""
    text = sheet.claim.text
    if not (one.unit == _SCORE or _LEAGUE.search(text[: one.span[0]])):
        return
    start = max((cut.end() for cut in _CLAUSE.finditer(text, 0, one.span[0])), default=0)
    for own, gap, way, who in (found for each in english for found in _held(each)):
        if not told(who, text[start : one.span[0]]):
            continue
        right, other = own - way * gap, own + way * gap
        if one.value in (right, other):
            step = f"{shown(own)} {'-' if way > 0 else '+'} {shown(gap)}"
            right_one = one.value == right
            yield Reckoning(one, right, step, holds=right_one, advise=right_one, named=True)


def _held(text: Evidence) -> Iterator[tuple[Fraction, Fraction, int, str]]:
    """Yield the points of one, how many another one has less (1) or more (-1), and who that is."""
    figures = [one for one in quantities.find(text.text, "en") if one.value.denominator == 1 and not one.per]
    for gap in figures:
        stands = _STANDS.match(text.text, gap.span[1])
        ahead = [
            one
            for one in figures
            if one.span[1] <= gap.span[0]
            and (_POINTS.search(one.text) or _POINTS.match(text.text, one.span[1]))
            and one.value > gap.value
        ]
        if stands and ahead and gap.kind in COUNTS:
            yield ahead[-1].value, gap.value, 1 if stands["ahead"] else -1, stands["who"]


def _runner_up(sheet: Sheet, english: Sequence[Evidence], one: Quantity) -> Iterator[Reckoning]:
    """Yield the second place: of whom a winner beat it holds, and not of who came third."""
    text, (start, end) = sheet.claim.text, one.span
    near = text[max(0, start - _NEAR) : end + _NEAR]
    thirds = [part for each in english for part in _CLAUSE_THERE.split(each.text) if _THIRD.search(part)]
    winners = [each for each in english if _WON.search(each.text)] if thirds else []
    beaten = [match["who"] for each in winners for match in _BEAT.finditer(each.text)]
    beaten = [who for who in beaten if not any(who in part for part in thirds)]
    if any(told(who, near) for who in beaten):
        yield Reckoning(one, one.value, "", holds=True)
    elif beaten and any(told(match.group(), near) for part in thirds for match in _NAME.finditer(part)):
        yield Reckoning(one, one.value + 1, "third", holds=False, named=True)
