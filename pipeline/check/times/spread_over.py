"""An amount told of another stretch than it is of: what comes to so much over three years as each year's, an annualised one as a month's.

`3년 동안 180억 원` are no `해마다 180억 원`; `annualised revenue passed $900 million in October` is neither `10월 매출` nor that of a year
that is over. The source must have the amount in this way wherever it has it.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_EACH_YEAR = deferred(
    r"(?<![가-힣])(?P<when>해마다|매년|매해|한 해에|1년에|연간)(?:[은는도])? (?:[가-힣A-Za-z]+ ){0,3}(?:약 |총 )?$"
)
_YEARS = r"(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d|several)"
_OVER = deferred(
    rf" (?:[a-z-]+ ){{0,4}}?(?:over|across|during|in) (?:the |its )?(?:next |coming |following |past |last |first )?{_YEARS} years\b(?! ago)"
)
_OVER_BEFORE = deferred(
    rf"(?:\b(?:over|across) (?:the )?(?:next |coming |following |past |last )?{_YEARS} years,? [^.;\d]{{0,30}}|\b{_YEARS}-year,? )[$€£¥₩]?$"
)
_OVER_KOREAN = deferred(
    r"(?:[2-9]|\d\d|두|세|네|다섯|여섯|일곱|여덟|열)\s?(?:년|해)\s?(?:동안|간|에 걸쳐|치)[^.;\d]{0,16}$"
)
_YEARLY = deferred(
    r"\b(?:each|every|per|a) year\b|\bannual(?:ly)?\b|\byearly\b|\ba year\b|해마다|매년|매해|연간|연평균|한 해|씩"
)
_PERIOD = deferred(
    r"(?<![가-힣\d])(?P<when>20\d\d년|지난해|작년|\d{1,2}월(?: 한 달)?|한 달|월|매달|달마다)(?:에는|에|의|간|동안)?(?: [가-힣A-Za-z]+[은는이가의])? ?(?:매출액?|수익|수입)(?:은|이|을|으로)? ?(?:약 )?$"
)
_AS_ANNUAL = deferred(
    r"(?:\bannuali[sz]ed\b|\brun[- ]rate\b|\bannual recurring\b|\bARR\b|연환산|연간 환산|연율|연간으로 환산)[^.;]{0,50}$"
)
_CALLED_SO = deferred(r"환산|연율|런 ?레이트|ARR|기준|속도|추세|꼴|계산|반복")


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the amounts that a sentence tells of each year, or of a month or year, and every source of a longer or a supposed stretch."""
    for group in every:
        drafted = group[0]
        if drafted.kind not in AMOUNTS or drafted.per or not drafted.value > 0:
            continue
        said = claim.text[: drafted.span[0]]
        yearly, period = _EACH_YEAR.search(said), _PERIOD.search(said)
        if yearly and not claim.text.count("년 동안"):
            found, stretch = yearly, _over_years
        elif period and not _CALLED_SO.search(claim.text):
            found, stretch = period, _annualised
        else:
            continue
        homes = [(one, each) for one in claim.evidence for each in _figures(one) if compare.same(drafted, each)]
        if homes and all(stretch(one, each) for one, each in homes):
            span = (found.start("when"), drafted.span[1])
            message = say("check.period", text=claim.text[slice(*span)], id=homes[0][0].id)
            yield Flag("number-contradicted", "block", span, message, (homes[0][0].id,), 0.8)


def _figures(one: Evidence) -> list[Quantity]:
    return quantities.find(one.text, one.language)


def _over_years(one: Evidence, figure: Quantity) -> bool:
    """Return whether a source has an amount over several years together."""
    if _YEARLY.search(one.text) or figure.per:
        return False
    said = one.text[: figure.span[0]]
    if one.language == "ko":
        return _OVER_KOREAN.search(said) is not None
    return (_OVER.match(one.text, figure.span[1]) or _OVER_BEFORE.search(said)) is not None


def _annualised(one: Evidence, figure: Quantity) -> bool:
    """Return whether an amount is only what a shorter stretch would come to in a year."""
    return _AS_ANNUAL.search(one.text[: figure.span[0]]) is not None
