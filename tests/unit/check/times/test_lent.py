"""Spans of time that borrow their unit, and what Korean counts where a source has words: goalless, every other Friday, week two."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("Busan counted 29 sultry nights in August and Daegu 33.", "8월 열대야는 부산이 29일, 대구가 33일이었어요."),
    (
        "Patients went from an average of 11 seizure days a month to four, against nine on placebo.",
        "발작이 있는 날이 한 달 평균 11일에서 4일로 줄었고, 위약군은 9일이었어요.",
    ),
    ("It was the second monthly drop in five.", "최근 다섯 달 가운데 두 번째로 줄었어요."),
    ("The watch runs 36 hours with the screen on, or 80 without.", "시계는 화면을 켜면 36시간, 끄면 80시간 가요."),
    ("The league meets every other Friday.", "리그는 2주에 한 번 금요일에 열려요."),
    ("Tickets sold out in week three.", "표는 셋째 주에 다 팔렸어요."),
    ("The vote ended at 2.15 a.m. after a long debate.", "긴 토론 끝에 투표는 오전 2시 15분에 끝났어요."),
    ("Chile beat Peru on penalties, 5-4, after a goalless draw.", "칠레와 페루는 0-0으로 비겼어요."),
    ("They lost in the quarter-final to Lyon.", "이들은 8강에서 리옹에 졌어요."),
    ("Sales came to €70 million in the first three quarters.", "매출은 3분기까지 7,000만 유로였어요."),
    ("It was the club's fifth straight losing season.", "이 구단은 5시즌 연속 5할 승률을 밑돌았어요."),
    ("Companies with fewer than 300 workers are exempt from the audit.", "직원이 300명 미만인 회사는 감사를 받지 않아도 돼요."),
    ("No open model cleared 38%.", "38%를 넘긴 공개 모델은 없었어요."),
    (
        "Readers in the bottom fifth gained most: their score went from 31% to 45%.",
        "하위 20%였던 독자들이 31%에서 45%로 가장 많이 올랐어요.",
    ),
    (
        "The port moved 3.1 million tonnes last year, up from 2.6 million three years earlier.",
        "항만 물동량은 3년 만에 260만 톤에서 310만 톤으로 늘었어요.",
    ),
    (
        "The engine now weighs 41 kilograms, down from 55 two decades ago.",
        "엔진 무게는 20년 새 55kg에서 41kg으로 줄었어요.",
    ),
    ("Of 96 runners, 21 dropped out before the bridge.", "주자 96명 중 21명이 다리 전에 그만둬 75명이 남았어요."),
    ("Margin narrowed by 1.7 percentage points to 8.2%, hurt by higher rents.", "이익률은 1.7%포인트 낮아진 8.2%예요."),
    ("A pilot gave 500 students a monthly grant of 200,000 won for a year.", "학생 500명에게 1년 동안 매달 20만 원을 줬어요."),
    ("The shop closes at 8 p.m. on weekdays and at 6 p.m. on Saturdays.", "가게는 평일 밤 8시, 토요일 오후 6시에 닫아요."),
    ("Fog delayed 40 trains on Boxing Day.", "12월 26일 안개로 열차 40편이 늦었어요."),
    ("The single entered the chart at number six.", "이 노래는 차트에 6위로 들어왔어요."),
    ("The job took 40 minutes by hand and 50 with the tool.", "손으로 40분, 도구로는 50분이라 오히려 25% 더 걸려요."),
    (
        "The system was better on 19 of 25 measures.",
        "25개 지표 가운데 19개에서 더 정확했고, 나머지 여섯 개에서는 그러지 못했어요.",
    ),
    ("The files were offered for 12 bitcoin.", "파일은 12비트코인에 올라왔어요."),
    ("It is a set of 900 real court cases.", "실제 사건 900개로 만든 자료예요."),
    ("The plant is to employ 800 people.", "공장은 일자리 800개를 만들 예정이에요."),
    (
        "The European Commission put the plan to Parliament, where a vote is due in May.",
        "이 계획은 5월 유럽의회 표결을 앞두고 있어요.",
    ),
]  # fmt: skip
WRONG = [
    (
        "Busan counted 29 sultry nights in August and Daegu 33.",
        "8월 열대야는 부산이 27일, 대구가 33일이었어요.",
        "27일",
    ),
    ("It was the second monthly drop in five.", "최근 여섯 달 가운데 두 번째로 줄었어요.", "여섯 달"),
    (
        "The watch runs 36 hours with the screen on, or 80 without.",
        "시계는 화면을 켜면 36시간, 끄면 88시간 가요.",
        "88시간",
    ),
    ("The league meets every other Friday.", "리그는 3주에 한 번 금요일에 열려요.", "3주"),
    ("The vote ended at 2.15 a.m. after a long debate.", "긴 토론 끝에 투표는 오전 2시 50분에 끝났어요.", "2시 50분"),
    ("Chile beat Peru on penalties, 5-4, after a goalless draw.", "칠레와 페루는 2-2로 비겼어요.", "2"),
    ("They lost in the quarter-final to Lyon.", "이들은 16강에서 리옹에 졌어요.", "16강"),
    (
        "Companies with fewer than 300 workers are exempt from the audit.",
        "직원이 300명 이상인 회사는 감사를 받지 않아도 돼요.",
        "300명 이상",
    ),
    (
        "The engine now weighs 41 kilograms, down from 55 two decades ago.",
        "엔진 무게는 20년 새 65kg에서 41kg으로 줄었어요.",
        "65kg",
    ),
    ("Fog delayed 40 trains on Boxing Day.", "12월 28일 안개로 열차 40편이 늦었어요.", "12월 28일"),
    ("The single entered the chart at number six.", "이 노래는 차트에 9위로 들어왔어요.", "9위"),
    (
        "The job took 40 minutes by hand and 50 with the tool.",
        "손으로 40분, 도구로는 50분이라 오히려 35% 더 걸려요.",
        "35%",
    ),
    ("The files were offered for 12 bitcoin.", "파일은 21비트코인에 올라왔어요.", "21비트코인"),
    ("The fee is 900 reais a month.", "요금은 한 달에 900개예요.", "900개"),
    ("The plant is to employ 800 people.", "공장은 일자리 880개를 만들 예정이에요.", "880개"),
    ("No open model cleared 38%.", "38% 이하에 머문 공개 모델은 하나도 없었어요.", "38% 이하"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_korean_counts_where_a_source_has_words_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_count_is_blocked(source: str, draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    assert any(
        one.severity == "block" and one.span[0] < end and start < one.span[1] for one in lint_pair(source, draft)
    )


FOREIGN = [
    ("截至9月底，全国充电桩总数达1806.3万个。", "9월 말 기준 전국의 충전기는 1,806만 3천 개예요."),
    ("Le prix de la baguette passe de 1,10 à 1,20 euro dans les villes.", "바게트 값이 1.1유로에서 1.2유로로 올라요."),
]


@pytest.mark.parametrize(("source", "draft"), FOREIGN)
def test_a_figure_whose_digits_stand_in_a_language_that_is_not_read_is_only_doubted(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


def test_a_figure_that_no_source_has_is_doubted_where_nothing_is_read_and_blocked_where_figures_are() -> None:
    source = "Le prix de la baguette passe de 1,10 à 1,20 euro dans les villes."
    found = lint_pair(source, "바게트 값이 1.75유로로 올라요.")
    assert {one.severity for one in found if one.kind.startswith("number")} == {"warn"}
    assert any(one.severity == "block" for one in lint_pair("応募は3万5千件だった。", "4만 2천 건이 들어왔어요."))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("회사는 지난달 500호점을 열었다.", "회사가 500번째 매장을 열었어요."),
        (
            "올해 최저임금은 1만 30원이며 내년에는 1만 320원이 적용된다.",
            "내년 최저임금은 1만 320원이에요. 올해보다 290원 올랐어요.",
        ),
        ("선착장 7곳 중 잠실이 9,100명으로 가장 많았다.", "선착장 7곳 가운데 잠실에서 9,100명이 타 가장 붐볐어요."),
        ("Kyle Schwarber finished second.", "2위는 카일 슈와버였습니다."),
        ("Japan's labour ministry named 4,100 companies.", "후생노동성이 기업 4,100곳을 꼽았어요."),
        ("Japan's transport ministry warned it.", "국토교통성이 경고했어요."),
        (
            "A ride cost £21 on the first day, compared with £18 on Uber.",
            "첫날 요금은 21파운드였어요. 같은 구간 우버는 18파운드였고요.",
        ),
    ],
)
def test_what_another_author_told_rightly_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft, []) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("회사는 지난달 500호점을 열었다.", "회사가 400번째 매장을 열었어요.", "400번째"),
        (
            "올해 최저임금은 1만 30원이며 내년에는 1만 320원이 적용된다.",
            "내년 최저임금은 1만 320원이에요. 올해보다 390원 올랐어요.",
            "390원",
        ),
        ("Japan's finance ministry named 4,100 companies.", "후생노동성이 기업 4,100곳을 꼽았어요.", "후생노동성"),
    ],
)
def test_and_another_value_in_its_place_is(source: str, draft: str, wrong: str) -> None:
    assert any(draft[slice(*one.span)] == wrong for one in lint_pair(source, draft, []) if one.severity == "block")
