"""Values that one word beside them says how to reckon: `한국에서만 1,100만 달러`, `적자에서 314억 원을 끌어올린`, `51%, 2%포인트 차이로 앞서요`.

Each takes the only figures that the word can mean; where the source has several, nothing is said. What the same word would make of the
other share, or of the loss taken off instead of put on, is wrong.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.masked import FIGURE, masked
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_THERE_ALONE = deferred(r"(?<![가-힣A-Za-z])(?P<where>[가-힣A-Za-z]{2,10})에서만(?:도)?\s(?:약\s|무려\s|거의\s)?$")
_FROM_LOSS = deferred(r"(?:적자|순손실|손실)에서\s(?:[가-힣]{1,4}\s)?$")
_BETTER = deferred(r"\s?(?:가량|정도|쯤|넘게|이나|나)?(?:을|를|이|가)?\s?(?:더\s)?(?:끌어올|개선|나아|좋아|만회|뒤집)")
_LOST = deferred(r"\b(?:lost|loss(?:es)?|deficit)\b[^.;\d]{0,16}$")
_IN_FRONT = deferred(
    r"\s?(?:차이|차|격차)로\s?(?:[가-힣]{1,4}\s)?(?:앞[서선섰]|뒤[지진졌처쳐]|이[기겨긴겼]|많|높|낮|적)"
)
_OF_TWO = deferred(r"\b(?:venture|two|both|other|rest|remain\w*|referendum|run-?off)\b")
_BY_NAME = deferred(rf"(?P<who>[가-힣A-Za-z]{{2,10}}?)(?:이|가|은|는)?\s(?P<share>{FIGURE})")
_ALL, _HALF = 100, 50


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures of a sentence that one word beside them says how to reckon."""
    for group in every:
        drafted = group[0]
        if drafted.value > 0 and not drafted.per and not support(group, sheet.known):
            for rule in (_there_alone, _from_loss, _in_front):
                yield from rule(sheet, drafted)


def _there_alone(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield what the share of one place or party, told by name, makes of the only such amount of the source."""
    match = _THERE_ALONE.search(sheet.claim.text[: drafted.span[0]])
    amounts = {one.value: one for one in sheet.known.operands if derive.pairs(one, drafted)}
    if match is None or len(amounts) != 1 or drafted.kind not in AMOUNTS:
        return
    whole = next(iter(amounts.values()))
    shares = dict(_shares(sheet))
    mine = shares.pop(match["where"], None)
    if mine is None:
        return
    step = f"{shown(whole.value)} * {shown(mine)}/{_ALL}"
    proof = Proof(step, whole.value * mine / _ALL)
    if weigh.meets(drafted, proof, sheet.claim.text):
        yield Reckoning(drafted, proof.value, step, holds=True, advise=True)
    elif any(weigh.meets(drafted, Proof("", whole.value * one / _ALL), sheet.claim.text) for one in shares.values()):
        yield Reckoning(drafted, proof.value, step, holds=False)


def _shares(sheet: Sheet) -> Iterator[tuple[str, Fraction]]:
    """Yield the shares that the draft tells right behind a name, in the sentence or in the one before it: `일본이 31%, 한국이 12%`."""
    text = masked(sheet.before, sheet.claim.text)
    for match in _BY_NAME.finditer(text.text):
        share = text.group(match["share"])
        if share[0].kind == "percent" and support(share, sheet.known):
            yield match["who"], share[0].value


def _from_loss(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield by how much a loss of the source became the profit that the draft tells: both together."""
    text = sheet.claim.text
    if not _FROM_LOSS.search(text[: drafted.span[0]]) or not _BETTER.match(text, drafted.span[1]):
        return
    losses = {
        figure.value
        for one in sheet.claim.evidence
        for figure in quantities.find(one.text, one.language)
        if derive.pairs(figure, drafted) and _LOST.search(one.text[: figure.span[0]])
    }
    profits = {one.value for one in quantities.find(text[: drafted.span[0]], "ko") if derive.pairs(one, drafted)}
    profits = {one for one in profits - losses if any(one == each.value for each in sheet.known.operands)}
    if len(losses) != 1 or len(profits) != 1:
        return
    loss, profit = losses.pop(), profits.pop()
    step = f"{shown(profit)}+{shown(loss)}"
    if weigh.meets(drafted, Proof(step, profit + loss), text):
        yield Reckoning(drafted, profit + loss, step, holds=True, advise=True)
    elif weigh.meets(drafted, Proof("", abs(profit - loss)), text):
        yield Reckoning(drafted, profit + loss, step, holds=False)


def _in_front(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield how far one of two is ahead that has the only share of the source, the other one what it leaves."""
    text = sheet.claim.text
    if drafted.kind != "points" or not _IN_FRONT.match(text, drafted.span[1]):
        return
    told = {one.value for one in quantities.find(text, "ko") if one.kind == "percent"}
    shares = {one.value for _, one in sheet.known.figures if one.kind in ("percent", "points")}
    two = any(_OF_TWO.search(one.text) for one in sheet.claim.evidence)
    if not two or len(shares) != 1 or told != shares or _HALF in shares:
        return
    share = shares.pop()
    if abs(2 * share - _ALL) == drafted.value:
        high, low = max(share, _ALL - share), min(share, _ALL - share)
        step = f"{shown(high)}-({_ALL}-{shown(high)})" if share == high else f"({_ALL}-{shown(low)})-{shown(low)}"
        yield Reckoning(drafted, drafted.value, step, holds=True, advise=True)
