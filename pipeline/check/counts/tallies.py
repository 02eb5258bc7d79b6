"""Counts in words that the source counts otherwise, or does not count at all: `성우 여덟 명` for seven, `업체 다섯 곳` out of the air.

Small words are idiom more often than figure (두 마리 토끼), so two and three are wrong only where the source counts with the same word,
another number that the draft leaves out. From four on a count is a figure: it must be said, listed, or follow from two that are.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from pipeline.check.claims import Claim, Flag, doubted
from pipeline.check.contradiction import contradicted, topic
from pipeline.check.few import enumerated
from pipeline.check.figures import everyday
from pipeline.check.figures.pool import Pool
from pipeline.check.other_words import excused, rosters
from pipeline.check.shares import ratios
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SURE = frozenset(
    {"명", "곳", "건", "대", "편", "팀", "척", "마리", "권", "장", "나라", "도시", "문제", "과목", "언어"}
)
_FIGURES = frozenset(
    {"명", "곳", "건", "대", "종", "편", "팀", "척", "마리", "권", "나라", "도시", "언어", "과목", "문제", "번", "차례"}
)
_TIMES = frozenset({"번", "차례"})
_SMALL, _LARGE = 2, 4
_NOUN = deferred(r"(?P<noun>[가-힣A-Za-z]{2,12})\s$")
_SHARE = deferred(r"\s?(?:[가-힣A-Za-z]{1,8}\s)?(?:중|가운데|에서|꼴)")
_PART = deferred(r"(?:중|가운데|에서)(?:에|에서)?\s(?:[가-힣A-Za-z]{1,6}\s){0,2}$")
_VAGUE = deferred(
    r"\b(?:a few|several|many|some|dozens?|handful|half a dozen|trio|quartet|pair|couple)\b|여러|몇|수십|수백",
    re.IGNORECASE,
)
_LISTED = deferred(r", [^,.;\d]{2,40},? and |\b(?:once|twice|thrice)\b|[가-힣]+, [가-힣]+(?:, |[와과] )[가-힣]")
"""What a writer may count off, and what comes so often: gold in Oslo, Rome and Lima and silver twice are five medals."""
_NAMED = deferred(r",\s[가-힣A-Za-z]+\s(?:등|같은)\s$")
"""A list that the draft itself gives before it says how many they are."""
_MORE = deferred(r"\s(?:(?:[a-z]+ )?(?:others?|more|further|additional)\b)|(?:명|개|곳|대|나라)?(?:을|를|에)? 더 ")
_OTHER = deferred(r"(?:\b(?:other|another|further|additional|remaining)|다른|나머지|추가로) $")
_WITH_THEM = deferred(r"모두|전부|모든|통틀|합쳐|합하면|(?:으로|로|까지) (?:늘|불|커|많아)")


def tallies(claim: Claim, drafted: Quantity, said: set[Fraction], known: Pool) -> Iterator[Flag]:
    """Yield what is wrong with a count in words that no cited sentence has."""
    told = {source.value for _, source in known.figures if source.kind in ("number", "count", "ordinal", "times")}
    if drafted.value < _SMALL or drafted.value in told or _borne_out(claim, drafted, told, said, known):
        return
    counts = [
        (one, source)
        for one in claim.evidence
        for source in quantities.find(one.text, one.language)
        if source.kind == "count" and source.unit == drafted.unit and not source.per
    ]
    left = [(one, source) for one, source in counts if source.value not in said]
    mine = _noun(claim.text, drafted)
    alike = [(one.id, source) for one, source in left if mine and _noun(one.text, source) == mine]
    paired = drafted.unit in _SURE or len({source.value for _, source in counts} & said) > 0
    rivals = alike or ([(one.id, source) for one, source in left] if paired else [])
    if rivals and len({source.value for _, source in rivals}) == 1:
        yield contradicted(claim, drafted, rivals)
    elif drafted.value >= _LARGE and drafted.unit in _FIGURES and not counts:
        message = say("check.unsupported", topic=topic(drafted.text))
        found = Flag("number-unsupported", "block", drafted.span, message, claim.ids, 0.8)
        named = _NAMED.search(claim.text[: drafted.span[0]])
        listed = not named and any(_LISTED.search(one.text) for one in claim.evidence)
        yield from doubted([found]) if listed else [found]


def _borne_out(claim: Claim, drafted: Quantity, values: set[Fraction], said: set[Fraction], known: Pool) -> bool:
    """Return whether a count may stand: it is listed, it is of a share, two figures give it, or the source is vague itself."""
    if _with_the_one(claim, drafted) or enumerated.of_groups(claim):
        return True
    if any(excused.one_more(drafted, source) for _, source in known.figures) or drafted.approximate or drafted.bound:
        return True
    if drafted.unit in _TIMES and everyday.ONE_IN.match(claim.text, drafted.span[1]):
        return True  # `열 번에 한 번`: a share, and no ten times
    part = drafted.unit not in _TIMES and _PART.search(claim.text[: drafted.span[0]])  # `대회에서 다섯 번` is no part
    if _SHARE.match(claim.text, drafted.span[1]) or part:
        return True
    if ratios.holds(claim, (drafted,)) or drafted.value in rosters.firms(claim) or rosters.lists(claim, drafted.value):
        return True
    if any(_VAGUE.search(one.text) for one in claim.evidence):
        return True
    alike = {source.value for _, source in known.figures if source.kind == "count" and source.unit == drafted.unit}
    itself = {drafted.value} if drafted.unit in _TIMES else set()
    pairs = combinations(sorted((alike or values | said) - itself - {Fraction(0)}), 2)
    return any(drafted.value in (high - low, high + low, low * high if low > 1 else 0) for low, high in pairs)


def _with_the_one(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a count is the one that a source speaks of with its others: one plant and `its four other plants` are `모두 다섯 곳`."""
    start, end = drafted.span
    return _WITH_THEM.search(claim.text[max(0, start - 12) : end + 12]) is not None and any(
        source.value + 1 == drafted.value
        and source.kind in ("number", "count")
        and (_MORE.match(one.text, source.span[1]) or _OTHER.search(one.text[: source.span[0]]))
        for one in claim.evidence
        for source in quantities.find(one.text, one.language)
    )


def _noun(text: str, figure: Quantity) -> str:
    """Return the noun before a count: 성우 of `성우 일곱 명`."""
    match = _NOUN.search(text[: figure.span[0]])
    return match["noun"] if match else ""
