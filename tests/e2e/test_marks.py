"""What a person notes by hand, from the command line: where an issue went out, who left, who comes back."""

import shutil
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import call, held, messages_api


@pytest.fixture
def workspace(press: newsroom.Press, tmp_path: Path) -> Path:
    folder = newsroom.make(tmp_path / "weekly", press)
    (folder / "subscribers.csv").write_text("email,name\nkim@a.kr,김\n")
    return folder


def test_a_note_of_where_it_went_is_put_right_and_taken_back(workspace: Path) -> None:
    with held(), messages_api():
        assert call(workspace, "run").code == 0
    output = workspace / "output"
    shutil.copytree(output / newsroom.DAY, output / f"{newsroom.DAY}-bak")
    for words in ((), ("--where", ""), ("--where", "smtp"), ("--where", "maily", "--undo")):
        assert call(workspace, "sent", *words).code == 2, words
    assert "mialy에서 보냈다고 적었어요" in call(workspace, "sent", "--where", "mialy").out
    assert "고쳐 적었어요: mialy → 메일리" in call(workspace, "sent", "--where", "maily").out
    assert "메일리에서 보냈다고 적은 것을 물렀어요" in call(workspace, "sent", "--undo").out
    assert call(workspace, "sent", "--undo").code == 2
    status = call(workspace, "status")
    assert "초안" in status.out
    assert f"{newsroom.DAY}-bak" in status.err
    assert f"{newsroom.DAY}-bak" not in status.out


def test_who_leaves_and_who_comes_back_is_told(workspace: Path) -> None:
    ended = call(workspace, "audience", "unsubscribe", "kim@a.kr", "bad")
    assert ended.code == 2
    assert "kim@a.kr에 수신거부를 적었어요" in ended.out
    assert "bad: " in ended.err
    assert "받는 사람 0명" in call(workspace, "audience", "list").out
    ended = call(workspace, "audience", "add", "kim@a.kr", "--again")
    assert ended.code == 0
    assert "다음 메일부터 다시 받아요: kim@a.kr" in ended.out
    assert "이미 있는" not in ended.out
    assert "받는 사람 1명" in call(workspace, "audience", "list").out


def test_the_key_of_the_tokens_stays_the_same(workspace: Path) -> None:
    first = call(workspace, "audience", "key").out
    assert len(first.strip()) == 64
    assert call(workspace, "audience", "key").out == first
