"""Build an issue: its sections to `issue.md`, the HTML mail, the web page and the text part, all from one layout."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar
from urllib.parse import quote

from markupsafe import Markup

from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.publish import (
    beside,
    corrections,
    events,
    mail_html,
    mail_text,
    markdown,
    paste,
    plain,
    sponsor,
    web_page,
)
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
    made = Outputs(lay_out(issue, newsletter, findings), templates)
    html, web, text = made.html, made.web, made.text
    return Built(made.markdown(keep=citations), html, web, text, made.warnings)


@dataclass(frozen=True)
class Outputs:
    """The outputs of an issue that is laid out, each made when it is first asked for."""

    edition: Edition
    templates: Templates

    @cached_property
    def html(self) -> str:
        """The mail."""
        return mail_html.inlined(self._filled("issue.html.j2", _html_parts(self.edition, mail_html)))

    @cached_property
    def web(self) -> str:
        """The web page."""
        return self._filled("web.html.j2", _html_parts(self.edition, web_page))

    @cached_property
    def text(self) -> str:
        """The mail's text part."""
        return _one_end(self._filled("issue.txt.j2", _text_parts(self.edition)))

    def markdown(self, *, keep: bool) -> str:
        """Return `issue.md`; with `keep` its citations stay."""
        return _one_end(paste.to_paste(self._filled("issue.md.j2", _markdown_parts(self.edition, keep=keep))))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person should know of them."""
        return _warnings(self.edition, self.html, self.templates)

    @cached_property
    def _page(self) -> dict[str, object]:
        return _page(self.edition)

    def _filled(self, name: str, parts: list[Mapping[str, object]]) -> str:
        words = {name: self.edition.word(f"word.{name}") for name in WORDS} | dict(self.templates.theme["texts"])
        return self.templates.render(name, page=self._page | {"parts": parts}, words=words)


def _page(edition: Edition) -> dict[str, object]:
    """Return what every template may show of the issue besides its parts."""
    issue, newsletter = edition.issue, edition.newsletter
    reply_to = _bare(newsletter.mail.reply_to or newsletter.mail.sender)
    return {
        "lang": newsletter.lang,
        "name": newsletter.name,
        "title": markdown.shown(issue.outline.title).strip(),
        "subject": markdown.shown(issue.outline.subject),
        "preheader": markdown.shown(issue.outline.preheader).strip(),
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
