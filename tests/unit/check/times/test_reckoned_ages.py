"""The ten years in which an age lies that a source tells in brackets, or as `a woman of 38`."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_FRAUD = "부산지법은 사기 혐의로 기소된 B씨(37)에게 징역 3년을 선고했다."
_RESCUED = "구조대는 물에 빠진 김모(64·남) 씨를 20분 만에 구했다."
_PRIZE = "최우수상은 서하린(26) 씨에게 돌아갔다. 참가자는 모두 190명이었다."
_DRIVER = "The driver, a woman of 38, was not hurt. The bus had 21 people aboard."
_LOTTERY = "Maria Weber (52) won the lottery twice in 3 years."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (_FRAUD, "사기로 재판받은 30대가 징역 3년을 받았어요.", "40대"),
        (_RESCUED, "물에 빠진 60대가 20분 만에 구조됐어요.", "50대"),
        (_PRIZE, "최우수상은 20대 참가자가 탔어요.", "30대"),
        (_DRIVER, "운전하던 30대는 다치지 않았어요.", "20대"),
        (_LOTTERY, "50대 복권 당첨자가 3년 사이 두 번이나 당첨됐어요.", "60대"),
    ],
)
def test_an_age_behind_a_person_lies_in_its_ten_years(source: str, right: str, wrong: str) -> None:
    told = next(one for one in ("20대", "30대", "50대", "60대") if one in right)
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert blocked_at(source, right.replace(told, wrong), wrong)
