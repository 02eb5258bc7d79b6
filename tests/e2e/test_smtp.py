"""Sending over a real SMTP connection on loopback: once to each, whatever breaks."""

import email
import random
import socket
import ssl
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from email import policy
from pathlib import Path
from typing import Any

import pytest

from pipeline.errors import LoginError, SendError
from pipeline.publish.mail import Letterhead
from pipeline.publish.mailer import Way
from pipeline.publish.send import WAITS, send
from pipeline.publish.targets.smtp import Server, SmtpMailer
from pipeline.records import Delivery, Mail, Subscriber
from tests.e2e.smtp_server import Box, smtp_server

LETTERHEAD = Letterhead(
    "수요일의 AI 편집실 <editor@wednesday.example>", unsubscribe="https://wednesday.example/leave?r={token}", key="k"
)
MAIL = Mail("📉 루멘 2, 입력 값을 84% 내렸어요", "<p>안녕하세요</p>", "안녕하세요\n", "2026-11-25")


class Journal:
    """A journal in memory; `die_at` makes the process die at that record, as a kill would."""

    def __init__(self, die_at: int = -1) -> None:
        self.rows: list[tuple[str, str]] = []
        self.die_at = die_at

    def states(self, issue: str) -> Mapping[str, str]:
        return dict(self.rows)

    def record(self, issue: str, address: str, state: str, detail: str = "") -> None:
        if self.die_at == 0:
            raise KeyboardInterrupt
        self.die_at -= 1
        self.rows.append((address, state))


class StillClock:
    """A clock that never waits and remembers how long it was asked to."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def now(self) -> datetime:
        return datetime(2026, 11, 25, 7, 0, tzinfo=UTC)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def box() -> Iterator[Box]:
    with smtp_server() as running:
        yield running


def people(count: int) -> list[Subscriber]:
    return [Subscriber(f"reader{number}@home.example", "김독자") for number in range(count)]


def go(box: Box, audience: list[Subscriber], journal: Journal, clock: StillClock | None = None) -> list[Delivery]:
    mailer = SmtpMailer(Server("127.0.0.1", box.port), LETTERHEAD)
    return send(MAIL, audience, Way([mailer]), journal, clock or StillClock()).whole()


def test_everybody_gets_one_readable_mail_over_one_connection(box: Box) -> None:
    deliveries = go(box, [*people(3), Subscriber("READER0@home.example")], Journal())

    assert [delivery.status for delivery in deliveries] == ["sent"] * 3
    assert [address for address, _ in box.taken] == [one.address for one in people(3)]
    assert box.connections == 1
    message = email.message_from_bytes(box.taken[0][1], policy=policy.default)
    assert message["Subject"] == MAIL.subject
    assert message["From"].addresses[0].display_name == "수요일의 AI 편집실"
    assert message["To"].addresses[0].display_name == "김독자"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert [part.get_content().replace("\r\n", "\n") for part in message.iter_parts()] == [MAIL.text, MAIL.html]


def test_a_second_run_sends_to_nobody_twice(box: Box) -> None:
    journal = Journal()
    go(box, people(3), journal)
    again = go(box, people(4), journal)

    assert [delivery.status for delivery in again] == ["sent"] * 4
    assert len(box.taken) == 4


def test_a_temporary_refusal_is_tried_again_and_a_final_one_is_not(box: Box) -> None:
    box.tell("RCPT", "reader0@home.example", "450 later", "450 later")
    box.tell("DOT", "reader1@home.example", "451 busy")
    box.tell("RCPT", "reader2@home.example", "550 no such reader")
    clock, journal = StillClock(), Journal()
    deliveries = go(box, people(4), journal, clock)

    assert [delivery.status for delivery in deliveries] == ["sent", "sent", "refused", "sent"]
    assert deliveries[2].detail == "550 no such reader"
    assert sum(WAITS[:2]) <= sum(clock.slept) < sum(WAITS[:2]) + 3  # and a rest after two in a row
    assert [delivery.status for delivery in go(box, people(4), journal)] == ["sent", "sent", "refused", "sent"]
    assert len(box.taken) == 3


def test_an_address_that_stays_busy_is_deferred_and_goes_out_next_time(box: Box) -> None:
    box.tell("RCPT", "reader0@home.example", *["450 later"] * 4)
    journal = Journal()

    assert [one.status for one in go(box, people(2), journal)] == ["deferred", "sent"]
    assert [one.status for one in go(box, people(2), journal)] == ["sent", "sent"]
    assert sorted(address for address, _ in box.taken) == ["reader0@home.example", "reader1@home.example"]


def test_a_server_that_closes_with_421_is_called_again(box: Box) -> None:
    box.tell("MAIL", "*", "421 too many")
    assert [one.status for one in go(box, people(2), Journal())] == ["sent", "sent"]
    assert box.connections == 2


@pytest.mark.parametrize("moment", ["DOT", "TAKEN"])
def test_a_connection_lost_after_the_dot_leaves_the_mail_in_doubt_for_good(box: Box, moment: str) -> None:
    box.tell(moment, "reader1@home.example", "drop")
    journal = Journal()

    assert [one.status for one in go(box, people(3), journal)] == ["sent", "in-doubt", "sent"]
    taken = len(box.taken)
    assert [one.status for one in go(box, people(3), journal)] == ["sent", "in-doubt", "sent"]
    assert len(box.taken) == taken


def test_an_answer_that_is_none_leaves_the_mail_in_doubt(box: Box) -> None:
    box.tell("DOT", "reader0@home.example", "hello there")
    assert [one.status for one in go(box, people(2), Journal())] == ["in-doubt", "sent"]
    assert len(box.taken) == 1


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("RCPT", "250 ok\r\n250 ok"),  # DATA would read the second one, and RSET would stand in the mail
        ("RCPT", "354 go"),  # no DATA was said yet
        ("MAIL", "250 ok\r\n250 ok"),
        ("MAIL", "354 go"),
        ("DATA", "354 go\r\n250 kept"),  # would be taken for the answer to the dot
        ("DATA", "250 ok"),
    ],
)
def test_a_server_that_answers_out_of_turn_is_hung_up_on_and_nobody_is_lost(box: Box, verb: str, said: str) -> None:
    box.tell(verb, "reader0@home.example" if verb != "MAIL" else "*", said)
    box.tell("DOT", "reader0@home.example", "550 5.1.1 no such reader")
    deliveries = go(box, people(3), Journal())
    assert [delivery.status for delivery in deliveries] == ["refused", "sent", "sent"]
    assert sorted(to for to, _ in box.taken) == ["reader1@home.example", "reader2@home.example"]
    assert not any(b"RSET" in text for _, text in box.taken)


def test_a_server_that_is_always_out_of_turn_ends_the_sending_with_a_reason(box: Box) -> None:
    box.tell("RCPT", "*", *["250 ok\r\n250 ok"] * 100)
    with pytest.raises(SendError, match="250 ok"):
        go(box, people(20), Journal())
    assert box.taken == []


def test_a_mail_that_is_refused_before_its_end_is_in_no_doubt(box: Box) -> None:
    box.tell("DATA", "reader0@home.example", "354 go\r\n552 5.3.4 too big")
    journal = Journal()
    deliveries = go(box, people(2), journal)
    assert [delivery.status for delivery in deliveries] == ["refused", "sent"]
    assert ("reader0@home.example", "started") not in journal.rows


def test_a_server_that_closed_the_kept_connection_is_called_again_at_once(box: Box) -> None:
    box.tell("MAIL", "*", "250 ok", "drop", "250 ok", "421 enough for one connection")
    clock = StillClock()
    assert [one.status for one in go(box, people(4), Journal(), clock)] == ["sent"] * 4
    assert box.connections == 3
    assert clock.slept == []


def test_several_connections_share_the_audience_and_each_reader_gets_one(box: Box) -> None:
    mailers = [SmtpMailer(Server("127.0.0.1", box.port), LETTERHEAD) for _ in range(3)]
    sent = send(MAIL, people(60), Way(mailers), Journal(), StillClock()).whole()
    assert [one.status for one in sent] == ["sent"] * 60
    assert sorted(address for address, _ in box.taken) == sorted(one.address for one in people(60))
    assert box.connections == 3


def test_a_connection_lost_before_the_dot_is_no_doubt(box: Box) -> None:
    box.tell("DATA", "reader1@home.example", "drop")
    assert [one.status for one in go(box, people(3), Journal())] == ["sent"] * 3
    assert len(box.taken) == 3


def test_killed_at_any_moment_nobody_gets_two_and_nobody_is_forgotten() -> None:
    chance = random.Random(7)
    audience = people(25)
    with smtp_server() as box:
        journal = Journal()
        for _ in range(12):
            journal.die_at = chance.randrange(12)
            try:
                go(box, audience, journal)
            except KeyboardInterrupt:
                continue
        journal.die_at = -1
        deliveries = go(box, audience, journal)
        received = [address for address, _ in box.taken]

    assert len(received) == len(set(received))
    sent = {delivery.address for delivery in deliveries if delivery.status == "sent"}
    doubt = {delivery.address for delivery in deliveries if delivery.status == "in-doubt"}
    assert sent | doubt == {one.address for one in audience}
    assert sent <= set(received)


def test_a_dead_server_ends_the_sending_with_a_reason_and_no_doubt() -> None:
    with smtp_server() as box:
        port = box.port
    journal, clock = Journal(), StillClock()
    mailer = SmtpMailer(Server("127.0.0.1", port), LETTERHEAD)
    with pytest.raises(SendError, match="연결하지 못했어요"):
        send(MAIL, people(5), Way([mailer]), journal, clock).whole()
    assert set(journal.states("").values()) == {"deferred"}


def test_a_refused_sender_stops_everything(box: Box) -> None:
    box.tell("MAIL", "*", "553 not you")
    with pytest.raises(SendError, match=r"553 not you"):
        go(box, people(2), Journal())


def test_nothing_goes_to_another_machine_without_tls() -> None:
    mailer = SmtpMailer(Server("mail.wednesday.example", 25, "none"), LETTERHEAD)
    with pytest.raises(SendError, match="암호화 없이"):
        send(MAIL, people(1), Way([mailer]), Journal(), StillClock()).whole()


def test_a_server_whose_starttls_was_stripped_gets_neither_password_nor_mail(
    box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.create_connection

    def here(address: tuple[str, int], *more: Any, **named: Any) -> socket.socket:
        return real(("127.0.0.1", address[1]), *more, **named)

    monkeypatch.setattr(socket, "create_connection", here)
    mailer = SmtpMailer(Server("mail.wednesday.example", box.port, "starttls", "editor", "hunter2"), LETTERHEAD)
    with pytest.raises(SendError, match="STARTTLS"):
        send(MAIL, people(2), Way([mailer]), Journal(), StillClock()).whole()
    assert [line.split()[0].upper() for line in box.lines] == ["EHLO"]


def test_a_password_never_goes_over_an_open_line(box: Box) -> None:
    server = Server("127.0.0.1", box.port, "starttls", "editor", "hunter2")
    assert "hunter2" not in repr(server)
    assert (
        send(MAIL, people(1), Way([SmtpMailer(server, LETTERHEAD)]), Journal(), StillClock()).whole()[0].status
        == "sent"
    )
    assert not [line for line in box.lines if line.startswith("AUTH")]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificate")
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    made = subprocess.run(
        [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:prime256v1",
            "-nodes",
            *files,
            *subject,
        ],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("openssl is needed to make a certificate")
    return folder


def test_a_self_signed_certificate_is_refused_and_a_trusted_one_taken(certificate: Path) -> None:
    offered = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    offered.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    trusting = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
    with smtp_server(offered) as box:
        strict = Server("127.0.0.1", box.port, "starttls", "editor", "hunter2")
        with pytest.raises(SendError, match="인증서"):
            send(MAIL, people(1), Way([SmtpMailer(strict, LETTERHEAD)]), Journal(), StillClock()).whole()
        assert not box.taken
        trusted = Server("127.0.0.1", box.port, "starttls", "editor", "hunter2", trusting)
        deliveries = send(MAIL, people(2), Way([SmtpMailer(trusted, LETTERHEAD)]), Journal(), StillClock()).whole()
        assert [one.status for one in deliveries] == ["sent", "sent"]
        assert len([line for line in box.lines if line.startswith("AUTH")]) == 1


def test_one_refused_login_is_enough_for_all_connections_and_says_so(certificate: Path) -> None:
    offered = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    offered.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    trusting = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
    with smtp_server(offered) as box:
        box.tell("EHLO", "", *["250-loopback\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN"] * 20)
        box.tell("AUTH", "", *["535 5.7.8 not editor with hunter2"] * 20)
        server = Server("127.0.0.1", box.port, "starttls", "editor", "hunter2", trusting)
        mailers = [SmtpMailer(server, LETTERHEAD) for _ in range(4)]
        with pytest.raises(LoginError, match="NEWSLETTER_SMTP_PASSWORD") as caught:
            send(MAIL, people(9), Way(mailers), Journal(), StillClock()).whole()
        assert "535 5.7.8)" in str(caught.value)
        assert "hunter2" not in str(caught.value)
        assert len([line for line in box.lines if line.startswith("AUTH")]) == 1


def test_a_way_to_log_in_that_the_server_does_not_know_after_all_is_not_the_last(certificate: Path) -> None:
    offered = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    offered.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    trusting = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
    with smtp_server(offered) as box:
        box.tell("EHLO", "", *["250-loopback\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN"] * 9)
        box.tell("AUTH", "", "504 5.5.4 not this one", "235 ok")
        server = Server("127.0.0.1", box.port, "starttls", "editor", "hunter2", trusting)
        found = send(MAIL, people(1), Way([SmtpMailer(server, LETTERHEAD)]), Journal(), StillClock()).whole()
        assert [one.status for one in found] == ["sent"]


@pytest.mark.parametrize(
    ("verb", "reply", "security"),
    [("CONNECT", "554 5.7.1 not you", "none"), ("STARTTLS", "502 5.5.1 not now", "starttls")],
)
def test_a_server_that_does_not_want_the_connection_is_not_a_wrong_password(
    box: Box, verb: str, reply: str, security: Any
) -> None:
    box.tell("EHLO", "", *["250-loopback\r\n250 STARTTLS"] * 3)
    box.tell("CONNECT", "", "220 ready")
    box.tell(verb, "", reply)
    mailer = SmtpMailer(Server("127.0.0.1", box.port, security, "editor", "hunter2"), LETTERHEAD)
    with pytest.raises(SendError, match="연결을 받아 주지 않아요") as caught:
        send(MAIL, people(1), Way([mailer]), Journal(), StillClock()).whole()
    assert reply in str(caught.value)
    assert "PASSWORD" not in str(caught.value)


def test_tls_to_a_plain_port_speaks_of_the_port_and_of_no_certificate(box: Box) -> None:
    mailer = SmtpMailer(Server("127.0.0.1", box.port, "tls"), LETTERHEAD)
    with pytest.raises(SendError, match="포트가 서로 맞는지") as caught:
        send(MAIL, people(1), Way([mailer]), Journal(), StillClock()).whole()
    assert "인증서" not in str(caught.value)


def test_what_a_server_says_cannot_move_a_cursor(box: Box) -> None:
    box.tell("RCPT", "reader0@home.example", "550 5.1.1 \x1b[2J\x1b]0;gone\x07 no \u202e such reader")
    detail = go(box, people(1), Journal())[0].detail
    assert detail.isprintable()
    assert detail.startswith("550 5.1.1 ")
    assert detail.endswith("such reader")


def test_another_text_is_another_message_and_the_same_one_stays_the_same(box: Box) -> None:
    def number(mail: Mail) -> str:
        send(mail, people(1), Way([SmtpMailer(Server("127.0.0.1", box.port), LETTERHEAD)]), Journal(), StillClock())
        return str(email.message_from_bytes(box.taken[-1][1], policy=policy.default)["Message-ID"])

    first = number(MAIL)
    assert number(MAIL) == first
    assert number(replace(MAIL, text="다른 글\n")) != first
    assert number(replace(MAIL, html="<p>다른 글</p>")) != first
