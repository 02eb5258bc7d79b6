"""A multiple of what was before, held against the earlier figure or the earlier time that the draft names."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

ROUND = "Robotics startup Velnor raised $1.1B at a $4.2B valuation, up from $2.1B in January."
WORTH = "Chip maker Ostrel raised $3B and is worth $9B after the deal, up from $1.5B in 2024."
USERS = "오르빗랩의 월 이용자는 120만 명에서 480만 명으로 늘었다. 유료 이용자는 160만 명으로 두 배가 됐다."
WRONG = [
    (ROUND, "벨노어는 기업가치 42억 달러를 인정받았어요. 1월의 21억 달러와 견주면 네 배 가까이 오른 거예요.", "네 배"),
    (ROUND, "벨노어는 42억 달러의 가치를 인정받았어요. 1월과 비교하면 네 배 가까이 오른 값이에요.", "네 배"),
    (ROUND, "벨노어는 기업가치 42억 달러를 인정받았어요. 지난 1월 라운드 때의 네 배 가까이예요.", "네 배"),
    (WORTH, "거래 뒤 오스트렐의 가치는 90억 달러예요. 15억 달러였던 2024년보다 약 3배 오른 금액이에요.", "3배"),
    (WORTH, "오스트렐은 30억 달러를 받고 90억 달러의 가치를 인정받았어요. 2024년보다 약 3배 오른 금액이에요.", "3배"),
]  # fmt: skip
RIGHT = [
    (ROUND, "벨노어는 기업가치 42억 달러를 인정받았어요. 1월의 21억 달러와 견주면 두 배로 오른 거예요."),
    (ROUND, "벨노어는 기업가치 42억 달러를 인정받았어요. 지난 1월 라운드 때의 두 배예요."),
    (WORTH, "거래 뒤 오스트렐의 가치는 90억 달러예요. 15억 달러였던 2024년보다 6배로 오른 금액이에요."),
    (WORTH, "거래 뒤 오스트렐의 가치는 90억 달러예요. 15억 달러였던 2024년보다 5배 넘게 오른 금액이에요."),
    (USERS, "오르빗랩의 월 이용자가 480만 명이 됐어요. 유료 이용자는 전보다 두 배로 늘었어요."),
]


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_what_the_rise_does_not_come_to_is_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_what_it_comes_to_and_what_is_told_of_another_thing_stand(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
