"""A predicate that its source turns, known by where the source tells the words before it: 환불 요청이 평균보다 많았어요 for `refund requests were lower than average`.

Each word of the drafted clause is found in the source: as a name or a figure that both have (`anchors`), by the dictionary, or by what
right pairs have taught (`told_words`). The source's word for the opposite turns the clause where enough of them stand near it, where its
sentence is the one that tells the clause, and where no word for the draft's own side stands as near. A word that another word of the
draft tells (`큰 폭으로` for `by a larger factor`) is of neither side.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check import anchors
from pipeline.check.anchors import Span
from pipeline.check.other_way.side_words import Side
from pipeline.check.other_way.told_places import Clause, Places, Source, home_of, only, place, read
from pipeline.check.vocabulary import dictionary, told_words
from pipeline.text.patterns import deferred

_WORD = deferred(r"[가-힣A-Za-z\d][^\s,.!?“”\"'‘’()]*")
_WRITTEN = deferred(r"[가-힣]+")
_OF = deferred(r"[은는이가을를도만]$")
_DEGREE = frozenset(
    str.split(
        "더 더욱 훨씬 조금 약간 크게 많이 다시 새로 이제 또 가장 수 것 등 그 이 약 쯤 각각 모두 한 두 이런 그런 저런 이번 해 내리"
    )
)
_KNOWN, _LEARNED, _TELLS = 0.6, 0.1, 0.5  # how surely the dictionary tells; what is little; what is enough
_ELSEWHERE, _FADES, _BESIDE = 0.4, 8, 2
_NEAR, _SHARE, _SUBJECT, _OWN = 1.0, 0.3, 0.2, 0.3
_NAMED = 0.9
_PERHAPS, _LIKE, _AWAY = 0.25, 0.6, 0.5
_ALONE = 0.75  # where next to all of a clause stands by the word, less of it will do
_LAST = 6  # words: whose report it is stands before them
_DEGREES, _LOOSE, _GOES, _FIGURE_NEXT, _PLAIN, _EITHER, _STANDARD_NEXT, _OPEN_BEHIND, _FALLEN = (
    frozenset(row.split())
    for row in (
        "more less fewer higher lower larger smaller greater bigger longer shorter most least fewest",
        "up down over under off back",
        "go goe gon went wa were is are be been edg tick inch trend head com cam drov driven push price rat cost",
        "from to by on sharply about nearly slightly again",
        "of in on to by at for a an the per than from over during since last this next and as with its their",
        "gain lose lost",
        "below above behind ahead beneath",
        "on in the an of into from with for by",
        "ill sick asleep silent apart in into under within victim prey",
    )
)
"""Words that compare, that need a verb or a figure beside them, those, what may follow one that compares, what speaks for neither side (`gained an hour`), what compares with the words behind it, and behind what `open` is no deed."""
_BOTH = frozenset(
    str.split(
        "exceed surpass outnumber outstrip outpac outsell outsold outperform top beat trail undershoot lag lead led"
    )
)
"""What holds two against each other: the one that trails is beaten by the other."""
_SO_OFTEN = deferred(
    r"(?:일주일|한 주|한 달|한 해|1년|하루)에 (?:약 )?(?:\d|하루|이틀|사흘|나흘|닷새|엿새|이레|[한두세네]|다섯|여섯)"
)
_SO_MANY_TIMES = deferred(
    r"(?:(?:\d[\d.]*|[두세네]|다섯|여섯|일곱|여덟|아홉|열)?\s?[^\s\d]*(?:배|곱절|갑절)|절반|반토막)(?:나|이나|로|으로|만큼)?(?:\s(?:넘게|가까이|이상|가량|정도|쯤|더|약간|조금))*\s"
)
"""What a verb that English says in one word (doubled) is told with: `두 배 넘게 늘어`."""
_FALLS = deferred(r"(?i:f[ae]ll)")
_CLEFT = deferred(r"\s?[가-힣]* ?[가-힣]*[는은ㄴ한든린] (?:곳|쪽|데|회사|사람|나라)[은는이]")
_FIGURE_OF = deferred(r"의 (?:약 )?\d[\d.,조억만천\s]*[가-힣%]*보다")
"""What a figure is held against is whose it is: `옛 계약의 4,000만 달러보다`."""
_BEFORE = deferred(
    r"지난|작년|예전|이전|종전|기존|전년|당초|애초|예상|계획|전보다|때보다|해보다|월보다|\d년보다|분기보다"
)
_EARLIER = frozenset(
    str.split(
        "old year month week quarter decade last earlier before previous previou ago then expect forecast plan first usual it they 's"
    )
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A predicate whose clause is told beside an opposite word of its source: its place, and the sentence, the place and the clause of that word.

    Where it is not `sure`, less of the clause stands there, the word is denied, or either of two may tell it.
    """

    span: Span
    sentence: int
    word: Span
    clause: Span
    sure: bool


def turns(
    text: str,
    sources: tuple[str, ...],
    predicates: Sequence[tuple[Span, Side]],
    sided: Sequence[tuple[Span, Side]],
    cuts: Sequence[int],
) -> Iterator[Turn]:
    """Yield the predicates of a Korean sentence that its English sources turn; `sided` are all its words of a side, `cuts` where its clauses end."""
    source, told = read(sources), places_told(text, sources)
    for span, side in predicates:
        start = max((cut for cut in cuts if cut <= span[0]), default=0)
        before = [one for one in told if start <= one[0][0] and one[0][1] <= span[0]]
        clause = [one for one in before if _is_known(text[slice(*one[0])], one[1])]
        if not clause or _SO_OFTEN.search(text, start, span[0]) or _CLEFT.match(text, span[1]):
            continue
        own = frozenset[str]().union(*(each.own for at, each in predicates if at[0] == span[0]))
        rest = [places for word, places in told if start <= word[0] and (word[1] <= span[0] or span[1] <= word[0])]
        often = [places for word, places in before if _SO_MANY_TIMES.fullmatch(text, word[0], span[0])]
        rest = [places for places in rest if places not in often]
        rest += [only(places) for word, places in told if word[1] <= start]
        said = [
            at
            for at in _words(sources, own | side.other)
            if _says(source, at, clause, own | side.other) and not _retold(at, rest)
        ]
        opposed = set(_words(sources, side.other - own - _EITHER))
        turned = [at for at in said if (at in opposed) != source.denied[at]]
        near = {at: [_near(source, places, at) for _, places in clause] for at in said}
        most = max(turned, key=lambda at: sum(near[at]), default=None)
        home = home_of(source, clause)
        counts = {at: sum(near[at]) * (1.0 if source.sentences[at] in home else _AWAY) for at in said}
        far = [at for at in said if _retold(at, often) and most is not None and counts[at] < counts[most]]
        mine = max((counts[at] for at in said if at not in turned and at not in far), default=0.0)
        if most is None or source.sentences[most] not in home or mine > _LIKE * counts[most]:
            continue
        twice = any(start <= at[0] and at[1] <= span[0] and _turned_too(sources, each, most) for at, each in sided)
        if twice or not _same_way(text, source, clause, most):
            continue
        sure = not side.of_two and not source.denied[most] and not _contrasted(text, source, clause, most)
        sure = sure and _surely(text, clause, near[most], mine)
        if sure or _share(near[most]) >= _PERHAPS:
            yield Turn(span, source.sentences[most], *place(sources, most), sure)


def _turned_too(sources: tuple[str, ...], side: Side, most: int) -> bool:
    """Return whether a sentence turns another word of the clause as well: `against lifting the ban` is 금지 유지에 찬성."""
    source = read(sources)
    own, other = (
        {source.sentences[at] for at in _words(sources, words) if at != most} for words in (side.own, side.other)
    )
    return source.sentences[most] in other - own


def _surely(text: str, clause: Clause, near: Sequence[float], mine: float) -> bool:
    """Return whether enough of a clause stands near an opposite word, what it is said of too, and little near a word of its own side."""
    share = _share(near)
    of = [one for (word, _), one in zip(clause, near, strict=True) if _OF.search(text[slice(*word)])]
    if sum(near) >= _NEAR and share >= _SHARE and max(of, default=near[-1]) >= _SUBJECT:
        return mine <= _OWN * sum(near)
    return sum(near) >= _ALONE and share >= _ALONE and not mine


def _share(near: Sequence[float]) -> float:
    """Return how much of a clause, or of its last words, stands near."""
    return max(sum(near) / len(near), sum(near[-_LAST:]) / len(near[-_LAST:]))


def _words(sources: tuple[str, ...], words: Collection[str]) -> Iterator[int]:
    """Yield the places of the sources that have one of some words."""
    source, lemmas = read(sources), _lemmas(sources)
    yield from {at for word in words for at in (*source.places.get(word, ()), *lemmas.get(word, ()))}


def _retold(at: int, rest: Iterable[Places]) -> bool:
    return any(places.get(at, 0.0) >= _TELLS for places in rest)


def _says(source: Source, at: int, clause: Clause, words: Collection[str]) -> bool:
    """Return whether a word of a side says it here: no name, `up` after a verb that goes, `more` of what the clause tells of."""
    written = source.written[at]
    first = not at or source.sentences[at - 1] != source.sentences[at]
    last = at + 1 == len(source.words) or source.sentences[at + 1] != source.sentences[at]
    before, behind = "" if first else source.words[at - 1], "" if last else source.words[at + 1]
    if written[0].isupper() and not first:
        return False
    if written.lower() in _LOOSE:
        apart = first or before[0].isdigit() or source.clauses[at - 1] != source.clauses[at]
        pair = f"{before}_{source.words[at]}" in words  # `turned down`
        return pair or before in _GOES or (apart and (behind in _FIGURE_NEXT or behind[:1].isdigit()))
    idiom = {"close": behind == "to", "open": before in _OPEN_BEHIND}.get(written.lower(), False)
    if idiom or (_FALLS.match(written) and behind in _FALLEN):
        return False  # `close to a deal`, `on open track`, `fall ill`
    if written.lower() in _DEGREES and not last and source.clauses[at + 1] == source.clauses[at]:
        of = any(at + away in places for away in (1, 2) for _, places in clause)
        return of or behind in _PLAIN or behind[0].isdigit()
    return True


def _same_way(text: str, source: Source, clause: Clause, at: int) -> bool:
    """Return whether both texts hold a thing against the same other: `B is slower than A` tells A faster than B."""
    if source.words[at] in _BOTH:
        return False
    after = [n for n in range(at, len(source.words)) if source.sentences[n] == source.sentences[at]]
    than = next((n for n in after if source.words[n] == "than"), len(source.words))
    than = at if source.words[at] in _STANDARD_NEXT else than
    behind = [n for n in after if n >= than]
    standard = [one for one in clause if "보다" in text[slice(*one[0])]]
    if not standard:
        return not any(max(places, key=lambda n: places[n]) in behind for _, places in clause if places)
    word, places = standard[-1]
    whose = [one for one in clause if _FIGURE_OF.match(text, one[0][1] - 1)]
    word, places = whose[-1] if whose else (word, places)
    here = [n for n in places if source.sentences[n] == source.sentences[at]]
    if _BEFORE.search(text, max(0, word[0] - 3), word[1]):
        return not behind or any(source.words[n] in _EARLIER for n in behind)
    return any(n in behind for n in here) if behind else not here


def _contrasted(text: str, source: Source, clause: Clause, at: int) -> bool:
    """Return whether a clause is of the other of two: of the old one where the sentence tells of the new, of a name that it has not."""
    sentence = {n for n, one in enumerate(source.sentences) if one == source.sentences[at]}
    stems = {stem for n in sentence - {at} for stem in dictionary.lemmas(source.written[n])}
    for word, places in clause:
        if sentence & places.keys():
            continue
        written = _WRITTEN.match(text[slice(*word)])
        told = dictionary.told_for(written.group()) if written else frozenset()
        if any(dictionary.opposites(stem) & stems for stem in told) or (
            _OF.search(text[slice(*word)]) and max(places.values(), default=0.0) >= _NAMED
        ):
            return True
    return False


def _near(source: Source, places: Places, at: int) -> float:
    """Return how near to a place a word of the draft is told, from 0 to 1."""
    best = 0.0
    for other, share in places.items():
        if other != at and source.sentences[other] == source.sentences[at]:
            counts = 1.0 if source.clauses[other] == source.clauses[at] else _ELSEWHERE
            away = max(0, abs(other - at) - _BESIDE)
            best = max(best, min(1.0, share * 1.3) * counts * _FADES / (_FADES + away))
    return best


def _is_known(word: str, places: Places) -> bool:
    """Return whether a word is told somewhere, or could have been."""
    written = _WRITTEN.match(word)
    learned = any(told_words.told_for(seen) for seen in told_words.korean(word))
    return bool(places or (written and (learned or dictionary.told_for(written.group()))))


@lru_cache(maxsize=64)
def places_told(text: str, sources: tuple[str, ...]) -> Clause:
    """Return the words of a Korean text, each with the places of the sources that it is told for and how likely."""
    source, lemmas, named = read(sources), _lemmas(sources), list(_named(text, sources))
    found: list[tuple[Span, Places]] = []
    for match in _WORD.finditer(text):
        if match.group() in _DEGREE:
            continue
        places: dict[int, float] = {}
        for seen in told_words.korean(match.group()):
            likely = told_words.told_for(seen) if "가" <= seen[0] <= "힣" else {seen: 1.0}
            for word, share in likely.items():
                for at in source.places.get(word, ()) if share >= _LEARNED else ():
                    places[at] = max(share, places.get(at, 0.0))
        written = _WRITTEN.match(match.group())
        for at in (
            at for stem in (dictionary.told_for(written.group()) if written else ()) for at in lemmas.get(stem, ())
        ):
            places[at] = max(_KNOWN, places.get(at, 0.0))
        places |= {at: share for span, at, share in named if span[0] < match.end() and match.start() < span[1]}
        found.append((match.span(), places))
    return found


@lru_cache(maxsize=64)
def _lemmas(sources: tuple[str, ...]) -> Mapping[str, list[int]]:
    """Return the places of the sources by the stems that their words may be forms of: `narrower` is narrow."""
    source = read(sources)
    found: dict[str, list[int]] = {}
    for at in sorted({at for places in source.places.values() for at in places}):
        for stem in dictionary.lemmas(source.written[at]):
            found.setdefault(stem, []).append(at)
    return found


def _named(text: str, sources: tuple[str, ...]) -> Iterator[tuple[Span, int, float]]:
    """Yield the places of a Korean text and of its sources that share a name, a figure or a word of the lexicon, and how surely."""
    base = 0
    for one in sources:
        words = [span for _, span in told_words.english(one)]
        for anchor in anchors.shared(one, "en", text):
            places = [
                n
                for n, (low, high) in enumerate(words)
                if any(low < end and start < high for start, end in anchor.source)
            ]
            yield from ((span, base + n, anchor.weight) for span in anchor.draft for n in places)
        base += len(words)
