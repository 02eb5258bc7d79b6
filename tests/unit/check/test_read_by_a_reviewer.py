"""What a reviewer's sentences showed: fixes of `2만 5,000건`, three points in time, names beside counts, and tables as one sentence."""

import random

import pytest

from pipeline.check import compare, ledger, lint_pair
from pipeline.check.claims import Claim, Evidence
from pipeline.check.nearness import leaning
from pipeline.text import sections

PRICES = (
    "Lumen 2 costs $0.28 per million input tokens and $1.12 per million output tokens. "
    "The earlier model cost $1.75 per million tokens."
)
VARIANTS = "Lumenary submitted 27 variants. Vortiq submitted 16 and Northfold 10."
AFFILIATES = (
    "It also plans to reduce the number of affiliates to about 80 by the end of the year, from 99 now and 132 in 2023."
)


@pytest.mark.parametrize(
    ("source", "draft", "mended"),
    [
        ("It offered 250,000 rides.", "2만 5,000건을 태웠어요.", "25만 건을"),
        ("It has 32,000 users.", "이용자는 3만 4,000명이에요.", "3만 2,000명이에요"),
        ("It has 320,000 users.", "이용자는 3만 2,000명이에요.", "32만 명이에요"),
        ("It was downloaded 5 million times.", "510만 5,000번 내려받았어요.", "500만 번"),
        ("There were 42,000 calls.", "통화는 5만건이에요.", "4만 2,000건이에요"),
        ("There were 42,000 calls.", "통화는 5만 건이에요.", "4만 2,000건이에요"),
    ],
)
def test_a_fix_puts_the_whole_figure(source: str, draft: str, mended: str) -> None:
    (found,) = lint_pair(source, draft)
    assert found.fix is not None
    assert found.fix.replace == mended


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (AFFILIATES, "계열사는 2023년 132곳에서 지금 99곳으로 줄었어요."),
        (
            "Fares rose to 900 won from 800 won in May and 700 won in 2022.",
            "요금은 2022년 700원에서 5월 800원으로 올랐어요.",
        ),
        (VARIANTS, "루머너리, 보틱, 노스폴드를 합치면 변형이 53개예요."),
        ("61% use AI at least weekly, up from 40%.", "61%가 적어도 한 주에 한 번 AI를 써요."),
        ("Orca 4 gained 90 million users in one month.", "오르카 4에 한 달 만에 이용자 9,000만 명이 모였어요."),
        ("The company updated Gemini 3 twice.", "회사는 제미나이 3에 두 번 손을 댔어요."),
    ],
)
def test_what_is_right_is_not_blocked(source: str, draft: str) -> None:
    assert not [
        one.message
        for one in lint_pair(source, draft)
        if one.severity == "block" or (one.kind == "hedge" and "루머" in one.message)
    ]


def _of_a_name(draft: str, cited: str, article: str) -> list[str]:
    (placed,) = sections.placed(draft)
    evidence = (Evidence("S1.1", cited, "en"),)
    claim = Claim("s1", placed, evidence, (*evidence, Evidence("S1.2", article, "en" if article.isascii() else "ko")))
    return [flag.message for flag in ledger.numbers(claim, (), "")]


@pytest.mark.parametrize("article", ["Tessel released Marl 3 on Wednesday.", "테셀은 ‘말 3’을 공개했다."])
def test_a_name_of_one_syllable_has_its_number(article: str) -> None:
    cited = "Input now costs $0.40 per million tokens, down from $0.90."
    told = "{}은 입력 요금을 $0.90에서 $0.40로 내렸어요."
    assert _of_a_name(told.format("말 3"), cited, article) == []
    assert _of_a_name(told.format("말 6"), cited, article)
    assert _of_a_name(told.format("약 3"), cited, article)


def test_what_may_not_be_done_is_a_ban_and_no_guess() -> None:
    ban = "The outputs of Marl 3 may not be used to train a competing model."
    assert lint_pair(ban, "Marl 3의 출력으로 경쟁 모델을 학습시킬 수 없어요.") == []
    guess = lint_pair("The outputs of Marl 3 may be wrong in Korean.", "Marl 3의 출력은 한국어에서 틀려요.")
    assert [one.kind for one in guess] == ["hedge"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Fares rose to 900 won from 800 won in May and 700 won in 2022.",
            "요금은 2022년 800원에서 5월 700원으로 내렸어요.",
        ),
        (VARIANTS, "루머너리, 보틱, 노스폴드를 합치면 변형이 63개예요."),
        (PRICES, "루멘 2는 사용자 300만 명을 모았어요."),
        (PRICES, "사용자를 합쳐 200만 명이에요."),
    ],
)
def test_what_is_wrong_is_blocked(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))


def test_a_table_as_one_sentence_is_not_held_figure_against_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = {"same": 0, "cost": 0}
    same, cost = compare.same, leaning._cost

    def counted_same(*words: object) -> bool:
        calls["same"] += 1
        return same(*words)  # type: ignore[arg-type]

    def counted_cost(*words: object) -> float:
        calls["cost"] += 1
        return cost(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(compare, "same", counted_same)
    monkeypatch.setattr(leaning, "_cost", counted_cost)
    some = random.Random(1)
    rows = [
        f"{some.choice(['Lumen', 'Orca', 'Pinna'])} {at} scored {at + some.random():.1f}% against ${at}.{at % 10} million"
        for at in range(10, 60)
    ]
    lint_pair(", ".join(rows) + ".", "오르카는 15.3%를 받았고 값은 2,030만 달러예요. 루멘은 30%예요.")
    lint_pair(
        " ".join(f"{at} users and {at}%" for at in range(10, 70)) + ".", "이용자 1,234명이 45% 늘었고 세 배가 됐어요."
    )
    parts = [f"{some.choice(['Lumen', 'Orca'])} {at}.5% in {2000 + at % 25}" for at in range(10, 85)]
    lint_pair(", ".join(parts) + ".", "오르카는 2012년 15.5%에서 2024년 33.5%로 올랐어요. 모두 345명으로 12% 늘었어요.")
    assert calls["cost"] < 20_000
    assert calls["same"] < 500_000
