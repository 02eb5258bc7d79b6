"""Whose deed or figure it is: `누리은행이 이끈` where 한강벤처스 led, `소리결이 오르카 인수를` where 오르카 buys 소리결, `60% 내린 탤론 1` for 탤론 2.

Only what the section plainly gives to another: its clause has a subject of its own, and names the one of the line elsewhere.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.check.sections import parties
from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_values import Value, same, values
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_SUBJECT = deferred(r"(?<![에로])[은는이가]$")
_DOER = deferred(r"[이가]$")
_OF_ALL = deferred(r"[은는]$")
_OBJECT = deferred(r"(?:을|를|의|에게|와|과)$")
_BARE = deferred(r"(?:을|를|의|[가-힣A-Za-z0-9]*[^은는이가에로도와과서])$")
_PASSIVE = deferred(r"(?<=[가-힣])(?:받|당[하했한해]|되|됐|된|돼|될|됨|팔[리렸려]|잡[히혔혀]|밀[리렸려])")
_BECOME = deferred(r"[들려켜뤄꿔써여나아어겨쳐][졌지진져]")
_MUTUAL = deferred(r"협[력의상약]|합병|제휴|계약|경쟁|합의|논의|대결|맞[붙서섰]|만[나났]|비[교슷]")
_NOUN = deferred(r"(?:에|을|를|도|의|로|에서|과|와|만|까지|부터|이|가|보다|에게|로는|에는)$")
_COMPARED = deferred(r"\S+ \S+(?:보다|와|과|만큼|처럼)\s|\S+ \S+의 (?:절반|\d|두 배|세 배)")
_VERB = deferred(r"(?:요|죠|다|고|며|지만|는데|면|서|던|는|은|을|게|지|자)$")
_ENDED = deferred(r"[가-힣]{2}(?:요|다)$")
_TWO = deferred(r"[가-힣]{2}")
_FINAL = deferred(r"(?:이에요|예요|이고|이며|이다)[.,\s]*$")
_NEAR = 3  # words
_TELLING = 2


@dataclass(frozen=True, slots=True)
class Swapped:
    """A stretch of a line, the clause that says otherwise, and what could stand for which place of the line."""

    span: Span
    clause: Clause
    place: Span | None = None
    wanted: str = ""


def swapped(text: str, stretches: Sequence[Span], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield what a line gives to another than its section does."""
    told = values(text)
    every = words(text)
    for start, end in stretches:
        mine = [word for word in every if start <= word.span[0] < end]
        inside = [value for value in told if start <= value.span[0] < end]
        yield from _numbered(mine, every, inside, section)
        yield from _by_another(mine, section)
        yield from _turned(mine, every, section)
        yield from _displaced(mine, section)
    yield from _called(text, section)


def _numbered(
    mine: Sequence[Word], every: Sequence[Word], inside: Sequence[Value], section: Sequence[Clause]
) -> Iterator[Swapped]:
    """Yield the name with a number whose figure the section gives to the name with another number."""
    for word in (word for word in mine if " " in word.stem):
        name, _, number = word.stem.rpartition(" ")
        if not any(one.has(word) for one in section) or any(one.has(word) for one in section if not one.sentence):
            continue  # what the first sentence names is what the others are about
        for value in (value for value in inside if not word.span[0] <= value.span[0] < word.span[1]):
            homes = [one for one in section if any(same(value, each) for each in one.values)]
            others = {
                each.stem
                for one in homes
                for each in one.words
                if each.stem.startswith(f"{name} ") and not _COMPARED.match(one.text, one.text.find(each.written))
            }
            if homes and others and word.stem not in others and not any(one.knows(word) for one in homes):
                other = others.pop()
                if not others and not any(each.stem == other for each in every):
                    start = word.span[0] + len(name) + 1
                    yield Swapped(word.span, homes[0], (start, start + len(number)), other.rpartition(" ")[2])


def _predicates(clause: Clause) -> Sequence[Word]:
    """Return the words that tell what a clause is about to say: its last two, unless a noun's particle stands behind."""
    return [word for word in clause.words[-2:] if not _NOUN.search(word.written)]


def _by_another(mine: Sequence[Word], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield the doer of a deed that the section says another did."""
    for at, who in enumerate(mine):
        if not _SUBJECT.search(who.written) or not _acts(who, section):
            continue
        for deed in mine[at + 1 : at + 1 + _NEAR]:
            if _NOUN.search(deed.written) or deed.written.startswith("아니"):
                continue
            clauses = [one for one in section if any(_same_deed(deed, each) for each in _predicates(one))]
            if not clauses or any(_has_before(one, who, section) for one in clauses) or _MUTUAL.match(deed.stem):
                continue
            owners = [_doer(one, deed) or _lent(one, section) for one in clauses]
            if any(alike(word, one) and _OF_ALL.search(word.written) for word in mine[:at] for one in owners if one):
                continue  # `AMD는 메모리가 모자라 출시를 미뤘고요`: the doer is named as what all is about
            voices = {_passive(each.written) for one in clauses for each in _predicates(one) if alike(deed, each)}
            if len(clauses) <= _TELLING and all(owners) and voices == {_passive(deed.written)}:
                owner = owners[0]
                place = (who.span[0], who.span[1] - 1)
                yield Swapped((who.span[0], deed.span[1]), clauses[0], place, owner.written[:-1] if owner else "")
                return


def _has_before(clause: Clause, who: Word, section: Sequence[Clause]) -> bool:
    """Return whether a clause names somebody, or leaves out whom one before it named: not one behind it."""
    at = section.index(clause)
    behind = any(one.has(who) for one in section[at + 1 :] if one.sentence == clause.sentence)
    return clause.has(who) or (clause.knows(who) and not behind)


def _lent(clause: Clause, section: Sequence[Clause]) -> Word | None:
    """Return whom the clause before one of the same sentence has as the doer, where itself names none: `예보관이 둘을 보고 진로를 정해요`."""
    at = section.index(clause)
    before = section[at - 1] if at and section[at - 1].sentence == clause.sentence else None
    if before is None or not before.text.rstrip().endswith("고"):
        return None
    return next((each for each in reversed(before.words) if _DOER.search(each.written)), None)


def _same_deed(deed: Word, told: Word) -> bool:
    """Return whether two words are one verb: two nouns that are the same tell no deed."""
    noun = told.written[:-1] == deed.written and _SUBJECT.search(told.written) is not None  # 결절, 결절은
    return alike(deed, told) and not (
        noun or (deed.written == told.written and not _ENDED.search(deed.written)) or _TWO.fullmatch(told.written)
    )


def _acts(who: Word, section: Sequence[Clause]) -> bool:
    """Return whether the section tells a deed of somebody: what is done to it (`영상이 만들어졌다는`) is none."""
    return any(
        alike(who, each)
        and (_DOER.search(each.written) or parties.body(each.stem))
        and not any(map(_undergone, one.words[at + 1 : at + 1 + _NEAR]))
        for one in section
        for at, each in enumerate(one.words)
    )


def _undergone(word: Word) -> bool:
    return _passive(word.written) or _BECOME.search(word.written) is not None


def _doer(clause: Clause, deed: Word) -> Word | None:
    """Return who does a deed in a clause: the last word before it that `이` or `가` makes its subject."""
    at = next(number for number, each in enumerate(clause.words) if alike(deed, each) and each in _predicates(clause))
    return next((each for each in reversed(clause.words[:at]) if _DOER.search(each.written)), None)


def _passive(written: str) -> bool:
    return _PASSIVE.search(written) is not None


def _turned(mine: Sequence[Word], every: Sequence[Word], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield a deed whose doer and object the section has the other way round."""
    for at, what in enumerate(mine[:-1]):
        deed = mine[at + 1]
        if not _BARE.search(what.written) or _MUTUAL.match(deed.stem) or _SUBJECT.search(what.written):
            continue
        if deed.written[0].isascii() or deed.written.endswith("게"):
            continue  # `가중치 푼 딥시크 V4`: a name is no deed, nor is `크게`
        for who in [
            word
            for word in every
            if word.span[1] <= what.span[0] and (_SUBJECT.search(word.written) or word is every[0])
        ]:
            telling = [one for one in section if one.has(deed)]
            turned = [one for one in telling if _marked(one, what, _DOER) and _marked(one, who, _OBJECT)]
            kept = [one for one in telling if _marked(one, who, _SUBJECT) or _marked(one, what, _OBJECT)]
            same_voice = all(
                _passive(each.written) == _passive(deed.written)
                for one in turned
                for each in one.words
                if alike(deed, each)
            )
            if turned and not kept and same_voice:
                yield Swapped((who.span[0], deed.span[1]), turned[0])
                return


def _marked(clause: Clause, word: Word, mark: object) -> bool:
    return any(alike(word, each) and mark.search(each.written) for each in clause.words)  # type: ignore[attr-defined]


def _displaced(mine: Sequence[Word], section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield a word of a clause of the section that stands in another one, in the place of one that ends alike: 중학교 for 초등학교."""
    known = [word for word in mine if any(one.has(word) for one in section)]
    for word in known:
        opening = [one for one in section if not one.sentence]
        rest = [other for other in known if other is not word and not any(one.has(other) for one in opening)]
        homes = [one for one in section if one.has(word)]
        for one in section:
            if one in homes or one.knows(word) or len(rest) < _TELLING or not all(one.has(other) for other in rest):
                continue
            if any(home.has(other) for home in homes for other in rest):
                continue
            rivals = [each for each in one.words if each.stem != word.stem and _ends_alike(each, word)]
            if rivals and not any(alike(rivals[0], other) for other in mine):
                place = (word.span[0], word.span[0] + len(word.stem))
                yield Swapped(word.span, one, place, rivals[0].stem)
                return


def _ends_alike(one: Word, other: Word) -> bool:
    """Return whether two nouns are of one kind: 중학교, 초등학교."""
    nouns = not any(_VERB.search(word.written) for word in (one, other))
    return nouns and min(len(one.stem), len(other.stem)) > _TELLING and one.stem[-2:] == other.stem[-2:]


def _called(text: str, section: Sequence[Clause]) -> Iterator[Swapped]:
    """Yield what a line calls by the name that the next clause has: `가장 많이 쓰는 도구는 파일럿` where that one comes second."""
    topics = [(match.start(), match.end()) for match in _CALLED.finditer(text)]
    for start, end in topics:
        what = [word for word in words(text[: start + 1]) if word.span[0] >= max(0, text.rfind(",", 0, start))]
        name = next(iter(words(text[end:])), None)
        if name is None or len(what) < _TELLING:
            continue
        for one, other in pairwise(section):
            pair = one.sentence == other.sentence and _FINAL.search(one.text) and _FINAL.search(other.text)
            if pair and all(one.has(word) for word in what) and other.has(name) and not one.has(name):
                yield Swapped((end + name.span[0], end + name.span[1]), one)
                return


_CALLED = deferred(r"[은는]\s(?=[가-힣A-Za-z0-9]+(?:[,.…]|$|예요|이에요|이고|,))")
