"""A change of an amount beside what it is for one of something: the ends are the two amounts, whatever a share of them earned."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_BRIGHT = "Brightloom reported quarterly sales of $940 million on Thursday, up 12 percent from $840 million a year earlier. Operating profit rose to $255 million, or $2.05 a share, from $190 million, or $1.51."
_FOUNDRY = "The foundry's net loss narrowed to $37 million ($0.41 per share) from $88 million ($0.97 per share)."
RIGHT = [
    (_BRIGHT, "영업이익도 6,500만 달러 불었고요."),
    (_BRIGHT, "영업이익은 6,500만 달러 불어난 2억 5,500만 달러예요."),
    (_FOUNDRY, "순손실은 5,100만 달러 줄었어요."),
]  # fmt: skip
WRONG = [
    (_BRIGHT, "영업이익도 5,600만 달러 불었고요.", "5,600만 달러"),
    (_FOUNDRY, "순손실은 6,100만 달러 줄었어요.", "6,100만 달러"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_gap_of_the_two_amounts_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_gap_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
