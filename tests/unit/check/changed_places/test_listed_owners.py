"""A figure of a list is told of the name that the list gives it, be the name before or behind it."""

import pytest

from pipeline.check import lint_pair

LEAKS = "Inspectors found 12 leaks in Ulsan, 31 in Yeosu and 5 in Daesan last month."
FINES = "The regulator fined Meta $40 million and TikTok $12 million over children's data."
SOLD = "지난해 판매량은 현대차가 414만 대, 기아가 308만 대였다."
SEATS = "관객은 무진극장이 8,200명, 소담극장이 5,400명으로 집계됐다."
WRONG = [
    (LEAKS, "31건이 나온 울산이 가장 심했어요."),
    (LEAKS, "누출이 31건 나온 울산이 가장 심했어요."),
    (FINES, "4,000만 달러를 물게 된 틱톡은 따르겠다고 했어요."),
    (SOLD, "414만 대를 판 기아가 앞섰어요."),
    (SOLD, "기아는 414만 대를 팔았어요."),
    (SEATS, "8,200명이 찾은 소담극장이 1위예요."),
]
RIGHT = [
    (LEAKS, "31건이 나온 여수가 가장 심했어요."),
    (LEAKS, "울산은 31건이 나온 여수보다 나았어요."),
    (LEAKS, "여수는 12건이 나온 울산의 두 배가 넘어요."),
    (FINES, "4,000만 달러를 물게 된 메타와 1,200만 달러를 물게 된 틱톡이 있어요."),
    (SOLD, "기아는 414만 대에 못 미쳤어요."),
    (SOLD, "414만 대를 판 현대차가 308만 대를 판 기아를 앞섰어요."),
    (SEATS, "소담극장은 8,200명이 찾은 무진극장에 뒤졌어요."),
    ("솔비와 라임 가운데 매출은 솔비가 12억 원, 이익은 라임이 12억 원이다.", "매출이 12억 원인 솔비는 라임보다 커요."),
    (
        "매출 하위 가게는 2%, 나머지 가게는 7%를 수수료로 낸다.",
        "하위 가게는 2%, 다른 가게는 7%를 수수료로 내요.",
    ),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_figure_of_another_name_of_the_list_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_figure_beside_its_own_name_or_held_against_another_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


MOST = [
    (LEAKS, "누출이 가장 많이 나온 곳은 울산이에요."),
    (LEAKS, "누출이 가장 심한 곳은 대산이었어요."),
    ("민원은 중구가 42건, 동구가 17건, 서구가 9건이었다.", "민원이 가장 많은 곳은 동구예요."),
]
MOST_RIGHT = [
    (LEAKS, "누출이 가장 많이 나온 곳은 여수예요."),
    ("민원은 중구가 42건, 동구가 17건, 서구가 9건이었다.", "민원이 가장 많은 곳은 중구예요."),
    ("가장 크게 늘어난 동구는 17건, 중구가 42건, 서구가 9건이었다.", "가장 많은 곳은 동구예요."),
]


@pytest.mark.parametrize(("source", "draft"), MOST)
def test_who_has_not_most_of_a_list_is_a_doubt(source: str, draft: str) -> None:
    assert any(one.kind == "number-contradicted" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), MOST_RIGHT)
def test_who_has_most_of_a_list_stands(source: str, draft: str) -> None:
    assert not any(one.kind == "number-contradicted" for one in lint_pair(source, draft))
