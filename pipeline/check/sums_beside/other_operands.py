"""A right operation on another figure than the one the draft names: the first of two rounds for the last, what was before for what is after, all for what is added.

Each rule asks for the draft's word (`바로 앞`, `훈련 뒤에도`, `드론 무게로 나누면`, `늘리는 용량만`) and for the source's own (`the first two`, `After … rose to`),
finds the result that the other figure gives in the draft, and tells what the named one gives.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, own_units, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_JUST_BEFORE = deferred(r"(?:바로 (?:앞|전)|직전|지난번)[^.!?,]{0,14}보다\s(?:[가-힣]{1,4}\s)?$")
_EARLIER_ROW = deferred(
    r"\b(?:first|previous|earlier|prior|last|past) (?:two|three|four)\b(?! (?:years|months|weeks|quarters))"
)
_JOINED = deferred(r"(?:,|,? and) (?:about |nearly )?")
_ONCE_DONE = deferred(r"(?:뒤|후)(?:에도|에는|엔|에야)|고 나서|고 나면|(?:뒤|후)에 ")
_AFTER = deferred(
    r"^After\b[^,.;]{4,60},[^.;]*?\b(?P<way>rose|grew|climbed|improved|jumped|increased|went up|fell|dropped|declined|went down) to (?:about |just |nearly )?$"
)
_BY_WHAT = deferred(r"(?P<what>[가-힣A-Za-z]{1,10}(?: [가-힣A-Za-z]{1,8})?)(?:으)?로 (?:나누|나눠|나눈)")
_ADDED_ONLY = deferred(
    r"(?:늘리|늘어나|더 짓|더하|추가되|추가하|새로 생기|새로 짓|늘린|늘어난|더해지)(?:는)? (?:[가-힣]{1,6} ?){1,2}(?:만|만으로도|만 해도|만으로)\s"
)
_TO_IT = deferred(r"\b(?P<times>doubl|tripl|quadrupl|quintupl)\w*\b[^.;\d]{0,50}\bto (?:about |nearly )?$")
_TIMES = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5}
_RESPECTIVELY = deferred(r"\brespectively\b")
_YEAR = deferred(r"\b(?:19|20)\d\d\b")
_THAN_YEAR = deferred(r"(?P<year>(?:19|20)\d\d)년(?:보다|에 비해|과 견줘|과 비교해)\s(?:[가-힣]{1,6}\s)?$")
_CHANGED = deferred(r"\s?(?:이나|나|가|이|을|를|쯤|가량)?\s?(?:더\s)?(?:늘|줄|많|적|불[어었])[가-힣]{0,4}\s(?:약 )?")
_TWO = 2
_IN_CELSIUS = deferred(r"섭씨(?:로|로는)?\s(?:약 |무려 )?$")
_APART = deferred(
    r"\s?(?:가량|쯤|정도|나|이나|남짓)?\s?(?:더\s)?(?:높|낮|올[라랐]|오른|내[려렸]|뜨거|더[웠워]|차[가이]|떨어)"
)
_FAHRENHEIT, _CELSIUS = deferred(r"\bFahrenheit\b|°F|화씨"), deferred(r"\bCelsius\b|\bcentigrade\b|°C|섭씨")
_DEGREES_APART = deferred(
    r"(?P<number>\d+(?:\.\d+)?) degrees (?:above|below|higher|lower|warmer|cooler|hotter|colder|more|less)\b"
)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures of a sentence that are reckoned with another figure than it names."""
    yield from _in_celsius(sheet, every)
    for group in every:
        drafted = group[0]
        if not drafted.value > 0 or drafted.per or support(group, sheet.known):
            continue
        rules = (_than_the_last, _than_in_year, _of_what_is_added, _by_what_is_named)
        if drafted.kind in MEASURES:
            yield from (found for rule in rules for found in rule(sheet, drafted))
        elif drafted.kind == "points":
            yield from _once_done(sheet, drafted)


def _is(drafted: Quantity, value: Fraction) -> bool:
    return derive.meets(drafted, value) or told_figures.near(drafted, value)


def _found(one: Evidence) -> list[Quantity]:
    return [group[0] for group in quantities.readings(one.text, one.language)]


def _than_the_last(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield how far something is from the last of a row that a source tells, not from an earlier one: `the first two affected 190 and 260`."""
    if not _JUST_BEFORE.search(sheet.claim.text[: drafted.span[0]]):
        return
    for one in sheet.claim.sources:
        for match in _EARLIER_ROW.finditer(one.text):
            row = _row([each for each in _found(one) if each.span[0] >= match.end()], one.text)
            if len(row) < _TWO:
                continue
            told = [each for each in told_figures.told(sheet, drafted) if derive.pairs(each, drafted)]
            for mine in told:
                value = abs(mine.value - row[-1].value)
                others = [abs(mine.value - each.value) for each in row[:-1]]
                step = f"{shown(max(mine.value, row[-1].value))}-{shown(min(mine.value, row[-1].value))}"
                if _is(drafted, value) or any(_is(drafted, other) for other in others):
                    yield Reckoning(drafted, value, step, holds=_is(drafted, value), advise=True)
                    return


def _row(figures: Sequence[Quantity], text: str) -> list[Quantity]:
    """Return the first figures that stand in a row, joined by commas and an `and`."""
    row = list(figures[:1])
    for one, other in pairwise(figures):
        if one is not row[-1] or not _JOINED.fullmatch(text, one.span[1], other.span[0]):
            break
        row.append(other)
    return row


def _than_in_year(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield how far a figure told right behind is from its own one of a year, where a source lists two for both `respectively`."""
    text = sheet.claim.text
    year = _THAN_YEAR.search(text[: drafted.span[0]])
    behind = [one for one in quantities.find(text, "ko") if one.span[0] >= drafted.span[1]][:1]
    if year is None or not behind or not _CHANGED.fullmatch(text, drafted.span[1], behind[0].span[0]):
        return
    end = behind[0]
    for one, listed in pairwise(sheet.claim.sources):
        if not _RESPECTIVELY.search(listed.text) or year["year"] not in _YEAR.findall(listed.text):
            continue
        now, then = ([each for each in _found(text_) if derive.pairs(each, drafted)] for text_ in (one, listed))
        if len(now) != _TWO or len(then) != _TWO or not any(each.value == end.value for each in now):
            continue
        place = [each.value for each in now].index(end.value)
        value, other = abs(end.value - then[place].value), abs(end.value - then[1 - place].value)
        if _is(drafted, value) or _is(drafted, other):
            high, low = max(end.value, then[place].value), min(end.value, then[place].value)
            yield Reckoning(drafted, value, f"{shown(high)}-{shown(low)}", holds=_is(drafted, value), advise=True)


def _of_what_is_added(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield how many of so much are in what is added, where a source tells all that there will be: `quadruple … to 48`."""
    if drafted.kind not in COUNTS or not _ADDED_ONLY.search(sheet.claim.text[: drafted.span[0]]):
        return
    units = [one for one in told_figures.told(sheet, drafted) if one.kind in ("size", "money")]
    for one in sheet.claim.sources:
        for whole in _found(one):
            match = _TO_IT.search(one.text[: whole.span[0]])
            for unit in (each for each in units if match and derive.pairs(each, whole)):
                times = _TIMES[match["times"].lower()] if match else 1
                of_all = whole.value / unit.value
                value = of_all * (times - 1) / times
                if _is(drafted, value) or _is(drafted, of_all):
                    step = f"({shown(whole.value)}-{shown(whole.value)}/{times}) / {shown(unit.value)}"
                    yield Reckoning(drafted, value, step, holds=_is(drafted, value), advise=True)
                    return


def _by_what_is_named(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield what an amount is by the figure of what the draft names, `드론 무게로 나눠`, not by that of another thing."""
    match = _BY_WHAT.search(sheet.claim.text[: drafted.span[0]])
    if match is None or drafted.kind not in ("money", *COUNTS):
        return
    amounts = [
        one for one in told_figures.told(sheet, drafted) if derive.pairs(one, drafted) and one.value > drafted.value
    ]
    sizes = [
        (text, one)
        for text in sheet.claim.sources
        for one in _found(text)
        if one.kind in ("size", "duration") and not one.per
    ]
    named = [(text, one) for text, one in sizes if _tells(text, one, match["what"])]
    named = [
        (text, one) for text, one in named if one.kind == "size"
    ] or named  # the minutes of a weight class are no weight
    if len(named) != 1 or len(amounts) != 1:
        return
    mine = named[0][1]
    others = [one for _, one in sizes if (one.kind, one.unit) == (mine.kind, mine.unit) and one.value != mine.value]
    amount, by = amounts[0].value, own_units.number(mine)
    value = amount / by
    if _is(drafted, value) or any(_is(drafted, amount / own_units.number(one)) for one in others):
        right = _is(drafted, value)
        yield Reckoning(
            drafted, value if right else round(value, 1), f"{shown(amount)} / {shown(by)}", holds=right, advise=True
        )


def _tells(text: Evidence, one: Quantity, what: str) -> bool:
    """Return whether a word of the draft is the last named thing before a figure in its sentence."""
    start = max((each.span[1] for each in _found(text) if each.span[1] <= one.span[0]), default=0)
    shared = anchors.shared(text.text, text.language, what)
    return any(start <= span[0] and span[1] <= one.span[0] for anchor in shared for span in anchor.source)


def _once_done(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield how many points lie between once something is done: from where the share has risen to, not from where it was."""
    if not _ONCE_DONE.search(sheet.claim.text[: drafted.span[0]]):
        return
    every = [
        (text, one) for text in sheet.claim.sources for one in _found(text) if one.kind == "percent" and not one.per
    ]
    ends = [(one, match["way"]) for text, one in every if (match := _AFTER.search(text.text[: one.span[0]]))]
    if len(ends) != 1:
        return
    after, way = ends[0]
    up = not way.startswith(("f", "d")) and "down" not in way
    levels = {one.value for _, one in every} - {after.value}
    befores = [one for one in levels if (one < after.value) == up]
    others = levels - set(befores)
    if len(befores) == 1 and len(others) == 1:
        other = others.pop()
        value = abs(other - after.value)
        if _is(drafted, value) or _is(drafted, abs(other - befores[0])):
            step = f"{shown(max(other, after.value))}-{shown(min(other, after.value))}"
            yield Reckoning(drafted, value, step, holds=_is(drafted, value), advise=True)


def _in_celsius(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many degrees of Celsius lie between, where a source tells them in Fahrenheit: four of these are a bit more than two."""
    text = sheet.claim.text
    told = [one.text for one in sheet.claim.sources]
    if not any(_FAHRENHEIT.search(one) for one in told) or any(_CELSIUS.search(one) for one in told):
        return
    apart = {Fraction(match["number"]) for one in told for match in _DEGREES_APART.finditer(one)}
    for drafted in (group[0] for group in every if len(apart) == 1):
        if _IN_CELSIUS.search(text[: drafted.span[0]]) and _APART.match(text, drafted.span[1]):
            (degrees,) = apart
            value = degrees * 5 / 9
            right = abs(value - drafted.value) < 1
            yield Reckoning(drafted, round(value, 1), f"{shown(degrees)} * 5 / 9", holds=right, advise=True)
