"""What a kill broke off half-way is finished by the next command, and no edit is taken for undone by it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.errors import IssueError
from pipeline.run import editing, finishing, own_sections, regenerate, taking
from pipeline.run.context import Context
from pipeline.run.regenerate import Wish
from pipeline.run.weekly import Options, weekly
from pipeline.text import sections as section_text
from pipeline.workspace import together as together_module
from pipeline.workspace.files import write_text
from tests.unit.run.sample import DAY

MINE = "이 문장은 편집자가 손으로 썼어요."


class KilledError(BaseException):
    """The process ends here."""


def edit(path: Path) -> None:
    path.write_text(path.read_text("utf-8").rstrip("\n") + f"\n\n{MINE}\n", "utf-8")


def test_a_kill_after_an_edit_was_noted_and_before_the_build_loses_no_edit(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue = context.issue(DAY)
    edit(issue.path / "sections/02-s1.md")
    built = issue.path / "issue.md"
    head, heading, rest = built.read_text("utf-8").rpartition("\n### ")
    built.write_text(head + heading + rest.replace("\n\n", f"\n\n{MINE} ", 1), "utf-8")

    def killed(*_: object, **__: object) -> None:
        raise KilledError

    monkeypatch.setattr(finishing, "build", killed)
    with pytest.raises(KilledError):
        weekly(context, Options(DAY))
    monkeypatch.undo()
    weekly(context, Options(DAY))

    texts = {path.name: path.read_text("utf-8") for path in (issue.path / "sections").glob("*.md")}
    assert texts["02-s1.md"].count(MINE) == 1
    assert sum(text.count(MINE) for text in texts.values()) == 2
    assert built.read_text("utf-8").count(MINE) == 2


def _killed_at(file: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kill what writes files together when it comes to one of them, counted from 0."""
    written = 0

    def dying(path: Path, text: str, **options: object) -> str:
        nonlocal written
        if written == file:
            raise KilledError
        written += 1
        return write_text(path, text)

    monkeypatch.setattr(together_module, "write_text", dying)


@pytest.mark.parametrize("file", range(8))
def test_a_take_that_is_killed_at_any_file_is_finished_by_the_next_command(
    context: Context, monkeypatch: pytest.MonkeyPatch, file: int
) -> None:
    issue = context.issue(DAY)
    edit(issue.path / "sections/02-s1.md")
    with issue.lock():
        regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    _killed_at(file, monkeypatch)
    try:
        with issue.lock():
            regenerate.take(context, issue, "s1")
    except KilledError:
        pass
    monkeypatch.undo()
    with issue.lock():
        plan = editing.need_outline(issue)
        assert editing.note_edits(issue, plan) == []  # nothing on disk that the history does not know
        taken = regenerate.pending(issue, "s1") is None
        entries = [past.by for past in issue.history("s1").entries()]
    assert taken == (file > 0)
    assert entries == (["draft", "edit", "draft", "undo", "merge"] if taken else ["draft", "edit"])
    assert MINE in (issue.path / "sections/02-s1.md").read_text("utf-8")
    assert MINE in (issue.path / "sections/02-s1.md").read_text("utf-8")


@pytest.mark.parametrize("file", range(3))
@pytest.mark.parametrize("act", ["add", "remove", "late"])
def test_a_section_that_comes_or_goes_is_there_whole_or_not_at_all_wherever_it_is_killed(
    context: Context, monkeypatch: pytest.MonkeyPatch, act: str, file: int
) -> None:
    issue = context.issue(DAY)
    stored, plan = issue.stories(), editing.need_outline(issue)
    assert stored is not None
    told = {row.story for row in plan.sections}
    story = next(one.id for one in stored.stories if one.id not in told)
    name = {"add": "n1", "remove": "s2", "late": f"s{sum(row.kind == 'story' for row in plan.sections) + 1}"}[act]
    late = taking.store(issue, taking.read(context, issue, story))
    made = taking.write(context, issue, late, Wish())
    acts: dict[str, Callable[[], object]] = {
        "add": lambda: own_sections.add(context, issue, "note", "s1", f"### 한마디\n\n{MINE}\n"),
        "remove": lambda: own_sections.remove(context, issue, name),
        "late": lambda: taking.put(context, issue, late, made),
    }
    _killed_at(file, monkeypatch)
    with pytest.raises(KilledError):
        acts[act]()
    monkeypatch.undo()
    with issue.lock():
        finishing.finish(context, issue)
    ids = [row.id for row in editing.need_outline(issue).sections]
    assert (name in ids) == ((act == "remove") == (file == 0))
    files = sorted(path.name for path in (issue.path / "sections").iterdir())
    assert files == [f"{place:02}-{one}.md" for place, one in enumerate(ids, start=1)]


def test_who_asks_again_for_a_rewrite_whose_taking_was_broken_off_finds_it_taken_and_pays_nothing(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("-w", str(workspace), "regenerate", "s1", "--instruction", "더 짧게", "--take", "all")
    monkeypatch.setattr(together_module, "_write", lambda folder, changes: (_ for _ in ()).throw(KilledError()))
    with pytest.raises(KilledError):
        CliRunner().invoke(main, words, catch_exceptions=False)
    monkeypatch.undo()
    path = workspace / "output" / DAY.isoformat()
    before = (path / "sections/02-s1.md").read_text("utf-8")
    replies = sorted(path.glob("replies/*.json"))

    again = CliRunner().invoke(main, words)

    assert again.exit_code == 0, again.output
    assert "마저" in again.output
    assert (path / "sections/02-s1.md").read_text("utf-8") != before
    assert sorted(path.glob("replies/*.json")) == replies


@pytest.mark.parametrize("step", ["check", "build"])
def test_a_rewrite_that_was_taken_is_not_asked_for_again_though_check_or_build_was_broken_off(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    words = ("-w", str(workspace), "regenerate", "s1", "--instruction", "더 짧게", "--take", "all")

    def killed(*_: object, **__: object) -> None:
        raise KilledError

    monkeypatch.setattr(finishing, step, killed)
    with pytest.raises(KilledError):
        CliRunner().invoke(main, words, catch_exceptions=False)
    monkeypatch.undo()
    path = workspace / "output" / DAY.isoformat()
    taken, replies = (path / "sections/02-s1.md").read_text("utf-8"), sorted(path.glob("replies/*.json"))
    CliRunner().invoke(main, ("-w", str(workspace), "check"))  # whatever came in between

    again = CliRunner().invoke(main, words)

    assert again.exit_code == 0, again.output
    assert "마저" in again.output
    assert (path / "sections/02-s1.md").read_text("utf-8") == taken
    assert sorted(path.glob("replies/*.json")) == replies
    assert not (path / together_module.MARK).exists()
    CliRunner().invoke(main, words)
    assert len(sorted(path.glob("replies/*.json"))) > len(replies)  # now they mean another text


def test_a_full_disk_after_a_rewrite_was_taken_says_that_the_section_has_changed(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("-w", str(workspace), "regenerate", "s1", "--instruction", "더 짧게", "--take", "all")

    def full(*_: object, **__: object) -> None:
        raise IssueError("디스크가 가득 차서 issue.md 파일을 쓰지 못했어요.")

    monkeypatch.setattr(finishing, "build", full)
    ended = CliRunner().invoke(main, words)
    monkeypatch.undo()
    assert ended.exit_code == 1
    assert "s1: 새 글을 받기로 했지만" in ended.output
    replies = sorted((workspace / "output" / DAY.isoformat()).glob("replies/*.json"))
    assert CliRunner().invoke(main, words).exit_code == 0
    assert sorted((workspace / "output" / DAY.isoformat()).glob("replies/*.json")) == replies


def test_a_section_that_a_person_wrote_while_the_model_did_stays_theirs_and_the_draft_is_its_base(
    context: Context,
) -> None:
    issue = context.issue(DAY)
    plan = editing.need_outline(issue)
    made = editing.need_section(issue, "s1")[2]
    path = issue.path / "sections/02-s1.md"
    edit(path)
    theirs = path.read_bytes()
    drafted = replace(made, body=made.body + "\n모델이 새로 쓴 문장이에요.\n")
    editing.keep(issue, plan, drafted, {})
    assert path.read_bytes() == theirs
    editing.note_edits(issue, plan)
    base = issue.history("s1").last_draft()
    assert base is not None
    assert base[1] == section_text.write(drafted)
    assert [past.by for past in issue.history("s1").entries()][-2:] == ["draft", "edit"]
