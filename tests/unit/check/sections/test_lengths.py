"""How long a section and its heading may be before the editor gets a note."""

import pytest

from pipeline.check.sections.lengths import lengths
from pipeline.records import Section
from pipeline.text import sections


def _notes(heading: str, count: int, kind: str = "story") -> list[str]:
    body = f"### {heading}\n\n" + " ".join(["말이"] * (count - 1) + ["있어요.[^S1.1]"]) + "\n"
    section = Section("s1", kind, body)  # type: ignore[arg-type]  # the tests' own literals
    return [one.message for one in lengths(section, sections.placed(body), (60, 120))]


@pytest.mark.parametrize(("count", "told"), [(20, False), (120, False), (150, False), (151, True), (173, True)])
def test_a_section_over_the_aim_by_more_than_a_fourth_is_noted(count: int, told: bool) -> None:
    assert [f"{count}어절" in one for one in _notes("루멘, 값을 내렸어요", count)] == ([True] if told else [])


def test_a_heading_of_more_than_28_characters_is_noted_unless_they_are_narrow() -> None:
    assert _notes("가" * 28, 80) == []
    assert _notes("Basalt Compute, 1억 달러 넘는 투자를 받았어요", 80) == []
    assert "31자" in _notes("노르웨이 전기 4분의 1을 내놓기로 한 데이터센터를 허가", 80)[0]
    assert _notes("가" * 31, 300, "event") == []
