"""Who is ahead of whom: `도담이 가람을 앞섰어요` where the section has 가람 ahead, in words or by its figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.sections import told_apart, told_clauses
from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Span = tuple[int, int]
_THAN = deferred(r"보다(?:는|도)?(?=\s)")
_OVER = deferred(
    r"(?<![가-힣])(?:앞[섰서선질지섭]|제[쳤쳐친치]|꺾|눌렀|이[겼긴기겨](?![가-힣]*[가-힣]{2})|넘어[섰서선]|따돌|추월|앞[지질])"
)
_UP = deferred(
    r"(?<![가-힣])(?:높|많|빠르|빨라|빨랐|빠른|비[싸싼쌌]|[큰컸커](?=[ 고요지]|$|졌|어)|앞[섰서선]|좋|잘[하해했한할](?!다)|뛰어[나난났]|우수|위(?:예요|에|$))"
)
_DOWN = deferred(
    r"(?<![가-힣])(?:낮|적[은어고었게](?!정)|느[리린렸려]|[싸싼쌌](?=[ 고요지]|$|졌|어)|작[은아고았]|뒤[졌처져지]|저렴|못하|아래(?:예요|에|$))"
)
_MEASURED = deferred(r"[은는] (?:약 |평균 )?[$€£¥₩]?[\d.,]+[^\s]{0,6}(?:으로|로|인데|이고|이며),?\s*$")
_WHEREIN = deferred(r"(?:에서|에서는|에선|[은는])$")
_SUBJECT = deferred(r"(?<!에서)(?<!에)(?<!로)[은는이가도]$")
_TOPIC = deferred(r"(?<!에서)(?<!에)(?<!로)[은는]$")


@dataclass(frozen=True, slots=True)
class _Rank:
    """Two names, the one ahead first (in the way that `way` names), and what else is said with it."""

    ahead: Word
    behind: Word
    beside: tuple[Word, ...]
    clause: Clause | None
    span: Span
    way: str


def ranked(text: str, stretches: Sequence[Span], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield what a line puts ahead of what its section puts before it."""
    below = [rank for one in section for rank in _ranked_in(one)]
    below += list(_scored(section))
    unnamed = list(_of_its_topic(section))
    if not below and not unnamed:
        return
    lead = told_apart.lead(text, stretches)
    for start, end in stretches:
        opened = lead and start >= lead[-1].span[1] and not text[lead[-1].span[1] : start].strip(" ,")
        start = stretches[0][0] if opened else start
        piece = text[start:end]
        for mine in _ranks(piece, words(piece), None):
            both = [rank for rank in below if _of_the_two(rank, mine)]
            one_way = [rank for rank in both if rank.way == mine.way]
            alike_pairs = one_way or [rank for rank in both if "score" in (rank.way, mine.way)]
            against = [
                rank for rank in alike_pairs if alike(rank.ahead, mine.behind) and alike(rank.behind, mine.ahead)
            ]
            kept = [rank for rank in alike_pairs if alike(rank.ahead, mine.ahead) and alike(rank.behind, mine.behind)]
            if not alike_pairs and (one := _behind_topic(mine, words(piece), unnamed, section)):
                yield Swapped((start + mine.span[0], start + mine.span[1]), one)
                continue
            best = max(against, key=lambda rank: _likeness(mine, rank), default=None)
            if best is None or best.clause is None:
                continue
            if _likeness(mine, best) > max((_likeness(mine, rank) for rank in kept), default=(-1, -1)):
                yield Swapped((start + mine.span[0], start + mine.span[1]), best.clause)


@dataclass(frozen=True, slots=True)
class _OfTopic:
    """A sentence that ranks what its section is about, without its name: `한국어 점수는 67점으로, 너울의 75점보다 낮아요`."""

    other: Word
    beside: tuple[Word, ...]
    clause: Clause
    ahead: bool
    way: str


def _of_its_topic(section: Sequence[Clause]) -> Iterator[_OfTopic]:
    """Yield the sentences of which one clause gives a measure its figure and the next ranks it: nobody is named but the other."""
    for before, one in pairwise(section):
        than = _THAN.search(one.text)
        if before.sentence != one.sentence or than is None or not _MEASURED.search(before.text):
            continue
        up, down = _UP.search(one.text, than.end()), _DOWN.search(one.text, than.end())
        behind = [word for word in words(one.text) if word.span[0] < than.start()]
        other, named = _named(behind, owned=one.text), any(_SUBJECT.search(word.written) for word in behind)
        found = up or down
        if other is not None and found is not None and not (up and down) and not named:
            whole = replace(one, text=before.text + one.text)
            yield _OfTopic(other, before.words, whole, up is not None, _way(found.group()))


def _behind_topic(
    mine: _Rank, line: Sequence[Word], unnamed: Sequence[_OfTopic], section: Sequence[Clause]
) -> Clause | None:
    """Return the clause that ranks what its section or itself is about the other way than a line does, in what the line speaks of."""
    topic = told_clauses.topic([one.text for one in section[:1]])
    for one in unnamed:
        who, ahead = (mine.ahead, True) if alike(one.other, mine.behind) else (mine.behind, False)
        if not (alike(one.other, mine.behind) or alike(one.other, mine.ahead)) or one.way != mine.way:
            continue
        about = any(alike(word, each) for word in line if _within(word, who) for each in (*topic, *one.beside))
        wherein = any(alike(word, each) for word in mine.beside for each in one.beside)
        if about and wherein and one.ahead != ahead:
            return one.clause
    return None


@lru_cache(maxsize=1024)
def _ranked_in(clause: Clause) -> tuple[_Rank, ...]:
    return tuple(_ranks(clause.text, words(clause.text), clause))


def _of_the_two(rank: _Rank, mine: _Rank) -> bool:
    """Return whether a rank is of the two that a line ranks."""
    pair = (rank.ahead, rank.behind)
    return all(any(alike(word, each) for each in pair) for word in (mine.ahead, mine.behind))


def _likeness(mine: _Rank, other: _Rank) -> tuple[int, int]:
    """Return how many words of a line are said with another rank, those that say wherein (`수학에서`) first."""
    shared = [word for word in mine.beside if any(alike(word, each) for each in other.beside)]
    return sum(_WHEREIN.search(word.written) is not None for word in shared), len(shared)


def _ranks(text: str, mine: Sequence[Word], clause: Clause | None) -> Iterator[_Rank]:
    """Yield who a clause puts ahead of whom: `A가 B보다 높`, `A가 B를 앞섰`."""
    than = _THAN.search(text)
    over = _OVER.search(text)
    if than:
        up, down = _UP.search(text, than.end()), _DOWN.search(text, than.end())
        found = up or down
        if found is None or (up and down):
            return
        other = _named([word for word in mine if word.span[0] < than.start()], owned=text)
        way = _way(found.group())
        turned = up is None
    elif over:
        before = [word for word in mine if word.span[1] <= over.start()]
        other = _named([word for word in before if not _SUBJECT.search(word.written)])
        found, way, turned = over, "score", False
    else:
        return
    if other is None:
        return
    who = next(
        (
            word
            for word in mine
            if word is not other
            and word.span[1] <= found.start()
            and _SUBJECT.search(word.written)
            and not _within(word, other)
        ),
        None,
    )
    who = who or next((word for word in mine if not _within(word, other) and word.span[0] < other.span[0]), None)
    who = next((word for word in mine if " " in word.stem and who is not None and _within(word, who)), who)
    if who is None:
        return
    rest = tuple(
        word for word in mine if not _within(word, who) and not _within(word, other) and word.span[1] <= found.start()
    )
    pair = (other, who) if turned else (who, other)
    first = min(who.span[0], other.span[0])
    yield _Rank(*pair, rest, clause, (first, found.end()), way)


def _within(word: Word, other: Word) -> bool:
    return word.span[0] < other.span[1] and other.span[0] < word.span[1]


def _named(before: Sequence[Word], owned: str = "") -> Word | None:
    """Return the name that stands last; `가람 7B의 74.5점보다` names 가람 7B."""
    if not before:
        return None
    last = before[-1]
    longer = [word for word in before if " " in word.stem and _within(word, last)]
    return longer[0] if longer else last


def _way(word: str) -> str:
    if word[0] in "비싸싼쌌저":
        return "price"
    if word[0] in "많적":
        return "many"
    if word[0] in "빠빨느":
        return "speed"
    return "score"


def _scored(section: Sequence[Clause]) -> Iterator[_Rank]:
    """Yield who is ahead by the points that neighbouring clauses give to each."""
    for number, one in enumerate(section):
        for other in section[number + 1 : number + 2]:
            first, second = _points(one), _points(other)
            if first and second and compare.comparable(first[1], second[1]) and first[1].value != second[1].value:
                ahead, behind = (first[0], second[0]) if first[1].value > second[1].value else (second[0], first[0])
                yield _Rank(ahead, behind, (*one.words, *other.words), one, (0, 0), "score")


@lru_cache(maxsize=1024)
def _points(one: Clause) -> tuple[Word, Quantity] | None:
    figures = [
        value.figures[0] for value in one.values if value.group == "figure" and value.figures[0].text.endswith("점")
    ]
    before = [word for word in one.words if figures and word.span[1] <= figures[0].span[0]]
    topics = [word for word in before if _TOPIC.search(word.written)]
    names = topics or [word for word in before if _SUBJECT.search(word.written)]
    if len(figures) != 1 or not names:
        return None
    longer = [word for word in one.words if " " in word.stem and _within(word, names[-1])]
    return (longer or names[-1:])[0], figures[0]
