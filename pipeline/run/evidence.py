"""A source for a sentence: found among the stored sentences, or brought by the editor; then cited in the text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.check import anchors
from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.records import Article
from pipeline.run import upkeep
from pipeline.run.context import Context
from pipeline.run.editing import load_articles, need_section, note_edits
from pipeline.run.upkeep import Find
from pipeline.text import citations
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

MOST = 12  # sentences that a search gives
_OWN = 0.5  # what a sentence of the section's own articles has ahead


@dataclass(frozen=True, slots=True)
class Hit:
    """One stored sentence that a search found."""

    id: str
    text: str
    article: Article


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement in a section's body."""

    span: tuple[int, int]
    text: str


def search(issue: IssueFolder, section: str, query: str) -> list[Hit]:
    """Return the stored sentences nearest to a query, best first, those of the section's own articles before equals.

    A Korean query finds English sentences too: by the figures, names and known words that both have.
    """
    own = need_section(issue, section)[2].articles
    plain = section_text.plain(query)
    words = [word for word in plain.lower().split() if len(word) > 1]
    keys = anchors.keys(plain, "ko") | anchors.keys(plain, "en")
    scored = [
        (_score(text, article, words, keys) + (_OWN if article.id in own else 0), Hit(name, text, article))
        for article in load_articles(issue).values()
        for name, text in article.numbered()
    ]
    found = [pair for pair in scored if pair[0] >= 1]
    return [hit for _, hit in sorted(found, key=lambda pair: -pair[0])[:MOST]]


def _score(text: str, article: Article, words: Sequence[str], keys: frozenset[str]) -> float:
    lower = text.lower()
    stated = sum(word in lower for word in words)
    return stated + 2 * len(keys & anchors.keys(text, article.language))


def read_first(context: Context, find: Find) -> Find:
    """Return an editor's find with its text: a link is read as `newsletter add` reads it. UsageError where there is none."""
    url = find.url.strip()
    if url and not url.startswith(("http://", "https://")):
        raise UsageError(say("run.find.address", url=url))
    text = find.text if find.text.strip() else upkeep.page_text(context, url, "run.find.paste") if url else ""
    if not text.strip():
        raise UsageError(say("run.find.empty"))
    return replace(find, url=url, text=text)


def bring(context: Context, issue: IssueFolder, section: str, find: Find) -> Article:
    """Make an article of a find that has its text, as one of the section's articles."""
    need_section(issue, section)
    article = upkeep.add_find(context, issue, find)
    list_article(issue, section, article.id)
    return article


def list_article(issue: IssueFolder, section: str, article: str) -> bool:
    """Give a section one more article that it may cite; False where it may already (one without a list may cite them all)."""
    outline, position, found, digest = need_section(issue, section)
    if article not in load_articles(issue):
        raise UsageError(say("run.find.noarticle", article=article))
    if not found.articles or article in found.articles:
        return False
    changed = replace(found, articles=(*found.articles, article))
    rows = (replace(row, articles=changed.articles) if row.id == section else row for row in outline.sections)
    note_edits(issue, outline)
    with issue.together():
        issue.put_outline(replace(outline, sections=tuple(rows)))
        issue.history(section).add(section_text.write(changed), "edit")
        issue.put_section(position, changed, expected=digest)
    return True


def cite(body: str, at: int, sources: Sequence[str] = (), direct: str = "") -> Edit:
    """Return what puts a citation behind the sentence at a place; one that is there takes the new sources in."""
    part = next((one for one in section_text.placed(body) if one.span[0] <= at <= one.span[1]), None)
    if part is None or part.place == "heading":
        raise UsageError(say("run.find.nosentence"))
    start, end = part.span
    if direct:
        text = " ".join(direct.replace("]", ")").split())[:400]
        return Edit((end, end), f"[^{say('run.find.direct', lang='ko')}: {text}]")
    known = [one for one in part.citations if one.sources]
    if not known:
        return Edit((end, end), citations.write(tuple(dict.fromkeys(sources))))
    last = known[-1]
    whole = tuple(dict.fromkeys((*last.sources, *sources)))
    return Edit((start + last.span[0], start + last.span[1]), citations.write(whole, last.step))
