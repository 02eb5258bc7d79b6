"""Steps that the words of a draft name right beside a figure: the right result stands, also from what the draft has just worked out itself."""

import pytest

from pipeline.check import lint_pair

STEPS = (
    # so long at the pace of a year, a month, a day
    ("Norvane built 36 trams last year and employs 900 people. It has orders for another 126 trams.", "노르베인이 받아 둔 주문은 지난해 속도로 3년 반 치예요.", "노르베인이 받아 둔 주문은 지난해 속도로 5년 반 치예요."),
    ("The plant makes 40 turbines a month. Its order book stands at 520 turbines worth $2 billion.", "공장에 쌓인 주문은 13개월 치예요.", "공장에 쌓인 주문은 17개월 치예요."),
    ("The mine ships 800 tonnes a day and has 11,200 tonnes in stock. It opened in 1987.", "창고에 쌓아 둔 광석은 14일 치예요.", "창고에 쌓아 둔 광석은 19일 치예요."),
    ("The clinic used 250 doses per week. It has 2,000 doses left, each of which costs $30.", "남은 백신은 8주 분량이에요.", "남은 백신은 6주 분량이에요."),
    # what one thing holds, from what each of its parts has
    ("Each rack holds 16 trays of 12 drives apiece. A hall holds 40 racks and cost $9 million.", "랙 하나에 드라이브 192개가 들어가요. 전산실 한 곳으로 넓히면 드라이브가 7680개예요.", "랙 하나에 드라이브 192개가 들어가요. 전산실 한 곳으로 넓히면 드라이브가 7240개예요."),
    ("Each module has six cells of 50 watts apiece. A roof takes 20 modules and lasts 25 years.", "모듈 하나가 300와트를 내요. 지붕 하나로 치면 6킬로와트가 나오고요.", "모듈 하나가 300와트를 내요. 지붕 하나로 치면 9킬로와트가 나오고요."),
    # in money, at the price of one or of a thousand
    ("The two films drew 3 million and 5 million viewers. Advertisers pay $20 per thousand viewers, a tenth more than in 2020.", "두 편을 본 사람은 모두 800만 명이에요. 돈으로 따지면 16만 달러죠.", "두 편을 본 사람은 모두 800만 명이에요. 돈으로 따지면 12만 달러죠."),
    ("Farmers sold 300 lambs in April and 500 in May. The butcher paid $90 a head; feed rose 12%.", "농가들은 두 달 동안 모두 800마리를 팔았어요. 금액으로 환산하면 7만2000달러예요.", "농가들은 두 달 동안 모두 800마리를 팔았어요. 금액으로 환산하면 9만2000달러예요."),
    ("The library has 60 volumes of letters. Scanning costs $75 a volume and takes 4 months.", "편지를 다 스캔하는 데 드는 돈은 4500달러예요.", "편지를 다 스캔하는 데 드는 돈은 5400달러예요."),
    ("The network runs 320 chargers. Upkeep is $600 per charger and 18 people do it.", "충전기 유지 비용은 모두 19만2000달러예요.", "충전기 유지 비용은 모두 18만5000달러예요."),
    # with what is added
    ("Brill sold 40 million shares at $15 each. The banks may take another 6 million within 30 days. The stock closed at $19.", "은행들이 추가 물량까지 모두 사면 상장으로 거두는 돈이 6억9000만 달러예요.", "은행들이 추가 물량까지 모두 사면 상장으로 거두는 돈이 7억9000만 달러예요."),
    # for a day, of what there is in one
    ("Failed deliveries went from 30 in 100 to 22. The firm makes 4,000 deliveries a day with 350 vans.", "실패한 배송이 줄었어요. 하루로 치면 320건이 제때 닿는 셈이에요.", "실패한 배송이 줄었어요. 하루로 치면 480건이 제때 닿는 셈이에요."),
    ("The error rate fell from 9% to 4%. The bank handles 60,000 claims a month and has 12 branches.", "오류가 줄었어요. 한 달로 따지면 3000건이 바로잡힌 거예요.", "오류가 줄었어요. 한 달로 따지면 4800건이 바로잡힌 거예요."),
    # for one of a named thing, of a unit, and one in so many
    ("The pilot graded 240 of the 300 essays by itself. The run took 6 hours and cost $2,400 in computing time.", "글 한 편을 채점하는 데 8달러쯤 든 셈이에요.", "글 한 편을 채점하는 데 5달러쯤 든 셈이에요."),
    ("The robot sorted 450 of the 500 parcels. The trial took 3 hours and cost $1,500.", "소포 하나를 나르는 데 비용이 3달러쯤 든 셈이에요.", "소포 하나를 나르는 데 비용이 4달러쯤 든 셈이에요."),
    ("The utility will build a 640-megawatt wind farm by 2029. The project will cost $1.92 billion.", "풍력 단지 건설비는 1메가와트에 300만 달러예요.", "풍력 단지 건설비는 1메가와트에 500만 달러예요."),
    ("The new line is 48 kilometres long and has 21 stations. It cost 7.2 billion euros to build.", "새 노선을 까는 데 1킬로미터당 1억5000만 유로가 들었어요.", "새 노선을 까는 데 1킬로미터당 2억5000만 유로가 들었어요."),
    ("The firm bought 350 hectares near Dijon for 5.6 million euros. It plans 120 homes there.", "땅값은 1헥타르에 1만6000유로예요.", "땅값은 1헥타르에 4만6000유로예요."),
    ("Japan has 418 robots per 10,000 workers, ahead of Italy with 219 and Spain with 167.", "일본은 노동자 스물네 명에 로봇 한 대꼴이에요.", "일본은 노동자 마흔 명에 로봇 한 대꼴이에요."),
    ("The county has 2.4 doctors for every 1,000 people; in 1990 it had 25 hospitals and now has 9.", "주민 417명에 의사 한 명꼴이에요.", "주민 240명에 의사 한 명꼴이에요."),
    # all in one or two steps, otherwise said
    ("Nolan Data has 3,600 servers in 12 halls. Each server draws 800 watts.", "전산실 한 곳에 서버가 300대꼴이에요.", "전산실 한 곳에 서버가 360대꼴이에요."),
    ("The translation took 9 days and cost $2,700. It covered 540 pages in 6 languages.", "한 쪽을 옮기는 데 5달러가 든 셈이에요.", "한 쪽을 옮기는 데 6달러가 든 셈이에요."),
    ("Its backlog of 1,440 engines compares with 480 delivered last year. The plant employs 5,200 people.", "밀린 엔진이 3년 치예요.", "밀린 엔진이 4년 치예요."),
    ("The hospital has enough masks for 30 days: 45,000. It has 600 beds.", "하루에 마스크를 1500장씩 쓰는 셈이에요.", "하루에 마스크를 1800장씩 쓰는 셈이에요."),
    ("The pipeline deal, signed in 2019, runs for 25 years. It is worth $8 billion.", "가스 공급 계약은 2044년에 끝나요.", "가스 공급 계약은 2042년에 끝나요."),
    ("The plan costs $25 a month, or $240 a year. Some 60% of the 800,000 users pay monthly.", "1년 치를 미리 내면 5분의 1이 싸요.", "1년 치를 미리 내면 3분의 1이 싸요."),
    ("Three of the twelve pilots quit in May, and one was hired in June. They fly 40 routes.", "5월에 회사에 남은 조종사는 아홉 명이에요.", "5월에 회사에 남은 조종사는 열 명이에요."),
    ("In the year to June the firm trimmed its rent by $3 million, or 12%. It has 80 offices.", "줄이기 전 임차료는 한 해 2500만 달러였어요.", "줄이기 전 임차료는 한 해 3600만 달러였어요."),
    ("The startup raised prices by 25%, or $5 a month, in March. It has 90,000 customers.", "올리기 전 요금은 한 달 20달러였어요.", "올리기 전 요금은 한 달 30달러였어요."),
    ("Users have doubled every year for five years and now number 6.4 million. It has 300 staff.", "5년 전 이용자는 20만 명이었어요.", "5년 전 이용자는 40만 명이었어요."),
    ("The zoo has 1,200 animals and 48 keepers. A ticket costs 18 euros.", "사육사 한 명이 동물 25마리를 돌보는 셈이에요.", "사육사 한 명이 동물 35마리를 돌보는 셈이에요."),
    ("The lender expects profit of $400 million to $480 million, against $550 million last year. It has 200 branches.", "전망치 한가운데로 보면 이익이 지난해보다 20% 줄어요.", "전망치 한가운데로 보면 이익이 지난해보다 30% 줄어요."),
    ("Readers pay $6 a month and the paper has 150,000 of them. Ads bring in $400,000 a month.", "구독료만 한 달에 90만 달러예요. 광고까지 더하면 130만 달러고요.", "구독료만 한 달에 90만 달러예요. 광고까지 더하면 150만 달러고요."),
    ("A third of the 36 employees work from home. The office costs $9,000 a month.", "사무실에 나오는 직원은 스물네 명이에요.", "사무실에 나오는 직원은 스무 명이에요."),
    ("The film, which cost $45 million, has taken $63 million in 28 countries. It runs 112 minutes.", "제작비를 빼고도 1800만 달러가 남았어요.", "제작비를 빼고도 2800만 달러가 남았어요."),
    ("The well gives 40 litres a minute. The village has 96 houses and needs 38,400 litres a day.", "마을에 필요한 물을 다 대려면 열여섯 시간을 퍼 올려야 해요.", "마을에 필요한 물을 다 대려면 스무 시간을 퍼 올려야 해요."),
    ("Prices start at $24,000 in America. The base model sells for 180,000 yuan, or about $25,000, in China, 10% less than last year.", "중국에선 1년 전 20만 위안이던 차예요.", "중국에선 1년 전 19만 위안이던 차예요."),
    ("Each coach seats 52. The school has 390 pupils and 24 teachers.", "학생만 다 태우려면 버스가 여덟 대 있어야 해요.", "학생만 다 태우려면 버스가 여섯 대 있어야 해요."),
    ("The archive holds 2.4 million photographs; volunteers tag 8,000 a week. They have worked since 2021.", "지금 속도라면 다 정리하는 데 300주가 걸려요.", "지금 속도라면 다 정리하는 데 200주가 걸려요."),
    ("Its camera takes 24 pictures a second. A test lasts 90 seconds and was repeated 50 times.", "한 번 시험할 때마다 사진이 2160장 쌓여요.", "한 번 시험할 때마다 사진이 2400장 쌓여요."),
    ("Rent takes 30% of the $4,000 that a teacher earns in a month, food 15%.", "월세와 밥값을 내고 나면 2200달러가 남아요.", "월세와 밥값을 내고 나면 2400달러가 남아요."),
    ("The bridge is 1.8 km long. Workers paint 15 metres a day and started in April.", "다 칠하려면 120일이 걸려요.", "다 칠하려면 140일이 걸려요."),
    ("The flat sold for $360,000, 20% more than its owners paid in 2018. It has 3 rooms.", "주인이 2018년에 치른 값은 30만 달러예요.", "주인이 2018년에 치른 값은 28만8000달러예요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), STEPS)
def test_a_named_step_stands_where_its_result_is_right(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]
