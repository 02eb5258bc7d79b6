"""Make the archive of sent issues: an index, each issue's page, and an Atom feed (RFC 4287), for any static host."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape

from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.publish.edition import spoken_day
from pipeline.publish.templates import UNPRINTABLE, Templates

_PLACE = '<nav class="nb"></nav>'


@dataclass(frozen=True, slots=True)
class SentIssue:
    """An issue that went out. `web` is its page as it was built, "" where there is none (an imported one is only listed);
    `corrected` is when it was last corrected after the send.
    """

    date: date
    number: int
    title: str
    preheader: str
    sent_at: datetime
    web: str
    corrected: datetime | None = None

    @property
    def updated(self) -> datetime:
        """When a reader of the feed should look at it again (RFC 4287, 4.2.15)."""
        return max(self.sent_at, self.corrected) if self.corrected else self.sent_at


def site(issues: Sequence[SentIssue], newsletter: Newsletter, templates: Templates) -> Mapping[str, str]:
    """Return the files of the site by path; the newest issue comes first. Without `site.url` there is no feed."""
    listed = sorted(issues, key=lambda issue: issue.date, reverse=True)
    newest = [issue for issue in listed if issue.web]
    files = {
        f"{issue.date.isoformat()}/index.html": _with_neighbours(issue, newer, older, newsletter)
        for issue, newer, older in zip(newest, [None, *newest], [*newest[1:], None], strict=False)
    }
    rows = [
        {
            "path": f"{issue.date.isoformat()}/" if issue.web else "",
            "number": _number(issue, newsletter),
            "day": spoken_day(issue.date, newsletter, "long"),
            "date": issue.date.isoformat(),
            "title": issue.title,
            "preheader": issue.preheader,
        }
        for issue in listed
    ]
    base = (newsletter.site.url or "").rstrip("/")
    page = {
        "name": newsletter.name,
        "lang": newsletter.lang,
        "issues": rows,
        "feed": bool(base),
        "url": f"{base}/" if base else "",
    }
    words = {name: say(f"publish.word.{name}", lang=newsletter.lang) for name in ("back", "none")}
    files["index.html"] = templates.render("site.html.j2", page=page, words=words)
    if base:
        files["feed.xml"] = _feed(newest, newsletter, base)
    return files


def _with_neighbours(issue: SentIssue, newer: SentIssue | None, older: SentIssue | None, newsletter: Newsletter) -> str:
    """Return an issue's page with links to the issues around it, in the place that its template leaves for them."""
    links = "".join(
        f'<a class="{side}" href="../{one.date.isoformat()}/"><span>{sign}</span>{_text(one.title)}</a>'
        for one, side, sign in (
            (older, "back", f"← {_number(older, newsletter)}"),
            (newer, "to", f"{_number(newer, newsletter)} →"),
        )
        if one is not None
    )
    return issue.web.replace(_PLACE, f'<nav class="nb">{links}</nav>', 1) if links else issue.web


def _number(issue: SentIssue | None, newsletter: Newsletter) -> str:
    return say("publish.number", lang=newsletter.lang, number=issue.number) if issue else ""


def _feed(issues: Sequence[SentIssue], newsletter: Newsletter, base: str) -> str:
    """Return the Atom feed; an issue's id is its address, which never changes."""
    updated = max((issue.updated for issue in issues), default=None)
    entries = "".join(_entry(issue, base) for issue in issues)
    stamp = updated.isoformat() if updated else "1970-01-01T00:00:00+00:00"
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{newsletter.lang}">\n'
        f"<title>{_text(newsletter.name)}</title>\n<id>{escape(base)}/</id>\n"
        f'<link href="{escape(base)}/"/>\n<link rel="self" type="application/atom+xml" href="{escape(base)}/feed.xml"/>\n'
        f"<updated>{stamp}</updated>\n<author><name>{_text(newsletter.name)}</name></author>\n{entries}</feed>\n"
    )


def _entry(issue: SentIssue, base: str) -> str:
    address = escape(f"{base}/{issue.date.isoformat()}/")
    stamp = issue.sent_at.isoformat()
    return (
        f"<entry><title>{_text(issue.title)}</title><id>{address}</id>"
        f'<link href="{address}"/><published>{stamp}</published><updated>{issue.updated.isoformat()}</updated>'
        f"<summary>{_text(issue.preheader)}</summary></entry>\n"
    )


def _text(text: str) -> str:
    """Return a text as XML may hold it (XML 1.0, 2.2: no control characters)."""
    return escape(UNPRINTABLE.sub("", text))
