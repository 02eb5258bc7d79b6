"""The Markdown that editors really type, as docs/editing.md promises it: each case by what it becomes, and by its words in all outputs."""

import re

import pytest
from lxml import html as lxml_html

from pipeline.publish.joins import hold
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
    "a power": ("2**3 = 8, a**b, x**(n), `2**3`, A**굵게**는 **A**2", "<p>2**3 = 8, a**b, x**(n), <code>2**3</code>, A<strong>굵게</strong>는 <strong>A</strong>2</p>"),
    "smiles": ("좋아요*^^* *^_^* >_< ㅡ_ㅡ; *기울임*", "<p>좋아요*^^* *^_^* &gt;_&lt; ㅡ_ㅡ; <em>기울임</em></p>"),
    "who said it": ("> 말이에요\n> — 누군가", "<blockquote><p>말이에요<br> — 누군가</p></blockquote>"),
    "a product in a table": ("| 5*3*2 |\n|---|\n| `2*3*4` |", "<table><thead><tr><th>5*3*2</th></tr></thead><tbody><tr><td><code>2*3*4</code></td></tr></tbody></table>"),
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
    "no script": ("[글](javascript:alert(1)) <script>x</script>", "<p>[글](javascript:alert(1)) &lt;script&gt;x&lt;/script&gt;</p>"),
    "underscores are text": ("__init__과 snake_case_는 _x_와 __굵게__예요", "<p>__init__과 snake_case_는 _x_와 __굵게__예요</p>"),
    "a backslash holds a mark back": (r"\*별\* \_밑줄\_ \~ \| \< \&amp;", "<p>*별* _밑줄_ ~ | &lt; &amp;amp;</p>"),
    "a backslash before a letter": (r"C:\새 폴더\d", r"<p>C:\새 폴더\d</p>"),
    "a bar in a cell": ("| a \\| b | `c \\| d` |\n|---|---|\n| \\\\ | e |", "<table><thead><tr><th>a | b</th><th><code>c | d</code></th></tr></thead><tbody><tr><td>\\</td><td>e</td></tr></tbody></table>"),
    "letters by name": ("&lt;b&gt; &copy; &copycat; &#65; &#0; AT&T;", "<p>&lt;b&gt; © &amp;copycat; A &amp;#0; AT&amp;T;</p>"),
    "a tag that is not closed": ("<b>굵게</b> <i>기울임, 끝</u> <BR>", "<p><b>굵게</b> &lt;i&gt;기울임, 끝&lt;/u&gt; <br></p>"),
    "tags that cross": ("<b>가<i>나</b>다</i>", "<p><b>가&lt;i&gt;나</b>다&lt;/i&gt;</p>"),
    "a link to nowhere": ("[글]() [](https://a.example) [글](/a)", '<p>[글]() [](<a href="https://a.example">https://a.example</a>) [글](/a)</p>'),
    "a link without its scheme": ("[글](www.a.example/b)", '<p><a href="https://www.a.example/b">글</a></p>'),
    "a link with a title": ('[글](https://a.example "덧말")', '<p><a href="https://a.example" title="덧말">글</a></p>'),
    "a link whose text is its address": ("[https://a.example](https://a.example)", '<p><a href="https://a.example">https://a.example</a></p>'),
    "other brackets": ("<ftp://a.example> <@가> <a@b>", "<p>&lt;ftp://a.example&gt; &lt;@가&gt; &lt;a@b&gt;</p>"),
    "a mail address": ("me.you@a.example로, <you@a.example>", '<p><a href="mailto:me.you@a.example">me.you@a.example</a>로, <a href="mailto:you@a.example">you@a.example</a></p>'),
    "a picture without words": ("![](https://a.example/c.png)", '<p><a href="https://a.example/c.png">https://a.example/c.png</a></p>'),
    "numbers that leap": ("1. 하나\n3. 셋\n4. 넷\n  1. 가\n  5. 나\n9. 아홉", '<ol><li>하나</li></ol><ol start="3"><li>셋</li><li>넷<ol><li>가</li></ol><ol start="5"><li>나</li></ol></li></ol><ol start="9"><li>아홉</li></ol>'),
    "ones count by themselves": ("1. 하나\n1. 둘\n1. 셋", "<ol><li>하나</li><li>둘</li><li>셋</li></ol>"),
    "numbers from nought": ("0. 영\n1. 하나", '<ol start="0"><li>영</li><li>하나</li></ol>'),
    "a rule in an item is text": ("- ***\n1. ___", "<ul><li>***</li></ul><ol><li>___</li></ol>"),
    "a line of underscores is text": ("이름\n___", "<p>이름 ___</p>"),
    "Korean bullets": ("값이에요.\n· 하나\n‧ 둘\n•셋\n  ◦ 가\n◦나\n· 넷", "<p>값이에요.</p><ul><li>하나</li><li>둘</li><li>셋<ul><li>가</li><li>나</li></ul></li><li>넷</li></ul>"),
    "bullets without a blank": ("·하나\n·둘", "<ul><li>하나</li><li>둘</li></ul>"),
    "dashes without a blank": ("-하나\n-둘", "<ul><li>하나</li><li>둘</li></ul>"),
    "numbers without a blank": ("순서예요.\n1.하나\n2.둘\n3.5배\n끝", "<p>순서예요.</p><ol><li>하나</li><li>둘</li></ol><p>3.5배 끝</p>"),
    "brackets without a blank": ("1)셋\n2)넷", "<ol><li>셋</li><li>넷</li></ol>"),
    "numbers that begin anew": ("1. 하나\n2. 둘\n1. 셋", '<ol><li>하나</li><li>둘</li></ol><ol start="1"><li>셋</li></ol>'),
    "lines with a key": ("모임이에요.\n일시: 12월 3일\n장소： 서울\n이어져요\n주소: https://a.example", '<p>모임이에요.<br> 일시: 12월 3일<br> 장소： 서울 이어져요 주소: <a href="https://a.example">https://a.example</a></p>'),
    "questions and answers": ("Q. 왜요?\nA. 싸서요.\nQ2. 또요?", "<p>Q. 왜요?<br> A. 싸서요.<br> Q2. 또요?</p>"),
    "a dot within a line": ("입력·출력 · 값\n·하나만", "<p>입력·출력 · 값 ·하나만</p>"),
    "one dash": ("-하나\n-5도", "<p>-하나 -5도</p>"),
    "bullets from Word": ("\uf0b7\t하나\no\t가\n\uf0b7\t둘", "<ul><li>하나<ul><li>가</li></ul></li><li>둘</li></ul>"),
    "unseen letters before a mark": ("\ufeff- 하나\n\u200b- 둘\n\u200b### 제목", "<ul><li>하나</li><li>둘</li></ul><h3>제목</h3>"),
    "blanks that do not break": ("-\u00a0하나\n\u00a0\u00a0- 가", "<ul><li>하나<ul><li>가</li></ul></li></ul>"),
    "marked lines": ("순서예요.\n① 하나\n② 둘\n이어져요\n※ 참고\n가. 나\n🔹 끝", "<p>순서예요.<br> ① 하나<br> ② 둘 이어져요<br> ※ 참고<br> 가. 나<br> 🔹 끝</p>"),
    "marked lines in an item": ("- 하나\n  → 둘\n  셋", "<ul><li>하나<br> → 둘 셋</li></ul>"),
    "a backslash breaks a line": ("한 줄\\\n두 줄\\\\\n- 하나\\\n  둘\\", "<p>한 줄<br> 두 줄\\</p><ul><li>하나<br> 둘\\</li></ul>"),
    "a soft break": ("한 줄\u2028두 줄\x0b세 줄", "<p>한 줄<br>두 줄<br>세 줄</p>"),
    "cells out of a spreadsheet": ("표예요.\n이름\t값|원\n루멘\t3\n오르카\t\n\n끝\t이에요", "<p>표예요.</p><table><thead><tr><th>이름</th><th>값|원</th></tr></thead><tbody><tr><td>루멘</td><td>3</td></tr><tr><td>오르카</td><td></td></tr></tbody></table><p>끝 이에요</p>"),
    "what other dialects know": ("~~취소~~ ==강조== H~2~O ^위^ {: .x} :::\n*[HTML]: 풀이\n[^1]: 각주", "<p>~~취소~~ ==강조== H~2~O ^위^ {: .x} ::: *[HTML]: 풀이 [^1]: 각주</p>"),
}  # fmt: skip


ADDRESSES = {
    "https://ko.wikipedia.org/wiki/인공지능에서 봐요": ("https://ko.wikipedia.org/wiki/인공지능", "에서"),
    "https://ko.wikipedia.org/wiki/인공지능": ("https://ko.wikipedia.org/wiki/인공지능", ""),
    "https://ko.wikipedia.org/wiki/인공지능은 길어요": ("https://ko.wikipedia.org/wiki/인공지능", "은"),
    "https://ko.wikipedia.org/wiki/인공지능으로도": ("https://ko.wikipedia.org/wiki/인공지능", "으로도"),
    "https://ko.wikipedia.org/wiki/인공지능에는": ("https://ko.wikipedia.org/wiki/인공지능", "에는"),
    "https://ko.wikipedia.org/wiki/트랜스포머를": ("https://ko.wikipedia.org/wiki/트랜스포머", "를"),
    "https://ko.wikipedia.org/wiki/트랜스포머_(기계_학습)은": ("https://ko.wikipedia.org/wiki/트랜스포머_(기계_학습)", "은"),
    "https://ko.wikipedia.org/wiki/분류:인공지능, 그리고": ("https://ko.wikipedia.org/wiki/분류:인공지능", ","),
    "https://ko.wikipedia.org/wiki/고양이를": ("https://ko.wikipedia.org/wiki/고양이", "를"),
    "https://ko.wikipedia.org/wiki/대한민국_국가": ("https://ko.wikipedia.org/wiki/대한민국_국가", ""),
    "https://ko.wikipedia.org/wiki/마을": ("https://ko.wikipedia.org/wiki/마을", ""),
    "https://a.example/글?번호=1&쪽=둘": ("https://a.example/글?번호=1&amp;쪽=둘", ""),
    "https://a.example/가나/b.html을": ("https://a.example/가나/b.html", "을"),
    "https://a.example/%EA%B0%80에서": ("https://a.example/%EA%B0%80", "에서"),
    "https://a.example/b입니다.": ("https://a.example/b", "입니다."),
    "https://a.example/를": ("https://a.example/", "를"),
    "https://a.example은": ("https://a.example", "은"),
    "https://a.example:8080/x?a=1&amp;b=2~": ("https://a.example:8080/x?a=1&amp;b=2", "~"),
    "https://ja.wikipedia.org/wiki/人工知能을": ("https://ja.wikipedia.org/wiki/人工知能", "을"),
    "https://a.example/b”라고": ("https://a.example/b", "”라고"),
    "https://a.example/b**라고": ("https://a.example/b", "**라고"),
    "https://a.example/web/2026*/c": ("https://a.example/web/2026*/c", ""),
}  # fmt: skip


@pytest.mark.parametrize("typed", ADDRESSES)
def test_a_bare_address_ends_before_its_josa(typed: str) -> None:
    address, after = ADDRESSES[typed]
    linked = f'<p><a href="{address}">{address}</a>{after}'
    assert to_html(typed).startswith(linked)
    assert to_html(f"보세요 {typed}").startswith(linked.replace("<p>", "<p>보세요 "))


@pytest.mark.parametrize(
    "typed",
    [
        "https://ko.wikipedia.org/wiki/고양이",
        "https://ko.wikipedia.org/wiki/인공지능이",
        "https://ko.wikipedia.org/wiki/온도",
        "https://ko.wikipedia.org/wiki/도로",
        "https://ko.wikipedia.org/wiki/오키나와",
        "https://ko.wikipedia.org/wiki/위키로는",
        "https://ko.wikipedia.org/wiki/인공지능이고요",
        "https://ko.wikipedia.org/wiki/GPT모델",
        "https://ko.wikipedia.org/wiki/GPT모델에서",
        "https://a.example/b.다음",
        "https://a.example/b은/는",
        "https://a.example한글",
    ],
)
def test_an_address_whose_end_nobody_can_tell_is_no_link_but_in_brackets(typed: str) -> None:
    assert to_html(typed) == f"<p>{typed}</p>"
    assert to_html(f"<{typed}>") == f'<p><a href="{typed}">{typed}</a></p>'


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


@pytest.mark.parametrize("word", ["#가나", "@가나", "&lt;AI&gt;는", "3℃예요", "끝!이라고", "84％는"])
def test_a_browser_does_not_part_a_mark_from_its_word(word: str) -> None:
    assert hold(f"<p>앞의 {word} 뒤</p>") == f'<p>앞의 <span class="nw">{word}</span> 뒤</p>'


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (r"\* 별이에요", "* 별이에요"),
        (r"\- 줄이에요. 또요.", "- 줄이에요.\n또요."),
        (r"1\. 하나예요", "1. 하나예요"),
        (r"1\) 하나예요", "1) 하나예요"),
        (r"\· 점이에요", "· 점이에요"),
        ("12. 3.(목) 오후 2시예요", "12. 3.(목) 오후 2시예요"),
        ("1. 15. 기준이에요", "1. 15. 기준이에요"),
        ("글이에요.\\\n\\- 줄", "글이에요.\n- 줄"),
    ],
)
def test_the_text_part_keeps_what_only_looks_like_a_mark(typed: str, shown: str) -> None:
    made = built(issue(section("s1", "story", f"### 제목\n\n앞말이에요.\n\n{typed}\n\n끝말이에요.\n")))
    assert f"앞말이에요.\n\n{shown}\n\n끝말이에요." in made.text
    for page in (made.html, made.web):
        assert "".join(shown.split()) in "".join(read(page).split())


@pytest.mark.parametrize("piece", ["> ", ">", "[", "- ", "  - ", "*", "<b>", "`", "1. "])
def test_thousands_of_one_mark_are_no_trouble(piece: str) -> None:
    shown = lxml_html.fragment_fromstring(to_html(piece * 3000 + "끝"), create_parent="div").text_content()
    assert shown.rstrip().endswith("끝")


def test_the_text_part_breaks_lines_where_they_were_broken() -> None:
    text = "### 제목\n\n가나<br>다라\u2028마바  \n사아\\\n자차\n카타\n\n1) 하나\n  가) 안쪽\n  → 둘\n\n  문단\n2) 셋\n"
    made = built(issue(section("s1", "story", text))).text
    assert "가나\n다라\n마바\n사아\n자차 카타\n\n  1. 하나\n     가) 안쪽\n     → 둘\n     문단\n  2. 셋\n" in made


def test_the_text_part_keeps_counted_lines_and_leaping_numbers_together() -> None:
    text = "### 제목\n\n가. 첫째예요. 또요.\n나. 둘째\n\n1. 하나\n3. 셋\n"
    made = built(issue(section("s1", "story", text))).text
    assert "가. 첫째예요.\n또요.\n나. 둘째\n\n  1. 하나\n  3. 셋\n" in made


@pytest.mark.parametrize(
    "typed", ["> | a | b |\n> |---|---|\n> | 1 | 2 |", "> | a | b |\n> |---|---|\n> | 1 | 2 |\n>\n"]
)
def test_a_table_in_a_quotation_has_no_row_more_than_was_typed(typed: str) -> None:
    assert to_html(typed).count("<tr>") == 2


def test_an_amount_stays_on_one_line() -> None:
    held = hold("모두 1조 4,000억 달러를 200여 종에 걸쳐 3년 동안 5,000억 원씩 썼고 12개 기업이 따랐어요.")
    assert "1조\u00a04,000억\u00a0달러를" in held
    assert "200여\u00a0종에" in held
    assert "5,000억\u00a0원씩" in held
    assert "3년 동안" in held
    assert "12개 기업이" in held


def test_a_long_amount_may_break() -> None:
    assert "\u00a0" not in hold("1억 2,345만 6,789.25달러예요.".replace("6,789.25달러", "6,789천 톤"))
