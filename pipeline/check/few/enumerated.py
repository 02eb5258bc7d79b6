"""How many things a source lists: in coordinations (`A, B and C`), in clauses, by name, and in all that it tells."""

import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import combinations

from pipeline.check.claims import Claim, Evidence
from pipeline.check.few import drafted
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import ONES

_CLAUSES = {
    "en": deferred(r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])[.!?](?=[\s”\"’']|$)|[:;—\n]|\s[-–]\s"),
    "ko": deferred(r"[.!?](?=\s|$|[”’\"'])|[:;—\n]"),
}
_CUTS = {
    "en": deferred(
        r",\s(?:(?:and|or|but|nor|plus|then)\s)?|\s(?:and|or|&|plus|as well as|nor|versus|vs\.?|before|after|while|followed by|once|until|where|with|then)\s|/"
    ),
    "ko": deferred(
        r",\s|·|(?<=[가-힣A-Za-z0-9’'”\")])(?:와|과|하고|이랑|랑)\s|\s(?:및|그리고|또는|혹은|또)\s|/|에 이어\s|[가-힣](?:고|며|지만|는데|도)\s"
    ),
}
_JOINTS = {
    "en": deferred(r",? (?:and|or|&|as well as|plus)(?: |, )"),
    "ko": deferred(r"(?:와|과) | 및 |,? 그리고 |(?<=[가-힣]),? 또는 "),
}
_INTRO = deferred(
    r"(?:At|In|On|After|Before|While|When|As|If|Since|According|With|Despite|By|For|From|During|Long|Last|This|Now|Today|Meanwhile|However|But|And|So|Once|Until|Over|Under|Among|Like|Unlike|To|Of|Also|Still|Then|Next|First|Yesterday|Although|Though|Because)\b",
    re.IGNORECASE,
)
_NAME = deferred(
    r"\b[A-Z][\w’'&-]*(?:[ -](?:of |the |de |van |von )?[A-Z0-9][\w’'&-]*)*|(?<![\w-])[a-z]+-[a-z]*(?=[,.]| (?:and|or)\b)"
)
_NAMES_THEM = deferred(r"(?:such as|including|namely|e\.g\.,?|for example,?) ", re.IGNORECASE)
_OWN, _DOERS = deferred(r"['’]s$"), deferred(r"[가-힣A-Za-z0-9]{2,}(?=[은는이가도]\s)")
_OPENS = deferred(
    r"(?:with|including|such as|from|for|to|in|at|by|like|namely|who|which|whose|of|across|between|among|about|on) ",
    re.IGNORECASE,
)
"""What opens a phrase of its own behind a comma: `has grown, with rings, pins and pens`."""
_COMMA = deferred(r", |·")
_WORDS_OF_AN_ITEM, _NEAR = 7, 5
_AT_LAST = deferred(r"(?:^|[.;] )(?:Finally|Lastly|Last)\b")
_DOTTED = deferred(r"[^\s,·]+(?:·[^\s,·]+)+")
_ARTICLE = deferred(rf"(?:an?|the|its|his|her|their|another|(?P<number>{'|'.join(ONES)}))\b", re.IGNORECASE)
_ENDING = deferred(rf"\b(?P<number>{'|'.join(ONES)})(?: [\w-]+){{1,2}}$", re.IGNORECASE)
_NTH = deferred(r"(?:^|[.;] )(First|Second|Third|Fourth|Fifth)(?:ly)?\b")
_MANY, _FEW, _SHORT = 4, 10, 3
_COUNTS = frozenset({"number", "count"})
_GROUPS = deferred(
    r"\b(?:twins?|parents|couples?|spouses|siblings|brothers|sisters|famil(?:y|ies))\b(?! of)|부부|부모|형제|자매|가족|쌍둥이"
)
_OF_TIME = deferred(r" (?:of )?(?:[a-z]+ )?(?:years?|months?|weeks?|days?|hours?|decades?|times?)\b")
_ASIDE = deferred(r"\([^()]*\)")
_VALUES = frozenset({"number", "count", "ordinal", "times"})
_SAYS_I = deferred(r"\b(?:I|we)\b")
_HERE = frozenset(
    str.split(
        "명 곳 군데 개 종 종류 사람 회사 기업 나라 도시 팀 개사 개국 기관 업체 은행 대학 전문가 연구원 단체 매체 스타트업 빅테크 그룹"
    )
)
"""What names may be of, which a source tells one by one: persons, firms, countries."""
_IN_DIGITS = frozenset(str.split("명 사람 곳 군데 개 가지 종 종류 개사 개국 건 팀"))
_TOLD = frozenset(
    str.split("가지 건 이유 방법 방식 주제 원칙 요인 사례 과제 전략 조건 질문 단계 기능 분야 영역 항목 요소 부문 목표")
)
"""What a source may tell a sentence or a clause each."""


def told(evidence: Sequence[Evidence]) -> frozenset[int]:
    """Return the whole numbers that sources have in any writing, up to those that the last of a row gives: `a fourth`."""
    values = {
        int(one.value)
        for each in evidence
        for one in quantities.find(each.text, each.language)
        if one.kind in _VALUES and one.value.denominator == 1
    }
    return frozenset(
        values | {value for each in evidence if each.language == "ko" for value, *_ in drafted.in_words(each.text)}
    )


def lists(evidence: Sequence[Evidence]) -> frozenset[int]:
    """Return how many things each list of the sources has, in every reading of where it begins and ends."""
    english = " ".join(one.text for one in evidence if one.language == "en")
    return _numbered(english) | {many for one in evidence for many in _lists(one.text, one.language)}


def lists_so_many(claim: Claim, one: Quantity) -> bool:
    """Return whether a count of things, in digits, is how many a list of the sources has: `3개국` for Portugal, Spain and Greece."""
    return (
        one.kind == "count" and one.unit in _IN_DIGITS and 1 < one.value <= _FEW and one.value in lists(claim.evidence)
    )


def sums(evidence: Sequence[Evidence]) -> frozenset[int]:
    """Return what two lists have together."""
    every = [max(many) for one in evidence for many in _lists_apart(one.text, one.language)]
    return frozenset(one + other for one, other in combinations(every, 2))


def totals(evidence: Sequence[Evidence]) -> frozenset[int]:
    """Return how many the things of a list are together that counts some of them itself: `a nurse, two doctors and a lawyer` are four."""
    return frozenset(many for one in evidence for many in _totals(one.text, one.language))


def of_groups(claim: Claim) -> bool:
    """Return whether sources or the draft speak of several with one word that does not say how many: `the twins and their parents`."""
    return any(_GROUPS.search(text) for text in (claim.text, *(one.text for one in claim.evidence)))


def reckoned(claim: Claim, drafted_one: Quantity) -> bool:
    """Return whether a count may be what other figures give, or is of people that a word counts as a few; of many figures any small one may be."""
    texts = [(one.text, one.language) for one in claim.evidence] + [(claim.text, "ko")]
    if of_groups(claim):
        return True
    found = [
        group
        for text, language in texts
        for group in quantities.readings(text, language)
        if not _OF_TIME.match(text, group[0].span[1])
    ]
    if any(_is_share(group) for group in found):
        return True
    counts = [group[0] for group in found if any(one.kind in _COUNTS for one in group) and group[0].value > 1]
    values = sorted({one.value for one in counts if one != drafted_one} - {drafted_one.value})
    if len(values) > _MANY:
        return True
    given = {
        way for one, other in combinations(values, 2) for way in (other - one, one + other, one * other, other / one)
    }
    before = {one.value - 1 for group in found for one in group if one.kind == "ordinal"}  # `the ninth town to do so`
    each = {value * many for value in values for many in lists(claim.evidence)}  # `two shops each in Ghent and Porto`
    return drafted_one.value in given | each | before | {value + step for value in values for step in (1, -1)}


def _is_share(group: Sequence[Quantity]) -> bool:
    """Return whether a figure is a share or a multiple, of which a count may be reckoned; `a third` may be the third of a row."""
    return group[0].kind in ("percent", "points", "times") and not any(one.kind == "ordinal" for one in group)


def most(evidence: Sequence[Evidence], units: Set[str]) -> int:
    """Return how many things of a kind the sources may tell of at the most: of their names, of the clauses of a sentence, of sentences."""
    found = [
        max((_parts(clause, one.language) for clause in _clauses(one.text, one.language)), default=1)
        for one in evidence
    ]
    if units & _HERE:
        names = {name for one in evidence for name in _names(one)}
        found.append(len(names) + any(_SAYS_I.search(one.text) for one in evidence))
    if units & _TOLD:
        found.append(max(found) + sum(len(_clauses(one.text, one.language)) for one in evidence) - 1)
    return max(found, default=1)


def _names(one: Evidence) -> Iterator[str]:
    """Yield what may be names in a source: words with a capital, and of a Korean text whatever does something."""
    for match in _NAME.finditer(one.text):
        yield _OWN.sub("", match.group())
    yield from (match.group() for match in _DOERS.finditer(one.text) if one.language == "ko")


@lru_cache(maxsize=256)
def _clauses(text: str, language: str) -> tuple[str, ...]:
    kind = "ko" if language == "ko" else "en"
    return tuple(part.strip() for part in _CLAUSES[kind].split(_ASIDE.sub(" ", text)) if len(part.strip().split()) > 1)


def _parts(clause: str, language: str) -> int:
    """Return how many pieces a clause has between its commas and its ands, but for what opens it."""
    pieces = _CUTS["ko" if language == "ko" else "en"].split(clause)
    opened = len(pieces) > 1 and _INTRO.match(pieces[0]) is not None and clause[len(pieces[0]) :][:1] == ","
    return len(pieces) - opened


def _lists(text: str, language: str) -> frozenset[int]:
    return frozenset().union(*_lists_apart(text, language))


@lru_cache(maxsize=256)
def _lists_apart(text: str, language: str) -> tuple[frozenset[int], ...]:
    """Return for each list of a text how many things it has, in every reading: with an `and` within an item it may have one more."""
    kind = "ko" if language == "ko" else "en"
    found = []
    for low, high, words in _runs(text, language):
        more = len(_JOINTS[kind].findall(words)) - 1 + _more_of_one(words, language)
        found.append(frozenset(range(low + 1, high + 2 + more)))
    return (*found, *_rows(text, kind))


def _rows(text: str, kind: str) -> Iterator[frozenset[int]]:
    """Yield how many things a text lists without an `and`: `가람·나루·다온`, `가람, 나루, 다온이`, `Nvidia, AMD, Intel shares fall`."""
    yield from (frozenset({run.count("·") + 1}) for run in _DOTTED.findall(text))
    for clause in _clauses(text, kind):
        pieces = clause.split(", ")
        if len(pieces) > (kind == "en") + 1 and all(len(piece.split()) <= _SHORT for piece in pieces[1:-1]):
            yield frozenset({len(pieces)})


def _numbered(text: str) -> frozenset[int]:
    """Return how many things an English text numbers, with the last that it calls so: `First … Second … Finally`."""
    last = _AT_LAST.search(text)
    named = {word.lower() for word in _NTH.findall(text, 0, last.start())} if last else set()
    return frozenset({len(named) + 1}) if named else frozenset()


def _totals(text: str, language: str) -> Iterator[int]:
    kind = "ko" if language == "ko" else "en"
    for low, high, words in _runs(text, language):
        first, *middle, last = re.split(rf"{_COMMA.pattern}|{_JOINTS[kind].pattern}", words)
        if kind == "ko" or not _ARTICLE.match(last):
            continue
        counted = [_ENDING.search(first), *(_ARTICLE.match(piece) for piece in (*middle, last))]
        numbers = [_more_of_one(match["number"], language) for match in counted if match and match["number"]]
        if more := sum(numbers):
            yield from range(low + 1 + more, high + 2 + more)


@lru_cache(maxsize=256)
def _runs(text: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Return of each `and` how many things stand before it, at the least and at the most, and the words of its list."""
    kind = "ko" if language == "ko" else "en"
    found = []
    for clause in _clauses(text, language):
        for joint in _JOINTS[kind].finditer(clause):
            pieces = _COMMA.split(clause[: joint.start()])
            low, high = _items(pieces)
            first = " ".join(pieces[-high].split()[-_NEAR:])
            last = " ".join(clause[joint.end() :].split(",")[0].split()[:_NEAR])
            found.append((low, high, ", ".join([first, *pieces[len(pieces) - high + 1 :]]) + joint.group() + last))
    return tuple(found)


def _more_of_one(words: str, language: str) -> int:
    """Return how many more than one the counted items of a list are."""
    found = [one for one in quantities.find(words, language) if one.kind in _COUNTS and one.words]
    return sum(int(one.value) - 1 for one in found if 1 < one.value <= _FEW and not _OF_TIME.match(words, one.span[1]))


def _items(pieces: Sequence[str]) -> tuple[int, int]:
    """Return how many items stand before an `and`, at the least and at the most: the first may be the end of a long piece, or open a phrase."""
    low = high = 0
    for place, piece in enumerate(reversed(pieces), start=1):
        first = place == len(pieces)
        if first and place > 1 and _INTRO.match(piece):
            low, high = low or high, place  # it may hold the first item itself: `On stage were a singer, …`
            break
        high = place
        if _OPENS.match(piece) and place < len(pieces):
            low = low or place
        if len(piece.split()) > _WORDS_OF_AN_ITEM or _NAMES_THEM.match(piece):
            break
    return low or high, high
