"""Korean figures in words: `세 배`, `열두 곳`, `절반`, `3분의 1`, `사흘`, `백만 명`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import SLASHED
from pipeline.text.quantities.korean_bounds import around, half_more
from pipeline.text.quantities.korean_numbers import NATIVE_TENS, number
from pipeline.text.quantities.quantity import Kind, Quantity, Role

_ONES = {
    "한": 1, "두": 2, "세": 3, "네": 4, "석": 3, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "하나": 1, "둘": 2, "셋": 3, "넷": 4,
}  # fmt: skip
_NATIVE = rf"(?:(?P<tens>{'|'.join(NATIVE_TENS)})(?:(?:(?<![을를] 열)\s)?(?P<more>{'|'.join(_ONES)}))?|(?P<ones>{'|'.join(_ONES)}))"
_NATIVE_UNIT = deferred(
    rf"(?<![가-힣\d])(?<!단일 )(?<!다중 )(?!세종(?!류)|[한세열]대){_NATIVE}\s?"
    r"(?P<unit>곱절|갑절|곱(?=[을이은의도]\s)|배럴|배(?![포터치경출송우당열급분제달관드임정]|를 [타탔탄탈])|번째|시간(?!대)|달(?![성라러리린릴려렸])|주(?![식요가도로장제인체자택탑역축연방차유민무변권말머])|해(?![서야결석외])|명(?![령제칭])|장(?![비점애르소면치])|개월|개(?![발선인념체편정별혁요막봉척최])|곳|"
    r"가지|차례|번(?![째역호지])|대(?![비략상체형규중표역학단담신회통안목륙사]|기업|도시)|건(?![물설강])|편(?![의리])|팀|나라|회사|기업|사람|종(?![류])|종류|단계|권|척|마리|살|쪽(?![이은])|문제|문항|과목|계단|군데|통(?![신화합계일과])|분(?![의야기석류포할])|곡(?![선물])|도시|언어|분기|학기)"
)
_DONE = deferred(r"(?:(?<![가-힣])[못안]|[가-힣](?:기로|려고|고자|도록|하게))\s$")
"""What makes a verb of `한`: `계약을 못 한 사람`, `참여하기로 한 회사`."""
_NATIVE_KINDS: dict[str, tuple[Kind, str, int]] = {
    "배": ("times", "", 1),
    "곱절": ("times", "", 1),
    "갑절": ("times", "", 1),
    "곱": ("times", "", 1),
    "번째": ("ordinal", "", 1),
    "시간": ("duration", "s", 3600),
    "달": ("duration", "month", 1),
    "개월": ("duration", "month", 1),
    "해": ("duration", "month", 12),
    "주": ("duration", "s", 604800),
    "분기": ("duration", "month", 3),
}
DAYS = {
    "하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8, "아흐레": 9, "열흘": 10, "보름": 15, "일주일": 7,
}  # fmt: skip
_DAY_WORDS = deferred(
    rf"(?<![가-힣])(?!하루(?:가 (?:다르|멀)| ?(?:이틀|빨리|종일|하루)|가 멀))(?P<word>{'|'.join(DAYS)})(?=[에간\s,.로를을이가은는도의]|마다|만|동안|이면|부터|까지|째|뒤|전|후|하고|이나|나 |씩|치|짜리|정도|쯤|가량|남짓|넘게|$)"
)
_DAY, _SMALL_DAYS = 86400, 10
_TWICE = deferred(r"(?<![가-힣])(?<![한두세네석넉섯곱덟홉열] )(?<![\d])(?<!\d )(?:갑절|곱절)")
_FRACTION = deferred(
    r"(?<![\d.])(?P<under>\d[\d,]*(?:\.\d+)?(?:[조억만천백]+(?:\s?\d[\d,]*[억만천백]*)?)?|[한두세네]|다섯|열|[백천십]만|[백천십]억|백|천|만|억)\s?분의\s?(?P<over>\d+(?:\.\d+)?(?!\d|\s?분의)|일|이|삼|사)"
    r"|(?<![가-힣\d])(?P<sino>[삼사오육칠팔구십])분의 ?(?P<times>[일이삼사오육칠팔구])(?=$|[^가-힣]|로|[을를은는이가의도만과와](?![가-힣])|밖에|이[에었나고]|였|쯤|가량|정도|씩|이하|이상|수준)"
)
_TENTHS = deferred(
    r"(?<![\d.,가-힣])(?P<tenths>10|[1-9])\s?할(?:\s?(?P<hundredths>[1-9])\s?푼)?(?:\s?(?P<thousandths>[1-9])\s?리)?"
    r"(?=[\s,.)]|$|은|이|을|를|의|에|도|로|과|와|가량|정도|쯤|이상|이하|남짓|가까이|안팎|대|만|씩|꼴|예요|다(?![가-힣])|였|이)"
)
_AGE_SAID = deferred(
    rf"나이[는가은]\s(?:당시 |이제 |올해 |겨우 |고작 |불과 )?(?P<age>(?P<tens>{'|'.join(NATIVE_TENS)})(?P<more>{'|'.join(_ONES)})?)(?=[이였에\s,.]|$|입니|예요)"
)  # an age without its unit: `나이는 서른다섯이었다`
_SHARE_HELD = deferred(r"한\s?주(?=에 (?:약 )?\d[\d,.만천백]*\s?(?:원|달러|엔|유로))")  # of a share, or for a week
_STATES = deferred(
    r"[가-힣]{2,}(?:[와과,·]|\s및)\s?[가-힣]{2,}(?:주)?,?(?:\s등)?\s[두세네]\s주"
    r"(?!\s?(?:간|동안|만에|만이|뒤|후(?![보원])|전(?![체력기])|사이|째|연속|내리|연달아|앞|이상|남짓|넘|가까|정도|쯤|가량|일|치|분량|안에|내에|내내|에 한|에 걸[쳐친]))"
)  # `라자스탄과 구자라트 두 주`: the number closes a list of names, and counts states
_SCORE_OF_DAYS = deferred(
    r"(?<![가-힣\d])(?P<month>(?:정월|[이삼사오유칠팔구시]월|동짓달|섣달|이달|지난달|다음 달|\d월) )?스무날(?=[\s,.]|$|[을은의도이에]|만에|까지|부터|가까이|남짓|쯤|동안|넘게|째|간|내내|정도)"
)  # a length of time, or the day of a month
_TEN_OR_SO = deferred(r"(?<![가-힣\d])여남은\s(?P<unit>명|곳|개|대|건|편|마리|사람|가지|나라|회사)(?![가-힣]{2})")
_NTH = {"첫": 1, "둘": 2, "셋": 3, "넷": 4, "다섯": 5}
_NTH_OF_MONTH = deferred(
    r"(?<![가-힣])(?P<nth>첫|둘|셋|넷|다섯)째(?=\s?(?:주(?=[\s,.()]|$|부터|까지|에|의|[가는를로와쯤께])|[월화수목금토일]요일))"
)
_NO_DATA_SET = "".join(
    f"(?<!{name} (?=셋에서))" for name in str.split("데이터 트레이닝 훈련 학습 검증 테스트 평가 벤치마크")
)
_ONE_OF = deferred(
    rf"(?<![가-힣]){_NO_DATA_SET}(?P<under>셋|넷|다섯|여섯|일곱|여덟|아홉|열|스물)(?P<between>에서| ?(?:중|가운데)(?:에서?)?|에(?= )) ?(?P<over>하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)(?![가-힣]{{0,1}}째|(?:을|를)? (?:더|곱))"
)
_CHANGED_TO = deferred(r"에서 ?[가-힣]{1,2}(?:으로|로)(?![가-힣])")
_LATIN_ORDINAL = deferred(r"(?<![\d.A-Za-z])(?P<number>\d{1,3})(?:st|nd|rd|th)(?![A-Za-z])")
_CENTURY = deferred(
    r"(?:(?<![가-힣])|(?<=[법령칙]))제\s?(?P<number>\d{1,4})\s?(?:[조항장절회차호편부권기대](?![가-힣]?[달원])|언어|외국어)"
)
_OF_A_LINE = deferred(
    r"(?<![\d.,제])(?P<number>\d{1,3})대(?= (?:[가-힣]{1,6} )?(?:대통령|부통령|총리|국왕|황제|교황|왕|의장|총재|총장|회장|사장|최고경영자|CEO|사령관|감독|주지사|시장|원장|위원장|대표이사)(?:[은는이가을를의도와과인,.)]|으?로|에|였|이|$))"
)
"""Which of a line somebody is: `16대 대통령`; of the five largest nobody says 5대 of persons alone."""
_PHONE = deferred(
    r"(?<![\d-])(?:0\d{1,2}|\+82[- ]?\d{1,2})[- ]\d{3,4}[- ]\d{4}(?![\d-])|(?<![\d-])1[568]\d\d-\d{4}(?![\d-])"
)
SETTLED = (_PHONE, _TENTHS, _FRACTION, SLASHED, _LATIN_ORDINAL, _CENTURY)
_TINY = Fraction(1, 100)  # a share below is as exact as it is small
_ROUND = {"백": 100, "천": 1000, "만": 10**4, "억": 10**8, "십만": 10**5, "백만": 10**6, "천만": 10**7, "십억": 10**9, "백억": 10**10, "천억": 10**11}  # fmt: skip
_SINO = {letter: value for value, letter in enumerate("일이삼사오육칠팔구십", start=1)}
_HALF = deferred(
    r"절반|반값|(?<![가-힣])반으로(?=\s?(?:줄|낮|내|깎|떨))|반토막|(?<=[가-힣]의 )반(?=[을이은도]\s|\s(?:정도|가까이|이상|가량|넘게))"
)
_TIMES = {"초": ("s", 1), "시간": ("s", 3600), "년": ("month", 12), "세기": ("month", 1200)}
_TIME = deferred(r"(?P<unit>초(?![가-힣]?속)|시간|년(?!대)|세기)")
_HALF_YEAR = deferred(r"(?<![가-힣])반년")
_PERIOD = deferred(
    r"(?<![가-힣\d])(?P<word>월간|월(?! (?:3[01]|[12]\d|[1-9]) ?일)|매월|매달|연간|연|매년)\s(?=(?:약\s|최대\s|최소\s)?[$€£₩\d])|"
    r"(?<![가-힣\d])(?P<span>(?:한 ?달|1개월|1년|일 년|한 해)(?=에 (?:약 |최대 |최소 )?[$€£₩\d])|(?:한 ?달|한 해)(?= (?:약 |최대 |최소 )?[$€£₩\d]))"
)
_FIXED: tuple[tuple[re.Pattern[str], Fraction, Kind, str], ...] = (
    (_HALF, Fraction(1, 2), "times", ""),
    (_TWICE, Fraction(2), "times", ""),
    (_HALF_YEAR, Fraction(6), "duration", "month"),
)


def words(text: str) -> Iterator[Quantity]:
    """Yield the figures that a Korean text has in words."""
    for match in _NATIVE_UNIT.finditer(text):
        if match.group().startswith("한 ") and _DONE.search(text[: match.start()]):
            continue
        kind, unit, factor = _NATIVE_KINDS.get(match["unit"], ("count", match["unit"], 1))
        if unit == "s" and match["unit"] == "주" and _closes_a_list(text, match):
            kind, factor, unit = "count", 1, "주"
        found = _and_half(text, _worded(text, match, Fraction(_native(match) * factor), kind, unit), factor)
        yield replace(found, per=True) if _SHARE_HELD.match(text, match.start()) else found
    for match in _DAY_WORDS.finditer(text):
        for days in (DAYS[match["word"]], *([14] if match["word"] == "보름" else [])):  # 보름 is two weeks to most
            half = 0 if days > _SMALL_DAYS or match["word"] == "일주일" else _DAY
            yield _and_half(text, _worded(text, match, Fraction(days * _DAY), "duration", "s"), half)
    yield from _about_ten_or_twenty(text)
    for match in _AGE_SAID.finditer(text):
        start, end = match.span("age")
        years = Fraction(NATIVE_TENS[match["tens"]] + _ONES.get(match["more"] or "", 0))
        yield Quantity(years, "count", (start, end), match["age"], unit="살", words=True)
    for match in _NTH_OF_MONTH.finditer(text):
        yield replace(_worded(text, match, Fraction(_NTH[match["nth"]]), "ordinal", ""), words=False)
    for match in (*_LATIN_ORDINAL.finditer(text), *_CENTURY.finditer(text), *_OF_A_LINE.finditer(text)):
        yield replace(_worded(text, match, Fraction(match["number"]), "ordinal", ""), words=False)
    for match in _PERIOD.finditer(text):
        written = match["word"] or match["span"]
        months = Fraction(1 if "월" in written or "달" in written else 12)
        yield replace(_worded(text, match, months, "duration", "month"), per=True)
    yield from _shares(text)


def _about_ten_or_twenty(text: str) -> Iterator[Quantity]:
    """Yield `여남은 명`, a few more than ten, and both readings of `스무날`."""
    for match in _TEN_OR_SO.finditer(text):
        for few in (10, 11, 12):
            yield replace(_worded(text, match, Fraction(few), "count", match["unit"]), approximate=True)
    for match in _SCORE_OF_DAYS.finditer(text):
        if not match["month"]:
            yield _worded(text, match, Fraction(20 * _DAY), "duration", "s")
        yield replace(_worded(text, match, Fraction(20), "date", ""), date=(None, None, 20))


def _and_half(text: str, found: Quantity, factor: int) -> Quantity:
    """Return a figure with the half that is added to it (`두 배 반`)."""
    start, end = found.span
    further = half_more(text, end) if factor and found.kind in ("times", "duration") else end
    if further == end:
        return found
    beside = around(text, start, further)
    return replace(found, value=found.value + Fraction(factor, 2), span=(start, further), text=text[start:further],
                   bound=beside.bound, approximate=beside.near, role=beside.role)  # fmt: skip


def _native(match: re.Match[str]) -> int:
    return NATIVE_TENS.get(match["tens"] or "", 0) + _ONES.get(match["more"] or match["ones"] or "", 0)


def _shares(text: str) -> Iterator[Quantity]:
    for match in (*_FRACTION.finditer(text), *SLASHED.finditer(text)):
        told_as: dict[str, str | None] = match.groupdict()
        under, written = _under(told_as["under"] or told_as["sino"] or ""), told_as["over"] or told_as["times"] or ""
        over = Fraction(_SINO[written]) if written in _SINO else Fraction(written)
        if under and (over <= under or match.re.pattern == _FRACTION.pattern):  # `24/7` is no share
            told = _worded(text, match, over / under, "times", "")
            yield from _share_of_a_time(text, told)
            yield replace(told, step=told.value / 20, words=False) if 0 < told.value < _TINY else told
    for match in _ONE_OF.finditer(text):
        under = Fraction(_ONES.get(match["under"]) or NATIVE_TENS[match["under"]])
        if _CHANGED_TO.match(text, match.start("between")):
            yield from _changed(text, match, under)
            continue
        yield _worded(text, match, _ONES[match["over"]] / under, "times", "")
    for match in _TENTHS.finditer(text):
        parts = (
            (match[name] or 0, place) for name, place in (("tenths", 10), ("hundredths", 100), ("thousandths", 1000))
        )
        told = _worded(text, match, sum((Fraction(int(one), place) for one, place in parts), Fraction()), "times", "")
        if match["hundredths"] or match["thousandths"]:
            yield told
            yield replace(told, kind="number", words=False, step=Fraction(1, 1000))  # an average of .287
        else:
            yield told if told.bound else replace(told, approximate=True)
    for pattern, value, kind, unit in _FIXED:
        for match in pattern.finditer(text):
            yield _worded(text, match, value, kind, unit)


def _closes_a_list(text: str, match: re.Match[str]) -> bool:
    """Return whether a number right behind names that are listed counts them: `텍사스와 네바다 두 주에`."""
    return any(one.end() == match.end() for one in _STATES.finditer(text, max(0, match.start() - 30)))


def _share_of_a_time(text: str, told: Quantity) -> Iterator[Quantity]:
    """Yield the length of time that a share is of one unit: `4분의 1초`, `4분의 3세기`."""
    behind = _TIME.match(text, told.span[1])
    if behind:
        unit, size = _TIMES[behind["unit"]]
        span = (told.span[0], behind.end())
        yield Quantity(told.value * size, "duration", span, text[slice(*span)], unit=unit, step=told.value * size)


def _changed(text: str, match: re.Match[str], under: Fraction) -> Iterator[Quantity]:
    """Yield the two ends of a change, which are no share: `셋에서 둘로`."""
    ends: tuple[tuple[str, Fraction, Role], ...] = (
        ("under", under, "from"),
        ("over", Fraction(_ONES[match["over"]]), "to"),
    )
    for name, value, role in ends:
        start, end = match.span(name)
        yield Quantity(value, "number", (start, end), text[start:end], role=role, words=True)


def _under(written: str) -> Fraction:
    """Return what a share is of: `2억9200만분의 1`, `세 분의 일`, `백분의 일`."""
    if written[0].isdigit():
        return number(written, 0).value
    return Fraction({**_ROUND, **_SINO, **NATIVE_TENS, **_ONES}[written])


def _worded(text: str, match: re.Match[str], value: Fraction, kind: Kind, unit: str) -> Quantity:
    start, end = match.span()
    beside = around(text, start, end)
    return Quantity(value, kind, (start, end), text[start:end], unit=unit, bound=beside.bound, approximate=beside.near,
                    role=beside.role, words=True, per=beside.per)  # fmt: skip
