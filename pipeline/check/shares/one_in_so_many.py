"""A percentage told of a round number of things: `천 개에 일곱 개꼴` for 0.7%, `만 명에 세 명꼴` for 0.03%."""

from collections.abc import Iterator, Sequence

from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS

_BASES = {"열": 10, "백": 100, "천": 1_000, "만": 10_000, "십만": 100_000, "백만": 1_000_000}
_OUT_OF = deferred(
    rf"(?<![가-힣\d])(?:(?P<word>{'|'.join(_BASES)})|(?P<digits>1[0,]*0)(?P<scale>만?)) ?(?P<unit>개|명|번|건|사람|곳|장|마리|대|편|가구|집|통|회|쪽|줄)(?:에|당|마다| 중에?| 가운데| 중에서)\s(?:약 |평균 |거의 )?$"
)
_PERSONS = {"사람": "명"}
_ALL = 100


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many of a round number a percentage of the sources makes."""
    text = sheet.claim.text
    shares = {one.value for _, one in sheet.known.figures if one.kind == "percent" and not one.per and not one.words}
    for group in every:
        one = group[0]
        match = _OUT_OF.search(text[: one.span[0]]) if one.kind in COUNTS else None
        if match is None or _PERSONS.get(match["unit"], match["unit"]) != _PERSONS.get(one.unit, one.unit):
            continue
        base = _BASES[match["word"]] if match["word"] else int(match["digits"].replace(",", "")) * _BASES.get(match["scale"], 1)  # fmt: skip
        right = [share for share in shares if derive.meets(one, base * share / _ALL)]
        if right and one.value < base:
            yield Reckoning(one, one.value, f"{base} * {shown(right[0])}/{_ALL}", holds=True)
            told = (other[0] for other in every if match.start() <= other[0].span[0] < match.end())
            yield from (Reckoning(other, other.value, "", holds=True) for other in told)
        elif len(shares) == 1 and text.startswith("꼴", one.span[1]) and base >= _ALL:
            (share,) = shares
            if base * share / _ALL >= 1:
                yield Reckoning(one, base * share / _ALL, f"{base} * {shown(share)}/{_ALL}", holds=False, named=True)
