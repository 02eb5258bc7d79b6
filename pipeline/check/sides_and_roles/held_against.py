"""A figure that a sentence holds against a forecast, a target or last year's, `94억 유로로 예상에 2억 유로 못 미쳤어요`, on the other side of it, or the forecast itself."""

from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Flag
from pipeline.check.sides_and_roles import clashes
from pipeline.check.sides_and_roles.role_pairs import HELD_AGAINST, rows, segments
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_BETWEEN = deferred(r"(?:(?!지만|는데|고 |며 |면서)[^.,!?\d]){0,24}")
_FAR, _MANY = 900, 14


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures that a sentence says to have passed, or missed, what their source has on their other side, or has in their place."""
    texts = [one for one in claim.evidence if one.language == "en"]
    if sum(len(one.text) for one in texts) > _FAR:
        return
    for drafted in (group[0] for group in every):
        match = HELD_AGAINST.search(claim.text, drafted.span[1])
        if match is None or drafted.kind not in FIGURES or drafted.per:
            continue
        if not _BETWEEN.fullmatch(claim.text, drafted.span[1], match.start()):
            continue
        places = [(one, each, said) for one in texts for each, said in segments(one, drafted)]
        for (against, than), (own, _) in rows() if len(places) <= _MANY else ():
            if not than.search(match["than"]):
                continue
            theirs = {
                each.value: (one, each) for one, each, said in places if against.search(said) and not own.search(said)
            }
            mine = {each.value for _, each, said in places if own.search(said) and not against.search(said)}
            if len(theirs) != 1 or len(mine) != 1 or mine == set(theirs):
                continue
            (home, other), value = next(iter(theirs.values())), next(iter(mine))
            if drafted.value == other.value:
                yield clashes.stated(claim, drafted, (home.id, home.text), value)
            elif drafted.value == value and (value > other.value) != (match["over"] is not None):
                low, high = (drafted.text, other.text) if value < other.value else (other.text, drafted.text)
                message = say("check.direction", low=low, high=high, word=match["over"] or match["under"])
                yield Flag("number-contradicted", "block", (drafted.span[0], match.end()), message, (home.id,), 0.85)
