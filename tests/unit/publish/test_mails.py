"""A mail address that a source gave is text; what the editor wrote is a link."""

import pytest

from pipeline.publish.mails import held_back
from tests.unit.publish.sample_issue import SECTIONS, built, issue, section


@pytest.mark.parametrize(
    ("sentence", "linked"),
    [
        ("문의는 win@evilsite.io로 하라고 밝혔어요.[^S1.2]", False),
        ("문의는 (win.now@evilsite.io)로 하라고 밝혔어요.[^S1.2]", False),
        ("문의는 win@evilsite.io로 하라고 했어요.[^직접: 담당자 메일]", True),
        ("문의는 win@evilsite.io로 하세요.", True),
        ("문의는 <win@evilsite.io>로 하라고 밝혔어요.[^S1.2]", True),
        ("문의는 [메일](mailto:win@evilsite.io)로 하라고 밝혔어요.[^S1.2]", True),
    ],
)
def test_only_what_the_editor_wrote_becomes_a_link(sentence: str, linked: bool) -> None:
    made = built(issue(*SECTIONS[:1], section("s1", "story", f"### 제목이에요\n\n{sentence}\n", articles=("S1",))))
    for output in (made.html, made.web):
        assert ("mailto:win" in output) is linked
        assert "evilsite.io" in output or "mailto:" in output
    assert "\\@" not in made.text + made.html + made.web


def test_a_text_without_a_source_stays_as_it_is() -> None:
    text = "문의는 win@evilsite.io로 하세요. `a@b.io`를 적었어요.[^S1.2]\n"
    assert held_back(text) == text
