"""Two figures that have changed places and stand in two sentences, one after the other: `6.5%로 제시했다. 종전 전망은 6.8%였다`.

Both sentences are read as one text. Each has one figure of the unit; either finding stands in its own sentence.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.anchors import Anchor
from pipeline.check.changed_places import counterparts, loosely_before, pairing, poles, proven
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import common_words
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NAME_OF = deferred(r"\s[가-힣]{1,6}(?:은|는|이|가|을|를|의|예요|이에요)(?![가-힣])")  # `200GB 요금제예요`
_HELD_UP = deferred(r"\)?(?:보다|에 비해|에 비하면)")
_LONGEST = 400  # characters
_FAR = 20  # times: what is so much larger is nobody's slip
Pair = tuple[Quantity, Quantity]


def exchanged(claim: Claim, before: str) -> Iterator[Flag]:
    """Yield the figure of a sentence that has changed places with that of the next one, or of the one before."""
    for first, second, number in ((claim.text, claim.after, 0), (before, claim.text, 1)):
        text = f"{first} {second}"
        found = _pair(claim, text, len(first) + 1) if len(text) <= _LONGEST and _comparable(first, second) else None
        if found:
            one, other = found[0]
            start = number * (len(first) + 1)
            span = (found[0][number].span[0] - start, found[0][number].span[1] - start)
            message = say("check.swapped", one=one.text, other=other.text)
            yield Flag("number-contradicted", "block", span, message, found[1].ids, 0.7)
            return


def _comparable(first: str, second: str) -> bool:
    """Return whether two sentences may have just one figure of a unit each: read alone as they would be together, but for sums behind a sum."""
    mine, theirs = ([group[0] for group in quantities.readings(text, "ko")] for text in (first, second))
    pairs = [(one, other) for one in mine for other in theirs if compare.comparable(one, other)]
    if any(one.kind == "money" for one in mine):
        return bool(pairs)
    return any(_alone(pair, [*mine, *theirs]) for pair in pairs)


def _alone(pair: Pair, both: Sequence[Quantity]) -> bool:
    """Return whether two figures are of a size, and the only ones of their unit."""
    one, other = pair
    alike = sum(compare.comparable(one, each) and not each.words for each in both)
    return alike == len(pair) and max(one.value, other.value) <= _FAR * min(one.value, other.value)


def _pair(claim: Claim, text: str, start: int) -> tuple[Pair, Ground] | None:
    """Return two figures that have changed places, and the source that shows it; the second sentence begins at `start`."""
    both = [group[0] for group in quantities.readings(text, "ko")]
    told = [pair for pair in pairing.mistakable(text, both) if _apart(text, pair, both, start)]
    for ground in grounds(claim.evidence) if told else []:
        common = common_words.known(ground, text)
        more = common_words.everyday(ground, text, common)
        for pair in told:
            homes = [ground.homes(one) for one in pair]
            stated = all(len(home) == 1 for home in homes) and homes[0] != homes[1]
            sided = stated and poles.exchanged(text, ground, pair, (homes[0][0], homes[1][0]))
            if loosely_before.in_order(text, both, pair, ground):
                continue
            near = (_near(text, words, start, pair[1]) for words in (common, [*common, *more]))
            if sided or any(counterparts.crossed(text, ground, pair, words, both, apart=True) for words in near):
                return pair, ground
    return None


def _apart(text: str, pair: Pair, both: Sequence[Quantity], start: int) -> bool:
    """Return whether two figures are the only ones of their unit in two sentences, one in each."""
    one, other = pair
    return (
        one.span[1] < start <= other.span[0]
        and not any(_NAME_OF.match(text, each.span[1]) for each in pair)
        and _alone(pair, both)
        and not proven.proven(text, one, other)
        and "보다" not in text[start : other.span[0]]  # `육상 관측망보다 28초 빨랐어요` is a gap
        and not _HELD_UP.match(text, other.span[1])  # `3분기 전체(23억 건)보다도 많아요` says which is the larger
        and not text.startswith("같은 ", start)  # `같은 구간 우버는 18파운드`: what frames the first frames both
    )


def _near(text: str, common: Sequence[Anchor], start: int, figure: Quantity) -> list[Anchor]:
    """Return the words without those of a clause that opens the second sentence: `…가 이끈 투자로, 몸값은 24억 유로예요`."""
    opened = text.rfind(", ", start, figure.span[0])
    return [one for one in common if not all(start <= span[0] < opened for span in one.draft)]
