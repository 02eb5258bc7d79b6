"""A comparison that somebody made keeps its two sides, whichever word it measures by."""

import pytest

from pipeline.check import lint_pair, quoted_compared

_WRONG = [
    ("The club hires lawyers faster than engineers", "이 구단은 변호사보다 엔지니어를 더 빨리 뽑는다"),
    ("Teachers use it more often than students", "교사보다 학생이 더 자주 쓴다"),
    ("Taxis are safer than buses", "택시보다 버스가 더 안전하다"),
    ("Trains are less dangerous than buses", "버스보다 기차가 더 위험하다"),
    ("Old cameras are cheaper than new phones", "오래된 카메라보다 새 전화기가 더 싸다"),
]
_RIGHT = [
    ("The club hires lawyers faster than engineers", "이 구단은 엔지니어보다 변호사를 더 빨리 뽑는다"),
    ("Teachers use it more often than students", "학생보다 교사가 더 자주 쓴다"),
    ("Taxis are safer than buses", "택시보다 버스가 더 위험하다"),
    ("Trains are less dangerous than buses", "기차보다 버스가 더 위험하다"),
    ("Sales grew faster than expected", "예상보다 매출이 더 빨리 늘었다"),
    ("Taxis are not safer than buses", "택시보다 버스가 더 안전하다"),
]


@pytest.mark.parametrize(("said", "korean"), _WRONG[:3])
def test_the_sides_of_a_comparison_exchanged_block_with_and_without_marks(said: str, korean: str) -> None:
    for told in (f"대표는 “{korean}”고 말했어요.", f"대표는 {korean}고 말했어요."):
        found = lint_pair(f'"{said}," the chief executive said.', told)
        assert any(one.severity == "block" for one in found)


@pytest.mark.parametrize(("said", "korean"), _WRONG)
def test_the_sides_of_a_comparison_are_exchanged(said: str, korean: str) -> None:
    assert quoted_compared.exchanged(korean, said)


@pytest.mark.parametrize(("said", "korean"), _RIGHT)
def test_the_sides_of_a_comparison_may_stand_in_another_order_or_by_another_word(said: str, korean: str) -> None:
    assert not quoted_compared.exchanged(korean, said)
