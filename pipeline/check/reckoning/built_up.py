"""What a source builds up out of several figures: so many at one price and so many at another, all of its few figures one by the other,
so many and so many more.

Two amounts of which some operation is meant are looked at elsewhere (`last_look`). These take all the figures of their kind that one or two
sentences have, so that nothing is picked among them, and must come out as the figure is told: chance has no say in it.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import by_periods
from pipeline.check.reckoning.operands import LEAD, NUMBERED
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity, own_units

_PAIRS, _FEW, _MOST = (4, 6), 3, 10
_EACH = deferred(r"\b(?:each|apiece|per|every|a(?: (?:head|piece))?)\b|씩|당|마다|짜리|한 [가-힣]{1,3}에")
_NO_AMOUNT = deferred(r"\b(?:per|[A-Z][\w-]*) $")  # per million, Lumen 2
_WORD = deferred(r"[A-Za-z]{3,}|[가-힣]{2,}")
_WHOLE = deferred(
    r"\b(?:of the|in all|altogether|total\w*|combined|includ\w+|of which|of that)\b|(?:전체|모두|총|합쳐|합계|가운데|중) "
)
_MORE = deferred(r"\s(?:more|additional|extra|further|new|another)\b|(?:명|개|곳|대|석|장|건)?(?:을|를)? (?:더|추가)")
_ADDED = deferred(r"\b(?:another|an additional|an extra|a further|add(?:s|ed|ing)?|추가로|더)\s(?:[a-z]+ ){0,2}$")
_UP = deferred(r"\b(?:up|rose|risen|grew|grown|increased|climbed|jumped)\b|늘|증가|올랐|상승")
_GREW = deferred(r"\s?(?:가량|쯤|정도|남짓)?(?:이|가)?\s?(?:더 )?(?:늘[었어]|불었|불어났|많아졌|커졌|증가)")
_GROWS = deferred(
    r"\s?(?:여|가량|쯤|정도)?(?:으로|로|이|가|까지)\s?(?:[가-힣]{1,4} )?(?:늘|불어|커[지져진질]|되|돼|된|될)"
)


def given(sheet: Sheet, drafted: Quantity, between: tuple[float, float]) -> Proof | None:
    """Return what the figures of a sentence, or of two in a row, build up, where it lies `between` the values that a figure is told of."""
    if drafted.per or drafted.kind not in MEASURES | {"number"}:
        return None
    low, high = between
    for text in _windows(sheet.claim.evidence):
        figures = _figures(text)
        if len(figures) > _MOST:
            continue
        ways = (
            _added_products(drafted, text, figures),
            _all_added(drafted, text, figures) if text in sheet.claim.evidence else (),
            _all_multiplied(sheet, drafted, text, figures),
            _with_more(sheet, drafted, text, figures),
            _by_how_much(sheet, drafted, text, figures) if text in sheet.claim.evidence else (),
        )
        for proof in (one for way in ways for one in way):
            if low <= proof.value < high:
                return proof
    return None


def _windows(evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    """Yield the sentences of a source, and each two in a row as one."""
    yield from evidence
    for one, other in pairwise(evidence):
        yield Evidence(one.id, f"{one.text} {other.text}", one.language)


def _figures(text: Evidence) -> list[Quantity]:
    """Return the figures of a sentence, each place once, without those that only number something."""
    found = {one.span: one for one in reversed(quantities.find(text.text, text.language))}
    return [
        one for one in sorted(found.values(), key=lambda one: one.span) if one.value > 0 and one.unit not in NUMBERED
    ]


def _alike(one: Quantity, other: Quantity) -> bool:
    return (one.kind in COUNTS and other.kind in COUNTS) or (one.kind, one.unit) == (other.kind, other.unit)


def _added_products(drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what two or three numbers come to, each at its own amount: 92 at 4,900 won and 46 at 12,900."""
    counts = [one for one in figures if one.kind in COUNTS and not one.per and one.value > 1]
    counts = [one for one in counts if 2 * one.value != sum(other.value for other in counts)]  # all of them together
    amounts = [one for one in figures if _alike(one, drafted)]
    if drafted.kind in COUNTS:
        if len(counts) not in _PAIRS or not _EACH.search(text.text):
            return
        pairs = list(zip(counts[::2], counts[1::2], strict=True))
    elif len(counts) != len(amounts) or 2 * len(counts) not in _PAIRS:
        return
    else:
        pairs = _paired(text.text, counts, amounts)
    if pairs:
        step = " + ".join(f"{shown(many.value)} * {shown(each.value)}" for many, each in pairs)
        yield Proof(step, sum((many.value * each.value for many, each in pairs), Fraction()))


def _paired(text: str, counts: Sequence[Quantity], amounts: Sequence[Quantity]) -> list[tuple[Quantity, Quantity]]:
    """Return the number that goes with each amount: the one beside it where they take turns, else the one told with the same word."""
    order = sorted([*counts, *amounts], key=lambda one: one.span)
    turns = [one in counts for one in order]
    if all(first != second for first, second in zip(turns[::2], turns[1::2], strict=True)) and len({*turns[::2]}) == 1:
        return list(zip(counts, amounts, strict=True))
    words = {one: _words(text, one, order) for one in order}
    best = [max(counts, key=lambda many: len(words[many] & words[each])) for each in amounts]
    sure = all(
        len(words[many] & words[each]) > max(len(words[other] & words[each]) for other in counts if other is not many)
        for many, each in zip(best, amounts, strict=True)
    )
    return list(zip(best, amounts, strict=True)) if sure and len({one.span for one in best}) == len(best) else []


def _words(text: str, one: Quantity, order: Sequence[Quantity]) -> frozenset[str]:
    """Return the words that stand between a figure and the ones beside it, each by how it begins."""
    start = max((other.span[1] for other in order if other.span[1] <= one.span[0]), default=0)
    end = min((other.span[0] for other in order if other.span[0] >= one.span[1]), default=len(text))
    around = f"{text[start : one.span[0]]} {re.split(r'[.,;]', text[one.span[1] : end])[0]}"
    return frozenset(match[0][:_FEW].lower() for match in _WORD.finditer(around))


def _all_added(drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what all amounts that one sentence lists come to, three or more: no two of them are picked."""
    alike = [one for one in figures if _alike(one, drafted) and not one.per and one.role not in ("from", "to")]
    alike = [one for one in alike if not _NO_AMOUNT.search(text.text[: one.span[0]])]
    if drafted.kind in COUNTS:
        return  # what is counted may be of several kinds: 21 dentists, 9 hygienists and 13 dentists
    if len(alike) >= _FEW and not _WHOLE.search(text.text):
        yield Proof(" + ".join(shown(one.value) for one in alike), sum((one.value for one in alike), Fraction()))


def _all_multiplied(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what all the figures of a source come to, one by the other, also for another span of time: $12 a month for 2,500, in a year."""
    factors = [one for one in figures if not one.per and one.value != 1 and one.kind in MEASURES | {"number"}]
    amounts = [one for one in factors if _alike(one, drafted)]
    plain = all(one.kind in COUNTS or one.kind == "duration" for one in factors if one not in amounts)
    if not 1 < len(factors) <= _FEW or not plain or (drafted.kind not in COUNTS and len(amounts) != 1):
        return
    if any(other.kind in ("percent", "times", "points") for other in figures):
        return
    value = Fraction(1)
    for one in factors:
        value *= one.value if one in amounts or one.kind in COUNTS else own_units.number(one)
    step = " * ".join(shown(one.value if one.kind in COUNTS or one in amounts else own_units.number(one)) for one in factors)  # fmt: skip
    told_for = by_periods.told_for(sheet.claim.text[max(0, drafted.span[0] - LEAD) : drafted.span[0]])
    spans = by_periods.said(text.text, text.language)
    if len(factors) == _FEW and (not told_for or spans.intersection(told_for)):
        yield Proof(step, value)
    for target in told_for:
        for span in spans - {target}:
            times = round(target / span) if target > span else 0
            if times > 1 and abs(target / span - times) < 1 / _MOST and target not in spans:
                yield Proof(f"{step} * {times}", value * times)


def _with_more(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what there will be with so many more, where the draft says what it grows to: 400 more on top of 2,600."""
    if not _GROWS.match(sheet.claim.text, drafted.span[1]):
        return
    alike = [one for one in figures if _alike(one, drafted) and not one.per]
    for more in alike:
        if _MORE.search(more.text) or _MORE.match(text.text, more.span[1]) or _ADDED.search(text.text[: more.span[0]]):
            for base in (one for one in alike if one is not more and one.value > more.value):
                yield Proof(f"{shown(base.value)} + {shown(more.value)}", base.value + more.value)
            if len(alike) == 1 and drafted.kind == "count" and not _figures_like(sheet, more):
                yield Proof(f"{shown(more.value)} + 1", more.value + 1)  # `at Sol station`, which is one, and 40 more


def _figures_like(sheet: Sheet, more: Quantity) -> bool:
    """Return whether a source counts anything else in two or more: one of it is then not the only one that there is already."""
    found = [one for text in sheet.claim.evidence for one in _figures(text) if _MORE.match(text.text, one.span[1])]
    return any(one.value != more.value for one in found)


def _by_how_much(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield how much an amount has grown by, where a sentence tells what it is and by how many percent it rose: $15.4 billion, up 40%."""
    shares = [one for one in figures if one.kind == "percent" and not one.per]
    amounts = [one for one in figures if _alike(one, drafted) and not one.per]
    if len(shares) == len(amounts) == 1 and _UP.search(text.text) and _GREW.match(sheet.claim.text, drafted.span[1]):
        (share,), (now,) = shares, amounts
        step = f"{shown(now.value)} - {shown(now.value)}/(1+{shown(share.value)}/100)"
        yield Proof(step, now.value - now.value / (1 + share.value / 100))
