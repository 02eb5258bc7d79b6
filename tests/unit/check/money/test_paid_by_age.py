"""What a party of the writer's own pays where some go in free, or for less, by their age."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Tickets are free for under-12s and €9 for everybody else.", "어른 둘이 여섯 살 아이를 데려가면 18유로예요.", "어른 둘이 여섯 살 아이를 데려가면 27유로예요."),
        ("Tickets are free for under-12s and €9 for everybody else.", "부부가 열 살 딸과 함께 가면 18유로를 내요.", "부부가 열 살 딸과 함께 가면 27유로를 내요."),
        ("Entry to the fair costs $15, and children under ten get in free.", "엄마 아빠가 일곱 살 아이 둘을 데려가면 30달러예요.", "엄마 아빠가 일곱 살 아이 둘을 데려가면 60달러예요."),
        ("Admission is £7 for adults and free for anyone over 65.", "일흔 살 할머니를 모시고 어른 셋이 가면 21파운드예요.", "일흔 살 할머니를 모시고 어른 셋이 가면 28파운드예요."),
        ("The hall charges $10 per person and nothing for under-5s.", "어른 셋이 네 살 아이와 가면 30달러예요.", "어른 셋이 네 살 아이와 가면 20달러예요."),
        ("A day pass is $20, or $8 for those aged 17 and under.", "어른 넷이 열다섯 살 아이 둘을 데려가면 96달러예요.", "어른 넷이 열다섯 살 아이 둘을 데려가면 86달러예요."),
        ("관람료는 어른 8,000원이고 초등학생 이하는 무료다.", "어른 둘이 여덟 살 아이를 데려가면 1만 6,000원이에요.", "어른 둘이 열네 살 아이를 데려가면 1만 6,000원이에요."),
    ],
)  # fmt: skip
def test_a_party_pays_by_the_ages_in_it(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)
