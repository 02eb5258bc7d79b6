"""The figures that a Korean report tells in a row, each with what it is of: `대구가 3,420가구로 가장 많고 경남 3,150가구, 경북 2,780가구 순`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Claim, Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_LABEL = deferred(
    r"(?P<label>[가-힣A-Za-z·’'\d][^,.;:()]*?)(?:에서는|에서|에는|은|는|이|가|도|을|를)?[\s(]*(?:약 |총 |모두 |각각 )?$"
)
_CUT = deferred(
    r"[,.;:)](?=\s|$|[가-힣])|(?<=[가-힣])(?:고|며|지만|으나|는데|은데|면서|가운데)\s|(?<=[원명건개대곳%점표톤㎞㎡])(?:과|와)\s|반면\s"
)
_NO_LABEL = frozenset(
    str.split("가장 이어 다음 뒤 순 이 그 이는 전체 전체의 지난해 올해 작년 내년 같은 기간보다 모두 나머지")
)
_WORD = deferred(r"[가-힣A-Za-z\d·]{2,}")
_LABELS, _AGES = frozenset({"date", "relative", "ordinal"}), frozenset({"대", "세", "살"})
_AGED = deferred(r"(?:은|는|이|가|에서|도|의)?\s|[~∼〜–-]")
"""What a figure may be the name of: `30대는 33만 명`, `7~12세가 138.1명`."""
_MOST, _LAST_WORDS = 6, 3


@dataclass(frozen=True, slots=True)
class Row:
    """A figure, the words that it is told of, the last one first, and the sentence that tells it."""

    words: tuple[str, ...]
    figure: Quantity
    source: Evidence

    def named(self, text: str) -> int:
        """Return where a text names what the figure is of, or -1."""
        return max((text.find(word) for word in self.words[:1]), default=-1)


def rows(claim: Claim) -> Sequence[Row]:
    """Return the figures of the Korean sentences of a claim with what each is told of, where they are few."""
    sources = [one for one in claim.evidence if one.language == "ko"]
    return [row for one in sources for row in _rows(one)] if len(sources) <= _MOST else []


@lru_cache(maxsize=256)
def _rows(one: Evidence) -> tuple[Row, ...]:
    return tuple(_found(one))


def _found(one: Evidence) -> Iterator[Row]:
    end = 0
    for group in quantities.readings(one.text, "ko"):
        figure = group[0]
        if figure.kind in (*FIGURES, "points") and not figure.per and not figure.words:
            words = label(one.text[end : figure.span[0]])
            if words:
                yield Row(words, figure, one)
        if figure.kind not in _LABELS and not (figure.unit in _AGES and _AGED.match(one.text, figure.span[1])):
            end = figure.span[1]


def label(before: str) -> tuple[str, ...]:
    """Return the words that name what a figure is of, the last one first; nothing where no noun stands right before it."""
    cuts = [match.end() for match in _CUT.finditer(before)]
    match = _LABEL.search(before[cuts[-1] if cuts else 0 :])
    words = [word for word in _WORD.findall(match["label"]) if word not in _NO_LABEL] if match else []
    return tuple(reversed(words[-_LAST_WORDS:]))


def alike(found: Sequence[Row], figure: Quantity) -> list[Row]:
    """Return the rows that measure in the unit of a figure."""
    return [one for one in found if (one.figure.kind, one.figure.unit) == (figure.kind, figure.unit)]
