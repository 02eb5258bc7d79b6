"""Each currency is one unit, whatever the language, the sign or the code that tells it."""

from fractions import Fraction

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities

_SAME = [
    ("9.6 billion crowns", "96억 크로네"),
    ("85 million crowns", "8,500만 크로나"),
    ("closed at 48.7 crowns", "48.7크로네"),
    ("1.4 to 1.5 billion crowns", "14억 크로네"),
    ("1.4 billion to 1.5 billion crowns", "14억 크로네"),
    ("2 billion crowns", "20억 코루나"),
    ("2 billion crowns", "20억 크론"),
    ("2 billion Danish kroner", "20억 덴마크 크론"),
    ("12,500 Norwegian crowns", "1만 2,500 노르웨이크로네"),
    ("SEK85m", "8,500만 크로나"),
    ("Kč500 million", "5억 코루나"),
    ("500 million Polish zlotys", "5억 즈워티"),
    ("40 billion Hungarian forints", "400억 포린트"),
    ("R2.3 billion", "23억 랜드"),
    ("R1,250", "1,250랜드"),
    ("2.3 billion Brazilian reais", "23억 헤알"),
    ("RM2.3 billion", "23억 링깃"),
    ("2 trillion dong", "2조 동"),
    ("₫30,000", "3만 동"),
    ("NIS 300", "300셰켈"),
    ("TL40", "40리라"),
    ("SR500 million", "5억 리얄"),
    ("500,000 Iranian rials", "50만 리알"),
    ("500 riyals", "500리알"),
    ("N500 billion", "5,000억 나이라"),
    ("CHF240m", "2억 4,000만 스위스 프랑"),
    ("Fr 240 million", "2억 4,000만 프랑"),
    ("500 lei", "500레이"),
    ("500 leva", "500레프"),
    ("2 million lari", "200만 라리"),
    ("500 Kuwaiti dinars", "500쿠웨이트 디나르"),
    ("3 billion Jamaican dollars", "30억 자메이카달러"),
    ("500 soles", "500솔"),
    ("500 birr", "500비르"),
    ("500 Ukrainian hryvnia", "500흐리브냐"),
    ("500 Russian roubles", "500루블"),
    ("E£500", "500이집트파운드"),
    ("500 CFA francs", "500세파프랑"),
    ("500 Japanese yen", "500엔"),
    ("500 Chinese yuan", "500위안"),
    ("5 billion Korean won", "50억 원"),
    ("500 British pounds", "500파운드"),
    ("₱500", "500필리핀페소"),
]


def _money(text: str, language: str) -> set[tuple[str, Fraction]]:
    return {(one.unit, one.value) for one in quantities.find(text, language) if one.kind == "money"}


@pytest.mark.parametrize(("english", "korean"), _SAME)
def test_a_sum_is_the_same_in_both_languages(english: str, korean: str) -> None:
    assert _money(english, "en") & _money(korean, "ko")


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("They paid $4 million to 20 authors.", {4_000_000}),
        ("The court awarded 1.7 billion won to three broadcasters.", {1_700_000_000}),
        ("The fine rose from $3 million to 5 in March.", {3_000_000, 5, 5_000_000}),
        ("It costs $20 to 30 a month.", {20, 30}),
    ],
)
def test_who_gets_a_sum_is_no_other_end_of_it(text: str, money: set[int]) -> None:
    assert {one.value for one in quantities.find(text, "en") if one.kind == "money"} == money


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the R2 robot", "en"),
        ("PHP 8 is out", "en"),
        ("an N95 mask and a P100 chip", "en"),
        ("won 3 crowns", "en"),
        ("라리가 2라리가", "ko"),
        ("아파트 24동", "ko"),
        ("3 솔루션", "ko"),
        ("5 레이더", "ko"),
    ],
)
def test_what_is_no_money_is_none(text: str, language: str) -> None:
    assert not _money(text, language)


_RIGHT = [
    (
        "It raised 240 million Swiss francs at a valuation of 1.2 billion.",
        "12억 프랑의 몸값에 2억 4,000만 프랑을 모았어요.",
    ),
    (
        "It raised 240 million Swiss francs. That values it at 1.2 billion.",
        "2억 4,000만 프랑을 모았어요. 몸값은 12억 프랑이에요.",
    ),
    ("Revenue was 14 million francs, costs 9 million.", "매출이 1,400만 프랑, 비용이 900만 프랑이었어요."),
    ("Revenue was 14 million francs and costs came to 9 million.", "매출은 1,400만 프랑, 비용은 900만 프랑이었어요."),
    ("Revenue rose from 9 to 14 million francs.", "매출이 900만 프랑에서 1,400만 프랑으로 늘었어요."),
    ("Revenue rose to 14 million francs from 9 million.", "매출이 900만 프랑에서 1,400만 프랑으로 늘었어요."),
    (
        "It lost 85 million kronor, against 40 million a year earlier.",
        "8,500만 크로나를 잃었어요. 한 해 전에는 4,000만 크로나였어요.",
    ),
    (
        "It lost 85 million kronor; the owner put in 200 million.",
        "8,500만 크로나를 잃었고, 주인이 2억 크로나를 넣었어요.",
    ),
    (
        "The budget is 3.4 billion crowns, of which 1.1 billion goes to trams.",
        "예산은 34억 크로나인데, 그중 11억 크로나를 전차에 써요.",
    ),
    ("The fare is 39 kroner, up from 36.", "요금이 36크로네에서 39크로네로 올랐어요."),
    ("The fare is 39 crowns, up from 36.", "요금이 36코루나에서 39코루나로 올랐어요."),
    ("A ticket costs 65 baht, or 40 for students.", "표는 65밧, 학생은 40밧이에요."),
    ("The fine is 500,000 won, and 300,000 for a first offence.", "과태료는 50만 원, 처음이면 30만 원이에요."),
    (
        "A loaf costs 120 lira in Istanbul and 95 in Ankara.",
        "빵 한 덩이가 이스탄불에서는 120리라, 앙카라에서는 95리라예요.",
    ),
    (
        "It pays 2.5 million pesos a month; rivals pay 3 million.",
        "한 달에 250만 페소를 주는데 경쟁사는 300만 페소를 줘요.",
    ),
    ("He bought it for €3 million and sold it for 5.", "300만 유로에 사서 500만 유로에 팔았어요."),
    ("The central bank sold $4.2bn and bought 1.1bn.", "중앙은행이 42억 달러를 팔고 11억 달러를 샀어요."),
    (
        "The subsidy of 85 million crowns is cut to 60 million next year.",
        "8,500만 크로나이던 보조금이 내년에는 6,000만 크로나로 줄어요.",
    ),
    ("Sales of 12bn rupees beat the 11.4bn forecast.", "매출은 120억 루피로 예상치 114억 루피를 넘었어요."),
    (
        "The state will pay 40%, or 2.2 billion forints, and the city 3.3 billion.",
        "나라가 40%인 22억 포린트를, 시가 33억 포린트를 내요.",
    ),
    ("It spent half a billion euros.", "5억 유로를 썼어요."),
    ("It spent half a billion zlotys.", "5억 즈워티를 썼어요."),
    ("It costs two and a half million dirhams.", "250만 디르함이 들어요."),
    ("It costs tens of millions of rand.", "수천만 랜드가 들어요."),
    ("A Swiss franc buys 1.07 euros.", "1스위스프랑이 1.07유로예요."),
    ("The dollar fetched 1,380 won.", "1달러가 1,380원이었어요."),
    ("One dollar buys 36,000 bolivars.", "1달러가 3만 6,000볼리바르예요."),
    ("ATP lost 4.2% on its portfolio, or 9.6 billion crowns.", "ATP가 4.2%, 96억 크로네를 잃었습니다."),
    ("The subsidy is 85 million crowns a year.", "보조금은 한 해 8,500만 크로나예요."),
    (
        "It raised 240 million Swiss francs at a valuation of 1.2 billion.",
        "12억 프랑의 몸값에 2억 4,000만 스위스프랑을 모았어요.",
    ),
    ("The ticket costs 30,000 dong, up from 25,000.", "표 값이 2만 5,000동에서 3만 동으로 올랐어요."),
    ("The plant cost R2.3 billion.", "공장에는 23억 랜드가 들었어요."),
]
_WRONG = [
    (
        "It raised 240 million Swiss francs at a valuation of 1.2 billion.",
        "12억 유로의 몸값에 2억 4,000만 프랑을 모았어요.",
    ),
    (
        "It lost 85 million kronor, against 40 million a year earlier.",
        "8,500만 크로나를 잃었어요. 한 해 전에는 5,000만 크로나였어요.",
    ),
    ("The fare is 39 kroner, up from 36.", "요금이 33크로네에서 39크로네로 올랐어요."),
    ("Revenue rose from 9 to 14 million francs.", "매출이 800만 프랑에서 1,400만 프랑으로 늘었어요."),
    (
        "The budget is 3.4 billion crowns, of which 1.1 billion goes to trams.",
        "예산은 34억 크로나인데, 그중 21억 크로나를 전차에 써요.",
    ),
    (
        "It lost 85 million kronor; the owner put in 200 million.",
        "8,500만 크로나를 잃었고, 주인이 2억 유로를 넣었어요.",
    ),
    ("A Swiss franc buys 1.07 euros.", "1스위스프랑이 1.17유로예요."),
    ("ATP lost 4.2% on its portfolio, or 9.6 billion crowns.", "ATP가 4.2%, 69억 크로네를 잃었습니다."),
    ("ATP lost 4.2% on its portfolio, or 9.6 billion crowns.", "ATP가 4.2%, 96억 유로를 잃었습니다."),
    ("The subsidy is 85 million kronor a year.", "보조금은 한 해 8,500만 코루나예요."),
    (
        "It raised 240 million Swiss francs at a valuation of 1.2 billion.",
        "12억 유로의 몸값에 2억 4,000만 스위스프랑을 모았어요.",
    ),
    ("The plant cost R2.3 billion.", "공장에는 23억 달러가 들었어요."),
]


def _blocks(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_a_right_sum_is_let_be(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_a_wrong_sum_or_currency_is_told(source: str, draft: str) -> None:
    assert _blocks(source, draft)
