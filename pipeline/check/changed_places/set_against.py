"""A figure told of what stands against its own: `여성은 46%` where the source says 46% of men, and of women another figure.

Each of the two figures has a stretch of the source to itself: its sentence, or its clause where a sentence tells both. What the draft
tells its figure of stands in the stretch of the other alone. That may be chance, so more must show that the two stretches tell the same of
two: a word of the figure's own stretch is told against the draft's (women and men, last year and this year, a company and its whole trade),
both topics of a Korean source are names, both stretches have one verb, or the draft gives the other figure away just as wrongly.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import anchors, by_itself, compare
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places import limits, no_exchange, pairing, taken_up, topics
from pipeline.check.changed_places.owners import KOREAN
from pipeline.check.changed_places.stretches import Two, led, over, parted, rivals, two_of
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.check.nearness.told_of import NAME, within
from pipeline.check.vocabulary import running_words
from pipeline.check.vocabulary.contrasts import contrasted
from pipeline.text import aliases, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SAYS_OTHERS = deferred(
    r"(?:을|를)?\s?(?:뺀|빼고|제외|말고|아닌|빠진|외)|[와과]\s(?:나란히|함께|더불어)|[을를]\s(?:뒤쫓|쫓|추격|앞[선서]|제[친치])"
)
_OF_ALL = deferred(
    r"\b(?:global(?:ly)?|worldwide|national(?:ly)?|nationwide|industry|average|elsewhere|(?:the|all) (?:others?|rest)|analysts|(?:broader|wider|overall) market)\b",
    re.IGNORECASE,
)
_OF_OTHERS = deferred(
    r"\b(?:nationally|nationwide|industry|analysts|elsewhere|average (?:for|of|among|across)|(?:the|all) others?|(?:broader|wider|overall) market|(?:national|industry|statewide) average)\b",
    re.IGNORECASE,
)
"""What tells of all; and what does so behind a name too, whose own all it may be: `Lumo … in Korea. Global sales …`."""
_STILL = frozenset({"date", "weekday", "time", "relative", "quarter", "ordinal", "points"})
_ENDS = frozenset({"from", "low", "high"})
_RATE = deferred(r"(?: (?:per|an?|each|every) [a-z-]+)+")
_WHO = deferred(r"\b(?:who|that|which|with|without|in|on|of|at|from|under|over|aged|using|given)\b")
_FILL = frozenset({"~같은", "~다른", "~모두", "~가장"})
_TIMES = frozenset({"last_year", "this_year", "next_year", "last_month", "this_month", "this_week"})
_SPAN = frozenset({"day", "week", "month", "year"})  # a length of time alone, or what a rate is told for
_WAYS = frozenset({"raise", "rise", "rose", "fall", "grow", "growth", "growth_rate", "gain", "gained", "lose"})
_MOVED = deferred(
    r"\b(?:r[io]se[sn]?|jump(?:s|ed)?|gr[eo]ws?n?|grown|fell|falls?|fallen|drop(?:s|ped)?|climb(?:s|ed)?|gain(?:s|ed)?|slip(?:s|ped)?|"
    r"declined?|increased?|decreased?|surged?|soared?|s(?:hr|l|p)(?:a|u)nk|slid|added|lost|up|down)\b|[가-힣](?:늘|줄|올랐|내렸|증가|감소|상승|하락)"
)
_WAS = deferred(r"(?:이|였|이었)던\s")
_FIGURES = 12
_Led = tuple[Quantity, Quantity, frozenset[str]]


def astray(claim: Claim, places: Sequence[Quantity], before: str = "") -> Iterator[Flag]:
    """Yield the first figure of a sentence that the source tells of what stands against the sentence's own subject."""
    texts = (before, claim.after)
    for ground in grounds(claim.evidence):
        found = by_itself.found(claim, _leaning_here, places, beside=ground)
        around = [one for text in texts for one in _leaning(ground, text, _read(text))] if found else []
        for one, rival, keys in found:
            said = any(compare.same(each, rival) for each in places) or _said(texts, rival, keys)
            turned = any(compare.same(other, rival) and compare.same(one, back) for other, back, _ in (*found, *around))
            if turned or (keys and not said and not no_exchange.gap_told(one, rival, (claim.text, *texts))):
                yield contradicted(claim, one, [(ground.at(rival.span), rival)])
                return


def _said(texts: Sequence[str], rival: Quantity, keys: frozenset[str]) -> bool:
    """Return whether a sentence beside this one has the rival's figure, and with it what the source tells that of."""
    beside = [text for text in texts if any(compare.same(each, rival) for each in _read(text))]
    return any(keys & anchors.keys(text, "ko") for text in beside)


def _read(text: str) -> list[Quantity]:
    return [group[0] for group in quantities.readings(text, "ko")] if text else []


def _leaning_here(claim: Claim, places: Sequence[Quantity], ground: Ground) -> Iterator[_Led]:
    return _leaning(ground, claim.text, places)


def _leaning(ground: Ground, text: str, places: Sequence[Quantity]) -> Iterator[_Led]:
    """Yield the figures of a text that it tells of what the source tells a rival of alone, with the words that are sure without the rival's own place."""
    moving = [
        one
        for one in movable.movable(text, places)
        if one.kind not in _STILL and one.role not in _ENDS and not one.words and not _WAS.match(text, one.span[1])
    ]
    for one in moving if len(moving) <= _FIGURES else ():
        for rival in rivals(ground, one):
            two = two_of(ground, one, rival)
            words = list(_told(text, one, places, two)) if two else []
            if two and words:
                yield one, rival, frozenset(word.key for word in words if _firm(two, word) or _measured(two, word))


def _told(text: str, one: Quantity, places: Sequence[Quantity], two: Two) -> Iterator[Anchor]:
    """Yield the words that a text tells its figure of and the source its rival alone; none where it has a word of the figure's own."""
    others = [other.span for other in places if other is not one and not other.words and compare.comparable(other, one)]
    start = max((span[1] for span in others if span <= one.span), default=0)
    end = min((span[0] for span in others if span >= one.span and span != one.span), default=len(text))
    if end < len(text):  # what stands behind the clause is told of the figure of the next
        end = next((cut.end() for cut in KOREAN.finditer(text, one.span[1], end)), end)
    common = [
        word
        for word in anchors.shared(two.ground.text, two.ground.language, text)
        if any(start <= span[0] and span[1] <= end and not over(span, one.span) for span in word.draft)
    ]
    mine, theirs = parted(two, common)
    limited = limits.limited(two)
    if (limited and limits.TOLD.search(text)) or limits.so_far(two, text[start : one.span[0]]):
        return
    own = [
        word
        for word in mine
        if not limited
        and not _of_one_time(two, word)
        and _tells(two, word)
        and not _set_aside(text, word)
        and not taken_up.of_both(two, word)
    ]
    shared = [word for word in common if any(within(span, two.theirs) for span in word.source)]
    for word in theirs:
        if _set_aside(text, word) or (word.key[0] == "=" and not word.key.startswith(pairing.TIMES)):
            continue
        if own and not _whatever_else(two, word, own):
            continue
        when = word.key.startswith(pairing.TIMES) or _order(word)
        if _of_one_time(two, word):
            continue  # `an $85 million round in November 2024 valued it at $610 million`: a time of one sentence is that of both
        if any(
            start <= span[0]
            and span[1] <= one.span[0]
            and topics.leads(text, span, one.span, [word, *shared], anywhere=when)
            for span in word.draft
        ):
            yield word


def _of_one_time(two: Two, word: Anchor) -> bool:
    """Return whether a word says when, and one sentence tells both figures: that may be told of both."""
    when = word.key.startswith(pairing.TIMES) or word.key.partition(":")[2] in _TIMES
    return when and "\n" not in two.ground.text[slice(*_around(two))]


def _around(two: Two) -> Span:
    return min(two.home[0], two.rival[0]), max(two.home[1], two.rival[1])


def _whatever_else(two: Two, word: Anchor, own: Sequence[Anchor]) -> bool:
    """Return whether a word stands for the rival though others are of the figure: a name of a Korean source, or the time of a second look at one thing."""
    if any(each.key[0] in "@=" or _set_against(two, each, two.theirs) for each in own):
        return False
    if two.ground.language == "ko":
        if two.theirs < two.mine and len(own) > 1 and "\n" not in two.ground.text[slice(*_around(two))]:
            return False  # `다온의 요금은 월 3,900원이고 가족이 쓰는 월 9,900원 상품도 내놓는다`: one sentence of one
        if word.key.startswith(pairing.TIMES) and two.mine < two.theirs and _set_against(two, word, two.mine):
            return True  # `윙고는 지난해 모델이 48분 … 올해 모델은 71분`
        topic = topics.of(two.ground.text, two.mine, two.home)
        return _named(two, word) and not topics.spoken_of(two.ground.text, topic, own)
    if two.mine > two.theirs or _order(word) or not _set_against(two, word, two.mine):
        return False
    opened = all(
        led(two.ground.text, *places) > places[0][0] for places in ((two.mine, two.home), (two.theirs, two.rival))
    )
    return opened or taken_up.STANDS_FOR.search(two.ground.text, *two.theirs) is not None


def declared_of(two: Two, words: Sequence[Anchor], said: str) -> tuple[int, bool]:
    """Return whose the words of a declared subject are (1 the figure's, -1 the rival's, 0 open), and whether that is sure; `said` has them all."""
    mine, theirs = parted(two, words)
    rate = _RATE.match(two.ground.text, two.rival[1])
    theirs = [word for word in theirs if not rate or any(not within(span, rate.span()) for span in word.source)]
    own = [word for word in mine if _tells(two, word) and not taken_up.of_both(two, word) and not _moves(two, word)]
    if own or not theirs:
        return (0 if theirs else len(own[:1])), False
    sure = any(_firm(two, word) for word in theirs)
    return (-1 if sure or not taken_up.takes_up(two, theirs, said) else 0), sure


def _moves(two: Two, word: Anchor) -> bool:
    """Return whether a word only says which way a figure goes, where both go some way: `prices jumped 23% … food rose 3.4%`."""
    return word.key.partition(":")[2] in _WAYS and _MOVED.search(two.ground.text, *two.theirs) is not None


def _set_aside(text: str, word: Anchor) -> bool:
    return all(_SAYS_OTHERS.match(text, span[1]) for span in word.draft)


def _order(word: Anchor) -> bool:
    return word.key.partition(":")[2] in ("before", "after")


def _tells(two: Two, word: Anchor) -> bool:
    """Return whether a word of a figure's own stretch tells it from its rival; what only the earlier of two says is said of both."""
    if word.key[0] == "@":
        return all(within(span, two.mine) for span in word.source)  # who stands elsewhere too is whom all is about
    if _set_against(two, word, two.theirs) or taken_up.another_time(two, word):
        return True
    if (word.key[0] == "=" and not word.key.startswith(pairing.TIMES)) or word.key in _FILL:
        return False
    if word.key.partition(":")[2] in _SPAN:
        return False
    if two.ground.language == "ko":
        topic = topics.of(two.ground.text, two.mine, two.home)
        return two.mine > two.theirs or topic is None or any(within(span, topic) for span in word.source)
    subject = (led(two.ground.text, two.mine, two.home), two.home[0])
    return two.mine > two.theirs or any(within(span, subject) for span in word.source)


def _set_against(two: Two, word: Anchor, stretch: Span) -> bool:
    """Return whether a word of the lexicon or a time is told against one of a stretch."""
    keys = anchors.keys(two.ground.text[slice(*stretch)], two.ground.language)
    if any(contrasted(word.key, key) for key in keys):
        return word.key not in keys
    mark = next((mark for mark in pairing.TIMES if word.key.startswith(mark)), None)
    return mark is not None and any(key.startswith(mark) for key in keys)


def _firm(two: Two, word: Anchor) -> bool:
    """Return whether a word that the draft tells a figure of stands for its rival, as another one of its kind does for the figure."""
    if _set_against(two, word, two.mine):
        return True
    if two.ground.language == "ko":
        return _named(two, word) or _one_measure(two, word)
    return (
        _another_country(two, word)
        or taken_up.another_name(two, word)
        or _against_all(two, word)
        or _one_verb(two, word)
        or taken_up.one_head(two, word)
    )


def _measured(two: Two, word: Anchor) -> bool:
    """Return whether a name is that of what was measured, and the drafted figure the limit."""
    return limits.limited(two) and (word.key[0] in "@~" or two.ground.language != "ko")


def _one_measure(two: Two, word: Anchor) -> bool:
    """Return whether both Korean clauses name one measure, each of its own thing, and a word is the rival's: `신용대출 평균 금리는 …, 주택담보대출 평균 금리는`."""
    text = two.ground.text
    mine, theirs = (
        text[stretch[0] : span[0]].split() for stretch, span in ((two.mine, two.home), (two.theirs, two.rival))
    )
    shared = 0
    while shared < min(len(mine), len(theirs)) - 1 and mine[-shared - 1] == theirs[-shared - 1]:
        shared += 1
    if not shared or mine[-shared - 1] == theirs[-shared - 1]:
        return False
    start = text.rfind(theirs[-shared - 1], two.theirs[0], two.rival[0])
    return any(start <= span[0] < start + len(theirs[-shared - 1]) for span in word.source)


def _another_country(two: Two, word: Anchor) -> bool:
    """Return whether a word is a country, and the figure's own stretch names another one and not this."""
    names = {key[1:] for key in anchors.keys(two.ground.text[slice(*two.mine)], "en") if key[0] == "@"}
    return (
        word.key[0] == "@"
        and word.key[1:] in aliases.countries()
        and bool(names & aliases.countries() - {word.key[1:]})
    )


def _named(two: Two, word: Anchor) -> bool:
    return topics.named(two.ground.text, (two.mine, two.home), (two.theirs, two.rival), word)


def _against_all(two: Two, word: Anchor) -> bool:
    """Return whether a name is told a figure of all, or all a name's: `Global shipments shrank 6%` beside `at Lumo`."""
    text = two.ground.text
    if "\n" not in text[slice(*sorted((two.home[0], two.rival[0])))]:
        return False  # `… in the fourth quarter, bringing the full-year total to`
    mine = text[two.mine[0] : two.home[0]]
    named = any(match.group().lower() not in running_words.STOP for match in NAME.finditer(mine[1:]))
    if word.key[0] == "@" and any(text[span[0]].isupper() for span in word.source):
        general = (_OF_OTHERS if two.theirs < two.mine else _OF_ALL).search(mine)
        return bool(general) and not _OF_ALL.search(text, *two.theirs) and not named and not taken_up.BACK.search(mine)
    ahead = (two.theirs[0], two.rival[0])
    wide = any(within(span, ahead) and _OF_ALL.fullmatch(text, *span) for span in word.source)
    return wide and named and not _OF_ALL.search(mine)


def _one_verb(two: Two, word: Anchor) -> bool:
    """Return whether both stretches say in one way what they measure, and a word stands where the other's subject does."""
    text = two.ground.text
    mine, theirs = taken_up.slot(text, two.mine, two.home), taken_up.slot(text, two.theirs, two.rival)
    if mine is None or theirs is None or taken_up.BACK.search(text, *mine[0]):
        return False
    stands_for = taken_up.STANDS_FOR.search(text, *max(two.mine, two.theirs)) is not None
    same = mine[1] == theirs[1] != ""
    shared = taken_up.THOSE.match(text, mine[0][0]) if two.mine > two.theirs else None
    head = _WHO.search(text, *theirs[0]) if shared else None
    start = theirs[0][0] if not shared else head.end() if head else theirs[0][1]
    inside = any(within(span, (start, theirs[0][1])) for span in word.source)
    named = word.key[0] == "@" and any(True for _ in NAME.finditer(text, mine[0][0] + 1, mine[0][1]))
    return inside and (same if two.theirs < two.mine else same or stands_for) and (stands_for or named)
