"""Days, halves and spans of time that a source counts otherwise: feasts, both ends of a span, half a decade, the original of its kind."""

import pytest

from pipeline.check import lint_pair

_RIGHT = [
    ("Meta's Ray-Ban Display 2 will cost $649. That is $150 less than the original, and the frame went from 69 grams to 54.", "레이밴 디스플레이 2는 649달러로 1세대보다 150달러 싸졌고, 무게도 69g에서 54g으로 줄었어요."),
    ("The proton's radius is 0.8406 femtometres, with an uncertainty of 0.0009, according to the most precise measurement yet. The result agrees with other values and disagrees with the older value of 0.877 that textbooks carried for decades.", "반지름이 0.8406펨토미터로, 교과서에 실린 0.877펨토미터가 틀렸다는 뜻이에요."),
    ("The committee meets every other Thursday at half past nine.", "위원회는 격주 목요일 9시 반에 모여요."),
    ("Just 36 hours after launch, the post had 2 million views; a week on it had 31 million.", "올린 지 하루 반 만에 200만 번, 일주일 뒤에는 3100만 번 조회됐어요."),
    ("The company now promises delivery by Thanksgiving.", "회사는 11월 추수감사절까지 내놓겠대요."),
    ("Its first-half loss narrowed to 1.2 billion euros from 3.4 billion.", "상반기 손실이 34억 유로에서 12억 유로로 줄었어요."),
    ("The fair runs from October 2 to 9 in Seoul.", "박람회는 10월 2~9일 서울에서 열려요."),
    ("The summit opens on Nov. 20 in New Delhi and closes two days later.", "정상회의는 11월 20일부터 사흘 동안 뉴델리에서 열려요."),
    ("Investment should reach 1.3 trillion yen, a fourfold rise in half a decade.", "투자가 5년 새 네 배인 1조 3000억 엔이 될 전망이에요."),
    ("Workweeks shrink to 35 hours by 2030 from 40.", "2030년까지 일주일 근무 시간이 40시간에서 35시간이 돼요."),
]  # fmt: skip
_WRONG = [
    ("Meta's Ray-Ban Display 2 will cost $649. That is $150 less than the original, and the frame went from 69 grams to 54.", "레이밴 디스플레이 2는 649달러로 3세대보다 150달러 싸졌어요."),
    ("The proton's radius is 0.8406 femtometres, with an uncertainty of 0.0009, according to the most precise measurement yet. The result agrees with other values and disagrees with the older value of 0.877 that textbooks carried for decades.", "반지름이 0.8406펨토미터로, 교과서에 실린 0.887펨토미터가 틀렸다는 뜻이에요."),
    ("The committee meets every other Thursday at half past nine.", "위원회는 매주 목요일 9시 반에 모여요."),
    ("Just 36 hours after launch, the post had 2 million views; a week on it had 31 million.", "올린 지 사흘 반 만에 200만 번, 일주일 뒤에는 3100만 번 조회됐어요."),
    ("The company now promises delivery by Thanksgiving.", "회사는 10월까지 내놓겠대요."),
    ("Its first-half loss narrowed to 1.2 billion euros from 3.4 billion.", "하반기 손실이 34억 유로에서 12억 유로로 줄었어요."),
    ("The fair runs from October 2 to 9 in Seoul.", "박람회는 10월 2~19일 서울에서 열려요."),
    ("The summit opens on Nov. 20 in New Delhi and closes two days later.", "정상회의는 11월 20일부터 닷새 동안 뉴델리에서 열려요."),
    ("Investment should reach 1.3 trillion yen, a fourfold rise in half a decade.", "투자가 10년 새 네 배인 1조 3000억 엔이 될 전망이에요."),
    ("Workweeks shrink to 35 hours by 2030 from 40.", "2030년까지 일주일 근무 시간이 40시간에서 32시간이 돼요."),
]  # fmt: skip


def _found(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_span_told_otherwise_stands(source: str, draft: str) -> None:
    assert _found(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_another_span_told_otherwise_is_blocked(source: str, draft: str) -> None:
    assert _found(source, draft)
