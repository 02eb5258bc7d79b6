"""A clause that tells of a thing the opposite of what its source does, known by where the source tells of it: 재고가 쌓였어요 for `inventories ran down`.

Both sides may be in the source, each of another thing (`the loss narrowed as sales fell`). So each English word of either side counts by
how near it stands to the words that the rest of the Korean sentence is told for (`told_words`, learned from right pairs), a denied one
for the other side; the clause is doubted where the side that it does not take outweighs its own by far. It is more than a doubt where
both texts say in words that mean little else that something rose or fell, was tightened or loosened, backed or opposed, voted through or
down, and the source's sentence has no word of the draft's side.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.other_way import side_words
from pipeline.check.other_way.side_words import Side
from pipeline.check.other_way.told_places import Source, read
from pipeline.check.sides_and_roles import opposites, other_changes
from pipeline.check.vocabulary import told_words
from pipeline.check.vocabulary.way_words import FELL, ROSE
from pipeline.messages import say
from pipeline.text.patterns import deferred

_WORD = deferred(r"\S+")
_CUT = deferred(
    r"(?<=[가-힣])(?:(?<![다라])고|며|면서|지만|는데|은데|인데|아서|어서|해서|으나|다가|자)(?=[\s,])|[.!?](?=\s|$)|,(?=\s)|[“”\"]"
)
_SAID = deferred(
    r"\S*(?:요|다|죠|까|음|함|됨|임|고|며|지만|[는은인던]데|면서|니까|[다라자냐]고는?|[다라]며|다는|라는|기로|게|려고|려는|는지|나|으나)[.!?,…:;\"”'’)\]]*(?=\s|$)"
    r"|\S*[을를릴할될낼칠질갈날둘출줄길킬일들울]\s(?:것|거|예정|계획|방침|전망|수 있|모양)"
    r"|\S*[아어여려라해워와춰겨게리]\s\S+(?:요|다|죠|고|며|지만|는데|은데|[다라]고|기로)[.!?,\"”]*(?=\s|$)"
    r"|[가-힣]{2,4}(?:(?:을|를|이|가)?\s(?:했|하|됐|되|나섰|돌아섰|전환|기록|냈|낸다|거뒀|발표|결정)|(?:이|예|이었|였)[요다]|으?로\s|[.!?,(]|$)"
)
"""A predicate that says what is: `늘었어요`, `늘릴 계획`, `올라 마쳤어요`, `흑자로 `; not `늘어난 뒤`."""
_OPEN = deferred(r"\S*(?:면|든|든지|도록|거나)(?=\s|$|,)")
_WRITTEN = deferred(r"[가-힣]+")
_REACH = 25  # words: what stands further away in its sentence says nothing
_FADES = 8  # words away at which a word counts half
_ELSEWHERE, _OTHERS = 0.4, 0.1  # how much another clause of the source counts, and another clause of the draft
_DOUBT = 1.5  # what both sides must outweigh: of right passages one in two hundred is doubted
_LEAST, _SURELY = 0.25, 0.7
_ITSELF = (
    (
        deferred(rf"(?:{ROSE}|{FELL})"),
        deferred(
            r"(?:r[io]s(?:e|es|en)|rising|gr[eo]w[ns]?|growing|increas(?:e[sd]?|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)|surg(?:e[sd]|ing)|soar(?:s|ed|ing)?|rais(?:e[sd]?|ing)"
            r"|f[ae]ll(?:s|en|ing)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|shr[aiu]nk(?:s|ing)?|slid|slipped|plunged|tumbled|slumped|lower(?:s|ed|ing)|widened|narrowed|trimmed|rebounded|dropp?(?:s|ed)?(?= (?:to|by|from|for|sharply|slightly|again|last|\d)|[.,;])"
            r"|(?:cut|drop|slash|hik)(?:s|es|ed|ping|ting)?(?= (?:the |its |their )?(?:\w+ )?(?:prices?|fees?|rates?|rents?|tariffs?|wages|forecast|outlook|target)\b))(?![a-z])",
            re.IGNORECASE,
        ),
    ),
    (
        deferred(r"강화|완화|조[였이여]|빡빡|깐깐|느슨|풀[었어]"),
        deferred(
            r"(?:(?:tight|tough|loos)en(?:s|ed|ing)|relax(?:es|ed|ing)|eas(?:es|ed|ing)|(?:strict|tough|tight|loos|lax)er)(?![a-z])"
        ),
    ),
    (deferred(r"찬성|반대|지지"), deferred(r"(?:oppos|support|back)(?:e?s|e?d)(?![a-z])")),
    (deferred(r"가결|부결"), deferred(r"(?:approv|reject|veto|pass)(?:es|e?d)(?![a-z])")),
)
"""Words that say of a thing itself which way it went; one may drop a supplier, and cut a cake."""
_NOT_ITSELF = deferred(
    r"(?:환율|[승장가]률|증가율|인상률|폭|속도|[승장가]세|전망치?|예상치?|목표치?|추정치?|기대치?)[이가은는도을를]\s"
)
"""What may fall while the thing itself rises: how fast it does, or what was expected of it."""
_NOUNS = (
    (deferred(ROSE), deferred(r"\b(?:growth|gains?|increases?|rises?|expansion|rebound)\b")),
    (deferred(FELL), deferred(r"\b(?:declines?|drops?|falls?|decreases?|loss(?:es)?|cuts?|reductions?|slump)\b")),
)
"""What a source says of the draft's side as a noun: `fell 8% from 12% growth a year ago`."""
_FEW_WORDS = 40  # of fewer, less may be told of something else
_SPREAD = 0.3
_LIKELY = 0.1
_MOST_WORDS = 600


@dataclass(frozen=True, slots=True)
class Weighed:
    """A predicate: where it stands, how much more its source has of the opposite (1: all), the heaviest word of that and its sentence.

    `alone` says that its sentence has no word of the predicate's own side, or its clause none where all else is against it.
    """

    span: Span
    against: float
    word: str
    sentence: int
    alone: bool


def other_side(claim: Claim) -> Iterator[Flag]:
    """Yield the predicates of a sentence of which the cited sentences tell the opposite, most as doubts, but for those that `opposites` finds."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    found = [one for one in weighed(claim.text, [cited.text for cited in claim.evidence]) if one.against >= _LEAST]
    known = [flag.span for flag in opposites.turned(claim)] if found else []
    for one in found:
        if not any(span[0] < one.span[1] and one.span[0] < span[1] for span in known):
            cited, sure = (
                claim.evidence[one.sentence],
                one.alone
                and _plain(claim.text, one, claim.evidence[one.sentence].text)
                and not other_changes.another(claim, one.span, claim.evidence[one.sentence]),
            )
            key = "check.opposite" if sure else "check.other-side"
            message = say(key, text=claim.text[slice(*one.span)], source=one.word, id=cited.id)
            doubt = Flag("number-contradicted", "warn", one.span, message, (cited.id,), 0.6)
            yield replace(doubt, severity="block", sure=0.7) if sure else doubt
            return


def _plain(text: str, one: Weighed, source: str) -> bool:
    """Return whether a predicate and the word against it say of one thing itself that it rose and that it fell, and no two figures bear it out."""
    itself = one.word.lower().startswith(("rais", "lower")) or not _NOT_ITSELF.search(text, 0, one.span[0])
    at = source.index(one.word)
    told = any(mine.match(text, one.span[0]) and theirs.match(source, at) for mine, theirs in _ITSELF)
    told = told and not any(side.match(text, one.span[0]) and noun.search(source) for side, noun in _NOUNS)
    return itself and told and not other_changes.shown(text, one.span)


def weighed(text: str, sources: Sequence[str]) -> Iterator[Weighed]:
    """Yield the predicates of a Korean sentence that take a side of which its English sources tell either."""
    predicates = list(_predicates(text))
    if not predicates:
        return
    source = read(tuple(sources))
    if len(source.words) > _MOST_WORDS:
        return
    sided = {start for start, _, _ in _sided(text)}
    cuts = [match.end() for match in _CUT.finditer(text)]
    words = [match.span() for match in _WORD.finditer(text)]
    told = {span: _told(text[slice(*span)], source) for span in words}
    for span, side in predicates:
        itself = next(word for word in words if word[0] <= span[0] < word[1])
        clause = _clause(cuts, span[0])
        near: dict[int, float] = {}
        for word, places in told.items():
            counts = 1.0 if _clause(cuts, word[0]) == clause else _OTHERS
            for at, share in places.items() if not sided & set(range(*word)) else ():
                near[at] = near.get(at, 0.0) + counts * share
        yield from _sums(span, side, source, near, told[itself])


def _clause(cuts: Iterable[int], at: int) -> int:
    return sum(cut <= at for cut in cuts)


def _predicates(text: str) -> Iterator[tuple[Span, Side]]:
    """Yield the words of a text that take a side and say so, each with its side: `문을 닫았어요` says it with its last word."""
    for start, end, side in _sided(text):
        last = max(start, text.rfind(" ", start, end - 1) + 1)
        said = _SAID.match(text, last) and not _OPEN.match(text, last)
        if said and not opposites.denied(text, (start, end), "ko"):
            rest = _WRITTEN.match(text, end)
            yield (start, rest.end() if rest else end), side


@lru_cache(maxsize=256)
def _sided(text: str) -> tuple[tuple[int, int, Side], ...]:
    """Return the words of a text that take a side, said or not."""
    sides = side_words.sides()
    return tuple(
        (begun.start(), match.end(), side)
        for begun in side_words.begins().finditer(text)
        for side in sides[begun.group()]
        if (match := side.korean.match(text, begun.start()))
    )


def _told(word: str, source: Source) -> dict[int, float]:
    """Return the places of the source that a Korean word is told for, all together at most 1."""
    found: dict[int, float] = {}
    for seen in told_words.korean(word):
        likely = told_words.told_for(seen) if "가" <= seen[0] <= "힣" else {seen: 1.0}
        for other, share in likely.items():
            for at in source.places.get(other, ()):
                found[at] = max(share, found.get(at, 0.0))
    whole = max(_SPREAD, sum(found.values()))
    return {at: share / whole for at, share in found.items()}


def _sums(
    span: Span, side: Side, source: Source, near: Mapping[int, float], itself: Mapping[int, float]
) -> Iterator[Weighed]:
    """Yield what the source has of both sides, if it has any; a word that the predicate `itself` is told for is of its own side."""
    own = other = heaviest = 0.0
    found: int | None = None
    polar: set[int] = set()
    mine: set[tuple[int, int]] = set()  # the clauses that have a word of its own side
    for words, opposed in ((side.own, False), (side.other, True)):
        for at in (at for word in words & source.places.keys() for at in source.places[word]):
            weight = _weight(source, near, at)
            polar.add(at)
            if opposed == source.denied[at]:
                own += weight
                mine.add((source.sentences[at], source.clauses[at]))
            else:
                other += weight
                found, heaviest = (at, weight) if weight > heaviest else (found, heaviest)
    if found is not None:
        own += sum(
            share * _weight(source, near, at) for at, share in itself.items() if share >= _LIKELY and at not in polar
        )
        against = (other - own) / (own + other + _DOUBT * min(1.0, len(source.words) / _FEW_WORDS))
        sentence = source.sentences[found]
        clauses = {clause for number, clause in mine if number == sentence}
        alone = source.clauses[found] not in clauses if against >= _SURELY else not clauses
        yield Weighed(span, against, source.written[found], sentence, alone)


def _weight(source: Source, near: Mapping[int, float], at: int) -> float:
    """Return how near a word of the source stands to all that the rest of the draft's sentence is told for, squared: much must be near."""
    found = 0.0
    for other, share in near.items():
        away = abs(other - at)
        if away <= _REACH and source.sentences[other] == source.sentences[at]:
            counts = 1.0 if source.clauses[other] == source.clauses[at] else _ELSEWHERE
            found += share * counts * _FADES / (_FADES + away)
    return found * found
