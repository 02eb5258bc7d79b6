"""What a clause says of two figures alike, who gets a figure without a verb, and shares that come out to the digit: right, and wrong twins."""

import pytest

from pipeline.check import lint_pair

PRICES = "Orla cut the price of its large model in May. The smaller Orla Mini stays at 30 cents per million tokens read and 90 cents per million tokens written."
SALES = (
    "Kestrel Foods now expects sales of between $4.1 billion and $4.4 billion, having guided to $3.9 billion before."
)
SURVEY = "The poll asked adults in seven countries. Use was highest in Brazil, at 64%, and lowest in Norway, at 29%."
BACKERS = "Existing backers Larch Partners and Coral Bay put in $30 million and $20 million respectively, while Denholm contributed $95 million."
TRUCKS = "Each truck covers about 380 miles a day. The grocer Pemberton ordered 140 of them and the parcel firm Swiftline 230."
CLASSES = (
    "The lecture group averaged 71.4 points on the test, the tutor group 66.2 and a group of pupils without Lumi 68.5."
)
SCHOOLS = "시는 12일 도서관 48곳을 시범 기관으로 골랐다고 밝혔다. 지난해 40곳보다 20% 늘어난 규모다."
HALVES = "Waiting times fell to 25 seconds from 2 minutes 40 seconds after the change."
KEYS = "The stolen cards were used to run up more than $2.4 million in hotel bills, of which $310,000 was charged on a single day."
ROBBED = "Thieves used a fake weather app to read messages of 5,200 farmers, the security firm Coldgate said on Friday. The app, called Raincheck Plus, was taken down on 3 May."
LINES = "The plant's capacity of 60,000 cells a month is set to reach 90,000 by June."
EARNED = "Northmere reported revenue of $3.92 billion, ahead of the $3.80 billion analysts expected. Net income fell to $210 million."
SCANS = (
    "The reader checked 41,350 scans and sent 2,481 to a doctor. Doctors disagreed in 5% of cases, down from 9% before."
)

NIB = "The model has a window of 1.2 million tokens, three times that of Quill 3, and costs $2.40 per million input tokens and $12 per million output tokens. A smaller version, Quill 4 Nib, is priced at $0.30 for input and $1.50 for output."

RIGHT = [
    (NIB, "작은 모델 '퀼 4 닙'은 입력도 출력도 퀼 4의 8분의 1 값이에요. 입력 100만 토큰에 0.3달러면 되죠."),
    (PRICES, "오를라의 대형 모델 값이 내렸어요. 그래도 쓰는 값이 90센트인 오를라 미니가 훨씬 싸요."),
    (SALES, "케스트럴 푸즈가 내다본 매출은 최대 44억 달러예요."),
    (SURVEY, "쓰는 비율은 브라질이 64%로 가장 높고 노르웨이가 29%로 가장 낮았어요. 두 나라 차이가 35%포인트예요."),
    (BACKERS, "기존 투자자인 라치 파트너스와 코럴 베이는 합쳐서 5,000만 달러를 보탰어요."),
    (TRUCKS, "펨버턴과 스위프트라인이 주문한 트럭은 모두 370대예요."),
    (CLASSES, "루미를 안 쓴 학생들의 평균은 68.5점으로 강의만 들은 집단보다 2.9점 낮았어요."),
    (SCANS, "영상 4만 1,350장을 살펴 6%를 의사에게 보냈어요. 의사가 생각을 달리한 비율은 5%로, 예전의 9%보다 낮아요."),
    (SCHOOLS, "올해 시범 도서관은 48곳이에요."),
    (HALVES, "대기 시간은 2분 40초에서 25초로 2분 15초 짧아졌어요."),
    (KEYS, "훔친 카드로 쓴 호텔 요금이 240만 달러를 넘어요. 그중 31만 달러는 단 하루에 청구됐어요."),
    (ROBBED, "날씨 앱인 척한 레인체크 플러스가 농민 5,200명의 메시지를 읽는 데 쓰였어요."),
    (LINES, "월 6만 장인 생산 능력을 6월까지 9만 장으로 50% 키울 예정이에요."),
    (EARNED, "노스미어의 매출은 39억 2,000만 달러로, 시장 예상보다 1억 2,000만 달러 많았어요."),
]  # fmt: skip
WRONG = [
    (PRICES, "오를라 미니는 읽는 값이 100만 토큰에 90센트예요.", "90센트"),
    (SURVEY, "조사는 다섯 나라에서 했어요.", "다섯 나라"),
    (SURVEY, "조사는 어른에게 물었어요. 여섯 나라가 대상이에요.", "여섯 나라"),
    (SCHOOLS, "올해 시범 도서관은 40곳이에요.", "올해"),
    (HALVES, "대기 시간은 2분 40초에서 25초로 2분 25초 짧아졌어요.", "25초"),
    (KEYS, "훔친 카드로 쓴 호텔 요금이 단 하루에 420만 달러예요.", "420만 달러"),
    (ROBBED, "레인체크 플러스가 농민 2,500명의 메시지를 읽는 데 쓰였어요.", "2,500명"),
    (LINES, "월 6만 장인 생산 능력을 6월까지 9만 장으로 40% 키울 예정이에요.", "40%"),
    (EARNED, "노스미어의 매출은 39억 2,000만 달러로, 시장 예상보다 1억 4,000만 달러 많았어요.", "1억 4,000만 달러"),
    (TRUCKS, "펨버턴과 스위프트라인이 주문한 트럭은 모두 390대예요.", "390대"),
    (SCANS, "영상 4만 1,350장을 살펴 8%를 의사에게 보냈어요. 의사가 생각을 달리한 비율은 5%로, 예전의 9%보다 낮아요.", "8%"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_right_does_not_block(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_is_wrong_blocks(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in one or one in wrong for one in found)
