"""Figures that carry the unit of the sentence before: `It used to take 9.8 seconds. They now take under 2.`"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NUMBERED = deferred(r"(?P<name>.*?)(?P<number>\d+)")
_CARRIED = frozenset({"duration", "size", "percent", "points", "times", "money"})
_DECIMALS = deferred(r"\d\.(?P<digits>\d+)")
_LONGEST = 400  # characters: what is longer is no sentence that leaves a unit out
_TAIL = deferred(
    r"(?:(?:이면|면|으로|로|이|가|을|를|에|만|밖에|까지)(?:\s|[.,]|$)|(?:이다|다|이었다|였다|이에요|예요)[.,]|(?:이면|면) ?(?:된다|돼|끝))"
)


def carried(evidence: Sequence[Evidence]) -> Iterator[tuple[str, Quantity]]:
    """Yield the bare figures of each sentence in the unit that the one right before it has, with the sentence's id."""
    for before, one in pairwise(evidence):
        if not _follows(before, one) or len(before.text) + len(one.text) > _LONGEST:
            continue
        if one.language == "ko":
            yield from ((one.id, figure) for figure in _korean(before.text, one.text))
            continue
        joined = f"{before.text} {one.text}"
        shift = len(joined) - len(one.text)
        own = set(quantities.find(one.text, one.language))
        for figure in quantities.find(joined, one.language):
            if figure.span[0] >= shift and figure.kind in _CARRIED:
                moved = replace(figure, span=(figure.span[0] - shift, figure.span[1] - shift))
                if moved not in own:
                    yield one.id, moved


def _follows(before: Evidence, one: Evidence) -> bool:
    """Return whether a sentence is the next of the same article."""
    first, second = _NUMBERED.fullmatch(before.id), _NUMBERED.fullmatch(one.id)
    if first is None or second is None or before.language != one.language:
        return False
    return first["name"] == second["name"] and int(second["number"]) == int(first["number"]) + 1


def _korean(before: str, text: str) -> Iterator[Quantity]:
    measured = [one for one in quantities.find(before, "ko") if one.kind in _CARRIED and not (one.per or one.words)]
    if not measured or len({(one.kind, one.unit) for one in measured}) != 1:
        return
    unit = measured[-1]
    decimals = _DECIMALS.search(unit.text)
    size = unit.step * 10 ** len(decimals["digits"] if decimals else "")
    for figure in quantities.find(text, "ko"):
        if figure.kind == "number" and _TAIL.match(text, figure.span[1]):
            yield replace(figure, kind=unit.kind, unit=unit.unit, value=figure.value * size, step=figure.step * size)
