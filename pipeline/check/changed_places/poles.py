"""Two figures told of opposite sides of one thing, each of the other's side: read and written, by people and by AI, before and now.

A row names two sides in two languages. A figure is on a side where its own clause says that side and not the other; the sentence is
wrong where both figures are on a side in both texts, and each on the other's.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations, permutations

from pipeline.check.anchors import Span
from pipeline.check.changed_places import pairing, tenses
from pipeline.check.changed_places.pole_rows import rows
from pipeline.check.changed_places.rest_denied import rest_denied
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground, flagged, grounds, part_of, tied
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_CUTS = {
    "ko": deferred(
        r"(?<![은는도\d])[,;](?=\s)|(?<!\d)[.!?](?=\s|$)|\n|(?<=[가-힣])(?:(?<![최광재원금창다냐])고|며|면서|지만|는데|은데|인데|던데|으나|[아어여](?!\s[보볼본봅봤])|(?<![올난새음])해|(?<![국시사연이])내|와|면|돼|다가|(?<=[하되])다|(?<=태어)나|는 동안|반면|대신)(?=[\s,])"
    ),
    "en": deferred(
        r"[;:—–](?=\s)|\.(?=\s|$)|,(?=\s)|\n|\b(?:and|but|while|whereas|versus|vs|against|compared|than|though|although|after|before)\b"
    ),
}
_MANY = 8  # figures: a sentence of more is a table
_FIGURES = 16
_TIMES = 10  # of figures further apart than that nobody takes one for the other
_OF_SO_MANY = deferred(r"\s?(?:중|가운데)(?:에|에서)?\s?(?:약 )?")
_RANGE = deferred(r"(?:에서|부터|~|–|-)\s?(?:최대\s|약\s)?")
_LONGEST, _FAR = 400, 1_500  # characters of the sentence, and of its source
_STILL = frozenset({"date", "weekday", "time", "relative", "quarter", "ordinal"})
_DESCRIBES = tuple(
    deferred(rf"(?:에|으?로|까지|[을를이가])?\s{noun}(?P<verb>[가-힣]{{1,6}})\s(?=[가-힣A-Z])")
    for noun in ("", r"[가-힣]{1,6}[을를이가에]?\s")
)  # `2004년에 설립된 회사`, `4,118에 문을 연 지수`
_PREPOSITION = deferred(r",?\s(?:from|to|at|by|of|with|in|for|than|on)\b(?:\s(?!and\b|or\b)[\w-]+){0,3}\s(?:[€$£¥₩])?$")
_AMONG_WHOM = deferred(r"\s*(?:Where|where|When|when|Among|In|For|At|On|Under|With|By|Of|among|in|for|at|of)\b[^,;.]*")
_NEGATED = {
    "ko": deferred(
        r"(?:(?<!넘)(?<!넘기)(?<!과하)(?<!웃돌)(?<!밑돌)(?<!미치)(?<!이르)(?<!내려가)(?<!벗어나)지\s?(?:않[은는았]|못[한하했])(?! 채)|(?<![가-힣])안\s[가-힣]{1,2}[은는쓴본한된])[가-힣]?던?\s[가-힣]{1,6}(?![가-힣])|(?<![가-힣])(?:비|미|무)(?:사용|흡연|접종|확인|적용|치료|가입|참여|채택|도입|처리|응답)[가-힣]*"
    ),
    "en": deferred(
        r"\b(?:who|that|where|which|when|those|ones|they|it)\b[^.;,\d]{0,16}\b(?:did|do|does|were|was|had|have|has|is|are)(?: not\b|n['’]t\b)|\bun(?:treated|vaccinated|checked|reviewed|trained|assisted)\b|\bcontrol (?:groups?|arms?)\b|\bcontrols\b|\bplacebo\b|\b(?:work(?:ed|ing)|group|those|people|teams?|schools?|pupils|patients|staff) without\b|\bnon-?(?:users?|smokers?|members?|adopters?|participants?)\b",
        re.IGNORECASE,
    ),
}
"""What makes of a thing its opposite: who did it and who did not, with it and without; a limit (`30%를 넘지 않는`) is none."""
_VERSUS = deferred(
    r"\b(?:versus|vs\.?|against|compared (?:with|to)|as opposed to)(?: (?:about|around|just|only|nearly))? $",
    re.IGNORECASE,
)
_OF_THE_REST = deferred(r"(?: [a-z]+){0,2}? (?:of|for|in|by|among) (?:the (?:rest|others)|everyone else)\b(?! of)")
_BY_THE_WAY = deferred(
    r",\s(?:though|although|albeit|despite|including|even|which|who|whose|where|with)\b[^,;.]*,$", re.IGNORECASE
)
"""An aside behind whom a clause is about: `the other group, though half the size, had 49`."""
_OBJECT = deferred(r"(?:[을를]|의|\s?(?:규모|어치)의?)?\s")
_ABOUT = deferred(r"[은는]\s[^.!?\n]*(?:고|며|면서|아|어|해|여|지만|는데|로)\s[^.,!?\n은는]*")
"""What stands between the topic of a sentence and a figure that a later clause tells of it."""
_FINAL_N, _FINALS = 4, 28  # how a syllable ends, by its place in the Unicode block
_ATTRIBUTE = deferred(
    r"(?:짜리|어치|인|이던|였던|이었던|의|길이의|분량의|규모의|[을를] (?:받은|기록한|쓴|낸|내는|쓰는|받는))?\s"
)
_YEAR_HERE = deferred(r"(?P<year>(?:19|20)\d\d)년(?:에|에는|의)?\s$")
_YEAR_THERE = deferred(r"(?: [a-z][\w-]*){0,3} in (?P<year>(?:19|20)\d\d)\b")
Pair = tuple[Quantity, Quantity]


def sided(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures that the source gives to each other's side."""
    if len(claim.text) > _LONGEST:
        return
    moving = [one for one in movable.movable(claim.text, places) if one.kind not in _STILL]
    days = [one for one in places if one.kind == "date"]
    pairs = [
        pair
        for some in (moving, days)
        for pair in combinations(some, 2)
        if movable.alike(*pair)
        and pair[0].value != pair[1].value
        and pair[0].words == pair[1].words
        and (pair[0].role, pair[1].role) != ("low", "high")  # one value, however far it reaches: `1년 전엔 10~20%`
    ]
    for ground in grounds(claim.evidence) if pairs and max(len(moving), len(days)) <= _MANY else []:
        for pair in pairs if len(ground.text) <= _FAR else []:
            homes = [pairing.homes_of(ground, one) for one in pair]
            if any(len(home) != 1 for home in homes) or homes[0] == homes[1]:
                continue
            if _OF_SO_MANY.fullmatch(claim.text[pair[0].span[1] : pair[1].span[0]]):
                continue  # `열 건 중 일곱 건`: one share
            there = (homes[0][0], homes[1][0])
            if part_of(ground.text, *there) or any(_hinted(ground, one, there) for one in ground.figures):
                continue  # what words only hint at (the bottom quarter) takes no sides
            years = [_years(claim.text, one, ground.text, home) for one, home in zip(pair, there, strict=True)]
            if any(here and here == beside for here, beside in years):
                continue
            crossed = any(here and here == other for (here, _), (_, other) in permutations(years))
            if (crossed and _parted(ground, there)) or exchanged(claim.text, ground, pair, there):
                yield flagged(claim, *pair, ground.ids, 0.8)
                return


def _years(text: str, drafted: Quantity, source: str, home: Span) -> tuple[str, str]:
    """Return the year beside a figure in a draft and in its source: `2023년 460만 명에서`, `4.6 million subscribers in 2023`."""
    here, there = _YEAR_HERE.search(text[: drafted.span[0]]), _YEAR_THERE.match(source, home[1])
    return here["year"] if here else "", there["year"] if there else ""


def _parted(ground: Ground, there: tuple[Span, Span]) -> bool:
    """Return whether two figures of a source stand in two clauses: in one (`lost $18 million in 2025 on revenue of $51 million`) a year holds of both."""
    first, second = sorted(there)
    return _CUTS[ground.language].search(ground.text, first[1], second[0]) is not None


def _hinted(ground: Ground, one: Quantity, there: tuple[Span, Span]) -> bool:
    return one.per and one.span in there and not ground.text[one.span[0]].isdigit()


def exchanged(text: str, ground: Ground, pair: Pair, there: tuple[Span, Span]) -> bool:
    """Return whether two figures stand on each other's side, or what was before is told as what is now."""
    day = pair[0].kind == "date"
    change = (pair[0].role, pair[1].role) == ("from", "to") or tenses.before(text, "ko", pair[0].span)
    if _RANGE.fullmatch(text[pair[0].span[1] : pair[1].span[0]]):
        return tenses.turned_dates(text, ground, pair, there) or (
            change and tenses.reversed_in_time(text, ground, pair, there)
        )
    return _crosswise(text, ground, pair, there) or (
        not day and not agree(text, ground, pair, there) and tenses.reversed_in_time(text, ground, pair, there)
    )


def alone(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a figure on one side that the source says on the other, where it has another figure on this one."""
    moving = [one for one in movable.movable(claim.text, places) if one.kind not in _STILL]
    if len(claim.text) > _LONGEST:
        return
    said = {one.value for one in moving}
    for ground in grounds(claim.evidence) if len(moving) <= _MANY else []:
        for one in moving:
            homes = ground.homes(one)
            if len(homes) != 1 or len(ground.figures) > _FIGURES or len(ground.text) > _FAR:
                continue
            if any(figure.words and figure.span == homes[0] for figure in ground.figures):
                continue  # `eight countries` are no slip for 50,000 songs
            for rival in movable.rivals(ground, one):
                if rival.value in said or rival.span == homes[0] or tied(ground.text, homes[0], rival.span):
                    continue
                if max(one.value, rival.value) > _TIMES * min(one.value, rival.value):
                    continue
                if _elsewhere(claim.text, ground, one, (homes[0], rival.span)):
                    yield replace(contradicted(claim, one, [(ground.at(rival.span), rival)]), severity="warn", sure=0.6)
                    return


def _elsewhere(text: str, ground: Ground, one: Quantity, there: tuple[Span, Span]) -> bool:
    if rest_denied(text, one.span, ground.text, there[0], korean=ground.language == "ko"):
        return False
    ways = set()
    for row in rows():
        words = [_said(text, pattern) for pattern in row.korean]
        here = _side(text, "ko", one.span, one.span, words) if any(words) else 0
        if here:
            way = sides(ground.text, ground.language, there, row.korean if ground.language == "ko" else row.english)
            ways.add(way * here)
    return -1 in ways and 1 not in ways


def agree(text: str, ground: Ground, pair: Pair, there: tuple[Span, Span]) -> bool:
    """Return whether one row has both figures on the same sides in both texts."""
    return any(
        here
        and here == sides(ground.text, ground.language, there, row.korean if ground.language == "ko" else row.english)
        for row in rows()
        for here in [sides(text, "ko", (pair[0].span, pair[1].span), row.korean)]
    )


def _crosswise(text: str, ground: Ground, pair: Pair, there: tuple[Span, Span]) -> bool:
    """Return whether one row has both figures on opposite sides in both texts, the other way round."""
    ways = set()
    for row in rows():
        here = sides(text, "ko", (pair[0].span, pair[1].span), row.korean)
        if here:
            patterns = row.korean if ground.language == "ko" else row.english
            way = sides(ground.text, ground.language, there, patterns) or _half_told(ground, there, patterns)
            ways.add(way * here)
    if not tenses.listed(text, pair[0].span, pair[1].span):
        ways.add(_negated(text, "ko", (pair[0].span, pair[1].span)) * _negated(ground.text, ground.language, there))
    return -1 in ways and 1 not in ways


def _half_told(ground: Ground, there: tuple[Span, Span], patterns: tuple[re.Pattern[str], re.Pattern[str]]) -> int:
    """Return the side of the first of two figures where an English source says that of one of them alone: `21%, versus 16% by people`, `31% of those on the drug and 27% of the rest`."""
    first, second = sorted(there)
    rest = ground.language == "en" and _OF_THE_REST.match(ground.text, second[1]) is not None
    if ground.language != "en" or not (rest or _VERSUS.search(ground.text, first[1], second[0])):
        return 0
    words = [_said(ground.text, pattern) for pattern in patterns]
    one, other = (_side(ground.text, "en", mine, theirs, words) for mine, theirs in ((first, second), (second, first)))
    if bool(one) == bool(other) or bool(one) != rest:
        return 0
    way = one if rest else -other
    return way if there[0] == first else -way


def _negated(text: str, language: str, figures: tuple[Span, Span]) -> int:
    """Return 1 where the clause of the first of two figures says not and that of the second does not, -1 the other way round, else 0."""
    first, last = sorted(figures)
    told = _NEGATED[language].search(text, first[1], last[0]) if language == "ko" else None
    if told and not _CUTS["ko"].search(text, first[1], last[0]):
        return 0  # `40%를 지키지 못한 곳이 35%`: whom the second is of
    one, other = (
        _NEGATED[language].search(text, *_clause(text, language, mine, theirs)) is not None
        for mine, theirs in (figures, figures[::-1])
    )
    return one - other


def sides(
    text: str, language: str, figures: tuple[Span, Span], patterns: tuple[re.Pattern[str], re.Pattern[str]]
) -> int:
    """Return 1 where the first figure is on the first side and the second on the second, -1 the other way round, 0 where that is open."""
    words = [_said(text, pattern) for pattern in patterns]
    if not all(words):
        return 0
    one, other = (_side(text, language, mine, theirs, words) for mine, theirs in (figures, figures[::-1]))
    return one if one and one == -other else 0


@lru_cache(maxsize=4096)
def _said(text: str, pattern: re.Pattern[str]) -> tuple[Span, ...]:
    return tuple(match.span() for match in pattern.finditer(text))


def _side(text: str, language: str, figure: Span, other: Span, words: Sequence[Sequence[Span]]) -> int:
    """Return the side that a figure's clause says: 1 the first, -1 the second, 0 both or none."""
    start, end = _clause(text, language, figure, other)
    found = [any(start <= span[0] and span[1] <= end and not _over(span, figure) for span in side) for side in words]
    done = _OBJECT.match(text, figure[1]) if language == "ko" else None
    governed = [done is not None and any(span[0] == done.end() for span in side) for side in words]
    if governed[0] != governed[1]:
        found = governed  # `몸값은 23억 달러를 투자받으며 293억 달러로`: what is done with a figure tells more than the topic
    if language == "ko" and not any(found):
        found = [any(_ABOUT.fullmatch(text, span[1], figure[0]) for span in side) for side in words]
    return found[0] - found[1]


def _over(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _clause(text: str, language: str, figure: Span, other: Span) -> Span:
    """Return the clause of a figure, ended by the other figure at the latest; in Korean what a figure describes is its own (`12분짜리 음성`)."""
    start, end, before = 0, len(text), 0
    for match in _CUTS[language].finditer(text):
        if match.end() <= figure[0]:
            before, start = start, match.end()
        elif match.start() >= figure[1]:
            end = match.end() if language == "ko" else match.start()
            break
    if language == "en" and text[start - 1 : start] == "," and _AMONG_WHOM.fullmatch(text, before, start - 1):
        start = before  # `Among those under 35, 52% rent`
    if language == "en" and (aside := _BY_THE_WAY.search(text[:start])):
        start = max((one.end() for one in _CUTS["en"].finditer(text, 0, aside.start())), default=0)
    if start <= other[0] < figure[0]:
        start = _after(text, language, other, figure)
    elif figure[1] <= other[0] < end:
        cut = language == "ko" or _PREPOSITION.search(text, figure[1], other[0])
        end = _after(text, language, figure, other) if cut else other[0]
    return start, end


def _after(text: str, language: str, figure: Span, other: Span) -> int:
    """Return where the words of a figure end that stands before another in one clause: in English before the preposition of the next figure."""
    if language != "ko":
        found = _PREPOSITION.search(text, figure[1], other[0])
        return found.start() if found else figure[1]
    match = _ATTRIBUTE.match(text, figure[1])
    if match is None:
        described = [pattern.match(text, figure[1]) for pattern in _DESCRIBES]
        match = next((one for one in described if one and participle(one["verb"])), None)
    space = text.find(" ", match.end() if match else figure[1])
    return space if space > 0 else len(text)


def participle(word: str) -> bool:
    """Return whether a word is a verb that describes the next noun: 터진, 쓰는, 걸리던."""
    return word[-1] in "는던" or (ord(word[-1]) - ord("가")) % _FINALS == _FINAL_N
