"""The parts into which a ratio of the source splits an amount: `7대 3 비율로 분담`, `split the cost two to one`."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import Proof, pairs, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh
from pipeline.text.patterns import deferred, longest_first
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import WORDS

_PART = rf"\d{{1,3}}(?:\.\d)?|{'|'.join(longest_first(WORDS))}"
_PAIR = r"(?<![\w.,])(?P<first>{part})\s?{between}\s?(?P<second>{part})(?![\w%]|[.,:]\d)"
_KOREAN = deferred(_PAIR.format(part=_PART, between="(?:대|:)"))
_ENGLISH = deferred(_PAIR.format(part=_PART, between="(?:to|-to-|:)"), re.IGNORECASE)
_SPLIT = deferred(
    r"비율|나[눠누뉘]|분담|분배|배분|배정|\b(?:split(?:s|ting)?|shar(?:e|es|ed|ing)|divid(?:e|es|ed|ing)|ratio|proportion)\b",
    re.IGNORECASE,
)
_FROM = deferred(r"\bfrom $")
_REACH, _HUNDRED = 48, 100


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return the operation by which a ratio of a cited sentence, said to split something, gives a part of an amount or its share."""
    for drafted in (one for one in group if one.value > 0 and not one.per):
        for part, other in _ratios(sheet.claim.evidence):
            for proof in _proofs(sheet, drafted, part, other):
                if weigh.meets(drafted, proof, sheet.claim.text):
                    return proof
    return None


def _proofs(sheet: Sheet, drafted: Quantity, part: Fraction, other: Fraction) -> Iterator[Proof]:
    total, step = part + other, f"{shown(part)}/({shown(part)}+{shown(other)})"
    if drafted.kind == "percent":
        yield Proof(f"{step}*100", part / total * _HUNDRED, ratio=True)
    else:
        for whole in sheet.operands:
            if pairs(whole, drafted):
                yield Proof(f"{shown(whole.value)}*{step}", whole.value * part / total, part=True)


def _ratios(evidence: tuple[Evidence, ...]) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield each part of each ratio that splits something, with the other part."""
    for source in evidence:
        text = source.text
        for match in (_KOREAN if source.language == "ko" else _ENGLISH).finditer(text):
            said = _SPLIT.search(text[max(0, match.start() - _REACH) : match.end() + _REACH])
            if said and not _FROM.search(text[: match.start()]):
                first, second = (Fraction(WORDS.get(match[one].lower(), match[one])) for one in ("first", "second"))
                if first and second:
                    yield from ((first, second), (second, first))
