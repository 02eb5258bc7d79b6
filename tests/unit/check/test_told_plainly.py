"""What a finding says of a part, of a value without an operation, and what it says nothing of: the writer's own reading."""

from pipeline.check import check_section, lint_pair
from pipeline.config import Newsletter
from pipeline.records import Finding
from tests.unit.check.building import article, issue, section


def _checked(text: str, *sentences: str) -> list[Finding]:
    whole = issue([section(f"### 값\n\n{text}\n")], articles=[article("S1", *sentences), article("S2", *sentences)])
    return check_section(whole, whole.sections[0], Newsletter(name="test"))


def test_a_part_is_told_as_a_part() -> None:
    found = _checked(
        "낸 돈은 계획의 4분의 1에 그쳐요.[^S1.1 = 1000/14000]",
        "It paid $1,000 million of the $14,000 million it had planned.",
    )
    (wrong,) = [one.message for one in found if one.severity == "block"]
    assert "14분의 1" in wrong
    assert "0.1배" not in wrong


def test_a_small_part_is_no_first_part_of_nothing() -> None:
    found = _checked(
        "올린 것은 전체의 40분의 1이에요.[^S1.1 = 30/12000]",
        "It has put 30 of its 12,000 maps online.",
    )
    (wrong,) = [one.message for one in found if one.severity == "block"]
    assert "400분의 1이에요" in wrong


def test_a_source_value_is_no_operation() -> None:
    source = "Of the 52 companies in the programme, 39 are software firms and the rest make hardware."
    (wrong,) = [
        one.message for one in lint_pair(source, "이 가운데 소프트웨어 회사는 13곳이에요.") if one.severity == "block"
    ]
    assert "39" in wrong
    assert "39 = " not in wrong


READ = "The firm will keep 40 of its 50 shops."


def test_what_a_reckoning_sentence_takes_from_it_is_its_own_reading() -> None:
    assert not [
        one
        for one in _checked("닫는 곳은 열 곳뿐이니 크게 줄지는 않을 것으로 보여요.[^S1.1 = 50-40]", READ)
        if one.kind == "hedge"
    ]


def test_a_fact_told_as_a_mere_impression_is_still_doubted() -> None:
    source = "The firm closed ten of its shops on Monday."
    assert [
        one
        for one in _checked("회사는 월요일에 가게 열 곳을 닫은 것으로 보여요.[^S1.1]", source)
        if one.kind == "hedge"
    ]
