"""A figure of one of two parallel clauses told of what the other is about: `무료 버전은 60초까지` for `60 seconds, while the free version … 15`.

The source's sentence holds two figures of one unit on both sides of one joint, and each side has words of its own. A draft that opens
with a word of the one side alone, has no word of the other side, and tells the other side's figure has taken it from there. No name
need be known, and nothing is weighed: the structure of the sentence decides, so it asks for all of it. Where the rival stands in
another sentence, a name of its clause, a further word of it and one that both sentences have take the place of that structure.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import anchors, compare
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places.owners import KOREAN
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.nearness import movable, told_of
from pipeline.check.nearness.grounds import Ground, grounds, tied
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_JOINT = deferred(r"[;,:]|\b(?:while|whereas|but|and|against|versus|compared (?:with|to))\b")
_SENTENCE = deferred(r"[.!?](?=\s|$)|\n")
_JOSA = r"(?:(?:에서|에)?는|에선|은|이|가|도|의)(?=\s)"
_TOPIC = deferred(
    rf"[가-힣A-Za-z0-9]{{0,3}}?{_JOSA}|(?![을를에와과로은는이가])[가-힣A-Za-z0-9]{{0,2}} [가-힣]{{2,5}}?{_JOSA}"
)
_GOES_ON = deferred(
    r",?\s*(?:it|its|they|their|he|she|this|that|these|which|who|whose|up|down|from|to|of|by|at|on|in|for|with|as|about|more|less|over|under|only|"
    r"(?:was|were|is|are|has|had|have|will|would|could|may|can)|[a-z]+(?:ed|ing)|go|goes|run|runs|reach|reaches|start|starts|fell|rose|grew|slid|sank|went|came|took|made|got|won|lost|cut|sold|paid|spent|told|put)\b"
)
"""A clause that goes on with the subject of the one before, or with none."""
_HELD_UP = deferred(
    r"보다|비해|대비|달리|배(?![포터치경출송])|분의|절반|견[주줘]|맞먹|합[치쳐하해]|더[하해]|빼|모두|각각|처럼|만큼|가운데| 중 |전체"
)
_MEASURE = deferred(
    r"값|가격|단가|요금|비용|매출액?|판매량?|실적|이익|순이익|영업이익|손실|점수|속도|성능|정확도|비율|비중|점유율|수치|규모|주가|투자액?|인원|직원|숫자|평균|차이|기록|결과|시간|기간|[가-힣]+[률율량액]"
)
"""What a figure measures: the second clause leaves it out, and it is of both."""
_LEADS = deferred(
    r"^\s*(?:just|only|about|around|nearly|almost|some|more than|up to|at least)\b|\b(?:twice|half|double) the\b.*$"
)
_OF = deferred(r"(?: [a-z]+){0,3}? (?:of|for|on|in|at|with|from|among) ")
_RATE = deferred(r"\s?(?:per|a|an|each|every|/)\s?(?=[A-Za-z])")
_STILL = frozenset({"date", "ordinal", "weekday", "time", "relative", "quarter", "points"})
_LONGEST = 270  # characters
_BEHIND = 12
_FAR = 50
_TWO = 2


def strayed(claim: Claim, places: Sequence[Quantity], before: str = "") -> Iterator[Flag]:
    """Yield the first figure of a sentence that a source tells of the other of two things that it tells side by side."""
    said = {one.value for one in places} | told_of.beside(before, claim.after)
    for one in _alone(claim.text, places):
        for ground in grounds(claim.evidence):
            homes = ground.homes(one) if ground.language != "ko" else ()
            if len(homes) != 1:
                continue
            for rival in _rivals(ground, one, homes[0]):
                if rival.value not in said and _told_of_rival(claim.text, one, ground, (homes[0], rival.span)):
                    yield contradicted(claim, one, [(ground.ids[0], rival)])
                    return
            for rival in _elsewhere(ground, one, homes[0]):
                if rival.value not in said and _told_of_another(claim.text, one, ground, (homes[0], rival.span)):
                    yield contradicted(claim, one, [(ground.ids[0], rival)])
                    return


def _alone(text: str, places: Sequence[Quantity]) -> list[Quantity]:
    """Return the figures that could be another's, each the only one of its unit in the sentence."""
    return [
        one
        for one in movable.movable(text, places)
        if one.kind not in _STILL
        and not one.words
        and one.role == ""
        and not any(other is not one and compare.comparable(other, one) for other in places)
    ]


def _rivals(ground: Ground, one: Quantity, home: Span) -> list[Quantity]:
    """Return the figure of a source's sentence that stands over against one, where the sentence has just these two of their unit."""
    start, end = _sentence(ground.text, home)
    alike = [
        figure
        for figure in ground.figures
        if start <= figure.span[0] and figure.span[1] <= end and movable.alike(one, figure) and not figure.per
    ]
    spans = {figure.span for figure in alike}
    if len(spans) != 2 or home not in spans:
        return []
    low, high = sorted(abs(figure.value) for figure in alike)[:: len(alike) - 1]
    if not low or high > _FAR * low:
        return []
    rivals = [figure for figure in movable.rivals(ground, one) if figure.span in spans - {home}]
    return [figure for figure in rivals if _alike(ground.text, home, figure.span)]


def _alike(text: str, home: Span, rival: Span) -> bool:
    """Return whether two figures measure alike, both or neither for each of something, and neither is a part or the end of the other."""
    return bool(_RATE.match(text, home[1])) == bool(_RATE.match(text, rival[1])) and not tied(text, home, rival)


def _elsewhere(ground: Ground, one: Quantity, home: Span) -> list[Quantity]:
    """Return the figures of the source's other sentences that one could be mistaken for, each the only one of its unit there."""
    mine = _sentence(ground.text, home)
    rivals = [figure for figure in movable.rivals(ground, one) if _sentence(ground.text, figure.span) != mine]
    places = [_clause(ground.text, figure.span) for figure in rivals]
    return [
        figure
        for figure, place in zip(rivals, places, strict=True)
        if places.count(place) == 1
        and figure.role == ""
        and _alike(ground.text, home, figure.span)
        and max(abs(figure.value), abs(one.value)) <= _FAR * min(abs(figure.value), abs(one.value))
    ]


def _clause(text: str, span: Span) -> Span:
    """Return the stretch of a sentence between the joints around a figure."""
    start, end = _sentence(text, span)
    before = [joint.end() for joint in _JOINT.finditer(text, start, span[0])]
    behind = _JOINT.search(text, span[1], end)
    return max(before, default=start), behind.start() if behind else end


def _told_of_another(text: str, one: Quantity, ground: Ground, spans: tuple[Span, Span]) -> bool:
    """Return whether a sentence opens with a name that the source has beside the rival alone, where both sentences measure the same."""
    mine, theirs = _sentence(ground.text, spans[0]), _clause(ground.text, spans[1])
    common = [word for word in anchors.shared(ground.text, ground.language, text) if spans[0] not in word.source]
    if any(_inside(word, mine) for word in common):
        return False
    alone = [word for word in common if _inside(word, theirs) and not _figure(word)]
    both = [word for word in common if _touches(word, mine) and _touches(word, theirs) and not _figure(word)]
    named = [word for word in alone if word.key[0] == "@"]
    return len(alone) >= _TWO and bool(both) and bool(named) and _opens_with(text, one, named, theirs)


def _touches(word: Anchor, side: Span) -> bool:
    return any(side[0] <= start and end <= side[1] for start, end in word.source)


def _sentence(text: str, span: Span) -> Span:
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    return max((end for end in ends if end <= span[0]), default=0), min(
        (end for end in ends if end >= span[1]), default=len(text)
    )


def _told_of_rival(text: str, one: Quantity, ground: Ground, spans: tuple[Span, Span]) -> bool:
    """Return whether a sentence opens with what a source tells the rival figure of, and has nothing of the side of its own figure.

    Which joint parts the two is open, so it must be so at each.
    """
    until = min((match.end() for match in KOREAN.finditer(text) if match.start() >= one.span[1]), default=len(text))
    common = [
        word
        for word in anchors.shared(ground.text, ground.language, text)
        if not _figure(word) and any(start < until for start, _ in word.draft)
    ]
    for mine, theirs in (parted := list(_sides(ground.text, *spans))):
        about = _about(ground.text, theirs, spans[1])
        if not about or not _about(ground.text, mine, spans[0]) or any(_inside(word, mine) for word in common):
            return False
        if not _opens_with(text, one, common, about):
            return False
    return bool(parted)


def _about(text: str, side: Span, figure: Span) -> Span | None:
    """Return the part of a clause that says what its figure is of: the words before it, or those that a preposition joins to it."""
    if anchors.keys(_LEADS.sub("", text[side[0] : figure[0]]), "en"):
        return side[0], figure[0]
    behind = _OF.match(text, figure[1])
    if behind is None or behind.end() >= side[1] or not anchors.keys(text[behind.end() : side[1]], "en"):
        return None
    return behind.end(), side[1]


def _opens_with(text: str, one: Quantity, common: Sequence[Anchor], theirs: Span) -> bool:
    start = max((match.end() for match in KOREAN.finditer(text) if match.end() <= one.span[0]), default=0)
    for word in common:
        if not _inside(word, theirs) or len(word.draft) != 1 or _MEASURE.fullmatch(text[slice(*word.draft[0])]):
            continue
        topic = _TOPIC.match(text, word.draft[0][1]) if start <= word.draft[0][0] < one.span[0] else None
        if topic and topic.end() <= one.span[0] and not _HELD_UP.search(text[topic.start() : one.span[1] + _BEHIND]):
            return True
    return False


def _sides(text: str, home: Span, rival: Span) -> Iterator[tuple[Span, Span]]:
    """Yield the side of a figure and that of its rival, parted at each joint between them."""
    first, second = sorted((home, rival))
    start, end = _sentence(text, home)
    for joint in _JOINT.finditer(text, first[1], second[0]) if end - start <= _LONGEST else ():
        if home > rival and _GOES_ON.match(text, joint.end()):
            return
        sides = (start, joint.start()), (joint.end(), end)
        yield sides if home < rival else (sides[1], sides[0])


def _figure(word: Anchor) -> bool:
    return word.key[0] == "="


def _inside(word: Anchor, side: Span) -> bool:
    return all(side[0] <= start and end <= side[1] for start, end in word.source)
