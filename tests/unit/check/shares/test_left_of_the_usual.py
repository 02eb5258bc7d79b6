"""What is left of the usual is no fall by as much; and a year of the source is no count to be rounded."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

CASES = [
    ("Translators were paid 60 percent of the usual fee.", "번역가가 받은 돈은 평소보다 60% 적었어요.", "60%"),
    ("Translators were paid 60 percent of the usual fee.", "번역가가 받은 돈은 평소보다 40% 적었어요.", ""),
    ("Translators were paid 60 percent of the usual fee.", "번역가가 받은 돈은 평소의 60%였어요.", ""),
    ("Translators were paid 60 percent less than the usual fee.", "번역가가 받은 돈은 평소보다 60% 적었어요.", ""),
    (
        "Lowen plans 1,100 new technology jobs and 2,600 fewer branch jobs by 2028.",
        "로언은 2028년까지 기술직을 1,100개 늘리고 지점 일자리는 2,000개 줄여요.",
        "2,000개",
    ),
    ("Translators got 60 percent of the regular fee and editors 80.", "번역가는 평소보다 40% 적게 받았어요.", ""),
    ("The bill was cut to 70% of the original amount.", "청구액이 원래보다 30% 줄었어요.", ""),
    ("The bill was cut to 70% of the original amount.", "청구액이 원래보다 70% 줄었어요.", "70%"),
]


@pytest.mark.parametrize(("source", "draft", "wrong"), [case for case in CASES if case[2]])
def test_a_level_told_as_a_fall_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(("source", "draft"), [(source, draft) for source, draft, wrong in CASES if not wrong])
def test_the_fall_and_the_level_stand(source: str, draft: str) -> None:
    assert [flag.message for flag in lint_pair(source, draft) if flag.severity == "block"] == []
