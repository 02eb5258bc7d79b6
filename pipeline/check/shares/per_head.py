"""What each of so many comes to, where a draft tells both and says so: 293억 달러 and 직원 300명 are `한 사람당 1억 달러 가까운`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from pipeline.check import anchors, compare
from pipeline.check.figures import derive, told_figures, told_rates
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh, worked_before
from pipeline.text import exchange_rates, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_UNITS = r"사람|명|인|곳|개|대|가구|집|건|편|권|마리|그루|번|회|장|쪽|가지|문제|문항|과목|경기|객실|좌석|팀|회사|나라|시간|분|초|토큰|주|병|잔|채|척|량|곡|통"
_FOR_EACH = deferred(
    rf"(?:(?:한|1)\s?(?:{_UNITS})|[가-힣A-Za-z]{{1,10}} (?:하나|한 (?:{_UNITS})))\s?(?:당|에|마다|앞에|이|가|은|는|에게|에서|(?:를|을) [가-힣]{{1,5}}[는은] ?데(?:는|에|에는)?)?\s"
    r"(?:[가-힣]{0,6}(?:비|비용|값|돈|요금|시간|전력)(?:이|가|은|는|만|으로|로)?\s)?(?P<yearly>(?:한 해에?|1년에?|일 년에?|매년|해마다|연간?)\s)?(?:(?:하루에?|매일|일주일에?|매주|한 주에?|한 달에?|매달|매월)\s)?(?:평균\s|약\s|거의\s|대략\s|무려\s|못해도\s)?$"
)
_NOUN = deferred(r"(?P<noun>[가-힣A-Za-z]{1,10}) (?:하나|한 )")
_ONE_OF_UNIT = deferred(
    r"(?:(?P<one>1|한) ?[가-힣A-Za-z㎡㎾㎿]{1,6}?(?:당|에|마다)|(?<![가-힣A-Za-z\d])[가-힣A-Za-z㎡㎾㎿]{1,6}?당)\s(?:[가-힣]{0,6}(?:비|비용|값|돈|요금)(?:이|가|은|는|만|으로|로)?\s)?(?:(?:1년|한 ?해|한 ?달|하루)에?\s)?(?:평균\s|약\s|거의\s|대략\s|무려\s)?$"
)
_BEHIND_NUMBER = 20
_ALL_OF = deferred(r"\d (?:out )?of (?:the |its |all |all the )?$")
_TENTH, _SLIGHT = Fraction(1, 10), Fraction(2, 100)
_FAR = deferred(r"\s?(?:이|가|을|를|은|는)?\s?(?:훌쩍|크게|한참|훨씬)\s(?:넘|웃)")
_FAR_OVER = Fraction(4, 3)  # `20억 원 훌쩍 넘게`
_MEASURES = frozenset({"money", "size"})
_YEAR, _FEW = 12, 4
_PERSON = deferred(r"사람|(?:한|1) ?명|1 ?인")
_SAID = deferred(r"셈|꼴|니까|(?:이|으)?니\s|따지면|치면|나누면|계산")


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return the division that gives a figure for each, of an amount and a number that the draft tells and its source has."""
    text = sheet.claim.text
    lead = _FOR_EACH.search(text[: group[0].span[0]])
    if lead is None:
        return _of_a_unit(sheet, group)
    told = [
        one
        for each in (text, sheet.before)
        for reading in quantities.readings(each, "ko")
        if support(reading, sheet.known)
        for one in reading[:1]
    ]
    heads = [
        one
        for one in (*told, *_people(sheet, lead.group()), *_named(sheet, lead.group()))
        if one.kind in COUNTS and one.value > 1
    ]
    years = (
        [one.value / _YEAR for one in told if one.kind == "duration" and one.unit == "month"] if lead["yearly"] else []
    )
    spans = [one for one in years if one > 1 and one.denominator == 1] or [Fraction(1)]
    for drafted, many, span in product(group, heads, spans):
        shares = many.value * span
        for amount in _amounts(sheet, drafted, many, told):
            units = told_rates.units(sheet.claim.sources, amount.value)
            part = told_rates.share(told_rates.frame(text, drafted.span[0]), units)
            share = amount.value * part / shares
            if derive.meets(drafted, share) or (
                many in told and (near(drafted, share) or _far_over(text, drafted, share))
            ):
                step = shown(amount.value) if part == 1 else f"{shown(amount.value)} * {part}"
                return Proof(f"{step} / {shown(shares)}", share)
        if proof := _in_another_currency(drafted, told, shares):
            return proof
    return None


def for_each(text: str, drafted: Quantity) -> str:
    """Return the words right before a figure that say of what one it is told, `책상 하나에 한 달`; nothing where none do."""
    lead = _FOR_EACH.search(text[: drafted.span[0]])
    return lead.group() if lead else ""


def unit_before(text: str, drafted: Quantity) -> Quantity | None:
    """Return the unit of a size right before a figure that tells what one of it comes to: `1제곱피트에 1년`."""
    lead = _ONE_OF_UNIT.search(text[: drafted.span[0]])
    one = "" if lead is None or lead["one"] else "1"  # `와트당` is `1와트당`
    return (
        next((unit for unit in quantities.find(one + lead.group(), "ko") if unit.kind == "size"), None)
        if lead
        else None
    )


def _people(sheet: Sheet, lead: str) -> Iterator[Quantity]:
    """Yield the few numbers of people in the source, where a sentence reckons for each of them: `주민 한 사람에 …다녀간 셈`."""
    if _PERSON.search(lead) and _SAID.search(sheet.claim.text):
        people = derive.distinct(
            [one for one in told_figures.known(sheet).operands if one.unit == "명" and not one.words]
        )
        yield from people if len(people) <= _FEW else ()


def _named(sheet: Sheet, lead: str) -> Iterator[Quantity]:
    """Yield the numbers of what a sentence reckons for one of by its name, `문제 하나를 푸는 데` of 165 problems; of an unknown name, all of `450 of the 500`."""
    noun = _NOUN.search(lead)
    if noun is None:
        return
    known = [(one, anchors.shared(one.text, one.language, noun["noun"])) for one in sheet.claim.sources]
    for one, shared in known:
        starts = [start for anchor in shared for start, _ in anchor.source]
        for number in quantities.find(one.text, one.language):
            behind = any(0 < start - number.span[1] < _BEHIND_NUMBER for start in starts)
            unknown = not any(some for _, some in known) and _ALL_OF.search(one.text[: number.span[0]])
            if number.kind in COUNTS and not number.per and (behind or unknown):
                yield number


def _of_a_unit(sheet: Sheet, group: Group) -> Proof | None:
    """Return what one unit of a size comes to, of a sum and a size that the sources have: `1메가와트에 190만 달러`."""
    text = sheet.claim.text
    unit = unit_before(text, group[0])
    if unit is None:
        return None
    values = worked_before.figures(sheet)
    for drafted in group:
        wholes = [one for one in values if (one.kind, one.unit) == (unit.kind, unit.unit) and one.value > unit.value]
        amounts = [one for one in values if derive.pairs(one, _whole(drafted)) and one.kind == "money"]
        for amount, whole in _of_one_thing(sheet, amounts, wholes):
            times = whole.value / unit.value
            proof = Proof(f"{shown(amount.value)} / {shown(times)}", amount.value / times)
            if weigh.meets(drafted, proof, text) or near(drafted, proof.value):
                return proof
    return None


def _of_one_thing(
    sheet: Sheet, amounts: Sequence[Quantity], wholes: Sequence[Quantity]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield a sum and a size that one sentence tells, or the only ones: the price of one heater is not shared out over the watts of another."""
    pairs = list(product(amounts, wholes))
    texts = (*((one.text, one.language) for one in sheet.claim.sources), (sheet.claim.text, "ko"))
    told = [{one.value for one in quantities.find(text, language)} for text, language in texts]
    yield from (pair for pair in pairs if len(pairs) == 1 or any({one.value for one in pair} <= some for some in told))


def _amounts(sheet: Sheet, drafted: Quantity, many: Quantity, told: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield what may be shared out: what the draft tells, and where it says that it reckons, the few sums of the source, and the larger counts."""
    said = _SAID.search(sheet.claim.text) is not None
    source = derive.distinct(
        [one for one in told_figures.known(sheet).operands if derive.pairs(one, _whole(drafted)) and not one.words]
    )
    figures = [*told, *source] if said and len(source) <= _FEW else told
    for one in figures:
        counted = said and one.kind in COUNTS and one.value > many.value
        if (one.kind in _MEASURES or counted) and derive.pairs(one, _whole(drafted)):
            yield one


def _in_another_currency(drafted: Quantity, told: Sequence[Quantity], shares: Fraction) -> Proof | None:
    """Return the division of a sum in a currency of the source that gives one for each in another, at some rate of the last years."""
    for amount in told:
        if amount.kind == drafted.kind == "money" and amount.unit != drafted.unit:
            each = amount.value / shares
            under = _FAR_OVER if drafted.bound == "min" else 1
            for band in exchange_rates.bands(amount.unit, drafted.unit):
                if each * band.low <= drafted.value * under and drafted.value <= each * band.high:
                    return Proof("", each)  # no step without a rate
    return None


def _whole(drafted: Quantity) -> Quantity:
    """Return a figure for each as one that can be held against an amount."""
    return Quantity(drafted.value, drafted.kind, drafted.span, drafted.text, unit=drafted.unit)


def _far_over(text: str, drafted: Quantity, value: Fraction) -> bool:
    """Return whether a value is far over a bound of one digit that is told so, and under the next: `1억이 훌쩍 넘는` for 137 million."""
    far = drafted.bound == "min" and _FAR.match(text, drafted.span[1]) is not None
    return far and 0 < value - drafted.value < min(compare.round_step(drafted), drafted.value / 2)


def near(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a figure for one may tell a value, by its bound and as roughly as it says."""
    away = value - drafted.value
    if drafted.bound == "min" and not drafted.approximate:
        return 0 <= away <= drafted.value * _TENTH
    if drafted.bound == "max":
        return -drafted.value * _TENTH <= away <= drafted.value * _SLIGHT
    return derive.meets(drafted, value) or (drafted.approximate and abs(away) <= drafted.value * _TENTH / 2)
