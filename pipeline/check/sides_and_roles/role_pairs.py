"""Two roles of which each figure has one: what was planned and what was done, the lowest and the highest, before and now, bought and sold.

A source that tells one figure in the one role and another in the other is clashed with by a draft that tells, of these two, only the one
and in the other's role.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import clashes, in_rows
from pipeline.check.sides_and_roles.role_rows import ROWS
from pipeline.text import quantities
from pipeline.text.patterns import compiled, deferred
from pipeline.text.quantities import FIGURES, Quantity

_YEAR = deferred(r"(?:19|20)\d\d")
_CUT = deferred(
    r"[;:](?=\s)|\.(?=\s|$)|,(?=\s)|\n|\b(?:and|but|while|whereas|versus|against|compared (?:with|to)|than|though|although|rather than|instead of)\b|\b(?:up|down) (?=from\b)"
)
_KOREAN_CUT = deferred(
    r"[,;](?=\s)|[.!?](?=\s|$)|\n|(?<=[가-힣])(?:(?<![다라자냐최피원광창경중재권해참금])고|며|지만|는데|은데|인데|던데|으나|면서|다가|더니|반면)(?=[\s,])"
)
_DESCRIBED = deferred(r"(?<=[가-힣])던\s")
"""What somebody used to do says nothing of a figure that is told of them later: `적자를 내던 회사가 11억 달러 흑자로`."""
_NOT = deferred(
    r"지\s?(?:는\s|도\s)?(?:않|못)|(?<![가-힣])(?:안|못)\s|아니|보다|대비|에 비해|비하면|견주|차이|격차|만큼|의\s(?:약\s|거의\s)?[\d.]*[가-힣]{0,2}\s?배(?![포터치경출송우])"
)
HELD_AGAINST = deferred(
    r"(?P<than>(?<![가-힣])[가-힣]{2,10}(?:을|를|에|에는|에도)\s)(?:\d(?:[^,.!?]|(?<=\d)[,.](?=\d)){0,22}?\s)?(?:훌쩍\s|크게\s|조금\s|살짝\s|소폭\s|약간\s|한참\s|더\s)*"
    r"(?:(?P<over>웃[돌도돈]|넘[어었는긴겼기]|상회|뛰어넘|초과|앞[서섰선지질])|(?P<under>밑[돌도돈]|못 ?미[치친쳤쳐]|미치지|하회|모자[라란랐]))"
)
"""What a figure passed or missed, and is not: `713억 달러로 예상을 15억 달러 웃돌았어요`."""
_RANGE = deferred(
    r"\b(?:between|rang(?:e|es|ed|ing) from|anywhere from|var(?:y|ies|ied) from|(?:cost|tak|last|pric|pay|charg|run|wait)\w* (?:[a-z]+ )?from) [$€£¥₩]?$"
)
_FROM = deferred(r"\bfrom [$€£¥₩]?$")
_JOINED = deferred(r"\s?[-–—~∼〜]\s?[$€£¥₩]?|\s(?:to|or)\s[$€£¥₩]?")
_BETWEEN, _REACHES = deferred(r"(?:에서|부터)\s"), deferred(r"\s?(?:사이|안팎|정도|가량|쯤|까지|[이가]? ?걸)")
_KOREAN_RANGE = deferred(
    r"\d[가-힣]{0,3}\s?[-–—~∼〜]\s?\d|(?:에서|부터)\s[^.,]{1,12}(?:사이|안팎|정도|가량|쯤|까지|걸)"
)
_TO = deferred(r" to (?:a |an |about |around |nearly |some |just |only |more than )*(?:[a-z]+ )?(?:of )?[$€£¥₩]?$")
_STEP = deferred(r"\s(?:[a-z-]+\s)?(?P<noun>[a-z]{3,})")
_NO_NOUN = deferred(
    r"(?:last|this|next|and|but|was|were|are|has|had|have|the|for|from|with|per|each|ago|now|then|more|less|than|after|before|today|which|who|that|"
    r"while|when|in|on|at|of|to|as|by|yesterday|earlier|later|once|only|so)"
)
_ENDS = {"low": "minimum lowest cheapest", "high": "maximum highest dearest"}
"""What the two ends of a range are, where no word of their own says it."""
_MANY, _FAR = 14, 900
_SMALL, _SHOWN = 2, 24


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures of a sentence that stand in its source in the opposite role, where another one has theirs."""
    texts = [one for one in claim.evidence if one.language == "en" or _KOREAN_RANGE.search(one.text)]
    if sum(len(one.text) for one in texts) > _FAR:
        return
    figures = [group[0] for group in every]
    for group in every:
        drafted = next((one for one in group if one.bound and one.kind in FIGURES), group[0])  # `최대 5일` is no day
        if (
            drafted.kind not in FIGURES
            or drafted.per
            or not drafted.value > 0
            or (drafted.words and drafted.value <= _SMALL)
        ):
            continue
        said = _clause(claim.text, drafted, figures)
        if _NOT.search(said):
            continue
        found = _clash(claim, drafted, said, texts)
        if found:
            yield found


def _clause(text: str, drafted: Quantity, figures: Sequence[Quantity]) -> str:
    """Return the clause of a drafted figure, up to the figures of its sort beside it."""
    start = max((match.end() for match in _KOREAN_CUT.finditer(text, 0, drafted.span[0])), default=0)
    start = max([start, *(match.end() for match in _DESCRIBED.finditer(text, start, drafted.span[0]))])
    text = HELD_AGAINST.sub(lambda match: " " * len(match["than"]) + match.group()[len(match["than"]) :], text)
    cut = _KOREAN_CUT.search(text, drafted.span[1])
    end = cut.start() if cut else len(text)
    others = [one for one in figures if one.kind == drafted.kind and one.span != drafted.span]
    start = max([start, *(one.span[1] for one in others if one.span[1] <= drafted.span[0])])
    end = min([end, *(one.span[0] for one in others if one.span[0] >= drafted.span[1])])
    return text[start : drafted.span[0]] + " # " + text[drafted.span[1] : end]


@lru_cache(maxsize=1)
def rows() -> tuple[tuple[tuple[re.Pattern[str], re.Pattern[str]], tuple[re.Pattern[str], re.Pattern[str]]], ...]:
    """Return the two roles of each row, each by its words in English and in Korean."""
    return tuple(
        (
            (compiled(rf"\b(?:{first})\b", re.IGNORECASE), compiled(here)),
            (compiled(rf"\b(?:{second})\b", re.IGNORECASE), compiled(there)),
        )
        for first, here, second, there in ROWS
    )


def _clash(claim: Claim, drafted: Quantity, said: str, texts: Sequence[Evidence]) -> Flag | None:
    places = [(one, each, segment) for one in texts for each, segment in segments(one, drafted)]
    homes = [place for place in places if place[1].value == drafted.value]
    if not homes or len(places) > _MANY:
        return None
    for one, other in rows():
        mine = [korean.search(said) is not None for _, korean in (one, other)]
        if sum(mine) != 1:
            continue
        own, opposite = (one[0], other[0]) if mine[0] else (other[0], one[0])
        if not all(opposite.search(segment) and not own.search(segment) for _, _, segment in homes):
            continue
        rivals = [
            place
            for place in places
            if own.search(place[2]) and not opposite.search(place[2]) and _alike(homes[0], place)
            if not _YEAR.fullmatch(place[1].text)
        ]
        values = {place[1].value for place in rivals}
        if len(values) != 1 or drafted.value in values or _tells(claim, drafted, values):
            continue
        text, each, _ = homes[0]
        value = None if any(place[1].words for place in rivals) else values.pop()
        start = text.text.find(" ", each.span[0] - _SHOWN) + 1 if each.span[0] > _SHOWN else 0
        return clashes.stated(claim, drafted, (text.id, text.text[start : each.span[1] + _SHOWN].strip()), value)
    return None


def _tells(claim: Claim, drafted: Quantity, values: set[Fraction]) -> bool:
    """Return whether a draft tells the other figure as well, in the same sentence or the next: two figures that have changed places are looked for elsewhere."""
    beside = f"{claim.text}\n{claim.after}"
    return any(
        one.value in values and one.span != drafted.span and one.kind == drafted.kind
        for one in quantities.find(beside, "ko")
    )


def segments(one: Evidence, like: Quantity) -> Iterator[tuple[Quantity, str]]:
    """Yield the figures of a sentence that are of the sort of another, each with the words of its own clause."""
    figures = (*in_rows.amounts(one, like), *_bare(one, like))
    figures = tuple(sorted(figures, key=lambda each: each.span))
    text = one.text
    cuts = [0, *(match.end() for match in _CUT.finditer(text)), len(text)]
    for number, each in enumerate(figures):
        start = max(cut for cut in cuts if cut <= each.span[0])
        end = min(cut for cut in cuts if cut >= each.span[1])
        if number and figures[number - 1].span[1] > start:
            before = figures[number - 1].span[1]
            start = before
        if number + 1 < len(figures) and figures[number + 1].span[0] < end:
            between = text[each.span[1] : figures[number + 1].span[0]]
            match = _TO.search(between)
            end = each.span[1] + match.start() if match else figures[number + 1].span[0]
        role = _end(text, figures, number) or each.role
        yield each, f"{_ENDS.get(role, '')} {text[start : each.span[0]]} # {text[each.span[1] : end]}"


def _end(text: str, figures: Sequence[Quantity], number: int) -> str:
    """Return which end of a range a figure is: `between $20 and $95`, `5 to 7 days`; of a change (`from 5 to 7`) none is."""
    if number + 1 < len(figures) and _ranged(text, figures[number], figures[number + 1]):
        return "low"
    return "high" if number and _ranged(text, figures[number - 1], figures[number]) else ""


def _ranged(text: str, low: Quantity, high: Quantity) -> bool:
    if low.value >= high.value or low.kind not in (high.kind, "number"):
        return False
    before, between = text[: low.span[0]], text[low.span[1] : high.span[0]]
    joined = high.kind != "number" and not _FROM.search(before) and _JOINED.fullmatch(between)
    korean = _BETWEEN.fullmatch(between) and _REACHES.match(text, high.span[1])
    return bool(joined or korean or _RANGE.search(before))


def _bare(one: Evidence, like: Quantity) -> Iterator[Quantity]:
    """Yield the bare numbers of a sentence that leave their unit to a figure of it: `240 kilometres of track; only 150 were built`."""
    units = [each for each in in_rows.amounts(one, like) if each.kind not in ("count", "number")]
    if not units or like.kind not in ("size", "money", "duration"):
        return
    for each in quantities.find(one.text, one.language):
        taken = any(unit.span[0] <= each.span[0] < unit.span[1] for unit in units)
        if each.kind == "number" and not each.words and not taken and not each.per and not _noun(one.text, each):
            step = units[0].step
            yield replace(each, kind=like.kind, unit=like.unit, value=each.value * step, step=step)


def _alike(home: tuple[Evidence, Quantity, str], other: tuple[Evidence, Quantity, str]) -> bool:
    """Return whether two figures of a source may count the same: neither is of a noun that the other is not."""
    if home[1].kind not in ("count", "number") and other[1].kind not in ("count", "number"):
        return home[1].kind == other[1].kind and home[1].unit == other[1].unit
    nouns = [_noun(one.text, each) for one, each, _ in (home, other)]
    return "" in nouns or nouns[0] == nouns[1]


def _noun(text: str, figure: Quantity) -> str:
    written = re.search(r"[a-z]{3,}$", figure.text)
    match = _STEP.match(text, figure.span[1])
    word = written.group() if written else match["noun"] if match else ""
    first = text[figure.span[1] :].split()[:1]
    if not written and (
        not first or _NO_NOUN.fullmatch(first[0].strip(",.;")) or text[figure.span[1] : figure.span[1] + 1] in ",.;:)"
    ):
        return ""
    return word.rstrip("s")
