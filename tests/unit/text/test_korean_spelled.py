"""Numbers in Hangul are figures where they are surely numbers, and nothing else is."""

from fractions import Fraction

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities


@pytest.mark.parametrize(
    ("text", "value", "unit", "step"),
    [
        ("이십일 명을 줄였어요", 21, "명", 1),
        ("삼천오백만 원이에요", 35_000_000, "KRW", 10**6),
        ("백이십 개를 내놨어요", 120, "개", 10),
        ("백스물한 곳이에요", 121, "곳", 1),
        ("이조 삼천억 원을 모았어요", 2_300_000_000_000, "KRW", 10**11),
        ("천 오백 명이 왔어요", 1_500, "명", 100),
        ("백만 명이 써요", 10**6, "명", 10**6),
        ("이십사기가바이트예요", 24 * 10**9, "B", 10**9),
        ("오천이백만 토큰이에요", 52_000_000, "토큰", 10**6),
    ],
)
def test_a_number_with_its_unit_is_read(text: str, value: int, unit: str, step: int) -> None:
    (found,) = quantities.find(text, "ko")
    assert (found.value, found.unit, found.step) == (Fraction(value), unit, Fraction(step))


@pytest.mark.parametrize("text", ["이십 명 이상이에요", "약 이십 명이에요", "백이십여 개예요"])
def test_what_stands_around_it_counts(text: str) -> None:
    (found,) = quantities.find(text, "ko")
    assert found.bound == "min" or found.approximate


@pytest.mark.parametrize(
    "text",
    [
        "이십 대가 가장 많아요", "육십 년대 노래예요", "천구백팔십 년에 나왔어요", "십이월 이십오일이에요", "세 시 삼십 분에 만나요", "이삼십 명이 왔어요",
        "수십만 명이 봤어요", "몇 십 명이 남았어요", "이백만 씨가 받았어요", "사천에 공장을 지어요", "이천 개발 계획이에요", "오만이 서명했어요",
        "백일장에 나갔어요", "천사 인형이에요", "백구 마리아", "만 십팔 세예요", "백 퍼센트 자동이에요", "천 원의 아침밥이에요", "오만 가지 생각이에요",
        "백만분의 일이에요", "십이지장이에요", "제이십일 조예요", "일 년 걸렸어요", "이 분이 썼어요", "십자가예요", "이사 오 명", "구만 리예요",
    ],
)  # fmt: skip
def test_what_may_be_something_else_is_left_alone(text: str) -> None:
    assert [one for one in quantities.find(text, "ko") if one.value >= 10 and one.kind != "times"] == []


def test_it_is_held_against_its_source_in_both_writings() -> None:
    def blocked(source: str, draft: str) -> bool:
        return any(one.severity == "block" for one in lint_pair(source, draft))

    assert not blocked("The company cut 21 jobs.", "회사는 이십일 명을 줄였어요.")
    assert blocked("The company cut 21 jobs.", "회사는 이십이 명을 줄였어요.")
    assert not blocked("회사는 이십일 명을 줄였다.", "회사는 21명을 줄였어요.")
    assert blocked("회사는 이십일 명을 줄였다.", "회사는 22명을 줄였어요.")


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("비용이 삼분의 일로 줄었어요", Fraction(1, 3), "times"),
        ("학생 사분의 삼이 붙었어요", Fraction(3, 4), "times"),
        ("크기가 십분의 일이에요", Fraction(1, 10), "times"),
        ("독자 여남은 명이 왔어요", Fraction(11), "count"),
        ("재판은 스무날 걸렸어요", Fraction(20 * 86400), "duration"),
        ("스무날까지 내면 돼요", Fraction(20), "date"),
    ],
)
def test_shares_and_days_in_words_are_read(text: str, value: Fraction, kind: str) -> None:
    assert any((one.value, one.kind) == (value, kind) for one in quantities.find(text, "ko"))


@pytest.mark.parametrize("text", ["이분의 일은 끝났어요", "오분의 일정이에요", "여남은 해예요", "그 삼분의 이야기예요"])
def test_what_is_no_share_is_left_alone(text: str) -> None:
    assert quantities.find(text, "ko") == []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("A third of the staff left.", "직원 삼분의 일이 떠났어요.", "직원 사분의 일이 떠났어요."),
        ("Four other customers reported it.", "고객 네 명이 더 신고했어요.", "고객 여남은 명이 더 신고했어요."),
        ("A dozen readers wrote.", "독자 여남은 명이 썼어요.", "독자 서른 명이 썼어요."),
        ("It shrank to a tenth of its size.", "크기가 십분의 일로 줄었어요.", "크기가 오분의 일로 줄었어요."),
        ("The trial lasted 20 days.", "재판은 스무날 걸렸어요.", "재판은 나흘 걸렸어요."),
    ],
)
def test_shares_and_days_in_words_are_held_against_the_source(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]
