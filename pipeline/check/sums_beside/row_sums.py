"""What a row of like figures in one source sentence comes to, where the draft says how many it takes together or what it leaves out.

`Norway 61, Sweden 48, Finland 37` are a row. The number that a draft names (`세 나라`), or a word for the rest of the whole, picks all of
it, so that figures of other units and of other sentences are no part of the sum.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_FEWEST, _MOST = 2, 8
_NUMBERS = {
    word: number
    for number, words in enumerate(("두|둘", "세|셋", "네|넷", "다섯", "여섯", "일곱"), 2)
    for word in words.split("|")
}
_HOW_MANY = deferred(
    r"(?<![\d.,가-힣])(?:(?P<word>두|세|네|다섯|여섯|일곱) ?|(?P<digit>[2-7]) ?)"
    r"(?:회사|기업|업체|나라|개국|국(?=[이은의에 ])|도시|지역|주(?=[의에가는 ])|곳|팀|사람|학교|은행|기관|신문사|사(?=[가의는 ]))"
    r"|(?<![가-힣])(?P<all>둘|셋|넷)(?=[을이의] |을 |이 )"
)
_REST_OF = deferred(r"나머지 (둘|셋|넷|다섯)(?:을|를|이|은)?\s")
_SUM = deferred(r"합[쳐치하한해계]|모두|총|더[하해한]|도합|통틀")
_ALL_TOLD = deferred(r"혼자|모두|합[쳐치해하]|총|다 |경기|몰아|넣|올[렸리린]|기록|거[둔뒀두]|득점")
_DIGITS = r"\d{1,3}(?:,\d{3})+|\d+"
_HALVES = deferred(
    rf"(?<![\d.,])(?P<one>{_DIGITS})(?: [a-z]+)? in the first (?:half|set|leg|round|quarter|period),? and (?P<other>{_DIGITS})(?: [a-z]+)? in the second\b"
)
_SCALES = ("trillion", "billion", "million", "thousand")
_BARE = 1000

Row = Sequence[Fraction]


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is what a row of the source comes to, or the share of one in it."""
    rules = (_together, _shared, _both_halves)
    return any(drafted.value > 0 and rule(sheet, drafted) for drafted in group for rule in rules)


def rows(evidence: Sequence[Evidence], like: Quantity | None) -> Iterator[Row]:
    """Yield the figures that stand together in a clause and are of one kind and unit; of a given figure's, if any."""
    for one in evidence:
        for clause in one.text.split("; "):
            found = [figure for figure in quantities.find(clause, one.language) if not (figure.per or figure.role)]
            units = {_unit(figure) for figure in found if figure.kind in AMOUNTS}
            for unit in units if like is None else units & {_unit(like)}:
                row = _row(clause, found, unit)
                if _FEWEST <= len(row) <= _MOST and sum(row) > 0:
                    yield row


def _unit(one: Quantity) -> tuple[str, str]:
    return ("count", "") if one.kind in COUNTS else (one.kind, one.unit)


def _row(clause: str, found: Sequence[Quantity], unit: tuple[str, str]) -> Row:
    """Return the figures of a unit, each place once: `12, 10 and 4 million` are all millions; years and spelled numbers are none of it."""
    taken = {one.span for one in found if one.kind in ("date", "time", "percent", "duration")}
    if unit[0] == "count":
        taken |= {one.span for one in found if one.kind in ("money", "size")}
    places = {one.span: one for one in found if _unit(one) == unit and one.span not in taken and not one.words}
    figures = [places[span] for span in sorted(places)]
    scale = figures[-1].step if figures and any(word in figures[-1].text for word in _SCALES) else Fraction(1)
    whole = scale >= _BARE and all(one.value < _BARE for one in figures[:-1])
    return [one.value * scale if whole and one is not figures[-1] else one.value for one in figures]


def _many(text: str) -> set[int]:
    """Return the numbers of things that a draft takes together: `두 회사`, `셋을`."""
    found = _HOW_MANY.finditer(text)
    return {int(one["digit"]) if one["digit"] else _NUMBERS[one["word"] or one["all"]] for one in found}


def _together(sheet: Sheet, drafted: Quantity) -> bool:
    if drafted.kind not in AMOUNTS or drafted.per:
        return False
    many, before = _many(sheet.claim.text), sheet.claim.text[: drafted.span[0]]
    exactly = [row for row in rows(sheet.claim.sources, drafted) if drafted.value == sum(row)]
    if any(len(row) in many or (len(row) > _FEWEST and _SUM.search(before)) for row in exactly):
        return True
    if rest := _REST_OF.search(before):
        number = _NUMBERS[rest[1]]
        all_rows = rows(sheet.claim.sources, drafted)
        return any(len(row) == number + 1 and drafted.value == sum(row) - max(row) for row in all_rows)
    return False


def _shared(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is the share of one in a row of so many as the draft names."""
    if drafted.kind not in ("percent", "times") or not (drafted.kind == "percent" or drafted.value < 1):
        return False
    whole, many = 100 if drafted.kind == "percent" else 1, _many(sheet.claim.text)
    return any(
        len(row) in many and any(derive.meets(drafted, whole * one / sum(row)) for one in row)
        for row in rows(sheet.claim.sources, None)
    )


def _both_halves(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is what one did in both halves of a match or a year together: `15 points in the first half and 12 in the second`."""
    if drafted.kind not in AMOUNTS or not _ALL_TOLD.search(sheet.claim.text):
        return False
    return any(
        drafted.value == sum(int(match[half].replace(",", "")) for half in ("one", "other"))
        for one in sheet.claim.sources
        for match in _HALVES.finditer(one.text)
    )
