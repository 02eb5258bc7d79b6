"""Two names that have changed places in a deed are found where both texts tell it in so many words."""

import pytest

from pipeline.check import lint_pair

RACE = "Sales were flat, and Anthropic overtook Google in March."
SALE = "Nvidia, the maker of graphics chips, was acquired by Intel on Monday."
STAKE = "Microsoft and Nvidia signed a contract, under which Nvidia may acquire 4% of Microsoft."
SUIT = "구글은 지난달 오픈AI를 고소했다."


def _names(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (RACE, "3월에는 앤트로픽이 구글을 제쳤어요.", "3월에는 구글이 앤트로픽을 제쳤어요."),
        (SALE, "인텔이 월요일에 엔비디아를 사들였어요.", "엔비디아가 월요일에 인텔을 사들였어요."),
        (STAKE, "엔비디아는 마이크로소프트를 4% 인수할 수 있어요.", "마이크로소프트는 엔비디아를 4% 인수할 수 있어요."),
        (SUIT, "오픈AI를 구글이 지난달 고소했어요.", "구글을 오픈AI가 지난달 고소했어요."),
    ],
)
def test_a_deed_told_the_other_way_round_is_found(source: str, right: str, wrong: str) -> None:
    assert _names(source, right) == []
    assert _names(source, wrong) == ["name"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (RACE, "구글이 앤트로픽에 뒤처졌어요."),
        (SALE, "엔비디아가 월요일에 인텔에 인수됐어요."),
        ("Google beat Intel in May, and Intel beat Google in June.", "6월에는 인텔이 구글을 제쳤어요."),
    ],
)
def test_what_is_said_from_the_other_side_is_left_alone(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Halvorsen, founded in Oslo, Norway, agreed to buy Corvane, a smaller rival.",
            "할보르센이 더 작은 코베인을 인수하기로 했어요.",
            "코베인이 할보르센을 인수하기로 했어요.",
        ),
        (
            "Halvorsen, a rival of Corvane, bought Pinecrest.",
            "할보르센이 파인크레스트를 샀어요.",
            "파인크레스트가 할보르센을 샀어요.",
        ),
        (
            "Fenwick was sold to Calloway for $640 million.",
            "펜윅은 캘러웨이에 팔렸어요.",
            "캘러웨이는 펜윅에 팔렸어요.",
        ),
        (
            "Callisto will invest $75 million in Brannock.",
            "브래넉은 칼리스토에서 7,500만 달러를 투자받아요.",
            "브래넉이 칼리스토에 7,500만 달러를 투자해요.",
        ),
        (
            "Zephyra filed a lawsuit against Marlowe on Monday.",
            "제피라가 말로를 상대로 소송을 냈어요.",
            "말로가 제피라를 상대로 소송을 냈어요.",
        ),
    ],
)
def test_asides_descriptions_and_passives_are_read(source: str, right: str, wrong: str) -> None:
    assert _names(source, right) == []
    assert _names(source, wrong) == ["name"]
