"""A lede that opens with the figure that the title has told."""

from dataclasses import replace

import pytest

from tests.unit.check.building import article, findings, issue, section

SOURCE = "Garam cut the fee by 40%, from $25 to $15, for its 1,200 customers on 3 March."


def _found(title: str, lede: str, shape: str = "digest") -> list[tuple[str, str]]:
    whole = issue([section(f"{lede}\n", "lede", "lede")], [article("S1", SOURCE)], title=title)
    whole = replace(whole, outline=replace(whole.outline, shape=shape))  # type: ignore[arg-type]  # the tests' own literals
    return [(one.severity, one.message) for one in findings(whole, "repetition")]


@pytest.mark.parametrize(
    ("title", "lede", "text"),
    [
        ("📉 가람, 요금 40% 인하", "가람이 요금을 40% 내렸어요.[^S1.1]", "40%"),
        ("📉 25달러에서 15달러로, 가람 요금", "가람 요금이 15달러가 됐어요.[^S1.1]", "15달러"),
        ("📉 고객 1,200명의 요금이 내려요", "새 소식이에요. 가람 고객 1,200명이 덜 내요.[^S1.1]", "1,200명"),
    ],
)
def test_the_figure_of_the_title_is_warned_of_in_the_lede(title: str, lede: str, text: str) -> None:
    ((severity, message),) = _found(title, lede)
    assert severity == "warn"
    assert f"‘{text}’" in message


@pytest.mark.parametrize(
    ("title", "lede", "shape"),
    [
        ("📉 가람, 요금 40% 인하", "가람이 요금을 25달러에서 15달러로 내렸어요.[^S1.1]", "digest"),
        ("📉 가람, 3월 3일 요금 인하", "가람이 3월 3일 요금을 내렸어요.[^S1.1]", "digest"),
        ("📉 루멘 2와 가람 요금", "루멘 2와 가람이 요금을 내렸어요.[^S1.1]", "digest"),
        ("📉 가람, 세 가지 요금 인하", "가람이 세 가지 요금을 내렸어요.[^S1.1]", "digest"),
        ("📉 가람, 요금 40% 인하", "가람이 요금을 40% 내렸어요.[^S1.1]", "deep-dive"),
    ],
)
def test_another_figure_a_day_a_name_and_a_small_count_may_stand_in_both(title: str, lede: str, shape: str) -> None:
    assert _found(title, lede, shape) == []
