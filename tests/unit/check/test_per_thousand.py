"""Shares told of a hundred, a thousand or a million are the percentages that a source gives, and the other way round."""

import pytest

from pipeline.check import lint_pair

_RIGHT = [
    ("About 1% of the parcels get lost.", "소포는 백에 하나꼴로 사라져요."),
    ("About 1% of the parcels get lost.", "소포 100개에 하나꼴로 사라져요."),
    ("About 1% of the parcels get lost.", "소포 100개 중 한 개가 사라져요."),
    ("About 0.1% of the parcels get lost.", "소포 천 개에 하나꼴로 사라져요."),
    ("About 0.1% of the parcels get lost.", "소포 1,000개에 한 개꼴로 사라져요."),
    ("About 0.01% of the parcels get lost.", "소포 만 개에 하나꼴로 사라져요."),
    ("About 0.4% of the parcels get lost.", "소포 250개에 하나꼴로 사라져요."),
    ("About 0.4% of the parcels get lost.", "소포 1,000개에 네 개꼴로 사라져요."),
    ("About 0.43% of the parcels get lost.", "소포 1만 개에 43개꼴로 사라져요."),
    ("About 0.43% of the parcels get lost.", "소포 1,000개에 네 개가 조금 넘게 사라져요."),
    ("Some 3.2 of every 1,000 children die.", "아이 1,000명에 세 명꼴로 숨져요."),
    ("Some 3.2 of every 1,000 children die.", "아이의 0.32%가 숨져요."),
    ("Of 100,000 women 28 die in childbirth.", "여성 10만 명에 28명꼴로 아이를 낳다 숨져요."),
    ("Fewer than 0.5% of users complained.", "불만을 말한 사람은 200명에 한 명도 안 돼요."),
    ("Fewer than 0.5% of users complained.", "불만을 말한 사람은 1,000명에 다섯 명이 안 돼요."),
    ("More than 2% of users complained.", "50명 중 한 명 넘게 불만을 말했어요."),
    ("More than 2% of users complained.", "100명에 두 명 넘게 불만을 말했어요."),
    ("The false alarm rate is 0.8%.", "경보 1,000번에 여덟 번은 거짓이에요."),
    ("The false alarm rate is 0.8%.", "경보 1,000번 가운데 여덟 번꼴로 거짓이에요."),
    ("The false alarm rate is 0.8%.", "거짓 경보는 1,000번에 여덟 번꼴이에요."),
    ("The false alarm rate is 2 per thousand.", "거짓 경보는 500번에 한 번꼴이에요."),
    ("The failure rate fell from 0.9% to 0.2%.", "고장은 1,000대에 아홉 대에서 두 대로 줄었어요."),
    ("The failure rate fell from 0.9% to 0.2%.", "고장률이 1,000대에 아홉 대꼴에서 두 대꼴로 줄었어요."),
    ("The failure rate fell from 9 to 2 per 1,000.", "고장률이 0.9%에서 0.2%로 줄었어요."),
    ("Its error rate is 350 parts per million.", "불량은 100만 개에 350개꼴이에요."),
    ("Its error rate is 350 parts per million.", "불량률은 0.035%예요."),
    ("CO2 reached 426 ppm.", "이산화탄소 농도는 426ppm이에요."),
    ("About 13% of households have a lodger.", "여덟 집에 한 집꼴로 세입자를 둬요."),
    ("About 6% of pupils skip school.", "학생 열일곱 명에 한 명꼴로 학교를 빠져요."),
    ("Only 0.6% of the sum was spent.", "1,000원 가운데 6원만 썼어요."),
    ("Only 0.6% of the budget was spent.", "1,000유로에 6유로꼴로만 썼어요."),
    ("The tax is 0.3% of turnover.", "세금은 매출 1,000원에 3원이에요."),
    ("Insurers pay 72 cents of each dollar.", "보험사는 1달러에 72센트를 내줘요."),
    ("Rejects make up 1.2% of output.", "1,000장을 찍으면 열두 장이 불량이에요."),
    ("Some 0.03% of passengers lost a bag.", "승객 1만에 셋꼴로 가방을 잃었어요."),
    ("Water had 30 ppm of lead.", "납이 0.003% 나왔어요."),
    ("Some 0.6% of letters are lost.", "편지 1,000통 중 여섯 통이 사라져요."),
    ("Some 0.6% of letters are lost.", "편지는 1,000통당 여섯 통꼴로 사라져요."),
    ("Some 0.6% of letters are lost.", "편지 1천 통 가운데 여섯 통꼴이 사라져요."),
    ("Some 8% of patients relapse.", "환자 100명 중 여덟 명이 재발해요."),
    ("Some 33% of patients relapse.", "환자 30명 중 10명꼴로 재발해요."),
    ("Some 95.4% of patients live.", "환자 스무 명 중 열아홉은 살아요."),
    ("The fatality rate is 6 per mille.", "치명률은 6퍼밀이에요."),
    ("The rate was 12.4 per 100,000 people.", "10만 명당 12.4명이에요."),
    ("The rate was 12.4 per 100,000 people.", "10만 명에 열두 명꼴이에요."),
    ("Infant deaths fell to 2.3 per 1,000 births.", "영아 사망은 1,000명당 2.3명으로 줄었어요."),
    ("Infant deaths fell to 2.3 per 1,000 births.", "영아 사망률은 0.23%로 낮아졌어요."),
    ("Voice calls on 3G had fallen to 0.6% of the total.", "3G 통화는 1,000통에 여섯 통꼴로 줄어 있었어요."),
    ("Only 0.6% of the calls failed.", "1,000통에 여섯 통만 끊겼어요."),
    ("Only 0.6% of the calls failed.", "천 통에 여섯 통꼴로 끊겼어요."),
    ("Only 0.6% of the calls failed.", "1,000통 가운데 6통이 끊겼어요."),
    ("Only 0.6% of the calls failed.", "1,000건 중 6건꼴이에요."),
    ("Some 0.03% of passengers lost a bag.", "승객 1만 명에 세 명꼴로 가방을 잃었어요."),
    ("Some 0.03% of passengers lost a bag.", "승객 1만 명 중 3명꼴로 가방을 잃었어요."),
    ("The rate is 12 per 100,000.", "10만 명에 12명꼴이에요."),
    ("The murder rate is 12 per 100,000 people.", "인구 10만 명당 12명이에요."),
    ("The murder rate is 0.012%.", "10만 명당 12명꼴이에요."),
    ("Six in every 1,000 calls failed.", "통화의 0.6%가 끊겼어요."),
    ("Six calls per thousand failed.", "통화의 0.6%가 끊겼어요."),
    ("6 per mille of the drivers were over the limit.", "운전자의 0.6%가 기준을 넘었어요."),
    ("30 parts per million of lead were found.", "납이 0.003% 나왔어요."),
    ("Three passengers in 10,000 lost a bag.", "승객의 0.03%가 가방을 잃었어요."),
    ("Three passengers per 10,000 lost a bag.", "승객의 0.03%가 가방을 잃었어요."),
    ("The error rate is 25 per million.", "100만 건에 25건꼴로 틀려요."),
    ("The error rate is 25 per million.", "오류율은 0.0025%예요."),
    ("The error rate is 0.0025%.", "100만 건에 25건꼴로 틀려요."),
    ("Some 2.4% of the parcels arrive late.", "소포 1,000개에 24개꼴로 늦어요."),
    ("Some 2.4% of the parcels arrive late.", "소포 40개에 하나꼴로 늦어요."),
    ("Some 12% of the parcels arrive late.", "소포 100개에 12개꼴로 늦어요."),
    ("Some 12% of the parcels arrive late.", "100개 가운데 열두 개가 늦어요."),
    ("Some 7% of patients relapse.", "환자 100명 중 7명이 재발해요."),
    ("Some 7% of patients relapse.", "환자 백 명에 일곱이 재발해요."),
    ("Some 0.5% of patients relapse.", "환자 200명에 한 명꼴로 재발해요."),
    ("One in 2,500 flights was delayed.", "비행기의 0.04%가 늦었어요."),
]
_WRONG = [
    ("About 1% of the parcels get lost.", "소포는 열에 하나꼴로 사라져요."),
    ("About 0.1% of the parcels get lost.", "소포 1만 개에 한 개꼴로 사라져요."),
    ("About 0.4% of the parcels get lost.", "소포 25개에 하나꼴로 사라져요."),
    ("About 0.4% of the parcels get lost.", "소포 1,000개에 마흔 개꼴로 사라져요."),
    ("About 0.43% of the parcels get lost.", "소포 1만 개에 34개꼴로 사라져요."),
    ("The false alarm rate is 0.8%.", "경보 1,000번에 여섯 번은 거짓이에요."),
    ("The failure rate fell from 9 to 2 per 1,000.", "고장률이 9%에서 2%로 줄었어요."),
    ("Its error rate is 350 parts per million.", "불량률은 0.35%예요."),
    ("Rejects make up 1.2% of output.", "1,000장을 찍으면 스물두 장이 불량이에요."),
    ("The tax is 0.3% of turnover.", "세금은 매출 1,000원에 30원이에요."),
    ("Some 7% of patients relapse.", "환자 100명 중 8명이 재발해요."),
    ("Infant deaths fell to 2.3 per 1,000 births.", "영아 사망률은 2.3%로 낮아졌어요."),
    ("The rate was 12.4 per 100,000 people.", "10만 명당 14.2명이에요."),
    ("6 per mille of the drivers were over the limit.", "운전자의 6%가 기준을 넘었어요."),
    ("Voice calls on 3G had fallen to 0.6% of the total.", "3G 통화는 1,000통에 아홉 통꼴로 줄어 있었어요."),
    ("Voice calls on 3G had fallen to 0.6% of the total.", "3G 통화는 100통에 여섯 통꼴로 줄어 있었어요."),
    ("Some 0.03% of passengers lost a bag.", "승객 1만 명에 서른 명꼴로 가방을 잃었어요."),
    ("Some 0.03% of passengers lost a bag.", "승객 1,000명 중 3명꼴로 가방을 잃었어요."),
    ("The murder rate is 12 per 100,000 people.", "인구 1만 명당 12명이에요."),
    ("The murder rate is 0.012%.", "10만 명당 21명꼴이에요."),
    ("Six in every 1,000 calls failed.", "통화의 6%가 끊겼어요."),
    ("Three passengers per 10,000 lost a bag.", "승객의 0.3%가 가방을 잃었어요."),
    ("The error rate is 25 per million.", "오류율은 0.025%예요."),
    ("The error rate is 0.0025%.", "100만 건에 250건꼴로 틀려요."),
    ("Some 2.4% of the parcels arrive late.", "소포 1,000개에 42개꼴로 늦어요."),
    ("Some 7% of patients relapse.", "환자 100명 중 9명이 재발해요."),
]


def _blocks(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_so_many_of_a_round_number_are_the_share_of_the_source(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_a_share_of_another_size_is_told(source: str, draft: str) -> None:
    assert _blocks(source, draft)
