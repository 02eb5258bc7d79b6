"""Grants and prizes of which each goes to one person are as many people."""

import pytest

from pipeline.check.lint import lint_pair

GRANTS = "The trust will award 40 grants of up to $9,000 each to nurses who test AI notes. No clinic may receive more than two."
AWARDS = "Orwin handed out 12 research fellowships for doctors in rural towns. Three were renewed."
PRIZES = "The fair gives 25 small prizes to pupils under 18 each year. The jury has nine members."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (GRANTS, "AI 기록을 시험할 간호사 40명이 지원금을 받아요."),
        (AWARDS, "오르윈이 시골 의사 12명에게 연구비를 줬어요."),
        (PRIZES, "해마다 학생 25명이 상을 받아요."),
    ],
)
def test_as_many_people_as_grants_stand(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (GRANTS, "AI 기록을 시험할 간호사 44명이 지원금을 받아요."),
        (AWARDS, "오르윈이 시골 의사 15명에게 연구비를 줬어요."),
        (PRIZES, "해마다 학생 52명이 상을 받아요."),
    ],
)
def test_more_people_than_grants_block(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))
