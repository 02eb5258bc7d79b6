"""Two figures for one thing: within the issue, and between outlets."""

import pytest

from tests.unit.check.building import article, findings, issue, section

ENGLISH = (
    "Lumen charges $0.28 per million input tokens for Lumen 2.",
    "Lumen charges $0.32 per million input tokens for Lumen 2.",
)


def _within(first: str, second: str) -> list[str]:
    bodies = [f"### 하나\n\n{first}[^직접: 확인]\n", f"### 둘\n\n{second}[^직접: 확인]\n"]
    whole = issue([section(bodies[0]), section(bodies[1], "s2")], [])
    return [one.message for one in findings(whole, "conflict")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("루멘 2의 입력 요금은 100만 토큰당 0.28달러예요.", "루멘 2의 입력 요금은 100만 토큰당 0.32달러예요."),
        ("나래은행은 상담 요약 3만 건을 자체 서버로 옮겼어요.", "나래은행이 상담 요약 5만 건을 자체 서버로 옮겼어요."),
        ("오르카 4의 한국어 지식 점수는 75.1점이에요.", "오르카 4의 한국어 지식 점수는 71.5점이에요."),
        ("바살트의 직원은 지금 모두 140명이에요.", "바살트의 직원은 지금 모두 104명이에요."),
        ("루멘은 올해 투자금 1억 2,000만 달러를 받았어요.", "루멘이 올해 투자금 1억 200만 달러를 받았어요."),
        ("시험에서 틀린 요약의 비율은 2.3%였어요.", "시험에서 틀린 요약의 비율은 3.2%였어요."),
        ("정리하는 시간은 평균 190초에서 65초로 짧아졌어요.", "정리하는 시간은 평균 192초에서 65초로 짧아졌어요."),
        ("연 매출 5,000만 달러 미만인 회사는 무료예요.", "연 매출 8,000만 달러 미만인 회사는 무료예요."),
    ],
)
def test_the_same_thing_with_two_figures_is_found_once(first: str, second: str) -> None:
    assert len(_within(first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("루멘 2의 입력 요금은 100만 토큰당 0.28달러예요.", "루멘 2의 출력 요금은 100만 토큰당 1.12달러예요."),
        ("루멘 2의 입력 요금은 100만 토큰당 0.28달러예요.", "루멘 1.5의 입력 요금은 100만 토큰당 1.75달러예요."),
        ("11월 한국어 지식 점수는 평균 75.1점이에요.", "12월 한국어 지식 점수는 평균 71.5점이에요."),
        ("오르카 4의 한국어 지식 점수는 75.1점이에요.", "루멘 2의 한국어 지식 점수는 67.9점이에요."),
        ("바살트의 직원은 모두 약 140명이에요.", "바살트의 직원은 모두 138명이에요."),
        ("바살트의 직원은 지금 모두 140명이에요.", "바살트의 직원은 2027년 말 모두 220명이에요."),
        ("정리하는 시간은 평균 190초에서 65초로 짧아졌어요.", "대기하는 시간은 평균 90초에서 65초로 짧아졌어요."),
        ("연 매출 5,000만 달러 미만인 회사는 무료예요.", "연 매출 5,000만 달러 이상인 회사는 유료예요."),
        ("평균 대기 시간은 190초예요.", "통화를 정리하는 시간은 65초예요."),
        ("GPT-5.2의 시험 점수는 평균 81점이에요.", "GPT-5.3의 시험 점수는 평균 84점이에요."),
    ],
)
def test_figures_of_two_things_are_no_conflict(first: str, second: str) -> None:
    assert _within(first, second) == []


def test_a_list_gives_the_same_figure_of_many_things() -> None:
    body = "### 값\n\n- **루멘:** 입력 요금은 평균 0.28달러[^직접: 확인]\n- **오르카:** 입력 요금은 평균 1.20달러[^직접: 확인]\n"
    assert findings(issue([section(body)]), "conflict") == []


def _between(one: str, other: str, body: str) -> list[str]:
    whole = issue([section(f"### 소식\n\n{body}\n", articles=("S1", "S2"))], [article("S1", one), article("S2", other)])
    return [f"{found.severity} {' '.join(found.evidence)}" for found in findings(whole, "conflict")]


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        (
            "Basalt raised $120 million from investors.",
            "A filing shows that Basalt raised $102 million.",
            "바살트가 1억 2,000만 달러를 투자받았어요.",
        ),
        ("The start-up has 140 employees.", "The chip maker employs 104 people.", "직원은 140명이에요."),
        ("바살트의 직원은 140명이다.", "Basalt employs 104 people.", "직원은 140명이에요."),
        (
            "The round values Basalt at $900 million.",
            "The deal gives Basalt a valuation of $750 million.",
            "기업 가치는 9억 달러예요.",
        ),
        (
            "The service has 2.1 million users.",
            "Lumen says the app counts 1.8 million users.",
            "사용자는 210만 명이에요.",
        ),
        ("Regulators set the fine at $40 million.", "The fine amounts to $48 million.", "과징금은 4,000만 달러예요."),
    ],
)
def test_another_outlet_with_another_figure_is_shown(one: str, other: str, sentence: str) -> None:
    assert _between(one, other, f"{sentence}[^S1.1]") == ["note S1.1 S2.1"]


@pytest.mark.parametrize(
    ("one", "other", "body"),
    [
        (
            "Basalt raised $120 million.",
            "Basalt raised $102 million.",
            "바살트가 1억 2,000만 달러를 투자받았어요.[^S1.1] 서류에는 1억 200만 달러로 나와요.[^S2.1]",
        ),
        (
            "Basalt raised $120 million.",
            "Basalt has raised $120 million, after $102 million raised last year.",
            "바살트가 1억 2,000만 달러를 투자받았어요.[^S1.1]",
        ),
        ("It has 140 employees and wants 220 employees.", "It wants 220 employees.", "직원은 140명이에요.[^S1.1]"),
        (
            "Basalt raised $120 million.",
            "Basalt raised about $120.4 million.",
            "바살트가 1억 2,000만 달러를 투자받았어요.[^S1.1]",
        ),
        (
            "The service has 2.1 million users.",
            "The service answers 1.8 million questions a day.",
            "사용자는 210만 명이에요.[^S1.1]",
        ),
        (
            "Basalt raised $120 million.",
            "Its rival Cairn is worth $130 million.",
            "바살트가 1억 2,000만 달러를 투자받았어요.[^S1.1]",
        ),
    ],
)
def test_outlets_that_agree_or_speak_of_another_thing_are_right(one: str, other: str, body: str) -> None:
    assert _between(one, other, body) == []


def test_a_heading_that_rounds_does_not_show_the_other_figure() -> None:
    articles = [
        article("S1", "Basalt raised $120 million."),
        article("S2", "A filing says Basalt raised $102 million."),
    ]
    body = "### Basalt, 1억 달러 넘는 투자를 받았어요\n\n1억 2,000만 달러를 투자받았어요.[^S1.1]\n"
    assert len(findings(issue([section(body, articles=("S1", "S2"))], articles), "conflict")) == 1
