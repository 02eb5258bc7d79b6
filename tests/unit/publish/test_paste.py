"""`issue.md` in a reader of CommonMark, where it is pasted: what is bold here is bold there, and an edit goes back without a trace."""

import html
import re
from itertools import product

import pytest
from markdown_it import MarkdownIt

from pipeline.publish.carry_back import carry_back
from pipeline.publish.markdown import to_html
from pipeline.publish.paste import HOLD, as_typed, to_paste
from tests.unit.publish.sample_issue import built, issue, section

COMMONMARK = MarkdownIt("commonmark")
WORDS = (
    "굵게",
    "GPT-5.2(베타)",
    '"인용"',
    "‘루멘 2’",
    "84%",
    "$0.28",
    "(괄호)",
    "C++",
    "“말”",
    "3.5배!",
    "[대괄호]",
    "`코드`",
    "「책」",
    "→",
)
JOSA = ("은", "는", "이", "을", "에서", "로", "이라고", "예요.", "까지", "2배", "A", " 다음", ".", "")
BEFORE = ("", "그는 ", "그는", "(", "값은 **앞**과 ", "- ", "가나다", "AI", "**둘**·", "끝.")


def shown(markdown: str) -> str:
    """Return what a CommonMark reader shows, the unseen joiner left out."""
    return str(COMMONMARK.render(markdown)).replace("\u2060", "").strip()


def test_what_is_bold_here_is_bold_in_commonmark_in_1900_cases() -> None:
    cases = list(product(BEFORE, ("**", "*", "***"), WORDS, JOSA))
    assert len(cases) > 1900 * 3
    for before, stars, word, josa in cases:
        typed = f"{before}{stars}{word}{stars}{josa}"
        inside = f"<code>{word.strip('`')}</code>" if "`" in word else html.escape(word)
        opened = {"*": "<em>", "**": "<strong>", "***": "<em><strong>"}[stars]
        if stars == "*" and re.search(r"[0-9A-Za-z)]\*[0-9A-Za-z(]", typed):
            continue  # a product
        assert f"{opened}{inside}</" in shown(to_paste(typed)), typed
        assert as_typed(to_paste(typed)) == typed


def test_the_rule_that_it_is_for_still_holds() -> None:
    assert "<strong>" not in shown('**"인용"**이라고')


@pytest.mark.parametrize(
    "typed",
    [
        "**굵게**은 *조금* 달라요.",
        "`**a.**b`",
        "5*3",
        "<b>굵게</b> <https://a.example/_x_> <me@a.example> <3 a < b",
        "1. 하나\n2. 둘\n- 3개",
        "[글](https://a.example/_x_) https://a.example/__y__ ![그림](images/_z_.png)",
        "snake_case와 a_b, 끝_",
        "```\n**a.**b __init__ <GPT>\n2026. 1. 1.\n```",
        r"\**가.\**나",
        "**가. **나 ** 다.**라 *",
        "값은 **84%** 싸요.",
    ],
)
def test_nothing_is_put_where_nothing_is_needed(typed: str) -> None:
    assert to_paste(typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        "__init__과 _x_와 __굵게__",
        "2026. 1. 15. 기준이에요",
        "어제예요.\n2026. 12. 31.에 끝나요",
        "- 2026. 1. 15. 기준",
        "<GPT>와 <GPT-5.2>와 <div class='x'>와 </div>",
        "[1]: 설명이에요",
        "[^1]: 각주예요",
        "5*3*2와 2**3과 a**b",
        "값은 5*3이고 *조금* 달라요",
        "반가워요 *^^* *^_^*",
    ],
)
def test_what_commonmark_would_swallow_is_seen_there_as_typed(typed: str) -> None:
    bare = re.sub(r"^- |\*(?=조금)|(?<=조금)\*", "", typed)
    seen = html.unescape(re.sub(r"<[^>]+>", "", shown(to_paste(typed))))
    assert "".join(seen.split()) == "".join(bare.split())
    assert to_paste(typed) != typed
    assert as_typed(to_paste(typed)) == typed


def test_the_joiner_is_unseen_in_our_own_outputs_too() -> None:
    assert to_html(f"**가.**{HOLD}나") == "<p><strong>가.</strong>\u2060나</p>"


TYPED = '### **"열린" 모델**이 온다\n\n그는 **"인용"**이라고 했어요.[^S1.2] 값은 **84%**나 내렸어요.[^S1.3]\n\n- **(주)루멘**은 서울\n\n**끝!**이에요.\n'


def test_an_edit_goes_back_into_the_section_and_what_is_unchanged_keeps_its_bytes() -> None:
    one = section("s1", "story", TYPED)
    made = built(issue(one)).markdown
    assert f'**"인용"**{HOLD}이라고' in made
    assert f"**84%**{HOLD}나" in made
    assert carry_back(made, made, [one]).sections == ()
    back = carry_back(made, made.replace("내렸어요", "낮췄어요"), [one])
    assert [each.body for each in back.sections] == [TYPED.replace("내렸어요", "낮췄어요")]
    back = carry_back(made, made.replace(HOLD, ""), [one])
    assert (back.sections, back.leftovers) == ((), "")
    back = carry_back(made, made.replace("### **", '### 새 꼭지 **"새것"**&NoBreak;을\n\n### **'), [one])
    assert HOLD not in back.leftovers
