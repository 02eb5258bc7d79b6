"""What a writer holds a figure of the source up against and gives its own figure in brackets: `태양 중심(약 1,500만 도)보다 열 배`, `한 근(600g)보다`.

It is doubted only where the source has no figure of this unit that the draft leaves out: then it stands in the place of none. How many
times, or how much more, the source's figure is than such a one, or than what readers know the size of, is reckoned of the two.
"""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.check.claims import ON_FIGURES, Flag
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.other_words import yardsticks
from pipeline.check.written_names import unnamed
from pipeline.messages import say
from pipeline.text import aliases, exchange_rates, josa
from pipeline.text import yardsticks as known_sizes
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Kind, Quantity

_OPENED = deferred(r"[가-힣A-Za-z0-9]\s?[(（][^()（）]{0,14}$")
_COMPARED = deferred(
    r"[^()（）]{0,10}[)）](?:보다|의 (?:약 |거의 |무려 )?(?:[가-힣\d.]+ ?)?(?:배|절반|분의)|(?:와|과) (?:맞먹|비슷|견주|견줄|같은|비교|거의)|에 (?:맞먹|버금|견주|견줄|비견|비하|비해)|만 ?한|만큼|(?:을|를) (?:채우|채울|넘|훌쩍|통째|가득|한 번|두 번|덮|웃도|웃돌|뛰어넘|앞지르)|이?면|라면|(?:이|가) 채 (?:안|못)|도 (?:안|못)|에도 못|(?:을|를) (?:한|두|세|네|다섯|열|몇|\d+) ?(?:개|번|대|채|곳|척))"
)
_AT_HOME = deferred(
    r"(?:우리나라|한국|국내|대한민국|서울시?)(?:이|가|의|에서|은|는)?(?: [가-힣\d]+){1,5}의 (?:약 |거의 |무려 )?$"
)
_OF = deferred(r"(?: ?(?:시가총액|몸값|매출|인구|넓이|면적))?(?:의|보다) (?:약 |거의 |무려 |족히 )?")
_AS_IF = deferred(
    r"[가-힣](?<! 수)(?<!시간)(?<![달해균액율원러])(?<!시간으)(?<!하루)(?:으로|로) (?:치면|따지면|빗대면|비유하면|치자면|옮기면),? (?:[^.!?\n]{0,16} )?$"
)
_KOREA = deferred(r"\bKorea\w*|\bSeoul\b|한국|우리나라|서울")
_BY = deferred(r"[^()（）]{0,10}[)）]보다 (?:약 |거의 |무려 )?")
_REST = deferred(r"보다|남|모자라|부족|더|덜|높|낮|크|작|길|짧|많|적|비싸|싸|배")
_MEASURED = frozenset({"size", "duration", "money", "count", "number", "times", "percent"})
_COUNTED = frozenset({"명", "석", "층"})
_DOUBT = 0.4
_ONE_SIZE = Fraction(11, 10)
_ROUGHLY = Fraction(15, 100)
_SLIGHT = Fraction(3, 100)
_ALL = 100


def weighed(sheet: Sheet, group: Group, flag: Flag) -> Flag | None:
    """Return the finding of a figure; a doubt where it is what a writer compares with, or how the two stand to each other."""
    if (
        flag.severity != "block"
        or flag.kind not in ON_FIGURES
        or yardsticks.verdict(sheet, group) is yardsticks.Verdict.WRONG
    ):
        return flag
    if not (_compared_with(sheet, group) or _between(sheet, group) or _of_home(sheet, group)):
        return flag
    message = say("check.likened", topic=josa.attach(group[0].text, "은/는"))
    return replace(flag, kind="number-unsupported", severity="warn", message=message, sure=_DOUBT, fix=None)


def _compared_with(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is that of a comparand, and takes the place of none."""
    text, (start, end) = sheet.claim.text, group[0].span
    opened = _OPENED.search(text[:start]) is not None and _COMPARED.match(text, end) is not None
    if not opened or group[0].kind not in _MEASURED or _off_by_another(sheet, group[0]):
        return False
    return not yardsticks.missing(sheet, group, counts=True)


def _off_by_another(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether the source tells what lies between a comparand and its own figure, `$50 less than the current model`, and these two give another."""
    alike = [
        one
        for group in (*sheet.earlier, *sheet.stated)
        for one in group
        if _alike(one, drafted) and one.kind == drafted.kind
    ]
    between = [one for one in alike if _BY.fullmatch(sheet.claim.text, drafted.span[1], one.span[0])]
    others = [one for one in alike if one not in between]
    return bool(between and others) and not any(
        abs(abs(drafted.value - other.value) - gap.value) <= _SLIGHT * drafted.value
        for gap in between
        for other in others
    )


def _between(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is what a figure of the source and a comparand make: their quotient or their difference."""
    text, (start, end) = sheet.claim.text, group[0].span
    if group[0].kind != "times" and not _REST.search(text[max(0, start - 8) : end + 16]):
        return False
    others = list(_comparands(sheet, start))
    told = [one for each in (*sheet.earlier, *sheet.stated) for one in each if one.kind in _MEASURED and one.value]
    return any(
        _gives(drafted, value)
        for drafted in group
        for other in others
        for one in told
        if _alike(one, other) or (one.kind == other.kind == "money" and drafted.kind == "times")
        for value in _made(drafted, one, other)
    )


def _comparands(sheet: Sheet, until: int) -> Iterator[Quantity]:
    """Yield the comparands of a sentence before a place: figures in brackets, and what readers know the size of."""
    text = sheet.claim.text
    for group in sheet.places:
        if (
            group[0].span[1] <= until
            and not support(group, sheet.known)
            and (_compared_with(sheet, group) or yardsticks.verdict(sheet, group) is yardsticks.Verdict.RIGHT)
        ):
            yield from group
    for row in known_sizes.rows():
        match = row.korean.search(text, 0, until)
        for unit, (low, high) in row.measures if match else ():
            if high <= low * _ONE_SIZE:
                kind: Kind = "count" if unit in _COUNTED else "size"
                yield Quantity((low + high) / 2, kind, (0, 0), "", unit=unit)


def _alike(one: Quantity, other: Quantity) -> bool:
    return (one.kind in COUNTS and other.kind in COUNTS) or (one.kind == other.kind and one.unit == other.unit)


def _made(drafted: Quantity, one: Quantity, other: Quantity) -> Iterator[Fraction]:
    if one.kind == "money" and one.unit != other.unit:
        for band in exchange_rates.bands(one.unit, other.unit):
            yield one.value * (band.low + band.high) / 2 / other.value
        return
    if drafted.kind == "times" and other.value:
        yield from (one.value / other.value, other.value / one.value)
    if drafted.kind == "percent" and other.value:
        yield abs(one.value - other.value) / other.value * _ALL
    if _alike(drafted, one):
        yield abs(one.value - other.value)


def _gives(drafted: Quantity, value: Fraction) -> bool:
    if derive.meets(drafted, value):
        return True
    away = value - drafted.value
    if drafted.bound == "min":
        return 0 <= away <= _ROUGHLY * value
    if drafted.bound == "max":
        return 0 <= -away <= _ROUGHLY * value
    return abs(away) <= (_ROUGHLY if drafted.approximate or drafted.words else _SLIGHT) * value


def _of_another(sheet: Sheet, start: int) -> bool:
    """Return whether a multiple is of a firm or a place that no source has, which is doubted itself: `삼성전자의 10배`."""
    text = sheet.claim.text
    keys = aliases.held(" \n ".join(one.text for one in sheet.claim.context))
    return any(
        key not in keys and _OF.fullmatch(text[span[1] : start]) is not None
        for key, span in unnamed.named(text[:start])
    )


def _of_home(sheet: Sheet, group: Group) -> bool:
    """Return whether a multiple or a part is of something in Korea of which the source says nothing, or told as if: `국회로 치면 156석`."""
    text = sheet.claim.text
    counted = group[0].kind in ("count", "number", "duration", "ordinal")
    if counted and _AS_IF.search(text[: group[0].span[0]]) and not yardsticks.missing(sheet, group, counts=True):
        return True
    if group[0].kind == "times" and _of_another(sheet, group[0].span[0]):
        return True
    if group[0].kind != "times" or not _AT_HOME.search(text[: group[0].span[0]]):
        return False
    return not any(_KOREA.search(one.text) for one in sheet.claim.context)
