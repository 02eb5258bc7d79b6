"""Plain steps over one source sentence, each with a twin that another value makes wrong."""

import pytest

from pipeline.check import lint_pair

ORDERS = "Orders total $2.8 billion. Two buyers, Solvent Dairy and Pallas Mills, account for 38% and 17% of them."
BACKERS = "Its backers Pinemark and Tolland took part, giving $60 million and $45 million respectively. The farm has raised $515 million in all since 2020."  # fmt: skip
DECOY = "Six dogs were tried, and four of them ate in more than 30% of the trials. The most careful, Wren, ate in 2% of 500 trials."  # fmt: skip
PUMP = (
    "The new pump holds 288 litres, against 192 in the old one, and draws 1,200 watts, 200 more than its predecessor."
)
RIVAL = "Its rival Durnford sold 900 carts in 2025, about twice Holloway's number."
GRANTS = "정부는 씨감자 1만 5,000장을 확보한다. 예산은 1조 2,600억 원이다. 확보한 씨감자의 60%는 농가에 나눠 주고, 나머지는 연구에 쓴다."
MISSED = "The tool missed 34 faults, fewer than the 51 that people overlooked in the same months a year before."

RIGHT = [
    (ORDERS, "주문 28억 달러의 절반 이상인 55%가 솔벤트 낙농과 팔라스 제분 두 곳에서 나왔어요."),
    (BACKERS, "파인마크와 톨랜드도 합쳐서 1억 500만 달러를 보탰어요."),
    (DECOY, "가장 조심스러운 렌은 500번 중 10번만 먹었어요."),
    (PUMP, "전기는 1,200와트로 20% 더 먹어요."),
    (RIVAL, "던퍼드는 수레를 900대 팔았어요. 홀러웨이는 그 절반쯤 팔았고요."),
    (GRANTS, "씨감자 9,000장은 농가에 돌아가요. 남은 6,000장은 연구 몫이에요."),
    (MISSED, "이 도구가 놓친 결함은 34건이에요. 1년 전 같은 달에 사람이 놓친 것보다 17건 적어요."),
]
WRONG = [
    (ORDERS, "주문 28억 달러의 절반 이상인 57%가 솔벤트 낙농과 팔라스 제분 두 곳에서 나왔어요.", "57%"),
    (BACKERS, "파인마크와 톨랜드도 합쳐서 1억 1,500만 달러를 보탰어요.", "1억 1,500만 달러"),
    (DECOY, "가장 조심스러운 렌은 500번 중 20번만 먹었어요.", "20번"),
    (PUMP, "전기는 1,200와트로 30% 더 먹어요.", "30%"),
    (RIVAL, "던퍼드는 수레를 900대 팔았어요. 홀러웨이는 그 3분의 1쯤 팔았고요.", "3분의 1"),
    (GRANTS, "씨감자 9,000장은 농가에 돌아가요. 남은 7,000장은 연구 몫이에요.", "7,000장"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_one_step_gives_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)


def test_carts_are_no_carats() -> None:
    assert lint_pair("The works sold 900 carts in 2025.", "공장은 2025년에 수레를 900대 팔았어요.") == []
