"""A damaged file of an issue is told by where it breaks and what should stand there, in words for whoever edits it."""

import json
from pathlib import Path

import pytest

from pipeline import codec
from pipeline.config import load_file
from pipeline.errors import ConfigError, IssueError
from pipeline.records import Finding
from pipeline.workspace.files import read_text
from pipeline.workspace.replies import load

WHOLE = {"fingerprint": "f1", "kind": "section", "subject": "s1", "attempt": 1, "model": "claude", "text": "글"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[]", "{ }로 묶은 값이 있을 자리에 [] 값이 있어요"),
        ('{"kind": "section"}', "있어야 할 값이 없어요: fingerprint, subject, attempt, model, text"),
        ('{"kind": ', "1번째 줄 10번째 글자에서 JSON이 끊겨요"),
        (json.dumps({**WHOLE, "attempt": "둘"}), '`attempt`: 정수가 있을 자리에 "둘" 값이 있어요'),
        (json.dumps({**WHOLE, "text": ["글"]}), "`text`: 글이 있을 자리에"),
        (json.dumps({**WHOLE, "usage": {"input": "많이"}}), "`usage.input`: 정수가 있을 자리에"),
    ],
)
def test_what_does_not_fit_a_reply_is_named(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "r.json").write_text(text, "utf-8")
    with pytest.raises(IssueError) as raised:
        load(tmp_path / "r.json")
    assert told in str(raised.value)
    assert "Reply" not in str(raised.value)


def test_a_value_of_no_kind_that_is_known_is_told_with_those_that_are() -> None:
    row = {
        "id": "f-1",
        "section": "s1",
        "span": [0, 2],
        "sentence": "글",
        "kind": "x",
        "severity": "loud",
        "message": "말",
    }
    with pytest.raises(
        codec.CodecError, match=r'`severity`: "loud" 값은 쓸 수 없어요\. 쓸 수 있는 값: block, warn, note'
    ):
        codec.load(Finding, json.dumps(row))


def test_bytes_that_are_no_text_and_a_folder_in_a_files_place_are_told(tmp_path: Path) -> None:
    (tmp_path / "s1.md").write_bytes("값".encode("cp949"))
    with pytest.raises(IssueError, match="UTF-8로 저장한 글이 아니에요"):
        read_text(tmp_path / "s1.md")
    (tmp_path / "s2.md").mkdir()
    with pytest.raises(IssueError, match=r"파일이 있을 자리에 폴더가 있어요: .*s2\.md"):
        read_text(tmp_path / "s2.md")
    with pytest.raises(ConfigError) as raised:
        load_file(tmp_path / "s2.md")
    assert "파일이 있을 자리에 폴더가 있어요" in str(raised.value)
