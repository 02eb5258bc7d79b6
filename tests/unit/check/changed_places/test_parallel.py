"""Things that a source tells side by side: a figure of the one told of another."""

import pytest

from pipeline.check import lint_pair

FREE = "The free version allows 15 seconds, while the paid version allows 60 seconds."
PLANS = "The Pro plan costs $249, while the Basic plan costs $179."
MAKERS = "Astra costs $3 per hour, Borealis $5."
OFFICES = "The Seoul office has 40 staff and the Busan office 25."
GROWTH = "Revenue in Europe rose 12% while Asia grew 20%."
FEES = "Astra, based in Seoul, charges a fee of $40 a year. Borealis of Oslo charges a fee of $65 a year."
RIDES = "Rides in Denver will be free until May, after which it will charge a base fare of $4.50. By comparison, Veyra's base fare in Phoenix is $3.75, and Uber charges about $2.10 per mile in Denver."
SCORES = "Arden's app answered 84 percent of the questions correctly, Tolling's 79 percent and the open model Birch 71 percent."
TIERS = "Brightmoor reports 71.8 percent for Heron Large and 58.4 percent for Heron Small, compared with 74.2 percent for Rook 4 and 66.9 percent for Miru Max."
UPTIME = "The agreement promises 99.9 percent availability for Pro accounts and 99.95 percent for Enterprise accounts, while free accounts have none."
PHONES = "It takes up 2.3 gigabytes and generates 21 tokens per second on a Pixel 10 and 27 on an iPhone 17 Pro."
COOLING = "The older data center uses 2.4 liters of water per kilowatt-hour; the newer one uses 0.9."
COSTS = "Pellworm's revenue grew 18 percent to $240 million, while operating costs grew 27 percent to $205 million."
FINES = "The fine for late filing is $5,000; for false statements it is $75,000."
RANKS = "Naver's HyperClova Z placed fifth, while Upstage's Solar Pro 4 was third."
BREACHES = "Both have had breaches of their own: Lockwell in 2022 and Passmoor in 2024."
RELEASES = "OpenAI released GPT-5 on August 7 and GPT-5.1 on November 12."
READING = "The hospital cut reporting time to 6 hours for X-rays and to 15 hours for MRI scans."
RIGHT = (
    (SCORES, "오픈 모델 버치는 질문의 71%에 맞게 답했어요."),
    (TIERS, "헤론 라지가 71.8%, 헤론 스몰이 58.4%예요."),
    (UPTIME, "프로 계정에는 99.9% 가용성을 약속해요."),
    (PHONES, "아이폰 17 프로에서 1초에 27토큰을 만들어 내요."),
    (COOLING, "새 데이터센터는 전기 1kWh에 물 0.9리터를 써요."),
    (COSTS, "펠웜의 매출은 18% 늘어난 2억 4,000만 달러였어요."),
    (FINES, "늦게 내면 벌금이 5,000달러예요."),
    (RANKS, "네이버의 하이퍼클로바 Z는 5위예요."),
    (BREACHES, "록웰은 2022년에 해킹을 당했어요."),
    (RELEASES, "GPT-5.1은 11월 12일에 나왔어요."),
    (READING, "엑스레이 판독은 6시간으로 줄었어요."),
    ("Corvane was founded in 2021 and employs 310 people, up from 190 a year ago.", "2021년에 문을 연 코베인의 직원은 310명이에요."),
    ("Patients on the highest dose of the drug gained 98.4 milliliters, while those on placebo lost 20.3 milliliters.", "가짜 약을 먹은 쪽은 20.3mL 줄었어요."),
    ("OpenAI had revenue of $9 billion and losses of $6 billion.", "결손은 오픈AI가 60억 달러예요."),
    ("Orvane's sales were $9 billion and its outlays $6 billion.", "나간 돈은 오베인이 60억 달러예요."),
    ("The company first said on May 4 that 40,000 emails were affected, then corrected itself on May 11.", "회사는 5월 11일에 숫자를 고쳤어요."),
    ("Under the contract, authors who opt in get 45 percent; about 60 percent of them have done so.", "작가가 동의해야 수익의 45%를 받아요."),
    (FREE, "무료 버전은 15초까지 돼요."),
    (PLANS, "프로 요금제는 249달러예요."),
    (MAKERS, "아스트라는 한 시간에 3달러예요."),
    (OFFICES, "부산보다 큰 서울 사무실은 40명이 일해요."),
    (GROWTH, "유럽 매출은 12% 늘었어요."),
    ("Palantir's shares, up 150% this year, slipped 3% in after-hours trading.", "주가는 시간외 거래에서 3% 밀렸어요."),
    ("Kling earned 340 million yuan in the fourth quarter, bringing the full-year total to more than 1 billion yuan.", "클링이 지난해 10억 위안 넘게 벌었어요."),
    ("It employed 3,400 workers at its peak, and about 480 people will work there.", "상시로 근무할 인력은 480명 정도예요."),
    ("The large model costs $2.50 per million input tokens and mini $0.30.", "값은 100만 입력 토큰당 30센트예요."),
    ("Deere's sales fell 7% to $10.4 billion, while those of AGCO fell 11% to $2.3 billion.", "매출이 11% 줄어 23억 달러에 머물렀어요."),
    ("The accelerator has 432 gigabytes of HBM4 and 19.6 terabytes per second of memory bandwidth.", "메모리는 432GB예요."),
    (FEES, "오슬로의 보레알리스는 요금이 65달러예요."),
    ("Prices start at $20 a month and go up to $200.", "요금은 아무리 비싸도 월 200달러예요."),
    ("Orca wrote 410 tokens per answer on average, and Lumen wrote 300.", "답변은 평균 300토큰이에요."),
)  # fmt: skip
WRONG = (
    (SCORES, "오픈 모델 버치는 질문의 84%에 맞게 답했어요.", "84%"),
    (TIERS, "헤론 라지가 71.8%, 헤론 스몰이 66.9%예요.", "66.9%"),
    (UPTIME, "프로 계정에는 99.95% 가용성을 약속해요.", "99.95%"),
    (PHONES, "아이폰 17 프로에서 1초에 21토큰을 만들어 내요.", "21토큰"),
    (COOLING, "새 데이터센터는 전기 1kWh에 물 2.4리터를 써요.", "2.4리터"),
    (COSTS, "펠웜의 매출은 27% 늘어난 2억 4,000만 달러였어요.", "27% 늘어난 2억 4,000만 달러"),
    (FINES, "늦게 내면 벌금이 7만 5,000달러예요.", "7만 5,000달러"),
    (RANKS, "네이버의 하이퍼클로바 Z는 3위예요.", "3위"),
    (BREACHES, "록웰은 2024년에 해킹을 당했어요.", "2024년"),
    (RELEASES, "GPT-5.1은 8월 7일에 나왔어요.", "8월 7일"),
    (READING, "엑스레이 판독은 15시간으로 줄었어요.", "15시간"),
    (FREE, "무료 버전은 60초까지 돼요.", "60초"),
    (PLANS, "프로 요금제는 179달러예요.", "179달러"),
    (MAKERS, "아스트라는 한 시간에 5달러예요.", "5달러"),
    (OFFICES, "부산 사무실은 40명이 일해요.", "40명"),
    (GROWTH, "아시아 매출은 12% 늘었어요.", "12%"),
    (FEES, "오슬로의 보레알리스는 요금이 한 해 40달러예요.", "40달러"),
    (RIDES, "베이라가 피닉스에서 받는 기본요금은 4.5달러예요.", "4.5달러"),
)


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_figure_of_its_own_row_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_figure_of_another_row_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)


LIFTS = (
    "Lyon's transit agency will predict elevator failures at 61 stations with AI. The software covers 400 elevators."
)
TWO_CITIES = "Lyon's transit agency will watch escalators at 61 stations. The Nantes operator covers 400 stations."


def test_what_a_figure_counts_in_both_texts_is_its_own() -> None:
    assert _blocked(LIFTS, "리옹 교통공사가 엘리베이터 400대의 고장을 AI로 미리 짚어요.") == []
    assert _blocked(TWO_CITIES, "리옹 교통공사가 역 400곳의 에스컬레이터를 살펴요.") == ["400곳"]


def test_a_sum_that_would_be_badly_rounded_is_no_sum_of_the_source() -> None:
    source = "It read the letters at 4 euros each; the archive has 5,500 and a budget of 16,000."
    right, wrong = "편지를 다 읽히려면 예산이 6,000유로 모자라요.", "편지를 다 읽히는 예산은 5,500유로예요."
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


def test_a_noun_that_one_stands_for_tells_nothing_of_the_other() -> None:
    wells = "The well is 310 metres deep and 9 wide; the one beside it 190 and 12."
    ovens = "The new oven bakes 400 loaves an hour; the old one managed 260."
    for source, draft in (
        (wells, "옆 우물은 더 얕고(190m) 더 넓어요(12m)."),
        (ovens, "옛 오븐은 한 시간에 260개를 구웠어요."),
    ):
        assert not [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert [one for one in lint_pair(ovens, "새 오븐은 한 시간에 260개를 구워요.") if one.severity == "block"]
