"""More ways to say whose figures are meant: by month and year, by what is left, by the ends of a change, by two names."""

import pytest

from pipeline.check import lint_pair

GRAIN = "Grain trader Olsen posted net income of $24 million on turnover of $480 million for the year, after $30 million on $500 million the year before. It ships to 40 countries."
HOSPITAL = "The hospital treated 1,200 patients in May, 300 of them children. In June it treated 900, with 180 children. It has 75 doctors."
BRANDT = "Of the 600 employees at Brandt Optics, 200 work in research. Among the researchers, 50 are women. The firm was founded in 1962."
LINE = "The new line cut the trip from Porto to Vigo to 55 minutes from 2 hours 45 minutes. It cost €1.1 billion and has 110 bridges."
BAKERS = "Bakers here used to sell 900 loaves a day; now they sell 300. The shop has 450 regular customers."
INFLATION = "Inflation has slowed to 4% from 16% two years ago. Unemployment stands at 8%, and growth at 2%."
SOLAR = (
    "Solar accounts for 22% of the grid's output, hydro 33%, nuclear 30% and gas 15%. Demand peaked at 55 gigawatts."
)
AIRLINE = "The airline scrapped 45 planes and is left with 135. Each seats 180 passengers."
BANK = "The bank shut 80 branches last year. It still has 320. Deposits rose 4%."
CALL = "The call centre answered 4,320 calls in three days. It has 36 agents."
PRINTER = "The printer turns out 600 pages in ten minutes. It weighs 30 kilos."
SUBSIDIES = "Farm subsidies come to $18 billion a year. The ministry also spends $72 million on forests."
PARTY = "Party A won 36% of the vote and Party B 31%; the other votes went to smaller parties. Turnout was 64%."
FUND = "The fund holds 250 works: 120 paintings, 90 prints and the rest sculptures. It was set up in 1978."
AQUARIUM = "The aquarium has 24 sharks, 8 rays and 12 turtles. Tickets cost 48 euros for a family."
DANISH = "The Danish team earned $40 million, the Swedish team $10 million and the Norwegian team $20 million. Sponsors paid $5 million."
CLOUD = "Cloud sales were $3.6 billion of the company's $9 billion. Hardware margins fell to 42%."
TOURISTS = (
    "Tourists spent 700 million kroner in the valley, 280 million of it in winter. About 35% of hotels close in summer."
)
TEXTILES = "Textiles made up 34% of exports, timber 21% and fish 12%. The rest came from 33 other goods."
MAKES = "Mill A makes 90 tonnes of paper a day, Mill B 60 and Mill C 30. The group employs 1,800 people."
CHARITY = "The charity raised £90,000 from donors, £60,000 from shops and £30,000 from raffles. It helps 450 families."
TICKET = "Ticket prices went up 10% in January and another 5% in March. The hall seats 1,500."
TOWN = "The town built 48 homes in 2021, 64 in 2022 and 96 in 2023. It has 12 builders."
POLL = "In the poll 52% backed the mayor, 39% the challenger and 9% were undecided. It asked 1,300 people."
PROFITS = "Profits fell to $30 million from $120 million, while debt rose to $60 million. The firm has 15 offices."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (GRAIN, "올센의 올해 순이익률은 6%예요.", "6%"),
        (HOSPITAL, "6월에 병원을 찾은 환자의 4분의 1이 어린이였어요.", "4분의 1"),
        (BRANDT, "브란트 옵틱스 직원 600명 중 4분의 1은 연구직 여성이에요.", "4분의 1"),
        (LINE, "포르투에서 비고까지 걸리는 시간이 절반으로 줄었어요.", "절반"),
        (BAKERS, "빵 판매량이 절반으로 줄었어요.", "절반"),
        (INFLATION, "물가 상승률은 두 해 만에 절반으로 떨어졌어요.", "절반"),
        (SOLAR, "수력과 원자력을 합하면 전체의 55%예요.", "55%"),
        (SOLAR, "원자력과 가스를 더한 비중은 52%예요.", "52%"),
        (AIRLINE, "이 항공사는 비행기 3분의 1을 없앴어요.", "3분의 1"),
        (BANK, "은행은 지점의 25%를 닫았어요.", "25%"),
        (CALL, "콜센터는 한 시간에 1,440통을 받은 셈이에요.", "1,440통"),
        (PRINTER, "이 프린터는 1초에 60쪽을 찍어요.", "60쪽"),
        (FUND, "작품 250점 가운데 회화가 120점, 판화가 90점이에요. 나머지 130점은 조각이에요.", "130점"),
        (AQUARIUM, "상어가 거북의 세 배예요.", "세 배"),
        (DANISH, "덴마크 팀은 스웨덴 팀의 두 배를 벌었어요.", "두 배"),
        (DANISH, "스웨덴과 노르웨이 팀을 합치면 5,000만 달러예요.", "5,000만 달러"),
        (CLOUD, "클라우드가 전체 매출의 58%를 차지했어요.", "58%"),
        (TOURISTS, "관광객이 쓴 돈의 65%가 겨울에 나왔어요.", "65%"),
        (TEXTILES, "섬유 34%, 목재 21%, 수산물 12%로 이 세 품목이 수출의 79%를 차지했어요.", "79%"),
        (TEXTILES, "섬유와 목재, 수산물 셋을 합치면 55%예요.", "55%"),
        (MAKES, "세 공장을 다 합치면 하루 150톤이에요.", "150톤"),
        (TICKET, "표 값은 올해 들어 15% 올랐어요.", "15%"),
        (TOWN, "2023년에 지은 집은 2021년의 1.5배예요.", "1.5배"),
        (POLL, "시장과 도전자의 격차는 30%포인트예요.", "30%포인트"),
        (POLL, "1위와 2위의 격차는 43%포인트예요.", "43%포인트"),
        (PROFITS, "이익이 절반으로 줄었어요.", "절반"),
        (PROFITS, "이익이 50% 줄었어요.", "50%"),
    ],
)
def test_figures_that_the_sentence_does_not_mean_are_blocked(source: str, draft: str, wrong: str) -> None:
    blocked = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(one in wrong or wrong in one for one in blocked)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (GRAIN, "올센의 올해 순이익률은 5%예요."),
        (GRAIN, "올센의 순이익률은 6%에서 5%로 낮아졌어요."),
        (HOSPITAL, "6월에 병원을 찾은 환자의 5분의 1이 어린이였어요."),
        (HOSPITAL, "5월 환자 가운데 4분의 1이 어린이였어요."),
        (BRANDT, "브란트 옵틱스 연구직의 4분의 1은 여성이에요."),
        (BRANDT, "직원 600명 중 3분의 1이 연구직이에요."),
        (LINE, "포르투에서 비고까지 걸리는 시간이 3분의 1로 줄었어요."),
        (BAKERS, "빵 판매량이 3분의 1로 줄었어요."),
        (INFLATION, "물가 상승률은 두 해 만에 4분의 1로 떨어졌어요."),
        (SOLAR, "수력과 원자력을 합하면 전체의 63%예요."),
        (SOLAR, "태양광과 수력이 합쳐서 55%를 맡아요."),
        (SOLAR, "원자력과 가스를 더한 비중은 45%예요."),
        (AIRLINE, "이 항공사는 비행기 4분의 1을 없앴어요."),
        (BANK, "은행은 지점의 20%를 닫았어요."),
        (CALL, "콜센터는 하루에 1,440통을 받은 셈이에요."),
        (CALL, "콜센터는 한 시간에 60통을 받은 셈이에요."),
        (PRINTER, "이 프린터는 1분에 60쪽을 찍어요."),
        (PRINTER, "이 프린터는 1초에 한 쪽꼴로 찍어요."),
        (SUBSIDIES, "농업 보조금은 한 달에 15억 달러꼴이에요."),
        (PARTY, "A당이 36%, B당이 31%를 얻었어요. 나머지 33%는 작은 당들이 나눠 가졌어요."),
        (PARTY, "A당과 B당이 합쳐 67%를 얻었어요."),
        (FUND, "작품 250점 가운데 회화가 120점, 판화가 90점이에요. 나머지 40점은 조각이에요."),
        (AQUARIUM, "상어가 거북의 두 배예요."),
        (AQUARIUM, "상어 수는 가오리의 세 배예요."),
        (DANISH, "덴마크 팀은 스웨덴 팀의 네 배를 벌었어요."),
        (DANISH, "스웨덴과 노르웨이 팀을 합치면 3,000만 달러예요."),
        (CLOUD, "클라우드가 전체 매출의 40%를 차지했어요."),
        (TEXTILES, "섬유 34%, 목재 21%, 수산물 12%로 이 세 품목이 수출의 67%를 차지했어요."),
        (TEXTILES, "섬유와 목재, 수산물 셋을 합치면 67%예요."),
        (MAKES, "세 공장을 다 합치면 하루 180톤이에요."),
        (MAKES, "가장 큰 공장은 전체 생산량의 절반을 맡아요."),
        (CHARITY, "기부금이 전체 모금액의 절반을 차지했어요."),
        (TOWN, "2023년에 지은 집은 2021년의 두 배예요."),
        (TOWN, "2023년에 지은 집은 2022년의 1.5배예요."),
        (POLL, "시장과 도전자의 격차는 13%포인트예요."),
        (PROFITS, "이익이 4분의 1로 줄었어요."),
        (PROFITS, "이익이 75% 줄었어요."),
    ],
)
def test_figures_that_the_sentence_means_may_stand(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []
