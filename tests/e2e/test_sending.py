"""Sending from the command line over a mail server on loopback: the gate, a test first, once to each, doubt settled by a person."""

import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.workspace import hold
from tests.e2e import newsroom
from tests.e2e.conftest import call, held, messages_api, started
from tests.e2e.smtp_server import Box, smtp_server

READERS = ("ann@home.example", "bo@home.example", "cem@home.example")


@pytest.fixture
def box() -> Iterator[Box]:
    with smtp_server() as running:
        yield running


@pytest.fixture(scope="module")
def made(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished issue with an audience: each test works in its own copy, over a mail server of its own."""
    mail = {"from": "항구 <desk@harbor.example>", "smtp": {"host": "127.0.0.1", "security": "none"}}
    folder = newsroom.make(tmp_path_factory.mktemp("sending") / "weekly", press, mail=mail)
    (folder / "subscribers.csv").write_text("email,name\n" + "".join(f"{one},독자\n" for one in READERS))
    with held(), messages_api():
        assert call(folder, "run").code == 0
    return folder


@pytest.fixture
def workspace(made: Path, box: Box, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("NEWSLETTER_SMTP_PORT", str(box.port))
    with held():
        yield Path(shutil.copytree(made, tmp_path / "weekly"))


def taken(box: Box) -> list[str]:
    return [address for address, _ in box.taken]


def test_nothing_goes_out_before_a_test_mail_or_after_a_change(workspace: Path, box: Box) -> None:
    assert call(workspace, "send", "--yes").code == 3
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    assert taken(box) == ["me@harbor.example"]
    path = workspace / "output" / newsroom.DAY / "sections/02-s1.md"
    path.write_text(path.read_text().rstrip("\n") + "\n\n한 줄을 더 적었어요.\n")
    assert call(workspace, "build").code == 0
    assert call(workspace, "send", "--yes").code == 3
    assert len(box.taken) == 1


def test_who_sends_reads_which_issue_it_is_how_early_and_what_is_open(workspace: Path) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    shown = call(workspace, "send").text
    assert "1호 · 3월 4일 수요일" in shown
    assert "발행일까지 1일 남았어요" in shown
    assert "열어 둔 권고" not in shown
    mail = workspace / "output" / newsroom.DAY / "issue.txt"

    path = workspace / "output" / newsroom.DAY / "sections/02-s1.md"
    path.write_text(path.read_text().rstrip("\n") + "\n\n세계에서 가장 큰 변화예요.[^S1.2]\n")
    shown = call(workspace, "send").text
    assert "열어 둔 권고 1곳" in shown
    assert "확인할 곳이" not in mail.read_text()


def test_what_is_mailed_is_what_stands_in_the_files(workspace: Path, box: Box) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    path = workspace / "output" / newsroom.DAY / "sections/02-s1.md"
    path.write_text(path.read_text().rstrip("\n") + "\n\n방금 덧붙인 말이에요.\n")
    assert call(workspace, "send", "--yes").code == 3
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    assert call(workspace, "send", "--yes").code == 0
    assert "방금 덧붙인 말이에요." in (workspace / "output" / newsroom.DAY / "issue.txt").read_text()
    again = call(workspace, "send", "--yes")
    assert "건너뛰었어요" in again.out
    assert "모두 이미 받았어요" in again.out


def test_the_issue_goes_once_to_each_and_counts_as_sent(workspace: Path, box: Box) -> None:
    assert call(workspace, "audience", "unsubscribe", READERS[2]).code == 0
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    assert call(workspace, "send").code == 2
    ended = call(workspace, "send", "--yes")
    assert ended.code == 0, ended.text
    call(workspace, "send", "--yes")
    assert taken(box)[0] == "me@harbor.example"
    assert sorted(taken(box)[1:]) == sorted(READERS[:2])
    again = call(workspace, "run")
    assert again.code == 0
    assert "이미 보냈어요" in again.out
    assert newsroom.DAY in call(workspace, "status").out


def test_a_mail_in_doubt_waits_for_a_person(workspace: Path, box: Box) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    box.tell("TAKEN", READERS[1], "drop")
    ended = call(workspace, "send", "--yes")
    assert ended.code == 3, ended.text
    assert READERS[1] in ended.text
    assert call(workspace, "send", "--in-doubt", "sent").code == 0
    call(workspace, "send", "--yes")
    assert sorted(taken(box)[1:]) == sorted(READERS)


def test_an_issue_that_everybody_refused_was_not_sent(workspace: Path, box: Box) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    for reader in READERS:
        box.tell("RCPT", reader, "550 no", "550 no")
    call(workspace, "send", "--yes")
    assert "이미 보냈어요" not in call(workspace, "run").out


def test_a_dry_run_writes_mails_and_sends_none(workspace: Path, box: Box, tmp_path: Path) -> None:
    assert call(workspace, "send", "--dry-run", str(tmp_path / "mails")).code == 0
    assert len(list((tmp_path / "mails").glob("*.eml"))) == len(READERS)
    assert box.taken == []
    (tmp_path / "mails" / "mine.eml").write_text("kept")
    assert call(workspace, "audience", "unsubscribe", READERS[2]).code == 0
    assert call(workspace, "send", "--dry-run", str(tmp_path / "mails")).code == 0
    left = sorted(path.name for path in (tmp_path / "mails").glob("*.eml"))
    assert left == ["00001.eml", "00002.eml", "mine.eml"]  # of an earlier dry run nothing stays


def test_what_is_left_out_of_the_list_is_shown_before_the_send(workspace: Path, box: Box) -> None:
    with (workspace / "subscribers.csv").open("a", encoding="utf-8") as file:
        file.write("kim(at)home.example,\n")
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    ended = call(workspace, "send", "--yes")
    assert ended.code == 0, ended.text
    assert "명단에서 빠진 줄 1개" in ended.out
    assert "kim(at)home.example" in ended.out


@pytest.mark.parametrize("command", ["run", "collect", "check"])
def test_an_empty_date_is_no_date(workspace: Path, command: str) -> None:
    ended = call(workspace, command, "--date", "")
    assert ended.code == 2
    assert "날짜" in ended.text


def test_an_issue_that_went_out_elsewhere_is_not_mailed_as_well(workspace: Path, box: Box) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    assert call(workspace, "sent", "--where", "maily").code == 0
    ended = call(workspace, "send", "--yes")
    assert ended.code == 3
    assert "메일리" in ended.text
    assert taken(box) == ["me@harbor.example"]


def test_what_changed_since_the_test_mail_is_shown_and_goes_out_only_when_somebody_says_so(
    workspace: Path, box: Box
) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example", "--to", "you@harbor.example").code == 0
    path = workspace / "output" / newsroom.DAY / "sections/02-s1.md"
    before = path.read_text()
    path.write_text(before.rstrip("\n") + "\n\n방금 덧붙인 말이에요.\n")
    ended = call(workspace, "send", "--yes")
    assert ended.code == 3
    assert "  + 방금 덧붙인 말이에요." in ended.out.splitlines()
    assert "--changed" in ended.err
    assert call(workspace, "send", "--yes", "--changed").code == 0
    assert sorted(taken(box)) == sorted([*READERS, "me@harbor.example", "you@harbor.example"])


def test_the_send_shows_what_goes_out(workspace: Path, box: Box) -> None:
    call(workspace, "send", "--to", "me@harbor.example")
    shown = call(workspace, "send").out
    assert "제목: " in shown
    assert "미리보기: " in shown
    assert "받는 사람: 3명" in shown
    assert "KB" in shown
    assert shown.count("\n  http") >= 2


def test_the_result_names_who_did_not_get_it_and_the_next_send_goes_to_the_rest(workspace: Path, box: Box) -> None:
    call(workspace, "send", "--to", "me@harbor.example")
    box.tell("RCPT", READERS[0], "550 5.1.1 no such reader")
    box.tell("RCPT", READERS[1], *["450 later"] * 9)
    ended = call(workspace, "send", "--yes")
    assert ended.code == 3
    assert f"{READERS[0]}: 받는 쪽이 거절했어요. 550 5.1.1 no such reader" in ended.out
    assert f"{READERS[1]}: 지금은 못 보냈어요" in ended.out
    assert "3통 가운데 1통을 보냈어요. 거절 1통, 다음에 다시 1통" in ended.out
    box.replies.clear()
    assert call(workspace, "send", "--yes").code == 0
    assert sorted(taken(box)[1:]) == sorted(READERS[1:])
    assert call(workspace, "send", "--yes", "--retry-refused").code == 0
    assert sorted(taken(box)[1:]) == sorted(READERS)


def test_a_second_sender_stops_and_says_so(workspace: Path, box: Box) -> None:
    call(workspace, "send", "--to", "me@harbor.example")
    with hold(workspace / "output" / newsroom.DAY / ".send.lock"):
        ended = call(workspace, "send", "--yes")
        assert ended.code == 1
        assert "지금 보내고 있어요" in ended.err
        assert call(workspace, "send", "--at", "07:00", "--yes").code == 1
    assert taken(box) == ["me@harbor.example"]


@pytest.mark.parametrize(("stop", "verb", "doubt"), [(signal.SIGINT, "DATA", 0), (signal.SIGTERM, "DOT", 1)])
def test_a_stop_ends_within_five_seconds_and_leaves_no_needless_doubt(
    workspace: Path, box: Box, stop: signal.Signals, verb: str, doubt: int
) -> None:
    call(workspace, "send", "--to", "me@harbor.example")
    box.tell(verb, READERS[0], "stall")
    process = started(workspace, "send", "--yes")
    assert box.stalled.wait(60)
    assert all(box.kept.acquire(timeout=60) for _ in ("test mail", *READERS[1:]))  # nobody else's mail is under way
    process.send_signal(stop)
    out, _ = process.communicate(timeout=5)
    assert process.returncode == 1
    assert "멈췄어요" in out
    box.replies.clear()
    ended = call(workspace, "send", "--yes")
    assert ended.code == (3 if doubt else 0), ended.text
    assert sorted(taken(box)[1:]) == sorted(READERS[doubt:])


def test_after_a_kill_a_second_send_goes_to_the_rest_and_names_who_is_in_doubt(workspace: Path, box: Box) -> None:
    call(workspace, "send", "--to", "me@harbor.example")
    box.tell("TAKEN", READERS[0], "stall")  # kept, and never answered
    process = started(workspace, "send", "--yes")
    assert box.stalled.wait(60)
    process.kill()
    process.communicate()
    box.replies.clear()
    ended = call(workspace, "send", "--yes")
    assert ended.code == 3, ended.text
    assert f"{READERS[0]}: 갔는지 알 수 없어요" in ended.out
    received = taken(box)[1:]
    assert len(received) == len(set(received))
    listed = {one for one in READERS if f"{one}: 갔는지" in ended.out}
    assert set(received) | listed == set(READERS)
    assert len(listed) <= 2  # one a connection
    assert call(workspace, "send", "--in-doubt", "sent").code == 0
    assert call(workspace, "send", "--yes").code == 0


def test_an_empty_time_sends_nothing(workspace: Path, box: Box) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    assert call(workspace, "send", "--at", "", "--yes").code == 2
    assert taken(box) == ["me@harbor.example"]


@pytest.mark.parametrize(
    "words",
    [
        ("--due", "--dry-run"),
        ("--dry-run", "--to", "x@home.example"),
        ("--at", "07:00", "--to", "x@home.example"),
        ("--at", "07:00", "--cancel"),
    ],
)
def test_options_that_exclude_each_other_do_nothing(workspace: Path, box: Box, words: tuple[str, ...]) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    ended = call(workspace, "send", *words)
    assert ended.code == 2, ended.text
    assert "함께 쓸 수 없는 옵션" in ended.err
    assert taken(box) == ["me@harbor.example"]
    assert not (workspace / "output" / newsroom.DAY / "dry-run").exists()


def test_several_reviewers_in_one_text_each_get_it(workspace: Path, box: Box) -> None:
    words = ("--to", "a@home.example,b@home.example; 김 <c@home.example>", "--to", "A@home.example")
    assert call(workspace, "send", *words).code == 0
    assert sorted(taken(box)) == ["a@home.example", "b@home.example", "c@home.example"]


@pytest.mark.parametrize(
    "to", ["", "#a@home.example", "email", "a@home.example,b@home", "a@home.example b@home.example"]
)
def test_a_reviewer_that_is_no_address_is_named_and_nobody_gets_it(workspace: Path, box: Box, to: str) -> None:
    ended = call(workspace, "send", "--to", to)
    assert ended.code == 2, ended.text
    assert to.rpartition(",")[2] in ended.err
    assert box.taken == []


def test_a_reader_in_doubt_who_left_the_list_is_not_forgotten(workspace: Path, box: Box) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    box.tell("TAKEN", READERS[1], "drop")
    assert call(workspace, "send", "--yes").code == 3
    (workspace / "subscribers.csv").write_text(f"email\n{READERS[0]}\n{READERS[2]}\n")
    ended = call(workspace, "send", "--yes")
    assert ended.code == 3, ended.text
    assert READERS[1] in ended.err
    assert call(workspace, "send", "--in-doubt", "sent").code == 0
    assert call(workspace, "send", "--yes").code == 0


def test_refused_readers_are_tried_again_only_after_a_yes(workspace: Path, box: Box) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    box.tell("RCPT", READERS[1], "550 5.1.1 no")
    assert call(workspace, "send", "--yes").code == 0
    assert call(workspace, "send", "--retry-refused").code == 2  # nobody is there to say yes
    assert call(workspace, "send", "--yes").code == 0
    assert READERS[1] not in taken(box)
    assert call(workspace, "send", "--retry-refused", "--yes").code == 0
    assert taken(box).count(READERS[1]) == 1
    assert len(box.taken) == 4
