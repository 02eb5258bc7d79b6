"""All of something, told as 100%, and none of it, told as 0%."""

import pytest

from pipeline.check import lint_pair

_WATER = "The producer holds about 70% of known reserves. It plans to run all plants on desalinated or recycled water; it reached 63% last year."
_FLEET = "The company will move its entire fleet to electric by 2030, from 35% now."
_VOTE = "Shareholders approved the merger unanimously. The shares rose 4.1%."
_NEARLY = "Nearly all of the plants run on recycled water. It was 63% last year."
_TARGET = "It plans to raise the share of recycled water to 90%, from 63% last year."

RIGHT = (
    (_WATER, "지금 63%인 재활용 물 비중을 100%로 끌어올릴 계획이에요."),
    (_WATER, "재활용 물 비중은 63%에서 100%로 높여요."),
    (_FLEET, "2030년까지 전기차 비중을 35%에서 100%로 올려요."),
    (_VOTE, "주주들은 100% 찬성으로 합병을 받아들였어요."),
)
WRONG = (
    (_NEARLY, "재활용 물 비중은 63%에서 100%로 높아졌어요."),
    (_TARGET, "재활용 물 비중을 63%에서 100%로 끌어올릴 계획이에요."),
    (_FLEET, "2030년까지 전기차 비중을 45%에서 100%로 올려요."),
)


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_all_is_a_hundred_percent(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_nearly_all_or_another_share_is_not(source: str, draft: str) -> None:
    assert _blocks(source, draft)
