"""A share belongs to the age group that the source tells it of."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('Among drivers under 30 the share who text rose to 64%, compared with 22% among those over 60. In all, 40% did.', '30세 미만은 64%가 문자를 보낸다고 했어요.'),
    ('Among drivers under 30 the share who text rose to 64%, compared with 22% among those over 60. In all, 40% did.', '60세 넘는 운전자는 22%였어요.'),
    ('Among drivers under 30 the share who text rose to 64%, compared with 22% among those over 60. In all, 40% did.', '30세 미만은 64%, 60세 초과는 22%예요.'),
    ('Among drivers under 30 the share who text rose to 64%, compared with 22% among those over 60. In all, 40% did.', '전체로는 40%고 30세 미만은 64%예요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 넘는 여성은 71%가 금지를 바랐어요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '25세 미만 여성은 48%가 바랐어요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 이상에서 71%, 25세 미만에서 48%예요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 넘는 여성은 많이 바랐는데 어린 쪽은 48%예요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 이상이 앞서고 20대 초반은 48%예요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 이상이 아닌 쪽은 48%가 바랐어요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 이상보다 어린 층은 48%만 바랐어요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 이상 말고는 48%가 바랐어요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 넘는 여성은 48%만 바란 어린 쪽과 달랐어요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 넘는 여성은 48%를 크게 웃돌았어요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 넘는 여성은 48%가 아니라 71%예요.'),
]  # fmt: skip
WRONG = [
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 이상 여성 가운데 48%가 바란대요.', '48%'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '나이마다 달라 50세 이상은 48%예요.', '48%'),
    ('Among drivers under 30 the share who text rose to 64%, compared with 22% among those over 60. In all, 40% did.', '30세 미만은 22%가 문자를 보낸다고 했어요.', '22%'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 넘는 여성은 48%가 금지를 바랐어요.', '48%'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '25세 미만 여성은 71%가 바랐어요.', '71%'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_share_of_a_group_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_share_of_another_group_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
