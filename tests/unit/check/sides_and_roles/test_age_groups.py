"""A share belongs to the age group that the source tells it of."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ('Among drivers under 30 the share who text rose to 64%, compared with 22% among those over 60. In all, 40% did.', '30세 미만은 64%가 문자를 보낸다고 했어요.'),
    ('Among drivers under 30 the share who text rose to 64%, compared with 22% among those over 60. In all, 40% did.', '60세 넘는 운전자는 22%였어요.'),
    ('Among drivers under 30 the share who text rose to 64%, compared with 22% among those over 60. In all, 40% did.', '30세 미만은 64%, 60세 초과는 22%예요.'),
    ('Among drivers under 30 the share who text rose to 64%, compared with 22% among those over 60. In all, 40% did.', '전체로는 40%고 30세 미만은 64%예요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 넘는 여성은 71%가 금지를 바랐어요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '25세 미만 여성은 48%가 바랐어요.'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 이상에서 71%, 25세 미만에서 48%예요.'),
]  # fmt: skip
WRONG = [
    ('Among drivers under 30 the share who text rose to 64%, compared with 22% among those over 60. In all, 40% did.', '30세 미만은 22%가 문자를 보낸다고 했어요.', '22%'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '50세 넘는 여성은 48%가 금지를 바랐어요.', '48%'),
    ('In the poll 71% of women over 50 wanted a ban, against 48% of women under 25.', '25세 미만 여성은 71%가 바랐어요.', '71%'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_share_of_a_group_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_share_of_another_group_is_blocked(source: str, draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(one.span[0] < end and start < one.span[1] for one in found)
