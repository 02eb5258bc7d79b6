"""Two figures of which one describes a name, or a word said once, that the source gives the other: `21만 권인 윌라와는`, `33억 달러를 올린 저장 부문`."""

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from pipeline.check import anchors, compare
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground, flagged, grounds
from pipeline.check.nearness.told_of import within
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ENGLISH = deferred(
    r"[.;:!?](?=\s|$)|,(?=\s)|\n|\b(?:and|but|while|whereas|versus|vs|against|compared|though|although|or|"
    r"(?:than|as)(?! (?:many|much|few|about|nearly|only|of)\b| [$€£₩]?\d))\b"
)
KOREAN = deferred(
    r"(?<!\d)[.;:!?](?=\s|$)|(?<![은는도])[,·](?=\s)|\n|(?<=[가-힣])(?:고|며|면서|지만|는데|은데|인데|으나)(?=[\s,])"
)
_PLAIN = frozenset({"date", "weekday", "time", "relative", "quarter", "ordinal"})
_MANY = 12  # figures: a sentence of more is a table
_NAME = "@"
_WHICH_IS = deferred(
    r"(?:인|[을를]\s(?:올린|번|낸|거둔|기록한|벌어들인|받은|얻은|모은|판|쓴)|에\s(?:그친|머문|달한|이른|달하는|이르는))\s(?P<name>[가-힣A-Za-z]{2,10}?)(?: [가-힣]{1,5}?)?(?:[와과]는?|은|는|이|가|보다|의|에|을|를|도|,)(?=\s)"
)


_NO_HOLDERS = frozenset(
    str.split("기존 이전 종전 예전 지난 지난번 직전 당초 원래 현재 지금 다른 새로운 일반 보통 평균 전체")
)
"""What only says which one: of `66마일인 기존 예보` the forecast has the figure."""
_OF_IT = deferred(r"\b(?:its|their|his|her) (?:own )?[a-z]|(?<=, )(?:up|down) from\b")
_NAMED = deferred(r"\b[A-Z][a-z]")
_MEASURED = deferred(r"(?P<noun>[가-힣]{2,}(?: [가-힣]{2,})?)(?:은|는|이|가)? (?:약 )?$")
_TOPIC = deferred(r"\s?(?P<noun>[가-힣]{2,}(?: [가-힣]{2,})?)(?:은|는)\s")
"""What a figure measures, right ahead of it, and what opens a clause of a Korean source."""
_MORE, _BESIDE = deferred(r"[가-힣]?(?:을|를|이|가)?\s(?:더[하해]|추가|보태|보탠|얹|새로|합[치쳐])"), 16
_OF_ANOTHER = deferred(r"[.!?,](?=\s)|보다|비해|견[주줘]|(?<!에)[은는이가](?=\s)|[와과]\s")


def described(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures of which one describes a name that the source gives the other: `보유한 책은 4만 2,000권으로, 21만 권인 윌라와는`."""
    moving = [one for one in movable.movable(claim.text, places) if one.kind not in _PLAIN and not one.words]
    for ground in grounds(claim.evidence) if 1 < len(moving) <= _MANY else []:
        names = [
            one
            for one in anchors.shared(ground.text, ground.language, claim.text)
            if one.key[0] == _NAME or len(one.source) == 1
        ]
        clauses = list(_clauses(ground.text, ground.language))
        for one, other in permutations(moving, 2):
            match = _WHICH_IS.match(claim.text, one.span[1])
            homes = [ground.homes(each) for each in (one, other)]
            if match is None or any(len(home) != 1 for home in homes) or not compare.comparable(one, other):
                continue
            if match["name"] in _NO_HOLDERS:
                continue
            spans = [
                span
                for each in names
                if any(found[0] == match.start("name") for found in each.draft)
                for span in each.source
            ]
            if ground.language == "ko":
                spans += [found.span() for found in re.finditer(re.escape(match["name"]), ground.text)]
            counted = any(_counts(ground.text, span, homes[1][0]) for span in spans)
            if counted and (_of_both(claim.text, match, other) or _added(claim.text, match, other)):
                continue
            mine, theirs = (next((each for each in clauses if within(home[0], each)), (0, 0)) for home in homes)
            beside = [any(within(span, clause) for span in spans) for clause in (mine, theirs)]
            if mine != theirs and beside == [False, True] and not _goes_on(claim.text, one, ground.text, mine, theirs):
                first, second = (one, other) if one.span < other.span else (other, one)
                yield flagged(claim, first, second, ground.ids, 0.8)
                return


def of_one(text: str, ground: Ground, pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether the first of two figures describes whom the source tells both of: `몸값 180억 달러인 X가 … 345억 달러` for `its own valuation`."""
    homes = [ground.homes(each) for each in pair]
    if not _WHICH_IS.match(text, pair[0].span[1]) or any(len(home) != 1 for home in homes):
        return False
    clauses = list(_clauses(ground.text, ground.language))
    mine, theirs = (next((each for each in clauses if within(home[0], each)), (0, 0)) for home in homes)
    return mine != theirs and _goes_on(text, pair[0], ground.text, mine, theirs)


def _goes_on(text: str, one: Quantity, source: str, mine: Span, theirs: Span) -> bool:
    """Return whether the clause that has a figure goes on about whom another one names: `twice its own valuation of $18 billion`, `up from 8.2 billion`, `사전 예약자는 300만 명이다`."""
    if mine < theirs:
        return False
    if _OF_IT.search(source, *mine) and not _NAMED.search(source, mine[0] + 2, mine[1]):
        return True
    measured = _MEASURED.search(text[: one.span[0]])
    topic = _TOPIC.match(source, *mine)
    if measured is None or topic is None:
        return False
    return measured["noun"] == topic["noun"] not in source[slice(*theirs)]


def _counts(text: str, name: Span, figure: Span) -> bool:
    """Return whether a name stands right beside a figure of the source, as what it counts: `GPU 6만 장`, `60,000 GPUs`."""
    first, second = sorted((name, figure))
    return text[first[1] : second[0]] in (" ", "")


def _added(text: str, which: re.Match[str], other: Quantity) -> bool:
    """Return whether a draft adds another figure to the very thing that the first one describes: `2100대인 버스에 350대가 더해지면`."""
    between = text[which.end() : other.span[0]]
    return which.group().endswith("에") and len(between) <= _BESIDE and _MORE.match(text, other.span[1]) is not None


def _of_both(text: str, which: re.Match[str], other: Quantity) -> bool:
    """Return whether a draft tells another figure of the very thing that the first one describes: `2만 장인 GPU는 내년까지 6만 장`."""
    between = text[which.end() : other.span[0]]
    return which.group().endswith(("은", "는", "이", "가", "을", "를")) and not _OF_ANOTHER.search(between)


def _clauses(text: str, language: str) -> Iterator[Span]:
    start = 0
    for match in (KOREAN if language == "ko" else _ENGLISH).finditer(text):
        yield start, match.end()
        start = match.end()
    yield start, len(text)
