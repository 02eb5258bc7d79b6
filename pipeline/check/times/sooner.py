"""Before told as after: `발표 전날` for the day after the announcement, `출시 일주일 전` for a week after the launch.

Told the other way round both may be true (`발표는 주가가 떨어지기 하루 전`), so the draft's words must count from what the source counts from.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_DAY = ("s", Fraction(86_400))
_ENDS = r"(?=[\s,.)]|$|에|까지|부터|이|의|보다|만|인|로|은|는)"
_DAYS_KOREAN = deferred(
    rf"(?<![가-힣])(?P<before>전날|전일|직전일)(?=[\s,.]|에|의|보다|부터|까지|인|밤|저녁|오[전후])|(?<![가-힣])(?P<after>이튿날|다음 ?날){_ENDS}"
)
_DAYS_ENGLISH = deferred(
    r"\b(?:the )?day (?:(?P<before>before)|(?P<after>after|following))\b|\bthe (?:(?P<previous>previous|preceding)|(?P<next>next|following)) day\b|"
    r"\b(?:on )?the (?P<eve>eve) of\b",
    re.IGNORECASE,
)
_BEHIND_KOREAN = deferred(rf"\s?(?:(?P<before>전|앞서|앞선){_ENDS}|(?P<after>뒤|후|지나서){_ENDS})")
_BEHIND_ENGLISH = deferred(
    r"\s(?:(?P<before>before|prior to|ahead of)|(?P<after>after|following)|(?P<earlier>earlier|beforehand)|(?P<later>later|afterwards?))\b(?! than\b)"
)
_TOPIC = deferred(
    r"(?<=[가-힣]) (?:건|게)\s|[가-힣A-Za-z0-9)][은는]\s|[,;:]\s|\.\s|[가-힣](?:고|며|지만|는데|은데|면서|으나)\s"
)
_DOER = deferred(r"[가-힣A-Za-z0-9)][이가을를]\s(?:이미 |벌써 |불과 |고작 |겨우 |약 |바로 )?$")
"""What ends a doer or a thing done: the length behind it is counted from now, `세액공제가 3주 전에 끝나`."""
_THAT = deferred(r"(?<![가-힣])(?:그|이|저)(?:보다|때|로부터|날|후)")
_STOPS = deferred(r"[,;:()](?!\d)|\.(?:\s|$)|\b(?:and|but|while|when|because)\b")
_OPENS = deferred(r"(?:^|[,;:—–.] ?|\b(?:and|but) )(?:just |only |about |on )?$", re.IGNORECASE)
_LIES_AHEAD = deferred(r"의?\s[가-힣]")
_FORETELLS = deferred(
    r"예측|예보|내다[보봤]|전망|맞[혔히힌춰췄]|\b(?:predict|forecast|foresee|foresaw|foretold|anticipat)\w*",
    re.IGNORECASE,
)
_SHORT = 12
_REACH = 18
_FAR = 60


@dataclass(frozen=True, slots=True)
class _Away:
    """How long before (-1) or after (1) something a text says that another thing was: with the words for both."""

    length: tuple[str, Fraction]
    way: int
    span: tuple[int, int]
    counted: frozenset[str]  # what it counts from
    other: frozenset[str]


def sooner(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield what a sentence puts before a thing that its sources put as long after it, or the other way round."""
    mine = list(_korean(claim.text, [one for group in every for one in group]))
    if not mine:
        return
    told = [
        away
        for before, one in zip((None, *claim.evidence), claim.evidence, strict=False)
        for away in _aways(one, before)
    ]
    for one in mine:
        there = [away for away in told if away.length == one.length]
        if one.way == 1 and _foretold(claim, one):
            continue
        if there and all(away.way != one.way and _same_start(one, away) for away in there):
            text = claim.text[slice(*one.span)]
            message = say("check.when", text=text)
            yield Flag("number-contradicted", "block", one.span, message, claim.ids, 0.8)


def _foretold(claim: Claim, one: _Away) -> bool:
    """Return whether a draft tells what lies ahead by so much where its source tells how long ahead it was foretold: `사흘 뒤 진로`."""
    ahead = _LIES_AHEAD.match(claim.text, one.span[1]) and _FORETELLS.search(claim.text, one.span[1])
    return bool(ahead) and any(_FORETELLS.search(source.text) for source in claim.evidence)


def _same_start(mine: _Away, theirs: _Away) -> bool:
    """Return whether both count from the same thing, and the draft not from what the source has on the other side."""
    if not mine.counted or not theirs.counted or mine.counted & (theirs.other - theirs.counted):
        return False
    if mine.counted & (theirs.counted - theirs.other):
        return True
    return bool(mine.other & (theirs.other - theirs.counted)) and not mine.other & (theirs.counted - theirs.other)


def _aways(one: Evidence, before: Evidence | None) -> Iterator[_Away]:
    figures = quantities.find(one.text, one.language)
    earlier = before.text if before else ""
    yield from _korean(one.text, figures) if one.language == "ko" else _english(one.text, earlier, figures)


def _korean(text: str, figures: Sequence[Quantity]) -> Iterator[_Away]:
    places = [(match.span(), match, _DAY) for match in _DAYS_KOREAN.finditer(text)]
    for one in figures:
        match = _BEHIND_KOREAN.match(text, one.span[1]) if one.kind == "duration" and not one.per else None
        if match:
            places.append(((one.span[0], match.end()), match, (one.unit, one.value)))
    for span, match, length in places:
        start = max(0, span[0] - _REACH)
        stops = list(_TOPIC.finditer(text, 0, span[0]))
        cut = max([start, *(stop.end() for stop in stops)])
        from_now = match["before"] and _DOER.search(text[: span[0]])
        counted = frozenset() if from_now or _THAT.search(text[cut : span[0]]) else _keys(text[cut : span[0]], "ko")
        head = text[stops[-2].end() if len(stops) > 1 else 0 : cut] if stops and stops[-1].end() == cut else ""
        yield _Away(length, -1 if match["before"] else 1, span, counted, _keys(f"{head} {text[span[1] :]}", "ko"))


def _english(text: str, earlier: str, figures: Sequence[Quantity]) -> Iterator[_Away]:
    for match in _DAYS_ENGLISH.finditer(text):
        way = 1 if match["after"] or match["next"] else -1
        named = not (match["previous"] or match["next"])
        yield _told(text, _DAY, way, match.span(), None if named else earlier)
    for one in figures:
        behind = _BEHIND_ENGLISH.match(text, one.span[1]) if one.kind == "duration" else None
        if behind:
            way = 1 if behind["after"] or behind["later"] else -1
            named = bool(behind["before"] or behind["after"])
            yield _told(text, (one.unit, one.value), way, (one.span[0], behind.end()), None if named else earlier)


def _told(text: str, length: tuple[str, Fraction], way: int, span: tuple[int, int], earlier: str | None) -> _Away:
    """Return what an English text says; what `a day later` at the start of a clause counts from stands before it."""
    before, rest = text[: span[0]], text[span[1] : span[1] + _FAR]
    stop = _STOPS.search(rest)
    behind = rest[: stop.start()] if stop and earlier is None else rest
    if earlier is None:
        return _Away(length, way, span, _keys(behind, "en"), _keys(before, "en"))
    if not _OPENS.search(before):
        return _Away(length, way, span, frozenset(), frozenset())
    start = before if len(before) > _SHORT else earlier
    return _Away(length, way, span, _keys(start, "en"), _keys(behind, "en"))


def _keys(text: str, language: str) -> frozenset[str]:
    """Return what a stretch of text is about: its words and dates, not its other figures."""
    return frozenset(key for key in anchors.keys(text, language) if key[0] != "=" or key[1] in "dmy")
