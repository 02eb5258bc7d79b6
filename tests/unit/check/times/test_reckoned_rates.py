"""Rates for another time, how often what comes every so long comes, what is left of a week, nights, and what two figures give otherwise."""

import pytest

from pipeline.check import lint_pair


def _found(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The pump lifts 3,600 liters an hour.", "펌프는 초당 1L를 퍼 올린다.", "펌프는 초당 2L를 퍼 올린다."),
        ("The press prints 40 pages a second.", "인쇄기는 분당 2400장을 찍는다.", "인쇄기는 분당 2000장을 찍는다."),
        (
            "The yard sells 1,040 boats a year.",
            "일주일에 배 스무 척을 파는 셈이다.",
            "일주일에 배 서른 척을 파는 셈이다.",
        ),
        ("Her pay is $72,000 a year.", "그는 다달이 6000달러를 번다.", "그는 다달이 7000달러를 번다."),
        ("A bus leaves every 20 minutes.", "버스는 한 시간에 세 번 떠난다.", "버스는 한 시간에 네 번 떠난다."),
        ("The council meets every four months.", "의회는 한 해 세 번 모인다.", "의회는 한 해 네 번 모인다."),
        ("Reports come out six times a year.", "보고서는 두 달마다 나온다.", "보고서는 여섯 달마다 나온다."),
    ],
)
def test_a_rate_for_another_time_stands(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


def test_a_rate_is_no_space_between() -> None:
    source = "It sold 113 million pieces last year, about three every second."
    assert _found(source, "지난해 1억1300만 개를 팔았다. 1초에 약 3개꼴이다.") == []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The baths are open six days a week.", "목욕탕은 일주일에 하루 쉰다.", "목욕탕은 일주일에 이틀 쉰다."),
        ("The pass is shut eight months of the year.", "고개는 한 해 넉 달만 열린다.", "고개는 한 해 다섯 달만 열린다."),
        ("Koalas sleep 20 hours a day.", "코알라가 깨어 있는 시간은 하루 네 시간이다.", "코알라가 깨어 있는 시간은 하루 여섯 시간이다."),
        ("The gallery is closed on Mondays.", "화랑은 일주일에 엿새 문을 연다.", "화랑은 일주일에 닷새 문을 연다."),
        ("The group lands on Thursday and leaves on Sunday.", "일행은 3박을 한다.", "일행은 4박을 한다."),
        ("It is a three-day tour.", "2박 3일짜리 여행이다.", "3박 3일짜리 여행이다."),
        ("He won three five-year terms.", "그는 15년을 재임했다.", "그는 16년을 재임했다."),
        ("They work nine to six with an hour for lunch.", "점심을 빼고 여덟 시간 일한다.", "점심을 빼고 일곱 시간 일한다."),
        ("The road was built a year ahead of the four-year schedule.", "길은 3년 만에 놓였다.", "길은 2년 만에 놓였다."),
        ("The 45-day ban began on May 20.", "금지는 7월 초에 끝난다.", "금지는 9월 초에 끝난다."),
        ("The ten-day fair opens on May 3.", "장은 5월 12일에 닫는다.", "장은 5월 15일에 닫는다."),
        ("He is 57.", "그는 3년 뒤면 예순이다.", "그는 4년 뒤면 예순이다."),
        ("Now 61, she left home 40 years ago.", "그는 스물한 살에 집을 떠났다.", "그는 스물세 살에 집을 떠났다."),
        ("The pulse lasted 200 milliseconds.", "신호는 5분의 1초 동안 이어졌다.", "신호는 4분의 1초 동안 이어졌다."),
        ("The first came in at 2:06:10 and the second at 2:06:31.", "1위와 2위는 21초 차이였다.", "1위와 2위는 31초 차이였다."),
        ("The tunnel cuts the trip from 2 hours 30 minutes to 1 hour 45.", "이동 시간이 45분 줄어든다.", "이동 시간이 30분 줄어든다."),
        ("Output rose in the final quarter of 2025.", "생산은 2025년 4분기에 늘었다.", "생산은 2025년 3분기에 늘었다."),
        ("The choir marks its ruby jubilee.", "합창단은 40주년을 맞는다.", "합창단은 50주년을 맞는다."),
        ("Rents have doubled since the turn of the century.", "임대료는 2000년대 들어 두 배가 됐다.", "임대료는 1990년대 들어 두 배가 됐다."),
        ("He is 44 and his wife is 38.", "남편이 여섯 살 위다.", "남편이 다섯 살 위다."),
        ("The plane took off at 1:15 p.m.", "비행기는 낮 1시 15분에 떴다.", "비행기는 낮 1시 50분에 떴다."),
    ],
)  # fmt: skip
def test_what_two_figures_give_of_time_stands_and_another_does_not(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


def test_a_year_that_is_only_held_against_the_one_before_is_this_one() -> None:
    source = "회사는 3분기까지 800억 원을 거둬 작년 같은 기간 600억 원보다 늘었다."
    assert _found(source, "회사는 올해 3분기까지 800억 원을 벌었다.") == []
    assert _found(source, "회사는 올해 3분기까지 600억 원을 벌었다.")


def test_what_lies_ahead_by_so_much_is_what_was_foretold_so_long_ahead() -> None:
    source = "새 모델은 태풍의 길을 사흘 전에 예측했다."
    assert _found(source, "새 모델은 사흘 뒤 태풍의 길을 예측했다.") == []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("It says 40,000 new songs are uploaded every day. It has 60 staff.", "날마다 새 노래가 4만 곡씩 올라온다.", "날마다 새 노래가 6만 곡씩 올라온다."),
        ("The centre answered 1.2 million calls. That is 60,000 for every working day.", "일한 하루에 6만 건씩 받았다.", "일한 하루에 8만 건씩 받았다."),
        ("Power cost $269 per megawatt-day.", "전기값은 하루 1메가와트에 269달러였다.", "전기값은 한 달 1메가와트에 289달러였다."),
        ("About 3,000 new apps are built every week.", "매주 새 앱이 3,000개씩 만들어진다.", "매주 새 앱이 5,000개씩 만들어진다."),
        ("The board swaps its keys every three weeks. Its annual budget is $4 million.", "이사회는 3주마다 열쇠를 바꾼다. 한 해 예산은 400만 달러다.", "이사회는 2주마다 열쇠를 바꾼다. 한 해 예산은 400만 달러다."),
        ("Its staff retrain the model every two weeks. Annual sales are $9 million.", "직원들은 2주마다 모델을 다시 학습시킨다.", "직원들은 4주마다 모델을 다시 학습시킨다."),
    ],
)  # fmt: skip
def test_how_many_come_every_day_and_how_many_weeks_lie_between(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)
