"""Runs, exchange rates, seasons, turned bounds and written-out names, each right and wrong."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft, ()) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "right", "wrong"),
    [
        ("The brewer booked its ninth straight quarterly loss.", "양조업체는 {}개 분기 연속 손실을 냈다.", "9", "7"),
        ("It froze in Wonju for the sixth night running.", "원주는 {} 연속 영하로 떨어졌다.", "엿새", "여드레"),
        ("The yen slid to 148.7 to the dollar.", "엔화는 달러당 {}엔까지 떨어졌다.", "148.7", "147.8"),
        ("The ferry sank 26 nautical miles off Jeju.", "여객선이 제주에서 26해리(약 {}㎞) 떨어진 곳에서 가라앉았다.", "48", "84"),
        ("The league sold the 2031-32 season for 900 million euros.", "리그는 2031~{}년 시즌을 9억 유로에 팔았다.", "32", "33"),
        ("The reefs may be gone by 2100 even then.", "그래도 산호초는 {}년까지 사라질 수 있다.", "2100", "2200"),
        ("A turbine lights as many homes as 4,000 cars use fuel on a winter day.", "터빈 하나가 겨울철 {}에 차 4000대가 쓰는 연료만큼 불을 밝힌다.", "하루", "사흘"),
        ("Members who don't pay can post up to 45 notes.", "돈을 내지 않는 회원은 {} 45개까지 글을 올릴 수 있다.", "최대", "최소"),
    ],
)  # fmt: skip
def test_a_custom_of_english_is_told_right_or_wrong(source: str, draft: str, right: str, wrong: str) -> None:
    assert not _blocked(source, draft.format(right))
    assert _blocked(source, draft.format(wrong))


def test_a_price_that_nothing_is_charged_above_keeps_its_bound() -> None:
    source = "The fee is $2 on the small plan and nothing on plans costing $18 or more."
    assert not _blocked(source, "작은 요금제는 수수료가 2달러이고, 18달러 이상 요금제에서는 무료예요.")


def test_a_name_that_the_source_writes_out_may_be_short() -> None:
    assert not _blocked("The Formula One race in Imola was rained off.", "이몰라 포뮬러원(F1) 경기가 비로 취소됐다.")
    assert _blocked("The rally in Imola was rained off.", "이몰라 F1 경기가 비로 취소됐다.")


def test_the_best_player_is_no_name() -> None:
    source = "The Bears beat the Lions 5-2 on Friday. Kim Hyun-woo, 31, was the MVP."
    assert not _blocked(source, "베어스가 금요일 라이온스를 5-2로 꺾었다. 김현우(31)가 최우수선수로 뽑혔다.")


def test_a_currency_that_strengthens_past_a_rate_costs_fewer() -> None:
    source = "The yen strengthened past 138 to the dollar."
    assert not _blocked(source, "엔화는 달러당 138엔 아래로 강세를 보였다.")
    assert _blocked(source, "엔화는 달러당 183엔 아래로 강세를 보였다.")


def test_a_multiple_is_held_against_the_two_figures_of_its_sentence() -> None:
    source = "The guild spent $92 million this year, $46 million of it on bells, against $23 million in 2019."
    assert not _blocked(source, "조합은 올해 9200만 달러를 써 2019년 2300만 달러의 네 배가 됐다.")
    assert _blocked(source, "조합은 올해 9200만 달러를 써 2019년 2300만 달러의 두 배가 됐다.")
    pupils = "The harp school grew from 120 pupils to 370 in a year."
    assert not _blocked(pupils, "하프 학교 학생은 1년 새 120명에서 370명으로 세 배 넘게 늘었다.")
    assert _blocked(pupils, "하프 학교 학생은 1년 새 120명에서 370명으로 두 배가 채 안 되게 늘었다.")


def test_the_numbers_of_names_are_no_sides_of_a_multiple() -> None:
    source = "Orca 4 costs $1.20 per million input tokens. Lumen 2 costs $0.28 per million input tokens."
    assert _blocked(source, "내린 뒤에도 오르카 4의 입력 요금은 루멘 2의 약 4.3배예요.") == []
