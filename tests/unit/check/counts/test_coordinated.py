"""The number of what a source counts beside the very thing."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("The school has 900 pupils and 74 teachers.", "이 학교는 학생이 900명, 교사가 74명이에요."),
    ("The shelter has 45 dogs and 30 cats.", "보호소에는 개와 고양이가 각각 45마리, 30마리 있어요."),
    ("The shelter has 45 dogs and 30 cats.", "강아지 45마리가 고양이들과 지내요."),
    ("The firm has 900 workers; 74 engineers will leave.", "직원 74명이 떠나요."),
    ("The port has 12 cranes and 58 trucks.", "트럭 58대가 항구에서 일해요."),
    ("The fund backs 12 startups and 30 researchers.", "연구자 30명이 지원을 받아요."),
    ("It employed 3,400 workers at its peak, and about 480 people will work there.", "상시로 근무할 인력은 480명 정도예요."),
)  # fmt: skip
WRONG = (
    ("The school has 900 pupils and 74 teachers.", "이 학교는 학생이 74명이에요."),
    ("The shelter has 45 dogs and 30 cats.", "보호소에는 고양이 45마리가 있어요."),
    ("The port has 12 cranes and 58 trucks.", "이 항구에는 크레인이 58대 있어요."),
    ("The mine has 340 miners, 52 engineers and 12 doctors.", "이 광산에서는 광부 52명이 일해요."),
    ("The town counts 2,600 workers and 410 students.", "이 도시에는 학생이 2,600명 살아요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_each_thing_may_be_told_with_its_own_number(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_the_number_of_the_other_thing_is_found(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))
