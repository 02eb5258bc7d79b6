"""What a source tells from one side and a draft, openly, from the other: the price of the dearer one, what a share leaves."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    (
        "Tickets cost 7,000 won, half the price of an ordinary show.",
        "표값은 7,000원이에요. 보통 공연은 그 두 배인 1만 4,000원이고요.",
    ),
    (
        "The new oven draws 300 watts, a third as much as the old one.",
        "새 오븐은 300와트를 먹어요. 옛 오븐은 그 세 배인 900와트예요.",
    ),
    (
        "Of all listening hours, 22% went to titles read by machines.",
        "듣는 시간의 22%가 기계가 읽은 책이에요. 뒤집어 보면 다섯 시간 중 네 시간 가까이는 아직 사람이 읽어요.",
    ),
    ("Drivers spend 40% of their working hours waiting.", "기사들은 일하는 다섯 시간 중 두 시간을 기다려요."),
    ("It costs 40 pounds per hearing compared with 260.", "재판 한 건에 40파운드로 사람의 6분의 1이 조금 못 돼요."),
]
WRONG = [
    ("Tickets cost 7,000 won, half the price of an ordinary show.", "표값은 7,000원이에요. 보통 공연은 그 두 배인 1만 5,000원이고요.", "1만 5,000원"),
    ("Tickets cost 7,000 won, half the price of an ordinary show.", "표값은 7,000원이에요. 보통 공연은 그 세 배인 2만 1,000원이고요.", "세 배"),
    ("The new oven draws 300 watts, a third as much as the old one.", "새 오븐은 300와트를 먹어요. 옛 오븐은 그 두 배인 600와트예요.", "두 배"),
    ("Of all listening hours, 22% went to titles read by machines.", "듣는 시간의 22%가 기계가 읽은 책이에요. 뒤집어 보면 다섯 시간 중 세 시간은 아직 사람이 읽어요.", "다섯 시간 중 세 시간"),
    ("Drivers spend 40% of their working hours waiting.", "기사들은 일하는 다섯 시간 중 세 시간을 기다려요.", "다섯 시간 중 세 시간"),
    ("It costs 40 pounds per hearing compared with 260.", "재판 한 건에 40파운드로 사람의 3분의 1이 조금 넘어요.", "3분의 1"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_other_side_gives_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_figure_of_it_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
