"""Spans of time that a writer supposes to count with, and that no source has to tell: `주 40시간으로 치면`, `2년을 쓰면`, `1년 치를 한꺼번에 결제하면`, `석 달 92일로 나누면`."""

from pipeline.check.figures.sheet import Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_TAKEN = r"(?=(?:으?로|씩|을|를|만|간|동안)? ?(?:치[면고]|따지|나[누눠눈]|계산|곱))"
_CUSTOM = (
    deferred(rf"(?:(?<=주 )|(?<=하루 )|(?<![\d가-힣]))(?P<span>40시간|52시간|5일|닷새|여덟 시간|8시간|365일|366일|24시간|12개월|52주){_TAKEN}"),
    deferred(rf"(?:석 달|분기|세 달)[은의인을를,]? (?P<span>9[0-2]일){_TAKEN}"),
    deferred(rf"(?:한 달|\d월)[은의인을를,]? (?P<span>30일|31일|28일|29일){_TAKEN}"),
)  # fmt: skip
_SUPPOSED = deferred(
    r"(?:을|를|간|동안|만)? ?(?:쓰|쓴다|타|탄다|내|낸다|다니|산다|살|굴리|굴린다|돌리|돌린다|빌리|빌린다|구독하|구독한다|맡기|맡긴다|두|둔다|유지하|유지한다|모으|모은다)면"
)
_HAD_IT_BEEN = deferred(r"(?:을|를|간|동안|만)? ?[가-힣]{1,5}[았었했였갔왔됐]다면")
_AT_ONCE = deferred(
    r" ?(?:치|어치|분|단위|약정)?(?:를|을|로|으로)? ?(?:한꺼번에|미리|한 번에|통째로|선불|결제|구독|계약|약정)"
)
_BY_THE_YEAR = deferred(
    r"\b(?:annual(?:ly)?|yearly|by the year|a year at a time|for (?:a|the) year)\b|연 ?단위|연간|연 결제|1년 ?단위"
)
_DAY, _YEAR = 86_400, 12


def told(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is a span that everybody counts with, or one that the writer supposes, where the source tells none that it could be a slip of."""
    if drafted.kind != "duration":
        return False
    text = sheet.claim.text
    if drafted.unit == "month" and drafted.value == _YEAR and _AT_ONCE.match(text, drafted.span[1]):
        return any(_BY_THE_YEAR.search(one.text) for one in sheet.claim.evidence)
    lengths = [one for one in sheet.known.operands if one.kind == "duration" and one.value != drafted.value]
    if any(one.unit == drafted.unit and not one.per for one in lengths):
        return False
    if _HAD_IT_BEEN.match(text, drafted.span[1]):
        return True
    if any(match.span("span") == drafted.span for words in _CUSTOM for match in words.finditer(text)):
        return True
    told = [one for one in lengths if one.unit == "month" or one.value >= _DAY]
    return not told and _SUPPOSED.match(text, drafted.span[1]) is not None
