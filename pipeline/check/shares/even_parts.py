"""What each has where a source says that all have the same part: `각각 8억 실링` for 1.6 billion funded in equal parts by two."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity
from pipeline.text.quantities.english_evenly import parts

_EACH = deferred(
    r"(?:각각|각자|저마다|똑같이|한 ?(?:곳|쪽|나라|회사|기관|도시|학교|명|사람)(?:당|에|이|마다|씩)?)\s(?:[가-힣]{1,8}\s)?(?:약\s)?$"
)
_APIECE = deferred(r"\s?(?:가량|정도|쯤|남짓)?씩")
_FEW = 3


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the amounts that a draft tells of each, where they are such a part of one that the source tells."""
    for one in (group[0] for group in every if group not in sheet.stated):
        text, (start, end) = sheet.claim.text, one.span
        if one.kind not in MEASURES or one.per or not (_EACH.search(text[:start]) or _APIECE.match(text, end)):
            continue
        for before, there in pairwise((None, *sheet.claim.sources)):
            for amount, many in _shared(before, there, one):
                if derive.meets(one, amount.value / many):
                    yield Reckoning(one, one.value, f"{shown(amount.value)} / {many}", holds=True, advise=True)


def _shared(before: Evidence | None, there: Evidence | None, like: Quantity) -> Iterator[tuple[Quantity, int]]:
    """Yield the amounts that a source says to go in equal parts, with among how many: those of the same sentence, else the one told before."""
    if there is None or there.language != "en":
        return
    among = [many for _, many in parts(there.text)]
    here = _alike(there, like)
    told = here if here else _alike(before, like)[-1:] if before else []
    for many in among if len(told) <= _FEW else ():
        yield from ((one, many) for one in told)


def _alike(one: Evidence, like: Quantity) -> list[Quantity]:
    found = quantities.find(one.text, one.language)
    return [each for each in found if derive.pairs(each, like) and not each.per]
