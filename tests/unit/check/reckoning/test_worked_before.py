"""What a writer reckons in one step, or in two of which the draft tells the first, from what the words of draft and source name."""

import pytest

from pipeline.check import lint_pair

STEPS = (
    # until when what has a length lasts, and how long two days lie apart
    ("Quill Power signed a 15-year contract to supply the mill, starting in 2027. It will cost $80 million a year.", "계약대로면 퀼은 2042년까지 제지 공장에 전기를 대요.", "계약대로면 퀼은 2047년까지 제지 공장에 전기를 대요."),
    ("The concession runs for 30 years from 1998. The operator carries 12 million people a year.", "운영권은 2028년에 끝나요.", "운영권은 2038년에 끝나요."),
    ("The drug's patent, filed in 2009, lasts 20 years. Sales were $4 billion.", "이 약의 특허는 2029년까지예요.", "이 약의 특허는 2024년까지예요."),
    ("The composer died in 1958 and wrote 9 symphonies. In France works are protected for 70 years after an author's death.", "이 작곡가의 저작권은 2028년까지 살아 있어요.", "이 작곡가의 저작권은 2058년까지 살아 있어요."),
    ("The poet, who died in 1941, left 6 books. Works are protected for 70 years after an author's death; a firm copied them all in 2007.", "이 시인의 저작권은 2011년까지 살아 있었어요. 회사는 그보다 4년 앞서 책을 베낀 거예요.", "이 시인의 저작권은 2011년까지 살아 있었어요. 회사는 그보다 6년 앞서 책을 베낀 거예요."),
    ("The bank noticed the theft on March 3rd and told its customers on March 31st. The law allows 48 hours.", "은행은 알고도 4주 동안 말이 없었어요.", "은행은 알고도 6주 동안 말이 없었어요."),
    # what is left, and what comes of it
    ("Four of the eleven trustees were dismissed and three seats were created. 60 staff signed the letter.", "자리를 지킨 이사는 일곱 명이에요.", "자리를 지킨 이사는 여덟 명이에요."),
    ("Six of the 17 mines have closed since 2015, and 4,300 miners remain.", "광산은 이제 열한 곳만 남았어요.", "광산은 이제 열세 곳만 남았어요."),
    ("The court has nine judges. Two seats were added last week, at a cost of $3 million.", "새 법원은 판사 11명으로 꾸려졌어요.", "새 법원은 판사 13명으로 꾸려졌어요."),
    ("The founder sold 6 million shares at $20 and kept 18 million. He had paid $2 for them in 2012.", "창업자는 가진 주식의 25%를 판 거예요.", "창업자는 가진 주식의 33%를 판 거예요."),
    ("The chain closed 30 shops and kept 90. It employs 2,100 people.", "이 회사는 매장의 4분의 1을 닫았어요.", "이 회사는 매장의 3분의 1을 닫았어요."),
    ("Of the 2.4 million passengers, a quarter are children, who ride free. Trains run every 8 minutes.", "승객 가운데 어른이 180만 명이에요.", "승객 가운데 어른이 160만 명이에요."),
    ("Fans own 38% of the club and a brewer 41%. A bank holds the rest. It has 52,000 members.", "은행 몫은 21%예요.", "은행 몫은 31%예요."),
    # what there was before a change
    ("The refit cut the heating bill by $2.4 million a year, or 30%. It took 7 weeks.", "고치기 전 난방비는 한 해 800만 달러였어요.", "고치기 전 난방비는 한 해 600만 달러였어요."),
    ("The new engine lowered fuel use by 90 litres an hour, or 15%. It costs $40,000.", "바꾸기 전에는 한 시간에 기름을 600리터 썼어요.", "바꾸기 전에는 한 시간에 기름을 700리터 썼어요."),
    ("A night at the 90-room inn costs $120, some $40 less than nearby. It has 12 staff.", "근처 숙소보다 4분의 1 싼 값이에요.", "근처 숙소보다 5분의 1 싼 값이에요."),
    ("Calls to the service have doubled each year for three years and now stand at 4.8 million a day. It has 40 staff.", "3년 만에 하루 통화가 여덟 배로 불었어요. 처음엔 60만 통이었던 거예요.", "3년 만에 하루 통화가 여덟 배로 불었어요. 처음엔 70만 통이었던 거예요."),
    ("The archive has tripled every year for two years. It holds 90 terabytes.", "2년 새 자료가 아홉 배가 됐어요.", "2년 새 자료가 여섯 배가 됐어요."),
    # shares of a year's price, of the middle of a range, of what was worked out
    ("The app costs $10 a month, or $84 if paid for a year at once. It has 3 million users.", "1년 치를 한꺼번에 내면 30%를 아낄 수 있어요.", "1년 치를 한꺼번에 내면 40%를 아낄 수 있어요."),
    ("The magazine costs $15 a month or $120 a year. It has 900,000 readers, 40% of them abroad.", "한 해 치를 미리 내면 3분의 1을 아껴요.", "한 해 치를 미리 내면 4분의 1을 아껴요."),
    ("Dorn expects sales of $2.8 billion to $3.2 billion this quarter, up from $2.4 billion a year ago. It sold 7 million units.", "전망치 가운데를 잡으면 매출이 1년 전보다 25% 늘어요.", "전망치 가운데를 잡으면 매출이 1년 전보다 35% 늘어요."),
    ("Varo will close 15% of its 4,000 branches by May at a cost of $90 million. It shut 150 last year.", "이번에 닫는 지점이 600곳, 지난해의 네 배예요.", "이번에 닫는 지점이 600곳, 지난해의 다섯 배예요."),
    # other single steps
    ("The pump cut the oven's heat from 212 degrees Fahrenheit to 194. It cost $300.", "오븐 온도가 섭씨 100도에서 90도로 내려갔어요.", "오븐 온도가 섭씨 100도에서 80도로 내려갔어요."),
    ("Tomas Berg scored 17 points in the first half and 14 in the second. The crowd was 5,100.", "토마스 베리가 혼자 31점을 올렸어요.", "토마스 베리가 혼자 34점을 올렸어요."),
    ("The mill was built in 1887 and has been idle since 1961. It is 24 metres high.", "방앗간은 19세기 말에 지어졌어요.", "방앗간은 18세기 말에 지어졌어요."),
    ("In its three tests the drone flew 41, 44 and 38 minutes. It cost $700.", "드론은 세 번 날아 평균 41분을 버텼어요.", "드론은 세 번 날아 평균 43분을 버텼어요."),
    ("It was minus 6 degrees Celsius at dawn and 15 degrees at noon in the valley. Winds reached 40 km/h.", "새벽과 한낮의 기온이 21도나 벌어졌어요.", "새벽과 한낮의 기온이 26도나 벌어졌어요."),
    # a second step from what the draft has worked out in the first
    ("The studio made 14 games in 2023 and 21 in 2024. Each cost about $3 million and took 9 months.", "두 해 동안 만든 게임이 35편이에요. 제작비로 치면 1억500만 달러고요.", "두 해 동안 만든 게임이 35편이에요. 제작비로 치면 1억3500만 달러고요."),
    ("The museum drew 640,000 visitors last year, of whom 35% came from abroad. A ticket costs 12 euros.", "외국 손님이 22만4000명이었어요. 표를 다 샀다면 268만8000유로를 쓴 셈이죠.", "외국 손님이 22만4000명이었어요. 표를 다 샀다면 288만8000유로를 쓴 셈이죠."),
    ("Halden's plant has 6 lines, each turning out 450 cars a day. It runs 250 days a year and employs 8,000 people.", "공장에서는 하루에 2700대가 나와요. 1년이면 67만5000대예요.", "공장에서는 하루에 2700대가 나와요. 1년이면 77만5000대예요."),
    ("A subscription costs $8 a month. The service has 5 million subscribers, 200,000 more than a year ago.", "구독료로 한 달에 4000만 달러가 들어와요. 1년이면 4억8000만 달러고요.", "구독료로 한 달에 4000만 달러가 들어와요. 1년이면 4억2000만 달러고요."),
    ("The bus makes 18 trips a day with 40 seats. A ride costs $2.50.", "버스는 하루에 720명까지 태울 수 있어요. 다 차면 하루 요금 수입이 1800달러죠.", "버스는 하루에 720명까지 태울 수 있어요. 다 차면 하루 요금 수입이 2100달러죠."),
    ("Each of the 16 satellites weighs 260 kilograms; a rocket lifts four at a time and costs $62 million a launch.", "위성 16기를 다 올리려면 로켓을 네 번 쏴야 해요. 발사비만 2억4800만 달러가 들고요.", "위성 16기를 다 올리려면 로켓을 네 번 쏴야 해요. 발사비만 2억8400만 달러가 들고요."),
    ("The school has 30 classes of 24 pupils. A tablet costs $210 and lasts 4 years.", "학생이 720명이에요. 모두에게 태블릿을 주려면 15만1200달러가 들어요.", "학생이 720명이에요. 모두에게 태블릿을 주려면 12만1200달러가 들어요."),
    ("The choir gave 12 concerts in spring and 8 in autumn. Each drew 900 people and lasted 2 hours.", "두 철에 연 공연이 20회예요. 관객은 모두 1만8000명이었고요.", "두 철에 연 공연이 20회예요. 관객은 모두 1만6000명이었고요."),
    ("Norsk Rail has 45 trains of 8 carriages. Cleaning a carriage costs 30 euros and takes 20 minutes.", "객차가 모두 360량이에요. 한 번 다 청소하는 데 1만800유로가 들어요.", "객차가 모두 360량이에요. 한 번 다 청소하는 데 1만3800유로가 들어요."),
    ("The firm sold 80,000 bikes in 2022 and 20% more in 2023. It made $150 on each.", "2023년엔 9만6000대를 팔았어요. 번 돈은 1440만 달러고요.", "2023년엔 9만6000대를 팔았어요. 번 돈은 1640만 달러고요."),
    ("Of 500 patients, 60% got the drug. One in five of those fell ill, and 4 died.", "약을 먹은 환자는 300명이에요. 그중 60명이 병에 걸렸죠.", "약을 먹은 환자는 300명이에요. 그중 80명이 병에 걸렸죠."),
    ("The town planted 400 oaks and 250 limes. A third of a hectare holds 130 trees.", "심은 나무가 650그루예요. 참나무가 62%쯤 되고요.", "심은 나무가 650그루예요. 참나무가 72%쯤 되고요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), STEPS)
def test_what_follows_stands_and_what_does_not_is_blocked(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]
