"""A superlative over the section's own list: the rows prove it, refute it, or are not what it reaches over."""

import pytest

from pipeline.check import lint
from pipeline.config import Newsletter
from tests.unit.check.building import article, findings, issue, section

SOURCE = (
    "Marlow cut the prices of Reed 4.",
    "The input price falls from $2.00 to $0.50 per million tokens.",
    "The output price falls from $9.00 to $4.50, and cached input falls from $0.50 to $0.05 per million tokens.",
    "Reed 4 scored 93, Reed 3 81 and Reed 2 66 points; training took 14, 10 and 22 days.",
    "Orders rose from 110 to 330 in Busan, from 210 to 280 in Daegu and from 80 to 88 in Ulsan.",
)
PRICES = "\n\n- **입력:** $2.00에서 $0.50로[^S1.2]\n- **출력:** $9.00에서 $4.50로[^S1.3]\n- **캐시 입력:** $0.50에서 $0.05로[^S1.3]\n"
ORDERS = (
    "\n\n- 부산: 110건에서 330건으로[^S1.5]\n- 대구: 210건에서 280건으로[^S1.5]\n- 울산: 80건에서 88건으로[^S1.5]\n"
)
SCORES = "\n\n| 모델 | 점수 | 학습 |\n|---|---|---|\n| 리드 4 | 93점 | 14일 |\n| 리드 3 | 81점 | 10일 |\n| 리드 2 | 66점 | 22일 |\n\n표는 말로가 쟀어요.[^S1.4]\n"


def _told(sentence: str, rest: str, source: str = "S1.3") -> list[str]:
    body = f"### 이번 소식\n\n{sentence}[^{source}]{rest}"
    return [one.message for one in findings(issue([section(body)], [article("S1", *SOURCE)]), "superlative")]


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("100만 토큰당 요금은 캐시 입력에서 가장 크게, 90% 내렸어요.", PRICES),
        ("요금은 캐시 입력에서 가장 많이 내렸어요.", PRICES),
        ("요금은 출력에서 가장 적게 내렸어요.", PRICES),
        ("주문은 부산에서 가장 크게, 3배로 늘었어요.", ORDERS),
        ("세 곳 가운데 부산이 가장 많이 늘었어요.", ORDERS),
        ("세 곳 중 울산이 가장 조금 늘었어요.", ORDERS),
        ("이 가운데 부산이 가장 가파르게 늘었어요.", ORDERS),
        ("점수는 리드 4에서 93점으로 가장 높아요.", SCORES),
        ("학습은 리드 3에서 가장 빨라, 10일 걸렸어요.", SCORES),
    ],
)
def test_what_the_rows_prove_is_right(sentence: str, rest: str) -> None:
    assert _told(sentence, rest) == []


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("100만 토큰당 요금은 출력에서 가장 크게, 50% 내렸어요.", PRICES),
        ("100만 토큰당 요금은 입력에서 가장 크게, 75% 내렸어요.", PRICES),
        ("주문은 대구에서 가장 크게 늘었어요.", ORDERS),
        ("주문은 부산에서 가장 크게 줄었어요.", ORDERS),
        ("세 곳 가운데 대구가 가장 많이 늘었어요.", ORDERS),
    ],
)
def test_what_the_rows_refute_is_found(sentence: str, rest: str) -> None:
    assert _told(sentence, rest)


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("업계에서 가장 크게, 캐시 입력을 90% 내렸어요.", PRICES),
        ("한국에서 가장 크게, 캐시 입력을 90% 내렸어요.", PRICES),
        ("역대 가장 큰 폭으로 캐시 입력을 내렸어요.", PRICES),
        ("배치 요금에서 가장 크게, 90% 내렸어요.", PRICES),
        ("열 곳 가운데 부산이 가장 많이 늘었어요.", ORDERS),
        ("전국 도시 가운데 부산이 가장 많이 늘었어요.", ORDERS),
        ("요금은 캐시 입력에서 가장 크게, 90% 내렸어요.", "\n"),
    ],
)
def test_what_is_no_row_or_reaches_further_is_found(sentence: str, rest: str) -> None:
    assert _told(sentence, rest)


def test_a_pasted_draft_has_its_own_list() -> None:
    draft = "주문은 {}에서 가장 크게 늘었어요.\n\n- 부산: 110건에서 330건으로\n- 대구: 210건에서 280건으로\n"
    told = [
        [one.kind for one in lint(draft.format(city), [("orders.txt", SOURCE[4])], Newsletter(name="시험"))]
        for city in ("부산", "대구")
    ]
    assert ["superlative" in kinds for kinds in told] == [False, True]
