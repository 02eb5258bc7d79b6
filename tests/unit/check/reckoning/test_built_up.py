"""What all the figures of a source build up, and the share of a part that a draft names, are the writer's own sums; wrong ones are blocked."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

GYM = "The gym has 4,000 members on its $30 day plan and 1,500 on its $50 full plan."
HALL = "극장은 1층 좌석 700석을 9만 원에, 2층 좌석 500석을 6만 원에 팔았고 모두 매진됐다."
PLANS = "요금은 월 5900원의 알뜰형과 월 1만1900원의 넉넉형으로 나뉜다. 넉넉형 회원이 20만명, 알뜰형 회원이 50만명이다."
YARD = "The yard keeps 30 trucks that carry 12 crates each and 20 vans that carry 7 each."
DESK = "The desk handles 35 calls a day, six days a week. Each call costs 40 euros."
SEATS = "A seat costs $14 per user per month. The county has 1,500 clerks."
STAFF = "The lab has 900 staff, 340 of them in optics. It plans to hire 120 more opticians this year."
FUND = "Delvo raised $600 million. Arcus put in $210 million, Bering $150 million and Calder $90 million."
SHIPS = "Thirteen of the 22 ships were built in Norway, six in Poland and three in Spain. About 60 to 70 percent carry cars."
WARDS = "Eleven of the 19 patients were treated in Lyon, five in Basel and three in Turin, the team said. The trial covered 70 to 80 percent of the known cases."
SALES = "Printer revenue was $2.4 billion of a total of $8 billion; advertising brought in $3.6 billion."
FINES = (
    "Two grocers, Halley and Brandt, were fined $53 million and $35 million respectively in May. A third was cleared."
)
SCOOTER = "Scooters cost 0.30 euros a kilometre plus a 1.50 euro base fare."
CELLS = "Cells with the new film kept 83% of their charge after 1,500 rounds, against 64% for the plain one."
EXPORTS = "Exports of Danish pumps came to $9.1 billion in May, the port office said, up 30% on the year. Valves made up $3.7 billion."
PARCELS = "About 1 in 40 parcels had gone to the wrong door."
ROOFS = "The sunroof costs €650 and is picked by 38% of buyers."
RIGHT = [
    (PARCELS, "엉뚱한 집으로 간 소포가 2% 남짓이었어요."),
    (ROOFS, "절반 넘는 고객이 650유로짜리 선루프를 빼고 차를 사요."),
    (CELLS, "새 막을 쓴 전지는 1,500번 뒤에도 용량을 17%만 잃었어요. 보통 전지는 36%를 잃었고요."),
    (EXPORTS, "덴마크의 5월 펌프 수출이 1년 새 21억 달러쯤 불었어요."),
    (GYM, "체육관 회원은 30달러 낮 회원이 4,000명, 50달러 종일 회원이 1,500명이에요. 곱해서 더하면 19만 5,000달러예요."),
    (HALL, "1층 700석과 2층 500석이 모두 팔렸으니 매출은 9,300만 원인 셈이에요."),
    (HALL, "표는 9만 원과 6만 원짜리였고 모두 매진됐어요. 좌석 수대로 곱해 더하면 9,300만 원이에요."),
    (PLANS, "회원 수와 요금을 곱해 더하면 한 달 53억 원쯤이에요."),
    (YARD, "트럭 30대와 승합차 20대를 다 채우면 상자 500개를 실어요."),
    (DESK, "한 주 통화 비용은 8,400유로인 셈이에요."),
    (SEATS, "직원 모두가 쓰면 한 해에 25만 2,000달러가 들어요."),
    (STAFF, "광학 인력은 올해 460명으로 늘 예정이에요."),
    (FUND, "델보가 모은 6억 달러 가운데 4억 5,000만 달러는 세 곳이 댔어요. 전체의 75%예요."),
    (FUND, "아르쿠스, 베링, 칼더가 4억 5,000만 달러를 댔어요. 전체 6억 달러의 75%에 해당해요."),
    (WARDS, "환자의 절반 이상은 리옹에서 치료받았어요."),
    (SALES, "광고가 매출의 45%를 차지했어요."),
    (SCOOTER, "기본요금 1.5유로에 1킬로미터마다 0.3유로가 붙어요. 20킬로미터를 가면 7.5유로예요."),
]  # fmt: skip
WRONG = [
    (PARCELS, "엉뚱한 집으로 간 소포가 4% 남짓이었어요.", "4%"),
    (ROOFS, "절반 넘는 고객이 650유로짜리 선루프를 골라요.", "절반"),
    (ROOFS, "고객의 72%가 650유로짜리 선루프를 빼고 차를 사요.", "72%"),
    (CELLS, "새 막을 쓴 전지는 1,500번 뒤에도 용량을 17%만 잃었어요. 보통 전지는 46%를 잃었고요.", "46%"),
    (GYM, "체육관 회원은 30달러 낮 회원이 4,000명, 50달러 종일 회원이 1,500명이에요. 곱해서 더하면 18만 5,000달러예요.", "18만 5,000달러"),
    (GYM, "체육관이 버는 돈은 곱해서 더하면 24만 5,000달러예요.", "24만 5,000달러"),
    (HALL, "1층 700석과 2층 500석이 모두 팔렸으니 매출은 8,700만 원인 셈이에요.", "8,700만 원"),
    (PLANS, "회원 수와 요금을 곱해 더하면 한 달 71억 원쯤이에요.", "71억 원"),
    (YARD, "트럭 30대와 승합차 20대를 다 채우면 상자 450개를 실어요.", "450개"),
    (DESK, "한 주 통화 비용은 9,800유로인 셈이에요.", "9,800유로"),
    (SEATS, "직원 모두가 쓰면 한 해에 26만 2,000달러가 들어요.", "26만 2,000달러"),
    (STAFF, "광학 인력은 올해 470명으로 늘 예정이에요.", "470명"),
    (FUND, "델보가 모은 6억 달러 가운데 4억 5,000만 달러는 세 곳이 댔어요. 전체의 70%예요.", "70%"),
    (FUND, "아르쿠스, 베링, 칼더가 4억 8,000만 달러를 댔어요.", "4억 8,000만 달러"),
    (SHIPS, "배의 절반 넘게가 폴란드에서 만들어졌어요.", "절반"),
    (SALES, "광고가 매출의 48%를 차지했어요.", "48%"),
    (FINES, "식료품점 두 곳은 5월에 과징금 모두 8,700만 달러를 물게 됐어요.", "8,700만 달러"),
    (SCOOTER, "기본요금 1.5유로에 1킬로미터마다 0.3유로가 붙어요. 20킬로미터를 가면 8.5유로예요.", "8.5유로"),
]  # fmt: skip
TURNED = "Two grocers were fined $45 million and $27 million respectively in May."


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_all_its_figures_build_up_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_they_do_not_build_up_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


def test_a_sum_of_all_is_no_slip_of_a_part_whose_digits_it_turns_round() -> None:
    right = "식료품점 두 곳은 5월에 과징금 모두 7,200만 달러를 물게 됐어요."
    assert not [one for one in lint_pair(TURNED, right) if one.severity == "block"]
    assert blocked_at(TURNED, "식료품점 한 곳은 5월에 과징금 7,200만 달러를 물게 됐어요.", "7,200만 달러")


def test_nothing_is_looked_at_too() -> None:
    assert blocked_at("The clinic counted 14 falls in May.", "병원에서 5월에 넘어진 사람은 0명이에요.", "0명")
