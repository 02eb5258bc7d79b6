"""What a draft says of all, `둘 다 다시 문을 열었어요`, `다섯 나라 모두 비준`, and the source of some, while it tells the others apart.

Only a source that tells two, or so many, and that says of one part of them the opposite in words of the same matter, clashes with that.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import clashes
from pipeline.check.sides_and_roles.sides_told import deeds_of
from pipeline.check.vocabulary.kept_sides import SIDES
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BOTH = deferred(
    r"(?<![가-힣])(?:둘\s?(?:다|모두)|두\s?[가-힣]{1,6}(?:이|가|은|는)?\s(?:모두|다)(?=\s)|양쪽\s?(?:다|모두)|둘이\s(?:다|모두))(?![가-힣])"
)
_ALL_OF = deferred(r"(?:\s?[가-힣]{1,6})?(?:이|가|은|는)?\s(?:모두|전부|다|전원)(?=\s)")
_TWO_THERE = deferred(r"\b(?:two|pair|twins?|couple|duo)\b", re.IGNORECASE)
_ALL_THERE = deferred(r"\b(?:both|neither|each|all (?:of )?(?:two|three|four|five|six|them)|together)\b", re.IGNORECASE)
_APART = deferred(
    r"\b(?:stay(?:s|ed)?|remain(?:s|ed)?|still|not|never|yet to|until|only|unlike|kept|keeps|other|whereas|while|but)\b|n['’]t\b",
    re.IGNORECASE,
)
_CLAUSE = deferred(r"[.;:](?=\s|$)|,(?=\s)|\n|\b(?:but|while|whereas|although|though)\b|\band\b")
_PART_OF = deferred(r"(?:,)? (?:out )?of (?:the |its |their |those |these |all )?(?:[a-z]+ )?$")
_NOT = deferred(r"지\s?(?:는\s|도\s)?(?:않|못)|(?<![가-힣])(?:안|못)\s|아니|없|빼고|제외|전까지|이전")


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield what a sentence says of both, or of all, and its source of some of them only."""
    if _NOT.search(claim.text):
        return
    match = _BOTH.search(claim.text)
    if match:
        yield from _one_of_two(claim, match.span())
    for group in every:
        behind = _ALL_OF.match(claim.text, group[0].span[1])
        if behind and group[0].kind in ("count", "number") and group[0].value > 1:
            yield from _some_of_all(claim, group[0], behind.end())


def _one_of_two(claim: Claim, span: tuple[int, int]) -> Iterator[Flag]:
    texts = [one for one in claim.evidence if one.language == "en"]
    everything = "\n".join(one.text for one in texts)
    if not _TWO_THERE.search(everything) or _ALL_THERE.search(everything):
        return
    clauses = [(one, part) for one in texts for part in _clauses(one)]
    for sides in SIDES:
        mine = [side.search(claim.text) is not None for side in sides]
        if sum(mine) != 1:
            continue
        own, other = sides if mine[0] else sides[::-1]
        apart = [(one, part) for one, part in clauses if other.search(part) and _APART.search(part)]
        with_own = [part for _, part in clauses if own.search(part) and not other.search(part)]
        if len(apart) == 1 and with_own:
            one, part = apart[0]
            yield clashes.of_words(claim, span, one.id, part.strip())
            return


def _clauses(one: Evidence) -> list[str]:
    """Return the clauses of a source sentence, each with the word that sets it apart from the one before."""
    starts = [0, *(match.start() for match in _CLAUSE.finditer(one.text)), len(one.text)]
    return [one.text[start:end] for start, end in itertools.pairwise(starts) if end > start]


def _some_of_all(claim: Claim, drafted: Quantity, end: int) -> Iterator[Flag]:
    """Yield a number all of which are said to have done what a source says so many of them have."""
    for one in claim.evidence if drafted.value > 1 else ():
        found = quantities.find(one.text, one.language) if one.language == "en" else []
        for part in found:
            whole = next((each for each in found if each.span[0] >= part.span[1]), None)
            if (
                whole is None
                or whole.value != drafted.value
                or not 0 < part.value < whole.value
                or part.kind not in ("count", "number")
            ):
                continue
            if _PART_OF.fullmatch(one.text[part.span[1] : whole.span[0]]) and deeds_of(
                claim.text[end:], one.text, whole.span[1]
            ):
                words = one.text[part.span[0] : whole.span[1] + 24]
                yield clashes.of_words(claim, (drafted.span[0], end), one.id, words.split(".")[0])
                return
