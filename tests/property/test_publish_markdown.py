"""Laws of the Markdown dialect: no text is lost, nothing can run, bold meets its josa."""

import html
import re
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from pipeline.publish.joins import hold
from pipeline.publish.markdown import to_html

_PIECES = st.sampled_from(
    [
        *("가나다", "루멘 2", "$0.28", "GPT-5.2", "1위", "C#", "한 줄", "84%", "a_b_c", "x"),
        *(
            "**",
            "*",
            "_",
            "`",
            "- ",
            "* ",
            "1. ",
            "2) ",
            "2026. 1. 15.",
            "# ",
            "### ",
            "#",
            "> ",
            "|",
            "|---|---|",
            "---",
            "===",
        ),
        *(
            "\n",
            "\n",
            "\n\n",
            "  ",
            "    ",
            "<",
            ">",
            "<GPT>",
            "<div>",
            "</b>",
            "<b>",
            "&",
            "[",
            "]",
            "(",
            ")",
            "!",
            "\\",
            ":",
            "```",
            "~~~",
        ),
        *("[제목 [단독]](https://a.example/b)", "![그림](https://a.example/c.png)", "https://d.example/e", "[1]: 설명"),
    ]
)
TEXTS = st.lists(_PIECES, max_size=25).map("".join)
_URL = re.compile(r"\]\([^)\n]*\)|https?://[!-~]*")


def letters(text: str) -> str:
    """Return the Hangul and Latin letters of a text, in order, but for b, which may be a tag."""
    return "".join(re.findall(r"[가-힣A-Zac-z]", text))


@settings(max_examples=250, deadline=None)
@given(text=TEXTS)
def test_no_letter_is_lost_or_moved(text: str) -> None:
    shown = lxml_html.fragment_fromstring(to_html(text), create_parent="div").text_content()
    typed = re.sub(r"</?b>", "", text)
    assert letters(_URL.sub("", shown)) == letters(_URL.sub("", typed))


@settings(max_examples=150, deadline=None)
@given(
    text=st.one_of(TEXTS, st.text(max_size=200)),
    attack=st.sampled_from(
        [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "<a href='javascript:alert(1)' onclick=x>",
            "<img src=x onerror=alert(1)>",
            "<javascript:alert(1)>",
            "![x](vbscript:x)",
            '[x](https://a.example" onmouseover="x)',
        ]
    ),
)
def test_nothing_can_run(text: str, attack: str) -> None:
    root = lxml_html.fragment_fromstring(to_html(text + attack), create_parent="div")
    for element in root.iter():
        assert element.tag not in ("script", "img", "iframe", "style", "form", "svg")
        assert set(element.attrib) <= {"href", "start", "align"}
        assert re.match(r"https?://|mailto:|[^:]*$", str(element.get("href", "")))


def test_bold_next_to_a_josa_is_bold_in_2500_cases_and_stays_on_its_line() -> None:
    words = [
        "굵게",
        "GPT-5.2",
        "GPT-5.2(베타)",
        '"인용"',
        "‘루멘 2’",
        "84%",
        "$0.28",
        "(괄호)",
        "12월 1일",
        "C++",
        "“말”",
        "a*b",
        "3.5배",
    ]
    words += ["[대괄호]", "1,200만 달러", "Q&A", "루멘:", "A/B"]
    josa = ["은", "는", "이", "가", "을", "를", "의", "에서", "로", "이라고", "예요.", "이에요!", "까지", "보다"]
    before = ["", "그는 ", "(", "값은 **앞**과 ", "- ", "‘", "가나다", "1. ", "끝.\n", "**둘**·"]
    cases = list(product(before, words, josa))
    assert len(cases) >= 2500
    for lead, word, particle in cases:
        shown = to_html(f"{lead}**{word}**{particle} 다음")
        assert f"<strong>{html.escape(word, quote=False)}</strong>{particle}" in shown, (lead, word, particle)
        last = word.rpartition(" ")[2]
        if len(last + particle) < 12 and not lead.strip(" -1."):
            held = hold(shown)
            assert re.search(
                rf'<span class="nw">(?:<strong>)?{re.escape(html.escape(last, quote=False))}</strong>{particle}', held
            )


@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_to_hold_a_josa_changes_no_text_and_breaks_no_tag(text: str) -> None:
    shown = to_html(text)
    held = hold(shown, ["루멘 2"])
    root, after = (lxml_html.fragment_fromstring(one, create_parent="div") for one in (shown, held))
    assert after.text_content().replace("\u00a0", " ") == root.text_content().replace("\u00a0", " ")
    assert [e.tag for e in after.iter("a", "li", "td", "code")] == [e.tag for e in root.iter("a", "li", "td", "code")]
