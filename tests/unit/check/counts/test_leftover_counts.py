"""Counts in words of those that a source leaves to be reckoned: all but a named one, those whom it did not find; and who is left out of what is told."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

LANDS = "커피 기계 업체 모락은 북유럽 6개국에 진출한다고 밝혔다."
CASES = "검사는 환자 90명 중 72명을 찾아냈고, 건강한 사람 200명 중 8명을 환자로 잘못 봤다."
EYES = "The drops cleared the sight of 17 of 20 cats."
FLAT = "Before the patch, the mower needed 82 minutes to cut a 120-square-meter lawn; afterward it took 37."
RIGHT = [
    (LANDS, "모락은 핀란드를 뺀 다섯 나라에서 먼저 팔아요."),
    (LANDS, "모락은 핀란드를 제외한 다섯 나라에서 먼저 팔아요."),
    (CASES, "환자 열여덟 명은 놓쳤어요."),
    (CASES, "환자 열여덟 명을 못 찾았어요."),
    (EYES, "고양이 스무 마리 가운데 셋만 빼고 시력이 돌아왔어요."),
    (FLAT, "새 판은 120㎡ 잔디를 깎는 시간을 절반 아래로 줄였어요."),
]  # fmt: skip
WRONG = [
    (LANDS, "모락은 핀란드를 뺀 네 나라에서 먼저 팔아요.", "네 나라"),
    (LANDS, "모락은 다섯 나라에서 먼저 팔아요.", "다섯 나라"),
    (CASES, "환자 열아홉 명은 놓쳤어요.", "열아홉 명"),
    (FLAT, "새 판은 120㎡ 잔디를 깎는 시간을 4분의 1 아래로 줄였어요.", "4분의 1"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_those_who_are_left_are_reckoned(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_number_of_them_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
