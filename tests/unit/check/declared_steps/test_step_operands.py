"""A figure that a step gives with other figures than its sentence speaks of is wrong; with the right ones it is derived."""

import pytest

from pipeline.check import lint_pair

MILLS = "Harrow Mills earned an operating profit of $18 million on sales of $90 million last quarter. A year earlier it earned $16 million on sales of $64 million. It runs 12 mills."
TARVO = "Tarvo made a net profit of $30 million on revenue of $250 million in 2024. Its operating profit was $50 million. It has 900 stores."
COUNCIL = "The council received 360 complaints in 2023. Noise made up 120 of them, rubbish 120 and parking 120. Of the noise complaints, 60 were about dogs."
APPLICANTS = "Of 800 applicants, 400 were invited to an interview. Of those, 100 got a job. The fee was $25."
HIPS = "The wait for a hip operation has shrunk from 40 weeks to 16 since 2021. The clinic has 20 beds and treats 80 people a month."
CHARGING = "Charging now takes 20 minutes instead of 60. The station cost 900,000 euros and has 30 chargers."
JOBLESS = "Unemployment in the region rose to 9% from 6% in 2022. Wages there grew 3%, and rents 4%."
COCOA = "The price of cocoa climbed from $2,500 a tonne to $10,000 in two years. Sugar costs $500 a tonne, and coffee $5,000."
MARLIN = "Retailer Marlin closed 60 of its shops, leaving 240 open. It has 12 warehouses."
PAPER = "The paper laid off 40 people and still employs 160. Its circulation is 90,000."
FARMER = "The farmer sold 30 cows and kept 90. Milk fetches 45 cents a litre."
BOTTLES = "The plant makes 7,200 bottles in eight hours. It employs 15 people."
MUSEUM = "The museum welcomed 36,000 visitors in 12 months. Entry costs 8 euros."
SERVER = "The server handled 1,440,000 requests in 24 hours. It has 32 cores."
FIRM = "The firm will invest $40 billion over five years. It has 20,000 workers."
CLUB = "Three shareholders own the club: the mayor holds 38%, a bank 27% and the fans the rest. It has 21,000 members."
PAINTINGS = "Of the 90 paintings, 45 are on loan from Madrid, 25 from Lisbon and the rest from private homes. The show runs until May."
ISLAND = "Of the island's energy, oil supplies 52%, wind 28% and the sun 20%. A 48-megawatt battery was added."
GROUP = "Books brought in $30 million, games $50 million and films $90 million. The group has 400 staff."
ZOO = "The zoo keeps 60 monkeys, 20 parrots and 15 bears. It can hold 120 animals."
RIDES = "A bus ride costs $2, a taxi $16 and a ferry $8. The port handles 400 ships."
DEALS = "Banks made up 29% of the deals, insurers 23% and retailers 17%. The other 31% were spread over 21 industries."
SERVICES = "Services brought in $1.52 billion of the group's $2.08 billion in revenue. Women make up 37% of its staff."
EXPORTS = "Exports earned 420 million pesos of the region's 600 million in sales. About 45% of its farms are organic."
PARK = "Tickets brought in $12 million, including $4 million from season passes, and food $6 million. The park has 30 rides."
LEAGUE = "In the league Arden has 62 points, Boreal 55, Castor 50 and Dunmore 41. Each team has played 30 games."
RENTS = "Rents went up by 12% last year and by 8% this year. The town has 9,000 homes."
STOCK = "The stock listed at $20 a share on Monday, opened at $30 and closed at $25. It has 4,000 owners."
APP = "The app had 5 million users in 2023 and 20 million a year later. About 10 million of them live in India. It employs 90 people."
SALES = "Sales rose from $50 million in 2021 to $100 million in 2022 and $200 million in 2023. The firm has 6 shops."
BACTERIA = "The number of bacteria in the dish doubles every five hours. The test ran for 20 hours and used 8 dishes."
CHOIR = "The choir took in $90,000 last year. It spent $40,000 on the hall, $15,000 on travel and $20,000 on its conductor, and nothing else."
WALL = "Fifteen volunteers each worked six hours a day for 10 days on the wall. The stone cost $800."
CARDS = "The team polled 500 shops. Of these, 220 take cards, 180 take phones and 60 both."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (MILLS, "해로 밀스의 영업이익률은 25%예요.", "25%"),
        (MILLS, "해로 밀스는 매출의 4분의 1을 이익으로 남겼어요.", "4분의 1"),
        (TARVO, "타르보의 순이익률은 20%예요.", "20%"),
        (TARVO, "타르보가 순이익으로 남긴 돈은 매출의 20%예요.", "20%"),
        (COUNCIL, "구의회가 받은 민원 360건 가운데 절반은 개 짖는 소리 때문이었어요.", "절반"),
        (APPLICANTS, "지원자 800명 가운데 4분의 1이 일자리를 얻었어요.", "4분의 1"),
        (HIPS, "고관절 수술 대기 기간이 절반으로 줄었어요.", "절반"),
        (HIPS, "수술 대기 기간이 50% 줄었어요.", "50%"),
        (CHARGING, "충전 시간이 절반으로 줄었어요.", "절반"),
        (JOBLESS, "이 지역의 실업률은 2022년의 세 배로 뛰었어요.", "세 배"),
        (COCOA, "코코아값은 두 해 만에 두 배로 올랐어요.", "두 배"),
        (MARLIN, "말린은 매장의 4분의 1을 닫았어요.", "4분의 1"),
        (MARLIN, "말린은 매장의 25%를 닫았어요.", "25%"),
        (PAPER, "이 신문은 직원의 25%를 내보냈어요.", "25%"),
        (PAPER, "이 신문은 직원 4분의 1을 해고했어요.", "4분의 1"),
        (FARMER, "농부는 소의 3분의 1을 팔았어요.", "3분의 1"),
        (BOTTLES, "공장은 1분에 900병을 만드는 셈이에요.", "900병"),
        (MUSEUM, "박물관에는 하루 3,000명꼴로 관람객이 들었어요.", "3,000명"),
        (SERVER, "서버는 1초에 6만 건씩 요청을 처리했어요.", "6만 건"),
        (FIRM, "이 회사는 앞으로 모두 2,000억 달러를 투자해요.", "2,000억 달러"),
        (CLUB, "클럽 지분은 시장이 38%, 은행이 27%를 쥐고 있어요. 나머지 62%는 팬들 몫이에요.", "62%"),
        (CLUB, "시장과 은행 몫을 뺀 나머지 11%가 팬들 몫이에요.", "11%"),
        (
            PAINTINGS,
            "그림 90점 가운데 45점은 마드리드, 25점은 리스본에서 왔어요. 나머지 65점은 개인 소장품이에요.",
            "65점",
        ),
        (ISLAND, "풍력과 태양광을 더하면 72%가 돼요.", "72%"),
        (GROUP, "책과 게임을 합쳐 1억 2,000만 달러를 벌었어요.", "1억 2,000만 달러"),
        (GROUP, "게임과 영화를 더하면 8,000만 달러예요.", "8,000만 달러"),
        (GROUP, "세 사업을 모두 합쳐 1억 4,000만 달러를 벌었어요.", "1억 4,000만 달러"),
        (ZOO, "동물원에는 원숭이가 앵무새의 두 배 있어요.", "두 배"),
        (ZOO, "원숭이가 곰의 두 배나 돼요.", "두 배"),
        (RIDES, "택시비는 버스비의 두 배예요.", "두 배"),
        (DEALS, "은행 29%, 보험 23%, 유통 17%로 이 세 업종이 79%를 차지했어요.", "79%"),
        (DEALS, "은행이 29%, 보험이 23%예요. 둘을 합치면 46%예요.", "46%"),
        (SERVICES, "서비스가 전체 매출의 63%를 차지했어요.", "63%"),
        (EXPORTS, "수출이 매출의 55%를 차지해요.", "55%"),
        (PARK, "표와 음식을 합친 수입은 2,200만 달러예요.", "2,200만 달러"),
        (LEAGUE, "1위와 3위의 승점 차는 7점이에요.", "7점"),
        (LEAGUE, "선두 아든과 2위 보리얼의 차이는 12점이에요.", "12점"),
        (RENTS, "집세는 두 해 동안 20% 올랐어요.", "20%"),
        (STOCK, "주가는 30달러로 문을 열었다가 25달러로 마감했어요. 공모가 20달러와 비교하면 50% 오른 거예요.", "50%"),
        (APP, "앱의 이용자는 1년 만에 두 배가 됐어요.", "두 배"),
        (SALES, "매출이 해마다 네 배씩 뛰었어요.", "네 배"),
        (BACTERIA, "20시간이면 세균 수는 네 배가 돼요.", "네 배"),
        (CHOIR, "합창단이 비용을 모두 치르고 남긴 돈은 3만 달러예요.", "3만 달러"),
        (WALL, "자원봉사자 열다섯 명이 모두 합쳐 60시간을 일했어요.", "60시간"),
        (CARDS, "카드나 휴대전화를 하나라도 받는 가게는 400곳이에요.", "400곳"),
    ],
)
def test_the_wrong_figures_prove_nothing(source: str, draft: str, wrong: str) -> None:
    blocked = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(one in wrong or wrong in one for one in blocked)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (MILLS, "해로 밀스의 영업이익률은 20%예요."),
        (MILLS, "해로 밀스의 1년 전 영업이익률은 25%였어요."),
        (MILLS, "해로 밀스는 매출의 5분의 1을 이익으로 남겼어요."),
        (TARVO, "타르보의 순이익률은 12%예요."),
        (TARVO, "타르보의 영업이익률은 20%예요."),
        (TARVO, "타르보는 매출의 12%를 순이익으로 남겼어요."),
        (COUNCIL, "소음 민원 120건 가운데 절반은 개 짖는 소리 때문이었어요."),
        (COUNCIL, "민원 360건 중 6분의 1은 개 때문이었어요."),
        (APPLICANTS, "지원자 800명 가운데 8분의 1이 일자리를 얻었어요."),
        (APPLICANTS, "면접을 본 400명 중 4분의 1이 일자리를 얻었어요."),
        (HIPS, "고관절 수술 대기 기간이 2021년의 5분의 2로 줄었어요."),
        (HIPS, "수술 대기 기간이 60% 줄었어요."),
        (CHARGING, "충전 시간이 3분의 1로 줄었어요."),
        (JOBLESS, "이 지역의 실업률은 2022년의 1.5배로 뛰었어요."),
        (COCOA, "코코아값은 두 해 만에 네 배로 올랐어요."),
        (MARLIN, "말린은 매장의 5분의 1을 닫았어요."),
        (MARLIN, "말린은 매장의 20%를 닫았어요."),
        (PAPER, "이 신문은 직원의 20%를 내보냈어요."),
        (FARMER, "농부는 소의 4분의 1을 팔았어요."),
        (BOTTLES, "공장은 한 시간에 900병을 만드는 셈이에요."),
        (BOTTLES, "공장은 1분에 15병꼴로 만들어요."),
        (MUSEUM, "박물관에는 한 달에 3,000명꼴로 관람객이 들었어요."),
        (SERVER, "서버는 한 시간에 6만 건씩 요청을 처리했어요."),
        (SERVER, "서버는 1분에 1,000건꼴로 요청을 처리했어요."),
        (FIRM, "이 회사는 해마다 80억 달러꼴로 투자해요."),
        (CLUB, "클럽 지분은 시장이 38%, 은행이 27%를 쥐고 있어요. 나머지 35%는 팬들 몫이에요."),
        (CLUB, "시장과 은행 몫을 뺀 나머지 35%가 팬들 몫이에요."),
        (PAINTINGS, "그림 90점 가운데 45점은 마드리드, 25점은 리스본에서 왔어요. 나머지 20점은 개인 소장품이에요."),
        (ISLAND, "풍력과 태양광을 합친 비중은 48%예요."),
        (GROUP, "책과 게임을 합쳐 8,000만 달러를 벌었어요."),
        (GROUP, "게임과 영화를 더하면 1억 4,000만 달러예요."),
        (GROUP, "세 사업을 모두 합쳐 1억 7,000만 달러를 벌었어요."),
        (ZOO, "동물원에는 원숭이가 앵무새의 세 배 있어요."),
        (ZOO, "원숭이가 곰의 네 배나 돼요."),
        (ZOO, "원숭이는 앵무새보다 세 배 많아요."),
        (RIDES, "택시비는 버스비의 여덟 배예요."),
        (RIDES, "택시비는 뱃삯의 두 배예요."),
        (DEALS, "은행 29%, 보험 23%, 유통 17%로 이 세 업종이 69%를 차지했어요."),
        (DEALS, "은행이 29%, 보험이 23%예요. 둘을 합치면 52%예요."),
        (EXPORTS, "수출이 매출의 70%를 차지해요."),
        (PARK, "표와 음식을 합친 수입은 1,800만 달러예요."),
        (RENTS, "집세는 작년에 12%, 올해 8% 올랐어요."),
        (STOCK, "주가는 30달러로 문을 열었다가 25달러로 마감했어요. 공모가 20달러와 비교하면 25% 오른 거예요."),
        (APP, "앱의 이용자는 1년 만에 네 배가 됐어요."),
        (SALES, "매출이 해마다 두 배씩 뛰었어요."),
        (SALES, "매출이 두 해 만에 네 배로 뛰었어요."),
        (BACTERIA, "20시간이면 세균 수는 열여섯 배가 돼요."),
        (CHOIR, "합창단이 비용을 모두 치르고 남긴 돈은 1만 5,000달러예요."),
        (CARDS, "카드나 휴대전화를 하나라도 받는 가게는 340곳이에요."),
    ],
)
def test_what_the_right_figures_give_may_stand(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


def test_the_fix_is_what_the_right_figures_come_to() -> None:
    findings = [
        one for one in lint_pair(GROUP, "책과 게임을 합쳐 1억 2,000만 달러를 벌었어요.") if one.severity == "block"
    ]
    assert [one.fix.replace for one in findings if one.fix] == ["8,000만 달러를"]


PHONES = "Apple shipped 60 million phones. Xiaomi shipped 45 million. The market came to 300 million."
OF_THE_WORLD = (
    "애플이 폰을 6,000만 대 내보냈어요. 세계에서 나간 폰이 3억 대니까 다섯 대 중 한 대예요. 샤오미보다는 {} 많고요."
)
POSTS = "The bank will cut 4,000 posts in eight years, or one in four."
OF_ALL_POSTS = "은행이 8년에 걸쳐 4,000자리를 없애요. 넷 중 하나라니 지금은 {}쯤이에요."


@pytest.mark.parametrize(
    ("source", "draft", "right", "wrong"),
    [
        (PHONES, OF_THE_WORLD, "1,500만 대가", "2,500만 대가"),
        (POSTS, OF_ALL_POSTS, "1만 6,000자리", "3만 자리"),
    ],
)
def test_the_numbers_of_a_share_are_nothing_that_is_compared(source: str, draft: str, right: str, wrong: str) -> None:
    blocked = [
        [one for one in lint_pair(source, draft.format(told)) if one.severity == "block"] for told in (right, wrong)
    ]
    assert [bool(found) for found in blocked] == [False, True]


def test_a_gap_of_lengths_is_told_in_the_unit_of_the_figure() -> None:
    source = "The tram takes 95 minutes. The ferry takes 60 minutes. The bus takes 150 minutes. Tickets cost 14 euros."
    (found,) = lint_pair(source, "페리와 버스의 차이는 55분이에요.")
    assert found.message.endswith("150-60 = 90분이에요.")
