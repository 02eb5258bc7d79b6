"""Which place a figure has in the row that a source tells it in: 13.5 hours are second of 14.2, 13.5, 12.8 and 11.0.

The draft tells the figure beside the place, or the source's only name for it. A place that is told without either is one of a row that is
long enough. Where a small figure may be the better one, both ends count as the first place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.named_numbers import in_name
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.sides_and_roles import in_rows
from pipeline.check.written_names.names_told import told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_YEAR = deferred(r"(?:19|20)\d\d")
_PLACE = deferred(r"[위등]$")
_ANOTHERS = deferred(
    r"(?:[을를](?! (?:달리|차지|지[키켰]|기록|유지|굳|했|이어|하고|올|[가-힣]{1,3}하))|와|과|보다|에 이어|의 |권|이던|였던|자리를 (?:내|빼앗)|로 꼽히는)"
)
_HELD_AGAINST = deferred(
    r"(?:와|과)의? (?:차이|격차)|보다 |의 (?:약 |거의 |겨우 )?(?:[\d.]+배|[\d가-힣]+분의 |절반|[두세네] 배|\d[\d.]*%)"
)
"""What holds somebody against whoever has a place: any row of figures has a first and a second."""
_ITS_HOLDER = deferred(r"[은는]|자리[는은엔에]|\s(?!자리|등극|차지|기록|수준)[가-힣A-Za-z]")
"""What stands between a place and who has it, whose figure comes behind: `1위는 …`, `2위 제미나이(23%)`."""
_AMONG = deferred(
    r"(?:(?P<word>둘|셋|넷|다섯|여섯)|(?P<digits>\d{1,2}|두|세|네|다섯|여섯|일곱|여덟)\s?[가-힣]{1,4})\s?(?:중|가운데)"
)
_WORDS = {"둘": 2, "셋": 3, "넷": 4, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8}
_SMALL = deferred(
    r"빠르|빠른|빨[라랐리]|속도|신속|짧|(?<![가-힣])싸[고게요]?|(?<![가-힣])싼|저렴|낮[은아았게]|적[은게어었]|가벼|작[은게아았]|덜\s|효율|오류|오차|지연"
)
_LARGE = deferred(r"오래|느[리린려렸]|길[게어었]|가장 긴|버[텨텼티틴]|배터리|수명|장수")
_LASTS = deferred(
    r"\b(?:last(?:s|ed|ing)?|batter(?:y|ies)|endur\w+|runtime|uptime|survived?|watched|streamed|spent|lifespan)\b",
    re.IGNORECASE,
)
_SMALL_THERE = deferred(
    r"\b(?:errors?|latency|costs?|prices?|times?|loss(?:es)?|lowest|fewest|cheapest|unemployment|inflation|deaths?|injur\w+|emissions|delays?|golf|fees?|complaints?|recalls?|outages?|hallucinat\w+)\b",
    re.IGNORECASE,
)
_PROPER = deferred(r"(?<![\w.])[A-ZÀ-Þ][\w’'&.-]*")
_NO_NAMES = frozenset(
    str.split(
        "The A An In On At By For Of From Among Last This That Only About Some Its It He She They We January February March April May June July "
        "August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    )
)
_DIGITS = deferred(r"\d[\d,]*(?:\.\d+)?")
_CLAUSE_ENDS = deferred(r"(?:[,;.](?!\d)| and\b|$)")
_ANOTHER_THING = deferred(
    r";|\b(?:while|whereas|but|where|though|although|which|who|that|after|before|as|in which|of which|and (?:has|is|was|had|holds|held|leads|led))\b"
)
_NO_VERSION = 3  # times: so far below the others a number behind a name is its version
_MOST, _LEAST, _FEWEST, _NEAR = 8, 3, 2, 32
Row = tuple[Quantity, ...]


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the places of a draft that the figures of a source give."""
    claim = sheet.claim
    places = [group[0] for group in every if group[0].kind == "ordinal" and _PLACE.search(group[0].text)]
    if not places or len(claim.evidence) > _MOST or _ordinals(claim):
        return
    figures = [group[0] for group in every if group[0].kind in FIGURES and not group[0].per]
    start = 0
    for number, place in enumerate(places):
        end = places[number + 1].span[0] if number + 1 < len(places) else len(claim.text)
        holder = _ITS_HOLDER.match(claim.text, place.span[1]) is not None
        window = (place.span[1], end) if holder else (start, place.span[0])
        start = end if holder else place.span[1]
        beside = [one for one in figures if window[0] <= one.span[0] < window[1]]
        if not holder and _HELD_AGAINST.match(claim.text, place.span[1]) and _in_a_row(claim, place):
            yield Reckoning(place, place.value, "", holds=True)
        elif holder or not _ANOTHERS.match(claim.text, place.span[1]):
            yield from _placed(claim, place, beside if holder else beside[::-1], alone=not (figures or holder))


def _in_a_row(claim: Claim, place: Quantity) -> bool:
    """Return whether a source tells a row of figures that is long enough to have a place."""
    rows = (row for one in claim.evidence if one.language == "en" for row in _rows(one))
    return any(len(row) > place.value for row in rows)


def _ordinals(claim: Claim) -> bool:
    """Return whether a source tells places itself."""
    return any(
        one.kind == "ordinal" and not (one.words and one.value == 1)
        for each in claim.evidence
        for one in quantities.find(each.text, each.language)
    )


def _placed(claim: Claim, place: Quantity, beside: Sequence[Quantity], *, alone: bool) -> Iterator[Reckoning]:
    """Yield the place of the figure beside it, or that it may be one of a row where no figure and no name stand beside it."""
    rows = [(one, row) for one in claim.evidence if one.language == "en" for row in _rows(one)]
    mine = next(
        ((one, row, figure) for figure in beside for one, row in rows if _index(figure, row) is not None),
        None,
    )
    if mine is None:
        among = _among(claim, place)
        if among and among >= place.value and any(len(row) == among for _, row in rows):
            yield Reckoning(place, place.value, "", holds=True)
            return
        if (
            alone
            and any(len(row) >= max(place.value, Fraction(among or _FEWEST)) for _, row in rows)
            and not _named(claim)
        ):
            yield Reckoning(place, place.value, "", holds=True)
        return
    one, row, figure = mine
    pieces = [piece for piece in _pieces(one.text, row) if _index(figure, piece) is not None]
    if place.value in [1 + sum(each.value > figure.value for each in piece) for piece in pieces]:
        yield Reckoning(place, place.value, "", holds=True)
        return
    row = next((piece for piece in pieces if len(piece) >= _LEAST), row)
    value = row[_index(figure, row) or 0].value
    high = 1 + sum(each.value > value for each in row)
    low = 1 + sum(each.value < value for each in row)
    step = " < ".join(derive.shown(each.value / _size(each)) for each in sorted(row, key=lambda each: each.value))
    right = _right(claim, one, row, (high, low))
    if place.value in (high, low) and (right is None or place.value == right):
        yield Reckoning(place, place.value, step, holds=True)
    elif right is not None and _refutable(claim, one, row, place):
        yield Reckoning(place, Fraction(right), step, holds=False)


def _pieces(text: str, row: Row) -> Iterator[Row]:
    """Yield the parts of a row that one clause lists: `57%, ahead of Tarro at 24% and Misk at 13%` behind 41% of another thing."""
    piece = list(row[:1])
    for before, one in pairwise(row):
        if _ANOTHER_THING.search(text, before.span[1], one.span[0]):
            yield from [tuple(piece)] if len(piece) >= _FEWEST else []
            piece = []
        piece.append(one)
    yield from [tuple(piece)] if _FEWEST <= len(piece) < len(row) else []


def _right(claim: Claim, one: Evidence, row: Row, ends: tuple[int, int]) -> int | None:
    """Return the place that is meant, None where either end may be the first."""
    high, low = ends
    if high == low:
        return high
    small, large = _SMALL.search(claim.text), _LARGE.search(claim.text)
    if row[0].kind == "duration":
        if large or _LASTS.search(one.text):
            return None if small else high
        return low if small else None
    return None if small or _SMALL_THERE.search(one.text) else high


def _refutable(claim: Claim, one: Evidence, row: Row, place: Quantity) -> bool:
    """Return whether a row is of as many named things as the draft ranks, all with other figures."""
    among = _among(claim, place)
    if len(row) < _LEAST or len({each.value for each in row}) != len(row) or among not in (None, len(row)):
        return False
    return all(
        any(name not in _NO_NAMES for name in _PROPER.findall(one.text[first.span[1] : second.span[0]]))
        for first, second in pairwise(row)
    ) or all(
        any(name not in _NO_NAMES for name in _PROPER.findall(one.text[first.span[1] : first.span[1] + _NEAR]))
        for first in row
    )


def _among(claim: Claim, place: Quantity) -> int | None:
    """Return of how many a draft says that one is: `셋 중`, `네 대 중`."""
    found = list(_AMONG.finditer(claim.text, 0, place.span[0]))
    word = (found[-1]["word"] or found[-1]["digits"]) if found else ""
    return _WORDS.get(word) or (int(word) if word else None)


def _named(claim: Claim) -> bool:
    """Return whether a draft tells a name of its sources: another rule knows whose place it is."""
    names = {name for one in claim.evidence for name in _PROPER.findall(one.text) if name not in _NO_NAMES}
    return any(told(name, claim.text) for name in names)


def _index(figure: Quantity, row: Row) -> int | None:
    return next(
        (number for number, one in enumerate(row) if derive.pairs(one, figure) and one.value == figure.value), None
    )


@lru_cache(maxsize=128)
def _rows(one: Evidence) -> tuple[Row, ...]:
    """Return the figures of a sentence by their unit, with the bare numbers that leave it out: `71 seconds per task, Navigator 64 and Tern 96`."""
    groups = [
        replace(group[0], per=False)
        for group in quantities.readings(one.text, one.language)
        if group[0].kind in FIGURES and not group[0].words and group[0].role not in ("from", "low", "high")
    ]
    least = min((figure.value / _size(figure) for figure in groups if figure.kind != "number"), default=Fraction(0))
    groups = [
        figure
        for figure in groups
        if not _a_name(one.text, figure, least) and not in_rows.total(one.text, "en", figure)
    ]
    bare = [
        figure
        for figure in groups
        if figure.kind == "number" and not figure.per and not _YEAR.fullmatch(figure.text)  # `since 2023`
    ]
    found: list[Row] = []
    for kind, unit in dict.fromkeys((figure.kind, figure.unit) for figure in groups if figure.kind != "number"):
        row = [figure for figure in groups if (figure.kind, figure.unit) == (kind, unit)]
        found.append(tuple(row))
        size = _size(row[0])
        lent = [
            replace(figure, kind=kind, unit=unit, value=figure.value * size, step=figure.step * size) for figure in bare
        ]
        if lent and len({_size(figure) for figure in row}) == 1:
            found.append(tuple(sorted([*row, *lent], key=lambda figure: figure.span)))
    found.append(tuple(bare))
    return tuple(row for row in found if len(row) >= _FEWEST)


def _a_name(text: str, figure: Quantity, least: Fraction) -> bool:
    """Return whether a number belongs to a name: one that ends its clause and is as large as the others is none (`Navigator 64 and Tern 96`)."""
    left_out = _CLAUSE_ENDS.match(text, figure.span[1]) is not None and figure.value * _NO_VERSION > least > 0
    return in_name(text, figure) and not left_out


def _size(figure: Quantity) -> Fraction:
    """Return what one of the unit of a figure is: an hour in seconds."""
    digits = _DIGITS.search(figure.text)
    written = Fraction(digits.group().replace(",", "")) if digits else Fraction(0)
    return figure.value / written if written else Fraction(1)
