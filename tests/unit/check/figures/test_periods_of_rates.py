"""A unit left out behind a rate is that of what it counts: `30 images every three hours, down from 120` are 120 images."""

import pytest

from pipeline.check import check, lint_pair
from pipeline.config import Newsletter
from pipeline.text import quantities
from tests.unit.check.building import NOW, article, issue, section

IMAGES = "The free plan makes 30 images every three hours, down from 120."
MESSAGES = "Users get 20 messages every five hours, down from 50."
PARCELS = "It delivers 45 parcels every two days, up from 30."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            IMAGES,
            "무료 요금제에서 만들 수 있는 그림이 75% 줄었어요.",
            "무료 요금제에서 만들 수 있는 그림이 98% 줄었어요.",
        ),
        (IMAGES, "무료 한도가 4분의 1로 줄었어요.", "무료 한도가 40분의 1로 줄었어요."),
        (MESSAGES, "메시지 한도가 60% 줄었어요.", "메시지 한도가 90% 줄었어요."),
        (MESSAGES, "메시지 한도가 5분의 2로 줄었어요.", "메시지 한도가 10분의 1로 줄었어요."),
        (PARCELS, "나르는 소포가 50% 늘었어요.", "나르는 소포가 93% 늘었어요."),
    ],
)
def test_a_change_of_a_rate_is_that_of_its_counts(source: str, right: str, wrong: str) -> None:
    assert [flag for flag in lint_pair(source, right) if flag.severity == "block"] == []
    assert [flag for flag in lint_pair(source, wrong) if flag.severity == "block"]


@pytest.mark.parametrize(("step", "drafted", "blocks"), [("(120-30)/120", "75%", False), ("(120-3)/120", "98%", True)])
def test_a_period_is_no_operand_of_a_declared_change(step: str, drafted: str, blocks: bool) -> None:
    body = f"### 소식\n\n무료 한도가 {drafted} 줄었어요.[^S1.1 = {step}]\n"
    found = check(issue([section(body)], [article("S1", IMAGES)]), Newsletter(name="시험"), {}, NOW)
    assert any(one.severity == "block" for one in found) == blocks


def test_a_period_lends_its_unit_where_nothing_is_counted() -> None:
    found = quantities.find("Backups run every 40 minutes, up from 60.", "en")
    assert [one.value for one in found if one.kind == "duration"] == [2400, 3600]
