"""Whether a limit itself is within: a Korean source's 초과 is no 이상, its 미만 no 이하, of whatever is measured."""

import pytest

from pipeline.check import lint_pair

WRONG = (
    ("매출이 10억 원 초과인 회사만 낸다.", "매출이 10억 원 이상인 회사만 내요."),
    ("직원이 10명 이상인 회사만 낸다.", "직원이 10명 초과인 회사만 내요."),
    ("18세 이하는 부모 동의가 필요하다.", "18세 미만은 부모 동의가 필요해요."),
    ("점수가 60점 미만이면 다시 본다.", "점수가 60점 이하면 다시 봐요."),
)
RIGHT = (
    ("매출이 10억 원 초과인 회사만 낸다.", "매출이 10억 원 초과인 회사만 내요."),
    ("매출이 10억 원 초과인 회사만 낸다.", "매출이 10억 원을 넘는 회사만 내요."),
    ("매출이 10억 원 미만인 회사는 빠진다.", "매출이 10억 원을 밑도는 회사는 빠져요."),
    ("직원이 10명 이상인 회사만 낸다.", "직원이 10명 미만이면 내지 않아요."),
    ("18세 이하는 부모 동의가 필요하다.", "18세 이하는 부모 동의가 필요해요."),
    ("Natural gas fell below $10.", "천연가스가 10달러 이하로 떨어졌어요."),
    ("More than 25 workers joined.", "직원 25명 이상이 참여했어요."),
)


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_the_other_edge_is_found(source: str, draft: str) -> None:
    assert [flag for flag in lint_pair(source, draft) if flag.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_edge_in_other_words_passes(source: str, draft: str) -> None:
    assert not [flag for flag in lint_pair(source, draft) if flag.severity == "block"]
