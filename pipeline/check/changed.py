"""A cited page that says something else now: the sentence as it was read, beside the one of the newest reading.

A page is never read over an article that is written; a changed one takes the next free number. So two articles of one
address are two readings of it, and the later one tells what became of a cited sentence.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.records import Article, Fix, Issue
from pipeline.text.composed import letters

_COMPARABLE = (
    0.5  # of the article's sentences: below it the page is another reading (a wall, a cut text), not a changed one
)
_ALIKE = 0.55
_TELLING = 12  # letters: shorter lines are labels


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one sentence: it stands, it was changed into another (its number from 1), or it is gone."""

    state: Literal["stands", "changed", "gone"]
    number: int = 0


def newer(article: Article, articles: Mapping[str, Article]) -> Article | None:
    """Return the newest later reading of an article's page, where there is one that can be compared."""
    later = [
        one
        for one in articles.values()
        if one.url and one.url == article.url and _number(one.id) > _number(article.id) and comparable(article, one)
    ]
    return max(later, key=lambda one: _number(one.id), default=None)


def comparable(before: Article, after: Article) -> bool:
    """Return whether a later reading holds enough of the article to say what changed in it."""
    telling = [said for sentence in before.sentences if len(said := letters(sentence)) >= _TELLING]
    whole = _whole(after.sentences)
    return bool(telling) and sum(one in whole for one in telling) >= _COMPARABLE * len(telling)


def fate(sentence: str, before: Article, after: Article) -> Fate:
    """Return what a later reading says of a sentence; case, blanks and punctuation do not count.

    What stood in the first reading already is no new form of it.
    """
    mine, known = letters(sentence), _whole(before.sentences)
    if not mine or _stands(mine, known, after):
        return Fate("stands")
    ratios = [
        0.0 if letters(one) in known else SequenceMatcher(None, mine, letters(one), autojunk=False).ratio()
        for one in after.sentences
    ]
    best = max(range(len(ratios)), key=ratios.__getitem__, default=-1)
    if best >= 0 and ratios[best] >= _ALIKE:
        return Fate("changed", best + 1)
    return Fate("gone")


def _stands(mine: str, known: str, after: Article) -> bool:
    """Return whether a sentence stands in a later reading, be it cut otherwise: what was added around it is not the same sentence."""
    if mine not in _whole(after.sentences):
        return False
    around = [letters(one).partition(mine)[::2] for one in after.sentences if mine in letters(one)]
    return not around or any(left in known and right in known for left, right in around)


def changed(claim: Claim, issue: Issue) -> Iterator[Flag]:
    """Yield the cited sentences that the newest reading of their page no longer has."""
    for one in claim.evidence:
        article = issue.articles[one.id.partition(".")[0]]
        after = newer(article, issue.articles)
        if after is None:
            continue
        found = fate(one.text, article, after)
        span = (0, len(claim.text.rstrip("\u2060 ")))
        if found.state == "gone":
            message = say("check.source-changed.gone", id=one.id, was=one.text)
            yield Flag("source-changed", "warn", span, message, (one.id,), 0.8)
        elif found.state == "changed":
            new = f"{after.id}.{found.number}"
            now = after.sentences[found.number - 1]
            message = say("check.source-changed", id=one.id, was=one.text, now=now)
            yield Flag("source-changed", "warn", span, message, (one.id, new), 0.9, _cites(claim, one.id, new))


def _cites(claim: Claim, old: str, new: str) -> Fix | None:
    """Return the fix that cites the new sentence in the place of the old one."""
    for citation in claim.placed.citations:
        written = claim.placed.text[slice(*citation.span)]
        if old in citation.sources and claim.placed.text.count(written) == 1:
            ids = tuple(dict.fromkeys(new if source == old else source for source in citation.sources))
            step = f" = {citation.step}" if citation.step else ""
            return Fix(written, f"[^{' '.join(ids)}{step}]")
    return None


def _number(identifier: str) -> int:
    return int(identifier[1:]) if identifier[1:].isdigit() else 0


@lru_cache(maxsize=256)
def _whole(sentences: Sequence[str]) -> str:
    return "".join(letters(one) for one in sentences)
