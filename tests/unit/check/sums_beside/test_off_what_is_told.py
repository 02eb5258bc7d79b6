"""What a source holds against a figure that it tells, and parts of one right before, each with a twin that another value makes wrong."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.claims import Evidence
from pipeline.check.sums_beside.off_what_is_told import made

CAMERA = "Drivers who fit the camera get 30% off the usual annual premium of 150 euros. So far 30,000 have done so."
RATES = "The board raised the fee for 4,230 firms to 20% above the usual rate of $45, while 31% pay nothing."
FILM = "The film's effects cost $400,000, a fifth of what make-up would have, and took nine weeks."
PLAN = "새 이용권은 4,230명이 샀다. 값은 기존 1만 2,000원보다 25% 비싸고 31%는 27개월째 쓴다."

TWINS = [
    (CAMERA, "카메라를 달면 1년 보험료가 {}로 내려가요.", "105유로", "135유로"),
    (RATES, "이사회가 요금을 {}로 올렸어요.", "54달러", "56달러"),
    (FILM, "분장 대신 효과를 써서 {}를 아꼈어요.", "160만 달러", "180만 달러"),
    (PLAN, "새 이용권은 {}이에요.", "1만 5,000원", "1만 6,000원"),
]


@pytest.mark.parametrize(("source", "draft", "right", "wrong"), TWINS)
def test_what_the_words_make_of_it_stands_and_another_blocks(source: str, draft: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, draft.format(right)) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, draft.format(wrong)))


@pytest.mark.parametrize(
    ("text", "language", "step"),
    [
        ("The festival drew 75,000 people, 4% of whom came from abroad.", "en", "75000 * 4/100"),
        ("The hall takes $3 less than the 41 dollars that it took.", "en", "41 - 3"),
        ("A seat costs $6 more than the usual $41.", "en", "41 + 6"),
        ("새 좌석은 기존 4만 원보다 10% 싸다.", "ko", "40000 * (1 - 10/100)"),
        ("Of 75,000 people 4% came from abroad.", "en", ""),
    ],
)
def test_the_words_name_the_step(text: str, language: str, step: str) -> None:
    assert [each for _, _, each in made(Evidence("S1.1", text, language))] == ([step] if step else [])
