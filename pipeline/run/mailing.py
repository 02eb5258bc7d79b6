"""The mail of an issue as its files are: what it says, its name, and the connections it goes out by."""

from collections.abc import Callable

from pipeline.errors import ConfigError, UsageError
from pipeline.messages import say
from pipeline.publish import picture_blocks
from pipeline.publish.mail import Letterhead, subject_of
from pipeline.publish.mailer import Tally, Way, silent
from pipeline.publish.targets.smtp import Server, SmtpMailer
from pipeline.records import Issue, Mail, Picture
from pipeline.run import advertising
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import digest


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
    """Return what stands on every mail; ConfigError where the sender is missing."""
    mail = context.settings.newsletter.mail
    if not mail.sender:
        raise ConfigError(say("run.send.nosender"))
    return Letterhead(mail.sender, mail.reply_to or "", mail.unsubscribe or "")


def mailer(context: Context) -> SmtpMailer:
    """Return one connection to the mail server, not open yet; ConfigError where the server is not named."""
    smtp = context.settings.newsletter.mail.smtp
    host = context.secrets.get("NEWSLETTER_SMTP_HOST") or smtp.host
    port = context.secrets.get("NEWSLETTER_SMTP_PORT") or str(smtp.port)
    if not host or not port.isdigit():
        raise ConfigError(say("run.send.nohost"))
    password = context.secrets.get("NEWSLETTER_SMTP_PASSWORD") or ""
    return SmtpMailer(Server(host, int(port), smtp.security, smtp.user or "", password), letterhead(context))


def way(context: Context, told: Callable[[Tally], None] = silent) -> Way:
    """Return the connections that settings ask for, and their pace."""
    smtp = context.settings.newsletter.mail.smtp
    return Way([mailer(context) for _ in range(smtp.connections)], smtp.per_minute, told)
