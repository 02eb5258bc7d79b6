"""The rest that a draft names by what it leaves out."""

import pytest

from pipeline.check.sums_beside import without_those
from tests.unit.check.building import blocks, worked_out


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Revenue reached $9.2 billion, up from $8.1 billion and above the $9 billion that had been forecast. Cloud services brought in $4.3 billion, while advertising fell 8% to $1.7 billion.", "클라우드와 광고를 뺀 나머지는 32억 달러예요.", "클라우드와 광고를 뺀 나머지는 30억 달러예요."),
        ("Coal and gas supplied 44% of the power, ahead of nuclear, whose share fell to 21% from 26%. Coal alone made 3 terawatt-hours, up 9%.", "석탄과 가스, 원자력을 뺀 나머지 전원의 몫은 35%예요.", "석탄과 가스, 원자력을 뺀 나머지 전원의 몫은 37%예요."),
        ("The council spent £64m, against £58m a year before. Schools took £29m, while roads rose 4% to £11m, and a loan of £3m was repaid.", "학교와 도로를 뺀 나머지는 2,400만 파운드예요.", "학교와 도로를 뺀 나머지는 1,800만 파운드예요."),
    ],
)  # fmt: skip
def test_the_rest_without_those_who_are_named_is_what_they_leave(source: str, right: str, wrong: str) -> None:
    assert any(one.holds for one in worked_out(without_those.reckoned, source, right))
    assert blocks(source, right) == []
    assert blocks(source, wrong)
