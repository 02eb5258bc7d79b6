"""The rest of a share told in small numbers: `4건 중 3건이에요. 나머지 1건은` is that share's, whatever the numbers are that it was reckoned of."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_REST = deferred(r"(?<![가-힣])(?P<word>나머지|남은)(?:는|인|의)?,?\s(?:(?!가운데|중)[가-힣]{1,8}\s)?$")
_AMONG = deferred(r"\s?(?:중에?|가운데)(?:서)?\s(?:[^.!?,\d]{0,20}\s)?")
_MOST = 100  # of a share as people tell it: `열 명 중 일곱 명`, `100명 중 40명`


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what a share told last leaves of its own whole, where the draft tells that rest."""
    for group in every:
        one, lead = group[0], sheet.claim.text[: group[0].span[0]]
        rest = _REST.search(lead)
        if rest is None or one.kind != "count" or one.per or not 0 < one.value < _MOST:
            continue
        share = _share(f"{sheet.before} {lead}", one.unit)
        if not share or one.value >= share[0]:
            continue
        whole, *taken = share
        left = {whole - sum(taken[:number], Fraction()) for number in range(1, len(taken) + 1)}
        value = whole - sum(taken, Fraction())
        step = "-".join(map(shown, share))
        if one.value in left:
            yield Reckoning(one, one.value, step, holds=True)
        elif value > 0 and rest["word"] == "나머지" and group not in sheet.stated and not _goes_on(one, every):
            yield Reckoning(one, value, step, holds=False)


def _goes_on(one: Quantity, every: Sequence[Group]) -> bool:
    """Return whether a sentence counts on behind a figure, so that this may be a part of the rest: `나머지 2명은 불만, 1명은 모름`."""
    return any(group[0].unit == one.unit and group[0].span[0] >= one.span[1] for group in every)


def _share(text: str, unit: str) -> list[Fraction]:
    """Return the whole of the share told last in a unit, with its part and those told behind it; nothing where no share is told last."""
    found = [group[0] for group in quantities.readings(text, "ko")]
    counts = [one for one in found if one.kind == "count" and one.unit == unit]
    for number in range(len(counts) - 2, -1, -1):
        whole, part = counts[number : number + 2]
        if _AMONG.fullmatch(text[whole.span[1] : part.span[0]]):
            plain = 0 < part.value < whole.value <= _MOST and not _wider(counts[:number], whole, text)
            return [one.value for one in counts[number:]] if plain else []
    return []


def _wider(before: Sequence[Quantity], whole: Quantity, text: str) -> bool:
    """Return whether the whole of a share is itself a part of one: `20명 중 10명 가운데 3명`."""
    return bool(before) and _AMONG.fullmatch(text[before[-1].span[1] : whole.span[0]]) is not None
