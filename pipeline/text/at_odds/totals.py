"""Totals of a source that are not the sum of their parts: in the last row of a table, right behind two or three amounts."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from pipeline.text import quantities, table_rows
from pipeline.text.at_odds.found import Row, as_told, plain, slack
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.quantity import AMOUNTS

_TOTAL = deferred(r"^\W*(?i:(?:grand |sub)?totals?|sum|합계|총계|총합|합|계|소계|전체)\W*$")
_CELL = deferred(r"^[^\d]{0,4}\d[\d,]*(?:\.\d+)?\s?[^\d]{0,8}$")
_MOST, _FEWEST = 12, 2  # rows: of more some come to anything
_LITTLE = Fraction(15, 100)
"""Of the total: a table may list a selection, and then misses much."""
_AND = {
    "en": deferred(r"^(?: [\w'’-]+){0,4}?(?:,| and|, and) (?:another |an additional |a further )?$"),
    "ko": deferred(r"^(?:[가-힣]{0,2})?(?:[와과,·]|에|하고)\s?(?:[가-힣]{1,6}\s){0,2}$"),
}
_IN_ALL = {
    "en": deferred(
        r"^(?: [\w'’-]+){0,4}?,? (?:for (?:a|an) (?:combined )?total of|totall?ing|adding up to|for a sum of) (?:about |around |roughly |some )?$"
    ),
    "ko": deferred(
        r"^(?:[을를의]|으?로)?\s?(?:(?:모두|다)?\s?(?:합쳐|합해|더해|합하면|더하면|합치면|합한|합친|더한)\s)(?:총\s?|모두\s)?$"
    ),
}
_ETC = deferred(r"^(?:씩)?\s?등\s?(?:총|모두|합계)\s?$")
_PARTIAL = deferred(r"\b(?:including|such as|among them|each|apiece)\b|씩|각|포함")
_BEFORE = 30  # characters


def of_table(rows: Sequence[tuple[str, str]]) -> Iterator[tuple[tuple[str, ...], Row]]:
    """Yield the totals of a table's last row that its columns do not give, each with the rows of its column.

    Another column must show that the rows are whole, or the sum be off by little. Columns that may tell what is no part
    (percentages, means, a selection, parts of parts) are left alone.
    """
    cells = [(name, [cell.strip() for cell in text.split(table_rows.CELLS)]) for name, text in rows]
    place = next((at for at, (_, row) in enumerate(cells) if at >= _FEWEST and _TOTAL.match(row[0])), None)
    if place is None or place > _MOST:
        return
    columns = [_column([row for _, row in cells[: place + 1]], at) for at in range(1, len(cells[0][1]))]
    read = [column for column in columns if column is not None and len(column) > _FEWEST]
    proven = any(_adds_up(column) for column in read)
    for column in read:
        *parts, total = column
        if not _adds_up(column) and (proven or _nearly(parts, total)) and not _nested(parts, total):
            ids = tuple(name for name, _ in cells[place + 1 - len(column) : place + 1])
            yield ids, _row(parts, total)


def _column(rows: Sequence[Sequence[str]], at: int) -> list[Quantity] | None:
    """Return the figures of a column down to its total; None where a cell has none, or another unit. A header is passed over."""
    found: list[Quantity] = []
    for row in rows:
        one = _figure(row[at]) if at < len(row) else None
        if one is None and not found:
            continue
        if one is None:
            return None
        found.append(one)
    return found if len({(one.kind, one.unit) for one in found}) == 1 else None


def _figure(cell: str) -> Quantity | None:
    if not _CELL.match(cell):
        return None
    found = [one for one in quantities.find(cell, "ko") if one.kind in AMOUNTS and one.value > 0]
    return found[0] if found else None


def _adds_up(column: Sequence[Quantity]) -> bool:
    *parts, total = column
    loose = sum((one.step for one in column), Fraction(0)) / 2 if any(one.step < 1 for one in column) else Fraction(0)
    loose = max(loose, sum((slack(one) for one in column), Fraction(0)))
    return abs(sum(one.value for one in parts) - total.value) <= loose


def _nearly(parts: Sequence[Quantity], total: Quantity) -> bool:
    return abs(sum(one.value for one in parts) - total.value) <= _LITTLE * total.value


def _nested(parts: Sequence[Quantity], total: Quantity) -> bool:
    """Whether some of the rows alone come to the total, the others being parts of parts, or it is a mean of them."""
    if total.value <= max(one.value for one in parts):
        return True
    values = [one.value for one in parts]
    return any(sum(some) == total.value for size in range(2, len(values)) for some in combinations(values, size))


def of_sentence(text: str, told: Sequence[Quantity], language: str) -> Iterator[Row]:
    """Yield the sum behind two or three amounts that these do not give; behind `등` there may be more, and it may not be less."""
    for count in (3, 2):
        for at in range(len(told) - count):
            *parts, total = told[at : at + count + 1]
            if _listed(text, parts, total, language):
                open_end = language == "ko" and _ETC.match(text[parts[-1].span[1] : total.span[0]]) is not None
                if at and _AND[language].match(text[told[at - 1].span[1] : parts[0].span[0]]):
                    continue
                over = sum(one.value for one in parts) - total.value
                loose = sum((slack(one) for one in (*parts, total)), Fraction(0))
                rough = any(one.approximate or one.bound or one.words for one in (*parts, total))
                loose += total.value / 20 if rough else 0
                if over > loose or (over < -loose and not open_end):
                    yield _row(parts, total)


def _listed(text: str, parts: Sequence[Quantity], total: Quantity, language: str) -> bool:
    same = {(one.kind, one.unit) for one in (*parts, total)}
    if len(same) != 1 or total.kind not in AMOUNTS:
        return False
    gaps = [text[one.span[1] : other.span[0]] for one, other in pairwise(parts)]
    last = text[parts[-1].span[1] : total.span[0]]
    closes = _IN_ALL[language].match(last) or (language == "ko" and _ETC.match(last))
    start = max(0, parts[0].span[0] - _BEFORE)
    if not closes or _PARTIAL.search(text[start : total.span[1] + 2]):
        return False
    return all(_AND[language].match(gap) for gap in gaps)


def _row(parts: Sequence[Quantity], total: Quantity) -> Row:
    summed = sum((one.value for one in parts), Fraction(0))
    return Row(total.text, "+".join(map(plain, parts)), as_told(summed, total))
