"""A figure that only describes a noun is that noun's: what the sentence tells besides it speaks for no other figure."""

import pytest

from pipeline.check.claims import Evidence
from pipeline.check.nearness import described, grounds
from tests.unit.check.building import article, findings, issue, section

_KOREAN = (
    "다온신협은 대출 심사 봇이 신청자 47명을 잘못 떨어뜨린 것을 확인하고 3일 심사 봇 사용을 중단했다고 밝혔다.",
    "이 심사 봇은 지난 4월부터 신청자 6천200명에게 쓰였다.",
)
_ENGLISH = (
    "Daon Union halted the screening model on Aug. 3 after finding that 47 applicants had been misclassified.",
    "It had been used with 6,200 applicants since April.",
)
_NAMED = (
    "Daon Union halted the screening model on Aug. 3 after finding that 47 applicants had been misclassified.",
    "Meta has used its own screening model with 6,200 applicants.",
)
_RIGHT = "다온신협은 신청자 6,200명에게 쓰던 심사 모델을 3일에 멈췄어요."
_BOT = "다온신협은 신청자 6,200명에게 쓰던 심사 봇을 3일에 멈췄어요."


def _contradicted(sentences: tuple[str, str], draft: str) -> list[str]:
    body = f"### 다온신협, 심사 봇 중단\n\n{draft}[^S1.1 S1.2]\n"
    found = findings(issue([section(body)], [article("S1", *sentences)]), "number-contradicted")
    return [one.message for one in found]


@pytest.mark.parametrize(("sentences", "draft"), [(_KOREAN, _BOT), (_ENGLISH, _RIGHT)])
def test_a_figure_that_describes_the_noun_it_is_told_of_stands(sentences: tuple[str, str], draft: str) -> None:
    assert _contradicted(sentences, draft) == []


@pytest.mark.parametrize(
    ("sentences", "draft"),
    [
        (_KOREAN, "다온신협은 심사 봇이 신청자 6,200명을 잘못 떨어뜨려 3일에 멈췄어요."),
        (_KOREAN, "다온신협은 신청자 6,500명에게 쓰던 심사 봇을 3일에 멈췄어요."),
        (_ENGLISH, "다온신협은 신청자 6,500명에게 쓰던 심사 모델을 3일에 멈췄어요."),
    ],
)
def test_a_figure_of_another_deed_or_another_is_found(sentences: tuple[str, str], draft: str) -> None:
    assert _contradicted(sentences, draft)


@pytest.mark.parametrize(("sentences", "told"), [(_ENGLISH, True), (_NAMED, False)])
def test_a_source_that_names_another_there_bears_nothing_out(sentences: tuple[str, str], told: bool) -> None:
    (ground,) = grounds.grounds([Evidence(f"S1.{at}", one, "en") for at, one in enumerate(sentences)])
    figure = (_RIGHT.index("6,200"), _RIGHT.index("에게"))
    home = (ground.text.index("6,200"), ground.text.index("6,200") + len("6,200"))
    assert described.borne_out(ground, _RIGHT, figure, home) is told
