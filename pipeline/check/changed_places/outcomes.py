"""The two figures of a result told the other way round: votes for and against, games won and lost, who led and who came behind.

A source says such a result without a word to tell the two apart (`passed by 217 votes to 208`, `finished 93-69`, `led by 48% to 41%`): that
it was passed, that this is a record, or who led says which is which.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.nearness.grounds import flagged
from pipeline.text import quantities
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
_CLAUSE = deferred(r"[.;,](?=\s|$)|\b(?:and|but|while|after|with)\b")
_OPPOSED = deferred(r"\bagainst\b")
_RECORD = deferred(
    rf"\b(?:finish(?:es|ed)|ended|(?:is|are|was|were) (?:now )?|went|improved to|fell to|dropped to|moved to|record of|record is|stands? at|sits? at|season at)\s?(?:the (?:regular )?season )?(?:at |with a )?{_RESULT}"
)
_AHEAD = deferred(
    r"(?:^|[.,;:]\s|\s)(?P<who>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ\d][\w.'’-]*){0,3}) (?:was |is |were |stayed |still )?(?:led|leads|ahead|in front|won|prevailed|came out ahead|in the lead)(?: the [a-z]+| narrowly)? (?:by |with )?(?:about |some )?$"
)
_TO = deferred(r"\s?(?:to|against|versus|[-–])\s")
_FOR, _AGAINST = deferred(r"찬성"), deferred(r"반대")
_VOTED = deferred(r"[,;](?!\d)|(?<=[가-힣])(?:고|며|지만|는데)(?=[\s,])|\s(?:대|對)\s|(?<=[표명%])로?\s")
_NEAR = 8
_WON, _LOST = "승", "패"
_KINDS = frozenset({"count", "number", "percent", "money", "points"})


def turned(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the two figures of a result of which the sentence takes the one for the other."""
    for one, other in pairwise(places):
        if one.value == other.value or one.kind not in _KINDS or one.kind != other.kind:
            continue
        for evidence in claim.evidence:
            if evidence.language == "en" and (
                _votes(claim.text, evidence, one, other)
                or _games(claim.text, evidence, one, other)
                or _led(claim.text, evidence, one, other)
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
    if passed and not rejected and _voted_against(evidence.text, passed):
        passed, rejected = None, passed
    if rejected:
        return _values(rejected) == (ayes.value, nays.value) and ayes.value > nays.value
    return passed is not None and _values(passed) == (nays.value, ayes.value)


def _voted_against(text: str, result: re.Match[str]) -> bool:
    """Return whether those who voted by so many to so many were against it: `voted 31 to 22 on Tuesday against closing`."""
    voted = result.group().startswith("vot")
    return voted and _OPPOSED.search(f"{result.group()}{_CLAUSE.split(text[result.end() :])[0]}") is not None


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


def _led(text: str, evidence: Evidence, one: Quantity, other: Quantity) -> bool:
    """Return whether who led by so many to so many is told with the fewer of the two: `In June Orro led by 61 to 54`."""
    for first, second in pairwise(quantities.find(evidence.text, evidence.language)):
        ahead = _AHEAD.search(evidence.text[: first.span[0]])
        if ahead is None or not _TO.fullmatch(evidence.text, first.span[1], second.span[0]):
            continue
        both = {one.value, other.value} == {first.value, second.value} and one.unit == other.unit
        if not both or first.value < second.value:
            continue
        places = [
            span
            for anchor in anchors.shared(evidence.text, evidence.language, text)
            if anchor.key[0] != "="
            and any(ahead.start("who") <= start < ahead.end("who") for start, _ in anchor.source)
            for span in anchor.draft
        ]
        start = max((cut.end() for cut in _VOTED.finditer(text, 0, one.span[0])), default=0)
        of_one = any(start <= span[0] and span[1] <= one.span[0] for span in places)
        of_other = any(one.span[1] <= span[0] and span[1] <= other.span[0] for span in places)
        if of_one != of_other:
            return (one if of_one else other).value == second.value
    return False


def _values(result: re.Match[str]) -> tuple[Fraction, Fraction]:
    return _value(result["first"]), _value(result["second"])


def _value(number: str) -> Fraction:
    return Fraction(_WORDS.index(number) + 1 if number in _WORDS else number.replace(",", ""))
