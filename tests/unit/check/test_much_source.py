"""What goes by nearness blocks where a sentence rests on a sentence or two, and is doubted where it rests on a paragraph."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.claims import DOUBT

AROUND = (
    " The plan had been discussed for several years by people in the town and by those who live outside of it. Most of them said that they had"
    " heard of it from neighbours, and many had doubts about whether it would ever come to anything. Others thought that the time was right."
    " Nobody at the meeting wanted to say how long it would take or what would happen next, and the chair closed it early."
)
IN_ANOTHERS_ROLE = (
    "Coreweld, promised $40 million, filed for bankruptcy in June, and Brightseam paused its plant in Busan.",
    "4,000만 달러를 약속받은 브라이트심은 6월에 파산을 신청했어요.",
)
ROWS = [
    ("The review is held every four months. It has 8 members.", "심사는 1년에 네 번 열려요."),
    (
        "Quarry scored 81.5 on the exam, while Marrow managed 77.2 and the open model Finch 60.1.",
        "81.5점을 받은 마로가 77.2점에 그친 쿼리를 앞섰어요.",
    ),
    (
        "Corvair delivered 48 jets in August, bringing the total for the first eight months to 385.",
        "코르베어는 8월에 385대를 인도했어요.",
    ),
]


@pytest.mark.parametrize(("source", "draft"), [*ROWS, IN_ANOTHERS_ROLE])
def test_what_a_sentence_or_two_say_blocks(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), ROWS)
def test_what_a_paragraph_says_is_doubted_without_a_fix(source: str, draft: str) -> None:
    found = lint_pair(source + AROUND, draft)
    assert not [one.message for one in found if one.severity == "block"]
    assert any(one.severity == "warn" and one.sure <= DOUBT and one.fix is None for one in found)


def test_a_figure_of_no_sentence_blocks_in_a_paragraph_too() -> None:
    source = "Corvair delivered 48 jets in August, bringing the total for the first eight months to 385."
    assert any(one.severity == "block" for one in lint_pair(source + AROUND, "코르베어는 8월에 58대를 인도했어요."))


def test_a_name_in_the_role_of_another_blocks_in_a_paragraph_too() -> None:
    source, draft = IN_ANOTHERS_ROLE
    assert any(one.severity == "block" for one in lint_pair(source + AROUND, draft))
