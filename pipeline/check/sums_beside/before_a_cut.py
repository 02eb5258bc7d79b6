"""What there was before a change that a source adds in a word: `38.5p a litre, a cut of 3p` was 41.5p, and 27.5 million lowered by a third would have been 41.

The draft says that it is of before, or that it supposes the change away.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_A_CHANGE = deferred(
    r"[^.;\d]{0,40}?(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2})?, (?:a|an) (?:[a-z]+ )?(?:(?P<less>cut|fall|drop|reduction|decrease|decline|discount|loss|slide)|rise|increase|gain|jump|climb|improvement|hike) of (?:about |nearly |just )?[$€£¥₩]?"
)
_THEN = deferred(
    r"(?:(?:이|가|을|를)?\s?(?:이던|였던|받던|내던|하던|팔던|주던|들던|걸리던|쓰던)|(?:이|가|을|를)?\s?(?:받았|냈|였)(?:는데|지만|어요|던)|에서\s)"
)
_BEFORE = deferred(r"(?:지금까지|이제까지|그동안|예전|이전|전에|지난달까지|종전|기존|원래|본래|당초)[^.,\d]{0,14}$")
_SUPPOSED_AWAY = deferred(
    r"(?:그러지|그렇지|이러지|그게|그것만|깎지|낮추지|내리지|줄이지|[가-힣]{1,4}지) ?(?:않았|안 했|못했)[가-힣]{0,3}면|(?:이게|그게|감경이|할인이|감액이) (?:아니었|없었)[가-힣]{0,3}면|안 (?:깎|낮[추췄]|내[리렸]|줄[이였])[가-힣]{0,4}면|(?:원래|본래|당초|애초)[^.,\d]{0,10}$"
)
_LOWERED = deferred(
    r"\b(?:(?P<less>lower|reduc|cut|slash|trimm|discount|shrank|shrunk)\w*|rais\w+|increas\w+|hik\w+)\b[^.;\d]{0,40}? by (?:about |nearly |more than )?$"
)
_ALL, _FEW = 100, 4


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures of a draft that are told as what there was before such a change."""
    text = sheet.claim.text
    for group in every:
        one = group[0]
        if one.kind not in MEASURES or one.per:
            continue
        if _THEN.match(text, one.span[1]) or _BEFORE.search(text[: one.span[0]]):
            yield from _by_so_much(sheet, one)
        if _SUPPOSED_AWAY.search(text[: one.span[0]]):
            yield from _by_a_share(sheet, one)


def _by_so_much(sheet: Sheet, one: Quantity) -> Iterator[Reckoning]:
    for text in (each for each in sheet.claim.evidence if each.language == "en"):
        for level, by in pairwise(each for each in quantities.find(text.text, "en") if derive.pairs(each, one)):
            match = _A_CHANGE.fullmatch(text.text, level.span[1], by.span[0])
            if match is None or by.value >= level.value:
                continue
            sign = 1 if match["less"] else -1
            right, slip = level.value + sign * by.value, level.value - sign * by.value
            if one.value in (right, slip):
                step = f"{shown(level.value)} {'+' if sign > 0 else '-'} {shown(by.value)}"
                holds = one.value == right
                yield Reckoning(one, right, step, holds=holds, advise=holds, named=True)


def _by_a_share(sheet: Sheet, one: Quantity) -> Iterator[Reckoning]:
    english = [each for each in sheet.claim.evidence if each.language == "en"]
    levels = {each.value for text in english for each in quantities.find(text.text, "en") if derive.pairs(each, one)}
    for text in english if len(levels) <= _FEW else ():
        for share in quantities.find(text.text, "en"):
            lowered = _LOWERED.search(text.text[: share.span[0]])
            part = share.value / _ALL if share.kind == "percent" else share.value
            if lowered is None or share.kind not in ("percent", "times") or not 0 < part < 1:
                continue
            base = 1 - part if lowered["less"] else 1 + part
            for level in sorted(levels):
                value = level / base
                if _tells(one, value):
                    step = f"{shown(level)} / (1 {'-' if lowered['less'] else '+'} {part})"
                    yield Reckoning(one, value, step, holds=True, advise=True)


def _tells(one: Quantity, value: Fraction) -> bool:
    return derive.meets(one, value) or told_figures.near(one, value)
