"""How the press tells a figure roundly, leaves its points out, or gives what all comes to."""

import pytest

from pipeline.check import lint_pair

FEES = "One plan went up by 42.6% and the other by 38%."
CHIP = "The chip sold for $3.02 in January and for $2.1 in May."
TESTS = "숙련된 의사는 87.6%에서 90.2%로, 다른 의사는 83.8%에서 89%로 각각 2.6%와 5.2% 높아졌다. 초보 의사는 73.6%에서 85.6%로 올랐다."
NUMBERS = "Carriers have taken 32.6 million of the 020 numbers that were handed out two years ago."
FINE = "당국은 과징금 5550만원과 과태료 4780만원 등 총 1억330만원을 물렸다."
LEASE = "The first term has a value of $311 million, with extensions bringing total revenue to $1 billion."


def _found(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.severity != "note"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FEES, "두 요금 모두 40% 안팎으로 뛰었어요."),
        (CHIP, "값은 넉 달 새 3달러대에서 2달러 초반으로 미끄러졌어요."),
        (NUMBERS, "통신사들은 2년 전 나온 020 번호 가운데 3,260만 개를 가져갔어요."),
        (FINE, "당국은 과징금과 과태료 1억 330만 원을 물렸어요."),
        (LEASE, "10억 달러는 연장까지 더한 수예요."),
    ],
)
def test_what_is_told_roundly_or_in_all_is_silent(source: str, draft: str) -> None:
    assert _found(source, draft) == []


@pytest.mark.parametrize(
    "draft",
    ["다른 의사의 정확도는 5.2%포인트 높아졌어요.", "가장 높은 집단과 가장 낮은 집단의 차이는 4.6%포인트예요."],
)
def test_points_that_two_percentages_give_are_only_to_be_declared(draft: str) -> None:
    assert set(_found(TESTS, draft)) <= {"warn"}


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FEES, "두 요금 모두 50% 안팎으로 뛰었어요."),
        (CHIP, "값은 넉 달 새 3달러대에서 2달러 후반으로 미끄러졌어요."),
        (NUMBERS, "통신사들은 2년 전 나온 번호 100만 개 가운데 3,260만 개를 가져갔어요."),
        (FINE, "당국은 과징금과 과태료 1억 3,300만 원을 물렸어요."),
        (TESTS, "다른 의사의 정확도는 6.2%포인트 높아졌어요."),
    ],
)
def test_another_figure_is_wrong(source: str, draft: str) -> None:
    assert "block" in _found(source, draft)
