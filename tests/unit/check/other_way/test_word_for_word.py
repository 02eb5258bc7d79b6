"""A Korean draft keeps the words beside a figure of its Korean source: for each of what, within which limit, in which month, from which end."""

import pytest

from pipeline.check import lint_pair

AID = "가온시는 저소득층 2,400명에게 1인당 월 12만 원씩 난방비를 준다고 밝혔다. 하루 평균 180건의 문의가 들어온다."
AGES = "청소년 할인은 18세 이하에게 적용되며 65세 이상은 무료다. 하루 30분 이상 걸은 사람의 발병률은 4.1%로, 30분 미만으로 걸은 사람(9.3%)보다 낮았다."
WORKS = "이번 보수는 지난 5월 누수가 발견되면서 시작됐으며, 시장의 임기는 내년 3월 20일까지 이어진다. 이용자는 최대 3시간까지 머물 수 있다."
CUT = "시의회는 축제 예산 27억 원을 19억 원으로 깎은 수정안을 통과시켰다."
PRICES = "오름폭은 지난주보다 확대됐다. 가구당 평균 전기료는 4만 원에서 3만 6000원으로 작아졌다."
ASKED = "물길산업은 2020년 하루 70톤을 캐겠다고 신청했으나 군은 허가하지 않았다. 2028년에는 공장을 열겠다고 밝혔다."

RIGHT = [
    (AID, "저소득층 2,400명이 한 명당 매달 12만 원씩 난방비를 받아요."),
    (AID, "매일 180건꼴로 문의가 들어와요."),
    (AGES, "18세까지 할인을 받아요."),
    (AGES, "하루 30분 미만으로 걸은 사람의 발병률은 9.3%였어요."),
    (WORKS, "누수는 지난 5월에 발견됐어요."),
    (WORKS, "최대 3시간 머물 수 있어요."),
    (CUT, "27억 원이던 축제 예산이 19억 원이 됐어요."),
    (PRICES, "오름폭은 지난주보다 커졌어요."),
    (PRICES, "가구당 평균 전기료는 작아졌어요."),
    (ASKED, "물길산업은 2020년에 신청을 냈어요."),
]
WRONG = [
    (AID, "저소득층 2,400명이 가구당 월 12만 원씩 난방비를 받아요.", "가구당"),
    (AID, "일주일에 180건꼴로 문의가 들어와요.", "일주일에 180건"),
    (AGES, "18세 미만은 할인을 받아요.", "18세 미만"),
    (AGES, "65세 초과는 무료예요.", "65세 초과"),
    (AGES, "하루 30분 미만으로 걸은 사람의 발병률은 4.1%였어요.", "30분 미만"),
    (WORKS, "누수는 지난 3월에 발견됐어요.", "지난 3월"),
    (WORKS, "최소 3시간 머물 수 있어요.", "최소 3시간"),
    (CUT, "19억 원이던 축제 예산이 27억 원이 됐어요.", "27억 원"),
    (PRICES, "오름폭은 지난주보다 작아졌어요.", "작아졌어요"),
    (PRICES, "가구당 평균 전기료는 더 커졌어요.", "커졌어요"),
    (ASKED, "물길산업은 2028년에 공장을 열었어요.", "2028년에"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_in_other_words_stands(source: str, draft: str) -> None:
    assert not [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_word_beside_a_figure_is_blocked(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    blocks = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(span[0] < start + len(wrong) and start < span[1] for span in blocks)
