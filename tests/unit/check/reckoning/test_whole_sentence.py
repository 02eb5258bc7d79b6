"""What all amounts of one source sentence give, each of them used, stands though the draft tells none of them; another value is blocked."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    ("The town received 640 requests: 220 for housing, 150 for child care and the rest for transport.", "교통 관련 신청은 270건이었어요.", "주택 관련 신청은 270건이었어요."),
    ("The deal is worth $9 billion: $5.5 billion in cash and the balance in shares.", "주식으로는 35억 달러를 줘요.", "주식으로는 45억 달러를 줘요."),
    ("The orchestra had 76 players; nine have left.", "오케스트라에는 67명이 남았어요.", "오케스트라에는 66명이 남았어요."),
    ("The panel has nine members, four of them women.", "위원 가운데 남성은 다섯 명이에요.", "위원 가운데 여성은 다섯 명이에요."),
    ("Twelve of the 40 reactors are idle and 9 are being dismantled.", "돌아가는 원자로는 19기예요.", "돌아가는 원자로는 18기예요."),
    ("The side played 38 matches, won 26 and drew 7.", "다섯 번 졌어요.", "여섯 번 졌어요."),
    ("A total of 72 nations signed; 11 abstained and 4 refused.", "자리에 있던 나라는 87곳이에요.", "자리에 있던 나라는 83곳이에요."),
    ("The pass rate was 88 percent among 250 candidates.", "220명이 붙었어요.", "220명이 떨어졌어요."),
    ("The fund holds 12 billion euros, 40 percent of it in bonds.", "채권이 아닌 자산은 72억 유로예요.", "채권이 아닌 자산은 62억 유로예요."),
    ("The arena was 85 percent full, with 34,000 seats taken.", "좌석은 모두 4만 석이에요.", "좌석은 모두 3만 석이에요."),
    ("The robot sorted 5,400 parcels in a nine-hour shift.", "로봇은 시간당 600개를 나눴어요.", "로봇은 하루에 600개를 나눴어요."),
    ("A 2 kW heater ran for 9 hours.", "난로가 쓴 전기는 18kWh예요.", "난로가 쓴 전기는 16kWh예요."),
    ("The pension is paid every two weeks, 700 dollars each time.", "한 해에 1만 8,200달러예요.", "한 해에 1만 9,200달러예요."),
    ("A satellite circles the Earth every 96 minutes.", "하루에 지구를 15바퀴 돌아요.", "하루에 지구를 25바퀴 돌아요."),
    ("The cruise lasts 10 nights and costs 1,900 dollars.", "하룻밤에 190달러꼴이에요.", "하룻밤에 191달러꼴이에요."),
    ("The ministry will buy 3,000 chips this year, 5,000 next year and 8,000 the year after.", "절반은 마지막 해에 들어와요.", "4분의 1은 마지막 해에 들어와요."),
    ("It employs 4,300 people in Norway and 2,150 abroad.", "직원의 3분의 1은 노르웨이 밖에서 일해요.", "직원의 3분의 1은 노르웨이에서 일해요."),
    ("Half the respondents were men, and 45 percent were women.", "5%는 둘 중 어느 쪽도 아니에요.", "15%는 둘 중 어느 쪽도 아니에요."),
    ("Last year 33 of the 50 models failed the test.", "통과율은 34%에 그쳤어요.", "통과율은 36%에 그쳤어요."),
    ("Costs dropped tenfold to 3 cents.", "예전에는 30센트였어요.", "예전에는 33센트였어요."),
    ("Half of the 46 prisoners were freed on Monday and eight more on Tuesday.", "아직 15명이 갇혀 있어요.", "아직 16명이 갇혀 있어요."),
    ("The refund is 85 percent of the price of a 60-euro ticket.", "수수료로 9유로가 빠져요.", "수수료로 8유로가 빠져요."),
    ("The mill ran at 64 percent of capacity in March.", "3월 제분소 설비의 36%는 놀고 있었어요.", "3월 제분소 설비의 36%가 돌아갔어요."),
    ("Of the 9,600 calls, 37.5 percent came at night.", "밤에 걸려 온 전화는 3,600통이에요.", "밤에 걸려 온 전화는 3,700통이에요."),
    ("The firm's 14 offices will become five.", "사무실 아홉 곳이 사라져요.", "사무실 여덟 곳이 사라져요."),
    ("The seminar lasts 3 days, 6 hours a day.", "모두 18시간짜리예요.", "모두 28시간짜리예요."),
    ("The strike, now in its ninth day, began on June 2.", "6월 10일로 아흐레째예요.", "6월 12일로 아흐레째예요."),
    ("The grant pays 70 percent, and the village pays 9,000 euros.", "공사비는 모두 3만 유로예요.", "공사비는 모두 4만 유로예요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_what_uses_up_a_sentence_stands(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))
