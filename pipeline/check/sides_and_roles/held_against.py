"""A figure that a sentence holds against a forecast, a target or last year's, `94억 유로로 예상에 2억 유로 못 미쳤어요`, on the other side of it, or the forecast itself."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import clashes
from pipeline.check.sides_and_roles.role_pairs import HELD_AGAINST, rows, segments
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_BETWEEN = deferred(r"(?:(?!지만|는데|고 |며 |면서)[^.,!?\d]){0,24}")
_OVER = r"\b(?:beat(?:s|ing)?|topp(?:ed|ing)|exceed(?:ed|s|ing)|surpass(?:ed|es|ing)|above|ahead of|over|(?:better|more|higher) than)\b"
_UNDER = r"\b(?:miss(?:ed|es|ing)|below|under|short of|shy of|(?:less|lower) than)\b"
_PASSED, _MISSED = deferred(_OVER, re.IGNORECASE), deferred(_UNDER, re.IGNORECASE)
_TURN = deferred(rf"[^.;\d]{{0,24}}(?:{_OVER}|{_UNDER})[^.;,\d]{{0,40}}", re.IGNORECASE)
"""How a figure is held against the one behind it: `$71 billion, beating the $69 billion that analysts expected`."""
_NOT = deferred(r"[가-힣]?(?:지|진|지는|지도) ?(?:않|못)")
_HOPES = r"\b(?:analysts?|wall street|consensus|estimates?|expectations?|(?:had|was|were|than) (?:expected|forecast|predicted|projected))\b"
_HOPED = deferred(_HOPES, re.IGNORECASE)
_HOPED_HERE = ("예상", "기대", "전망", "추정", "컨센서스", "눈높이")
_OVER_HOPES, _UNDER_HOPES = (deferred(rf"{way}[^.;:\d]{{0,32}}?{_HOPES}", re.IGNORECASE) for way in (_OVER, _UNDER))
_AND_HOPES = deferred(rf"{_HOPES}(?:['’]s?)? ?(?:[a-z]+ ){{0,2}}{_HOPES}", re.IGNORECASE)
"""`analysts' estimates` are one hope, not two."""
_DENIED = deferred(r"\b(?:not|never|failed to|no)\b[^.;]{0,24}$|n['’]t\b[^.;]{0,24}$", re.IGNORECASE)
_FAR, _MANY = 900, 14
_Place = tuple[Evidence, Quantity, str]


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures that a sentence says to have passed, or missed, what their source has on their other side, or has in their place."""
    texts = [one for one in claim.evidence if one.language == "en"]
    if sum(len(one.text) for one in texts) > _FAR:
        return
    for drafted in (group[0] for group in every):
        match = _turn(claim.text, drafted)
        if match is None or drafted.kind not in FIGURES or drafted.per or _NOT.match(claim.text, match.end()):
            continue
        places = [(one, each, said) for one in texts for each, said in segments(one, drafted)]
        for (against, than), (own, _) in rows() if len(places) <= _MANY else ():
            if than.search(match["than"]):
                yield from _clash(claim, drafted, match, places, (against, own))


def hopes(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence says to have passed, or missed, what was expected, where the only word of its sources on that says the other."""
    match = HELD_AGAINST.search(claim.text)
    if match is None or not match["than"].startswith(_HOPED_HERE) or _NOT.match(claim.text, match.end()):
        return
    texts = [(one.id, _AND_HOPES.sub("estimates", one.text)) for one in claim.evidence]
    mine = _PASSED if match["over"] else _MISSED
    mentions = sum(len(_HOPED.findall(text)) for _, text in texts)
    if mentions != 1 or any(one.language != "en" or mine.search(one.text) for one in claim.evidence):
        return
    for identifier, text in texts:
        said = (_UNDER_HOPES if match["over"] else _OVER_HOPES).search(text)
        if said and not _DENIED.search(text, 0, said.start()):
            message = say("check.opposite", text=match.group(), source=said.group(), id=identifier)
            yield Flag("number-contradicted", "block", match.span(), message, (identifier,), 0.8)


def _turn(text: str, drafted: Quantity) -> re.Match[str] | None:
    """Return the words that hold a figure against another, behind it or around it: `713억 달러로 예상을 웃돌아`, `예상을 15억 달러 웃돌아`."""
    behind = HELD_AGAINST.search(text, drafted.span[1])
    if behind and _BETWEEN.fullmatch(text, drafted.span[1], behind.start()):
        return behind
    return next((one for one in HELD_AGAINST.finditer(text) if one.start() < drafted.span[0] < one.end()), None)


def _clash(
    claim: Claim,
    drafted: Quantity,
    match: re.Match[str],
    places: Sequence[_Place],
    words: tuple[re.Pattern[str], re.Pattern[str]],
) -> Iterator[Flag]:
    """Yield what is wrong with a figure told to pass or miss the one figure of a source that has the words of the one held against."""
    against, own = words
    theirs = {each.value: (one, each) for one, each, said in places if against.search(said) and not own.search(said)}
    if len(theirs) != 1:
        return
    (home, other) = next(iter(theirs.values()))
    plain = {each.value for _, each, said in places if own.search(said) and not against.search(said)}
    plain = plain or _held(places, other)
    told = _PASSED if match["over"] else _MISSED
    unsaid = not any(told.search(one.text) for one, _, _ in places)
    mine = plain or {each.value for _, each, said in places if unsaid and not against.search(said)}
    if len(mine) != 1 or mine == set(theirs):
        return
    value = next(iter(mine))
    inside = match.start() < drafted.span[0]
    if plain and drafted.value == other.value and not inside:
        yield clashes.stated(claim, drafted, (home.id, home.text), value)
    elif _is(drafted, abs(value - other.value) if inside else value) and (value > other.value) != bool(match["over"]):
        low, high = (drafted.text, other.text) if value < other.value else (other.text, drafted.text)
        message = say("check.direction", low=low, high=high, word=match["over"] or match["under"])
        yield Flag(
            "number-contradicted",
            "block",
            (min(match.start(), drafted.span[0]), match.end()),
            message,
            (home.id,),
            0.85,
        )


def _held(places: Sequence[_Place], other: Quantity) -> set[Fraction]:
    """Return the figure that a source holds against another one right behind it."""
    return {
        one.value
        for (home, one, _), (there, behind, _) in pairwise(places)
        if home is there and behind is other and _TURN.fullmatch(home.text, one.span[1], behind.span[0])
    }


def _is(drafted: Quantity, value: Fraction) -> bool:
    return drafted.value == value or compare.rounded(drafted, value)
