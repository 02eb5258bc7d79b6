"""What a later article opens with, and the earlier one does not know, is a turn and no retelling."""

import pytest

from pipeline.select.turns import turned

_STRIKE = (
    "Voice actors strike over cloned narrators. They want a consent for each book and 6 percent. Talks broke down."
)
_PLAN = "새벽모빌리티가 배달 로봇 업체 콩콩의 지분 62%를 사는 방안을 추진한다. 계약은 이달 20일까지 맺는다."


@pytest.mark.parametrize(
    ("opening", "earlier", "turn"),
    [
        ("Narrators go back to work with a clause for each title", _STRIKE, True),
        ("Narrators and publishers agree on 4 percent", _STRIKE, True),
        ("Silence in the booths: readers of books want 6 percent", _STRIKE, False),
        ("Readers end the year on the street", f"{_STRIKE} The year ends with empty booths.", False),
        ("새벽모빌리티, 콩콩 인수 철회… “실사서 이견”", _PLAN, True),
        ("콩콩, 새 주인 찾나… 지분 62% 판다", _PLAN, False),
        (
            "오지어 구형 모델 종료 석 달 앞",
            "Osier Small 2 will be retired on February 26. We are switching it off.",
            False,
        ),
        ("The parliament rejects the bill by two votes", "The parliament debates a bill on cloned voices.", True),
        ("The parliament debates a tone for cloned voices", "The parliament debates a bill on cloned voices.", False),
        ("Fund sues to stop the sale of Meridian", "Castellan buys Meridian for $2.1 billion in cash.", True),
        ("A port giant learns to love trains", "Castellan buys Meridian for $2.1 billion in cash.", False),
    ],
)
def test_a_turn_is_told_from_a_retelling(opening: str, earlier: str, *, turn: bool) -> None:
    assert turned(opening, earlier) is turn
