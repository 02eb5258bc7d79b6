"""What has a price told as free, and whose test it was."""

import pytest

from pipeline.check import lint_pair

PRICE = "The price of the team plan stays at $24 a month per seat, Verdane said."
OWN = "In Verdane's own test, Moss closed 41 of 120 reports."
OTHERS = "An independent test at the University of Ghent found that Moss closed 41 of 120 reports."


def blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "said"),
    [
        (PRICE, "팀 요금제는 이제 무료예요.", "무료"),
        (PRICE, "이제 공짜로 쓸 수 있어요.", "공짜"),
        ("A ticket costs £12 and the tour takes an hour.", "표는 무료라고 해요.", "무료"),
        (OWN, "외부 시험에서 모스는 120건 가운데 41건을 풀었어요.", "외부 시험"),
        (OWN, "독립 기관의 시험에서 모스는 120건 가운데 41건을 풀었어요.", "독립 기관의 시험"),
        (OTHERS, "자체 시험에서 모스는 120건 가운데 41건을 풀었어요.", "자체 시험"),
    ],
)
def test_what_is_told_the_other_way_round_blocks(source: str, draft: str, said: str) -> None:
    assert said in blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (PRICE, "한 사람당 24달러 그대로예요. 무료는 아니에요."),
        (PRICE, "무료 체험 기간이 끝나면 한 사람당 24달러예요."),
        (f"{PRICE} Students pay nothing.", "학생은 무료예요."),
        ("The tool is free for schools and costs others $9 a month.", "학교는 무료로 쓸 수 있어요."),
        ("Of 18,500 deals in the quarter 9,500 were paid for at $12 each.", "유료가 9,500건이고 9,000건은 무료예요."),
        (f"{PRICE} Of 26 million users 3.1 million pay.", "무료로 쓰는 사람은 2,290만 명이에요."),
        ("The museum waives its $9 fee on Sundays.", "일요일에는 무료예요."),
        (OWN, "자체 시험에서 모스는 120건 가운데 41건을 풀었어요."),
        (OTHERS, "독립 기관의 시험에서 모스는 120건 가운데 41건을 풀었어요."),
        (f"{OWN} The University of Ghent repeated it.", "외부 시험에서 모스는 120건 가운데 41건을 풀었어요."),
    ],
)
def test_what_the_source_says_too_is_left_alone(source: str, draft: str) -> None:
    assert blocked(source, draft) == []
