"""What so many tokens cost at prices per million: reckoned rightly it stands, wrongly it blocks."""

import pytest

from pipeline.check import lint_pair

CUT = (
    "Mistral AI cut the price of Large 4 to $0.50 per million input tokens and $1.50 per million output tokens, from $2 and $6. "
    "A typical exchange uses about 2,000 input and 500 output tokens, the company said."
)
PRICES = "The model costs $3 per million input tokens and $15 per million output tokens."
PRICE = "The model costs $3 per million tokens."
RIGHT = (
    (CUT, "입력 2000토큰, 출력 500토큰쯤 쓴다니 건당 0.7센트이던 값이 0.2센트가 채 안 되게 내려갔어요."),
    (CUT, "상담 한 번에 드는 값이 0.7센트에서 0.18센트로 내려갔어요."),
    (CUT, "상담 1000건을 맡기면 7달러 들던 것이 1.75달러가 됐어요."),
    (CUT, "상담 1000건을 맡겨도 2달러면 남죠."),
    (PRICES, "입력 1만 토큰에 출력 1000토큰짜리 질문이면 4.5센트예요."),
    (PRICES, "책 한 권 10만 토큰을 읽히는 데 30센트예요."),
    (PRICE, "책 한 권이 10만 토큰쯤이니 한 권 읽히는 데 30센트꼴이에요."),
)
WRONG = (
    (CUT, "상담 한 번에 드는 값이 0.9센트에서 0.18센트로 내려갔어요."),
    (CUT, "상담 1000건을 맡기면 7달러 들던 것이 2.75달러가 됐어요."),
    (CUT, "상담 5000건을 맡겨도 2달러면 남죠."),
    (PRICES, "입력 1만 토큰에 출력 1000토큰짜리 질문이면 45센트예요."),
    (PRICES, "책 한 권 10만 토큰을 읽히는 데 3센트예요."),
    (PRICES, "100만 토큰에 입력은 5달러, 출력은 15달러예요."),
    (PRICE, "책 한 권이 10만 토큰쯤이니 한 권 읽히는 데 60센트꼴이에요."),
)


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_tokens_cost_at_the_prices_of_the_source_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_no_tokens_cost_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)
