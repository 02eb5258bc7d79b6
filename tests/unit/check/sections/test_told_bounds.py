"""A line says of all, as proved, as a must or as still so what its section bounds, doubts, lets go without or takes back."""

import pytest

from tests.unit.check.building import article, issue, section, title_findings

_MODEL = (
    "### 새벽별 4, 값을 바꿔요\n\n연구소 너울이 3월 2일부터 번역 모델 새벽별 4의 값을 바꿔요. 개인 값은 한 달에 9,000원 그대로예요. 매출이 300억 원 미만인 회사만 사내 서버에 무료로 둘 수 있어요. "
    "체험판에서는 하루에 문서를 여섯 개까지만 옮길 수 있어요. 체험은 카드 번호가 없어도 신청할 수 있어요. 편집자가 초안을 읽어 본 뒤 책으로 내보내요. "
    "담당자가 승인 단추를 눌러야 번역이 서버에 저장돼요. 시험 문제를 미리 봤다는 의심이 있지만 너울은 확인하지 못했다고 했어요.\n"
)
_RANKS = (
    "### 두 모델의 코딩 시험\n\n연구소가 코딩 시험 풀숲의 순위를 냈어요. 바람 2가 74.5점으로 1위, 구름 4가 69.0점으로 2위예요. 바람 2는 문제 하나에 90초가 걸려 구름 4의 40초보다 느려요. "
    "교사의 77%가 찬성했고, 학생은 58%가 반대했어요. 노조는 모델을 들이는 데 반대해요. 새 문제의 공개는 6월로 미뤄졌어요.\n"
)
_PLAN = (
    "### 물빛의 새 계획\n\n연구소 물빛이 여름에 지도 모델을 공개할 예정이에요. 물빛은 날씨 모델의 소스를 열려던 계획을 취소했어요. 정부는 올해 안에 기준안을 내놓을 계획이에요.\n",
    "### 모아소프트, 학교에 주려던 것\n\n회사 모아소프트가 20일 받아쓰기 도구를 초등학교에 공짜로 주겠다고 밝혔어요. 그런데 24일 이 계획을 거둬들였어요. 도구는 아홉 개 언어를 알아들어요.\n",
)


def _messages(title: str) -> list[str]:
    bodies = (_MODEL, _RANKS, *_PLAN)
    whole = issue([section(body, f"s{number}") for number, body in enumerate(bodies)], [], title)
    return [one.severity for one in title_findings(whole, "upstream")]


@pytest.mark.parametrize(
    "title",
    [
        "모든 회사가 사내 서버에 무료로",
        "체험판에서 문서를 얼마든지 번역",
        "카드 번호가 있어야만 체험 신청",
        "편집자가 읽지 않고 책으로 내보내",
        "담당자 승인 없이 번역 저장",
        "새벽별 4, 시험 문제 유출 드러나",
        "개인 값 올린 새벽별 4",
        "구름 4, 풀숲에서 바람 2를 앞서",
        "학생도 교사도 찬성한 코딩 시험",
        "노조가 반긴 코딩 모델",
        "새 문제 공개 앞당겨",
        "물빛, 지도 모델 공개",
        "물빛, 날씨 모델 소스 열어",
        "정부, 기준안 내놔",
        "모아소프트, 초등학교에 받아쓰기 공짜",
    ],
)
def test_what_is_bounded_doubted_or_taken_back_is_found(title: str) -> None:
    assert _messages(title) == ["warn"]


@pytest.mark.parametrize(
    "title",
    [
        "매출 300억 원 미만 회사는 사내 서버에 무료",
        "체험판은 하루 여섯 개까지만",
        "카드 번호 없이도 체험 신청",
        "편집자가 읽어야 책으로",
        "담당자 승인을 거쳐야 번역 저장",
        "새벽별 4의 시험 문제 의심, 확인은 안 돼",
        "개인 값은 그대로, 새벽별 4",
        "바람 2, 풀숲에서 구름 4를 앞서",
        "구름 4, 바람 2보다 빨라",
        "교사는 찬성, 학생은 반대한 코딩 시험",
        "노조가 반대한 코딩 모델",
        "새 문제 공개, 6월로 미뤄져",
        "물빛의 지도 모델, 여름에 공개",
        "날씨 모델 소스는 안 열기로",
        "연내 나올 정부 기준안",
        "모아소프트, 초등학교 공짜 계획 거둬들여",
        "받아쓰기 도구, 아홉 개 언어를 알아들어",
    ],
)
def test_what_keeps_the_bound_is_left_alone(title: str) -> None:
    assert _messages(title) == []


@pytest.mark.parametrize(("until", "found"), [("2028년 3월까지", True), ("2028년 9월까지", False)])
def test_what_the_editor_changed_is_old_in_a_line(until: str, found: bool) -> None:
    body = "### 다온, 도구를 공짜로\n\n다온이 예측 도구를 작은 전력사에 공짜로 열어요.[^S1.1] 공짜 기간은 2028년 9월까지로 늘었어요.[^직접: 담당자 메일]\n"
    source = article("S1", "Daon opens its forecasting tool to small utilities free of charge until March 2028.")
    whole = issue([section(body, "s1")], [source], f"다온의 예측 도구, 작은 전력사엔 {until} 공짜")
    assert bool(title_findings(whole, "upstream")) is found
