"""What a line says of one of two that its section tells apart: `영업 700명 감원` where 고객 지원 loses 700 and 영업 300, `M1 미니, 물로 식힌다` for M1.

Two clauses of one sentence, or of two that stand side by side, are told apart by phrases in one place (`…은`, `…에서`, before the figure).
A line that names the one and not the other, and says of it what stands in the other's clause only, has taken it for the other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_doubts import one_verb
from pipeline.check.sections.told_places import Misplaced
from pipeline.check.sections.told_values import Value, rival, same, values
from pipeline.check.sections.told_words import Word, alike, among, words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_Phrase = tuple[str, list[Word]]
_ROLES = (
    ("from", deferred(r"(?:에서|에선|에서[는도만])$")),
    ("to", deferred(r"(?:에|에[는도만]|에게|에게[는도만]|엔)$")),
    ("topic", deferred(r"[은는이가도]$")),
    ("object", deferred(r"[을를]$")),
)
_AMONG = deferred(r"\s(?:가운데|중)(?:에서|에)?\s")
_APART = deferred(r"[은는]$|에선$|엔$")
_KEPT = deferred(r"그대로|변[화함](?:가|이)? 없|변함없|빠[졌져]|제외|대상이 아니|영향을 받지|[가-힣]만 받았")
_OPEN = deferred(
    r"\?|까[요 ]|않|(?<!잘)못|없|아니|(?<![가-힣])안 |대신|말고|빼고|제외|보다|그대로|여전|아직|반면|달리|비해|견[줘주]|대비|가운데|(?<=\s)중(?:에|에서)?\s"
)
_VERBAL = deferred(r"(?:다|요|죠|며|지만|는데|[가-힣]{2}(?:고|로|면|서))\W*$")
_WHEN = frozenset({"date", "duration", "ordinal", "quarter"})
_THE_REST = frozenset({"나머지", "일부", "그중", "이들", "둘", "모두"})
_ADNOMINAL = (4, 8)  # the final consonants of 빠진 and 빠질
_LITTLE = frozenset({"각각", "평균", "약"})
_LEAD = 3  # words
_NEAR = 1  # sentences
_FAR = 3  # sentences that speak of one thing: `한강반도체의 매출은 …`, `서호칩스의 매출은 …`
_FEW = 2  # clauses


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two clauses that are told apart, each with the words that do so."""

    one: Clause
    other: Clause
    mine: tuple[Word, ...]
    theirs: tuple[Word, ...]
    alike: bool  # by phrases of one form
    within: Clause | None = None  # which counts both

    def of_the_other(self, clause: Clause) -> bool:
        """Return whether a clause names the second of the two, which may be a part of how the first is called: M1, M1 미니."""
        return clause.has(self.theirs[-1]) and not (self.mine and all(map(clause.has, self.mine)) and self.nested)

    @property
    def nested(self) -> bool:
        return self.one.has(self.theirs[-1])


def apart(
    text: str, stretches: Sequence[Span], section: Sequence[Clause], common: Sequence[Word]
) -> Iterator[Misplaced | Swapped]:
    """Yield the first figure or word of a line that its section has of the other of two only."""
    every = words(text)
    phrased = [(one, _phrases(one)) for one in section]
    meant = {
        at
        for at, (_, phrases) in enumerate(phrased)
        if any(among(word, every) for _, phrase in phrases for word in phrase)
    }
    pairs = [
        pair
        for (_, (one, first)), (at, (other, second)) in permutations(enumerate(phrased), 2)
        if at in meant and _side_by_side(one, other)
        for pair in _told_apart(one, other, first, second)
    ]
    pairs += [pair for one in section for pair in _of_them(one)]
    told = [one for one in values(text) if one.group == "figure"]
    first_words = lead(text, stretches)
    for start, end in stretches if pairs else ():
        if _OPEN.search(text[start:end]):
            continue
        first = first_words if start >= (first_words[-1].span[1] if first_words else 0) else []
        mine = [*first, *(word for word in every if start <= word.span[0] < end and word not in first)]
        figures = [one for one in told if start <= one.span[0] < end and not _of_a_name(one, every)]
        for pair in pairs:
            if not _meant(pair, mine, every):
                continue
            found = _figure(pair, figures, section, common) or _word(pair, mine, section, common)
            if found is not None:
                yield found
                return


def lead(text: str, stretches: Sequence[Span]) -> list[Word]:
    """Return the few words with which a line says first whom it is about: `M1 미니, …`."""
    start, end = stretches[0] if stretches else (0, 0)
    mine = [word for word in words(text) if start <= word.span[0] < end]
    bare = text[start:end].rstrip().endswith(",") and not _VERBAL.search(text[start:end])
    figures = any(one.group == "figure" and one.span[0] < end and not _of_a_name(one, mine) for one in values(text))
    return mine if bare and len(mine) <= _LEAD and not figures else []


def _of_a_name(one: Value, every: Sequence[Word]) -> bool:
    """Return whether a number is part of a name: 솔잎 3."""
    return any(" " in word.stem and word.span[0] < one.span[0] < word.span[1] for word in every)


def _side_by_side(one: Clause, other: Clause) -> bool:
    return abs(one.sentence - other.sentence) <= _FAR


@lru_cache(maxsize=1024)
def _of_them(clause: Clause) -> Sequence[_Pair]:
    return tuple(_parts_of(clause))


def _parts_of(clause: Clause) -> Iterator[_Pair]:
    """Yield a whole and a part of it that one clause counts: `전화 2,600건 가운데 목소리가 쓰인 것은 71건`."""
    if not _AMONG.search(clause.text):
        return
    for value in (each for each in clause.values if each.group == "figure"):
        cut = next((at for at, word in enumerate(clause.words) if word.span[0] >= value.span[1]), 0)
        if not cut:
            continue
        first, rest = clause.words[:cut], clause.words[cut:]
        counted = [each for each in clause.values if each.span[0] > value.span[0]]
        part = Clause(clause.sentence, clause.text, rest, tuple(counted), ())
        whole = Clause(clause.sentence, clause.text, first, (value,), ())
        rivals = [each for each in counted if rival(value, each)]
        ahead = [word for word in rest if rivals and word.span[0] < rivals[0].span[0]]
        for word in (ahead or rest[-1:]) if rivals else ():
            if len(word.stem) > 1 and not among(word, first):
                yield _Pair(whole, part, (), (word,), False, clause)
        return


def _told_apart(one: Clause, other: Clause, first: Sequence[_Phrase], second: Sequence[_Phrase]) -> Iterator[_Pair]:
    """Yield the phrases of one form that differ in two clauses, and what only the second sets apart: `외국어로 쓴 글에서는 …`."""
    said = one.knows if one.sentence != other.sentence and any(topical(word) for word in one.words) else one.has
    for role, theirs in second:
        right = tuple(word for word in theirs if not said(word))
        alone = topical(theirs[-1]) and (role == "topic" or theirs is second[0][1])
        far = abs(one.sentence - other.sentence) > _NEAR
        beside = [mine for name, mine in first if name == role and (not far or alike(mine[-1], theirs[-1]))]
        if beside:
            if right and (near := [word for mine in beside for word in mine if _of_a_kind(word, right[-1])]):
                yield _Pair(one, other, tuple(near), right[-1:], True)
            elif pair := _differing(one, other, beside[-1], theirs, right):
                yield pair
        if alone and right and one.sentence < other.sentence and not far:
            for mine in (mine for name, mine in first if name not in (role, "topic")):
                if left := tuple(word for word in mine if not other.has(word)):
                    yield _Pair(one, other, left, right, False)
            if not beside or not _left(other, right):
                yield _Pair(one, other, (), right, False)


def _left(clause: Clause, named: Sequence[Word]) -> list[Word]:
    """Return what a clause says beside whom it is about: nothing where it goes on with what was told before."""
    return [word for word in clause.words if word not in named and word.stem not in _LITTLE]


def _differing(
    one: Clause, other: Clause, mine: Sequence[Word], theirs: Sequence[Word], right: tuple[Word, ...]
) -> _Pair | None:
    left = tuple(word for word in mine if not other.has(word))
    if right and left:
        return _Pair(one, other, left, right, True)
    shorter, longer = (mine, theirs) if right else (theirs, mine)
    if (left or right) and all(map(alike, shorter, longer)) and len(shorter) < len(longer):
        return _Pair(one, other, left, right or tuple(theirs), True)  # M1, M1 미니
    return None


def _of_a_kind(word: Word, other: Word) -> bool:
    """Return whether two words end alike, as what is set against each other often does: 전공의 and 전문의, 한국어 and 영어."""
    one, two = (each.written[:-1] if _marked(each) else each.written for each in (word, other))
    return min(len(one), len(two)) > 1 and one != two and one[-1] == two[-1] and not alike(word, other)


@lru_cache(maxsize=1024)
def _phrases(clause: Clause) -> Sequence[_Phrase]:
    """Return the phrases before the figure of a clause, each by its form: `한국어 오류율은`, `조용한 회의실에서`."""
    figures = [one for one in clause.values if one.group == "figure" and not _of_a_name(one, clause.words)]
    measured = [one for one in figures if one.figures[0].kind not in _WHEN] or figures
    until = measured[0].span[0] if measured else max((word.span[1] for word in clause.words), default=0)
    found: list[_Phrase] = []
    current: list[Word] = []
    for word in (each for each in clause.words if each.span[0] < until):
        current.append(word)
        role = next((name for name, mark in _ROLES if mark.search(word.written)), "") if _marked(word) else ""
        if role:
            found.append((role, current))
            current = []
    found = [*found, ("topic", current)] if current and figures else found
    return [] if any(word.stem in _THE_REST for _, phrase in found for word in phrase) else found


def _marked(word: Word) -> bool:
    return word.written.lower() != word.stem


def _meant(pair: _Pair, mine: Sequence[Word], every: Sequence[Word]) -> bool:
    """Return whether a part of a line names the second of two, and the line nowhere what is the first's alone."""
    if not among(pair.theirs[-1], mine):
        return False
    return not any(among(word, every) for word in pair.mine)


def _figure(
    pair: _Pair, figures: Sequence[Value], section: Sequence[Clause], common: Sequence[Word]
) -> Misplaced | Swapped | None:
    for value in figures:
        if not _only_of(pair, value) or any(rival(value, each) and _has(pair.other, each) for each in figures):
            continue
        homes = [one for one in section if _has(one, value) and one is not pair.within]
        if any(map(pair.of_the_other, homes)):
            continue
        instead = [each for each in pair.other.values if rival(value, each)]
        if instead and (pair.alike or not pair.mine) and _parallel(pair, common):
            return Misplaced(value, pair.other, instead[0], alone=False, sure=pair.alike)
        if _KEPT.search(pair.other.text):
            return Swapped(value.span, pair.other)
    return None


def _parallel(pair: _Pair, common: Sequence[Word]) -> bool:
    """Return whether two clauses tell the same of two: in one sentence, with a word of both, or of two that are called alike."""
    if pair.one.sentence == pair.other.sentence or any(_of_a_kind(word, pair.theirs[-1]) for word in pair.mine):
        return True
    if pair.alike:  # whoever left 문제 112개 out and 빠진 문제 are no two of a kind
        last = pair.theirs[-1].written[-1]
        if (ord(last) - ord("가")) % 28 in _ADNOMINAL and not _marked(pair.theirs[-1]):
            return False  # 유출된 문제, 빠진 문제
        heads = [phrase[-1] for _, phrase in _phrases(pair.one)]
        return any(alike(phrase[-1], head) for _, phrase in _phrases(pair.other) for head in heads)
    goes_on = not pair.mine and not _left(pair.other, pair.theirs)
    return goes_on or any(pair.other.has(word) and not among(word, common) for word in pair.one.words)


def _only_of(pair: _Pair, value: Value) -> bool:
    return _has(pair.one, value) and not _has(pair.other, value)


def _word(pair: _Pair, mine: Sequence[Word], section: Sequence[Clause], common: Sequence[Word]) -> Swapped | None:
    """Return a word that the section says of the first of two in so many words, where it says something else of the second."""
    if not pair.alike or pair.within or pair.one.sentence != pair.other.sentence or not _set_against(pair):
        return None
    said = [
        word for word in pair.other.words if not any(_one_word(word, one) for one in (*pair.one.words, *pair.theirs))
    ]
    if not said or any(among(word, mine) for word in said):
        return None
    subject = [word for role, phrase in _phrases(pair.one) if role == "topic" for word in phrase]
    for word in mine:
        homes = [one for one in section if one.has(word)]
        if not pair.one.has(word) or len(homes) > _FEW or among(word, [*common, *subject]):
            continue
        if not any((home.knows(pair.theirs[-1]) and not pair.nested) or pair.of_the_other(home) for home in homes):
            return Swapped(word.span, pair.other)
    return None


def _one_word(word: Word, other: Word) -> bool:
    """Return whether two words are one, or forms of one verb by their letters: 식혀야, 식혀요."""
    return one_verb(word, other) or word.written[:2] == other.written[:2]


def _set_against(pair: _Pair) -> bool:
    """Return whether two clauses have `은` or `는` behind what tells them apart."""
    return all(any(map(topical, phrase)) for phrase in (_before(pair.one), _before(pair.other)))


def _before(one: Clause) -> list[Word]:
    return [word for _, phrase in _phrases(one) for word in phrase]


def topical(word: Word) -> bool:
    """Return whether a word is set apart as what is spoken of: 서울은, 서울에서는."""
    return _APART.search(word.written) is not None and _marked(word)


def _has(one: Clause, figure: Value) -> bool:
    return any(same(figure, each) for each in one.values)
