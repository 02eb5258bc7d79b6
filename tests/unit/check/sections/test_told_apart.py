"""A line takes one of two that its section tells apart for the other, or says of one what the section refutes."""

import pytest

from pipeline.records import Finding
from tests.unit.check.building import issue, section, title_findings

_PHONE = (
    "### 너울폰 두 종이 나왔어요\n\n전자 회사 파도전자가 5월 6일 너울과 너울 프로를 내놨어요. 너울은 한 대에 62만 원, 너울 프로는 118만 원이에요. "
    "너울은 화면이 접히지 않고, 너울 프로는 반으로 접혀요.\n\n- **사진 요금:** 한 장에 40원으로 그대로\n- **영상 요금:** 1분에 300원에서 420원으로 40% 인상\n\n"
    "통역 오류율은 사무실에서 5.1%, 지하철에서 11.2%예요. 일본어는 각각 3.3%와 7.8%예요. 통화 1,500건 가운데 통역이 끊긴 통화는 64건이에요. "
    "안드로이드에서는 지금 쓸 수 있고, 아이폰판은 9월에 나와요. 너울 프로만 위성 통화를 쓸 수 있어요. 배터리는 너울이 31시간으로 가장 오래가요.\n"
)
_PORT = (
    "### 부두 세 곳, AI 배차 성적표\n\n항만청이 부두 세 곳의 배차 AI를 넉 달 견줬어요. 동부두에서 트럭 대기는 평균 48분에서 30분으로 줄었어요. 서부두는 41분에서 40분으로 거의 그대로였어요. "
    "사고는 여덟 건에서 열한 건으로 늘었어요. 트럭 노조는 평가에 반발했어요. 운전자 잘못이 아니라 지도 오류 때문이었어요. 냉동 화물은 대상이 아니에요. "
    "담당자가 결과를 보고 순서를 정해요. 벌점은 평균 3점 내려갔어요. 운임은 한 해 전의 1만 2,000원에서 9,000원으로 내렸어요.\n"
)

_TONGUES = (
    "### 번역 도구 두 곳의 새 요금\n\n번역 회사 다리말과 누리말이 새 요금을 냈어요. 두 회사 모두 학생에게는 무료예요. 다리말만 밤에도 상담을 받아요. "
    "소설은 사람 번역가가 계속 옮겨요. 설명서는 AI 번역가가 옮겨요. 이용자 800명 가운데 210명이 해지했어요. 60세 이상에서는 34%가 그만뒀어요. "
    "도구는 학계의 심사를 받지 않았어요. 누리말은 값을 올렸고, 다리말은 내렸어요. "
    "시험을 낸 나루재단이 11월에 샌 문제 90개를 시험에서 뺐어요. 빠진 문제는 전체 1,200개의 7.5%예요.\n"
)


def _title(text: str) -> list[Finding]:
    return title_findings(
        issue([section(_PHONE, "s1"), section(_PORT, "s2"), section(_TONGUES, "s3")], [], text), "upstream"
    )


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("너울 한 대 118만 원", "block"),
        ("지하철에서도 통역 오류율 5.1%", "block"),
        ("일본어 통역 오류율 5.1%", "warn"),
        ("사진 요금 40% 인상", "warn"),
        ("너울 프로, 화면 안 접혀도 62만 원", ""),
        ("끊긴 통역 통화 1,500건", "warn"),
        ("서부두 대기 48분에서 30분으로", "warn"),
    ],
)
def test_a_figure_of_the_other_of_two_is_found(title: str, severity: str) -> None:
    assert [one.severity for one in _title(title)] == ([severity] if severity else [])


@pytest.mark.parametrize(
    "title",
    [
        "아이폰에서도 통역 써요",
        "너울, 위성 통화 쓴다",
        "트럭 노조, 평가 환영",
        "부두 사고 줄었다",
        "사고는 운전자 잘못으로 드러나",
        "냉동 화물 대기 줄인 배차 AI",
        "냉동 화물도 배차 AI로",
        "벌점 모두 3점씩 내려가",
        "순서는 노조가 정해요",
        "학생에게는 누리말만 무료",
        "누리말, 밤에도 상담",
        "소설도 AI 번역가가 옮겨",
        "해지한 이용자 800명",
        "학계 심사 통과한 번역 도구",
        "값 내린 누리말",
    ],
)
def test_what_a_section_has_of_another_or_the_other_way_is_doubted(title: str) -> None:
    assert [one.severity for one in _title(title)] == ["warn"]


def test_the_other_side_of_a_bound_blocks() -> None:
    assert [one.severity for one in _title("60세 미만 34%가 그만둬")] == ["block"]


@pytest.mark.parametrize(
    "title",
    [
        "너울 62만 원, 접히는 너울 프로는 118만 원",
        "118만 원짜리 너울 프로",
        "지하철에선 두 배 넘게 틀리는 통역",
        "지하철 통역 오류율은 두 배",
        "영상 요금 40% 인상, 사진은 그대로",
        "영상 요금 1분에 120원 올라",
        "일본어라면 사무실에서 오류율 3.3%",
        "통화 1,500건 중 64건에서 끊긴 통역",
        "아이폰은 9월, 안드로이드는 지금",
        "위성 통화는 너울 프로만",
        "가장 오래가는 건 너울, 접히는 건 너울 프로",
        "동부두 대기 18분 빨라졌어요",
        "서부두는 거의 그대로, 동부두는 30분으로",
        "배차 평가에 반발한 트럭 노조",
        "사고는 늘고 대기는 줄어든 부두",
        "운전자 잘못이 아니었던 부두 사고",
        "냉동 화물은 따로, 배차 AI의 범위",
        "벌점 평균 3점 내려간 부두",
        "순서는 여전히 담당자가 정해요",
        "운임 9,000원으로 내린 부두",
        "밤에는 다리말만 상담",
        "두 회사 모두 학생은 무료",
        "소설은 사람, 설명서는 AI 번역가",
        "이용자 800명 중 210명 해지",
        "60세 이상 34%가 그만둔 번역 도구",
        "학계 심사는 아직, 번역 도구",
        "값 올린 누리말, 내린 다리말",
        "상담만 밤에 받는 다리말",
        "문제 90개 빠진 시험, 다시 매긴 점수",
    ],
)
def test_what_holds_of_either_is_left_alone(title: str) -> None:
    assert [one.message for one in _title(title)] == []
