"""Where a source contradicts itself: changes, shares, sums and tables that their own numbers refute; and those that agree."""

import pytest

from pipeline.text import at_odds

WRONG = [
    ("The monthly fee went from $20 to $26, a 45% increase.", "45%", "30%"),
    ("The fee rose from $20 (£16) to $26 (£21), an increase of 45%.", "45%", "30%"),
    ("Ticket prices rose 45% from $20 to $26.", "45%", "30%"),
    ("Membership climbed 12% to 5,400 from 4,000 a year earlier.", "12%", "35%"),
    ("Turnout fell to 41% from 52%, a drop of 15 percentage points.", "15 percentage points", "11%p"),
    ("Error rates dropped from 8.4% to 6.1%, or 3.3 points.", "3.3 points", "2.3%p"),
    ("Waiting times were cut by 30%, from 50 minutes to 20 minutes.", "30%", "60%"),
    ("The number waiting fell from 7,610 to 6,630, or 22.9%.", "22.9%", "12.9%"),
    ("Of those, 45 of the 180 clinics (35%) replied.", "35%", "25%"),
    ("The city bought 40 buses and 25 trams, for a total of 75 vehicles.", "75", "65"),
    ("The fund took $12 million and $9 million, totaling $25 million.", "$25 million", "$21 million"),
    ("월 요금은 1만2000원에서 1만5000원으로 35% 올랐다.", "35%", "25%"),
    ("입주 기업은 2019년 1천200곳에서 올해 1천500곳으로 4년 새 45%가 늘어났다.", "45%", "25%"),
    ("초보 그룹의 정확도는 71.2%에서 80.2%로 8.1% 차이를 보였다.", "8.1%", "9%p"),
    ("정답률은 64%에서 72%로 11%포인트 높아졌다.", "11%포인트", "8%p"),
    ("지점 직원은 8천136명에서 7천829명으로 207명 줄었다.", "207명", "307명"),
    ("설문에 답한 240명 중 60명(30%)이 쓴다고 했다.", "30%", "25%"),
    ("신청자 1천240명 가운데 35%(310명)가 탈락했다.", "35%", "25%"),
    ("과징금 3200만원과 과태료 1500만원 등 총 4200만원을 부과했다.", "4200만원", "4,700만원"),
    ("상반기 40억원과 하반기 55억원을 합쳐 105억원을 썼다.", "105억원", "95억원"),
]
RIGHT = [
    "The monthly fee went from $20 to $26, a 30% increase.",
    "Revenue rose about 40% from $9.6 million to $13.2 million.",
    "Membership climbed 35% to 5,400 from 4,000 a year earlier.",
    "Turnout fell to 41% from 52%, a drop of 11 percentage points.",
    "Margins rose to 24% from 21% as costs fell 6%.",
    "Sales rose from $80 million to $100 million while costs grew 11%.",
    "Sales rose 12% year over year, from $4.0 billion in the spring to $4.1 billion.",
    "Output grew 4% a year, from 100 tons in 2010 to 148 tons in 2020.",
    "The shares fell 4% to $20, from $25 in March.",
    "The 95% confidence interval runs from 65 minutes to 4 hours 25 minutes.",
    "The range went up to 1% to 2.5% from 2% to 5%.",
    "One count says the field grew from about 400 to about 2,800 people.",
    "Of those, 45 of the 180 clinics (25%) replied.",
    "The city bought 40 buses and 25 trams, for a total of 65 vehicles.",
    "The city runs 90 vehicles, including 40 buses and 25 trams, for a total of 90 vehicles.",
    "월 요금은 1만2000원에서 1만5000원으로 25% 올랐다.",
    "매출은 10억원에서 14억원으로 늘었고 비용은 3% 늘었다.",
    "매출은 10억원에서 14억원으로 연평균 12% 성장했다.",
    "서버실 온도를 24도에서 27도로 높여 전력 사용량을 9% 아꼈다.",
    "회사는 설비투자를 15조원에서 18조원으로 늘리고, 이 가운데 60%를 새 공장에 쓴다.",
    "설문에 답한 240명 중 60명(25%)이 쓴다고 했다.",
    "과징금 3200만원과 과태료 1500만원 등 총 6100만원을 부과했다.",
    "공항 1200명, 시내 7만 4600명 등 총 7만 5760명이 기다렸다.",
]
POINTS = [
    "훈련된 의사의 정확도는 71.2%에서 80.2%로 9% 높아졌다.",
    "Approval fell 7% to 41% from 48%.",
    "기존 반은 61.5%에서 64%로, 새 반은 55%에서 60.3%로 각각 2.5%와 5.3% 높아졌다.",
]


def _of(text: str) -> tuple[at_odds.AtOdds, ...]:
    return at_odds.within([("S1.1", text)], "ko" if any("가" <= letter <= "힣" for letter in text) else "en")


@pytest.mark.parametrize(("text", "told", "gives"), WRONG)
def test_a_figure_that_its_own_sentence_refutes_is_found(text: str, told: str, gives: str) -> None:
    (found,) = _of(text)
    assert (found.row.told, found.row.gives, found.row.points) == (told, gives, False)


@pytest.mark.parametrize("text", RIGHT)
def test_what_agrees_or_tells_of_something_else_is_left_alone(text: str) -> None:
    assert _of(text) == ()


@pytest.mark.parametrize("text", POINTS)
def test_a_difference_of_percentages_in_percent_is_only_in_the_wrong_unit(text: str) -> None:
    found = _of(text)
    assert found
    assert all(one.row.points for one in found)


@pytest.mark.parametrize(
    ("rows", "told", "gives"),
    [
        (["Region | Stores | Staff", "North | 12 | 240", "South | 8 | 160", "Total | 20 | 510"], "510", "400"),
        (
            ["구분 | 과징금 | 과태료", "가람 | 3,200 | 1,500", "나래 | 2,100 | 900", "합계 | 5,300 | 2,600"],
            "2,600",
            "2,400",
        ),
        (["Plan | Users", "Free | 410", "Pro | 220", "Team | 95", "Total | 715"], "715", "725"),
    ],
)
def test_the_total_of_a_table_is_held_against_its_column(rows: list[str], told: str, gives: str) -> None:
    (found,) = at_odds.within([(f"S1.{number}", row) for number, row in enumerate(rows, start=1)], "en")
    assert (found.row.told, found.row.gives, found.ids[-1]) == (told, gives, f"S1.{len(rows)}")


@pytest.mark.parametrize(
    "rows",
    [
        ["Region | Stores | Staff", "North | 12 | 240", "South | 8 | 160", "Total | 20 | 400"],
        ["Country | Users", "Japan | 41", "Korea | 22", "Total | 190"],  # the two largest of many
        ["Item | Sum", "Cars | 60", "- of which electric | 20", "Trucks | 40", "Total | 100"],
        ["Team | Score", "A | 41", "B | 22", "Total | 31"],  # a mean
        ["Model | Input", "Small | 0.2", "Large | 2", "Average | 1.1"],
    ],
)
def test_a_table_that_adds_up_or_need_not_is_left_alone(rows: list[str]) -> None:
    assert at_odds.within([(f"S1.{number}", row) for number, row in enumerate(rows, start=1)], "en") == ()


def test_the_step_is_told_in_the_units_of_its_source() -> None:
    (found,) = _of("Waiting times were cut by 30%, from 50 minutes to 20 minutes.")
    assert found.row.step == "(50 minutes-20 minutes)/50 minutes"
