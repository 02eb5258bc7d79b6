"""A line tells a value of now for one of then, the other way of a change, a start for an end, a plan or a talk for a deed, another place."""

import pytest

from pipeline.records import Finding
from tests.unit.check.building import issue, section, title_findings

PRICE = (
    "### 미루나무소프트, 자막 요금을 분당으로\n\n미루나무소프트가 6일 자막 앱 또박의 요금을 월정액에서 영상 분당으로 바꾼다고 밝혔어요. 자막이 나온 영상은 분당 70원이에요. "
    "지난해 월정액에서 영상 1분은 평균 140원이었어요. 견줘 보면 50% 싼 셈이에요. 다만 언어가 둘이 넘는 영상은 두 편으로 계산해요. "
    "새 요금은 5월 2일부터 고를 수 있고 월정액은 8월 31일까지 남아요.\n"
)
DEPOT = (
    "### 편지 96통이 다른 동네로 간 AI 분류\n\n광주 은행나무우체국이 편지의 주소를 읽던 AI 모델을 멈췄어요. 편지 96통이 다른 동네로 간 것을 알고 내린 결정이에요. "
    "다시 켤지는 6월 3일 이후에 정해요. 농촌은 도시보다 이 모델을 적게 썼어요.\n"
)
RUMOUR = (
    "### 노르웨이가 AI 음악 표시를 준비한다는 보도\n\n노르웨이 정부가 AI가 만든 음악에 표시를 붙이게 하는 법을 계획한다는 보도가 나왔어요. "
    "오슬로의 도서관 14곳에서는 남은 종이가 하루 36kg에서 12kg으로 줄었어요. 이 도구는 도서관 컴퓨터 한 대에서 돌아가요.\n"
)


def _title(text: str) -> list[Finding]:
    whole = issue([section(PRICE, "s1"), section(DEPOT, "s2"), section(RUMOUR, "s3")], [], text)
    return [one for kind in ("upstream", "hedge") for one in title_findings(whole, kind)]


@pytest.mark.parametrize(
    ("title", "there", "severity"),
    [
        ("또박, 영상 1분에 140원 받아요", "70원", "block"),
        ("또박의 자막 요금, 70원에서 140원으로", "70원", "block"),
        ("평균 70원이던 영상 1분 값, 140원으로", "70원", "block"),
        ("자막 앱 요금이 50% 올랐어요", "50% 싼", "warn"),
        ("월정액보다 50% 비싼 또박의 분당 요금", "50% 싼", "warn"),
        ("또박, 자막 요금 50% 인상", "50% 싼", "warn"),
        ("언어가 둘이 넘는 영상은 세 편 값이에요", "두 편", "warn"),
        ("5월 2일까지만 남는 새 요금", "5월 2일부터", "block"),
        ("광주 우체국, 6월 3일에 AI를 다시 켜요", "다시 켤지는", "warn"),
        ("은행나무우체국, AI 모델을 다시 켰어요", "다시 켤지는", "warn"),
        ("부산 은행나무우체국, AI를 멈췄어요", "광주", "warn"),
        ("농촌이 도시보다 많이 쓴 AI", "적게", "warn"),
        ("노르웨이, AI 음악에 표시를 붙여요", "보도", "warn"),
        ("도서관 14곳, 남은 종이가 세 배로", "36kg에서 12kg", "warn"),
        ("이 도구가 돌아가는 도서관 컴퓨터는 두 대", "한 대", "warn"),
    ],
)
def test_a_title_of_another_time_way_or_place_is_found(title: str, there: str, severity: str) -> None:
    found = _title(title)
    assert any(there in one.message for one in found), [one.message for one in found]
    assert found[0].severity == severity


@pytest.mark.parametrize(
    "title",
    [
        "또박, 영상 1분에 70원 받아요",
        "또박의 자막 요금, 140원에서 70원으로",
        "영상 1분에 70원만 내면 돼요",
        "평균 140원이던 자막, 이제 분당 70원이에요",
        "지난해 영상 1분은 평균 140원이었어요",
        "월정액보다 50% 싼 또박의 분당 요금",
        "자막 앱 요금 50% 인하, 또박의 선택",
        "반값이 된 자막, 또박의 새 요금",
        "언어가 둘이 넘는 영상은 두 편 값이에요",
        "8월 31일까지 남는 또박 월정액",
        "5월 2일부터 고르는 새 요금",
        "6월 3일 이후에 다시 켤지 정하는 우체국",
        "광주 은행나무우체국, AI를 멈췄어요",
        "도시보다 농촌이 적게 쓴 AI",
        "노르웨이, AI 음악에 표시를 붙인다는 보도",
        "도서관 14곳, 남은 종이가 3분의 1로",
        "자막 값과 편지, 두 편의 이야기",
        "새 요금은 5월 2일까지 기다려야 해요",
    ],
)
def test_a_title_that_holds_in_other_words_is_left_alone(title: str) -> None:
    assert [one.message for one in _title(title)] == []
