"""When a run began of which a source tells the last month and how long it is: `9개월 연속` in the figures of August began `지난해 12월`.

The same of quarters: a fourth straight quarterly loss in the third quarter is one since `지난해 4분기`. Only a beginning that fits stands.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Evidence
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import ONES

_NTH = str.split("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
_SPELLED = {"두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10}
_KOREAN = deferred(
    rf"(?P<many>\d{{1,3}}|{'|'.join(_SPELLED)})\s?(?P<unit>개월|달|분기)\s?(?:연속|째|연달아|내리|잇달아)(?![가-힣])"
)
_RUN = r"(?:consecutive|straight|successive)"
_ENGLISH = deferred(
    rf"\b(?P<many>{'|'.join([*_NTH, *ONES[2:]])}|\d{{1,3}}(?:st|nd|rd|th)?) (?:{_RUN} (?P<unit>month|quarter)|(?P<row>month|quarter)s? (?:in a row|running))"
)
_SINCE = deferred(r"(?:\s?초)?\s?(?:부터|이후|이래)")
_YEAR_SAID = deferred(r"(?:(?P<last>지난해|작년)|(?P<before>재작년)|(?P<this>올해))\s?$")
_LAST_YEAR = deferred(r"(?:지난해|작년)\s?$")
_OF_LAST_YEAR = deferred(r" (?:of )?last year\b")
_IN_YEAR = {"month": 12, "quarter": 4}
_UNITS = {"개월": "month", "달": "month", "분기": "quarter"}
_MOST = 120


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the months and quarters of a sentence from which such a run goes."""
    text = sheet.claim.text
    for group in every:
        for one in group:
            place = _place(one)
            if place is None or not _SINCE.match(text, one.span[1]) or support(group, sheet.known):
                continue
            unit, at = place
            match = _YEAR_SAID.search(text[: one.span[0]])
            said = None if match is None else -1 if match["last"] else -2 if match["before"] else 0
            if any(
                at == number and _agree(one, said, year, dated)
                for year, number, dated in _begun(sheet.claim.evidence, unit)
            ):
                yield Reckoning(group[0], group[0].value, "", holds=True)
                break


def _place(one: Quantity) -> tuple[str, int] | None:
    """Return the unit and the number of a month or a quarter."""
    if one.kind == "date" and one.date[1] and not one.date[2]:
        return "month", one.date[1]
    return ("quarter", int(one.value)) if one.kind == "quarter" else None


def _agree(one: Quantity, said: int | None, year: int, dated: int | None) -> bool:
    """Return whether the year that a draft tells is that of the beginning: in words, or by its number where the source has one."""
    if one.kind == "date" and one.date[0]:
        return dated is not None and one.date[0] == dated + year
    return said in (None, year)


def _begun(evidence: Sequence[Evidence], unit: str) -> Iterator[tuple[int, int, int | None]]:
    """Yield the years (this is 0), the months or quarters in which the runs of sources began, and the year by its number that the last one is of."""
    for one in evidence:
        pattern = _KOREAN if one.language == "ko" else _ENGLISH
        for match in pattern.finditer(one.text):
            named = match["unit"] if one.language != "ko" else _UNITS[match["unit"]]
            many = _number(match["many"])
            if (named or match.groupdict().get("row")) != unit or not 1 < many <= _MOST:
                continue
            last = _last(one, unit) or [each for other in evidence for each in _last(other, unit)]
            if len({(year, at) for year, at, _ in last}) == 1:
                year, at, dated = last[0]
                years, begun = divmod(at - many, _IN_YEAR[unit])
                yield year + years, begun + 1, dated


def _number(written: str) -> int:
    """Return a number in digits, in Korean or in English words, or in an ordinal."""
    if digits := re.match(r"\d+", written):
        return int(digits.group())
    return _SPELLED.get(written) or (_NTH.index(written) + 2 if written in _NTH else ONES.index(written) + 1)


def _last(one: Evidence, unit: str) -> list[tuple[int, int, int | None]]:
    """Return the months, or quarters, that a sentence tells without a day, each with its year and the number of that, where it has one."""
    found = []
    for each in quantities.find(one.text, one.language):
        place = _place(each)
        if place and place[0] == unit:
            before, behind = one.text[: each.span[0]], one.text[each.span[1] :]
            past = _LAST_YEAR.search(before) or _OF_LAST_YEAR.match(behind)
            found.append((-1 if past else 0, place[1], each.date[0] if each.kind == "date" else None))
    return found
