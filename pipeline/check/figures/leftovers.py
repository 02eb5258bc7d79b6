"""What shares of one whole come to together, what they leave of it, and what a few amounts leave of a larger one."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.write import decimal

_ALL = 100
_TOGETHER = deferred(
    r"(?:(?P<two>둘|두 [가-힣]{1,4})|(?P<three>셋|세 [가-힣]{1,4}))[가-힣]{0,2}(?:\s[가-힣]{1,4}(?:을|를))?\s?(?:모두 |다 )?(?:합|더하|더해)"
)
_MOST = 6  # shares: of more, any remainder is among them


def rest(shares: Sequence[Quantity], parts: Sequence[Quantity], *, several: bool) -> Iterator[tuple[str, Fraction]]:
    """Yield what is left of a whole after one share, after two or after all: `나머지 30%` beside 55% and 15%, as a step and its value.

    `parts` are the shares in words: a fifth leaves 80%, a half and 35% leave 15%.
    """
    taken: list[Sequence[Quantity]] = [(one,) for one in (*shares, *(parts if several else ()))]
    if several and len(shares) + len(parts) <= _MOST:
        everything = [*shares, *parts]
        taken += [some for some in combinations(everything, 2) if some[0] in shares]
        taken += [everything] if len(everything) > 2 and shares else []
    elif several:
        taken += [*combinations(shares, 2), shares]
    for some in taken:
        left = _ALL - sum((_percent(one) for one in some), Fraction())
        if left > 0:
            yield "-".join([str(_ALL), *(_shown(_percent(one)) for one in some)]), left


def together(shares: Sequence[Quantity], many: int) -> Iterator[tuple[str, Fraction]]:
    """Yield what several percentages come to, as a step and its value; `many` is how many the words say, 0 where they do not."""
    several = [*combinations(shares, 2), *combinations(shares, 3), *([tuple(shares)] if len(shares) > 3 else [])]
    for some in (some for some in several if many in (0, len(some))):
        yield " + ".join(_shown(one.value) for one in some), sum((one.value for one in some), Fraction())


def of_amounts(
    alike: Sequence[Quantity], fewest: int, most: int
) -> Iterator[tuple[str, Fraction, tuple[Quantity, ...]]]:
    """Yield what so many figures leave of a larger one of their kind, as a step, its value and the figures, the whole first."""
    for whole in alike:
        others = [one for one in alike if one.value < whole.value]
        for some in (some for many in range(fewest, most + 1) for some in combinations(others, many)):
            left = whole.value - sum((one.value for one in some), Fraction())
            if left > 0:
                yield "-".join(_shown(one.value) for one in (whole, *some)), left, (whole, *some)


def _percent(one: Quantity) -> Fraction:
    return one.value * _ALL if one.kind == "times" else one.value


def _shown(value: Fraction) -> str:
    return decimal(value).replace(",", "")


def points(values: Sequence[Quantity]) -> Iterator[tuple[str, Fraction]]:
    """Yield how many points a share in words is from a percentage, half is 13 from 37%, and by how much a lead told in points has changed."""
    leads = [one for one in values if one.kind == "points"]
    for start in (one for one in leads if one.role == "from"):
        ends = (one for one in leads if one.role in ("", "to") and one.value != start.value)
        yield from ((f"{_shown(start.value)} - {_shown(end.value)}", abs(start.value - end.value)) for end in ends)
    percents = [one for one in values if one.kind == "percent" and not one.per]
    for share in (one for one in values if one.kind == "times" and one.words and one.value < 1 and not one.per):
        step = f"{share.value.numerator}/{share.value.denominator} * {_ALL}"
        yield from ((f"{step} - {_shown(one.value)}", abs(share.value * _ALL - one.value)) for one in percents)


def many_together(text: str) -> int:
    """Return how many a text says that it adds up, `셋을 합치면`, or 0 where it does not say."""
    said = _TOGETHER.search(text)
    return 0 if said is None else 2 if said["two"] else 3
