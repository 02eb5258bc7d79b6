"""The end of a change told as the change itself, and what is left told as what is gone."""

import pytest

from pipeline.check import lint_pair

USERS = "Nelo now has 6 million users, up from 3.5 million in spring, its chief wrote."
STAFF = "Staff fell to 1,200 from 1,900 over two years."
SALES = (
    "Ansel posted revenue of $14 billion, up from $12.2 billion a year earlier. The plan price went from $20 to $18."
)
CUT = "Chel has cut two thirds of its staff since 2022."
FELL = "Prices fell by 75% in two years, the firm said."


ENDS = [
    (USERS, "넬로 이용자는 봄 뒤로 250만 명이 늘었어요.", "넬로 이용자는 봄 뒤로 350만 명이 늘었어요."),
    (USERS, "봄의 350만 명에서 600만 명이 됐으니 늘어난 이용자만 250만 명이죠.", "지금은 600만 명이니 늘어난 이용자만 350만 명이죠."),
    (STAFF, "두 해 동안 직원이 700명 줄었어요.", "두 해 동안 직원이 1,900명 줄었어요."),
    (STAFF, "두 해 동안 직원 700명을 줄였어요.", "두 해 동안 직원 1,200명을 줄였어요."),
    (SALES, "안셀은 매출 140억 달러를 올렸어요.", "안셀의 매출은 122억 달러 늘었어요."),
    (SALES, "안셀의 매출은 1년 전보다 늘어난 140억 달러였어요.", "요금은 18달러 내렸어요."),
    ("Rain totals rose to 90 mm from 45 mm.", "비는 90mm가 내려 앞선 45mm의 갑절이었어요.", ""),
    (CUT, "첼의 직원은 2022년 이후 3분의 1로 줄었어요.", "첼의 직원은 2022년 이후 3분의 1이 줄었어요."),
    (CUT, "첼은 2022년 이후 직원을 3분의 1만 남겼어요.", "첼은 2022년 이후 직원의 3분의 1을 내보냈어요."),
    (FELL, "2년 새 값이 4분의 1 수준으로 내려왔어요.", "2년 새 값이 4분의 1 떨어졌대요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ENDS)
def test_where_a_change_begins_or_ends_is_not_how_large_it_is(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert not wrong or any(one.severity == "block" for one in lint_pair(source, wrong))
