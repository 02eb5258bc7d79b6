"""How often something comes, in a length of time that the source tells or does not."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("Lifts must be inspected at least once every four months.", "승강기는 적어도 넉 달에 한 번 살펴야 해요."),
    ("Lifts must be inspected at least once every four months.", "승강기는 넉 달에 한 번 이상 살펴야 해요."),
    ("A name may be changed no more than twice a year.", "이름은 1년에 많아야 두 번 바꿀 수 있어요."),
    ("The crew trains at least once a year and at most once a quarter.", "대원은 1년에 적어도 한 번, 많아야 분기에 한 번 훈련해요."),
    ("The council said cleaning crews must inspect the pumps every quarter. It employs 40 people.", "시의회는 청소반이 분기마다 펌프를 살펴야 한다고 했어요."),
    ("The council said cleaning crews must inspect the pumps every quarter. It employs 40 people.", "시의회는 청소반이 석 달마다 펌프를 살펴야 한다고 했어요."),
    ("The council said cleaning crews must inspect the pumps every quarter. It employs 40 people.", "시의회는 청소반이 1년에 네 번 펌프를 살펴야 한다고 했어요."),
    ("The robots recharge every three days and report their position every week.", "로봇은 사흘마다 충전하고 매주 위치를 알려요."),
    ("The lab publishes a new model every two weeks, its director said.", "연구소는 2주마다 새 모델을 내놓는다고 소장이 말했어요."),
    ("The lab publishes a new model every two weeks, its director said.", "연구소는 격주로 새 모델을 내놓는다고 소장이 말했어요."),
    ("More than 7,000 teachers open the tool every week. It costs $360 a year.", "매주 이 도구를 여는 교사가 7,000명이 넘어요. 값은 매달 30달러꼴이에요."),
    ("The court meets annually to review the list.", "법원은 해마다 모여 목록을 살펴요."),
    ("The court meets annually to review the list.", "법원은 한 해에 한 번 모여 목록을 살펴요."),
    ("The tank must be cleaned once a month, and the filter changed once a year.", "탱크는 한 달에 한 번 닦고 필터는 1년에 한 번 갈아야 해요."),
    ("The tank must be cleaned once a month, and the filter changed once a year.", "탱크는 달마다 닦고 필터는 해마다 갈아야 해요."),
    ("The satellite passes over the island twice a day.", "위성은 하루 두 번 섬 위를 지나요."),
    ("The boiler must be checked every six months. The town has 4,000 homes and a weekly market.", "보일러는 여섯 달마다 살펴야 해요. 집은 4,000채예요."),
    ("The boiler must be checked every six months. The town has 4,000 homes and a weekly market.", "보일러는 반년에 한 번 살펴야 해요."),
    ("The boiler must be checked every six months. The town has 4,000 homes and a weekly market.", "보일러는 해마다 두 번 살펴야 해요."),
    ("The boiler must be checked every six months. The town has 4,000 homes and a weekly market.", "보일러는 1년에 두 번 살펴야 해요."),
    ("The pump runs twice a day and 30 workers clean it every other week.", "펌프는 하루에 두 번 돌고 30명이 격주로 닦아요."),
    ("The pump runs twice a day and 30 workers clean it every other week.", "펌프는 열두 시간마다 돌고 30명이 2주에 한 번 닦아요."),
    ("Half of the pupils said they use the tutor at least three times a week. The firm has 12 staff.", "학생 절반이 일주일에 세 번 넘게 튜터를 쓴대요."),
    ("Since 2021 the port has paid farmers for the noise. It publishes a monthly list of 40 ships, and tests the water hourly.", "항구는 2021년부터 농부들에게 소음값을 줘요. 달마다 배 40척의 목록을 내고 물은 한 시간마다 살펴요."),
    ("Since 2021 the port has paid farmers for the noise. It publishes a monthly list of 40 ships, and tests the water hourly.", "항구는 배 40척의 목록을 다달이 내고 물은 매시간 살펴요."),
    ("The committee meets on the first Tuesday of each month, and its 12 members are elected for four years.", "위원회는 매달 첫 화요일에 모이고 위원 12명은 4년 임기로 뽑혀요."),
    ("The committee meets on the first Tuesday of each month, and its 12 members are elected for four years.", "위원회는 다달이 첫 화요일에 모여요."),
    ("Trains leave every 90 minutes. The fare rises every spring.", "열차는 90분마다 떠나고 요금은 봄마다 올라요."),
    ("The firm writes 360 reports a year. Staff back up the files every night.", "회사는 한 해 보고서 360건을 써요. 달마다 30건꼴이죠. 파일은 밤마다 저장해요."),
    ("The firm writes 360 reports a year. Staff back up the files every night.", "직원들은 매일 밤 파일을 저장해요."),
    ("Profit has risen for five years in a row. The board meets quarterly.", "이익은 5년째 해마다 늘었고 이사회는 분기마다 모여요."),
    ("Wages have grown 3% a year since 2020; the survey of 900 shops is done every quarter.", "임금은 2020년 뒤로 해마다 3% 늘었고 가게 900곳을 분기마다 조사해요."),
    ("Wages have grown 3% a year since 2020; the survey of 900 shops is done every quarter.", "임금은 2020년 뒤로 매년 3%씩 올랐어요. 가게 900곳에 석 달마다 물어요."),
    ("The museum opens every day but Monday, and changes its show every four months.", "박물관은 월요일만 빼고 날마다 열고 전시는 넉 달마다 바꿔요."),
    ("The museum opens every day but Monday, and changes its show every four months.", "박물관은 월요일 말고는 매일 열고 전시는 한 해에 세 번 바꿔요."),
    ("The bell rings once an hour. About 70 tourists come a day.", "종은 한 시간에 한 번 울려요. 하루 70명쯤 와요."),
    ("The bell rings once an hour. About 70 tourists come a day.", "종은 매시간 울리고 날마다 70명쯤 찾아와요."),
    ("Trains leave every 90 minutes. The fare rises every spring.", "열차는 1시간 30분마다 떠나요."),
    ("Trains leave every 90 minutes. The fare rises every spring.", "열차는 1시간 30분에 한 번 떠나요."),
    ("The sensor sends a reading every 15 seconds, and a report every week.", "센서는 15초마다 값을 보내고 매주 보고서를 내요."),
]  # fmt: skip
WRONG = [
    ("Lifts must be inspected at least once every four months.", "승강기는 기껏해야 넉 달에 한 번 살피면 돼요.", "기껏해야 넉 달에 한 번"),
    ("A name may be changed no more than once a year.", "이름은 1년에 적어도 한 번 바꿀 수 있어요.", "1년에 적어도 한 번"),
    ("소화기는 적어도 한 달에 한 번 살펴야 한다.", "소화기는 많아야 한 달에 한 번 살펴요.", "많아야 한 달에 한 번"),
    ("The council said cleaning crews must inspect the pumps every quarter. It employs 40 people.", "시의회는 청소반이 달마다 펌프를 살펴야 한다고 했어요.", "달마다"),
    ("The council said cleaning crews must inspect the pumps every quarter. It employs 40 people.", "시의회는 청소반이 해마다 펌프를 살펴야 한다고 했어요.", "해마다"),
    ("The council said cleaning crews must inspect the pumps every quarter. It employs 40 people.", "시의회는 청소반이 매일 펌프를 살펴야 한다고 했어요.", "매일"),
    ("The council said cleaning crews must inspect the pumps every quarter. It employs 40 people.", "시의회는 청소반이 한 달에 한 번 펌프를 살펴야 한다고 했어요.", "한 달에"),
    ("The council said cleaning crews must inspect the pumps every quarter. It employs 40 people.", "시의회는 청소반이 1년에 한 번 펌프를 살펴야 한다고 했어요.", "1년에"),
    ("The council said cleaning crews must inspect the pumps every quarter. It employs 40 people.", "시의회는 청소반이 매달 펌프를 살펴야 한다고 했어요.", "매달"),
    ("The robots recharge every three days and report their position every week.", "로봇은 나흘마다 충전하고 매주 위치를 알려요.", "나흘"),
    ("The robots recharge every three days and report their position every week.", "로봇은 사흘마다 충전하고 매달 위치를 알려요.", "매달"),
    ("The robots recharge every three days and report their position every week.", "로봇은 사흘마다 충전하고 매일 위치를 알려요.", "매일"),
    ("The robots recharge every three days and report their position every week.", "로봇은 이틀마다 충전하고 매주 위치를 알려요.", "이틀"),
    ("The lab publishes a new model every two weeks, its director said.", "연구소는 일주일마다 새 모델을 내놓는다고 소장이 말했어요.", "일주일"),
    ("The lab publishes a new model every two weeks, its director said.", "연구소는 매주 새 모델을 내놓는다고 소장이 말했어요.", "매주"),
    ("The lab publishes a new model every two weeks, its director said.", "연구소는 두 달마다 새 모델을 내놓는다고 소장이 말했어요.", "두 달"),
    ("The lab publishes a new model every two weeks, its director said.", "연구소는 3주마다 새 모델을 내놓는다고 소장이 말했어요.", "3주"),
    ("More than 7,000 teachers open the tool every week. It costs $360 a year.", "날마다 이 도구를 여는 교사가 7,000명이 넘어요. 값은 한 해 360달러예요.", "날마다"),
    ("More than 7,000 teachers open the tool every week. It costs $360 a year.", "매달 이 도구를 여는 교사가 7,000명이 넘어요.", "매달"),
    ("The court meets annually to review the list.", "법원은 분기마다 모여 목록을 살펴요.", "분기마다"),
    ("The court meets annually to review the list.", "법원은 2년마다 모여 목록을 살펴요.", "2년"),
    ("The tank must be cleaned once a month, and the filter changed once a year.", "탱크는 일주일에 한 번 닦고 필터는 1년에 한 번 갈아야 해요.", "일주일"),
    ("The tank must be cleaned once a month, and the filter changed once a year.", "탱크는 매주 닦고 필터는 1년에 한 번 갈아야 해요.", "매주"),
    ("The tank must be cleaned once a month, and the filter changed once a year.", "탱크는 매일 닦고 필터는 해마다 갈아야 해요.", "매일"),
    ("The satellite passes over the island twice a day.", "위성은 일주일에 두 번 섬 위를 지나요.", "일주일"),
    ("The satellite passes over the island twice a day.", "위성은 한 시간에 두 번 섬 위를 지나요.", "한 시간"),
    ("The boiler must be checked every six months. The town has 4,000 homes and a weekly market.", "보일러는 해마다 살펴야 해요.", "해마다"),
    ("The boiler must be checked every six months. The town has 4,000 homes and a weekly market.", "보일러는 석 달마다 살펴야 해요.", "석 달"),
    ("The pump runs twice a day and 30 workers clean it every other week.", "펌프는 하루에 두 번 돌고 30명이 달마다 닦아요.", "달마다"),
    ("The pump runs twice a day and 30 workers clean it every other week.", "펌프는 하루에 두 번 돌고 30명이 매주 닦아요.", "매주"),
    ("Half of the pupils said they use the tutor at least three times a week. The firm has 12 staff.", "학생 절반이 한 달에 세 번 넘게 튜터를 쓴대요.", "한 달"),
    ("Half of the pupils said they use the tutor at least three times a week. The firm has 12 staff.", "학생 절반이 매일 튜터를 쓴대요.", "매일"),
    ("Since 2021 the port has paid farmers for the noise. It publishes a monthly list of 40 ships, and tests the water hourly.", "항구는 배 40척의 목록을 매주 내고 물은 한 시간마다 살펴요.", "매주"),
    ("The committee meets on the first Tuesday of each month, and its 12 members are elected for four years.", "위원회는 매주 화요일에 모이고 위원 12명은 4년 임기로 뽑혀요.", "매주"),
    ("Trains leave every 90 minutes. The fare rises every spring.", "열차는 60분마다 떠나고 요금은 해마다 봄에 올라요.", "60분"),
    ("The firm writes 360 reports a year. Staff back up the files every night.", "직원들은 매주 파일을 저장해요.", "매주"),
    ("Profit has risen for five years in a row. The board meets quarterly.", "이익은 5년째 늘었고 이사회는 매달 모여요.", "매달"),
    ("Wages have grown 3% a year since 2020; the survey of 900 shops is done every quarter.", "임금은 2020년 뒤로 해마다 3% 늘었고 가게 900곳을 달마다 조사해요.", "달마다"),
    ("The museum opens every day but Monday, and changes its show every four months.", "박물관은 월요일만 빼고 날마다 열고 전시는 두 달마다 바꿔요.", "두 달"),
    ("Trains leave every 90 minutes. The fare rises every spring.", "열차는 1시간 20분마다 떠나요.", "1시간 20분마다"),
    ("Trains leave every 90 minutes. The fare rises every spring.", "열차는 1시간 20분에 한 번 떠나요.", "20분"),
    ("The sensor sends a reading every 15 seconds, and a report every week.", "센서는 15분마다 값을 보내고 매주 보고서를 내요.", "15분마다"),
    ("The sensor sends a reading every 15 seconds, and a report every week.", "센서는 5초마다 값을 보내고 매주 보고서를 내요.", "5초"),
    ("The sensor sends a reading every 15 seconds, and a report every week.", "센서는 15초마다 값을 보내고 매시간 보고서를 내요.", "매시간"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_how_often_as_the_source_has_it_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_how_often_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
