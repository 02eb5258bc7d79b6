"""A first place that the largest of a source's shares gives, told in the next sentence."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("Maple took 44% of orders in 2024, Birch 31% and Cedar 25%.", "배달 1위는 메이플이에요. 주문의 44%를 가져갔어요."),
    ("Anchor commanded 40% of spending in 2025, up from 24% the year before. Delta's share fell to 27% from 50% in 2023. Echo rose to 21%.", "기업들이 돈 주고 쓰는 앱 1위는 앵커래요. 점유율이 24%에서 40%로 올랐어요."),
)  # fmt: skip
WRONG = (
    ("Maple took 44% of orders in 2024, Birch 31% and Cedar 25%.", "배달 1위는 버치예요. 주문의 31%를 가져갔어요."),
    ("Anchor commanded 40% of spending in 2025, up from 24% the year before. Delta's share fell to 27% from 50% in 2023. Echo rose to 21%.", "기업들이 돈 주고 쓰는 앱 1위는 에코래요. 점유율이 21%로 올랐어요."),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_largest_share_is_a_first_place(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_smaller_share_is_none(source: str, draft: str) -> None:
    assert _blocked(source, draft)
