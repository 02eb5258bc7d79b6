"""Orders to a model inside a text: which sentences of an article are no news but speak to the machine that reads it.

A sentence is scored by its cues (`text.order_cues`), in every reading that a disguise may hide (`text.unmasked`). What is
quoted inside a sentence is told, not said, and does not count: an article *about* prompt injection stays whole.

There are two lines of defence. From `ORDER` on a sentence is an order and is withheld. From `DOUBT` on one that points at a
machine or at whoever retells the text stays, and a person is asked to look at it. What the cues do not know the signs may still
see (`text.order_signs`), and the learned words (`text.order_words`): they doubt alone, and where two half say so it is an order.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b

from pipeline.records import Article
from pipeline.text.order_judging import is_order, judged
from pipeline.text.order_labels import parts
from pipeline.text.order_quotes import english_marks
from pipeline.text.order_readings import read
from pipeline.text.order_sums import ORDER
from pipeline.text.patterns import deferred

__all__ = ["Orders", "agreed", "doubts", "is_order", "kept", "marks", "recall", "score", "speaks", "within"]

NAMED = 2.0  # what an author's or outlet's name needs: names demand nothing
_BESIDE = 12  # sentences of its article beside which a title is judged
_MOST = 1_000  # articles of which another process said what speaks to a model
_SAYS = deferred(r"[.!]\W*$|(?:[다요라오줘]|것|바람)\W*$|(?:\S+\s+){8}")
"""A title that is a whole sentence, or as long as one: the few words of a headline are seldom enough for a doubt."""


@dataclass(frozen=True, slots=True)
class Orders:
    """What in an article speaks to a model: the ids of sentences, and which of `title`, `author`, `outlet`.

    `doubts` are the ids of those that may, and are not withheld; `headline` is whether the title may.
    """

    ids: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    headline: bool = False

    def __bool__(self) -> bool:
        return bool(self.ids or self.lines)


def agreed(found: Orders, reported: Iterable[str]) -> Orders:
    """Return what is told of an article once the model has `reported` sentences: a doubt that it shares is one no more."""
    sure = frozenset(found.doubts) & frozenset(reported)
    if not sure:
        return found
    doubts = tuple(name for name in found.doubts if name not in sure)
    return replace(
        found,
        ids=(*found.ids, *(name for name in found.doubts if name in sure)),
        doubts=doubts,
    )


def score(text: str) -> float:
    """Return how much a sentence looks like an order to a model that reads it."""
    return read(english_marks(text))[0]


@lru_cache(maxsize=4_096)
def speaks(title: str) -> bool:
    """Whether a title speaks to the model that reads it, in whole or in a part, as in one in brackets."""
    return any(is_order(one) or judged((one,))[0] for one in parts(title))


def within(article: Article) -> Orders:
    """Return what in an article speaks to a model."""
    return _within(*_looked_at(article))


def kept(articles: Iterable[Article]) -> dict[str, Orders]:
    """Return what in articles speaks to a model, by the digests of what was looked at, for the next process."""
    return {_digest(_looked_at(one)): within(one) for one in articles}


def recall(before: Mapping[str, Orders]) -> None:
    """Take over what another process with the same rules kept."""
    if len(_RECALLED) + len(before) > _MOST:
        _RECALLED.clear()
    _RECALLED.update(before)


_Looked = tuple[str, tuple[str, ...], str, str, str]
_RECALLED: dict[str, Orders] = {}


def _looked_at(article: Article) -> _Looked:
    return article.id, article.sentences, article.title, article.author, article.outlet


def _digest(looked_at: _Looked) -> str:
    return blake2b(repr(looked_at).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@lru_cache(maxsize=512)
def _within(identifier: str, sentences: tuple[str, ...], title: str, author: str, outlet: str) -> Orders:
    if _RECALLED and (known := _RECALLED.get(_digest((identifier, sentences, title, author, outlet)))) is not None:
        return known
    marked, doubted = judged(sentences)
    lines = [name for name, text in (("author", author), ("outlet", outlet)) if text and _no_name(text)]
    headed = bool(sentences) and sentences[0] == title
    titled, headline = (0 in marked, False) if headed else _headed(title, sentences[:_BESIDE])
    titled = titled or speaks(title)
    marked |= {0} if titled and headed else set()
    return Orders(
        tuple(f"{identifier}.{place + 1}" for place in sorted(marked)),
        (*(["title"] if titled else []), *lines),
        tuple(f"{identifier}.{place + 1}" for place in sorted(doubted)),
        headline=headline and not titled,
    )


def _headed(title: str, sentences: tuple[str, ...]) -> tuple[bool, bool]:
    """Return whether a title is an order as the first sentence of its article, and whether it may be one: alone it has no neighbours to differ from."""
    marked, doubted = judged((title, *sentences)) if title else (frozenset(), frozenset())
    return 0 in marked, 0 in doubted and _SAYS.search(title) is not None


def _no_name(text: str) -> bool:
    """Whether what stands for an author or an outlet speaks to a machine: a paper may well be called a digest."""
    value, groups = read(text)
    return value >= ORDER or (value >= NAMED and "specific" not in groups)


def marks(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of the sentences that are orders, or belong to the order beside them."""
    return judged(sentences)[0]


def doubts(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of the sentences that may be orders: they point at a machine, and are not told for sure."""
    return judged(sentences)[1]
