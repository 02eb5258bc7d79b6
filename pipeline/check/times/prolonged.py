"""Until when something may last that a source lets be extended: to the end of 2031, `최대 3년까지 연장`, is one `길게는 2034년 말까지`."""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Evidence
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_LONGER = deferred(
    r"\b(?:exten\w+|renew\w*|prolong\w*|roll(?:ed)? over)\b|연장|늘릴|늘려|갱신|더 (?:쓸|빌릴|맡|이어|유지|운영|공급|제공|할) ?",
    re.IGNORECASE,
)
_ENDS_BEHIND = deferred(
    r"\s?(?:말|초|중순|하순|상반기|하반기|\d{1,2}일)?(?:까지|에|이면|을 끝으로|로)?\s?(?:까지|끝[나난]|만료|만기|종료|마무리|마감)"
)
_ENDS_AHEAD = deferred(
    r"\b(?:until|till|through|to|expir\w+(?: (?:in|on|at))?|ends?(?: (?:in|on|at))?|ending(?: (?:in|on|at))?|runs? out(?: (?:in|on|at))?|finish\w*(?: (?:in|on|at))?|lapses?(?: (?:in|on|at))?|due(?: (?:in|on|at))?)(?: (?:the |early |late |mid-?|end of ?|beginning of ?|start of ?))* ?$",
    re.IGNORECASE,
)
_SAYS_SO = deferred(r"연장|늘[어려리릴]|이어[질지]|갱신|더 |길게는|길면|길어[지질]|최대|최장|까지")
_REACH, _YEAR, _FEW = 90, 12, 6


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the dates of a sentence to which such a term may be extended."""
    text = sheet.claim.text
    for group in every:
        drafted = next((one for one in group if one.kind == "date" and one.date[0]), None)
        if drafted is None or support(group, sheet.known) or not _SAYS_SO.search(text):
            continue
        for year, month, step in _ends(sheet.claim.evidence):
            if drafted.date[0] == year and (month is None or drafted.date[1] in (None, month)):
                yield Reckoning(group[0], group[0].value, step, holds=True)
                break


def _ends(evidence: Sequence[Evidence]) -> Iterator[tuple[int, int | None, str]]:
    """Yield the years and months to which the terms of sources may be extended, each with its step."""
    lengths = [one for text in evidence for one in _extensions(text)]
    ends = [one for text in evidence for one in _dated_ends(text)] if 0 < len(lengths) <= _FEW else []
    for end in ends:
        for by in lengths:
            year, month = end.date[0] or 0, end.date[1]
            if month:
                months = year * _YEAR + month - 1 + int(by.value)
                yield months // _YEAR, months % _YEAR + 1, f"{end.text} + {by.text}"
            elif by.value % _YEAR == 0:
                yield year + int(by.value) // _YEAR, None, f"{end.text} + {by.text}"


def _extensions(text: Evidence) -> Iterator[Quantity]:
    """Yield the lengths by which a sentence lets something be extended."""
    for one in quantities.find(text.text, text.language):
        if one.kind != "duration" or one.unit != "month" or one.per or one.value.denominator != 1:
            continue
        clause = _clause(text.text, one)
        if _LONGER.search(clause):
            yield one


def _clause(text: str, one: Quantity) -> str:
    """Return the words around a length, to the ends of its clause."""
    before = re.split(r"[.;,]\s|며\s|고\s", text[max(0, one.span[0] - _REACH) : one.span[0]])[-1]
    behind = re.split(r"[.;,]\s|며\s|고\s", text[one.span[1] : one.span[1] + _REACH])[0]
    return before + one.text + behind


def _dated_ends(text: Evidence) -> Iterator[Quantity]:
    """Yield the dates with a year until which a sentence says that something lasts."""
    found = [one for one in quantities.find(text.text, text.language) if one.kind == "date" and one.date[0]]
    widest = [one for one in found if not any(_inside(one, other) for other in found)]
    pattern = _ENDS_BEHIND if text.language == "ko" else _ENDS_AHEAD
    for one in widest:
        there = (
            pattern.match(text.text, one.span[1]) if text.language == "ko" else pattern.search(text.text[: one.span[0]])
        )
        if there:
            yield one


def _inside(one: Quantity, other: Quantity) -> bool:
    return one.span != other.span and other.span[0] <= one.span[0] and one.span[1] <= other.span[1]
