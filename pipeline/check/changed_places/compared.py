"""What a sentence says of two of its figures, held against their values: `3,770㎞로 6,650㎞인 미시시피강보다 길다` cannot be.

No source is needed to see that something is wrong, only to know that both figures are its own: then they have changed places.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check import compare
from pipeline.check.changed_places import pairing
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import flagged, grounds
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MEASURES = frozenset({"money", "percent", "points", "count", "number", "size", "duration"})
_RANKS = frozenset(
    {"위", "등", "등급", "타", "번", "층", "호"}
)  # the lower is often the better, or it is no measure at all
_DESCRIBING = deferred(
    r"\)|(?:인|이던|였던|이었던|의|짜리|(?:[을를이가에]|까지|으?로)\s(?:[가-힣]{1,6}(?:한|하는|된|되는)|그친|머문|달한|이르는|이른|받은|받는|넣은|쓴|쓰는|판|파는|얻은|낸|내는|번|버는|"
    r"거둔|모은|팔린|든|드는|걸린|걸리는|매긴|치른|올린|따낸|벌어들인|끌어모은|인정받은))\s(?:[^\s,.()\d]+(?<![은는이가을를에로의])\s)?[^\s,.()\d]+?"
)
"""What may stand between a figure and the end of what it is told of: `179석인 노르웨이`, `118점을 넣은 선스`, `예상치(1.5달러)`."""
_THAN = deferred(r"(?<!(?<![가-힣])[그이])보다|에 비해|에 비하면|에 견줘|(?<=\s)대비(?=\s)")
_HELD_TO = deferred(r"\)?(?:와|과)\s(?:비교|견[주줘])")
_MORE = {
    "": r"(?<![가-힣])(?:많[다고으아은았지죠네]|높[다고으아은았지죠네]|크[다고며지죠네]|컸|큰|커[요졌서]|웃도|웃돌|앞[섰선서지]|강[했한하해]|(?<!더 )(?<!훨씬 )(?:늘[어었리린렸]|증가|올[라랐린렸]|오[른르]|상승|뛰었|뛴))",
    "money": r"비싸|비싼|비쌌|고가",
    "size": r"길[다고며어었지죠]|긴 |길었|멀리|무겁|무거[우운웠워]|넓[다고은어었지죠네]|깊[다고은어었지죠네]|두껍|두꺼|오래",
    "duration": r"길[다고며어었지죠]|긴 |오래|느리|느[려렸린]|늦[다고은어었지죠네]",
}
_LESS = {
    "": r"(?<![가-힣])(?:적[다고은어었지죠네]|낮[다고은아았지죠네]|작[다고은아았지죠네]|밑도|밑돌|뒤[졌진처지]|약[했하해]|(?<!더 )(?<!훨씬 )(?:줄[어었이인였]|감소|내[려렸린]|하락|떨어))",
    "money": r"(?<![비가-힣])(?:싸[다고며요게지죠네]|싼 |쌌)|저렴",
    "size": r"짧[다고은아았지죠네]|가볍|가벼[우운웠워]|좁[다고은아았지죠네]|얕[다고은아았지죠네]|얇[다고은아았지죠네]",
    "duration": r"짧[다고은아았지죠네]|빠르|빨[라랐리]|빠른|일찍",
}
_ABOVE = r"웃도|웃돌|웃돈|상회|뛰어넘"
_BELOW = r"못 미[치쳤친]|미치지 못|밑도|밑돌|밑돈|하회|모자라"
_BEATS = r"앞[섰서선지질]|앞[질지]러|앞질렀|제[쳤치친]|누[르른]|눌렀|눌러(?! ?담)|꺾[었고은어]|따돌|추월|이[겼기긴]|물리[쳤치친]"
_REACHES = deferred(
    rf"(?P<case>[을를에])(?:는|도)?\s(?:(?!\S*[을를은의]\s)\S+\s){{0,3}}?(?:(?P<above>{_ABOVE})|(?P<below>{_BELOW})|(?P<beats>{_BEATS}))"
)
_NOT = deferred(r"지(?:는|도)?\s?(?:않|못)|(?<![가-힣])안 |못하|아니")
_HOW = r"(?:더|훨씬|크게|약간|조금|다소|무려|오히려|여전히|꽤|많이|한참|소폭|눈에 띄게|(?:약\s)?[\d.,]+(?:%|퍼센트)?(?:포인트)?\s?[가-힣]{0,3})"
_AHEAD = deferred(rf"(?:도|는|나)?\s(?:(?P<noun>[가-힣]{{1,8}}?)(?:이|가|은|는)\s)?(?:{_HOW}\s)*")
"""What may stand between `than` and the word that says more or less: how much, and what is more."""
_DESCRIBED = deferred(
    r"[가-힣]*[은큰긴싼린른진운문]\s(?!수준|편|수치|(?:점|액)?수[예이였라로]|것|값|금액|규모|셈|상태)"
)
_BELOW_NOUGHT = deferred(r"(?:[-−–]|영하\s?|마이너스\s?)$")
_EACH = deferred(r"(?P<each>월|연|연간|월간|하루|매달|매년|한 달|한 해|[가-힣A-Za-z]{1,3}당)\s?(?:약\s)?$")
_TIMES = deferred(
    r"(?:의|보다)\s(?:약\s|거의\s|무려\s)?(?:(?P<half>절반)|(?P<word>두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?배|(?P<number>\d+(?:\.\d+)?)\s?배)(?=다|이[다에었]|였|예|로|에|를|나|인|쯤|가량|정도|수준|[,.)]|\s?(?:더\s)?(?:많|크|높|비싸|길|무겁))(?!에 가까)"
)
SPELLED = {
    word: number
    for number, word in enumerate(["두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"], start=2)
}
_CUT = deferred(r"[,.;](?!\d)|(?<=[가-힣])(?:고|며|면서|지만|는데|은데|인데|으나)(?=[\s,])")
_TOLD = deferred(r"\)|(?:으?로|에)[\s,]|의\s|[을를]\s[가-힣]{1,8}(?:아|어|여|해|워|려|겨|라|내)\s")
"""What stands behind the figure of the one who exceeds or beats another: `118점을 올려`, `48%로`."""
_TOPIC = deferred(r"[은는]\s")
_A_LEVEL = deferred(r"[가-힣]{0,2}\s(?:성적|수준|수치|숫자|결과|기록|실적|값)")
_BY = deferred(r"으?로\s")
_SOON = deferred(r"[가-힣]{1,3}\s(?:[가-힣]{1,4}\s){0,2}")
_WAS = deferred(r"(?:으로|로|에|까지|을|를)?\s?[가-힣]{1,6}던\s|이던\s|(?:이었|였)(?:으나|지만|는데|다가)\s")
_BECAME = deferred(r"(?:으로|로|까지)\s")
_UP = deferred(r"늘[어었]|증가|올[라랐]|오[르른]|상승|뛰[어었]|치솟|불어|높아")
_DOWN = deferred(r"줄[어었]|감소|내[려렸린]|하락|떨어|낮아|급락|주저앉")
_LISTED = deferred(r"\)?\s?(?:[~∼〜–-]|와|과|,|·|및)\s?(?:[^\s\d]+\s?){0,3}")
_SCALE = deferred(r"(?:규모|지수|평점|점수|강도)\s$")  # what these give is a measure, and no part of a name
_REACH = 30
_NEXT = 8
_NEARLY = Fraction(1, 20)
_SUBJECT = deferred(r"\s?(?:[은는이가]|쪽[은이])\s")
_GROUPS, _OLDEST = frozenset({"대", "세", "살", "년대"}), 100
_YEAR = deferred(r"(?:\s?\d{1,2}월)?에서\s$")
_LATER = deferred(
    r"(?:\s?\d{1,2}월)?(?:으로|로|까지)\s(?:[가-힣]{1,4}\s)?(?:밀[렸려리린]|미[뤄뤘루룬]|늦[춰췄추춘]|연기|지연|순연)"
)
_SOONER = deferred(r"(?:\s?\d{1,2}월)?(?:으로|로)\s(?:[가-힣]{1,4}\s)?(?:앞당|당[겨긴겼기])")


def contradicted(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures of the source that a sentence compares the wrong way round: the smaller is said to be the larger."""
    pairs = [pair for pair in _pairs(claim.text, places) if way(claim.text, *pair) < 0]
    for ground in grounds(claim.evidence) if pairs else []:
        for pair in pairs:
            homes = [pairing.homes_of(ground, one) for one in pair]
            if all(homes) and homes[0] != homes[1]:
                yield flagged(claim, *pair, ground.ids, 0.8)
                return


def _pairs(text: str, places: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield two figures of one unit of which a sentence has no third but in a clause behind them, unless that is their difference."""
    for one, other in combinations(places, 2):
        if one.kind == other.kind == "date" and one.date[2] is None:
            yield one, other
        elif "number" in (one.kind, other.kind) and any(_labels(text, each) for each in (one, other)):
            continue
        elif one.kind in _MEASURES and compare.comparable(one, other) and one.value != other.value:
            rest = [
                each
                for each in places
                if each is not one and each is not other and compare.comparable(each, one)
                if not _range(text, each, other)
                if each.span < other.span or not _CUT.search(text[other.span[1] : each.span[0]])
            ]
            listed = _LISTED.fullmatch(text[one.span[1] : other.span[0]])
            if (
                one.unit not in _RANKS
                and not listed
                and all(each.value == abs(one.value - other.value) for each in rest)
            ):
                yield one, other


def _range(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether a figure is the low end of a range of which another is the high end."""
    return one.role == "low" and other.role == "high" and other.span[0] - one.span[1] <= len("~$")


def _labels(text: str, one: Quantity) -> bool:
    return movable.label(text, one) and not _SCALE.search(text[: one.span[0]])


def way(text: str, one: Quantity, other: Quantity) -> int:
    """Return 1 where what a sentence says of two figures fits their values, -1 where it fits them only the other way round, else 0."""
    if one.kind == "date":
        return _moved(text, one, other)
    each = [_EACH.search(text[max(0, figure.span[0] - 8) : figure.span[0]]) for figure in (one, other)]
    if any(_BELOW_NOUGHT.search(text[: figure.span[0]]) for figure in (one, other)) or (
        all(each) and len({match["each"] for match in each if match}) > 1
    ):
        return 0  # `월 10달러인 갑이 연 100달러인 을보다 비싸요`
    if any(_two_groups(text, *both) for both in ((one, other), (other, one))):
        return 0
    found = {_said(text, base, figure) for base, figure in ((one, other), (other, one))} | {_changed(text, one, other)}
    found -= {0}
    return found.pop() if len(found) == 1 else 0


def _two_groups(text: str, base: Quantity, figure: Quantity) -> bool:
    """Return whether two figures name the two that are compared, by an age or by how far in another unit: `20대가 50대보다 22%포인트 높아요`."""
    than = _THAN.match(text, base.span[1])
    if than is None or not _SUBJECT.match(text, figure.span[1]):
        return False
    if all(each.unit in _GROUPS and not each.value % 10 and each.value < _OLDEST for each in (base, figure)):
        return True
    far = next((one for one in quantities.find(text, "ko") if than.end() <= one.span[0]), None)
    if far is None or far.kind not in _MEASURES - {"percent"}:
        return False
    return not compare.comparable(far, base) and not _CUT.search(text[than.end() : far.span[0]])


def _changed(text: str, one: Quantity, other: Quantity) -> int:
    """Return how a change fits that is told from what was: `15%까지 매겨졌던 관세율은 39%로 내려왔다`."""
    if not _WAS.match(text, one.span[1]) or not _BECAME.match(text, other.span[1]):
        return 0
    rest = _CUT.split(text[other.span[1] : other.span[1] + _REACH])[0]
    up, down = _UP.search(rest), _DOWN.search(rest)
    if bool(up) == bool(down) or _CUT.search(text[one.span[1] : other.span[0]], len("였으나")):
        return 0
    return 1 if (other.value > one.value) == bool(up) else -1


def _moved(text: str, one: Quantity, other: Quantity) -> int:
    """Return how the years of a date that was put off, or brought forward, fit."""
    first, second = one.date[0], other.date[0]
    if first is None or second is None or not _YEAR.fullmatch(text[one.span[1] : other.span[0]]):
        return 0
    later, sooner = _LATER.match(text, other.span[1]), _SOONER.match(text, other.span[1])
    if not (later or sooner) or first == second:
        return 0
    return 1 if (second > first) == bool(later) else -1


def _said(text: str, base: Quantity, figure: Quantity) -> int:
    """Return whether a figure is as its sentence says it is against its base."""
    for place in _ends(text, base):
        multiple = _TIMES.match(text, place)
        if multiple:
            return _times(multiple, base, figure)
        than = _THAN.match(text, place)
        more = _more(text, than.end(), base, figure) if than else _reached(text, place, base, figure)
        if more:
            return 1 if (figure.value > base.value) == (more > 0) else -1
    return 0


def against(text: str, base: Quantity, figure: Quantity) -> tuple[int, int]:
    """Return 1 where what was told with an earlier figure is said to be more than a base, -1 where less, else 0; and where that is said."""
    for place in _ends(text, base):
        than, passed = _THAN.match(text, place), _passed(text, place)
        if than and (more := _more(text, than.end(), base, figure)):
            found = _said_way(text, than.end(), base)
            return more, found[2] if found else than.end()
        if passed and not passed["beats"]:
            return 1 if passed["above"] else -1, passed.end()
    return 0, 0


def _ends(text: str, base: Quantity) -> Iterator[int]:
    """Yield where the words may end that a figure describes: right behind it, or behind what it is told of."""
    yield base.span[1]
    behind = text[base.span[1] : base.span[1] + _REACH]
    for mark in re.finditer(r"(?<!\s)(?:보다|에 비[해하]|에 견줘|의\s|[을를에](?:는|도)?\s)", behind):
        if _DESCRIBING.fullmatch(behind[: mark.start()]):
            yield base.span[1] + mark.start()


def _more(text: str, start: int, base: Quantity, figure: Quantity) -> int:
    """Return 1 where more is said behind a `than`, -1 where less, 0 where neither or of something else."""
    found = _said_way(text, start, base)
    if found is None:
        return 0
    first, sign, last = found
    ahead = _AHEAD.fullmatch(text[start:first])
    if ahead is None or (ahead["noun"] and _another(text[:start], ahead["noun"], base)):
        return 0
    if (
        start <= figure.span[0] < first
        or _THAN.match(text, figure.span[1] + text.startswith(")", figure.span[1]))
        or _HELD_TO.match(text, figure.span[1])
    ):
        return 0  # `전작보다 8점 높아요` is a gap, and `갑(40%)보다 2, 을(30%)보다 12 높아요` has two bases
    if last <= figure.span[0] and _CUT.search(text[first : figure.span[0]]):
        return 0  # `예상치(3억)보다 많았고 손실은 1억으로 줄었어요`
    described = _DESCRIBED.match(text, last - 1)
    return 0 if described and not 0 <= figure.span[0] - described.end() <= _NEXT else sign


def _said_way(text: str, start: int, base: Quantity) -> tuple[int, int, int] | None:
    """Return where the first word of a clause stands that says more (1) or less (-1), that sign, and where it ends; nothing where it is denied."""
    rest = text[start : start + _REACH]
    if _NOT.search(rest):
        return None
    cut = _CUT.search(rest)
    rest = rest[: cut.end()] if cut else rest
    ways = [
        (start + found.start(), sign, start + found.end())
        for sign, table in ((1, _MORE), (-1, _LESS))
        for kind in ("", base.kind)
        if kind in table and (found := re.search(table[kind], rest))
    ]
    return min(ways, default=None)


def _another(before: str, noun: str, base: Quantity) -> bool:
    """Return whether the noun that is more or less is another than what the figures measure: `179석인 노르웨이보다 인구가 많다`."""
    return not (base.unit and noun.endswith(base.unit)) and noun not in before


def _reached(text: str, place: int, base: Quantity, figure: Quantity) -> int:
    """Return 1 where what is told exceeds or beats its base, -1 where it falls short of it."""
    found = _passed(text, place)
    if found is None:
        return 0
    if figure.span[0] > found.end():
        told = _SOON.fullmatch(text[found.end() : figure.span[0]])  # `종가를 웃도는 주당 55달러`
    else:
        told = (_TOLD if figure.span < base.span else _BY).match(text, figure.span[1])
    if told is None and figure.span < base.span and _TOPIC.match(text, figure.span[1]):
        told = _A_LEVEL.match(text, found.end())  # `31%는 28%를 밑도는 성적`
    if told is None:
        return 0  # by how much, and no level: `예상치 3.94달러를 0.25달러 웃돌았어요`
    if found["beats"]:
        return 0 if base.kind in ("duration", "money") or base.unit in ("세", "살") else 1
    return 1 if found["above"] else -1


def _passed(text: str, place: int) -> re.Match[str] | None:
    """Return the words that say that a base is exceeded, beaten or not reached."""
    found = _REACHES.match(text, place)
    if found is None or len(found.group()) > _REACH or _NOT.match(text, found.end()):
        return None
    short = found["below"] is not None and "못" in found["below"]
    return None if _CUT.search(found.group()) or (found["case"] == "에") != short else found


def _times(multiple: re.Match[str], base: Quantity, figure: Quantity) -> int:
    """Return whether a figure is as many times its base as is said."""
    if multiple["half"]:
        number = Fraction(1, 2)
    else:
        number = Fraction(SPELLED[multiple["word"]]) if multiple["word"] else Fraction(multiple["number"])
    if not (base.value and figure.value):
        return 0
    if abs(figure.value / base.value - number) <= _NEARLY * number:
        return 1
    return -1 if abs(base.value / figure.value - number) <= _NEARLY * number else 0
