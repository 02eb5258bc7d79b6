"""Figures that some operation comes near by chance only: of things that stand apart, once for each of two, to the first digit."""

import pytest

from pipeline.check import lint_pair

FABS = (
    "TSMC broke ground on two fabs on Friday. Together they will make 75,000 wafers a month, 45,000 of them in the first. "
    "Building both takes 34 months and costs $28 billion."
)
SHOPS = (
    "Inflation slowed to 3.8% in June from 5.1% in April, while wages grew 9.4%. The central bank cut its rate to 6.25%. "
    "Some 1,480 shops closed in the half year, 620 of them in Budapest."
)
REACTORS = "Two of the seven reactors are idle. The others ran at 91% of capacity in the year to March, up 12 points."
AGES = (
    "Nearly one in three adults under 30 has tried the app, according to a poll of 3,900 people. "
    "Among those 65 and older, it was 5%. Four in ten of the users were unhappy."
)
POLL = "The firm polled 240 people aged 18 to 60. Of these, 60 said they would pay; four in ten had never heard of it."
EACH = "The ministry approved exports of up to 35,000 chips each to Dalma and Orro. Vexa got a license for 60,000."
ROUNDS = "The seed round was $6 million, the Series A $24 million and the Series B $70 million."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (FABS, "두 번째 공장은 다달이 웨이퍼 3만 장을 만들어요.", "두 번째 공장은 다달이 웨이퍼 4만 장을 만들어요."),
        (
            SHOPS,
            "부다페스트에서 문 닫은 가게는 전체의 42%쯤이에요.",
            "부다페스트에서 문 닫은 가게는 전체의 46%쯤이에요.",
        ),
        (REACTORS, "가동률은 1년 전 79%에서 91%로 올랐어요.", "가동률은 1년 전 77%에서 91%로 올랐어요."),
        (AGES, "65세부터는 5%에 그쳤어요.", "65세부터는 15%에 그쳤어요."),
        (AGES, "열에 넷은 마음에 들지 않는대요.", "65세부터는 46%가 써 봤대요."),
        (POLL, "240명 가운데 25%는 돈을 내겠다고 했어요.", "40명 중 30%는 들어 본 적도 없대요."),
        (
            "The new tool builds it in 1.9 seconds rather than 41. Memory use is down by a factor of four.",
            "메모리 사용량은 4분의 1로 줄었어요.",
            "메모리 사용량은 5분의 1로 줄었어요.",
        ),
        (
            EACH,
            "달마와 오로에 각각 3만 5,000개까지예요. 두 곳을 합치면 많게는 7만 개예요.",
            "달마와 오로에 각각 3만 5,000개까지예요. 두 곳을 합치면 많게는 9만 개예요.",
        ),
        (
            EACH,
            "벡사에 6만 개, 오로에 3만 5,000개예요. 두 곳을 합치면 9만 5,000개예요.",
            "달마와 오로에 각각 3만 5,000개예요. 두 곳을 더하면 9만 5,000개예요.",
        ),
        (ROUNDS, "지금까지 1억 달러를 모은 셈이에요.", "지금까지 1억 1,000만 달러를 모은 셈이에요."),
    ],
)
def test_what_chance_comes_near_is_blocked_and_what_is_reckoned_is_not(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))
