"""How long a stock lasts, or a task takes, at a rate that is told: 400,000 tons at 100,000 a month are `넉 달 치`."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_LASTS = deferred(
    r"\s?(?:쯤|가량|정도|남짓)?\s?(?:치(?=[\s가-힣,.])|어치|분(?=[\s의을를이,.])|이면|(?:은|는|을|를|이|가|도)?\s?(?:더 )?(?:버[티틸텼]|쓸|쓰[고는]|남[았는은]|걸[리린릴려]|견[디딜뎌]|먹[을고]))"
)
_GONE_THEN = deferred(
    r"\s?(?:쯤|가량|정도|남짓)?\s?(?:뒤|후|안|만)(?:에|이면|면|엔|에는)?\s[^.,\d]{0,16}?(?:비[어었워고]|빈다|바닥|떨어|동[나난]|다 쓰|다 써|소진|고갈|끝[나난]|없어)"
)
"""When nothing is left: `아홉 달 뒤에 비어요`."""
_PAID_BACK = deferred(
    r"\s?(?:쯤|가량|정도|남짓)?\s?(?:동안 )?(?:[을를] )?(?:(?:넘게|넘겨|이상|더) )?(?:구독|이용|사용|납부|임대|[쓰쓸쓴써]|[내낼낸]|모으|모아|부으|빌리|빌려|빌릴|[타탈탄]|다니|다닐)[가-힣]{0,4}\s[^.]{0,24}(?:같아|같은|맞먹|본전|뽑|넘|값|이득|이익|유리|싸|싼|쌌|쌉|남는)"
)
"""What is paid for each month comes to a price."""
_MATCHES = deferred(r"맞먹|버금|가까|비슷")
_PACE = deferred(r"(?:속도|추세)(?:라면|면|로|로는|대로)[^.]*$")
_PERIOD = deferred(
    r"(?P<quarter>\d\s?분기|한 분기|석 달|분기마다|분기당|지난 분기)|(?P<half>[상하]반기|반년)|(?P<year>지난해|작년|올해|한 해|1년|해마다|매년|연간)|(?P<month>지난달|한 달|매달|다달이|달마다)"
)
_MONTHS = {"quarter": 3, "half": 6, "year": 12, "month": 1}
_MOST = 10
_NEAR = 24
_CLOSE = 20
_A_QUARTER = 3  # months
_MONTH = Fraction(365 * 86_400, 12)  # seconds


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a length is how long an amount of a source lasts at a rate that the same sentence tells."""
    sums = [each for each in quantities.sums(sheet.claim.text, "ko") if each.kind == "duration"]
    group = tuple(
        next((each for each in sums if each.span[0] <= one.span[0] and one.span[1] <= each.span[1]), one)
        for one in group
    )
    return any(
        _gives(one, length, about=_MATCHES.search(sheet.claim.text, one.span[1], one.span[1] + _NEAR) is not None)
        for one in group
        if one.kind == "duration" and not one.per and _said(sheet.claim.text, one)
        for length in (
            *_at_rates(sheet, one.unit),
            *(_at_told_pace(sheet, one) if one.unit == "month" else ()),
            *(_in_months(sheet) if one.unit == "month" and one.approximate else ()),
        )
    )


def _said(text: str, drafted: Quantity) -> bool:
    start, end = drafted.span
    return bool(
        _LASTS.match(text, end)
        or _GONE_THEN.match(text, end)
        or _PAID_BACK.match(text, end)
        or _PACE.search(text[:start])
    )


def _gives(drafted: Quantity, length: Fraction, *, about: bool) -> bool:
    if drafted.bound == "min":
        return drafted.value <= length < drafted.value + drafted.step
    if drafted.approximate or about:
        return abs(length - drafted.value) <= max(drafted.step / 2, drafted.value / _CLOSE)
    return length == drafted.value


def _at_rates(sheet: Sheet, unit: str) -> Iterator[Fraction]:
    """Yield how long each amount of a source lasts at each rate of its own sentence or of one beside it, in a unit."""
    evidence = sheet.claim.evidence
    for number, one in enumerate(evidence):
        beside = [*evidence[max(0, number - 1) : number], *evidence[number + 1 : number + 2]]
        yield from _lasting(one, unit, beside)


def _lasting(one: Evidence, unit: str, beside: Sequence[Evidence] = ()) -> Iterator[Fraction]:
    """Yield how long each amount of a source, and of the sentences beside it, lasts at each of its rates, in a unit."""
    found = quantities.find(one.text, one.language)
    figures = _amounts(found)
    more = [each for other in beside for each in _amounts(quantities.find(other.text, other.language))]
    periods = [each for each in found if each.kind == "duration" and each.per and each.unit == unit]
    if len(figures) > _MOST:
        return
    more = more if len(figures) + len(more) <= _MOST else []
    for period, rate in product(periods, figures):
        if not _beside(one, rate, period, found):
            continue
        for amount in (*(each for each in figures if each.span != rate.span), *more):
            if _alike(amount, rate):
                yield amount.value / rate.value * period.value


def _amounts(found: Sequence[Quantity]) -> list[Quantity]:
    return [one for one in found if one.kind in AMOUNTS and not one.per and one.value > 0]


def _in_months(sheet: Sheet) -> Iterator[Fraction]:
    """Yield how many months each amount of a source lasts at each rate of a day or a week."""
    for evidence in sheet.claim.evidence:
        yield from (length / _MONTH for length in _lasting(evidence, "s"))


def _at_told_pace(sheet: Sheet, drafted: Quantity) -> Iterator[Fraction]:
    """Yield how many months each amount that the draft tells lasts at what it says was used in a quarter, a half or a whole year."""
    told = [
        [group[0] for group in quantities.readings(text, "ko") if support(group, sheet.known)]
        for text in (sheet.claim.text, sheet.before)
    ]
    amounts = [one for one in (*sheet.known.operands, *told[0], *told[1]) if one.kind in AMOUNTS and one.value > 0]
    worth = sheet.claim.text.startswith("치", drafted.span[1])
    if "분기" in drafted.text and (worth or _PACE.search(sheet.claim.text[: drafted.span[0]])):
        rates = [one for one in told[1] if one.kind in AMOUNTS and one.value > 0]
        yield from (
            one.value / each.value * _A_QUARTER
            for each in rates
            for one in amounts
            if one.value != each.value and _alike(one, each)
        )
    for text, some in zip((sheet.claim.text, sheet.before), told, strict=True):
        for period in _PERIOD.finditer(text):
            months = next(_MONTHS[name] for name, found in period.groupdict().items() if found)
            used = next((one for one in some if one.kind in AMOUNTS and one.span[0] >= period.end()), None)
            if used and used.value and used.span[0] - period.end() <= _NEAR:
                yield from (
                    one.value / used.value * months for one in amounts if one.value != used.value and _alike(one, used)
                )


def _beside(one: Evidence, rate: Quantity, period: Quantity, found: list[Quantity]) -> bool:
    """Return whether a figure is so much for each period: `12 a day`, `하루 12개`, with no other figure or stop between."""
    first, second = (period, rate) if one.language == "ko" else (rate, period)
    start, end = first.span[1], second.span[0]
    between = one.text[start:end] if 0 <= end - start <= _NEAR else ";"
    return not re.search(r"[,;:.]", between) and not any(
        start <= each.span[0] and each.span[1] <= end for each in found
    )


def _alike(amount: Quantity, rate: Quantity) -> bool:
    return compare.comparable(amount, rate) or (amount.kind in COUNTS and rate.kind in COUNTS)
