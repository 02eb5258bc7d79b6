"""Write the short mail that tells the readers of a sent issue what it said wrong."""

from collections.abc import Sequence
from datetime import date

from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.publish.corrections import place
from pipeline.publish.edition import spoken_day
from pipeline.publish.mail import link_of
from pipeline.publish.mail_html import inlined
from pipeline.publish.templates import Templates
from pipeline.records import Correction, Mail
from pipeline.text import sections

_WORDS = ("was", "now", "added", "removed", "whole", "sorry")


def correction_mail(corrections: Sequence[Correction], key: str, newsletter: Newsletter, templates: Templates) -> Mail:
    """Return the mail, journalled under `key`; the corrections name their issue and its number. The same arguments give the same bytes."""
    first = corrections[0]
    page = {
        "lang": newsletter.lang,
        "name": newsletter.name,
        "subject": _subject(corrections, newsletter),
        "opening": _text("opening", newsletter, **_issue(first, newsletter)),
        "why": _text("why", newsletter, **_issue(first, newsletter)),
        "notes": [
            {
                "heading": one.heading or " ".join(place(one, newsletter)),
                "was": sections.plain(one.was),
                "now": sections.plain(one.now),
            }
            for one in corrections
        ],
        "web_url": f"{newsletter.site.url.rstrip('/')}/{first.issue}/" if newsletter.site.url else "",
        "sender": newsletter.mail.sender,
        "address": newsletter.mail.address,
        "unsubscribe_url": link_of(newsletter.mail.unsubscribe),
    }
    words = {name: _text(name, newsletter) for name in _WORDS}
    words["unsubscribe"] = say("publish.word.unsubscribe", lang=newsletter.lang)
    html = inlined(templates.render("correction.html.j2", page=page, words=words))
    text = templates.render("correction.txt.j2", page=page, words=words)
    return Mail(str(page["subject"]), html, text.strip("\n") + "\n", key)


def _subject(corrections: Sequence[Correction], newsletter: Newsletter) -> str:
    """Return `[바로잡습니다] 41호(11월 18일)`, with the section's heading where there is one."""
    places = {tuple(place(one, newsletter)) for one in corrections}
    heading = places.pop() if len(places) == 1 else ()
    mark = say("publish.correction.mark", lang=newsletter.lang)
    issue = say("publish.correction.issue", lang=newsletter.lang, **_issue(corrections[0], newsletter))
    return " ".join([mark, issue, *heading])


def _issue(one: Correction, newsletter: Newsletter) -> dict[str, str]:
    number = say("publish.number", lang=newsletter.lang, number=one.number)
    return {"number": number, "day": spoken_day(date.fromisoformat(one.issue), newsletter, "short")}


def _text(name: str, newsletter: Newsletter, **values: object) -> str:
    return say(f"publish.correction.mail.{name}", lang=newsletter.lang, **values)
