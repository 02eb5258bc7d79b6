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
