"""What two come to that a source tells apart, and what each of two gets."""

import pytest

from pipeline.check.sums_beside import told_of_two
from tests.unit.check.building import blocked_at, blocks, worked_out


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The storm damaged 47 houses and 15 schools. Another 2,300 buildings had no power.", "집과 학교 62곳이 망가졌어요.", "집과 학교 72곳이 망가졌어요."),
        ("The fund bought 28 farms and 9 mills last year, and holds 410 properties.", "농장과 방앗간 37곳을 샀어요.", "농장과 방앗간 35곳을 샀어요."),
        ("Inspectors visited 36 hotels and 17 restaurants, and wrote 140 reports.", "호텔과 식당 53곳을 점검했어요.", "호텔과 식당 63곳을 점검했어요."),
        ("The prize of $90,400, to be split equally between the two winners, is paid in June, with a $500 medal.", "두 사람이 똑같이 나누니 4만 5,200달러씩이에요.", "두 사람이 똑같이 나누니 4만 2,500달러씩이에요."),
        ("An estate of €1.26 million will be shared equally among four nieces, less a fee of €40,000.", "조카 네 명이 31만 5,000유로씩 받아요.", "조카 네 명이 35만 1,000유로씩 받아요."),
        ("The bonus of £37,000 was divided evenly between the pilot and the engineer, who had earned £900 each.", "조종사와 기술자가 1만 8,500파운드씩 나눠 가졌어요.", "조종사와 기술자가 1만 5,800파운드씩 나눠 가졌어요."),
        ("Of the 80 seats, Labour won 33, five fewer than before. The Greens doubled theirs to 14, and the Conservatives fell from 20 to 16.", "녹색당은 7석에서 14석으로 늘었어요. 노동당과 손잡으면 둘이 합쳐 47석이에요.", "녹색당은 7석에서 14석으로 늘었어요. 노동당과 손잡으면 둘이 합쳐 51석이에요."),
    ],
)  # fmt: skip
def test_two_who_are_named_are_added_up_and_share_alike(source: str, right: str, wrong: str) -> None:
    assert any(one.holds for one in worked_out(told_of_two.reckoned, source, right))
    assert blocks(source, right) == []
    assert blocks(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong", "words"),
    [
        ("The school bought 40 chairs and 25 tables in 3 days.", "학교는 의자와 책상 65개를 샀어요.", "학교는 사흘 동안 의자 40개와 책상 65개를 샀어요.", "65개"),
        ("Guards counted 30 geese and 12 swans in 4 ponds.", "거위와 백조 42마리를 셌어요.", "거위 30마리와 백조 42마리를 셌어요.", "42마리"),
        ("The yard repaired 50 buses and 18 trams in 6 weeks.", "버스와 전차 68대를 고쳤어요.", "버스 50대와 전차 68대를 고쳤어요.", "68대"),
    ],
)  # fmt: skip
def test_the_second_of_two_that_are_told_one_by_one_is_no_sum(source: str, right: str, wrong: str, words: str) -> None:
    assert blocks(source, right) == []
    assert blocked_at(source, wrong, words)
