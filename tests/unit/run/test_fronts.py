"""What people wrote into the head of a section file: nothing of it is printed, no lock is lost in silence."""

from collections.abc import Callable

import pytest

from pipeline.errors import NotReadyError
from pipeline.run import editing, finishing, fresh, regenerate
from pipeline.run.context import Context
from pipeline.run.regenerate import Wish
from pipeline.text import sections
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY
from tests.unit.run.test_regenerate import path_of, texts, watched


def head(issue: IssueFolder, change: Callable[[str], str]) -> str:
    path = path_of(issue, "s1")
    text = path.read_text("utf-8")
    assert change(text) != text
    path.write_text(change(text), "utf-8")
    return path.read_text("utf-8")


def heads(issue: IssueFolder) -> list[tuple[str, str]]:
    return [(one.severity, one.message) for one in issue.findings() if one.kind == "front-matter"]


@pytest.mark.parametrize("before", ["\ufeff", "\n\n", "\ufeff\r\n"])
def test_a_file_saved_with_a_mark_or_blank_lines_prints_no_head_and_keeps_its_lock(
    context: Context, before: str
) -> None:
    issue = context.issue(DAY)
    kept = texts(issue, "s1")[0]
    editing.lock(issue, "s1", kept, locked=True)
    head(issue, lambda text: before + text)
    finishing.finish(context, issue)
    assert heads(issue) == []
    assert "id: s1" not in (issue.path / "issue.txt").read_text("utf-8") + (issue.path / "issue.md").read_text("utf-8")
    regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    regenerate.take(context, issue, "s1")
    text = path_of(issue, "s1").read_text("utf-8")
    assert text.count("id: s1") == 1
    assert "\ufeff" not in text
    assert kept in texts(issue, "s1")


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("locked: false", "lock: true", 6, "`locked`"),
        ("locked: false", "locked: [가: 나]", 6, "`locked`"),
        ("kind: story", "kind: [", 5, "undo s1"),
        ("locked: false\n---\n", "lock: true\n", 6, "`---`"),
    ],
)
def test_a_head_that_cannot_be_read_stops_the_send_and_every_rewrite(
    context: Context, old: str, new: str, line: int, said: str
) -> None:
    issue = context.issue(DAY)
    body = sections.read(path_of(issue, "s1").read_text("utf-8")).body
    text = head(issue, lambda text: text.replace(old, new))
    finishing.finish(context, issue)
    ((severity, message),) = heads(issue)
    assert severity == "block"
    assert message.startswith(f"sections/02-s1.md:{line}: ")
    assert said in message
    assert "kind:" not in (issue.path / "issue.txt").read_text("utf-8")
    context, model = watched(context)
    for change in (
        lambda: regenerate.propose(context, issue, "s1", Wish("더 짧게")),
        lambda: fresh.redraft(context, issue, "s1", lambda: True),
        lambda: editing.lock(issue, "s1", None, locked=True),
        lambda: editing.save(issue, "s1", body, ""),
    ):
        with pytest.raises(NotReadyError, match="s1"):
            change()
    assert path_of(issue, "s1").read_text("utf-8") == text
    assert model.asked == []
    editing.step_back(context, issue, "s1", by=-1)
    finishing.finish(context, issue)
    assert heads(issue) == []


def test_a_lock_that_never_was_a_sentence_is_told_and_stops_a_rewrite(context: Context) -> None:
    issue = context.issue(DAY)
    head(issue, lambda text: text.replace("locked: false", "locked: 참"))
    finishing.finish(context, issue)
    ((severity, message),) = heads(issue)
    assert severity == "warn"
    assert message.startswith("sections/02-s1.md:6: ")
    assert 'newsletter unlock s1 "참"' in message
    context, model = watched(context)
    with pytest.raises(NotReadyError, match="참"):
        regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    assert model.asked == []
    editing.lock(issue, "s1", "참", locked=False)
    finishing.finish(context, issue)
    assert heads(issue) == []


def test_a_locked_sentence_that_the_person_changed_is_told_and_a_rewrite_goes_on(context: Context) -> None:
    issue = context.issue(DAY)
    kept = texts(issue, "s1")[0]
    editing.lock(issue, "s1", kept, locked=True)
    head(issue, lambda text: text.replace(f"---\n{sections.read(text).body}", f"---\n{_changed(text, kept)}"))
    finishing.finish(context, issue)
    assert [severity for severity, _ in heads(issue)] == ["warn"]
    regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    regenerate.take(context, issue, "s1")
    assert "제가 고친 말이에요." in texts(issue, "s1")


def test_a_section_that_is_unlocked_has_the_locks_of_its_single_sentences_again(context: Context) -> None:
    issue = context.issue(DAY)
    kept = texts(issue, "s1")[0]

    def locked() -> object:
        found = issue.section("s1")
        return found[0].locked if found else None

    editing.lock(issue, "s1", kept, locked=True)
    editing.lock(issue, "s1", None, locked=True)
    head(issue, lambda text: text.replace(kept[-4:], "고요."))  # changed by hand meanwhile
    assert locked() is True
    (left,) = editing.lock(issue, "s1", None, locked=False)
    assert (left,) == locked()
    assert left == texts(issue, "s1")[0] != kept
    assert editing.lock(issue, "s1", None, locked=False) == ()
    assert locked() is False
    editing.lock(issue, "s1", None, locked=True)
    assert editing.lock(issue, "s1", None, locked=False) == ()


def _changed(text: str, kept: str) -> str:
    body = sections.read(text).body
    placed = next(part for part in sections.placed(body) if part.plain == kept)
    return body.replace(placed.text, "제가 고친 말이에요.")
