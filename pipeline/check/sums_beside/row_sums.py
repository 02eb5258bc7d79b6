"""What a row of like figures in one source sentence comes to, where the draft says how many it takes together or what it leaves out.

`Norway 61, Sweden 48, Finland 37` are a row. The number that a draft names (`세 나라`), or a word for the rest of the whole, picks all of
it, so that figures of other units and of other sentences are no part of the sum.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, operations
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
_REST = deferred(r"나머지|뺀|빼[고면]|제외|남[은는]")
_REST_OF = deferred(r"나머지 (둘|셋|넷|다섯)(?:을|를|이|은)?\s")
_SUM = deferred(r"합[쳐치하한해계]|모두|총|더[하해한]|도합|통틀")
_AHEAD = deferred(r"(?:을|를|이|가)?\s?(?:차|앞[섰서선질]|뒤[졌진처지])")
_AHEAD_BEFORE = 24
_LONGER = deferred(r"(?:이나|쯤|가량)?\s?(?:더 |덜 |길|짧)")
_LIVED = deferred(r"\bexpectancy\b|\bages?d?\b|수명|나이")
_BALLOT = deferred(r"표결|투표|표를 던")
_VOTES = deferred(r"(?<![\d.,])(\d{1,3})(?: votes)?(?: to |[-–])(\d{1,3})(?![\d%]|[.,]\d)")
_SCALES = ("trillion", "billion", "million", "thousand")
_BARE = 1000
_ALL_OF_IT = deferred(r"(?:더|합)[하해쳐치한친]도?\s")
_SHORT = deferred(r"(?:이나|가|이|를|을)?\s?(?:모자[라란랐]|못 미|부족|넘|남[는아]|웃[돌도돈]|밑[돌도돈]|[많적])")
_ONE_OF_LIST = deferred(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")
_LIST = deferred(
    r"(?<![\d.,$€£])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:, (?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?))*,? and (?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d%])"
)
_ON_AVERAGE = deferred(r"평균(?:[은이을]|으로|하면|내면|치|값|해서)?\s(?:약\s)?$")
_EXACT = 3
_YEAR = 12

Row = Sequence[Fraction]


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is what a row of the source comes to, or how many that row has."""
    rules = (_counted, _together, _shared, _left, _ahead, _longer, _voted, _short_of, _mean)
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


def _counted(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is how many a row has, of which the draft tells the sum or a share."""
    text = sheet.claim.text
    at = [one for one in _HOW_MANY.finditer(text) if one.start() <= drafted.span[0] < one.end()]
    if drafted.kind not in COUNTS or not at:
        return False
    others = [one for one in quantities.find(text, "ko") if one.span != drafted.span and one.value > 0]
    return any(_together(sheet, one) or _shared(sheet, one) for one in others)


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
    return _FEWEST in many and (_only_two(sheet, drafted) or _two(sheet, drafted))


def _only_two(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is what the only two of its unit in all sources come to."""
    found = {
        figure.value
        for one in sheet.claim.sources
        for figure in quantities.find(one.text, one.language)
        if figure.kind == drafted.kind and figure.unit == drafted.unit and figure.text[0].isdigit()
    }
    return drafted.kind == "size" and len(found) == _FEWEST and sum(found) == drafted.value


def _two(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure of three digits and more is the sum of two that stand in one sentence or in two in a row."""
    if operations.digits(drafted) < _EXACT:
        return False
    each = [
        {one.value for one in quantities.find(text.text, text.language) if derive.pairs(one, drafted)}
        for text in sheet.claim.sources
    ]
    windows = (*each, *(one | other for one, other in pairwise(each)))
    return any(drafted.value == one + other for some in windows for one, other in combinations(some, 2))


def _shared(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is the share of one in a row of so many as the draft names."""
    if drafted.kind not in ("percent", "times") or not (drafted.kind == "percent" or drafted.value < 1):
        return False
    whole, many = 100 if drafted.kind == "percent" else 1, _many(sheet.claim.text)
    return any(
        len(row) in many and any(derive.meets(drafted, whole * one / sum(row)) for one in row)
        for row in rows(sheet.claim.sources, None)
    )


def _left(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is what several parts that stand beside a whole leave of it."""
    if drafted.kind not in AMOUNTS or not _REST.search(sheet.claim.text[: drafted.span[0]]):
        return False
    return any(
        len(row) > _FEWEST and drafted.value == 2 * max(row) - sum(row) for row in rows(sheet.claim.sources, drafted)
    )


def _ahead(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is how far one in a row is ahead of the next."""
    if drafted.kind not in COUNTS or not _AHEAD.match(sheet.claim.text, drafted.span[1]):
        return False
    return any(
        len(row) > _FEWEST and any(drafted.value == abs(one - other) for one, other in pairwise(row))
        for row in rows(sheet.claim.sources, None)
        if row[0] == max(row)
    ) or _points_apart(sheet, drafted)


def _points_apart(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is the gap in points between the first two of a table: 79 points from 34 games, the next 76."""
    if "승점" not in sheet.claim.text[max(0, drafted.span[0] - _AHEAD_BEFORE) : drafted.span[0]]:
        return False
    first = re.compile(r"(\d+) points(?: from \d+ (?:games|matches))?, [A-Z][\w ]+ (\d+)\b")
    found = (first.search(one.text) for one in sheet.claim.sources)
    return any(match is not None and abs(int(match[1]) - int(match[2])) == drafted.value for match in found)


def _longer(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether so many years lie between the only two ages that a sentence tells without their unit."""
    said = "보다" in sheet.claim.text[: drafted.span[0]] and _LONGER.match(sheet.claim.text, drafted.span[1])
    if drafted.kind != "duration" or drafted.unit != "month" or not said:
        return False
    lived = [one for one in sheet.claim.sources if _LIVED.search(one.text)]
    return any(
        len(row) == _FEWEST and abs(row[0] - row[1]) * _YEAR == drafted.value
        for one in lived
        for row in rows([one], None)
    )


def _voted(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether so many took part in a vote of which the source tells both sides."""
    if drafted.kind not in COUNTS or not _BALLOT.search(sheet.claim.text):
        return False
    votes = (match for one in sheet.claim.sources for match in _VOTES.finditer(one.text))
    return any(int(match[1]) + int(match[2]) == drafted.value for match in votes)


def _short_of(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is how far a whole row, added up, is from another figure: `적자를 더해도 인수가에 7300만 달러 모자란다`."""
    text = sheet.claim.text
    added = _ALL_OF_IT.search(text[: drafted.span[0]]) and _SHORT.match(text, drafted.span[1])
    if not added or operations.digits(drafted) < _FEWEST:
        return False
    sources = sheet.claim.sources
    others = {
        one.value for each in sources for one in quantities.find(each.text, each.language) if derive.pairs(one, drafted)
    }
    return any(abs(other - sum(row)) == drafted.value for row in rows(sources, drafted) for other in others - set(row))


def _mean(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is the mean of a list whose last number alone has the unit: `7.8, 8.6 and 7.9 seconds`."""
    if not _ON_AVERAGE.search(sheet.claim.text[: drafted.span[0]]):
        return False
    for one in sheet.claim.sources:
        for match in _LIST.finditer(one.text):
            numbers = [Fraction(number.replace(",", "")) for number in _ONE_OF_LIST.findall(match.group())]
            ends = [
                each for each in quantities.find(one.text, one.language) if each.span[0] < match.end() <= each.span[1]
            ]
            for last in (
                each for each in ends if numbers[-1] and (derive.pairs(each, drafted) or each.kind == drafted.kind)
            ):
                if derive.meets(drafted, sum(numbers, Fraction()) / len(numbers) * last.value / numbers[-1]):
                    return True
    return False
