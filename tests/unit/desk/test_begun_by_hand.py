"""A section that no model could write is written by hand at the desk: lede, takeaways and stories alike."""

from pathlib import Path

import pytest

from pipeline.desk import frame, views
from pipeline.desk.issue_desk import IssueDesk
from pipeline.errors import UsageError
from pipeline.run import finishing, own_sections, record
from pipeline.run.editing import need_outline, need_section
from pipeline.text.sections import TODO
from tests.unit.desk.small_issue import DAY, make


@pytest.fixture
def desk(tmp_path: Path) -> IssueDesk:
    """The desk of the small issue."""
    context = make(tmp_path)
    finishing.finish(context, context.issue(DAY))
    return IssueDesk(context, DAY)


def _lost(desk: IssueDesk, kind: str, *, seen: bool) -> str:
    """Take the file of the first section of a kind away; unless it was `seen`, also what the history has of it."""
    issue = desk.issue
    name = next(row.id for row in need_outline(issue).sections if row.kind == kind)
    issue.remove_section(name)
    if not seen:
        for path in (issue.path / "history" / name).iterdir():
            path.unlink()
        record.note(issue, failed={name: "모델이 답하지 않았어요."})
    return name


@pytest.mark.parametrize("kind", ["lede", "story", "takeaways"])
def test_a_section_that_was_never_written_opens_with_a_mark_to_write_over(desk: IssueDesk, kind: str) -> None:
    name = _lost(desk, kind, seen=False)
    assert views.one_section(desk, name)["missing"] == "모델이 답하지 않았어요."

    own_sections.begin(desk.context, desk.issue, name)
    finishing.finish(desk.context, desk.issue)

    plan, position, section, _ = need_section(desk.issue, name)
    row = plan.sections[position - 1]
    assert TODO in section.body
    assert (section.kind, section.story, section.articles) == (row.kind, row.story, row.articles)
    assert (f"### {row.heading}\n" in section.body) == (kind == "story")
    assert [one.kind for one in desk.findings() if one.section == name and finishing.is_open_block(one)] == [
        "extractive"
    ]
    assert views.one_section(desk, name)["missing"] == ""
    assert name not in record.failed(desk.issue)
    with pytest.raises(UsageError):
        own_sections.begin(desk.context, desk.issue, name)


def test_a_file_that_is_only_gone_comes_back_as_it_stood(desk: IssueDesk) -> None:
    finishing.finish(desk.context, desk.issue)
    found = desk.issue.section("s1")
    assert found is not None
    name = _lost(desk, "story", seen=True)
    own_sections.begin(desk.context, desk.issue, name)
    again = desk.issue.section(name)
    assert again is not None
    assert again[1].text == found[1].text
    assert frame.Shown(desk, name, "", {}).rows
