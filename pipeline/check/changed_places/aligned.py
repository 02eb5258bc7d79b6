"""Two figures that have changed places across sentences, where a draft tells its source sentence by sentence.

A translation, and a short report, has a sentence for each sentence of its source. Where those lie side by side, a figure that only
another sentence of the source has, while the sentence for that one tells what should stand here, is in the wrong place.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check import anchors, compare
from pipeline.check.changed_places import loosely_before, order
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures import derive
from pipeline.check.nearness import movable
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MOST = 6
_KINDS = frozenset({"money", "percent", "points", "count", "number", "size", "duration", "date"})

_OF_IT = deferred(r"(?:의|\s?(?:중|가운데)(?:에서|에)?)\s(?:약\s|거의\s|무려\s)?")
_ALL_OF_IT = deferred(
    r"(?:전체|통틀어|다 합[쳐치해하]\S*|모두 합[쳐치해하]\S*)(?:[은는이가의]|\s?[가-힣]{1,6})?\s(?:약\s)?$"
)
_BESIDE = 4  # letters: `스위프트가 70.6%`
_WORLDS = 10_000  # figures further apart are not taken for each other


def exchanged(claims: Sequence[Claim], evidence: Sequence[Evidence]) -> dict[int, list[Flag]]:
    """Return the figures that stand in each other's sentence, by the number of the sentence of the draft."""
    found: dict[int, list[Flag]] = {}
    if len(claims) != len(evidence) or not 1 < len(claims) <= _MOST:
        return found
    homes = [[*_homes(claim, evidence)] for claim in claims]
    for one, other in combinations(range(len(claims)), 2):
        if not _side_by_side(claims, evidence, one, other):
            continue
        for mine, there in homes[one]:
            for theirs, here in homes[other]:
                if (
                    there == {other}
                    and here == {one}
                    and _alike(mine, theirs)
                    and not (order.OF_THAT.match(claims[other].text) and other == one + 1 and theirs.value < mine.value)
                    and not _as_whole(claims[other].text, mine, theirs)
                    and not _as_whole(claims[one].text, theirs, mine)
                    and _rest_in_place(homes, (one, mine), (other, theirs))
                    and not _in_order(claims, evidence, (one, mine), (other, theirs))
                    and not _named(claims[one], mine, evidence[other], evidence[one])
                    and not _named(claims[other], theirs, evidence[one], evidence[other])
                ):
                    for number, figure in ((one, mine), (other, theirs)):
                        found.setdefault(number, []).append(_flag(figure, mine, theirs, evidence[number]))
    return found


def _as_whole(text: str, part: Quantity, whole: Quantity) -> bool:
    """Return whether a sentence tells a figure as the whole of which another is so much: `전체 3억 4000만 달러의 44%`, `전체 투자금은 3억 4000만 달러`."""
    if part.value < whole.value and _ALL_OF_IT.search(text[: whole.span[0]]):
        return True
    share = next((one for one in quantities.find(text, "ko") if whole.span[1] < one.span[0]), None)
    if share is None or not whole.value or not _OF_IT.fullmatch(text, whole.span[1], share.span[0]):
        return False
    times = part.value / whole.value
    return (share.kind == "percent" and derive.meets(share, times * 100)) or (
        share.kind == "times" and derive.meets(share, times)
    )


def _named(claim: Claim, figure: Quantity, home: Evidence, beside: Evidence) -> bool:
    """Return whether a figure has a name right before it which its source sentence has, and the one at its own place has not."""
    theirs = {anchor.key for anchor in anchors.shared(beside.text, beside.language, claim.text)}
    return any(
        anchor.key[0] == "@" and anchor.key not in theirs and 0 <= figure.span[0] - end <= _BESIDE
        for anchor in anchors.shared(home.text, home.language, claim.text)
        for _, end in anchor.draft
    )


def _in_order(claims: Sequence[Claim], evidence: Sequence[Evidence], *pair: tuple[int, Quantity]) -> bool:
    """Return whether a draft tells the same one of two figures of before, or of all so far, as the sources do."""
    here = [
        (claims[number].text, "ko", figure.span, quantities.find(claims[number].text, "ko")) for number, figure in pair
    ]
    there = []
    for (_, figure), (number, _) in zip(pair, pair[::-1], strict=True):
        figures = quantities.find(evidence[number].text, evidence[number].language)
        home = next((one.span for one in figures if compare.same(figure, one)), None)
        there += [(evidence[number].text, evidence[number].language, home, figures)] if home else []
    return len(there) == len(here) and loosely_before.alike(here, there)


def _rest_in_place(homes: Sequence[Sequence[tuple[Quantity, set[int]]]], *pair: tuple[int, Quantity]) -> bool:
    """Return whether all other figures of two sentences are their source sentence's, so that the sentences tell them in this order."""
    return all(
        number in there for number, figure in pair for one, there in homes[number] if there and one is not figure
    )


def _homes(claim: Claim, evidence: Sequence[Evidence]) -> Iterator[tuple[Quantity, set[int]]]:
    """Yield the figures of a sentence that could stand elsewhere, each with the numbers of the source sentences that state it."""
    for group in quantities.readings(claim.text, "ko"):
        first = group[0]
        if (
            first.kind not in _KINDS
            or first.per
            or first.role in ("from", "to")
            or (first.kind != "date" and movable.label(claim.text, first))
        ):
            continue
        yield (
            first,
            {
                number
                for number, one in enumerate(evidence)
                if any(compare.same(mine, other) for mine in group for other in quantities.find(one.text, one.language))
            },
        )


def _side_by_side(claims: Sequence[Claim], evidence: Sequence[Evidence], one: int, other: int) -> bool:
    """Return whether two sentences share no fewer words with the source sentences at their own place than with each other's, one of them more."""
    scores = {(mine, there): _score(claims[mine], evidence[there]) for mine in (one, other) for there in (one, other)}
    ahead = [scores[one, one] - scores[one, other], scores[other, other] - scores[other, one]]
    return min(ahead) >= 0 and sum(ahead) > 0


def _score(claim: Claim, one: Evidence) -> float:
    return sum(anchor.weight for anchor in anchors.shared(one.text, one.language, claim.text) if anchor.key[0] != "=")


def _alike(one: Quantity, other: Quantity) -> bool:
    """Return whether two figures are of one kind and unit, and of a size that could be taken for each other."""
    if one.kind == "date" or other.kind == "date":
        return one.kind == other.kind and [part is None for part in one.date] == [part is None for part in other.date]
    return (
        compare.comparable(one, other)
        and one.bound == other.bound
        and one.value != other.value
        and one.words == other.words
        and max(one.value, other.value) <= _WORLDS * min(one.value, other.value)
    )


def _flag(figure: Quantity, one: Quantity, other: Quantity, source: Evidence) -> Flag:
    message = say("check.swapped", one=one.text, other=other.text)
    return Flag("number-contradicted", "block", figure.span, message, (source.id,), 0.7)
