"""Parts, multiples and bounds that a writer tells otherwise than the source: the other side of a bound, a share in many words, a round multiple, points from a half."""

import pytest

from pipeline.check import lint_pair

_SAID_NANOMETER = "AMD said 3-nanometer and more advanced chips made up 61% of its sales."
_SURVEY_FIRMS = "The survey of 900 firms found 44% had at least one outage last year."
_REPORT_FOUND = "The report found the median office in Madrid used its meeting rooms just 42% of the time."
_MISTRAL_RAISED = "Mistral raised 900 million euros in the round. It has raised 2.05 billion euros in total."
_RULE_LETS = "The rule lets cars drive at or below 60 miles per hour in tunnels."
_ACCOUNTS_USERS = "Accounts of users found to be under 16 will be banned, Roblox said."
_USERS_JUDGED = "Users judged to be under 16 will be blocked from the chat."
_TRANSCRIPTION_MODEL = "The transcription model has a word error rate of 3.1%, against 6.4% for the best open model. It was trained on 900,000 clips."
_ONLY_GRANT = "Only 10% of grant applications were approved, according to the agency. It reviewed 400 files."
_GRANT_APPLICATIONS = "Only 5% of grant applications were approved, according to the agency. It reviewed 400 files."
_DRONE_LANDED = "The drone landed within 20 centimetres of the pad 98.2% of the time."
_SERVICE_ANSWERED = "The service answered calls within 30 seconds in 95% of cases."
_ZHIPU_RELEASED = "Zhipu released a preview model that cuts the price of its API by more than 50%."
_STARTUP_REDUCED = "The startup reduced inference costs to less than half of what they were."
_KOREAN = "업스테이지는 API 가격을 50% 이상 내렸다."
_NEARLY_TICKETS = "Nearly 90% of tickets were closed within 2 hours."
_RAPID_AGREED = "Rapid7 agreed to buy Halden Security for $4.4 billion. The target was valued at $3.9 billion last spring. It has more than $190 million in annual recurring revenue."
_DAILY_SIGN = "Daily sign-ups jumped from 2,000 to 460,000 in a week."
_ENERGY_IMAGE = "Energy per image rose from 0.4 to 5.2 watt-hours."
_HALF_NORWEGIAN = "Half of Norwegian teachers now use AI, against 31% in 2023, a survey of 1,200 found."
_FOUR_CLINICS = "Four in 10 clinics now use the tool, up from 33% a year ago. Among users, 7% stopped."
_FIRST_PHASE = "The first phase is 80 megawatts; another 240 megawatts will follow by 2029."
_HARDEST_QUARTER = "On the hardest quarter of tasks, the model failed."
_GRAB_SAID = "Grab said fintech revenue growth in Vietnam reached triple digits."
_UPSTAGE = "Upstage의 모델은 수학 시험에서 91.6점을 받아 경쟁 모델(77.9점)을 앞섰다."
_EACH_ROBOT = "Each robot costs about $24. The swarm has 20 robots."
_AMONG_USERS = "Among users, 51% do so daily, the survey of 3,000 adults found."
_OFFICE_SAID = "WHO's office said 62% of the 50 countries it surveyed use the tool, but only 6% have a strategy."
_ROBLOX_TEENS = "Roblox teens face a two-hour daily limit."
_OUTAGE_LASTED = "The outage lasted 100 minutes."
_WILL_SPEND = "Ola will spend $300 million. Quarterly revenue was $5.2 billion. Free cash flow came to $1.5 billion."
_NAVER_SOLD = "NAVER sold 300 units of A and 1,200 units of B."
_KOREAN = "회사는 자체 평가 15개 항목 중 11개에서 동급 모델을 앞섰다고 밝혔다. 지원 언어는 8개다."
_ROBOT_SOLVED = "The robot solved 19 of 25 mazes. A rival solved 11 of 25."
_FIRMS_FOUND = "The survey of 900 firms found 62% had at least one outage last year."
_FOUND_MEDIAN = "The report found the median office in Madrid used its meeting rooms just 58% of the time."
_RAISED_MILLION = "Mistral raised 600 million euros in the round. It has raised 2.05 billion euros in total."
_PLAN_WOULD = "The plan would limit price increases to less than half of inflation."
_CLINICS_TOOL = "Four in 10 clinics now use the tool, up from 33% a year ago. Among users, 9% stopped."
_USERS_DAILY = "Among users, 61% do so daily, the survey of 3,000 adults found."
_SOLVED_MAZES = "The robot solved 19 of 25 mazes. A rival finished last."

RIGHT = (
    (_SAID_NANOMETER, "AMD 매출의 61%가 3나노 이하 칩에서 나왔어요."),
    (_SURVEY_FIRMS, "회사 900곳 가운데 절반 가까이가 지난해 장애를 겪었어요."),
    (_REPORT_FOUND, "마드리드 사무실에서 회의실을 쓰는 시간은 절반도 안 됐어요."),
    (_MISTRAL_RAISED, "미스트랄이 9억 유로를 받았어요. 이제까지 모은 20억 5,000만 유로의 절반 가까이가 이번 돈이에요."),
    (_RULE_LETS, "터널에서는 시속 60마일(약 97km) 이하로 달려야 해요."),
    (_ACCOUNTS_USERS, "로블록스에서 16세 미만으로 드러난 이용자는 계정이 막혀요."),
    (_USERS_JUDGED, "16세 이상만 채팅을 쓸 수 있어요."),
    (_USERS_JUDGED, "16세 이상이면 채팅이 막히지 않아요."),
    (_TRANSCRIPTION_MODEL, "단어 오류율이 3.1%라 100단어에 세 단어쯤 틀리는 수준이에요."),
    (_ONLY_GRANT, "지원서 열 건 가운데 심사를 거쳐 돈을 받게 된 건 하나뿐이라고 기관은 전했어요."),
    (_GRANT_APPLICATIONS, "지원서 스무 건 가운데 심사를 거쳐 돈을 받게 된 건 하나뿐이라고 기관은 전했어요."),
    (_DRONE_LANDED, "드론은 백 번에 두 번쯤만 착륙장에서 20cm 넘게 벗어났어요."),
    (_DRONE_LANDED, "드론이 착륙장에서 20cm 넘게 벗어난 것은 1.8%였어요."),
    (_SERVICE_ANSWERED, "전화를 30초 넘게 기다린 사람은 스무 명 중 한 명꼴이에요."),
    (_ZHIPU_RELEASED, "즈푸가 시험판을 내놓으며 이용료를 절반 밑으로 내렸어요."),
    (_STARTUP_REDUCED, "이 회사가 추론 비용을 절반 넘게 줄였어요."),
    (_KOREAN, "업스테이지가 API 값을 절반 이하로 내렸어요."),
    (_NEARLY_TICKETS, "2시간 넘게 걸린 문의는 열에 하나꼴이에요."),
    (_RAPID_AGREED, "래피드7이 할든 시큐리티를 44억 달러에 사요. 연간 반복 매출로 따지면 20배가 넘는 값이에요."),
    (_DAILY_SIGN, "하루 가입자가 2,000명에서 46만 명으로 200배 넘게 뛰었어요."),
    (_ENERGY_IMAGE, "그림 한 장에 0.4Wh이던 것이 5.2Wh로 열 배 넘게 늘었어요."),
    (_HALF_NORWEGIAN, "노르웨이 교사 1,200명 가운데 절반이 AI를 써요. 2023년 31%였으니 19%포인트 오른 거예요."),
    (_FOUR_CLINICS, "병원 열 곳 중 네 곳이 이 도구를 써요. 1년 새 7%포인트 늘었어요."),
    (_FIRST_PHASE, "1단계 80메가와트에 2029년까지 240메가와트를 더하면 네 배가 돼요."),
    (_HARDEST_QUARTER, "가장 어려운 문제 4분의 1에서 모델이 실패했어요."),
    (_GRAB_SAID, "그랩의 베트남 핀테크 매출은 두 배 넘게 커졌어요."),
    (_UPSTAGE, "업스테이지 모델이 수학 시험에서 91.6점으로 경쟁 모델을 13점 넘게 따돌렸어요."),
    (_EACH_ROBOT, "한 대에 24달러쯤이라 20대를 다 마련해도 500달러가 안 들어요."),
    (_AMONG_USERS, "쓰는 사람의 절반은 매일 쓴대요."),
    (_OFFICE_SAID, "WHO가 50개국에 물었더니 31개국이 이 도구를 써요. 전략이 있는 곳은 세 나라뿐이에요."),
    (_ROBLOX_TEENS, "로블록스는 청소년 이용을 하루 두 시간으로 제한해요."),
    (_OUTAGE_LASTED, "장애는 두 시간이 채 안 됐어요."),
    (_WILL_SPEND, "올라가 3억 달러를 쓰는데, 분기 매출의 6%쯤 되는 돈이에요."),
    (_NAVER_SOLD, "네이버는 A를 300대, B를 1,200대 팔았어요. A가 전체의 20%예요."),
    (_KOREAN, "자체 평가 15개 중 11개에서 비슷한 모델을 이겼대요. 8개 언어를 다뤄요."),
    (_KOREAN, "자체 평가 15개 중 4개에서는 비슷한 모델에 뒤졌대요. 8개 언어를 다뤄요."),
    (_ROBOT_SOLVED, "로봇이 미로 25개 중 19개를 풀었어요. 경쟁 로봇은 25개 중 11개를 풀었고요."),
)
WRONG = (
    (_SAID_NANOMETER, "AMD 매출의 61%가 3나노 이상 칩에서 나왔어요."),
    (_FIRMS_FOUND, "회사 900곳 가운데 절반 가까이가 지난해 장애를 겪었어요."),
    (_FOUND_MEDIAN, "마드리드 사무실에서 회의실을 쓰는 시간은 절반도 안 됐어요."),
    (_RAISED_MILLION, "미스트랄이 6억 유로를 받았어요. 이제까지 모은 20억 5,000만 유로의 절반 가까이가 이번 돈이에요."),
    (_RULE_LETS, "터널에서는 시속 60마일(약 97km) 이상으로 달려야 해요."),
    (_ACCOUNTS_USERS, "로블록스는 16세 이상으로 드러난 이용자의 계정을 막히게 한대요."),
    (_USERS_JUDGED, "16세 이상으로 판정되면 채팅이 막혀요."),
    (_TRANSCRIPTION_MODEL, "단어 오류율이 3.1%라 100단어에 다섯 단어쯤 틀리는 수준이에요."),
    (_GRANT_APPLICATIONS, "지원서 스무 건 가운데 심사를 거쳐 돈을 받게 된 건 셋뿐이라고 기관은 전했어요."),
    (_DRONE_LANDED, "드론은 98.2%가 착륙장에서 20cm 넘게 벗어났어요."),
    (_SERVICE_ANSWERED, "스무 명 중 열아홉 명은 30초 넘게 기다렸어요."),
    (_ZHIPU_RELEASED, "즈푸가 시험판을 내놓으며 이용료를 절반 이하만 내렸어요."),
    (_PLAN_WOULD, "이 안은 가격 인상을 물가의 절반 이상으로 묶어요."),
    (_NEARLY_TICKETS, "문의 열에 아홉은 2시간 넘게 걸려 처리됐어요."),
    (_RAPID_AGREED, "래피드7이 할든 시큐리티를 44억 달러에 사요. 연간 반복 매출로 따지면 40배가 넘는 값이에요."),
    (_DAILY_SIGN, "하루 가입자가 2,000명에서 46만 명으로 300배 넘게 뛰었어요."),
    (_DAILY_SIGN, "하루 가입자가 2,000명에서 46만 명으로 100배 넘게 뛰었어요."),
    (_ENERGY_IMAGE, "그림 한 장에 0.4Wh이던 것이 5.2Wh로 스무 배 넘게 늘었어요."),
    (_HALF_NORWEGIAN, "노르웨이 교사 1,200명 가운데 절반이 AI를 써요. 2023년 31%였으니 17%포인트 오른 거예요."),
    (_CLINICS_TOOL, "병원 열 곳 중 네 곳이 이 도구를 써요. 1년 새 9%포인트 늘었어요."),
    (_HARDEST_QUARTER, "가장 어려운 문제 3분의 1에서 모델이 실패했어요."),
    (_GRAB_SAID, "그랩의 베트남 핀테크 매출은 네 배 넘게 커졌어요."),
    (_UPSTAGE, "업스테이지 모델이 수학 시험에서 91.6점으로 경쟁 모델을 17점 넘게 따돌렸어요."),
    (_EACH_ROBOT, "한 대에 24달러쯤이라 20대를 다 마련해도 400달러가 안 들어요."),
    (_USERS_DAILY, "쓰는 사람의 절반은 매일 쓴대요."),
    (_OFFICE_SAID, "WHO가 50개국에 물었더니 31개국이 이 도구를 써요. 전략이 있는 곳은 다섯 나라뿐이에요."),
    (_ROBLOX_TEENS, "로블록스는 청소년 이용을 하루 세 시간으로 제한해요."),
    (_WILL_SPEND, "올라가 3억 달러를 쓰는데, 분기 매출의 17%쯤 되는 돈이에요."),
    (_KOREAN, "자체 평가 15개 중 7개에서 비슷한 모델을 이겼대요. 8개 언어를 다뤄요."),
    (_SOLVED_MAZES, "로봇이 미로 25개 중 17개를 풀었어요."),
)


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_part_or_bound_told_otherwise_stands(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_part_or_bound_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)
