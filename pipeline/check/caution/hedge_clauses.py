"""Which clause of a source a clause of the draft is about: by the words, names and figures that they share.

Only then is the caution of one clause not asked of another: `It opened a lab and may open a second`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.caution.hedge_marks import SSANG_SIOT, closing
from pipeline.check.claims import Evidence
from pipeline.text.citations import MASK
from pipeline.text.patterns import deferred

Span = tuple[int, int]
Place = tuple[int, Span]
_ENGLISH = deferred(
    r"; ?|(?<=\d\.) (?=[a-z]{1,2}[A-Z])|: | [—–] |, (?=(?:and|but|while|though|although|which|who|whose|where|bringing|adding|creating|making|with|as|including|citing|noting|after|before|when|because|since|so|or|yet|[a-z]{3,}ing)\b)"
    r"| (?=and (?:it|he|she|they|the|could|may|might|will|would|is|are|was|has|have|hopes?|aims?|intends?|plans?|expects?|wants?|says?|said|insist(?:s|ed)|stress(?:es|ed)|pledged|promised|vowed|that)\b)| (?=since [A-Z])| (?=but )| (?=though )| (?=while )| (?=although )| (?=because )| (?=as (?:[a-z]+ ){1,3}(?:expect|fear|worr|bet|hope|wait)[a-z]* )| (?=on suspicion of )| (?=for allegedly )| (?=(?:that|which) (?:could|may|might) )"
    r"|, (?=(?:(?:almost|nearly) )?(?:none|neither|all|most|many|some|few|hardly any|both|each|one|two|three) of (?:which|whom)\b)"
    r"|, (?=(?:apparently|possibly|perhaps|probably|presumably|reportedly|allegedly|supposedly|likely|in part|mainly|mostly|largely|partly) (?:because|due|owing|thanks|since|as a result)\b)"
)
_PERHAPS = deferred(
    r", (?=(?:potentially|possibly|perhaps|probably|likely|presumably|arguably|conceivably) )(?P<aside>[^,;]{12,})(?P<end>, )?"
)
"""`a gas plant, potentially the largest source of all, at odds with …`: only what stands between the commas is possible."""
_TENSED = closing(SSANG_SIOT, but="있겠")
_ENDED = rf"(?<={_TENSED}고),? |(?<={_TENSED}으며),? |(?<=으며),? |(?<=지만),? |(?<=는데),? |(?<=[은한된인진]데),? |(?<=면서도),? |(?<=으나),? "
_KOREAN = deferred(_ENDED)
_SAYING = deferred(rf"(?<={_TENSED}다며),? (?=[^.]*[다라]고 )")
"""`책임자를 뽑았다며 경영진은 탄탄하다고 했어요`: what is done, and what is said of it."""
_LISTED = deferred(_ENDED + r"|(?<=고), |(?<=며), |(?<=[이여]어서),? |(?<=라서),? |(?<=므로),? |(?<=때문에),? ")
_ASIDE = deferred(r"(?<=, )(?:which|who|whose|where) [^,;]{3,120}(?P<end>, )(?=[a-z])")
"""`Lumen, which switched it off last year, said …`: an aside between commas."""
_DESCRIBED = deferred(r"(?:[가-힣]던|(?!인)[가-힣](?<=[한린친른긴운난든킨은된될할])) [가-힣]")
"""`월요일에 멈췄던 항공편이 주말에 떠요`: a figure that only says of which thing the rest is told."""
_FEW = re.compile(r"number\d")
_OPENING = deferred(
    r"(?:After|Before|Since|While|When|Although|Though|Because|Despite|Following|Unlike|Having) [^,]{3,120}, (?=[a-z])"
)
_AGAINST = deferred(r"(?:but|though|although|while|yet) ")
_JOINED = deferred(
    r"(?:[,;]|,? [—–])? (?:and|but|while|though|although|yet) (?:also )?(?:(?:the|a|an|one|another|two|three|four|five|several|some|many|other|those|these|multiple|separate|same|unnamed|company|government|senior) ){0,3}$|; (?:(?:the|a|an|one|another|two|three|four|five|several|some|other) ){0,3}$"
)
_TELLS = deferred(
    r"(?:[A-Za-z'’-]+ ){1,9}?(?:say|says|said|told [A-Za-z]+)(?: on [A-Z][a-z]+day)?,? (?:that )?(?!so\b)[A-Za-z'’$0-9][^ ,.;]* [^ ,.;]+ [^ ,.;]+|according to [^,.;]{3,70}(?:,? [^ ,.;]+){3}"
)
"""Who tells what then follows: what stands before the joint is not of them."""
_HELD = deferred(r"(?:[다라냐자]고|[다라]며|려고|보고|고 있지만|에도)$")
_DID_SO = deferred(
    r"(?:\S+ ){1,6}(?:did|does|do|has|have|had) (?:done )?(?:so|it|that|just that)\b|(?:\S+ ){1,5}(?:did|have|has)(?:, [^.]{1,40})?\.?$"
)
"""What tells that something that may be came about: `Nurses may overrule it. They did so in 23% of cases.`"""
_MOST = 0.6
_NEAR = 0.7  # a clause that shares so much of what the best one shares may be meant too


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a text: of which sentence, and where in it."""

    sentence: int
    span: Span
    text: str


@lru_cache(maxsize=512)
def clauses(text: str, language: str, sentence: int = 0, *, drafted: bool = False) -> tuple[Clause, ...]:
    """Return the clauses of a sentence; a drafted one ends where its verb has a tense of its own (`내놨고, …`).

    `쓰고, 채울 거예요` is one clause of a draft, whose last ending speaks for both; a source may be cautious of one of them.
    """
    cuts = [0]
    opening = _OPENING.match(text) if language != "ko" else None
    if opening:
        cuts.append(opening.end())
    for start, end in _joints(text, language, drafted=drafted):
        if language == "ko" and _HELD.search(text[cuts[-1] : start]) and not _SAYING.match(text, start):
            continue
        if end - cuts[-1] >= 4:
            cuts.append(end)
    cuts.append(len(text))
    return tuple(
        Clause(sentence, (start, end), text[start:end].rstrip(f"{MASK} "))
        for start, end in pairwise(cuts)
        if text[start:end].strip()
    )


def _joints(text: str, language: str, *, drafted: bool) -> list[Span]:
    """Return where clauses of a sentence meet, in order."""
    if language == "ko":
        patterns = (_KOREAN, _SAYING) if drafted else (_LISTED,)
        return sorted(match.span() for pattern in patterns for match in pattern.finditer(text))
    asides = [match.span(name) for match in _PERHAPS.finditer(text) for name in ("aside", "end")]
    asides += [match.span("end") for match in _ASIDE.finditer(text)]
    around = [(start, end if text[start:end] == ", " else start) for start, end in asides if start >= 0]
    return sorted([*(match.span() for match in _ENGLISH.finditer(text)), *around])


def reach(texts: Sequence[Clause], whole: str, start: int) -> Iterator[Clause]:
    """Yield the clauses of which a word at `start` speaks that is said of a whole sentence: `Rumours of a sale grew, but neither …`.

    What stands after it and is set against it is told by the writer again, and so is what stands before a part that is joined to it and
    begins with who tells that part: `Phones must be repairable from May, and the person said the rule would cost …`.
    """
    joint = _JOINED.search(whole, 0, start) if _TELLS.match(whole, start) else None
    for clause in texts:
        first = clause.span[0]
        if joint is not None and clause.span[1] <= joint.end() and clause.span[1] <= start:
            continue
        if start < first and (_AGAINST.match(whole, first) or whole[:first].rstrip().endswith(";")):
            return
        yield clause


def came_about(after: Sequence[Evidence]) -> bool:
    """Return whether the sentence after one tells that what that one leaves open came about."""
    return any(_DID_SO.match(one.text) for one in after)


def told_elsewhere(text: str, evidence: Sequence[Evidence], cautious: Iterable[Place]) -> bool:
    """Return whether a sentence of an article that has none of the cautious places tells most of what they share with a clause, and more than names."""
    there = {number for number, _ in cautious}
    articles = {evidence[number].id.partition(".")[0] for number in there}
    shared = [anchors.shared(one.text, one.language, text) for one in evidence]
    told = [len({span for anchor in found for span in anchor.draft}) for found in shared]
    least = _MOST * max(told[number] for number in there)
    return any(
        "." in one.id
        and one.id.partition(".")[0] not in articles
        and told[number] >= least
        and any(anchor.key[0] not in "@~=" for anchor in shared[number])
        for number, one in enumerate(evidence)
    )


def touching(text: str, evidence: Sequence[Evidence]) -> frozenset[Place]:
    """Return the clauses of the sources that share anything with a clause of a draft, a word that stands in no other."""
    found: set[Place] = set()
    for number, one in enumerate(evidence):
        spans = [clause.span for clause in clauses(one.text, one.language)]
        for anchor in anchors.shared(one.text, one.language, text):
            inside = [span for span in spans if _within(anchor.source, span)]
            if len(inside) == 1:
                found.add((number, inside[0]))
    return frozenset(found)


def about(drafted: Sequence[Clause], evidence: Sequence[Evidence]) -> list[frozenset[Place]]:
    """Return for every clause of a draft which clauses of the sources it may be about: (number of the source sentence, span)."""
    whole = [(number, clause.span) for number, one in enumerate(evidence) for clause in clauses(one.text, one.language)]
    if len(whole) <= 1:
        return [frozenset(whole) for _ in drafted]
    return [_best(clause.text, evidence, whole) for clause in drafted]


def _best(text: str, evidence: Sequence[Evidence], whole: Sequence[Place]) -> frozenset[Place]:
    """Return the clauses that share most with a drafted one, and those that alone share a figure or its last word with it.

    Where a figure of the draft stands in one sentence alone, it is that sentence which is told, whatever words another shares; a digit may
    be of a name, or of two that each sentence counts.
    """
    weights: dict[Place, float] = dict.fromkeys(whole, 0.0)
    own: set[Place] = set()
    told: set[int] = set()
    last = (-1, whole[0])
    figured = 0
    for number, one in enumerate(evidence):
        for anchor in anchors.shared(one.text, one.language, text):
            inside = [place for place in whole if place[0] == number and _within(anchor.source, place[1])]
            for place in inside:
                weights[place] += anchor.weight / len(inside)
            if len(inside) == 1:
                if anchor.key[0] == "=":
                    own.add(inside[0])
                    if not _FEW.fullmatch(anchor.key[1:]):
                        told.add(number)
                        figured = max(figured, anchor.draft[-1][1])
                last = max(last, (anchor.draft[-1][1], inside[0]))
    there = {place: weight for place, weight in weights.items() if not told or place[0] in told}
    best = max(there.values())
    if best == 0 and len(evidence) > 1:
        return frozenset()  # of several sentences none is known to be meant
    further = last[0] >= 0 and (not told or last[1][0] in told or _DESCRIBED.search(text, figured, last[0]))
    near = {place for place, weight in there.items() if weight >= best * _NEAR or place in own}
    return frozenset(near | ({last[1]} if further else set()))


def _within(spans: Sequence[Span], whole: Span) -> bool:
    return any(whole[0] <= span[0] < whole[1] for span in spans)
