"""What a sentence tells: the beginnings of its words and its figures, whatever the words around them do."""

import itertools
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.draft.units import Unit
from pipeline.text import citations, quantities
from pipeline.text.sections import plain

DAY = " date"
FIGURES_WEIGH = 3
"""How many words a figure tells as much as."""
_VOWELS, _CODAS = 21, 28
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_COUNTED = re.compile(r"\d|\s")
_LENGTHS = (" s", " month", " year")
_OF = re.compile(r"\s*(?:중|가운데)\S*\s*(?:약\s*)?")
_ONE = re.compile(r"(?:한 ?|1)(?=[가-힣])|하루")
_DENIES = r"(?:없|않|못|안 |아니|모르|모른)"
_OF_NONE = re.compile(rf"(?:의? \S{{1,8}}?)?도(?=\s).*?{_DENIES}")
_PER = re.compile(r" ?(?:당|마다|꼴)(?![가-힣]{2})|에? (?=[$€£¥\d])")
_PER_ONE = re.compile(r" \S{1,4}는 데(?:에|에는|는)? |에? ")
_ONCE = re.compile(r"한 ?번(?: 더|에) ")
_HUNDRED = 100
_YEAR = 10_000
_ROUND = (10, _HUNDRED)  # of so many a share is told, and nobody was counted
_WORD = re.compile(r"[A-Za-z]{2,}|[가-힣]{2}")
_OPEN = {1: 0, 6: 20, 9: 8, 14: 13}  # ㅐ ㅕ ㅘ ㅝ: what ㅏ ㅣ ㅗ ㅜ become before an ending
_ENDINGS = (4, 8, 20)  # ㄴ ㄹ ㅆ
_SAYS_NOTHING = frozenset(
    str.split(
        "것이 것은 것을 것으 있어 있는 했어 하는 해요 됐어 되는 이에 예요 하나 이번 이후 그리 그래 대해 위해 통해 때문 밝혔 말했 전했 예정 계획 두세 보세 주세 하세"
    )
)


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a sentence but for days and lengths in one word (`하루`), the numbers that its citations compute with, and of how many
    its figures are a part (`11곳 가운데 3곳`).
    """

    told: frozenset[str]
    steps: frozenset[str]
    wholes: frozenset[str]


def figures_of(unit: Unit) -> Figures:
    """Return the figures of a sentence, each with its unit; the numbers of a step without one."""
    return _figures(plain(unit.keyed), unit.text)


@lru_cache(maxsize=4096)
def _figures(text: str, cited: str) -> Figures:
    named = _named(text, quantities.find(text, "ko"))
    told = {name for span, name in named.items() if not name.endswith(_LENGTHS) or _COUNTED.search(text[slice(*span)])}
    steps = (match.replace(",", "") for one in citations.find(cited) for match in _NUMBER.findall(one.step))
    wholes = (named[one] for one, other in itertools.pairwise(sorted(named)) if _OF.fullmatch(text[one[1] : other[0]]))
    return Figures(frozenset(name for name in told if not name.endswith(DAY)), frozenset(steps), frozenset(wholes))


def tells_figures(one: Unit, other: Unit) -> bool:
    """Whether all figures of one sentence, if it has any, stand in another, or are what that computes its own from."""
    ours, theirs = figures_of(one), figures_of(other)
    return bool(ours.told) and all(
        figure in theirs.told or figure.partition(" ")[0] in theirs.steps for figure in ours.told
    )


def no_news(unit: Unit, known: Iterable[Unit]) -> bool:
    """Whether a sentence has no figure that none of the known ones has."""
    figures = figures_of(unit)
    return figures.told - figures.wholes <= frozenset[str]().union(*(figures_of(one).told for one in known))


def less_exact(day: int, days: Iterable[int]) -> bool:
    """Whether a day says no more than one of others does: 5월 says no more than 5월 4일, nor does a year beside a day without one."""
    year, *told = _parts(day)
    others = (_parts(one) for one in days)
    return any(
        year in (0, other or year) and all(part in (0, more) for part, more in zip(told, rest, strict=True))
        for other, *rest in others
    )


def _parts(day: int) -> tuple[int, int, int]:
    """Return year, month and day, each nothing where it is not told."""
    return day // _YEAR, day % _YEAR // _HUNDRED, day % _HUNDRED


def days_of(figures: Iterable[str]) -> frozenset[int]:
    """Return the days among some figures, each as its year, month and day in eight digits: of what is not told, nothing."""
    return frozenset(int(figure.removesuffix(DAY)) for figure in figures if figure.endswith(DAY))


def same_day(one: int, other: int) -> bool:
    """Whether two days are one, though a year is told with one of them alone."""
    years = {one // _YEAR, other // _YEAR}
    return one == other or (0 in years and one % _YEAR == other % _YEAR != 0)


def weight(words: frozenset[str], figures: frozenset[str]) -> int:
    """Return how much of what a sentence tells is in some of its words: a figure tells as much as three others."""
    return len(words) + (FIGURES_WEIGH - 1) * len(words & figures)


def terms(unit: Unit) -> tuple[frozenset[str], frozenset[str]]:
    """Return what a sentence says: the beginnings of its words, but for those that say nothing, and its figures."""
    return _terms(plain(unit.keyed))


@lru_cache(maxsize=4096)
def _terms(text: str) -> tuple[frozenset[str], frozenset[str]]:
    found = quantities.find(text, "ko")
    rest = list(text)
    for one in found:
        rest[slice(*one.span)] = "0" * (one.span[1] - one.span[0])  # its particle is no word
    matches = (_WORD.match(word) for word in "".join(rest).replace("‘", " ").replace("“", " ").split())
    named = {match.group().casefold() for match in matches if match}
    return frozenset(map(stem, named - _SAYS_NOTHING)), frozenset(_named(text, found).values())


def _named(text: str, found: Sequence[quantities.Quantity]) -> Mapping[tuple[int, int], str]:
    """Return the figures of a text by their spans, one reading for each, and each share as so many of a hundred: `40%`, `열에 넷`, `열 명 중 네 명`."""
    read = {one.span: one for one in reversed(found)}
    read = {span: one for span, one in read.items() if not _counts_nothing(text, one, read)}
    named = {span: _name(one) for span, one in read.items()}
    for whole, part in itertools.pairwise(sorted(read)):
        one, other = read[whole], read[part]
        of_ten = one.value in _ROUND and one.unit == other.unit and other.value < one.value
        if of_ten and one.kind == "count" and _OF.fullmatch(text[whole[1] : part[0]]):
            named[whole[0], part[1]] = f"{other.value * _HUNDRED / one.value} percent"
            named.pop(whole, None)
            del named[part]
    return named


def _counts_nothing(text: str, one: quantities.Quantity, others: Collection[tuple[int, int]]) -> bool:
    """Whether a figure is a one that nobody counted: what none is of (`한 명도 없다`), what another figure is for (`한 달에 $24`), each (`한 명 한 명`)."""
    start, end = one.span
    said, behind = text[start:end], text[end:]
    if one.kind not in ("count", "duration") or not _ONE.match(said):
        return False
    if (one.kind == "count" and _OF_NONE.match(behind)) or _PER.match(behind) or _ONCE.match(said + behind):
        return True
    follows = _PER_ONE.match(behind)
    next_to = follows is not None and any(begin == end + follows.end() for begin, _ in others)
    return next_to or behind.startswith(f" {said}") or text[:start].endswith(f"{said} ")


def _name(one: quantities.Quantity) -> str:
    """Return a figure with its unit; a part of something as so many of a hundred."""
    if one.kind == "times" and one.value < 1:
        return f"{one.value * _HUNDRED} percent"
    return f"{one.value} {one.unit or one.kind}"


def stem(word: str) -> str:
    """Return the beginning of a word without what its ending does to it: 답해 and 답하, 넘겨 and 넘긴 are one."""
    if len(word) != len("답해") or not "가" <= word[1] <= "힣":
        return word
    onset, rest = divmod(ord(word[1]) - ord("가"), _VOWELS * _CODAS)
    vowel, coda = divmod(rest, _CODAS)
    vowel, coda = _OPEN.get(vowel, vowel), 0 if coda in _ENDINGS else coda
    return word[0] + chr(ord("가") + (onset * _VOWELS + vowel) * _CODAS + coda)
