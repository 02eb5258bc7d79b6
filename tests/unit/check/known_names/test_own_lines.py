"""An edition of a line that only its article knows, in the place of another."""

import pytest

from pipeline.check import lint_pair

FLASH = "The lab's Aster Flash missed nine of 45 questions."
MINI = "The maker said Osprey Mini, which fits in a pocket, costs $3 a month."
TWO = "Wicket Pro and Wicket Lite read 40 pages at once."
WRONG = [
    (FLASH, "연구소의 애스터터보는 45문항 중 아홉을 틀렸어요.", "애스터터보"),
    (FLASH, "연구소의 Aster Turbo는 45문항 중 아홉을 틀렸어요.", "Aster Turbo"),
    (MINI, "주머니에 들어가는 '오스프리 나노'는 한 달 3달러예요.", "오스프리 나노"),
    (MINI, "주머니에 들어가는 오스프리 Nano는 한 달 3달러예요.", "오스프리 Nano"),
    (TWO, "위킷 맥스는 한 번에 40쪽을 읽어요.", "위킷 맥스"),
]
RIGHT = [
    (FLASH, "연구소의 애스터 플래시는 45문항 중 아홉을 틀렸어요."),
    (FLASH, "연구소의 애스터플래시는 45문항 중 아홉을 틀렸어요."),
    (FLASH, "연구소의 애스터는 45문항 중 아홉을 틀렸어요."),
    (MINI, "주머니에 들어가는 오스프리 미니는 한 달 3달러예요."),
    (MINI, "주머니에 들어가는 오스프리 제품은 한 달 3달러예요."),
    (TWO, "위킷 라이트는 한 번에 40쪽을 읽어요."),
    (TWO, "위킷은 둘 다 한 번에 40쪽을 읽어요."),
]


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_another_edition_of_a_line_blocks(source: str, draft: str, name: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == [name]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_sources_edition_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]
