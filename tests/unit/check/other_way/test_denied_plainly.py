"""A deed that the source tells, denied by the draft in plain words."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding

_BLOCKED = [
    ("Harbor said it would hire a new chef for the school.", "하버는 학교에 새 요리사를 뽑지 않겠다고 했어요."),
    ("Solveig opened a museum in Bergen on Friday.", "솔베이그는 금요일에 베르겐 박물관을 열지 않았어요."),
    ("Norway will build a tunnel under the fjord.", "노르웨이는 피오르 아래에 터널을 짓지 않을 예정이에요."),
    (
        "The museum purchased a painting by Ada Lund with a grant.",
        "박물관은 지원금으로 아다 룬드의 그림을 사지 않았어요.",
    ),
    ("The kettle stores the voice of the user.", "이 주전자는 이용자의 음성을 저장하지 않아요."),
    ("The port granted Solveig a permit in May.", "항만은 5월에 솔베이그에 허가를 내주지 않았어요."),
    ("The coach announced his departure from Harbor.", "감독은 하버를 떠나지 않겠다고 밝혔어요."),
]
_WARNED = [
    ("She reported directly to Mayor Ada Lund.", "그는 아다 룬드 시장에게 직접 보고하지 않았어요."),
    ("The kettle supports Finnish.", "이 주전자는 핀란드어를 지원하지 않아요."),
    ("The referee took several weeks of medical leave.", "심판은 병가를 내지 않았어요."),
    ("Reuters said the lamp will feature an integrated camera.", "등에 카메라는 들어가지 않는다고 알려졌어요."),
    ("The band will attend the summit in Oslo.", "밴드는 오슬로 정상회의에 참석하지 않아요."),
]
_RIGHT = [
    ("Harbor hired 40 nurses, more than any rival.", "하버가 뽑은 간호사는 적지 않아요."),
    ("Harbor decided against hiring a chef.", "하버는 요리사를 뽑지 않기로 했어요."),
    ("Norway vetoed the plan to build a tunnel.", "노르웨이는 터널을 짓지 않아요."),
    ("The museum opened a week late.", "박물관은 제때 문을 열지 못했어요."),
    ("The kettle kept its price at $40 while rivals raised theirs.", "주전자는 값을 올리지 않았어요."),
    ("Bus fares remained the same after the rise in fuel prices.", "버스 요금은 오르지 않았어요."),
    ("Installation of the lamp takes under a minute.", "등을 다는 데는 1분도 걸리지 않아요."),
    ("The town uses the hall solely for weddings.", "마을은 회관을 결혼식 말고는 쓰지 않아요."),
    ("The studio trained the model on licensed songs.", "스튜디오는 허락받지 않은 노래를 학습에 쓰지 않았어요."),
    ("The firm shares the records with the police on request.", "회사는 요청이 없으면 경찰에 기록을 넘기지 않아요."),
    ("Solveig sells the boat to clubs alone.", "솔베이그는 배를 개인에게 팔지 않아요."),
    ("The lab is holding back the code and released a paper.", "연구소는 코드를 공개하지 않았어요."),
    ("Of 90 ferries, 30 use the new pier.", "배 90척 가운데 60척은 새 부두를 쓰지 않아요."),
    ("Three in ten clubs sell their shirts in Oslo.", "구단 열 곳 중 일곱 곳은 오슬로에서 셔츠를 팔지 않아요."),
    ("A fifth of the nurses attended the talk.", "간호사의 80%는 강연에 참석하지 않았어요."),
    ("Fares rose from $6 to $9 in ten years.", "열 해 동안 요금은 두 배도 오르지 못했어요."),
    ("The list won 40 of 90 seats.", "이 당은 과반을 얻지 못했어요."),
    ("Would Harbor not have opened the hall anyway?", "어차피 하버가 회관을 열지 않았을까요?"),
]


def _denials(source: str, draft: str) -> list[Finding]:
    told = ("부정하는데", "반대로")
    return [one for one in lint_pair(source, draft) if any(word in one.message for word in told)]


@pytest.mark.parametrize(("source", "draft"), _BLOCKED)
def test_a_deed_of_the_table_may_not_be_denied(source: str, draft: str) -> None:
    assert [one.severity for one in _denials(source, draft)] == ["block"]


@pytest.mark.parametrize(("source", "draft"), _WARNED)
def test_another_deed_that_is_denied_is_doubted(source: str, draft: str) -> None:
    assert [(one.kind, one.severity) for one in _denials(source, draft)] == [("hedge", "warn")]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_what_korean_says_by_a_denial_or_the_source_denies_is_free(source: str, draft: str) -> None:
    assert _denials(source, draft) == []


def test_a_denial_set_against_something_else_is_only_doubted() -> None:
    found = _denials(
        "The ferry raised the fare for new members in May.", "페리는 5월에 기존 회원 요금은 올리지 않았어요."
    )
    assert [one.severity for one in found] == ["warn"]


def test_one_sentence_of_several_must_tell_the_deed_of_the_same() -> None:
    source = "Lead engineers moved in April.\nShe reported directly to Mayor Ada Lund."
    assert [one.severity for one in _denials(source, "그는 아다 룬드 시장에게 더는 보고하지 않았어요.")] == ["warn"]
    assert (
        _denials("The lamp shipped in May.\nAda Lund wrote a book.", "아다 룬드는 등의 도면을 공개하지 않았어요.") == []
    )
