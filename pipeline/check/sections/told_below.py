"""Which section each part of a line tells: `요금 내린 솔빛, 이긴 글마루` tells two.

A word counts the more the fewer sections say it, so that a name of one section settles it; a part without such a word goes with
the part before it, and the first ones with the part behind them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from math import log

from pipeline.check.claims import Claim, Evidence
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.text.citations import SENTENCE_ID
from pipeline.text.patterns import deferred
from pipeline.text.register import SSANG_SIOT

Span = tuple[int, int]
_PARTS = deferred(
    r"(?<!\d)[,·](?=\s?\S)|,\s|\.\s|[…;:?!|/—–]\s?|\s[-+&]\s|(?<=[가-힣])(?:(?<![창광신권경])고(?! 있)|며|(?<!까)지만|는데|고요),?\s|(?<=\d[%명원개건점배장곳대])에\s|(?<=[가-힣]{2})[과와]\s"
)
_REASON = deferred(rf"(?<=[{SSANG_SIOT}])(?:으니까?|으므로|기 때문에|기에),?\s")
_LONGEST = 1_000  # characters: what is longer is no sentence
_CLEAR = 1.3  # times what any other section shares


@dataclass(frozen=True, slots=True)
class Below:
    """The sections below a line: the sentences of each, and how much a word says of which one is meant."""

    sentences: Mapping[str, Sequence[Evidence]]
    words: Mapping[str, Sequence[Word]]

    def weight(self, word: Word) -> float:
        """Return how much a word says of which section is meant: nothing where none has it."""
        found = sum(any(alike(word, other) for other in told) for told in self.words.values())
        return log(1 + len(self.words) / found) if found else 0.0


@lru_cache(maxsize=16)
def below(evidence: tuple[Evidence, ...]) -> Below:
    """Return the sentences of an issue by their section; what a section cites is none of it."""
    told: dict[str, list[Evidence]] = {}
    for one in evidence:
        if SENTENCE_ID.fullmatch(one.id) or len(one.text) > _LONGEST:
            continue
        told.setdefault(one.id, []).append(one)
    return Below(told, {name: [word for one in several for word in words(one.text)] for name, several in told.items()})


def parts(text: str) -> list[Span]:
    """Return the stretches of a line that may tell different things."""
    cuts = [0, *(match.end() for match in _PARTS.finditer(text)), len(text)]
    return [(start, end) for start, end in pairwise(cuts) if text[start:end].strip()]


def reasons(text: str, stretches: Sequence[Span]) -> list[Span]:
    """Return the stretches of a line, each cut behind what it gives as a reason that is so: `값을 내렸으니 | 견줘 보세요`."""
    cuts = [[start, *(match.end() for match in _REASON.finditer(text, start, end)), end] for start, end in stretches]
    return [pair for one in cuts for pair in pairwise(one) if text[slice(*pair)].strip()]


def told(claim: Claim, known: Below) -> Iterator[tuple[Claim, str]]:
    """Yield a line as one claim for each section that it tells, what tells another left blank, with that section's id."""
    found: dict[str, list[Span]] = {}
    last, open_ones = "", list[Span]()
    for span in parts(claim.text):
        name = section(words(claim.text[slice(*span)]), known) or last
        if name:
            found.setdefault(name, []).extend((*open_ones, span))
        open_ones = [] if name else [*open_ones, span]
        last = name
    for name, spans in found.items():
        yield _only(claim, spans, tuple(known.sentences[name])), name


def section(mine: Sequence[Word], known: Below) -> str:
    """Return the section that shares most with some words, where no other shares nearly as much."""
    if len(known.words) == 1:
        return next(iter(known.words))
    weights = [(word, known.weight(word)) for word in mine]
    scores = sorted(
        (
            (sum(w for word, w in weights if any(alike(word, other) for other in told)), name)
            for name, told in known.words.items()
        ),
        reverse=True,
    )
    if not scores or not scores[0][0] or scores[0][0] < scores[1][0] * _CLEAR:
        return ""
    return scores[0][1]


def _only(claim: Claim, spans: Sequence[Span], evidence: tuple[Evidence, ...]) -> Claim:
    text = claim.placed.text
    kept = "".join(letter if any(start <= at < end for start, end in spans) else " " for at, letter in enumerate(text))
    placed = replace(claim.placed, text=kept, citations=())
    return replace(claim, placed=placed, evidence=evidence, context=evidence)
