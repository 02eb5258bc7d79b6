"""What an English source puts behind another thing is told behind it: `speed, not safety` is no 속도가 아니라 안전."""

import pytest

from pipeline.check import lint_pair

_LIGHT = "Sunlight, not rain, is the next real limit for city farms, the growers say."
_OVER = "The school may be prioritizing music lessons over new computers, a letter to parents suggests"
_BUT = "The bakers compete not on price but on taste, their union says."
_INSTEAD = "The ferry line bought batteries instead of diesel engines for its new boats."
_HELP = "Drones should help farmers, not replace them, the union says."
_ROWS = [
    (_LIGHT, "재배자들은 도시 농장의 다음 한계가 비가 아니라 햇빛이라고 말해요.", "재배자들은 도시 농장의 다음 한계가 햇빛이 아니라 비라고 말해요."),
    (_OVER, "학부모에게 보낸 편지를 보면 학교는 새 컴퓨터보다 음악 수업을 우선하는 듯해요.", "학부모에게 보낸 편지를 보면 학교는 음악 수업보다 새 컴퓨터를 우선하는 듯해요."),
    (_BUT, "조합에 따르면 빵집들은 가격이 아니라 맛으로 겨뤄요.", "조합에 따르면 빵집들은 맛이 아니라 가격으로 겨뤄요."),
    (_INSTEAD, "여객선 회사는 새 배에 쓸 디젤 엔진 대신 배터리를 샀어요.", "여객선 회사는 새 배에 쓸 배터리 대신 디젤 엔진을 샀어요."),
    (_HELP, "조합은 드론이 농부를 대신하는 것이 아니라 도와야 한다고 해요.", "조합은 드론이 농부를 돕는 것이 아니라 대신해야 한다고 해요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), _ROWS)
def test_what_is_put_behind_stays_behind(source: str, right: str, wrong: str) -> None:
    assert not [one.message for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (_OVER, "편지를 보면 학교는 컴퓨터보다 음악 수업에 무게를 두는 듯해요."),
        ("The choir needs not only voices but also money.", "합창단에는 목소리가 아니라 돈까지 필요해요."),
        ("Rain is not snow, but the road was closed.", "비가 아니라 눈 때문은 아니지만 길이 막혔어요."),
        ("The farm sells milk rather than cheese; cheese was dropped.", "농장은 치즈 말고 우유를 팔아요."),
    ],
)
def test_another_contrast_turns_nothing(source: str, right: str) -> None:
    assert not [one.message for one in lint_pair(source, right) if one.severity == "block"]
