"""Another part of a month, another last month, another length of one unit, another per."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("The trial will end on May 30. It moved 800 clerks to a four-day week after the spring.", "시험은 5월 말에 끝나요."),
    ("The maker plans a release in the first half of August. It had promised July.", "출시는 8월 상순이나 중순이에요."),
    ("The maker plans a release in the first half of August. It had promised July.", "출시는 8월 초중반이에요."),
    ("The maker plans a release in the first half of August. It had promised July.", "출시는 8월 초예요."),
    ("The court will rule in the last week of March.", "판결은 3월 말에 나와요."),
    ("The bridge opens in the second half of 2028.", "다리는 2028년 하반기에 열려요."),
    ("The bridge opens in the second half of 2028.", "다리는 2028년 말쯤 열려요."),
    ("The bank said fiscal first-quarter costs were $41.2 million. Shortages would last until at least June.", "부족은 적어도 6월까지 이어져요."),
    ("The app counts 34 million users. Since last week it has also been reading receipts.", "앱은 지난주부터 영수증도 읽어요."),
    ("The ferry line cut fares last month. It owns 40 boats.", "배 회사는 지난달 삯을 내렸어요."),
    ("The board votes next week. It has 12 members.", "이사회는 다음 주 투표해요."),
    ("The board votes next week. It has 12 members.", "이사회는 이번 주 투표해요."),
    ("The model predicts floods for the following week. It was tested on 240 rivers from April 2025.", "모델은 뒤이은 한 주 동안 홍수를 내다봐요."),
    ("The model predicts floods for the following week. It was tested on 240 rivers from April 2025.", "모델은 앞으로 일주일 동안 홍수가 날지 내다봐요."),
    ("The repair took a month. The 40 families were sent to hotels.", "고치는 데 한 달이 걸렸어요."),
    ("The order sold out within an hour. It had 900 sets.", "물건은 한 시간 만에 다 팔렸어요."),
    ("Farmers who listened used 13 kilograms less potash per hectare.", "따른 농부는 1헥타르에 칼륨을 13kg 덜 썼어요."),
    ("Farmers who listened used 13 kilograms less potash per hectare.", "따른 농부는 헥타르당 칼륨을 13kg 덜 썼어요."),
    ("Sales rose in October from September, and more than a year of talks ended within a week.", "10월 매출이 한 달 새 늘었고, 1년 넘게 끈 협상은 일주일 만에 끝났어요."),
    ("The firm hired 30 people in October, after a strike of a week.", "회사는 일주일 파업 뒤 10월에 30명을 뽑았어요."),
    ("The club raised 400,000 euros in 24 hours, and the match sold out in a week.", "클럽은 하루 만에 40만 유로를 모았고 표는 일주일 만에 다 나갔어요."),
    ("The tool wrote the report in 60 minutes; a clerk needs a day for it.", "도구는 보고서를 한 시간 만에 썼는데 직원은 하루 걸려요."),
    ("The dam took 12 months to fill and a day to drain.", "댐은 차는 데 1년이 걸렸고 비우는 데는 하루가 걸렸어요."),
    ("The dam took 12 months to fill and a day to drain.", "댐은 1년 동안 찼다가 하루 만에 비었어요."),
    ("Last autumn the club sold 300 shirts. It signed a keeper last week.", "지난해 가을 클럽은 셔츠 300벌을 팔았고 지난주에 골키퍼를 데려왔어요."),
    ("Last autumn the club sold 300 shirts. It signed a keeper last week.", "클럽은 작년 가을 셔츠 300벌을 팔았어요."),
    ("The 40-day window for bids opens on April 2.", "입찰은 4월 2일에 시작해 5월까지 받아요."),
    ("The 40-day window for bids opens on April 2.", "입찰은 4월 말까지 계속 받아요."),
]  # fmt: skip
WRONG = [
    ("The trial will end on May 30. It moved 800 clerks to a four-day week after the spring.", "시험은 5월 초에 끝나요.", "5월 초"),
    ("The trial will end on May 30. It moved 800 clerks to a four-day week after the spring.", "시험은 5월 중순에 끝나요.", "5월 중순"),
    ("The maker plans a release in the first half of August. It had promised July.", "출시는 8월 하순이에요.", "8월 하순"),
    ("The maker plans a release in the first half of August. It had promised July.", "출시는 8월 말로 잡혔어요.", "8월 말"),
    ("The court will rule in the last week of March.", "판결은 3월 초에 나와요.", "3월 초"),
    ("The bridge opens in the second half of 2028.", "다리는 2028년 초에 열려요.", "2028년 초"),
    ("The bank said fiscal first-quarter costs were $41.2 million. Shortages would last until at least June.", "부족은 적어도 9월까지 이어져요.", "9월"),
    ("The app counts 34 million users. Since last week it has also been reading receipts.", "앱은 지난달부터 영수증도 읽어요.", "지난달"),
    ("The app counts 34 million users. Since last week it has also been reading receipts.", "앱은 지난해부터 영수증도 읽어요.", "지난해"),
    ("The app counts 34 million users. Since last week it has also been reading receipts.", "앱은 어제부터 영수증도 읽어요.", "어제"),
    ("The ferry line cut fares last month. It owns 40 boats.", "배 회사는 지난주 삯을 내렸어요.", "지난주"),
    ("The ferry line cut fares last month. It owns 40 boats.", "배 회사는 지난해 삯을 내렸어요.", "지난해"),
    ("The ferry line cut fares last month. It owns 40 boats.", "배 회사는 다음 달 삯을 내려요.", "다음 달"),
    ("The board votes next week. It has 12 members.", "이사회는 다음 달 투표해요.", "다음 달"),
    ("The board votes next week. It has 12 members.", "이사회는 내년에 투표해요.", "내년"),
    ("The model predicts floods for the following week. It was tested on 240 rivers from April 2025.", "모델은 앞으로 한 달 동안 홍수가 날지 내다봐요.", "한 달"),
    ("The model predicts floods for the following week. It was tested on 240 rivers from April 2025.", "모델은 앞으로 하루 동안 홍수가 날지 내다봐요.", "하루"),
    ("The model predicts floods for the following week. It was tested on 240 rivers from April 2025.", "모델은 앞으로 1년 동안 홍수가 날지 내다봐요.", "1년"),
    ("The repair took a month. The 40 families were sent to hotels.", "고치는 데 일주일이 걸렸어요.", "일주일"),
    ("The repair took a month. The 40 families were sent to hotels.", "고치는 데 하루가 걸렸어요.", "하루"),
    ("The repair took a month. The 40 families were sent to hotels.", "고치는 데 1년이 걸렸어요.", "1년"),
    ("The order sold out within an hour. It had 900 sets.", "물건은 하루 만에 다 팔렸어요.", "하루"),
    ("The order sold out within an hour. It had 900 sets.", "물건은 일주일 만에 다 팔렸어요.", "일주일"),
    ("Farmers who listened used 13 kilograms less potash per hectare.", "따른 농부는 1에이커에 칼륨을 13kg 덜 썼어요.", "1에이커"),
    ("Farmers who listened used 13 kilograms less potash per hectare.", "따른 농부는 에이커당 칼륨을 13kg 덜 썼어요.", "에이커"),
    ("The tool wrote the report in 60 minutes; a clerk needs a day for it.", "도구는 보고서를 60분 만에 썼는데 직원은 한 달 걸려요.", "한 달"),
    ("The window for bids opens on April 2. It covers a four-day week.", "입찰은 4월 말에 시작해요.", "4월 말"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_time_in_other_words_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_time_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
