"""Shares told of a hundred, a thousand or a million are the percentages that a source gives, and the other way round."""

import pytest

from pipeline.check import lint_pair

_RIGHT = [
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
