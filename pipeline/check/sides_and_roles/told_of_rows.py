"""What a draft tells of a row of amounts, together or each, where the row gives something else.

`각각 1,500만 유로` of six and nine million, fifteen in all; `둘이 합쳐 57골` of 23 and 17.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import clashes, in_rows, levels
from pipeline.check.sides_and_roles.in_rows import Row
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_HEDGE = r"(?:약|모두|총|전부|무려|꼭|정확히|모두 해서)\s"
_SUM = deferred(
    r"(?P<sum>합쳐서?|합치면|합하면|합해서?|합한|합친|더하면|더해서?|더한|통틀어|합산하면|합계|도합|합이|합은)\s"
    rf"(?:[가-힣]{{1,6}}\s){{0,3}}(?:{_HEDGE})?$"
)
_HOW_MANY = {
    "둘": 2, "두": 2, "양": 2, "이틀": 2, "셋": 3, "세": 3, "사흘": 3, "넷": 4, "네": 4, "나흘": 4, "다섯": 5, "닷새": 5, "여섯": 6, "엿새": 6,
}  # fmt: skip
_MANY = deferred(
    r"(?<![가-힣])(?:(?P<day>이틀|사흘|나흘|닷새|엿새)|(?P<alone>둘|셋|넷|다섯|여섯)(?=[이을은]\s|이서|\s)|(?P<of>두|세|네|다섯|여섯|양)\s?(?=[가-힣]))"
)
_ITEM = r"[가-힣A-Za-z·]{1,12}(?:\s(?!합|더)[가-힣A-Za-z·]{1,12}){0,2}?"
_NAMED = deferred(
    rf"(?:^|[\s,])(?P<items>{_ITEM}(?:(?:와|과|이랑|랑|하고|,|및)\s{_ITEM}){{1,4}}?)(?:을|를|에|에서|이|가|의|은|는|도)?\s(?:모두|다|전부|함께)?\s?$"
)
_AND = deferred(r"(?:와|과|이랑|랑|하고|,|\s및)\s")
_EACH = deferred(r"(?:각각|저마다|제각기|각자)\s(?:(?:약|똑같이)\s)?$")
_APIECE = deferred(r"씩")
_EACH_THERE = deferred(
    r"(?: [a-z-]+){0,3} (?:each|apiece|per (?!working|day|week|month|year|hour|night|minute|second|annum|quarter|cent)[a-z]+)\b|\s?씩"
)
_BEFORE_EACH = deferred(r"\beach(?: [a-z]+){1,6} (?:[$€£¥₩])?$", re.IGNORECASE)
_LIMIT = deferred(
    r"\b(?:holds?|seats|can take|can hold|can carry|room for|capacity of|space for|limit (?:of|is)|up to|at most|maximum of|no more than|target of|aims? for|record (?:is|of|was)|"
    r"debts? of|worth|valued at|valuation of|costs?|fee of|price of)(?: (?:about|around|nearly|some|more than))? (?:[$€£¥₩])?$",
    re.IGNORECASE,
)
_LIMIT_BEHIND = deferred(
    r"(?: [a-z-]+){0,3} in debt\b|[- ](?:[a-z]+ ){0,2}(?:capacity|limit|seats|record|target|debt)\b", re.IGNORECASE
)
_NEAR = 40


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures of a sentence that are told as a sum, of each or on average, and that a row of its source refutes."""
    for group in every:
        drafted = group[0]
        if drafted.per or not drafted.value > 0 or drafted.kind in ("date", "ordinal", "weekday", "time", "relative"):
            continue
        found = _summed(claim, drafted) or _of_each(claim, drafted)
        if found:
            yield found


def _summed(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that a sum of so many things is not what the one row of so many comes to."""
    before = claim.text[: drafted.span[0]]
    match = _SUM.search(before)
    many = _many(before[: match.start()], before) if match else 0
    rows = [row for _, row in in_rows.rows(claim.evidence, drafted) if len(row) == many]
    if len({_values(row) for row in rows}) != 1 or _compounds(claim, rows[0]):
        return None
    value = sum(_values(rows[0]), Fraction())
    if clashes.near(drafted, value) or _otherwise(claim, drafted, many, rows[0]):
        return None
    return clashes.reckoned(claim, drafted, clashes.added(_values(rows[0])), value)


def _compounds(claim: Claim, row: Row) -> bool:
    """Return whether a row is of shares by which something rose or fell: these do not add up."""
    return row[0].kind == "percent" and any(levels.moved(one, each.value) for one in claim.evidence for each in row)


def _many(said: str, before: str) -> int:
    """Return of how many things a draft tells a sum: those that it lists, or the number that it says."""
    listed = _NAMED.search(said)
    if listed:
        return len(_AND.split(listed["items"]))
    found = list(_MANY.finditer(before[-_NEAR:]))
    word = found[-1]["day"] or found[-1]["alone"] or found[-1]["of"] if found else ""
    return _HOW_MANY.get(word, 0)


def _values(row: Row) -> tuple[Fraction, ...]:
    return tuple(one.value for one in row)


def _otherwise(claim: Claim, drafted: Quantity, many: int, row: Row) -> bool:
    """Return whether a source tells a figure as a total, or so many others of its figures come to it, that are measured as those of the row are."""
    figures = [(one, each) for one in claim.evidence for each in in_rows.amounts(one, drafted)]
    if any(each.value == drafted.value and in_rows.total(one.text, one.language, each) for one, each in figures):
        return True
    alike = [each.value for one, each in figures if not _limit(one, each)]
    return any(clashes.near(drafted, sum(some, Fraction())) for some in combinations(alike, many))


def _limit(one: Evidence, figure: Quantity) -> bool:
    """Return whether a source tells what there is room for, a record, a debt or a price: no part of a sum of what there was."""
    if one.language == "ko":
        return False
    return bool(_LIMIT.search(one.text[: figure.span[0]]) or _LIMIT_BEHIND.match(one.text, figure.span[1]))


def _of_each(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that each is said to have what a source tells of all together, or that what each has is told of all."""
    before = claim.text[: drafted.span[0]]
    apiece = _EACH.search(before) or _APIECE.match(claim.text, drafted.span[1])
    if not apiece and not _SUM.search(before):
        return None
    homes = [
        (one, each) for one in claim.evidence for each in in_rows.amounts(one, drafted) if each.value == drafted.value
    ]
    if not homes:
        return _sum_for_each(claim, drafted) if apiece else None
    if apiece:
        if not all(in_rows.total(one.text, one.language, each) for one, each in homes):
            return None
        return _refuted(claim, drafted, homes[0], None)
    if not all(_to_each(one, each) for one, each in homes):
        return None
    many = _many(before[: _start(before)], before)
    return _refuted(claim, drafted, homes[0], drafted.value * many) if many > 1 else None


def _start(before: str) -> int:
    match = _SUM.search(before)
    return match.start() if match else len(before)


def _refuted(claim: Claim, drafted: Quantity, home: tuple[Evidence, Quantity], value: Fraction | None) -> Flag:
    one, figure = home
    said = one.text[figure.span[0] : figure.span[1] + 24].split(".")[0]
    return clashes.stated(claim, drafted, (one.id, said), value)


def _to_each(one: Evidence, figure: Quantity) -> bool:
    return bool(_EACH_THERE.match(one.text, figure.span[1]) or _BEFORE_EACH.search(one.text[: figure.span[0]]))


def _sum_for_each(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that each of a row is said to have what the row comes to."""
    for _, row in in_rows.rows(claim.evidence, drafted):
        if drafted.value == sum(_values(row), Fraction()) and drafted.value not in _values(row):
            shown = ", ".join(one.text for one in row)
            return clashes.stated(claim, drafted, (claim.ids[0], shown))
    return None
