"""Laws of the Markdown dialect: no text is lost, nothing can run, bold meets its josa."""

import html
import re
from itertools import pairwise, product

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from pipeline.publish.joins import hold
from pipeline.publish.markdown import to_html
from pipeline.publish.paste import as_typed, to_paste

_PIECES = st.sampled_from(
    [
        *("가나다", "루멘 2", "$0.28", "GPT-5.2", "1위", "C#", "한 줄", "84%", "a_b_c", "x", "__init__", "_x_", "snake_", "C:\\새", "{: .x}"),
        *("**", "*", "_", "__", "`", "- ", "* ", "1. ", "2) ", "7. ", "· ", "◦ ", "•", "2026. 1. 15.", "# ", "### ", "#", "> ", "|"),
        *("|---|---|", "---", "***", "===", ":::", "+", "@", "^", "=", "{", "}", ",", "?", '"', "'", ";", "~", "~~", "%"),
        *("\n", "\n", "\n\n", "  ", "    ", "\t", "\u00a0", "\u200b", "\\\n", "\\|", "① ", "※ ", "→ "),
        *("<", ">", "<GPT>", "<div>", "</b>", "<b>", "<i>", "</i>", "&", "&x;", "[", "]", "(", ")", "()", "!", "\\", ":", "```", "~~~"),
        *("[제목 [단독]](https://a.example/b)", "![그림](https://a.example/c.png)", "https://d.example/e ", "https://d.example/가나에서 "),
        *("[1]: 설명", "[글]()", "[](", "*[C]: 풀이", "me@a.example", "[글](/b)", "[ ] ", "[[x]]"),
    ]
)  # fmt: skip
TEXTS = st.lists(_PIECES, max_size=25).map("".join)
_URL = re.compile(r"(?<=\])\(https?:[^)\n]*\)|https?://[!-;=?-~가-힣]*")
_MARKS_OF_CODE = re.compile(r"`+")


def visible(text: str) -> str:
    """Return, in order, the characters of a text that no construct of the dialect takes as a mark.

    Left out are b and i, which may be tags, what an address is written with, and all that may be marks: `* # > - |` and the like.
    """
    return "".join(re.findall(r"[가-힣A-Zac-hj-z_=^$%@{},?\"';&①※→]", _MARKS_OF_CODE.sub("", _URL.sub("", text))))


@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
@example(text="__init__")
@example(text="_x_와 snake_")
@example(text="</b>")
@example(text="[글]()")
@example(text="- ***_")
@example(text="![](https://a.example/c.png)")
def test_no_character_is_lost_or_moved(text: str) -> None:
    shown = lxml_html.fragment_fromstring(to_html(text), create_parent="div").text_content()
    assert visible(shown) == visible(re.sub(r"</?[bi]>", " ", text))


LITERAL = {
    **{one: one for one in (
        "__init__", "_x_", "__굵게__", "snake_case_", "_앞", "C:\\새폴더\\d", "~~취소~~", "3.5%~4%", "H~2~O", "^위^", "==강조==", "[x]",
        "[1]:설명", "[^1]:각주", "*[HTML]:풀이", "{:.x}", "{#id}", ":::", ":smile:", "$x$", "{{x}}", "{%y%}", "+", "+1", "-5%", "--", "---끝",
        "...", "(c)", '"말"', "‘말’", "“말”", "<GPT-5.2>", "<div>", "</div>", "<b", "<!--", "<>", "a<b", "a>b", "&", "AT&T", "&copy", "&없음;",
        "&copycat;", "|", "||", "a|b", "#1위", "C#", "5*3*2", "2026.1.15.", "1.5배", "1)", "가.", "①", "※", "→", "·", "입력·출력",
        "[글]()", "[](x)", "[글](/x)", "[[위키]]", "![그림](x.png)", "@이름", "=", "===", "\\", "\\가", "５％", "（주）", "🔹", "~", "me@a.example",
        "https://d.example/e_f", "https://d.example/고양이", "javascript:alert(1)", "[글](javascript:x)", "<ftp://a.example>", "</b>", "<i>", "<u",
    )},
    r"\*": "*", r"\_x\_": "_x_", r"\<b\>": "<b>", r"\|": "|", r"\&amp;": "&amp;", "&lt;b&gt;": "<b>", "&#65;": "A",
    "**굵게**은": "굵게은", "*조금*": "조금", "`a_b*c`": "a_b*c", "<b>굵게</b>": "굵게", "<u>밑줄</u>": "밑줄",
    "[글 [단독]](https://a.example/가)": "글[단독]", "<https://a.example/고양이>": "https://a.example/고양이", "<you@a.example>": "you@a.example",
}  # fmt: skip
"""What editors type, and what a reader must see of it. Each once in a text: two halves of a pair would find each other."""
LEADS = (
    "글 ",
    "- 글 ",
    "· 글 ",
    "  - 글 ",
    "3. 글 ",
    "1) 글 ",
    "> 글 ",
    "### 글 ",
    "### ",
    "| 글 | 글 |\n|---|---|\n| 글 | ",
    "① 글 ",
    "",
)
ATOMS = st.lists(st.sampled_from(sorted(LITERAL)), max_size=7, unique=True)


@st.composite
def typed_and_shown(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Return a text of several blocks, and what must be seen of it, in order."""
    atoms = draw(ATOMS)
    lines: list[str] = []
    seen: list[str] = []
    while atoms:
        count = draw(st.integers(1, 3))
        here, atoms = atoms[:count], atoms[count:]
        lead = draw(st.sampled_from(LEADS)) or "글 "
        bar = "\\|" if "---" in lead else "|"
        lines.append(lead + " ".join(one if one.startswith("\\|") else one.replace("|", bar) for one in here) + " 끝")
        lines[-1] += "\n" if "---" in lead else ""  # a line with a bar would be one more row
        seen += ["글" for _ in re.findall("글 ", lead)] + [LITERAL[one] for one in here] + ["끝"]
    return draw(st.sampled_from(["\n", "\n\n"])).join(lines), seen


@settings(max_examples=200, deadline=None)
@given(one=typed_and_shown())
def test_what_is_no_documented_mark_is_seen_as_typed(one: tuple[str, list[str]]) -> None:
    text, seen = one
    shown = lxml_html.fragment_fromstring(to_html(text), create_parent="div").text_content()
    assert "".join(shown.split()).replace("①", "") == "".join(seen).replace(" ", "").replace("①", "")


@settings(max_examples=100, deadline=None)
@given(text=TEXTS)
def test_what_is_put_into_issue_md_for_other_readers_comes_out_again(text: str) -> None:
    assert as_typed(to_paste(text)) == text


@settings(max_examples=50, deadline=None)
@given(numbers=st.lists(st.integers(0, 120), min_size=1, max_size=6), blank=st.sampled_from(["", "\n", "\n글\n\n"]))
def test_a_numbered_list_shows_the_numbers_that_were_typed(numbers: list[int], blank: str) -> None:
    html = to_html(blank.join(f"{number}. 항목\n" for number in numbers))
    shown: list[int] = []
    for one in lxml_html.fragment_fromstring(html, create_parent="div").iter("ol"):
        start = int(one.get("start") or 1)
        shown += range(start, start + len(one))
    ones = all(number == 1 for number in numbers) and "글" not in blank
    assume(ones or not any(before == after == 1 for before, after in pairwise(numbers)))
    assert shown == (list(range(1, len(numbers) + 1)) if ones else numbers)


@settings(max_examples=75, deadline=None)
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
        assert set(element.attrib) <= {"href", "title", "start", "align"}
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
                rf'<span class="nw">(?:<strong>)?(?:[\d,만]+\u00a0)?{re.escape(html.escape(last, quote=False))}</strong>{particle}',
                held,
            )


NAMES = [
    "루멘 2",
    "Claude 4",
    "시리즈 B",
    "K",
    "3",
    "2,000",
    "1.5",
    "A1",
    "루멘 2(B)",
    "“루멘 2”",
    "‘Lumen’",
    "`v2`",
    "[B]",
    "C++",
    "84%",
]
BEHIND = ["(Lumen 2)는", "(앤트로픽)", "(2차)", "A형", "2배", "는", "[시험]", "“말”", " 3", "(*B*)은", ""]


def test_bold_that_ends_in_a_digit_or_a_letter_meets_what_follows() -> None:
    leads = [
        "",
        "그는 ",
        "(",
        "“",
        "값은 **오르카 4**(Orca 4)와 ",
        "`a*b`와 ",
        "2**3과 ",
        "5*3*2와 ",
        "- ",
        "#### ",
        "- **열쇠 2**: ",
    ]
    for lead, name, behind in product(leads, NAMES, BEHIND):
        shown = to_html(f"{lead}**{name}**{behind}")
        inside = f"<code>{name.strip('`')}</code>" if "`" in name else name
        assert f"<strong>{inside}</strong>{behind[:1].replace('(*', '(<')}" in shown, (lead, name, behind)
        assert "2**3" in shown or "2**3" not in lead
        assert "5*3*2" in shown or "5*3*2" not in lead


@pytest.mark.parametrize(
    "typed", ["5*3*2", "2**3", "2**3**4", "x**2 + y**2", "A는 2**10(1024)이고 3*4*5예요", "a*b*c(d)*e"]
)
def test_a_product_and_a_power_stay_text(typed: str) -> None:
    assert to_html(typed) == f"<p>{typed}</p>"


def test_a_slanted_name_meets_its_bracket() -> None:
    assert to_html("*Lumen*(루멘)과 *B*(2차)") == "<p><em>Lumen</em>(루멘)과 <em>B</em>(2차)</p>"


@settings(max_examples=100, deadline=None)
@given(text=TEXTS)
def test_to_hold_a_josa_changes_no_text_and_breaks_no_tag(text: str) -> None:
    shown = to_html(text)
    held = hold(shown, ("루멘 2",))
    root, after = (lxml_html.fragment_fromstring(one, create_parent="div") for one in (shown, held))
    assert after.text_content().replace("\u00a0", " ") == root.text_content().replace("\u00a0", " ")
    assert [e.tag for e in after.iter("a", "li", "td", "code")] == [e.tag for e in root.iter("a", "li", "td", "code")]
