"""A source that contradicts itself: the figure that it tells, and what its own numbers give, are shown to whoever edits the section."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Flag
from pipeline.check.findings import finding
from pipeline.messages import say
from pipeline.records import Article, Finding, Issue, Section, Severity
from pipeline.text import at_odds, quantities
from pipeline.text.at_odds import AtOdds


def contradictions(issue: Issue, section: Section, claims: Sequence[Claim]) -> Iterator[Finding]:
    """Yield each contradiction of the articles on which a section rests, once: a warning where the section tells the figure in question, else a note.

    A difference that a source tells in percent is worth saying only where the section tells it so too.
    """
    cited = {name for claim in claims for name in claim.ids}
    for name in section.articles if section.kind == "story" else ():
        if name in issue.articles and any(one.partition(".")[0] == name for one in cited):
            article = issue.articles[name]
            for one in at_odds.within(tuple(article.numbered()), article.language):
                yield from _told(section, article, one, claims)


def _told(section: Section, article: Article, one: AtOdds, claims: Sequence[Claim]) -> Iterator[Finding]:
    resting = [claim for claim in claims if not claim.direct and set(claim.ids) & set(one.ids)]
    values = {(str(each.kind), each.value) for each in quantities.find(one.row.told, article.language)}
    places = ((claim, span) for claim in resting for span in _places(claim, values))
    claim, span = next(places, (None, None))
    if claim is not None and span is not None:
        yield finding(section.id, claim.placed, _flag(one, span, "warn"))
    elif resting and not one.row.points:
        yield finding(section.id, resting[0].placed, _flag(one, (0, len(resting[0].text)), "note"))


def _places(claim: Claim, values: set[tuple[str, Fraction]]) -> Iterator[tuple[int, int]]:
    """Yield where a sentence tells one of these figures."""
    yield from (one.span for one in quantities.find(claim.text, "ko") if (str(one.kind), one.value) in values)


def _flag(one: AtOdds, span: tuple[int, int], severity: Severity) -> Flag:
    row = one.row
    key = "check.conflict.source.points" if row.points else "check.conflict.source"
    message = say(key, id=one.ids[-1], told=row.told, step=row.step, gives=row.gives)
    return Flag("conflict", severity, span, message, one.ids, 0.8)
