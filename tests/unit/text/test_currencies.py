"""Each currency is one unit, whatever the language, the sign or the code that tells it."""

from fractions import Fraction

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities

_SAME = [
    ("9.6 billion crowns", "96억 크로네"),
    ("85 million crowns", "8,500만 크로나"),
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
