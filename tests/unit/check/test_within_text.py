"""What a text refutes by itself, with or without a source."""

import pytest

from pipeline.check import lint, lint_pair
from pipeline.config import Newsletter
from pipeline.records import Finding

REFUTED = (
    ("빵값이 70% 저렴해요($1.20 vs $2.40).", "70%", "50%"),
    ("빵값은 $2.40에서 $1.80으로 내려 40% 저렴해졌어요.", "40%", "25%"),
    ("손님이 60% 늘었어요(200명→250명).", "60%", "25%"),
    ("빵값은 100원에서 127원으로 60% 넘게 올랐어요.", "60%", "27%"),
    ("단골 비율은 20%에서 35%로 25%포인트 올랐어요.", "25%포인트", "15%포인트"),
    ("회원은 200만 명에서 260만 명으로 90만 명 늘었어요.", "90만 명", "60만 명"),
    ("직원은 제빵사 30명, 판매원 20명, 배달원 10명으로 모두 75명이에요.", "75명", "60명이에요"),
    ("제주 1만 4,000명과 부산 6,000명을 합쳐 3만 명이에요.", "3만 명", "2만 명이에요"),
    ("2017년부터 2021년까지 8년 동안 열렸어요.", "8년", ""),
    ("4월부터 9월까지 석 달 동안 쉬어요.", "석 달", ""),
    ("5월 2일부터 12일까지 20일 동안 열려요.", "20일", ""),
)
STANDING = (
    "빵값이 50% 저렴해요($1.20 vs $2.40).",
    "빵값은 $2.40에서 $1.80으로 내려 25% 저렴해졌어요.",
    "손님이 25% 늘었어요(200명→250명).",
    "단골 비율은 20%에서 35%로 15%포인트 올랐어요.",
    "빵값은 100원에서 127원으로 20% 넘게 올랐어요.",
    "빵값은 100원에서 127원으로 30% 가까이 올랐어요.",
    "빵값은 100원에서 127원으로 약 25% 올랐어요.",
    "매출은 29조 원에서 34조 원으로 5조 원 늘었어요.",
    "매출은 29조 원에서 34조 원으로, 이익은 40% 늘었어요.",
    "회원은 100명에서 300명으로 세 배 늘었어요.",
    "회원은 100명에서 300명으로 두 배 늘었어요.",
    "직원은 제빵사 30명, 판매원 20명, 배달원 10명으로 모두 60명이에요.",
    "직원은 제빵사 30명, 판매원 20명 등 모두 75명이에요.",
    "어제 온 40명에 이어 제빵사 30명, 판매원 20명으로 모두 90명이 됐어요.",
    "2017년부터 2021년까지 4년 동안 열렸어요.",
    "2017년부터 2021년까지 5년 동안 열렸어요.",
    "11월부터 2월까지 넉 달 동안 쉬어요.",
    "5월 2일부터 12일까지 11일 동안 열려요.",
    "반죽 시간은 120분에서 40분으로, 굽는 시간은 300분에서 60분으로 줄어 3~5배 빨라졌어요.",
)


def arithmetic(draft: str) -> list[Finding]:
    return [one for one in lint(draft, (), Newsletter(name="시험")) if one.kind == "arithmetic"]


@pytest.mark.parametrize(("draft", "word", "right"), REFUTED)
def test_a_figure_that_its_own_text_refutes_blocks_without_a_source(draft: str, word: str, right: str) -> None:
    told = arithmetic(draft)

    assert [(draft[slice(*one.span)], one.severity) for one in told] == [(word, "block")]
    assert (told[0].fix.replace if told[0].fix else "") == right


def test_the_ends_of_a_range_are_those_of_the_pairs_before_it() -> None:
    draft = "반죽 시간은 120분에서 40분으로, 굽는 시간은 300분에서 60분으로 줄어 4~6배 빨라졌어요."

    assert [draft[slice(*one.span)] for one in arithmetic(draft)] == ["4", "6배"]


@pytest.mark.parametrize("draft", STANDING)
def test_what_may_be_so_by_any_reading_of_its_digits_stands(draft: str) -> None:
    assert arithmetic(draft) == []


def test_beside_a_source_the_finding_has_the_right_value() -> None:
    found = lint_pair("A loaf costs $1.20, against $2.40 at Pebble.", "빵값이 70% 저렴해요($1.20 vs $2.40).")

    assert [one.fix.replace for one in found if one.severity == "block" and one.fix] == ["50%"]


def test_what_the_source_itself_tells_so_is_a_warning() -> None:
    found = lint_pair("A loaf is 70% cheaper ($1.20 vs $2.40).", "빵값이 70% 저렴해요($1.20 vs $2.40).")

    assert {one.severity for one in found if one.kind == "arithmetic"} == {"warn"}
