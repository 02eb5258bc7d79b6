"""The two halves of a sentence that sets two figures side by side, and which half each word of it stands in.

A half runs from the boundary behind the figure before to the strongest boundary between the two figures, or from there to the next.
In the sentence a word stands in its half in one of several places: right before the figure (`slot`), behind it (`tail`), or, in the
first half alone, ahead of what the two figures are told of (`open`), where it may speak of both.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from pipeline.check.anchors import Span
from pipeline.text.patterns import deferred

_OF_A_NAME = r"[가-힣]{1,5}(?<![은는이가을를의에로서도만과와아어여해져고며면])"
"""A word of a name of several, which has no particle or ending of its own: the 타우 of `타우 미니(77점)`."""
_RANKS: Mapping[str, Sequence[tuple[re.Pattern[str], int]]] = {
    "ko": (
        (deferred(r"(?<!\d)[.;!?](?=\s|$)|\n"), 5),
        (deferred(r"(?<=[가-힣%)])(?:(?<![안갖들다냐신광재창경권원피최])(?<![가-힣][으이]라)(?<!가지)(?<!데리)고(?! 있)|며|면서|지만|는데|은데|인데|으나|던데|는 동안| 반면에?| 대신)(?=[\s,]),?"), 4),
        (deferred(r"(?<![은는도])[,·](?!\d)(?=\s|[가-힣A-Za-z‘“'\"])"), 2),
        (deferred(rf"(\s)(?:[A-Z0-9][\w.-]*\s|{_OF_A_NAME}\s){{0,3}}[^\s()]+\s?\((?:약 )?[$€£₩]?\d"), 2),
        (deferred(r"(?<=[가-힣\d%)])(?:와|과)\s|(?<!그)(?<=\S)보다\s|\s(?:및|대비|대)\s|(?<=[원명%개대건점곳장톤a-z])(?:으?로|에)\s"), 1),
    ),
    "en": (
        (deferred(r"[;!?](?=\s)|(?<!\b[ap]\.m)(?<!\bU\.S)(?<!\bU\.K)(?<!\bvs)(?<!\bNo)\.(?=\s|$)|\n"), 5),
        (deferred(r",? \b(?:(?:while|though|although)(?! [^,;.\d]{1,60}, and\b)|whereas|(?:even|just) as|but|compared (?:with|to)|against|versus|vs\.?)\b|,(?= (?:overtaking|beating|passing|trailing|edging|topping|surpassing|outpacing|outselling|ahead of|beat|edged|topped|trailed|led|followed|overtook|passed|outsold|outpaced|outscored|surpassed|exceeded)\b| (?:though |still |far |well |slightly |much ){0,2}(?:fewer|less|more|[a-z]{3,}er) than (?:the |its |that of )?(?!the\b|its\b|that\b)[A-Za-z])"), 4),
        (deferred(r",? and\b"), 3),
        (deferred(r"(?!(?<=[a-z]), \d{1,3}(?:[,;]|\.?$|\.\s))[,:—–](?=\s)"), 2),  # not before an age: `beat Weber, 27, by two sets`
        (deferred(r"(\s)(?:[A-Z0-9][\w.'’-]*\s)+\((?:about )?[$€£₩]?\d"), 2),
        (deferred(r"\b(?:than|as|or|where|ahead of|in (?:return|exchange) for|to (?:do|match|reach|achieve) what|beat(?:s|ing)?|top(?:s|ped)|edged|out(?:paced|scored|sold|ran)|exceed(?:s|ed)|surpass(?:es|ed)|trail(?:s|ed))\b"), 1),
    ),
}  # fmt: skip
_FROM = deferred(r"\bfrom (?:[a-z]+ ){0,3}[$€£¥₩]?\d[\d.,]*(?:%|(?: [a-z]+){1,2})?$")
_TO = deferred(r"\b(?:for|in|at|among|by|on|with|when) [^,;.]{3,}? (?P<to>to) (?:[a-z]+ ){0,3}[$€£¥₩]?$")
_OWNED = deferred(
    r"[$€£¥₩]?\d[\d.,]*(?:%|(?: [a-z]+){1,2}?)?(?: of [a-z]+(?: [a-z]+)?)? (?:for|in|at|among|by|on|with|when)\b"
)
"""A range each end of which is told of something: `from 2 percent for the first to 47 percent for the last`."""
_WORD = deferred(r"\S+")
_FILLERS = deferred(
    r"(?:약|각각|최대|최소|무려|평균|하루|연간|월|연|매달|매년|한 해|해마다|총|모두|단|고작|불과|겨우|거의|대략|초당|분당|시간당|최고|최저|\()$"
)
"""What stands between a figure and the word it is told of."""
_FORMS = (
    ("where", deferred(r"(?:에서는?|에는?|엔|로는?|면|때는?|땐|데는?|선|에게는?|까지는?|부터는?|에만|에서만|라도)$|^(?:올해|지난해|작년|내년|재작년|지금|이달|지난달|다음달|해마다|매년|매달|매일|주말|평일|오전|오후|상반기|하반기|\d분기|\d+년|\d+월|[월화수목금토일]요일)$")),
    ("subject", deferred(r"\S(?:은|는|이|가|도)$")),
    ("object", deferred(r"[을를]$")),
)  # fmt: skip
_NOUN = deferred(r"[^\s,.]*[^\s,.은는이가을를에서로도만며고지면한된할될던든운린긴힌킨쓴낸픈른]|[^\s,.]*의")
"""A noun that only describes the next."""
_LOOSE = deferred(r"[가-힣](?:가운데|중에서?|중|해|아|어|여|져|려|워|서)\s|\s(?:가운데|중|중에서)\s")
"""Where the words of one figure end without a boundary: `도착편 15편이 회항해 승객 3,000명`."""
_ABOUT = deferred(r"[은는](?=\s)")
_AT = deferred(r"(?:에서는?|에선|에는|엔)$")
_WHO = deferred(r"[이가](?=\s)")
_OBJECT = deferred(r"[을를]\s*,?\s*$")
_UNLIKE = deferred(
    r"(?:(?:이었|였)던|이던|인|[을를] (?:기록|받|쓴|낸|차지)[가-힣]{0,2}|에 (?:그친|머문)) (?P<owner>[^,.]{1,30}?)[와과] (?:달리|다르게|반대로|대조적으로) "
)
_GIVEN = deferred(r"(?:을|를|은|는) (?P<owner>[^,.\d]{1,24}?)(?:에게|한테|에|으로|로)(?=[\s,]|$)")
_BETWEEN = 2
_NEAR = 60  # characters
_SENTENCE = 5
CLAUSES = 4
"""The rank of a boundary behind which a verb is of its own half only."""


@dataclass(frozen=True, slots=True)
class Halves:
    """The two halves of a text around two figures, in the figures' order in the text; `told` are places that belong to a half by their order."""

    first: Span
    second: Span
    rank: int
    told: tuple[tuple[Span, int], ...] = ()

    def of(self, span: Span) -> int:
        """Return 1 for a place in the first half, 2 for one in the second, 0 for any other."""
        half = dict(self.told).get(span)
        if half:
            return half
        if self.first[0] <= span[0] and span[1] <= self.first[1]:
            return 1
        return 2 if self.second[0] <= span[0] and span[1] <= self.second[1] else 0


def halves(text: str, language: str, pair: tuple[Span, Span], others: Sequence[Span]) -> Halves | None:
    """Return the halves of a text around two figures (in order), or nothing where no boundary parts them.

    `others` are the figures that could stand in the place of either: a half ends before what is told of the next of them.
    """
    one, other = pair
    middle = _boundary(text, language, one[1], other[0])
    if middle is None:
        return None
    end, start, rank = middle
    if rank == _SENTENCE:
        end, start = _sentence_end(text, language, one[1]), _sentence_start(text, language, other[0])
    opened, closed = _sentence_start(text, language, one[0]), _sentence_end(text, language, other[1])
    first = (_back(text, language, one, others, opened), _on(text, language, one, others, end))
    second = (_back(text, language, other, others, start), _on(text, language, other, others, closed))
    return Halves(first, second, rank)


def _back(text: str, language: str, figure: Span, others: Sequence[Span], floor: int) -> int:
    """Return where the words in front of a figure begin: behind those of the figure before."""
    last = max((span[1] for span in others if floor <= span[0] and span[1] <= figure[0]), default=None)
    if last is None:
        return floor
    cut = _boundary(text, language, last, figure[0])
    if cut or language != "ko":
        return cut[1] if cut else last
    return max((match.end() for match in _LOOSE.finditer(text, last, figure[0])), default=figure[0])


def _on(text: str, language: str, figure: Span, others: Sequence[Span], ceiling: int) -> int:
    """Return where the words behind a figure end: before those of the next."""
    following = min((span[0] for span in others if figure[1] <= span[0] and span[1] <= ceiling), default=None)
    if following is None:
        return ceiling
    cut = _boundary(text, language, figure[1], following)
    return cut[0] if cut else figure[1]


def _boundary(text: str, language: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Return the strongest boundary of a stretch: its place and its rank.

    Of equal ones it is the last behind which as many are left as the figure before has in front of it (`X까지는 … 걸리고 요금은 390달러,
    Y까지는 … 걸리고 요금은 210달러`).
    """
    opened = _sentence_start(text, language, start)
    for rank, patterns in groupby(_RANKS[language], key=lambda row: row[1]):
        rows = [pattern for pattern, _ in patterns]
        found = sorted(_cuts(rows, text, start, end))
        if found:
            ahead = len(list(_cuts(rows, text, opened, start))) if rank == CLAUSES else 0
            return (*found[max(0, len(found) - 1 - ahead)], rank)
    return ranged(text, start, end) if language == "en" else None


def ranged(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Return what parts two figures of an English text that are the ends of a range of owners; they stand up to `start` and from `end` on."""
    opened = _FROM.search(text[max(0, start - _NEAR) : start])
    until = _TO.search(text[start:end]) if opened and _OWNED.match(text, end) else None
    return (start + until.start("to"), start + until.end("to"), 1) if until else None


def _cuts(patterns: Sequence[re.Pattern[str]], text: str, start: int, end: int) -> Iterator[Span]:
    for pattern in patterns:
        for match in pattern.finditer(text, start):
            if match.end(pattern.groups) > end:
                break
            if pattern.groups and match.end() <= end:
                continue  # a figure in brackets is behind its own name alone: `3위 갑(227점)와 4위`
            yield match.span(pattern.groups)


def _sentence_start(text: str, language: str, place: int) -> int:
    return max((match.end() for match in _RANKS[language][0][0].finditer(text, 0, place)), default=0)


def _sentence_end(text: str, language: str, place: int) -> int:
    match = _RANKS[language][0][0].search(text, place)
    return match.start() if match else len(text)


@dataclass(frozen=True, slots=True)
class Slots:
    """The words right before each of two figures that say what it is told of, and whether both are said in one form.

    `described` is the place of a noun right before the first slot that describes what stands in it (`부두 노동자는`);
    `counted`: other words stand between that slot and its figure; `after`: the slots stand behind their figures.
    """

    first: tuple[Span, ...]
    second: tuple[Span, ...]
    parallel: bool
    described: Span | None = None
    counted: bool = False
    after: bool = False

    def of(self, span: Span) -> tuple[int, int] | None:
        """Return the side of a place in a slot, and how many words of the slot stand behind it."""
        for side, slot in ((1, self.first), (2, self.second)):
            for number, word in enumerate(reversed(slot)):
                if word[0] < span[1] and span[0] < word[1]:
                    return side, number
        return None


def slots(text: str, figures: tuple[Span, Span], parts: Halves) -> Slots:
    """Return the slots of two figures of a Korean sentence: as many words of the first half as the second has before its figure.

    A word or two between the slot and the first figure may say what both count (`콜롬비아는 커피 72만 톤, 베트남은 150만 톤`).
    """
    told = _unlike(text, figures) or _given(text, figures, parts)
    if told:
        return told
    first = _words(text, parts.first[0], figures[0][0])
    second = _words(text, _own_clause(text, parts.second[0], figures[1][0]), figures[1][0])
    if _told_behind(text, figures, alone=not second):
        behind = (_words(text, one[1], part[1]) for one, part in zip(figures, (parts.first, parts.second), strict=True))
        first, second = (words[1:] for words in behind)
        if _OBJECT.search(text[slice(*parts.first)]):
            second = second[:-1]  # the verb is that of both: `48%가 부정행위를, 63%가 업무를 걱정했어요`
        return Slots(tuple(first), tuple(second), bool(first and second), after=True)
    if not first or not second:
        return Slots((), tuple(second), parallel=False)
    ending = form(text[slice(*second[-1])])
    alike = [number for number, word in enumerate(first) if form(text[slice(*word)]) == ending]
    closing = text[second[-1][1] - 1]
    nearer = [number for number in alike if text[first[number][1] - 1] in "은는" and closing in "은는"]
    last = (nearer or alike)[-1] if alike else -1
    parallel = last >= 0 and len(first) - 1 - last <= (_BETWEEN if ending else 0)
    end = last + 1 if parallel else len(first)
    start = max(0, end - len(second))
    ahead = text[slice(*first[start - 1])] if start else ""
    if not any(form(text[slice(*word)]) == "where" for word in second):
        while start < end - 1 and _AT.search(text[slice(*first[start])]):
            start += 1  # `한국에서 갑은 54%, 새 을은 60%`: where both are told of
    described = first[start - 1] if ahead and not form(ahead) and _NOUN.fullmatch(ahead) else None
    return Slots(tuple(first[start:end]), tuple(second), parallel, described, end < len(first))


def _unlike(text: str, figures: tuple[Span, Span]) -> Slots | None:
    """Return the slots of a figure that describes whom the second is held against: `52분이었던 부산과 달리 리스본은 35분`."""
    held = _UNLIKE.match(text, figures[0][1], figures[1][0])
    first = _words(text, *held.span("owner")) if held else []
    second = _words(text, held.end(), figures[1][0]) if held else []
    return Slots(tuple(first), tuple(second), parallel=True) if first and second else None


def _given(text: str, figures: tuple[Span, Span], parts: Halves) -> Slots | None:
    """Return the slots of two figures that are given to what stands behind them: `4억 원을 학교에, 7억 원을 병원에 썼어요`."""
    found = [
        _GIVEN.match(text, one[1], part[1]) for one, part in zip(figures, (parts.first, parts.second), strict=True)
    ]
    ahead = _words(text, parts.second[0], figures[1][0])
    if ahead or not all(found):
        return None
    first, second = (_words(text, *one.span("owner")) for one in found if one)
    return Slots(tuple(first), tuple(second), parallel=True, after=True)


def _own_clause(text: str, start: int, end: int) -> int:
    """Return where the clause of a figure begins, if it has a subject of its own: `1년 전의 두 배가 넘지만 순손실도 1억 달러`."""
    closed = max((match.end() for match in _RANKS["ko"][1][0].finditer(text, start, end)), default=start)
    return closed if any(form(text[slice(*word)]) == "subject" for word in _words(text, closed, end)) else start


def _told_behind(text: str, figures: tuple[Span, Span], *, alone: bool) -> bool:
    """Return whether a sentence says behind each of two figures what it is told of: `31대는 빌린 것이고 43대는 자사 소유예요`.

    So it does where the figures are those who do it, and nothing stands `alone` before the second: `48%가 도시에, 63%가 시골에 살아요`.
    """
    return any(
        all(pattern.match(text, figure[1]) for figure in figures)
        for pattern in ((_ABOUT, _WHO) if alone else (_ABOUT,))
    )


def _words(text: str, start: int, end: int) -> list[Span]:
    """Return the words of a stretch that say what a figure is told of: without what only rounds or rates it."""
    return [match.span() for match in _WORD.finditer(text, start, end) if not _FILLERS.fullmatch(match.group())]


def form(word: str) -> str:
    """Return how a word is joined to what follows: as the subject, the object, where or when; empty where it has no particle."""
    return next((name for name, pattern in _FORMS if pattern.search(word)), "")
