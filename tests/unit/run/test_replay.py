import dataclasses
import json
import shutil
from pathlib import Path

import pytest

from pipeline.demo.world import SampleWorld
from pipeline.errors import IssueError, NotReadyError
from pipeline.records import Reply
from pipeline.run import dismissals, editing, finishing, own_sections, regenerate, replay, titling
from pipeline.run.context import Context
from pipeline.text import sections
from tests.unit.run import sample
from tests.unit.run.sample import DAY


def replayed(workspace: Path, world: SampleWorld) -> replay.Replayed:
    with sample.opened(workspace, world) as context:
        return replay.replay(context, context.issue(DAY))


def edit(workspace: Path, pattern: str, old: str, new: str) -> None:
    path = next(iter(sorted((workspace / "output" / DAY.isoformat()).glob(pattern))))
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_an_issue_is_made_again_byte_for_byte_and_nothing_is_written(workspace: Path, world: SampleWorld) -> None:
    before = sample.shot(workspace)

    found = replayed(workspace, world)

    assert found.differences == ()
    assert found.files > 30
    assert sample.shot(workspace) == before


def test_an_issue_that_is_no_more_than_an_outline_is_told_as_that(workspace: Path, world: SampleWorld) -> None:
    folder = workspace / "output" / DAY.isoformat()
    for name in ("sections", "history", "issue.md", "issue.html", "web.html", "issue.txt", "findings.json"):
        path = folder / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    with pytest.raises(NotReadyError, match="아직 구성뿐이에요"):
        replayed(workspace, world)


def test_what_a_dry_run_left_is_no_difference(workspace: Path, world: SampleWorld) -> None:
    folder = workspace / "output" / DAY.isoformat() / "dry-run"
    for name in ("issue.md", "issue.html", "issue.txt", "00001.eml"):
        folder.mkdir(exist_ok=True)
        (folder / name).write_text("메일\n", "utf-8")

    assert replayed(workspace, world).differences == ()


def test_what_a_person_did_is_made_again_too(context: Context) -> None:
    issue = context.issue(DAY)
    regenerate.propose(context, issue, "s1", regenerate.Wish("더 짧게"))
    regenerate.take(context, issue, "s1")
    regenerate.propose(context, issue, "lede", regenerate.Wish("더 짧게"))
    regenerate.take(context, issue, "lede")
    path = issue.section_path("s2")
    assert path is not None
    path.write_text(path.read_text("utf-8") + "\n한 줄 더 적었어요.\n", "utf-8")
    finishing.finish(context, issue)
    regenerate.propose(context, issue, "s2", regenerate.Wish("더 짧게"))
    regenerate.take(context, issue, "s2")
    editing.step_back(context, issue, "s1", by=-1)
    own_sections.add(context, issue, "note", "s1", "### 한마디\n\n다음 주에 만나요.\n")
    own_sections.move(context, issue, "s3", "lede")
    titling.take(context, issue, "2")
    finding = next(iter(issue.findings()))
    dismissals.dismiss(context, issue, finding.id, "확인했어요")

    assert replay.replay(context, issue).differences == ()


def test_changed_prompts_and_voice_do_no_harm(workspace: Path, world: SampleWorld) -> None:
    (workspace / "voice.md").write_text("- 아주 짧게 써요.\n", "utf-8")

    assert replayed(workspace, world).differences == ()


def test_a_changed_reply_is_found(workspace: Path, world: SampleWorld) -> None:
    for path in (workspace / "output" / DAY.isoformat() / "replies").glob("*.json"):
        tree = json.loads(path.read_text("utf-8"))
        if tree["subject"] == "s2":
            path.write_text(json.dumps({**tree, "text": tree["text"].replace("요.", "요!", 1)}), "utf-8")

    assert [one.path for one in replayed(workspace, world).differences] == ["history/s2/0001.md"]


@pytest.mark.parametrize(
    ("pattern", "old", "new", "path"),
    [
        ("sections/*-s1.md", "루멘", "루맨", "sections/02-s1.md"),
        ("issue.html", "루멘", "루맨", "issue.html"),
        ("ledger.json", '"subject": "', '"subject": "아무 ', "ledger.json"),
    ],
)
def test_the_first_difference_is_named(
    workspace: Path, world: SampleWorld, pattern: str, old: str, new: str, path: str
) -> None:
    edit(workspace, pattern, old, new)
    first = replayed(workspace, world).differences[0]

    assert first.path == path
    assert first.stored != first.made
    assert new.strip('"') in first.stored + first.made


def test_without_replies_there_is_nothing_to_make_it_from(workspace: Path, world: SampleWorld) -> None:
    for path in (workspace / "output" / DAY.isoformat() / "replies").glob("*.json"):
        path.unlink()

    with pytest.raises(IssueError):
        replayed(workspace, world)


def test_a_file_that_is_gone_is_a_difference(workspace: Path, world: SampleWorld) -> None:
    (workspace / "output" / DAY.isoformat() / "web.html").unlink()

    assert [(one.path, one.gone) for one in replayed(workspace, world).differences] == [("web.html", True)]


def _report(context: Context, subject: str, identifier: str) -> None:
    """Have the stored reply of a section report a sentence, as a model would have."""
    for path in (context.issue(DAY).path / "replies").glob("*.json"):
        tree = json.loads(path.read_text("utf-8"))
        if tree["subject"] == subject:
            said = {"addressed_to_writer": [identifier], **json.loads(tree["text"])}
            path.write_text(json.dumps({**tree, "text": json.dumps(said, ensure_ascii=False)}), "utf-8")


def test_what_a_reply_reports_is_a_finding_that_outlives_it_and_is_made_again(context: Context) -> None:
    issue = context.issue(DAY)
    before = [one.id for one in issue.findings() if one.kind == "instructions"]
    name = next(row.articles[0] for row in editing.need_outline(issue).sections if row.id == "s1")
    _report(context, "s1", f"{name}.1")

    finishing.finish(context, issue)

    found = [one for one in issue.findings() if one.kind == "instructions" and one.id not in before]
    assert found
    assert {one.severity for one in found} == {"warn"}
    assert all(one.evidence == (f"{name}.1",) for one in found)
    assert replay.replay(context, issue).differences == ()
    for path in (issue.path / "replies").glob("*.json"):
        path.unlink()
    finishing.finish(context, issue)
    assert {one.id for one in found} <= {one.id for one in issue.findings()}


def test_an_issue_without_reports_keeps_no_place_for_them(context: Context) -> None:
    finishing.finish(context, context.issue(DAY))
    assert "reported" not in context.issue(DAY).journal()


def test_a_rewrite_that_waits_and_reports_leaves_the_issue_as_it_was_made(context: Context) -> None:
    issue = context.issue(DAY)
    regenerate.propose(context, issue, "s1", regenerate.Wish("더 짧게"))
    name = next(row.articles[0] for row in editing.need_outline(issue).sections if row.id == "s1")
    _report(context, "s1", f"{name}.1")
    assert replay.replay(context, issue).differences == ()


@pytest.mark.parametrize("sentence", [False, True])
def test_a_lock_changes_nothing_that_was_built(context: Context, sentence: bool) -> None:
    issue = context.issue(DAY)
    found = issue.section("s1")
    assert found is not None
    editing.lock(issue, "s1", sections.lockable(found[0].body)[0] if sentence else None, locked=True)
    assert replay.replay(context, issue).differences == ()
    editing.lock(issue, "s1", None, locked=False)
    assert replay.replay(context, issue).differences == ()


def test_rows_that_were_moved_or_taken_out_by_hand_are_placed_by_the_next_build(context: Context) -> None:
    issue = context.issue(DAY)
    plan = editing.need_outline(issue)
    lede, first, second, *rest = plan.sections
    issue.put_outline(dataclasses.replace(plan, sections=(lede, second, first, *rest)))
    finishing.finish(context, issue)
    assert {"02-s2.md", "03-s1.md"} <= {path.name for path in (issue.path / "sections").iterdir()}
    assert replay.replay(context, issue).differences == ()
    (issue.path / "sections" / "s1 (사본).md").write_text("내 사본이에요.\n", "utf-8")
    issue.put_outline(dataclasses.replace(plan, sections=(lede, second, *rest)))
    finishing.finish(context, issue)
    assert (issue.path / "sections" / "03-s1.md").exists()
    assert replay.replay(context, issue).differences == ()
    issue.put_outline(plan)
    finishing.finish(context, issue)
    assert (issue.path / "sections" / "02-s1.md").exists()
    assert replay.replay(context, issue).differences == ()


def test_two_files_of_one_section_are_both_kept(context: Context) -> None:
    issue = context.issue(DAY)
    plan = editing.need_outline(issue)
    path = issue.section_path("s1")
    assert path is not None
    (path.parent / "03-s1.md").write_text("다른 글이에요.\n", "utf-8")
    lede, first, second, *rest = plan.sections
    issue.put_outline(dataclasses.replace(plan, sections=(lede, second, first, *rest)))
    finishing.finish(context, issue)
    assert (path.parent / "03-s1.md").read_text("utf-8") == "다른 글이에요.\n"


def test_what_the_settings_change_is_named_as_that_and_a_build_ends_it(context: Context) -> None:
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    newsletter = context.settings.newsletter.model_copy(update={"glossary": {"루멘": "루맨"}, "name": "다른 이름"})
    changed = dataclasses.replace(context, settings=dataclasses.replace(context.settings, newsletter=newsletter))
    found = replay.replay(changed, issue)
    assert "findings.json" in {one.path for one in found.differences}
    assert found.settings
    assert found.to_build
    finishing.finish(changed, issue)
    assert replay.replay(changed, issue) == dataclasses.replace(found, differences=(), settings=False)


def test_what_is_made_of_the_issue_is_made_again_and_not_copied(context: Context) -> None:
    issue = context.issue(DAY)
    tree, ledger = issue.journal(), issue.ledger()
    issue.put_journal({**tree, "cost_usd": 99, "title": "x", "counts": {"entries": 1}})
    found = replay.replay(context, issue)
    paths = {one.path for one in found.differences}
    assert {"issue.json:cost_usd", "issue.json:title", "issue.json:counts.entries"} <= paths
    assert found.to_build
    assert not found.settings
    issue.put_journal(tree)
    issue.put_ledger({**ledger, "0" * 16: next(iter(ledger.values()))})
    assert [one.path for one in replay.replay(context, issue).differences] == ["ledger.json"]
    assert not replay.replay(context, issue).to_build
    issue.put_ledger(ledger)
    assert replay.replay(context, issue).differences == ()


def test_what_was_paid_since_the_last_build_is_no_difference(context: Context) -> None:
    issue = context.issue(DAY)
    reply = Reply("f" * 64, "closing", "title", 1, "claude", "{}", cost_usd=0.02)
    context.state.book(DAY.isoformat(), reply, context.now())
    assert replay.replay(context, issue).differences == ()
