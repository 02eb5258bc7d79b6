"""A step is offered only where it means what its sentence says; else a figure is only to be worked out once more."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import article, findings, issue, section

PRICES = "The checker costs $40 a month and took nine minutes; Fineprint costs $6 and took 40 seconds."
APPS = "In 2016 the average app asked for 5 permissions; today it asks for 12. Flashlight apps are the worst, with 21."
STANDS = "In 2019 the fair had 6 stands; today it has 15. The harbour market has 25."
CARS = "The red ferry carries 90 cars. The blue ferry carries 30."
LUMEN = "Orca charges $1.20 per million tokens. Lumen charges $0.28."
TENTS = "Halden's tent weighs 6 kg. Marlow's tent weighs 2 kg."
OPAL = "A day of work by Opal cost $38.20, by Flint $21.70 and by Nacre $16.40. A clerk was paid $240."
FLINT = "Tasks done by Opal took 38 minutes, by Flint 20 minutes and by Nacre 16 minutes. A clerk took 240 minutes."
GENOME = "In 2015 a genome cost $1,500 to read. Helix now charges $80."
FALLS = "병원은 낙상을 월 20건에서 11건으로 줄였다고 밝혔다."
SENSELESS = [
    ("The maker cut its growth forecast to 6-8% from 9-11%. They are a tenth of the price, a rival said.", "회사는 성장률 전망을 위아래로 4%포인트씩 낮췄어요."),
    ("The kettle goes from $50 to $54. Prices rise by 5% on average, as steel rose 17%.", "주전자가 6달러 비싸져요."),
    ("The party holds 31 of the 151 seats.", "그 당이 의석의 7분의 1을 조금 넘게 차지했어요."),
    ("The club won 29 of its 140 games.", "팀은 경기의 7분의 1을 조금 넘게 이겼어요."),
    (GENOME, "유전체를 읽는 값이 2015년의 22분의 1 가까이로 떨어졌어요."),
    (PRICES, "핀프린트는 값이 10분의 1도 안 돼요."),
    ("The van costs $90 a day and takes 60 minutes; the bike costs $30 and takes 5 minutes.", "자전거는 값이 12분의 1이에요."),
    ("The human pass costs $240 and finished 55 tasks; the model costs $60 and finished 5 tasks.", "사람은 모델보다 열한 배 비싸요."),
    (APPS, "앱 하나가 요구하는 권한이 2016년의 네 배가 넘어 평균 열두 개예요."),
    (STANDS, "장터 가판은 2019년의 네 배가 넘는 열다섯 개예요."),
    (FALLS, "한 달 낙상이 절반 가까이 줄었어요."),
    ("Falls on the ward went from 20 to 11 a month.", "한 달 낙상이 절반 넘게 줄었어요."),
    ("예산안은 35조 원이다. 올해보다 5조 원 많다.", "예산이 올해 40조 원에서 35조 원으로 불어나요."),
    (LUMEN, "오르카 요금은 루멘의 4.3분의 1이에요."),
    (LUMEN, "루멘 요금은 오르카의 네 배가 넘어요."),
    (CARS, "파란 배는 빨간 배보다 세 배 커요."),
    (CARS, "빨간 배에는 파란 배의 3분의 1만 실어요."),
    (TENTS, "말로의 텐트는 할덴 텐트보다 세 배 무거워요."),
    (OPAL, "사무원은 1위 모델보다 열한 배 비쌌어요."),
    (FLINT, "사무원은 1위 모델의 열두 배가 걸렸어요."),
    ("Porters save one hour of labour for every nine robot-hours.", "포터가 아홉 시간 일하면 사람 한 시간을 아껴요."),
    ("The group earned about 46 million yen from 3,800 buyers.", "산 사람이 3,800명이라니 한 사람이 평균 1만 2천 엔쯤 쓴 셈이에요."),
    ("The probe arrived after a journey of 31 months. Only one in four such landings has succeeded.", "탐사선은 2년 7개월을 날았어요."),
]  # fmt: skip
SENSIBLE = [
    ("The party holds 31 of the 151 seats.", "그 당이 의석의 5분의 1을 조금 넘게 차지했어요.", "31/151"),
    (GENOME, "유전체를 읽는 값이 2015년의 20분의 1 가까이로 떨어졌어요.", "80/1500"),
    (PRICES, "핀프린트는 값이 6분의 1도 안 돼요.", "6/40"),
    (APPS, "앱 하나가 요구하는 권한이 2016년의 두 배가 넘어 평균 열두 개예요.", "12/5"),
    (STANDS, "장터 가판은 2019년의 두 배 반인 열다섯 개예요.", "15/6"),
    (FALLS, "한 달 낙상이 45% 줄었어요.", "(20-11)/20"),
    (LUMEN, "오르카 요금은 루멘의 네 배가 넘어요.", "1.2/0.28"),
    (CARS, "빨간 배는 파란 배보다 세 배 커요.", "90/30"),
    (CARS, "파란 배에는 빨간 배의 3분의 1만 실어요.", "30/90"),
    (TENTS, "할덴의 텐트는 말로 텐트보다 세 배 무거워요.", "6/2"),
    (OPAL, "사무원은 플린트보다 열한 배 비쌌어요.", "240/21.7"),
    ("Trading was halted for 17 minutes after a desk sold 2.1 million shares instead of 2,100.", "팔려던 것보다 1,000배 많은 주식을 팔아 거래가 17분 멈췄어요.", "2100000/2100"),
    ("GlenTech's spoon costs £180, and the health service will cover two-thirds for those over 65.", "65세가 넘으면 60파운드만 내면 돼요.", "180 * (1-2/3)"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), SENSELESS)
def test_a_step_that_means_something_else_is_not_offered(source: str, draft: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "number-undeclared"]
    assert [one.severity for one in found] == ["warn"]
    assert "=" not in found[0].message


@pytest.mark.parametrize(("source", "draft", "step"), SENSIBLE)
def test_a_step_that_means_what_its_sentence_says_is_offered(source: str, draft: str, step: str) -> None:
    found = [one.message for one in lint_pair(source, draft) if one.kind == "number-undeclared"]
    assert [message.partition(" = ")[2] for message in found] == [step]


@pytest.mark.parametrize(("more", "blocked"), [("20%", False), ("30%", True)])
def test_what_a_sentence_compares_with_its_own_subject_is_not_the_figure_told_last(more: str, blocked: bool) -> None:
    source = article(
        "S1",
        "의자",
        "가람은 의자 26만 개를 시청 및 학교들에 줄 계획이라고 31일 밝혔다.",
        "시청과 한빛학교·나래학교·다온학교에 각각 5만 개, 시립 도서관에는 6만 개의 의자를 준다.",
    )
    told = f"한 곳당 평균 5만 2,000개예요.[^S1.2 S1.3 = 26/5]\n\n시립 도서관은 다른 곳보다 {more} 많이 받아요.[^S1.3]"
    found = findings(issue([section(f"### 의자\n\n{told}\n")], [source]), "arithmetic")
    assert any("도서관은 다른" in one.sentence for one in found if one.severity == "block") == blocked
