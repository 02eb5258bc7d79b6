"""Which figures can stand in each other's place: measures, not labels, and only those of one unit."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from pipeline.check import compare
from pipeline.check.nearness.grounds import Ground
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NAMED = deferred(
    r"(?:^|[\s‘“(])(?!(?:[A-Za-z가-힣]*(?:[은는을를의에로와과도]|에서|에선|에게|당)|평균|최대|최소|각각|무려|모두|하루|연간)\s$)[A-Za-z가-힣]{2,}\s$"
)
_TALLIED = deferred(
    r"(?:골|홈런|안타|도움|득점|세이브|크레딧|노드|의석|벌|이닝|타점)(?:(?:씩|이나|쯤|가량|정도|뿐|밖에|만|을|를|이|가|은|는|로|으로|의|에|과|와|도|차|까지|부터|보다|짜리|이에요|예요|입니다|이었|였|이다)|(?![가-힣]))"
)
"""What a bare number counts, written right behind it: `토레스가 2골`, `12크레딧`."""
_COUNTED = deferred(
    r"\b(?!(?:version|model|chapter|article|section|level|stage|phase|series|generation|top|class|part|season|type|grade|number|and|or|no|day|week|page|line|room|route|group|round|tier|form|rule|step|size|under|over|aged)\b)[a-z]{2,} $"
)
"""The word before a number that counts: one in small letters that says no rank or place."""
_SCALE = deferred(r"\s?만점")
_GRADE = deferred(r"(?:\s?[·,~∼〜–-]\s?\d{1,3}){0,5}\s?(?:학년|학기|호선|등급|회차|나노|절기)")
_SCHOOL = deferred(r"(?<![가-힣])[초중고]$")  # `초4~중3`: classes of a school
_MACHINES = deferred(
    r"(?:를|을)?\s(?:주문|판매|팔|배치|도입|투입|인도|출하|구매|구입|사들|샀|생산|만들|운영|운행|들여|보유|추가|확보|설치|공급|납품|빌|수주|수출|수입)|(?:를|가 (?:달리|돌|움직|다니|있|투입|배치)|[,.]|로 (?:늘|줄))|\s?(?:규모|이상|씩|가량|정도|쯤)(?!의|이|가|은|는)"
)
_SCORE = deferred(r"\s\d{1,3}(?![\d.,]*\s?[만억조])")  # `5 대 4로 꺾고`
_DECKER = deferred(r"\s?(?:[가-힣]{1,4}\s)?(?:[가-힣]{1,2})?(?:열차|버스|기차|전동차|객차|트램|여객기)")
_ENDS = deferred(r"[.!?]\s|\n")
_AGES = frozenset({"세", "살"})
_DEGREES = "도"
_FEW = 2
_SCORE_UNIT = "점"
_WHOLE = frozenset(
    str.split("개 명 건 곳 대 장 편 권 문항 문제 가지 종 종류 과제 언어 개국 국 마리 척 회 번 차례 팀 학교 기업")
)
"""Counters of what is never told in fractions beside a score."""
_OFTEN = frozenset({"번", "회", "차례"})
_MICRON = Fraction(1, 10**6)  # metres: what is finer names how a chip is made (`7나노 공정`)
_VERSION_OF = deferred(r"\s[A-Z][A-Za-z]+")
_LONG = 5  # digits
_OF_SIZE = deferred(r"(?:\s?개)?(?:\s?(?:매개변수|파라미터))?\s?(?:짜리\s)?모델(?![가-힣]{0,2}\s\d)")
"""What names a model by its size: `700억 매개변수 모델`."""
_THING = deferred(r"\s(?:[가-힣]{1,4}\s)?(?:\d|[가-힣]{1,4}(?:[은는이가을를의로과와]|으로)?(?=[\s,.]))|\s?[A-Z]")
_BEHIND_NAME = deferred(r"[A-Za-z가-힣]*[A-Za-z가-힣](?<![은는이가을를에의와과도])[\s-]$")
_NAME_OF = deferred(
    r"(?:[a-z0-9%,)] |[A-Z][\w-]* )(?!(?:About|Some|In|By|Over|Under|Only|Nearly|And)\b)[A-Z][A-Za-z]*[ -]$"
)
_LETTERS = deferred(r"\b[A-Z]{2,5}[ -]$")
_SIZED = deferred(r"\b[A-Z][A-Za-z]+[ -]\d{1,4}(?:\.\d)?[BMT]$")
WHOLE = deferred(r"\s?(?:가운데|중)(?:에서|에)?\s")
"""What makes a figure a total, which is another sentence's by right: `3,200장 가운데 2,000장`."""
_IS = deferred(r"(?:으)?로(?:,|\s(?:집계|조사|나타|기록|추산|추정|파악|확인|드러|가장|같|높|낮|많|적|길|짧|크|작))")
"""What only says how much something is, in the particle that closes a change: `75와트로, `, `412만 명으로 집계`."""
_MEASURED = frozenset({"size", "duration"})
_STILL = frozenset({"weekday", "time", "relative", "quarter"})
_YEARS = frozenset(range(1900, 2101))
_SIXTY = 60


def movable(text: str, places: Sequence[Quantity]) -> list[Quantity]:
    """Return the figures of a sentence that could stand in the wrong place."""
    return [one for one in places if one.kind == "times" or _moves(text, one)]


def _moves(text: str, one: Quantity) -> bool:
    in_words = one.words and one.kind != "duration" and (one.kind != "count" or one.value < _FEW)
    if one.kind in _STILL or one.per or in_words:
        return False
    return not label(text, one) and not _SCALE.match(text, one.span[1])


@lru_cache(maxsize=2048)
def label(text: str, one: Quantity) -> bool:
    """Whether a figure is a name's number (`루멘 2`, `2.0 Flash`, `#12`), an age (`20대`), a grade (`10·11학년`), a day or `2층` of a bus: a label, not a measure.

    Days of several events stand in one sentence, each told in another source; years and months are compared.
    """
    if one.kind == "date" and one.date[2] is not None:
        return True
    if one.unit == "대" and _SCORE.match(text, one.span[1]):
        return True
    if one.unit == "층" and _DECKER.match(text, one.span[1]):
        return True
    if one.unit == "대" and one.value % 10 == 0 and one.value < 100 and not _MACHINES.match(text, one.span[1]):
        return True
    if one.kind == "size" and one.unit == "m" and one.value < _MICRON:
        return True
    if (
        one.kind in ("number", "ordinal")
        and not one.unit
        and one.value.denominator == 1
        and _GRADE.match(text, one.span[1])
    ) or (one.kind in ("number", "count") and _OF_SIZE.match(text, one.span[1])):
        return True
    if one.kind != "number" or one.unit or one.bound or one.text.endswith(_DEGREES):
        return False
    if _TALLIED.match(text, one.span[1]):
        return False
    before = text[: one.span[0]]
    if _SCHOOL.search(before):
        return True
    follows = "." in one.text and _VERSION_OF.match(text, one.span[1]) is not None
    named = _NAMED.search(before) is not None
    return follows or before.endswith("#") or (named and (1 <= one.value < 100 or _numbered(text, one)))


def _numbered(text: str, one: Quantity) -> bool:
    """Return whether a number of three or four digits belongs to the name before it: `어센드 950 칩 3,072개`."""
    return one.text.isdigit() and len(one.text) < _LONG and _THING.match(text, one.span[1]) is not None


def numbers_of_names(text: str, places: Sequence[Quantity], stretches: Sequence[Ground]) -> list[Quantity]:
    """Return the bare numbers of a sentence that a source has only as parts of names: `이전 RTX 프로 5000(74토큰)` for the RTX Pro 5000."""
    found = []
    for one in places:
        bare = one.kind == "number" and not one.unit and one.text.isdigit() and len(one.text) < _LONG
        if bare and _BEHIND_NAME.search(text[: one.span[0]]):
            homes = [(ground, home) for ground in stretches if ground.language != "ko" for home in ground.homes(one)]
            if homes and all(_NAME_OF.search(ground.text[: home[0]]) for ground, home in homes):
                found.append(one)
    return found


@lru_cache(maxsize=512)
def rivals(ground: Ground, one: Quantity) -> tuple[Quantity, ...]:
    """Return the figures of the source that a figure could be mistaken for: of its unit, no label, no end of a change."""
    return tuple(_rivals(ground, one))


def measured(ground: Ground, text: str, one: Quantity) -> list[Quantity]:
    """Return the figures of the source that a figure could be mistaken for, without the numbers of names that a sentence writes too: `Heron 2`."""
    return [each for each in rivals(ground, one) if not _of_a_name(ground, text, each)]


def _of_a_name(ground: Ground, text: str, figure: Quantity) -> bool:
    """Return whether both texts have a bare number of one or two digits right behind a name, where a row lends it the unit of another figure."""
    if (
        not figure.text.isdigit()
        or len(figure.text) > _FEW
        or not _NAME_OF.search(f"- {ground.text[: figure.span[0]]}")
    ):
        return False
    return any(
        _BEHIND_NAME.search(text[: match.start()])
        for match in re.finditer(rf"(?<![\d.,]){figure.text}(?![\d.,]*[\d%$€£¥])", text)
    )


def _rivals(ground: Ground, one: Quantity) -> Iterator[Quantity]:
    seen: set[tuple[int, int]] = set()
    for figure in ground.figures:
        # the first reading of a place is its plain one; a bare number may have left out its unit (`and Marl ran 109.7`)
        unsaid = figure.kind == one.kind in _MEASURED and one.unit != "month" and figure.text[-1:].isdigit()
        counted = figure.kind == one.kind == "count" and figure.text.endswith(" times")  # `5.6 times a day` are counted
        first = figure.span not in seen or unsaid or counted
        seen.add(figure.span)
        ruled_out = figure.words or figure.per or _end_of_change(ground, figure) or year(figure)
        ruled_out = ruled_out or (one.kind == "count" and _model(ground, figure))
        same = compare.converted(one, figure)  # `14.6 km (9.1 miles)`
        if first and not ruled_out and not same and alike(one, figure) and not _labelled(ground, figure):
            yield figure


def _end_of_change(ground: Ground, figure: Quantity) -> bool:
    """Return whether a figure of the source is an end of a change: in Korean not where nothing is told of the other end."""
    if figure.role != "to" or not _IS.match(ground.text, figure.span[1]):
        return figure.role in ("from", "to")
    return any(
        one.role == "from" and one.span < figure.span and compare.comparable(one, figure)
        for one in ground.figures
        if not _ENDS.search(ground.text, one.span[1], figure.span[0])
    )


def _model(ground: Ground, figure: Quantity) -> bool:
    """Return whether a bare number of the source is that of a model by its letters or its own: `eight RTX 5090 cards`, `Juniper 70B`."""
    if figure.kind != "number":
        return False
    bare = figure.text.isdigit() and _LETTERS.search(ground.text[: figure.span[0]]) is not None
    return bare or _SIZED.search(ground.text, 0, figure.span[1]) is not None


def _labelled(ground: Ground, figure: Quantity) -> bool:
    """Return whether a figure of a source is a name's number: in English behind a word that is written as a name (`managed 33` counts)."""
    before = ground.text[: figure.span[0]]
    counts = ground.language != "ko" and figure.kind == "number" and _COUNTED.search(before) is not None
    return not counts and label(ground.text, figure)


def alike(one: Quantity, other: Quantity) -> bool:
    """Return whether two figures are of one unit and one counter."""
    units = {one.unit, other.unit}
    counters = one.kind == other.kind == "count" and len(units) > 1 and "" not in units and not units <= _OFTEN
    return not counters and near_in_scale(one, other)


def near_in_scale(one: Quantity, other: Quantity) -> bool:
    """Return whether two figures are of one unit, spans of time to nearly the same scale (`24시간` is no rival of `2주`)."""
    if not compare.comparable(one, other) or (one.unit in _AGES) != (other.unit in _AGES):
        return False
    if _scored(one, other) or _scored(other, one):
        return False
    return one.kind != "duration" or max(one.step, other.step) <= _SIXTY * min(one.step, other.step)


def _scored(one: Quantity, other: Quantity) -> bool:
    """Return whether one figure counts whole things and the other is a broken score of theirs: `12개 벤치마크 평균은 71.4점`."""
    whole = one.unit in _WHOLE and one.value.denominator == 1
    return whole and other.unit == _SCORE_UNIT and other.value.denominator > 1


def year(one: Quantity) -> bool:
    """Return whether a bare number is that of a year."""
    return one.kind == "number" and one.value in _YEARS
