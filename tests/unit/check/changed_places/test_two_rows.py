"""Two shares told before their things, which stand in two rows of the source."""

import pytest

from pipeline.check import lint_pair

DRAWN = "Posts written by bots draw 19% of the clicks on the site, while long reads by journalists draw 44%."
STORM = "Some 310,000 homes lost power and 26 trains were stuck on open track in the storm."
ROWS = [
    (DRAWN, "클릭의 19%는 봇이 써낸 글, 44%는 기자가 오래 쓴 글이 가져가요.", "클릭의 44%는 봇이 써낸 글, 19%는 기자가 오래 쓴 글이 가져가요."),
    (DRAWN, "클릭의 44%는 긴 글로 기자가, 19%는 자동으로 봇이 가져가요.", ""),
    (STORM, "31만 가구가 정전됐고 열차 26편이 선로 위에 멈춰 섰어요.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_two_figures_before_their_things_are_held_against_their_rows(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert not wrong or any(one.severity == "block" for one in lint_pair(source, wrong))
