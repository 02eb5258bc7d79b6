"""Figures of two roles of one matter: before and now, planned and done, lowest and highest, bought and sold, a whole and its part."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.roles import blocked, found

_WRONG = (
    ("행사는 5~7일 걸린다. 입장은 무료다.", "행사는 최대 5일 걸려요."),
    ("행사는 5일에서 7일 사이가 걸린다. 입장은 무료다.", "행사는 적어도 7일 걸려요."),
    ("직원을 20~30명 뽑는다. 본사는 대구다.", "직원을 많게는 20명 뽑아요."),
    ("The wait is 5 to 7 weeks. It was free before.", "길게는 5주를 기다려요."),
    ("The wait is between five and seven weeks. It was free before.", "적어도 7주를 기다려요."),
    ("Repairs take 20–40 minutes. Shops stay open.", "수리에는 짧게는 40분이 걸려요."),
    ("Prices range from $30 to $50. Entry is free.", "값은 최대 30달러예요."),
    ("The firm will hire 200 to 300 engineers. It makes pumps.", "엔지니어를 많게는 200명 뽑아요."),
    ("The museum drew 310,000 visitors this year, down from 420,000 last year. Entry costs $14.", "올해 박물관을 찾은 사람은 42만 명이에요."),
    ("The museum drew 310,000 visitors this year, down from 420,000 last year. Entry costs $14.", "지난해 박물관을 찾은 사람은 31만 명이었어요."),
    ("After the merger the firm has 9,200 staff; before it had 6,500. Its head office is in Ghent.", "합병하기 전 직원은 9,200명이었어요."),
    ("After the merger the firm has 9,200 staff; before it had 6,500. Its head office is in Ghent.", "합병한 뒤 직원은 6,500명이 됐어요."),
    ("The ticket used to cost 35 crowns and now costs 48. The tram runs until midnight.", "표값은 이제 35크로나예요."),
    ("The ticket used to cost 35 crowns and now costs 48. The tram runs until midnight.", "예전 표값은 48크로나였어요."),
    ("A year ago the clinic treated 80 patients a day. Today it treats 130. It has 14 doctors.", "진료소는 지금 하루에 80명을 봐요."),
    ("A year ago the clinic treated 80 patients a day. Today it treats 130. It has 14 doctors.", "1년 전만 해도 하루에 130명을 봤어요."),
    ("The plan was to lay 240 kilometres of track; only 150 were built. It cost €90 million.", "실제로 깔린 철로는 240km예요."),
    ("The plan was to lay 240 kilometres of track; only 150 were built. It cost €90 million.", "원래 계획은 철로 150km였어요."),
    ("Forecasters had expected 12% growth; the shop reported 7%. It has 90 branches.", "가게는 12% 성장했다고 밝혔어요."),
    ("Forecasters had expected 12% growth; the shop reported 7%. It has 90 branches.", "시장은 7% 성장을 예상했어요."),
    ("Temperatures ranged from a low of 3 degrees to a high of 19 degrees on Monday. It rained for two hours.", "월요일 최고 기온은 3도였어요."),
    ("Temperatures ranged from a low of 3 degrees to a high of 19 degrees on Monday. It rained for two hours.", "월요일 최저 기온은 19도였어요."),
    ("Seats cost between $20 and $95. The hall has 1,100 of them.", "가장 싼 자리는 95달러예요."),
    ("Seats cost between $20 and $95. The hall has 1,100 of them.", "표는 비싸도 20달러예요."),
    ("The youngest runner was 17 and the oldest 81. The race is 10 kilometres long.", "가장 어린 참가자는 81살이었어요."),
    ("The youngest runner was 17 and the oldest 81. The race is 10 kilometres long.", "최고령 참가자는 17살이었어요."),
    ("The fastest car needed 62 seconds for the lap, the slowest 88. Nineteen cars took part.", "가장 빠른 차는 한 바퀴에 88초가 걸렸어요."),
    ("The fastest car needed 62 seconds for the lap, the slowest 88. Nineteen cars took part.", "가장 느린 차는 62초가 걸렸어요."),
    ("Of the 480 flats in the block, 90 stand empty. Rents are about €700.", "이 단지에는 빈 집이 480채나 돼요."),
    ("The town raised $8 million for the pool, of which $3 million came from a lottery. It opens in May.", "복권에서 나온 돈이 800만 달러예요."),
    ("There are 26 teachers at the school, 8 of whom work part-time. Classes start at nine.", "학교에는 시간제 교사가 26명 있어요."),
    ("On average a customer spends $34 a visit; the highest bill last year was $512.", "손님이 한 번에 쓰는 돈은 평균 512달러예요."),
    ("On average a customer spends $34 a visit; the highest bill last year was $512.", "지난해 가장 큰 계산서는 34달러였어요."),
    ("The city has planted 3,000 of the 5,000 trees it promised. The rest will follow in spring.", "도시가 지금까지 심은 나무는 5,000그루예요."),
    ("The city has planted 3,000 of the 5,000 trees it promised. The rest will follow in spring.", "도시가 심겠다고 약속한 나무는 3,000그루예요."),
    ("The city has planted 3,000 of the 5,000 trees it promised. The rest will follow in spring.", "아직 심지 않은 나무가 3,000그루 남았어요."),
    ("Four of the seven bridges have been repaired. Work on the others begins in March.", "다리 네 곳은 아직 고치지 못했어요."),
    ("Four of the seven bridges have been repaired. Work on the others begins in March.", "다리 일곱 곳을 모두 고쳤어요."),
    ("The jury heard 21 witnesses, 15 for the prosecution and 6 for the defence.", "피고 쪽 증인은 15명이었어요."),
    ("The jury heard 21 witnesses, 15 for the prosecution and 6 for the defence.", "검찰 쪽 증인은 6명이었어요."),
    ("The motion was carried by 38 votes to 25, with four abstentions.", "25명이 찬성했어요."),
    ("The motion was carried by 38 votes to 25, with four abstentions.", "38명이 반대했어요."),
    ("Exports came to $70 billion and imports to $52 billion. The port was shut for two days.", "수입은 700억 달러였어요."),
    ("Exports came to $70 billion and imports to $52 billion. The port was shut for two days.", "수출이 520억 달러에 그쳤어요."),
    ("The company bought the site for $12 million and sold it for $30 million. It lies by the lake.", "회사는 이 땅을 3,000만 달러에 사들였어요."),
    ("The company bought the site for $12 million and sold it for $30 million. It lies by the lake.", "회사는 이 땅을 1,200만 달러에 팔았어요."),
    ("Output at the mine dropped from 900 tonnes to 650 tonnes in a year. It employs 310 people.", "광산 생산량이 1년 새 650톤 줄었어요."),
    ("Output at the mine dropped from 900 tonnes to 650 tonnes in a year. It employs 310 people.", "광산 생산량이 250톤으로 줄었어요."),
    ("The lender raised its rate by half a point to 4.5%. It was the third increase this year.", "은행이 금리를 4.5%포인트 올렸어요."),
    ("Rent for the stall went up by $120 to $480 a month. The market has 60 stalls.", "자릿세가 한 달 120달러로 올랐어요."),
    ("Rent for the stall went up by $120 to $480 a month. The market has 60 stalls.", "자릿세가 480달러 올랐어요."),
    ("The glacier has lost 40 metres of ice since 1990 and is now 110 metres thick.", "빙하는 1990년 이후 110m 얇아졌어요."),
    ("The glacier has lost 40 metres of ice since 1990 and is now 110 metres thick.", "빙하 두께가 40m로 줄었어요."),
    ("The union's two branches have 310 and 240 members. Dues are €12 a month.", "노조 두 지부의 회원을 합치면 310명이에요."),
    ("The union's two branches have 310 and 240 members. Dues are €12 a month.", "노조 두 지부에는 회원이 각각 550명 있어요."),
    ("In all, the three schools received 90 laptops: 40, 30 and 20. The gift was worth $36,000.", "세 학교는 노트북을 90대씩 받았어요."),
    ("Two ferries with 450 seats each will serve the island from June.", "두 배의 좌석을 합치면 450석이에요."),
    ("She ran the three laps in 64, 70 and 76 seconds. The record is 61.", "세 바퀴를 평균 76초에 달렸어요."),
    ("Of the parliament's 120 seats the Greens hold 48, the Liberals 39 and independents the rest. Turnout was 61%.", "의회 120석 중 녹색당이 48석, 자유당이 39석을 차지했어요. 나머지 61석은 무소속이에요."),
    ("Of the parliament's 120 seats the Greens hold 48, the Liberals 39 and independents the rest. Turnout was 61%.", "의회 120석 중 녹색당이 48석, 자유당이 39석을 차지했어요. 무소속 몫은 나머지 72석이에요."),
    ("The parcel weighed 9 kilograms, including 2 kilograms of packing. It cost £14 to send.", "포장 2kg을 더하면 소포는 모두 11kg이에요."),
    ("Out of 50 candidates 36 passed and 14 failed. The test lasts three hours.", "응시자 36명이 떨어졌어요."),
    ("Out of 50 candidates 36 passed and 14 failed. The test lasts three hours.", "합격한 사람은 14명이에요."),
    ("Thirty of the 45 wells have been tested so far. None was safe.", "우물 30곳은 아직 검사하지 못했어요."),
    ("Thirty of the 45 wells have been tested so far. None was safe.", "우물 45곳을 모두 검사했어요."),
    ("The club has two pitches. The north pitch reopened in April; the south one is still closed for repairs.", "구장은 둘 다 4월에 다시 문을 열었어요."),
    ("Only one of the two lifts is working. The other has been out of order since May.", "승강기는 둘 다 돌아가요."),
    ("Two-fifths of its revenue comes from repairs. It has 85 staff and 12 shops.", "직원의 5분의 2가 수리를 맡아요."),
    ("Of 200 households 120 own a car and 90 a bicycle; 60 own both.", "자동차나 자전거 중 하나라도 있는 집은 210가구예요."),
    ("Of 200 households 120 own a car and 90 a bicycle; 60 own both.", "자동차도 자전거도 없는 집은 60가구예요."),
    ("The council rejected the plan by 14 votes to 9. It may be put again in June.", "계획에 찬성한 의원은 14명이었어요."),
    ("The council rejected the plan by 14 votes to 9. It may be put again in June.", "의원 9명이 계획에 반대했어요."),
    ("The theatre hoped to raise £500,000 and has so far raised £320,000.", "극장이 지금까지 모은 돈은 50만 파운드예요."),
    ("The theatre hoped to raise £500,000 and has so far raised £320,000.", "극장의 목표는 32만 파운드였어요."),
    ("The cheapest room costs $90 a night and the most expensive $640.", "가장 싼 방이 하룻밤 640달러예요."),
    ("In summer the lake holds 40 species of bird; in winter there are 95.", "여름이면 호수에 새 95종이 살아요."),
    ("The zoo has 60 penguins, 22 of which hatched this year.", "올해 태어난 펭귄이 60마리예요."),
)  # fmt: skip
_RIGHT = (
    ("행사는 5~7일 걸린다. 입장은 무료다.", "행사는 최대 7일 걸려요."),
    ("행사는 5일에서 7일 사이가 걸린다. 입장은 무료다.", "행사는 짧게는 5일 걸려요."),
    ("직원이 20명에서 30명으로 늘었다. 본사는 대구다.", "직원이 최대 30명이 됐어요."),
    ("The wait is 5 to 7 weeks. It was free before.", "길게는 7주를 기다려요."),
    ("The wait is between five and seven weeks. It was free before.", "적어도 5주를 기다려요."),
    ("Repairs take 20–40 minutes. Shops stay open.", "수리에는 짧게는 20분, 길게는 40분이 걸려요."),
    ("The fee rose from $30 to $50. Entry is free.", "요금이 최대 50달러가 됐어요."),
    ("The firm will hire 200 to 300 engineers. It makes pumps.", "엔지니어를 많게는 300명 뽑아요."),
    ("The museum drew 310,000 visitors this year, down from 420,000 last year. Entry costs $14.", "올해 박물관을 찾은 사람은 31만 명이에요."),
    ("The museum drew 310,000 visitors this year, down from 420,000 last year. Entry costs $14.", "지난해에는 42만 명이 박물관을 찾았어요."),
    ("After the merger the firm has 9,200 staff; before it had 6,500. Its head office is in Ghent.", "합병하기 전 직원은 6,500명이었어요."),
    ("After the merger the firm has 9,200 staff; before it had 6,500. Its head office is in Ghent.", "합병한 뒤 직원은 9,200명이 됐어요."),
    ("The ticket used to cost 35 crowns and now costs 48. The tram runs until midnight.", "표값은 이제 48크로나예요."),
    ("The ticket used to cost 35 crowns and now costs 48. The tram runs until midnight.", "예전 표값은 35크로나였어요."),
    ("A year ago the clinic treated 80 patients a day. Today it treats 130. It has 14 doctors.", "진료소는 지금 하루에 130명을 봐요."),
    ("A year ago the clinic treated 80 patients a day. Today it treats 130. It has 14 doctors.", "1년 전만 해도 하루에 80명을 봤어요."),
    ("The plan was to lay 240 kilometres of track; only 150 were built. It cost €90 million.", "실제로 깔린 철로는 150km예요."),
    ("The plan was to lay 240 kilometres of track; only 150 were built. It cost €90 million.", "원래 계획은 철로 240km였어요."),
    ("Forecasters had expected 12% growth; the shop reported 7%. It has 90 branches.", "가게는 7% 성장했다고 밝혔어요."),
    ("Forecasters had expected 12% growth; the shop reported 7%. It has 90 branches.", "시장은 12% 성장을 예상했어요."),
    ("Temperatures ranged from a low of 3 degrees to a high of 19 degrees on Monday. It rained for two hours.", "월요일 최고 기온은 19도였어요."),
    ("Temperatures ranged from a low of 3 degrees to a high of 19 degrees on Monday. It rained for two hours.", "월요일 최저 기온은 3도였어요."),
    ("Seats cost between $20 and $95. The hall has 1,100 of them.", "가장 싼 자리는 20달러예요."),
    ("Seats cost between $20 and $95. The hall has 1,100 of them.", "가장 비싼 자리는 95달러예요."),
    ("The youngest runner was 17 and the oldest 81. The race is 10 kilometres long.", "가장 어린 참가자는 17살이었어요."),
    ("The youngest runner was 17 and the oldest 81. The race is 10 kilometres long.", "최고령 참가자는 81살이었어요."),
    ("The fastest car needed 62 seconds for the lap, the slowest 88. Nineteen cars took part.", "가장 빠른 차는 한 바퀴에 62초가 걸렸어요."),
    ("The fastest car needed 62 seconds for the lap, the slowest 88. Nineteen cars took part.", "가장 느린 차는 88초가 걸렸어요."),
    ("Of the 480 flats in the block, 90 stand empty. Rents are about €700.", "이 단지에는 빈 집이 90채나 돼요."),
    ("Of the 480 flats in the block, 90 stand empty. Rents are about €700.", "이 단지는 모두 480채예요."),
    ("The town raised $8 million for the pool, of which $3 million came from a lottery. It opens in May.", "복권에서 나온 돈이 300만 달러예요."),
    ("The town raised $8 million for the pool, of which $3 million came from a lottery. It opens in May.", "수영장에 모인 돈은 모두 800만 달러예요."),
    ("There are 26 teachers at the school, 8 of whom work part-time. Classes start at nine.", "학교에는 시간제 교사가 8명 있어요."),
    ("There are 26 teachers at the school, 8 of whom work part-time. Classes start at nine.", "학교 교사는 모두 26명이에요."),
    ("There are 26 teachers at the school, 8 of whom work part-time. Classes start at nine.", "교사 26명 가운데 18명은 전일제예요."),
    ("The exhibition shows 140 photographs, including 35 never seen before. It costs £9.", "처음 공개되는 사진이 35점이에요."),
    ("On average a customer spends $34 a visit; the highest bill last year was $512.", "손님이 한 번에 쓰는 돈은 평균 34달러예요."),
    ("On average a customer spends $34 a visit; the highest bill last year was $512.", "지난해 가장 큰 계산서는 512달러였어요."),
    ("The city has planted 3,000 of the 5,000 trees it promised. The rest will follow in spring.", "도시가 지금까지 심은 나무는 3,000그루예요."),
    ("The city has planted 3,000 of the 5,000 trees it promised. The rest will follow in spring.", "아직 심지 않은 나무가 2,000그루 남았어요."),
    ("The city has planted 3,000 of the 5,000 trees it promised. The rest will follow in spring.", "도시가 심겠다고 약속한 나무는 5,000그루예요."),
    ("Four of the seven bridges have been repaired. Work on the others begins in March.", "다리 네 곳을 고쳤어요."),
    ("Four of the seven bridges have been repaired. Work on the others begins in March.", "다리 세 곳은 아직 고치지 못했어요."),
    ("The jury heard 21 witnesses, 15 for the prosecution and 6 for the defence.", "피고 쪽 증인은 6명이었어요."),
    ("The jury heard 21 witnesses, 15 for the prosecution and 6 for the defence.", "증인 21명 중 15명이 검찰 쪽이었어요."),
    ("The motion was carried by 38 votes to 25, with four abstentions.", "38명이 찬성하고 25명이 반대했어요."),
    ("The motion was carried by 38 votes to 25, with four abstentions.", "기권은 네 명이었어요."),
    ("Exports came to $70 billion and imports to $52 billion. The port was shut for two days.", "수입은 520억 달러였어요."),
    ("Exports came to $70 billion and imports to $52 billion. The port was shut for two days.", "수출이 700억 달러였어요."),
    ("The company bought the site for $12 million and sold it for $30 million. It lies by the lake.", "회사는 이 땅을 1,200만 달러에 사들였어요."),
    ("The company bought the site for $12 million and sold it for $30 million. It lies by the lake.", "회사는 이 땅을 3,000만 달러에 팔았어요."),
    ("Output at the mine dropped from 900 tonnes to 650 tonnes in a year. It employs 310 people.", "광산 생산량이 1년 새 250톤 줄었어요."),
    ("Output at the mine dropped from 900 tonnes to 650 tonnes in a year. It employs 310 people.", "광산 생산량이 650톤으로 줄었어요."),
    ("Output at the mine dropped from 900 tonnes to 650 tonnes in a year. It employs 310 people.", "광산 생산량이 900톤에서 650톤으로 줄었어요."),
    ("The lender raised its rate by half a point to 4.5%. It was the third increase this year.", "은행이 금리를 0.5%포인트 올려 4.5%로 맞췄어요."),
    ("Rent for the stall went up by $120 to $480 a month. The market has 60 stalls.", "자릿세가 한 달 120달러 올랐어요."),
    ("Rent for the stall went up by $120 to $480 a month. The market has 60 stalls.", "자릿세가 480달러로 올랐어요."),
    ("The glacier has lost 40 metres of ice since 1990 and is now 110 metres thick.", "빙하 두께가 1990년 이후 40m 줄었어요."),
    ("The glacier has lost 40 metres of ice since 1990 and is now 110 metres thick.", "빙하 두께는 이제 110m예요."),
    ("The union's two branches have 310 and 240 members. Dues are €12 a month.", "노조 두 지부의 회원을 합치면 550명이에요."),
    ("The union's two branches have 310 and 240 members. Dues are €12 a month.", "노조 두 지부의 회원은 각각 310명과 240명이에요."),
    ("In all, the three schools received 90 laptops: 40, 30 and 20. The gift was worth $36,000.", "세 학교는 노트북을 모두 90대 받았어요."),
    ("Two ferries with 450 seats each will serve the island from June.", "배마다 좌석이 450석이에요."),
    ("She ran the three laps in 64, 70 and 76 seconds. The record is 61.", "세 바퀴를 평균 70초에 달렸어요."),
    ("Of the parliament's 120 seats the Greens hold 48, the Liberals 39 and independents the rest. Turnout was 61%.", "의회 120석 중 녹색당이 48석, 자유당이 39석을 차지했어요. 나머지 33석은 무소속이에요."),
    ("The parcel weighed 9 kilograms, including 2 kilograms of packing. It cost £14 to send.", "포장 2kg을 합쳐 소포는 9kg이에요."),
    ("Some 70% of members voted to strike and 22% against. The rest stayed at home.", "파업에 반대한 조합원은 22%였어요."),
    ("Some 70% of members voted to strike and 22% against. The rest stayed at home.", "조합원 70%가 파업에 찬성했어요."),
    ("Out of 50 candidates 36 passed and 14 failed. The test lasts three hours.", "응시자 14명이 떨어졌어요."),
    ("Out of 50 candidates 36 passed and 14 failed. The test lasts three hours.", "합격한 사람은 36명이에요."),
    ("Thirty of the 45 wells have been tested so far. None was safe.", "우물 30곳을 검사했어요."),
    ("Thirty of the 45 wells have been tested so far. None was safe.", "우물 15곳은 아직 검사하지 못했어요."),
    ("The club has two pitches. The north pitch reopened in April; the south one is still closed for repairs.", "북쪽 구장이 4월에 다시 문을 열었어요."),
    ("Only one of the two lifts is working. The other has been out of order since May.", "승강기는 한 대만 돌아가요."),
    ("Two-fifths of its revenue comes from repairs. It has 85 staff and 12 shops.", "매출의 5분의 2가 수리에서 나와요."),
    ("Of 200 households 120 own a car and 90 a bicycle; 60 own both.", "자동차나 자전거 중 하나라도 있는 집은 150가구예요."),
    ("Of 200 households 120 own a car and 90 a bicycle; 60 own both.", "자동차도 자전거도 없는 집은 50가구예요."),
    ("The council rejected the plan by 14 votes to 9. It may be put again in June.", "계획에 찬성한 의원은 9명이었어요."),
    ("The council rejected the plan by 14 votes to 9. It may be put again in June.", "의원 14명이 계획에 반대했어요."),
    ("The theatre hoped to raise £500,000 and has so far raised £320,000.", "극장이 지금까지 모은 돈은 32만 파운드예요."),
    ("The theatre hoped to raise £500,000 and has so far raised £320,000.", "극장의 목표는 50만 파운드였어요."),
    ("The oldest tree is 1,400 years old; the youngest was planted 60 years ago.", "가장 오래된 나무는 1,400살이에요."),
    ("The cheapest room costs $90 a night and the most expensive $640.", "가장 싼 방이 하룻밤 90달러예요."),
    ("In summer the lake holds 40 species of bird; in winter there are 95.", "여름이면 호수에 새 40종이 살아요."),
    ("In summer the lake holds 40 species of bird; in winter there are 95.", "겨울에는 95종이 있어요."),
    ("The zoo has 60 penguins, 22 of which hatched this year.", "올해 태어난 펭귄이 22마리예요."),
    ("The zoo has 60 penguins, 22 of which hatched this year.", "동물원 펭귄은 60마리예요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_a_figure_in_the_opposite_role_isfound(source: str, draft: str) -> None:
    assert found(source, draft)


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_a_figure_in_the_role_of_its_source_stands(source: str, draft: str) -> None:
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


def test_what_somebody_used_to_do_gives_a_later_figure_no_role() -> None:
    source = "Memory maker Daehon reported operating profit of $1.1 billion, reversing a loss of $240 million a year earlier."
    right = "1년 전 적자에 허덕이던 대혼이 11억 달러 흑자로 돌아섰어요."
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    for wrong in (
        "1년 전 적자에 허덕이던 대혼이 2억 4,000만 달러 흑자로 돌아섰어요.",
        "대혼은 1년 전 11억 달러 적자를 냈어요.",
    ):
        assert [one for one in lint_pair(source, wrong) if one.severity == "block"]
