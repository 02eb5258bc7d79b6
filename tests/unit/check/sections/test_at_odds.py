"""A section that rests on a source which contradicts itself."""

import pytest

from tests.unit.check.building import article, findings, issue, section

FEES = "월 요금은 1만2000원에서 1만5000원으로 35% 올랐다."
SCORES = "훈련된 의사의 정확도는 71.2%에서 80.2%로 9% 높아졌다."
TAIL = "가람은 이 일을 월요일에 알렸다."


def _found(source: str, sentence: str) -> list[tuple[str, str]]:
    whole = issue([section(f"### 소식\n\n{sentence}\n")], [article("S1", source, TAIL)])
    return [(one.severity, one.message) for one in findings(whole, "conflict")]


@pytest.mark.parametrize(
    "sentence", ["가람은 월 요금을 35% 올렸어요.[^S1.1]", "요금은 1만 2,000원에서 1만 5,000원으로 35% 올랐어요.[^S1.1]"]
)
def test_who_tells_the_figure_in_question_is_warned_with_both_values(sentence: str) -> None:
    ((severity, message),) = _found(FEES, sentence)
    assert severity == "warn"
    assert all(part in message for part in ("S1.1", "35%", "25%"))


@pytest.mark.parametrize(
    "sentence",
    ["가람은 월 요금을 1만 5,000원으로 올렸어요.[^S1.1]", "월 요금은 25% 올랐어요.[^S1.1 = (15000-12000)/12000]"],
)
def test_who_does_not_tell_it_is_told_in_a_note(sentence: str) -> None:
    ((severity, message),) = _found(FEES, sentence)
    assert severity == "note"
    assert "25%" in message


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (FEES, "가람은 월요일에 알렸어요.[^S1.2]"),
        (FEES.replace("35%", "25%"), "가람은 월 요금을 25% 올렸어요.[^S1.1]"),
        (SCORES, "정확도는 9%포인트 높아졌어요.[^S1.1]"),
        (SCORES, "정확도는 80.2%예요.[^S1.1]"),
    ],
)
def test_what_rests_on_another_sentence_or_tells_it_rightly_is_left_alone(source: str, sentence: str) -> None:
    assert _found(source, sentence) == []


def test_a_difference_of_percentages_copied_in_percent_is_warned_of() -> None:
    ((severity, message),) = _found(SCORES, "정확도는 71.2%에서 80.2%로 9% 높아졌어요.[^S1.1]")
    assert (severity, "%포인트" in message) == ("warn", True)
