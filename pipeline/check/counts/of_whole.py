"""Figures that only together say what a source says: the two units of a length of time, the two numbers of `10명 중 7명`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.figures.pool import Pool, support
from pipeline.check.figures.sheet import Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_AMONG = deferred(r"\s?(?:[가-힣A-Za-z]{1,8}\s)?(?:중|가운데)(?:에서|에)?\s(?:[가-힣]{1,8}\s){0,2}")
_ENDS = deferred(r"[.!?](?=\s|$)|나머지")
_OF_ALL = deferred(
    r"\b(?:[A-Za-z]+|\d+) (?:out )?of (?:the |its |their |all )?(?:[A-Za-z]+|\d+)(?= [a-z]|[,.;)](?!\d)|$)|"
    r"(?<![\d.,])\d{1,4} ?[가-힣]{1,2} (?:[가-힣]{1,8} )?(?:중|가운데) \d{1,4} ?[가-힣]{1,2}"
)


_MORE_OR_FEWER = deferred(r" (?:[a-z-]+ )?(?:(?P<more>more|higher|better)|fewer|less|lower|worse) than\b")


def _held_against(one: Evidence, start: int) -> Iterator[Fraction]:
    """Yield how far somebody else's count is from one told before: two less for `58 of 120, only two more than its predecessor`."""
    for figure in quantities.find(one.text, one.language):
        if figure.kind in COUNTS and figure.span[0] >= start:
            told = _MORE_OR_FEWER.match(one.text, figure.span[1])
            yield from [-figure.value if told["more"] else figure.value] if told else []


def summed(text: str, group: tuple[Quantity, ...], known: Pool) -> bool:
    """Return whether a figure is a part of a length of time that the source states: `2분 30초` for 2.5 minutes."""
    start, end = group[0].span
    return any(
        one.span[0] <= start
        and end <= one.span[1]
        and (support((one,), known) or any(compare.converted(one, source) for _, source in known.figures))
        for one in quantities.sums(text, "ko")
    )


def parted(text: str, group: tuple[Quantity, ...], every: Sequence[tuple[Quantity, ...]], known: Pool) -> bool:
    """Return whether a figure is half of a share that the source states: `10명 중 7명` for 70%, `10명 중 일곱은` too, and `1명은 싫다` behind it for 10%."""
    for whole, part in pairwise(every):
        if group not in (whole, part) or not _AMONG.fullmatch(text[whole[0].span[1] : part[0].span[0]]):
            continue
        if whole[0].value and part[0].value <= whole[0].value and support((_share(whole[0], part[0]),), known):
            return True
    start, end = group[0].span
    shares = [share for share in quantities.shares(text, "ko") if support((share,), known)]
    return any(share.span[0] <= start and end <= share.span[1] for share in shares) or any(
        support((_share(whole[0], group[0]),), known)
        for share in shares
        for whole in every
        if whole[0].span[0] == share.span[0] and _goes_on(text, whole[0], group[0], share.span[1])
    )


def _share(whole: Quantity, part: Quantity) -> Quantity:
    return Quantity(part.value / whole.value, "times", part.span, part.text, words=True)


def _goes_on(text: str, whole: Quantity, part: Quantity, end: int) -> bool:
    """Return whether a count is a further part of the whole of a share that ends before it: `10건 중 6건은 AI가, 2건은 직원이`."""
    alike = part.kind == "count" and part.unit == whole.unit and 0 < part.value < whole.value
    return alike and end <= part.span[0] and not _ENDS.search(text, end, part.span[0])


def by_percent(sheet: Sheet, group: tuple[Quantity, ...]) -> bool:
    """Return whether a count is what a percentage of the source makes of a whole that the draft tells: `네 나라뿐` for 8% of 50."""
    wholes = [
        one.value for place in (*sheet.earlier, *sheet.stated) for one in place if one.kind in ("count", "number")
    ]
    percents = {one.value for _, one in sheet.known.figures if one.kind == "percent" and 0 < one.value < 100}
    return (
        any(
            0 < abs(group[0].value) < whole and abs(whole * share / 100 - group[0].value) <= whole / 200
            for whole in wholes
            for share in percents
        )
        and group[0].kind == "count"
    )


def of_all(
    claim: Claim, group: tuple[Quantity, ...], every: Sequence[tuple[Quantity, ...]], known: Pool
) -> Iterator[Flag]:
    """Yield a part of a whole that the source gives another number: `여섯 명 가운데 세 명` for `two of the six`."""
    place = every.index(group)
    whole = every[place - 1][0] if place else None
    if whole is None or not _AMONG.fullmatch(claim.text[whole.span[1] : group[0].span[0]]):
        return
    for one in claim.evidence:
        for match in _OF_ALL.finditer(one.text):
            parts = [
                figure
                for figure in quantities.find(one.text, one.language)
                if figure.kind in ("number", "count")
                and match.start() <= figure.span[0]
                and figure.span[1] <= match.end()
            ]
            values = {figure.value for figure in parts}
            other = {whole.value - value for value in values}  # what is left of the whole
            other |= {value + gap for value in values for gap in _held_against(one, match.end())}
            if whole.value in values and group[0].value not in values | other and len(values) == 2:
                part = next(figure for figure in parts if figure.value != whole.value)
                told = any(source.value == group[0].value for _, source in known.figures)
                if not told:
                    yield contradicted(claim, group[0], [(one.id, part)])
                return
