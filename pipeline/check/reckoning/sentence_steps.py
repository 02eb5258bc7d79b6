"""A figure that one step gives which uses up what a source sentence has: so many at so much, a part of all, where a rise by so much ends.

The words of the sentence or of the draft, or the units, must name the step; the draft need tell none of the figures.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures import operations
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.operation_words import CUES
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import by_periods, every_result
from pipeline.check.reckoning.every_result import Result
from pipeline.check.reckoning.operands import LEAD, lent, of_sentence, unit, value
from pipeline.check.vocabulary.opposed import opposed
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity, own_units

_OF_EACH = deferred(r"\b(?:each|apiece|both|per (?:person|worker|head|member))\b|씩|각자|각각", re.IGNORECASE)
_BEHIND, _PAIR, _LIST = 18, 2, 3
_TWO_DIGITS, _SAME = 2, 1e-9
_OUT_OF = deferred(r"\s?(?:중|가운데|에서|의\s)")
_PARTS = deferred(
    r"\b(?:percent|per cent|pct) (?:of|among|for)\b|% (?:of|among|full)\b|\bpercent full\b|\b(?:half|third|quarter|fifth|tenth)s? of\b|\b(?:among|of) (?:the |its |their |some |all )?\d|중|가운데|의 ",
    re.IGNORECASE,
)
_PAYS = deferred(
    r"\b(?:pay|cover|fund|bear|contribut|shoulder|financ|provid)\w*\b[^.;]{0,32}(?:%|\bper ?cent)|부담|지원|댄다|대고"
)
_ALL_OF = deferred(r"모두|총|전체|전부|통틀|다 합|정원|규모")
_A_SPAN = deferred(r" (?:a|per|each|every) (?P<span>day|week|month)\b", re.IGNORECASE)
_SPANS = {"day": by_periods.DAY, "week": by_periods.WEEK, "month": by_periods.MONTH}
_WAY = deferred(
    r"\b(?:(?P<up>ris(?:es|ing|en)?|rose|go(?:es)? up|went up|increas\w+|climb\w*|grow\w*|grew|gain\w*)|(?:fall(?:s|ing|en)?|fell|dropp?\w*|decreas\w+|declin\w+|go(?:es)? down|went down|los[te]s?))(?= )"
)
_BY = deferred(r" (?:by )?(?:about |another |a further |only |just |some )?[$€£¥]?")
_ENDED = deferred(r"\b(?:to|at) (?:about |just |a record )?[$€£¥]?$")
_EVERY = deferred(r"\b(?:every|once (?:in|every)) (?:about |roughly |some )?$|마다", re.IGNORECASE)
_EARLIER = deferred(r"전에|이전|예전|원래|당초|애초|기존|종전|지난|작년|앞서|까지는|(?:이|였)던|[^가-힣]전")
_EACH = deferred(r"\b(?:each|apiece|per|every|an?|both)\b|씩|각각|당|마다")
NEGATED = deferred(
    r"못|않|(?<![가-힣])안 |없|아닌|아니|빼[고면]|뺀|제외|밖|나머지|틀[렸린려리]|떨어|빠[지져졌진]|탈락|실패|불합격|반대"
)
CHANGED = deferred(
    r"\b(?:rose|rise|risen|fell|fall\w*|up|down|grew|grow\w*|cut|drop\w*|increas\w*|decreas\w*|reduc\w*|gain\w*|lost|jump\w*|more|less|cheaper|higher|lower|discount\w*|off)\b|늘|줄|오[르른]|올[랐라]|내[려렸린]|할인|인상|인하|상승|하락"
)
CLAUSE = deferred(r"[;:,.](?=\s)|\b(?:and|while|but|plus)\b|(?<=[가-힣])(?:고|며|지만|는데)(?=[\s,])")
_MORE, _LESS = (
    r"rose|risen|grew|grown|increas\w*|up|jumped|climbed|multipl\w*|expand\w*|swell\w*|swollen|surged|soared|better|improv\w*",
    r"fell|fallen|dropped|cut|down|reduc\w*|decreas\w*|shr[au]nk|declin\w*|lower\w*|slashed|plunged|less|fewer|cheaper",
)
_UP, _DOWN = (
    deferred(rf"\b(?:{words})\b|{korean}")
    for words, korean in ((_MORE, "늘|올랐|뛰|커"), (_LESS, "줄|내[렸려]|떨어|깎"))
)


def moved_by(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield where a rise or a fall by so much ends, or began, for the only other amount of a sentence: a fee of 70 euros that `rises by 15`."""
    amounts = [one for one in (*figures, *lent(figures)) if unit(one) == unit(drafted) and not one.per]
    if drafted.kind not in MEASURES or len(amounts) != _PAIR:
        return
    way = _WAY.search(text.text)
    by = next((one for one in amounts if way and _BY.fullmatch(text.text, way.end(), one.span[0])), None)
    if way is None or by is None:
        return
    base = next(one for one in amounts if one is not by)
    ended = _ENDED.search(text.text[: base.span[0]]) is not None
    earlier = _EARLIER.search(sheet.claim.text[: drafted.span[0]]) is not None
    if ended == earlier:
        sign = (1 if way["up"] else -1) * (-1 if ended else 1)
        step = f"{shown(base.value)} {'+' if sign > 0 else '-'} {shown(by.value)}"
        yield Proof(step, base.value + sign * by.value)


def for_so_long(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what so many hours a day come to over all the days that a sentence tells: three days, `6 hours a day`."""
    lengths = [one for one in figures if one.kind == "duration" and not one.per]
    if _OF_EACH.search(text.text):
        return  # all of them together worked longer
    if drafted.kind != "duration" or len(lengths) != _PAIR or not _ALL_OF.search(beside(sheet, drafted)):
        return
    for rate, whole in (lengths, lengths[::-1]):
        span = _A_SPAN.match(text.text, rate.span[1])
        times = by_periods.length(whole) / _SPANS[span["span"].lower()] if span else 0
        if times > 1 and drafted.unit == rate.unit:
            yield Proof(f"{shown(rate.value)} * {times:g}", rate.value * Fraction(times).limit_denominator(100))


def so_often(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Proof | None:
    """Return how often something comes in a span that the draft names, where a sentence has only every how many minutes: 15 a day for every 96."""
    lead = sheet.claim.text[max(0, drafted.span[0] - LEAD) : drafted.span[0]]
    if drafted.kind not in COUNTS or [one.kind for one in figures] != ["duration"]:
        return None
    every = by_periods.length(figures[0])
    for target in by_periods.told_for(lead) if _EVERY.search(text.text[: figures[0].span[0]]) else ():
        many = target / every
        if many > 1 and abs(many - float(drafted.value)) <= min(float(drafted.step) / 2, many / 20):
            return Proof(f"{int(target)} / {int(every)}", Fraction(many).limit_denominator(100))
    return None


def in_one_step(sheet: Sheet, drafted: Quantity, text: Evidence, figures: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what one step gives that uses every figure of a sentence, where its words, the draft's, or the units name the step."""
    operands = of_sentence(text)
    if drafted.kind not in MEASURES or not 1 < len(operands) <= _LIST:
        return
    lead = sheet.claim.text[max(0, drafted.span[0] - LEAD) : drafted.span[0]]
    told_for = by_periods.told_for(lead)
    said = {float(own_units.number(one)) for one in quantities.find(sheet.claim.text, "ko") if one.span != drafted.span}
    for one in every_result.results(operands, told_for):
        used = {each.written for each in one.of}
        used |= {
            each.written for each in operands if one.family == "rate" and each.unit == "time"
        }  # so much in so long
        used |= {each.written for each in operands if each.unit != unit(drafted) and each.plain in said}
        if one.unit == unit(drafted) and used == {each.written for each in operands}:
            amount = Fraction(one.value).limit_denominator(10**6)
            if drafted.kind == "duration" and drafted.unit == "month":
                amount = Fraction(one.value / by_periods.MONTH).limit_denominator(10**6)
            if _named(sheet, drafted, text, one, told_for):
                yield Proof(one.step, amount)


def _named(sheet: Sheet, drafted: Quantity, text: Evidence, one: Result, told_for: Sequence[float]) -> bool:
    around = beside(sheet, drafted)
    same = abs(one.value - value(drafted)) < _SAME * one.value
    exact = same and (operations.digits(drafted) >= _TWO_DIGITS or "/(" in one.step or one.family == "rest")
    if one.family == "rate":
        return bool(told_for) and exact
    if one.family == "each":
        return one.span in told_for if told_for else exact and CUES["each"].search(around) is not None
    if one.family == "product":
        return one.unit not in {each.unit for each in one.of} or (exact and _EACH.search(text.text) is not None)
    if one.family == "part" and any(each.unit == "share" and each.value > 1 for each in one.of):
        way = _DOWN if "/(" not in one.step else _UP
        return _EARLIER.search(around) is not None and way.search(text.text) is not None
    if one.family == "before" and "(1-" in one.step:
        return same and _PAYS.search(text.text) is not None and _ALL_OF.search(around) is not None
    if one.family in ("part", "rest"):
        return exact and _of_a_share(sheet, drafted, text, one, around)
    return False


def _of_a_share(sheet: Sheet, drafted: Quantity, text: Evidence, one: Result, around: str) -> bool:
    """Return whether a draft tells the part that a share makes, the rest where it turns that round, or the whole where it speaks of all."""
    if not _PARTS.search(text.text) or CHANGED.search(text.text):
        return False
    if "/(" in one.step:
        return _ALL_OF.search(around) is not None
    turned = bool(NEGATED.search(around)) or opposed(clause_of(sheet, drafted), text.text)
    return turned == (one.family == "rest") and not _OUT_OF.match(sheet.claim.text, drafted.span[1])


def beside(sheet: Sheet, drafted: Quantity) -> str:
    start, end = drafted.span
    return f"{sheet.claim.text[max(0, start - LEAD) : start]}\n{sheet.claim.text[end : end + _BEHIND]}"


def clause_of(sheet: Sheet, drafted: Quantity) -> str:
    said = sheet.claim.text
    cuts = [0, *(match.end() for match in CLAUSE.finditer(said)), len(said)]
    return said[max(cut for cut in cuts if cut <= drafted.span[0]) : min(cut for cut in cuts if cut >= drafted.span[1])]
