"""Round odds on the side that a draft names: `경쟁률이 1000대 1을 넘었어요` for 1036대 1, `60대 1에 조금 못 미쳐요` for 57.3."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import arithmetic
from pipeline.text.patterns import deferred

_ODDS = deferred(r"(?<![\d.,])(?P<many>\d[\d,]*(?:\.\d+)?)\s?(?:대|:)\s?1(?![\d.,]*\d)")
_ODDS_ENGLISH = deferred(
    r"(?<![\d.,])(?P<many>\d[\d,]*(?:\.\d+)?)(?:\s?(?:to|:)\s?|-to-)(?:1|one)(?![\d.,]*\d)|\b(?P<each>\d[\d,]*(?:\.\d+)?) (?:applicants|bidders|candidates|people|applications|bids|entries|offers) (?:for|to|per) (?:each|every|a|an|one)\b"
)
_ABOVE = deferred(r"(?:을|를|이|도|보다)?\s?(?:훌쩍\s|가볍게\s|조금\s|살짝\s)?(?:넘|웃돌|웃도|돌파|이상|상회|높)")
_BELOW = deferred(
    r"(?:에|을|를|이|도|보다)?\s?(?:조금\s|살짝\s|약간\s|거의\s|채\s)?(?:못 미|미치지 못|모자|밑돌|밑도|육박|가까|다가|근접|안 [되돼]|낮)"
)
_NOT = deferred(r"[가-힣]{0,2}(?:지(?:는|도)? (?:못|않))")
_TENTH = Fraction(1, 8)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the first numbers of such odds, which stand where the only odds of the source lie right beside them."""
    text = sheet.claim.text
    theirs = {value for one in sheet.claim.evidence for value in _odds(one)}
    for match in _ODDS.finditer(text) if len(theirs) == 1 else ():
        group = next((each for each in every if each[0].span[0] == match.start()), None)
        if group is None or support(group, sheet.known):
            continue
        above = _ABOVE.match(text, match.end())
        below = None if above else _BELOW.match(text, match.end())
        said = above or below
        if said is None or (above and _NOT.match(text, said.end())):
            continue
        (there,) = theirs
        told = arithmetic.number(match["many"])
        beyond = (there - told) * (1 if above else -1)
        near = 0 <= beyond <= max(told * _TENTH, min(compare.round_step(group[0]), told / 2))
        if near:
            yield Reckoning(group[0], there, "", holds=True)


def _odds(one: Evidence) -> Iterator[Fraction]:
    pattern = _ODDS if one.language == "ko" else _ODDS_ENGLISH
    for match in pattern.finditer(one.text):
        yield arithmetic.number(match["many"] or match["each"])
