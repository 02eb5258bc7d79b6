"""Whole multiples and single parts that are openly round: `네 배를 넘어요` for 4.2 times, a fifth for 21%, and `두 배 넘게` of other figures than the source bounds."""

import pytest

from pipeline.check import lint_pair

_FUEL = "The fuel costs 4.2 times as much as kerosene in Europe. Airlines burn 0.7% of it."
_NEAR = "The new chip is 2.8 times as fast as the old one. It draws 40 watts."
_POWER = "Data centres use about 1.5% of the world total. In Ireland, data centres already take 21% of metered power."
_STAFF = "Some 74% of the staff voted for the strike. The plant has stood still since Monday."
_HEALTH = (
    "Health spending averaged 9.3% of GDP across OECD countries in 2024. The United States spent 17.2%, nearly twice the average, "
    "or $14,885 per person. Korea spent 8.4%, up from 3.9% in 2000."
)

RIGHT = (
    (_FUEL, "유럽에서는 값이 등유의 네 배를 넘어요."),
    (_FUEL, "유럽에서는 값이 등유의 네 배가 넘어요."),
    (_FUEL, "유럽에서는 값이 등유의 네 배 이상이에요."),
    (_FUEL, "유럽에서는 값이 등유의 네 배를 웃돌아요."),
    (_FUEL, "유럽에서는 값이 등유의 네 배쯤 돼요."),
    (_FUEL, "유럽에서는 값이 등유의 네 배가 조금 넘어요."),
    (_FUEL, "유럽에서는 값이 등유의 네 배 남짓이에요."),
    (_NEAR, "새 칩은 옛 칩보다 세 배 가까이 빨라요."),
    (_NEAR, "새 칩은 옛 칩보다 약 세 배 빨라요."),
    (_NEAR, "새 칩은 옛 칩보다 두 배 넘게 빨라요."),
    (_POWER, "아일랜드에서는 전기의 5분의 1을 데이터센터가 가져가요."),
    (_STAFF, "직원 4분의 3이 파업에 찬성했어요."),
    (_HEALTH, "한국은 2000년의 두 배 넘게 커졌는데도 8.4%로 아직 평균 아래예요."),
    (_HEALTH, "한국은 3.9%에서 8.4%로 두 배 넘게 커졌어요."),
)
WRONG = (
    (_FUEL, "유럽에서는 값이 등유의 다섯 배를 넘어요."),
    (_FUEL, "유럽에서는 값이 등유의 세 배쯤 돼요."),
    (_FUEL, "유럽에서는 값이 등유의 다섯 배에 가까워요."),
    (_FUEL, "유럽에서는 값이 등유의 세 배가 넘어요."),
    (_NEAR, "새 칩은 옛 칩보다 세 배 넘게 빨라요."),
    (_NEAR, "새 칩은 옛 칩보다 두 배쯤 빨라요."),
    (_POWER, "아일랜드에서는 전기의 4분의 1을 데이터센터가 가져가요."),
    (_POWER, "아일랜드에서는 전기의 3분의 1을 데이터센터가 가져가요."),
    (_STAFF, "직원 3분의 2가 파업에 찬성했어요."),
    (_HEALTH, "미국은 평균의 두 배가 넘는 17.2%를 썼어요."),
    (_HEALTH, "한국은 3.9%에서 8.4%로 늘었고, 미국은 평균의 두 배가 넘는 17.2%를 썼어요."),
    (_HEALTH, "한국은 8.4%로 세 배 넘게 커졌어요."),
)


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_round_multiple_or_part_that_says_so_stands(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_multiple_or_part_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)
