"""A change in percent or points right beside its two ends: `from $1.75 to $0.28, an 84% cut`, `73.6%에서 85.6%로 12% 높아졌다`."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.text.at_odds.found import HUNDRED, Row, as_told, fits, percent, plain, slack
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.quantity import AMOUNTS, VALUES
from pipeline.text.quantities.write import decimal

_RISE = r"ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|gr[eo]w(?:s|n|ing|th)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed|ing)?|soar(?:s|ed|ing)?|rais(?:e|es|ed|ing)|improv(?:e|es|ed|ing|ement)|hik(?:e|es|ed|ing)|advanc(?:e|es|ed)|swell(?:s|ed)?|expand(?:s|ed|ing)?|widen(?:s|ed|ing)?"
_FALL = r"f[ae]ll(?:s|en|ing)?|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut(?:s|ting)?|slid(?:es?|ing)?|plung(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|reduc(?:e|es|ed|ing|tion)|slump(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|lower(?:s|ed|ing)?|slipp?(?:s|ed|ing)?|eas(?:e|es|ed|ing)|narrow(?:s|ed|ing)?|shed(?:s|ding)?"
_ABOUT = (
    r"(?:(?:about|around|nearly|almost|over|more than|just|just over|just under|only|roughly|approximately|some|a) )?"
)
_TO, _FROM = deferred(rf"\bto {_ABOUT}$"), deferred(rf"\bfrom {_ABOUT}$")
_LEADS = deferred(
    rf"(?:\b(?:{_RISE}|{_FALL})(?:,? by)?|\b(?:up|down)(?: by)?|(?:an?|the) (?:{_RISE}|{_FALL}) of|\b(?:an?|the)) {_ABOUT}$",
    re.IGNORECASE,
)
_NAMES = deferred(rf"^[ -](?:{_RISE}|{_FALL}|increase|rise|higher|lower|up|down|more|less|discount)\b")
_ONLY_AN = deferred(r"\b(?:an?|the|some) $", re.IGNORECASE)
_BEHIND_ENDS = deferred(
    rf"^(?:(?: [\w'’-]+){{0,4}}?(?:,| \(| [–—-]))? ?(?:(?:or|which is|that is|marking|representing|meaning) )?"
    rf"(?:(?:up|down|by|{_RISE}|{_FALL}) )?(?:by )?(?:an? )?(?:(?:{_RISE}|{_FALL}) of )?{_ABOUT}$"
)
_OR, _CLOSED = deferred(r"^,? or $"), deferred(r"^\s?(?:[.,;)]|$)")
_SAID = deferred(rf"\b(?:up|down|by|{_RISE}|{_FALL})\b|\($")
_BEFORE_ENDS = deferred(
    rf"^(?: (?!(?:stake|share|discount|and|but|while|as|when|with|or|after|if)\b)[a-z-]+){{0,6}}?,? ?(?:from|to) (?:the |an? )?{_ABOUT}$"
)
_BETWEEN = deferred(
    r"^(?: (?!and|but|while|as|when|with|or|up|down)\b[\w’'-]+){0,6}?,? (?:from|to) (?:the |an? )?" + _ABOUT + "$"
)
_KOREAN_CHANGE = r"(?:오[르른름]|올[라랐려렸린]|인상|상승|증가|늘|뛰|뛴|급등|급증|높|내[리렸려린]|인하|하락|감소|줄|떨어|급감|낮|차이|확대|축소|깎|성장|향상|신장)"
_KOREAN_BEHIND = deferred(
    rf"^(?:이나|나|[이가])?\s?(?:가량|쯤|정도|안팎)?(?:이나|나|의|만큼)?\s?(?:더\s)?{_KOREAN_CHANGE}"
)
_KOREAN_GAP = deferred(r"^(?:으?로)?,?\s?(?:(?:약|무려|각|총|또는|즉)\s)?$")
_EACH = deferred(r"^(?:으?로)?,?\s각각\s$")
_KOREAN_LEADS = deferred(
    r"^(?:가량|쯤|정도)?\s?(?:오른|늘어난|늘린|인상된|인상한|상승한|증가한|내린|낮춘|줄어든|감소한|떨어진|높인|뛴|인하된|인하한|하락한)\s?$"
)
_OTHER_BASE = {
    "en": deferred(
        r"\b(?:each|every|respectively|annual (?:rate|growth)|annually|average\w*|CAGR|compound\w*|(?:year|quarter|month)[- ](?:over|on)[- ]\w+|YoY|QoQ|compared"
        r"|combined|inflation|adjusted|constant|real terms|organic\w*|shares?|stocks?|index|clos(?:e|ed|ing)|trading)\b|(?:%|percent) (?:an?|per|each|every) (?:year|month|quarter|week|day)\b",
        re.IGNORECASE,
    ),
    "ko": deferred(
        r"각각|연평균|매년|해마다|매달|평균|전년|전월|전기|전분기|지난해 같은|작년 같은|동기|대비|보다|연환산|실질|환율|씩|비해"
    ),
}
_LEVELS = VALUES - {"points", "times"}
_AROUND = 40  # characters
Ends = tuple[Quantity, Quantity, Quantity]


def of_three(text: str, three: Ends, gaps: Sequence[str], language: str) -> Iterator[Row]:
    """Yield what a change among three figures says against its two ends."""
    for change, before, after in (_korean if language == "ko" else _english)(text, three, gaps):
        spans = [one.span for one in three]
        around = text[max(0, spans[0][0] - _AROUND) : spans[2][1] + _AROUND]
        if _tells(change, before) and _alike(before, after) and not _OTHER_BASE[language].search(around):
            yield from _off(change, before, after)


def of_pairs(text: str, told: Sequence[Quantity]) -> Iterator[Row]:
    """Yield what two Korean changes say against their own ends: `70%에서 72%로, 60%에서 65%로 각각 2%와 5% 높아졌다`."""
    for at in range(len(told) - 5):
        six = told[at : at + 6]
        each = _EACH.search(text[six[3].span[1] : six[4].span[0]])
        if (
            each
            and [one.role for one in six[:4]] == ["from", "to", "from", "to"]
            and _KOREAN_BEHIND.match(text[six[5].span[1] :])
        ):
            for change, before, after in ((six[4], *six[:2]), (six[5], *six[2:4])):
                if change.kind in ("percent", "points") and _alike(before, after):
                    yield from _off(change, before, after)


def _korean(text: str, three: Ends, gaps: Sequence[str]) -> Iterator[Ends]:
    one, two, last = three
    if one.role != "from" and gaps[0].strip() != "에서":
        return
    if two.role == "to" and _KOREAN_GAP.match(gaps[1]) and _KOREAN_BEHIND.match(text[last.span[1] :]):
        yield last, one, two
    elif _KOREAN_LEADS.match(gaps[1]) and gaps[0].strip() in ("에서", "에서 약", "보다"):
        yield two, one, last


def _english(text: str, three: Ends, gaps: Sequence[str]) -> Iterator[Ends]:
    """Yield a change with its two ends, in whatever order a sentence tells them."""
    one, two, last = three
    lead = text[: one.span[0]]
    if _leads(text, one) and _BEFORE_ENDS.match(gaps[0]) and _BETWEEN.match(gaps[1]):
        if _FROM.search(gaps[0]) and _TO.search(gaps[1]):
            yield one, two, last
        elif _TO.search(gaps[0]) and _FROM.search(gaps[1]):
            yield one, last, two
    elif (
        _BETWEEN.match(gaps[0])
        and _BEHIND_ENDS.match(gaps[1])
        and (last.kind == "points" or _SAID.search(gaps[1]) or _says_change(gaps[1], text[last.span[1] :]))
    ):
        if _FROM.search(lead) and _TO.search(gaps[0]):
            yield last, one, two
        elif _TO.search(lead) and _FROM.search(gaps[0]):
            yield last, two, one


def _says_change(gap: str, behind: str) -> bool:
    """Whether what stands around a figure behind two ends says that it is their change: `…, or 12%.`, `a 12% rise`."""
    return _NAMES.match(behind) is not None or (_OR.match(gap) is not None and _CLOSED.match(behind) is not None)


def _tells(change: Quantity, end: Quantity) -> bool:
    """Whether a figure may say by how much something changes: a share, points, or an amount of its own kind."""
    by = change.kind in ("percent", "points") or (change.kind in AMOUNTS and _same(change, end))
    return by and not change.words


def _same(one: Quantity, other: Quantity) -> bool:
    return one.kind == other.kind and one.unit == other.unit


def _leads(text: str, change: Quantity) -> bool:
    """Whether a figure is how much something rises or falls, and no share of anything."""
    before, behind = text[: change.span[0]], text[change.span[1] :]
    if not _LEADS.search(before):
        return False
    return _NAMES.match(behind) is not None or not _ONLY_AN.search(before)


def _alike(one: Quantity, other: Quantity) -> bool:
    return _same(one, other) and one.kind in _LEVELS and one.value != other.value


def _off(change: Quantity, before: Quantity, after: Quantity) -> Iterator[Row]:
    ends = (before, after)
    most, least = sorted(ends, key=lambda one: one.value, reverse=True)
    apart, loose = most.value - least.value, slack(before) + slack(after)
    points = before.kind == "percent" and fits(change, apart - loose, apart + loose, ends)
    low, high = _relative(before, after)
    if change.kind in AMOUNTS:
        if not fits(change, apart - loose, apart + loose, ends):
            yield Row(change.text, f"{plain(most)}-{plain(least)}", as_told(apart, change))
        return
    if change.kind == "points":
        wrong = before.kind == "percent" and not points
    else:
        wrong = not fits(change, low, high, ends) and not fits(change, *_relative(after, before), ends)
    if wrong and before.kind == "percent":
        yield Row(change.text, f"{plain(most)}-{plain(least)}", f"{decimal(apart)}%p", points)
    elif wrong:
        step = f"({plain(most)}-{plain(least)})/{plain(before)}"
        yield Row(change.text, step, percent(apart / before.value * HUNDRED))


def _relative(before: Quantity, after: Quantity) -> tuple[Fraction, Fraction]:
    """Return the least and the most percent that lie between two ends as they were rounded."""
    found = [
        abs(after.value + other * slack(after) - start) / start * HUNDRED
        for one in (-1, 1)
        for other in (-1, 1)
        if (start := before.value + one * slack(before)) > 0
    ]
    return min(found), max(found)
