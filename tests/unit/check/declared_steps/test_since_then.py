"""How much more there is than before: right digits, told the other way round."""

import pytest

from pipeline.check import lint_pair

TOKEN = "Meridian 3 produces its first token in 0.7 seconds on average, against 1.1 seconds for the previous model."
CHIP = "The chip draws 300 watts, against 450 watts for the previous one."
SALES = "Sales reached $4.2 billion, compared with $5 billion a year earlier."
PLAN = "The new plan costs $20, against $30 before."
PROFIT = "Profit was $1.1 billion, down from $1.5 billion a year ago."
CALLS = "콜센터의 전화 한 건 비용은 2024년 4,100원이었다. 지금은 2,650원이다."
RIGHT = (
    (CALLS, "전화 한 건의 비용은 2024년보다 1,450원 내렸어요."),
    (TOKEN, "이전 모델보다 0.4초 빨라졌어요."),
    (TOKEN, "이전 모델은 새 모델보다 0.4초 느렸어요."),
    (CHIP, "칩은 300와트를 써요. 이전 칩보다 150와트 덜 써요."),
    (SALES, "매출은 42억 달러로 1년 전보다 8억 달러 줄었어요."),
    (PLAN, "새 요금제는 20달러예요. 전보다 10달러 싸졌어요."),
    (PROFIT, "이익은 지난해보다 4억 달러 적은 11억 달러예요."),
)
WRONG = (
    (TOKEN, "첫 토큰까지 0.7초가 걸려요. 이전 모델보다 0.4초 느려진 속도예요.", "0.4초"),
    (CHIP, "칩은 300와트를 써요. 이전 칩보다 150와트 늘었어요.", "150와트"),
    (SALES, "매출은 42억 달러로 1년 전보다 8억 달러 늘었어요.", "8억 달러"),
    (PLAN, "새 요금제는 20달러예요. 전보다 10달러 비싸졌어요.", "10달러"),
    (PROFIT, "이익은 지난해보다 4억 달러 많은 11억 달러예요.", "4억 달러"),
)


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_gap_to_before_that_goes_the_right_way_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_gap_to_before_told_the_other_way_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(told.startswith(wrong) and len(told) > len(wrong) for told in _blocked(source, draft))


def test_a_time_is_no_thing_that_has_the_others_figure() -> None:
    told = lint_pair(CALLS, "전화 한 건의 비용은 2년 전보다 1,450원 내렸어요.")  # the year of this pair nobody knows
    assert [one.kind for one in told if one.severity == "block"] == ["number-unsupported"]
