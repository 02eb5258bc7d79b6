"""What a price is for, as price lists write it with a slash, and points of so many."""

from fractions import Fraction

import pytest

from pipeline.check.lint import lint_pair
from pipeline.text import quantities


@pytest.mark.parametrize(
    ("text", "prices", "scale"),
    [
        ("Talvik 5 costs $2/1M input tokens and $10/1M output tokens.", [2, 10], 10**6),
        ("It is priced at $2/1M input and $6/1M output (Talvik).", [2, 6], 10**6),
        ("The mini costs $0.15/MTok in, $0.60/MTok out.", [Fraction(3, 20), Fraction(3, 5)], 10**6),
        ("Talvik asks $15/million tokens.", [15], 10**6),
        ("The embedding costs $0.02 / 1K tokens.", [Fraction(1, 50)], 10**3),
        ("It costs $3 per M tokens.", [3], 10**6),
    ],
)
def test_a_price_by_a_slash_is_read_with_what_it_is_for(text: str, prices: list[int], scale: int) -> None:
    found = quantities.find(text, "en")
    assert [one.value for one in found if one.kind == "money"] == prices
    assert {one.value for one in found if one.unit == "토큰"} == {scale}


@pytest.mark.parametrize("text", ["The seat costs $30/user/month.", "It is $200/yr.", "It asks $0.50/hr for a chip."])
def test_a_price_by_two_slashes_or_a_short_time_is_one(text: str) -> None:
    found = quantities.find(text, "en")
    assert [one.kind for one in found if one.kind == "money"] == ["money"]
    assert any(one.kind == "duration" and one.per for one in found)


@pytest.mark.parametrize("text", ["See docs/api/v2 for it.", "A third of it, 1/3, was sold.", "It came on 5/6/2026."])
def test_paths_parts_and_days_are_no_prices(text: str) -> None:
    assert not any(one.kind == "money" or one.unit == "토큰" for one in quantities.find(text, "en"))


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Talvik 5 now costs $2/1M input tokens and $10/1M output tokens.",
            "탈빅 5는 100만 토큰에 입력 2달러, 출력 10달러예요. 출력이 입력의 다섯 배예요.",
            "탈빅 5는 100만 토큰에 입력 2달러, 출력 12달러예요.",
        ),
        (
            "Applicants must score a perfect 9/9 in the firm's own quiz.",
            "지원자는 회사가 낸 퀴즈에서 9점 만점에 9점을 받아야 해요.",
            "지원자는 회사가 낸 퀴즈에서 8점을 받아야 해요.",
        ),
    ],
)
def test_what_a_draft_makes_of_them_stands_or_falls(source: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))


@pytest.mark.parametrize(
    ("draft", "figures"),
    [
        ("행사에 나온 건 탈빅 11만이 아니에요.", []),
        ("이용자가 11만이 아니라 12만이에요.", [110_000, 120_000]),
        ("그 값은 11만 원이 아니에요.", [110_000]),
    ],
)
def test_only_behind_a_numbered_name_is_no_ten_thousands(draft: str, figures: list[int]) -> None:
    assert [one.value for one in quantities.find(draft, "ko")] == figures
