"""Two outlets, two figures for one thing: what the section tells of one is shown beside what the other says.

An article that says both figures means two things by them, so only those count that neither article shares with the other.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.check.findings import finding
from pipeline.check.vocabulary import nouns
from pipeline.messages import say
from pipeline.records import Article, Finding, Issue, Section
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_KINDS = frozenset({"money", "count", "percent", "number"})
_NEAR = 48  # characters around a figure that say what it counts
_FAR = Fraction(2)  # figures of one thing are not further apart than this
_SAME = {"employs": "employee", "employ": "employee", "headcount": "employee", "raises": "raise", "funded": "raise", "투자받": "raise", "고용": "employee", "인원": "employee"}  # fmt: skip
_EXTRA = deferred("|".join(_SAME))
_SUBJECTS = frozenset(
    str.split(
        "raise valuation revenue income loss employee user subscriber customer fine budget spending parameter download patient student teacher hospital school "
        "vulnerability error accuracy score storage memory power language country site store engineer researcher developer salary grant ticket"
    )
)
"""Nouns that make a figure one thing: what a company has one of at a time, or counts in one way."""


@dataclass(frozen=True, slots=True)
class _Stated:
    """One figure of an article, and what it counts."""

    id: str
    outlet: str
    figure: Quantity
    about: frozenset[str]


def rivals(issue: Issue, section: Section, claims: Sequence[Claim]) -> list[Finding]:
    """Return a note for each cited figure of a section for which another outlet of the story says another value."""
    articles = [issue.articles[name] for name in section.articles if name in issue.articles]
    if section.kind != "story" or len({article.outlet for article in articles}) < 2:
        return []
    stated = {article.id: _stated(article) for article in articles}
    told = {
        (one.kind, one.unit, one.value): one for claim in claims for one in quantities.find(claim.text, "ko")
    }.values()
    found: list[Finding] = []
    shown: set[tuple[Fraction, Fraction]] = set()
    for claim in claims:
        if claim.placed.place == "heading" or claim.direct or not claim.evidence:
            continue
        for flag, pair in _flags(claim, stated, told):
            if pair not in shown:
                shown.add(pair)
                found.append(finding(section.id, claim.placed, flag))
    return found


def _flags(
    claim: Claim, stated: Mapping[str, Sequence[_Stated]], told: Collection[Quantity]
) -> Iterator[tuple[Flag, tuple[Fraction, Fraction]]]:
    cited = {one.partition(".")[0] for one in claim.ids}
    for group in quantities.readings(claim.text, "ko"):
        drafted = group[0]
        if drafted.kind not in _KINDS or drafted.words or drafted.per:
            continue
        mine = [
            one
            for name in cited
            for one in stated.get(name, ())
            if one.id in claim.ids and compare.same(drafted, one.figure)
        ]
        for one in mine[:1]:
            other = _other(one, cited, stated, told)
            if other is not None:
                message = say(
                    "check.conflict.outlets", outlet=one.outlet, id=one.id, text=one.figure.text, other=other.outlet,
                    there=other.id, value=other.figure.text,
                )  # fmt: skip
                pair = (one.figure.value, other.figure.value)
                yield Flag("conflict", "note", drafted.span, message, (one.id, other.id), 0.6), pair


def _other(
    mine: _Stated, cited: set[str], stated: Mapping[str, Sequence[_Stated]], told: Collection[Quantity]
) -> _Stated | None:
    """Return the one figure of another outlet that must mean the same thing and says another value."""
    if not mine.about:
        return None
    own = [one.figure for name in cited for one in stated.get(name, ())]
    for name, figures in stated.items():
        if name in cited or any(_says(one.figure, mine.figure) for one in figures):
            continue
        found = [
            one
            for one in figures
            if one.outlet != mine.outlet
            and one.about & mine.about
            and _rival(mine.figure, one.figure)
            and not any(_says(other, one.figure) for other in own)
            and not any(not drafted.bound and compare.same(drafted, one.figure) for drafted in told)
        ]
        if len(found) == 1:
            return found[0]
    return None


def _rival(one: Quantity, other: Quantity) -> bool:
    if not compare.comparable(one, other) or one.value == other.value or not one.value or not other.value:
        return False
    if one.approximate or other.approximate or one.bound or other.bound or one.words or other.words:
        return False
    high, low = max(one.value, other.value), min(one.value, other.value)
    return high / low <= _FAR and high - low >= max(one.step, other.step)


def _says(one: Quantity, other: Quantity) -> bool:
    return compare.comparable(one, other) and (
        one.value == other.value or abs(one.value - other.value) < max(one.step, other.step)
    )


@lru_cache(maxsize=128)
def _stated(article: Article) -> tuple[_Stated, ...]:
    """Return the figures of an article; kept, since the desk asks at every key."""
    return tuple(_figures(article))


def _figures(article: Article) -> Iterator[_Stated]:
    for identifier, sentence in article.numbered():
        for figure in quantities.find(sentence, article.language):
            if figure.kind in _KINDS and not figure.per and figure.role in ("", "to"):
                about = frozenset(_about(sentence, figure, article.language))
                yield _Stated(identifier, article.outlet, figure, about)


def _about(sentence: str, figure: Quantity, language: str) -> Iterator[str]:
    """Yield the subjects that stand near a figure, no other figure and no clause's end between them."""
    start, end = figure.span
    left = re.split(r"[,;:.]\s|\d", sentence[max(0, start - _NEAR) : start])[-1]
    right = re.split(r"[,;:.]\s|\d", sentence[end : end + _NEAR])[0]
    for part in (left, figure.text, right):
        keys = {key for key, _ in nouns.keys_at(part, language)} | {_SAME[one] for one in _EXTRA.findall(part.lower())}
        yield from keys & _SUBJECTS
