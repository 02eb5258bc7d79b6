"""A part of a few is held against what the counts of a source come to, together too, and turned round where the draft says so."""

import pytest

from pipeline.check import lint_pair


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("It employs 4,300 people in Norway and 2,150 abroad.", "직원 세 명 가운데 한 명은 노르웨이 밖에서 일해요.", "직원 다섯 명 가운데 한 명은 노르웨이 밖에서 일해요."),
        ("The team answered 45 of 60 questions.", "네 문제 가운데 하나는 틀렸어요.", "네 문제 가운데 하나는 맞혔어요."),
    ],
)  # fmt: skip
def test_a_part_of_a_few_is_of_all_that_is_counted(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


def test_a_share_of_the_others_is_no_share_of_the_part() -> None:
    source = "Seven of the 20 pilots are women."
    assert not [one for one in lint_pair(source, "조종사 가운데 남성은 65%예요.") if one.severity == "block"]


def test_how_many_there_are_is_no_part_of_a_mean() -> None:
    source = "The model scored 71, 68 and 77 on the three tests."
    assert not [one for one in lint_pair(source, "세 시험의 평균은 72점이에요.") if one.severity == "block"]
    assert [one for one in lint_pair(source, "세 시험의 평균은 73점이에요.") if one.severity == "block"]
