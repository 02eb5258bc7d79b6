"""`in the first half` is 상반기, and no half of a match."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding


def _blocking(source: str, draft: str) -> list[Finding]:
    return [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Orders in the first half reached 40 million yen.", "하반기 주문은 4,000만 엔이에요."),
        ("Orders for the second half stood at 40 million yen.", "상반기 주문은 4,000만 엔이에요."),
        ("The yard lost 2 million yen during the first half.", "조선소는 하반기에 200만 엔을 잃었어요."),
    ],
)
def test_the_other_half_blocks(source: str, draft: str) -> None:
    assert _blocking(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Orders in the first half reached 40 million yen.", "상반기 주문은 4,000만 엔이에요."),
        ("She scored two goals in the first half.", "전반에 두 골을 넣었어요."),
        ("Two goals in the second half decided it.", "후반 두 골이 승부를 갈랐어요."),
    ],
)
def test_the_same_half_stands(source: str, draft: str) -> None:
    assert _blocking(source, draft) == []
