"""Laws of the check: a text never contradicts itself, places are true, the same input gives the same findings."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.check import lint_pair
from tests.eval.sampled import tries

PARTS = st.sampled_from(
    [
        "매출은 ",
        "34% ",
        "늘어 ",
        "47억 달러",
        "예요. ",
        "GPT-5.2는 ",
        "2월 27일에 ",
        "세 배 ",
        "1,200명이 ",
        "약 ",
        "이상 ",
        "나왔어요. ",
        "“네” ",
        "3위",
        "4%에서 8%로 ",
        "올랐어요. ",
    ]
)
DRAFTS = st.lists(PARTS, max_size=14).map("".join)


@given(DRAFTS)
@settings(max_examples=tries(100), deadline=None)
def test_findings_have_true_places_and_are_the_same_twice(draft: str) -> None:
    findings = lint_pair("Revenue rose 34% to $4.7 billion.", draft)
    assert findings == lint_pair("Revenue rose 34% to $4.7 billion.", draft)
    for one in findings:
        assert 0 <= one.span[0] < one.span[1] <= len(draft)
        assert one.fix is None or one.fix.find in one.sentence
    assert len({one.id for one in findings}) == len(findings)
