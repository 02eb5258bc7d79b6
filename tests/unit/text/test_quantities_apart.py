"""Figures are read as far as they go: no date takes their cents, no unit is read out of the name of what is counted."""

from fractions import Fraction

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities


def _values(text: str, kind: str) -> set[Fraction]:
    return {one.value for one in quantities.find(text, "en") if one.kind == kind}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("less than half the €9.20 of January 2024", "9.2"),
        ("up from the $3.12 of May", "3.12"),
        ("the £1,020 of March 2025", "1020"),
        ("twice the ₩12 March had seen", "12"),
    ],
)
def test_a_month_behind_a_sum_takes_none_of_its_digits(text: str, value: str) -> None:
    assert _values(text, "money") == {Fraction(value)}


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("In May 20% of them left", "percent", 20),
        ("In July 4 million people came", "count", 4_000_000),
        ("In March 12 countries signed it", "number", 12),
        ("It fell to 11 from the 18 of January 2024", "number", 18),
        ("640,000 day visitors", "number", 640_000),
        ("3 million second homes", "number", 3_000_000),
        ("12,000 foot soldiers", "number", 12_000),
        ("900 night trains", "number", 900),
        ("15,000 dollar stores", "number", 15_000),
    ],
)
def test_a_number_stays_one(text: str, kind: str, value: int) -> None:
    assert value in _values(text, kind)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on May 20 investors left", (None, 5, 20)),
        ("on 20 May 2024", (2024, 5, 20)),
        ("the 20th of May", (None, 5, 20)),
        ("28 May-3 June", (None, 6, 3)),
    ],
)
def test_a_day_of_a_month_is_still_one(text: str, date: tuple[int | None, int, int]) -> None:
    assert date in {one.date for one in quantities.find(text, "en")}


def test_both_ends_of_a_range_have_the_scale_and_the_unit() -> None:
    values = {one.value for one in quantities.find("by 3.2 to 5.4 billion tonnes a year", "en") if one.unit == "kg"}
    assert {Fraction("3.2e12"), Fraction("5.4e12")} <= values
    assert Fraction("3.2e9") not in values


_RIGHT = [
    ("The park counted 1.2 million day trippers last year.", "지난해 당일치기 손님이 120만 명 왔어요."),
    ("There are 3.1 million second homes in France.", "프랑스에는 별장이 310만 채 있어요."),
    ("The army has 12,000 foot soldiers.", "군대에는 보병이 1만 2,000명 있어요."),
    ("Some 900 night trains a week cross the border.", "한 주에 야간열차 900편이 국경을 넘어요."),
    ("The strike hit 4,500 night shifts.", "파업으로 야간 근무 4,500건이 빠졌어요."),
    ("It treats 40,000 day patients a year.", "한 해 당일 환자 4만 명을 치료해요."),
    ("The town has 250 stone houses.", "마을에는 돌집이 250채 있어요."),
    ("It sold 80,000 season tickets and 320,000 day passes.", "정기권 8만 장과 하루 이용권 32만 장을 팔았어요."),
    ("It will need 1.5 to 2.5 billion cubic metres of gas.", "가스가 15억~25억㎥ 필요해요."),
    ("It will cost between 1.2 and 1.8 trillion won.", "1조 2,000억~1조 8,000억 원이 들어요."),
    ("Some 3 to 4 million litres leak every day.", "날마다 300만~400만 리터가 새요."),
    ("It emits 20-30 million tons a year.", "한 해 2,000만~3,000만 톤을 내뿜어요."),
    ("It emits 0.4 to 1.6 billion tonnes.", "4억~16억 톤을 내뿜어요."),
    ("Between 1.5 and 2 million people fled.", "150만~200만 명이 떠났어요."),
    ("The field holds 2.5 to 3 billion barrels of oil.", "유전에는 25억~30억 배럴이 있어요."),
    (
        "It plans 3 to 5 gigawatts by 2028, rising to 8 or 10.",
        "2028년까지 3~5기가와트, 나중에는 8~10기가와트를 계획해요.",
    ),
    ("The dam holds 1.1 to 1.3 million acre-feet.", "댐은 110만~130만 에이커피트를 담아요."),
    ("It uses 300 to 500 million kilowatt-hours a year.", "한 해 3억~5억 킬로와트시를 써요."),
    ("Prices were 3% above those of May 2023.", "값은 2023년 5월보다 3% 높았어요."),
    ("That compares with 1.85 in January and the 2.10 of last March.", "1월에는 1.85, 지난해 3월에는 2.10이었어요."),
    ("Coffee fell to $3.12 from the $4.20 of February.", "커피가 2월 4.20달러에서 3.12달러로 떨어졌어요."),
    ("In April 14 banks joined.", "4월에 은행 14곳이 참여했어요."),
    ("In June 30% of the staff left.", "6월에 직원 30%가 떠났어요."),
    ("The index stood at 48.9 in August, up from July's 47.2.", "지수는 7월 47.2에서 8월 48.9로 올랐어요."),
    ("It cost £9.99 in May 2024 and £12.49 in May.", "2024년 5월에는 9.99파운드, 올해 5월에는 12.49파운드였어요."),
    ("The vote is on May 4.", "투표는 5월 4일이에요."),
    ("By the 12th of June 45 of the 60 had signed.", "6월 12일까지 60곳 중 45곳이 서명했어요."),
    ("Had we stopped at week four, we would have been wrong.", "4주 만에 멈췄다면 틀렸을 거예요."),
    ("The gains came in month six.", "효과는 여섯 달째에 나타났어요."),
    ("The gains came in month six.", "효과는 6개월 만에 나타났어요."),
    ("The battery gave up at hour 36.", "배터리는 36시간 만에 꺼졌어요."),
    ("It pays for itself in year three.", "3년이면 본전을 뽑아요."),
    ("AI could cut emissions by 3.2 to 5.4 billion tonnes a year.", "온실가스를 한 해 32억~54억 톤 줄일 수 있어요."),
    (
        "AI could cut emissions by 3.2 to 5.4 billion tonnes a year.",
        "온실가스를 한 해 32억 톤에서 54억 톤 줄일 수 있어요.",
    ),
    ("It fell from the €9.20 of January 2024.", "2024년 1월 9.20유로에서 떨어졌어요."),
    ("It counted 640,000 day visitors by October.", "10월까지 당일 손님은 64만 명이었어요."),
    ("The pipe carries 2 to 3.5 million litres a day.", "관은 하루 200만~350만 리터를 나른다."),
]
_WRONG = [
    ("The park counted 1.2 million day trippers last year.", "지난해 당일치기 손님이 210만 명 왔어요."),
    ("In April 14 banks joined.", "4월에 은행 17곳이 참여했어요."),
    ("It emits 0.4 to 1.6 billion tonnes.", "4,000만~16억 톤을 내뿜어요."),
    ("Coffee fell to $3.12 from the $4.20 of February.", "커피가 2월 4.60달러에서 3.12달러로 떨어졌어요."),
    ("The vote is on May 4.", "투표는 5월 14일이에요."),
    ("Had we stopped at week four, we would have been wrong.", "5주 만에 멈췄다면 틀렸을 거예요."),
    ("The battery gave up at hour 36.", "배터리는 26시간 만에 꺼졌어요."),
    (
        "AI could cut emissions by 3.2 to 5.4 billion tonnes a year.",
        "온실가스를 한 해 3억 2,000만~54억 톤 줄일 수 있어요.",
    ),
    ("It fell from the €9.20 of January 2024.", "2024년 1월 9.40유로에서 떨어졌어요."),
    ("It counted 640,000 day visitors by October.", "10월까지 당일 손님은 46만 명이었어요."),
    ("The pipe carries 2 to 3.5 million litres a day.", "관은 하루 250만~350만 리터를 나른다."),
]


def _blocks(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_a_figure_read_whole_holds_its_draft(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_a_wrong_figure_is_still_told(source: str, draft: str) -> None:
    assert _blocks(source, draft)


@pytest.mark.parametrize(
    "text",
    [
        "Orchard bought the studio for $60 million, mainly for its staff of 32.",
        "The grant of €4 million goes to a team of 12.",
    ],
)
def test_those_whom_a_body_counts_are_no_money(text: str) -> None:
    assert len(_values(text, "money")) == 1


def test_a_level_before_a_change_leaves_its_unit_out() -> None:
    assert _values("The deal was worth $90 million, up from 45.", "money") == {
        Fraction(90_000_000),
        Fraction(45_000_000),
    }


@pytest.mark.parametrize("text", ["팔 둘 달린 로봇이에요.", "바퀴 셋 달린 차예요.", "창 넷 달린 방이에요."])
def test_what_hangs_on_a_thing_is_no_month(text: str) -> None:
    assert [one for one in quantities.find(text, "ko") if one.kind == "duration"] == []


def test_how_often_is_told_by_a_length_in_either_form() -> None:
    source = "시는 지도를 사흘마다 새로 그린다고 20일 밝혔다."
    assert _blocks(source, "시는 지도를 사흘에 한 번 새로 그려요.") == []
    assert _blocks(source, "시는 지도를 나흘에 한 번 새로 그려요.")


def test_a_second_language_is_no_count() -> None:
    source = "The app helps pupils who learn Dutch as a second language. It has 2,140 users."
    assert _blocks(source, "네덜란드어를 제2언어로 배우는 아이들을 돕는 앱이에요.") == []


def test_even_a_number_of_a_name_counts_no_trillions() -> None:
    found = [
        one for one in quantities.find("1등인 할리 5조차 혼자 끝낸 과제가 34.6%에 그쳤어요", "ko") if one.value > 100
    ]
    assert found == []
    assert any(one.value == 5 * 10**12 for one in quantities.find("예산은 5조 원이에요", "ko"))
