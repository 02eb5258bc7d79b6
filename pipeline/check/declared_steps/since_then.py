"""How much more or less there is than before, told the other way: `이전보다 0.4초 느려진` where 1.1 seconds of the previous one became 0.7.

The digits of such a gap are right, and nothing stands beside it in the source: only which of its two figures is the earlier one says
which way it went. So the draft must say that it compares with before, and the source of exactly one of the two that it is of before.
"""

from pipeline.check.changed_places import tenses
from pipeline.check.claims import Claim
from pipeline.check.declared_steps import step_forms, step_sides
from pipeline.check.declared_steps.step_forms import Form
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_AGO = r"(?:\d{1,2}|한|두|세) ?(?:년|해|달|개월|분기|주) 전|지난해|작년|전년|전년 동기|지난 ?(?:분기|달|주|번|해)"
_OLD = r"(?:바로 )?(?:이전|종전|기존|예전|직전|구형|지난)|전작|전 세대|앞선|앞 세대"
_THAN_BEFORE = deferred(
    rf"(?<![가-힣])(?:(?:{_AGO}|{_OLD}|전)(?:의)?(?: ?(?:같은 (?:기간|분기|달)|모델|버전|세대|제품|요금제?|가격|값|방식|판|기록|것|것들|장비|칩|장치|기기|엔진))?)보다(?:는|도)?\s"
    r"(?:무려 |약 |대략 |평균 |되레 |오히려 |고작 |겨우 |각각 )?$"
)
_THAN_A_TIME = deferred(r"(?<![가-힣])(?:\d+|한|두|세|네|몇|반)\s?(?:년|해|달|개월|주|분기) 전보다(?:는|도)?$")
_SOONER = deferred(r"\s?(?:가량|정도|쯤|이나|나)?\s?(?:더 )?(?:빨[라랐리]|빠[르른]|앞당|단축)")
_SLOWER = deferred(r"\s?(?:가량|정도|쯤|이나|나)?\s?(?:더 )?(?:느[려렸린리]|걸[렸리린려]|늦)")
_ONCE = deferred(r"(?:\s(?:[a-z]+\s){0,2}?)?\s?(?:before|previously|until now)(?=[.,;)]|$)")
_FROM = deferred(r"\b(?:up|down) from\s(?:about |around |nearly |just |almost |only )?[$€£₩¥]?$")


def turned(claim: Claim, drafted: Quantity, form: Form) -> bool:
    """Return whether a gap to before goes the other way than from the source's earlier figure to its later one."""
    if form.name == "share" or not _THAN_BEFORE.search(claim.text[: drafted.span[0]]):
        return False
    way = _way(claim.text, drafted)
    earlier = [_is_earlier(claim, form, number) for number in (0, 1)]
    if not way or None in earlier or earlier[0] == earlier[1]:
        return False
    return way == (1 if earlier[0] else -1)  # the higher figure was of before: it fell


def than_a_time(ahead: str) -> bool:
    """Return whether what comes before a gap ends in `2년 전보다`: a time so long ago is no thing that could have the other's figure, as 지난해 may."""
    return _THAN_A_TIME.search(ahead.rstrip()) is not None


def _way(text: str, drafted: Quantity) -> int:
    if drafted.kind == "duration":
        if _SOONER.match(text, drafted.span[1]):
            return -1
        if _SLOWER.match(text, drafted.span[1]):
            return 1
    return step_sides.said(text, drafted)


def _is_earlier(claim: Claim, form: Form, number: int) -> bool | None:
    """Return whether the higher (0) or the lower figure (1) is of before wherever the sources state it; nothing where they differ."""
    told = {
        tenses.before(one.text, one.language, figure.span) or (one.language != "ko" and _past(one.text, figure))
        for one, figure in step_forms.places(form.ends[number], claim.evidence)
    }
    return told.pop() if len(told) == 1 else None


def _past(text: str, figure: Quantity) -> bool:
    return bool(_ONCE.match(text, figure.span[1]) or _FROM.search(text[: figure.span[0]]))
