"""Citations and links: each citation is well formed and names a sentence that exists; each link was read or is the editor's."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.vocabulary.nouns import keys_at
from pipeline.messages import say
from pipeline.records import Issue, Section
from pipeline.text import citations, quantities
from pipeline.text.patterns import deferred
from pipeline.text.sections import Placed

_LINK = deferred(r"\]\((?P<url>https?://[^)\s]+)[^)\n]*\)|(?<![(\w])(?P<bare>https?://[^\s)\]>]+)")
OWN = ("closing", "note", "event", "sponsor", "links")
"""The kinds of sections that are the editor's own: they send their readers where they like."""
_SHINGLE = 6
_BORROWED = deferred(r"“[^”\n]{0,600}”|‘[^’\n]{0,200}’|\"[^\"\n]{0,600}\"|[A-Za-z][A-Za-z0-9.&-]*")


def references(placed: Placed, section: Section, issue: Issue) -> Iterator[Flag]:
    """Yield what is wrong with the citations of a sentence."""
    for start, end in citations.broken(placed.text):
        text = placed.text[start:end]
        yield Flag("reference", "block", (start, end), say("check.reference.broken", text=text))
    for citation in placed.citations:
        for source in citation.sources:
            if issue.sentence(source) is None:
                yield Flag("reference", "block", citation.span, say("check.reference.missing", id=source))
        for article in citation.articles:
            if section.articles and article in issue.articles and not _listed(article, section, issue):
                yield Flag("reference", "note", citation.span, say("check.reference.unlisted", id=article), sure=0.9)


def _listed(article: str, section: Section, issue: Issue) -> bool:
    """Return whether a section may cite an article: one of its own, or another reading of the page of one."""
    url = issue.articles[article].url
    return article in section.articles or any(
        url and issue.articles[name].url == url for name in section.articles if name in issue.articles
    )


def links(placed: Placed, section: Section, issue: Issue) -> Iterator[Flag]:
    """Yield the links of a drafted section that no article has; the editor's own sections link where they like."""
    if section.kind in OWN:
        return
    for match in _LINK.finditer(placed.text):
        known = {article.url.rstrip("/") for article in issue.articles.values()}
        url = match["url"] or match["bare"]
        if url.rstrip("/.,") not in known and not any(citation.direct for citation in placed.citations):
            yield Flag("reference", "warn", match.span(), say("check.reference.link", url=url), sure=0.8)


def echoes(claim: Claim) -> Iterator[Flag]:
    """Yield a sentence that copies a Korean source nearly word for word; names and quotations must be copied and do not count."""
    mine = _letters(_own(claim.placed.plain))
    if len(mine) < 30:
        return
    shingles = {mine[at : at + _SHINGLE] for at in range(len(mine) - _SHINGLE + 1)}
    for one in claim.evidence:
        if one.language != "ko":
            continue
        theirs = _letters(_own(one.text))
        shared = sum(theirs[at : at + _SHINGLE] in shingles for at in range(len(theirs) - _SHINGLE + 1))
        if shared >= 0.85 * len(shingles):
            yield Flag("echo", "warn", (0, len(claim.text)), say("check.echo", id=one.id), (one.id,), 0.8)


def _own(text: str) -> str:
    """Return a sentence without what is not the writer's: quotations, titles in quotation marks, names in Latin letters."""
    return _BORROWED.sub(" ", text)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text)


def unrelated(claim: Claim) -> Iterator[Flag]:
    """Yield a sentence with figures and names of its own that shares none of them with the one sentence it cites."""
    if len(claim.evidence) != 1 or claim.evidence[0].language == "ko":
        return
    one = claim.evidence[0]
    mine = {key for key, _ in keys_at(claim.text, "ko")}
    theirs = {key for key, _ in keys_at(one.text, one.language)}
    figures = quantities.readings(claim.text, "ko")
    if len(mine) >= 3 and not mine & theirs and not figures and len(one.text.split()) >= 6:
        yield Flag("unrelated", "note", (0, len(claim.text)), say("check.unrelated", id=one.id), (one.id,), 0.4)
