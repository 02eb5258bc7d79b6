"""A figure that stands in another sentence of the cited article: the fix cites the sentence that is about the same thing."""

import pytest

from tests.unit.check.building import article, findings, issue, section

LINES = (
    "Lumen 2 is here",
    "Lumen opened a second office with 40 desks.",
    "The default limit of requests rises to 2,000 a minute.",
    "Orca AI has 2,000 employees in Toronto.",
    "The input price of Lumen 2 falls by 84% per million tokens.",
    "Orca AI says 84% of its customers stay.",
    "On Friday 22% of company accounts still used version 8.2 or an older one.",
    "Lumen fixed the fault in version 8.3.",
    "Orca will hand in a third plan with slower fans by December 8.",
    "The council will vote on the plan of Orca on December 15.",
    "The input price of Orca 3 is $3.",
    "The output price of Orca 3 is $9.",
)


@pytest.mark.parametrize(
    ("sentence", "cited"),
    [
        ("오르카의 직원은 2,000명이에요.", "S1.4"),
        ("요청 한도는 1분에 2,000건으로 늘어요.", "S1.3"),
        ("루멘의 입력 가격은 84% 내려요.", "S1.5"),
        ("오르카 고객의 84%는 남아요.", "S1.6"),
    ],
)
def test_the_sentence_about_the_same_thing_is_cited(sentence: str, cited: str) -> None:
    whole = issue([section(f"### 루멘\n\n{sentence}[^S1.2]\n")], [article("S1", *LINES)])
    (found,) = findings(whole, "number-unsupported")
    assert (found.severity, found.evidence[-1]) == ("block", cited)
    assert found.fix is not None
    assert found.fix.replace == f"[^S1.2 {cited}]"
    mended = found.sentence.replace(found.fix.find, found.fix.replace)
    again = issue([section(f"### 루멘\n\n{mended}\n")], [article("S1", *LINES)])
    assert findings(again, "number-unsupported") == []


@pytest.mark.parametrize(
    ("sentence", "cited", "value"),
    [
        ("금요일에도 회사 계정의 22%는 8.3 버전이나 그보다 옛 버전을 썼어요.", "S1.7", "8.2"),
        ("오르카는 팬이 더 느린 세 번째 계획을 12월 15일까지 내요.", "S1.9", "December 8"),
        ("오르카 3의 입력 가격은 9달러예요.", "S1.11", "$3"),
    ],
)
def test_the_value_of_the_cited_sentence_that_tells_the_same_is_said(sentence: str, cited: str, value: str) -> None:
    whole = issue([section(f"### 루멘\n\n{sentence}[^{cited}]\n")], [article("S1", *LINES)])
    assert findings(whole, "number-unsupported") == []
    (found,) = findings(whole, "number-contradicted")
    assert (found.severity, found.fix) == ("block", None)
    assert f"{cited})과 달라요. 원문: ‘{value}’" in found.message


def test_another_event_of_a_cited_sentence_is_no_other_value() -> None:
    whole = issue([section("### 루멘\n\n의회는 오르카의 계획을 12월 15일 표결해요.[^S1.9]\n")], [article("S1", *LINES)])
    (found,) = findings(whole, "number-unsupported")
    assert found.fix is not None
    assert found.fix.replace == "[^S1.9 S1.10]"


@pytest.mark.parametrize(
    ("sentence", "cited", "other", "left"),
    [
        ("오르카 제품의 값은 9달러예요.", "S1.11", "S1.12", "$3"),
        ("오르카를 쓰는 곳은 22%예요.", "S1.6", "S1.7", "84%"),
    ],
)
def test_where_the_cited_sentence_leaves_another_value_both_are_shown_and_no_button_cites(
    sentence: str, cited: str, other: str, left: str
) -> None:
    whole = issue([section(f"### 루멘\n\n{sentence}[^{cited}]\n")], [article("S1", *LINES)])
    (found,) = findings(whole, "number-unsupported")
    assert (found.severity, found.fix) == ("block", None)
    assert other in found.evidence
    assert left in found.message
