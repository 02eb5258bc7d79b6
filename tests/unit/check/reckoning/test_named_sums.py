"""Sums that a writer reckons himself and names by a word of his own: a right result stands, a wrong one is blocked."""

import pytest

from pipeline.check import lint_pair

SUMS = (
    ("42 voted yes and 28 no.", "찬반은 3 대 2로 갈렸다.", "찬반은 3 대 1로 갈렸다."),
    ("A city of 500,000 recorded 40 murders.", "인구 10만 명당 살인이 8건 일어났다.", "인구 10만 명당 살인이 9건 일어났다."),
    ("The model got 94.5 percent of the answers right.", "문항의 5.5%를 틀렸다.", "문항의 6.5%를 틀렸다."),
    ("The clinic is closed two days a week.", "진료소는 일주일에 닷새 문을 연다.", "진료소는 일주일에 엿새 문을 연다."),
    ("Parliament has 230 seats.", "과반은 116석이다.", "과반은 115석이다."),
    ("Investors paid $200 million for 10% of the startup.", "기업 가치를 20억 달러로 본 것이다.", "기업 가치를 30억 달러로 본 것이다."),
    ("At 1,400 won to the dollar, the $50 fee is steep.", "50달러는 7만 원이다.", "50달러는 8만 원이다."),
    ("Apple keeps 30 cents of each dollar.", "1달러마다 70센트가 개발자 몫이다.", "1달러마다 60센트가 개발자 몫이다."),
    ("She shot a 67 on the par-72 course.", "5언더파를 쳤다.", "5오버파를 쳤다."),
    ("They have 8 wins, 3 draws and 2 losses, at three points a win and one a draw.", "승점은 27점이다.", "승점은 24점이다."),
    ("The stock doubled three times.", "주가가 여덟 배가 됐다.", "주가가 여섯 배가 됐다."),
    ("The isotope has a half-life of 5 days.", "열흘이 지나면 4분의 1만 남는다.", "열흘이 지나면 8분의 1만 남는다."),
    ("The medal haul was 9 gold, 11 silver and 16 bronze.", "메달 36개를 땄다.", "메달 37개를 땄다."),
    ("Toyota has 11% of the market and Volkswagen 9%.", "두 회사가 시장의 5분의 1을 갖고 있다.", "두 회사가 시장의 4분의 1을 갖고 있다."),
    ("Debt stands at $1.8 trillion in an economy of $1.5 trillion.", "국가 부채가 국내총생산의 120%다.", "국가 부채가 국내총생산의 130%다."),
    ("The car gets 30 miles a gallon on a 450-mile trip.", "휘발유 15갤런이 든다.", "휘발유 16갤런이 든다."),
    ("The gem weighs 50 carats.", "보석 무게는 10g이다.", "보석 무게는 20g이다."),
    ("The fund raised $8 billion, $3 billion more than in 2020.", "2020년에는 50억 달러였다.", "2020년에는 110억 달러였다."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), SUMS)
def test_a_right_result_stands_and_a_wrong_one_is_blocked(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


def test_the_share_of_one_side_is_none_of_the_same_side() -> None:
    assert [one for one in lint_pair("Men make up 58 percent of the audience.", "관객의 42%가 남성이다.") if one.severity == "block"]  # fmt: skip


def test_a_source_of_zero_does_not_stop_the_checks() -> None:
    assert lint_pair("The team won 0 of 12 games and scored 7 goals.", "이 팀은 열두 경기에서 35골을 넣었다.")
