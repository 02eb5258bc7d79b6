"""A figure of one of several things side by side told of what another is about: `무료 버전은 60초까지` for `60 seconds, while the free version … 15`.

The source's sentence holds figures of one unit in rows (see `side_by_side`). A draft that opens with a word of one row alone, has no
word of the row of its own figure, and tells that figure has taken it from there. No name need be known, and nothing is weighed: the
structure of the sentence decides, so it asks for all of it. Where the rival stands in another sentence, a name of its clause, a further
word of it and one that both sentences have take the place of that structure.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors, compare
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places.owners import KOREAN
from pipeline.check.changed_places.side_by_side import MANY, Row, clause_of, listed, rows, sentence_of
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.nearness import movable, other_group
from pipeline.check.nearness.grounds import Ground, grounds, tied
from pipeline.check.nearness.told_of import NAME, within
from pipeline.check.sides_and_roles.role_pairs import HELD_AGAINST
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_JOSA = r"(?:(?:(?:에서|에)?는|에선|에서|은|이|가|도|의)(?=\s)|으?로(?=\s[가-힣]{1,4}면\s))"
_TOPIC = deferred(
    rf"[가-힣A-Za-z0-9]{{0,3}}?{_JOSA}|(?![을를에와과로은는이가])[가-힣A-Za-z0-9]{{0,2}} [가-힣]{{2,5}}?{_JOSA}"
)
_HELD_UP = deferred(
    r"보다|비해|대비|달리|배(?![포터치경출송달우당상급열분정])|분의|절반|견[주줘]|맞먹|합[치쳐하해]|더[하해]|빼|모두|각각|처럼|만큼|가운데| 중 |전체"
)
_MEASURE = deferred(
    r"값|가격|단가|요금|비용|매출액?|판매량?|실적|이익|순이익|영업이익|손실|점수|속도|성능|정확도|비율|비중|점유율|수치|규모|주가|투자액?|인원|직원|숫자|평균|차이|기록|결과|시간|기간|[가-힣]+[률율량액값]"
)
_MEASURED = deferred(
    r"\b(?:costs?|expenses|spending|revenues?|sales|profits?|income|earnings|loss(?:es)?|margins?|wages|salaries|deposits?|loans?|orders|shipments|deliveries|exports|imports|output|input|speed|accuracy|latency)\b"
)
"""What a figure measures: where the second clause leaves it out it is of both, and tells nothing."""
_RATE = deferred(r"\s?(?:(?:per|an?|each|every)\b|/)\s?(?=[A-Za-z])")
_ONE = deferred(r"\b(?:ones?|those|that of)\b")
_DESCRIBED = deferred(rf"[을를에]?(?:서)? [가-힣]{{1,4}}[은는한된인던쓴] [가-힣]{{1,6}}?{_JOSA}")
_CLOSES = deferred(rf"[가-힣]{{0,3}}?{_JOSA}")
_TOLD = deferred(r"[가-힣A-Za-z0-9]{0,3}?(?:은|는|이|가|도|의|와|과|예요|이에요)(?![가-힣])")
_STILL = frozenset({"weekday", "time", "relative", "quarter", "points"})
_POINTS_BACK = deferred(r"(?:^|[\s,(])(?:이|그|저|해당|같은|두|양) $")
"""What makes of a noun one that an earlier sentence names: of `이 모델` the `open model` beside it says nothing."""
_BEHIND = 12
_FAR = 50
_TWO = 2
_LITTLE = 20  # a twentieth
_NEAR = 24  # characters: `61 new underground metro stations`


def strayed(claim: Claim, places: Sequence[Quantity], beside: frozenset[Fraction]) -> Iterator[Flag]:
    """Yield the first figure of a sentence that a source tells of another of the things that it tells side by side; what is told `beside` it is told already."""
    said = {one.value for one in places} | beside
    for one, since in _alone(claim.text, places):
        for ground in grounds(claim.evidence):
            homes = ground.homes(one) if ground.language != "ko" else ()
            if (
                len(homes) != 1
                or not _near_enough(one, ground, homes[0])
                or other_group.of_others(claim.text, homes[0], ground)
            ):
                continue
            for rival in _rivals(ground, one, homes[0]):
                if rival.value in said or not _alike(ground.text, one, homes[0], rival):
                    continue
                if sentence_of(ground.text, homes[0]) == sentence_of(ground.text, rival.span):
                    told = _told_of_rival(claim.text, (one, since), ground, (homes[0], rival.span))
                else:
                    told = not since and _told_of_another(claim.text, one, ground, (homes[0], rival))
                if told:
                    yield contradicted(claim, one, [(ground.at(rival.span), rival)])
                    return


def _near_enough(one: Quantity, ground: Ground, home: Span) -> bool:
    """Return whether a figure is rounded so little that it may be the one of its home: 6,000 need not be 5,500."""
    return any(
        abs(figure.value - one.value) * _LITTLE <= abs(one.value) for figure in ground.figures if figure.span == home
    )


def _alone(text: str, places: Sequence[Quantity]) -> Iterator[tuple[Quantity, int]]:
    """Yield the figures that could be another's, each with the end of the figure of its unit before it: what tells of it stands behind that."""
    days = [one for one in places if one.kind == "date" and one.date[2] is not None]
    for one in [*movable.movable(text, places), *days]:
        others = [other for other in places if other is not one and not other.per and compare.comparable(other, one)]
        still = one.kind in _STILL or one.words or one.role not in ("", "to") or len(others) >= MANY
        if still or any(_in_one(text, one, other) for other in others) or (one.role == "to" and others):
            continue
        yield one, max((other.span[1] for other in others if other.span < one.span), default=0)


def _in_one(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether two figures are parts of one: `1분 48초`."""
    first, second = sorted((one.span, other.span))
    return one.kind == "duration" and not text[first[1] : second[0]].strip()


def _rivals(ground: Ground, one: Quantity, home: Span) -> list[Quantity]:
    """Return the figures of a source that a figure could be mistaken for, those of its sentence in any reading: `27 on an iPhone` are tokens too."""
    roles = {figure.role for figure in ground.figures if figure.span == home}
    sentence = sentence_of(ground.text, home)
    mine = [
        figure
        for figure in listed(ground, one, sentence)
        if (not figure.words or figure.kind == "ordinal")
        and figure.span != home
        and (figure.role == "" or roles == {figure.role})
    ]
    return mine + [figure for figure in movable.rivals(ground, one) if not within(figure.span, sentence)]


def _alike(text: str, one: Quantity, home: Span, rival: Quantity) -> bool:
    """Return whether two figures are of one size, each for something where the later one is, and neither is a part or the end of the other."""
    low, high = sorted((abs(rival.value), abs(one.value)))
    rated = [_RATE.match(text, span[1]) is not None for span in sorted((home, rival.span))]
    return 0 < high <= _FAR * low and rated != [False, True] and not tied(text, home, rival.span)


def _told_of_rival(text: str, told: tuple[Quantity, int], ground: Ground, spans: tuple[Span, Span]) -> bool:
    """Return whether a sentence tells a figure of what a source tells the rival figure of, and has nothing of the row of its own figure.

    Where a row begins and ends is open between two joints, so it must be so either way.
    """
    found = rows(ground, told[0], spans[0])
    numbers = {row.figure: number for number, row in enumerate(found)}
    if not set(spans) <= numbers.keys():
        return False
    mine, theirs = (numbers[span] for span in spans)
    about, own = found[theirs].about, found[mine].about
    if about is None or own is None or any(row.goes_on for row in found[theirs + 1 : mine + 1]):
        return False
    until = min((match.end() for match in KOREAN.finditer(text) if match.start() >= told[0].span[1]), default=len(text))
    common = [
        word
        for word in anchors.shared(ground.text, ground.language, text)
        if not _figure(word)
        and any(start < until for start, _ in word.draft)
        and not all(within(span, told[0].span) for span in word.draft)
    ]
    alone = _ONE.search(ground.text, *about) is None  # of `the newer one` what it is stands in the other row
    most = _most(found[mine], opens=not mine and found[theirs].bare)
    if any(
        _inside(word, most) and _subject(text, word, told[0]) and (alone or not _heads(text, word)) for word in common
    ):
        return False
    measured = [_MEASURED.search(ground.text, *part) for part in (own, about)]
    telling = all(measured) and len({match[0] for match in measured if match}) > 1
    owned = theirs < mine and not any(NAME.finditer(ground.text, *own))  # whose the first row is, the others may be too
    words = [word for word in common if (telling or not _measure(text, word)) and not (owned and word.key[0] == "@")]
    if _ONE.search(ground.text, *own):  # `the one beside it 190`: 옆 우물은, whose noun stands in the other row
        words = [word for word in words if not _heads(text, word)]
    if told[0].kind == "date":  # `the company first said on May 4 …, then corrected itself on May 11`
        words = [word for word in words if word.key[0] in "@#"]
    return _opens_with(text, told, words, about) or (
        not alone and _opens_with(text, told, words, about, described=True)
    )


def _most(row: Row, *, opens: bool) -> Span:
    """Return the widest stretch that tells of a figure; what the first row has behind it is of the others too, where they leave it out."""
    return (row.most[0], row.figure[0]) if opens and row.figure[0] > row.most[0] else row.most


def _measure(text: str, word: Anchor) -> bool:
    return any(_MEASURE.fullmatch(text[slice(*span)]) for span in word.draft)


def _subject(text: str, word: Anchor, one: Quantity) -> bool:
    """Return whether a word may say what a figure is of: it stands before it, is a name, or has a particle of a subject."""
    return word.key[0] == "@" or any(
        span[0] < one.span[0] or _TOLD.match(text, span[1]) is not None for span in word.draft
    )


def _heads(text: str, word: Anchor) -> bool:
    """Return whether a word closes what a figure is told of, behind what tells it from another: `새 데이터센터는`, `강의를 들은 학생은`."""
    return all(_CLOSES.match(text, span[1]) and text[: span[0]].endswith(" ") for span in word.draft)


def _told_of_another(text: str, one: Quantity, ground: Ground, places: tuple[Span, Quantity]) -> bool:
    """Return whether a sentence opens with a name that the source has beside the rival alone, where both sentences measure the same."""
    home, rival = places
    mine, theirs = sentence_of(ground.text, home), clause_of(ground.text, rival.span)
    others = [figure for figure in movable.rivals(ground, one) if figure.span != rival.span]
    rated = [bool(_RATE.match(ground.text, span[1])) for span in (home, rival.span)]
    if rival.role or rated[0] != rated[1] or any(clause_of(ground.text, other.span) == theirs for other in others):
        return False
    common = [word for word in anchors.shared(ground.text, ground.language, text) if home not in word.source]
    if any(_inside(word, mine) or (word.key[0] == "@" and _touches(word, mine)) for word in common):
        return False
    if any(_counted(text, word, one) and _counts(word, home, 1) and not _counts(word, rival.span) for word in common):
        return False  # `escalator failures at 61 stations. It covers 500 escalators`: what the draft counts too
    alone = [word for word in common if _inside(word, theirs) and not _figure(word)]
    both = [word for word in common if _touches(word, mine) and _touches(word, theirs) and not _figure(word)]
    named = [word for word in alone if word.key[0] == "@" and not _measure(text, word)]
    return len(alone) >= _TWO and bool(both) and bool(named) and _opens_with(text, (one, 0), named, theirs)


def _counted(text: str, word: Anchor, one: Quantity) -> bool:
    """Return whether a word stands right before a figure, as what it counts: `에스컬레이터 500대`."""
    return any(text[end : one.span[0]] == " " for _, end in word.draft)


def _counts(word: Anchor, figure: Span, reach: int = _NEAR) -> bool:
    """Return whether a word stands behind a figure of a source, so near that it may be what it counts."""
    return any(0 <= start - figure[1] <= reach for start, _ in word.source)


def _touches(word: Anchor, side: Span) -> bool:
    return any(within(span, side) for span in word.source)


def _opens_with(
    text: str, told: tuple[Quantity, int], common: Sequence[Anchor], theirs: Span, *, described: bool = False
) -> bool:
    """Return whether the first thing that a figure of a sentence is told of is one of a stretch of the source."""
    one, since = told
    start = max([since, *(match.end() for match in KOREAN.finditer(text) if match.end() <= one.span[0])])
    for word in common:
        if word.key[0] == "~" or not _inside(word, theirs) or len(word.draft) != 1:
            continue
        if _POINTS_BACK.search(text[: word.draft[0][0]]):
            continue
        topic = (
            (_DESCRIBED if described else _TOPIC).match(text, word.draft[0][1])
            if start <= word.draft[0][0] < one.span[0]
            else None
        )
        held = _HELD_UP.search(text[topic.start() : one.span[1] + _BEHIND]) if topic else None
        if topic and topic.end() <= one.span[0] and not (held or HELD_AGAINST.search(text, one.span[1])):
            return True
    return False


def _figure(word: Anchor) -> bool:
    return word.key[0] == "="


def _inside(word: Anchor, side: Span) -> bool:
    return all(within(span, side) for span in word.source)
