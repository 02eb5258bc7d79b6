"""After `run` the editor hears of the draft or of the failure: once an event, and never at the cost of the run."""

import email
import email.policy
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import call, held, messages_api
from tests.e2e.smtp_server import Box, smtp_server
from tests.services.server import Desk, Said, serving
from tests.services.webhooks import DISCORD_PATH, SLACK_PATH, Channels


@dataclass
class Office:
    """A workspace whose editor hears by mail and Slack (and Discord where the settings name it)."""

    folder: Path
    box: Box
    channels: Channels
    desk: Desk

    def mails(self) -> list[tuple[str, str]]:
        """Return subject and text of each mail."""
        found = []
        for _, raw in self.box.taken:
            message = email.message_from_bytes(raw, policy=email.policy.default)
            body = message.get_body(("plain",))
            assert body is not None
            found.append((str(message["Subject"]), body.get_content()))
        return found


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    channels = Channels()
    with newsroom.Press() as press, smtp_server() as box, serving(channels) as desk:
        mail = {
            "from": "항구 <desk@harbor.example>",
            "smtp": {"host": "127.0.0.1", "port": box.port, "security": "none"},
        }
        notify = {"mail": "editor@harbor.example", "discord": desk.url(DISCORD_PATH)}
        folder = newsroom.make(tmp_path / "weekly", press, mail=mail, notify=notify)
        monkeypatch.setenv("NEWSLETTER_SLACK_WEBHOOK", desk.url(SLACK_PATH))
        with held(), messages_api():
            yield Office(folder, box, channels, desk)


def _no_secret(office: Office, *texts: str) -> None:
    logs = [path.read_text() for path in (office.folder / "output/logs").glob("*.log")]
    for text in (*texts, *logs):
        assert "secret-of" not in text


def test_the_draft_is_told_on_every_way_and_only_once(office: Office) -> None:
    first = call(office.folder, "run")
    assert first.code == 0, first.text
    call(office.folder, "run")
    [(subject, text)] = office.mails()
    issue = (office.folder / "output" / newsroom.DAY / "issue.txt").read_text()
    assert "초안이 준비됐어요" in subject
    assert "소스: 6/6곳이 답했어요" in text
    assert issue.splitlines()[-1] in text
    assert issue.splitlines()[0] in text
    assert len(office.channels.slack) == len(office.channels.discord) == 1
    assert issue.splitlines()[-1] in office.channels.slack[0]
    _no_secret(office, first.text)
    log = "".join(path.read_text() for path in (office.folder / "output/logs").glob("*.log"))
    assert "Slack으로 알렸어요" in log


def test_the_findings_are_in_it(office: Office) -> None:
    assert call(office.folder, "run").code == 0
    path = office.folder / "output" / newsroom.DAY / "sections/02-s1.md"
    office.box.taken.clear()
    path.write_text(path.read_text().rstrip("\n") + "\n\n[할 일] 여기에 더 적기\n")
    with sqlite3.connect(office.folder / "output/state.sqlite") as database:
        database.execute("DELETE FROM remarks WHERE name LIKE 'notified %'")
    database.close()
    assert call(office.folder, "run").code == 3
    [(subject, text)] = office.mails()
    assert "꼭 고칠 곳" in subject
    assert "[필수" in text


def test_a_failed_notification_is_told_and_made_up_for_by_the_next_run(office: Office) -> None:
    office.desk.order(Said(404, b"no_service"))
    office.desk.order(Said(503, b"{}"))
    first = call(office.folder, "run")
    assert first.code == 0
    assert "! Slack으로 알리지 못했어요" in first.out
    assert "! Discord로 알리지 못했어요" in first.out
    assert call(office.folder, "run").code == 0
    assert len(office.channels.slack) == len(office.channels.discord) == len(office.box.taken) == 1
    _no_secret(office, first.text)


def test_without_a_mail_server_the_run_ends_as_ever(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLETTER_SMTP_PORT", "1")
    ended = call(office.folder, "run")
    assert ended.code == 0
    assert "! 메일로 알리지 못했어요" in ended.out
    assert len(office.channels.slack) == 1


def test_a_failure_is_told_once_with_what_to_do_and_the_draft_later(office: Office) -> None:
    settings = office.folder / "sources.yaml"
    good = settings.read_text()
    ports = iter(range(1, 100))  # where nobody listens
    settings.write_text(re.sub(r'127\.0\.0\.1:\d+(?=[^"]*/feed")', lambda _: f"127.0.0.1:{next(ports)}", good))
    for _ in range(3):
        assert call(office.folder, "run").code == 1
    [(subject, text)] = office.mails()
    assert "만들지 못했어요" in subject
    assert "왜: " in text
    assert "newsletter -w" in text
    settings.write_text(good)
    assert call(office.folder, "run").code == 0
    assert ["초안이 준비됐어요" in subject for subject, _ in office.mails()] == [False, True]


def test_offline_asks_nobody_anything(office: Office) -> None:
    assert call(office.folder, "collect").code == 0
    before = len(office.desk.asked)
    call(office.folder, "run", "--offline")
    assert (len(office.desk.asked), office.box.taken) == (before, [])


def test_a_skipped_week_is_no_event(office: Office) -> None:
    assert call(office.folder, "skip", newsroom.DAY, "--reason", "쉬어요").code == 0
    assert call(office.folder, "run").code == 0
    assert office.box.taken == []


def test_a_webhook_that_is_no_address_is_named_without_being_shown(office: Office) -> None:
    settings = office.folder / "sources.yaml"
    settings.write_text(
        settings.read_text().replace(office.desk.url(DISCORD_PATH), "discord.com/api/webhooks/1/secret-of")
    )
    ended = call(office.folder, "run")
    assert ended.code == 2
    assert "newsletter.notify.discord" in ended.text
    _no_secret(office, ended.text)


def test_settings_that_cannot_be_read_are_told_by_what_the_environment_names(office: Office) -> None:
    settings = office.folder / "sources.yaml"
    good = settings.read_text()
    settings.write_text(good.replace('"weekday"', '"weekdya"'))
    for _ in range(2):
        assert call(office.folder, "run").code == 2
    assert call(None, "run", "--all", str(office.folder.parent)).code == 2
    [told] = office.channels.slack
    assert "설정이 틀려서" in told
    assert "weekdya" in told
    assert office.box.taken == []
    settings.write_text(good)
    assert call(office.folder, "run").code == 0
    assert len(office.channels.slack) == 2
