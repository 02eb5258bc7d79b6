"""Sums that a draft's own word names so exactly that one result alone can be meant: 과반, 기업 가치, what a dollar leaves, another currency.

Each is reckoned from one source sentence, or two in a row, and must come out as the figure is told.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_MAJORITY = deferred(r"과반|다수(?:가|를|당)|절반을 넘[기길는]")
_TO_MAJORITY = deferred(
    r"과반(?:수)?(?:에서|에|까지|까진|까지는|에는|보다|을|수에|수까지|수보다)\s(?:[가-힣]{1,3}\s)?$"
)
_FOR_MAJORITY = deferred(
    r"과반(?:수)?(?:이|가|을|를|에)? (?:되|넘|채우|넘기|얻|이루|확보하|차지하|만들|지키|이르|닿|미치)[가-힣]{0,2}(?:려면|자면|기 위해|기엔|기에는|기까지)(?:는|도)? (?:아직 |앞으로 |적어도 |최소 |최소한 )?$"
)
_MORE = deferred(r"[이가을를은는]?\s?(?:더|추가)(?![가-힣])|[이가]\s(?:모자|부족)")
"""What is said before how many it takes, or how many more: `과반이 되려면 12석이 더`."""
_NEAR = 28
_SMALLEST, _MOST = 3, 10
_WORTH = deferred(
    r"가치|몸값|시가총액|(?:회사|기업|구단|팀|업체|전체|스타트업)[가-힣]{0,2} (?:전체|값|통째|전부)|값을|평가|으로 (?:본|친|매긴|쳐|쳤|봤|매겼)"
)
_STAKE = deferred(
    r"\bstakes?\b|\bshares?\b|\bequity\b|\bfor (?:a |an |about |roughly )?(?:\d+(?:\.\d+)?(?:%| per ?cent)|half|third|quarter|fifth|tenth)|"
    r"\b(?:half|third|quarter|fifth|tenth|%|percent) (?:of|in) (?:the|its|his|her|their)\b|지분"
)
_RATE = deferred(
    r"\s?(?:to|for|per|against|on|a|an|=|is worth|are worth|was worth|buys?|bought|fetch(?:es|ed)?|gets?|equals?|at|stood at|trad\w+ at|쯤|당|에|은|는|이|가|=)?\s?(?:about |around |roughly |just |only )?"
)
_EACH = deferred(r"^(?:each|every|a|an|one|the)\s|^\$?1(?:\s|$)", re.IGNORECASE)
_BEFORE_EACH = deferred(r"\b(?:each|every)\s$", re.IGNORECASE)
_DOLLAR = deferred(
    r"(?:(?<![\d,.만억조])(?:1|10|100|1000|1,000|백|천) ?)?(?:달러|유로|파운드|엔|원|위안)(?:당|마다|에|를|을|짜리|어치| 가운데| 중)"
)


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return the sum that the draft's words name, where it gives a figure."""
    text = sheet.claim.text
    for drafted in group:
        for found in _named(text, drafted, sheet.claim.evidence):
            if found.value == drafted.value or (drafted.kind == "money" and derive.meets(drafted, found.value)):
                return found
    return None


def _named(text: str, drafted: Quantity, evidence: Sequence[Evidence]) -> Iterator[Proof]:
    beside = f"{text[max(0, drafted.span[0] - _NEAR) : drafted.span[0]]}\n{text[drafted.span[1] :][:_NEAR]}"
    for values, there in _windows(evidence):
        if drafted.kind in COUNTS and _MAJORITY.search(beside):
            yield from _majority(text, drafted, values)
        if drafted.kind == "money":
            if _WORTH.search(beside) and _STAKE.search(there):
                yield from _whole(drafted, values)
            if _DOLLAR.search(text):
                yield from _rest_of_one(drafted, values, there)
            yield from _exchanged(drafted, values, there)


def _windows(evidence: Sequence[Evidence]) -> Iterator[tuple[list[Quantity], str]]:
    """Yield the figures of each source sentence, and of each two in a row, with their text, where they are few."""
    texts = [(one.text, one.language) for one in evidence]
    texts += [(f"{one.text} {other.text}", one.language) for one, other in pairwise(evidence)]
    for text, language in texts:
        values = [one for one in quantities.find(text, language) if one.value > 0]
        if len(values) <= _MOST:
            yield values, text


def _majority(text: str, drafted: Quantity, values: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield the smallest number that is more than half of so many, and how far another one is from it."""
    counts = [one for one in values if one.kind in COUNTS and not one.per and one.value.denominator == 1]
    for whole in (one for one in counts if one.value >= _SMALLEST):
        most = Fraction(whole.value // 2 + 1)
        ahead = text[: drafted.span[0]]
        so_many = _FOR_MAJORITY.search(ahead) is not None
        more = _MORE.match(text, drafted.span[1]) is not None
        if not (_TO_MAJORITY.search(ahead) or (so_many and more)):
            yield Proof(f"{shown(whole.value)}/2 + 1", most)
            continue
        for held in (one for one in counts if one.value < whole.value):
            yield Proof(f"{shown(whole.value)}/2 + 1 - {shown(held.value)}", abs(most - held.value))
        for one, other in combinations((one for one in counts if one.value < whole.value), 2):
            if _together(text, drafted, one, other):
                step = f"{shown(whole.value)}/2 + 1 - {shown(one.value)} - {shown(other.value)}"
                yield Proof(step, abs(most - one.value - other.value))


def _together(text: str, drafted: Quantity, one: Quantity, other: Quantity) -> bool:
    """Return whether a draft tells what two hold together, or both of them, before it tells how far they are from a majority."""
    told = {each.value for each in quantities.find(text[: drafted.span[0]], "ko") if each.kind in COUNTS}
    return one.value + other.value in told or {one.value, other.value} <= told


def _whole(drafted: Quantity, values: Sequence[Quantity]) -> Iterator[Proof]:
    """Yield what all of it is worth, where a part is sold for so much."""
    for part in values:
        share = part.value / 100 if part.kind == "percent" else part.value if part.kind == "times" else 0
        for paid in (one for one in values if one.kind == "money" and one.unit == drafted.unit and not one.per):
            if 0 < share < 1:
                yield Proof(f"{shown(paid.value)} / ({share})", paid.value / share)


def _rest_of_one(drafted: Quantity, values: Sequence[Quantity], text: str) -> Iterator[Proof]:
    """Yield what is left of each dollar of which so many cents go one way."""
    alike = [one for one in values if one.kind == "money" and one.unit == drafted.unit]
    for whole in alike:
        if not (_EACH.search(whole.text) or _BEFORE_EACH.search(text[: whole.span[0]])):
            continue
        for part in (one for one in alike if one.value < whole.value and one.span != whole.span):
            yield Proof(f"{shown(whole.value)}-{shown(part.value)}", whole.value - part.value)


def _exchanged(drafted: Quantity, values: Sequence[Quantity], text: str) -> Iterator[Proof]:
    """Yield a sum of the source in another currency, at the rate that the source tells."""
    for one, worth in rates([figure for figure in values if figure.kind == "money"], text):
        for paid in (other for other in values if other.kind == "money" and other.span not in (one.span, worth.span)):
            if paid.unit == one.unit and drafted.unit == worth.unit:
                value = paid.value * worth.value / one.value
                yield Proof(f"{shown(paid.value)} * {shown(worth.value)}", value)
            if paid.unit == worth.unit and drafted.unit == one.unit:
                value = paid.value * one.value / worth.value
                yield Proof(f"{shown(paid.value)} / {shown(worth.value)}", value)


def rates(sums: Sequence[Quantity], text: str) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield one unit of a currency with what it is worth in another, told side by side."""
    for one in (each for each in sums if each.value in (1, 100) and (each.value == 1 or each.unit in ("JPY", "KRW"))):
        for worth in (each for each in sums if each.unit != one.unit):
            first, second = sorted((one, worth), key=lambda figure: figure.span)
            if second.span[0] >= first.span[1] and _RATE.fullmatch(text[first.span[1] : second.span[0]]):
                yield one, worth
