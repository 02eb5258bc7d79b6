"""What several rises and falls of a Korean report come to, all or without the one that a draft leaves out: `60세 이상을 빼고 세면 오히려 16만 명 줄었어요`.

A report tells them in a row, each with its name, and the verb behind a few says which way they went: `A가 3만 명, B가 1만 명 늘었으나 C는 2만 명 감소했다`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.follows import DOWN, UP
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_WITHOUT = deferred(
    r"(?P<name>[가-힣A-Za-z\d·~ ]{2,20}?)(?:을|를)\s(?:모두 |다 )?(?:뺀|빼고|빼면|제외한|제외하고|제외하면|제하면|덜어내면)"
)
_ALL = deferred(r"합[치쳐하해친]|모두|통틀|다 더|더하면|전체로|순증|순감")
_NAME = deferred(
    r"(?:^|[,.]\s|(?:고|며|으나|지만|는데|반면)\s|\s)(?P<name>[^,.]{1,24}?)(?:이|가|은|는|에서|에서는)?\s(?:약 )?$"
)
_AGES = ("대", "세", "살", "~")
"""Behind a number that names those of an age."""
_BEHIND, _LEAST, _MOST = 14, 3, 12


@dataclass(frozen=True, slots=True)
class _Change:
    """A change with the words before it that name what changed."""

    name: str
    value: Fraction
    figure: Quantity


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums of such changes, where the draft says the same way for what they come to."""
    text = sheet.claim.text
    rows = [row for one in sheet.claim.evidence if one.language == "ko" for row in _rows(one)]
    for group in every if rows else ():
        one = group[0]
        if one.kind not in AMOUNTS or one.per or support(group, sheet.known):
            continue
        behind = text[one.span[1] : one.span[1] + _BEHIND].lstrip("을를이가나 ")
        ways = {way for way, pattern in ((1, UP), (-1, DOWN)) if pattern.match(behind)}
        left_out = _WITHOUT.search(text[: one.span[0]])
        for row in rows:
            kept = [each for each in row if not (left_out and left_out["name"].strip().split("은 ")[-1] in each.name)]
            meant = len(kept) == len(row) - 1 if left_out else _ALL.search(text) is not None
            net = sum((each.value for each in kept), Fraction(0))
            if not meant or not derive.pairs(one, row[0].figure) or len(ways) != 1:
                continue
            if net * min(ways) > 0 and derive.meets(one, abs(net)):
                step = " + ".join(derive.shown(each.value) for each in kept).replace("+ -", "- ")
                yield Reckoning(one, one.value, step, holds=True)


def _rows(source: Evidence) -> Iterator[list[_Change]]:
    """Yield the changes of a sentence that goes both ways, each with its sign."""
    text, end = source.text, 0
    found: list[_Change] = []
    waiting: list[_Change] = []
    for group in quantities.readings(text, "ko"):
        one = group[0]
        if one.kind not in AMOUNTS or one.per or one.words or one.unit in _AGES or text[one.span[1] :][:1] in _AGES:
            continue
        name = _NAME.search(text[end : one.span[0]])
        if name is None:
            continue
        waiting.append(_Change(name["name"], one.value, one))
        end = one.span[1]
        rest = text[end : end + _BEHIND].lstrip("을를이가나 ")
        way = 1 if UP.match(rest) else -1 if DOWN.match(rest) else 0
        if way:
            found += [_Change(each.name, each.value * way, each.figure) for each in waiting]
            waiting = []
    both = {each.value > 0 for each in found} == {True, False}
    if both and _LEAST <= len(found) <= _MOST and len({each.figure.unit for each in found}) == 1:
        yield found
