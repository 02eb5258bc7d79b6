"""`send --at`: a mail approved by its digest goes out at its time, and only that very mail; what changes it says so at once."""

import shutil
import signal
import ssl
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.run import look
from pipeline.run.context import Context
from tests.e2e import newsroom
from tests.e2e.conftest import Ended, call, held, messages_api
from tests.e2e.smtp_server import Box, smtp_server
from tests.services.server import Said, serving
from tests.services.webhooks import SLACK_PATH, Channels

READERS = ("ann@home.example", "bo@home.example", "cem@home.example")
DUE = datetime(2026, 3, 4, 7, 0, tzinfo=ZoneInfo("Asia/Seoul"))


@dataclass
class Office:
    """A finished issue that was tested, its clock, and the mail server."""

    folder: Path
    clock: newsroom.StillClock
    box: Box

    def call(self, *words: str) -> Ended:
        return call(self.folder, *words)

    def at(self, moment: datetime) -> Ended:
        """Let cron call at a moment."""
        self.clock.time = moment
        return self.call("send", "--due")

    def edit(self, line: str) -> None:
        path = self.folder / "output" / newsroom.DAY / "sections/02-s1.md"
        path.write_text(path.read_text().rstrip("\n") + f"\n\n{line}\n")

    def set(self, before: str, after: str) -> None:
        path = self.folder / "sources.yaml"
        text = path.read_text()
        assert before in text
        path.write_text(text.replace(before, after))

    @property
    def taken(self) -> list[str]:
        return sorted(address for address, _ in self.box.taken if address in READERS)

    @property
    def told(self) -> list[str]:
        """The notifications that reached the editor, whole."""
        return [
            message.decode("ascii", "replace") for address, message in self.box.taken if address == "ed@harbor.example"
        ]


@pytest.fixture(scope="module")
def made(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished issue whose test mail went out: each test works in its own copy, over a mail server of its own."""
    with smtp_server() as box, held(), messages_api(), pytest.MonkeyPatch.context() as patch:
        patch.setenv("NEWSLETTER_SMTP_PORT", str(box.port))
        mail = {"from": "항구 <desk@harbor.example>", "smtp": {"host": "127.0.0.1", "security": "none"}}
        folder = tmp_path_factory.mktemp("approvals") / "weekly"
        newsroom.make(folder, press, mail=mail, notify={"mail": "ed@harbor.example"})
        (folder / "subscribers.csv").write_text("email,name\n" + "".join(f"{one},독자\n" for one in READERS))
        assert call(folder, "run").code == 0
        assert call(folder, "send", "--to", "me@harbor.example").code == 0
        return folder


@pytest.fixture
def office(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    folder = Path(shutil.copytree(made, tmp_path / "weekly"))
    with smtp_server() as box, held() as clock:
        monkeypatch.setenv("NEWSLETTER_SMTP_PORT", str(box.port))
        yield Office(folder, clock, box)


def approve(office: Office, *more: str) -> Ended:
    return office.call("send", "--at", "07:00", "--yes", *more)


def test_what_was_approved_goes_out_at_its_time_and_not_before(office: Office) -> None:
    ended = approve(office)
    assert ended.code == 0, ended.text
    assert "2026-03-04 수요일 07:00 (Asia/Seoul)" in ended.out
    early = office.at(DUE - timedelta(minutes=5))
    assert (early.code, early.text) == (0, "")
    assert office.taken == []
    late_reader = "dan@home.example"
    assert office.call("audience", "add", late_reader).code == 0  # the audience is that of the time
    ended = office.at(DUE)
    assert ended.code == 0, ended.text
    assert office.taken == sorted(READERS)
    assert late_reader in [address for address, _ in office.box.taken]
    again = office.at(DUE + timedelta(minutes=5))
    assert (again.code, again.text) == (0, "")
    assert len(office.box.taken) == 4


@pytest.mark.parametrize("command", ["check", "build", "status"])
def test_an_edit_ends_the_approval_and_the_command_that_sees_it_says_so(office: Office, command: str) -> None:
    approve(office)
    office.edit("한 줄을 더 적었어요.")
    assert "예약이 풀렸어요" in " ".join(office.call(command).text.split())
    ended = office.at(DUE - timedelta(hours=3))  # whoever ended it, cron's next call tells the editor
    assert ended.code == 3
    assert "예약이 풀렸어요" in ended.err
    assert len(office.told) == 1
    for minutes in (-175, 0, 5):
        ended = office.at(DUE + timedelta(minutes=minutes))
        assert (ended.code, ended.text) == (0, "")
    assert len(office.told) == 1
    assert office.taken == []


def test_a_change_in_the_last_hour_is_told_and_not_reminded_of_as_well(office: Office) -> None:
    approve(office)
    office.edit("한 줄을 더 적었어요.")
    office.call("status")
    assert office.at(DUE - timedelta(minutes=30)).code == 3
    assert office.at(DUE - timedelta(minutes=25)).text == ""
    assert len(office.told) == 1


def test_a_change_that_was_approved_again_is_no_news(office: Office) -> None:
    approve(office)
    office.edit("한 줄을 더 적었어요.")
    office.call("status")
    approve(office, "--changed")
    assert office.at(DUE - timedelta(hours=3)).text == ""
    assert office.told == []
    assert office.at(DUE).code == 0
    assert office.taken == sorted(READERS)


def test_a_change_of_long_ago_is_no_news(office: Office) -> None:
    approve(office)
    office.edit("한 줄을 더 적었어요.")
    office.call("status")
    assert office.at(DUE + timedelta(hours=3, minutes=1)).text == ""
    assert office.told == []


def test_nothing_is_approved_where_everybody_has_it(office: Office) -> None:
    assert office.call("send", "--yes").code == 0
    ended = approve(office)
    assert ended.code == 3, ended.text
    assert "예약하지 않았어요" in ended.text
    assert "보내요" not in ended.out
    assert office.call("audience", "add", "dan@home.example").code == 0
    office.at(DUE + timedelta(days=1))
    assert "dan@home.example" not in [address for address, _ in office.box.taken]


def test_an_approval_for_the_rest_of_the_readers_stands_in_status(office: Office) -> None:
    assert office.call("send", "--yes").code == 0
    assert office.call("audience", "add", "dan@home.example").code == 0
    assert approve(office).code == 0
    assert "2026-03-04 07:00에 보내기로 했어요" in office.call("status").out
    assert office.at(DUE).code == 0
    assert "보내기로 했어요" not in office.call("status").out


def test_an_issue_sent_elsewhere_ends_its_approval_and_raises_no_alarm(office: Office) -> None:
    approve(office)
    ended = office.call("sent", "--where", "maily")
    assert ended.code == 0
    assert "물렀어요" in ended.text
    assert office.at(DUE).text == ""
    assert office.told == []
    assert "메일리에서 보낸 것으로 적혀 있어서(2026-03-03 화요일 21:" in office.call("send", "--yes").text


def test_where_things_stand_says_when_it_goes_out(office: Office) -> None:
    approve(office)
    assert "2026-03-04 07:00에 보내기로 했어요" in office.call("status").out
    assert "보내기로 했어요" in office.call("check").out


def test_an_edit_that_no_command_saw_is_seen_at_the_due_time(office: Office) -> None:
    approve(office)
    office.edit("한 줄을 더 적었어요.")
    ended = office.at(DUE)
    assert ended.code == 3
    assert "예약이 풀렸어요" in ended.text
    assert office.taken == []
    assert len(office.told) == 1
    assert office.at(DUE + timedelta(minutes=5)).code == 0
    assert len(office.told) == 1


def test_an_edit_that_no_command_saw_is_told_by_the_next_call(office: Office) -> None:
    approve(office)
    assert office.at(DUE - timedelta(hours=4)).text == ""
    office.edit("한 줄을 더 적었어요.")
    ended = office.at(DUE - timedelta(hours=3))
    assert ended.code == 3
    assert "예약이 풀렸어요" in ended.err
    assert len(office.told) == 1
    assert office.at(DUE).text == ""
    assert (office.taken, len(office.told)) == ([], 1)


def test_a_mail_is_built_to_look_only_where_a_file_changed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    approve(office)
    looks: list[str] = []
    name_now = look.name_now

    def counted(context: Context, day: date) -> str:
        looks.append(str(day))
        return name_now(context, day)

    monkeypatch.setattr(look, "name_now", counted)
    for minutes in (240, 235, 230):
        assert office.at(DUE - timedelta(minutes=minutes)).text == ""
    assert len(looks) == 1
    (office.folder / "output" / newsroom.DAY / "sections/02-s1.md").touch()
    office.at(DUE - timedelta(minutes=225))
    assert len(looks) == 2
    assert office.at(DUE).code == 0
    assert office.taken == sorted(READERS)


def test_a_second_change_for_the_same_hour_is_told_as_well(office: Office) -> None:
    for times, line in enumerate(("한 줄을 더 적었어요.", "또 한 줄을 더 적었어요."), 1):
        ended = approve(office, "--changed")
        assert ended.code == 0, ended.text
        office.edit(line)
        office.call("status")
        assert office.at(DUE - timedelta(hours=3)).code == 3
        assert len(office.told) == times


@pytest.mark.parametrize("ends", ["void", "missed"])
def test_what_could_not_be_told_is_told_by_a_later_call(
    office: Office, monkeypatch: pytest.MonkeyPatch, ends: str
) -> None:
    channels, answers = Channels(), [Said(503), Said(503)]
    with serving(lambda asked: answers.pop() if answers else channels(asked)) as desk:
        monkeypatch.setenv("NEWSLETTER_SLACK_WEBHOOK", desk.url(SLACK_PATH))
        approve(office)
        if ends == "void":
            office.edit("한 줄을 더 적었어요.")
        first = DUE + (timedelta(hours=-3) if ends == "void" else timedelta(hours=9))
        ended = office.at(first)
        assert ended.code == 3
        assert "돌 때 다시 알려요" in ended.err
        second = office.at(first + timedelta(minutes=5))
        assert second.code == 0  # it was said once; only the telling is tried again
        assert channels.slack == []
        assert "Slack으로 알렸어요" in office.at(first + timedelta(minutes=10)).err
        assert office.at(first + timedelta(minutes=15)).text == ""
        assert (len(channels.slack), len(office.told)) == (1, 1)


def test_a_setting_that_changes_the_mail_ends_the_approval(office: Office) -> None:
    approve(office)
    office.set("desk@harbor.example", "news@harbor.example")
    ended = office.at(DUE)
    assert ended.code == 3
    assert office.taken == []


def test_a_setting_that_leaves_the_mail_alone_does_not(office: Office) -> None:
    approve(office)
    office.set('"security": "none"', '"security": "none", "connections": 1')
    assert office.at(DUE).code == 0
    assert office.taken == sorted(READERS)


def test_an_approval_can_be_taken_back(office: Office) -> None:
    approve(office)
    assert "물렀어요" in office.call("send", "--cancel").out
    office.at(DUE)
    assert office.taken == []
    assert "없어요" in office.call("send", "--cancel").out


def test_a_machine_that_slept_sends_a_little_late_and_asks_when_it_is_too_late(office: Office) -> None:
    approve(office)
    assert office.at(DUE + timedelta(hours=2, minutes=59)).code == 0
    assert office.taken == sorted(READERS)


def test_much_too_late_a_person_is_asked(office: Office) -> None:
    approve(office)
    ended = office.at(DUE + timedelta(hours=3, minutes=1))
    assert ended.code == 3
    assert "3시간" in ended.text
    assert office.taken == []
    assert len(office.told) == 1
    assert office.call("send", "--yes").code == 0
    assert office.taken == sorted(READERS)


# --- columns that may be about consent


def readers_with(office: Office, column: str, *cells: str) -> list[str]:
    """Let the list have one more column, a reader for each of its cells; returns their addresses."""
    names = [f"r{number:02}@home.example" for number in range(len(cells))]
    rows = "".join(f"{name},독자,{cell}\n" for name, cell in zip(names, cells, strict=True))
    (office.folder / "subscribers.csv").write_text(f"이메일,이름,{column}\n{rows}")
    return names


def reached(office: Office) -> list[str]:
    return sorted(address for address, _ in office.box.taken if address.startswith("r"))


@pytest.mark.parametrize("column", ["마케팅 담당", "웰컴 메일 발송", "구독"])
def test_one_mark_in_a_column_holds_up_nobody_else(office: Office, column: str) -> None:
    names = readers_with(office, column, "O", *[""] * 29)
    assert "받는 사람: 30명" in approve(office).out
    assert office.at(DUE).code == 0
    assert reached(office) == names


@pytest.mark.parametrize("column", ["메일 발송 여부", "인터뷰 동의", "유튜브 구독"])
def test_a_no_to_something_else_costs_nobody_the_mail_and_is_not_remembered(office: Office, column: str) -> None:
    names = readers_with(office, column, *"NNNNN")
    assert approve(office).code == office.at(DUE).code == 0
    assert reached(office) == names
    assert "수신거부" not in office.call("audience", "list").out


def test_a_list_that_shrank_since_it_was_approved_waits_for_a_person(office: Office) -> None:
    readers_with(office, "비고", *[""] * 10)
    approve(office)
    names = readers_with(office, "하늘상사 메일 수신", *"NNNYYYYYYY")
    ended = office.at(DUE)
    assert ended.code == 3
    assert "10명에서 7명" in ended.err
    assert "‘하늘상사 메일 수신’" in ended.err
    assert (reached(office), len(office.told)) == ([], 1)
    ended = approve(office)
    assert ended.out.splitlines()[1].startswith("! ")
    assert "10줄 가운데 3줄" in ended.out.splitlines()[1]
    ended = office.at(DUE + timedelta(days=1))  # this very list was shown and approved
    assert ended.code == 0, ended.text
    assert "10줄 가운데 3줄" in ended.err
    assert reached(office) == names[3:]


def test_two_readers_fewer_stop_nothing(office: Office) -> None:
    readers_with(office, "비고", *[""] * 5)
    approve(office)
    names = readers_with(office, "수신거부", "Y", "Y", "", "", "")
    assert office.at(DUE).code == 0
    assert reached(office) == names[2:]


def test_one_reminder_in_the_last_hour_where_nothing_is_approved(office: Office) -> None:
    assert office.at(DUE - timedelta(minutes=65)).text == ""
    first = office.at(DUE - timedelta(minutes=60))
    assert first.code == 3
    assert "보내기로 한 글이 없어요" in first.text
    assert office.at(DUE - timedelta(minutes=55)).text == ""
    assert len(office.told) == 1
    assert office.taken == []


def test_no_reminder_where_something_is_approved(office: Office) -> None:
    approve(office)
    assert office.at(DUE - timedelta(minutes=30)).text == ""
    assert office.told == []


def test_a_server_that_is_down_at_the_time_is_tried_again_by_the_next_call(office: Office) -> None:
    approve(office)
    office.box.tell("CONNECT", "*", *["drop"] * 60)
    office.box.tell("CONNECT", "", *["drop"] * 60)
    ended = office.at(DUE)
    assert ended.code == 1, ended.text
    office.box.replies.clear()
    assert office.at(DUE + timedelta(minutes=5)).code == 0
    assert office.taken == sorted(READERS)


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [('"from": "항구', '"target": "file", "from": "항구', "smtp"), ('"host": "127.0.0.1"', '"host": ""', "메일 서버")],
)
def test_a_way_that_is_gone_at_the_time_is_said_once(office: Office, before: str, after: str, why: str) -> None:
    approve(office)
    office.set(before, after)
    ended = office.at(DUE)
    assert ended.code == 3, ended.text
    assert why in ended.err
    assert office.at(DUE + timedelta(minutes=5)).code == 0
    assert office.taken == []


def test_an_issue_that_is_not_ready_cannot_be_approved(office: Office) -> None:
    office.edit("한 줄을 더 적었어요.")
    ended = approve(office)
    assert ended.code == 3
    assert "+ 한 줄을 더 적었어요." in ended.out
    assert approve(office, "--changed").code == 0
    assert office.at(DUE).code == 0
    assert office.taken == sorted(READERS)


def test_an_approval_asks_where_nobody_said_yes(office: Office) -> None:
    assert office.call("send", "--at", "07:00").code == 2
    assert office.call("send", "--at", "25:00", "--yes").code == 2
    office.at(DUE)
    assert office.taken == []


def test_mails_in_doubt_do_not_end_what_others_still_wait_for(office: Office) -> None:
    approve(office)
    office.box.tell("TAKEN", READERS[1], "drop")
    office.box.tell("RCPT", READERS[2], *["450 later"] * 4)
    ended = office.at(DUE)
    assert ended.code == 3, ended.text
    assert "1통은 다시 보내지 않았어요" in ended.err
    assert "1명에게는 아직 못 보냈어요" in ended.err
    assert "호를 보냈어요" not in ended.out
    after = office.at(DUE + timedelta(minutes=5))
    assert after.code == 3, after.text
    assert "못 보냈어요" not in after.err
    assert office.taken == sorted(READERS)
    assert len(office.told) == 2  # who waits, and that it is over but for the doubt
    assert office.at(DUE + timedelta(minutes=10)).text == ""


def test_stopped_in_the_middle_the_next_call_goes_on_with_the_rest(office: Office) -> None:
    office.set('"security": "none"', '"security": "none", "connections": 1')
    assert office.call("send", "--to", "me@harbor.example").code == 0
    approve(office)
    office.box.tell("TAKEN", READERS[0], "drop")
    office.box.tell("RCPT", READERS[1], "stall")

    main_thread = threading.main_thread().ident
    assert main_thread is not None

    def interrupt() -> None:
        assert office.box.stalled.wait(60)
        signal.pthread_kill(main_thread, signal.SIGINT)  # as the terminal does it: whatever is waited for is broken off

    stop = threading.Thread(target=interrupt, daemon=True)
    stop.start()
    ended = office.at(DUE)
    stop.join()
    assert ended.code == 1, ended.text
    assert office.taken == [READERS[0]]
    after = office.at(DUE + timedelta(minutes=5))
    assert after.code == 3, after.text
    assert READERS[0] in after.err
    assert office.taken == sorted(READERS)
    assert len(office.told) == 1
    assert office.at(DUE + timedelta(minutes=10)).text == ""


def test_readers_who_never_get_it_are_told_when_its_hours_are_over(office: Office) -> None:
    approve(office)
    office.box.tell("TAKEN", READERS[1], "drop")
    office.box.tell("RCPT", READERS[2], *["450 later"] * 99)
    assert office.at(DUE).code == 3
    assert office.at(DUE + timedelta(hours=1)).code == 3
    ended = office.at(DUE + timedelta(hours=3, minutes=1))
    assert ended.code == 3
    assert "몇 분에게는 못 보냈어요" in ended.err
    assert len(office.told) == 2


def test_an_issue_that_everybody_refused_is_told_and_not_tried_again(office: Office) -> None:
    approve(office)
    for reader in READERS:
        office.box.tell("RCPT", reader, "550 5.1.1 no")
    ended = office.at(DUE)
    assert ended.code == 1, ended.text
    assert "호를 보냈어요" not in ended.out
    assert office.at(DUE + timedelta(minutes=5)).text == ""
    assert "모두 거절돼서" in office.call("status").text
    assert len(office.told) == 1


def test_a_server_that_refuses_the_login_is_tried_hourly(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    words = ["openssl", "req", "-x509", *kind, "-keyout", str(key), "-out", str(certificate), *subject]
    if subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("openssl is needed to make a certificate")
    offered = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    offered.load_cert_chain(certificate, key)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    monkeypatch.setenv("NEWSLETTER_SMTP_PASSWORD", "hunter2")
    office.set('"security": "none"', '"security": "starttls", "user": "editor", "connections": 4')
    approve(office)
    with smtp_server(offered) as locked:
        monkeypatch.setenv("NEWSLETTER_SMTP_PORT", str(locked.port))
        locked.tell("AUTH", "", *["535 5.7.8 no"] * 99)

        def tries(minutes: int) -> int:
            before = sum(line.startswith("AUTH") for line in locked.lines)
            ended = office.at(DUE + timedelta(minutes=minutes))
            assert "hunter2" not in ended.text
            return sum(line.startswith("AUTH") for line in locked.lines) - before

        with_told = tries(0)
        assert 1 <= with_told <= 2  # the mail that tells of it goes by the same server
        assert tries(5) == 0
        assert tries(59) == 0
        assert tries(60) >= 1
        locked.replies.clear()
        assert tries(119) == 0
        tries(120)
        assert sorted(address for address, _ in locked.taken if address in READERS) == sorted(READERS)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [("NEWSLETTER_SMTP_PASSWORD", "비밀번호", "NEWSLETTER_SMTP_PASSWORD"), ("NEWSLETTER_SMTP_PORT", "²", "_PORT")],
)
def test_a_secret_that_cannot_be_used_at_the_time_is_told(
    office: Office, monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    channels = Channels()
    with serving(channels) as desk:
        monkeypatch.setenv("NEWSLETTER_SLACK_WEBHOOK", desk.url(SLACK_PATH))
        office.set('"security": "none"', '"security": "none", "user": "editor"')
        approve(office)
        monkeypatch.setenv(name, value)
        ended = office.at(DUE)
        assert ended.code == 3, ended.text
        assert said in ended.err
        assert len(channels.slack) == 1
        assert said in channels.slack[0]
        assert "비밀번호" not in ended.text + channels.slack[0]


def test_what_nobody_expected_at_the_time_is_told_and_the_approval_stays(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    approve(office)
    with monkeypatch.context() as patch:
        patch.setattr("pipeline.run.due.gate", lambda *_: [][1])
        moment = DUE
        office.clock.time = moment
        ended = CliRunner().invoke(main, ["-w", str(office.folder), "send", "--due"])
        assert ended.exit_code == 1
        assert "IndexError" in ended.output
        assert len(office.told) == 1
    assert office.at(DUE + timedelta(minutes=5)).code == 0
    assert office.taken == sorted(READERS)


def test_settings_that_cannot_be_read_at_the_time_are_told_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    channels = Channels()
    with serving(channels) as desk:
        approve(office)
        office.set('"security": "none"', '"security": "quite"')
        monkeypatch.setenv("NEWSLETTER_SLACK_WEBHOOK", desk.url(SLACK_PATH))
        assert office.at(DUE).code == 2
        assert office.at(DUE + timedelta(minutes=5)).code == 2
        assert len(channels.slack) == 1
        assert "security" in channels.slack[0]
    assert office.taken == []
