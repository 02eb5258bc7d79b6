"""Hand mails to an SMTP server: each connection kept, TLS or nothing (but on this machine), no password without TLS.

The final dot is sent apart from the text, so that the journal can be written between the two.
"""

import ipaddress
import re
import smtplib
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import Literal

from pipeline.errors import LoginError, SendError
from pipeline.messages import say
from pipeline.publish.mail import Letterhead, compose
from pipeline.publish.mailer import Answer
from pipeline.records import Mail, Subscriber

TIMEOUT = 60.0
GOODBYE_TIMEOUT = 5.0
DOT_TIMEOUT = 600.0
"""How long to wait for the answer to a whole mail: to give up earlier leaves it in doubt (RFC 5321 §4.5.3.2.6)."""


NO_MECHANISM = (500, 501, 502, 503, 504, 534)
"""Answers that mean this way to log in, not user and password (RFC 4954): the next way is tried."""


class Door:
    """The login that all connections to one server share: they take turns, and after one refusal nobody tries again."""

    def __init__(self) -> None:
        self.turn = Lock()
        self.refused: LoginError | None = None


@dataclass(frozen=True, slots=True)
class Server:
    """Where the server is and how it is spoken to. `context` is for tests with a certificate of their own."""

    host: str
    port: int
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)
    context: ssl.SSLContext | None = field(default=None, repr=False)
    door: Door = field(default_factory=Door, repr=False, compare=False)
    timeout: float = TIMEOUT

    @property
    def local(self) -> bool:
        """Whether it is this very machine, where a mail may go without TLS."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


class SmtpMailer:
    """A Mailer over SMTP; it connects when the first mail goes out, and again where the server hung up."""

    def __init__(self, server: Server, letterhead: Letterhead) -> None:
        self._server = server
        self._letterhead = letterhead
        self._smtp: smtplib.SMTP | None = None
        self._dotted = False  # whether the dot of this mail may have reached the server

    def deliver(self, mail: Mail, to: Subscriber, now: datetime, started: Callable[[], None]) -> Answer:
        """Try once. A 4xx or a hang-up before the dot is `later`; a 5xx for the sender or the session is a SendError."""
        message = compose(mail, to, self._letterhead, now)
        self._dotted = False
        try:
            return self._try(message, to.address, started)
        except OSError as error:
            self._drop()
            return Answer("unknown" if self._dotted else "lost", say("send.lost", detail=_plain(error)))
        except BaseException:
            self._drop()  # half a message stands in the line; nothing more may follow it
            raise

    def _try(self, message: bytes, address: str, started: Callable[[], None]) -> Answer:
        begun = self._begin()
        if isinstance(begun, Answer):
            return begun
        smtp, code, text = begun
        if code >= 500:
            raise SendError(say("send.sender.refused", sender=self._letterhead.address, detail=_said(code, text)))
        if code // 100 != 2:
            return self._refused(code, text)
        for command, argument, good in (("RCPT", f"TO:<{address}>", 2), ("DATA", "", 3)):
            code, text = smtp.docmd(command, argument)
            if code // 100 != good:
                return self._refused(code, text)
        smtp.send(message)  # no line of it starts with a dot: its bodies are base64
        if _speaks(smtp):  # before its turn: what it says now would be taken for the answer to the dot
            return self._refused(*smtp.getreply(), hang_up=True)
        started()
        smtp.send(b".\r\n")  # where this fails, the dot never left: the mail is not in doubt
        self._dotted = True
        if smtp.sock is not None:
            smtp.sock.settimeout(DOT_TIMEOUT)
        code, text = smtp.getreply()
        if smtp.sock is not None:
            smtp.sock.settimeout(TIMEOUT)
        if code // 100 not in (2, 4, 5):  # no answer to a mail at all
            self._drop()
            return Answer("unknown", _said(code, text))
        return Answer("sent", _said(code, text)) if code // 100 == 2 else self._refused(code, text)

    def _begin(self) -> tuple[smtplib.SMTP, int, bytes] | Answer:
        """Begin a mail, and return the server's answer; where it closed the kept connection meanwhile, over a new one."""
        command = f"FROM:<{self._letterhead.address}>"
        if self._smtp is not None:
            try:
                code, text = self._smtp.docmd("MAIL", command)
            except OSError:
                code, text = -1, b""
            if code // 100 in (2, 5) or (code // 100 == 4 and code != 421):
                return self._smtp, code, text
            self._drop()
        smtp = self._connect()
        return smtp if isinstance(smtp, Answer) else (smtp, *smtp.docmd("MAIL", command))

    def _refused(self, code: int, text: bytes, *, hang_up: bool = False) -> Answer:
        """Return a 4xx or 5xx as an answer; the connection goes on, unless the server is closing it (421).

        Any other answer is none to what was said: the line is out of step, so nothing more is said on it.
        """
        if code // 100 not in (4, 5) and code != -1:
            self._drop()
            return Answer("lost", say("send.step", detail=_said(code, text)))
        if code in (421, -1) or hang_up:
            self._drop()
        elif self._smtp is not None:
            try:
                in_step = self._smtp.docmd("RSET")[0] // 100 == 2
            except OSError:
                in_step = False
            if not in_step:
                self._drop()
        return Answer("refused" if code >= 500 else "later", _said(code, text))

    def _connect(self) -> smtplib.SMTP | Answer:
        server = self._server
        if server.security == "none" and not server.local:
            raise SendError(say("send.tls.required", host=server.host))
        try:
            smtp = self._open()
            try:
                self._secure(smtp)
            except BaseException:
                smtp.close()
                raise
        except ssl.SSLEOFError as error:  # hung up in the middle of it
            return Answer("lost", say("send.lost", detail=_plain(error)))
        except ssl.SSLError as error:
            key = "send.tls.bad" if isinstance(error, ssl.SSLCertVerificationError) else "send.tls.other"
            raise SendError(say(key, host=server.host, port=server.port, detail=_plain(error))) from error
        except smtplib.SMTPResponseException as error:
            said = _said(error.smtp_code, error.smtp_error)
            if error.smtp_code >= 500:
                raise SendError(say("send.unwelcome", host=server.host, detail=said)) from error
            return Answer("lost", said)
        except OSError as error:
            return Answer("lost", say("send.noconnect", host=server.host, port=server.port, detail=_plain(error)))
        self._smtp = smtp
        return smtp

    def _open(self) -> smtplib.SMTP:
        server = self._server
        name = "[127.0.0.1]"  # named, since the library would look this machine up by DNS
        smtp = (
            smtplib.SMTP_SSL(server.host, server.port, name, timeout=server.timeout, context=self._context())
            if server.security == "tls"
            else smtplib.SMTP(server.host, server.port, name, timeout=server.timeout)
        )
        if smtp.sock is not None:  # else the dot waits for the mail to be acknowledged: 40 ms a mail
            smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return smtp

    def _context(self) -> ssl.SSLContext:
        return self._server.context or ssl.create_default_context()

    def _secure(self, smtp: smtplib.SMTP) -> None:
        """Turn TLS on, then say who we are: a password never goes over an open line, not even on this machine."""
        server = self._server
        smtp.ehlo_or_helo_if_needed()
        safe = server.security == "tls"
        if server.security == "starttls":
            if smtp.has_extn("starttls"):
                smtp.starttls(context=self._context())
                smtp.ehlo_or_helo_if_needed()
                safe = True
            elif not server.local:
                raise SendError(say("send.tls.missing", host=server.host))
        if safe and server.user:
            with server.door.turn:
                self._login(smtp)

    def _login(self, smtp: smtplib.SMTP) -> None:
        """Say who we are; LoginError after the first refusal: many of them lock an account."""
        server = self._server
        if server.door.refused is not None:
            raise server.door.refused
        smtp.user, smtp.password = server.user, server.password
        offered = smtp.esmtp_features.get("auth", "").upper().split()
        usable = [name for name in ("PLAIN", "LOGIN", "CRAM-MD5") if name in offered]
        said = ""
        for name in usable:
            try:
                smtp.auth(name, getattr(smtp, f"auth_{name.lower().replace('-', '_')}"))
            except smtplib.SMTPAuthenticationError as error:
                if error.smtp_code < 500:
                    raise
                said = _codes(_said(error.smtp_code, error.smtp_error))
                if error.smtp_code not in NO_MECHANISM:
                    break
            else:
                return
        key = "send.login" if usable else "send.login.none"
        server.door.refused = LoginError(say(key, host=server.host, user=server.user, detail=said))
        raise server.door.refused

    def greet(self) -> Answer | None:
        """Connect, log in and hang up, as before a mail; None where a mail could follow, else what keeps it. SendError as for a mail."""
        begun = self._connect()
        self.close()
        return begun if isinstance(begun, Answer) else None

    def abort(self) -> None:
        """Break the connection off, from another thread."""
        smtp = self._smtp
        if smtp is not None and smtp.sock is not None:
            with suppress(OSError):
                smtp.sock.shutdown(socket.SHUT_RDWR)

    def _drop(self) -> None:
        if self._smtp is not None:
            self._smtp.close()
        self._smtp = None

    def close(self) -> None:
        """Say goodbye; a server that is gone already is no news."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            try:
                if smtp.sock is not None:
                    smtp.sock.settimeout(GOODBYE_TIMEOUT)
                smtp.quit()
            except OSError:
                smtp.close()


def _speaks(smtp: smtplib.SMTP) -> bool:
    """Whether the server said something that nobody has read yet."""
    sock, file = smtp.sock, smtp.file
    if sock is None or file is None:
        return False
    timeout = sock.gettimeout()
    sock.settimeout(0.0)
    try:
        return bool(file.peek(1))
    except ssl.SSLWantReadError:
        return False
    finally:
        sock.settimeout(timeout)


def _said(code: int, text: bytes | str) -> str:
    plain = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return f"{code} {_printable(plain)}".strip()


def _codes(said: str) -> str:
    """Return the codes of an answer and none of its words: to a login, some servers repeat what they were given."""
    return " ".join(re.findall(r"^\d{3}|(?<=^\d{3} )\d\.\d{1,3}\.\d{1,3}(?!\S)", said))


def _plain(error: BaseException) -> str:
    text = (error.strerror if isinstance(error, OSError) else "") or str(error)
    return _printable(str(text)) or type(error).__name__


def _printable(text: str) -> str:
    """Return what a server says without what moves a cursor or turns the reading direction: it comes to terminals and lists."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())[:300]
