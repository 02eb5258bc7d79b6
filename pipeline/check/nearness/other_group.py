"""The other side of a bound that a source names without its figure: `those who stayed longer`, `the others`, `bigger ones`, `나머지`.

A draft says `50명 이상` of `the others` where its source has `fewer than 50`. Which of the two groups a sentence tells of shows in what
it tells of them: a figure that stands with the others alone, or with those within the bound alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from re import Pattern
from typing import Literal

from pipeline.check import anchors
from pipeline.check.anchors import Span
from pipeline.check.claims import Evidence
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Side = Literal["", "bounded", "open", "others"]
_MORE = "longer|larger|bigger|older|heavier|higher|taller|more|greater|richer|wealthier|costlier|further|farther|later"
_LESS = "shorter|smaller|younger|lighter|lower|less|fewer|poorer|cheaper|nearer|closer|earlier"
_DEGREE = rf"(?:{_MORE}|{_LESS}|quicker|faster|slower|newer)"
_PAST = r"(?:beyond|above|over|past|below|under|beneath)"
_WHO = r"(?:those|the ones|anyone|anything|everyone|everything|whoever|users|people|customers|patients|pupils|students|workers|members|respondents)"
_MARK = r"(?: (?:level|limit|mark|age|threshold|line|size|amount|point|cap|sum|figure))?"
_ELSE = (
    r"(?:(?:the|all|most|many|any) others?\b(?= (?!day|hand|side|week|half)|[.,;])|others\b|the rest\b(?! of)|"
    r"(?:everyone|anyone|everybody|anything|everything) else\b|(?:adults|grown-ups|minors|newcomers|beginners|veterans)\b)"
)
_OTHERS: Mapping[str, Pattern[str]] = {
    "en": deferred(
        rf"\b(?:{_WHO}(?: [a-z'’-]+){{0,4}}? (?:{_DEGREE}\b(?! than\b)|{_PAST} (?:that|it|this)\b)"
        rf"|(?<=\band ){_DEGREE} ones?(?= (?:[$€£¥₩\d]|nothing|none|pay|will|would|must|get|need|had|have))"
        rf"|(?<!\band )(?<!\bor ){_DEGREE}(?: [a-z-]+)?? (?:ones?|people|men|women|[a-z-]{{3,}}(?<!s)s)\b(?! than\b)"
        rf"|(?:long|large|big|old|heavy|high|short|small|young|light|low) ones\b"
        rf"|{_PAST} (?:that|it|this){_MARK}\b(?! [a-z])|{_ELSE})",
        re.IGNORECASE,
    ),
    "ko": deferred(
        r"(?<![가-힣])(?:나머지|그 (?:밖|외)|[그이]보다 |(?:더|보다) (?:오래|많[이은]|길게|긴|큰|크게|늦게|비싼|무거운|높은|나이 든|적[게은]|짧[게은]|작[게은]|젊은|어린|일찍|싼|가벼운|낮은)[ 가-힣]"
        r"|(?:[그이]를 (?:넘|초과|웃[도돌]|상회|밑[도돌])|[그이](?:에|보다)? (?:못 미치|미치지 못|미달)|그 (?:이상|이하|미만|초과)(?=[이인은을에일]))[가-힣]*)"
    ),
}
"""Who or what is told of beside those within a bound, by how it differs from them or as what is left."""
_ABOVE = deferred(
    rf"\b(?:{_MORE}|beyond|above|over|past|long|large|big|old|heavy|high|adults|grown-ups|veterans)\b|오래|많|길|긴|큰|크게|늦|비싼|무거|높|나이 든|넘|초과|웃[도돌]|상회|이상",
    re.IGNORECASE,
)
_BELOW = deferred(
    rf"\b(?:{_LESS}|below|under|beneath|short|small|young|light|low|minors|newcomers|beginners)\b|적|짧|작|젊|어린|일찍|(?<!비)싼|가벼|낮|미치|미달|밑[도돌]|이하|미만",
    re.IGNORECASE,
)
_TAKEN_UP = deferred(r"\b(?:one|it|so|that|them|do|does|did)\b")
"""What takes up a word of the other clause: `the others run the full one` has a model, too."""
_JOINTS: Mapping[str, Pattern[str]] = {
    "en": deferred(r"[;,:—](?!\d)|\b(?:while|whereas|but|and|against|versus|compared (?:with|to))\b"),
    "ko": deferred(r"[,;]\s|(?<=[가-힣])(?:고|며|지만|는데|은데|으나)(?=\s)"),
}
_EACH = deferred(r"\s?(?:당|마다|에)(?![가-힣])|(?:(?<=한 [달해주])|(?<=1년|하루)) (?:약 |각각 )?\d")
_TOPIC = deferred(r"(?:[은이가도]|(?<![치되넘않르하있없])는)(?=\s)")  # not of `250명에 못 미치는 회사도`
_EXEMPT: Mapping[str, Pattern[str]] = {
    "en": deferred(r"\b(?:exempt(?:ed)?|spared|let off|excluded|(?:need|have|do) not|not (?:apply|required|covered|affected|subject)|(?:does|do|will|need)n['’]t|no need)\b", re.IGNORECASE),
    "ko": deferred(r"면제|예외|제외|빠[지져진졌집]|열외|대상이? 아니|(?:적용|해당|대상)(?:을|이|에|에서)? ?(?:되|하|받|돼|들|속하)지 않|않아도|안 [가-힣]{1,3}도 [되돼된]"),
}  # fmt: skip
"""What is said of those whom a rule leaves out."""
_SENTENCE = deferred(r"[.!?](?=\s)|\n")


def side(text: str, drafted: Quantity, evidence: Sequence[Evidence]) -> Side:
    """Return of whom a draft tells what it bounds the other way than its sources: of those within the bound, of the others, or of nobody knows whom.

    Where a source names no others, that is nothing.
    """
    known = False
    own = _OTHERS["ko"].search(text, drafted.span[1])
    text = text[: own.start()] if own else text  # what is told behind `더 큰 곳은` is of these
    for ground in grounds(evidence):
        for home in ground.homes(drafted):
            zones = list(_zones(ground, home, drafted.bound))
            known = known or any(_of_a_bound(ground.text, zone, home) for zone in zones)
            for one in _told(text, drafted) if zones else ():
                homes = ground.homes(one)
                there = any(_in(place, zones) for place in homes)
                mine = [place for place in homes if not (_in(place, zones) or _since_when(one, place, home))]
                here = any(_within(place, _sentence(ground.text, home)) for place in mine)
                if there != here:
                    return "others" if there else "bounded"
            if zones and (by_words := _by_words(text, drafted, ground, home, zones)):
                return by_words
            if zones and (by_rule := _left_out(text, drafted, ground, home, zones)):
                return by_rule
    return "" if not known else "bounded" if own else "open"


def _since_when(one: Quantity, place: Span, home: Span) -> bool:
    """Return whether a figure is the day before a bound, which is that of all of whom its sentence tells: `From 1 June, … for fewer than 500 and … for larger ones`."""
    return one.kind in ("date", "time", "relative", "weekday") and place[1] <= home[0]


def _by_words(text: str, drafted: Quantity, ground: Ground, home: Span, zones: Sequence[Span]) -> Side:
    """Return whom the words are of that tell something of those whom a draft bounds, where the source has them of one group alone."""
    topic = _TOPIC.search(text, drafted.span[1])
    since, mine = topic.end() if topic else drafted.span[1], _sentence(ground.text, home)
    common = [
        place
        for word in anchors.shared(ground.text, ground.language, text)
        if len(word.source) == 1 and all(span[0] >= since for span in word.draft)
        for place in word.source
    ]
    others = any(_in(place, zones) for place in common)
    bounded = any(_within(place, mine) and not _in(place, zones) for place in common)
    bounded = bounded and not any(_TAKEN_UP.search(ground.text, *zone) for zone in zones)
    return "" if others == bounded else "others" if others else "bounded"


def _of_a_bound(text: str, zone: Span, home: Span) -> bool:
    """Return whether a stretch may tell of the other side of a bound: in its own sentence, or by how they differ; `the others` of another sentence are of anything."""
    return (
        _within(zone, _sentence(text, home))
        or _ABOVE.search(text, *zone) is not None
        or _BELOW.search(text, *zone) is not None
    )


def _left_out(text: str, drafted: Quantity, ground: Ground, home: Span, zones: Sequence[Span]) -> Side:
    """Return whom a rule leaves out in the source, where a draft says of those whom it bounds that the rule leaves them out."""
    if ground.language == "ko" or not _EXEMPT["ko"].search(text, drafted.span[1]):
        return ""
    places = [match.span() for match in _EXEMPT["en"].finditer(ground.text, *_sentence(ground.text, home))]
    others = any(_in(place, zones) for place in places)
    bounded = any(not _in(place, zones) for place in places)
    return "" if others == bounded else "others" if others else "bounded"


def of_others(text: str, home: Span, ground: Ground) -> bool:
    """Return whether a source tells a figure of the others, or bounds those with it, where a draft has the bound otherwise than the source does."""
    return any(
        figure.span in ground.homes(drafted)
        and (zones := list(_zones(ground, figure.span, "")))
        and _in(home, [*zones, figure.span])
        for drafted in quantities.find(text, "ko")
        for figure in ground.figures
        if figure.bound and figure.bound != drafted.bound
    )


def _told(text: str, drafted: Quantity) -> list[Quantity]:
    """Return the other figures of a draft, those behind a bound first."""
    found = [
        one
        for one in quantities.find(text, "ko")
        if not (one.per or _EACH.match(text, one.span[1]))
        if one.span[1] <= drafted.span[0] or one.span[0] >= drafted.span[1]
    ]
    return sorted(found, key=lambda one: (one.span < drafted.span, one.span))


def _zones(ground: Ground, home: Span, bound: str) -> Iterator[Span]:
    """Yield the stretches that tell of those on the other side of a source's bound: in its sentence, or in one right beside it."""
    text, mine = ground.text, _sentence(ground.text, home)
    language = "ko" if ground.language == "ko" else "en"
    joints = _JOINTS[language]
    for match in _OTHERS[language].finditer(text):
        if bound and _way(match.group()) not in ("", bound):
            continue
        theirs = _sentence(text, match.span())
        if theirs == mine and match.start() >= home[1]:
            yield (
                max((one.end() for one in joints.finditer(text, home[1], match.start())), default=match.start()),
                mine[1],
            )
        elif theirs == mine and match.end() <= home[0]:  # `adults must earn no more than` speaks of no others
            yield from ((mine[0], one.start()) for one in list(joints.finditer(text, match.end(), home[0]))[-1:])
        elif theirs != mine and not text[min(theirs[1], mine[1]) : max(theirs[0], mine[0])].strip():
            yield theirs


def _way(others: str) -> str:
    """Return which bound the others have by the words that name them."""
    above, below = _ABOVE.search(others) is not None, _BELOW.search(others) is not None
    return "" if above == below else "min" if above else "max"


def _sentence(text: str, span: Span) -> Span:
    ends = _ends(text)
    start = max((end for end in ends if end <= span[0]), default=0)
    return start, min((end for end in ends if end >= span[1]), default=len(text))


@lru_cache(maxsize=512)
def _ends(text: str) -> tuple[int, ...]:
    """Return where the sentences of a text end."""
    return tuple(match.end() for match in _SENTENCE.finditer(text))


def _in(span: Span, zones: Sequence[Span]) -> bool:
    return any(_within(span, zone) for zone in zones)


def _within(span: Span, zone: Span) -> bool:
    return zone[0] <= span[0] and span[1] <= zone[1]
