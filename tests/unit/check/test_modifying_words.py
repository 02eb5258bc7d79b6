"""What stands before a name and says something of it is no part of it; a name whose letters write it is heard."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.written_names.no_names import modifying

SOURCE = "New Chief Executive Cindy Rose, who joined from Microsoft in September, called it unacceptable."
RIGHT = [
    *((SOURCE, f"마이크로소프트에서 {word} 신디 로즈 CEO는 받아들일 수 없다고 했어요.") for word in ("건너온", "넘어온", "이름난", "지켜온", "갓")),
    ("Andrew Bailey, governor of the Bank of England, cast the vote. Markets see a cut.", "앤드루 베일리 총재가 표를 던졌고, 물가가 꺾인 만큼 시장은 인하를 점쳐요."),
    ("Google will buy power from a plant Fervo Energy is building in Utah.", "페르보 에너지가 미국 유타주에 짓고 있는 발전소에서 구글이 전기를 사요."),
    ("Epoch AI measured 73.1 per cent on the tasks. Vals AI found made-up citations.", "에포크 AI가 재 본 점수는 73.1%였어요."),
    ("Vayu Robotics raised $40 million.", "바유 로보틱스가 4천만 달러를 투자받았어요."),
]  # fmt: skip
WRONG = [
    (SOURCE, "마이크로소프트에서 건너온 신디 로버츠 CEO는 받아들일 수 없다고 했어요."),
    ("Epoch AI measured 73.1 per cent on the tasks. Vals AI found made-up citations.", "코비드 AI가 재 본 점수는 73.1%였어요."),
    ("Google will buy power from a plant Fervo Energy is building in Utah.", "셀렉트 에너지가 미국 유타주에 짓고 있는 발전소에서 구글이 전기를 사요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_right_name_stands_whatever_is_before_it(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_wrong_name_blocks_there_too(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))


def test_a_verb_before_a_noun_is_told_from_a_given_name() -> None:
    assert all(map(modifying, ("건너온", "돌아간", "차린", "줄곧")))
    assert not any(map(modifying, ("신디", "나폴레온", "조너선")))
