"""Fears that eased told as grown, a planned rise as a cut, a brand that goes as kept, what is higher as lower, what cools as hot."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

FEARS = "Harlow CEO Nina Voss says the firm will buy back $90M of stock after record Q3 results eased fears that AI could hurt its software business"
STOKED = "The attack stoked fears among banks that hackers could reach payment systems"
PLANNED = "Corda keeps its plan at $12 a month, canceling a planned October 1 increase"
BRAND = "Sources: Orvane could close its $4B purchase of Pell next month and the Pell brand will likely be phased out"
REFUSED = "Students told agents to take the quiz for them; major AI tools didn't refuse"
ORBIT = "A tug that was launched to grab a space telescope and move it to a higher orbit is out of control, the company said."
PRICE = "Pell's new model matches Harpen's best on tests and undercuts it on price"
SONGS = "Listeners rate AI-made songs higher than human ones until they learn who wrote them"
BATTERY = "The chip needs a larger battery, the company told developers in March."
PANEL = "The new panel is thinner than the old one and a little brighter."
LIMITS = "Regulators asked the bank for stricter limits on automated loans."
REACH = "The council is almost certain to rewrite its rules and expand its watch over ferries, two officials said"
BACK = "Marlow scaled back its tours of the old mine after a survey of visitors"
GAP = "Small bakeries narrow the quality gap with supermarket chains at far lower cost"
WIDER = "Rowers from Corda extended their lead over Pell in the river race"
JOBS = "Nina Voss argues that shared workshops could increase employment in the valley"
WASTE = "The change could reduce the noise in small shops, its maker says"
LIMITED = "The library is removing limits on book loans for all members, it said on Monday"
TIGHTER = "The port introduced curbs on night deliveries after complaints from neighbours"
SOLD = "Filings show Corda divested from long-time supplier Pell in May, as the two quarrel over prices"
BOUGHT = "Corda raised its stake in the ferry maker Pell after a long fight over the harbour"
OBEY = "It looks like a revolt, but it happens when we train very clever toys to follow our every instruction."
IGNORED = "The delivery robot ignored its instructions and rolled into the harbour"
MANY = "The market has seen a sudden explosion of small, playful repair tools this spring"
FEWER = "Brokers reported a dearth of orders for garden robots this spring"
OUT = "Members can now opt out of letting their photos be used to train the museum's guide."
IN = "Members opted in to share their photos with the museum's guide"
SHELVED = "Corda shelved plans to open a second harbour for river boats"
PUSHED = "Pell is pushing ahead with a second harbour for river boats"
WEAK = "The new paint weakens locks that are fitted to garden doors"
STRONG = "Corda says the coating will shore up its oldest wooden piers"
COOL = "Demand for electric rowing boats is cooling, harbour masters say"
HOT = "Interest in electric rowing boats is heating up, harbour masters say"
AWAY = "Young cooks are turning away from recipe apps, a survey finds"
FLOCK = "Young cooks flock to recipe apps, a survey finds"
DOOR = "Marlow restricts access to its archive for visiting students"
OPENED = "Marlow is widening access to its archive for visiting students"
WRONG = [
    (SHELVED, "코르다가 강배를 위한 두 번째 항구를 서둘러 열려고 해요.", "서둘"),
    (PUSHED, "펠이 강배를 위한 두 번째 항구 계획을 접었어요.", "접었"),
    (WEAK, "새 페인트는 정원 문에 다는 자물쇠를 더 튼튼하게 해요.", "튼튼"),
    (STRONG, "코르다는 이 코팅이 가장 오래된 나무 부두를 허술하게 만들 거라고 해요.", "허술"),
    (COOL, "항만장들은 전기 조정 보트 수요가 달아오르고 있다고 해요.", "달아오르"),
    (AWAY, "조사에 따르면 젊은 요리사들이 요리법 앱으로 몰리고 있어요.", "몰리"),
    (FLOCK, "조사에 따르면 젊은 요리사들이 요리법 앱을 외면하고 있어요.", "외면"),
    (DOOR, "말로는 찾아오는 학생들의 기록실 접근을 더 넓혀요.", "넓혀"),
    (OPENED, "말로는 찾아오는 학생들의 기록실 접근을 조이고 있어요.", "조이"),
    (REACH, "관계자 두 명은 의회가 규칙을 고치고 여객선 감시를 축소할 게 거의 확실하다고 말했어요.", "축소할"),
    (GAP, "작은 빵집들이 훨씬 낮은 비용으로 슈퍼마켓 체인과의 품질 격차를 벌리고 있어요.", "격차를 벌리"),
    (WIDER, "코르다 조정팀은 강 경주에서 펠과의 거리를 좁혔어요.", "거리를 좁혔"),
    (JOBS, "니나 보스는 공동 작업장이 골짜기의 고용을 줄일 수 있다고 주장해요.", "줄일"),
    (WASTE, "제조사는 이번 변화가 작은 가게의 소음을 키울 수 있다고 말해요.", "키울"),
    (LIMITED, "도서관이 모든 회원의 도서 대출 제한을 강화한다고 월요일에 밝혔어요.", "제한을 강화"),
    (TIGHTER, "항구가 이웃들의 민원 뒤 야간 배송 제한을 해제했어요.", "제한을 해제"),
    (SOLD, "공시에 따르면 코르다가 5월 오랜 공급사 펠의 지분을 늘렸어요.", "지분을 늘렸"),
    (BOUGHT, "코르다가 항구를 둘러싼 오랜 싸움 뒤 여객선 제조사 펠의 지분을 대거 처분했어요.", "지분을 대거 처분"),
    (OBEY, "반란처럼 보이지만 아주 영리한 장난감이 우리 지시를 거부할 때 벌어지는 일이에요.", "지시를 거부"),
    (IGNORED, "배송 로봇이 지시를 따라 항구로 굴러갔어요.", "지시를 따라"),
    (MANY, "올봄 시장에는 작고 재미있는 수리 도구가 갑자기 크게 줄었어요.", "줄었"),
    (FEWER, "중개인들은 올봄 정원 로봇 주문이 쏟아졌다고 전했어요.", "쏟아졌"),
    (OUT, "회원은 이제 사진이 박물관 안내 학습에 쓰이도록 허락할 수 있어요.", "허락할"),
    (IN, "회원들은 박물관 안내에 사진을 나누는 것을 거부했어요.", "거부했"),
    (FEARS, "할로 CEO 니나 보스는 3분기 실적으로 AI가 소프트웨어 사업을 해칠 거라는 우려가 커지자 자사주 9000만 달러어치를 사들이겠다고 했어요.", "커지자"),
    (STOKED, "이번 공격으로 해커가 결제 시스템에 닿을 수 있다는 은행들의 우려가 누그러졌어요.", "누그러"),
    (PLANNED, "코르다는 월 12달러 요금을 유지하고 10월 1일로 잡은 인하 계획을 취소했어요.", "인하"),
    (BRAND, "오르베인의 40억 달러 펠 인수가 다음 달 끝날 수 있어요. 펠 브랜드는 그대로 유지될 가능성이 크다고 해요.", "유지"),
    (REFUSED, "학생들은 에이전트에게 퀴즈를 대신 풀라고 했고, 주요 AI 도구들은 이를 거부했어요.", "거부했"),
    (ORBIT, "우주 망원경을 붙잡아 더 낮은 궤도로 옮기려고 발사된 예인선이 통제를 벗어났다고 회사가 밝혔어요.", "더 낮은"),
    (PRICE, "펠의 새 모델은 시험에서 하펜의 최고 모델과 맞먹지만 가격은 더 비싸요.", "비싸"),
    (SONGS, "청취자들은 누가 썼는지 알기 전까지 AI가 만든 노래를 사람이 만든 것보다 낮게 평가해요.", "낮게"),
    (BATTERY, "회사는 3월 개발자들에게 이 칩에는 더 작은 배터리가 필요하다고 말했어요.", "더 작은"),
    (PANEL, "새 패널은 예전 것보다 두꺼워요.", "두꺼워"),
    (LIMITS, "규제 당국은 은행에 자동 대출에 더 느슨한 한도를 요구했어요.", "더 느슨한"),
]  # fmt: skip
RIGHT = [
    (SHELVED, "코르다가 강배를 위한 두 번째 항구 계획을 미뤘어요."),
    (PUSHED, "펠이 강배를 위한 두 번째 항구 계획을 밀어붙이고 있어요."),
    (WEAK, "새 페인트는 정원 문에 다는 자물쇠를 약하게 해요."),
    (STRONG, "코르다는 이 코팅이 가장 오래된 나무 부두를 더 튼튼하게 할 거라고 해요."),
    (COOL, "항만장들은 전기 조정 보트 수요가 식고 있다고 해요."),
    (HOT, "항만장들은 전기 조정 보트에 대한 관심이 뜨거워졌다고 해요."),
    (AWAY, "조사에 따르면 젊은 요리사들이 요리법 앱을 떠나고 있어요."),
    (FLOCK, "조사에 따르면 젊은 요리사들이 요리법 앱으로 몰리고 있어요."),
    (DOOR, "말로는 찾아오는 학생들의 기록실 접근을 제한해요."),
    (OPENED, "말로는 찾아오는 학생들의 기록실 접근을 넓히고 있어요."),
    (REACH, "관계자 두 명은 의회가 규칙을 고치고 여객선 감시를 확대할 게 거의 확실하다고 말했어요."),
    (BACK, "말로는 방문객 조사 뒤 옛 광산 관람을 축소했어요."),
    (GAP, "작은 빵집들이 훨씬 낮은 비용으로 슈퍼마켓 체인과의 품질 격차를 좁히고 있어요."),
    (WIDER, "코르다 조정팀은 강 경주에서 펠과의 거리를 벌렸어요."),
    (JOBS, "니나 보스는 공동 작업장이 골짜기의 고용을 늘릴 수 있다고 주장해요."),
    (JOBS, "니나 보스는 공동 작업장이 골짜기의 고용을 늘리고 실업을 줄일 수 있다고 주장해요."),
    (WASTE, "제조사는 이번 변화가 작은 가게의 소음을 줄일 수 있다고 말해요."),
    (LIMITED, "도서관이 모든 회원의 도서 대출 제한을 없앤다고 월요일에 밝혔어요."),
    (TIGHTER, "항구가 이웃들의 민원 뒤 야간 배송 제한을 도입했어요."),
    (SOLD, "공시에 따르면 코르다가 5월 오랜 공급사 펠의 지분을 팔았어요."),
    (BOUGHT, "코르다가 항구를 둘러싼 오랜 싸움 뒤 여객선 제조사 펠의 지분을 늘렸어요."),
    (OBEY, "반란처럼 보이지만 아주 영리한 장난감이 우리 지시를 따를 때 벌어지는 일이에요."),
    (IGNORED, "배송 로봇이 지시를 무시하고 항구로 굴러갔어요."),
    (IGNORED, "배송 로봇이 지시를 따르지 않고 항구로 굴러갔어요."),
    (MANY, "올봄 시장에는 작고 재미있는 수리 도구가 갑자기 쏟아졌어요."),
    (FEWER, "중개인들은 올봄 정원 로봇 주문이 크게 줄었다고 전했어요."),
    (OUT, "회원은 이제 사진이 박물관 안내 학습에 쓰이는 것을 거부할 수 있어요."),
    (OUT, "회원은 이제 사진이 박물관 안내 학습에 쓰이도록 허락하지 않을 수 있어요."),
    (IN, "회원들은 박물관 안내에 사진을 나누는 데 동의했어요."),
    (FEARS, "할로 CEO 니나 보스는 3분기 실적으로 AI가 소프트웨어 사업을 해칠 거라는 우려가 줄자 자사주 9000만 달러어치를 사들이겠다고 했어요."),
    (STOKED, "이번 공격으로 해커가 결제 시스템에 닿을 수 있다는 은행들의 우려가 커졌어요."),
    (PLANNED, "코르다는 월 12달러 요금을 유지하고 10월 1일로 잡은 인상 계획을 취소했어요."),
    (BRAND, "오르베인의 40억 달러 펠 인수가 다음 달 끝날 수 있어요. 펠 브랜드는 차츰 사라질 가능성이 크다고 해요."),
    (REFUSED, "학생들은 에이전트에게 퀴즈를 대신 풀라고 했고, 주요 AI 도구들은 거부하지 않았어요."),
    (ORBIT, "우주 망원경을 붙잡아 더 높은 궤도로 옮기려던 예인선이 통제를 벗어났다고 회사가 밝혔어요."),
    (PRICE, "펠의 새 모델은 시험에서 하펜의 최고 모델과 맞먹지만 가격은 더 싸요."),
    (SONGS, "청취자들은 누가 썼는지 알기 전까지 사람이 만든 노래를 AI가 만든 것보다 낮게 평가해요."),
    (BATTERY, "회사는 3월 개발자들에게 지금보다 더 큰 배터리가 필요하다고 말했어요."),
    (PANEL, "새 패널은 예전 것보다 얇아요."),
    (PANEL, "예전 패널은 이번에 나온 것보다 두꺼워요."),
    (LIMITS, "규제 당국은 은행에 자동 대출에 더 엄격한 한도를 요구했어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_what_the_clause_says_the_opposite_of_is_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_what_it_says_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
