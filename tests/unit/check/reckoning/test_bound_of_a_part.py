"""A part in words that is told of the figure right behind it is held against that figure, whatever else the source tells."""

import pytest

from pipeline.check import lint_pair

SOURCE = (
    "Parlo reported quarterly revenue of $1.24 billion, of which business customers contributed ${part} million. Its assistant has 9 million monthly"
    " users, up from 5 million in January. Parlo raised its outlook by $15 million."
)
DRAFT = "파를로의 분기 매출이 12억 4천만 달러를 기록했어요. 이 중 절반에 {said} {part} 달러가 기업 고객에게서 나왔어요. 쓰는 사람은 500만 명에서 900만 명으로 늘었고요."


@pytest.mark.parametrize(
    ("said", "written", "part", "wrong"),
    [
        ("못 미치는", "7억 5,600만", "756", True),
        ("못 미치는", "5억 6,600만", "566", False),
        ("가까운", "5억 9,600만", "596", False),
    ],
)
def test_a_part_is_held_against_the_figure_behind_it(said: str, written: str, part: str, wrong: bool) -> None:
    draft = DRAFT.format(said=said, part=written)
    spans = [flag.span for flag in lint_pair(SOURCE.format(part=part), draft) if flag.severity == "block"]
    place = draft.index("절반")
    assert any(start < place + 2 and place < end for start, end in spans) is wrong
