"""How long one has to pay by the month before a price that is paid once would have been less."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_ONCE = "The driving package costs $2,500 once or $50 a month. In a trial 31% of owners took it."
_LONG = "The course costs $8,000 once or $99 a month. From February it will only be let."
RIGHT = [
    (_ONCE, "한 번에 2,500달러, 달마다 50달러예요. 4년 2개월을 넘겨 탈 거라면 한 번에 사는 쪽이 이득이라는 얘기죠."),
    (_ONCE, "한 번에 2,500달러, 달마다 50달러예요. 50개월을 타면 본전이에요."),
    (_LONG, "한 번에 8,000달러, 달마다 99달러예요. 여든 달 넘게 쓸 사람이라면 한 번에 사는 쪽이 싸요."),
    (_LONG, "한 번에 8,000달러, 달마다 99달러예요. 80개월 넘게 써야 한 번에 사는 쪽이 유리해요."),
]
WRONG = [
    (
        _ONCE,
        "한 번에 2,500달러, 달마다 50달러예요. 5년 2개월을 넘겨 탈 거라면 한 번에 사는 쪽이 이득이라는 얘기죠.",
        "5년",
    ),
    (_ONCE, "한 번에 2,500달러, 달마다 50달러예요. 40개월을 타면 본전이에요.", "40개월"),
    (_LONG, "한 번에 8,000달러, 달마다 99달러예요. 여덟 달 넘게 쓸 사람이라면 한 번에 사는 쪽이 싸요.", "여덟 달"),
    (_LONG, "한 번에 8,000달러, 달마다 99달러예요. 90개월 넘게 써야 한 번에 사는 쪽이 유리해요.", "90개월"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_months_that_come_to_the_price_stand(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_other_months_block(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
