"""A percentage told of a round number of things."""

import pytest

from pipeline.check.shares import one_in_so_many
from tests.unit.check.building import blocks, worked_out


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The machine sorted 1.8 million parcels with an error rate of 0.4%. The hall began with three of them.", "실수는 천 개에 네 개꼴이었어요.", "실수는 천 개에 마흔 개꼴이었어요."),
        ("Of the vaccinated, 0.03% fell ill. The clinic has two doctors.", "탈이 난 사람은 만 명에 세 명꼴이었어요.", "탈이 난 사람은 만 명에 서른 명꼴이었어요."),
        ("Some 0.6% of the bulbs broke in transit. Four trucks carried them.", "깨진 전구는 천 개에 여섯 개꼴이었어요.", "깨진 전구는 천 개에 예순 개꼴이었어요."),
    ],
)  # fmt: skip
def test_a_percentage_is_told_of_a_round_number(source: str, right: str, wrong: str) -> None:
    assert any(one.holds for one in worked_out(one_in_so_many.reckoned, source, right))
    assert blocks(source, right) == []
    assert blocks(source, wrong)
