"""Two subjects that have changed places: each clause of the sentence says of one what the source's clause says of the other.

All else may stand where it should (`인텔은 5월에 6,000명을` for Microsoft's lay-offs of May), so only the clause counts: in both texts
a clause with one of the two and one's figures, the other way round. Where a clause has both of them, nothing is sure.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from pipeline.check import anchors, compare
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground, flagged, grounds, tied
from pipeline.check.nearness.told_of import within
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ENGLISH = deferred(
    r"[.;:!?](?=\s|$)|,(?=\s)|\n|\b(?:and|but|while|whereas|versus|vs|against|compared|though|although|or|"
    r"(?:than|as)(?! (?:many|much|few|about|nearly|only|of)\b| [$€£₩]?\d))\b"
)
KOREAN = deferred(
    r"(?<!\d)[.;:!?](?=\s|$)|(?<![은는도])[,·](?=\s)|\n|(?<=[가-힣])(?:고|며|면서|지만|는데|은데|인데|으나)(?=[\s,])"
)
_SUBJECT = deferred(
    r"(?:(?![^\s,]{0,20}(?:에서|에게|에|을|를|은|는|이|가|로|와|과|도|한|된|던|하는|인|고)\s)[^\s,]{1,20}\s){0,3}[^\s,]{1,20}(?:은|는|이|가|도)(?=\s)"
)
_PLAIN = frozenset({"date", "weekday", "time", "relative", "quarter", "ordinal"})
_MANY = 12  # figures: a sentence of more is a table
_NAME = "@"
_WHICH_IS = deferred(r"인\s(?P<name>[가-힣A-Za-z]{2,10}?)(?:[와과]는?|은|는|이|가|보다|의|에|을|를|도|,)(?=\s)")
_NOTHING = "=#"


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause of the sentence with its figures, its subject's place, and the words of the subject that the source has."""

    span: Span
    figures: tuple[Quantity, ...]
    subject: Span
    words: tuple[Anchor, ...]

    @property
    def named(self) -> bool:
        """Whether the subject is a name."""
        return any(one.key[0] == _NAME for one in self.words)


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two subjects of a sentence of which the source says each figure of the other."""
    moving = [one for one in movable.movable(claim.text, places) if one.kind not in _PLAIN and not one.words]
    for ground in grounds(claim.evidence) if 1 < len(moving) <= _MANY else []:
        common = [one for one in anchors.shared(ground.text, ground.language, claim.text) if one.key[0] not in _NOTHING]
        for one, other in combinations(list(_told(claim.text, moving, common)), 2):
            if _crossed(ground, one, other):
                names = ", ".join(claim.text[slice(*_last(clause))] for clause in (one, other))
                message = say("check.roles", text=names, id=ground.ids[0])
                span = (_last(one)[0], other.figures[-1].span[1])
                yield Flag("number-contradicted", "block", span, message, ground.ids, 0.7)
                return


def described(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures of which one describes a name that the source gives the other: `보유한 책은 4만 2,000권으로, 21만 권인 윌라와는`."""
    moving = [one for one in movable.movable(claim.text, places) if one.kind not in _PLAIN and not one.words]
    for ground in grounds(claim.evidence) if 1 < len(moving) <= _MANY else []:
        names = [one for one in anchors.shared(ground.text, ground.language, claim.text) if one.key[0] == _NAME]
        clauses = list(_clauses(ground.text, ground.language))
        for one, other in permutations(moving, 2):
            match = _WHICH_IS.match(claim.text, one.span[1])
            homes = [ground.homes(each) for each in (one, other)]
            if match is None or any(len(home) != 1 for home in homes) or not compare.comparable(one, other):
                continue
            spans = [
                span
                for each in names
                if any(found[0] == match.start("name") for found in each.draft)
                for span in each.source
            ]
            if ground.language == "ko":
                spans += [found.span() for found in re.finditer(re.escape(match["name"]), ground.text)]
            mine, theirs = (next((each for each in clauses if within(home[0], each)), (0, 0)) for home in homes)
            beside = [any(within(span, clause) for span in spans) for clause in (mine, theirs)]
            if mine != theirs and beside == [False, True]:
                first, second = (one, other) if one.span < other.span else (other, one)
                yield flagged(claim, first, second, ground.ids, 0.8)
                return


def _last(clause: _Clause) -> Span:
    """Return the place of a subject's words, from the first that the source has too."""
    places = [span for one in clause.words for span in one.draft if within(span, clause.subject)]
    return min(place[0] for place in places), max(place[1] for place in places)


def _told(text: str, moving: Sequence[Quantity], common: Sequence[Anchor]) -> Iterator[_Clause]:
    """Yield the clauses that say figures, once for each subject: `영업이익은 카카오가 5,140억 원` has two."""
    for clause in _clauses(text, "ko"):
        mine = tuple(one for one in moving if within(one.span, clause))
        for match in _SUBJECT.finditer(text, *clause) if mine else ():
            words = [one for one in common if any(within(span, match.span()) for span in one.draft)]
            names = [one for one in words if one.key[0] == _NAME]
            if words and match.end() <= mine[0].span[0]:
                yield _Clause(clause, mine, match.span(), tuple(names or words))


def _crossed(ground: Ground, one: _Clause, other: _Clause) -> bool:
    """Return whether the source's clauses of each one's figures have the other's subject, and not its own."""
    pairs = [(mine, theirs) for mine in one.figures for theirs in other.figures]
    alike = any(compare.comparable(*pair) and pair[0].value != pair[1].value for pair in pairs)
    if one.named != other.named or not (alike or one.named):
        return False
    here = {key.key for key in one.words} & {key.key for key in other.words}
    mine, theirs = (tuple(word for word in clause.words if word.key not in here) for clause in (one, other))
    if not mine or not theirs or _touch(mine, other.span) or _touch(theirs, one.span):
        return False
    homes = [ground.homes(figure) for figure in (*one.figures, *other.figures)]
    if any(len(home) != 1 for home in homes) or len(set(homes)) != len(homes):
        return False
    clauses = list(_clauses(ground.text, ground.language))
    return not any(tied(ground.text, ground.homes(a)[0], ground.homes(b)[0]) for a, b in pairs) and (
        _given(ground, clauses, one.figures, (theirs, mine)) and _given(ground, clauses, other.figures, (mine, theirs))
    )


def _touch(words: Sequence[Anchor], clause: Span) -> bool:
    return any(within(span, clause) for one in words for span in one.draft)


def _given(
    ground: Ground,
    clauses: Sequence[Span],
    figures: Sequence[Quantity],
    words: tuple[Sequence[Anchor], Sequence[Anchor]],
) -> bool:
    """Return whether the source says figures of the first words' subject, and none of them of the second's."""
    found = [clause for one in figures for clause in clauses if within(ground.homes(one)[0], clause)]
    first, second = (
        [any(within(span, clause) for one in some for span in one.source) for clause in found] for some in words
    )
    return any(first) and not any(second)


def _clauses(text: str, language: str) -> Iterator[Span]:
    start = 0
    for match in (KOREAN if language == "ko" else _ENGLISH).finditer(text):
        yield start, match.end()
        start = match.end()
    yield start, len(text)
