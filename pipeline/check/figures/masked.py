"""A sentence and the one before it with each figure as one sign, so that a pattern reads the words between figures, whatever these are."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_FIRST = 0xE000
FIGURE = "[\ue000-\uf8ff]"
"""Any figure, in a pattern over a masked text."""
_SIGN = deferred(FIGURE)
Group = tuple[Quantity, ...]


@dataclass(frozen=True, slots=True)
class Masked:
    """A text whose figures are signs, the figures in their order, and how many of them stand in the sentence before."""

    text: str
    groups: tuple[Group, ...]
    earlier: int

    def group(self, sign: str) -> Group:
        """Return the readings of the figure that a sign stands for."""
        return self.groups[ord(sign) - _FIRST]

    def own(self, sign: str) -> bool:
        """Return whether a figure stands in the sentence itself."""
        return ord(sign) - _FIRST >= self.earlier

    def place(self, span: tuple[int, int]) -> int:
        """Return where the sign of a figure of the sentence stands, given where it is written there; -1 where it stands nowhere."""
        signs = ((at, sign) for at, sign in enumerate(self.text) if "\ue000" <= sign <= "\uf8ff" and self.own(sign))
        return next((at for at, sign in signs if self.group(sign)[0].span == span), -1)

    def within(self, start: int, end: int) -> Sequence[Group]:
        """Return the figures in a stretch of the masked text."""
        return [self.group(sign) for sign in self.text[start:end] if "\ue000" <= sign <= "\uf8ff"]


@lru_cache(maxsize=64)
def masked(before: str, text: str) -> Masked:
    """Return a sentence, behind the one before it, with a sign for each figure."""
    earlier, mine = _parts(before), _parts(text)
    groups = (*(group for group, _ in earlier), *(group for group, _ in mine))
    written = [
        _written(said, parts, first)
        for said, parts, first in ((before, earlier, _FIRST), (text, mine, _FIRST + len(earlier)))
    ]
    return Masked(" ".join(written).lstrip(), groups, len(earlier))


def _parts(text: str) -> list[tuple[Group, tuple[int, int]]]:
    """Return the figures of a text that stand in no other one, with their places."""
    parts: list[tuple[Group, tuple[int, int]]] = []
    for group in quantities.readings(text, "ko"):
        start, end = group[0].span
        if not parts or parts[-1][1][1] <= start:
            parts.append((group, (start, end)))
    return parts


def _written(text: str, parts: Sequence[tuple[Group, tuple[int, int]]], first: int) -> str:
    pieces, last = [], 0
    for number, (_, (start, end)) in enumerate(parts):
        pieces += [_plain(text[last:start]), chr(first + number)]
        last = end
    return "".join([*pieces, _plain(text[last:])])


def _plain(text: str) -> str:
    """Return a text that has none of the signs that stand for figures: what was typed with them has no meaning to anybody."""
    return _SIGN.sub(" ", text)
