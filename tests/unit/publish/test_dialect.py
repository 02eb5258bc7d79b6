"""The Markdown that editors really type, as docs/editing.md promises it: each case by what it becomes, and by its words in all outputs."""

import re

import pytest
from lxml import html as lxml_html

from pipeline.publish.markdown import to_html
from tests.unit.publish.sample_issue import built, issue, section

CASES = {
    "list after a line": ("값은 이래요.\n- 하나\n- 둘\n끝이에요.", "<p>값은 이래요.</p><ul><li>하나</li><li>둘</li></ul><p>끝이에요.</p>"),
    "two blanks": ("- 하나\n  - 둘\n    - 셋\n- 넷", "<ul><li>하나<ul><li>둘<ul><li>셋</li></ul></li></ul></li><li>넷</li></ul>"),
    "four blanks": ("- 하나\n    - 둘\n- 셋", "<ul><li>하나<ul><li>둘</li></ul></li><li>셋</li></ul>"),
    "bullets in numbers": ("1. 하나\n  - 가\n2. 둘", "<ol><li>하나<ul><li>가</li></ul></li><li>둘</li></ol>"),
    "numbers in bullets": ("- 하나\n  1. 가\n  2. 나", "<ul><li>하나<ol><li>가</li><li>나</li></ol></li></ul>"),
    "other marks": ("* 하나\n+ 둘\n• 셋", "<ul><li>하나</li><li>둘</li><li>셋</li></ul>"),
    "bracketed numbers": ("1) 하나\n2) 둘", "<ol><li>하나</li><li>둘</li></ol>"),
    "later start": ("3. 셋\n4. 넷", '<ol start="3"><li>셋</li><li>넷</li></ol>'),
    "an item of two paragraphs": ("1. 하나\n\n   이어져요\n2. 둘", "<ol><li><p>하나</p><p>이어져요</p></li><li><p>둘</p></li></ol>"),
    "a line within an item": ("- 하나\n  이어져요\n- 둘", "<ul><li>하나 이어져요</li><li>둘</li></ul>"),
    "bold and a josa": ("**굵게**은 **“인용”**이라고 **GPT-5.2(베타)**는", "<p><strong>굵게</strong>은 <strong>“인용”</strong>이라고 <strong>GPT-5.2(베타)</strong>는</p>"),
    "bold that is slanted": ("***아주***는 *조금*은", "<p><strong><em>아주</em></strong>는 <em>조금</em>은</p>"),
    "a date": ("2026. 1. 15. 기준이에요.", "<p>2026. 1. 15. 기준이에요.</p>"),
    "a date after a line": ("어제예요.\n2026. 1. 15.에 나왔어요.", "<p>어제예요. 2026. 1. 15.에 나왔어요.</p>"),
    "a date in a list": ("- 2026. 1. 15. 기준", "<ul><li>2026. 1. 15. 기준</li></ul>"),
    "a rank": ("#1위예요", "<p>#1위예요</p>"),
    "a heading": ("#### 소제목 ####\n글", "<h4>소제목</h4><p>글</p>"),
    "a heading that ends in a sharp": ("### C#", "<h3>C#</h3>"),
    "angle brackets": ("<GPT-5.2>는 <모델>이에요", "<p>&lt;GPT-5.2&gt;는 &lt;모델&gt;이에요</p>"),
    "plain tags": ("H<sub>2</sub>O는 <b>물</b>이에요<br>끝", "<p>H<sub>2</sub>O는 <b>물</b>이에요<br>끝</p>"),
    "other tags": ('<div class="x">글</div>', '<p>&lt;div class="x"&gt;글&lt;/div&gt;</p>'),
    "a product": ("5*3*2와 a_b_c", "<p>5*3*2와 a_b_c</p>"),
    "a table": ("표예요.\n| 이름 | 값 |\n|---|---:|\n| **굵게**은 | 1 |", '<p>표예요.</p><table><thead><tr><th>이름</th><th align="right">값</th></tr></thead><tbody><tr><td><strong>굵게</strong>은</td><td align="right">1</td></tr></tbody></table>'),
    "a row that is too long": ("| 가 |\n|---|\n| 1 | 2 |", "<table><thead><tr><th>가</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"),
    "a link with brackets": ("[새벽 [단독] 기사](https://a.example/가나?x=(2))를", '<p><a href="https://a.example/가나?x=(2)">새벽 [단독] 기사</a>를</p>'),
    "a bare address": ("https://a.example/b은, https://a.example/c_(d).", '<p><a href="https://a.example/b">https://a.example/b</a>은, <a href="https://a.example/c_(d)">https://a.example/c_(d)</a>.</p>'),
    "an address in brackets": ("(https://a.example/d)", '<p>(<a href="https://a.example/d">https://a.example/d</a>)</p>'),
    "a rule is no heading": ("글이에요\n---\n끝", "<p>글이에요</p><hr><p>끝</p>"),
    "an equals sign is no heading": ("제목\n===", "<p>제목 ===</p>"),
    "no reference is swallowed": ("[1]: 설명이에요", "<p>[1]: 설명이에요</p>"),
    "four blanks are no code": ("    네 칸이에요", "<p>네 칸이에요</p>"),
    "code": ("```python\na * b\n```\n`x`는", "<pre><code>a * b </code></pre><p><code>x</code>는</p>"),
    "a fence that never closes": ("```\n글이에요", "<p>``` 글이에요</p>"),
    "a quotation": ("> 말이에요\n> - 하나", "<blockquote><p>말이에요</p><ul><li>하나</li></ul></blockquote>"),
    "a line break": ("한 줄  \n두 줄", "<p>한 줄<br> 두 줄</p>"),
    "a comment": ("앞<!-- 메모 -->뒤", "<p>앞뒤</p>"),
    "no script": ("[글](javascript:alert(1)) <script>x</script>", "<p><a>글</a> &lt;script&gt;x&lt;/script&gt;</p>"),
}  # fmt: skip


_BLOCKS = r"</?(?:p|[uo]l|li|table|t\w+|blockquote|h\d|hr|pre)\b[^>]*>"


def flat(html: str) -> str:
    """Return HTML in one line, without blanks around its blocks."""
    return re.sub(r"\s+", " ", re.sub(rf"\s*({_BLOCKS})\s*", r"\1", html))


@pytest.mark.parametrize("case", CASES)
def test_a_case_becomes_what_the_editor_meant(case: str) -> None:
    typed, meant = CASES[case]
    assert flat(to_html(typed)) == meant


@pytest.mark.parametrize("case", CASES)
def test_its_words_are_in_every_output(case: str) -> None:
    typed, meant = CASES[case]
    made = built(issue(section("s1", "story", f"### 제목\n\n앞말이에요.\n\n{typed}\n\n끝말이에요.[^S1.2]\n")))
    wanted = f"앞말이에요{words(read(meant))}끝말이에요"
    text = re.sub(r"<https?://[^>]*>", "", made.text)
    markdown = re.sub(r"\]\([^\n]*?\)+|<!--.*?-->", "", made.markdown)
    for output in (read(made.html), read(made.web), text, markdown):
        assert wanted in words(output)


def read(html: str) -> str:
    """Return what is read of a document."""
    return "".join(str(piece) for piece in lxml_html.document_fromstring(html).itertext())


def words(text: str) -> str:
    """Return the Hangul of a text."""
    return "".join(re.findall(r"[가-힣]", text))


@pytest.mark.parametrize(
    "heading",
    ["- 가나다", "1. 가나다", "> 가나다", "--- ", "• 가나다", "2026. 1. 15. 가나다", "C#", "*가나다*는", "# 가나다"],
)
def test_a_heading_is_one_line_whatever_it_looks_like(heading: str) -> None:
    page = lxml_html.document_fromstring(built(issue(section("s1", "story", f"### {heading}\n\n글이에요.\n"))).web)
    (shown,) = page.iter("h2")
    assert not [one.tag for one in shown.iter("p", "ul", "ol", "blockquote", "hr")]
    assert words("".join(str(piece) for piece in shown.itertext())) == words(heading)


def test_a_citation_may_stand_anywhere_in_a_line() -> None:
    text = "### 제목\n\n**굵게[^S1.2]**은 이래요. 값[^S1.2][^S1.3]은 싸요.\n\n| 값[^S1.2] |\n|---|\n| 1[^S1.3] |\n\n- 하나[^S1.2]\n  - 둘 [^S1.3]\n"
    made = built(issue(section("s1", "story", text)))
    assert not any("[^" in one for one in (made.html, made.web, made.text, made.markdown))
    assert made.web.count('class="c"') == 6
    assert "**굵게**은 이래요. 값은 싸요." in made.markdown


def test_the_text_part_keeps_a_date_in_its_sentence_and_shows_where_a_link_leads() -> None:
    text = "### 제목\n\n2026. 1. 15. 기준이에요. [의견](mailto:me@a.example)이나 [글](https://a.example/가)을 주세요.\n"
    lines = built(issue(section("s1", "story", text))).text.splitlines()
    assert "2026. 1. 15. 기준이에요." in lines
    assert "의견 <me@a.example>이나 글 <https://a.example/가>을 주세요." in lines
