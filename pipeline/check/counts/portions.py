"""Shares that are told in people: `열 명 중 여섯 명` for seven in ten, `다섯 명 중 한 명` for 30%."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check import rough_shares
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.figures import derive, told_steps
from pipeline.check.figures.pool import Pool, support
from pipeline.check.other_words import stated, votes
from pipeline.check.reckoning import parts_told
from pipeline.check.rough_shares import slack
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, write

_POINT = Fraction(1, 100)
_COUNTS = frozenset({"number", "count", "ordinal"})
_AMONG = deferred(r"중|가운데")
_IN_APPOSITION = deferred(r"(?:으로|이니|인데|이고|이어서)?,?\s(?:약\s|대략\s|즉\s|그러니까\s|무려\s)?|\s?\(")
_AGAIN = deferred(r"정확|구체|자세히|이 (?:가운데|중)|그 (?:수치|비율)|이 (?:수치|비율)")
_FAR = Fraction(1, 4)
_WHOLE = 10
_MANY = 20  # of so many, both numbers are counts, each looked at by itself


def portions(claim: Claim, every: Sequence[tuple[Quantity, ...]], known: Pool, before: str = "") -> Iterator[Flag]:
    """Yield the shares of a sentence that are none of its source's, where the source tells shares.

    A share in people is rounder than a percentage: seven in ten may be 71.8%.
    """
    for share in quantities.shares(claim.text, "ko"):
        if flag := stated.bound(claim.text, (share,), known):
            yield flag
            continue
        if _counted_there(share, every, known) or _of_a_vote(claim, share):
            continue
        told = [(name, one) for name, one in known.figures if _share(one) is not None]
        turned = rough_shares.turned(claim.text, share.span[0], [one.text for one in claim.evidence])
        bounded = parts_told.bounded(claim.text, share)
        if other := _of_what_follows(claim, bounded, told, before, turned=turned):
            yield contradicted(claim, share, other)
            continue
        if support((share,), known):
            continue
        if apposed := _apposed(claim, share, known, before):
            yield _refuted(claim, share, *apposed)
            continue
        if _told(claim, every, share, known, before) or _of_told_whole(share, bounded, every, known):
            continue
        close = any(_near(bounded, one, turned=turned) for _, one in told)
        if told and not (close or _of_two(share.value, told)):
            yield contradicted(claim, share, told)


def _of_what_follows(
    claim: Claim, share: Quantity, told: Sequence[tuple[str, Quantity]], before: str, *, turned: bool
) -> list[tuple[str, Quantity]]:
    """Return the parts in words of a source that a draft tells nowhere, where its own is only near a percentage that its next sentence tells of something else."""
    near = [one for _, one in told if _near(share, one, turned=turned)]
    here, ahead = (
        [one for text in texts for one in quantities.find(text, "ko") if one.kind == "percent"]
        for texts in ((claim.text, before), (claim.after,))
    )
    later = {one.value for one in ahead} - {one.value for one in here}
    if not near or _AGAIN.search(claim.after) or not all(one.kind == "percent" and one.value in later for one in near):
        return []
    parts = [(name, one) for name, one in told if one.kind == "times" and one.value.numerator == 1]
    said = {round(one.value * 100) for _, one in parts} & {round(one.value) for one in (*here, *ahead)}
    shares = {one.value for text in (before, claim.after) for one in quantities.shares(text, "ko")}
    return parts if len(parts) == 1 and not said and parts[0][1].value not in shares else []


def _of_a_vote(claim: Claim, share: Quantity) -> bool:
    """Return whether a share is one side of a vote: four of nine of a 5-4 vote."""
    sides = votes.of_a_vote(claim)
    return any(share.value in (one / (one + other), other / (one + other)) for one, other in sides if one + other)


def _of_two(share: Fraction, told: Sequence[tuple[str, Quantity]]) -> bool:
    """Return whether a share is what two percentages of a source come to, to the point: a fifth for 12% and 8%."""
    percents = {one.value for _, one in told if one.kind == "percent"}
    return any(abs((one + other) / 100 - share) <= _POINT for one, other in combinations(percents, 2))


def _apposed(claim: Claim, share: Quantity, known: Pool, before: str) -> tuple[Quantity, Quantity] | None:
    """Return the whole and the part where a share is told as another word for the part right before it, and is far from it: `이 중 2억 명, 열 명 중 여섯 명꼴`.

    What the part leaves of the whole is not meant then.
    """
    text = f"{before} {claim.text[: share.span[0]]}"
    counts = [group[0] for group in quantities.readings(text, "ko") if group[0].kind in _COUNTS]
    told = [one for one in counts if one.value >= _WHOLE and support((one,), known)]
    if len(told) != len(counts) or len(told) != 2 or not _IN_APPOSITION.fullmatch(text[told[1].span[1] :]):
        return None
    whole, part = told
    exact = part.value / whole.value
    if not _AMONG.search(text[whole.span[1] : part.span[0]]) or exact >= 1:
        return None
    return (whole, part) if abs(exact - share.value) > max(slack(share), _FAR * share.value) else None


def _refuted(claim: Claim, share: Quantity, whole: Quantity, part: Quantity) -> Flag:
    exact = Fraction(round(part.value / whole.value * 1000), 10)
    step = f"{derive.shown(part.value)}/{derive.shown(whole.value)}"
    message = told_steps.refuted(share.text, step, f"{write.decimal(exact)}%")
    return Flag("arithmetic", "block", share.span, message, claim.ids, 0.85)


def _told(claim: Claim, every: Sequence[tuple[Quantity, ...]], share: Quantity, known: Pool, before: str) -> bool:
    """Return whether two counts that the draft tells before it make the share, or it is of two itself: `60곳 가운데 13곳`."""
    parts = [group[0] for group in every if share.span[0] <= group[0].span[0] < share.span[1]]
    if parts and not parts[0].words and parts[0].value > _MANY:
        return True
    return parts_told.counted(claim, share, known, before) or parts_told.of_one_told(claim, share, known, before)


def _of_told_whole(share: Quantity, bounded: Quantity, every: Sequence[tuple[Quantity, ...]], known: Pool) -> bool:
    """Return whether a share is the part that a source sentence has of a whole that the draft tells before it: 211,700 of 260,000 cars."""
    wholes = [one for group in every for one in group if one.span[1] <= share.span[0] and one.value > _MANY]
    for name, whole in known.figures:
        if any(one.kind == whole.kind and (one.value, one.unit) == (whole.value, whole.unit) for one in wholes):
            parts = [one.value for other, one in known.figures if other == name and derive.pairs(one, whole)]
            if any(rough_shares.close(bounded, part / whole.value) for part in parts if part < whole.value):
                return True
    return False


def _near(share: Quantity, one: Quantity, *, turned: bool) -> bool:
    """Return whether a share is about a source's percentage, or, where something is denied, about what that leaves over."""
    value = _share(one)
    if value is None or (one.kind != "percent" and one.words and value.denominator <= _WHOLE):
        return turned and value is not None and 1 - value == share.value
    return rough_shares.close(share, value) or (turned and rough_shares.close(share, 1 - value))


def _share(one: Quantity) -> Fraction | None:
    """Return a source's figure as a part of a whole, if it can be one."""
    if one.kind == "times" and one.words and 0 < one.value < 1:
        return one.value
    return one.value / 100 if one.kind == "percent" and 0 < one.value < 100 and not one.per else None


def _counted_there(share: Quantity, every: Sequence[tuple[Quantity, ...]], known: Pool) -> bool:
    """Return whether both numbers of a share stand in the source as counts: three of its four founders."""
    parts = {group[0].value for group in every if share.span[0] <= group[0].span[0] < share.span[1]}
    return bool(parts) and parts <= {one.value for _, one in known.figures if one.kind in _COUNTS}
