"""A stored answer that cannot be read any more was paid for: it is named, and not asked for again without a word."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import codec
from pipeline.draft.ask import stored
from pipeline.draft.fingerprint import fingerprint
from pipeline.records import Reply, Request
from pipeline.workspace import BrokenReplyError, ReplyFolder
from pipeline.workspace.replies import damaged, readable

QUESTION = Request("section", "s2", "claude-sonnet-5-5", "규칙", "", "둘째 꼭지를 써 주세요.", {})
REPLY = Reply(fingerprint(QUESTION), "section", "s2", 1, QUESTION.model, '{"subject": "s9"}')
WHOLE = codec.dump(REPLY, indent=2).encode()
DAMAGES = {
    "cut in the answer": WHOLE[:-30],
    "cut in the head": WHOLE[:60],
    "emptied": b"",
    "other bytes": b"\x00\xff" * 50,
    "other bytes behind the head": WHOLE[:-30] + b"\xff\xff",
    "another value": b"[1, 2]",
    "no end of brackets": b"[" * 100_000,
}


class Nobody:
    """A model that must not be asked."""

    def answer(self, request: Request, **_: object) -> Reply:
        raise AssertionError(request.subject)


@pytest.fixture
def store(tmp_path: Path) -> ReplyFolder:
    found = ReplyFolder(tmp_path / "replies", lambda reply: None)
    found.keep(REPLY)
    found.keep(replace(REPLY, fingerprint="another", subject="s1"))
    return found


def damage(folder: Path, content: bytes) -> Path:
    path = folder / "replies" / f"{REPLY.fingerprint}.json"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("content", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_question_whose_answer_cannot_be_read_is_not_asked_again_and_the_file_is_named_with_the_mend(
    store: ReplyFolder, tmp_path: Path, content: bytes
) -> None:
    path = damage(tmp_path, content)
    with pytest.raises(BrokenReplyError) as caught:
        stored(QUESTION, Nobody(), store)
    assert str(path) in str(caught.value)
    assert "지워 주세요" in str(caught.value)
    assert "history/" not in str(caught.value)
    with pytest.raises(BrokenReplyError):
        store.attempts("s2")
    assert path.read_bytes() == content


@pytest.mark.parametrize("content", DAMAGES.values(), ids=DAMAGES.keys())
def test_the_other_answers_are_read_and_what_was_passed_over_is_told(
    store: ReplyFolder, tmp_path: Path, content: bytes
) -> None:
    path = damage(tmp_path, content)
    assert [reply.subject for reply in readable(tmp_path)] == ["s1"]
    (told,) = damaged(tmp_path)
    assert str(path) in told


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("cut in the answer", True),
        ("other bytes behind the head", True),
        ("cut in the head", False),
        ("emptied", False),
    ],
)
def test_a_damaged_answer_keeps_nobody_from_another_subject_whose_answer_it_was_not(
    store: ReplyFolder, tmp_path: Path, name: str, known: bool
) -> None:
    damage(tmp_path, DAMAGES[name])
    if known:
        assert store.attempts("s1") == (1,)
        assert store.attempts("s9") == ()  # what an answer holds is no head
    else:
        with pytest.raises(BrokenReplyError):
            store.attempts("s1")


def test_nothing_is_told_where_all_can_be_read(store: ReplyFolder, tmp_path: Path) -> None:
    assert damaged(tmp_path) == []
    assert len(list(readable(tmp_path))) == 2
