"""A figure in a role that its source does not give it is found; in its own it stands."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.roles import blocked, found

_WRONG = (
    ("The museum drew 310,000 visitors this year, down from 420,000 last year. Entry costs $14.", "올해 박물관을 찾은 사람은 42만 명이에요."),
    ("The museum drew 310,000 visitors this year, down from 420,000 last year. Entry costs $14.", "지난해 박물관을 찾은 사람은 31만 명이었어요."),
    ("After the merger the firm has 9,200 staff; before it had 6,500. Its head office is in Ghent.", "합병한 뒤 직원은 6,500명이 됐어요."),
    ("The ticket used to cost 35 crowns and now costs 48. The tram runs until midnight.", "예전 표값은 48크로나였어요."),
    ("A year ago the clinic treated 80 patients a day. Today it treats 130. It has 14 doctors.", "1년 전만 해도 하루에 130명을 봤어요."),
    ("Temperatures ranged from a low of 3 degrees to a high of 19 degrees on Monday. It rained for two hours.", "월요일 최고 기온은 3도였어요."),
    ("Temperatures ranged from a low of 3 degrees to a high of 19 degrees on Monday. It rained for two hours.", "월요일 최저 기온은 19도였어요."),
    ("The fastest car needed 62 seconds for the lap, the slowest 88. Nineteen cars took part.", "가장 빠른 차는 한 바퀴에 88초가 걸렸어요."),
    ("The fastest car needed 62 seconds for the lap, the slowest 88. Nineteen cars took part.", "가장 느린 차는 62초가 걸렸어요."),
    ("Of the 480 flats in the block, 90 stand empty. Rents are about €700.", "이 단지에는 빈 집이 480채나 돼요."),
    ("On average a customer spends $34 a visit; the highest bill last year was $512.", "지난해 가장 큰 계산서는 34달러였어요."),
    ("Exports came to $70 billion and imports to $52 billion. The port was shut for two days.", "수입은 700억 달러였어요."),
    ("Exports came to $70 billion and imports to $52 billion. The port was shut for two days.", "수출이 520억 달러에 그쳤어요."),
    ("The company bought the site for $12 million and sold it for $30 million. It lies by the lake.", "회사는 이 땅을 3,000만 달러에 사들였어요."),
    ("The company bought the site for $12 million and sold it for $30 million. It lies by the lake.", "회사는 이 땅을 1,200만 달러에 팔았어요."),
    ("Output at the mine dropped from 900 tonnes to 650 tonnes in a year. It employs 310 people.", "광산 생산량이 250톤으로 줄었어요."),
    ("The lender raised its rate by half a point to 4.5%. It was the third increase this year.", "은행이 금리를 4.5%포인트 올렸어요."),
    ("The glacier has lost 40 metres of ice since 1990 and is now 110 metres thick.", "빙하는 1990년 이후 110m 얇아졌어요."),
    ("The union's two branches have 310 and 240 members. Dues are €12 a month.", "노조 두 지부의 회원을 합치면 310명이에요."),
    ("Two ferries with 450 seats each will serve the island from June.", "두 배의 좌석을 합치면 450석이에요."),
    ("She ran the three laps in 64, 70 and 76 seconds. The record is 61.", "세 바퀴를 평균 76초에 달렸어요."),
    ("Of the parliament's 120 seats the Greens hold 48, the Liberals 39 and independents the rest. Turnout was 61%.", "의회 120석 중 녹색당이 48석, 자유당이 39석을 차지했어요. 나머지 61석은 무소속이에요."),
    ("Of the parliament's 120 seats the Greens hold 48, the Liberals 39 and independents the rest. Turnout was 61%.", "의회 120석 중 녹색당이 48석, 자유당이 39석을 차지했어요. 무소속 몫은 나머지 72석이에요."),
    ("The parcel weighed 9 kilograms, including 2 kilograms of packing. It cost £14 to send.", "포장 2kg을 더하면 소포는 모두 11kg이에요."),
    ("Out of 50 candidates 36 passed and 14 failed. The test lasts three hours.", "응시자 36명이 떨어졌어요."),
    ("Of 200 households 120 own a car and 90 a bicycle; 60 own both.", "자동차나 자전거 중 하나라도 있는 집은 210가구예요."),
    ("The cheapest room costs $90 a night and the most expensive $640.", "가장 싼 방이 하룻밤 640달러예요."),
    ("Rail freight on the line fell by 30% last year to 2.1 million tonnes. It was 3 million a year earlier.", "철도 화물이 30%로 줄어 210만 톤에 그쳤어요."),
    ("Rail freight on the line fell by 30% last year to 2.1 million tonnes. It was 3 million a year earlier.", "철도 화물이 30% 수준으로 줄었어요."),
    ("Unemployment in the region dropped to 6.2% from 8.9% two years ago. Some 41,000 are out of work.", "실업률이 2년 새 6.2%포인트 떨어졌어요."),
    ("Brothers Tom and Will Hale have won 11 and 8 races this year. The team has 31 points.", "헤일 형제는 올해 둘이 합쳐 31번 우승했어요."),
    ("The show drew 1,200 visitors on Monday, 900 on Tuesday and 1,500 on Wednesday. A ticket costs $12 and the hall holds 1,800.", "전시는 사흘 동안 하루 평균 1,500명이 봤어요."),
    ("Sales came to $31 million in Spain, $24 million in France and $20 million in Italy. Debt stands at $55 million.", "스페인과 프랑스, 이탈리아에서 합쳐 5,500만 달러어치를 팔았어요."),
    ("The orchestra has 84 players, 31 of them women. It gives 60 concerts a year.", "오케스트라 단원은 여성 31명을 더해 모두 115명이에요."),
    ("Insurers paid out €90 million after the flood, including €35 million to farmers. Repairs go on.", "보험사가 내준 돈은 농가 몫 3,500만 유로를 합쳐 1억 2,500만 유로예요."),
    ("Of the 80 bids, 47 came from Europe and 22 from Asia; the rest were from America. Nine judges read 22 pages each.", "입찰 80건 가운데 47건이 유럽, 22건이 아시아에서 왔어요. 나머지 9건은 미국이에요."),
    ("The state owns 40% of the port and a Dutch firm 25%. The remainder is held by small investors. It handles 25 ships a day.", "항구 지분은 국가가 40%, 네덜란드 회사가 25%예요. 나머지 60%는 소액 투자자 몫이에요."),
    ("In the poll 58% said they support the tunnel and 34% oppose it. The tunnel would cost $2 billion.", "조사에서 터널에 반대한 사람은 58%였어요."),
    ("In the poll 58% said they support the tunnel and 34% oppose it. The tunnel would cost $2 billion.", "터널을 지지한다는 사람이 34%로 나왔어요."),
    ("Of the 41 climbers, 29 survived and 12 died. The storm lasted two days.", "등반객 12명이 살아남았어요."),
)  # fmt: skip
_RIGHT = (
    ("The museum drew 310,000 visitors this year, down from 420,000 last year. Entry costs $14.", "올해 박물관을 찾은 사람은 31만 명이에요."),
    ("The museum drew 310,000 visitors this year, down from 420,000 last year. Entry costs $14.", "지난해에는 42만 명이 박물관을 찾았어요."),
    ("After the merger the firm has 9,200 staff; before it had 6,500. Its head office is in Ghent.", "합병하기 전 직원은 6,500명이었어요."),
    ("After the merger the firm has 9,200 staff; before it had 6,500. Its head office is in Ghent.", "합병한 뒤 직원은 9,200명이 됐어요."),
    ("The ticket used to cost 35 crowns and now costs 48. The tram runs until midnight.", "표값은 이제 48크로나예요."),
    ("The ticket used to cost 35 crowns and now costs 48. The tram runs until midnight.", "예전 표값은 35크로나였어요."),
    ("A year ago the clinic treated 80 patients a day. Today it treats 130. It has 14 doctors.", "진료소는 지금 하루에 130명을 봐요."),
    ("A year ago the clinic treated 80 patients a day. Today it treats 130. It has 14 doctors.", "1년 전만 해도 하루에 80명을 봤어요."),
    ("Temperatures ranged from a low of 3 degrees to a high of 19 degrees on Monday. It rained for two hours.", "월요일 최고 기온은 19도였어요."),
    ("Temperatures ranged from a low of 3 degrees to a high of 19 degrees on Monday. It rained for two hours.", "월요일 최저 기온은 3도였어요."),
    ("The fastest car needed 62 seconds for the lap, the slowest 88. Nineteen cars took part.", "가장 빠른 차는 한 바퀴에 62초가 걸렸어요."),
    ("The fastest car needed 62 seconds for the lap, the slowest 88. Nineteen cars took part.", "가장 느린 차는 88초가 걸렸어요."),
    ("Of the 480 flats in the block, 90 stand empty. Rents are about €700.", "이 단지에는 빈 집이 90채나 돼요."),
    ("Of the 480 flats in the block, 90 stand empty. Rents are about €700.", "이 단지는 모두 480채예요."),
    ("On average a customer spends $34 a visit; the highest bill last year was $512.", "손님이 한 번에 쓰는 돈은 평균 34달러예요."),
    ("On average a customer spends $34 a visit; the highest bill last year was $512.", "지난해 가장 큰 계산서는 512달러였어요."),
    ("Exports came to $70 billion and imports to $52 billion. The port was shut for two days.", "수입은 520억 달러였어요."),
    ("Exports came to $70 billion and imports to $52 billion. The port was shut for two days.", "수출이 700억 달러였어요."),
    ("The company bought the site for $12 million and sold it for $30 million. It lies by the lake.", "회사는 이 땅을 1,200만 달러에 사들였어요."),
    ("The company bought the site for $12 million and sold it for $30 million. It lies by the lake.", "회사는 이 땅을 3,000만 달러에 팔았어요."),
    ("Output at the mine dropped from 900 tonnes to 650 tonnes in a year. It employs 310 people.", "광산 생산량이 1년 새 250톤 줄었어요."),
    ("Output at the mine dropped from 900 tonnes to 650 tonnes in a year. It employs 310 people.", "광산 생산량이 650톤으로 줄었어요."),
    ("Output at the mine dropped from 900 tonnes to 650 tonnes in a year. It employs 310 people.", "광산 생산량이 900톤에서 650톤으로 줄었어요."),
    ("The lender raised its rate by half a point to 4.5%. It was the third increase this year.", "은행이 금리를 0.5%포인트 올려 4.5%로 맞췄어요."),
    ("The glacier has lost 40 metres of ice since 1990 and is now 110 metres thick.", "빙하 두께가 1990년 이후 40m 줄었어요."),
    ("The glacier has lost 40 metres of ice since 1990 and is now 110 metres thick.", "빙하 두께는 이제 110m예요."),
    ("The union's two branches have 310 and 240 members. Dues are €12 a month.", "노조 두 지부의 회원을 합치면 550명이에요."),
    ("The union's two branches have 310 and 240 members. Dues are €12 a month.", "노조 두 지부의 회원은 각각 310명과 240명이에요."),
    ("Two ferries with 450 seats each will serve the island from June.", "배마다 좌석이 450석이에요."),
    ("She ran the three laps in 64, 70 and 76 seconds. The record is 61.", "세 바퀴를 평균 70초에 달렸어요."),
    ("Of the parliament's 120 seats the Greens hold 48, the Liberals 39 and independents the rest. Turnout was 61%.", "의회 120석 중 녹색당이 48석, 자유당이 39석을 차지했어요. 나머지 33석은 무소속이에요."),
    ("The parcel weighed 9 kilograms, including 2 kilograms of packing. It cost £14 to send.", "포장 2kg을 합쳐 소포는 9kg이에요."),
    ("Out of 50 candidates 36 passed and 14 failed. The test lasts three hours.", "응시자 14명이 떨어졌어요."),
    ("Out of 50 candidates 36 passed and 14 failed. The test lasts three hours.", "합격한 사람은 36명이에요."),
    ("Of 200 households 120 own a car and 90 a bicycle; 60 own both.", "자동차도 자전거도 없는 집은 50가구예요."),
    ("The cheapest room costs $90 a night and the most expensive $640.", "가장 싼 방이 하룻밤 90달러예요."),
    ("Rail freight on the line fell by 30% last year to 2.1 million tonnes. It was 3 million a year earlier.", "철도 화물이 30% 줄어 210만 톤에 그쳤어요."),
    ("Rail freight on the line fell by 30% last year to 2.1 million tonnes. It was 3 million a year earlier.", "철도 화물이 70%로 줄었어요."),
    ("Unemployment in the region dropped to 6.2% from 8.9% two years ago. Some 41,000 are out of work.", "실업률이 2년 새 2.7%포인트 떨어졌어요."),
    ("Unemployment in the region dropped to 6.2% from 8.9% two years ago. Some 41,000 are out of work.", "실업률이 6.2%로 떨어졌어요."),
    ("Brothers Tom and Will Hale have won 11 and 8 races this year. The team has 31 points.", "헤일 형제는 올해 둘이 합쳐 19번 우승했어요."),
    ("The show drew 1,200 visitors on Monday, 900 on Tuesday and 1,500 on Wednesday. A ticket costs $12 and the hall holds 1,800.", "전시는 사흘 동안 하루 평균 1,200명이 봤어요."),
    ("The show drew 1,200 visitors on Monday, 900 on Tuesday and 1,500 on Wednesday. A ticket costs $12 and the hall holds 1,800.", "전시는 사흘을 합쳐 3,600명이 봤어요."),
    ("The show drew 1,200 visitors on Monday, 900 on Tuesday and 1,500 on Wednesday. A ticket costs $12 and the hall holds 1,800.", "수요일에 가장 많은 1,500명이 봤어요."),
    ("Sales came to $31 million in Spain, $24 million in France and $20 million in Italy. Debt stands at $55 million.", "스페인과 프랑스, 이탈리아에서 합쳐 7,500만 달러어치를 팔았어요."),
    ("Sales came to $31 million in Spain, $24 million in France and $20 million in Italy. Debt stands at $55 million.", "스페인과 프랑스에서 합쳐 5,500만 달러어치를 팔았어요."),
    ("The orchestra has 84 players, 31 of them women. It gives 60 concerts a year.", "오케스트라 단원은 여성 31명을 더해 모두 84명이에요."),
    ("The orchestra has 84 players, 31 of them women. It gives 60 concerts a year.", "오케스트라 단원 84명 중 31명이 여성이에요."),
    ("Insurers paid out €90 million after the flood, including €35 million to farmers. Repairs go on.", "보험사가 내준 돈은 농가 몫 3,500만 유로를 합쳐 9,000만 유로예요."),
    ("Of the 80 bids, 47 came from Europe and 22 from Asia; the rest were from America. Nine judges read 22 pages each.", "입찰 80건 가운데 47건이 유럽, 22건이 아시아에서 왔어요. 나머지 11건은 미국이에요."),
    ("Of the 80 bids, 47 came from Europe and 22 from Asia; the rest were from America. Nine judges read 22 pages each.", "입찰 80건 가운데 47건이 유럽에서 왔어요. 나머지 33건은 다른 대륙이에요."),
    ("The state owns 40% of the port and a Dutch firm 25%. The remainder is held by small investors. It handles 25 ships a day.", "항구 지분은 국가가 40%, 네덜란드 회사가 25%예요. 나머지 35%는 소액 투자자 몫이에요."),
    ("The state owns 40% of the port and a Dutch firm 25%. The remainder is held by small investors. It handles 25 ships a day.", "항구 지분 40%는 국가가 갖고 있어요. 나머지 60%는 네덜란드 회사와 소액 투자자가 나눠 가졌고요."),
    ("In the poll 58% said they support the tunnel and 34% oppose it. The tunnel would cost $2 billion.", "조사에서 터널에 반대한 사람은 34%였어요."),
    ("In the poll 58% said they support the tunnel and 34% oppose it. The tunnel would cost $2 billion.", "터널을 지지한다는 사람이 58%로 나왔어요."),
    ("Of the 41 climbers, 29 survived and 12 died. The storm lasted two days.", "등반객 가운데 12명이 숨졌어요."),
    ("Of the 41 climbers, 29 survived and 12 died. The storm lasted two days.", "등반객 29명이 살아남았어요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_a_figure_in_another_role_is_found(source: str, draft: str) -> None:
    assert found(source, draft)


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_a_figure_in_its_own_role_stands(source: str, draft: str) -> None:
    assert not blocked(source, draft)


def test_what_readers_of_news_say_loosely_stands() -> None:
    assert not blocked(
        "Accounting led the decline, with vacancies down 29 per cent. Engineering rose 6 per cent.",
        "회계가 29%로 감소폭이 제일 컸어요.",
    )
    assert not blocked(
        "IDC expects fewer than 100,000 units to be sold this year.", "올해 10만 대도 팔리지 않을 것으로 IDC는 봐요."
    )
    assert not blocked(
        "The robots worked less than six hours per working day for the pair.", "두 대를 합쳐 하루 여섯 시간이 안 돼요."
    )


def test_the_fix_is_what_the_words_come_to() -> None:
    source = "Of the 80 bids, 47 came from Europe and 22 from Asia; the rest were from America."
    draft = "입찰 80건 가운데 47건이 유럽, 22건이 아시아에서 왔어요. 나머지 9건은 미국이에요."
    (found,) = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert found.fix is not None
    assert found.fix.replace == "11건은"
