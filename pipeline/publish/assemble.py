"""Build an issue: its sections to `issue.md`, the HTML mail, the web page and the text part, all from one layout."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar
from urllib.parse import quote

from markupsafe import Markup

from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.publish import beside, corrections, events, mail_html, mail_text, paste, plain, sponsor, web_page
from pipeline.publish.dialect import COMMENT
from pipeline.publish.edition import Edition, Part, lay_out
from pipeline.publish.mail import link_of
from pipeline.publish.templates import Templates
from pipeline.records import Built, Finding, Issue
from pipeline.text import citations

CLIPPED_AT = 90_000  # bytes; Gmail cuts a mail at 102 kB, and a forward adds to it
T = TypeVar("T", bound=str)
WORDS = (
    *(
        "references",
        "contents",
        "web-version",
        "unsubscribe",
        "why-mail",
        "feedback",
        "from",
        "sponsor",
        "deadlines",
        "hint",
        "back",
    ),
    *("summary", "source", "reply", "korean", "paid", "earlier"),
)
"""The fixed texts that a theme may change."""


def build(
    issue: Issue,
    newsletter: Newsletter,
    findings: Sequence[Finding],
    templates: Templates,
    *,
    citations: bool = False,
) -> Built:
    """Return the four outputs of an issue; the same arguments give the same bytes. TemplateError where a template is wrong.

    `citations` keeps `[^S1.12]` in `issue.md`; the other three always show numbers.
    """
    edition = lay_out(issue, newsletter, findings)
    page = _page(edition)
    words = {name: edition.word(f"word.{name}") for name in WORDS} | dict(templates.theme["texts"])
    html = mail_html.inlined(
        templates.render("issue.html.j2", page=page | {"parts": _html_parts(edition, mail_html)}, words=words)
    )
    web = templates.render("web.html.j2", page=page | {"parts": _html_parts(edition, web_page)}, words=words)
    text = templates.render("issue.txt.j2", page=page | {"parts": _text_parts(edition)}, words=words)
    markdown = templates.render(
        "issue.md.j2", page=page | {"parts": _markdown_parts(edition, keep=citations)}, words=words
    )
    return Built(_one_end(paste.to_paste(markdown)), html, web, _one_end(text), _warnings(edition, html, templates))


def _page(edition: Edition) -> dict[str, object]:
    """Return what every template may show of the issue besides its parts."""
    issue, newsletter = edition.issue, edition.newsletter
    reply_to = _bare(newsletter.mail.reply_to or newsletter.mail.sender)
    return {
        "lang": newsletter.lang,
        "name": newsletter.name,
        "title": issue.outline.title.strip(),
        "subject": issue.outline.subject,
        "preheader": issue.outline.preheader.strip(),
        "date": issue.date.isoformat(),
        "shape": issue.outline.shape,
        "number": edition.number,
        "day": edition.day,
        "long_day": edition.long_day,
        "minutes": edition.minutes,
        "greeting": newsletter.greeting.strip(),
        "banners": edition.banners,
        "corrections": corrections.told(issue.corrections, newsletter),
        "own_corrections": corrections.own(issue.corrections, newsletter),
        "disclosure": edition.disclosure,
        "compared": edition.compared,
        "contents": [
            {"id": part.id, "number": part.number, "heading": _listed(part, edition)}
            for part in edition.parts
            if part.heading and part.kind not in ("lede", "takeaways", "closing")
        ],
        "deadlines": events.deadlines(edition),
        "references": _references(edition),
        "web_url": edition.web_url,
        "archive_url": (newsletter.site.url or "").rstrip("/"),
        "sender": newsletter.mail.sender,
        "reply_to": reply_to,
        "feedback": _feedback(reply_to, edition),
        "address": newsletter.mail.address,
        "unsubscribe_url": link_of(newsletter.mail.unsubscribe),
    }


def _references(edition: Edition) -> list[Mapping[str, object]]:
    """Return the lines of 참고 자료; `korean` is what stands beside an English one."""
    in_korean = beside.korean(edition.references, edition.issue, edition.newsletter)
    return [
        {
            "number": reference.number,
            "label": reference.label,
            "url": reference.url,
            "day": reference.day,
            "marks": reference.marks,
            "korean": in_korean.get(reference.number),
            "markdown": plain.reference_lines(reference, in_korean.get(reference.number), edition),
        }
        for reference in edition.references
    ]


def _feedback(address: str, edition: Edition) -> str:
    """Return the address that a reader writes to about a mistake, the issue's number as its subject."""
    subject = quote(f"{edition.number} {edition.word('word.feedback')}", safe="")
    return f"mailto:{address}?subject={subject}" if address else ""


def _listed(part: Part, edition: Edition) -> str:
    """Return a heading for the table of contents; what is paid for says so there too."""
    heading = mail_text.heading(part, edition)
    return f"[{edition.word('word.sponsor')}] {heading}" if part.kind == "sponsor" else heading


def _bare(address: str) -> str:
    return address.rpartition("<")[2].rstrip("> ") if "@" in address else ""


def _html_parts(edition: Edition, output: object) -> list[Mapping[str, object]]:
    """Return the parts as HTML of the mail or of the page: `output` is the module that makes it."""
    module = mail_html if output is mail_html else web_page
    card = events.mail_card if output is mail_html else events.web_card
    earlier = beside.earlier(edition.issue, edition.newsletter)
    return [
        {
            "id": part.id,
            "kind": part.kind,
            "number": part.number,
            "heading": module.heading(part, edition) if part.heading else "",
            "label": sponsor.label(part, edition),
            "html": Markup("").join(_own(part, edition, module.body, lambda facts: Markup(card(facts)))),  # noqa: S704  # frames of ours around what `body` cleaned
            "earlier": earlier.get(part.id),
        }
        for part in edition.parts
    ]


def _own(part: Part, edition: Edition, inside: Callable[[Part, Edition], T], card: Callable[[T], T]) -> list[T]:
    """Return a part's body in one output's form, the blocks of the editor's own as they are shown there."""
    if part.kind == "event":
        return events.body(part, edition, inside, card)
    return [inside(sponsor.unlabelled(part), edition)]


def _text_parts(edition: Edition) -> list[Mapping[str, object]]:
    earlier = beside.earlier(edition.issue, edition.newsletter)
    return [
        {
            "id": part.id,
            "kind": part.kind,
            "number": part.number,
            "heading": mail_text.heading(part, edition) if part.heading else "",
            "label": sponsor.label(part, edition),
            "text": "\n\n".join(_own(part, edition, mail_text.body, lambda facts: facts)),
            "earlier": earlier.get(part.id),
        }
        for part in edition.parts
    ]


def _markdown_parts(edition: Edition, *, keep: bool) -> list[Mapping[str, object]]:
    earlier = beside.earlier(edition.issue, edition.newsletter)
    return [
        {
            "id": part.id,
            "kind": part.kind,
            "label": sponsor.label(part, edition),
            "heading": plain.heading_line(part, keep=keep),
            "markdown": plain.reader_text(part.body, keep=keep),
            "earlier": plain.linked(earlier[part.id].label, earlier[part.id].url) if part.id in earlier else "",
        }
        for part in edition.parts
    ]


def _one_end(text: str) -> str:
    return text.strip("\n") + "\n"


def _warnings(edition: Edition, html: str, templates: Templates) -> tuple[str, ...]:
    found: list[str] = []
    for section in edition.issue.sections:
        body = COMMENT.sub("", section.body)
        missing = [name for name in _articles(body) if name not in edition.issue.articles]
        if missing:
            found.append(say("publish.warn.article", section=section.id, articles=", ".join(missing)))
        if citations.broken(body):
            marks = ", ".join(body[start:end] for start, end in citations.broken(body))
            found.append(say("publish.warn.citation", section=section.id, marks=marks))
    size = len(html.encode())
    if size > CLIPPED_AT:
        found.append(say("publish.warn.size", size=f"{size / 1000:.0f}"))
    return (*found, *templates.warnings(WORDS))


def _articles(body: str) -> list[str]:
    return list(dict.fromkeys(name for citation in citations.find(body) for name in citation.articles))
