"""What an editor reckons from an article: sums, rests, gaps, levels after a rise, spans. Right, it is at most a warning; wrong, it is blocked."""

import pytest

from pipeline.check import lint_pair

PORT = (
    "Rotterdam will electrify 84 quay cranes by 2030. Maersk and MSC will each convert 26 cranes, while Hapag-Lloyd handles 32. "
    "The programme costs 410 million euros, of which the EU pays 35% and the Dutch state 25%; the operator covers the rest. "
    "Demand at the terminals will climb from 90 megawatts to 144."
)
TUTORS = (
    "Deepmate solved 64% of the puzzles, ahead of Rook with 59% and Castle with 52%. With hints switched on, Deepmate gained 9 points and Rook 11. "
    "Sessions lasted 18 minutes, and 47 of the 60 schools renewed."
)
PARK = (
    "Tesla signed for a 2.4-gigawatt battery park near Lubbock. The $1.8 billion park stands on 310 acres and opens in 2028. "
    "Xcel has reserved 900 megawatts and Oncor 850 megawatts; the remainder will be sold on the spot market."
)
CABLE = (
    "The 9,600-kilometer line has 16 fiber pairs. Orange owns 40% of it, Telecom Egypt and Safaricom 18% each, and Djibouti Telecom the rest. "
    "Two cables were cut last year."
)
PHONES = (
    "Huawei held 49% of the market, followed by Samsung with 27% and Honor with 14%. Hinges now survive 500,000 folds."
)
PLAN = (
    "Dash has 26 million users, 3.1 million of whom pay. From June 1 the Plus plan rises from $12 to $14 a month, while storage grows from 2 terabytes to 3. "
    "The Business plan stays at $18. Dash answered 190 million questions in March, 64% of them about files."
)
PLANT = (
    "삼성바이오로직스는 인천 송도 6공장에 1조 9천억 원을 투자한다. 오는 9월 착공해 2028년 1월 완공할 계획이다. "
    "6공장의 생산 능력은 18만 리터로, 5공장까지의 78만 4천 리터에 더해진다."
)
LOCK = "The lock costs $219 plus $8 a month for three years of cloud storage."
PARCELS = "BoxNet handed over its five millionth package, eight months after its fourth millionth. Pickups take 6 minutes and 35 seconds."
REVENUE = (
    "The annual run rate topped $21 billion at the end of September, up from $17 billion at the end of June. "
    "Some 290 advertisers now spend more than $5 million a year, compared with 40 three years earlier."
)
REPAIRS = "대당 정비비는 시중가의 60% 수준이며 청년 기업에는 절반을 더 얹어 준다. 지원한 318곳 중 96곳이 뽑혔다."
SHIPS = "HMM ordered 12 methanol ships from two yards. Each carries 9,000 containers and burns 38 tons of fuel a day, against 52 tons for older ships."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (PORT, "머스크와 MSC가 26기씩, 하파그로이드가 32기를 맡아 모두 84기를 바꿔요.", "머스크와 MSC가 26기씩, 하파그로이드가 32기를 맡아 모두 94기를 바꿔요."),
        (PORT, "운영사가 스스로 대는 돈은 1억 6,400만 유로예요.", "운영사가 스스로 대는 돈은 1억 8,400만 유로예요."),
        (TUTORS, "힌트를 켜면 딥메이트는 73%까지 올라요.", "힌트를 켜면 딥메이트는 75%까지 올라요."),
        (TUTORS, "힌트를 켜면 룩은 70%까지 올라요.", "힌트를 켜면 룩은 71%까지 올라요."),
        (TUTORS, "5곳 중 4곳에 조금 못 미치는 학교가 재계약했어요.", "5곳 중 2곳이 재계약했어요."),
        (PARK, "900MW와 850MW가 예약됐고 나머지 650MW는 현물 시장에 풀려요.", "900MW와 850MW가 예약됐고 나머지 750MW는 현물 시장에 풀려요."),
        (CABLE, "오랑주와 두 회사의 지분을 뺀 나머지 24%는 지부티텔레콤이 가져요.", "오랑주와 두 회사의 지분을 뺀 나머지 26%는 지부티텔레콤이 가져요."),
        (CABLE, "오랑주 40%, 두 회사 18%씩을 빼고 남는 24%가 지부티텔레콤 몫이에요.", "오랑주 40%, 두 회사 18%씩을 빼고 남는 42%가 지부티텔레콤 몫이에요."),
        (PHONES, "화웨이의 49%는 삼성전자와 아너를 더한 것보다 8%포인트 높아요.", "화웨이의 49%는 삼성전자와 아너를 더한 것보다 9%포인트 높아요."),
        (PLAN, "플러스 요금은 1년으로 치면 24달러 비싸져요.", "플러스 요금은 1년으로 치면 28달러 비싸져요."),
        (PLAN, "무료로 쓰는 사람은 2,290만 명이에요.", "무료로 쓰는 사람은 2,390만 명이에요."),
        (PLANT, "6공장이 다 지어지면 생산 능력은 모두 96만 4천 리터가 돼요.", "6공장이 다 지어지면 생산 능력은 모두 98만 4천 리터가 돼요."),
        (PLANT, "공사는 9월에 시작해 1년 4개월 뒤인 2028년 1월에 끝나요.", "공사는 9월에 시작해 1년 6개월 뒤인 2028년 1월에 끝나요."),
        (LOCK, "잠금장치는 219달러에 3년간 월 8달러를 더해 모두 507달러가 들어요.", "잠금장치는 219달러에 3년간 월 8달러를 더해 모두 227달러가 들어요."),
        (PARCELS, "박스넷이 내준 소포가 400만 개를 넘긴 지 여덟 달 만에 500만 개가 됐어요.", "박스넷이 내준 소포가 300만 개를 넘긴 지 여덟 달 만에 500만 개가 됐어요."),
        (REVENUE, "연 환산 매출이 석 달 만에 9월 말 210억 달러를 넘었어요.", "연 환산 매출이 두 달 만에 9월 말 210억 달러를 넘었어요."),
        (REVENUE, "연 환산 매출이 40억 달러 넘게 늘어 210억 달러를 넘었어요.", "연 환산 매출이 50억 달러 넘게 늘어 210억 달러를 넘었어요."),
        (REPAIRS, "청년 기업이 받는 정비비는 시중가의 90% 수준이에요.", "청년 기업이 받는 정비비는 시중가의 80% 수준이에요."),
        (SHIPS, "컨테이너로 치면 10만 8,000개를 실을 수 있는 규모예요.", "컨테이너로 치면 11만 8,000개를 실을 수 있는 규모예요."),
        ("Rent is capped at 30% of the market level, and large families pay half of that.", "식구가 많은 집은 시세의 15%만 내요.", "식구가 많은 집은 시세의 20%만 내요."),
    ],
)  # fmt: skip
def test_what_an_editor_reckons_is_no_block_and_a_wrong_sum_is_one(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))


def test_half_of_a_figure_is_no_guess_from_a_number_that_stands_near() -> None:
    source = "Qwen's newest coder model accepts 256,000 tokens of context and comes in two sizes."
    assert any(one.severity == "block" for one in lint_pair(source, "큐원의 새 모델은 12만 8,000토큰을 받아요."))


def test_a_share_of_a_sum_is_no_gap_that_it_only_comes_near() -> None:
    source = "Revenue reached $21 billion, up from $17 billion. Margins should widen from 31% to 36%."
    assert any(one.severity == "block" for one in lint_pair(source, "매출이 50억 달러 넘게 늘었어요."))
