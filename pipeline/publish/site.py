"""Make the archive of sent issues: an index, each issue's page, and an Atom feed (RFC 4287), for any static host."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape

from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.publish.edition import spoken_day
from pipeline.publish.templates import Templates


@dataclass(frozen=True, slots=True)
class SentIssue:
    """An issue that went out. `web` is its page as it was built."""

    date: date
    number: int
    title: str
    preheader: str
    sent_at: datetime
    web: str


def site(issues: Sequence[SentIssue], newsletter: Newsletter, templates: Templates) -> Mapping[str, str]:
    """Return the files of the site by path; the newest issue comes first. Without `site.url` there is no feed."""
    newest = sorted(issues, key=lambda issue: issue.date, reverse=True)
    files = {f"{issue.date.isoformat()}/index.html": issue.web for issue in newest}
    rows = [
        {
            "path": f"{issue.date.isoformat()}/",
            "number": say("publish.number", lang=newsletter.lang, number=issue.number),
            "day": spoken_day(issue.date, newsletter, "long"),
            "date": issue.date.isoformat(),
            "title": issue.title,
            "preheader": issue.preheader,
        }
        for issue in newest
    ]
    base = (newsletter.site.url or "").rstrip("/")
    page = {"name": newsletter.name, "lang": newsletter.lang, "issues": rows, "feed": bool(base)}
    words = {name: say(f"publish.word.{name}", lang=newsletter.lang) for name in ("back", "none")}
    files["index.html"] = templates.render("site.html.j2", page=page, words=words)
    if base:
        files["feed.xml"] = _feed(newest, newsletter, base)
    return files


def _feed(issues: Sequence[SentIssue], newsletter: Newsletter, base: str) -> str:
    """Return the Atom feed; an issue's id is its address, which never changes."""
    updated = max((issue.sent_at for issue in issues), default=None)
    entries = "".join(_entry(issue, base) for issue in issues)
    stamp = updated.isoformat() if updated else "1970-01-01T00:00:00+00:00"
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{newsletter.lang}">\n'
        f"<title>{escape(newsletter.name)}</title>\n<id>{escape(base)}/</id>\n"
        f'<link href="{escape(base)}/"/>\n<link rel="self" href="{escape(base)}/feed.xml"/>\n'
        f"<updated>{stamp}</updated>\n<author><name>{escape(newsletter.name)}</name></author>\n{entries}</feed>\n"
    )


def _entry(issue: SentIssue, base: str) -> str:
    address = escape(f"{base}/{issue.date.isoformat()}/")
    stamp = issue.sent_at.isoformat()
    return (
        f"<entry><title>{escape(issue.title)}</title><id>{address}</id>"
        f'<link href="{address}"/><published>{stamp}</published><updated>{stamp}</updated>'
        f"<summary>{escape(issue.preheader)}</summary></entry>\n"
    )
