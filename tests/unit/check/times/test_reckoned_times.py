"""Points, lengths and ages that one step gives from those that a source tells, and the steps that it does not give."""

import pytest

from pipeline.check import check, lint_pair
from pipeline.config import Newsletter
from pipeline.records import Figure, Finding
from tests.unit.check.building import NOW, article, issue, section


def _found(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The ferry pulled out at 8:40 and docked at 11:15.", "배로 2시간 35분 걸렸다.", "배로 2시간 45분 걸렸다."),
        ("The bakery opens at 5:30; the market opens at 7.", "빵집은 시장보다 한 시간 반 먼저 연다.", "빵집은 시장보다 두 시간 반 먼저 연다."),
        ("She skied the first leg in 48 minutes and the second in 39.", "1시간 27분에 두 구간을 마쳤다.", "1시간 37분에 두 구간을 마쳤다."),
        ("The rower took 9 seconds off his best of 7:04.", "6분 55초로 개인 기록을 새로 썼다.", "6분 45초로 개인 기록을 새로 썼다."),
        ("회의는 오전 9시 20분에 시작해 낮 12시 5분에 끝났다.", "회의는 2시간 45분 이어졌다.", "회의는 2시간 15분 이어졌다."),
    ],
)  # fmt: skip
def test_a_length_between_two_times_of_day_stands(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Bids are due within 14 days of April 9.", "입찰은 4월 23일까지다.", "입찰은 4월 28일까지다."),
        ("The pact was sealed on May 1, a day after the strike, in 2019.", "파업은 4월 30일이었다.", "파업은 4월 28일이었다."),
        ("The fair closed on the 30th of June; the mayor quit the next day.", "시장은 7월 1일 물러났다.", "시장은 7월 3일 물러났다."),
        ("Published 2 December 2025. The museum opens two days before Christmas.", "박물관은 12월 23일 문을 연다.", "박물관은 12월 27일 문을 연다."),
        ("The trial started on Monday and lasted four days.", "목요일에 끝났다.", "토요일에 끝났다."),
        ("The permit lapsed on Aug. 31.", "허가는 8월 말일인 31일 만료됐다.", "허가는 8월 말일인 30일 만료됐다."),
        ("The sit-in entered its third day on Saturday.", "농성은 목요일에 시작됐다.", "농성은 수요일에 시작됐다."),
        ("She was fined on August 4 and has 20 days to pay.", "8월 24일까지 내야 한다.", "8월 28일까지 내야 한다."),
        ("The jury has until June 20, a week more than planned.", "배심은 당초 6월 13일까지였다.", "배심은 당초 6월 18일까지였다."),
        ("It is July 3; the vote is on July 18.", "투표가 15일 앞이다.", "투표가 16일 앞이다."),
        ("공사는 3월 10일 시작해 20일 뒤 끝났다.", "3월 30일에 공사가 끝났다.", "3월 31일에 공사가 끝났다."),
    ],
)  # fmt: skip
def test_a_day_that_a_length_leads_to_stands(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("In 2017, two years after the flood, the bridge reopened.", "홍수는 2015년의 일이다.", "홍수는 2014년의 일이다."),
        ("The mill burned down in 1988 and was rebuilt the following year.", "1989년에 다시 지었다.", "1990년에 다시 지었다."),
        ("The permit, due to end in 2026, was prolonged by four years.", "허가는 2030년까지 이어진다.", "허가는 2032년까지 이어진다."),
        ("The 2028 deadline was postponed by three years.", "시한은 2031년으로 늦춰졌다.", "시한은 2025년으로 늦춰졌다."),
        ("The 2040 target was moved forward by five years.", "목표는 2035년으로 당겨졌다.", "목표는 2045년으로 당겨졌다."),
        ("He was elected in 2023 for a four-year term.", "임기는 2027년에 끝난다.", "임기는 2029년에 끝난다."),
        ("The reactor will start in May 2027 instead of February 2028.", "원자로 가동을 9개월 당겼다.", "원자로 가동을 7개월 당겼다."),
        ("Twenty years ago, in 2003, the line shut; this year trains run again.", "열차는 2023년에 다시 다닌다.", "열차는 2024년에 다시 다닌다."),
        ("Support lasts until March 2030, and firms can extend it by six years.", "돈을 내면 2036년 3월까지 지원받는다.", "돈을 내면 2035년 3월까지 지원받는다."),
        ("The lease, signed in 1987, ended in 2021.", "임대는 30여 년 갔다.", "임대는 40여 년 갔다."),
        ("The club was 110 years old when it folded in 2012.", "클럽은 1902년에 세워졌다.", "클럽은 1912년에 세워졌다."),
        ("The brewery marks its 200th anniversary in 2027.", "양조장은 1827년 문을 열었다.", "양조장은 1837년 문을 열었다."),
        ("The school shut in 2016 after 40 years.", "학교는 1976년에 열었다.", "학교는 1978년에 열었다."),
        ("임기 6년의 총장은 2025년 3월 취임한다.", "임기는 2031년까지다.", "임기는 2032년까지다."),
        ("댐은 2019년 무너졌고 5년 뒤 다시 섰다.", "댐은 2024년에 다시 섰다.", "댐은 2026년에 다시 섰다."),
        ("2018년까지였던 면허가 7년 연장됐다.", "면허는 2025년까지다.", "면허는 2027년까지다."),
    ],
)  # fmt: skip
def test_a_year_that_a_length_leads_to_stands(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Output rose in the second quarter from the one before.", "1분기보다 생산이 늘었다.", "4분기보다 생산이 늘었다."),
        ("Rents in the first quarter of 2022 topped those of the previous quarter.", "2021년 4분기보다 임대료가 높았다.", "2021년 3분기보다 임대료가 높았다."),
        ("The launch slipped by three quarters to the second quarter of 2028.", "출시는 당초 2027년 3분기였다.", "출시는 당초 2027년 2분기였다."),
        ("2024년 1분기 수주는 직전 분기보다 늘었다.", "2023년 4분기보다 수주가 늘었다.", "2023년 2분기보다 수주가 늘었다."),
        ("The mine opens in the second quarter of 2029, three quarters later than planned.", "광산은 당초 2028년 3분기에 열 예정이었다.", "광산은 당초 2028년 2분기에 열 예정이었다."),
    ],
)  # fmt: skip
def test_a_quarter_so_many_on_stands(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("전시는 12일부터 15일까지 나흘간 열린다.", "전시는 12일부터 나흘 동안 열린다.", "전시는 12일부터 사흘 동안 열린다."),
        ("Sign-up runs from May 3 to May 9.", "등록은 5월 3일부터 9일까지 이레간이다.", "등록은 5월 3일부터 9일까지 12일간이다."),
        ("Traffic hit 90 million visits in March, up from 60 million in October.", "방문은 다섯 달 만에 3,000만 번 늘었다.", "방문은 7개월 만에 3,000만 번 늘었다."),
        ("Work starts in August and ends in February 2029.", "공사는 8월에 시작해 1년 6개월 뒤인 2029년 2월에 끝난다.", "공사는 8월에 시작해 1년 9개월 뒤인 2029년 2월에 끝난다."),
        ("The kiosk opens at 7 a.m. and closes at 4 p.m.", "매점은 하루 아홉 시간 문을 연다.", "매점은 하루 10시간 문을 연다."),
        ("The town plants 300 trees this year and 500 next year.", "두 해 동안 800그루를 심는다.", "두 해 동안 900그루를 심는다."),
        ("The rule starts on March 1. Owners must register 20 days in advance.", "규정은 3월 1일부터다. 20일 전까지 등록해야 하니 2월 9일이 마지막 날이다.", "규정은 3월 1일부터다. 20일 전까지 등록해야 하니 2월 19일이 마지막 날이다."),
        ("(June 2, 2025) Three years ago the choir had 20 singers; now it has 75.", "2022년 20명이던 합창단이 75명이 됐다.", "2021년 20명이던 합창단이 75명이 됐다."),
    ],
)  # fmt: skip
def test_both_ends_count_where_something_lasts_and_months_run_round_the_year(
    source: str, right: str, wrong: str
) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


def test_who_tells_a_length_tells_what_it_starts_from() -> None:
    source = "Buyers who paid before October 10 get a refund within five days."
    assert _found(source, "10월 10일 전에 낸 사람은 닷새 안에 돌려받는다.") == []
    assert _found(source, "10월 15일 전에 낸 사람은 닷새 안에 돌려받는다.")
    assert _found(source, "10월 10일 전에 낸 사람은 늦어도 15일에 돌려받는다.") == []


def test_a_comparison_with_the_year_before_moves_no_year() -> None:
    source = "Sales were $30 billion in the second quarter of fiscal 2027, up 8% from a year earlier."
    assert _found(source, "2027 회계연도 2분기 매출은 300억 달러로 전년 동기보다 8% 늘었다.") == []
    assert _found(source, "2026 회계연도 2분기 매출은 300억 달러로 전년 동기보다 8% 늘었다.")


def test_what_had_been_planned_is_told_as_planned_only() -> None:
    source = "The plant opens in April, three months ahead of schedule."
    assert _found(source, "공장은 원래 7월에 문을 열 예정이었다.") == []
    assert _found(source, "공장은 7월에 문을 연다.")


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The painter, born in May 1930, died in March 2019.", "화가는 향년 88세였다.", "화가는 향년 89세였다."),
        ("Ortega, now 61, left school 45 years ago.", "오르테가는 열여섯 살에 학교를 떠났다.", "오르테가는 열아홉 살에 학교를 떠났다."),
        ("He is 27 and will be released in 8 years.", "나올 때면 서른다섯 살이다.", "나올 때면 서른여섯 살이다."),
        ("Duval, 52, has baked for 35 years.", "뒤발은 열일곱 살 때부터 빵을 구웠다.", "뒤발은 열여덟 살 때부터 빵을 구웠다."),
        ("She turns 90 next week.", "지금 여든아홉 살이다.", "지금 여든여덟 살이다."),
        ("She is 33 and her brother is 25.", "누나가 8살 많다.", "누나가 9살 많다."),
        ("She is 52 and can draw a pension at 67.", "연금을 받으려면 15년이 남았다.", "연금을 받으려면 16년이 남았다."),
        ("The editor, born in 1991, took the post in 2020.", "서른 살이 되기 전에 자리를 맡았다.", "스무 살이 되기 전에 자리를 맡았다."),
        ("The poet died a week before her 95th birthday.", "시인은 향년 94세였다.", "시인은 향년 93세였다."),
        ("Ruiz, who turned 64 last month, joined the line at 20.", "루이스는 항로에서 44년을 일했다.", "루이스는 항로에서 46년을 일했다."),
        ("In 2024 the coach, 57, quit.", "코치는 1967년생이다.", "코치는 1964년생이다."),
        ("The judge, 58, stepped down.", "50대 판사가 물러났다.", "60대 판사가 물러났다."),
        ("1962년에 태어난 감독은 2020년 첫 상을 받았다.", "감독은 58세에 첫 상을 받았다.", "감독은 62세에 첫 상을 받았다."),
    ],
)  # fmt: skip
def test_an_age_that_a_step_gives_stands(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The silo holds 900 tons of wheat; the town uses 150 tons a month.", "밀은 여섯 달 치다.", "밀은 다섯 달 치다."),
        ("The ward has 120 masks and uses 15 a day.", "마스크는 여드레 치 남았다.", "마스크는 아흐레 치 남았다."),
        ("Of 360 roofs, 40 are repaired a year.", "이 속도라면 다 고치는 데 9년이다.", "이 속도라면 다 고치는 데 8년이다."),
        ("비축한 쌀은 80만 톤이고 한 달에 20만 톤을 먹는다.", "쌀은 넉 달 치다.", "쌀은 다섯 달 치다."),
    ],
)  # fmt: skip
def test_how_long_a_stock_lasts_at_a_rate_stands(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The colony doubles every day from 50 bees.", "사흘 뒤에는 400마리다.", "사흘 뒤에는 300마리다."),
        ("The level halves every 4 hours from 96 mg.", "여덟 시간 뒤에는 24㎎이 남는다.", "여덟 시간 뒤에는 34㎎이 남는다."),
        ("세균은 3시간마다 두 배로 는다. 처음에는 200마리였다.", "세균은 3시간마다 두 배로 는다.", "세균은 5시간마다 두 배로 는다."),
    ],
)  # fmt: skip
def test_what_doubles_or_halves_every_so_often_stands(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


_SAVED = "It saved 600 pounds in six months and cost 1,600 pounds."
_OTHERS = (_SAVED, "Sound from the last four months was kept.", "The course takes one year and two months.")


def _of_an_issue(draft: str) -> list[Finding]:
    whole = issue([section(f"### 소식\n\n{draft}\n")], [article("S1", *_OTHERS)])
    return [one for one in check(whole, Newsletter(name="시험"), {}, NOW) if one.severity == "block"]


@pytest.mark.parametrize("step", ["1600/(600/6)", "1600/600/2"])
def test_a_length_in_two_units_is_held_whole_against_its_step(step: str) -> None:
    right = step != "1600/600/2"
    assert bool(_of_an_issue(f"되찾는 데 약 1년 4개월이 걸려요.[^S1.1 = {step}]")) != right
    figure = Figure("1년 4개월", "되찾는 기간", ("source:1",), step)
    assert bool(lint_pair(_SAVED, "되찾는 데 약 1년 4개월이 걸려요.", [figure])) != right


@pytest.mark.parametrize("wrong", ["1년 7개월", "2년 4개월", "1년 5개월"])
def test_a_length_in_two_units_that_its_step_does_not_give_is_told_with_what_it_gives(wrong: str) -> None:
    (found,) = _of_an_issue(f"되찾는 데 약 {wrong}이 걸려요.[^S1.1 = 1600/(600/6)]")
    assert found.kind == "arithmetic"
    assert "16개월" in found.message
    figure = Figure(wrong, "되찾는 기간", ("source:1",), "1600/(600/6)")
    assert lint_pair(_SAVED, f"되찾는 데 약 {wrong}이 걸려요.", [figure])


def test_a_half_of_a_length_in_two_units_is_not_cited_from_another_thing() -> None:
    assert {one.fix for one in _of_an_issue("되찾는 데 약 1년 4개월이 걸려요.[^S1.1]")} == {None}
    fixes = {one.fix.replace for one in _of_an_issue("배우는 데 1년 2개월이 걸려요.[^S1.1]") if one.fix}
    assert fixes <= {"[^S1.1 S1.3]"}


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The code was to bind from March 1, 2026, but would now start on October 1, 2026. Yards with fewer than 20 hands would get a further six months.", "작은 조선소는 2027년 4월에야 따르면 돼요. 새 시행일인 2026년 10월 1일에 반년을 더한 때예요.", "작은 조선소는 2027년 5월에야 따르면 돼요. 새 시행일인 2026년 10월 1일에 반년을 더한 때예요."),
        ("Large hospitals must connect by June 30, 2026. Small clinics were granted an extra year.", "큰 병원은 2026년 6월 30일까지, 작은 의원은 2027년 6월 30일까지 연결해야 해요.", "큰 병원은 2026년 6월 30일까지, 작은 의원은 2027년 9월 30일까지 연결해야 해요."),
        ("The permit runs out in May 2026. Growers in the north have been given three more months.", "북쪽 농가는 2026년 8월까지 허가를 쓸 수 있어요.", "북쪽 농가는 2026년 9월까지 허가를 쓸 수 있어요."),
        ("Banks must comply from January 1, 2027, with an additional nine months for credit unions.", "은행은 2027년 1월 1일부터, 신용조합은 그해 10월부터 지켜야 해요.", "은행은 2027년 1월 1일부터, 신용조합은 그해 11월부터 지켜야 해요."),
        ("새 규정은 2026년 9월 1일부터 시행된다. 직원 10명 미만 업체에는 6개월의 유예기간을 더 준다.", "작은 업체는 2027년 3월부터 지키면 돼요.", "작은 업체는 2027년 4월부터 지키면 돼요."),
        ("새 규정은 2026년 9월 1일부터 시행되며 작은 업체는 1년간 유예를 받는다.", "작은 업체는 2027년 9월 1일부터 지키면 돼요.", "작은 업체는 2027년 11월 1일부터 지키면 돼요."),
    ],
)  # fmt: skip
def test_a_day_that_time_given_on_top_leads_to_stands(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Arbor blocked 31 accounts on March 19, six days after Selwood first warned it.", "아버는 3월 13일 처음 경고를 받고 엿새 뒤에야 계정 31개를 막았어요.", "아버는 3월 14일 처음 경고를 받고 엿새 뒤에야 계정 31개를 막았어요."),
        ("Arbor blocked 31 accounts on March 19, six days after Selwood first warned it.", "아버는 3월 13일 처음 경고를 받았지만 계정 31개를 막기까지 엿새가 걸렸어요.", "아버는 3월 25일 처음 경고를 받았지만 계정 31개를 막기까지 엿새가 걸렸어요."),
        ("The recall came on October 2, three weeks after the first fire was reported.", "첫 화재 신고는 9월 11일이었고, 리콜은 3주 뒤에 나왔어요.", "첫 화재 신고는 9월 4일이었고, 리콜은 3주 뒤에 나왔어요."),
        ("Voters rejected the plan in November 2025, two years after the council had approved it.", "의회가 2023년 11월 승인한 계획을 주민들이 2년 뒤 뒤집었어요.", "의회가 2024년 11월 승인한 계획을 주민들이 2년 뒤 뒤집었어요."),
        ("The ship left Busan on July 3, ten days before the storm made landfall.", "태풍이 상륙한 7월 13일보다 열흘 앞서 배는 부산을 떠났어요.", "태풍이 상륙한 7월 14일보다 열흘 앞서 배는 부산을 떠났어요."),
        ("업체는 4월 21일 결함을 인정했다. 소비자원이 처음 통보한 지 닷새 만이다.", "소비자원이 4월 16일 처음 통보했고, 업체는 닷새 뒤에야 결함을 인정했어요.", "소비자원이 4월 15일 처음 통보했고, 업체는 닷새 뒤에야 결함을 인정했어요."),
        ("The bug was fixed on Friday, three days after a student reported it.", "학생이 화요일에 알린 버그는 사흘 뒤에 고쳐졌어요.", "학생이 월요일에 알린 버그는 사흘 뒤에 고쳐졌어요."),
    ],
)  # fmt: skip
def test_a_day_that_a_length_leads_away_from_stands(source: str, right: str, wrong: str) -> None:
    """The draft dates the earlier event and tells how long after it the other one came."""
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Anyone who bought the kettle before April 1 can swap it for free.", "3월 말까지 산 사람은 공짜로 바꿀 수 있어요.", "2월 말까지 산 사람은 공짜로 바꿀 수 있어요."),
        ("Anyone who bought the kettle before April 1 can swap it for free.", "3월 31일까지 산 사람은 공짜로 바꿀 수 있어요.", "3월 초까지 산 사람은 공짜로 바꿀 수 있어요."),
        ("Applications must arrive before March 1, 2028.", "2028년 2월 29일까지 신청서가 닿아야 해요.", "2028년 2월 19일까지 신청서가 닿아야 해요."),
        ("The chain will close its night line on July 1 and replace it with an app.", "야간 전화는 6월 30일까지만 열려요.", "야간 전화는 6월 20일까지만 열려요."),
        ("The toll will be charged from September 1.", "8월 31일까지는 통행료가 없어요.", "8월 21일까지는 통행료가 없어요."),
        ("통행료는 9월 1일부터 받는다.", "8월 31일까지는 통행료를 안 내요.", "8월 30일까지는 통행료를 안 내요."),
    ],
)  # fmt: skip
def test_the_last_day_before_one_that_a_source_tells_stands(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


def test_the_day_before_a_last_day_does_not_stand() -> None:
    source = "The toll will be charged until September 1, and until April 12 in the north."
    assert _found(source, "8월 31일까지 통행료를 내요.")
    assert _found(source, "북쪽은 3월 말까지 통행료를 내요.")


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("게임사는 신작 '하늘배'의 출시를 8월로 한 달 늦췄다.", "7월에 나올 예정이던 하늘배는 한 달 밀렸어요.", "9월에 나올 예정이던 하늘배는 한 달 밀렸어요."),
        ("신작 '하늘배'는 8월로 출시가 두 달 앞당겨졌다.", "10월에 나올 예정이던 하늘배가 두 달 일찍 나와요.", "9월에 나올 예정이던 하늘배가 두 달 일찍 나와요."),
        ("개통은 3월 20일로 일주일 미뤄졌다.", "원래는 3월 13일에 개통할 예정이었어요.", "원래는 3월 27일에 개통할 예정이었어요."),
        ("The law, signed on May 6, 2027, gives firms 18 months to label voices.", "회사들은 1년 반 안에, 그러니까 2028년 11월 초까지 표시를 붙여야 해요.", "회사들은 1년 반 안에, 그러니까 2028년 12월 초까지 표시를 붙여야 해요."),
    ],
)  # fmt: skip
def test_what_a_move_started_from_and_what_a_length_comes_to_stand(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Landlords will have two years to fit meters after the rule takes effect, due on 1 March 2028.", "집주인은 2030년 3월 1일까지 계량기를 달아야 해요.", "집주인은 2030년 5월 1일까지 계량기를 달아야 해요."),
        ("Banks get six months to file plans once the guidance is out, expected on 15 January 2027.", "은행은 2027년 7월 15일까지 계획을 내야 해요.", "은행은 2027년 6월 15일까지 계획을 내야 해요."),
        ("The firm has one year to delete the tapes from the date of the order, 3 November 2026.", "회사는 2027년 11월 3일까지 녹음을 지워야 해요.", "주문은 2027년 11월 3일에 나왔어요."),
        ("법은 2027년 1월 1일 시행되며, 사업자에게는 1년 6개월의 준비 기간이 주어진다.", "사업자는 2028년 7월 1일까지 준비하면 돼요.", "사업자는 2028년 6월 1일까지 준비하면 돼요."),
    ],
)  # fmt: skip
def test_what_is_to_be_done_so_long_after_a_day_is_due_then(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The hall closed on 12 June 2026, ten years to the day after it opened.", "2016년 6월 12일에 문을 연 강당이 문을 닫았어요.", "강당은 2016년 6월 12일에 문을 닫았어요."),
        ("The hall closed on 12 June 2026, ten years to the day after it opened.", "10주년 날에 문을 닫았어요. 문을 연 건 2016년 6월 12일이었어요.", "문을 연 건 2015년 6월 12일이었어요."),
        ("The line ended on 4 May 2027, exactly three years after its first flight.", "2024년 5월 4일에 처음 난 노선이 사라져요.", "2023년 5월 4일에 처음 난 노선이 사라져요."),
        ("조선소는 2026년 9월 30일 문을 닫았다. 첫 배를 띄운 지 꼭 40년이 되는 날이었다.", "1986년 9월 30일에 첫 배를 띄운 조선소가 문을 닫았어요.", "1976년 9월 30일에 첫 배를 띄운 조선소가 문을 닫았어요."),
    ],
)  # fmt: skip
def test_what_ended_so_many_years_later_to_the_day_began_on_that_day(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


def test_what_ended_some_years_later_began_on_no_told_day() -> None:
    assert _found(
        "The hall closed on 12 June 2026, ten years after it opened.", "2016년 6월 12일에 문을 연 강당이에요."
    )


_LAKE = "The lake froze on 4 December, 16 days later than the model had said."
_BARGE = "The barge left on 3 March, a week later than its owner had promised."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_LAKE, "모델은 11월 18일에 언다고 했지만 12월 4일에야 얼었어요.", ""),
        (_LAKE, "예측한 날은 11월 18일이었어요.", ""),
        (_BARGE, "선주는 2월 24일에 떠난다고 했었어요.", ""),
        (_LAKE, "모델은 11월 28일에 언다고 했어요.", "11월 28일"),
        (_BARGE, "선주는 2월 14일에 떠난다고 했었어요.", "2월 14일"),
    ],
)
def test_a_day_that_had_been_foretold_is_reckoned_back(source: str, draft: str, wrong: str) -> None:
    blocks = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert blocks == ([wrong] if wrong else [])
