"""Round figures that are just under or over what two of a source make, and lengths, days and times told as a reader keeps them."""

import pytest

from pipeline.check import lint_pair

_REVENUE = "Micron forecast fiscal third-quarter revenue of $23.5 billion, well above the $20.9 billion analysts had estimated. Shares rose 6.2%."
_ROUND = "Mistral is in talks to raise about 1.5 billion euros in a round that would value it at 20 billion euros. It was valued at 11.7 billion euros in September."
_FINE = "A court ordered Meta to pay 185 moderators a combined 1.4 billion shillings. The moderators had asked for 206 billion shillings."
_RINGS = "Oura said it has sold more than 5.5 million rings since 2015, up from 2.5 million in June 2024."
_SURVEY = "Nearly seven in ten translators said they had lost work to AI, up from 36% in a survey two years ago."
_AUDIT = "KPMG used a tool to summarise 640 contracts and failed to check the results. The regulator said 31 of the summaries omitted termination clauses."
_WAIT = "Lead times for transformers have stretched to 143 weeks on average, from 128 weeks a year ago."
_SHARES = "Current backlog growth slowed to 21% from 25% in the previous quarter. Shares fell as much as 9.4%."
_GUIDE = "The company guided for 2026 sales of €36 billion to €40 billion, against €32.7 billion last year."
_GROWTH = "A correction half as large as that of 2000-02 would trim global growth by 0.4 percentage point over a year."
_STAKE = "Starboard has built a stake in GoDaddy. Starboard previously invested in 2021 and left with a profit in 2024."
_BANKS = "Banks must make sure customers can pay by card offline. The requirement must be in place by July 1, 2026."
_CONTRACT = (
    "1,140 employees voted to authorize a strike. The current contract expires at 11:59 p.m. Eastern time on August 1."
)
_HEARING = (
    "Meta is suing in San Mateo County to recover $14.5 million. A first hearing is scheduled for 9 a.m. on March 3."
)
_BONUS = "Meta has rescinded a bonus worth about $90 million over four years from a researcher who left for Thinking Machines after nine months, and is suing in San Mateo County to recover $14.5 million already paid."
_CARS = "BEIJING, May 28 (Reuters) - Baidu will pause services in Wuhan after about 100 of its cars stopped in traffic on Tuesday evening."
_USERS = "Users rose to 9 million from 4 million a year earlier."
_STUDENTS = "The university will give all 299,000 of its students free access to Claude under a three-year contract worth $21 million."

RIGHT = (
    (
        _STUDENTS,
        "학생 29만 9000명에게 클로드를 열어 줍니다. 계약은 3년에 2100만 달러이니 학생 한 명에 한 해 23달러 남짓이에요.",
    ),
    (
        _STUDENTS,
        "학생 29만 9000명에게 클로드를 열어 줍니다. 계약은 3년에 2100만 달러이니 학생 한 명에 한 해 3만 원 남짓이에요.",
    ),
    (
        _STUDENTS,
        "학생 29만 9000명에게 클로드를 열어 줍니다. 계약은 3년에 2100만 달러이니 학생 한 명에 10만 원 남짓이에요.",
    ),
    (_USERS, "이용자 900만 명 가운데 절반 넘게가 1년 사이에 들어왔어요."),
    (_REVENUE, "마이크론이 분기 매출을 235억 달러로 내다봤어요. 월가 추정치보다 10% 넘게 많아요."),
    (_ROUND, "성사되면 몸값은 200억 유로로, 지난해 9월(117억 유로)보다 70% 넘게 뜁니다."),
    (_FINE, "요구한 액수의 1%도 안 되는 돈이에요."),
    (_RINGS, "지금까지 판 550만 개 가운데 절반 넘게가 2024년 6월 이후에 팔렸어요."),
    (_SURVEY, "2년 전 조사(36%)의 두 배에 가까운 비율이에요."),
    (_AUDIT, "계약서 640건을 줄여 읽었는데, 스무 건에 한 건꼴로 해지 조항이 빠져 있었어요."),
    (_WAIT, "변압기를 주문하면 평균 2년 9개월을 기다려야 해요."),
    (_SHARES, "주가는 장중 9% 넘게 밀렸어요."),
    (_GUIDE, "올해 매출은 지난해 327억 유로보다 10~22% 많은 360억~400억 유로로 잡았어요."),
    (_GROWTH, "세계 성장률이 1년에 걸쳐 0.4%포인트 깎인다는 거예요."),
    (_STAKE, "스타보드는 2021년에도 이 회사에 들어와 3년 뒤 이익을 보고 나갔어요."),
    (_BANKS, "2026년 7월부터는 인터넷이 안 돼도 카드를 쓸 수 있게 준비해야 해요."),
    (_CONTRACT, "지금 단체협약은 우리 시간으로 8월 2일 낮 1시 직전에 끝나요."),
    (_HEARING, "첫 심문은 우리 시간으로 3월 4일 새벽 2시에 열려요."),
    (_BONUS, "메타가 싱킹머신스로 옮긴 연구원에게 이미 준 1450만 달러를 돌려 달라고 소송을 냈어요."),
    (_CARS, "바이두의 무인택시 100대가량이 26일 저녁 우한에서 멈춰 섰어요."),
)
WRONG = (
    (
        _STUDENTS,
        "학생 29만 9000명에게 클로드를 열어 줍니다. 계약은 3년에 2100만 달러이니 학생 한 명에 한 해 9만 원 남짓이에요.",
    ),
    (
        _STUDENTS,
        "학생 29만 9000명에게 클로드를 열어 줍니다. 계약은 3년에 2100만 달러이니 학생 한 명에 30만 원 남짓이에요.",
    ),
    (_REVENUE, "마이크론이 분기 매출을 235억 달러로 내다봤어요. 월가 추정치보다 20% 넘게 많아요."),
    (_ROUND, "성사되면 몸값은 200억 유로로, 지난해 9월(117억 유로)보다 90% 넘게 뜁니다."),
    (_FINE, "요구한 액수의 5%도 안 되는 돈이에요."),
    (_RINGS, "지금까지 판 550만 개 가운데 3분의 2 넘게가 2024년 6월 이후에 팔렸어요."),
    (_SURVEY, "2년 전 조사(36%)의 세 배에 가까운 비율이에요."),
    (_AUDIT, "계약서 640건을 줄여 읽었는데, 마흔 건에 한 건꼴로 해지 조항이 빠져 있었어요."),
    (_WAIT, "변압기를 주문하면 평균 3년 9개월을 기다려야 해요."),
    (_SHARES, "주가는 장중 10% 넘게 밀렸어요."),
    (_GUIDE, "올해 매출은 지난해 327억 유로보다 40~50% 많은 360억~400억 유로로 잡았어요."),
    (_GROWTH, "세계 성장률이 1년에 걸쳐 0.8%포인트 깎인다는 거예요."),
    (_STAKE, "스타보드는 2022년에도 이 회사에 들어와 이익을 보고 나갔어요."),
    (_BANKS, "2026년 7월까지만 인터넷 없이 카드를 쓸 수 있어요. 2026년 8월부터는 준비해야 해요."),
    (_CONTRACT, "지금 단체협약은 우리 시간으로 8월 2일 낮 3시 직전에 끝나요."),
    (_HEARING, "첫 심문은 우리 시간으로 3월 4일 오전 11시에 열려요."),
    (_BONUS, "메타가 싱킹머신스로 옮긴 연구원에게 이미 준 2450만 달러를 돌려 달라고 소송을 냈어요."),
    (_CARS, "바이두의 무인택시 100대가량이 29일 저녁 우한에서 멈춰 섰어요."),
)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_round_figure_just_beside_what_two_make_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_one_further_away_blocks(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]
