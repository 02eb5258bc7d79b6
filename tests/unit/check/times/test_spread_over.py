"""What is told over several years as each year's, and an annualised amount as that of a month or a year."""

import pytest

from pipeline.check import lint_pair

_RUN = "The company said that annualised revenue passed $900 million in October."
ROWS = [
    ("누리온은 2028년까지 3년 동안 180억 원을 지원받는다.", "누리온은 3년 동안 180억 원을 지원받아요.", "누리온은 정부에서 해마다 180억 원을 지원받아요."),
    ("Orva will spend $90 million over the next three years on schools.", "오르바는 학교에 3년 동안 9000만 달러를 써요.", "오르바는 학교에 매년 9000만 달러를 써요."),
    ("Orva will spend $30 million a year over three years on schools.", "오르바는 학교에 매년 3000만 달러를 써요.", ""),
    (_RUN, "10월에 연환산 매출이 9억 달러를 넘었다고 밝혔어요.", "10월 한 달 매출이 9억 달러를 넘었다고 밝혔어요."),
    (f"{_RUN} It lost $412 million in 2025.", "매출은 연환산 9억 달러를 넘었어요.", "2025년 회사는 매출 9억 달러에 4억 1200만 달러의 손실을 냈어요."),
    ("Revenue in October was $40 million, an annualised $480 million.", "10월 매출은 4000만 달러였어요.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_an_amount_of_another_stretch_blocks(source: str, right: str, wrong: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, right))
    assert not wrong or any(one.severity == "block" for one in lint_pair(source, wrong))
