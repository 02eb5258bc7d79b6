"""What a reply declares its figures to be about, held against the source and against the sentence.

A declaration is the model's word, never evidence: it can only add a finding. Where the declared subject stands with another
figure of the same unit in the source, the figure is in the wrong place; where source and declaration agree but the sentence
says the figure of another thing, the sentence is.
"""

from collections.abc import Container, Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check import anchors, compare
from pipeline.check.anchors import Anchor
from pipeline.check.changed_places import pairing, stretches
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import differs
from pipeline.check.declared_steps import in_stretches
from pipeline.check.declared_steps.told_subjects import Declared, declared
from pipeline.check.figures.named_numbers import in_name
from pipeline.check.nearness import leaning
from pipeline.check.nearness.grounds import Ground, flagged, grounds, part_of, tied
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_CLEAR = 0.2
_CROSSED = (
    1.0  # from here on a sentence gives two figures to each other's declared subject, whatever the source leaves open
)
_BEHIND = deferred(r"(?:이|가|은|는|을|를|의)?\s?")
_RESULT = deferred(r"\s?[-–:]\s?|\sto\s")
_ENDS = (
    deferred(r"(?:\s?대)?\s?(\d{1,3}(?:,\d{3}|\d)*)"),
    deferred(r"\s(?:[a-z]+ )?(?:to|against) (\d{1,3}(?:,\d{3}|\d)*)"),
)
"""What stands behind the first figure of a result, and the second: `72대 49`, `72 votes to 49`."""
_HELD_AGAINST = deferred(r"\s(?:more|less|fewer|cheaper|dearer|higher|lower|extra|off)\b")
_HELD_TOGETHER = deferred(
    r",? (?:against|from|up from|down from|compared with|to|versus) (?:just |only )?\S+(?: [a-z]+)?|(?:에서|이던 것이)\s\S+"
)
_LIST = deferred(r"(?: ?[가-힣]{1,3})?(?:, [^,.;]{1,16})+")
_LEVEL = deferred(r"(?:으)?로,")
_TOPIC = deferred(r"[가-힣A-Za-z0-9](?:은|는)\s")
_NOTHING_MORE = deferred(r"[.…!]*\s*")
_ZONE = deferred(r"\b(?:UTC|GMT|[ECMP][SD]?T|CET|CEST|JST|KST)\b|\bSeoul\b|한국 시[각간]|현지 시[각간]|협정")
_NOT = deferred(r"않|(?<![가-힣])안 |못[한하]|그렇지|아닌|제외|나머지|이외|그 외|그 밖")
_NOT_THERE = deferred(r"\b(?:not|without|no|never|non|un[a-z]+ed)\b|n[’']t\b|않|아닌|못|제외|없|나머지|\brest\b")
_ALONE = 0.35
_APART = 200
_FAR = Fraction(20)  # times: what is further apart nobody takes for each other
_SIZES = deferred(r"짜리|\s[가-힣]{2,5}(?:을|를)\s[가-힣]{1,6}\s(?:데|시간|값|비용)|에(?=\s\d)")
"""What makes a figure the size of what another one is told of: `한 시간짜리 녹음`, `10초 영상을 만드는 데`, `100단어에 4.1개`."""
_CHANGE = deferred(
    r"(?:\s?\d{1,2}(?:초|분|시간|개월))?(?:(?:에서|보다|을|를|짜리에서)\s(?:\S{1,6}\s){0,2}|(?:이었|이|였)?던\s[가-힣]{1,6}(?:이|가|은|는|을|를)\s)"
)
"""What stands between the ends of a change, or two figures held against each other: the sentence's topic has both, the nearer one no more."""


def misplaced(claim: Claim, places: Sequence[Quantity], before: str = "") -> Iterator[Flag]:
    """Yield the figures whose declared subject the source, or the sentence, gives to another figure.

    What the sentence `before`, the one after or another declaration tells is told of its own subject, and is no rival.
    """
    known = declared(claim, places)
    if not known:
        return
    done: set[tuple[int, int]] = set()
    texts = (before, claim.after, *(figure.text for figure in claim.figures))
    said = {place.value for place in places} | {one.value for text in texts for one in quantities.find(text, "ko")}
    for ground in grounds(claim.evidence):
        for one, other in combinations([one for one in known if one.place.kind != "date"], 2):
            beside = any(_with_its_start(claim.text, ground, part.place, places) for part in (one, other))
            if not beside and _exchanged(ground, claim.text, one, other):
                left, right = sorted((one.place, other.place), key=lambda place: place.span)
                yield flagged(claim, left, right, ground.ids, 0.9)
                done |= {left.span, right.span}
        for one in known:
            end = in_stretches.other_end(ground, (one.place, one.figure.subject), claim.figures)
            if end is not None:
                yield _contradicted(ground, one, end)
                continue
            still = one.place.span in done or (
                _of_a_change(claim.text, one.place, places) and not _whole_change(ground, one.place, places)
            )
            if not still and not _with_its_start(claim.text, ground, one.place, places):
                yield from _alone(claim, ground, one, said, before)


def _of_a_change(text: str, place: Quantity, places: Sequence[Quantity]) -> bool:
    """Return whether a figure is an end of a change (`0.08밀리그램으로, ` alone is a level, `88%에서` alone a place)."""
    if place.role in ("from", "to") and (place.role == "from" or _LEVEL.match(text, place.span[1])):
        return any(each is not place and compare.comparable(each, place) for each in places)
    return place.role == "to"


def _whole_change(ground: Ground, place: Quantity, places: Sequence[Quantity]) -> bool:
    """Return whether a figure is the end of a change that the source tells with the same start: only of what it is told can then be wrong."""
    return any(
        compare.same(place, end) and any(compare.same(each, start) for each in places)
        for start, end in in_stretches.changes(ground)
    )


def _with_its_start(text: str, ground: Ground, place: Quantity, places: Sequence[Quantity]) -> bool:
    """Return whether both texts tell a figure right beside the one from which it came: `570건에서 610건이 됐을 뿐`, `610, against 570`."""
    start = next(
        (one for one in places if one.span < place.span and _CHANGE.fullmatch(text, one.span[1], place.span[0])), None
    )
    homes = [] if start is None else [(one, other) for one in ground.homes(start) for other in ground.homes(place)]
    return any(_HELD_TOGETHER.fullmatch(ground.text, *sorted((one[1], other[1]))) for one, other in homes)


def _exchanged(ground: Ground, text: str, one: Declared, other: Declared) -> bool:
    """Return whether the declared subjects stand crosswise in the source, or crosswise in the sentence."""
    low, high = sorted((one.place.value, other.place.value))
    if not compare.comparable(one.place, other.place) or low == high or not high < _APART * low:
        return False
    if pairing.whole_and_part(text, one.place, other.place) or _in_own_results(ground, text, (one.place, other.place)):
        return False
    if len({_SIZES.match(text, place.span[1]) is None for place in (one.place, other.place)}) > 1:
        return False
    between = text[min(one.place.span[1], other.place.span[1]) : max(one.place.span[0], other.place.span[0])]
    change = _CHANGE.fullmatch(between) is not None
    here = 0.0 if change else _told_here(text, (one, other))
    first, second = ground.homes(one.place), ground.homes(other.place)
    if len(first) != 1 or len(second) != 1 or first == second or part_of(ground.text, first[0], second[0]):
        return bool(first and second) and here <= -_CROSSED
    if _RESULT.fullmatch(ground.text, min(first[0], second[0])[1], max(first[0], second[0])[0]):
        return here <= -_CROSSED  # `in a 6-3 vote`: no word of the source tells the two apart
    if _same_change(ground, (one.place, other.place), (first[0], second[0])):
        return False
    if any(_NOT.search(part.figure.subject) for part in (one, other)) and not _NOT_THERE.search(ground.text):
        return here <= -_CROSSED  # `everyone else` are those who did not sign
    there = _score(ground, (one, other), (first, second))
    if in_stretches.crosswise(ground, *((part.place, part.figure.subject) for part in (one, other))):
        there = min(there, -_CLEAR)
    if there <= -_CLEAR:
        return not change and here > -_CLEAR  # the sentence says what the declaration says: both are wrong
    return here <= -_CROSSED or (there >= _CLEAR and here <= -_CLEAR)


def _in_own_results(ground: Ground, text: str, pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether each of two figures opens the very result that it opens in the source: 72 to 49 by one outlet, 71 to 50 by another."""
    here = [behind and behind[1] for behind in (_ENDS[0].match(text, one.span[1]) for one in pair)]
    there = [
        {behind[1] for home in ground.homes(one) if (behind := _ENDS[1].match(ground.text, home[1]))} for one in pair
    ]
    return all(one in others for one, others in zip(here, there, strict=True))


def _same_change(ground: Ground, pair: tuple[Quantity, Quantity], homes: tuple[anchors.Span, anchors.Span]) -> bool:
    """Return whether draft and source tell two figures as start and end of one change, whatever the declaration calls them: `쓰기 전`, `쓴 뒤`."""
    roles = {one.span: one.role for one in ground.figures}
    starts = [[role == "from" for role in some] for some in ([one.role for one in pair], map(roles.get, homes))]
    return starts[0] == starts[1] and sum(starts[0]) == 1


def _told_here(text: str, pair: tuple[Declared, Declared]) -> float:
    """Return how far a Korean sentence tells two figures of their own declared subjects (below 0: each of the other's).

    A word belongs to the figure that it stands right behind (`6명이 찬성하고`), else to the next one: `여성은 31.4세`.
    """
    first, second = (anchors.shared(text, "ko", one.figure.subject) for one in pair)
    sides = (
        _side(text, first, second, (pair[0].place.span, pair[1].place.span)),
        _side(text, second, first, (pair[1].place.span, pair[0].place.span)),
    )
    return sum(sides) if max(sides) < 0 or min(sides) > 0 else 0.0


def _side(
    text: str, mine: Sequence[Anchor], theirs: Sequence[Anchor], figures: tuple[anchors.Span, anchors.Span]
) -> float:
    """Return how far the words of one subject alone are told of its own figure, the first, and not of the other."""
    keys, side = {anchor.key for anchor in theirs}, 0.0
    for anchor in mine:
        owned = [_owner(text, word, figures) for word in anchor.source]
        if anchor.key not in keys:
            side += anchor.weight * ((figures[0] in owned) - (figures[1] in owned))
    return side


def _owner(text: str, word: anchors.Span, figures: tuple[anchors.Span, anchors.Span]) -> anchors.Span | None:
    """Return which of two figures a word of a sentence is told of, if any."""
    for figure in figures:
        if figure[1] <= word[0] and _BEHIND.fullmatch(text, figure[1], word[0]):
            return figure
    return min((figure for figure in figures if word[1] <= figure[0]), default=None)


def _score(
    ground: Ground, pair: tuple[Declared, Declared], places: tuple[Sequence[anchors.Span], Sequence[anchors.Span]]
) -> float:
    """Return how far two subjects stand by their own figures in a source (below 0: by the other's)."""
    text, language = ground.text, ground.language
    mine, theirs = (anchors.shared(text, language, one.figure.subject) for one in pair)
    total = 0.0
    for group, other, sign in ((mine, theirs, 1), (theirs, mine, -1)):
        keys = {anchor.key for anchor in other}
        for anchor in group:
            if anchor.key not in keys and not in_stretches.unsaid(ground, anchor, places):
                total += sign * anchor.weight * leaning.lean(text, language, anchor.source, *places)
    return total


def _alone(claim: Claim, ground: Ground, one: Declared, said: Container[Fraction], before: str) -> Iterator[Flag]:
    """Yield a figure whose declared subject leans, with every word, to another figure of the source."""
    homes = ground.homes(one.place)
    if (
        len(homes) != 1
        or _HELD_AGAINST.match(ground.text, homes[0][1])
        or (one.place.kind == "time" and _ZONE.search(f"{claim.text} {ground.text}"))
    ):
        return  # `09:00 UTC, which is 6 p.m. in Seoul`: one time
    words = in_stretches.own_words(ground.text, ground.language, one.figure.subject)
    for rival in stretches.rivals(ground, one.place):
        if _HELD_AGAINST.match(ground.text, rival.span[1]):
            continue  # `$20 more at $319`
        if rival.span in homes or not 1 / _FAR <= rival.value / one.place.value <= _FAR:
            continue
        told = one.place, one.figure.subject
        returned = rival.value in said and in_stretches.in_return(ground, told, rival, claim.figures)
        if rival.value in said and not returned:
            continue
        if _of_one_list(ground, homes[0], rival, words):
            continue
        if in_name(ground.text, rival) or tied(ground.text, homes[0], rival.span):
            continue
        sure = returned or in_stretches.astray(ground, told, rival, claim.text, firm=_firm(words))
        leans = [
            anchor.weight * leaning.lean(ground.text, ground.language, anchor.source, homes, (rival.span,))
            for anchor in words
        ]
        leaning_away = bool(leans) and max(leans) < 0 and sum(leans) <= -_ALONE and _firm(words)
        leaning_away = (
            leaning_away and one.place.kind != "date" and not in_stretches.takes_up(ground, told, rival, words)
        )
        if (sure or leaning_away) and _told(claim, one, words, before):
            yield _contradicted(ground, one, rival)
            return


def _of_one_list(ground: Ground, home: anchors.Span, rival: Quantity, words: Sequence[Anchor]) -> bool:
    """Return whether two figures are in one Korean list, of whose every figure the words around it are told: `올해 1만 장, 2030년 20만 장 확보를 목표로`."""
    (first, start), (end, last) = sorted((home, rival.span))
    if ground.language != "ko" or not _LIST.fullmatch(ground.text, start, end):
        return False
    nouns = [span for anchor in words if anchor.key[0] not in "@=#" for span in anchor.source]
    return all(span[0] >= last or span[1] <= first for span in nouns)


def _contradicted(ground: Ground, one: Declared, rival: Quantity) -> Flag:
    message = differs(one.place.text, rival.text, ground.at(rival.span))
    return Flag("number-contradicted", "block", one.place.span, message, ground.ids, 0.7)


def _firm(words: Sequence[Anchor]) -> bool:
    """Return whether a subject is known by more than one common noun: by a name, a date, or two nouns."""
    nouns = {anchor.draft[0] for anchor in words}
    apart = [
        span for span in nouns if not any(span != one and one[0] <= span[0] and span[1] <= one[1] for one in nouns)
    ]
    return len(apart) > 1 or any(anchor.key[0] in "@=#" for anchor in words)


def _told(claim: Claim, one: Declared, words: Sequence[Anchor], before: str) -> bool:
    """Return whether the sentence itself says one of the subject's words; the next where this one ends with its figure (`하루 평균 46분.`), the one before where this has no topic."""
    told = _NOTHING_MORE.fullmatch(claim.text, one.place.span[1]) is not None
    text = f"{claim.text} {claim.after}" if told else claim.text
    if not _TOPIC.search(claim.text[: one.place.span[0]]):
        text = f"{before} {text}"
    return bool(in_stretches.words_of(text, "ko", one.figure.subject)) or not words
