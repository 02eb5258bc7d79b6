"""Orders to a model inside a source: the section that draws on it says so, and a sentence that cites one is shown.

Such sentences never reach the model (`draft.blocks`) and lend no figure or name; what remains is for a person: is this a
source to trust at all? What only may be one (`orders.doubts`) is shown as it stands, with a note. What the model itself reports as
spoken to whoever writes is shown with a warning; where the rules doubt the same sentence it is an order, and lends nothing either.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sections import article_names, order_names
from pipeline.messages import say
from pipeline.records import Article, Issue, Section, Severity
from pipeline.text import orders, sections

_SHOWN = 12  # ids that a message names
_LONG = 120  # characters of a hidden order that a message shows


def instructions(claim: Claim) -> Iterator[Flag]:
    """Yield the cited sentences that are orders to a model: those whose evidence is withheld."""
    for one in claim.evidence:
        if not one.text:
            yield Flag(
                "instructions", "warn", (0, len(claim.text)), say("check.instructions", id=one.id), (one.id,), 0.8
            )


def doubtful(claim: Claim, issue: Issue) -> Iterator[Flag]:
    """Yield the cited sentences that may be orders to a model: they were not withheld, so what rests on them is shown."""
    reported = reports(issue)
    for identifier in claim.ids:
        article = issue.articles.get(identifier.partition(".")[0])
        found = orders.Orders() if article is None else told(article, reported)
        if identifier in reported and identifier not in found.ids:
            message = say("check.instructions.resting", id=identifier)
            yield Flag("instructions", "warn", (0, len(claim.text)), message, (identifier,), 0.6)
        elif identifier in found.doubts:
            message = say("check.instructions", id=identifier)
            yield Flag("instructions", "warn", (0, len(claim.text)), message, (identifier,), 0.5)


def planted(issue: Issue, claims: Iterable[Claim]) -> Iterator[tuple[Claim, Flag]]:
    """Yield the names that the articles of an issue have only in what speaks to a model, or may: whoever writes them followed it.

    A name that an order for sure has, and that no article may have in any writing, blocks.
    """
    sources = _sources(issue.articles.values(), reports(issue))
    for claim in claims if sources.speaking else ():
        for one in _followed(claim, sources):
            severity: Severity = "block" if one.sure else "warn"
            named = claim.text[slice(*one.mention.span)]
            message = say("check.instructions.planted", text=named, id=", ".join(one.ids))
            yield claim, Flag("instructions", severity, one.mention.span, message, one.ids, 0.7)


def named_by_orders(
    text: str, cited: Sequence[str], articles: Sequence[Article], reported: Iterable[str], lent: Iterable[str]
) -> tuple[str, ...]:
    """Return the names of a model's text that only orders to it have for sure: what `planted` would block, and no text `lent` beside the articles has."""
    sources = _sources(articles, reported)
    return _only_theirs(text, tuple(cited), sources, tuple(lent)) if sources.speaking else ()


@lru_cache(maxsize=512)  # an answer is read several times: around other words of the person's, and at each check
def _only_theirs(text: str, cited: tuple[str, ...], sources: "_Sources", lent: tuple[str, ...]) -> tuple[str, ...]:
    evidence, found = tuple(Evidence(name, "", "") for name in cited), []
    for placed in sections.placed(text):
        claim = Claim("", placed, evidence)
        found += [
            claim.text[slice(*one.mention.span)]
            for one in _followed(claim, sources)
            if one.sure and not any(order_names.stands(one.written, row, small=True) for row in lent)
        ]
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Sources:
    """The articles of an issue, the sentences of which the model said that they speak to whoever writes, and where which articles do, or may."""

    articles: tuple[Article, ...]
    reported: frozenset[str]
    speaking: tuple[tuple[Article, orders.Orders], ...]


def _sources(articles: Iterable[Article], reported: Iterable[str]) -> _Sources:
    everything, names = tuple(articles), frozenset(reported)
    read = [(one, told(one, names)) for one in everything]
    return _Sources(everything, names, tuple((one, found) for one, found in read if found or found.doubts))


@dataclass(frozen=True, slots=True)
class _Followed:
    """A name of a sentence that only orders have: in all their spellings, the ids of these, and whether it is for sure theirs alone."""

    mention: article_names.Mention
    written: article_names.Mention
    ids: tuple[str, ...]
    sure: bool


def _followed(claim: Claim, sources: _Sources) -> Iterator[_Followed]:
    """Yield the names of a sentence that only the orders in an article have.

    This article and those that are cited may have them however they are written, the others as surely as the order.
    """
    for article, found in sources.speaking:
        near = {article.id, *(identifier.partition(".")[0] for identifier in claim.ids)}
        speaks = {*found.ids, *(name for name in found.doubts if name not in claim.ids)}
        silent = {name: text for name, text in article.numbered() if name in speaks}
        said = article_names.mentions(claim.text)
        for mention in order_names.mentions(claim.text, said, silent.values()):
            ids = tuple(sorted(name for name, text in silent.items() if order_names.held(mention, text)))
            if not ids:
                continue
            written = order_names.spelt(mention, silent.values())
            honest = _honest(sources, claim.ids)
            if any(_has(one, lent, written, sure=one.id not in near) for one, lent in honest):
                continue
            if mention not in said and order_names.told(
                mention, claim.text, [(text, one.language) for one, lent in honest if one.id in near for text in lent]
            ):
                continue
            literal = any(claim.text[slice(*mention.span)] in text for text in silent.values())
            if not literal and order_names.rendered(mention, claim.text, (text for _, lent in honest for text in lent)):
                continue
            known = any(_has(one, lent, written, sure=False) for one, lent in honest)
            proven = order_names.proves(mention, claim.text, silent.values())
            sure = proven and not known and not set(found.ids).isdisjoint(ids)
            yield _Followed(mention, written, ids, sure)


def _honest(sources: _Sources, cited: Collection[str]) -> list[tuple[Article, tuple[str, ...]]]:
    """Return each article with the sentences that lend names to one that cites some."""
    return [(one, _lent(one, lending_nothing(one, sources.reported, cited))) for one in sources.articles]


def _lent(article: Article, silent: Collection[str]) -> tuple[str, ...]:
    """Return the sentences of an article that lend names: all but what is `silent`."""
    return tuple(text for name, text in article.numbered() if name not in silent)


def _has(article: Article, lent: tuple[str, ...], mention: article_names.Mention, *, sure: bool) -> bool:
    """Return whether an article has a word of a draft in what it lends, or, not `sure`, a name that it may be."""
    if order_names.stands(mention, " ".join((*lent, *honest_lines(article)))):
        return True
    return not sure and order_names.may_be(mention, article_names.named(lent, article.language))


def reports(issue: Issue) -> frozenset[str]:
    """Return the source sentences of which the model said that they speak to whoever writes."""
    return frozenset(name for names in issue.reported.values() for name in names)


def told(article: Article, reported: Iterable[str]) -> orders.Orders:
    """Return what in an article speaks to a model, what only the rules or the model say aside."""
    return orders.agreed(orders.within(article), reported)


def lending_nothing(article: Article, reported: Iterable[str], cited: Collection[str]) -> frozenset[str]:
    """Return the sentences of an article that lend no name to others: its orders, and what may be one and is not cited itself."""
    found = told(article, reported)
    return frozenset((*found.ids, *(name for name in found.doubts if name not in cited)))


def suspicious(articles: Iterable[Article], length: int, reported: frozenset[str] = frozenset()) -> Iterator[Flag]:
    """Yield a flag for each source of a section that speaks to a model; `length` is that of the sentence it stands at."""
    for article in articles:
        found = orders.within(article)
        shared = [name for name, _ in article.numbered() if name in reported and name not in found.ids]
        doubts = tuple(name for name in found.doubts if name not in shared)
        named = {"id": article.id, "outlet": "—" if "outlet" in found.lines else article.outlet}
        if found:
            places = ", ".join((*found.ids, *(say(f"check.instructions.{name}") for name in found.lines)))
            message = say("check.instructions.source", **named, places=places)
            yield Flag("instructions", "warn", (0, length), message, found.ids, 0.8)
        if article.hidden:
            text = _few([one if len(one) <= _LONG else f"{one[:_LONG]}…" for one in article.hidden], " / ")
            message = say("check.instructions.hidden", **named, text=text)
            yield Flag("instructions", "warn", (0, length), message, (), 0.8)
        if shared:
            message = say("check.instructions.reported", **named, places=_few(shared))
            yield Flag("instructions", "warn", (0, length), message, tuple(shared), 0.6)
        if doubts or found.headline:
            places = ", ".join((*doubts, *([say("check.instructions.title")] if found.headline else [])))
            message = say("check.instructions.doubt", **named, places=places)
            yield Flag("instructions", "note", (0, length), message, doubts, 0.4)


def unknown(issue: Issue, section: Section, length: int) -> Iterator[Flag]:
    """Yield a note where the model reported sentences that no source has: they were passed over."""
    gone = [name for name in issue.reported.get(section.id, ()) if issue.sentence(name) is None]
    if gone:
        message = say("check.instructions.unknown", places=_few(gone))
        yield Flag("instructions", "note", (0, length), message, (), 0.3)


def _few(names: Sequence[str], between: str = ", ") -> str:
    """Return ids or texts for a message, the first ones where there are many."""
    return between.join(names[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")


def honest_lines(article: Article) -> list[str]:
    """Return title, outlet and author of an article, those left out that speak to a model."""
    lines = (("title", article.title), ("outlet", article.outlet), ("author", article.author))
    return [text for name, text in lines if name not in orders.within(article).lines]
