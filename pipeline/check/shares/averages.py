"""What several figures of a row come to on average: `하룻밤 평균 1,800달러` for $2,100 on Friday, $1,500 on Saturday and $1,800 on Sunday.

A source that names no average itself leaves it to its reader. An average that is just one of the row is only right where the row's mean is
that figure; the mean of the whole row may be told.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures import derive, told_steps
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ON_AVERAGE = deferred(r"평균(?:적으로|치|값)?(?:은|는|이|가|을|를|으로)?\s?(?:[가-힣]{1,6}\s){0,2}(?:약\s|대략\s)?$")
_OWN_AVERAGE = deferred(
    r"\b(?:average[sd]?|averaging|mean|median|typical(?:ly)?|usual(?:ly)?|normal(?:ly)?|per (?!cent\b)[a-z]+|once every)\b|평균",
    2,
)
_JOINT = deferred(
    r"(?: (?!and\b|but\b)[A-Za-z][\w.’'-]*){0,4}(?:,| and|, and|;|, but| but)(?: (?:in |on |at |for )?(?:the )?(?:[\w.’'-]+ ){0,3}| )[$€£]?"
)
_REACH = 20
_NUMBER = deferred(r"\d[\d,.]*\d|\d")
_FEW, _MOST = 2, 12


def averages(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the averages of a sentence that are only one figure of the row that they are the average of."""
    for drafted, row in _told(claim, every):
        proof = _mean(row)
        if drafted.value in row and not derive.proves(drafted, proof):
            message = told_steps.refuted(drafted.text, proof.step, derive.shown(round(proof.value, 2)))
            yield Flag("arithmetic", "block", drafted.span, message, claim.ids, 0.9)


def holds(claim: Claim, group: tuple[Quantity, ...]) -> bool:
    """Return whether a figure is told as an average, and is that of a row of the source."""
    return any(derive.proves(drafted, _mean(row)) for drafted, row in _told(claim, [group]))


def _told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[tuple[Quantity, tuple[Fraction, ...]]]:
    """Yield the figures of a sentence that are told as averages, each with the rows of its kind where the source tells no average."""
    if claim.crowded or any(_OWN_AVERAGE.search(one.text) for one in claim.evidence):
        return
    for group in every:
        drafted = group[0]
        if not drafted.words and _ON_AVERAGE.search(claim.text[max(0, drafted.span[0] - _REACH) : drafted.span[0]]):
            yield from ((drafted, row) for one in claim.evidence for row in _rows(one, drafted))


def _mean(row: Sequence[Fraction]) -> derive.Proof:
    step = f"({' + '.join(map(derive.shown, row))}) / {len(row)}"
    return derive.Proof(step, sum(row, Fraction(0)) / len(row))


def _rows(one: Evidence, drafted: Quantity) -> Iterator[tuple[Fraction, ...]]:
    """Yield the rows of figures of a drafted one's kind; those of a row share the unit of its last."""
    if one.language == "ko":
        return
    row: list[Quantity] = []
    for figure in _alone(one, drafted):
        if row and not _JOINT.fullmatch(one.text[row[-1].span[1] : figure.span[0]]):
            yield from _whole(row, drafted)
            row = []
        row.append(figure)
    yield from _whole(row, drafted)


def _alone(one: Evidence, drafted: Quantity) -> Iterator[Quantity]:
    """Yield one reading of each place of a source that may be of a drafted figure's kind, else the bare number there."""
    for group in quantities.readings(one.text, one.language):
        alike = [each for each in group if (each.kind, each.unit) == (drafted.kind, drafted.unit)]
        bare = [each for each in group if each.kind in ("number", "count") and not each.words]
        yield from (alike or bare)[:1]


def _whole(row: Sequence[Quantity], drafted: Quantity) -> Iterator[tuple[Fraction, ...]]:
    if not _FEW <= len(row) <= _MOST:
        return
    last = row[-1]
    written = _NUMBER.search(last.text)
    plain = drafted.kind in ("count", "number")
    if not plain and ((last.kind, last.unit) != (drafted.kind, drafted.unit) or written is None):
        return
    size = Fraction(1) if plain or written is None else last.value / Fraction(written.group().replace(",", ""))
    yield tuple(one.value * (size if one.kind == "number" and not plain else 1) for one in row)
