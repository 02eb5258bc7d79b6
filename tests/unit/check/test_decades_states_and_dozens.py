"""Figures of plain prose that were read as another: the previous decade, the years from one to another, two states, the price of a dozen."""

import pytest

from pipeline.check import lint_pair

_DECADE = "China took 90,000 barrels a day of the increase, against an average of 600,000 over the previous decade."
_COMING = "The bank will spend $40 billion on data centres over the coming decade, its chief executive said."
_FARMS = (
    "In Portugal most are within two years of 65. The EU lost 5.3 million farms between 2005 and 2020, a drop of 37%."
)
_STATES = "India added 29.8 gigawatts in the year ended March. Rajasthan and Gujarat together took 17.1 gigawatts."
_EGGS = "A dozen Grade A eggs cost $3.59 on average in August, down from a record $6.23 in March."

RIGHT = (
    (_DECADE, "중국은 지난 10년 동안 하루 평균 60만 배럴을 보탰어요."),
    (_DECADE, "중국은 앞선 10년간 하루 평균 60만 배럴을 보탰어요."),
    (_COMING, "은행은 앞으로 10년 동안 데이터센터에 400억 달러를 써요."),
    (_FARMS, "2005년부터 15년 동안 농장 530만 곳이 사라졌어요."),
    (_FARMS, "15년 사이에 농장 530만 곳이 사라졌어요."),
    (_FARMS, "2020년까지 15년간 농장 530만 곳이 문을 닫았어요."),
    (_STATES, "물량은 라자스탄과 구자라트 두 주에 몰렸어요."),
    (_STATES, "라자스탄·구자라트 두 주에서 17.1GW가 나왔어요."),
    (_EGGS, "달걀값이 열두 개에 3.59달러까지 내려왔어요. 6.23달러로 최고였던 3월에서 40% 넘게 빠진 거예요."),
)
WRONG = (
    (_DECADE, "중국은 지난 20년 동안 하루 평균 60만 배럴을 보탰어요."),
    (_COMING, "은행은 앞으로 5년 동안 데이터센터에 400억 달러를 써요."),
    (_FARMS, "2005년부터 12년 동안 농장 530만 곳이 사라졌어요."),
    (_FARMS, "20년 사이에 농장 530만 곳이 사라졌어요."),
    (_STATES, "라자스탄과 구자라트 두 주 만에 17.1GW가 깔렸어요."),
    (_EGGS, "달걀값이 열두 개에 3.59달러까지 내려왔어요. 6.23달러로 최고였던 3월에서 60% 넘게 빠진 거예요."),
    (_EGGS, "달걀은 열두 개에 4.59달러예요."),
)


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_prose_says_plainly_is_read(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_length_or_price_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)
