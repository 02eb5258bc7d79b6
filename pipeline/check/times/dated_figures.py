"""The figures of an English sentence that are told right before the time they are of: `$3.1 billion in 2025`, `4.8 million in the second`."""

from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import LEVELS, Quantity

_MONTHS = str.split("january february march april may june july august september october november december")
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_LINK = deferred(
    r"(?: (?!from\b|to\b|and\b|but\b|while\b|after\b|than\b|compared\b)[a-z’'-]+){0,3} (?:in|for|during) (?:the )?"
    r"(?:(?P<month>January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?P<of_month>(?:19|20)\d\d))?"
    r"|(?P<year>(?:19|20)\d\d)|(?P<nth>first|second|third|fourth)(?P<what> quarter| half)?(?:,? (?:of )?(?P<of_quarter>(?:19|20)\d\d))?)"
    r"(?=[\s,.;)]|$)(?! (?:year|time|month|week|day|place))"
)
_UNIT = deferred(r"\b(?:first|second|third|fourth)[ -](?P<what>quarter|half)\b")
Key = tuple[str, int, int | None]


@dataclass(frozen=True, slots=True)
class Dated:
    """A figure and the time that a source gives it for."""

    figure: Quantity
    key: Key


@lru_cache(maxsize=256)
def dated(one: Evidence) -> tuple[Dated, ...]:
    """Return the figures of an English sentence that are told right before the time they are of."""
    unit = _UNIT.search(one.text)
    found: list[Dated] = []
    for group in quantities.readings(one.text, one.language):
        match = _LINK.match(one.text, group[0].span[1]) if group[0].kind in LEVELS and not group[0].per else None
        key = _key(match.groupdict(), unit["what"] if unit else "") if match else None
        if key:
            found += [Dated(figure, key) for figure in group if figure.kind in LEVELS][:1]
    return tuple(found)


def _key(part: dict[str, str | None], unit: str) -> Key | None:
    if part["month"]:
        return "month", _MONTHS.index(part["month"].lower()) + 1, int(part["of_month"]) if part["of_month"] else None
    if part["year"]:
        return "year", int(part["year"]), None
    what = (part["what"] or unit).strip()
    return (what, _ORDER[str(part["nth"])], int(part["of_quarter"]) if part["of_quarter"] else None) if what else None
