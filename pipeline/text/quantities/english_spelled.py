"""English numbers that are spelled out in several words: `a hundred thousand`, `two hundred and fifty`, `one point seven`.

They are written into the text as digits, filled up with zeros in front so that every offset stays true; a number of one word, and one word
with its scale (`three million`), is left as it is.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from pipeline.text.patterns import deferred, longest_first
from pipeline.text.quantities.english_words import ONES, TENS, WORDS

_HUNDRED, _THOUSAND = "hundred", "thousand"
_SCALES = frozenset((_HUNDRED, _THOUSAND, "million", "billion", "trillion"))
_NOTHING = ("zero", "nought", "oh")
_ARTICLES = ("a", "an")
_WORD = deferred(
    rf"\b(?:{'|'.join([*TENS, *longest_first(ONES), *sorted(_SCALES), *_NOTHING, *_ARTICLES, 'and', 'point'])})\b",
    re.IGNORECASE,
)
_BLANK = deferred(rf"\b(?:{'|'.join(TENS)}) (?:{'|'.join(ONES[:9])})\b(?!-)", re.IGNORECASE)
_JOINT = deferred(r",? |-")
_ONES, _TENS = frozenset(ONES), frozenset(TENS)
_SINGLE = frozenset((*ONES[:9], *_NOTHING))


@dataclass(frozen=True, slots=True)
class _Run:
    """Number words that stand beside each other, and the places of each."""

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    def at(self, place: int) -> str:
        """Return the word at a place, or nothing behind the last."""
        return self.words[place] if place < len(self.words) else ""


@dataclass(frozen=True, slots=True)
class _Part:
    """What some words say, where they end, and whether one word and its scale would say it as well."""

    value: int
    end: int
    several: bool = False


def digits(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the text with such numbers in digits, and where they stand."""
    text = _BLANK.sub(lambda match: match.group().replace(" ", "-"), text)  # `Thirty two people`
    if not any(word in text for word in ("hundred", "Hundred", "thousand", "Thousand", "point")):
        return text, ()
    written, places = text, []
    for run in _runs(text):
        start = 0
        while start < len(run.words):
            number, end = _number(run, start)
            if number:
                place = (run.spans[start][0], run.spans[end - 1][1])
                written = written[: place[0]] + number.rjust(place[1] - place[0], "0") + written[place[1] :]
                places.append(place)
            start = max(end, start + 1)
    return written, tuple(places)


def _runs(text: str) -> list[_Run]:
    found = list(_WORD.finditer(text))
    apart = [0]
    apart += [
        place
        for place, (one, other) in enumerate(pairwise(found), start=1)
        if not _JOINT.fullmatch(text, one.end(), other.start())
    ]
    pieces = [found[start:end] for start, end in pairwise([*apart, len(found)])]
    return [
        _Run(tuple(one.group().lower() for one in piece), tuple(one.span() for one in piece))
        for piece in pieces
        if len(piece) > 1
    ]


def _number(run: _Run, start: int) -> tuple[str, int]:
    """Return the digits of the number that begins at a word, and where it ends: no digits where it is left as it stands."""
    whole = _small(run, start) or (_Part(0, start + 1) if run.at(start) in _NOTHING else None)
    if whole and run.at(whole.end) == "point" and run.at(whole.end + 1) in _SINGLE:
        end = whole.end + 1
        while run.at(end) in _SINGLE:
            end += 1
        decimals = "".join(str(WORDS.get(word, 0)) for word in run.words[whole.end + 1 : end])
        return f"{whole.value}.{decimals}", end
    part = _below_a_thousand(run, start)
    if part and run.at(part.end) == _THOUSAND:
        behind = part.end + 1
        more = _below_a_thousand(run, behind + (run.at(behind) == "and"), tail=True)
        if more:
            return str(part.value * 1000 + more.value), more.end
        scaled = run.at(behind) in _SCALES
        return (str(part.value * 1000) if part.several or scaled or part.value >= 100 else ""), behind
    if part is None:
        return "", start + 1
    scaled = part.value >= 100 and run.at(part.end) in _SCALES
    return (str(part.value) if part.several or scaled else ""), part.end


def _below_a_thousand(run: _Run, start: int, *, tail: bool = False) -> _Part | None:
    """Read `twelve`, `two hundred`, `a hundred and ten`; as a tail nothing that a further scale belongs to."""
    first = _small(run, start) or (
        _Part(1, start + 1) if run.at(start) in _ARTICLES and run.at(start + 1) in (_HUNDRED, _THOUSAND) else None
    )
    if first is None:
        return None
    if run.at(first.end) != _HUNDRED:
        return None if tail and (run.at(first.end) in _SCALES or run.at(start) in _ARTICLES) else first
    behind = first.end + 1
    more = _small(run, behind + (run.at(behind) == "and"))
    if more and run.at(more.end) != _HUNDRED:
        return _Part(first.value * 100 + more.value, more.end, several=True)
    return None if tail and run.at(behind) in _SCALES else _Part(first.value * 100, behind)


def _small(run: _Run, start: int) -> _Part | None:
    """Read a number below a hundred."""
    word = run.at(start)
    if word in _TENS:
        one = run.at(start + 1)
        return _Part(WORDS[word] + WORDS[one], start + 2) if one in ONES[:9] else _Part(WORDS[word], start + 1)
    return _Part(WORDS[word], start + 1) if word in _ONES else None
