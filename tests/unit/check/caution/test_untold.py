"""What a section says of what its article leaves open is no fact; what it says besides is."""

import pytest

from pipeline.check.caution.untold import only_untold
from tests.unit.check.building import article, findings, issue, section

SOURCE = "Garam says its reader cut waiting times by 30% in its own tests with 4,200 scans."


def _found(sentence: str, kind: str) -> list[str]:
    body = f"### 소식\n\n가람은 자체 시험에서 대기 시간이 30% 줄었다고 밝혔어요.[^S1.1] {sentence}[^S1.1]\n"
    whole = issue([section(body)], [article("S1", SOURCE)])
    return [one.severity for one in findings(whole, kind) if one.sentence.startswith(sentence[:8])]


@pytest.mark.parametrize(
    "sentence",
    [
        "기사에는 대기 시간을 무엇과 비교했는지 나와 있지 않아요.",
        "대기 시간을 어떻게 쟀는지는 기사에 없어요.",
        "다만 기사는 대기 시간이 어디에서 줄었는지 말하지 않아요.",
        "발표문에는 4,200장을 누가 골랐는지 적혀 있지 않아요.",
    ],
)
def test_what_an_article_does_not_tell_needs_no_hedge_and_takes_its_figures_from_what_it_cites(sentence: str) -> None:
    assert only_untold(sentence)
    for kind in ("hedge", "number-contradicted", "number-unsupported", "name", "unrelated"):
        assert _found(sentence, kind) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("기사는 4,900장을 누가 골랐는지 말하지 않아요.", "number-contradicted"),
        ("기사는 나래은행이 무엇을 쟀는지 말하지 않아요.", "name"),
        ("대기 시간을 30% 줄였지만 무엇과 비교했는지는 기사에 없어요.", "hedge"),
    ],
)
def test_nothing_is_smuggled_in_beside_it(sentence: str, kind: str) -> None:
    assert _found(sentence, kind)


@pytest.mark.parametrize(
    "sentence",
    [
        "기사는 왜 대기 시간을 숨겼는지 말하지 않아요.",
        "대기 시간을 줄였지만 무엇과 비교했는지는 기사에 없어요.",
        "회사는 무엇과 비교했는지 말하지 않았어요.",
        "대기 시간이 30% 줄었어요.",
    ],
)
def test_a_reason_a_second_clause_and_the_silence_of_somebody_else_are_told(sentence: str) -> None:
    assert not only_untold(sentence)
