"""So many hours of a machine, `520만 GPU시간`, are work: no number of machines, whatever stands before them, and not the hours of another make."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_TRAINING = (
    "Training took 3.4 million GPU-hours on the supercomputer Halla in Oulu, worth about $9 million at list prices."
)
_CORES = "The lab booked 1.8 million core hours at the national centre, and used 12,000 CPU cores at the peak."
_KOREAN = "모델 학습에는 250만 GPU시간이 들었고, 비용은 60억 원이었다."
_CHIPS = "The cluster has 25,000 GPUs in two halls."
RIGHT = [
    (_TRAINING, "오울루의 슈퍼컴퓨터를 340만 GPU시간 썼어요."),
    (_TRAINING, "서버를 340만 GPU 시간 동안 돌렸어요."),
    (_CORES, "국가 센터의 컴퓨터를 180만 코어시간 예약했어요."),
    (_CORES, "가장 바쁠 때는 코어 1만 2,000개를 썼어요."),
    (_KOREAN, "컴퓨터를 250만 GPU시간 돌렸어요."),
    (_CHIPS, "클러스터에는 GPU가 2만 5,000개 있어요."),
]  # fmt: skip
WRONG = [
    (_TRAINING, "학습에 340만 TPU시간을 썼어요.", "340만"),
    (_TRAINING, "학습에 GPU 340만 대를 썼어요.", "340만 대"),
    (_CORES, "연구소는 180만 코어를 예약했어요.", "180만 코어"),
    (_KOREAN, "학습에 GPU 250만 개를 들였어요.", "250만 개"),
    (_CHIPS, "클러스터를 2만 5,000 GPU시간 썼어요.", "2만 5,000"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_hours_and_things_told_as_such_are_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_hours_for_things_and_things_for_hours_are_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
