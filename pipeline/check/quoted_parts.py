"""Which part of a quotation a draft quotes: its `not` counts only where it stands in a sentence or clause that the draft tells.

A draft seldom quotes all that somebody said. A part in another language is known by the words that the draft shares with it; one of
a Korean source by its letters, which stand there in this order.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from pipeline.check import quoted_words
from pipeline.text.patterns import deferred
from pipeline.text.sentences import split

Span = tuple[int, int]
_MARKS = "\"“”‘’'「」"
_WHO = r"(?:I|we|they|it|he|she|you|nobody|everybody|everyone|people)\b"
_ENGLISH = deferred(
    rf"; |: | [—–] |, (?=(?:and|but|so|while|though|although|because|since|when|if|unless|which|who|where|yet|not)\b)|, (?={_WHO})"
    rf"| (?=and (?:{_WHO}|the ))| (?=(?:but|though|although|while|because|unless|if) )"
)
_OPENING = deferred(
    r"(?:If|Unless|When|While|Although|Though|Because|Since|After|Before|Until|As long as) [^,]{3,120}, "
)
_KOREAN = deferred(
    r"(?:(?<=[가-힣]고)(?<![다라냐자려사광]고)|(?<=[가-힣]며)(?<![다라냐자]며)|(?<=면)(?<![화측반장전정표단]면)|(?<=면서)(?<![다라]면서)|(?<=[아어해여라]서)|(?<=지만)|(?<=데)(?<!가운데)|(?<=니까)|(?<=으나)|(?<=므로)|(?<=아니라)),? "
    r"(?!있|싶|나서|나면|말[고았아지]|보[면니]|들|안 [되된될돼됐]|되|돼|된|좋|괜찮|어떨|계시)"
)
"""Endings behind which another clause opens, and no word that only helps the verb before it: `올리고 있다`, `올리면 안 된다`."""
_THEY = deferred(r"\b(?:they|it|he|she|these|those|them|him|(?:this|that|the (?:[a-z]+ )?) ?one)\b", re.IGNORECASE)
_NOUN = deferred(r"\S+(?:[은는이가을를의]|에게|에게는|한테|께서)")
_DENIED = deferred(
    r"\b(?:not|never|no|nor|neither|cannot|nobody|none|nothing|rather than|instead of)\b|n['’]t\b", re.IGNORECASE
)
_AS_MUCH = 0.1  # of a quotation's letters: two of twenty may stand by chance elsewhere


def english(quoted: str, source: str) -> str:
    """Return the sentences and clauses of a quotation that a Korean one tells; of a single sentence all where they share no word.

    Every word of the Korean one is told by the part that shares most with it. What a part calls `they` may stand in the one before.
    """
    source = source.strip(_MARKS)
    parts = _cut(source, foreign=True)
    told: dict[Span, list[Span]] = {part: [] for part in parts}
    weights = dict.fromkeys(parts, 0.0)
    for word, places in quoted_words.told(quoted, source).items():
        for part in {part for part in parts for span in places if part[0] <= span[0] < part[1]}:
            told[part].append(word)
            weights[part] += 1.0
    if not any(weights.values()):
        alone = len(split(source)) == 1 and len({_DENIED.search(source, *part) is None for part in parts}) == 1
        return source if alone else ""  # of several, which say yes and no, none is known to be meant
    taken: list[Span] = []
    for part in sorted(parts, key=lambda one: -weights[one]):
        taken += [part] if _alone(told, part, taken) else []
    for part in reversed(taken):
        others = [one for one in taken if one != part]
        if others and _named_before(quoted, _alone(told, part, others), source, part, others):
            taken = others
    return " ".join(source[start:end] for start, end in sorted(taken))


def _alone(told: Mapping[Span, Sequence[Span]], part: Span, others: Sequence[Span]) -> list[Span]:
    """Return the words of the Korean quotation that a part tells and none of the others does."""
    known = [span for other in others for span in told[other]]
    return [span for span in told[part] if not any(span[0] < other[1] and other[0] < span[1] for other in known)]


def korean(quoted: str, source: str, kept: Callable[[str, str], float]) -> str:
    """Return the run of clauses of a Korean quotation that holds as many letters of a draft's (`kept`) as the whole does."""
    source = source.strip(_MARKS)
    parts = _cut(source, foreign=False)
    least = kept(quoted, source) - _AS_MUCH
    runs = [source[first[0] : last[1]] for place, first in enumerate(parts) for last in parts[place:]]
    return min((run for run in runs if kept(quoted, run) >= least), key=len, default=source)


def _named_before(quoted: str, alone: Sequence[Span], source: str, part: Span, taken: Sequence[Span]) -> bool:
    """Return whether nothing but nouns is told by a part alone, and a later one calls them `they` or `this one`."""
    later = any(part < one and _THEY.search(source[slice(*one)]) for one in taken)
    return later and all(_NOUN.fullmatch(quoted, *span) for span in alone)


def _cut(source: str, *, foreign: bool) -> list[Span]:
    """Return the places of a quotation's sentences and of their clauses."""
    found: list[Span] = []
    for start, end in split(source):
        sentence = source[start:end]
        opening = _OPENING.match(sentence) if foreign else None
        cuts = {match.end() for match in (_ENGLISH if foreign else _KOREAN).finditer(sentence)}
        cuts |= {0, end - start} | ({opening.end()} if opening else set())
        found += [(start + first, start + last) for first, last in pairwise(sorted(cuts))]
    return found or [(0, len(source))]
