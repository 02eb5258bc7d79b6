"""The doctor's look at what people write and keep: sources, mail, audience, voice, templates; and, asked to, at the network."""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta

from pipeline import collect as collecting
from pipeline.errors import PipelineError
from pipeline.messages import say
from pipeline.publish.assemble import WORDS
from pipeline.publish.audience import read_audience
from pipeline.publish.mail import name_and_address
from pipeline.publish.targets.smtp import Server
from pipeline.publish.templates import Templates, wrong_syntax
from pipeline.run.audience import csv_text
from pipeline.run.context import Context, builtin_texts, template_texts
from pipeline.run.doctor import Check, Line, Mark, Setup, line
from pipeline.run.outcome import ANSWERED
from pipeline.workspace.files import read_text

FAILING = timedelta(days=14)
_NAMED = 5


def feeds(setup: Setup) -> Iterator[Line]:
    """Yield whether there is something to read, and what has long been silent."""
    enabled = setup.settings.enabled
    if not enabled:
        yield line("sources", "wrong", "sources.none", "sources.add")
        return
    states = setup.state.source_states() if setup.state is not None else {}
    known = [(source.name, states[source.url]) for source in enabled if source.url in states]
    gone = [name for name, state in known if state.gone]
    silent = [
        name
        for name, state in known
        if not state.gone and state.failing_since is not None and setup.now - state.failing_since > FAILING
    ]
    if gone:
        yield line("sources", "warning", "sources.gone", "sources.mend", names=_some(gone))
    if silent:
        yield line("sources", "warning", "sources.failing", "sources.mend", names=_some(silent), days=FAILING.days)
    if not gone and not silent:
        yield line("sources", "ok", "sources.ok", count=len(enabled))


def _some(names: list[str]) -> str:
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")


# --- mail


def mail(setup: Setup) -> Iterator[Line]:
    """Yield whether a mail could go out. A newsletter without a sender goes out elsewhere: that is fine."""
    settings = setup.newsletter.mail
    if settings.target != "smtp" or not (settings.sender or settings.smtp.host):
        yield line("mail", "ok", "mail.none")
        return
    host = setup.secrets.get("NEWSLETTER_SMTP_HOST") or settings.smtp.host
    problem = _mail_problem(setup, host)
    if problem is not None:
        yield problem
    elif not settings.address:
        yield line("mail", "warning", "mail.address", "mail.mend")
    else:
        yield line("mail", "ok", "mail.ok", sender=settings.sender, host=host, port=settings.smtp.port)


def _mail_problem(setup: Setup, host: str) -> Line | None:
    settings = setup.newsletter.mail
    if not settings.sender:
        return line("mail", "warning", "mail.sender", "mail.mend")
    if not read_audience(name_and_address(settings.sender)[1]).subscribers:
        return line("mail", "wrong", "mail.badsender", "mail.mend", sender=settings.sender)
    if not host:
        return line("mail", "warning", "mail.host", "mail.mend")
    if settings.smtp.security == "none" and not Server(host, settings.smtp.port).local:
        return line("mail", "wrong", "mail.open", "mail.mend", host=host)
    if settings.smtp.user and not setup.secrets.get("NEWSLETTER_SMTP_PASSWORD"):
        return line("mail", "warning", "mail.password", "mail.mend", user=settings.smtp.user)
    return None


def pictures(setup: Setup) -> Iterator[Line]:
    """Yield where pictures are to be loaded from a site that mailboxes cannot load from."""
    newsletter = setup.newsletter
    if newsletter.mail.pictures == "site" and not (newsletter.site.url or "").startswith("https://"):
        yield line("pictures", "warning", "pictures.site", "pictures.mend")


def audience(setup: Setup) -> Iterator[Line]:
    """Yield who would get the mail."""
    settings = setup.newsletter.mail
    if settings.target != "smtp" or not settings.sender:
        return
    path = setup.workspace / settings.audience
    if not path.exists():
        yield line("audience", "warning", "audience.none", "audience.add", path=path.name)
        return
    try:
        text, _ = csv_text(path)
    except PipelineError as error:
        yield Line("audience", "wrong", str(error), say("doctor.voice.mend"))
        return
    found = read_audience(text)
    rows = ", ".join(str(row.line) for row in found.left_out[:_NAMED])
    values = {"count": len(found.subscribers), "left_out": len(found.left_out), "rows": rows}
    if found.left_out:
        yield line("audience", "warning", "audience.rows", "audience.mend", **values)
    else:
        yield line("audience", "ok", "audience.ok", **values)
    for told in (*found.not_read, found.much_held):
        if told:
            yield Line("audience", "warning", told, say("doctor.audience.mend"))


# --- voice and templates


def voice(setup: Setup) -> Iterator[Line]:
    """Yield whether the voice file can be read."""
    try:
        stored = read_text(setup.workspace / "voice.md")
    except PipelineError as error:
        yield line("voice", "wrong", "voice.bad", "voice.mend", detail=error)
        return
    if stored is None:
        yield line("voice", "ok", "voice.none")
    else:
        yield line("voice", "ok", "voice.ok", words=len(stored.text.split()))


def templates(setup: Setup) -> Iterator[Line]:
    """Yield whether every template and the theme can be read as what they are, and what of the theme is hard to read."""
    from jinja2 import TemplateSyntaxError

    try:
        texts = template_texts(setup.workspace)
        filled = Templates(texts)
        filled.try_all()
        faint = [*_unknown(filled, texts), *filled.warnings(WORDS)]
    except TemplateSyntaxError as error:
        yield Line("templates", "wrong", str(wrong_syntax(error)), say("doctor.templates.mend"))
    except (PipelineError, OSError) as error:
        yield Line("templates", "wrong", str(error), say("doctor.templates.mend"))
    else:
        for text in faint:
            yield Line("templates", "warning", text, say("doctor.templates.mend"))
        if not faint:
            yield line("templates", "ok", "templates.ok", count=len(texts))


def _unknown(filled: Templates, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield the names in the editor's prompts that the prompt of the same file does not know; TemplateSyntaxError where one cannot be read."""
    from jinja2.meta import find_undeclared_variables

    ours = builtin_texts()
    for name, text in texts.items():
        if not name.startswith("prompts/"):
            continue
        names = find_undeclared_variables(filled.environment.parse(text, name))
        known = find_undeclared_variables(filled.environment.parse(ours.get(name, text), name))
        for unknown in sorted(names - known):
            number = next(at for at, row in enumerate(text.splitlines(), 1) if re.search(rf"\b{unknown}\b", row))
            yield say("publish.template.undefined", where=f"templates/{name}:{number}", name=unknown)


CONTENT: tuple[Check, ...] = (feeds, mail, pictures, audience, voice, templates)


# --- the network


def online(context: Context) -> list[Line]:
    """Return how the sources answer now. Nothing is stored."""
    enabled = context.settings.enabled
    reports = collecting.collect(enabled, {}, context.transport, context.clock, context.executor).reports
    down = [report.source for report in reports if report.state not in ANSWERED]
    values = {"count": len(reports), "answered": len(reports) - len(down), "names": _some(down)}
    if not down:
        return [line("online.sources", "ok", "online.sources", **values)]
    state: Mark = "warning" if values["answered"] else "wrong"
    return [line("online.sources", state, "online.down", "online.mend", **values)]
