"""What two or three changes in percent one after the other come to: 9% and then 11% are `2년 사이 21%쯤`.

The source tells each with a time of its own, or the later ones as further ones; all go one way. The draft speaks of them together.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.follows import DOWN, UP
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_TOGETHER = deferred(
    r"(?:[2-4]|두|세|네)\s?(?:년|해|달|개월|분기|주|차례|번|단계)\s?(?:의 |에 걸쳐|사이|새|동안|간|만에|을|를|치|연속|내리|모두|이 지나|전|뒤)?|[상하]반기|한 해|합[쳐치하해]|더[하해]|누적|통틀|모두|결국|연달아|잇[단달따]|거듭"
)
_TIME = deferred(
    r"(?:in|for|during|since|of)? ?(?:(?:19|20)\d\d|Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December)|\b(?:last|this|next|the previous|the following|the first|the second|the third|the fourth) (?:year|month|quarter|half|week)|\b(?:a|the) year (?:before|earlier|later|after)|(?:(?:19|20)\d\d년|\d{1,2}월|\d ?분기|지난해|작년|올해|재작년|내년|지난달|이달|[상하]반기|전년)"
)
_FURTHER = deferred(
    r"\b(?:another|a further|further|again|then|followed by|on top of|after (?:ris|climb|fall|grow|drop|increas|rais|jump|gain|cut)\w*)\b|다시|또|추가로|이어|더 "
)
_UP = deferred(
    r"\b(?:rais\w+|ros\w+|ris\w+|up|climb\w*|increas\w+|grew|grow\w*|gain\w*|jump\w*|surg\w+|soar\w*|push\w* up|went up|hik\w+|lift\w*)\b|오[르른]|올[라랐리렸]|늘|뛰|뛴|인상|상승|증가|급등|높[였아]"
)
_DOWN = deferred(
    r"\b(?:fell|fall\w*|cut\w*|drop\w*|declin\w+|lower\w*|reduc\w+|shr[aiu]nk\w*|down|slid|slash\w+|trimm?\w+|decreas\w+|lost)\b|내[렸린리려]|떨어|줄|인하|하락|감소|깎|낮[췄추]"
)
_SENTENCE = deferred(r"[.!?](?=\s|$)")
_BEHIND, _APART, _MOST, _ALL = 24, 110, 3, 100


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the percentages that such changes come to, and how many times there were."""
    text = sheet.claim.text
    around = f"{sheet.before} {text}"
    if not _TOGETHER.search(around):
        return
    rows = [row for one in sheet.claim.evidence for row in _rows(one)]
    for group in every if rows else ():
        one = group[0]
        if one.kind != "percent" or one.per or support(group, sheet.known):
            continue
        behind = text[one.span[1] : one.span[1] + _BEHIND]
        for up, shares in rows:
            value = _compounded(shares, up=up)
            if (UP if up else DOWN).search(behind) and derive.meets(one, value):
                yield Reckoning(one, one.value, _step(shares, up=up), holds=True, advise=True)
                yield from _times(every, len(shares))
                break


def _times(every: Sequence[Group], many: int) -> Iterator[Reckoning]:
    """Yield the years that the changes took, told by their number: `두 해`."""
    for group in every:
        for one in group:
            if one.kind == "duration" and one.unit == "month" and one.value == many * 12:
                yield Reckoning(one, one.value, str(many), holds=True)


def _rows(source: Evidence) -> Iterator[tuple[bool, tuple[Quantity, ...]]]:
    """Yield the runs of percentages of a source by which one thing changed one way, with whether it rose."""
    text = source.text
    shares = [one for one in quantities.find(text, source.language) if one.kind == "percent" and not one.per]
    for many in range(_MOST, 1, -1):
        for start in range(len(shares) - many + 1):
            run = tuple(shares[start : start + many])
            first, last = run[0].span[0], run[-1].span[1]
            cut = _SENTENCE.search(text, last)
            opens = max((each.end() for each in _SENTENCE.finditer(text, 0, first)), default=0)
            whole = text[opens : cut.start() if cut else len(text)]
            rose, fell = _UP.search(whole) is not None, _DOWN.search(whole) is not None
            if rose != fell and all(_succeeds(text, one, other) for one, other in pairwise(run)) and _timed(whole):
                yield rose, run


def _timed(whole: str) -> bool:
    """Return whether a sentence tells more than one time, or that something came on top."""
    return len({match.group().strip() for match in _TIME.finditer(whole)}) > 1 or _FURTHER.search(whole) is not None


def _succeeds(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether one percentage is told right after another of the same thing: a time or `again` lies between them."""
    between = text[one.span[1] : other.span[0]]
    if len(between) > _APART or _SENTENCE.search(between) or any(mark in between for mark in ";%"):
        return False
    return _TIME.search(between) is not None or _FURTHER.search(between) is not None


def _compounded(shares: Sequence[Quantity], *, up: bool) -> Fraction:
    left = Fraction(1)
    for one in shares:
        left *= 1 + one.value / _ALL if up else 1 - one.value / _ALL
    return abs(left - 1) * _ALL


def _step(shares: Sequence[Quantity], *, up: bool) -> str:
    sign = "+" if up else "-"
    factors = " * ".join(f"(1 {sign} {derive.shown(one.value)}/100)" for one in shares)
    return f"({factors} - 1) * 100" if up else f"(1 - {factors}) * 100"
