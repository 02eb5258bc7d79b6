"""What a writer reckons from a few figures stands, as a sum to declare; what nobody could reckon from them is blocked."""

import pytest

from pipeline.check import lint_pair

RECKONED = [
    ("Tickets are 45 francs at the door and 38 francs online.", "인터넷에서 사면 7프랑 싸요."),
    ("Revenue came to $4.1 million, against a goal of $4.8 million.", "매출은 목표를 70만 달러 밑돌았어요."),
    ("Sellers ask 640,000 euros; buyers offer 590,000.", "파는 쪽과 사는 쪽 사이에 5만 유로의 간극이 있어요."),
    ("The motion passed 31 to 24.", "안건은 7표 차로 통과됐어요."),
    ("The lab needs 40 microscopes and has 27.", "현미경이 열세 대 모자라요."),
    ("The depot has 36 trams and 22 buses.", "차고에는 모두 58대가 있어요."),
    ("The fare is $21, with a $3 booking fee.", "예매 수수료를 얹으면 24달러예요."),
    ("He paid $66,000 for a flat listed at $60,000.", "그는 10% 웃돈을 주고 집을 샀어요."),
    ("She put in $8,000 and now has $10,000.", "수익률이 25%예요."),
    ("A day pass is $16 and a single ride $2.50.", "하루권은 한 번 타는 표보다 13달러 50센트 비싸요."),
    ("A pack of 24 cans costs $36.", "한 캔에 1달러 50센트예요."),
    ("Of 4,000 pupils, 160 need a bus.", "학생 스물다섯 명당 한 명은 버스가 있어야 해요."),
    ("Bids came in at $2m, $5m and $8m.", "세 입찰가의 평균은 500만 달러예요."),
    ("It is 85 km from the farm to the port.", "농장에서 항구까지 왕복 170km예요."),
    ("The job pays $3,000 a month.", "연봉으로 치면 3만 6,000달러예요."),
    ("She read the 360-page novel in six days.", "하루 예순 쪽씩 읽은 셈이에요."),
    ("The clinic has 96 doses and gives 12 a day.", "백신이 여드레 치 남았어요."),
    ("The plot is 30 metres by 40 metres.", "땅 넓이는 1,200㎡예요."),
    ("Of 150 members, 88 voted yes and 51 no.", "11명은 찬성도 반대도 하지 않았어요."),
    ("Cole led 48 to 45, with a margin of error of 4 points.", "3%포인트 차로 앞섰지만 오차범위 안이에요."),
]
WRONG = [
    ("Tickets are 45 francs at the door and 38 francs online.", "인터넷에서 사면 9프랑 싸요.", "9프랑"),
    ("The motion passed 31 to 24.", "안건은 6표 차로 통과됐어요.", "6표"),
    ("The fare is $21, with a $3 booking fee.", "예매 수수료를 얹으면 25달러예요.", "25달러"),
    ("She put in $8,000 and now has $10,000.", "수익률이 30%예요.", "30%"),
    ("A pack of 24 cans costs $36.", "한 캔에 1달러 60센트예요.", "60센트"),
    ("Bids came in at $2m, $5m and $8m.", "세 입찰가의 평균은 900만 달러예요.", "900만 달러"),
    ("The job pays $3,000 a month.", "연봉으로 치면 3만 9,000달러예요.", "3만 9,000달러"),
    ("The plot is 30 metres by 40 metres.", "땅 넓이는 1,400㎡예요.", "1,400㎡"),
    ("It is 85 km from the farm to the port.", "농장에서 항구까지 왕복 190km예요.", "190km"),
    (
        "Output fell from 6 hours to 1 hour 30 minutes.",
        "시간이 여섯 시간에서 1시간 30분으로 줄어 3시간 30분을 아꼈어요.",
        "3시간",
    ),
]


@pytest.mark.parametrize(("source", "draft"), RECKONED)
def test_what_a_writer_reckons_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_nobody_could_reckon_is_blocked(source: str, draft: str, wrong: str) -> None:
    blocks = [one for one in lint_pair(source, draft) if one.severity == "block"]
    start = draft.index(wrong)
    assert any(one.span[0] < start + len(wrong) and start < one.span[1] for one in blocks)
