"""Sums of one deal told as each other: what is raised, what a firm is worth, what it takes in."""

import pytest

from pipeline.check.lint import lint_pair

RAISES = "Sources: legal software startup Talvik is in talks to raise $600M+ at a $12.5B valuation and has $250M+ in annualized revenue."
SEEKS = "Former Orwin chief Ada Moss aims to raise $120M for a new lab, seeking a valuation of at least $800M."
CLOSED = "Brinehaven closed a $90 million Series B led by Arden at a $1.1 billion valuation. Revenue reached $40 million last year."
AT_HOME = "브라인헤이븐은 시리즈 B에서 900억 원을 유치했다. 기업가치는 1조 1,000억 원으로 평가받았다. 지난해 매출은 400억 원이다."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (RAISES, "탈빅이 125억 달러 가치로 2억 5000만 달러 이상을 조달하려 해요.", "2억 5000만 달러"),
        (RAISES, "탈빅은 6억 달러 이상을 유치하려 해요. 연환산 매출은 125억 달러예요.", "125억 달러"),
        (SEEKS, "에이다 모스가 최소 1억 2000만 달러의 기업가치로 투자를 받으려 해요.", "1억 2000만 달러"),
        (CLOSED, "브라인헤이븐의 지난해 매출은 9,000만 달러였어요.", "9,000만 달러"),
        (AT_HOME, "브라인헤이븐은 400억 원을 유치했어요.", "400억 원"),
    ],
)
def test_a_sum_told_as_another_of_the_deal_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one for one in _blocked(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (RAISES, "탈빅이 125억 달러 가치로 6억 달러 이상을 조달하려 해요. 연환산 매출은 2억 5000만 달러가 넘어요."),
        (SEEKS, "에이다 모스는 기업가치 8억 달러 이상으로 1억 2000만 달러를 모으려 해요."),
        (RAISES, "탈빅은 125억 달러의 몸값으로 6억 달러를 받아 둘 생각이에요."),
        (CLOSED, "브라인헤이븐은 몸값 11억 달러에 9,000만 달러를 투자받았어요. 매출은 4,000만 달러예요."),
        (AT_HOME, "브라인헤이븐이 1조 1,000억 원의 기업가치로 900억 원을 유치했어요. 매출은 400억 원이에요."),
        (
            "Talvik raised $5 million at a $5 million valuation.",
            "탈빅은 기업가치 500만 달러로 500만 달러를 유치했어요.",
        ),
    ],
)
def test_a_sum_told_as_itself_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


def test_a_multiple_is_of_two_sums_of_one_kind() -> None:
    source = (
        "Talvik is in talks to raise at a $40B valuation, after it raised $1 billion at a $26 billion valuation in May."
    )
    found = lint_pair(source, "탈빅이 5월 때의 약 1.5배인 400억 달러 몸값을 두고 투자자들과 이야기 중이라고 해요.")
    assert [one.message for one in found if one.severity == "block"] == []
    assert _blocked(source, "탈빅이 5월 때의 약 1.5배인 500억 달러 몸값을 두고 이야기 중이라고 해요.")
