"""What a reader is told to do before a day from which something holds: `3월 16일 전에 몇 건인지 세어 보세요` where the source says `from March 16`.

The advice says nothing of when the thing holds, where it is to prepare (세어, 확인, 비교) and the source tells of no such deed:
`3월 16일까지 새 요금제를 골라 보세요` is wrong where one can choose it from then on.
"""

from pipeline.check.claims import Claim
from pipeline.text.patterns import deferred

_DEED = (
    r"(?<![가-힣])(?:확인|점검|준비|비교|계산|정리|백업|연습|대비|견[줘주]|세[어 는]|재[어 는]|헤아[려리]|따[져지]|살[펴피]|챙[겨기]|적어|알아[보봐두]|"
    r"꺼내|물어|읽[어는]|훑|나[눠누]|쪼개|모[아으])"
)
_ADVISED = deferred(
    _DEED
    + r"[가-힣 ]{0,6}?(?:세요|시길|면 돼요|만해요|편이 (?:좋|나)아요|것이 (?:좋|나)아요|게 (?:좋|나)아요|[볼둘할] 때(?:예요|입니다)?)[.!~\u2060 ]*$"
)
_GOES_ON = deferred(r"(?<=[가-힣])(?:니|니까|므로|지만|는데|며|고),?\s")
_PREPARED = deferred(
    r"(?i:\b(?:check|review|view|see|look|compar\w*|count|read|download|prepar\w*|test|calculat\w*|inspect|examin\w*|back up|practi[cs]\w*|ask|split|divid\w*|collect|gather)\b)|"
    + _DEED
)


def prepares(claim: Claim, end: int) -> bool:
    """Return whether what follows the word behind a day (`전에`, `까지`) is advice to prepare, of which no source tells from when."""
    advised = _ADVISED.search(claim.text, end)
    return (
        advised is not None
        and not _GOES_ON.search(claim.text, end)
        and not any(_PREPARED.search(one.text) for one in claim.evidence)
    )
