"""What somebody is quoted as saying is not told as the opposite without quotation marks either."""

import pytest

from pipeline.check import lint_pair

_ROWS = [
    ('Inspector Nora Bell called the new bridge "slow because it is safe."', "노라 벨 조사관은 새 다리가 안전해서 느리다고 했어요.", "노라 벨 조사관은 새 다리가 위험해서 느리다고 했어요."),
    ('Chef Ivo Lang said the robot was "a superb cook and a terrible waiter."', "이보 랭 셰프는 로봇이 훌륭한 요리사지만 형편없는 종업원이라고 평했어요.", "이보 랭 셰프는 로봇이 훌륭한 요리사이자 훌륭한 종업원이라고 평했어요."),
    ('Owner Mia Horn said, "We are not closing because of rent; we are closing because we are tired."', "미아 혼 사장은 임대료 때문이 아니라 지쳐서 문을 닫는다고 했어요.", "미아 혼 사장은 지쳐서가 아니라 임대료 때문에 닫는다고 했어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), _ROWS)
def test_an_indirect_quotation_keeps_its_sense(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block" and one.kind == "quote"]
