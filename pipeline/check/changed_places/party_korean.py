"""What one party does to another, as a Korean text tells it: by the particles that stand before a verb, and by its passive."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.check.anchors import Span
from pipeline.check.changed_places.party_names import NAME, Marked
from pipeline.check.changed_places.party_rows import ANY, KOREAN, SIDE, TALKS_OF, KoreanRow
from pipeline.check.lazily import compiled
from pipeline.text.patterns import deferred


class Told(NamedTuple):
    """A deed with who does it and to whom, and where a text tells it."""

    deed: str
    doer: int
    other: int
    span: Span


_CUT = deferred(
    r"(?<=[가-힣]고)(?<![다라냐자]고),? |(?<=[가-힣]며)(?<![다라냐자]며),? |(?<=지만),? |(?<=[는은인]데),? |(?<=면서),? |(?<=고요),? |(?<=[.!?;])\s|(?<=[하되가오나보]자),? |(?<=[아어해]서),? |(?<=[니나면가뒤후]), "
)
_BARE, _TOPIC = deferred(rf"{SIDE}(?:이|가|께서)(?=[\s,])"), deferred(rf"{SIDE}(?:은|는)(?=[\s,])")
_OPENS = deferred(rf"^[^가-힣A-Za-z0-9\uE000-\uE0C8]{{0,4}}(?P<who>{NAME}), ")
_OTHER_SUBJECT = deferred(r"(?<![가-힣])[가-힣]{2,}(?:이|가)(?=\s)")
_OTHER_TOPIC = deferred(
    r"(?<![가-힣])(?:회사|업체|기업|정부|법원|당국|검찰|그|[가-힣]{1,4}(?:사|측|원|청|부|회|당|팀))(?:은|는)(?=\s)"
)
_DENIED = deferred(
    r"지(?:는|도|를)? ?(?:않|못|말)|기(?:는커녕|보다)|(?:은|ㄴ|는|을|던|[가-힣]) (?:대신|것이 아니|게 아니|건 아니|적이 없|적은 없|일이 없|사실이 없|바 없|뻔)|(?:려다|려고|려는|ㄹ까|까요)"
)
_SUPPOSED = deferred(r"[가-힣]{0,4}(?: (?:수(?:도)? 있|가능성|경우|때|지 )|까|지도 모|다면|라면|려면|면 |으면 )")
_NOT_BEFORE = deferred(r"(?<![가-힣])(?:안|못) $")
_WORD = deferred(r"[가-힣]*")
_ADNOMINAL = deferred(r"[가-힣]*(?<=[낸넨댄든린산쓴준춘친킨한힌판건간단문은는던할될난온앤])$")
_HEAD = deferred(rf" (?P<who>{NAME})(?P<mark>{SIDE}(?:은|는|이|가|을|를|에|의|와|과))?")
_RELATIVE = deferred(r"[가-힣](?<=[는은던])\s|[가-힣](?<=[낸든린산쓴준친킨한힌판건난온앤]) ")
_PLAIN = deferred(
    r"(?:지난|다른|모든|새로운|어떤|이런|그런|한|또한|또는|혹은|대한|관한|인한|위한|담은|[다라자냐]는|(?:요구|요청|촉구|경고|항의)하는) $"
)
_SINCE = deferred(r"(?:지|뒤|후|다음|직후) ")
_OPENS_ANEW = deferred(r"(?:[가-힣]+ )?[가-힣]{2,}(?:은|는|도)\s")
_TOO = deferred(rf"{SIDE}(?:도|까지|만|조차|마저)(?![가-힣])|{SIDE} 역시")
_FAR = 80


def has_deed(text: str) -> bool:
    """Return whether a text may have a verb of what one party does to another."""
    return ANY.search(text) is not None


def told(marked: Marked) -> list[Told]:
    """Return the deeds that a Korean text tells of two of its names."""
    return [one for row in KOREAN for one in _of_row(row, marked)]


def _of_row(row: KoreanRow, marked: Marked) -> Iterator[Told]:
    text = marked.text
    for match in row.verb.finditer(text):
        if _DENIED.match(text, match.end()) or _SUPPOSED.match(text, match.end()):
            continue
        if _NOT_BEFORE.search(text[: match.start()]) or _denied_word(text, match.end()):
            continue
        found = _parties(row, marked, match)
        if found is not None and found[0][1] != found[1][1]:
            subject, target = found
            doer, other = (subject, target) if row.does else (target, subject)
            start = min(subject[0][0], target[0][0])
            yield Told(row.deed, doer[1], other[1], (start, max(match.end(), subject[0][1], target[0][1])))


def _denied_word(text: str, end: int) -> bool:
    """Return whether the word of a verb ends in a denial of it: `보내지 않았다`."""
    word = _WORD.match(text, end)
    return word is not None and _DENIED.match(text, max(end, word.end() - 1)) is not None


def _parties(row: KoreanRow, marked: Marked, match: re.Match[str]) -> tuple[tuple[Span, int], tuple[Span, int]] | None:
    """Return the subject of a verb and the other party, where both are sure."""
    text, at = marked.text, match.start()
    start = max((cut.end() for cut in _CUT.finditer(text, 0, at)), default=0)
    region = [one for one in marked.names if start <= one[0][0] and one[0][1] <= match.end()]
    target = _marked_by(row.marks, region, text, match)
    rest = [one for one in region if one is not target]
    bare = [one for one in rest if _BARE.match(text, one[0][1])]
    topics = [one for one in rest if _TOPIC.match(text, one[0][1])]
    head = _head(text, match.end(), marked)
    if head is not None and not topics:
        if target is not None and not bare:
            return head, target
        if target is None and len(bare) == 1 and row.heads:
            return bare[0], head
        if target is None:
            return None
    if target is None or at - target[0][1] > _FAR:
        return None
    subject = _subject(text, bare, topics, start, marked)
    if subject is None or (_OTHER_SUBJECT.search(text, _behind(text, subject[0][1]), at) and not row.clause):
        return None
    if bare and not topics and subject[0][0] < target[0][0] and _described(text[subject[0][1] : target[0][0]]):
        return None
    return subject, target


def _behind(text: str, end: int) -> int:
    """Return where a name ends with what it is and its particle: `도담 병원이`."""
    mark = _BARE.match(text, end) or _TOPIC.match(text, end)
    return mark.end() if mark else end


def _marked_by(
    marks: Sequence[re.Pattern[str]], region: Sequence[tuple[Span, int]], text: str, verb: re.Match[str]
) -> tuple[Span, int] | None:
    """Return the only name that the surest of some marks has behind it, before a verb or among its words."""
    for mark in marks:
        found = []
        for one in region:
            end = one[0][1]
            found += [one] if mark.match(text[end : verb.start() if end <= verb.start() else verb.end()]) else []
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _head(text: str, end: int, marked: Marked) -> tuple[Span, int] | None:
    """Return the name that a clause describes: `루멘에 소송을 낸 나루는`."""
    word = _WORD.match(text, end)
    stop = word.end() if word else end
    if not _ADNOMINAL.fullmatch(text[end - 1 : stop]):
        return None
    head = _HEAD.match(text, stop)
    return next((one for one in marked.names if head and one[0] == head.span("who")), None)


def _subject(
    text: str, bare: Sequence[tuple[Span, int]], topics: Sequence[tuple[Span, int]], start: int, marked: Marked
) -> tuple[Span, int] | None:
    """Return the only subject of a clause, or the topic of the clauses before it."""
    if bare or topics:
        several = [*bare, *topics]
        return several[0] if len(several) == 1 else None
    if _OPENS_ANEW.match(text, start) or any(_TOO.match(text, one[0][1]) for one in marked.names if start <= one[0][0]):
        return None
    sentence = [0, 0, *(cut.end() for cut in compiled(r"[.!?]\s").finditer(text, 0, start))][-2]  # the one before too
    before = [one for one in marked.names if sentence <= one[0][0] and one[0][1] <= start]
    last = [one for one in before if _TOPIC.match(text, one[0][1])]
    own = [one for one in before if _BARE.match(text, one[0][1])]
    opens = _OPENS.match(text)
    if opens and not last and not own:
        return next((one for one in marked.names if one[0] == opens.span("who")), None)
    if len(own) == 1 and not last:
        return None if _OTHER_SUBJECT.search(text, own[0][0][1], start) else own[0]
    if not last or _OTHER_TOPIC.search(text, last[-1][0][1], start):
        return None
    return None if any(one[0][0] > last[-1][0][0] for one in own) else last[-1]


def _described(between: str) -> bool:
    """Return whether a subject may be that of a clause which only describes something: `나루가 만든 칩을 루멘에 판`."""
    return any(
        not _PLAIN.search(between[: match.end()]) and not _SINCE.match(between, match.end())
        for match in _RELATIVE.finditer(between, 2)
    )


def open_to(deed: str, marked: Marked, read: Sequence[Told], pair: tuple[int, int]) -> bool:
    """Return whether a sentence with both names may tell a deed in a way that was not read."""
    for sentence in compiled(r"[^.!?\n]+(?:\.(?!\s)[^.!?\n]+)*").finditer(marked.text):
        here = {number for (start, _), number in marked.names if sentence.start() <= start < sentence.end()}
        if not here >= set(pair):
            continue
        verbs = [row.verb for row in KOREAN if row.deed == deed] + ([TALKS_OF[deed]] if deed in TALKS_OF else [])
        for match in (match for verb in verbs for match in verb.finditer(marked.text, *sentence.span())):
            if not any(one.span[0] <= match.start() < one.span[1] for one in read if one.deed == deed):
                return True
    return False
