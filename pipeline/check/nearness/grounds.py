"""The cited sentences as stretches of text: what a figure is said of may stand in the sentence before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.check import compare, fixes
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.nearness import plain_order
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_LONGEST = 1_500
_MOMENTS = frozenset({"date", "quarter", "relative"})
_LENT = frozenset({"duration", "size", "percent", "points", "times", "money", "count"})
GUESSED = 0.6
"""How sure an exchange is that nearness alone tells: enough to stop a send, too little for a button that writes."""
_OWNER_BEFORE = deferred(
    r"(?:(?<=^)|(?<=[\s,(]))(?:(?![^\s]*(?:고|며|지만|는데|면서|어서|니)\s)[가-힣A-Za-z0-9&]{1,16}\s)?[가-힣A-Za-z0-9&]{1,16}\s$"
)
_OWNER = 40
_OWNER_AFTER = deferred(r"(?:는|은|가|이|를|을)?\s[가-힣A-Za-z0-9&]{1,16}")
_OF = deferred(
    r"(?:점|%)?\s?만점(?:에|에서|중|기준)?(?: 각각)?\s?|\s?(?:out )?of (?:the |its |all |a )?(?:\w+ )?$|(?! of (?:which|whom|them)\b)[^.;]{0,40}?,? (?:including|of (?:which|whom|them)|among (?:which|whom|them)|comprising|made up of|consisting of)\b(?![^.;]*, (?:\w+ed|made|rose|fell|was|were|had|took|brought)\b)[^.;]{0,60}$"
)
_CHANGE = deferred(
    r"(?: per million(?: \w+)?)?,?\s?(?:(?:down|up) from|to|에서|보다(?: (?:약 )?[\d,.]+[조억만천\d,. ]*(?:원|달러|유로|엔|위안|명|개|대|건|%포인트|%p|%))? (?:늘|줄|높|낮|많|적|오른|올린|내린|커진|작아|증가|감소|상승|하락)\S{0,3}(?: \S{1,2})?)\s?$"
)


@dataclass(frozen=True, slots=True)
class Ground:
    """A stretch of source text in one language, with its sentences' ids and its figures."""

    text: str
    language: str
    ids: tuple[str, ...]
    figures: tuple[Quantity, ...]

    def __hash__(self) -> int:
        """Tell stretches apart by their text: what is found in them is looked up by it, again and again."""
        return hash((self.text, self.ids))

    def at(self, span: Span) -> str:
        """Return the id of the sentence that has a place of the stretch."""
        return self.ids[min(self.text.count("\n", 0, span[0]), len(self.ids) - 1)]

    def homes(self, drafted: Quantity) -> tuple[Span, ...]:
        """Return the places where the source states a figure."""
        return _homes(self, drafted)


@lru_cache(maxsize=2048)
def _homes(ground: Ground, drafted: Quantity) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(one.span for one in ground.figures if compare.same(drafted, one)))


def part_of(text: str, one: Span, other: Span) -> bool:
    """Return whether the source says one figure as a part of the other (`12 of the 50`)."""
    return _OF.fullmatch(_between(text, one, other)) is not None


def tied(text: str, one: Span, other: Span) -> bool:
    """Return whether two figures of the source are of one subject: a part and its whole, the two ends of a change."""
    return part_of(text, one, other) or _CHANGE.fullmatch(_between(text, one, other)) is not None


def _between(text: str, one: Span, other: Span) -> str:
    first, second = sorted((one, other))
    return text[first[1] : second[0]]


def grounds(evidence: Sequence[Evidence]) -> list[Ground]:
    """Return the evidence as stretches: neighbouring sentences read as one, unless they are too long for that."""
    return list(_grounds(tuple(evidence)))


@lru_cache(maxsize=128)
def _grounds(evidence: tuple[Evidence, ...]) -> tuple[Ground, ...]:
    found: list[Ground] = []
    for language in dict.fromkeys(one.language for one in evidence):
        mine = [one for one in evidence if one.language == language]
        if sum(len(one.text) for one in mine) <= _LONGEST:
            found.append(_ground(mine, language))
        else:
            found += [_ground([one], language) for one in mine]
    return tuple(found)


def _ground(evidence: Sequence[Evidence], language: str) -> Ground:
    text = "\n".join(one.text for one in evidence)
    figures = quantities.find(text, language) if _lends(evidence, language) else _one_by_one(evidence, language)
    plain = text if language == "ko" else plain_order.retold(text, figures)
    figures = figures if plain == text else quantities.find(plain, language)
    return Ground(plain, language, tuple(one.id for one in evidence), tuple(figures))


def _lends(evidence: Sequence[Evidence], language: str) -> bool:
    """Return whether one sentence may lend a unit to a figure of a later one: what has none of its own is then read behind it.

    So it is in English, where a sum may also be in the currency of another one. Of other languages nothing is known: they are read as a whole.
    """
    if language != "en" or len(evidence) == 1:
        return True
    told = [quantities.find(one.text, language) for one in evidence]
    first = next((place for place, figures in enumerate(told) if any(one.kind in _LENT for one in figures)), len(told))
    bare = any(one.kind == "number" for figures in told[first + 1 :] for one in figures)
    return bare or sum(any(one.kind == "money" for one in figures) for figures in told) > 1


def _one_by_one(evidence: Sequence[Evidence], language: str) -> list[Quantity]:
    """Return the figures of sentences that lend each other nothing, at their places where they stand one below the other."""
    found: list[Quantity] = []
    start = 0
    for one in evidence:
        figures = quantities.find(one.text, language)
        found += (replace(each, span=(each.span[0] + start, each.span[1] + start)) for each in figures)
        start += len(one.text) + 1
    return found


def _with_owners(text: str, start: int, end: int) -> Span:
    """Return the place of two figures with the words of their clause that the first follows, or the last is followed by."""
    before = _OWNER_BEFORE.search(text[max(0, start - _OWNER) : start])
    after = None if before else _OWNER_AFTER.match(text, end)
    return start - (len(before.group()) if before else 0), after.end() if after else end


def flagged(claim: Claim, one: Quantity, other: Quantity, ids: Sequence[str], sure: float = GUESSED) -> Flag:
    """Return the finding that two figures have changed places, with the fix of changing them back where more than nearness tells."""
    message = say("check.swapped", one=one.text, other=other.text)
    span = _with_owners(claim.text, one.span[0], other.span[1])
    plain = sure > GUESSED and _told_together(claim, one, other) and not _told_from(claim.text, one, other)
    fix = fixes.exchange(claim.placed.text, one, other) if plain else None
    return Flag("number-contradicted", "block", span, message, tuple(ids), sure, fix)


def _told_from(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether a multiple says what became of the first of two moments by the second: exchanged, it would go back in time.

    `5월에는 40만 곳이었고 9월에는 두 배가 됐어요` for 40만 in September is wrong in what was in May.
    """
    moments = one.kind in _MOMENTS and other.kind in _MOMENTS
    return moments and any(each.kind == "times" and each.span[0] > one.span[1] for each in quantities.find(text, "ko"))


def _told_together(claim: Claim, one: Quantity, other: Quantity) -> bool:
    """Return whether one source sentence has both figures: of two that it takes two to tell, either may belong to a third place."""
    return any(
        all(any(compare.same(mine, figure) for figure in figures) for mine in (one, other))
        for each in claim.evidence
        for figures in [quantities.find(each.text, each.language)]
    )
