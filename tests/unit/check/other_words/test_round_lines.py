"""A round line that a value has crossed, or holds, told of the value that lies right beside it."""

import pytest

from pipeline.check import lint_pair

_PACK = "Average battery pack prices fell to $98 per kilowatt-hour in 2025, down 15% from $115 a year earlier."
_COIN = "Bitcoin rose to $103,400 on Thursday from $97,200 a day earlier."
_KOSPI = "The Kospi closed at 4,021 on Thursday, up from 3,960. Its record is 4,300."
_BRENT = "Brent crude fell to $58.90 a barrel on Monday, the lowest since 2021."

RIGHT = (
    (_PACK, "배터리 값이 98달러까지 내려와 100달러 선을 깼어요."),
    (_PACK, "배터리 값이 1년 새 15% 떨어져 100달러 선을 깬 건데요, 나라마다 달라요."),
    (_PACK, "배터리 값이 98달러로 내려와 100달러 선이 무너졌어요."),
    (_PACK, "배터리 값이 100달러 선을 밑돌았어요."),
    (_PACK, "배터리 값이 98달러로 내려와 100달러 벽을 깼어요."),
    (_PACK, "배터리 값이 98달러로 내려와 100달러 선을 내줬어요."),
    (_COIN, "비트코인이 10만 3,400달러로 올라 10만 달러 선을 되찾았어요."),
    (_COIN, "비트코인이 10만 달러 선을 뚫었어요."),
    (_COIN, "비트코인이 10만 달러 벽을 깼어요."),
    (_KOSPI, "코스피가 4,000선을 회복했어요."),
    (_KOSPI, "코스피가 4,021로 마감해 4,000 고지를 밟았어요."),
    (_BRENT, "브렌트유 60달러 선이 깨졌어요."),
    (_BRENT, "브렌트유가 60달러 선을 내줬어요."),
)
WRONG = (
    (_PACK, "배터리 값이 98달러로 내려와 90달러 선을 깼어요."),
    (_PACK, "배터리 값이 98달러로 내려왔지만 아직 100달러 선을 지켰어요."),
    (_PACK, "배터리 값이 120달러 선을 깼어요."),
    (_PACK, "배터리 값이 110달러 선을 지켰어요."),
    (_COIN, "비트코인이 11만 달러 선을 뚫었어요."),
    (_COIN, "비트코인이 10만 달러 선을 내줬어요."),
    (_KOSPI, "코스피가 4,100선을 넘었어요."),
    (_BRENT, "브렌트유가 50달러 선을 내줬어요."),
    (_BRENT, "브렌트유가 60달러 선을 지켰어요."),
)


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_line_right_beside_a_value_stands(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_line_that_nothing_crossed_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)
