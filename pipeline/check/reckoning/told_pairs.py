"""Figures that two others give by what is said of both: how many times one told share another is, what one has that another is so many ahead of,
the least that must be bought, what a thing's forerunner had, what is saved against a sum of one's own.

Each rule asks for the words that make it the one operation that is meant, and must come out as the figure is told.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning.operands import LEAD
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_OF_THAT = deferred(r"(?:의|보다|에 견줘|에 비해)\s(?:약 |거의 |무려 )?$")
_LEAST_SAID = deferred(r"(?:적어도|최소|못해도|최저)\s(?:[가-힣]{1,4}\s){0,2}$")
_LEAST = deferred(
    r"\b(?:minimum of|at least|no fewer than|starting (?:at|from)) (?:[a-z]+ )?$|(?:최소|적어도) $", re.IGNORECASE
)
_FORMER = deferred(r"전작|이전|기존|작년|지난해|종전|앞선|전년|옛|예전|원래|전 모델|(?:19|20)\d\d년|전에는|전 [달해주]")
_OF_FORMER = deferred(r"(?:전작|이전|기존|작년|지난해|종전|앞선|전년|옛|예전|전 모델)[가-힣 ]{0,8}의 $")
_OF_FORMER_BEHIND = deferred(
    r" (?:of |as (?:much|many|often|long|far) as )?(?:(?:what|that of|the figure of|in|it was) )*(?:(?:its|the|their|his|her|an?) )?"
    r"(?:predecessor|previous|former|old|older|last|prior|preceding|earlier|(?:year|month|week|quarter|season) (?:before|earlier|ago))\b"
)
_THAN = deferred(
    r"\s(?P<way>fewer|less|more) than (?:(?:the|its|his|her|their|rival|rivals) )*(?P<who>[^,.;]{3,40}?)(?=[,.;]| and | but )"
)
_NAME = deferred(r"\b[A-Z][\w-]+")
_SAVED = deferred(r"\s?(?:을|를|이|가)?\s?(?:더 )?(?:아[끼낀꼈낄껴낍]|덜 |절약|싸|이득|남기|남는)")
_TWO = 2


def given(sheet: Sheet, drafted: Quantity, between: tuple[float, float]) -> Proof | None:
    """Return what two figures give of which the words tell what they are to each other, where it lies `between` the values a figure is told of."""
    low, high = between
    for rule in (_shares_beside, _at_least, _forerunner, _than_another, _saved):
        for proof in rule(sheet, drafted):
            if low <= proof.value < high:
                return proof
    return None


def _shares_beside(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield how many times the second of two shares the first is, where a sentence tells both and nothing else: `62%로, …(26%)의 두 배`."""
    ahead = sheet.claim.text[: drafted.span[0]]
    if drafted.kind != "times" or drafted.value < _TWO or not _OF_THAT.search(ahead):
        return
    shares = [one for one in quantities.find(ahead, "ko") if one.kind == "percent" and one.value > 0]
    if len(shares) == _TWO:
        first, last = shares
        yield Proof(f"{shown(first.value)}/{shown(last.value)}", first.value / last.value)


def _at_least(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what the least number comes to that must be bought: five seats at $12."""
    if not _LEAST_SAID.search(sheet.claim.text[max(0, drafted.span[0] - LEAD) : drafted.span[0]]):
        return
    for text, figures in _sentences(sheet):
        amounts = [one for one in figures if _alike(one, drafted) and drafted.kind not in COUNTS]
        least = [one for one in figures if one.kind in COUNTS and _LEAST.search(text[: one.span[0]])]
        if len(amounts) == len({one.value for one in least}) == 1:
            yield Proof(f"{shown(least[0].value)} * {shown(amounts[0].value)}", least[0].value * amounts[0].value)


def _forerunner(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what a forerunner had of which a thing has a part: 75 watts, half of what the old one drew."""
    if not _FORMER.search(sheet.claim.text[: drafted.span[0]]):
        return
    for text, figures in _sentences(sheet):
        for share in (one for one in figures if one.kind == "times" and one.value > 0 and one.value != 1):
            if _OF_FORMER.search(text[: share.span[0]]) or _OF_FORMER_BEHIND.match(text, share.span[1]):
                now = [one for one in figures if _alike(one, drafted) and one.span[1] <= share.span[0]][-1:]
                yield from (
                    Proof(f"{shown(one.value)}/{_written(share.value)}", one.value / share.value) for one in now
                )


def _written(share: Fraction) -> str:
    return f"({share.numerator}/{share.denominator})" if share < 1 else shown(share)


def _than_another(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what one has whom a draft names and no other, where a source tells how far another is ahead of it: 61, nine fewer than Mica."""
    for text, figures in _sentences(sheet):
        base = next((one for one in figures if _alike(one, drafted)), None)
        if base is None or _names(text[: base.span[0]], sheet.claim.text):
            continue
        for gap in (one for one in figures if _alike(one, drafted) and one.span[0] > base.span[1]):
            than = _THAN.match(text, gap.span[1])
            if than and anchors.shared(than["who"], "en", sheet.claim.text):
                sign = -1 if than["way"] == "more" else 1
                step = f"{shown(base.value)} {'-' if sign < 0 else '+'} {shown(gap.value)}"
                yield Proof(step, base.value + sign * gap.value)


def _names(text: str, draft: str) -> bool:
    return bool(anchors.shared(" ".join(_NAME.findall(text)), "en", draft))


def _saved(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what an amount of a source is less than one that only the draft has told, right before: `1년에 60유로 … 12유로를 아끼고` for €48 a year."""
    if drafted.kind != "money" or not _SAVED.match(sheet.claim.text, drafted.span[1]):
        return
    said = quantities.find(f"{sheet.before} {sheet.claim.text[: drafted.span[0]]}", "ko")
    own = [one for one in said if _alike(one, drafted) and not support((one,), sheet.known)][-1:]
    for whole in own:
        for _, figures in _sentences(sheet):
            less = [one for one in figures if _alike(one, drafted) and one.value < whole.value]
            yield from (Proof(f"{shown(whole.value)}-{shown(one.value)}", whole.value - one.value) for one in less)


def _sentences(sheet: Sheet) -> Iterator[tuple[str, list[Quantity]]]:
    for text in sheet.claim.evidence:
        yield text.text, [one for one in quantities.find(text.text, text.language) if one.value > 0 and not one.per]


def _alike(one: Quantity, other: Quantity) -> bool:
    return (one.kind in COUNTS and other.kind in COUNTS) or (one.kind, one.unit) == (other.kind, other.unit)
