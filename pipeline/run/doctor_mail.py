"""Try the mail server as a send would: connect, TLS, log in, hang up. No mail goes out."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.config import Secrets
from pipeline.errors import PipelineError
from pipeline.messages import say
from pipeline.publish.mail import Letterhead
from pipeline.publish.targets.smtp import SmtpMailer
from pipeline.run.doctor import Line, Setup, line
from pipeline.run.mailing import server_of

PATIENCE_S = 20.0


def login(setup: Setup) -> Iterator[Line]:
    """Yield how the mail server takes us, where one is set up far enough to be tried."""
    settings = setup.newsletter.mail
    if settings.target != "smtp" or not settings.sender or not _tryable(settings.smtp.user, setup.secrets):
        return
    host = setup.secrets.get("NEWSLETTER_SMTP_HOST") or settings.smtp.host
    if not host:
        return
    try:
        server = replace(server_of(setup), timeout=PATIENCE_S)
        answer = SmtpMailer(server, Letterhead(settings.sender)).greet()
    except PipelineError as error:
        yield Line("login", "wrong", str(error), say("doctor.mail.mend"))
        return
    if answer is not None:
        yield line("login", "wrong", "login.no", "login.mend", host=host, detail=answer.detail)
    elif server.user and not _sent_password(settings.smtp.security):
        yield line("login", "warning", "login.plain", "login.plain.mend", host=host)
    else:
        yield line("login", "ok", "login.ok" if server.user else "login.nouser", host=host, user=server.user)


def _tryable(user: str | None, secrets: Secrets) -> bool:
    """Whether a login has what it needs: a missing password is told elsewhere."""
    return not user or bool(secrets.get("NEWSLETTER_SMTP_PASSWORD"))


def _sent_password(security: str) -> bool:
    return security != "none"
