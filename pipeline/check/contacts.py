"""Where a sentence sends its reader: each address and number to call stands in a sentence that it cites, or the editor vouches for it.

Whoever typed it: an order inside a source wants one in, and a mail program makes a link of a bare `evilsite.io`.
"""

from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.references import OWN
from pipeline.messages import say
from pipeline.records import Issue, Section
from pipeline.text import contacts
from pipeline.text.contacts import Contact


def strays(claim: Claim, section: Section, issue: Issue, below: Sequence[Evidence]) -> Iterator[Flag]:
    """Yield the addresses and numbers that nothing has on which a sentence rests; `below` is what one without sources rests on.

    A section that the editor added sends its readers where it likes; links with `https://` are looked at with the citations.
    """
    if section.kind in OWN or claim.direct:
        return
    named = list(dict.fromkeys(source.partition(".")[0] for source in claim.placed.sources)) or section.articles
    urls = [issue.articles[name].url for name in named if name in issue.articles]
    others = [one for one in below if one.id != section.id or claim.placed.place == "heading"]
    resting = claim.evidence if claim.placed.sources else others
    yield from unfounded(claim, [*(one.text for one in resting), *urls])


def in_line(claim: Claim, issue: Issue, below: Sequence[Evidence]) -> Iterator[Flag]:
    """Yield the addresses and numbers of title, subject or preheader that the issue does not have below."""
    yield from unfounded(claim, [*(one.text for one in below), *(one.url for one in issue.articles.values())])


def unfounded(claim: Claim, sources: Sequence[str]) -> Iterator[Flag]:
    """Yield the addresses and numbers of a sentence that no source text has; a bold key counts from the sentence's start."""
    text = claim.text
    links = [one.text for one in contacts.find(text) if _is_link(one)]
    named = [one.text for one in claim.context]
    for one in contacts.unfounded(text, [*sources, *links], named):
        if not _is_link(one):
            yield _flag(one, one.span)
    for one in contacts.unfounded(claim.placed.key, [*sources, *links], named):
        yield _flag(one, (0, len(text)))


def _is_link(contact: Contact) -> bool:
    return contact.text.lower().startswith(("http://", "https://"))


def _flag(contact: Contact, span: tuple[int, int]) -> Flag:
    return Flag("contact", "block", span, say(f"check.contact.{contact.kind}", text=contact.text), (), 0.9)
