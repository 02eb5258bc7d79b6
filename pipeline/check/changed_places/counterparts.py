"""Two figures that have changed places, shown by the words of one of the two alone: `세입자 42%` where the source says so of owners.

Both texts are cut in halves between the two figures (see `halves`). Every word that both say lies straight or crosswise. In a true
retelling nothing that tells the two apart lies crosswise; so one such word is enough where nothing speaks against it, whatever the
other figure's word may be: where the sentence says both figures in one form, the word stands in the place of what they are told of.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.check import compare
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places import no_exchange, opening_names, pairing, poles, proven, the_rest
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import bystanders, common_words, crossing, unmoved
from pipeline.check.nearness.grounds import Ground, flagged, grounds, tied
from pipeline.check.nearness.halves import CLAUSES, Halves, Slots, form, halves, slots
from pipeline.check.vocabulary import contrasts
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MANY, _STEM, _SHORT = 3, 2, 2
_TOPIC = deferred(r"[이가](?=\s)|[은는](?=\s(?!데|때|것|건|동안|사람|쪽|곳))")
_VERB = deferred(r"[이가]\s([가-힣]{1,6})\s")
_ENDS = deferred(r"[.!?][\"”’)]*\s")
_PARTICLE = deferred(r"[이가은는을를도]$")
_LONGEST = 400  # characters
Pair = tuple[Quantity, Quantity]


@dataclass(frozen=True, slots=True)
class Told:
    """A word that both texts say in one of their halves each.

    `behind` counts the words between it and the end of its slot (nothing: it stands in no slot). It is `firm` where it tells the two
    figures apart for sure, `neutral` where it may speak of both.
    """

    anchor: Anchor
    side: int
    half: int
    crosswise: bool
    behind: int | None
    neutral: bool
    firm: bool = False


def exchanged(claim: Claim, places: Sequence[Quantity], *, surely: bool = False) -> Iterator[Flag]:
    """Yield two figures that stand by each other's words; `surely` by those that the lexicon knows alone."""
    if len(claim.text) > _LONGEST:
        return
    told = [pair for pair in pairing.mistakable(claim.text, places) if not proven.proven(claim.text, *pair)]
    for ground in grounds(claim.evidence) if told else []:
        common = [one for one in common_words.known(ground, claim.text) if not _inside(one, places)]
        more = [] if surely else common_words.everyday(ground, claim.text, common)
        for pair in told:
            if no_exchange.in_lists(claim.text, pair, places):
                continue
            if ground.language != "ko" and (
                unmoved.gap(claim.text, ground, pair) or no_exchange.difference(claim.text, ground, pair)
            ):
                continue
            told_so = any(crossed(claim.text, ground, pair, words, places) for words in (common, [*common, *more]))
            if told_so or _apart(claim.text, ground, pair, common):
                yield flagged(claim, *pair, ground.ids, 0.7)
                return


def _one_after_the_other(ground: Ground, pair: Pair) -> bool:
    """Return whether a sentence of the source each tells two figures, in the order that the draft has them in."""
    homes = [pairing.homes_of(ground, one) for one in pair]
    if any(len(home) != 1 for home in homes) or homes[0][0] >= homes[1][0]:
        return False
    return _ENDS.search(ground.text, homes[0][0][1], homes[1][0][0]) is not None


def _inside(anchor: Anchor, places: Sequence[Quantity]) -> bool:
    """Return whether a word is part of a figure wherever the draft has it: the 오후 of `오후 5시` is what nobody is told of."""
    return anchor.key[0] != "=" and all(
        any(one.span[0] <= start and end <= one.span[1] for one in places) for start, end in anchor.draft
    )


def crossed(
    text: str, ground: Ground, pair: Pair, common: Sequence[Anchor], places: Sequence[Quantity], *, apart: bool = False
) -> bool:
    """Return whether two figures stand by each other's words, and by none of their own.

    Where each has a sentence of its own (`apart`) one word that may only describe whom both speak of is not enough.
    """
    found = _weighed(text, ground, pair, common, places)
    if found is None:
        return False
    words, before, rank = found
    firm = [one for one in words if one.crosswise and one.firm]
    sure = any(not _by_chance(one.anchor) and (not apart or _distinct(one.anchor)) for one in firm)
    straight = [one for one in words if not one.crosswise]
    both = len({one.side for one in firm}) > 1
    if not both and {one.side for one in straight if not _by_chance(one.anchor) and not _named(one.anchor)} == {1, 2}:
        return False  # each figure has a word of its own beside it; the one crosswise describes whom both speak of
    if any(not one.neutral and (one.behind is not None or not both) for one in straight):
        return False
    told_first = any(one.anchor.key[0] == "@" and opening_names.opens_a_sentence(ground, one.anchor) for one in firm)
    if both or (sure and before.parallel and (told_first or not _one_after_the_other(ground, pair))):
        return True
    crosswise = [one for one in words if one.crosswise]
    many = len({one.anchor.draft[0][0] for one in crosswise}) >= _MANY and len({one.side for one in crosswise}) > 1
    return many and not straight and rank >= CLAUSES


def _named(anchor: Anchor) -> bool:
    return anchor.key[0] in "@="


def _distinct(anchor: Anchor) -> bool:
    """Return whether a word is a name, a figure or one that is told against another: 새, 여성."""
    return crossing.telling(anchor) or contrasts.told_against(anchor.key)


def in_place(text: str, ground: Ground, pair: Pair, common: Sequence[Anchor], places: Sequence[Quantity]) -> bool:
    """Return whether two figures that a sentence says in one form stand by their own words for sure, and by none of each other's."""
    found = _weighed(text, ground, pair, common, places)
    if found is None:
        return False
    words, before, _ = found
    straight = [one for one in words if one.firm and not one.crosswise and not _by_chance(one.anchor)]
    return before.parallel and bool(straight) and not any(one.crosswise and one.firm for one in words)


def _weighed(
    text: str, ground: Ground, pair: Pair, common: Sequence[Anchor], places: Sequence[Quantity]
) -> tuple[list[Told], Slots, int] | None:
    """Return the words that each text says in one half, the slots of the sentence and the rank of its boundary."""
    cut = _halves(text, ground, pair, common, places)
    if cut is None:
        return None
    mine, theirs, turned = cut
    there = (_homes(ground, pair)[0][0], _homes(ground, pair)[1][0])
    common = bystanders.without(text, ground, common, there)
    theirs = bystanders.in_order(ground, common, there, theirs)
    before = slots(text, (pair[0].span, pair[1].span), mine)
    words = _firm(text, list(_told(pair, common, (mine, theirs), before, turned=turned)), before, turned=turned)
    return words, before, mine.rank


def _by_chance(anchor: Anchor) -> bool:
    """Return whether a word of two syllables is known by its sound alone: 먼저 sounds like Monday."""
    return anchor.weight == common_words.HEARD and all(span[1] - span[0] <= _STEM for span in anchor.draft)


def _apart(text: str, ground: Ground, pair: Pair, common: Sequence[Anchor]) -> bool:
    """Return whether two clauses say each other's figure and all else as the source does: names and other figures.

    `에어프랑스는 50대를 주문해 284대로 늘고, 루프트한자는 12대를 줄여 311대가` is right but for 284 and 311.
    """
    cut = _halves(text, ground, pair, common, None)
    if cut is None or min(part.rank for part in cut[:2]) < CLAUSES or no_exchange.held_against(text):
        return False
    words = [
        one
        for one in _told(pair, common, cut[:2], Slots((), (), parallel=False), turned=cut[2])
        if crossing.telling(one.anchor)
    ]
    crosswise = [one for one in words if one.crosswise]
    return (
        len(crosswise) == len(words)
        and len({one.anchor.draft[0][0] for one in crosswise}) >= _MANY
        and len({one.side for one in crosswise}) > 1
    )


def _halves(
    text: str, ground: Ground, pair: Pair, common: Sequence[Anchor], places: Sequence[Quantity] | None
) -> tuple[Halves, Halves, bool] | None:
    """Return the halves of the sentence and of the source, and whether the source has the figures in the other order.

    Where `places` are given, a half reaches no further than to the next figure that could stand in the place of either.
    """
    homes = _homes(ground, pair)
    if any(len(home) != 1 for home in homes) or homes[0] == homes[1]:
        return None
    there = (homes[0][0], homes[1][0])
    if _over(*there) or tied(ground.text, *there) or no_exchange.elliptic(ground, there, pair):
        return None
    here = (pair[0].span, pair[1].span)
    labels = [one for one in common if one.key[0] == "@"]
    mine = [span for one in labels for span in one.draft]
    mine += no_exchange.of_no_account(text, places or (), names=True)
    others = _others(places or (), pair, here, mine)
    cut = halves(text, "ko", here, others)
    named = [span for one in labels for span in one.source] + no_exchange.of_no_account(ground.text, ground.figures)
    others = _others(ground.figures if places else (), pair, there, named)
    theirs = halves(ground.text, ground.language, (min(there), max(there)), others)
    return (cut, theirs, there[0] > there[1]) if cut and theirs else None


def _homes(ground: Ground, pair: Pair) -> the_rest.Homes:
    return the_rest.homes(ground, pair, [pairing.homes_of(ground, one) for one in pair])


def _told(
    pair: Pair, common: Sequence[Anchor], parts: tuple[Halves, Halves], before: Slots, *, turned: bool
) -> Iterator[Told]:
    """Yield the words that each text says in one half only."""
    for anchor in common:
        if not crossing.itself(anchor, pair[0]) and not crossing.itself(anchor, pair[1]):
            yield from _placed(anchor, parts, before, turned=turned)


def _others(figures: Sequence[Quantity], pair: Pair, places: tuple[Span, Span], labels: Sequence[Span]) -> list[Span]:
    """Return the places of the figures that could stand in the place of either; what a name is told by (1공장) is none."""
    spelled = pair[0].words and pair[1].words
    found = {
        one.span
        for one in figures
        if compare.comparable(one, pair[0]) and (spelled or not one.words) and _parts(one) == _parts(pair[0])
    }
    return sorted(span for span in found if not any(_over(span, place) for place in (*places, *labels)))


def _parts(one: Quantity) -> tuple[bool, ...]:
    """Return which parts of a date a figure says; none, where it is no date."""
    return tuple(part is not None for part in one.date) if one.kind == "date" else ()


def _placed(anchor: Anchor, parts: tuple[Halves, Halves], before: Slots, *, turned: bool) -> Iterator[Told]:
    """Yield a word as evidence, where each text says it in one half only."""
    sides = {parts[0].of(span) for span in anchor.draft}
    found = {parts[1].of(span) for span in anchor.source} - {0}
    if len(sides) != 1 or 0 in sides or len(found) != 1:
        return
    side, half = sides.pop(), found.pop()
    slot = before.of(anchor.draft[0])
    neutral = slot is None and (side == 1 or parts[0].rank < CLAUSES)
    neutral = neutral or (before.counted and side == half == 1 and not turned)
    yield Told(anchor, side, half, (side == half) == turned, slot[1] if slot else None, neutral)


def _firm(text: str, words: Sequence[Told], before: Slots, *, turned: bool) -> list[Told]:
    """Return the words, those marked that stand in a slot and tell its figure from the other."""
    found = []
    when = [
        one.anchor.draft[0]
        for one in words
        if one.behind and one.side == 1 and one.anchor.key.startswith(pairing.TIMES)
    ]
    for one in words:
        if any(_over(one.anchor.draft[0], span) for span in when):
            found.append(replace(one, neutral=True))
            continue
        if one.behind is None or crossing.telling(one.anchor):
            found.append(replace(one, firm=one.behind is not None and not _said_of_both(text, one, before)))
            continue
        head = _head(text, one, words, before)
        opens = turned and one.side == one.half == 1 and one.behind > 0 and len(before.first) > _SHORT
        opens = opens and not _of_one_noun(text, before)
        topic = one.behind > 0 and _TOPIC.match(text, one.anchor.draft[0][1]) is not None
        verb = _VERB.match(text, one.anchor.draft[0][1])
        topic = topic and not (verb and poles.participle(verb[1]))  # `에어백이 터진 사고`
        firm = not (head or opens or topic or _said_of_both(text, one, before))
        found.append(replace(one, firm=firm, neutral=one.neutral or head))
    return found


def _of_one_noun(text: str, before: Slots) -> bool:
    """Return whether both slots tell one noun, which only what describes it tells apart: `조심스러운 조언이 910건, 느슨한 조언이 7,800건`."""
    first, second = ([text[slice(*word)] for word in slot] for slot in (before.first, before.second))
    return len(first) == len(second) > 1 and first[-1] == second[-1] and first[-2] != second[-2]


def _said_of_both(text: str, one: Told, before: Slots) -> bool:
    """Return whether the other slot has a word that begins as this one does, or one ends in the other (투여받은 and 받은, 일자리 and 자리)."""
    whole = text[slice(*one.anchor.draft[0])]
    start, bare = text[one.anchor.draft[0][0] :][:_STEM], _PARTICLE.sub("", whole)
    others = [text[slice(*word)] for word in (before.second if one.side == 1 else before.first)]
    ends = any(len(word) > _STEM and bare.endswith(_PARTICLE.sub("", word)) for word in others)
    return ends or any(word.startswith(start) or (len(whole) >= _STEM and word.endswith(whole)) for word in others)


def _head(text: str, one: Told, words: Sequence[Told], before: Slots) -> bool:
    """Return whether a noun closes a slot of several words: what comes before it may be all that tells the two apart (`다른 공장에서`)."""
    slot = before.first if one.side == 1 else before.second
    described = before.described if one.side == 1 else None
    ahead = [text[slice(*word)] for word in slot if word[1] <= one.anchor.draft[0][0]]
    if one.behind or before.after or not (described or (ahead and not form(ahead[-1]))):
        return False  # `응답이 관리자는`: what has a particle of its own describes no noun
    return not any(
        each.crosswise == one.crosswise
        and each.side == one.side
        and (each.behind or (described is not None and _over(each.anchor.draft[0], described)))
        for each in words
    )


def _over(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
