"""Figures that a writer reckons by the way: rates told for more, a year against its months, points, steps, rounder figures."""

import pytest

from pipeline.check import lint_pair


def _found(source: str, draft: str, severity: str = "block") -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == severity]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("수리비는 10분당 2,500원이다.", "10분에 2,500원씩이에요. 40분이면 1만 원이죠.", "10분에 2,500원씩이에요. 40분이면 2만 원이죠."),
        ("Paint costs 8 euros a liter.", "페인트는 1리터에 8유로예요. 30리터를 사면 240유로예요.", "페인트는 1리터에 8유로예요. 30리터를 사면 420유로예요."),
        ("The gondola moves at 5 meters per second.", "곤돌라는 1초에 5m를 가요. 시속 18km예요.", "곤돌라는 1초에 5m를 가요. 시속 28km예요."),
        ("The ferry covers 90 km in three hours.", "배로 90km를 세 시간에 가요. 시속 30km예요.", "배로 90km를 세 시간에 가요. 시속 45km예요."),
        ("The club costs $8 a month, or $80 a year.", "매달 8달러, 1년 치는 80달러예요. 달마다 내는 것보다 16달러 싸죠.", "매달 8달러, 1년 치는 80달러예요. 달마다 내는 것보다 26달러 싸죠."),
        ("The pass costs 7,000 won a month. An annual pass is 63,000 won.", "한 달 7,000원, 1년권은 6만 3,000원이에요. 세 달 치를 아끼는 셈이죠.", "한 달 7,000원, 1년권은 6만 3,000원이에요. 다섯 달 치를 아끼는 셈이죠."),
        ("A seat costs 30 euros, and a family of five pays 120 euros.", "한 자리에 30유로, 다섯 식구는 120유로예요. 따로 살 때보다 30유로나 싸요.", "한 자리에 30유로, 다섯 식구는 120유로예요. 따로 살 때보다 45유로나 싸요."),
        ("A poll found that half of drivers text, up from 41 percent in 2022.", "운전 중 문자를 보내는 사람이 절반이에요. 2022년 41%보다 9%p 늘었어요.", "운전 중 문자를 보내는 사람이 절반이에요. 2022년 41%보다 19%p 늘었어요."),
        ("Turnout slipped from 71 percent to 69 percent.", "투표율은 71%에서 69%로 2%p 떨어졌어요.", "투표율은 71%에서 69%예요. 2% 떨어졌네요."),
        ("Fees rise by 12 percent. The share of members went from 24 percent to 36 percent.", "회비가 12% 올라요.", "회비가 12%포인트 올라요."),
        ("The price was cut from 500 euros to 400 euros.", "값을 500유로에서 400유로로 내렸어요. 20% 싸진 거예요.", "값을 500유로에서 400유로로 내렸어요. 25% 싸진 거예요."),
        ("The school had 6,300 pupils in 2024, nearly twice the 3,300 of 2021.", "학생은 6,300명으로 2021년 3,300명의 거의 두 배예요.", "학생은 6,300명으로 2021년 3,300명의 거의 세 배예요."),
        ("Of 600 parcels, 90 were late.", "소포 600개 중 90개가 늦었어요. 15%꼴이죠.", "소포 600개 중 90개가 늦었어요. 20%꼴이죠."),
        ("수출은 4,000만 달러로 전년 같은 기간보다 35% 줄었다.", "수출은 4,000만 달러로 1년 전보다 35% 줄었어요.", "수출은 4,000만 달러로 1년 전의 35% 수준이에요."),
        ("Sales fell 30 percent to $70 million.", "매출은 7,000만 달러로 1년 전의 70%에 그쳤어요.", "매출은 7,000만 달러로 1년 전의 30%에 그쳤어요."),
        ("The club moved from 14th to ninth.", "순위가 14위에서 9위로 다섯 계단 올랐어요.", "순위가 14위에서 9위로 여섯 계단 올랐어요."),
        ("매출은 12조 4,000억원, 이익은 3조 200억원이다. 작년 매출은 8조 3,000억원이었다.", "작년 8조 3,000억원보다 4조원 남짓 많은 12조 4,000억원이에요.", "작년 8조 3,000억원보다 3조원 남짓 많은 12조 4,000억원이에요."),
        ("82 percent of tenants said yes.", "세입자 열 명 중 여덟 명이 그렇다고 했어요.", "세입자 열 명 중 아홉 명이 그렇다고 했어요."),
        ("18 percent of drivers own two cars.", "운전자 다섯 명 중 한 명은 차가 두 대예요.", "운전자 세 명 중 한 명은 차가 두 대예요."),
        ("The motion passed 61 to 54.", "안건은 61 대 54로 통과됐어요. 7표 차였죠.", "안건은 61 대 54로 통과됐어요. 9표 차였죠."),
        ("The panel voted 6 to 3.", "위원 9명 가운데 6명이 찬성하고 3명이 반대했어요.", "위원 8명 가운데 6명이 찬성하고 3명이 반대했어요."),
        ("The road opened in 2017 and closed in 2024.", "2017년에 열린 길이 2024년에 막혔어요. 7년 만이에요.", "2017년에 열린 길이 2024년에 막혔어요. 8년 만이에요."),
        ("The chef, 41, opened the place when she was 26.", "마흔하나인 요리사가 스물여섯에 차린 가게예요. 15년 전 일이죠.", "마흔하나인 요리사가 스물여섯에 차린 가게예요. 25년 전 일이죠."),
        ("The city adds 12 buses this year and 18 next year.", "올해 12대, 내년 18대를 들여요. 2년 동안 30대예요.", "올해 12대, 내년 18대를 들여요. 3년 동안 30대예요."),
        ("The zoo bought a 30 percent stake for $6 million.", "지분 30%를 600만 달러에 샀어요. 회사 전체를 2,000만 달러쯤으로 본 거예요.", "지분 30%를 600만 달러에 샀어요. 회사 전체를 3,000만 달러쯤으로 본 거예요."),
        ("It will buy 48,000 lamps and gives the first 12,000 to schools in the first half.", "먼저 풀리는 1만 2,000개는 사들일 전등의 4분의 1이에요.", "먼저 풀리는 1만 2,000개는 사들일 전등의 3분의 1이에요."),
        ("The tap drips 12 liters an hour.", "한 시간에 12리터가 새요. 하루면 288리터예요.", "한 시간에 12리터가 새요. 하루면 388리터예요."),
        ("Heating fell to 150 liters from 200 liters.", "기름이 200리터에서 150리터로 줄었어요. 4분의 1을 아낀 셈이죠.", "기름이 200리터에서 150리터로 줄었어요. 3분의 1을 아낀 셈이죠."),
        ("A shop keeps $4 of each $20 ticket.", "20달러짜리 표를 팔면 가게가 4달러를 떼니 16달러가 남죠.", "20달러짜리 표를 팔면 가게가 4달러를 떼니 14달러가 남죠."),
        ("Of 900 guests, 630 came by train.", "손님 900명 중 630명이 기차로 왔어요. 열에 일곱이죠.", "손님 900명 중 630명이 기차로 왔어요. 열에 여덟이죠."),
        ("응답자의 76%가 비싸다고 답했다.", "응답자 넷 중 셋은 비싸다고 했어요.", "응답자 셋 중 둘은 비싸다고 했어요."),
    ],
)  # fmt: skip
def test_what_is_reckoned_by_the_way_stands_and_what_is_misreckoned_does_not(
    source: str, right: str, wrong: str
) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "rounded", "wrong"),
    [
        ("항만공사의 매출은 6조 7,230억 원이다.", "항만공사의 매출은 6조 7천억 원이에요.", "항만공사의 매출은 6조 8천억 원이에요."),
        ("The fair drew 41,870 visitors.", "박람회에 4만 2,000명이 다녀갔어요.", "박람회에 4만 1,000명이 다녀갔어요."),
    ],
)  # fmt: skip
def test_rounding_without_a_word_is_advised_against_and_never_blocks(source: str, rounded: str, wrong: str) -> None:
    assert _found(source, rounded) == []
    assert _found(source, rounded, "warn")
    assert _found(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("조합의 적립금은 2,940억 원이다.", "적립금이 3,000억 원 문턱까지 왔어요.", "적립금이 4,000억 원 문턱까지 왔어요."),
        ("회원은 19만 6,000명이다.", "회원이 20만 명을 코앞에 뒀어요.", "회원이 30만 명을 코앞에 뒀어요."),
        ("The tank holds 792 liters.", "이 탱크에는 800리터에 가깝게 들어가요.", "이 탱크에는 900리터에 가깝게 들어가요."),
    ],
)  # fmt: skip
def test_what_a_value_is_said_to_come_near_to_is_near(source: str, right: str, wrong: str) -> None:
    assert _found(source, right) == []
    assert _found(source, wrong)
