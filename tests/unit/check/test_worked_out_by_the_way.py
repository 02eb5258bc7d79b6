"""What a writer works out by the way from what a source tells, each with a twin that does not come out."""

import pytest

from pipeline.check import lint_pair

SHIPS = "The yard delivered 22 ships by June and plans 26 more by December. Last year it delivered 41."
HIRED = "회사는 상반기에 340명, 하반기에 280명을 뽑는다. 지난해에는 590명을 뽑았다."
CLINIC = "The clinic saw 400 patients in May and 300 of them recovered. In April the rate was 62%."
CLAIMS = "지난달 접수된 민원 800건 가운데 560건이 하루 안에 처리됐다. 1년 전에는 이 비율이 51%였다."
ROBOTS = "The warehouse has 900 robots, of which 120 move at any one time."
LEDGER = "The firm, which tripled revenue from a year ago, promises a closed ledger by the third day of the month."
AUDIT = "The audit is done every year, and the books close on the third day of the month."
INDEX = "The index is rebuilt every year by the agency, which began in May."
VOTE = "The strike vote passed. Managers closed the plant the following day, 16 June."
HACKED = "회사는 해킹 사실을 알았다. 이튿날인 8월 20일 당국에 신고했다."
SOLD = "법원이 파산을 선고했다. 이듬해인 2027년 공장이 팔렸다."
CLAUSE = "이 조항은 2027년 12월 31일까지만 효력이 있다."
SUBSIDY = "The subsidy ends on 31 December 2028."
FEE = "이 요금은 2027년 말까지 유지된다."
PLANT = "회사는 2027년 말까지 공장을 짓는다."
OUTAGE = "정전은 3일 오후 1시 15분부터 4시 40분까지 이어졌다. 피해 가구는 2만 곳이다."
MATCH = "경기는 오후 7시에 시작해 9시 35분에 끝났다."
PRICES = "이용료는 100만 토큰당 입력 1천200원, 출력 4천800원으로 둘 다 전작보다 40% 낮췄다."
WATER = "공장의 물 사용량은 지난해보다 60% 줄었다."
WORSE = "공장의 물 사용량은 지난해보다 60% 늘었다."
FAKES = "가짜 계정의 52%는 유명인을, 19%는 기업을, 12%는 언론을 사칭했다. 신고는 4.5% 늘었다."
FUNDS = "투자금의 45%는 공장에, 31%는 인력에, 12%는 광고에 쓰인다. 총액은 3.2% 늘었다."
REFUNDS = "Refunds were asked for by 0.4% of buyers."
LOSSES = "The carmaker is losing $40 million a month and has $320 million left."
HOTELS = "The council spends 4 million pounds a month on hotels. It has 28 million pounds left in the budget."
LICENCES = "The municipality has licensed 120 such vehicles. Mayor Hernan Salcedo refused to withdraw the licences."
RULED = "The court ruled 6-3 that the ban may stand."
JUDGES = "헌법재판소는 재판관 6대 3의 의견으로 기각했다."
FINE = "위원회는 5대 2로 과징금을 물리기로 했다."
MOWERS = "The group rated 14 mowers. Three of the machines failed to stop for a child-sized dummy."
SHIPS_SEEN = "Of the 40 ships inspected, nine of them could not show a licence."
DINERS = "시는 식당 30곳을 점검했다. 이 가운데 8곳은 기준을 지키지 않았다."
PASSED = "Inspectors visited 20 plants. Seven of the plants passed the fire test."
BIDDER = "The order went to Danish firm Nordlys, which beat four other bidders."
ENTRY = "이 작품은 경쟁작 열한 편을 제치고 대상을 받았다."
SIX = "Six bidders took part, and Melbourne start-up Wattle won."
AUCTION = "The Atacama solar auction closed at a record low of $11.20. Nine of the fourteen bidders were Chinese."
TENDER = "The tender in the Gobi was won by a Japanese firm."
CHIP = "Support for the old chip stops after March 2028."
JOINING = "기존 요금제 가입은 11월 30일에 마감된다."
FARE = "월 요금을 종전보다 절반 가까이인 45% 인하했다."
WAITING = "대기 시간은 도입 전보다 80% 짧아졌다."
HOURS = "이용 시간의 50%는 채팅, 23%는 검색, 11%는 그림이 차지했다."
MICE = "The lab keeps 500 mice, of which 60 are tested each week."
RENT = "Rent is due by the fifth of the month."
WAGES = "Wages are paid on the twenty-fifth of each month."
ISLANDS = "Twelve of the 30 islands have no doctor."
ROWS = [
    # a day that a source counts out, and those who have what others lack
    (RENT, "월세는 매달 5일까지 내요.", "월세는 매달 7일까지 내요."),
    (WAGES, "월급은 매달 25일에 나와요.", "월급은 매달 20일에 나와요."),
    (ISLANDS, "의사가 있는 섬은 열여덟 곳이에요.", "의사가 있는 섬은 열일곱 곳이에요."),
    (CHIP, "2028년 4월부터는 옛 칩을 지원하지 않아요.", "2028년 6월부터는 옛 칩을 지원하지 않아요."),
    (JOINING, "12월부터는 기존 요금제에 들 수 없어요.", "10월부터는 기존 요금제에 들 수 없어요."),
    (FARE, "요금이 종전의 55%가 됐어요.", "요금이 종전의 65%가 됐어요."),
    (WAITING, "기다리는 시간이 도입 전의 20%예요.", "기다리는 시간이 도입 전의 30%예요."),
    (HOURS, "채팅 아니면 검색이 이용 시간의 73%예요.", "채팅 아니면 검색이 이용 시간의 63%예요."),
    (MICE, "쥐 500마리 가운데 한 주에 시험하는 건 60마리예요.", "쥐 60마리 가운데 한 주에 시험하는 건 500마리예요."),
    # a deed is no object of another: `허가를 거두지 않겠다`
    (LICENCES, "시장은 허가를 거두지 않겠다고 해요.", "시장은 면허를 허가할 거예요."),
    # so many of all who voted
    (RULED, "대법관 아홉 가운데 셋은 반대했어요.", "대법관 아홉 가운데 넷은 반대했어요."),
    (JUDGES, "재판관 9명 중 3명은 의견이 달랐어요.", "재판관 9명 중 4명은 의견이 달랐어요."),
    (FINE, "위원 일곱 가운데 둘은 반대했어요.", "위원 여덟 가운데 둘은 반대했어요."),
    # those who did what the others failed to
    (MOWERS, "아이 인형 앞에서 멈춘 잔디깎이는 열한 대였어요.", "아이 인형 앞에서 멈춘 잔디깎이는 열 대였어요."),
    (SHIPS_SEEN, "면허를 보여 준 배는 서른한 척이에요.", "면허를 보여 준 배는 스물한 척이에요."),
    (DINERS, "기준을 지킨 식당은 22곳이에요.", "기준을 지킨 식당은 21곳이에요."),
    (PASSED, "화재 검사를 통과한 건 일곱 곳이에요.", "화재 검사를 통과한 건 열세 곳이에요."),
    # one with the others that a source counts
    (BIDDER, "수주전에는 노르들뤼스까지 모두 5곳이 뛰어들었어요.", "수주전에는 노르들뤼스까지 모두 6곳이 뛰어들었어요."),
    (ENTRY, "이 작품을 포함해 모두 12편이 겨뤘어요.", "이 작품을 포함해 모두 13편이 겨뤘어요."),
    (SIX, "와틀까지 모두 6곳이 뛰어들었어요.", "와틀까지 모두 7곳이 뛰어들었어요."),
    # the country in which a desert lies
    (AUCTION, "칠레 태양광 전기 경매에서 역대 가장 싼 값이 나왔어요.", "페루 태양광 전기 경매에서 역대 가장 싼 값이 나왔어요."),
    (TENDER, "몽골 입찰에서 이긴 회사가 나왔어요.", "카자흐스탄 입찰에서 이긴 회사가 나왔어요."),
    # the day before one that is told as the next
    (VOTE, "파업 투표는 6월 15일에 끝났고, 다음 날 공장 문이 닫혔어요.", "파업 투표는 6월 14일에 끝났고, 다음 날 공장 문이 닫혔어요."),
    (HACKED, "회사는 8월 19일에 해킹을 알았고, 다음 날 신고했어요.", "회사는 8월 19일에 신고했어요."),
    (SOLD, "파산 선고는 2026년이었고, 이듬해 공장이 팔렸어요.", "공장은 2026년에 팔렸어요."),
    # from when something no longer holds
    (CLAUSE, "이 조항은 2028년 새해부터 힘을 잃어요.", "이 조항은 2029년 새해부터 힘을 잃어요."),
    (SUBSIDY, "보조금은 2029년부터 끊겨요.", "보조금은 2030년부터 끊겨요."),
    (FEE, "2028년부터는 요금이 올라요.", "2029년부터는 요금이 올라요."),
    (PLANT, "회사는 2027년 말까지 공장을 지어요.", "회사는 2028년부터 공장을 지어요."),
    # two times of one afternoon
    (OUTAGE, "3시간 25분 동안 전기가 끊겼어요.", "3시간 55분 동안 전기가 끊겼어요."),
    (MATCH, "경기는 2시간 35분 걸렸어요.", "경기는 3시간 35분 걸렸어요."),
    # what a fall leaves, in a Korean source
    (PRICES, "이용료는 100만 토큰당 입력 1,200원, 출력 4,800원이에요. 전작의 60% 값이죠.", "이용료는 100만 토큰당 입력 1,200원, 출력 4,800원이에요. 전작의 70% 값이죠."),
    (WATER, "공장은 지난해의 40%만큼만 물을 써요.", "공장은 지난해의 50%만큼만 물을 써요."),
    (WORSE, "공장은 물을 지난해보다 60% 더 써요.", "공장은 지난해의 40%만큼만 물을 써요."),
    # one or the other of a list
    (FAKES, "가짜 계정 중 71%는 유명인이나 기업을 사칭했어요.", "가짜 계정 중 61%는 유명인이나 기업을 사칭했어요."),
    (FUNDS, "투자금의 76%는 공장 또는 인력에 들어가요.", "투자금의 86%는 공장 또는 인력에 들어가요."),
    # the next whole percent, and when a stock is gone
    (REFUNDS, "환불을 요구한 사람은 1%도 안 됐어요.", "환불을 요구한 사람은 1%를 넘었어요."),
    (LOSSES, "이대로라면 회사 돈은 여덟 달 뒤에 바닥나요.", "이대로라면 회사 돈은 여섯 달 뒤에 바닥나요."),
    (HOTELS, "예산은 일곱 달 뒤면 바닥나요.", "예산은 아홉 달 뒤면 바닥나요."),
    # how far a worked-out sum is from a figure of the source
    (SHIPS, "올해 계획은 모두 48척으로, 지난해보다 7척 많아요.", "올해 계획은 모두 48척으로, 지난해보다 9척 많아요."),
    (HIRED, "올해 뽑는 사람은 모두 620명으로, 지난해보다 30명 많아요.", "올해 뽑는 사람은 모두 620명으로, 지난해보다 40명 많아요."),
    # how many points a worked-out share is from one of the source
    (CLINIC, "환자 가운데 75%가 나았어요. 4월보다 13%포인트 높아요.", "환자 가운데 75%가 나았어요. 4월보다 13%포인트 낮아요."),
    (CLAIMS, "민원의 70%가 하루 안에 풀렸어요. 1년 전보다 19%포인트 높아요.", "민원의 70%가 하루 안에 풀렸어요. 1년 전보다 29%포인트 높아요."),
    # what something is told for is no whole
    (ROBOTS, "창고 로봇은 900대예요. 한 번에 움직이는 건 그중 120대예요.", "창고 로봇은 120대인데, 한 번에 움직이는 건 그중 900대예요."),
    # a day that is told by its place in any month comes with each; a year ago is no year
    (LEDGER, "이 회사는 매달 사흘째면 장부가 닫힌다고 약속해요.", "이 회사는 매달 닷새째면 장부가 닫힌다고 약속해요."),
    (AUDIT, "장부는 매달 사흘째에 닫혀요.", "장부는 매주 사흘째에 닫혀요."),
    (INDEX, "색인은 해마다 새로 만들어요.", "색인은 매달 새로 만들어요."),
]  # fmt: skip


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS, ids=[row[1] for row in ROWS])
def test_what_comes_out_passes_and_its_twin_does_not(source: str, right: str, wrong: str) -> None:
    assert _blocks(source, right) == []
    assert _blocks(source, wrong)
