"""What part one has of a year's total: `내년 몫의 4분의 1 가까이` where the source gives it $165 billion of next year's total.

The total is what the draft tells of that year in front of it.
"""

from collections.abc import Iterator, Sequence

from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import parts_told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_YEARS = {"내년": "next year", "올해": "this year", "지난해": "last year", "작년": "last year"}
_OF_IT = deferred(
    r"(?P<year>내년|올해|지난해|작년)(?:의)? (?:몫|전체|총액|합계|전체 금액|몫 전체|금액)의\s(?:약\s|거의\s)?$"
)
_OF_TOTAL = deferred(
    r" of (?P<year>next year|this year|last year)['’]s (?:[a-z]+ )?(?:total|sum|amount|budget|spending)\b"
)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the part in words that the only figure which a source tells of a year's total is of that total."""
    claim = sheet.claim
    for drafted in (group[0] for group in every if group[0].kind == "times" and group[0].words and group[0].value < 1):
        lead = claim.text[: drafted.span[0]]
        match = _OF_IT.search(lead)
        if match is None:
            continue
        parts = _parts(sheet, _YEARS[match["year"]])
        said = f"{sheet.before} {lead[: match.start()]}"
        wholes = [one for one in _of_year(sheet, said, match["year"]) if parts and derive.pairs(one, parts[0])]
        if len(parts) != 1 or len(wholes) != 1 or not parts[0].value < wholes[0].value:
            continue
        value = parts[0].value / wholes[0].value
        holds = parts_told.fits(claim.text, drafted, value)
        step = f"{derive.shown(parts[0].value)}/{derive.shown(wholes[0].value)}"
        yield Reckoning(drafted, drafted.value if holds else value, step, holds=holds, advise=True, named=True)


def _parts(sheet: Sheet, year: str) -> list[Quantity]:
    """Return the figures that the sources tell as a part of a year's total."""
    found = []
    for one in sheet.claim.sources:
        for figure in quantities.find(one.text, one.language):
            match = _OF_TOTAL.match(one.text, figure.span[1])
            if match and match["year"] == year:
                found.append(figure)
    return found


def _of_year(sheet: Sheet, said: str, year: str) -> list[Quantity]:
    """Return the amounts that a draft tells right behind the word of a year."""
    places = quantities.readings(said, "ko")
    groups = [group for group in places if group[0].kind in AMOUNTS and support(group, sheet.known)]
    return [group[0] for group in groups if said[: group[0].span[0]].rstrip(" 은는에엔").endswith(year)]
