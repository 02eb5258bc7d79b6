"""A figure that passes a forecast by so much is no forecast: `매출이 94억 유로로 예상을 2억 유로 밑돌았어요`."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("Tesla reported sales of 512,000 cars, above the analyst estimate of 498,000.", "테슬라는 51만 2,000대로 시장 예상을 1만 4,000대 넘겼어요."),
    ("SAP reported revenue of 9.4 billion euros, short of the consensus of 9.6 billion euros.", "SAP 매출은 94억 유로로 시장 예상에 2억 유로 못 미쳤어요."),
    ("The city actually planted 8,200 trees, against a target of 7,000.", "시는 나무 8,200그루를 심어 목표를 1,200그루 넘겼어요."),
    ("Micron posted a profit of $3.1 billion, beating forecasts of $2.7 billion.", "마이크론 이익은 31억 달러로 전망치를 4억 달러 웃돌았어요."),
    ("Sony reported operating profit of 410 billion yen, below the forecast of 430 billion yen.", "소니 영업이익은 4,100억 엔으로 전망을 200억 엔 밑돌았어요."),
    ("Adobe posted revenue of $6.2 billion, ahead of the $6.1 billion expected by analysts.", "어도비 매출은 62억 달러로 예상치를 1억 달러 상회했어요."),
    ("Cisco reported revenue of $14.9 billion, beating the consensus of $14.7 billion.", "시스코 매출은 149억 달러로 예상을 2억 달러쯤 앞섰어요."),
    ("The plant aimed to make 280 buses and in the end actually made 310.", "공장은 버스 310대를 만들어 목표를 30대 넘겼어요."),
    ("Sales reached 52 million euros this year, against 47 million last year.", "올해 매출은 5,200만 유로로 지난해를 500만 유로 웃돌았어요."),
    ("The fund has so far raised $18 million, short of its target of $25 million.", "펀드는 지금까지 1,800만 달러를 모아 목표에 700만 달러 못 미쳤어요."),
    ("Tesla reported 512,000 deliveries, above the 498,000 analysts expected and its record of 502,000.", "테슬라는 51만 2,000대를 인도해 종전 기록을 1만 대 넘어섰어요."),
    ("Sales were $8.4 billion, beating the $8.1 billion that analysts expected.", "매출은 84억 달러로 예상을 웃돌았어요."),
    ("Sales were $8.4 billion, beating the $8.1 billion that analysts expected.", "매출은 84억 달러로 예상을 밑돌지 않았어요."),
    ("Sales were $8.4 billion, beating the $8.1 billion that analysts expected.", "매출이 예상을 3억 달러 웃돌았어요."),
    ("Sales came to $8.4 billion, missing the $8.9 billion analysts had forecast.", "매출은 84억 달러로 예상에 못 미쳤어요."),
    ("It forecast sales of $8.4 billion, below the $9 billion analysts expected.", "매출 전망은 84억 달러로 예상을 밑돌았어요."),
    ("Analysts had forecast a loss of $2 million; sales of $9 million missed their estimates.", "매출은 900만 달러로 예상을 밑돌았어요."),
]  # fmt: skip
WRONG = [
    ("SAP reported revenue of 9.4 billion euros, short of the consensus of 9.6 billion euros.", "SAP 매출 예상치는 94억 유로였어요.", "94억 유로"),
    ("SAP reported revenue of 9.4 billion euros, short of the consensus of 9.6 billion euros.", "SAP 매출은 94억 유로로 시장 예상에 3억 유로 못 미쳤어요.", "3억 유로"),
    ("Micron posted a profit of $3.1 billion, beating forecasts of $2.7 billion.", "마이크론 이익은 32억 달러로 전망치를 4억 달러 웃돌았어요.", "32억 달러"),
    ("The city actually planted 8,200 trees, against a target of 7,000.", "시는 나무 8,200그루를 심을 계획이었어요.", "8,200그루"),
    ("Sony reported operating profit of 410 billion yen, below the forecast of 430 billion yen.", "소니 영업이익은 4,300억 엔을 기록했어요.", "4,300억 엔"),
    ("TSMC reported sales of $33 billion, above the forecast of $31 billion.", "TSMC 매출은 330억 달러로 예상을 20억 달러 밑돌았어요.", "밑돌"),
    ("TSMC reported sales of $33 billion, above the forecast of $31 billion.", "TSMC 매출은 310억 달러로 예상을 20억 달러 웃돌았어요.", "310억 달러"),
    ("The plant aimed to make 280 buses and in the end actually made 310.", "공장은 버스 280대를 만들어 목표를 30대 넘겼어요.", "280대"),
    ("Shipments this year fell to 210,000 from 240,000 last year.", "올해 출하량은 21만 대로 지난해를 3만 대 웃돌았어요.", "웃돌"),
    ("Analysts had expected 4.1 million subscribers; Netflix reported 5.2 million.", "넷플릭스 새 가입자는 410만 명으로 예상을 110만 명 웃돌았어요.", "410만 명"),
    ("Sales were $8.4 billion, beating the $8.1 billion that analysts expected.", "매출은 84억 달러로 예상을 밑돌았어요.", "밑돌"),
    ("Sales were $8.4 billion, beating the $8.1 billion that analysts expected.", "매출은 81억 달러로 예상을 웃돌았어요.", "81억 달러"),
    ("Analysts had expected $8.1 billion. Sales came to $8.4 billion.", "매출은 84억 달러로 예상에 못 미쳤어요.", "못 미쳤"),
    ("Sales came to $8.4 billion, topping the $8.1 billion analysts had forecast.", "매출은 84억 달러로 예상을 밑돌았어요.", "밑돌"),
    ("Sales came to $8.4 billion, missing the $8.9 billion analysts had forecast.", "매출은 84억 달러로 예상을 넘었어요.", "넘었"),
    ("Sales were $8.4 billion, above the forecast of $8.1 billion.", "매출이 예상을 3억 달러 밑돌았어요.", "밑돌"),
    ("Deliveries grew from 430,000 to 512,000 cars, above the forecast of 498,000.", "인도량은 예상을 1만 4,000대 밑돌았어요.", "밑돌"),
    ("The club raised $18 million, short of its $25 million goal.", "클럽은 1,800만 달러를 모아 목표를 넘겼어요.", "넘겼"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_figure_passed_is_not_its_role(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_figure_in_the_other_role_or_another_one_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
