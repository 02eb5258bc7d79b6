"""The figures of one source sentence by itself, read once: most of the sentences around a claim are those around the one before."""

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from pipeline.check.claims import Evidence
from pipeline.check.figures import bare_numbers
from pipeline.check.figures.named_numbers import in_name
from pipeline.text import arithmetic, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_RAW = deferred(r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,12})?|\d{1,18}(?:\.\d{1,12})?")
_SCALE_NAMES = str.split("thousand million billion trillion quadrillion quintillion sextillion septillion octillion")
SCALES = {name: 10 ** (3 * place) for place, name in enumerate(_SCALE_NAMES, start=1)}
_SCALED = deferred(rf"(?<![\d.,])(?P<digits>\d{{1,6}}(?:\.\d{{1,6}})?)[ -](?P<scale>{'|'.join(SCALES)})\b")


@dataclass(frozen=True, slots=True)
class Figures:
    """What a sentence states, those of its figures that may be reckoned with, and every plain number in it."""

    stated: tuple[Quantity, ...]
    operands: tuple[Quantity, ...]
    raw: frozenset[Fraction]


@lru_cache(maxsize=2048)
def figures(one: Evidence) -> Figures:
    """Return the figures of a source sentence by itself."""
    text, language = one.text, one.language
    found, lengths = quantities.find(text, language), quantities.sums(text, language)
    millionths, wholes = tuple(bare_numbers.millionths(one)), tuple(bare_numbers.of_a_whole(text, language))
    stated = (
        *found,
        *lengths,
        *quantities.shares(text, language),
        *quantities.periods(text, language),
        *millionths,
        *wholes,
        *bare_numbers.of_it(text, language),
    )
    operands = tuple(
        each
        for each in (*found, *(length for length in lengths if length.kind == "duration"), *millionths, *wholes)
        if not in_name(text, each) and not bare_numbers.FULL_SCALE.match(text, each.span[1])
    )
    return Figures(stated, operands, _raw(text))


def _raw(text: str) -> frozenset[Fraction]:
    plain = frozenset(map(arithmetic.number, set(_RAW.findall(text))))
    return plain | {Fraction(match["digits"]) * SCALES[match["scale"]] for match in _SCALED.finditer(text)}
