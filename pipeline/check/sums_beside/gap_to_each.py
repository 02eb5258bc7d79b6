"""How much more or less one costs than before, where a draft has worked out first what one costs: 96 million over four seasons are 24 a season, 13 more than 11.

The other side is the one figure of the source that is told for each, too. All of the first less that is the slip that a writer makes.
"""

from collections.abc import Iterator, Sequence

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import worked_before
from pipeline.check.reckoning.worked_before import Operand
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_THAN = deferred(r"보다(?:는|도)?\s(?:[가-힣]{1,6}\s){0,2}$|(?:에|와|과) (?:비해|견줘|비하면|견주면)\s(?:약 )?$")
_HOW = r"\s?(?:쯤|가량|정도|남짓|이나|나|넘게|가까이)?(?:[을를이가은는도]|만큼)?\s?"
_MORE = deferred(rf"{_HOW}(?:더\s|비싸|비싼|많[은아이]|높|늘|오[르른]|올[랐라려]|뛰|웃돌|커[졌진])|{_HOW}(?:씩\s)?더\s")
_LESS = deferred(rf"{_HOW}(?:덜\s|(?<!비)싸|싼|적[은어다]|낮|줄|내[렸려린]|떨어|깎|작)")
_EACH_MINE = deferred(
    r"(?:(?<![가-힣])(?:한|하나|매) ?[가-힣]{0,3}(?:에|당|마다)?|[가-힣](?:당|마다)|하나에|씩|꼴|해마다|다달이|연|월)"
)
_EACH = deferred(r",? ?(?:an?|per|each|every) [a-z]+\b|,? (?:each|apiece)\b|\s?씩")
_EACH_BEFORE = deferred(r"\b(?:each|every|per)\b[^.;\d$€£]{0,24}[$€£]?$|(?:당|마다|한 [가-힣]{1,2}에?)\s(?:약 )?$")
_AROUND = (24, 4)
_TWICE = 2


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how far what a draft worked out for one lies from what its source tells for another one."""
    text = sheet.claim.text
    for group in every:
        drafted = next((one for one in group if one.kind in AMOUNTS), None)
        if drafted is None or not _THAN.search(text[: drafted.span[0]]):
            continue
        more, less = (words.match(text, drafted.span[1]) is not None for words in (_MORE, _LESS))
        worked = next(iter(_worked(sheet, drafted)), None) if more != less else None
        others = list(_told_for_each(sheet.claim.sources, drafted)) if worked else []
        if worked is None or len({one.value for one in others}) != 1:
            continue
        other, own = others[0], worked.figure
        if (own.value > other.value) != more or own.value == other.value:
            continue
        ends = (worked.step, shown(other.value)) if more else (shown(other.value), worked.step)
        value, step = abs(own.value - other.value), " - ".join(ends)
        if derive.meets(drafted, value):
            yield Reckoning(drafted, value, step, holds=True, advise=True)
        elif _told_since(sheet, drafted, worked.figure, other):
            continue
        elif _slipped(sheet, drafted, other) or value / _TWICE < drafted.value < value * _TWICE:
            yield Reckoning(drafted, value, step, holds=False, named=True)


def _worked(sheet: Sheet, drafted: Quantity) -> Iterator[Operand]:
    """Yield what the draft worked out last, if it tells that for each and no other amount behind it."""
    for one in worked_before.before(sheet, drafted):
        if derive.pairs(one.figure, drafted):
            here = _stands(sheet.claim.text, one.figure)
            text, (start, end) = sheet.claim.text if here else sheet.before, one.figure.span
            each = _EACH_MINE.search(text, max(0, start - _AROUND[0]), end + _AROUND[1])
            behind = sheet.claim.text[: drafted.span[0]]
            between = [behind[end:]] if here else [sheet.before[end:], behind]
            if each and not any(
                derive.pairs(other, drafted) for said in between for other in quantities.find(said, "ko")
            ):
                yield one
            return


def _stands(text: str, one: Quantity) -> bool:
    return text[slice(*one.span)] == one.text


def _told_for_each(sources: Sequence[Evidence], drafted: Quantity) -> Iterator[Quantity]:
    """Yield the figures of a source that it tells for each."""
    for one in sources:
        for figure in quantities.find(one.text, one.language):
            if derive.pairs(figure, drafted) and (
                _EACH.match(one.text, figure.span[1]) or _EACH_BEFORE.search(one.text[: figure.span[0]])
            ):
                yield figure


def _told_since(sheet: Sheet, drafted: Quantity, own: Quantity, other: Quantity) -> bool:
    """Return whether a draft has told another figure since, which is then held against the other one: `1년 전 1.8달러였어요. 지금은 1.08달러라서`."""
    text = sheet.claim.text
    start = own.span[1] if _stands(text, own) else 0
    told = (one for one in quantities.find(text, "ko") if start <= one.span[0] and one.span[1] <= drafted.span[0])
    return any(derive.pairs(one, drafted) and one.value not in (own.value, other.value) for one in told)


def _slipped(sheet: Sheet, drafted: Quantity, other: Quantity) -> bool:
    """Return whether a figure is how far all of something lies from what another one costs, or another figure of the source."""
    alike = [one for one in sheet.known.operands if derive.pairs(one, drafted)]
    return bool(support((drafted,), sheet.known)) or any(abs(one.value - other.value) == drafted.value for one in alike)
