"""Adverbs and nouns of place that end as a name with its particle does."""

import pytest

from pipeline.check import lint_pair

SOURCE = "Nordvik said revenue fell 12% to $40 million, at odds with its forecast. It opened 30 shops."
ADVERBS = [
    "매출은 12% 줄어 예상과는 거꾸로예요.",
    "매출은 12% 줄었지만 설명은 저마다예요.",
    "매출은 12% 줄었고 예측은 제멋대로예요.",
    "매출은 12% 줄었고 불안은 고스란히예요.",
    "매출은 산너머로 12% 줄었어요.",
    "이모저모로 따지면 매출은 12% 줄었어요.",
]
NAMES = [
    "매출이 12% 준 곳은 젠트릭스예요.",
    "매출이 12% 줄었다고 라온달로가 밝혔어요.",
    "매장을 연 곳은 마다르예요.",
]


@pytest.mark.parametrize("draft", ADVERBS)
def test_an_adverb_names_nobody(draft: str) -> None:
    assert not [one for one in lint_pair(SOURCE, draft) if one.kind == "name"]


@pytest.mark.parametrize("draft", NAMES)
def test_a_name_before_the_same_endings_is_told(draft: str) -> None:
    assert [one for one in lint_pair(SOURCE, draft) if one.kind == "name"]
