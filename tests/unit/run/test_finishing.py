"""Checking and building: what a person saved meanwhile is never written over."""

import re
import unicodedata

import pytest

from pipeline.errors import EditConflictError
from pipeline.run import finishing
from pipeline.run.context import BUILTIN_TEMPLATES, Context
from pipeline.text import sections as section_text
from tests.unit.run.sample import DAY


def test_an_issue_file_saved_while_it_was_built_is_not_written_over(context: Context) -> None:
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    seen = issue.text("issue.md")
    assert seen is not None
    mine = seen.text + "\n내가 방금 더한 말이에요.\n"
    issue.put("issue.md", mine)

    whole = finishing.load(context, issue)
    with pytest.raises(EditConflictError):
        finishing.build(context, issue, whole, [], over=seen.digest)

    kept = issue.text("issue.md")
    assert kept is not None
    assert kept.text == mine


def test_what_the_build_warns_of_is_told(context: Context) -> None:
    theme = (BUILTIN_TEMPLATES / "theme.yaml").read_text("utf-8")
    folder = context.workspace / "templates"
    folder.mkdir(exist_ok=True)
    faint = re.sub(r"ink: *\"#[0-9A-Fa-f]{6}\"", 'ink: "#EEEEEE"', theme, count=1)
    assert faint != theme
    (folder / "theme.yaml").write_text(faint, "utf-8")
    assert any("ink" in warning for warning in finishing.finish(context, context.issue(DAY)).warnings)


def test_a_section_pasted_with_its_letters_in_parts_is_checked_and_written_whole(context: Context) -> None:
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    path = issue.section_path("s1")
    assert path is not None
    text = path.read_text("utf-8") + "\n루멘 2의 값은 $0.38로 올랐습니다.[^S1.3]\n"
    path.write_text(unicodedata.normalize("NFD", text), "utf-8")

    finishing.finish(context, issue)

    body = section_text.read(path.read_text("utf-8")).body
    found = {one.kind: body[slice(*one.span)] for one in issue.findings() if one.section == "s1"}
    assert path.read_text("utf-8") == text
    assert {"number-contradicted": "$0.38", "register": "올랐습니다."}.items() <= found.items()
    standing = issue.history("s1").standing()
    assert standing is not None
    assert issue.history("s1").text(standing.n) == text


def test_a_title_pasted_with_its_letters_in_parts_is_checked(context: Context) -> None:
    issue = context.issue(DAY)
    outline = issue.path / "outline.yaml"
    text = re.sub(r"(?m)^title: .*$", 'title: "루멘 2, 구글보다 95% 싸요"', outline.read_text("utf-8"))
    outline.write_text(unicodedata.normalize("NFD", text), "utf-8")
    finishing.finish(context, issue)
    told = [one.message for one in issue.findings() if one.section == "title"]
    assert any("95%" in message for message in told)
    assert any("구글" in message for message in told)


def test_a_line_is_told_of_what_an_edit_took_out_of_its_section(context: Context) -> None:
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    path, points = issue.section_path("s1"), issue.section_path("takeaways")
    assert path is not None
    assert points is not None
    text, own = path.read_text("utf-8"), "\n우리 팀은 11월부터 이 방법을 써요.[^S1.2]\n"
    path.write_text(text + own, "utf-8")
    points.write_text(points.read_text("utf-8") + "- 우리 팀의 방법부터 살펴보세요.[^S1.2]\n", "utf-8")

    def told() -> list[str]:
        finishing.finish(context, issue)
        return [
            one.section for one in issue.findings() if "우리 팀은 11월부터" in one.message and one.kind == "upstream"
        ]

    assert told() == []
    path.write_text(text, "utf-8")
    assert told() == ["takeaways"]
