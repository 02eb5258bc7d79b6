"""Fears that eased told as grown, a planned rise as a cut, a brand that goes as kept, what is higher as lower."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

FEARS = "Harlow CEO Nina Voss says the firm will buy back $90M of stock after record Q3 results eased fears that AI could hurt its software business"
STOKED = "The attack stoked fears among banks that hackers could reach payment systems"
PLANNED = "Corda keeps its plan at $12 a month, canceling a planned October 1 increase"
BRAND = "Sources: Orvane could close its $4B purchase of Pell next month and the Pell brand will likely be phased out"
REFUSED = "Students told agents to take the quiz for them; major AI tools didn't refuse"
ORBIT = "A tug that was launched to grab a space telescope and move it to a higher orbit is out of control, the company said."
PRICE = "Pell's new model matches Harpen's best on tests and undercuts it on price"
SONGS = "Listeners rate AI-made songs higher than human ones until they learn who wrote them"
BATTERY = "The chip needs a larger battery, the company told developers in March."
PANEL = "The new panel is thinner than the old one and a little brighter."
LIMITS = "Regulators asked the bank for stricter limits on automated loans."
WRONG = [
    (FEARS, "할로 CEO 니나 보스는 3분기 실적으로 AI가 소프트웨어 사업을 해칠 거라는 우려가 커지자 자사주 9000만 달러어치를 사들이겠다고 했어요.", "커지자"),
    (STOKED, "이번 공격으로 해커가 결제 시스템에 닿을 수 있다는 은행들의 우려가 누그러졌어요.", "누그러"),
    (PLANNED, "코르다는 월 12달러 요금을 유지하고 10월 1일로 잡은 인하 계획을 취소했어요.", "인하"),
    (BRAND, "오르베인의 40억 달러 펠 인수가 다음 달 끝날 수 있어요. 펠 브랜드는 그대로 유지될 가능성이 크다고 해요.", "유지"),
    (REFUSED, "학생들은 에이전트에게 퀴즈를 대신 풀라고 했고, 주요 AI 도구들은 이를 거부했어요.", "거부했"),
    (ORBIT, "우주 망원경을 붙잡아 더 낮은 궤도로 옮기려고 발사된 예인선이 통제를 벗어났다고 회사가 밝혔어요.", "더 낮은"),
    (PRICE, "펠의 새 모델은 시험에서 하펜의 최고 모델과 맞먹지만 가격은 더 비싸요.", "비싸"),
    (SONGS, "청취자들은 누가 썼는지 알기 전까지 AI가 만든 노래를 사람이 만든 것보다 낮게 평가해요.", "낮게"),
    (BATTERY, "회사는 3월 개발자들에게 이 칩에는 더 작은 배터리가 필요하다고 말했어요.", "더 작은"),
    (PANEL, "새 패널은 예전 것보다 두꺼워요.", "두꺼워"),
    (LIMITS, "규제 당국은 은행에 자동 대출에 더 느슨한 한도를 요구했어요.", "더 느슨한"),
]  # fmt: skip
RIGHT = [
    (FEARS, "할로 CEO 니나 보스는 3분기 실적으로 AI가 소프트웨어 사업을 해칠 거라는 우려가 줄자 자사주 9000만 달러어치를 사들이겠다고 했어요."),
    (STOKED, "이번 공격으로 해커가 결제 시스템에 닿을 수 있다는 은행들의 우려가 커졌어요."),
    (PLANNED, "코르다는 월 12달러 요금을 유지하고 10월 1일로 잡은 인상 계획을 취소했어요."),
    (BRAND, "오르베인의 40억 달러 펠 인수가 다음 달 끝날 수 있어요. 펠 브랜드는 차츰 사라질 가능성이 크다고 해요."),
    (REFUSED, "학생들은 에이전트에게 퀴즈를 대신 풀라고 했고, 주요 AI 도구들은 거부하지 않았어요."),
    (ORBIT, "우주 망원경을 붙잡아 더 높은 궤도로 옮기려던 예인선이 통제를 벗어났다고 회사가 밝혔어요."),
    (PRICE, "펠의 새 모델은 시험에서 하펜의 최고 모델과 맞먹지만 가격은 더 싸요."),
    (SONGS, "청취자들은 누가 썼는지 알기 전까지 사람이 만든 노래를 AI가 만든 것보다 낮게 평가해요."),
    (BATTERY, "회사는 3월 개발자들에게 지금보다 더 큰 배터리가 필요하다고 말했어요."),
    (PANEL, "새 패널은 예전 것보다 얇아요."),
    (PANEL, "예전 패널은 이번에 나온 것보다 두꺼워요."),
    (LIMITS, "규제 당국은 은행에 자동 대출에 더 엄격한 한도를 요구했어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_what_the_clause_says_the_opposite_of_is_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_what_it_says_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
