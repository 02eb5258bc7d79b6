"""A length of time up to today that does not lead back to the one day of its sources: `두 달 전` in November for `in July`.

`from_today` takes what leads there for borne out; this tells what does not. The day is one that the sources name by month or year, and
they tell no other time that a length could count from.
"""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.times import from_today
from pipeline.messages import say
from pipeline.text import quantities, relative_days
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.quantity import Date

_ROUGHLY = r"(?:\s?(?:여|쯤|가량|정도|남짓))?"
_AGO = deferred(rf"{_ROUGHLY}\s?(?:전(?=[인에엔이,.\s])|새(?=[\s,]))")
_PASSED = deferred(rf"{_ROUGHLY}(?:이|가|은|는|도)?\s(?:넘게 )?(?:됐|되었|지났|흘렀)")
_SINCE = deferred(r"[가-힣]\s지\s(?:(?:약|꼭|딱|벌써|이제|어느새)\s)?$")
_OPENS = deferred(r"(?:^|[,.]\s|[은는이가도]\s)(?:(?:약|꼭|딱|겨우|불과)\s)?$")
_OTHER_TIME = deferred(
    r"(?i:\b(?:last|next|this|previous|earlier|later|since|until|by|before|after|ago|would|will|expects?|plans?|every|each)\b)|지난|다음|이전|이후|까지|부터|전에|뒤|마다|예정|계획|매년|매달"
)
_DAY, _LEAST = 86_400, 2
_MONTH = Fraction(146_097, 4800)  # days


def miscounted(claim: Claim) -> Iterator[Flag]:
    """Yield the lengths of a sentence that should count back from today to what its sources name, and do not."""
    told = [one for one in quantities.find(claim.text, "ko") if one.kind == "duration" and not one.per]
    spans = {one.span for one in told}
    if claim.today is None or len(spans) != 1 or not _counts(claim, told[0]):
        return
    named = [one for one in claim.evidence if _dates(one)]
    if len(named) != 1 or len(_dates(named[0])) != 1 or _OTHER_TIME.search(named[0].text) or _lengths(claim):
        return
    if any(one.published is None or relative_days.named(one.text) for one in claim.evidence):
        return
    ways = [way for one in told for way in from_today.back_to(claim, one, named[0])]
    if ways and not any(fits for _, fits in ways):
        yield _flag(claim, told[0], named[0], min((days for days, _ in ways), key=abs))


def _counts(claim: Claim, one: Quantity) -> bool:
    """Whether a length says how long ago something was, or for how long it has lasted."""
    lead, end = claim.text[: one.span[0]], one.span[1]
    if one.unit != "month" and (one.unit != "s" or one.value < _LEAST * _DAY):
        return False
    ago = _AGO.match(claim.text, end) and _OPENS.search(lead)
    return bool(ago or (_PASSED.match(claim.text, end) and _SINCE.search(lead)))


def _dates(one: Evidence) -> set[Date]:
    found = (each for each in quantities.find(one.text, one.language) if each.kind == "date")
    return {each.date for each in found if each.date[0] or each.date[1]}


def _lengths(claim: Claim) -> bool:
    """Whether the sources tell a length, or the sentence another day, from which this one may be meant."""
    told = (each for one in claim.evidence for each in quantities.find(one.text, one.language))
    own = {one.date for one in quantities.find(claim.text, "ko") if one.kind in ("date", "relative")}
    return bool(own) or any(each.kind in ("duration", "relative") for each in told)


def _flag(claim: Claim, one: Quantity, source: Evidence, days: int) -> Flag:
    months = round(days / _MONTH)
    right = f"{months // 12}년" if one.unit == "month" and one.value % 12 == 0 and months >= 12 else f"{months}개월"
    right = right if one.unit == "month" else f"{days}일"
    message = say("check.miscounted", text=claim.text[slice(*one.span)], id=source.id, right=right)
    return Flag("number-contradicted", "warn", one.span, message, (source.id,), 0.6)
