"""Shares of a part and a whole that the draft itself holds up."""

import pytest

from pipeline.check.shares import shown_parts
from tests.unit.check.building import blocks, worked_out

_BUSES = "Of the city's 1,250 buses, 410 now run on batteries, the operator said. A third of the depots have chargers, and 52% of drivers have been trained."
_MEMBERS = "도서관은 등록 회원 6,000명 중 2,400명이 60세 이상이다."
_SHOPS = "전국 서점 3,180곳 가운데 수도권에 1,910곳이 있다."
_SALMON = "Norway exported 480 million kilograms of salmon last year at an average price of 92 kroner a kilogram, with Poland buying 120 million kilograms."
_CARS = "통계청은 3월 자동차 수출이 62억4000만달러로 27.4% 증가했다고 밝혔다. 전체 수출은 580억2000만달러다."
_MARGIN = "Milbrook said revenue was 940 billion won and net profit 61 billion won in the first half. Sales rose 23% from a year earlier, and stores in Busan contributed 31% of revenue, online orders 18% and exports 12%. It hopes to raise about $400 million at a valuation of $3 billion."
_PARKING = (
    "The rent on a parking lot fell from $9 to $3 a day in two years. A quarter of them now stand empty at night."
)
_FUND = "The state fund will pay $40 million in year one, $25 million in year two and $15 million in year three to rural clinics."


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        (_BUSES, "시내버스 1,250대 가운데 배터리로 달리는 차는 410대로, 전체의 {}쯤 돼요.", "33%", "52%"),
        (_MEMBERS, "도서관 회원 6,000명 중 60세 이상이 2,400명이에요. {}이 60세 이상인 셈이에요.", "다섯 명 중 두 명", "다섯 명 중 세 명"),
        (_SHOPS, "전국 서점 3,180곳 중 1,910곳이 수도권에 모여 있어요. {}꼴인 거예요.", "다섯 곳 중 세 곳", "다섯 곳 중 두 곳"),
        (_SALMON, "노르웨이가 지난해 연어 4억 8,000만 kg을 수출했어요. 폴란드가 1억 2,000만 kg을 사 갔으니 비중이 {}에 이릅니다.", "25%", "75%"),
        (_CARS, "3월 자동차 수출은 27.4% 늘어난 62억 4,000만 달러로, 전체 수출 580억 2,000만 달러의 {}쯤을 차지했어요.", "11%", "27%"),
        (_MARGIN, "밀브룩은 상반기에 매출 9400억 원, 순이익 610억 원을 올렸어요. 순이익률은 약 {}예요.", "6.5%", "12%"),
        (_PARKING, "주차장 요금은 2년 새 하루 9달러에서 3달러로, {}이 됐어요.", "3분의 1", "4분의 1"),
    ],
)  # fmt: skip
def test_a_share_comes_out_of_the_part_and_the_whole_right_before_it(
    source: str, told: str, right: str, wrong: str
) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("오베인은 직원 310명 중 120명이 엔지니어가 아니다.", "오베인 직원 310명 중 엔지니어가 아닌 사람은 120명이에요. 열에 여섯은 엔지니어인 셈이죠."),
        ("The app has 860,000 paying members, 31 percent of them in their twenties.", "앱 유료 회원 86만 명 중 20대가 차지하는 비중은 31%예요."),
        ("Amazon has 153 satellites in orbit and must launch half of its planned 3,232 by July.", "아마존이 궤도에 올린 위성은 153기인데, 7월까지 계획한 3,232기의 절반을 쏘아 올려야 해요."),
        ("The campus of 1.8 gigawatts is built in three phases, the first of 450 megawatts.", "세 단계로 나눠 짓는데, 전체의 4분의 1인 450메가와트가 먼저 켜질 예정이에요."),
        ("Norvik will buy 880 megawatts from Elm and 470 from Oak, 1,350 in all.", "엘름에서 880MW, 오크에서 470MW를 받아요. 엘름 비중이 65% 정도입니다."),
    ],
)  # fmt: skip
def test_what_is_told_of_another_part_or_whole_is_left_alone(source: str, draft: str) -> None:
    assert [one for one in worked_out(shown_parts.reckoned, source, draft) if not one.holds] == []


def test_a_share_of_a_list_is_one_of_all_that_it_tells() -> None:
    told = "기금은 시골 병원에 첫해 4,000만 달러, 이듬해 2,500만 달러, 3년 차에 1,500만 달러를 줘요. 첫해에 전체의 {}이 나가는 구조죠."
    assert worked_out(shown_parts.reckoned, _FUND, told.format("절반")) == []
    assert [one.holds for one in worked_out(shown_parts.reckoned, _FUND, told.format("3분의 2"))] == [False]


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("The lock was opened in 21 of 50 trials, and the stronger one in two.", "자물쇠는 50번 시도 가운데 {} 열렸어요.", "절반 가까이", "절반 넘게"),
        ("The pilot landed safely in 14 of 33 attempts, and the next one did it twice.", "조종사는 33번 도전 가운데 {} 안전하게 내렸어요.", "절반이 조금 안 되게", "절반 넘게"),
        ("Only 38 of the 80 dogs finished the half course.", "개 80마리 중 {} 코스를 완주했어요.", "절반 가까이", "절반 넘게"),
    ],
)  # fmt: skip
def test_more_than_half_is_more_than_the_part_that_the_source_counts(
    source: str, told: str, right: str, wrong: str
) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong))
