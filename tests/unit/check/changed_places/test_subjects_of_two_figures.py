"""Two subjects, each with a figure, whom the source tells of in sentences of their own."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('Slack cut the price of its plan by 25 percent on June 1. Zoom, a larger rival, announced a 10 percent cut a week later.', '슬랙이 25%를 깎자 줌은 한 주 뒤 10%를 깎았어요.'),
    ('Slack cut the price of its plan by 25 percent on June 1. Zoom, a larger rival, announced a 10 percent cut a week later.', '줌은 10% 내렸는데 슬랙은 25% 내렸어요.'),
    ('Slack cut the price of its plan by 25 percent on June 1. Zoom, a larger rival, announced a 10 percent cut a week later.', '줌은 10%를, 슬랙은 25%를 깎았어요.'),
    ('Slack is a chat firm. It cut its price by 25 percent. Zoom followed. Its cut was 10 percent.', '슬랙이 25%를 깎자 줌은 10%를 깎았어요.'),
    ('Prices rose 25 percent at Zoom after Slack moved first. Slack had raised its own by 10 percent.', '슬랙이 10% 올리자 줌은 25%를 올렸어요.'),
]  # fmt: skip
WRONG = [
    ('Slack cut the price of its plan by 25 percent on June 1. Zoom, a larger rival, announced a 10 percent cut a week later.', '슬랙이 10%를 깎자 줌은 한 주 뒤 25%를 깎았어요.', '25%'),
    ('Slack cut the price of its plan by 25 percent on June 1. Zoom, a larger rival, announced a 10 percent cut a week later.', '슬랙은 10% 내렸고 줌은 25% 내렸어요.', '25%'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_own_figures_are_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_each_other_s_figures_are_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
