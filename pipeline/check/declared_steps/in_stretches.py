"""Declared subjects held against the stretches of the source that tell their figures: each stands in the other figure's alone."""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import anchors, compare
from pipeline.check.anchors import Anchor
from pipeline.check.changed_places import set_against, stretches, taken_up
from pipeline.check.nearness.grounds import Ground
from pipeline.records import Figure
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_DEED = deferred(r"(?<![가-힣])(?P<deed>[가-힣]{2,3}?)(?:일|액|량|자|시점|날짜)?(?![가-힣])")
"""What is done or what it makes (소집, 소집일), as a noun."""
_BEFORE = deferred(
    r"(?<![가-힣])(?:이전|종전|기존|옛|원래|애초|예전|지난해|작년|전년|1년 전)(?![가-힣]{2})|(?<=\s)전(?=\s|$)"
)
_AFTER = deferred(
    r"(?<![가-힣])(?:이번|새|지금|현재|올해|올가을|올봄|올여름|올겨울|최근|바뀐)(?![가-힣]{2})|(?<=\s)(?:뒤|후)(?=\s|$)"
)
_TO = deferred(r"\bto (?:about |just |only |nearly )?[$€£¥₩]?$")
_FROM = deferred(r"[^.;\n]* from (?:about |just |only |nearly )?[$€£¥₩]?")
_VERSION = deferred(r"[ -]?(\d+(?:\.\d+)?)(?![\d%])")
_CHANGED, _NEAR = 60, 30  # characters
_WHICH = deferred(r",? (?:which|that) (?:[a-z'’-]+ ){1,6}$")
_COUNTED_NOUN = deferred(r" (?:[a-z-]+ ){0,2}")
_NO_NOUN = deferred(
    r" (?:were|was|are|is|had|have|came|turned|showed|remained?|stayed)\b| of (?:them|those|these)\b|(?=[,;.](?:\s|$))"
)


def own_words(text: str, language: str, subject: str) -> list[Anchor]:
    """Return the words of a subject in a source, without names that stand there with another number only: Quillon 2 is none for Quillon 3."""
    return [word for word in words_of(text, language, subject) if not _another_version(text, subject, word)]


def _another_version(text: str, subject: str, word: Anchor) -> bool:
    """Return whether a name stands in the source with another number only than in the subject: Quillon 2 is no word for Quillon 3."""
    mine = {match[1] for _, end in word.draft if (match := _VERSION.match(subject, end))}
    theirs = [_VERSION.match(text, end) for _, end in word.source]
    return bool(mine) and all(match is not None and match[1] not in mine for match in theirs)


def words_of(text: str, language: str, subject: str) -> list[Anchor]:
    """Return the words that a text and a subject share: in Korean what is done too, which a text says as a verb (소집일, 소집된다)."""
    found = anchors.shared(text, language, subject)
    if language != "ko":
        return found
    for noun in _DEED.finditer(subject):
        done = rf"(?<![가-힣]){noun['deed']}(?:했|하|한|할|함|해|됐|되|된|될|돼|됨)"
        spans = tuple(match.span() for match in re.finditer(done, text))
        if spans:  # and not where it is part of another word: 시행, 시행령
            found = [word for word in found if all(span[0] != noun.start() for span in word.draft)]
            found.append(Anchor(f"~{noun['deed']}", 0.8, spans, (noun.span(),)))
    return found


def crosswise(ground: Ground, one: tuple[Quantity, str], other: tuple[Quantity, str]) -> bool:
    """Return whether of two figures with their subjects each is told of the other's, or one surely and the other of nothing known."""
    found = [_side(ground, mine, theirs[0]) for mine, theirs in ((one, other), (other, one))]
    sides = [side for side, _ in found]
    return sides == [-1, -1] or (sorted(sides) == [-1, 0] and any(sure for _, sure in found))


def _side(ground: Ground, told: tuple[Quantity, str], other: Quantity) -> tuple[int, bool]:
    place, subject = told
    words = own_words(ground.text, ground.language, subject)
    for rival in stretches.rivals(ground, place):
        two = stretches.two_of(ground, place, rival) if compare.same(other, rival) else None
        if two:
            return set_against.declared_of(two, words, subject)
    return 0, False


def astray(ground: Ground, told: tuple[Quantity, str], rival: Quantity, text: str, *, firm: bool) -> bool:
    """Return whether a figure's subject stands in its rival's stretch alone: surely, by a `firm` word, or as all that the draft's `text` says."""
    two = stretches.two_of(ground, told[0], rival)
    if two is None:
        return False
    words = own_words(ground.text, ground.language, told[1])
    if _told_on(ground, told[0], words):
        return False
    said = f"{told[1]} {text[max(0, told[0].span[0] - _NEAR) : told[0].span[0]]}"
    side, sure = set_against.declared_of(two, words, said)
    return side < 0 and (sure or firm or _all_said(two, text, words))


def _told_on(ground: Ground, one: Quantity, words: Sequence[Anchor]) -> bool:
    """Return whether a source goes on to tell a figure of a word: `$500 in credit, which expires on 31 March`."""
    for home in ground.homes(one) if ground.language == "en" else ():
        clause = _WHICH.search(ground.text, 0, home[0])
        if clause and any(span[1] == clause.start() for word in words for span in word.source):
            return True
    return False


def _all_said(two: stretches.Two, text: str, words: Sequence[Anchor]) -> bool:
    """Return whether words of a subject are the rival's stretch's, and a text says none of those that the figure's own could be known by."""
    theirs = [word for word in stretches.parted(two, words)[1] if not _counted(two, word)]
    mine, _ = stretches.parted(two, anchors.shared(two.ground.text, two.ground.language, text))
    own, others = (
        {key for key in anchors.keys(two.ground.text[slice(*side)], two.ground.language) if key[0] not in "=~"}
        for side in (two.mine, two.theirs)
    )
    return bool(theirs and own - others) and all(word.key[0] == "=" or taken_up.of_both(two, word) for word in mine)


def _counted(two: stretches.Two, word: Anchor) -> bool:
    """Return whether a word is only what a rival counts: `They tested 11 models`."""
    return all(span[0] - two.rival[1] in (0, 1) for span in word.source)


def unsaid(ground: Ground, word: Anchor, places: Sequence[Sequence[tuple[int, int]]]) -> bool:
    """Return whether a word is what one figure counts and another one leaves unsaid: `34 crane drivers when only 27 were there`."""
    figures = [span for some in places for span in some]
    if ground.language != "en" or not any(_NO_NOUN.match(ground.text, end) for _, end in figures):
        return False
    return all(
        any(_COUNTED_NOUN.fullmatch(ground.text, end, at) for _, end in figures if end < at) for at, _ in word.source
    )


def in_return(ground: Ground, told: tuple[Quantity, str], rival: Quantity, figures: Sequence[Figure]) -> bool:
    """Return whether a declaration gives the rival's figure away to the subject of this one's, or to none known where this one is sure."""
    for figure in figures:
        place = next((one for one in quantities.find(figure.text, "ko") if compare.same(one, rival)), None)
        if place is not None and not figure.step and place.value != told[0].value:
            return crosswise(ground, told, (place, figure.subject))
    return False


def other_end(ground: Ground, told: tuple[Quantity, str], figures: Sequence[Figure]) -> Quantity | None:
    """Return the other end of a change of which a reply declares the start as its end, and the end as its start."""
    place, age = told[0], _age(told[1])
    for start, end in changes(ground) if age and len(ground.homes(place)) == 1 else ():
        here, other = (start, end) if compare.same(place, start) else (end, start)
        if not compare.same(place, here) or compare.same(place, other) or (here is start) == (age < 0):
            continue
        for figure in figures:
            back = next(iter(quantities.find(figure.text, "ko")), None)
            if back is not None and compare.same(back, other) and _age(figure.subject) == -age:
                return other
    return None


def _age(subject: str) -> int:
    """Return whether a subject is what was before a change (-1) or what came of it (1)."""
    return (_AFTER.search(subject) is not None) - (_BEFORE.search(subject) is not None)


def changes(ground: Ground) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the start and the end of each change that a source tells."""
    for start in ground.figures:
        for end in ground.figures if start.role == "from" else ():
            if not compare.comparable(start, end) or end.role == "from":
                continue
            after = end.span > start.span
            between = ground.text[min(start.span[1], end.span[1]) : max(start.span[0], end.span[0])]
            if ground.language == "ko":
                changed = after and end.role == "to" and "," not in between and "." not in between
            else:
                ahead = _TO.search(ground.text[: end.span[0]]) is not None
                changed = _TO.search(between) is not None if after else ahead and _FROM.fullmatch(between) is not None
            if changed and len(between) < _CHANGED:
                yield start, end


def takes_up(ground: Ground, told: tuple[Quantity, str], rival: Quantity, words: Sequence[Anchor]) -> bool:
    """Return whether the source tells a figure with words of the sentence of its rival."""
    two = stretches.two_of(ground, told[0], rival)
    return two is not None and taken_up.takes_up(two, words, told[1])
