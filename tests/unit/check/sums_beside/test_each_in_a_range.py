"""So much for one told as a range, `한 명에 7~8건꼴`: it stands on the two counts it is of, and is no mean of what is counted beside them."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_MEALS = "The charity said volunteers delivered 9,400 meals to 1,250 households, and 48 households complained. A year ago the complaint rate was 2 percent."
_MAIL = "보안 업체는 직원 450명에게 시험 메일 1,620통을 보냈고, 이 가운데 31명이 링크를 눌렀다고 밝혔다."
_LIBRARY = "The library lent 31,000 books to 4,800 members last year, and 260 members paid fines."
_RUNS = "In three trials the pump moved 12 litres, 14 litres and 19 litres of water."
RIGHT = [
    (_MEALS, "한 가구에 평균 7~8개꼴이에요."),
    (_MEALS, "한 가구가 받은 도시락은 평균 7~8개예요."),
    (_MAIL, "직원 한 명이 평균 3~4통을 받은 셈이에요."),
    (_LIBRARY, "회원 한 명에 평균 6~7권꼴이에요."),
    (_LIBRARY, "회원은 4,800명이고, 1인당 평균 6~7권을 빌렸어요."),
    (_RUNS, "펌프는 세 번에 걸쳐 평균 15리터를 옮겼어요."),
]  # fmt: skip
WRONG = [
    (_MEALS, "한 가구에 평균 5~6개꼴이에요.", "5~6개"),
    (_MAIL, "직원 한 명이 평균 6~7통을 받은 셈이에요.", "6~7통"),
    (_LIBRARY, "회원 한 명에 평균 9~10권꼴이에요.", "9~10권"),
    (_RUNS, "펌프는 세 번에 걸쳐 평균 17리터를 옮겼어요.", "17리터"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_range_around_what_one_has_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_range_or_mean_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
