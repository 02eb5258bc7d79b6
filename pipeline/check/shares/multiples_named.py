"""How many times as much one name has as another, where one source sentence tells a figure of each: `베르타호의 두 배` for 2.4 and 1.2 million barrels."""

from collections.abc import Iterator, Sequence

from pipeline.check.figures import derive, rows_named
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.rows_named import Row
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import explicit
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OF_IT = deferred(r"(?P<name>[가-힣A-Za-z0-9]{1,14})(?:의|보다)\s(?:약\s|거의\s|무려\s|[가-힣]{1,4}\s)?$")
_MOST = 4
_LESS = deferred(
    r"빠르|빨[라랐]|속도|성능|효율|싸|저렴|가볍|가벼|짧|적[은게다어]|낮|작[은게다아]|덜|줄|절약|수명|오래|앞[섰서선]|뒤[졌처]"
)
"""What is the more, the less its figure is."""


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the multiples that the figures of two names give, the only two of a sentence."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST:
        return
    told = [group[0] for group in every if group[0].kind == "times" and group[0].value > 1 and not group[0].per]
    row = rows_named.rows(claim, least=2) if told else ()
    if len(row) != 2:
        return
    high, low = sorted(row, key=lambda one: -one.figure.value)
    if low.figure.value <= 0 or high.figure.value == low.figure.value:
        return
    ratio = high.figure.value / low.figure.value
    step = f"{derive.shown(high.figure.value)}/{derive.shown(low.figure.value)}"
    for one in told:
        of_it = _OF_IT.search(claim.text[: one.span[0]])
        base = [each.name for each in rows_named.named(row, of_it["name"])] if of_it else []
        if of_it and base == [high.name] and _turned(claim.text, (of_it.start(), one), row, low):
            yield Reckoning(
                one, 1 / ratio, f"{derive.shown(low.figure.value)}/{derive.shown(high.figure.value)}", holds=False
            )
        if base != [low.name]:
            continue
        if explicit.fits(one, ratio):
            yield Reckoning(one, one.value, step, holds=True)
        elif not any(
            figure.kind == "times" and figure.value == one.value
            for each in claim.evidence
            for figure in quantities.find(each.text, each.language)
        ):
            yield Reckoning(one, ratio, step, holds=False)


def _turned(text: str, told: tuple[int, Quantity], row: Sequence[Row], low: Row) -> bool:
    """Return whether a sentence has the less of two as that many times the more: `페블은 루모의 두 배를 써요`."""
    start, one = told
    opens = [each.name for each in rows_named.named(tuple(row), text[:start])]
    return opens == [low.name] and low.figure.kind != "duration" and not _LESS.search(text) and one.value > 1
