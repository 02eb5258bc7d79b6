"""A figure of a sentence, the step that gives it, and the figures of the sources that the step counts with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from pipeline.check.claims import Claim, Evidence
from pipeline.check.declared_steps import step_forms, step_sides
from pipeline.check.declared_steps.step_forms import Form, Place
from pipeline.check.figures import bare_numbers, derive, named_numbers
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.reckoning import parts_told
from pipeline.text import arithmetic, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_GAPPED = deferred(
    r"\d[^.;]*(?:,|;|\band|\bwhile) (?:the )?(?:[A-Z][\w.]* ){1,3}$"
)  # `the Greens hold 48, the Liberals 39`
_ALL = 100
_CLOSE = Fraction(4, 100)
_SCORE = "점"
_KINDS = frozenset({"money", "percent", "count", "number", "size", "duration", "times"})


@dataclass(frozen=True, slots=True)
class Case:
    """What a step is held against: the sentence with its figure, the one before it, and the sources with theirs."""

    claim: Claim
    drafted: Quantity
    step: str
    before: str = ""

    @property
    def text(self) -> str:
        """The sentence."""
        return self.claim.text

    @property
    def ahead(self) -> str:
        """The sentence up to the figure."""
        return self.claim.text[: self.drafted.span[0]]

    @property
    def behind(self) -> str:
        """The sentence behind the figure."""
        return self.claim.text[self.drafted.span[1] :]

    @property
    def form(self) -> Form | None:
        """How the step is built, if plainly."""
        return step_forms.read(self.step)

    @property
    def operands(self) -> tuple[Fraction, ...]:
        """The numbers that the step counts with."""
        return arithmetic.compute(self.step).operands

    def places(self, number: Fraction) -> list[Place]:
        """Return the figures of the sources that an operand may be, a length by its seconds or months too."""
        found = step_forms.places(number, self.claim.evidence)
        return found + [
            (one, figure)
            for one in self.claim.evidence
            for figure in quantities.find(one.text, one.language)
            if figure.kind == "duration" and figure.value == number and (one, figure) not in found
        ]

    def figures(self) -> Iterator[Place]:
        """Yield the figures of the sources that can be reckoned with."""
        for one in self.claim.evidence:
            yield from ((one, figure) for figure in amounts(one))

    def told(self) -> list[Quantity]:
        """Return the figures that the sentence and the one before it tell ahead of the figure, in their order, each in its first reading."""
        found = [group[0] for group in quantities.readings(self.before, "ko")]
        return [
            *found,
            *(one for group in quantities.readings(self.text, "ko") for one in group[:1] if self._ahead(one)),
        ]

    def _ahead(self, one: Quantity) -> bool:
        return one.span[1] <= self.drafted.span[0]

    def near(self, value: Fraction) -> bool:
        """Return whether the figure may be told of a value."""
        drafted = self.drafted
        if derive.meets(drafted, value) or abs(value - drafted.value) <= _CLOSE * value:
            return True
        return drafted.kind == "times" and drafted.value < 1 and parts_told.fits(self.text, drafted, value)


@lru_cache(maxsize=1024)
def amounts(one: Evidence) -> tuple[Quantity, ...]:
    """Return the figures of a source sentence that can be reckoned with."""
    places = quantities.readings(one.text, one.language)
    sums = quantities.sums(one.text, one.language)
    lent = {figure.span: figure for _, figure in bare_numbers.after_a_unit((one,))}
    lent |= {figure.span: figure for figure in bare_numbers.of_a_whole(one.text, one.language)}
    found = [
        lent.get(group[0].span, _measured(group))
        for group in places
        if group[0].kind in _KINDS
        and not any(figure.per for figure in group)
        and not (group[0].span not in lent and _of_a_latin_name(one.text, group[0]))
        and not bare_numbers.FULL_SCALE.match(one.text, group[0].span[1])
    ]
    whole = [figure for figure in found if not any(_inside(figure, each) for each in sums)] + sums
    return tuple(sorted(whole, key=lambda figure: figure.span))


def _of_a_latin_name(text: str, one: Quantity) -> bool:
    """Return whether a number is that of a name in Latin letters: nobody reckons with the 3 of `Cobalt 3`."""
    latin = text[max(0, one.span[0] - 2) : one.span[0]].isascii()
    return latin and named_numbers.in_name(text, one) and not _GAPPED.search(text, 0, one.span[0])


def _measured(group: Sequence[Quantity]) -> Quantity:
    """Return a bare number in the unit that the figures before it lend it: `90 tonnes of paper a day, Mill B 60`."""
    first = group[0]
    units = [one for one in group if one.kind in ("size", "money", "duration")] if not first.words else []
    return units[0] if first.kind == "number" and len(units) == 1 else first


def _inside(one: Quantity, other: Quantity) -> bool:
    return other.span[0] <= one.span[0] and one.span[1] <= other.span[1]


def alike(one: Quantity, other: Quantity) -> bool:
    """Return whether two figures are of one kind and unit, as far as it is told."""
    if one.kind in COUNTS and other.kind in COUNTS:
        if {one.unit, other.unit} == {_SCORE, ""} and any(each.words and not each.unit for each in (one, other)):
            return False  # `four schools` are no score
        return one.unit == other.unit or not (one.unit and other.unit)
    return one.kind == other.kind and one.unit == other.unit


def written(one: Quantity) -> str:
    """Return a figure as a step writes it: a length in its own unit."""
    return shown(one.value / one.step if one.kind == "duration" and one.step else one.value)


def of_two(case: Case, one: Quantity, other: Quantity) -> list[Proof]:
    """Return what two figures may come to for the words of a sentence: a share, a multiple, by how much they differ."""
    drafted, high, low = case.drafted, *sorted((one, other), key=lambda figure: -figure.value)
    if not low.value or high.value == low.value:
        return []
    top, bottom, gap = written(high), written(low), high.value - low.value
    if drafted.kind == "times" and drafted.value < 1:
        return list(parts_told.ways(case.text, drafted, high, low))
    if drafted.kind == "times":
        return [Proof(f"{top}/{bottom}", high.value / low.value, ratio=True)]
    down = Proof(f"({top}-{bottom})/{top}", gap / high.value * _ALL, gap=True)
    grown = Proof(f"({top}-{bottom})/{bottom}", gap / low.value * _ALL, gap=True)
    if drafted.kind == "percent":
        way = step_sides.said(case.text, drafted)
        share = Proof(f"{bottom}/{top}", low.value / high.value * _ALL)
        return [grown] if way > 0 else [down] if way < 0 else [share, down, grown]
    return [Proof(f"{top}-{bottom}", gap, gap=True)]


def better(case: Case, found: Sequence[Proof]) -> Proof | None:
    """Return the first of several proofs where the figure is near none of them."""
    return found[0] if found and not any(case.near(one.value) for one in found) else None
