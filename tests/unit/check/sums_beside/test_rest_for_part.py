"""What is left of a whole is not told as the part that the source names."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were paid.', '루미나는 3분기에 계약을 1만 8,500건 따냈는데, 유료가 아닌 건 9,000건이에요.'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were paid.', '루미나는 3분기에 계약을 1만 8,500건 따냈는데, 무료가 9,000건이에요.'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were paid.', '루미나는 3분기에 계약을 1만 8,500건 따냈는데, 유료가 9,500건이고 9,000건은 무료예요.'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were in Europe.', '루미나는 계약을 1만 8,500건 따냈는데, 유럽 밖이 9,000건이에요.'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were in Europe.', '루미나는 계약을 1만 8,500건 따냈는데, 유럽이 절반을 넘고 9,000건은 아시아예요.'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were renewed.', '루미나는 계약을 1만 8,500건 따냈는데, 갱신하지 않은 계약이 9,000건이에요.'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were new.', '루미나는 계약을 1만 8,500건 따냈는데, 새 계약은 9,500건이에요.'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were paid.', '루미나는 계약을 1만 8,500건 따냈는데, 유료를 뺀 9,000건은 시험판이에요.'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were paid deals.', '루미나는 계약을 1만 8,500건 따냈는데, 공짜 계약은 9,000건이에요.'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were paid deals.', '루미나는 계약을 1만 8,500건 따냈는데, 비유료는 9,000건이에요.'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were paid deals.', '루미나는 계약을 1만 8,500건 따냈는데, 유료 말고 시험으로 맺은 계약이 9,000건이에요.'),
]  # fmt: skip
WRONG = [
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were paid deals.', '루미나는 계약을 1만 8,500건 따냈는데, 유료 계약은 9,000건이에요.', '9,000건'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were paid.', '루미나는 3분기에 계약을 1만 8,500건 따냈는데, 유료는 9,000건이에요.', '9,000건'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were paid.', '루미나는 3분기에 계약을 1만 8,500건 따냈는데, 돈을 받는 건 9,000건이에요.', '9,000건'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were in Europe.', '루미나는 계약을 1만 8,500건 따냈는데, 유럽은 9,000건이에요.', '9,000건'),
    ('Lumina closed 18,500 deals in its third quarter, of which 9,500 were new.', '루미나는 계약을 1만 8,500건 따냈는데, 그중 새 계약은 9,000건이에요.', '9,000건'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_part_and_what_is_called_the_rest_are_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_rest_told_as_the_part_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
