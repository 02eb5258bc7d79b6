"""Plain sentences that were blocked, each with a twin that is wrong: what nobody reads as a rise, a reversed deal, an age or another's deed."""

import pytest

from pipeline.check import lint_pair

PAIRS = [
    (
        "India won by 52 runs, with Anika Rao scoring 87 off 78 balls.",
        "인도는 아니카 라오가 78구에서 87점을 올리는 등 52점 차로 이겼어요.",
        "인도는 아니카 라오가 78구에서 97점을 올리는 등 52점 차로 이겼어요.",
    ),
    (
        "Arrivals exceeded departures by 281,000, yet the population shrank by 37,000.",
        "들어온 사람이 떠난 사람보다 28만 1,000명 많았지만 인구는 3만 7,000명 줄었어요.",
        "들어온 사람이 떠난 사람보다 38만 1,000명 많았지만 인구는 3만 7,000명 줄었어요.",
    ),
    (
        "Norvik won an order from Halden for 9 million chips.",
        "노르비크가 할덴에서 칩 900만 개를 수주했어요.",
        "노르비크가 할덴에서 칩 700만 개를 수주했어요.",
    ),
    (
        "The country will raise its retirement age by three months to 65 years from 2027. People born in 1965 are the first.",
        "은퇴 연령은 2027년부터 65세로 조정돼요. 1965년생부터 적용돼요.",
        "은퇴 연령은 2027년부터 67세로 조정돼요. 1965년생부터 적용돼요.",
    ),
    (
        "Uber and Wayve plan to start a rival service in September.",
        "우버와 웨이브가 9월에 경쟁 서비스를 시작할 예정이에요.",
        "우버와 웨이브가 8월에 경쟁 서비스를 시작할 예정이에요.",
    ),
    (
        "Full yields will not come before 2027, the finance chief said.",
        "온전한 수율은 2027년 이전에는 어렵다고 재무 책임자가 말했어요.",
        "온전한 수율은 2026년 이전에는 어렵다고 재무 책임자가 말했어요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), PAIRS)
def test_the_right_one_stands_and_its_twin_blocks(source: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))


def test_a_word_that_begins_as_another_is_not_its_opposite() -> None:
    source = "Lena Hoff said attackers are “bolting AI onto old playbooks.”"
    right = "레나 호프는 공격자들이 오래된 수법에 AI를 덧붙이고 있다고 말했어요."
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []


def test_a_share_of_nothing_proves_nothing() -> None:
    source = (
        "Chips of 7 nanometers or less made 77% of revenue, with 3-nanometer chips at 29% and 5-nanometer chips at 34%."
    )
    draft = "매출의 77%가 7나노 이하 공정에서 나왔어요. 3나노와 5나노만 합쳐도 63%예요."
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Women who walked 7,000 steps a day had a 22% lower risk than those who managed fewer than 3,000.",
            "하루 7000보를 걷는 여성은 3000보에 못 미치는 여성보다 위험이 22% 낮았어요.",
        ),
        (
            "The economy is to grow 3.3% this year and 3.0% next year, well above the 0.9% and 1.4% forecast for the euro area.",
            "올해 3.3%, 내년 3.0% 성장할 전망이에요. 유로존 전망치인 0.9%와 1.4%를 크게 웃돌아요.",
        ),
        ("India beat Nepal by seven wickets.", "인도가 네팔을 7위킷 차로 이겼어요."),
    ],
)
def test_thresholds_pairs_of_figures_and_wickets_are_no_comparison_and_no_rank(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
