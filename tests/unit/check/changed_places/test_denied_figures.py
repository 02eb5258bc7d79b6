"""A figure that a source only denies is not what it tells."""

import pytest

from pipeline.check import lint_pair

WRONG = (
    ("The tool found errors in 3.4% of essays, not 34%, as the article said.", "이 도구는 글 34%에서 오류를 찾았어요.", "34%"),
    ("The grant is $4 million, not $40 million.", "지원금은 4,000만 달러예요.", "4,000만 달러"),
    ("지원금은 40억 원이 아니라 4억 원이다.", "지원금은 40억 원이에요.", "40억 원"),
    ("The bridge took 12 years to build, not 20.", "다리를 짓는 데 20년 걸렸어요.", "20년"),
    ("It is not 18 percent but 8 percent of users.", "이용자의 18%예요.", "18%"),
    ("The accident happened on 3 May, not 5 May, police said.", "사고는 5월 5일에 났어요.", "5월 5일"),
    ("회원은 1,200명이 아니라 120명이라고 정정했다.", "회원은 1,200명이에요.", "1,200명"),
)  # fmt: skip
RIGHT = (
    ("The tool found errors in 3.4% of essays, not 34%, as the article said.", "이 도구는 글 3.4%에서 오류를 찾았어요."),
    ("The tool found errors in 3.4% of essays, not 34%, as the article said.", "이 도구는 글 34%가 아니라 3.4%에서 오류를 찾았어요."),
    ("The tool found errors in 3.4% of essays, not 34%, as the article said.", "기사는 34%라고 잘못 적었어요."),
    ("지원금은 40억 원이 아니라 4억 원이다.", "지원금은 4억 원이에요."),
    ("Sales rose 4 percent, not the 6 percent that analysts had forecast.", "분석가들은 6%를 내다봤어요."),
    ("Sales rose 4 percent, not the 6 percent of costs. Wages rose 6 percent.", "임금은 6% 늘었어요."),
    ("The city hired 30 guards, not 50 as planned.", "시는 경비원 50명을 뽑으려 했어요."),
    ("The plan costs $20, not counting $5 in tax.", "세금은 5달러예요."),
    ("It serves 40 schools, not only 12 in Seoul.", "서울에서는 학교 12곳이 써요."),
    ("A clip costs $1.20 instead of $2.50.", "2.5달러 받던 걸 1.2달러만 받아요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_denied_figure_told_as_so_is_found(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*flag.span)] for flag in lint_pair(source, draft) if flag.severity == "block"]
    assert wrong in found


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_figure_that_is_told_or_denied_in_turn_passes(source: str, draft: str) -> None:
    assert not [flag for flag in lint_pair(source, draft) if flag.severity == "block"]
