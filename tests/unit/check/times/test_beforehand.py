"""Advice to prepare before a day from which something holds."""

import pytest

from tests.eval.labelled import findings

SOURCE = "Shops in Korea can order the smaller box from April 9."


def _blocked(draft: str, source: str = SOURCE) -> list[str]:
    return [one.message for one in findings({"id": "x", "source": source, "draft": draft}) if one.severity == "block"]


@pytest.mark.parametrize(
    "draft",
    [
        "4월 9일 전에 큰 상자가 몇 개 남았는지 세어 보세요.",
        "4월 9일까지 지난달 주문서를 꺼내 두세요.",
        "작은 상자를 주문할 수 있는 4월 9일 전에 재고부터 확인하면 돼요.",
        "4월 9일 전에 두 상자의 값을 비교해 두는 편이 좋아요.",
        "4월 9일 전에 한 달 치 주문을 정리해 볼 만해요.",
    ],
)
def test_to_prepare_before_the_day_is_right(draft: str) -> None:
    assert _blocked(draft) == []


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("4월 9일까지 작은 상자를 주문해 보세요.", SOURCE),
        ("4월 9일 전에 작은 상자를 주문하면 돼요.", SOURCE),
        ("4월 9일까지 작은 상자를 주문할 수 있으니 값을 비교해 보세요.", SOURCE),
        ("한국 가게는 4월 9일까지만 작은 상자를 주문할 수 있어요.", SOURCE),
        ("5월 9일 전에 큰 상자가 몇 개 남았는지 세어 보세요.", SOURCE),
        ("4월 9일까지 주문서를 확인해 보세요.", "Shops can review their orders from April 9."),
        ("4월 9일까지 주문서를 확인해 보세요.", "가게는 4월 9일부터 주문서를 확인할 수 있다."),
    ],
)
def test_what_begins_that_day_is_no_preparation(draft: str, source: str) -> None:
    assert _blocked(draft, source)
