"""What does not make a thing so is not told as making it so, and the new that takes the place of the old not as the old."""

import pytest

from pipeline.check import lint_pair

_STREET = "The new barrier won’t make the street quieter, only longer, neighbours of the station say."
_RULES = "Extra forms do nothing to make schools safer, a union of teachers said in March."
_CLEAN = "The filter fails to make the river cleaner, the survey found."
_BOATS = "Off the coast, a new generation of ferries built for rough seas is replacing its predecessor."
_ROWS = [
    (_STREET, "역 이웃들은 새 방벽이 거리를 더 조용하게 만들지 못할 거라고 해요.", "역 이웃들은 새 방벽이 거리를 더 조용하게 만들 거라고 해요."),
    (_RULES, "교사 조합은 3월에 서류가 늘어도 학교가 더 안전해지지 않는다고 했어요.", "교사 조합은 3월에 서류가 학교를 더 안전하게 만든다고 했어요."),
    (_CLEAN, "조사에 따르면 이 필터는 강을 더 깨끗하게 만들지 못해요.", "조사에 따르면 이 필터는 강을 더 깨끗하게 만들어요."),
    (_BOATS, "앞바다에서 새 세대 여객선이 이전 세대를 대체하고 있어요.", "앞바다에서 이전 세대 여객선이 새 세대 여객선을 대체하고 있어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), _ROWS)
def test_what_is_not_made_so_and_what_is_replaced_block(source: str, right: str, wrong: str) -> None:
    assert not [one.message for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (_STREET, "역 이웃들은 새 방벽이 거리를 더 조용하게 만들 거라는 말이 틀렸다고 해요."),
        (f"{_STREET} Trees make it quieter.", "나무는 거리를 더 조용하게 만들어요."),
        (_BOATS, "이전 세대 여객선은 앞바다에서 새 여객선에 자리를 내주고 있어요."),
    ],
)
def test_what_is_said_elsewhere_or_denied_later_turns_nothing(source: str, right: str) -> None:
    assert not [one.message for one in lint_pair(source, right) if one.severity == "block"]
