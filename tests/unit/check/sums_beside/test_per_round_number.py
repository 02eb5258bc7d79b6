"""So many for a round number of what they are counted in: the two figures of one time that a source tells together."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_SCOOTERS = "City data show Rollo scooters were involved in 54 accidents last year, none fatal, over 4.5 million miles. That was down from 62 accidents in 2024 over 2 million miles."
_CLINIC = (
    "The clinic recorded 18 infections among 24,000 patients in 2025, compared with 33 among 22,000 a year before."
)
_DRONES = "드론 배송 업체는 지난해 280만 회 비행에서 고장 42건이 났다고 밝혔다. 2024년에는 160만 회에 40건이었다."
RIGHT = [
    (_SCOOTERS, "지난해 롤로 스쿠터는 100만 마일에 12건꼴로 사고를 냈어요."),
    (_SCOOTERS, "롤로 스쿠터의 사고는 100만 마일당 31건에서 12건으로 줄었어요."),
    (_SCOOTERS, "롤로의 사고는 2024년 100만 마일에 31건꼴이었어요."),
    (_CLINIC, "2025년 감염은 환자 1만 명에 7.5건꼴이에요."),
    (_DRONES, "지난해 고장은 100만 회에 15건꼴이에요."),
]  # fmt: skip
WRONG = [
    (_SCOOTERS, "지난해 롤로 스쿠터는 100만 마일에 14건꼴로 사고를 냈어요.", "14건"),
    (_SCOOTERS, "지난해 롤로 스쿠터는 100만 마일에 31건꼴로 사고를 냈어요.", "31건"),
    (_CLINIC, "2025년 감염은 환자 1만 명에 8.5건꼴이에요.", "8.5건"),
    (_DRONES, "지난해 고장은 100만 회에 25건꼴이에요.", "25건"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_rate_of_its_time_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_rate_or_that_of_another_time_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
