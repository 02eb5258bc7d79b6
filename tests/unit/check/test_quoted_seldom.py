"""What somebody is quoted as calling seldom done, in a clause that explains the one before: told within it, and not as often done."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_MAP = (
    "“Shoppers treat the assistant like a street map: opened often and trusted rarely,” said Lindqvist's Hanna Weber."
)
_FORECAST = "“Farmers check the forecast hourly and believe it sparingly,” said Orla Byrne of the co-op."
_OPINION = "“We hardly ever see a second opinion,” said auditor Priya Nair."
RIGHT = [
    (_MAP, "하나 베버는 손님들이 도우미를 자주 펼치지만 좀처럼 믿지는 않는 지도처럼 대한다고 했어요."),
    (_FORECAST, "올라 번은 농부들이 예보를 매시간 확인하면서도 잘 믿지 않는다고 했어요."),
    (_FORECAST, "올라 번은 농부들이 예보를 매시간 확인하지만 가끔만 믿는다고 했어요."),
    (_OPINION, "프리야 나이르는 다른 의견을 보는 일이 드물다고 했어요."),
]  # fmt: skip
WRONG = [
    (_MAP, "하나 베버는 손님들이 도우미를 좀처럼 펼치지 않지만 믿는 지도처럼 대한다고 했어요.", "좀처럼 펼치지 않"),
    (_MAP, "하나 베버는 손님들이 도우미를 자주 펼치고 굳게 믿는 지도처럼 대한다고 했어요.", "굳게 믿는"),
    (_FORECAST, "올라 번은 농부들이 예보를 매시간 확인하고 잘 믿는다고 했어요.", "잘 믿는다"),
    (_OPINION, "프리야 나이르는 다른 의견을 자주 본다고 했어요.", "자주 본다"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_seldom_done_told_as_such_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_is_seldom_done_told_as_often_done_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
