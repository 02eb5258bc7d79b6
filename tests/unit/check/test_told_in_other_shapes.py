"""Right sentences whose figures or names were read in a wrong shape, and the wrong twins that the right reading finds."""

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities

FLEET = "The analyst estimates that 64% of Northgate's fleet is in use, against 81% of Basin's."
BROKEN = "시범 운영에서 상자 파손율은 0.4%로 사람이 할 때의 0.7%보다 낮았다."
WEEKLY = (
    "The average student used the tutor for 11 minutes a week, well short of the 45 minutes that its maker recommends."
)
WARD = "Brannock Hospital said on Wednesday that an AI tool had cut the average wait from 214 minutes to 163 minutes. The tool, TriageLens, was made by Orrery Health."
ABUSE = "The first abuse dates from February 9, and the last known case from April 26."
SEATS = "The minimum number of seats falls from five to two."
GRID = "Greater Tokyo accounted for 9.8 terawatt-hours and the Osaka area for 5.2."
CALLS = "Average handling time has fallen to 4 minutes 10 seconds from 6 minutes 30 seconds."
SCORES = "Kestrel-2 scored 68.4 on the test, 5.9 points above Kestrel-70B but 7.7 points below Corvid's Tern 3."
TESTS = "Corvid said Large scored 71.8% on the coding test, against 70.2% for Ostara 5. On the long-document test, however, it trailed Ostara 5 by 2.3 points, scoring 80.6%."
LEAVE = "The firm is offering eight weeks' pay plus one week for each year of service."
USERS = "지난달 앱 이용자가 2,310만 명으로 1년 전보다 940만 명 늘었다고 12일 발표했다."
FINES = "Fines would range from 5 million pesos to 120 million pesos, and double for repeat offences within a year."
IMAGES = (
    "The system read 48,000 images and flagged 5,760 of them as urgent. Radiologists agreed in three in four cases."
)
APPS = "The app Marigold had 186 million users in February, 12 million fewer than in January. Rival app Quince gained 9 million to reach 143 million."
ROBOTS = "It would deploy 1,500 robots at 11 sites, which it says is 18% below the cost of a worker. The first 120 robots arrive in April, followed by 300 in July."
PLANS = "다온의 요금은 월 3900원이고, 6월부터는 가족 4명이 함께 쓰는 월 9900원 상품도 내놓는다."
UNITS = "Axiom reported revenue of $8.42 billion, up 37% from a year earlier, and net income of $1.96 billion. Revenue from its data centre unit reached $6.31 billion, while sales of graphics chips came to $1.27 billion."
WAITS = "Average telephone waits fell to 6 minutes from 21, and the number of complaints dropped to 8,400 from 10,500."
WARDS = "The trial, led by Helle Thorup of Aarhus Polyclinic, ran on 24 wards. Half of the wards received the tool made by the Belgian firm Notaria."
SLIP = "Chief financial officer Ragnhild Moe said the slip would move sales into 2027, and cut this year's forecast to $3.1 billion from $3.5 billion. Shares in Halvard fell 9.2%."
CLOSED = "Two model providers, which Redfern did not name, closed 212 accounts linked to the group on May 6."
DUTY = "The law obliges employers with at least 250 workers to offer a human review. Smaller companies are exempt until January 1, 2029."
SOLVED = "More than 1,500 submissions were rejected because at least one of three screening models solved them."
COSTS = "It handled about 46% of the total. It spent $23 million on the project, $4 million more than budgeted."
SIZES = "Quill 4 is offered in two sizes, Base and Mini. Base costs $2.40 per million input tokens and $12 per million output tokens; Mini costs $0.30 and $1.50."

RIGHT = [
    (FLEET, "노스게이트 장비의 36%가 놀고 있다고 봐요."),
    (BROKEN, "로봇이 옮길 때 상자 파손율은 0.4%였어요. 사람이 할 때보다 0.3%p 낮아요."),
    (WEEKLY, "학생들은 튜터를 일주일에 평균 11분 썼어요. 권하는 45분의 4분의 1쯤이에요."),
    (WARD, "대기 시간을 줄인 트리아지렌즈는 오러리 헬스가 만들었어요."),
    (ABUSE, "악용은 2월 9일 처음 나타나 4월 26일까지 확인됐어요."),
    (SEATS, "최소 좌석 수가 다섯 개에서 두 개로 줄어요."),
    (GRID, "도쿄권은 9.8테라와트시, 오사카권은 5.2테라와트시를 썼어요."),
    (CALLS, "평균 처리 시간도 2분 20초 짧아진 4분 10초예요."),
    (SCORES, "케스트렐-2는 68.4점을 받았어요. 코비드의 턴 3은 이보다 7.7점 높은 76.1점이에요."),
    (TESTS, "긴 문서 시험 점수는 코비드 라지가 80.6%예요."),
    (LEAVE, "8주 치 급여에 근속 1년마다 1주 치를 얹어 줘요. 10년을 일했다면 18주 치를 받는 거예요."),
    (USERS, "지난달 앱 이용자는 2,310만 명으로 1년 새 70% 가까이 늘었어요."),
    (FINES, "벌금은 500만 페소부터 1억 2,000만 페소까지예요. 1년 안에 또 어기면 두 배라, 많게는 2억 4,000만 페소를 물 수 있어요."),
    (IMAGES, "사진 4만 8,000장을 읽고 12%를 응급으로 표시했어요. 의사들은 그중 4분의 3에 같은 의견을 냈어요."),
    (APPS, "매리골드의 2월 이용자는 1억 8,600만 명이에요. 경쟁 앱 퀸스는 1억 4,300만 명으로 불어났고요."),
    (ROBOTS, "1,500대 가운데 120대가 4월에, 300대가 7월에 먼저 도착해요. 둘을 합치면 전체의 28%예요."),
    (PLANS, "다온은 6월에 가족 4명이 쓰는 월 9900원짜리 상품을 내놓아요."),
    (UNITS, "매출 84억 2000만 달러 가운데 약 75%가 데이터센터 사업에서 나왔어요."),
    (WAITS, "전화 대기는 평균 21분에서 6분으로 줄고 민원도 20% 감소했어요."),
    (WARDS, "병동 24곳 중 12곳만 벨기에 회사 노타리아의 도구를 받았어요."),
    (SLIP, "할버드는 올해 매출 전망을 31억 달러로 11%가량 낮췄어요."),
    (CLOSED, "모델 제공사 두 곳은 5월 6일 이 조직과 이어진 계정 212개를 닫았어요."),
    (DUTY, "직원이 250명에 못 미치는 회사는 2029년 1월 1일까지 면제예요."),
    (SOLVED, "심사용 모델 셋 가운데 하나라도 풀어 버려서 떨어진 문제가 1,500개를 넘어요."),
    (COSTS, "쓴 돈은 2,300만 달러예요. 예산보다 약 21% 더 나간 거예요."),
    (SIZES, "퀼 4는 두 가지로 나와요. 미니는 입력이든 출력이든 요금이 베이스의 8분의 1이에요."),
]  # fmt: skip
WRONG = [

    (SEATS, "최소 좌석 수가 다섯 개에서 세 개로 줄어요.", "세 개"),
    (SEATS, "최소 좌석 수가 네 개에서 두 개로 줄어요.", "네 개"),
    (GRID, "도쿄권은 5.2테라와트시, 오사카권은 9.8테라와트시를 썼어요.", "5.2테라와트시"),
    (ABUSE, "악용은 2월 9일까지 이어졌고 4월 26일에 시작됐어요.", "2월 9일까지"),

    (USERS, "지난달 앱 이용자는 2,310만 명으로 1년 새 40% 늘었어요.", "40%"),
    (IMAGES, "사진 4만 8,000장을 읽고 14%를 응급으로 표시했어요. 의사들은 그중 4분의 3에 같은 의견을 냈어요.", "14%"),
    (ROBOTS, "1,500대 가운데 120대가 4월에, 300대가 7월에 먼저 도착해요. 둘을 합치면 전체의 38%예요.", "38%"),
    (UNITS, "매출 84억 2000만 달러 가운데 약 65%가 데이터센터 사업에서 나왔어요.", "65%"),
    (WAITS, "전화 대기는 평균 21분에서 6분으로 줄고 민원도 30% 감소했어요.", "30%"),
    (CLOSED, "모델 제공사 두 곳은 5월 6일 이 조직과 이어진 계정 221개를 닫았어요.", "221개"),
    (DUTY, "직원이 250명에 못 미치는 회사도 사람의 검토를 제공해야 해요.", "250명"),
    (COSTS, "쓴 돈은 2,300만 달러예요. 예산보다 약 17% 더 나간 거예요.", "17%"),
    (SIZES, "퀼 4는 두 가지로 나와요. 미니는 입력이든 출력이든 요금이 베이스의 6분의 1이에요.", "6분의 1"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_right_does_not_block(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_is_wrong_blocks(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in one or one in wrong for one in found)


def test_a_share_of_a_length_is_read_as_both() -> None:
    assert [one.text for one in quantities.find("45분의 4분의 1쯤", "ko")][-1] == "4분의 1"
