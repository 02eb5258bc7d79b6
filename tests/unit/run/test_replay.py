import json
from pathlib import Path

import pytest

from pipeline.demo.world import SampleWorld
from pipeline.errors import IssueError
from pipeline.run import editing, finishing, own_sections, regenerate, replay, titling
from pipeline.run.context import Context
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
    finishing.dismiss(context, issue, finding.id, "확인했어요")

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
