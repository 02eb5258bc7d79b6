"""How many times as many there are by now, by a rank of this year."""

import pytest

from pipeline.check.shares import reached_so_far
from tests.unit.check.building import blocks, worked_out


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("It is the fourteenth bank to close in the country this year, against five in the whole of last year.", "올해 문을 닫은 은행은 이번이 열네 번째예요. 작년에는 다섯 곳이었으니 벌써 세 배 가까이예요.", "올해 문을 닫은 은행은 이번이 열네 번째예요. 작년에는 다섯 곳이었으니 벌써 다섯 배 가까이예요."),
        ("The fire was the ninth in the port this year, compared with three last year.", "올해 항구에서 난 불은 이번이 아홉 번째예요. 작년의 세 배예요.", "올해 항구에서 난 불은 이번이 아홉 번째예요. 작년의 두 배예요."),
        ("This is the twentieth recall this season, up from eight in 2023.", "이번 시즌 리콜은 이번이 스무 번째예요. 2023년의 2.5배예요.", "이번 시즌 리콜은 이번이 스무 번째예요. 2023년의 3.5배예요."),
    ],
)  # fmt: skip
def test_a_rank_of_this_year_is_held_against_the_count_of_another(source: str, right: str, wrong: str) -> None:
    assert any(one.holds for one in worked_out(reached_so_far.reckoned, source, right))
    assert blocks(source, right) == []
    assert blocks(source, wrong)
