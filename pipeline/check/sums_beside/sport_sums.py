"""Sums of sport that a draft names by its word: under or over par, what wins and draws come to in points."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import ONES, WORDS

_PAR = deferred(r"\b[Pp]ar[- ](?P<par>\d{2})\b|파 ?(?P<korean>\d{2})(?!\d)")
_UNDER, _OVER = deferred(r"\s?언더"), deferred(r"\s?오버")
_ROUNDS = (1, 2, 3, 4)
_WIDEST = 40
_WORDS = {"no": 0} | {word: WORDS[word] for word in ONES[:12]}
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_WORDS)})"
_POINTS = r"(?: points?)?"
_FOR_WIN = deferred(
    rf"\b(?P<first>{_NUMBER}) points? (?:for |per |to )?(?:a |each |every )?wins?\b|\bwins? (?:is|are|was|were) worth (?P<second>{_NUMBER})\b|\bwins? (?:earns?|brings?|gives?|counts?)(?: for)? (?P<third>{_NUMBER})\b"
)
_FOR_DRAW = deferred(
    rf"\b(?P<first>{_NUMBER}){_POINTS} (?:for |per )?(?:a |each |every )(?:draw|tie)\b|\b(?:draw|tie)(?: is worth| earns| brings| gives)? (?P<second>{_NUMBER})\b"
)
_WON = deferred(
    rf"\b(?P<first>{_NUMBER}) (?:wins?|victories)\b|\bw[io]n (?P<second>{_NUMBER})\b|(?P<third>\d{{1,3}})승"
)
_DRAWN = deferred(
    rf"\b(?P<first>{_NUMBER}) (?:draws?|ties?)\b|\b(?:drawn|drew|tied) (?P<second>{_NUMBER})\b|(?P<third>\d{{1,3}})무"
)
_LEAGUE = deferred(r"승점")
_NEAR = 12


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return the sum that the draft's word names, where it gives a figure."""
    text, drafted = sheet.claim.text, group[0]
    behind, beside = text[drafted.span[1] :], text[max(0, drafted.span[0] - _NEAR) : drafted.span[1] + _NEAR]
    found: list[Proof] = []
    for one in sheet.claim.evidence:
        if _UNDER.match(behind) or _OVER.match(behind):
            found += _against_par(one.text, -1 if _UNDER.match(behind) else 1)
        if _LEAGUE.search(beside):
            found += _league(one.text)
    return next((one for one in found if one.value == drafted.value), None)


def _against_par(text: str, side: int) -> Iterator[Proof]:
    """Yield how far a round, or several, is under (-1) or over par."""
    scores = {
        one.value for one in quantities.find(text, "ko" if "파" in text else "en") if one.kind in ("number", "count")
    }
    for match in _PAR.finditer(text):
        par = Fraction(match["par"] or match["korean"])
        for score in scores:
            for rounds in _ROUNDS:
                away = side * (score - rounds * par)
                if 0 < away <= _WIDEST:
                    high, low = sorted((score, rounds * par), reverse=True)
                    yield Proof(f"{shown(high)}-{shown(low)}", away)


def _league(text: str) -> Iterator[Proof]:
    """Yield the points of so many wins and draws, where the source tells what each is worth."""
    win, draw, won, drawn = (_told(pattern, text) for pattern in (_FOR_WIN, _FOR_DRAW, _WON, _DRAWN))
    if win and won:
        points = win * won + (draw or 0) * (drawn or 0)
        yield Proof(f"{win} * {won} + {draw or 0} * {drawn or 0}", Fraction(points))


def _told(pattern: re.Pattern[str], text: str) -> int | None:
    match = pattern.search(text)
    written = next((one for one in match.groups() if one), "") if match else ""
    return int(written) if written.isdigit() else _WORDS.get(written)
