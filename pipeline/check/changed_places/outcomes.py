"""The two figures of a result told the other way round: votes for and against, games won and lost.

A source says such a result without a word to tell the two apart (`passed by 217 votes to 208`, `finished 93-69`): that it was passed, or
that this is a record, says which is which.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.nearness.grounds import flagged
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBER = r"\d[\d,]*|" + "|".join(_WORDS)
_RESULT = rf"(?P<first>{_NUMBER})(?: votes?)?(?:\s?[-–]\s?|\sto\s)(?P<second>{_NUMBER})(?![\d-])\b"
_PASSED = deferred(
    rf"\b(?:pass(?:es|ed)|approv(?:es|ed)|confirm(?:s|ed)|adopt(?:s|ed)|back(?:s|ed)|endors(?:es|ed)|ratif(?:ies|ied)|clear(?:s|ed)|elect(?:s|ed)|vot(?:es|ed))\b[^.;]*?\b{_RESULT}"
)
_REJECTED = deferred(
    rf"\b(?:reject(?:s|ed)|defeat(?:s|ed)|vot(?:es|ed) down|threw out|turned down)\b[^.;]*?\b{_RESULT}"
)
_RECORD = deferred(
    rf"\b(?:finish(?:es|ed)|ended|(?:is|are|was|were) (?:now )?|went|improved to|fell to|dropped to|moved to|record of|record is|stands? at|sits? at|season at)\s?(?:the (?:regular )?season )?(?:at |with a )?{_RESULT}"
)
_FOR, _AGAINST = deferred(r"찬성"), deferred(r"반대")
_VOTED = deferred(r"[,;](?!\d)|(?<=[가-힣])(?:고|며|지만|는데)(?=[\s,])|\s(?:대|對)\s|(?<=[표명%])로?\s")
_NEAR = 8
_WON, _LOST = "승", "패"


def turned(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the two figures of a result of which the sentence takes the one for the other."""
    for one, other in pairwise(places):
        if one.value == other.value or one.kind not in ("count", "number") or one.kind != other.kind:
            continue
        for evidence in claim.evidence:
            if evidence.language == "en" and (
                _votes(claim.text, evidence, one, other) or _games(claim.text, evidence, one, other)
            ):
                yield flagged(claim, one, other, (evidence.id,), 0.8)
                return


def _votes(text: str, evidence: Evidence, one: Quantity, other: Quantity) -> bool:
    """Return whether votes for are told as votes against, and the other way round."""
    sides = [_side(text, figure) for figure in (one, other)]
    if 0 in sides or sides[0] == sides[1]:
        return False
    ayes, nays = (one, other) if sides[0] > 0 else (other, one)
    passed, rejected = _PASSED.search(evidence.text), _REJECTED.search(evidence.text)
    if rejected:
        return _values(rejected) == (ayes.value, nays.value) and ayes.value > nays.value
    return passed is not None and _values(passed) == (nays.value, ayes.value)


def _side(text: str, figure: Quantity) -> int:
    """Return 1 where 찬성 stands right beside a figure, -1 where 반대 does."""
    before = _VOTED.split(text[max(0, figure.span[0] - _NEAR) : figure.span[0]])[-1]
    behind = _VOTED.split(text[figure.span[1] :].lstrip())[0][:_NEAR] if not re.search("찬성|반대", before) else ""
    near = before + behind
    return bool(_FOR.search(near)) - bool(_AGAINST.search(near))


def _games(text: str, evidence: Evidence, one: Quantity, other: Quantity) -> bool:
    """Return whether games won are told as lost: the first figure of a record counts those won."""
    if (one.unit, other.unit) != (_WON, _LOST) or text[one.span[1] : other.span[0]].strip():
        return False
    record = _RECORD.search(evidence.text)
    return record is not None and _values(record) == (other.value, one.value)


def _values(result: re.Match[str]) -> tuple[Fraction, Fraction]:
    return _value(result["first"]), _value(result["second"])


def _value(number: str) -> Fraction:
    return Fraction(_WORDS.index(number) + 1 if number in _WORDS else number.replace(",", ""))
