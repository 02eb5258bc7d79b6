"""Steps that the words of a draft name beside a figure: `서버 한 대로 넓히면`, `돈으로 치면`, `2년 치`, `하루로 치면`, `까지 다 팔면`.

Each asks for its words right before or behind the figure, and for the figures that those words mean: the price of one, the number that the
named thing holds, what there is in a year. So no other operation lets a figure pass that happens to come to it.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, islice, pairwise
from math import ceil

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures import chains, derive, told_figures
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.money import unit_prices
from pipeline.check.reckoning import weigh, worked_before
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_BEFORE = 32
_ALL = 100
_COUNTED = r"대|곳|개|명|사람|채|동|칸|장|권|편|팀|반|세트|상자|통|판|줄|층|마리|척|량|기"
_RECKONED = r"(?:치|따지|환산하|계산하|바꾸|셈하|보|잡|넓히|늘리|확대하|키우|옮기|고치|놓고 보|미루어 보|나누)"
_OF_ONE = deferred(
    rf"(?P<noun>[가-힣A-Za-z]{{1,10}}) (?:하나|(?:한|1) ?(?:{_COUNTED}))(?:(?:으?로|를|을|에|가)?\s{_RECKONED}[가-힣]{{0,2}}면|(?:당|에|마다|에는|이면|면|전체로는?|를 채우면|를 다 채우면))"
    r"[,\s][^.!?\d]{0,16}$"
)
_IN_MONEY = deferred(
    rf"(?:돈|값|금액|액수|요금|현금|달러|시가|매출|비용|수입|벌이)(?:으로|로)\s{_RECKONED}[가-힣]{{0,2}}면[,\s][^.!?\d]{{0,12}}$"
)
_ALL_SOLD = deferred(
    r"까지\s(?:[가-힣]{1,4}\s){0,2}?(?:다|모두|전부|마저|몽땅|합쳐|합치|합하|더하|더해|보태|팔|사|내놓|행사하|넣|포함하|쳐|치)[가-힣\s]{0,8}(?:면|해|쳐|서)[,\s][^.!?\d]{0,12}$"
)
_WORTH = deferred(r"\s?(?:어?치|분량|분(?![기의 ]?\d|기)|분의|동안 (?:만들|지을|팔|납품))")
_PERIOD = {"year": 12, "month": 1}
_SECONDS = {"week": 604_800, "day": 86_400, "hour": 3600, "minute": 60}
_PER_SPAN = deferred(
    r"(?: [A-Za-z’'-]+){0,5}? (?:(?:(?:last|this|a|per|each|every|the past|in a|in the last|in the past) (?P<one>year|month|week|day|hour|minute))\b|(?P<ly>annual|yearly|month|week|dai|hour)ly\b)",
    re.IGNORECASE,
)
_IN_YEAR = deferred(r"(?: [A-Za-z’'-]+){0,5}? in (?:19|20)\d\d\b")
_MORE = deferred(r"(?: [A-Za-z’'-]+){0,3}? (?:more|fewer|less|up|down|above|below)\b")
_LY = {"annual": "year", "year": "year", "month": "month", "week": "week", "dai": "day", "hour": "hour"}
_FOR_SPAN = deferred(
    rf"(?P<one>하루|일주일|한 ?주|한 ?달|한 ?해|1년|1주일?|1개월)(?:치)?(?:으?로\s{_RECKONED}[가-힣]{{0,2}}면|에|만 (?:쳐|따져)도)[,\s][^.!?\d]{{0,12}}$"
)
_SPANS = {"하루": "day", "일주일": "week", "한주": "week", "1주": "week", "1주일": "week", "한달": "month", "1개월": "month", "한해": "year", "1년": "year"}  # fmt: skip
_NEEDED = deferred(
    r"(?:는|은|가|이|를|을|로|나)?\s(?:[가-힣]{1,4}\s)?(?:있어야|필요|써야|띄워야|띄워|빌려야|불러야|돌려야|타야|쏴야|날려야|들여야|나눠|내야|사야)"
)
_FOR_ALL = deferred(r"다 |모두 |전부 |한꺼번에|한 번에|빠짐없이|모조리")
_SPARED = deferred(
    r"\s?(?:쯤|가량|정도|나|이나)?(?:을|를|만큼|은|이|가)?\s?(?:더 |덜 )?(?:아[끼낄껴꼈낀]|절약|절감|싸|싼|할인|깎|덜 내|저렴|이득|굳)"
)
_FROM_TO = deferred(
    r"\bfrom (?P<high>\d{1,6}(?:\.\d)?) (?:in|out of|per|of) (?:every )?(?P<whole>\d{1,3}(?:,\d{3})+|\d{1,6})\b[^.;\d]{0,24}? to (?P<low>\d{1,6}(?:\.\d)?)\b(?!%)"
)
_TO = deferred(
    r"(?: of [a-z ]{1,24}| in \d{4}| last year| a year (?:ago|earlier))? to (?:about |around |just |nearly )?"
)
_HOLDS = deferred(
    r"\b(?:holds?|has|have|contains?|takes?|carries|carry|fits?|packs?|houses?|seats?|comprises?|needs?|uses?|bundles?|groups?|lifts?|accommodates?|fitted|room for|capacity of) (?:up to |about |some )?$"
)


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return the step that the words beside a figure name, where it gives the figure."""
    for drafted in group:
        if drafted.per or not drafted.value > 0:
            continue
        for rule in (_of_one, _in_money, _all_sold, _worth, _for_span, _spared, _enough):
            for proof in rule(sheet, drafted):
                if gives(sheet, drafted, proof):
                    return proof
    return None


def gives(sheet: Sheet, drafted: Quantity, proof: Proof) -> bool:
    """Return whether a step comes to a figure, to the digit that it is told to."""
    return weigh.meets(drafted, proof, sheet.claim.text) or (
        bool(drafted.bound or drafted.approximate) and told_figures.near(drafted, proof.value)
    )


def _lead(sheet: Sheet, drafted: Quantity) -> str:
    return sheet.claim.text[max(0, drafted.span[0] - _BEFORE) : drafted.span[0]]


def _of_one(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what one thing holds or makes: so much of each, told or worked out before, by how many of them the source says it has."""
    lead = _OF_ONE.search(_lead(sheet, drafted))
    if lead is None or drafted.kind not in AMOUNTS:
        return
    many = [one for text in sheet.claim.sources for one in _held(text, lead["noun"])]
    for each in worked_before.told(sheet, drafted):
        if derive.pairs(each.figure, drafted):
            for one in (number for number in many if not _uses(each, number)):
                yield Proof(f"{each.step} * {shown(one.value)}", each.figure.value * one.value)


def _uses(operand: worked_before.Operand, one: Quantity) -> bool:
    """Return whether a step is made of a number already."""
    return not one.words and re.search(rf"(?<![\d.]){re.escape(shown(one.value))}(?![\d.])", operand.step) is not None


def _held(text: Evidence, noun: str) -> Iterator[Quantity]:
    """Yield the numbers of things that a sentence says one holds: the named thing, where it is known to stand before them."""
    places = [span for anchor in anchors.shared(text.text, text.language, noun) for span in anchor.source]
    for one in quantities.find(text.text, text.language):
        plain = one.kind in COUNTS and one.value > 1 and not one.per
        if plain and (any(span[1] <= one.span[0] for span in places) or _HOLDS.search(text.text[: one.span[0]])):
            yield one


def _in_money(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what so many, told or worked out before, cost or bring at the source's price for one, or for a thousand."""
    if drafted.kind != "money" or not _IN_MONEY.search(_lead(sheet, drafted)):
        return
    prices = [one for text in sheet.claim.sources for one in unit_prices.prices(text)]
    for many in worked_before.told(sheet, drafted):
        if many.figure.kind in COUNTS:
            for price in (one for one in prices if one.money.unit == drafted.unit):
                step = f"{many.step} / {price.of} * {shown(price.money.value)}" if price.of > 1 else f"{many.step} * {shown(price.money.value)}"  # fmt: skip
                yield Proof(step, many.figure.value * price.money.value / price.of)


def _all_sold(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what was worked out comes to with one more figure, and two numbers of a source together, also at its price for each."""
    if not _ALL_SOLD.search(_lead(sheet, drafted)):
        return
    texts, figures = sheet.claim.sources, worked_before.figures(sheet)
    for first in islice(worked_before.before(sheet, drafted), 1):
        for one in (each for each in figures if derive.pairs(each, drafted) and derive.pairs(first.figure, each)):
            yield Proof(f"{first.step} + {shown(one.value)}", first.figure.value + one.value)
    counts = [one for one in figures if one.kind in COUNTS and not one.per]
    prices = [one for text in texts for one in unit_prices.prices(text)]
    for one, other in combinations(counts, 2):
        total, step = one.value + other.value, f"({shown(one.value)} + {shown(other.value)})"
        if drafted.kind in COUNTS:
            yield Proof(step[1:-1], total)
        if drafted.kind == "money":
            for price in (each for each in prices if each.money.unit == drafted.unit and each.of == 1):
                yield Proof(f"{step} * {shown(price.money.value)}", total * price.money.value)


def _worth(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield for how long an amount lasts at what the source tells of one year, month or day: 96 at 48 last year are `2년 치`."""
    if drafted.kind != "duration" or not _WORTH.match(sheet.claim.text, drafted.span[1]):
        return
    texts = sheet.claim.sources
    rates = [found for text in texts for found in _in_a_span(text)]
    for whole in worked_before.figures(sheet):
        for one, span in rates:
            value = _lasting(drafted, whole.value / one.value, span) if derive.pairs(whole, one) else None
            if value and whole.value != one.value and not any(whole.span == other.span for other, _ in rates):
                yield Proof(f"{shown(whole.value)} / {shown(one.value)}", value)


def _lasting(drafted: Quantity, times: Fraction, span: str) -> Fraction | None:
    """Return so many times a year, a month or a day in the measure of a length."""
    if drafted.unit == "month":
        return times * _PERIOD[span] if span in _PERIOD else None
    return times * _SECONDS[span] if span in _SECONDS else None


def _in_a_span(text: Evidence) -> Iterator[tuple[Quantity, str]]:
    """Yield the amounts of a sentence that are so much in one year, month or day, with that time: `delivered 48 machines last year`."""
    if text.language == "ko":
        return
    for one in quantities.find(text.text, text.language):
        if one.kind not in AMOUNTS or one.per or not one.value > 0 or _MORE.match(text.text, one.span[1]):
            continue
        if span := _PER_SPAN.match(text.text, one.span[1]):
            yield one, (span["one"] or _LY[span["ly"]]).lower()
        elif _IN_YEAR.match(text.text, one.span[1]):
            yield one, "year"


def _for_span(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield how many of what there is in the named time a change of a share makes: 24 in 100 to 18, of 900 a day."""
    lead = _FOR_SPAN.search(_lead(sheet, drafted))
    if lead is None or drafted.kind not in AMOUNTS:
        return
    meant, texts = _SPANS[lead["one"].replace(" ", "")], sheet.claim.sources
    changes = [found for text in texts for found in _changes(text)]
    for one, span in (found for text in texts for found in _in_a_span(text)):
        if span == meant and derive.pairs(one, drafted):
            for step, share in changes:
                yield Proof(f"{shown(one.value)} * {step}", one.value * share)


def _changes(text: Evidence) -> Iterator[tuple[str, Fraction]]:
    """Yield by how much a share changed that a sentence tells from one value to another."""
    for match in _FROM_TO.finditer(text.text):
        whole = Fraction(match["whole"].replace(",", ""))
        high, low = Fraction(match["high"]), Fraction(match["low"])
        yield f"({shown(max(high, low))} - {shown(min(high, low))}) / {shown(whole)}", abs(high - low) / whole
    percents = [one for one in quantities.find(text.text, text.language) if one.kind == "percent" and not one.per]
    for one, other in pairwise(percents):
        if _TO.fullmatch(text.text[one.span[1] : other.span[0]]):
            high, low = max(one.value, other.value), min(one.value, other.value)
            yield f"({shown(high)} - {shown(low)}) / {_ALL}", (high - low) / _ALL


def _spared(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what share of twelve of a month's price a price for a year spares, where the draft says that one spares it."""
    if drafted.kind not in ("percent", "times") or not _SPARED.match(sheet.claim.text, drafted.span[1]):
        return
    for text in sheet.claim.sources:
        values = derive.distinct(quantities.find(text.text, text.language))
        for result in chains.saved_share(values, Fraction(_ALL if drafted.kind == "percent" else 1)):
            yield result.proof


def _enough(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield how many of what holds so many are needed for all of another number: 390 pupils and 52 seats are eight coaches."""
    text = sheet.claim.text
    if drafted.kind not in COUNTS or not (_NEEDED.match(text, drafted.span[1]) and _FOR_ALL.search(text)):
        return
    counts = [one for one in worked_before.figures(sheet) if one.kind in COUNTS and not one.per]
    for one in (each for each in counts if any(_HOLDS.search(_before(text, each)) for text in sheet.claim.sources)):
        for all_of in (each for each in counts if each.value > one.value):
            yield Proof(f"{shown(all_of.value)} / {shown(one.value)}", Fraction(ceil(all_of.value / one.value)))


def _before(text: Evidence, one: Quantity) -> str:
    """Return what a sentence says before a figure, where it is one of its own."""
    return text.text[: one.span[0]] if text.text[slice(*one.span)] == one.text else ""
