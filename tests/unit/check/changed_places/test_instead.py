"""What a sentence denies and what it tells, and other words that leave two figures, names or deeds in their places."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    return [draft[slice(*one.span)] for one in found]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The paper will come out three times a week rather than six.", "신문은 일주일에 여섯 번이 아니라 세 번 나와요."),
        ("Tickets cost not $30 but $45.", "표는 30달러가 아니라 45달러예요."),
        (
            "Guides may take no more than eight people on a tour. Dogs are not allowed.",
            "가이드는 한 번에 여덟 명이 넘는 손님을 데려가지 않아요. 개는 안 돼요.",
        ),
        (
            "Spotify had 300 million users and added its latest million within a week.",
            "스포티파이 이용자는 3억 명이고 마지막 100만 명은 일주일 만에 늘었어요.",
        ),
        (
            "Thieves took 5.2 million Swedish kronor in Lund. Two men were held. The police found 1.9 million of it.",
            "룬드에서 520만 크로나를 훔쳤어요. 두 명이 붙잡혔어요. 경찰은 190만 크로나를 찾았어요.",
        ),
        (
            "Kenya's Kiptum won with 90 points, against 71 for Ethiopia's Bekele in second place and 66 for Mutai in third.",
            "90점을 얻은 케냐의 키프툼이 2위 에티오피아 베켈레(71점)와 3위 무타이(66점)를 앞섰어요.",
        ),
        (
            "The union wants 5%; the port has offered 2% plus a one-off payment of $300.",
            "노조는 5% 인상을, 항만은 2% 인상에 일회성 지급금 300달러를 내놨어요.",
        ),
        (
            "The museum lets in 60 visitors a day; passes are drawn by lot each October.",
            "미술관은 하루 60명만 들여보내고, 입장권은 매년 10월 추첨해요.",
        ),
        (
            "The chain is close to a deal for 4 plants in Spain. They go live in 2028.",
            "공장 4곳은 2028년에 문을 열 예정이에요.",
        ),
        (
            "From May, IC trains will link Turin and Vienna in nine hours, calling at Milan, Trieste and Graz.",
            "5월부터 IC 열차가 밀라노, 트리에스테, 그라츠를 거쳐 토리노와 빈을 아홉 시간에 이어요.",
        ),
    ],
)  # fmt: skip
def test_what_is_told_rightly_is_left_alone(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The paper will come out three times a week rather than six.", "신문은 일주일에 세 번이 아니라 여섯 번 나와요."),
        ("Tickets cost not $30 but $45.", "표는 45달러가 아니라 30달러예요."),
    ],
)  # fmt: skip
def test_what_the_source_tells_is_not_denied(source: str, draft: str) -> None:
    assert len(_blocked(source, draft)) == 1
