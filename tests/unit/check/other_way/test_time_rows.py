"""What is at hand told as far off, of a morning as of a night, and a few people told as a crowd."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

FERRY = "Sometime soon, the council is going to open a ferry line between the two harbours."
FUSION = "Engineers say the reactor is still years away from feeding the grid."
ROBOT = "The company plans to ship its kitchen robot in the coming weeks."
BREAD = "The bakery posts its leftover bread on a map every morning."
ALARM = "The sensor checks the door every night."
COURT = "The ministry relies on a small group of officials to review the permits."
MARCH = "Thousands of workers signed the letter to the port authority."
WRONG = [
    (FERRY, "시의회는 두 항구를 잇는 여객선 노선을 몇 년 뒤에나 열 계획이에요.", "몇 년 뒤에나"),
    (FUSION, "기술자들은 이 원자로가 곧 전력망에 전기를 보낼 거라고 해요.", "곧"),
    (ROBOT, "회사는 주방 로봇을 몇 년 뒤 내보낼 계획이에요.", "몇 년 뒤"),
    (BREAD, "빵집은 밤마다 남은 빵을 지도에 올려요.", "밤마다"),
    (ALARM, "센서는 매일 아침 문을 점검해요.", "매일 아침"),
    (COURT, "부처는 수백 명의 관리에게 허가 심사를 맡겨요.", "수백 명"),
    (MARCH, "소수의 노동자가 항만 당국에 보내는 편지에 서명했어요.", "소수의"),
]
RIGHT = [
    (FERRY, "시의회는 곧 두 항구를 잇는 여객선 노선을 열 계획이에요."),
    (FUSION, "기술자들은 이 원자로가 전력망에 전기를 보내려면 아직 몇 년 뒤의 일이라고 해요."),
    (ROBOT, "회사는 몇 주 안에 주방 로봇을 내보낼 계획이에요."),
    (BREAD, "빵집은 매일 아침 남은 빵을 지도에 올려요."),
    (ALARM, "센서는 밤마다 문을 점검해요."),
    (COURT, "부처는 소수의 관리에게 허가 심사를 맡겨요."),
    (MARCH, "수천 명의 노동자가 항만 당국에 보내는 편지에 서명했어요."),
    (
        "The robot will ship soon, though a walking one is decades away.",
        "걷는 로봇은 수십 년 뒤의 일이에요.",
    ),
]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_the_other_side_of_a_time_or_a_crowd_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_side_stands(source: str, draft: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, draft))
