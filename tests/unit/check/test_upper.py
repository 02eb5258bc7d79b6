"""The words of a section that a finding above it rests on."""

import pytest

from pipeline.check.upper import told_by
from pipeline.records import Finding, Fix, Section

BODY = """### 등대 앱, 구독료를 올려요

등대 앱이 5월 2일부터 구독료를 월 7,000원으로 올려요.[^S1.1] 지도를 그리는 사람은 30명이에요.[^S1.2]

- **환불:** 5월 9일까지 신청하면 돌려줘요.[^S1.3]
"""


@pytest.mark.parametrize(
    ("line", "fix", "told"),
    [
        ("등대 앱 구독료, 월 9,000원으로", "7,000원", "등대 앱이 5월 2일부터 구독료를 월 7,000원으로 올려요."),
        ("지도를 그리는 사람 50명이 모였어요", "", "지도를 그리는 사람은 30명이에요."),
        ("5월 8일까지 환불", "5월 9일", "환불 5월 9일까지 신청하면 돌려줘요."),
    ],
)
def test_a_finding_shows_the_sentence_below_it(line: str, fix: str, told: str) -> None:
    mend = Fix("9,000원", fix) if fix else None
    found = Finding("f-1", "title", (0, 2), line, "upstream", "block", "…", ("s1",), fix=mend)
    assert told_by(found, Section("s1", "story", BODY)).removeprefix("등대 앱, 구독료를 올려요: ") == told


def test_a_section_without_a_word_of_the_line_shows_its_heading() -> None:
    found = Finding("f-1", "title", (0, 2), "펭귄 박물관", "upstream", "block", "…", ("s1",))
    assert told_by(found, Section("s1", "story", BODY)) == "등대 앱, 구독료를 올려요"
