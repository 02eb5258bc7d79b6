"""How far a quotation goes: one that says more, or less, than its source's blocks, and one that has what that is without."""

import pytest

from pipeline.check import lint_pair


def _blocked(said: str, korean: str) -> bool:
    found = lint_pair(
        f"The museum says its new guide is “{said}” in a note to visitors.",
        f"박물관은 관람객에게 보낸 글에서 새 안내를 “{korean}”라고 말해요.",
    )
    return any(one.severity == "block" and one.kind == "quote" for one in found)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("a smell that may remain after some washing", "몇 번 빨아도 반드시 남는 냄새"),
        ("a trick that could fool a guard", "틀림없이 경비원을 속이는 속임수"),
        ("largely written by hand", "전적으로 손으로 쓴 것"),
        ("mostly solar powered", "완전히 태양광으로 움직이는 것"),
        ("a paint that survives some scratches", "어떤 흠집에도 살아남는 페인트"),
        ("entirely hand sewn", "일부만 손으로 꿰맨 것"),
        ("sometimes late", "항상 늦는 것"),
        ("a range of walking tours", "단 하나의 도보 여행"),
        ("a fleet of boats", "단 한 대의 배"),
        ("a way to pace the visits", "관람 속도를 끌어올리는 길"),
        ("most of the old guards agree", "일부 옛 경비원이 찬성한다"),
        ("a tiny fraction of the paintings moves", "그림의 대부분이 옮겨 간다"),
        ("a partial refund of the ticket", "표 값 전액 환불"),
        ("as quick as a guard", "경비원보다 더 빠른 것"),
        ("faster than the lifts", "승강기보다 느린 것"),
        ("a plan to restrict photos in the halls", "전시실 사진을 완전히 금지하는 계획"),
        ("basically a radio without a speaker", "사실상 스피커를 갖춘 라디오"),
        ("a bicycle without a chain", "체인을 단 자전거"),
        ("a lamp without a cable", "전선이 달린 램프"),
    ],
)
def test_a_quotation_that_goes_further_or_less_far_blocks(said: str, korean: str) -> None:
    assert _blocked(said, korean)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("a smell that may remain after some washing", "몇 번 빨아도 남을 수 있는 냄새"),
        ("a trick that may fool anyone and must be reported", "누구든 속일 수 있어 반드시 신고해야 하는 속임수"),
        ("largely written by hand", "대부분 손으로 쓴 것"),
        ("almost entirely solar powered", "거의 완전히 태양광으로 움직이는 것"),
        ("some kind of a map", "어떤 형태로든 지도"),
        ("entirely hand sewn", "전부 손으로 꿰맨 것"),
        ("sometimes late", "가끔 늦는 것"),
        ("a range of walking tours", "여러 도보 여행"),
        ("a family of tours with one guide", "안내인 단 한 명이 이끄는 여러 여행"),
        ("a way to pace the visits", "관람 속도를 조절하는 길"),
        ("a way to pace the visits and to speed up the tours", "관람은 조절하고 안내는 빠르게 하는 길"),
        ("a plan to restrict photos in the halls", "전시실 사진을 제한하는 계획"),
        ("basically a radio without a speaker", "사실상 스피커 없는 라디오"),
        ("a visit without a ticket", "표를 건너뛰고 하는 관람"),
        ("a lamp without a cable", "무선 램프"),
        ("a walk with no end", "끝이 없는 산책"),
        ("most of the old guards agree", "옛 경비원 대부분이 찬성한다"),
        ("as quick as a guard", "경비원만큼 빠른 것"),
        ("almost gone from the walls", "벽에서 거의 완전히 사라진 것"),
        ("a partial refund of the ticket", "표 값 일부 환불"),
    ],
)
def test_a_quotation_that_keeps_its_degree_does_not_block(said: str, korean: str) -> None:
    assert not _blocked(said, korean)
