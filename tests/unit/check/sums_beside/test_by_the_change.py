"""What a change by so many percent to a value took away, or added."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("The hotel's robot cost 800,000 dollars. Laundry bills have fallen by 25%, to 150,000 dollars.", "호텔 로봇 값은 80만 달러였어요. 세탁비는 25% 줄어 15만 달러가 됐으니 5만 달러를 아낀 거예요."),
    ("The brewery's sensors cost 3 million euros. Output rose 20% to 36,000 barrels.", "양조장 센서에 300만 유로가 들었어요. 생산량은 20% 늘어 3만 6,000배럴이 됐어요. 6,000배럴이 더 나온 거죠."),
    ("Waste at the bakery chain dropped 60%, to 80 tonnes a year, after it let AI order flour. The chain has 210 shops.", "빵집 210곳이 밀가루 주문을 AI에 맡기자 버리는 양이 60% 줄어 한 해 80톤이 됐어요. 120톤을 덜 버린 셈이죠."),
    ("Energy costs were down 35% at 1.3 million pounds. The software cost 400,000 pounds.", "에너지 비용은 35% 내려 130만 파운드였어요. 소프트웨어는 40만 파운드고요. 70만 파운드를 절약했네요."),
    ("Royalties climbed by half to 4.5 million euros. The choir sold 90,000 records.", "저작권료는 절반이 늘어 450만 유로가 됐어요. 150만 유로를 더 번 셈이에요."),
    ("Complaints fell by 20% to 1,200 in the first year. The chatbot cost 90,000 dollars.", "챗봇을 들인 첫해에 민원이 20% 줄어 1,200건이 됐어요. 300건이 준 거네요."),
    ("Power use at the rink has dropped by 30%, to 420 megawatt-hours. The system cost 60 million won.", "빙상장 전기는 30% 줄어 420MWh가 됐어요. 180MWh를 아꼈네요."),
    ("The council's heating bill is down by a quarter to 600,000 pounds. Sensors cost 90,000 pounds.", "시 난방비가 4분의 1 줄어 60만 파운드가 됐어요. 20만 파운드를 덜 쓴 거죠."),
    ("Honey yields rose 60%, reaching 8,000 kilograms.", "꿀이 60% 늘어 8,000kg이 됐어요. 3,000kg을 더 딴 셈이에요."),
    ("Paper use has been cut by 80%, to 500,000 sheets a year.", "종이를 80% 줄여 한 해 50만 장만 써요. 200만 장을 아낀 거예요."),
    ("Ticket income grew 25% to 50 million pesos last year.", "표 수입이 25% 늘어 5,000만 페소였어요. 1,000만 페소를 더 벌었네요."),
    ("The fare, up 25%, is $50.", "요금이 10달러 올랐어요."),
    ("가격이 100% 올라 4만원이다.", "값이 2만 원 올랐어요."),
    ("가격이 25% 오른 5만원이다.", "값이 1만 원이나 비싸졌어요."),
    ("매출은 12억 원으로 전년 대비 20% 증가했다.", "매출이 1년 새 2억 원 늘었어요."),
]  # fmt: skip
WRONG = [
    ("The fare, up 25%, is $50.", "요금이 12달러 올랐어요.", "12달러"),
    ("매출은 12억 원으로 전년 대비 20% 증가했다.", "매출이 1년 새 3억 원 늘었어요.", "3억 원"),
    ("The hotel's robot cost 800,000 dollars. Laundry bills have fallen by 25%, to 150,000 dollars.", "호텔 로봇 값은 80만 달러였어요. 세탁비는 25% 줄어 15만 달러가 됐으니 7만 달러를 아낀 거예요.", "7만 달러"),
    ("The brewery's sensors cost 3 million euros. Output rose 20% to 36,000 barrels.", "양조장 센서에 300만 유로가 들었어요. 생산량은 20% 늘어 3만 6,000배럴이 됐어요. 7,200배럴이 더 나온 거죠.", "7,200배럴"),
    ("Waste at the bakery chain dropped 60%, to 80 tonnes a year, after it let AI order flour. The chain has 210 shops.", "빵집 210곳이 밀가루 주문을 AI에 맡기자 버리는 양이 60% 줄어 한 해 80톤이 됐어요. 150톤을 덜 버린 셈이죠.", "150톤"),
    ("Complaints fell by 20% to 1,200 in the first year. The chatbot cost 90,000 dollars.", "챗봇을 들인 첫해에 민원이 20% 줄어 1,200건이 됐어요. 240건이 준 거네요.", "240건"),
    ("Ticket income grew 25% to 50 million pesos last year.", "표 수입이 25% 늘어 5,000만 페소였어요. 1,250만 페소를 더 벌었네요.", "1,250만 페소"),
    ("Honey yields rose 60%, reaching 8,000 kilograms.", "꿀이 60% 늘어 8,000kg이 됐어요. 4,000kg을 더 딴 셈이에요.", "4,000kg"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_was_saved_or_added_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_amount_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.rindex(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)
