"""A count told by the round ten that it goes beyond, and what is counted about whom."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("The lab has lost at least a dozen researchers this year.", "연구소는 올해 연구자를 열 명 넘게 잃었어요."),
    ("The lab has lost 12 researchers this year.", "연구소는 올해 연구자를 10명 넘게 잃었어요."),
    ("Some 23 shops closed.", "문을 닫은 가게가 20곳이 넘어요."),
    ("The bots were asked 40 questions about workers' rights.", "봇에게 노동자 권리 질문 40개를 던졌어요."),
    ("The bots were asked 30 riddles about children.", "봇에게 아이들에 관한 수수께끼 30개를 냈어요."),
]
WRONG = [
    ("The lab has lost at least a dozen researchers this year.", "연구소는 올해 연구자를 스무 명 넘게 잃었어요.", "스무 명"),
    ("The lab has lost 12 researchers this year.", "연구소는 올해 연구자를 15명 넘게 잃었어요.", "15명"),
    ("The lab has lost 12 researchers this year.", "연구소는 올해 연구자를 여덟 명 넘게 잃었어요.", "여덟 명"),
    ("Some 23 shops closed.", "문을 닫은 가게가 30곳이 넘어요.", "30곳"),
    ("Some 23 shops closed.", "문을 닫은 가게가 10곳이 넘어요.", "10곳"),
    ("The bots were asked 40 questions about workers' rights.", "봇에게 노동자 권리 질문 45개를 던졌어요.", "45개"),
    ("It has 40 workers in its office.", "사무실에 직원이 40개 있어요.", "40개"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_count_beyond_its_ten_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_count_that_is_not_beyond_it_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
