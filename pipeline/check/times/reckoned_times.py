"""A point in time that a length leads to from another one that is told: 2027 and eight years are 2035, Friday and three days Sunday.

The source, or the draft, has the word that says which way the step goes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import product

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import instants, leadings, what_came_then
from pipeline.check.times.instants import Instant
from pipeline.check.times.leadings import Length
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

FEW = 3
MOST = 12  # points or lengths: a text of more is a table, and some step gives anything
_DAY = 86_400
_POINTS = frozenset({"date", "weekday", "quarter", "time"})
_RUN = deferred(
    r"\b(?:last(?:s|ed|ing)?|runs?|ran|for|continued|held)\b|[a-z\d]-(?:day|week)\b|동안|간(?=[\s,.])|이어|내내|열[리린]"
)
_HAD_BEEN = deferred(
    r"(?:당초|원래|애초|처음|기존|본래|계획(?:은|상|했던)?|예정일?(?:은|이)?|예상|예측|예보|전망|약속|내다본|점친)[^.\d]{0,14}$"
)
_WAS_TO = deferred(
    r"[^.\d]{0,20}(?:예정이?[었였던]|예정했던|계획이?[었였던]|하려[던했]|려던|려 했|기로 했[던었]|목표[였이]|시한이?[었였던]|(?:다고|라고|거라고?|리라|것으로) (?:했|봤|보았|말했|내다|예상|예측|약속|점쳤)|(?:으로|로|을|를) (?:예상|예측|내다|전망|약속|점[쳤쳐]))"
)
_THAN = deferred(r"(?:빠른|빨리|이른|일찍|앞선|앞당[긴겨]|당[긴겨]|늦은|늦[춰게]|미[룬뤄])[가-힣]{0,2}\s$")
_UNTIL = deferred(r"\s?(?:말|말일)?까지")
_FROM_THEN = deferred(
    r"\b(?:before|prior to|from|starting|beginning|as of|effective)(?: on| from)? $|"
    r"\b(?:clos|end|stop|shut|ceas|retir|replac|scrap|drop|disconnect|discontinu|withdraw|switch)\w*[^.;\d]{0,40} on $",
    re.IGNORECASE,
)
_TO_THEN = deferred(
    r"\b(?:until|till|through|(?:ends?|ending|expires?|expiring|lapses?|runs? out)(?: on| in| at)?|(?:ends?|stops?|ceases?|expires?|closes?|lapses?)(?: [a-z]+)? after)(?: the)?(?: end of)? $",
    re.IGNORECASE,
)
_TO_THEN_KOREAN = deferred(
    r"\s?(?:말|말일)?(?:까지(?:만|로|다|이[고며]|는? ?[가-힣 ]{0,12}(?:유[지효]|효력|이어|적용|제공|무료|연장|[판팔]|할인|운영|계속|지원|받|허용|열))|에 (?:끝[나난]|만료|종료|마감))"
)
"""Until when something holds, and not by when it is to be done: `2027년 말까지 짓는다`."""
_SINCE_THEN = deferred(r"\s?(?:새해|벽두|초)?부터")
_FROM_THEN_KOREAN = deferred(r"\s?(?:부터|이?전(?:에|까지)?(?=[\s,.]))")
_PART = deferred(r"\s?(?P<part>초(?!과)|상순|중순|중반|하순|말)")
_PARTS = {"초": (1, 12), "상": (1, 12), "중": (9, 22), "하": (19, 31), "말": (19, 31)}
"""The days of a month that its parts are, as people take them."""
_DUE = deferred(r"\s?(?:까지|안에|전에|전까지)")
_LAST_DAY = deferred(r"까지|끝|만료|만기|종료|마지막|마감")
_DUE_THERE = deferred(r"\b(?:by|until|till|before|through) (?:\w+ )?$|\bdeadline\b[^.;\d]{0,24}$")
_DUE_THERE_KOREAN = deferred(r"\s?(?:까지|시한|마감)")
_BEGINS = "나온|나왔|시작|출시|선보|열[린렸]|문을 [연열]|개[장관통국업교봉]|설립|세[운워웠]|창[업립]|출범|발사|쏘[아았]|쏜|띄[운워웠]|뜬|떴|첫|처음|태어|만[나났난]|데뷔|시행|발효|취임|가동|켜[졌진]|들어[서섰선온왔]"
_BEGUN = deferred(rf"[^,.\d]{{0,24}}?(?:{_BEGINS})")
_BEGUN_ON = deferred(rf"(?:{_BEGINS})[가-힣]{{0,2}}\s?(?:건|것은|게|날은|날이|때는|일은|일이)\s(?:바로 |꼭 |딱 )?$")
_LED = deferred(
    r"(?:뒤|후|만|지난|전|앞선|앞서|\d일째)(?:인|에|의|,)?\s?$|(?:뒤|후|안|내|전|만)(?:인|에)?,?\s(?:그러니까|즉|곧|말하자면)\s$|\d일[은이]\s$"
)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a point in time that a length leads to from one that is told."""
    return any(_pointed(sheet, one) for one in group if one.kind in _POINTS and not one.per)


def inside(one: Quantity, span: tuple[int, int]) -> bool:
    """Return whether a figure stands in a place."""
    return span[0] <= one.span[0] and one.span[1] <= span[1]


def texts(claim: Claim, few: int = FEW) -> Iterator[tuple[str, str]]:
    """Yield the texts in which a step's two parts may stand: each cited sentence, and all where they are few."""
    for one in claim.evidence:
        yield one.text, one.language
    if 1 < len(claim.evidence) <= few and len({one.language for one in claim.evidence}) == 1:
        yield " ".join(one.text for one in claim.evidence), claim.evidence[0].language


def _pointed(sheet: Sheet, drafted: Quantity) -> bool:
    text = sheet.claim.text
    mine = [one for one in instants.find(text, "ko") if inside(drafted, one.span)]
    if not mine:
        return False
    if any(_day_beside(sheet.claim, one) for one in mine):
        return True
    told = _told(sheet, drafted)
    slip = not told.led and any(_another_year(one, told, sheet.claim) for one in mine)
    steps = _steps(sheet.claim, planned=_planned(text, mine[0].span))
    return any(
        (
            step.length.on_top
            or not (slip or _a_slip(sheet.claim, told, step))
            or _other_end(text, mine[0], step)
            or what_came_then.told(text, mine[0].span, (step.text, step.start.span, step.length.span))
        )
        and told.takes(step.start, step.length)
        and any(instants.meets(one, step.found) or _in_month(text, one, step.found) for one in mine)
        for step in steps
    )


def _a_slip(claim: Claim, told: "_Told", step: "_Step") -> bool:
    """Return whether a step leads by a length of another sentence to a day or month that differs in one part from what it starts from.

    `A year earlier` of the next sentence makes December 2022 of December 2023, and so does a slip of one figure.
    """
    start, found = step.start, step.found
    if start.unit != found.unit or told.led or step.length.size in told.lengths:
        return False
    if any(step.text == one.text for one in claim.evidence):
        return False
    if start.unit == "day":
        one, other = date.fromordinal(start.at), date.fromordinal(found.at)
        return one.day == other.day
    return start.unit == "month" and start.at % 12 == found.at % 12


def _other_end(text: str, mine: Instant, step: "_Step") -> bool:
    """Return whether a draft tells a day as the end of a step that is not the source's: as a deadline, or as when something began.

    What lasts from the source's day is due by the other one; what ended on that very day so many years later began on it.
    """
    start, found = step.start, step.found
    if start.unit != "day" or found.unit != "day":
        return False
    if found.at > start.at:
        ahead = step.text[: start.span[0]]
        due = _DUE_THERE.search(ahead) or _DUE_THERE_KOREAN.match(step.text, start.span[1])
        return _DUE.match(text, mine.span[1]) is not None and not due
    begun = _BEGUN.match(text, mine.span[1]) or _BEGUN_ON.search(text[: mine.span[0]])
    return step.length.exact and begun is not None


def _day_beside(claim: Claim, mine: Instant) -> bool:
    """Return whether a draft tells the last day before the one from which a source says something else holds: `3월 말까지` for before April 1.

    So it may tell the first day, month or year after the last one of the source: `2028년 새해부터` for `until December 31, 2027`.
    """
    points = [(one, point) for one in claim.evidence for point in instants.find(one.text, one.language)]
    if _UNTIL.match(claim.text, mine.span[1]):
        return any(
            instants.meets(mine, last) or _in_month(claim.text, mine, last, whole=True)
            for one, start in points
            if start.unit == "day"
            and (_FROM_THEN.search(one.text[: start.span[0]]) or _FROM_THEN_KOREAN.match(one.text, start.span[1]))
            for last in [start.next(-1)]
        )
    return _SINCE_THEN.match(claim.text, mine.span[1]) is not None and any(
        _begins(mine, end)
        for one, end in points
        if _TO_THEN.search(one.text[: end.span[0]]) or _TO_THEN_KOREAN.match(one.text, end.span[1])
    )


def _begins(mine: Instant, end: Instant) -> bool:
    """Return whether a day, month or year begins right after the last one of something."""
    after = end.next(1)
    if mine.unit == after.unit:
        return instants.meets(mine, after)
    if end.unit == "day" and mine.unit in ("month", "year"):
        first = date.fromordinal(after.at)
        return first.day == 1 and (first.month == 1 or mine.unit == "month") and _in_its_year(mine, after, first)
    return end.unit == "year" and mine.unit == "month" and mine.at % 12 == 0 and mine.year == after.at


def _in_its_year(mine: Instant, after: Instant, first: date) -> bool:
    if mine.unit == "year":
        return after.dated and first.year == mine.at
    return first.month == mine.at % 12 + 1 and (first.year == mine.year or not (mine.dated and after.dated))


def _another_year(mine: Instant, told: "_Told", claim: Claim) -> bool:
    """Return whether a source has this day of another year, which the draft does not tell: a slip, whatever step leads to it."""
    if mine.unit != "day" or not mine.dated:
        return False
    here = date.fromordinal(mine.at)
    theirs = [
        one
        for each in claim.evidence
        for one in instants.find(each.text, each.language)
        if one.unit == "day" and one.dated
    ]
    days = [date.fromordinal(one.at) for one in theirs]
    return here not in days and any(
        (day.month, day.day) == (here.month, here.day) and not any(instants.meets(one, point) for point in told.points)
        for one, day in zip(theirs, days, strict=True)
    )


def _in_month(text: str, mine: Instant, found: Instant, *, whole: bool = False) -> bool:
    """Return whether a step leads into a month that a draft tells, and into the part of it: sixty days from December 1 end `1월 말`.

    Where it tells the `whole` of a month, the step leads to its end.
    """
    if mine.unit != "month" or found.unit != "day":
        return False
    there = date.fromordinal(found.at)
    years = not (mine.dated and found.dated) or mine.year == there.year
    if whole and date.fromordinal(found.at + 1).day != 1:
        return False
    part = _PART.match(text, mine.span[1])
    first, last = _PARTS[part["part"][0]] if part else (1, 31)
    return years and there.month == mine.at % 12 + 1 and first <= there.day <= last


def _planned(text: str, span: tuple[int, int]) -> bool:
    """Return whether a draft tells a time as one that had been planned, not as so much earlier or later than that."""
    start, end = span
    return bool(_HAD_BEEN.search(text[:start]) or _WAS_TO.match(text, end)) and not _THAN.search(text[:start])


@dataclass(frozen=True, slots=True)
class _Told:
    """What a draft tells beside a point in time: its other points, its lengths, where these lead from it, and whether one leads right to it."""

    points: tuple[Instant, ...]
    lengths: frozenset[tuple[str, Fraction]]
    led: bool
    reached: tuple[Instant, ...]

    def takes(self, start: Instant, length: Length) -> bool:
        """Return whether a step may be the draft's: who tells a length tells what it starts from, too, or where it leads."""
        if length.apposed and start.span[0] >= length.span[1]:
            return any(instants.meets(one, start) for one in self.reached)  # what came the day before is told as that
        return (
            length.size not in self.lengths
            or self.led
            or length.exact
            or any(instants.meets(one, start) for one in (*self.points, *self.reached))
        )


def _told(sheet: Sheet, drafted: Quantity) -> _Told:
    text, points, lengths = sheet.claim.text, list[Instant](), set[tuple[str, Fraction]]()
    for each in (text, sheet.before, sheet.claim.after):
        points += [one for one in instants.find(each, "ko") if each is not text or not inside(drafted, one.span)]
        lengths |= {
            (one.unit, one.value) for one in quantities.find(each, "ko") if one.kind == "duration" and not one.date[2]
        }
        lengths |= {one.size for one in leadings.find(each, "ko")}  # `전년 동기 대비` tells `a year earlier`
    whole = f"{text} {sheet.claim.after}"
    mine = [one for one in instants.find(text, "ko") if inside(drafted, one.span)]
    reached = [there for one, length in product(mine, leadings.find(whole, "ko")) for there in length.led(whole, one)]
    led = _LED.search(text[: drafted.span[0]]) is not None
    return _Told(tuple(points), frozenset(lengths), led, tuple(reached))


@dataclass(frozen=True, slots=True)
class _Step:
    """A point of a source, a length beside it, where that leads to, and the text in which both stand."""

    start: Instant
    length: Length
    found: Instant
    text: str


def _steps(claim: Claim, *, planned: bool) -> Iterator[_Step]:
    """Yield each point of a source, a length beside it and where that leads to, and the last day of a run of so many.

    What had only been `planned` counts where the draft speaks of a plan. `Two years ago` counts from the article's own year,
    `a week from today` from its day.
    """
    for one in claim.evidence:
        for start, length in product(_own(one), leadings.find(one.text, one.language)):
            if not length.planned and (start.unit == "year" or len(length.told_before) > 1):
                yield from (_Step(start, length, found, one.text) for found in length.led(one.text, start))
    for text, language in texts(claim):
        points = instants.find(text, language)
        lengths = [one for one in leadings.find(text, language) if planned or not one.planned]
        if len(points) > MOST or len(lengths) > MOST:
            continue
        for start, length in product(points, lengths):
            yield from (_Step(start, length, found, text) for found in length.led(text, start))
            days = length.seconds or 0
            if days > _DAY and days % _DAY == 0 and _RUN.search(text):
                yield from (_Step(start, length, found, text) for found in start.moved(None, days - _DAY))
            if length.months and start.unit == "day" and _RUN.search(text) and _LAST_DAY.search(claim.text):
                yield from (_Step(start, length, found.next(-1), text) for found in length.led(text, start))


def _own(one: Evidence) -> list[Instant]:
    """Return the year and the day that an article came out, as points told before all others."""
    if one.published is None:
        return []
    return [Instant("year", one.published.year, (-1, -1)), Instant("day", one.published.toordinal(), (-1, -1))]
