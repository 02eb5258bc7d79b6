"""The mail of an issue as its files are: what it says, its name, and the connections it goes out by."""

import re
import secrets
from collections.abc import Callable
from typing import Protocol
from urllib.parse import quote, urlsplit, urlunsplit

from pipeline.config import Secrets, Settings
from pipeline.errors import ConfigError, UsageError
from pipeline.messages import say
from pipeline.publish import picture_blocks
from pipeline.publish.audience import checked
from pipeline.publish.mail import Letterhead, name_and_address, subject_of
from pipeline.publish.mailer import Tally, Way, silent
from pipeline.publish.targets.smtp import Server, SmtpMailer
from pipeline.records import Issue, Mail, Picture
from pipeline.run import advertising
from pipeline.run.context import Context
from pipeline.state import marks
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import digest

KEY = "unsubscribe key"  # the remark that keeps it


def mail_of(context: Context, issue: IssueFolder, whole: Issue) -> Mail:
    """Return the mail of an issue from its built files."""
    html, text = issue.text("issue.html"), issue.text("issue.txt")
    if html is None or text is None:
        raise UsageError(say("run.step.missing", step="build"))
    return mail_with(context, issue, whole, html.text, text.text)


def mail_with(context: Context, issue: IssueFolder, whole: Issue, html: str, text: str) -> Mail:
    """Return the mail of an issue with these bodies."""
    marked = advertising.advertises(context, issue)
    subject = subject_of(whole.outline.subject or whole.outline.title, advertises=marked)
    return Mail(subject, html, text, issue.day.isoformat(), _pictures(context, html, whole))


def _pictures(context: Context, html: str, whole: Issue) -> tuple[Picture, ...]:
    """Return the pictures that travel in the mail; ConfigError where settings want them on a site that has no https address."""
    newsletter = context.settings.newsletter
    usable = any(one.content for one in whole.pictures.values())
    if usable and newsletter.mail.pictures == "site" and not (newsletter.site.url or "").startswith("https://"):
        raise ConfigError(say("run.send.pictures"))
    return picture_blocks.inline(html, whole.pictures)


def name_of(context: Context, mail: Mail) -> str:
    """Return the digest of all that a reader gets: sender, subject, text, HTML, pictures. It names this very mail."""
    given = context.settings.newsletter.mail
    pictures = (digest(one.content.hex()) for one in mail.pictures)
    head = (given.sender, given.reply_to or "", given.unsubscribe or "")
    return digest("\0".join((*head, mail.subject, mail.html, mail.text, *pictures)))


def letterhead(context: Context) -> Letterhead:
    """Return what stands on every mail, as headers may hold it; ConfigError names the setting that cannot be."""
    mail = context.settings.newsletter.mail
    if not mail.sender:
        raise ConfigError(say("run.send.nosender"))
    return Letterhead(
        mail.sender,
        _reply_to(mail.reply_to or ""),
        _leave(mail.unsubscribe or ""),
        leave_key(context, mail.unsubscribe),
    )


def leave_key(context: Context, unsubscribe: str | None) -> str:
    """Return what makes the tokens of `mail.unsubscribe`, made when it is first needed; it stays with the workspace."""
    if "{token}" not in (unsubscribe or ""):
        return ""
    return marks.keep(context.state, KEY, secrets.token_hex(32))


def _reply_to(text: str) -> str:
    """Return where answers go, its domain in ASCII."""
    if not text.strip():
        return ""
    name, given = name_and_address(text)
    address, why = checked(given)
    if why:
        raise ConfigError(say("run.send.replyto", text=text, why=why))
    return f"{name} <{address}>" if name else address


def _leave(address: str) -> str:
    """Return where readers unsubscribe, as a URI (RFC 3986): what is not ASCII is written as percent signs."""
    try:
        parts = urlsplit(address)
        place = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    except ValueError as error:  # UnicodeError too
        raise ConfigError(say("run.send.unsubscribe", text=address)) from error
    return quote(urlunsplit(parts._replace(netloc=place)), safe="%/?:@!$&'()*+,;=#[]~{}")


def mailer(context: Context, server: Server | None = None) -> SmtpMailer:
    """Return one connection to the mail server, not open yet; ConfigError where the server is not named."""
    return SmtpMailer(server or server_of(context), letterhead(context))


class Told(Protocol):
    """What the mail server is told by."""

    @property
    def settings(self) -> Settings: ...

    @property
    def secrets(self) -> Secrets: ...


def server_of(context: Told) -> Server:
    """Return the mail server of settings and environment; ConfigError names what cannot be used, never its value where it is secret."""
    smtp = context.settings.newsletter.mail.smtp
    host = context.secrets.get("NEWSLETTER_SMTP_HOST") or smtp.host
    port = context.secrets.get("NEWSLETTER_SMTP_PORT") or str(smtp.port)
    user, password = smtp.user or "", context.secrets.get("NEWSLETTER_SMTP_PASSWORD") or ""
    if not host:
        raise ConfigError(say("run.send.nohost"))
    if not _is_host(host):
        raise ConfigError(say("run.send.badhost", host=host))
    if not re.fullmatch(r"[0-9]{1,5}", port) or not 0 < int(port) < 65536:
        raise ConfigError(say("run.send.badport", port=port))
    if not user.isascii():
        raise ConfigError(say("run.send.user", user=user))
    if user and not password.isascii():
        raise ConfigError(say("run.send.password"))
    return Server(host, int(port), smtp.security, user, password)


def _is_host(host: str) -> bool:
    """Whether a name can be looked up at all: labels of 1 to 63 letters (RFC 1035 §2.3.4), no blank, nothing unprintable."""
    try:
        host.encode("idna")
    except UnicodeError:
        return False
    return host.isprintable() and " " not in host


def way(context: Context, told: Callable[[Tally], None] = silent) -> Way:
    """Return the connections that settings ask for, and their pace."""
    smtp = context.settings.newsletter.mail.smtp
    server = server_of(context)  # the same for all: they share the login
    _, sender = name_and_address(context.settings.newsletter.mail.sender or "")
    return Way([mailer(context, server) for _ in range(smtp.connections)], smtp.per_minute, told, sender)
