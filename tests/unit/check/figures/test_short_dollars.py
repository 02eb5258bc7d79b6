"""A currency that is told short once its land is named: `75대만달러 … 55달러`."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("A ride in the robot taxi costs 60 Hong Kong dollars. At noon it is 15 dollars cheaper.", "로봇 택시는 한 번에 60홍콩달러예요. 낮에는 15달러가 싸서 45달러면 타요."),
    ("The Swedish choir sold its voice for 90,000 kronor. The agency keeps 20,000.", "스웨덴 합창단이 목소리를 9만 스웨덴크로나에 팔았어요. 소속사가 2만 크로나를 떼니 남는 건 7만 크로나예요."),
    ("The toll is 12 Australian dollars. Electric cars pay 5 dollars less.", "통행료는 12호주달러예요. 전기차는 5호주달러를 덜 내니 7달러죠."),
    ("Mexico's museum app costs 80 pesos. Students pay 30 pesos.", "멕시코 박물관 앱은 80멕시코페소예요. 학생은 30페소고요."),
    ("The Indian tutor costs 900 rupees a month. A family plan costs 1,500 rupees.", "인도 과외 AI는 한 달 900인도루피예요. 가족 요금은 1,500루피니까 600루피만 더 내면 돼요."),
    ("Canada will spend 400 million Canadian dollars on chips and 250 million on data centres.", "캐나다가 칩에 4억 캐나다달러, 데이터센터에 2억 5,000만 달러를 써요. 합치면 6억 5,000만 달러예요."),
    ("In Singapore the pass costs 30 Singapore dollars. Children pay half.", "싱가포르 이용권은 30싱가포르달러예요. 어린이는 절반인 15달러를 내요."),
    ("The Czech town pays 40,000 koruna for the sign. The old one cost 55,000 koruna.", "체코 마을이 간판에 4만 체코코루나를 써요. 옛것은 5만 5,000코루나였으니 1만 5,000코루나가 싸졌어요."),
    ("Auckland will spend 90 million New Zealand dollars on buses. Last year it spent 60 million.", "오클랜드가 버스에 9,000만 뉴질랜드달러를 써요. 작년엔 6,000만 달러였으니 3,000만 달러가 늘었어요."),
    ("The Oslo clinic charges 700 Norwegian kroner. Children pay 300 kroner.", "오슬로 병원은 700노르웨이크로네를 받아요. 아이는 300크로네라 400크로네가 싸요."),
    ("The Toronto zoo charges 36 Canadian dollars. With the app it is 9 dollars less.", "토론토 동물원 표는 36캐나다달러인데, 앱으로 사면 9달러가 싸서 27달러예요."),
]  # fmt: skip
WRONG = [
    ("A ride in the robot taxi costs 60 Hong Kong dollars. At noon it is 15 dollars cheaper.", "로봇 택시는 한 번에 60홍콩달러예요. 낮에는 15달러가 싸서 40달러면 타요.", "40달러"),
    ("Singapore's pass costs 30 Singapore dollars. It replaces a US pass that costs 70 US dollars.", "싱가포르 이용권은 30미국달러예요. 미국 것은 70달러였고요.", "30미국달러"),
    ("The toll is 12 Australian dollars. Electric cars pay 5 dollars less.", "통행료는 12호주달러예요. 전기차는 5호주달러를 덜 내니 8달러죠.", "8달러"),
    ("Canada will spend 400 million Canadian dollars on chips and 250 million on data centres.", "캐나다가 칩에 4억 캐나다달러, 데이터센터에 2억 5,000만 달러를 써요. 합치면 6억 달러예요.", "6억 달러"),
    ("The Swedish choir sold its voice for 90,000 kronor. The agency keeps 20,000.", "스웨덴 합창단이 목소리를 9만 스웨덴크로나에 팔았어요. 소속사가 2만 크로나를 떼니 남는 건 8만 크로나예요.", "8만 크로나"),
    ("The Toronto zoo charges 36 Canadian dollars. With the app it is 9 dollars less.", "토론토 동물원 표는 36캐나다달러인데, 앱으로 사면 9달러가 싸서 25달러예요.", "25달러"),
    ("Auckland will spend 90 million New Zealand dollars on buses. Last year it spent 60 million.", "오클랜드가 버스에 9,000만 뉴질랜드달러를 써요. 작년엔 6,000만 달러였으니 4,000만 달러가 늘었어요.", "4,000만 달러가"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_currency_told_short_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_sum_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.rindex(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)
