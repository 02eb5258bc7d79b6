"""Which figures of a sentence its reply declares, with their subjects and the sentences that they come from."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.check.claims import Claim, Evidence
from pipeline.records import Figure
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_WHEN = deferred(r"기간|시점|비교|견[준주]|조사|측정|집계|기준")  # a date that only says when something was measured
_WITHIN = "0123456789.,"


@dataclass(frozen=True, slots=True)
class Declared:
    """A figure of the sentence with what its reply said of it."""

    figure: Figure
    place: Quantity


def declared(claim: Claim, places: Sequence[Quantity]) -> list[Declared]:
    """Return the figures of a sentence that its reply declares with a subject, in their places."""
    found: list[Declared] = []
    taken: set[tuple[int, int]] = set()
    for figure in claim.figures:
        place = next((one for one in places if one.span not in taken and _names(claim.text, figure, one)), None)
        if place is not None:
            taken.add(place.span)
            if figure.subject and not figure.step and (place.kind != "date" or not _WHEN.search(figure.subject)):
                found.append(Declared(figure, place))
    return found


def declares(claim: Claim, place: Quantity) -> Figure | None:
    """Return what the reply declared of the figure at a place, if it did of this very one."""
    named = [figure for figure in claim.figures if figure.text and claim.text.count(figure.text) == 1]
    return next((figure for figure in named if _names(claim.text, figure, place)), None)


def _names(text: str, figure: Figure, place: Quantity) -> bool:
    at = text.find(figure.text)
    while at >= 0 and figure.text:
        whole = not (figure.text[0].isdigit() and at and text[at - 1] in _WITHIN)  # `9%` is no part of `19%`
        if whole and (at <= place.span[0] < at + len(figure.text) or place.span[0] <= at < place.span[1]):
            return True
        at = text.find(figure.text, at + 1)
    return False


def source_ids(figures: Sequence[Figure], evidence: Sequence[Evidence]) -> tuple[Figure, ...]:
    """Return the figures with the sources that they name, as the evidence names them (`S1.2` is the second sentence)."""
    known = {one.id for one in evidence}
    ordered = [one.id for one in evidence]
    found = []
    for figure in figures:
        ids = []
        for source in figure.sources:
            number = source.rpartition(".")[2]
            if source in known:
                ids.append(source)
            elif number.isdigit() and 0 < int(number) <= len(ordered):
                ids.append(ordered[int(number) - 1])
        found.append(replace(figure, sources=tuple(ids)))
    return tuple(found)
