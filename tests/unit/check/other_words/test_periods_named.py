"""So many years or quarters as a source sentence names one by one stand; more or fewer are blocked."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    ("The start-up raised $40 million in 2024 and $95 million this year.", "두 해에 모은 돈은 1억 3,500만 달러예요.", "세 해에 모은 돈은 1억 3,500만 달러예요."),
    ("The ministry will buy 300 trucks this year, 500 next year and 800 the year after.", "3년 동안 사들이는 트럭은 1,600대예요.", "4년 동안 사들이는 트럭은 1,600대예요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_periods_are_counted_by_their_names(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))
