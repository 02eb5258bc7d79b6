"""Who apologises to whom, thanks, endorses, beats or must pay whom, and who is bought by a house of another land."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.changed_places import party_names

_PAIRS = [
    (
        "Velmora apologised to Tisken over the leak on Friday.",
        "벨모라가 금요일 유출을 두고 티스켄에 사과했어요.",
        "티스켄이 금요일 유출을 두고 벨모라에 사과했어요.",
    ),
    (
        "Tisken received a written apology from Velmora in May.",
        "티스켄은 5월 벨모라의 사과를 받았어요.",
        "티스켄은 5월 벨모라에 사과했어요.",
    ),
    (
        "Alderman Pieter Hals apologised to the hospital Arvento and promised a review.",
        "피터르 할스 집행위원이 아르벤토 병원에 사과하고 검토를 약속했어요.",
        "아르벤토 병원이 피터르 할스 집행위원에게 사과하고 검토를 약속했어요.",
    ),
    (
        "Velmora thanked Tisken for the loan of two trucks.",
        "벨모라는 트럭 두 대를 빌려준 티스켄에 감사를 전했어요.",
        "티스켄은 트럭 두 대를 두고 벨모라에 감사를 전했어요.",
    ),
    (
        "Velmora endorsed Tisken in the contest for the harbour.",
        "항구를 둘러싼 경쟁에서 벨모라가 티스켄을 지지했어요.",
        "항구를 둘러싼 경쟁에서 티스켄이 벨모라를 지지했어요.",
    ),
    (
        "Tisken won the backing of Arvento on Sunday.",
        "티스켄은 일요일 아르벤토의 지지를 받았어요.",
        "아르벤토는 일요일 티스켄의 지지를 받았어요.",
    ),
    (
        "Velmora defeated Tisken 3-1 in the cup on Saturday.",
        "토요일 컵 경기에서 벨모라가 티스켄을 3대 1로 이겼어요.",
        "토요일 컵 경기에서 티스켄이 벨모라를 3대 1로 이겼어요.",
    ),
    (
        "Tisken lost 2-0 to Velmora in the final.",
        "결승에서 티스켄이 벨모라에 졌어요.",
        "결승에서 벨모라가 티스켄에 졌어요.",
    ),
    (
        "A court ruled that Velmora must pay $84m to the publisher Tisken for the books.",
        "법원은 책을 두고 벨모라가 티스켄에 8,400만 달러를 주라고 판결했어요.",
        "법원은 책을 두고 티스켄이 벨모라에 8,400만 달러를 주라고 판결했어요.",
    ),
    (
        "Velmora, the British maker of software, has agreed to buy the Swiss robot-arm company Tisken for cash.",
        "영국 벨모라가 스위스 로봇팔 회사 티스켄을 사들이기로 했어요.",
        "스위스 로봇팔 회사 티스켄이 영국 벨모라를 사들이기로 했어요.",
    ),
]  # fmt: skip


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" and one.kind == "name" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "right", "wrong"), _PAIRS)
def test_who_does_it_to_whom_is_held_against_the_source(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Velmora apologised to Tisken, and Tisken voiced regret to Velmora too.", "티스켄도 벨모라에 사과했어요."),
        ("Velmora endorsed Tisken. Tisken backed Velmora too.", "티스켄이 벨모라를 지지했어요."),
        ("Velmora thanked Tisken.", "티스켄은 벨모라에 감사하지 않았어요."),
    ],
)
def test_both_ways_other_words_and_denials_say_nothing(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


def test_where_somebody_is_from_is_no_party() -> None:
    pair = party_names.marked("Velmora bought the Swiss firm Tisken.", "en", "벨모라가 스위스 회사 티스켄을 샀어요.")
    assert pair is not None
    assert len(pair[0].names) == 2
