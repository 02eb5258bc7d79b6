"""What readers saw above a section is what later issues remember; no `[할 일]` of any line reaches a reader."""

from dataclasses import replace
from datetime import date

import pytest

from pipeline.records import Earlier, PastStory, Story
from pipeline.run import editing, finishing, upkeep
from pipeline.run.context import Context
from pipeline.run.corrected_place import Place, write
from pipeline.run.editing import need_outline, need_section
from pipeline.run.gate import gate
from pipeline.run.site import leading_back
from pipeline.text import sections
from tests.unit.run.sample import DAY

LATER = date(2026, 12, 9)
PRINTED = "부산 도서관이 사서를 더 뽑아요"


def _save(context: Context, section: str, body: str) -> None:
    issue = context.issue(DAY)
    _, _, _, digest = need_section(issue, section)
    editing.save(issue, section, body, digest)


def _headed(context: Context, heading: str) -> str:
    """Give the first story another heading and return its body."""
    _, _, section, _ = need_section(context.issue(DAY), "s1")
    body = section.body.replace(sections.heading(section.body), heading, 1)
    _save(context, "s1", body)
    return body


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        (f"### {PRINTED}\n\n글이에요.\n", PRINTED),
        ("## **부산 도서관**이 사서를 더 뽑아요 ##\n\n글이에요.\n", PRINTED),
        (f"### {PRINTED}[^S1.2]\n\n글이에요.\n", PRINTED),
        (f"<!-- ### 예전 제목 -->\n### {PRINTED}\n\n글이에요.\n", PRINTED),
        ("### [부산 도서관](https://library.example)이 사서를 더 뽑아요\r\n\r\n글이에요.\r\n", PRINTED),
        ("제목 없이 쓴 글이에요.\n", ""),
        ("<!-- ### 아직 정하지 않은 제목 -->\n글이에요.\n", ""),
        ("", ""),
    ],
)
def test_a_heading_is_read_as_its_readers_see_it(body: str, printed: str) -> None:
    assert sections.printed_heading(body) == printed


def test_the_heading_that_was_printed_is_remembered_and_not_the_one_that_was_planned(context: Context) -> None:
    _headed(context, PRINTED)
    planned = {row.heading for row in need_outline(context.issue(DAY)).sections}
    upkeep.remember_sent(context, context.issue(DAY), "maily")
    told = [one.heading for one in context.state.past_stories(LATER)]
    assert PRINTED in told
    assert PRINTED not in planned


def test_a_section_without_a_heading_is_remembered_by_how_it_begins(context: Context) -> None:
    _save(context, "s1", "부산의 도서관 세 곳이 사서를 더 뽑아요.[^S1.1] 봄부터예요.\n")
    upkeep.remember_sent(context, context.issue(DAY), "maily")
    assert context.state.past_stories(LATER)[0].heading == "부산의 도서관 세 곳이 사서를 더 뽑아요."


def test_what_an_earlier_version_remembered_is_read_as_it_was_printed(context: Context) -> None:
    noted = "[할 일] 제목을 붙여 주세요: Libraries in Busan hire"
    past = PastStory(DAY.isoformat(), noted, f"### {PRINTED}\n\n글이에요.\n", (), ("Libraries in Busan hire",))
    imported = PastStory(DAY.isoformat(), "다른 호의 제목", "제목 아래의 글이에요.")
    context.state.remember_stories(DAY, [past, imported])
    assert [one.heading for one in context.state.past_stories(LATER)] == [PRINTED, "다른 호의 제목"]

    follow_up = Story("a", "", (), (), novelty="follow-up", earlier=Earlier(DAY.isoformat(), noted))
    lost = replace(follow_up, id="b", earlier=Earlier(DAY.isoformat(), "[할 일] 제목을 붙여 주세요: Another title"))
    kept = replace(follow_up, id="c", earlier=Earlier(DAY.isoformat(), "다른 호의 제목"))
    found = {name: story.earlier for name, story in leading_back(context, [follow_up, lost, kept]).items()}
    assert found["a"] == Earlier(DAY.isoformat(), PRINTED)
    assert found["b"] is None
    assert found["c"] == kept.earlier


def test_a_corrected_heading_reaches_what_later_issues_know(context: Context) -> None:
    body = _headed(context, PRINTED)
    upkeep.remember_sent(context, context.issue(DAY), "maily")
    others = [one.heading for one in context.state.past_stories(LATER) if one.heading != PRINTED]
    right = body.replace("부산", "울산")
    write(context, context.issue(DAY), Place("s1", body, body, (body,)), right)
    told = [one.heading for one in context.state.past_stories(LATER)]
    assert PRINTED.replace("부산", "울산") in told
    assert PRINTED not in told
    assert [one for one in told if one in others] == others


@pytest.mark.parametrize("line", ["title", "subject", "preheader"])
def test_a_line_that_is_still_to_be_written_stops_the_send(context: Context, line: str) -> None:
    issue = context.issue(DAY)
    assert not [one for one in finishing.examine(context, issue, finishing.load(context, issue)) if _open(one.kind)]
    stored = issue.text("outline.yaml")
    assert stored is not None
    lines = [
        f"{line}: '[할 일] 숫자를 앞세워 주세요'" if one.startswith(f"{line}:") else one
        for one in stored.text.splitlines()
    ]
    issue.put("outline.yaml", "\n".join(lines) + "\n")
    assert "[할 일]" in getattr(need_outline(issue), line)
    ready = gate(context, issue)
    assert [one.section for one in issue.findings() if _open(one.kind)] == [line]
    assert ready.blocks
    assert any("[할 일]" in told for told in ready.todo)


def test_a_closing_that_is_still_to_be_written_stops_the_send_whatever_is_dismissed(context: Context) -> None:
    from pipeline.run import dismissals, own_sections

    issue = context.issue(DAY)
    own_sections.add(context, issue, "note", "s1", "### 알려 드려요\n\n[할 일] 모임 날짜를 적어 주세요.\n")
    finishing.finish(context, issue)
    for one in issue.findings():
        if finishing.is_open_block(one):
            dismissals.dismiss(context, issue, one.id, "그대로 둘게요")
    ready = gate(context, issue)
    assert not ready.blocks
    assert any("모임 날짜" in line for line in ready.closed)


def _open(kind: str) -> bool:
    return kind == "extractive"
