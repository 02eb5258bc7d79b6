import pytest

from pipeline.errors import NotReadyError, UsageError
from pipeline.run import editing, finishing, own_sections
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

NOTE = "### 편집자의 말\n\n이번 주에는 값 이야기가 많았어요.\n"


def files(issue: IssueFolder) -> list[str]:
    return sorted(path.name for path in (issue.path / "sections").iterdir())


def order(issue: IssueFolder) -> list[str]:
    return [row.id for row in need_outline(issue).sections]


def test_an_own_section_stands_where_it_was_put_and_in_all_outputs(context: Context) -> None:
    issue = context.issue(DAY)
    before = order(issue)

    identifier = own_sections.add(context, issue, "note", "s1", NOTE)
    finishing.finish(context, issue)

    assert identifier == "n1"
    assert order(issue) == [*before[:2], "n1", *before[2:]]
    assert files(issue) == [f"{place:02}-{name}.md" for place, name in enumerate(order(issue), start=1)]
    row = next(row for row in need_outline(issue).sections if row.id == "n1")
    assert (row.kind, row.heading) == ("note", "편집자의 말")
    for name in ("issue.md", "issue.html", "web.html", "issue.txt"):
        stored = issue.text(name)
        assert stored is not None
        assert "값 이야기가 많았어요" in stored.text, name


def test_ids_of_removed_sections_are_not_used_again(context: Context) -> None:
    issue = context.issue(DAY)
    own_sections.add(context, issue, "note", "s1", NOTE)

    own_sections.remove(context, issue, "n1")

    assert own_sections.add(context, issue, "links", "s1", "") == "n2"


def test_what_was_removed_stays_in_the_history_with_the_last_edit(context: Context) -> None:
    issue = context.issue(DAY)
    path = issue.section_path("s2")
    assert path is not None
    path.write_text(path.read_text("utf-8") + "\n한 줄 더 적었어요.\n", "utf-8")

    own_sections.remove(context, issue, "s2")

    assert "s2" not in order(issue)
    assert issue.section_path("s2") is None
    step = issue.history("s2").step(0)
    assert step is not None
    assert step[1].endswith("\n한 줄 더 적었어요.\n")
    assert files(issue) == [f"{place:02}-{name}.md" for place, name in enumerate(order(issue), start=1)]


def test_moving_changes_places_and_no_text(context: Context) -> None:
    issue = context.issue(DAY)
    texts = {path.name[3:]: path.read_bytes() for path in (issue.path / "sections").iterdir()}

    own_sections.move(context, issue, "s3", "lede")

    assert order(issue)[:4] == ["lede", "s3", "s1", "s2"]
    assert {path.name[3:]: path.read_bytes() for path in (issue.path / "sections").iterdir()} == texts


def test_a_section_without_a_text_opens_with_a_to_do_mark(context: Context) -> None:
    issue = context.issue(DAY)

    for kind in own_sections.KINDS:
        identifier = own_sections.add(context, issue, kind, "lede", "")
        found = issue.section(identifier)
        assert found is not None
        assert "[할 일]" in found[0].body


@pytest.mark.parametrize(("kind", "after"), [("poem", "s1"), ("note", "s9")])
def test_unknown_kinds_and_places_are_refused_and_change_nothing(context: Context, kind: str, after: str) -> None:
    issue = context.issue(DAY)
    before = files(issue), order(issue)

    with pytest.raises(UsageError):
        own_sections.add(context, issue, kind, after, NOTE)

    assert (files(issue), order(issue)) == before


def test_a_section_cannot_stand_behind_itself(context: Context) -> None:
    with pytest.raises(UsageError):
        own_sections.move(context, context.issue(DAY), "s1", "s1")


def test_an_edit_of_issue_md_is_carried_back_before_sections_move(context: Context) -> None:
    issue = context.issue(DAY)
    path = issue.path / "issue.md"
    old = "루멘이"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, "루멘 연구소가", 1), "utf-8")

    try:
        own_sections.move(context, issue, "s3", "lede")
    except NotReadyError:
        assert (issue.path / "issue.edited.md").exists()
    else:
        bodies = [path.read_text("utf-8") for path in (issue.path / "sections").iterdir()]
        assert any("루멘 연구소가" in body for body in bodies)


@pytest.mark.parametrize("kind", own_sections.KINDS)
def test_an_own_section_that_was_not_filled_in_keeps_the_issue_at_home(context: Context, kind: str) -> None:
    issue = context.issue(DAY)
    identifier = own_sections.add(context, issue, kind, "s1", "")
    finishing.finish(context, issue)
    assert any(one.section == identifier and one.severity == "block" for one in issue.findings())


def test_a_section_that_was_taken_out_comes_back_to_where_it_stood_with_its_last_edit(context: Context) -> None:
    issue = context.issue(DAY)
    before, row = order(issue), next(row for row in need_outline(issue).sections if row.id == "s2")
    path = issue.section_path("s2")
    assert path is not None
    edited = path.read_text("utf-8") + "\n한 줄 더 적었어요.\n"
    path.write_text(edited, "utf-8")
    own_sections.remove(context, issue, "s2")
    finishing.finish(context, issue)

    assert own_sections.bring_back(context, issue, "s2")
    finishing.finish(context, issue)

    assert order(issue) == before
    assert row in need_outline(issue).sections
    assert path.read_text("utf-8") == edited
    assert "removed" not in issue.journal()
    assert not own_sections.bring_back(context, issue, "s2")

    assert own_sections.take_out_again(context, issue, "s2")
    assert issue.section_path("s2") is None
    assert "brought_back" not in issue.journal()
    assert own_sections.bring_back(context, issue, "s2")
    assert (order(issue), path.read_text("utf-8")) == (before, edited)
    path.write_text(edited + "또 적었어요.\n", "utf-8")
    assert not own_sections.take_out_again(context, issue, "s2")  # what came since is what a redo is about
    assert order(issue) == before


@pytest.mark.parametrize("kind", own_sections.KINDS)
def test_of_a_pasted_section_file_only_the_body_comes_in(context: Context, kind: str) -> None:
    issue = context.issue(DAY)
    file = f"---\nid: n3\nkind: {kind}\nlocked: true\n---\n{NOTE}"
    assert own_sections.fronted(file)
    identifier = own_sections.add(context, issue, kind, "s1", file)
    found = issue.section(identifier)
    assert found is not None
    assert (found[0].id, found[0].locked, found[0].body) == (identifier, False, NOTE)


def test_two_rules_around_a_paragraph_of_a_pasted_text_are_no_front_matter(context: Context) -> None:
    issue = context.issue(DAY)
    ruled = "---\n후원: 저희 모임이 함께해요.\n\n---\n\n다음 주에 만나요.\n"
    assert not own_sections.fronted(ruled)
    found = issue.section(own_sections.add(context, issue, "note", "s1", ruled))
    assert found is not None
    assert found[0].body == ruled


@pytest.mark.parametrize(
    ("named", "locked"),
    [
        ("장소", "낮은산책방이에요."),
        ("**장소:** 낮은", "낮은산책방이에요."),
        ("“첫 손님", "> “첫 손님이 반가웠어요.”"),
        ("첫 손님", "> “첫 손님이 반가웠어요.”"),
        ("이번 주", "이번 주에는 값 이야기가 많았어요."),
    ],
)
def test_a_sentence_is_locked_by_what_a_reader_sees_of_its_beginning(context: Context, named: str, locked: str) -> None:
    issue = context.issue(DAY)
    text = f"{NOTE}\n- **장소:** 낮은산책방이에요.\n\n> “첫 손님이 반가웠어요.”\n"
    identifier = own_sections.add(context, issue, "note", "s1", text)
    assert editing.lock(issue, identifier, named, locked=True) == (locked,)
    assert editing.lock(issue, identifier, named, locked=False) == ()
    for other in ("손님", "…", "책방"):
        with pytest.raises(UsageError):
            editing.lock(issue, identifier, other, locked=True)
