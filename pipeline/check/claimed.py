"""The sentences of a section as claims: each with the source sentences it rests on, and with what the section tells around it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from pipeline.check import cited_texts
from pipeline.check.caution import listed
from pipeline.check.claims import Claim, Evidence, masked, told_elsewhere
from pipeline.check.remembered import Remembered
from pipeline.check.sections import instructions
from pipeline.records import Article, Figure, Issue, Section
from pipeline.text import printed, table_rows
from pipeline.text.sections import Placed
from pipeline.text.written_in import written_in

Ledger = Mapping[str, tuple[Figure, ...]]


def claims(
    issue: Issue, section: Section, placed: Sequence[Placed], declared: Ledger, memory: Remembered
) -> list[Claim]:
    """Return the sentences of a section as claims, in order; `declared` are the figures that were declared for each."""
    texts = [masked(one.text) for one in placed]
    found = []
    for one, elsewhere, following in zip(placed, told_elsewhere(texts), (*texts, "")[1:], strict=True):
        sources, articles = one.sources, tuple(section.articles)
        evidence, context = memory.rested((sources, articles), lambda: _rested(issue, sources, articles))  # noqa: B023 - asked at once
        figures = declared.get(one.digest, ()) if declared else ()
        after = following if evidence and one.place != "heading" else ""
        claim = Claim(
            section.id, one, evidence, context, figures, following=after, today=issue.date, elsewhere=elsewhere
        )
        found.append(listed.beside(claim, placed))
    return found


def _rested(issue: Issue, sources: Sequence[str], own: Sequence[str]) -> tuple[tuple[Evidence, ...], ...]:
    """Return what a sentence that cites these sources rests on, and all that may lend it a name: the articles that it cites, else its section's `own`."""
    told = [source for source in sources if issue.sentence(source) is not None]
    cited = tuple(_evidence(issue, source) for source in (*told, *_headers(issue, told)))
    reported = instructions.reports(issue)
    context = tuple(
        one
        for name in dict.fromkeys([source.partition(".")[0] for source in sources] or own)
        if (article := issue.articles.get(name)) is not None
        for one in _lent(article, instructions.lending_nothing(article, reported, sources))
    )
    return cited, context


@lru_cache(maxsize=256)
def _lent(article: Article, orders: frozenset[str]) -> tuple[Evidence, ...]:
    """Return what an article lends to those who cite it: its sentences but some, and how it is headed."""
    lines = " ".join(instructions.honest_lines(article))
    told = [_as_evidence(article, name, text) for name, text in article.numbered() if name not in orders]
    whole = [*told, Evidence(article.id, printed.plain(lines), article.language, article.published)]
    written_by = (credit for one in whole for credit in cited_texts.byline(one))
    return (*(cited_texts.without_byline(one) for one in whole), *written_by)


@lru_cache(maxsize=4096)
def _as_evidence(article: Article, identifier: str, text: str) -> Evidence:
    text = printed.plain(text)
    return Evidence(identifier, text, written_in(text, article.language), article.published)


def _headers(issue: Issue, cited: Sequence[str]) -> Iterator[str]:
    """Yield the headers of the tables of which a row is cited: what it says is read under them."""
    for name in dict.fromkeys(source.partition(".")[0] for source in cited):
        if any(table_rows.CELLS in (issue.sentence(source) or "") for source in cited):
            yield from table_rows.headers(issue.articles[name].numbered(), cited)


def _evidence(issue: Issue, identifier: str) -> Evidence:
    article: Article = issue.articles[identifier.partition(".")[0]]
    order = identifier in instructions.told(article, instructions.reports(issue)).ids
    text = "" if order else issue.sentence(identifier) or ""  # what speaks to a model lends nothing
    return cited_texts.without_byline(_as_evidence(article, identifier, text))
