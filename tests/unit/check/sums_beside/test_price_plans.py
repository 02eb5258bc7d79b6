"""What a price comes to whose words say when it holds."""

import pytest

from pipeline.check.sums_beside import price_plans
from tests.unit.check.building import blocks, worked_out


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The archive will pay 300,000 euros in the first year and 80,000 euros a year thereafter.", "기록관은 첫해 30만 유로를 내요. 4년이면 모두 54만 유로예요.", "기록관은 첫해 30만 유로를 내요. 4년이면 모두 62만 유로예요."),
        ("Upkeep of the bridge costs $4 million in its first year; after that the county will spend $1.5 million a year.", "군은 다리를 돌보는 데 6년 동안 모두 1,150만 달러를 써요.", "군은 다리를 돌보는 데 6년 동안 모두 1,300만 달러를 써요."),
        ("Members pay £45 for the first month and £12 a month from then on.", "회비는 5개월이면 93파운드예요.", "회비는 5개월이면 105파운드예요."),
        ("Customers get 200 prints for $10 a month and pay six cents for each one beyond that.", "한 달에 350장을 뽑는 사람은 19달러를 내요.", "한 달에 350장을 뽑는 사람은 31달러를 내요."),
        ("The plan includes 40 rides for $60 a month, and costs $2 for every extra ride.", "한 달에 55번 타는 사람은 90달러를 내요.", "한 달에 55번 타는 사람은 170달러를 내요."),
        ("The shop will replace its flat $30 plan with a new one. Users will get 100 calls for $20 a month and pay 30 cents for each additional call.", "한 달에 180번 거는 사람은 44달러를 내게 돼요. 지금보다 14달러 비싸져요.", "한 달에 180번 거는 사람은 44달러를 내게 돼요. 지금보다 24달러 비싸져요."),
        ("A yearly card for the baths costs €96, or €10.50 a month.", "연간 카드는 96유로예요. 열 달 이상 다닐 사람이라면 연간 카드가 이득이에요.", "연간 카드는 96유로예요. 여덟 달 이상 다닐 사람이라면 연간 카드가 이득이에요."),
        ("A museum pass is $70, against $12 a visit.", "박물관 이용권은 70달러예요. 여섯 번 이상 가면 본전이에요.", "박물관 이용권은 70달러예요. 네 번 이상 가면 본전이에요."),
        ("The ski pass sells for $310; a day ticket costs $52 a day, or $26 a trip on the bus.", "이용권은 310달러예요. 열두 번 이상 타면 이득이에요.", "이용권은 310달러예요. 아홉 번 이상 타면 이득이에요."),
    ],
)  # fmt: skip
def test_what_a_plan_of_prices_comes_to_is_reckoned_by_its_own_words(source: str, right: str, wrong: str) -> None:
    assert any(one.holds for one in worked_out(price_plans.reckoned, source, right))
    assert blocks(source, right) == []
    assert blocks(source, wrong)
