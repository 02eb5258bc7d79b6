"""`issue.md` in CommonMark: blocks stay apart as we understand them, and what was put there for it is taken out again."""

import html
import random
import re

import pytest
from markdown_it import MarkdownIt

from pipeline.publish.carry_back import carry_back
from pipeline.publish.markdown import to_html
from pipeline.publish.paste import as_typed, to_paste
from tests.unit.publish.sample_issue import built, issue, section

COMMONMARK = MarkdownIt("commonmark", {"html": True}).enable("table")
SAME = {
    "a line below a fact list": "값이에요.\n- **루멘**: $0.28\n- **테라**: $12.50\n(100만 토큰 기준)",
    "a line below a list": "- 하나\n본문 바로 아래예요.",
    "a line below a quotation": "> “값이 전부는 아니에요.”\n편집자는 그렇게 보지 않아요.",
    "a list below a quotation's list": "> - 하나\n> - 둘\n본문이에요.",
    "a line below a list in a quotation": "> - 하나\n> 둘\n\n끝",
    "a day": "12. 25.에 만나요",
    "a day below a line": "쉬는 날이에요.\n10. 3. 개천절",
    "a day that begins with one": "1. 15. 발표",
    "a day in a list": "- 12. 25.\n- 1. 15. 발표",
    "a year": "2026.",
    "a list in a numbered list": "1. 하나\n  - 안쪽\n    - 깊이\n2. 둘\n  - 안쪽",
    "a paragraph in a numbered list": "1. 하나\n\n  이어지는 문단\n\n2. 둘",
    "keys": "장소: 서울\n시간: 3시\n회비: 없음",
    "numbers in circles": "① 하나\n② 둘",
    "marks in a quotation": "> ※ 참고\n> → 다음",
    "a list that goes on": "목록이에요.\n3. 셋\n4. 넷",
    "a line over a rule": "제목\n---\n본문",
    "a line over equals signs": "제목\n===",
    "a line that is far in": "본문\n\n    네 칸",
    "a tab": "\t탭",
    "a fence that stays open": "```\n본문",
    "a table below a line": "표예요.\n| 이름 | 값 |\n|---|---|\n| 루멘 | 2 |\n바로 아래예요.",
    "a table below a list": "- 하나\n| 이름 | 값 |\n|---|---|\n| 루멘 | 2 |",
}
LINES = (
    *(
        "문장이에요.",
        "둘째 문장.",
        "- 하나",
        "- **열쇠**: 값",
        "  - 안쪽",
        "    - 깊이",
        "  이어요",
        "1. 하나",
        "2. 둘",
        "3. 셋",
    ),
    *(
        "> 인용",
        "> - 인용 목록",
        "> ① 하나",
        "장소: 서울",
        "시간: 3시",
        "① 하나",
        "· 점",
        "-붙임",
        "-둘",
        "12. 25.에 만나요",
        "---",
    ),
    *(
        "===",
        "#### 작은",
        "| a | b |",
        "|---|---|",
        "| 1 | 2 | 3 |",
        "",
        "",
        "(기준)",
        "https://a.example",
        "끝\\",
        "두 칸  ",
    ),
    *(
        "    네 칸",
        "※ 참고",
        "* 별",
        "```",
        "`코드`",
        "이름\t값",
        "값\t이름",
        "\t탭",
        "1) 괄호",
        "**루멘 2**(b)는",
        "_a_ 5*3",
    ),
)


def shape(rendered: str) -> str:
    """Return HTML without what is not seen, however its lines are broken and its items wrapped."""
    text = html.unescape(rendered).replace("\u2060", "").replace("\u200b", "").replace(" />", ">")
    text = re.sub(r"\s*(</?(?:p|[uo]l|li|blockquote|[bh]r|h\d|t\w+)\b[^>]*>)\s*", r"\1", text)
    return " ".join(re.sub(r"(?<=<li>)<p>|</p>(?=</li>|<[uo]l)|(?<=</ul>|</ol>)</p>", "", text).split())


@pytest.mark.parametrize("typed", SAME.values(), ids=SAME.keys())
def test_blocks_stand_apart_in_commonmark_as_they_do_here(typed: str) -> None:
    assert shape(str(COMMONMARK.render(to_paste(typed)))) == shape(to_html(typed))
    assert as_typed(to_paste(typed)) == typed


@pytest.mark.parametrize("typed", ["· 하나\n· 둘", "-하나\n-둘", "이름\t값\n루멘\t0.28\n오르카\t1.20", "- 하나\n◦ 둘"])
def test_lines_that_are_no_list_there_do_not_run_together(typed: str) -> None:
    assert shape(str(COMMONMARK.render(to_paste(typed)))).count("<br>") == typed.count("\n")
    assert as_typed(to_paste(typed)) == typed


@pytest.mark.parametrize("row", ["| 1 | 2 | 셋째 |", "1 | 2 | 셋째", "| 1 | 2 | 셋째 | 넷째"])
def test_a_row_that_is_longer_than_its_header_loses_no_cell(row: str) -> None:
    typed = f"| a | b |\n|---|---|\n{row}"
    shown = shape(str(COMMONMARK.render(to_paste(typed))))
    assert "<td>1</td><td>2 | 셋째" in shown
    assert ("넷째" in shown) == ("넷째" in row)
    assert as_typed(to_paste(typed)) == typed


def test_whatever_lines_follow_each_other_all_is_taken_out_again() -> None:
    chance = random.Random(7)
    for _ in range(600):
        typed = "\n".join(chance.choice(LINES) for _ in range(chance.randint(2, 8)))
        assert as_typed(to_paste(typed)) == typed


def test_an_edit_goes_back_and_every_other_line_keeps_its_bytes() -> None:
    body = (
        f"### 제목이에요\n\n{chr(10).join(SAME.values())}\n\n고칠 문장이에요.\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |\n"
    )
    one = issue(section("s1", "story", body))
    made = built(one).markdown
    assert "&ZeroWidthSpace;" in made
    back = carry_back(made, made.replace("고칠 문장이에요.", "고친 문장이에요."), one.sections)
    assert back.leftovers == ""
    assert [each.body for each in back.sections] == [body.replace("고칠 문장이에요.", "고친 문장이에요.")]
    assert carry_back(made, made, one.sections).sections == ()


def test_an_editor_that_trims_line_ends_changes_nothing() -> None:
    body = "### 제목이에요\n\n장소: 서울\n시간: 3시\n\n- 하나\n바로 아래예요.\n"
    one = issue(section("s1", "story", body))
    made = built(one).markdown
    assert carry_back(made, re.sub(r"[ \t]+$", "", made, flags=re.MULTILINE), one.sections).sections == ()
