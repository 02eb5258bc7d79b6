"""Figures that a writer reckons of what the draft tells, or of what its words name: the operation of these words on these figures decides.

A step over other figures of the source that happens to give a wrong value clears nothing.
"""

import pytest

from pipeline.check import lint_pair

# fmt: off
WRONG = (
    ("Norvane took in $8.4 billion in the spring quarter, up from $7.0 billion a year before. The company expects $9.1 billion this quarter.", "노르베인은 이번 분기 매출을 91억 달러로 내다봤어요. 직전 분기보다 7.7% 늘어난다는 얘기예요.", "7.7%"),
    ("직원 수는 450명으로 지난해 말보다 90명 줄었다. 매출은 820억 원이었다.", "직원이 1년 새 90명 줄어 450명이 됐어요. 20%를 내보낸 거예요.", "20%"),
    ("Visits per patient rose to 4.5 from 3.6, the clinic chain said, while the average bill fell to $88 from $110.", "환자 한 명이 3.6번 오던 게 4.5번으로 20% 잦아졌어요.", "20%"),
    ("Fertility in the region slipped to 1.44 from 1.52, and births came to 212,000.", "합계출산율은 1.52명에서 1.44명으로 8% 낮아졌어요.", "8%"),
    ("The desalination plant cost 1.8 billion riyals, of which 1.1 billion was borrowed, and will supply 120,000 households with 60 million litres a day.", "담수화 공장에는 18억 리얄이 들었고 12만 가구가 물을 써요. 한 집에 9,200리얄꼴이에요.", "9,200리얄꼴"),
    ("Drivers on the platform keep 75% of each fare, compared with 60% at its larger rival. The survey covered 12,000 trips.", "기사 몫이 경쟁사는 60%, 이 회사는 75%예요. 같은 요금이면 15% 더 버는 셈이에요.", "15%"),
    ("Coworking firm Atlin rents 30,000 square feet for $2.4 million a year, with room for 250 desks.", "책상 250개를 놓을 사무실을 1년 240만 달러에 빌렸어요. 책상 하나에 한 달 9,600달러를 내는 셈이에요.", "9,600달러"),
    ("Floods have covered 840,000 acres this spring, more than twice the ten-year average of 390,000 acres. Of 74 gauges, 21 are above flood stage.", "올봄 물에 잠긴 땅은 84만 에이커예요. 10년 평균보다 450만 에이커나 넓어요.", "450만 에이커"),
    ("In a survey of 4,000 shoppers, 35% paid by phone and 22% by watch, up from 30% and 15%.", "휴대폰도 시계도 아닌 다른 방법으로 낸 사람은 2,200명이었어요.", "2,200명"),
    ("The toll raised 240 million pesos in its first eight months; traffic in the centre fell 12%.", "통행료가 여덟 달 만에 2억 4,000만 페소 걷혔어요. 이 속도라면 1년에 3억 페소쯤 되는 거예요.", "3억 페소"),
    ("Vermont becomes the sixth state to ban the practice, and 9 more are weighing similar bills.", "버몬트에 이어 다른 9개 주도 법을 검토하고 있어요. 다 통과되면 모두 11곳이 돼요.", "11곳"),
    ("Its five largest customers account for 62% of sales; the largest alone for 24%.", "가장 큰 고객 한 곳이 매출의 절반 가까이를 책임져요.", "절반 가까이"),
    ("Of 5,000 teachers surveyed, 30% want to leave; among the 1,000 under 30, it was 46%.", "30세 이상 4,000명만 보면 1,500명, 26%가 떠나고 싶어 해요.", "1,500명"),
    ("The firm guided to sales of $3.0 billion to $3.4 billion; analysts had expected $4.0 billion.", "전망치의 가운데값은 32억 달러예요. 시장이 기대한 40억 달러보다 25% 적어요.", "25%"),
    ("Nurses' paperwork fell to 45 minutes a day from 81 minutes after the tool was introduced in March.", "서류 일이 하루 36분 줄었어요. 일주일에 닷새 일한다고 치면 5시간을 아끼는 셈이에요.", "5시간"),
    ("The strike began on September 12 and ended on January 30, when both sides signed.", "9월 12일에 시작한 파업이 1월 30일에 끝났어요. 석 달 남짓 이어진 거예요.", "석 달 남짓"),
    ("Ferrow Logistics delivered 84 million parcels in the fourth quarter, up 12% from a year earlier, with 61% of them arriving the next day. Revenue per parcel slipped to $6.40 from $6.80. The company employs 21,000 drivers.", "다음 날 도착한 택배만 3,300만 개쯤이에요.", "3,300만 개"),
    ("Ferrow Logistics delivered 84 million parcels in the fourth quarter, up 12% from a year earlier, with 61% of them arriving the next day. Revenue per parcel slipped to $6.40 from $6.80. The company employs 21,000 drivers.", "1년 전 4분기에는 7,400만 개에 못 미쳤다는 얘기예요.", "7,400만 개"),
    ("Ferrow Logistics delivered 84 million parcels in the fourth quarter, up 12% from a year earlier, with 61% of them arriving the next day. Revenue per parcel slipped to $6.40 from $6.80. The company employs 21,000 drivers.", "기사 한 명이 한 달에 4,000개를 나른 꼴이에요.", "4,000개"),
    ("국내 1위 중고거래 앱 보따리는 지난해 거래액이 5조 4,000억 원으로 전년보다 20% 늘었다고 밝혔다. 이용자는 1,800만 명, 영업이익은 270억 원이었다. 직원은 300명이다.", "전년 거래액은 4조 3,200억 원이었던 셈이에요.", "4조 3,200억 원"),
    ("Of the 950 flights scheduled on Sunday, 38 were cancelled and 209 left late, the airport said. A storm had grounded 112 the week before.", "다섯 편 중 한 편꼴로 취소됐어요.", "다섯 편 중 한 편꼴"),
    ("Of the 950 flights scheduled on Sunday, 38 were cancelled and 209 left late, the airport said. A storm had grounded 112 the week before.", "그 전주보다 취소가 97편 줄었어요.", "97편"),
    ("Toyoma sold 1.32 million cars in the first half, of which 396,000 were electric, compared with 264,000 electric cars in the first half of last year. It aims for 900,000 electric cars this year.", "올해 목표까지는 63만 6,000대를 더 팔아야 해요.", "63만 6,000대"),
    ("The telescope will cost 1.4 billion euros, 25% over its original budget, and open in 2029, four years late. Its mirror is 39 meters wide, against 10.4 meters for the largest today.", "원래 예산은 10억 5,000만 유로였어요.", "10억 5,000만 유로"),
    ("The telescope will cost 1.4 billion euros, 25% over its original budget, and open in 2029, four years late. Its mirror is 39 meters wide, against 10.4 meters for the largest today.", "예산보다 3억 5,000만 유로를 더 쓰게 됐어요.", "3억 5,000만 유로"),
    ("Researchers had 250 patients use the app for 12 weeks. Blood pressure fell in 180 of them, by 8 points on average; 30 quit early. In a control group of 200, it fell in 70.", "끝까지 앱을 쓴 사람은 150명이에요.", "150명"),
    ("Chip designer Arvex reported third-quarter revenue of $3.9 billion, of which $2.6 billion came from data centers. A year ago data centers brought in $1.3 billion of $3.0 billion. Gross margin widened to 58% from 52%.", "1년 전에는 데이터센터 비중이 33%쯤이었어요.", "33%"),
    ("Chip designer Arvex reported third-quarter revenue of $3.9 billion, of which $2.6 billion came from data centers. A year ago data centers brought in $1.3 billion of $3.0 billion. Gross margin widened to 58% from 52%.", "데이터센터 매출이 1년 만에 세 배가 됐어요.", "세 배"),
    ("The airline will hire 1,200 pilots by 2027, adding to the 4,800 it has. Some 14% of its pilots are women, up from 9% in 2019.", "지금 여성 조종사는 430명쯤이에요.", "430명"),
    ("The bank closed 140 of its 560 branches between March 2022 and December 2024, cutting 2,100 jobs. It plans to close 35 more.", "35곳을 더 닫으면 420곳만 남아요.", "420곳"),
    ("Doctors using the AI tool spotted 84 of 96 tumors, against 72 without it. It raised false alarms in 15 of 300 healthy scans, up from 12.", "AI를 쓴 의사들은 종양의 87.5%를 찾아냈어요. AI 없이는 86%였고요.", "86%"),
    ("Doctors using the AI tool spotted 84 of 96 tumors, against 72 without it. It raised false alarms in 15 of 300 healthy scans, up from 12.", "종양을 찾아내는 비율이 12.5% 올랐어요.", "12.5%"),
    ("Fast-food chain Brasa opened 85 restaurants and closed 30 in the year, ending with 1,045. Sales per restaurant averaged $1.6 million. It has set aside $120 million for wage increases over four years.", "1년 전에는 매장이 960곳이었다는 얘기예요.", "960곳"),
    ("Lens maker Opta sold its 30% stake in Korvia for $540 million, twelve years after buying it for $90 million. Korvia employs 2,000 people.", "코르비아 전체 몸값은 16억 2,000만 달러라는 얘기예요.", "16억 2,000만 달러"),
)
RIGHT = (
    ("Norvane took in $8.4 billion in the spring quarter, up from $7.0 billion a year before. The company expects $9.1 billion this quarter.", "노르베인은 이번 분기 매출을 91억 달러로 내다봤어요. 직전 분기보다 8% 남짓 늘어난다는 얘기예요."),
    ("직원 수는 450명으로 지난해 말보다 90명 줄었다. 매출은 820억 원이었다.", "직원이 1년 새 90명 줄어 450명이 됐어요. 17% 가까이 줄인 거예요."),
    ("Visits per patient rose to 4.5 from 3.6, the clinic chain said, while the average bill fell to $88 from $110.", "환자 한 명이 3.6번 오던 게 4.5번으로 25% 잦아졌어요."),
    ("The desalination plant cost 1.8 billion riyals, of which 1.1 billion was borrowed, and will supply 120,000 households with 60 million litres a day.", "담수화 공장에는 18억 리얄이 들었고 12만 가구가 물을 써요. 한 집에 1만 5,000리얄꼴이에요."),
    ("Vermont becomes the sixth state to ban the practice, and 9 more are weighing similar bills.", "버몬트에 이어 다른 9개 주도 법을 검토하고 있어요. 다 통과되면 모두 15곳이 돼요."),
    ("Of 5,000 teachers surveyed, 30% want to leave; among the 1,000 under 30, it was 46%.", "30세 이상 4,000명만 보면 1,040명, 26%가 떠나고 싶어 해요."),
    ("The firm guided to sales of $3.0 billion to $3.4 billion; analysts had expected $4.0 billion.", "전망치의 가운데값은 32억 달러예요. 시장이 기대한 40억 달러보다 20% 적어요."),
    ("이용자 한 명은 9월 한 달 동안 평균 36시간을 썼다. 전체 이용자는 1,200만 명이다.", "한 사람이 한 달에 36시간을 썼대요. 하루로 나누면 1시간 12분씩 쓴 셈이에요."),
    ("Nurses' paperwork fell to 45 minutes a day from 81 minutes after the tool was introduced in March.", "서류 일이 하루 36분 줄었어요. 일주일에 닷새 일한다고 치면 3시간을 아끼는 셈이에요."),
    ("Ferrow Logistics delivered 84 million parcels in the fourth quarter, up 12% from a year earlier, with 61% of them arriving the next day. Revenue per parcel slipped to $6.40 from $6.80. The company employs 21,000 drivers.", "1년 전 4분기에는 7,500만 개를 날랐다는 얘기예요."),
    ("Solar made up 22% of the grid's power in June, up from 16% a year earlier, while coal fell to 9% from 15%. Total output was 48 terawatt-hours.", "6월에 태양광이 만든 전기는 10.6테라와트시쯤이에요."),
    ("국내 1위 중고거래 앱 보따리는 지난해 거래액이 5조 4,000억 원으로 전년보다 20% 늘었다고 밝혔다. 이용자는 1,800만 명, 영업이익은 270억 원이었다. 직원은 300명이다.", "전년 거래액은 4조 5,000억 원이었던 셈이에요."),
    ("Of the 950 flights scheduled on Sunday, 38 were cancelled and 209 left late, the airport said. A storm had grounded 112 the week before.", "늦게 뜬 비행기는 22%였어요."),
    ("Streaming service Lumio lost 240,000 subscribers in the third quarter, ending it with 7.8 million, after raising its price from $11 to $14 a month.", "2분기 말에는 가입자가 804만 명이었던 셈이에요."),
    ("The telescope will cost 1.4 billion euros, 25% over its original budget, and open in 2029, four years late. Its mirror is 39 meters wide, against 10.4 meters for the largest today.", "예산보다 2억 8,000만 유로를 더 쓰게 됐어요."),
    ("The telescope will cost 1.4 billion euros, 25% over its original budget, and open in 2029, four years late. Its mirror is 39 meters wide, against 10.4 meters for the largest today.", "당초 계획은 2025년이었어요."),
    ("Researchers had 250 patients use the app for 12 weeks. Blood pressure fell in 180 of them, by 8 points on average; 30 quit early. In a control group of 200, it fell in 70.", "앱을 쓴 환자는 72%가 혈압이 내려갔어요. 쓰지 않은 쪽은 35%였고요."),
    ("Researchers had 250 patients use the app for 12 weeks. Blood pressure fell in 180 of them, by 8 points on average; 30 quit early. In a control group of 200, it fell in 70.", "두 집단의 차이는 37%포인트예요."),
    ("A gallon of milk in the state now costs $4.20, 31 cents more than in January. Feed accounts for 55% of a farm's costs. The average herd has shrunk from 140 cows to 105.", "사료값을 뺀 나머지가 비용의 45%예요."),
    ("The airline will hire 1,200 pilots by 2027, adding to the 4,800 it has. Some 14% of its pilots are women, up from 9% in 2019.", "조종사를 4분의 1 늘리는 셈이에요."),
    ("Game studio Pikori's new title sold 2.4 million copies in its first two weeks at $40 each. The previous one took three months to reach that number.", "전작보다 여섯 배쯤 빠른 속도예요."),
    ("Doctors using the AI tool spotted 84 of 96 tumors, against 72 without it. It raised false alarms in 15 of 300 healthy scans, up from 12.", "종양을 찾아내는 비율이 12.5%포인트 올랐어요."),
    ("Doctors using the AI tool spotted 84 of 96 tumors, against 72 without it. It raised false alarms in 15 of 300 healthy scans, up from 12.", "놓친 종양은 24개에서 12개로 절반이 됐어요."),
    ("A survey of 1,600 small shops found 68% accept mobile payments, up from 51% two years ago, but only 23% have a website. Average monthly sales were 4.2 million won.", "한 해로 치면 5,000만 원어치를 파는 셈이에요."),
    ("국내 배터리 업체 에너벨의 3분기 매출은 2조 1,000억 원으로 1년 전보다 30% 줄었고, 영업이익은 840억 원이었다. 회사는 4분기 영업이익이 3분기보다 25% 늘어날 것으로 내다봤다.", "4분기에는 1,050억 원을 벌겠다는 얘기예요."),
    ("Of 320 schools inspected, 48 failed outright and 112 need improvement. Inspectors will return to the 48 within six months. Fees for an inspection rose from £900 to £1,170.", "문제없이 통과한 학교는 160곳, 딱 절반이에요."),
    ("Fast-food chain Brasa opened 85 restaurants and closed 30 in the year, ending with 1,045. Sales per restaurant averaged $1.6 million. It has set aside $120 million for wage increases over four years.", "1년 전에는 매장이 990곳이었다는 얘기예요."),
    ("Fast-food chain Brasa opened 85 restaurants and closed 30 in the year, ending with 1,045. Sales per restaurant averaged $1.6 million. It has set aside $120 million for wage increases over four years.", "매장을 모두 합치면 16억 7,000만 달러어치를 판 거예요."),
    ("Lens maker Opta sold its 30% stake in Korvia for $540 million, twelve years after buying it for $90 million. Korvia employs 2,000 people.", "4억 5,000만 달러를 남긴 셈이에요."),
    ("Postal workers went on strike on November 3 and returned on December 15. The dispute cost the service 84 million pounds. Some 115,000 workers took part.", "일주일에 1,400만 파운드씩 잃은 셈이에요."),
    ("The new turbine stands 280 meters tall and generates 21 megawatts, enough for 18,000 homes; the previous model made 14 megawatts and stood 220 meters.", "터빈 50기면 90만 가구가 쓸 전기를 만들어요."),
)
# fmt: on


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_figures_that_are_meant_refute_a_wrong_value(source: str, draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    assert any(
        one.severity == "block" and one.span[0] < end and start < one.span[1] for one in lint_pair(source, draft)
    )


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_follows_from_the_figures_that_are_meant_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


def test_a_step_over_acres_is_offered_in_acres() -> None:
    source = "Floods have covered 840,000 acres this spring, more than twice the ten-year average of 390,000 acres."
    found = lint_pair(source, "올봄 물에 잠긴 땅은 84만 에이커예요. 10년 평균보다 45만 에이커나 넓어요.")
    assert any("840000-390000" in one.message for one in found)


def test_a_change_from_the_wrong_end_has_the_right_one_as_its_fix() -> None:
    source = "Norvane took in $8.4 billion in the spring quarter. The company expects $9.1 billion this quarter."
    found = lint_pair(source, "직전 분기보다 7.7% 늘어난 91억 달러를 내다봤어요.")
    assert [one.fix.replace for one in found if one.fix and "8.3" in one.fix.replace]
