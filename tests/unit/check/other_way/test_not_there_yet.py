"""What is only planned, told as if it were there."""

import pytest

from pipeline.check import lint_pair

_MUSEUM = "Solveig will pay for the power of a planned museum in Bergen."
_BRIDGE = "The port wants a share of the proposed bridge."
_LAMP = "Reuters has written of the yet-to-be-announced smart speaker since May."


def _doubts(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind == "hedge"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_MUSEUM, "솔베이그는 베르겐에 문을 연 박물관의 전기 값을 낼 예정이에요."),
        (_BRIDGE, "항만은 개통한 다리의 몫을 바라요."),
        (_LAMP, "회사는 이 스마트 스피커를 이미 공개했어요."),
        ("The club will share the upcoming stadium with Harbor.", "구단은 완공된 경기장을 하버와 함께 쓸 계획이에요."),
    ],
)
def test_what_is_planned_has_not_opened(source: str, draft: str) -> None:
    assert _doubts(source, draft) == ["warn"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_MUSEUM, "솔베이그는 베르겐에 지을 박물관의 전기 값을 낼 예정이에요."),
        (_MUSEUM, "솔베이그는 베르겐에 들어선 박물관 부지의 전기 값을 낼 예정이에요."),
        (_BRIDGE, "항만은 새로 놓을 다리의 몫을 바라요."),
        (
            "The port wants a share of the proposed bridge, beside the one that opened in May.",
            "항만은 개통한 다리의 몫을 바라요.",
        ),
        (_LAMP, "로이터는 아직 공개되지 않은 스마트 스피커를 5월부터 다뤘어요."),
    ],
)
def test_what_is_still_to_come_or_stands_beside_it_is_free(source: str, draft: str) -> None:
    assert _doubts(source, draft) == []
