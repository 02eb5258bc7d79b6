"""Funding rounds by their letters."""

import pytest

from pipeline.check.lint import lint_pair


def _found(source: str, draft: str) -> list[tuple[str, str]]:
    return [(one.severity, draft[slice(*one.span)]) for one in lint_pair(source, draft) if one.kind == "name"]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("Orwin put €1.3B into Talvik's Series C.", "오르윈이 탈빅의 시리즈 B에 13억 유로를 넣었어요.", "시리즈 B"),
        ("Talvik raised $40M in a seed round.", "탈빅이 시리즈 A에서 4,000만 달러를 모았어요.", "시리즈 A"),
        ("Talvik raised $40M in a Series A.", "탈빅이 시드 라운드에서 4,000만 달러를 모았어요.", "시드"),
        ("탈빅이 시리즈 D 투자로 400억 원을 유치했다.", "탈빅이 시리즈E로 400억 원을 유치했어요.", "시리즈E"),
        ("Talvik raised $4M in a pre-seed round.", "탈빅이 시드 투자로 400만 달러를 모았어요.", "시드"),
    ],
)
def test_another_letter_blocks(source: str, draft: str, wrong: str) -> None:
    assert _found(source, draft) == [("block", wrong)]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Orwin put €1.3B into Talvik's Series C.", "오르윈이 탈빅의 시리즈 C에 13억 유로를 넣었어요."),
        ("Talvik closed a $40M Series B-2.", "탈빅이 시리즈 B로 4,000만 달러를 모았어요."),
        (
            "After a $5M seed round Talvik raised a $40M Series A.",
            "시드 때 500만 달러였던 탈빅이 시리즈 A로 4,000만 달러를 모았어요.",
        ),
        ("탈빅은 프리 시리즈A로 40억 원을 모았다.", "탈빅이 프리시리즈 A로 40억 원을 모았어요."),
        ("The firm sold 40 tons of sunflower seeds.", "해바라기 씨앗 40톤을 팔았어요."),
    ],
)
def test_the_same_round_stands(source: str, draft: str) -> None:
    assert not [one for one in _found(source, draft) if "시리즈" in one[1] or "시드" in one[1]]


def test_a_round_of_which_no_article_tells_is_asked_about() -> None:
    assert ("warn", "시리즈 B") in _found(
        "Talvik raised $40M from Orwin.", "탈빅이 시리즈 B로 4,000만 달러를 모았어요."
    )
