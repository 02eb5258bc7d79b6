"""A thing of a kind under a name that no article has blocks where the cited sentence names the one of its kind."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

MINUTES = "바다소프트는 회의록 앱 '모아톡(Moatalk)'의 이용자가 40만 명을 넘었다고 밝혔다."
ROBOT = "누리공업은 창고 로봇 ‘들보’를 내년 3월부터 판다. 값은 2,000만원이다."
PLINTH = "Rivet's note-taking app Plinth now has 400,000 users."


@pytest.mark.parametrize(
    ("source", "draft", "name"),
    [
        (MINUTES, "회의록 앱 루미는 40만 명이 써요.", "루미"),
        (MINUTES, "바다소프트의 앱 비오를 40만 명 넘게 써요.", "비오"),
        (ROBOT, "누리공업의 창고 로봇 타키는 2,000만 원이에요.", "타키"),
        (PLINTH, "메모 앱 자피를 40만 명이 써요.", "자피"),
    ],
)
def test_another_name_of_a_thing_blocks(source: str, draft: str, name: str) -> None:
    assert blocked_at(source, draft, name)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (MINUTES, "회의록 앱 모아톡은 40만 명 넘게 써요."),
        (MINUTES, "회의록 앱 이용자는 40만 명이 넘어요."),
        (MINUTES, "회의록 앱 시장에서는 바다소프트의 이용자가 40만 명을 넘었어요."),
        (ROBOT, "누리공업의 창고 로봇 들보는 2,000만 원이에요."),
        (ROBOT, "창고 로봇 값은 2,000만 원이에요."),
        (PLINTH, "메모 앱 플린스를 40만 명이 써요."),
        (PLINTH, "리벳의 메모 앱 사용자는 40만 명이에요."),
        (
            "Streaming service Talo+ has 14.6 million subscribers.",
            "영상 서비스 탈로플러스는 구독자가 1,460만 명이에요.",
        ),
    ],
)
def test_the_name_of_a_thing_or_what_is_said_of_it_is_right(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"] == []
