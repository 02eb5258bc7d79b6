"""A funding round under another's letter: 시리즈 B where the articles tell of a Series C, 시드 where they tell of a Series A.

Firms count their rounds by letters, so that a letter is as much a fact as a figure. One that no article has blocks where they tell another
round, with the only one they tell as fix; where they tell of none, it is only asked about.
"""

from collections.abc import Iterator
from re import Match

from pipeline.check import fixes
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_LATER = r"[1-9](?!\d)"
_ROUND = deferred(
    rf"(?:(?P<pre>[Pp]re-? ?|프리[ -]?)?(?:\b[Ss]eries[ -]|시리즈 ?)(?P<letter>[A-K])(?P<later>-?{_LATER})?(?![A-Za-z0-9])"
    r"|(?P<early>[Pp]re-? ?|프리[ -]?)?(?P<seed>\b[Ss]eed(?:[ -](?:stage|extension))?(?= (?:round|funding|financing|investment|capital|money|deal|raise)\b)|(?<![가-힣])시드(?= ?(?:라운드|투자|단계|자금|펀딩))))"
)


def funding_rounds(claim: Claim) -> Iterator[Flag]:
    """Yield the rounds of a sentence that no article of it tells."""
    drafted = list(_ROUND.finditer(claim.text))
    told = {_round(match) for one in claim.context for match in _ROUND.finditer(one.text)} if drafted else set()
    for match in drafted:
        mine = _round(match)
        if mine in told or (not mine[2] and any(one[:2] == mine[:2] for one in told)):
            continue  # `시리즈 C` tells a Series C-2 roughly
        span, name = match.span(), match.group()
        if not told:
            yield Flag("name", "warn", span, say("check.name", name=name), claim.ids, 0.5)
            continue
        only = next(iter(told)) if len(told) == 1 else None
        fix = fixes.mended(claim.placed.text, span, _written(only)) if only else None
        yield Flag("name", "block", span, say("check.version", name=name), claim.ids, 0.9, fix)


def _round(match: Match[str]) -> tuple[bool, str, str]:
    """Return whether a round is before the one it is called by, its letter or that it is a seed, and which of several of a letter it is."""
    early = bool(match["pre"] or match["early"])
    return early, match["letter"] or "seed", (match["later"] or "").lstrip("-")


def _written(one: tuple[bool, str, str]) -> str:
    early, letter, later = one
    return f"{'프리' if early else ''}{'시드' if letter == 'seed' else f'시리즈 {letter}{later}'}"
