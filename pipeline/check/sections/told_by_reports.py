"""What a section has from reports only and a clipped line tells as so: `매각 요구한 법무부` for 요구했다는 보도가 나왔어요.

A line that ends in a predicate is held like a sentence; this is for those that do not. The deed that is reported must stand in it.
"""

from pipeline.check.caution import hedge_marks
from pipeline.check.caution.told_reports import without_orders
from pipeline.check.sections.told_doubts import CAREFUL
from pipeline.text.heard import OUTLETS_KOREAN
from pipeline.text.patterns import deferred

_PRESS = r"(?:보도|소문|관측|풍문|후문|얘기|이야기|말|소식)"
_REPORTED = deferred(
    rf"(?P<told>[가-힣]{{2,}})[다라]는 (?:[가-힣]+ )?{_PRESS}(?:[이가도은는] (?:잇달아 |또 |다시 |처음 )?(?:나[왔온오]|돌|이어|잇|흘러|퍼|있|전해)|예요|이에요|뿐)"
    r"|(?P<known>[가-힣]{2,}) 것으로 (?:알려졌|알려져|전해졌|전해져)"
    rf"|(?P<named>[가-힣]{{2,}})다고 {OUTLETS_KOREAN}[이가은는] (?:\d+일 )?(?:[가-힣]+ )?(?:보도|전)했"
    r"|(?P<written>[가-힣]{2,})다고 (?:[가-힣]+ )?(?:여러|복수의|몇몇|일부) (?:매체|외신|언론)[가-힣]* (?:\d+일 )?(?:[가-힣]+ )?(?:보도|전)했"
)
_AS_REPORT = deferred(rf"{OUTLETS_KOREAN}|보도|설(?![가-힣])|[“‘\"'?]|따르면|소식통|전언|[나까](?=[,?]|$)")
_ROOT = 2


def as_so(line: str, sentence: str) -> bool:
    """Return whether a line names the deed that a sentence has from reports only, and nothing in it says so."""
    found = _REPORTED.search(sentence)
    if found is None or _AS_REPORT.search(line) or CAREFUL.search(line):
        return False
    deed = found["told"] or found["known"] or found["named"] or found["written"]
    return deed[:_ROOT] in line and not hedge_marks.kept("report", without_orders(line), coming=False)
