"""Where a sentence sends its reader: each address and number to call stands in a sentence that it cites, or the editor vouches for it.

Whoever typed it: an order inside a source wants one in, and a mail program makes a link of a bare `evilsite.io`. What a cited sentence has may
be told; but where nothing else in its article knows whose address it is, or it is a number to call, a person is asked to look: no rule tells
an advertisement that somebody planted from a service of the story.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.references import OWN
from pipeline.check.written_names import transcribed, unfound
from pipeline.messages import say
from pipeline.records import Article, Issue, Section
from pipeline.text import contacts, spoken_contacts
from pipeline.text.contacts import Contact
from pipeline.text.patterns import deferred
from pipeline.text.spoken_contacts import Lead

_LATIN = deferred(r"[A-Za-z][A-Za-z0-9]{2,}")
_HANGUL = deferred(r"[가-힣]{2,}")
_SHARED = frozenset(
    "com net org edu gov www mail info press news blog shop app".split()  # noqa: SIM905 - reads better
)
_SITES = "sites?|web|online|pages?|portal|blog"
_CALLED = {
    "채널": "channels?|youtube|podcast|feed", "계정": "accounts?|handle|profile|user|post", "카페": "caf[eé]|coffee|forum|community", "사이트": _SITES, "홈페이지": _SITES, "누리집": _SITES,
    "블로그": "blog|post", "검색창": "search|type|typing|look", "주소창": "address|browser|type|url", "장터": "market|bazaar|fair|shop", "스토어": "stores?|shop|market",
    "쿠폰": "coupon|promo|voucher|discount|code", "코드": "code|coding|script|program|software|function|source|repo",
}  # fmt: skip
"""Places to which a reader is sent, with the words of English for them."""
_SHORTEST = 3  # letters of a name that may be known


def strays(claim: Claim, section: Section, issue: Issue, below: Sequence[Evidence]) -> Iterator[Flag]:
    """Yield the addresses and numbers that nothing has on which a sentence rests; `below` is what one without sources rests on.

    A section that the editor added sends its readers where it likes; links with `https://` are looked at with the citations.
    """
    if section.kind in OWN or claim.direct or not (contacts.find(claim.text) or spoken_contacts.find(claim.text)):
        return
    named = list(dict.fromkeys(source.partition(".")[0] for source in claim.placed.sources)) or section.articles
    urls = [issue.articles[name].url for name in named if name in issue.articles]
    others = [one for one in below if one.id != section.id or claim.placed.place == "heading"]
    resting = claim.evidence if claim.placed.sources else others
    yield from unfounded(claim, [*(one.text for one in resting), *urls])
    yield from elsewhere(claim, issue)


def elsewhere(claim: Claim, issue: Issue) -> Iterator[Flag]:
    """Yield a note for each address that a cited sentence has and that nothing else in its article knows, and for each number to call."""
    for one in contacts.find(claim.text):
        if _is_link(one) or (one.plain and (one.text[0].isupper() or "/" in one.text)):
            continue
        for evidence in claim.evidence:
            article = issue.articles.get(evidence.id.partition(".")[0])
            if (
                article is not None
                and not contacts.unfounded(one.text, [evidence.text])
                and _is_strange(one, evidence, article)
            ):
                message = say("check.contact.elsewhere", text=one.text, id=evidence.id)
                yield Flag("contact", "note", one.span, message, (evidence.id,), 0.4)
                break


def _is_strange(contact: Contact, evidence: Evidence, article: Article) -> bool:
    """Whether a contact is none of the article's: a number is one of its beside an address that is."""
    if contact.kind == "phone":
        return not any(one.kind != "phone" and _is_known(one, article) for one in contacts.find(evidence.text))
    return not _is_known(contact, article)


def _is_known(contact: Contact, article: Article) -> bool:
    """Whether an address is the article's own, or a name in it stands anywhere else there, in Latin or as it sounds in Hangul.

    An article that says nothing else knows nobody, and tells nothing.
    """
    others = [text for text in article.sentences if contacts.unfounded(contact.text, [text])]
    if not others or not contacts.unfounded(contact.text, [article.url]):
        return True
    rest = " ".join((article.title, article.outlet, article.url, *others))
    words, spoken = {one.lower() for one in _LATIN.findall(rest)}, set(_HANGUL.findall(rest))
    host = contact.key.rpartition("@")[2].partition("/")[0]
    names = [one for one in re.split(r"[.-]", host.lower())[:-1] if len(one) >= _SHORTEST and one not in _SHARED]
    return any(
        any(name in word or (word in name and len(word) > _SHORTEST) for word in words)
        or any(transcribed.near(name, word[:length]) for word in spoken for length in range(2, len(word) + 1))
        for name in names
    )


def in_line(claim: Claim, issue: Issue, below: Sequence[Evidence]) -> Iterator[Flag]:
    """Yield the addresses and numbers of title, subject or preheader that the issue does not have below."""
    yield from unfounded(claim, [*(one.text for one in below), *(one.url for one in issue.articles.values())])


def unfounded(claim: Claim, sources: Sequence[str]) -> Iterator[Flag]:
    """Yield the addresses and numbers of a sentence that no source text has."""
    text = claim.text
    links = [one.text for one in contacts.find(text) if _is_link(one)]
    named = [one.text for one in claim.context]
    for one in contacts.unfounded(text, [*sources, *links], named):
        if not _is_link(one):
            yield Flag("contact", "block", one.span, say(f"check.contact.{one.kind}", text=one.text), (), 0.9)
    if claim.evidence:  # what cites nothing may send its reader there for other reasons (`uncited`)
        yield from _in_words(text, sources)


def _in_words(text: str, sources: Sequence[str]) -> Iterator[Flag]:
    """Yield where a sentence sends its reader in words that no source text has: a channel by another name is only doubted where an English
    one speaks of such a place, for it may be called so."""
    for one in spoken_contacts.unfounded(text, sources):
        if _is_heard(one, tuple(sources)):
            continue
        message = say(f"check.contact.{one.kind}", text=one.text)
        doubted = one.kind == "channel" and any(_speaks_of(one, source) for source in sources)
        yield Flag("contact", "warn" if doubted else "block", one.span, message, (), 0.5 if doubted else 0.85)


def _is_heard(lead: Lead, sources: tuple[str, ...]) -> bool:
    """Whether an address of the sources is read so (패덤 닷컴 for fathom.com), or each word of a channel's name."""
    if lead.kind == "channel":
        words = _HANGUL.findall(lead.name)
        return bool(words) and all(unfound.stands(word, sources) for word in words)
    hosts = [one.host.split(".")[:-1] for source in sources for one in spoken_contacts.addresses(source, lead.at)]
    return any(transcribed.near(label, lead.name) for labels in hosts for label in labels)


def _speaks_of(lead: Lead, source: str) -> bool:
    """Whether an English text speaks of such a place, by whatever name."""
    return not _HANGUL.search(source) and re.search(rf"\b(?:{_CALLED[lead.at]})", source, re.IGNORECASE) is not None


def _is_link(contact: Contact) -> bool:
    return contact.text.lower().startswith(("http://", "https://"))
