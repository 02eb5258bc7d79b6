"""The words of English source sentences as `told_words` sees them: where each stands, in which clause, and whether it is denied there."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from pipeline.check.vocabulary import told_words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
Places = Mapping[int, float]
Clause = Sequence[tuple[Span, Places]]

_CUTS = frozenset(
    str.split(
        "and but while as after because although though since when before that which who whereas despite if even rather than yet"
    )
)
_MARKS = frozenset(',;:.!?"“”—\n')
_NOT = deferred(
    r"(?:not|never|no|without|nor|neither|fail(?:s|ed)?|cannot|.*n['’]t|nobody|none|hardly|barely|unable|refus(?:es?|ed|ing)|stop(?:s|ped|ping)?|lift(?:s|ed|ing)?|overturn(?:s|ed)?|repeal(?:s|ed)?|scrap(?:s|ped)?)$",
    re.IGNORECASE,
)
_SCOPE, _SCOPES = 3, {"without": 1, "no": 2}  # words behind it that a denial reaches
_NONE_OF_IT = deferred(r" (?!(?:longer|later|sooner|doubt|matter|one|more|less|fewer|other|[a-z]+er)\b)[a-z]")
"""What stands behind the `no` that denies the verb before it: `includes no sales`, and not `grew no faster`."""
_NOTHING = told_words.stem("nothing")
_DOUBLED = deferred(r" (?:doubl|tripl|trebl|quadrupl|quintupl|halv)")  # `more than doubled` is one deed
_APART = deferred(
    r"\b(?:up to|(?:more|less|fewer|higher|lower) than) (?:about |an? (?!year|month|week|quarter|decade)|half|[$€£₩]?\d)|\bthe end\b|(?:\d|illion) won\b"
    r"|\brais(?:e|es|ed|ing) (?:about |nearly |over )?[$€£¥₩\d]"
    r"|\bshort(?: |-)?(?:positions?|interest|sell(?:ers?|ing)|bets?|films?|videos?|stor(?:y|ies)|forms?|circuits?|listed|lists?)\b|\bin short\b|\blong (?:positions?|shots?|weekends?)\b"
    r"|\b(?:high(?:er)?|low(?:er)?|middle|upper)[- ](?:schools?|courts?|house|chamber|education|streets?|tech|classe?s?)\b|\bfast[- ](?:food|track)\b"
    r"|\blight (?:bulbs?|rail|years?)\b|\bopen[- ](?:source|weights?)\b|\bcold (?:storage|war|wallets?)\b|\bhot (?:spots?|lines?|wallets?)\b|\bfree (?:speech|trade|press)\b|\bhard (?:drives?|disks?)\b",
    re.IGNORECASE,
)
"""What goes no way: a bound (`up to 40%`), the end of a year, the money of Korea, money that is raised; a word within the name of a thing (a short position, a high court)."""
_PARTICLES = frozenset(
    str.split(
        "up down out off back forward over away in on by against ahead apart through behind short alone part go no often frequently for"
    )
)


@dataclass(frozen=True, slots=True)
class Source:
    """The words of sentences in one row: each as it is seen and as it is written, in which sentence and clause, and whether it is denied.

    `places` has them by what is seen; a word with the particle behind it (`turn_down`) has its place too.
    """

    words: tuple[str, ...]
    written: tuple[str, ...]
    sentences: tuple[int, ...]
    clauses: tuple[int, ...]
    denied: tuple[bool, ...]
    places: Mapping[str, tuple[int, ...]]


class _Word(NamedTuple):
    seen: str
    written: str
    clause: int
    denied: bool
    apart: bool


@lru_cache(maxsize=64)
def read(texts: tuple[str, ...]) -> Source:
    """Return the words of sentences."""
    rows = [(number, word) for number, text in enumerate(texts) for word in _words(text)]
    places: dict[str, list[int]] = {}
    for at, (number, word) in enumerate(rows):
        if word.apart:
            continue
        places.setdefault(word.seen, []).append(at)
        if at and word.seen in _PARTICLES and rows[at - 1][0] == number:
            places.setdefault(f"{rows[at - 1][1].seen}_{word.seen}", []).append(at)
    return Source(
        tuple(word.seen for _, word in rows),
        tuple(word.written for _, word in rows),
        tuple(number for number, _ in rows),
        tuple(word.clause for _, word in rows),
        tuple(word.denied for _, word in rows),
        {seen: tuple(some) for seen, some in places.items()},
    )


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[_Word, ...]:
    apart = [match.span() for match in _APART.finditer(text)]
    found: list[_Word] = []
    clause, end, reach = 0, 0, 0
    for seen, (start, stop) in told_words.english(text):
        written = text[start:stop]
        lower = written.lower()
        cut = lower in _CUTS and not (lower == "than" and _DOUBLED.match(text, stop))
        if cut or not _MARKS.isdisjoint(text[end:start]):
            clause, reach = clause + 1, 0
        end = stop
        no = _NOT.match(lower) is not None
        nothing = seen == _NOTHING or (lower in ("no", "none") and _NONE_OF_IT.match(text, stop))
        if nothing and found and found[-1].clause == clause:
            found[-1] = found[-1]._replace(denied=True)  # `pay nothing`, `includes no sales`
        within = bool(apart) and not seen[0].isdigit() and any(low <= start < high for low, high in apart)
        found.append(_Word(seen, written, clause, not no and reach > 0, within))
        reach = _SCOPES.get(lower, _SCOPE) if no else max(0, reach - 1)
    return tuple(found)


def place(sources: tuple[str, ...], at: int) -> tuple[Span, Span]:
    """Return where a word stands in its sentence, and where its clause does."""
    source = read(sources)
    spans = [span for one in sources for _, span in told_words.english(one)]
    here = source.sentences[at], source.clauses[at]
    clause = [spans[n] for n in range(len(spans)) if (source.sentences[n], source.clauses[n]) == here]
    return spans[at], (clause[0][0], clause[-1][1])


def home_of(source: Source, clause: Clause) -> Collection[int]:
    """Return the sentences that tell most of a clause."""
    sums: dict[int, float] = {}
    for _, places in clause:
        best: dict[int, float] = {}
        for at, share in places.items():
            best[source.sentences[at]] = max(share, best.get(source.sentences[at], 0.0))
        for sentence, share in best.items():
            sums[sentence] = sums.get(sentence, 0.0) + share
    most = max(sums.values(), default=0.0)
    return [sentence for sentence, one in sums.items() if one >= most]


def only(places: Places) -> Places:
    """Return the place for which a word of another clause is told, if it is one."""
    most = [at for at, share in places.items() if share == max(places.values())]
    return {at: places[at] for at in most} if len(most) == 1 else {}
