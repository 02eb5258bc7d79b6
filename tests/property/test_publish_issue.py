"""Laws of a built issue: whatever an editor types, it builds, says it in mail, page and text, and carries back to itself."""

import re

from hypothesis import given, settings
from lxml import html as lxml_html

from pipeline.publish.carry_back import carry_back
from tests.property.test_publish_markdown import TEXTS
from tests.unit.publish.sample_issue import built, issue, section


def letters(text: str) -> str:
    """Return the Hangul of a text, in order."""
    return "".join(re.findall(r"[가-힣]", text))


@settings(max_examples=30, deadline=None)
@given(text=TEXTS)
def test_whatever_is_typed_is_in_mail_page_and_text_and_carries_back_to_itself(text: str) -> None:
    one = section("s1", "story", f"### 제목\n\n{text}\n\n끝말이에요.[^S1.2]\n")
    made = built(issue(one))
    shown = letters(re.sub(r"\]\([^)\n]*\)|<!--.*?-->", "", text)) + "끝말이에요"
    for page in (made.html, made.web):
        root = lxml_html.document_fromstring(page)
        assert shown in letters("".join(str(piece) for piece in root.itertext()))
    assert shown in letters(made.text)
    back = carry_back(made.markdown, made.markdown, [one])
    assert (back.sections, back.leftovers) == ((), "")
