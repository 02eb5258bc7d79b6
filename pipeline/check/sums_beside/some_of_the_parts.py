"""Some of the parts of a whole taken together: of 19 clauses of which 7 and 5 are told, `19개 중 12개는 …하거나 …하는 조항`.

The draft tells the whole and joins what it takes together; the parts stand behind the whole in the source, in its unit.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_OF_THESE = deferred(r"\s?(?:가운데|중)(?:에서?)?(?=\s)")
_JOINED = deferred(r"거나\s|이나\s|[가-힣]나\s|또는|혹은|[가-힣][와과]\s|및|·|이랑\s|하고\s|아니면")
_MOST = 8


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums of such parts."""
    text = sheet.claim.text
    for group in every:
        one = group[0]
        if one.kind not in COUNTS or one.per or support(group, sheet.known):
            continue
        wholes = {
            each.value
            for each in quantities.find(text[: one.span[0]], "ko")
            if derive.pairs(each, one) and _OF_THESE.match(text, each.span[1])
        }
        for source in sheet.claim.evidence if wholes else ():
            found = next(
                (step for step, value in _ways(sheet, source, wholes, text, one) if derive.meets(one, value)), ""
            )
            if found:
                yield Reckoning(one, one.value, found, holds=True)
                break


def _ways(
    sheet: Sheet, source: Evidence, wholes: set[Fraction], text: str, one: Quantity
) -> Iterator[tuple[str, Fraction]]:
    """Yield what parts of such a whole come to, each with its step."""
    at = sheet.claim.evidence.index(source)
    behind = sheet.claim.evidence[at : at + 2]
    for whole in (each for each in _figures(source, one) if each.value in wholes):
        if not _JOINED.search(text, one.span[1]):
            continue
        parts = [each.value for other in behind for each in _figures(other, one) if _later(other, each, source, whole)]
        for first, second in combinations(parts[:_MOST], 2):
            if first + second < whole.value:
                yield f"{derive.shown(first)} + {derive.shown(second)}", first + second


def _later(source: Evidence, part: Quantity, of: Evidence, whole: Quantity) -> bool:
    return (source is not of or part.span[0] > whole.span[1]) and part.value < whole.value


def _figures(source: Evidence, one: Quantity) -> list[Quantity]:
    return [
        each
        for each in quantities.find(source.text, source.language)
        if derive.pairs(each, one) and (each.unit in ("", one.unit) or source.language != "ko")
    ]
