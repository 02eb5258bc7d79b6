"""What a sentence tells: the beginnings of its words and its figures, whatever the words around them do."""

import re
from dataclasses import dataclass

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
_WORD = re.compile(r"[A-Za-z]{2,}|[가-힣]{2}")
_OPEN = {1: 0, 6: 20, 9: 8, 14: 13}  # ㅐ ㅕ ㅘ ㅝ: what ㅏ ㅣ ㅗ ㅜ become before an ending
_ENDINGS = (4, 8, 20)  # ㄴ ㄹ ㅆ
_SAYS_NOTHING = frozenset(
    str.split(
        "것이 것은 것을 것으 있어 있는 했어 하는 해요 됐어 되는 이에 예요 하나 이번 이후 그리 그래 대해 위해 통해 때문 밝혔 말했 전했 예정 계획"
    )
)


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a sentence but for days and lengths in one word (`하루`), and the numbers that its citations compute with."""

    told: frozenset[str]
    steps: frozenset[str]


def figures_of(unit: Unit) -> Figures:
    """Return the figures of a sentence, each with its unit; the numbers of a step without one."""
    text = plain(unit.keyed)
    named = {one.span: f"{one.value} {one.unit or one.kind}" for one in reversed(quantities.find(text, "ko"))}
    told = {name for span, name in named.items() if not name.endswith(_LENGTHS) or _COUNTED.search(text[slice(*span)])}
    steps = (match.replace(",", "") for one in citations.find(unit.text) for match in _NUMBER.findall(one.step))
    return Figures(frozenset(name for name in told if not name.endswith(DAY)), frozenset(steps))


def tells_figures(one: Unit, other: Unit) -> bool:
    """Whether all figures of one sentence, if it has any, stand in another, or are what that computes its own from."""
    ours, theirs = figures_of(one), figures_of(other)
    return bool(ours.told) and all(
        figure in theirs.told or figure.partition(" ")[0] in theirs.steps for figure in ours.told
    )


def weight(words: frozenset[str], figures: frozenset[str]) -> int:
    """Return how much of what a sentence tells is in some of its words: a figure tells as much as three others."""
    return len(words) + (FIGURES_WEIGH - 1) * len(words & figures)


def terms(unit: Unit) -> tuple[frozenset[str], frozenset[str]]:
    """Return what a sentence says: the beginnings of its words, but for those that say nothing, and its figures."""
    text = plain(unit.keyed)
    found = quantities.find(text, "ko")
    rest = list(text)
    for one in found:
        rest[slice(*one.span)] = "0" * (one.span[1] - one.span[0])  # its particle is no word
    matches = (_WORD.match(word) for word in "".join(rest).replace("‘", " ").replace("“", " ").split())
    named = {match.group().casefold() for match in matches if match}
    figures = {one.span: f"{one.value} {one.unit or one.kind}" for one in reversed(found)}  # one reading for each
    return frozenset(map(_stem, named - _SAYS_NOTHING)), frozenset(figures.values())


def _stem(word: str) -> str:
    """Return the beginning of a word without what its ending does to it: 답해 and 답하, 넘겨 and 넘긴 are one."""
    if len(word) != len("답해") or not "가" <= word[1] <= "힣":
        return word
    onset, rest = divmod(ord(word[1]) - ord("가"), _VOWELS * _CODAS)
    vowel, coda = divmod(rest, _CODAS)
    vowel, coda = _OPEN.get(vowel, vowel), 0 if coda in _ENDINGS else coda
    return word[0] + chr(ord("가") + (onset * _VOWELS + vowel) * _CODAS + coda)
