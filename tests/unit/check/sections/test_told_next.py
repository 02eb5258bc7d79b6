"""A line says of a name what its section says of what that is, or of what it made, where the next sentence names it; short and long forms are one name."""

import pytest

from pipeline.records import Finding
from tests.unit.check.building import findings, issue, section

FINE = (
    "검색 순서를 바꾼 쇼핑 플랫폼이 과징금 212억 원을 물게 됐어요. 공정거래위원회가 3일 내린 결정이고, 대상은 노을마켓 한 곳이에요. "
    "공정위는 2022년부터 2년 동안 순서를 손댔다고 봤어요. 노을마켓은 법원에서 다투겠다고 밝혔어요."
)
DRAFT = (
    "학습에 쓴 저작물에 매출의 0.8%를 사용료로 내는 기준안이 나왔어요. 문화체육관광부가 9일 공개한 안이고, 매출이 200억 원을 넘는 회사만 내요. "
    "첫해에 모일 돈은 약 310억 원이에요. 작가들이 모인 한국문인모임은 학습량을 봐야 한다고 말했어요."
)
QUEUE = (
    "겐트의 한 병원이 환자의 차례를 정하는 AI를 멈췄어요. 11일의 일이고, 환자 28명의 차례가 잘못됐기 때문이에요. "
    "AI를 만든 모리스 헬스는 9월의 업데이트를 원인으로 꼽았어요."
)
DELAY = "AMD가 추론 칩 신더의 출시를 8월에서 11월로 미뤘어요. 고대역폭 메모리가 부족하기 때문이라고 해요."
OPENED = "딥시크가 11월 18일 V4의 가중치를 공개했어요. 학습 코드는 내놓지 않았어요."
OTHERS = "### 섬으로 가는 드론\n\n우체국이 섬 아홉 곳에 드론으로 약을 보내요. 한 번에 2kg까지 실어요.\n"


def _told(body: str, title: str) -> list[Finding]:
    whole = issue([section(f"### 이번 소식\n\n{body}\n"), section(OTHERS, "s2")], [], title)
    return [one for one in findings(whole, "upstream") if one.section == "title"]


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (FINE, "노을마켓, 검색 순서를 바꿔 과징금 212억 원"),
        (FINE, "공정위, 노을마켓에 과징금 212억 원을 물려요"),
        (FINE, "공정거래위원회, 검색 순서를 바꾼 노을마켓에 과징금 212억"),
        (DRAFT, "문체부, 학습에 쓴 저작물에 매출 0.8% 사용료를 물려요"),
        (DRAFT, "문화체육관광부의 기준안은 매출의 0.8%예요"),
        (DRAFT, "한국문인모임은 학습량을 봐야 한다고 말해요"),
        (QUEUE, "겐트의 병원은 환자 28명의 차례를 틀린 AI를 멈췄어요"),
        (DELAY, "AMD는 메모리가 모자라 추론 칩을 11월로 미뤘어요"),
        (OPENED, "가중치 푼 딥시크 V4, 학습 코드는 비공개"),
    ],
)
def test_what_any_sentence_of_the_section_tells_is_right(body: str, title: str) -> None:
    assert _told(body, title) == []


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (FINE, "노을마켓, 검색 순서를 바꿔 과징금 221억 원"),
        (FINE, "공정위, 노을마켓에 과징금 221억"),
        (FINE, "방통위, 검색 순서를 바꾼 노을마켓에 과징금 212억 원"),
        (DRAFT, "한국문인모임, 학습에 쓴 저작물에 매출 0.8% 사용료를 물려요"),
        (DRAFT, "문체부, 학습에 쓴 저작물에 매출 0.6% 사용료를 물려요"),
        (QUEUE, "겐트의 병원은 환자 82명의 차례를 틀린 AI를 멈췄어요"),
        (DELAY, "AMD, 추론 칩 출시를 9월로 미뤘어요"),
    ],
)
def test_what_no_sentence_of_the_section_tells_is_found(body: str, title: str) -> None:
    assert _told(body, title)


def test_a_figure_that_was_corrected_below_is_found_above() -> None:
    assert _told("루멘이 입력 요금을 84% 내렸어요. 새 값은 다음 주부터예요.", "루멘, 입력 요금 95% 인하")
