"""By how many votes, goals or points somebody won: `두 표 차` where the source has 11 votes to 8, `세 골 차` for 4-2.

Of all results that a source tells one must have that margin, or the source must tell it itself.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text import josa
from pipeline.text.patterns import deferred
from pipeline.text.quantities.korean_numbers import NATIVE_ONES, NATIVE_TENS

_ONES = "|".join(sorted(NATIVE_ONES, key=len, reverse=True))
_TENS = "|".join(NATIVE_TENS)
_HERE = deferred(
    rf"(?<![가-힣\d.,])(?P<many>\d{{1,3}}|(?:(?:{_TENS})(?:{_ONES})?|{_ONES}))\s?(?P<unit>표|골)\s?(?P<gap>차(?:이|로|였|예|다|[ ,.]|$)|앞[서섰]|뒤[졌지처])"
)
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})*|{'|'.join(_WORDS)})"
_RESULT = deferred(
    rf"(?<![\d.,$€£])\b(?P<one>{_NUMBER})(?: votes?| goals?)?(?:\s?[-–]\s?| to | against | votes against )(?P<other>{_NUMBER})\b(?![.,]\d|%| ?(?:percent|million|billion|years?|days?|months?|hours?|minutes?|metres?|km)\b)",
    re.IGNORECASE,
)
_OF_WINNING = deferred(
    r"\b(?:vot\w+|ballots?|pass\w*|approv\w+|carried|reject\w*|defeat\w*|elect\w*|w[io]n\w*|beat\w*|lost|los[ei]\w*|draw|drew|score\w*|match\w*|final\w*|goals?)\b",
    re.IGNORECASE,
)
_MARGIN = deferred(
    r"\b(?:margin|majority|difference|by (?:just |only )?(?:a |an |one |two |three |\d+ )?(?:single )?(?:votes?|goals?)|more votes|fewer votes|goals? (?:more|fewer|ahead|behind|clear|down|up))\b",
    re.IGNORECASE,
)


def margins(claim: Claim) -> Iterator[Flag]:
    """Yield the margins of a sentence that no result of its sources has."""
    for here in _HERE.finditer(claim.text):
        told = _value(here["many"])
        if any(one.language == "ko" or _MARGIN.search(one.text) for one in claim.evidence):
            return
        found = [
            (one.id, match, abs(_english(match["one"]) - _english(match["other"])))
            for one in claim.evidence
            if _OF_WINNING.search(one.text)
            for match in _RESULT.finditer(one.text)
        ]
        if not found or any(gap == told for _, _, gap in found):
            continue
        name, match, gap = found[0]
        larger, smaller = sorted((_english(match["one"]), _english(match["other"])), reverse=True)
        result = josa.attach(f"{gap}{here['unit']}", "이에요/예요")
        span = (here.start("many"), here.end("unit"))
        message = say("check.another_role", text=here.group(), step=f"{larger} - {smaller}", result=result)
        yield Flag("arithmetic", "block", span, message, (name,), 0.85)


def _value(many: str) -> Fraction:
    if many.isdigit():
        return Fraction(many)
    tens = next((word for word in NATIVE_TENS if many.startswith(word)), "")
    return Fraction(NATIVE_TENS.get(tens, 0) + NATIVE_ONES.get(many[len(tens) :], 0))


def _english(number: str) -> Fraction:
    plain = number.lower().replace(",", "")
    return Fraction(_WORDS.index(plain) + 1) if plain in _WORDS else Fraction(plain)
