"""Who hands a post over and who takes it: 크란츠에게 자리를 넘겨요 has Kranz come, 크란츠에게서 넘겨받아요 has him go."""

import pytest

from pipeline.check import lint_pair

HANDED = "Ursula Hoffmann hands over to Dieter Kranz."


def _blocked(draft: str) -> list[str]:
    return [one.kind for one in lint_pair(HANDED, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    "draft",
    [
        "우르줄라 호프만 행장이 디터 크란츠에게 자리를 넘겨요.",
        "디터 크란츠가 우르줄라 호프만에게서 자리를 넘겨받아요.",
        "디터 크란츠가 우르줄라 호프만의 뒤를 이어요.",
    ],
)
def test_who_takes_a_post_over_comes(draft: str) -> None:
    assert _blocked(draft) == []


@pytest.mark.parametrize(
    "draft",
    ["우르줄라 호프만이 디터 크란츠에게서 자리를 넘겨받아요.", "우르줄라 호프만이 디터 크란츠의 뒤를 이어요."],
)
def test_who_hands_a_post_over_goes(draft: str) -> None:
    assert _blocked(draft) == ["name"]
