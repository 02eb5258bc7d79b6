"""The size of a change and where it ends, told in each other's place; and a rank in words told from its end to its start.

`cut its plan by $1.5 billion to $9 billion` is no `90억 달러 줄여 15억 달러로`, nor is `from fourth place to sixth` a climb to the fourth.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check import compare, fixes
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BY = deferred(
    r"\bby (?:about |around |nearly |almost |roughly |just |only |another |some |a further |an additional )?$"
)
_TO = deferred(r"(?: [a-z]+){0,2},? to (?:about |around |nearly |almost |roughly |just |only |a record |some )?")
_MOVED = r"(?:줄|늘|올[라랐려렸리린]|오[르른]|내[려렸리린]|높[이여였아]|낮[추춰췄아]|깎|빼|더해|불[어었]|뛰|떨어|인상|인하|감[소축]|증[가액])"
_CHANGE = deferred(rf"\s?(?:가량|정도|쯤|이나|나)?(?:을|를|이|가)?\s?(?:더 )?{_MOVED}")
_END = deferred(r"\s?(?:가량|정도|쯤|선|수준)?(?:으로|로|까지|[이가] (?:됐|되었|돼|된))")
_FROM = deferred(r"\bfrom (?:the )?$")
_RANK_TO = deferred(r"(?: place| spot| position| rank)? to (?:the )?")
_NEAR = 24


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a change and its end that a sentence tells in each other's place, and a move between two ranks told backwards."""
    for one, other in pairwise(places):
        ends = _ends(claim.text, one, other)
        if ends and any(_crosswise(evidence.text, *ends) for evidence in claim.evidence if evidence.language != "ko"):
            yield _flag(claim, one, other, say("check.swapped", one=one.text, other=other.text))
        elif one.kind == other.kind == "ordinal" and (one.role, other.role) == ("from", "to"):
            for evidence in claim.evidence:
                if evidence.language != "ko" and _backwards(evidence.text, one, other):
                    source = f"{other.text} → {one.text}"
                    yield _flag(claim, one, other, say("check.reversed", id=evidence.id, source=source))
                    break


def _flag(claim: Claim, one: Quantity, other: Quantity, message: str) -> Flag:
    span, fix = (one.span[0], other.span[1]), fixes.exchange(claim.placed.text, one, other)
    return Flag("number-contradicted", "block", span, message, claim.ids, 0.9, fix)


def _ends(text: str, one: Quantity, other: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return the change and the end that two figures in a row are told as, in this order."""
    if not compare.comparable(one, other) or one.value == other.value or one.role == "from":
        return None
    if other.span[0] - one.span[1] > _NEAR or "," in text[one.span[1] : other.span[0]]:
        return None
    if _CHANGE.match(text, one.span[1]) and _END.match(text, other.span[1]):
        return one, other
    if _END.match(text, one.span[1]) and _CHANGE.match(text, other.span[1]):
        return other, one
    return None


def _crosswise(text: str, change: Quantity, end: Quantity) -> bool:
    """Return whether a source has the draft's end as the size of its change, and the draft's change as its end."""
    return any(
        _BY.search(text[: first.span[0]])
        and _TO.fullmatch(text, first.span[1], second.span[0])
        and compare.same(end, first)
        and compare.same(change, second)
        for first, second in pairwise(_told(text))
    )


def _backwards(text: str, one: Quantity, other: Quantity) -> bool:
    return any(
        first.kind == second.kind == "ordinal"
        and _FROM.search(text[: first.span[0]])
        and _RANK_TO.fullmatch(text, first.span[1], second.span[0])
        and (first.value, second.value) == (other.value, one.value)
        for first, second in pairwise(_told(text))
    )


def _told(text: str) -> list[Quantity]:
    return [group[0] for group in quantities.readings(text, "en")]
