"""By how many percent something changed, where the draft itself tells both ends, or one end and how much: 2.8 to 3.6 are 29% more, 60 gone of whom 320 are left are 16%.

A change is reckoned from what there was before, or from what something is held against (`71억 달러보다`). What the draft tells right beside the
figure is what it is reckoned of, so no other figure of the source that happens to give it counts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.check import fineness, rough_shares
from pipeline.check.figures import derive, follows, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.masked import FIGURE, Masked, masked
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import parts_told, worked_before
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, MEASURES, Quantity
from pipeline.text.quantities.write import decimal

_ALL, _TEN = 100, 10
_ENDS = deferred(
    rf"(?P<first>{FIGURE})(?:에서(?![는도만])|(?:이|이었|였)?던|[가-힣]{{0,3}} ?[가-힣]{{1,3}}던)\s?(?P<between>[^.!?]{{0,24}}?)(?P<last>{FIGURE})"
    r"(?=으로|로|까지|(?:이|가) [됐되]|이에요|예요)"
)
_LOST = r"줄|빠[져지졌진]|감소|감원|내보[내낸냈]|떠[나난났]|잃|깎|내[려리렸린]|떨어"
_WON = r"늘|불[어었]|증가|더해|올[라랐려렸린]|오[르른]"
_BY_AND_END = deferred(
    rf"(?P<by>{FIGURE})(?:이나|나|이|가|을|를)?\s?(?:더\s)?(?:(?P<down>{_LOST})|{_WON})[가-힣]{{0,4}},?\s(?:[가-힣]{{1,6}}\s){{0,2}}(?P<end>{FIGURE})"
    r"(?=이|가|으로|로|만|예요|까지)"
)
_END_AND_BY = deferred(
    rf"(?P<end>{FIGURE})(?:으로|로),?\s(?:[가-힣]{{1,6}}\s){{0,3}}(?P<by>{FIGURE})(?:이나|나|이|가|을|를)?\s?(?:더\s)?(?:(?P<down>{_LOST})|{_WON})"
)
_PAST_IT = "넘[겨겼긴]|초과|웃[돌도돈]|밑[돌도돈]|못 미"
_PASSED = deferred(rf"\s(?:{_PAST_IT})")
_THAN = deferred(
    rf"(?P<base>{FIGURE})(?:(?:(?:인|이던|였던|이었던|짜리|의)\s[^,.!?\ue000-\uf8ff]{{1,16}}?)?(?:보다|에 비해|에 견줘|에 견주면)\s(?:[가-힣]{{1,6}}\s){{0,2}}|"
    rf"(?:을|를)\s(?:약\s|무려\s)?(?=.[가-힣 ]{{0,4}}\s?(?:{_PAST_IT})))(?P<share>{FIGURE})"
)
_MORE = deferred(r"넘[겨겼긴어었은]|초과|더 (?:쓰|써|썼|쓴|드|들|든|내|냈|낸|받|주|줬|먹|싣|담|걸[렸린려])")
_LESS = deferred(r"못 미|미달|모자라|모자란|덜 (?:쓰|써|썼|쓴|드|들|든|내|냈|낸|받|주|줬|먹|싣|담|걸[렸린려])")
_BEHIND = 14
_ANOTHER_SUBJECT = deferred(r"[가-힣](?:고|며|지만|는데|면서),? (?:[가-힣]{1,6} )?[가-힣]{1,8}(?:은|는|이|가|도)\s$")
"""What a percentage is told of then: `21분에서 6분으로 줄고 민원도 20% 감소했어요`."""
_GREW, _SHRANK = deferred(r"[이가]\s는(?=\s)"), deferred(r"[이가]\s준(?=\s)")
"""늘다 and 줄다 before what they describe: `20%가 는 셈`."""
_GONE = deferred(r"몸집|내보[내낸냈]|떠[나난났]|잃|감원|해고|자르|잘[라랐린]")
_LEVEL = deferred(r"\s?(?:쯤|가량|정도)?(?:으로|로|수준|의 )")
_OWN_SUBJECT = deferred(r"(?:이|가)\s(?:[가-힣]{1,6}\s)?[가-힣]{1,6}(?:이|가|을|를)\s")
"""What makes a percentage the one of whom something is told: `72%가 혈압이 내려갔어요`."""
_RATE = deferred(
    r"(?<![가-힣])(?:(?:인상|상승|증가|성장|확대|신장|오름|증액)|(?P<down>인하|하락|감소|할인|축소|감축|내림|삭감))\s?(?:률|율|폭)"
    r"(?:은|는|이|로는|로|로 따지면|로 치면|로 보면|으로는|으로|으로 따지면|으로 치면|으로 보면)?,?\s(?:약 |무려 |겨우 )?$"
)
"""What names a percentage as a change: `인상률로는 15%`."""
_NEAR = 60
_COUNTED = MEASURES - {"number"}  # `오퍼스 4.6보다` is a name
_TWO = 2
_EARN_MORE = deferred(
    r"\s?(?:쯤|가량|정도|나|이나)?\s?더\s(?:[가-힣]{1,6}\s)?(?:벌|버[는니]|받|챙|가져|남[기는길긴]|내[는고야요며게]|냅|쓰|쓸|쓴|팔|만들|얻)"
)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what the changes in percent come to whose two sides the draft tells."""
    shares = [group for group in every if rough_shares.a_share(group[0]) and group[0].words == (group[0].kind == "times") and not support(group, sheet.known)]  # fmt: skip
    if not shares:
        return
    text = masked(sheet.before, sheet.claim.text)
    for group in shares:
        drafted = _unbound(sheet.claim.text, group[0])
        rules = (_by_and_end,) if group[0].words else (_of_ends, _by_and_end, _than, _of_shares)
        for step, value in (found for rule in rules for found in rule(sheet, text, group)):
            if (right := _tells(sheet.claim.text, drafted, value)) is not None:
                written = f"{decimal(Fraction(round(value)))}%" if group[0].words else ""
                yield Reckoning(drafted, rounded(drafted, value), step, holds=right, shown=written, advise=True)
                break


def _unbound(text: str, drafted: Quantity) -> Quantity:
    """Return a percentage without the bound of a verb that says by how much something is above or below another: `목표를 13% 웃돌았어요`."""
    return replace(drafted, bound="") if drafted.bound and _PASSED.match(text, drafted.span[1]) else drafted


def _tells(text: str, drafted: Quantity, value: Fraction) -> bool | None:
    """Return whether a percentage, or a part in words, tells a change by so many percent; None where it may, roughly."""
    if drafted.kind == "percent":
        return holds(drafted, value)
    share = value / _ALL
    near = parts_told.fits(text, drafted, share) or rough_shares.near(drafted, share)
    return True if near else None if abs(share - drafted.value) <= drafted.value / _TEN else False


def rounded(drafted: Quantity, value: Fraction) -> Fraction:
    """Return a value as exactly as a figure is told, to one decimal at least where it is small."""
    step = drafted.step if value >= _TEN else min(drafted.step, Fraction(1, 10))
    return round(value / step) * step


def holds(drafted: Quantity, value: Fraction) -> bool | None:
    """Return whether a percentage tells a value; None where it may, roughly."""
    if derive.meets(drafted, value) or told_figures.near(drafted, value) or fineness.on_its_side(drafted, value):
        return True
    away = value - drafted.value
    if drafted.bound and not drafted.approximate:
        side = away if drafted.bound == "min" else -away
        return None if -drafted.value / 50 <= side <= drafted.value / 2 else False
    slack = max(drafted.step * 3 / 5, drafted.value * Fraction(3, 20) if drafted.approximate else Fraction(0))
    return None if abs(away) <= slack else False


def _way(text: Masked, place: int) -> int:
    """Return which way the words right behind a percentage, or its name in front, say that it goes, 0 where they say both or neither."""
    if place < 0:
        return 0
    if named := _RATE.search(text.text[:place]):
        return -1 if named["down"] else 1
    if _LEVEL.match(text.text, place + 1) or _OWN_SUBJECT.match(text.text, place + 1):
        return 0
    behind = text.text[place + 1 : place + 1 + _BEHIND]
    for number, sign in enumerate(behind):
        if sign in ".!?," or "\ue000" <= sign <= "\uf8ff":
            behind = behind[:number]
            break
    up = follows.UP.search(behind) or _MORE.search(behind) or _GREW.match(behind)
    down = follows.DOWN.search(behind) or _GONE.search(behind) or _LESS.search(behind) or _SHRANK.match(behind)
    return 0 if bool(up) == bool(down) else 1 if up else -1


def way(sheet: Sheet, drafted: Quantity) -> int:
    """Return which way the words right behind a percentage of a sentence say that it goes, 0 where they say both or neither."""
    text = masked(sheet.before, sheet.claim.text)
    return _way(text, text.place(drafted.span))


def _beside(text: Masked, end: int, place: int, start: Fraction | None = None) -> bool:
    """Return whether a percentage stands right behind what it is reckoned of, no other share between, nor another figure than what there was at first."""
    between = text.text[end:place]
    if _ANOTHER_SUBJECT.search(between):
        return False
    return (
        0 <= place - end <= _NEAR
        and sum(between.count(sign) for sign in ".!?") < _TWO
        and not any(one[0].kind in ("percent", "points", "times") or (one[0].kind in FIGURES - {"duration"} and one[0].value != start) for one in text.within(end, place))
    )  # fmt: skip


def _stated(sheet: Sheet, *groups: Group) -> bool:
    return all(support(group, sheet.known) for group in groups)


def _of_ends(sheet: Sheet, text: Masked, group: Group) -> Iterator[tuple[str, Fraction]]:
    """Yield the change of `2.8번이던 주문 횟수가 3.6번으로 22% 잦아졌거든요`."""
    place = text.place(group[0].span)
    way = _way(text, place)
    for match in _ENDS.finditer(text.text) if way else ():
        first, last = (text.group(match[name])[0] for name in ("first", "last"))
        if first.unit != last.unit and first.unit and last.unit:
            continue  # `서버 여덟 대에서 2,900토큰으로` is where, not from what
        if first.kind not in _COUNTED or not derive.pairs(first, last) or not first.value > 0 or not _beside(text, match.end("last"), place):  # fmt: skip
            continue
        if any(derive.pairs(one[0], first) for one in text.within(match.end("first"), match.start("last"))):
            continue
        if way * (last.value - first.value) > 0 and _stated(sheet, text.group(match["first"]), text.group(match["last"])):  # fmt: skip
            yield change(first.value, last.value)


def change(first: Fraction, last: Fraction) -> tuple[str, Fraction]:
    """Return by how many percent the last of two figures is more or less than the first, with its step."""
    high, low = max(first, last), min(first, last)
    return f"({shown(high)}-{shown(low)})/{shown(first)}", (high - low) / first * _ALL


def _by_and_end(sheet: Sheet, text: Masked, group: Group) -> Iterator[tuple[str, Fraction]]:
    """Yield the change of `60명 줄어 320명이 됐어요. 16% 가까이 몸집을 줄인`."""
    place = text.place(group[0].span)
    way = _way(text, place)
    for match in (*_BY_AND_END.finditer(text.text), *_END_AND_BY.finditer(text.text)) if way else ():
        by, end = (text.group(match[name])[0] for name in ("by", "end"))
        lost = match["down"] is not None
        start = end.value + by.value if lost else end.value - by.value
        if by.kind not in MEASURES or not derive.pairs(by, end) or not _beside(text, max(match.end("by"), match.end("end")), place, start):  # fmt: skip
            continue
        if start > 0 and (way < 0) == lost and _stated(sheet, text.group(match["by"]), text.group(match["end"])):
            yield f"{shown(by.value)}/({shown(end.value)}{'+' if lost else '-'}{shown(by.value)})", by.value / start * _ALL  # fmt: skip


def _than(sheet: Sheet, text: Masked, group: Group) -> Iterator[tuple[str, Fraction]]:
    """Yield the change of `가운데값은 64억 달러예요. 시장이 기대한 71억 달러보다 10% 가까이 적죠`: two sums are told, one is held against the other."""
    place = text.place(group[0].span)
    way = _way(text, place)
    match = next((one for one in _THAN.finditer(text.text) if one.start("share") == place), None) if way else None
    if match is None:
        return
    base = text.group(match["base"])[0]
    told = [one for one in text.within(0, place) if one[0].kind in MEASURES and one[0].span != base.span and derive.pairs(one[0], base)]  # fmt: skip
    others = [one for one in told if way * (one[0].value - base.value) > 0]  # what is less is no end of a rise
    if base.kind not in _COUNTED or len(others) != 1 or not base.value > 0:
        return
    mine = others[0][0]
    if len(told) > 1 and not holds(group[0], change(base.value, mine.value)[1]):
        return  # of several it may be none
    sides = [(one[0].value, _side(sheet, one, group[0])) for one in (text.group(match["base"]), others[0])]
    if all(step for _, step in sides):
        step, value = change(base.value, mine.value)
        for told_value, written in sides:
            step = step.replace(shown(told_value), written)
        yield step, value


def _side(sheet: Sheet, side: Group, drafted: Quantity) -> str:
    """Return how a side of a change is written: as the source states it, or by the step with which the draft has worked it out before; nothing where it has not."""
    if _stated(sheet, side):
        return shown(side[0].value)
    worked = [one for one in worked_before.before(sheet, drafted) if one.figure.kind == side[0].kind]
    found = [one.step for one in worked if derive.proves(side[0], derive.Proof("", one.figure.value))]
    return next(iter([*found, *_of_one_sentence(sheet, side[0])]), "")


def _of_one_sentence(sheet: Sheet, side: Quantity) -> Iterator[str]:
    """Yield the sum or the difference of two figures of a source sentence that a side is, be the second without its unit: `47.5 million dollars, 9.5 million over budget`."""
    for one in sheet.claim.evidence:
        figures = quantities.find(one.text, one.language)
        wholes = {each.value for each in figures if each.kind == side.kind and each.unit == side.unit and not each.per}
        parts = {
            each.value for each in figures if derive.pairs(each, side) or (each.kind == "number" and not each.words)
        }
        yield from (f"({shown(each)}-{shown(each - side.value)})" for each in wholes if each - side.value in parts)
        yield from (f"({shown(each)}+{shown(side.value - each)})" for each in wholes if side.value - each in parts)


def _of_shares(sheet: Sheet, _: Masked, group: Group) -> Iterator[tuple[str, Fraction]]:
    """Yield how much more one has that keeps 82% where the other keeps 64%: the points between the two are no percent of it."""
    drafted, text = group[0], sheet.claim.text
    if not _EARN_MORE.match(text, drafted.span[1]):
        return
    told = [one for one in told_figures.told(sheet, drafted) if one.kind == "percent" and not one.words]
    values = sorted({one.value for one in told})
    if len(values) == _TWO and values[0] > 0:
        yield change(values[0], values[1])
