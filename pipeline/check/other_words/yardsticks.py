"""A figure told by something that any reader knows: `축구장 160개 넓이` for 290 acres, `20층 아파트쯤 되는 높이`, `롯데월드타워(555m)`.

What the thing comes to is reckoned from what is known of its size, and held against the source: `한반도 여든다섯 개` for 18.7 million
square kilometres. Its own size may be told beside it. Where nothing can be reckoned, a likeness that is the writer's own is doubted only;
it never stands in the place of a figure of the source.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import Enum
from fractions import Fraction
from typing import Literal

from pipeline.check import compare
from pipeline.check.claims import ON_FIGURES, Flag
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import speeds
from pipeline.messages import say
from pipeline.text import exchange_rates, josa, quantities, yardstick_table, yardsticks
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.yardsticks import Range, Yardstick

_Place = Literal["own", "part", "behind"]


class Verdict(Enum):
    """What is known of a likeness: what it comes to is right, nearly so or wrong, or nothing can be reckoned of it."""

    RIGHT = "right"
    NEAR = "near"
    WRONG = "wrong"
    OPEN = "open"
    NONE = "none"


_MEASURE = "전체|면적|넓이|크기|규모|높이|길이|깊이|둘레|무게|굵기|두께|지름|반지름|인구|거리|직선거리|폭|부피|값|절반|관중석|좌석|몸무게|용량|메모리|수명|나이"
_BEFORE = deferred(
    rf"(?:산|역|섬)?(?:\([^)]{{1,20}}\))?(?:\s?(?:{_MEASURE}|한 (?:대|채|동|마리|개|장|병|바퀴|권|편|톨|알|잔|명|사람|올)))*(?:의|으로|로|만|보다|을|를|은|는|이|가|에서|까지|에|과|와)?"
    r"\s?(?:치면|따지면|환산하면|환산했을 때|옮기면|면적의|넓이의|크기의|높이의|길이의|무게의|둘레의|굵기의|두께의|인구의)?"
    r"\s?(?:꼬박|가득 찬|꽉 찬|족히|무려|거의|대략|약|한|줄잡아|어림잡아|자그마치|최대|길어야|기껏해야|고작|많아야|보통|평균|최고)?\s?"
)
_OPENED = deferred(
    rf"(?:\s?(?:{_MEASURE}))?\s?[(（]\s?(?:약|높이|길이|넓이|면적|인구|둘레|지름|무게|최고|해발|총|왕복|편도|시간당|한 시간에|시급|한 대당|한 장당|(?:[가-힣]{1, 6} ){1, 2})?\s?(?:약\s?)?"
)
_AFTER = deferred(
    r"(?:쯤|가량|정도|남짓|여|들이|급|어치)?(?:짜리|인|의|쯤인|남짓인|(?:쯤|정도|남짓)? ?되는|(?:에|이|가) (?:이르는|달하는|넘는)|이나 되는|나 되는|를 쓰는|을 쓰는)?\s?(?:[가-힣A-Z]{1,4}\s)?"
)
_LIKENED = deferred(
    r"만 ?(?:한|하[다죠니며])|만큼|쯤|맞먹|맞먹|버금|채[울우운워]|담[을고는그]|덮[을고는]|들어[갈찰]|해당|비슷|같[은다죠]|(?:이?라)면|치면|따지면|환산|꼴|셈|격|보다|바퀴|높이|길이|넓이|무게|두께|굵기|크기|부피|깊이|거리|분량|값|양|만에|왕복|오갈|쓸 |쓰는|먹을|마실|돌릴|실을|들어 ?올|끌|나를|살 수|갈 수|볼 수|넣을|충전|정도|가량|배"
)
_FALLING = deferred(r"[.!?](?=\s|$)|\n|(?:지만|는데|니까|고요|어서|아서),? ")
_TO_GO = deferred(r"\s?(?:만에|안에|이면|면|에 (?:갈|닿|오갈|도착|주파|날아|도는)|동안)")
_LIKENS = deferred(
    r"\b(?:the (?:size|height|length|weight|width|area|volume|equivalent|distance|thickness) of|as (?:big|large|tall|long|heavy|high|wide|thick|deep|far|much|many) as|equivalent (?:to|of)|enough to|equal to|comparable to|times the (?:size|height|length|weight))\b"
)
_HELP = deferred(
    r"(?:번|번으로|에|로)? ?(?:같은 |이나 [\d-]+ |·[\d-]+ )?(?:[가-힣]{1,6} ){0,2}?(?:상담|전화|신고|긴급|콜센터|핫라인)"
)
_WITHOUT_REST = deferred(
    r"(?:(?:하루(?:에)?|매일|1초에|1분에|한 시간에|일주일에) ?(?:[\d가-힣]+ ?){1,2}씩|쉬지 않고|쉼 없이|밤낮없이|밤낮으로|한시도 쉬지 않고) ?(?:\S+ ){0,3}?(?:읽|듣|들어|보[면고아]|봐|세[면어고]|세도|걷|걸어|달리|달려|뛰|모으|모아|쓰면|써도|저축)\S{0,4}"
)
_FOR_EACH = deferred(
    r"(?:국민|우리나라 사람|한국인|한국 사람|온 국민|전 국민)(?:이|을|으로|들이)?\s?(?:[가-힣]{1,4} ){0,2}(?:한|1)\s?(?:사람|명|인)(?:당|에|이|에게|마다|앞에)?\s(?:[가-힣]{1,5} ){0,2}?(?:약 )?$"
)
_PEOPLE_THERE = deferred(r"\bKoreans?\b|\bcitizens?\b|\bper (?:capita|person)\b")
_NATION = (Fraction(51_000_000), Fraction(52_000_000))
_ROUNDED = Fraction(1, 10)
_BEYOND = Fraction(1, 4)
_SLIGHTLY = Fraction(3, 100)
_NEARLY = Fraction(17, 10)
_ONE_SIZE = Fraction(11, 10)
_KINDS = frozenset({"count", "number", "times"})
_OWN = frozenset({"size", "duration", "count", "money"})
_NOT_SUMMED = frozenset({"C", "학년"})
_PEOPLE = frozenset({"명", "석"})
_REACH, _BEHIND = 34, 26
_DOUBT = 0.4
_FLOOR, _METRE = "floor", "m"


def verdict(sheet: Sheet, group: Group) -> Verdict:
    """Return what is known of a figure that stands beside something known, none where it does not."""
    text, (start, end) = sheet.claim.text, group[0].span
    if not yardsticks.anything().search(text, max(0, start - _REACH), end + _BEHIND):
        return Verdict.NONE
    found = [one for row, place in _beside(text, start, end) for one in _judged(sheet, group, row, place)]
    best = next((one for one in (Verdict.RIGHT, Verdict.NEAR, Verdict.WRONG) if one in found), Verdict.NONE)
    if best is not Verdict.NONE or Verdict.OPEN not in found:
        return best
    marked = group[0].kind == "times" or _marked(text, start, end)
    return Verdict.OPEN if marked and not missing(sheet, group, counts=True) else Verdict.NONE


def weighed(sheet: Sheet, group: Group, flag: Flag) -> Flag | None:
    """Return the finding of a figure that no source has: none, or a doubt, where it is the writer's own likeness."""
    if flag.kind not in ON_FIGURES:
        return flag
    found = verdict(sheet, group)
    if found is Verdict.NONE:
        found = _known_number(sheet, group)
    if found is Verdict.RIGHT and not missing(sheet, group):
        return None
    if flag.severity != "block" or found in (Verdict.WRONG, Verdict.NONE):
        return flag
    if found is Verdict.RIGHT and group[0].kind == "size" and not _bracketed(sheet.claim.text, group[0]):
        return flag  # `52마이크로미터로 머리카락보다 가늘고` tells the source's own 25
    message = say("check.likened", topic=josa.attach(group[0].text, "은/는"))
    return replace(flag, kind="number-unsupported", severity="warn", message=message, sure=_DOUBT, fix=None)


def _bracketed(text: str, drafted: Quantity) -> bool:
    return text[: drafted.span[0]].rstrip("약 ").endswith(("(", "（"))


def _beside(text: str, start: int, end: int) -> Iterator[tuple[Yardstick, _Place]]:
    """Yield the yardsticks beside a figure, and whether it may be their own size, is a part of their name, or stands behind their size."""
    low, high = max(0, start - _REACH), end + _BEHIND
    for row in yardsticks.rows():
        for match in row.korean.finditer(text, low, high):
            if match.end() <= start:
                between = text[match.end() : start]
                if _OPENED.fullmatch(between) or _BEFORE.fullmatch(between):
                    yield row, "behind" if ")" in between else "own"
            elif match.start() >= end and _AFTER.fullmatch(text[end : match.start()]):
                yield row, "own"
            elif match.start() <= start and end <= match.end():
                yield row, "part"


def _judged(sheet: Sheet, group: Group, row: Yardstick, place: _Place) -> Iterator[Verdict]:
    theirs = any(row.english.search(one.text) for one in sheet.claim.context or sheet.claim.evidence)
    if place == "part" and not theirs:
        yield Verdict.RIGHT  # `4인 가족`, `63빌딩`: the number is a part of the name
        return
    for drafted in group:
        if drafted.kind in _OWN and place == "own" and not (theirs and missing(sheet, group)):
            opened = sheet.claim.text[: drafted.span[0]].rstrip("약 ").endswith(("(", "（"))
            if opened or not _in_its_place(sheet, drafted, row):
                yield from _own_size(drafted, row, opened=opened, theirs=theirs)
        if drafted.kind in _KINDS and drafted.value > 0:
            yield from _so_many(sheet, drafted, row, theirs=theirs)
        if drafted.kind == "duration" and not theirs:
            yield from _lit(sheet, drafted, row)
        if drafted.kind == "duration" and not theirs and _TO_GO.match(sheet.claim.text, drafted.span[1]):
            yield from _travelled(sheet, drafted, row)
    if group[0].kind in _KINDS and not theirs and not any(_LIKENS.search(one.text) for one in sheet.claim.evidence):
        yield Verdict.OPEN


def _own_size(drafted: Quantity, row: Yardstick, *, opened: bool, theirs: bool) -> Iterator[Verdict]:
    """Yield whether a figure is what is told of a yardstick's size; of one that the source has, only where all tell the same."""
    told = [(low, high) for low, high in row.told(drafted.unit) if not theirs or high <= low * _ONE_SIZE]
    if any(low * (1 - _SLIGHTLY) <= drafted.value <= high * (1 + _SLIGHTLY) for low, high in told):
        yield Verdict.RIGHT
    elif told and not theirs and (drafted.kind != "count" or opened):
        yield Verdict.WRONG


def _in_its_place(sheet: Sheet, drafted: Quantity, row: Yardstick) -> bool:
    """Return whether a count stands where the source has one that may be the same thing's: `비행기는 349명의 승객을` for its 346."""
    told = row.told(drafted.unit) if drafted.kind == "count" else ()
    theirs = [one for _, one in sheet.known.figures if one.kind in ("count", "number")]
    here = _told(sheet, drafted)
    return any(low <= one.value <= high and not _tells(here, one) for low, high in told for one in theirs)


def _so_many(sheet: Sheet, drafted: Quantity, row: Yardstick, *, theirs: bool) -> Iterator[Verdict]:
    """Yield what so many of a yardstick come to, against each figure of the source in a unit of it."""
    for unit, sizes in row.measures:
        if unit in _NOT_SUMMED or (unit == _FLOOR and drafted.unit != "층"):
            continue
        measured = _METRE if unit == _FLOOR else unit
        judged = [_against(drafted, one, sizes) for one in _amounts(sheet, measured)]
        judged += [_against(drafted, whole, sizes) for whole in _in_won(sheet)] if unit == "KRW" else []
        if Verdict.RIGHT in judged and not (theirs and drafted.words):
            yield Verdict.RIGHT  # `GPU 세 장` beside a source's own GPUs is a count of them
        elif not theirs and measured not in _PEOPLE:
            yield from judged


def _tireless(text: str, span: tuple[int, int]) -> bool:
    """Return whether a figure says how long somebody would read, count or walk without a rest: `하루 8시간씩 읽어도 17만 년`."""
    return any(match.start() <= span[0] <= match.end() + _REACH for match in _WITHOUT_REST.finditer(text))


def _amounts(sheet: Sheet, unit: str) -> list[Range]:
    """Return the source's figures in a unit: those that the draft tells right there, or all where it tells none."""
    alike = [
        source
        for _, source in sheet.known.figures
        if (unit in _PEOPLE and source.kind in ("count", "number"))
        or (source.kind in ("size", "money", "count") and source.unit == unit)
    ]
    told = _told(sheet, None)
    return [(one.value, one.value) for one in [each for each in alike if _tells(told, each)] or alike]


def _in_won(sheet: Sheet) -> Iterator[Range]:
    """Yield what the source's sums in other currencies come to in won, at the rates of the last years."""
    for _, source in sheet.known.figures:
        if source.kind == "money":
            for band in exchange_rates.bands(source.unit, "KRW"):
                yield source.value * band.low, source.value * band.high


def _against(drafted: Quantity, whole: Range, sizes: Range) -> Verdict:
    low, high = sizes
    least, most = whole
    up = 1 + (_BEYOND if drafted.bound == "min" else _ROUNDED)
    down = 1 - (_BEYOND if drafted.bound == "max" else _ROUNDED)
    if drafted.value * down * low <= most and least <= drafted.value * up * high:
        return Verdict.RIGHT
    near = drafted.value * low / _NEARLY <= most and least <= drafted.value * high * _NEARLY
    return Verdict.NEAR if near else Verdict.WRONG


def _travelled(sheet: Sheet, drafted: Quantity, row: Yardstick) -> Iterator[Verdict]:
    """Yield whether a way takes so long at a speed of the source: `서울에서 부산까지 0.2초 만에` at 1,700 km a second."""
    for speed in speeds.of_source(sheet.claim):
        for low, high in row.told(_METRE):
            least, most = low / speed - drafted.step / 2, high / speed + drafted.step / 2
            if least * (1 - _ROUNDED) <= drafted.value <= most * (1 + _ROUNDED):
                yield Verdict.RIGHT
            elif low / speed / _NEARLY <= drafted.value <= high / speed * _NEARLY:
                yield Verdict.NEAR
            else:
                yield Verdict.WRONG


def _lit(sheet: Sheet, drafted: Quantity, row: Yardstick) -> Iterator[Verdict]:
    """Yield whether what draws so many watts runs so long on an energy of the source: `10W짜리 전구를 2분쯤 켜는 전기`."""
    for energy, _ in _amounts(sheet, "Wh") if drafted.unit == "s" else ():
        for low, high in row.told("W"):
            longest, shortest = energy / low * speeds.HOUR, energy / high * speeds.HOUR
            fits = shortest * (1 - _ROUNDED) <= drafted.value <= longest * (1 + _ROUNDED)
            yield Verdict.RIGHT if fits else Verdict.WRONG


def _marked(text: str, start: int, end: int) -> bool:
    """Return whether the words behind a figure say that something is likened."""
    behind = text[end : end + _BEHIND]
    fall = _FALLING.search(behind)
    return _LIKENED.search(behind[: fall.start()] if fall else behind) is not None


def missing(sheet: Sheet, group: Group, *, counts: bool = False) -> bool:
    """Return whether the source has a figure in the unit of this one that neither the sentence nor those beside it tell."""
    first = group[0]
    if first.kind in _KINDS and not counts:
        return False
    if speeds.LEAD.search(sheet.claim.text[: first.span[0]]):
        return False
    told = _told(sheet, first)
    alike = [one for _, one in sheet.known.figures if compare.comparable(first, one) and not one.per]
    return any(not _tells(told, source) for source in alike)


def _told(sheet: Sheet, left_out: Quantity | None) -> list[Quantity]:
    """Return the figures of a sentence, without one of them, and of the sentences beside it."""
    here = [one for one in quantities.find(sheet.claim.text, "ko") if left_out is None or one.span != left_out.span]
    texts = (sheet.before, sheet.claim.after)
    lengths = [one for text in (sheet.claim.text, *texts) for one in quantities.sums(text, "ko")]
    return [*here, *lengths, *(one for text in texts for one in quantities.find(text, "ko"))]


def _tells(told: Sequence[Quantity], source: Quantity) -> bool:
    return any(compare.same(one, source) or compare.converted(one, source) for one in told)


def _known_number(sheet: Sheet, group: Group) -> Verdict:
    """Return whether a number is one that anybody calls for help, or the generation that a thing is known to be of: `6세대인 HBM4`."""
    first = group[0]
    if _FOR_EACH.search(sheet.claim.text[: first.span[0]]) and not any(
        _PEOPLE_THERE.search(one.text) for one in sheet.claim.evidence
    ):
        unit = first.unit if first.kind in ("money", "size") else "명"
        wholes = [*_amounts(sheet, unit), *(_in_won(sheet) if unit == "KRW" else ())]
        judged = [_against(first, whole, _NATION) for whole in wholes]
        return next((one for one in (Verdict.RIGHT, Verdict.NEAR) if one in judged), Verdict.NONE)
    if first.kind == "number" and _HELP.match(sheet.claim.text, first.span[1]):
        return Verdict.RIGHT if first.value in yardstick_table.HELPLINES else Verdict.NONE
    if first.kind in ("duration", "count") and _tireless(sheet.claim.text, first.span):
        return Verdict.NONE if missing(sheet, group, counts=True) else Verdict.OPEN
    if not first.text.endswith("세대"):
        return Verdict.NONE
    beside = sheet.claim.text[max(0, first.span[0] - 12) : first.span[1] + 16]
    for name, place in sorted(yardstick_table.ORDINALS.items(), key=lambda row: -len(row[0])):
        if name in beside:
            return Verdict.RIGHT if first.value == place else Verdict.WRONG
    return Verdict.NONE
