"""Laws of the workspace: files round-trip, undo and redo never lose a text, every record survives its file."""

import os
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import codec
from pipeline.records import (
    Entry,
    Figure,
    Finding,
    LeftOut,
    Outline,
    OutlineSection,
    PastStory,
    Reply,
    SourceReport,
    SourceState,
    Story,
    Unread,
)
from pipeline.run.regenerate import Proposal
from pipeline.workspace import History, outline_file, read_text, write_text
from pipeline.workspace.files import digest
from pipeline.workspace.issue import StoriesFile

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ZONES = st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours)))
TIMES = st.datetimes(timezones=ZONES)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
for kind, strategy in ((str, WORDS), (datetime, TIMES), (float, NUMBERS)):
    st.register_type_strategy(kind, strategy)

RECORDS = (
    Entry, Figure, Finding, LeftOut, Outline, PastStory, Proposal, Reply, SourceReport, SourceState, StoriesFile, Story, Unread,
)  # fmt: skip
QUICK = settings(max_examples=25, deadline=None)


@pytest.fixture(scope="module", autouse=True)
def unflushed() -> Iterator[None]:
    """Spare the disk: what is flushed when is tested elsewhere."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda descriptor: None)
        yield


@QUICK
@given(st.data())
def test_every_record_survives_its_file(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(RECORDS))
    record = data.draw(st.from_type(kind))
    assert codec.load(kind, codec.dump(record)) == record
    assert codec.load(kind, codec.dump(record, indent=2)) == record


@QUICK
@given(st.data())
def test_a_line_of_json_stays_one_line(data: st.DataObject) -> None:
    assert "\n" not in codec.dump(data.draw(st.from_type(Entry)))


LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=12)
IDS = st.from_regex(r"[a-z][a-z0-9]{0,6}", fullmatch=True)
ROWS = st.builds(OutlineSection, id=IDS, heading=LINES, story=LINES, angle=LINES, articles=st.tuples(LINES))
OUTLINES = st.builds(
    Outline, titles=st.tuples(LINES, LINES), title=LINES, subject=LINES, preheader=LINES, sections=st.tuples(ROWS)
)


@settings(max_examples=20, deadline=None)
@given(OUTLINES)
def test_an_outline_survives_its_file(outline: Outline) -> None:
    """Of printable text: what stands in an outline is folded to one line before it gets there."""
    assert outline_file.read(Path("outline.yaml"), outline_file.write(outline)) == outline


@QUICK
@given(st.from_type(Reply), st.dictionaries(WORDS, st.integers() | st.none() | WORDS, max_size=4))
def test_broken_json_is_a_codec_error_and_nothing_else(reply: Reply, changes: dict[str, object]) -> None:
    tree = codec.encode(reply)
    assert isinstance(tree, dict)
    for value in (changes, list(changes), {**tree, "usage": changes}, {**tree, "cost_usd": "free"}):
        try:
            assert isinstance(codec.decode(Reply, value), Reply)
        except codec.CodecError:
            continue


@QUICK
@given(st.text(max_size=200), st.text(max_size=200))
def test_a_file_holds_what_was_written_and_its_digest_is_its_name(first: str, second: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.md"
        name = write_text(path, first, expected="")
        write_text(path, second, expected=name)
        stored = read_text(path)
        assert stored is not None
        assert stored.digest == digest(second) == digest(stored.text)


Step = tuple[str, str]
STEPS = st.lists(
    st.tuples(st.sampled_from(["draft", "edit", "merge", "fix", "undo", "redo"]), st.sampled_from("가나다라마")),
    max_size=25,
)


def follow(history: History, steps: list[Step]) -> tuple[list[str], int]:
    """Do the steps as the program does, and return what a plain editor's list and place would be."""
    texts: list[str] = []
    place = -1
    for what, text in steps:
        if what in ("undo", "redo"):
            by = -1 if what == "undo" else 1
            found = history.step(by)
            assert (found is None) == (not 0 <= place + by < len(texts))
            if found is not None:
                history.add(found[1], "undo", base=found[0])
                place += by
        elif place < 0 or texts[place] != text:
            texts = [*texts[: place + 1], text]
            place += 1
            history.add(text, what)  # type: ignore[arg-type]  # the sampled names are WrittenBy
        else:
            history.add(text, what)  # type: ignore[arg-type]  # as above
    return texts, place


@QUICK
@given(STEPS)
def test_undo_and_redo_are_those_of_an_editor(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        history = History(Path(folder) / "s1")
        texts, place = follow(history, steps)
        current = history.step(0)
        assert (current[1] if current else "") == (texts[place] if texts else "")


@QUICK
@given(STEPS)
def test_nothing_that_was_written_ever_leaves_the_history(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        history = History(Path(folder) / "s1")
        follow(history, steps)
        written = {text for what, text in steps if what not in ("undo", "redo")}
        entries = history.entries()
        assert {history.text(past.n) for past in entries} == written
        assert [past.n for past in entries] == list(range(1, len(entries) + 1))
        assert all(past.sha256 == digest(history.text(past.n)) for past in entries)


@QUICK
@given(STEPS, st.sampled_from("바사"))
def test_undo_then_redo_is_no_change_and_undo_after_an_edit_is_what_was_before(steps: list[Step], text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        history = History(Path(folder) / "s1")
        follow(history, [("draft", "가"), *steps])
        before = history.step(0)
        history.add(text, "edit")
        assert before is not None
        assert history.step(-1) is not None
        follow_on = history.step(-1)
        assert follow_on is not None
        assert follow_on[1] == before[1]
        history.add(follow_on[1], "undo", base=follow_on[0])
        again = history.step(1)
        assert again is not None
        assert again[1] == text


def test_a_moment_keeps_its_zone() -> None:
    seoul = datetime.fromisoformat("2026-11-24T21:00:00+09:00")
    state = SourceState("https://a.example/feed", next_try=seoul, last_ok=seoul.astimezone(UTC))
    again = codec.load(SourceState, codec.dump(state))
    assert again.next_try is not None
    assert again.next_try.utcoffset() == timedelta(hours=9)
