"""Sums of money of two steps that the words of a draft and of its source name together: price by number, the highest fine, what each has of the rest.

They only clear a figure: no other value is told from them.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import combinations, pairwise, product

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Sheet
from pipeline.check.shares import per_head
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity, own_units

_BY_PRICE = deferred(
    r"(?:곱하면|곱해 보면|(?:모두|다|전부) (?:합치|더하|합하)면|시세로|(?:값|가격|단가)으?로 (?:치|따지|계산|환산)[가-힣]{0,2}면)[^.!?\d]{0,12}$"
)
_FOR_ONE = deferred(r"(?: [a-z]+)? (?:a|an|per|each|apiece|every) ?(?:[a-z]+)?\b")
_PRICE_OF = deferred(
    r"\b(?:per|each) [a-z]+ (?:averaged|was|were|is|came to)(?: about)? $|\b(?:average|mean|median) (?:[a-z]+ )?(?:price|cost|ticket|fare|fee|bill|spend)[^.;\d]{0,30}$|\b(?:at|for) an average (?:price |cost )?of [$€£]?$"
)
_HIGHEST = deferred(r"최[대고][^.!?]{0,12}(?:면|으로|라도)|상한|법정 최고")
_EQUAL_TO = deferred(
    r",? (?:equal to|equivalent to|or|which is|amounting to|representing) (?:about |around |just |nearly )?$"
)
_MAXIMUM = deferred(r"\b(?:maximum|highest|cap|ceiling|up to|as much as)\b[^.;\d]{0,40}$")
_SPLIT = deferred(r"\b(?:split|share|divide)[sd]?\b[^.;]{0,40}\b(?:evenly|equally|in half)\b")
_TAKEN_OFF = deferred(r"(?:빼고|빼면|뺀|제하고|제하면|떼고|떼면|떼어 주고)")
_OTHER_SIDE = deferred(r"평균|시세|다른 (?:곳|데)|주변|동네|업계")
_GAINED = deferred(r"(?:을|를)?\s?(?:넘게|가까이|쯤)?\s?(?:남[긴겼기]|벌[었어]|번 |챙[긴겼기]|이득|차익)")
_EACH_SPAN = deferred(r"(?:(?P<week>일주일에|한 ?주에|매주|주마다|1주일에)|하루에?|날마다|매일)\s(?:약 |평균 )?$")
_ANY_YEAR = 2026
_SOLD, _BOUGHT = (
    deferred(r"\b(?:sold|sells?|selling|fetched)\b"),
    deferred(r"\b(?:bought|buying|paid|purchas\w+|acquir\w+)\b"),
)
_DAYS, _WEEK = 365, 7
_IN_A_YEAR = deferred(r"(?:한 ?해|1년|연간)(?:에|이면|으로|동안)?\s(?:약 |모두 )?$")
_A_MONTH = deferred(r" (?:a|per|each|every) month\b")
_MONTHS = 12
_ALL, _TWO, _FEW = 100, 2, 4


def proofs(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what such sums come to."""
    for rule in (_made, _all_year, _between_days, _by_price, _highest, _of_a_unit, _shared_rest):
        yield from rule(sheet, drafted)


def _by_price(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what so many bring at the price of one: `지금 시세로`, `평균값에 판매량을 곱하면`."""
    if not _BY_PRICE.search(sheet.claim.text[: drafted.span[0]]):
        return
    every = [(text.text, one) for text in sheet.claim.sources for one in found_in(text) if not one.per]
    prices = [
        one
        for text, one in every
        if one.kind == "money"
        and one.unit == drafted.unit
        and (_FOR_ONE.match(text, one.span[1]) or _PRICE_OF.search(text[: one.span[0]]))
    ]
    many = [one for _, one in every if one.kind in (*COUNTS, "size") and own_units.number(one) > 1]
    for price, one in product(prices, many):
        if derive.pairs(price, one):
            continue
        number = one.value if one.kind in COUNTS else own_units.number(one)
        yield Proof(f"{shown(number)} * {shown(price.value)}", number * price.value)


def _highest(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what the highest share comes to, where a source tells the sum that a lower one is: 410 million are 6.2%, up to 10% may be."""
    if not _HIGHEST.search(sheet.claim.text[: drafted.span[0]]):
        return
    texts = sheet.claim.sources
    most = [
        one
        for text in texts
        for one in found_in(text)
        if one.kind == "percent" and _MAXIMUM.search(text.text[: one.span[0]])
    ]
    for text in texts:
        found = found_in(text)
        for amount, share in pairwise(found):
            if (
                derive.pairs(amount, drafted)
                and share.kind == "percent"
                and _EQUAL_TO.search(text.text[amount.span[1] : share.span[0]])
            ):
                for one in most:
                    yield Proof(
                        f"{shown(amount.value)} / {shown(share.value)} * {shown(one.value)}",
                        amount.value / share.value * one.value,
                    )


def _of_a_unit(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what one unit of a size costs in the time that the source tells, `1제곱피트에 1년 85달러꼴`, and what it costs where one pays so much less than others."""
    unit = per_head.unit_before(sheet.claim.text, drafted)
    if unit is None:
        return
    every = [one for text in sheet.claim.sources for one in found_in(text)]
    wholes = [one for one in every if (one.kind, one.unit) == (unit.kind, unit.unit) and one.value > unit.value]
    shares = [one for one in every if one.kind == "percent" and one.value < _ALL]
    if len({one.value for one in wholes}) != 1:
        return
    for amount, whole in product([one for one in every if derive.pairs(one, drafted)], wholes[:1]):
        times = whole.value / unit.value
        step, value = f"{shown(amount.value)} / {shown(times)}", amount.value / times
        yield Proof(step, value)
        for share in shares if _OTHER_SIDE.search(sheet.claim.text[: drafted.span[0]]) else ():
            yield Proof(f"{step} / (1-{shown(share.value)}/100)", value / (1 - share.value / _ALL))


def _shared_rest(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what each has of what is left of a sum when a share of it is taken off, shared between two where the source says so."""
    if not _TAKEN_OFF.search(sheet.claim.text) or not per_head.for_each(sheet.claim.text, drafted):
        return
    every = [one for text in sheet.claim.sources for one in found_in(text) if not one.per]
    amounts, many, shares = (
        [one for one in every if one.kind in kinds] for kinds in (("money",), COUNTS, ("percent",))
    )
    parts = (1, _TWO) if any(_SPLIT.search(text.text) for text in sheet.claim.sources) else (1,)
    few = len(amounts) * len(many) * len(shares) <= _FEW
    for amount, share, one, part in product(amounts, shares, many, parts) if few else ():
        if derive.pairs(amount, drafted) and one.value > 1 and share.value < _ALL:
            step = f"{shown(amount.value)} * (1-{shown(share.value)}/100){f' / {part}' if part > 1 else ''} / {shown(one.value)}"
            yield Proof(step, amount.value * (1 - share.value / _ALL) / part / one.value)


def _made(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what is made of something that is sold for more than it was bought for."""
    if not _GAINED.match(sheet.claim.text, drafted.span[1]):
        return
    for text in (one for one in sheet.claim.sources if _SOLD.search(one.text) and _BOUGHT.search(one.text)):
        sums = derive.distinct([one for one in found_in(text) if derive.pairs(one, drafted)])
        for one, other in combinations(sums, _TWO):
            high, low = max(one.value, other.value), min(one.value, other.value)
            yield Proof(f"{shown(high)}-{shown(low)}", high - low)


def _all_year(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what so many pay in a year of what the source tells for a month: 18,000 members at 22 euros."""
    if not _IN_A_YEAR.search(sheet.claim.text[: drafted.span[0]]):
        return
    every = [(text.text, one) for text in sheet.claim.sources for one in found_in(text)]
    monthly = [one for text, one in every if derive.pairs(one, drafted) and _A_MONTH.match(text, one.span[1])]
    counts = [one for _, one in every if one.kind in COUNTS and one.value > _ALL]
    for price, many in product(monthly, counts if len(counts) <= _FEW else ()):
        step = f"{shown(many.value)} * {shown(price.value)} * {_MONTHS}"
        yield Proof(step, many.value * price.value * _MONTHS)


def _between_days(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what a sum is for each week, or day, between the two days that a source tells: 84 million from November 3 to December 15."""
    span = _EACH_SPAN.search(sheet.claim.text[: drafted.span[0]])
    days = {
        one.date[1:]
        for text in sheet.claim.sources
        for one in found_in(text)
        if one.kind == "date" and one.date[1] and one.date[2]
    }
    if span is None or len(days) != _TWO:
        return
    first, last = (date(_ANY_YEAR, month or 1, day or 1) for month, day in sorted(days))
    between = (last - first).days
    for apart in (between, _DAYS - between):
        spans = Fraction(apart, _WEEK if span["week"] else 1)
        for one in (each for each in sheet.known.operands if derive.pairs(each, drafted) and spans > 1):
            yield Proof(f"{shown(one.value)} / {shown(spans)}", one.value / spans)


def found_in(one: Evidence) -> list[Quantity]:
    """Return the figures of a source sentence, in each of their readings."""
    return quantities.find(one.text, one.language)
