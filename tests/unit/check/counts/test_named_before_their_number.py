"""Buildings, ships and machines that are named before their number: `건물이 여덟 동`."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('The campus will have eight buildings when complete.', '다 지으면 건물이 여덟 동이래요.'),
    ('The campus has eight buildings, ten of them leased.', '건물 열 동을 빌렸어요.'),
    ('The company will build four reactors.', '회사는 원자로 네 기를 지어요.'),
    ('The company will build reactors.', '회사는 원자로 네 기를 지어요.'),
    ('The port bought twelve cranes.', '항만이 크레인 열 기 이상을 들여놨어요.'),
    ('Two of the four reactors run.', '원자로는 두 기가 돌아가요.'),
    ('The company will build four reactors.', '원자로는 두 기를 먼저 짓고 두 기를 나중에 지어요.'),
    ('The company will build four reactors.', '원자로 두 기를 우선 짓고 나머지는 뒤로 미뤄요.'),
    ('The campus will have eight buildings when complete.', '지금은 건물 세 동이 서 있어요.'),
    ('The port bought twelve cranes.', '항만은 크레인 세 기씩 나눠 들여와요.'),
]  # fmt: skip
WRONG = [
    ('The campus will have eight buildings when complete.', '다 지으면 건물이 열 동이래요.', '열 동'),
    ('The campus will have eight buildings when complete.', '다 지으면 건물 여섯 채가 들어서요.', '여섯 채'),
    ('The company will build four reactors.', '회사는 원자로 세 기를 지어요.', '세 기'),
    ('The port bought eight cranes.', '항만이 크레인 열 기를 들여놨어요.', '열 기'),
    ('The navy ordered six submarines.', '해군이 잠수함 여덟 척을 주문했어요.', '여덟 척'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_right_numbers_are_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_other_numbers_are_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
