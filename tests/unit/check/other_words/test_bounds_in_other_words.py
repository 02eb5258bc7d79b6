"""At least told as at most, in words that say so some other way: 많아야, 네 배 밑에 머물면, 55% 넘게는 … 못하게."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("In excess of 3,000 people signed.", "3000명 넘게 서명했어요."),
    ("Not quite 40 schools took part.", "학교 40곳 가까이 참여했어요."),
    ("Not quite 40 schools took part.", "참여한 학교는 채 40곳이 안 돼요."),
    ("A little short of 40 schools took part.", "학교가 40곳에 조금 못 미치게 참여했어요."),
    ("The port handled more than 52,000 boxes, its owner said.", "주인은 항구가 다룬 상자가 5만 2,000개를 웃돈다고 했어요."),
    ("Scalpers sold tickets of at most $90 at a premium.", "암표상은 90달러짜리 표에 웃돈을 붙여 팔았어요."),
    ("비상벨을 둔 곳은 4곳 중 1곳에 못 미쳤다.", "비상벨이 있는 데는 넷 중 하나도 안 됐어요."),
    ("비상벨을 둔 곳은 4곳 중 1곳에 못 미쳤다.", "비상벨이 없는 데가 넷 중 셋을 넘었어요."),
    ("The co-op said demand for cars would be flat at best. It employs 1,400 people.", "협동조합은 차 수요가 잘해야 제자리일 거라고 했어요."),
    ("The co-op said demand for cars would be flat at best. It employs 1,400 people.", "협동조합은 차 수요가 기껏해야 제자리걸음일 거라고 했어요."),
    ("The co-op said demand for cars would be flat at best. It employs 1,400 people.", "협동조합은 차 수요가 많아야 지금 그대로일 거라고 했어요."),
    ("Gross margin of 31.7% beat the guidance of 27% to 29%. Sales rose 4%.", "매출총이익률은 31.7%로 전망치 27~29%를 웃돌았어요."),
    ("Gross margin of 31.7% beat the guidance of 27% to 29%. Sales rose 4%.", "전망은 27~29%였는데 31.7%가 나왔어요."),
    ("Margin of 21.7% missed the guidance of 27% to 29%.", "이익률은 21.7%로 전망치 27~29%를 밑돌았어요."),
    ("The site has 2.5 million paying readers, at least half of whom are not subscribers to print.", "돈을 내는 독자 250만 명 가운데 적어도 절반은 종이 신문을 안 봐요."),
    ("The site has 2.5 million paying readers, at least half of whom are not subscribers to print.", "돈을 내는 독자 250만 명 가운데 절반 넘게 종이 신문을 안 봐요."),
    ("Ferry fares brought in more than half of sales. The firm said the second half would be better.", "뱃삯이 매출의 절반을 넘었어요."),
    ("Ferry fares brought in more than half of sales. The firm said the second half would be better.", "매출의 절반 넘게 뱃삯에서 나왔대요."),
    ("The agency may cut the rating if debt stays above four times earnings. The ratio is 4.3.", "빚이 이익의 네 배를 계속 넘으면 등급을 낮출 수 있대요. 지금은 4.3배예요."),
    ("The agency may cut the rating if debt stays above four times earnings. The ratio is 4.3.", "빚이 이익의 네 배 위에 머물면 등급을 낮출 수 있대요."),
    ("Landlords must cover at least 65% of the repair.", "집주인은 수리비의 적어도 65%를 내야 해요."),
    ("Landlords must cover at least 65% of the repair.", "수리비의 65% 이상은 집주인 몫이에요."),
    ("Owners may be charged at most 65% of the repair.", "수리비의 65% 넘게는 집주인에게 물리지 못하게 했어요."),
    ("Failure to file costs 12,000 dollars a day at most. The rule covers 40 sites.", "신고를 빼먹으면 하루에 많아야 1만 2,000달러를 물어요."),
    ("Failure to file costs 12,000 dollars a day at most. The rule covers 40 sites.", "신고를 빼먹으면 하루 최대 1만 2,000달러를 물어요."),
    ("The clinic sees 30 patients a day at least.", "병원은 하루에 적어도 환자 30명을 봐요."),
    ("The press prints at least 700 sheets a minute.", "인쇄기는 1분에 적어도 700장을 찍어요."),
    ("The press prints at least 700 sheets a minute.", "인쇄기는 아무리 느려도 1분에 700장을 찍어요."),
    ("The upgrade will take at least nine weeks.", "개선은 아무리 빨라도 9주가 걸려요."),
    ("The upgrade will take at least nine weeks.", "개선은 빨라야 9주가 걸려요."),
    ("The press prints at most 700 sheets a minute.", "인쇄기는 1분에 아무리 빨라도 700장을 찍어요."),
    ("The press prints at most 700 sheets a minute.", "인쇄기는 빨라야 1분에 700장이에요."),
    ("At least half of the attacks were blocked by the filter. The firm has 300 clients.", "걸러내지 못한 공격은 많아야 절반이에요."),
    ("At least half of the attacks were blocked by the filter. The firm has 300 clients.", "공격의 절반 이상을 걸러냈어요."),
    ("More than 60% of the pupils do not read at home.", "집에서 책을 읽지 않는 학생이 60%가 넘어요."),
    ("The reactor will start in the second quarter of 2028 at the earliest, and no earlier than 2029 in the north.", "원자로는 빨라야 2028년 2분기에 돌고 북쪽은 2029년 이후예요."),
    ("The reactor will start in the second quarter of 2028 at the earliest, and no earlier than 2029 in the north.", "원자로는 빨라야 2028년 2분기에나 돌아요."),
    ("The van can drive up to 90 kilometers an hour, and needs at least three hours to charge.", "승합차는 빨라야 시속 90km고 충전에는 빨라도 세 시간이 걸려요."),
    ("The van can drive up to 90 kilometers an hour, and needs at least three hours to charge.", "승합차는 아무리 빨라도 시속 90km를 넘지 못하고 충전에는 적어도 세 시간이 걸려요."),
    ("The line makes at least 40 cars an hour. A crew needs at most two days to change it.", "라인은 느려도 한 시간에 40대를 만들어요. 바꾸는 데는 길어야 이틀이에요."),
    ("The line makes at least 40 cars an hour. A crew needs at most two days to change it.", "라인은 아무리 느려도 시간당 40대를 만들어요."),
    ("Stations must sell at least 30% of seats to locals. Prices start at 9 euros.", "좌석의 적어도 30%는 주민에게 팔아야 해요."),
    ("Stations must sell at least 30% of seats to locals. Prices start at 9 euros.", "좌석의 70% 넘게는 외지 사람에게 팔지 못해요."),
    ("The library lends at most 12 books a month. It opens at least four days a week.", "도서관은 한 달에 12권 넘게는 빌려 주지 않아요."),
    ("The library lends at most 12 books a month. It opens at least four days a week.", "도서관은 한 달에 많아야 12권을 빌려 주고 일주일에 적어도 나흘 열어요."),
    ("A turnout of 54% beat the 40% to 45% that pollsters had named.", "투표율 54%는 조사 회사들이 내다본 40~45%를 웃도는 수준이에요."),
    ("A turnout of 54% beat the 40% to 45% that pollsters had named.", "투표율은 54%로 조사 회사들이 내다본 40~45%를 웃돌았어요."),
    ("The yield stays below 3% for a third month. A bond paid 4%.", "수익률이 석 달째 3% 밑에 머물러요."),
]  # fmt: skip
WRONG = [
    ("In excess of 3,000 people signed.", "3000명 미만이 서명했어요.", "3000명 미만이 서명했"),
    ("Not quite 40 schools took part.", "학교 40곳 넘게 참여했어요.", "40곳 넘게 참여했"),
    ("A little short of 40 schools took part.", "학교 40곳 넘게 참여했어요.", "40곳 넘게 참여했"),
    ("The port handled more than 52,000 boxes, its owner said.", "주인은 항구가 다룬 상자가 5만 2,000개를 밑돈다고 했어요.", "5만 2,000개"),
    ("The port handled fewer than 52,000 boxes, its owner said.", "주인은 항구가 다룬 상자가 5만 2,000개를 웃돈다고 했어요.", "5만 2,000개"),
    ("비상벨을 둔 곳은 4곳 중 1곳에 못 미쳤다.", "비상벨이 있는 데는 넷 중 하나를 넘었어요.", "넷 중 하나"),
    ("Gross margin of 31.7% beat the guidance of 27% to 29%. Sales rose 4%.", "매출총이익률은 31.7%로 전망치 27~29%를 밑돌았어요.", "27~29%를 밑돌"),
    ("Margin of 21.7% missed the guidance of 27% to 29%.", "이익률은 21.7%로 전망치 27~29%를 웃돌았어요.", "27~29%를 웃돌"),
    ("The site has 2.5 million paying readers, at least half of whom are not subscribers to print.", "돈을 내는 독자가 250만 명인데 종이 신문을 안 보는 사람이 많아야 절반이래요.", "많아야 절반"),
    ("The site has 2.5 million paying readers, at least half of whom are not subscribers to print.", "돈을 내는 독자가 250만 명인데 종이 신문을 안 보는 사람이 기껏해야 절반이에요.", "기껏해야 절반"),
    ("Ferry fares brought in more than half of sales. The firm said the second half would be better.", "매출의 절반이 조금 안 되게 뱃삯에서 나왔대요.", "안 되게"),
    ("Ferry fares brought in more than half of sales. The firm said the second half would be better.", "매출의 절반에 못 미치게 뱃삯에서 나왔대요.", "못 미치게"),
    ("The agency may cut the rating if debt stays above four times earnings. The ratio is 4.3.", "빚이 이익의 네 배 밑에 머물면 등급을 낮출 수 있대요.", "네 배 밑"),
    ("The agency may cut the rating if debt stays above four times earnings. The ratio is 4.3.", "빚이 이익의 네 배 아래에 머물면 등급을 낮출 수 있대요.", "네 배 아래"),
    ("The agency may cut the rating if debt stays above four times earnings. The ratio is 4.3.", "빚이 이익의 네 배 밑을 맴돌면 등급을 낮출 수 있대요.", "네 배 밑"),
    ("Landlords must cover at least 65% of the repair.", "수리비의 65% 넘게는 집주인에게 물리지 못하게 했어요.", "65% 넘게"),
    ("Owners may be charged at most 65% of the repair.", "수리비의 65% 이상을 집주인이 내야 해요.", "65% 이상"),
    ("Failure to file costs 12,000 dollars a day at most. The rule covers 40 sites.", "신고를 빼먹으면 하루에 못해도 1만 2,000달러를 물어요.", "1만 2,000달러"),
    ("Failure to file costs 12,000 dollars a day at most. The rule covers 40 sites.", "신고를 빼먹으면 하루에 적어도 1만 2,000달러를 물어요.", "1만 2,000달러"),
    ("The clinic sees 30 patients a day at least.", "병원은 하루에 많아야 환자 30명을 봐요.", "30명"),
    ("The press prints at least 700 sheets a minute.", "인쇄기는 1분에 아무리 빨라도 700장을 찍어요.", "700장"),
    ("The press prints at least 700 sheets a minute.", "인쇄기는 1분에 빨라야 700장을 찍어요.", "700장"),
    ("The upgrade will take at least nine weeks.", "개선은 아무리 늦어도 9주 안에 끝나요.", "9주 안"),
    ("The press prints at most 700 sheets a minute.", "인쇄기는 아무리 느려도 1분에 700장을 찍어요.", "700장"),
    ("More than 60% of the pupils do not read at home.", "집에서 책을 읽지 않는 학생이 60%가 안 돼요.", "60%가 안"),
    ("The van can drive up to 90 kilometers an hour, and needs at least three hours to charge.", "승합차는 아무리 느려도 시속 90km로 달려요.", "90km"),
    ("The line makes at least 40 cars an hour. A crew needs at most two days to change it.", "라인은 빨라야 시간당 40대를 만들어요.", "40대"),
    ("Stations must sell at least 30% of seats to locals. Prices start at 9 euros.", "좌석의 30% 넘게는 주민에게 팔지 못해요.", "30% 넘게"),
    ("The library lends at most 12 books a month. It opens at least four days a week.", "도서관은 한 달에 적어도 12권을 빌려 줘요.", "12권"),
    ("The library lends at most 12 books a month. It opens at least four days a week.", "도서관은 일주일에 많아야 나흘 열어요.", "나흘"),
    ("A turnout of 54% beat the 40% to 45% that pollsters had named.", "투표율 54%는 조사 회사들이 내다본 40~45%를 밑도는 수준이에요.", "40~45%를 밑도는"),
    ("A turnout of 54% beat the 40% to 45% that pollsters had named.", "투표율은 54%로 조사 회사들이 내다본 40~45%를 밑돌았어요.", "40~45%를 밑돌"),
    ("The yield stays below 3% for a third month. A bond paid 4%.", "수익률이 석 달째 3% 위에 머물러요.", "3% 위"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_bound_in_other_words_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_other_bound_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
