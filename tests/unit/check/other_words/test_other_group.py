"""A bound told of those on the other side of it, whom the source names without its figure: `50명 이상` for `the others` of `fewer than 50`."""

import pytest

from pipeline.check import lint_pair

_PLAN = "Customers who kept the plan for up to six months paid 12 dollars; those who stayed longer paid only 9."
_STAFF = "Firms with fewer than 50 staff pay 300 euros, the others 900."
_AGED = "Patients over 65 waited 14 days on average, while younger ones waited nine."
_DRIVERS = "Drivers with less than three years at the wheel had 4.1 accidents per million kilometres, more experienced ones 1.7."
_FILES = "Files of up to 20 megabytes are scanned at once; anything bigger is queued overnight."
_CALLS = "Calls shorter than one minute are free; all others cost 3 cents."
_ORDERS = "The discount applies to orders of more than 100 units. Smaller orders pay the full price."
_SLEPT = "Workers who slept less than six hours made 9 errors a shift, against 4 for the rest."
_QUICK = "Applicants who spent at least 30 minutes on the test scored 71 points, those who were quicker 58."
_MESSAGES = "Up to 500 messages a day are free. Beyond that, each costs a cent."
_HOURS = "주 15시간 미만으로 일한 응답자는 생산성이 4% 올랐지만, 더 오래 일한 응답자는 1% 오르는 데 그쳤다."
_SHORT = "Short ones kept 80 per cent of their viewers. Videos longer than ten minutes lost half of them."
_PUPILS = (
    "Pupils who used the tutor for up to 45 minutes raised their mathematics marks by 0.6 points, while those who used it for longer gained only 0.2. "
    "Reading marks fell by 0.1 point in the first group and 0.4 in the second."
)
_PHONES = "Phones with less than 8 gigabytes of memory run the small model; the others run the full one."
_SELLERS = "Sellers with less than $50,000 in sales keep paying 8%, while those above that level pay 12%."
_SERVED = "Employees with at least five years of service get 26 weeks of pay. Newcomers get 10."
_BAN = "Only pupils under 16 are covered by the ban."

RIGHT = (
    (_PLAN, "여섯 달 넘게 쓴 고객은 9달러만 냈어요."),
    (_STAFF, "직원 50명 이상인 기업은 900유로를 내요."),
    (_AGED, "65세 이하 환자는 평균 9일을 기다렸어요."),
    (_DRIVERS, "운전 경력이 3년 이상인 사람은 100만 km당 사고가 1.7건이었어요."),
    (_FILES, "20MB가 넘는 파일은 밤사이 대기열에서 처리돼요."),
    (_CALLS, "1분 이상 통화는 3센트예요."),
    (_ORDERS, "100개 이하 주문은 정가를 내요."),
    (_SLEPT, "여섯 시간 이상 잔 직원은 근무당 실수가 4건이었어요."),
    (_QUICK, "시험을 30분 안에 끝낸 지원자는 58점에 그쳤어요."),
    (_MESSAGES, "하루 500건이 넘으면 건당 1센트를 내요."),
    (_HOURS, "주 15시간 이상 일한 사람은 생산성이 1% 오르는 데 그쳤어요."),
    (_SHORT, "10분 이하의 영상은 시청자의 80%를 지켰어요."),
    (_PUPILS, "45분 넘게 쓴 학생들은 읽기 점수가 0.4점 떨어졌어요."),
    (_PHONES, "메모리가 8GB 이상인 폰은 전체 모델을 돌려요."),
    (_SELLERS, "매출 5만 달러 이상인 판매자는 12%를 내요."),
    (_SERVED, "근속 5년 미만 직원은 10주 치를 받아요."),
    (_BAN, "16세 이상 학생은 이번 금지 대상이 아니에요."),
)  # fmt: skip
WRONG = (
    (_PLAN, "여섯 달 넘게 쓴 고객은 12달러를 냈어요."),
    (_PLAN, "여섯 달 넘게 쓴 고객은 12달러를, 짧게 쓴 고객은 9달러를 냈어요."),
    (_STAFF, "직원 50명 이상인 기업은 300유로를 내요."),
    (_AGED, "65세 이하 환자는 평균 14일을 기다렸어요."),
    (_CALLS, "1분 이상 통화는 무료예요."),
    (_SLEPT, "여섯 시간 이상 잔 직원은 근무당 실수가 9건이었어요."),
    (_HOURS, "주 15시간 이상 일한 사람은 생산성이 4% 올랐어요."),
    (_SERVED, "근속 5년 미만 직원은 26주 치를 받아요."),
    ("The robot carries up to 25 kilos and runs for longer than its rivals.", "이 로봇은 25kg 넘게 들고 경쟁 제품보다 오래 달려요."),
    ("Firms with fewer than 50 staff pay 300 euros. Younger ones get help.", "직원 50명 이상인 기업은 300유로를 내요."),
    ("Pupils under 16 are covered by the ban.", "16세 이상 학생이 이번 금지 대상이에요."),
)  # fmt: skip


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_tells_of_the_others_stands(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_it_tells_of_those_within_the_bound_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)
