"""Orders to a model inside a source: the section that draws on it says so, and a sentence that cites one is shown.

Such sentences never reach the model (`draft.blocks`) and lend no figure or name; what remains is for a person: is this a
source to trust at all? What only may be one (`orders.doubts`) is shown as it stands, with a note.
"""

from collections.abc import Iterable, Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.records import Article, Issue
from pipeline.text import orders


def instructions(claim: Claim) -> Iterator[Flag]:
    """Yield the cited sentences that are orders to a model: those whose evidence is withheld."""
    for one in claim.evidence:
        if not one.text:
            yield Flag(
                "instructions", "warn", (0, len(claim.text)), say("check.instructions", id=one.id), (one.id,), 0.8
            )


def doubtful(claim: Claim, issue: Issue) -> Iterator[Flag]:
    """Yield the cited sentences that may be orders to a model: they were not withheld, so what rests on them is shown."""
    for identifier in claim.ids:
        article = issue.articles.get(identifier.partition(".")[0])
        if article is not None and identifier in orders.within(article).doubts:
            message = say("check.instructions", id=identifier)
            yield Flag("instructions", "warn", (0, len(claim.text)), message, (identifier,), 0.5)


def suspicious(articles: Iterable[Article], length: int) -> Iterator[Flag]:
    """Yield a flag for each source of a section that speaks to a model; `length` is that of the sentence it stands at."""
    for article in articles:
        found = orders.within(article)
        if found:
            places = ", ".join((*found.ids, *(say(f"check.instructions.{name}") for name in found.lines)))
            outlet = "—" if "outlet" in found.lines else article.outlet
            message = say("check.instructions.source", id=article.id, outlet=outlet, places=places)
            yield Flag("instructions", "warn", (0, length), message, found.ids, 0.8)
        if found.doubts:
            outlet = "—" if "outlet" in found.lines else article.outlet
            message = say("check.instructions.doubt", id=article.id, outlet=outlet, places=", ".join(found.doubts))
            yield Flag("instructions", "note", (0, length), message, found.doubts, 0.4)


def honest_lines(article: Article) -> list[str]:
    """Return title, outlet and author of an article, those left out that speak to a model."""
    lines = (("title", article.title), ("outlet", article.outlet), ("author", article.author))
    return [text for name, text in lines if name not in orders.within(article).lines]
