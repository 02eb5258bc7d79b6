"""What there was before a change, and what the new price comes to: each is reckoned from its own end of the change that a source tells.

`2분기보다 5% 줄었어요. 2분기에는 …` is more than now, `새 요금으로 1년` twelve times the new price.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, follows, operations, told_figures
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh
from pipeline.check.sides_and_roles import directions
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_THEN = deferred(
    r"(?:(?:시작될|시작할|시작한) 때|[1-4]분기(?: 말)?|\d{1,2}월|지난 분기|직전 분기|전 분기|앞 분기|지난달|전달|지난해|작년|전년|(?:\d+(?:년|개월|달|주|일)|한 해|반년|[한두세석넉] [달주]|일주일|하루|이틀|사흘) 전|그 ?전|(?<=[니데서며고] )전|(?<=기 )전|(?<=투자 )전|(?<=라운드 )전|(?:^|(?<=[은는이가,] ))전(?=에는|에|엔)|이전|예전|원래|당초|직전|상반기|하반기)(?:까지)?(?:에는|에|엔|만 해도|은|는|의)?\s(?:(?!보다|대비|견줘|견주|비해)[^.!?\d]){0,16}$"
)
_FROM_PLAN = deferred(
    r" (?:(?P<over>over|above|more than)|under|below|less than) (?:its|the|their|an?|what)? ?(?:original |initial |first )?(?:budget|plan|target|estimate|forecast|goal|schedule)"
)
_THAN_PLAN = deferred(r"(?:예산|계획|목표|예상|견적)[^.!?\d]{0,4}보다\s(?:[가-힣]{1,4}\s)?$")
_CHANGED = deferred(
    r"(?:이나|쯤|가량|정도)?[이가을를]?\s(?:더\s)?(?:올[랐라려렸린]|오[르른]|늘|뛰|비싸|인상|불어|증가|상승|내[려렸린리]|줄|깎|떨어|싸[졌지]|낮|감소|하락|인하)"
)
_MORE_THAN = deferred(
    r" (?:(?P<more>more|higher|above|dearer)|(?:less|lower|fewer|below|cheaper)) (?:than )?(?:in|last|a year|the|it|at)\b"
)
_ENDING = deferred(r"[^.;\d]{0,60}\b(?:ending|leaving|to end|to finish|to leave|taking|bringing)\b[^.;\d]{0,30}")
_GONE = deferred(r"\b(?:lost|losing|shed|shedding|cut|cutting|dropped|closed|closing)(?: about| nearly| some)? $")
_COME = deferred(
    r"\b(?:added|adding|gained|gaining|signed up|won|hired|opened|raised|raising|secured|received|bought|acquired|built|launched|delivered)(?: about| nearly| some| another| a further)? [$€£¥]?$"
)
_SO_FAR = deferred(
    r"누적 (?:투자금?|투자액|투자 유치금?액?|유치금?액?|조달금?액?|모금액)(?:은|이|도|을|으로는)?\s?(?:총|약)?\s?$"
)
_TAKEN_IN = deferred(
    r"(?:을|를)?\s?(?:규모의?\s)?(?:[가-힣A-Za-z]{1,8}\s)?(?:투자(?:금|를|금을)?\s?(?:받|유치)|유치|조달|모금)"
)
_STOP = deferred(r"[;]|\.\s|\b(?:while|but|and)\b")
_SAID = deferred(r"계산|셈|였|이었|했다는|얘기|이야기|뜻|넘[겼었]|던")
_NEW = deferred(
    r"(?:새|새로운|오른|올린|인상된|인상한|바뀐|내린|낮춘|인하된) (?:[가-힣]{1,6} )?(?:요금|값|가격|월세|임대료|이용료|구독료|시급|월급|연봉|통행료|회비)"
)
_OLD = deferred(
    r"(?:옛|예전|이전|기존|종전|원래|지금까지의?) (?:[가-힣]{1,6} )?(?:요금|값|가격|월세|임대료|이용료|구독료|시급|월급|연봉|통행료|회비)"
)
_FROM = deferred(r",? (?:[a-z]+ ){0,4}?(?:up |down )?from (?:about |just |only )?[$€£¥₩]?")
_PERIODS = deferred(
    r"(?P<year>1년|한 ?해|열두 달|연간)|(?P<half>반년|여섯 달|6개월)|(?P<quarter>석 달|세 달|3개월|한 분기)"
)
_MONTHS = {"year": 12, "half": 6, "quarter": 3}
_FAR = Fraction(3, 100)
_LATER = deferred(r"(?:[1-4]분기|내년|올해|다음 (?:달|분기|해)|하반기)(?:에는|엔|에|까지)?\s[^.!?\d]{0,12}$")
_TO_COME = deferred(r"겠|전망|예상|목표|내다[봤보본]|할 것|될 것|될 거|할 거")
_AWAY = Fraction(1, 200)
_TWO, _FEW = 2, 4
_ALL, _BEHIND, _NEAR = 100, 14, 40


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures of a sentence that are what was before a change, or what one end of it comes to."""
    for group in every:
        drafted = next((one for one in group if one.kind in MEASURES), group[0])  # `25일` is a day, or so many
        if drafted.kind in MEASURES and not drafted.words and not drafted.per and not support(group, sheet.known):
            yield from _as_it_was(sheet, drafted)
            yield from _by_so_much(sheet, drafted)
            yield from _as_it_will_be(sheet, drafted)
            if drafted.kind == "money":
                yield from _at_its_price(sheet, drafted)


def _as_it_was(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield what a figure of the source was before a change that the draft or the source tells; never what the change makes of it now."""
    text = sheet.claim.text
    then = _THEN.search(text[: drafted.span[0]])
    if then is None or not _SAID.search(text[drafted.span[1] :]):
        return
    found = [*_by_shares(sheet, drafted), *_by_amounts(sheet, drafted)]
    for value, _, step in found:
        if (
            derive.meets(drafted, value)
            or told_figures.near(drafted, value)
            or weigh.meets(drafted, Proof(step, value), text)
        ):
            yield Reckoning(drafted, value, step, holds=True, advise=True)
            for group in quantities.readings(text, "ko"):
                if then.start() <= group[0].span[0] < then.end() and group[0].kind in ("quarter", "relative", "date"):
                    yield Reckoning(group[0], group[0].value, "", holds=True)
            return
    for value, after, step in found:
        if abs(after - drafted.value) <= _FAR * after and abs(value - drafted.value) > _AWAY * value:
            yield Reckoning(drafted, _roughly(value, drafted), step, holds=False)
            return


def _by_shares(sheet: Sheet, drafted: Quantity) -> Iterator[tuple[Fraction, Fraction, str]]:
    """Yield what was before a change by a share, what the same share makes of what there is now, and the step."""
    told = [
        (one, share, way)
        for share, way in _told_changes(sheet, drafted)
        for one in _ends(sheet.claim.sources, share, drafted)
    ]
    for now, share, way in (*told, *_source_changes(sheet.claim.sources, drafted)):
        part = 1 + way * share.value / _ALL
        step = f"{shown(now.value)} / (1{'+' if way > 0 else '-'}{shown(share.value)}/100)"
        if part > 0:
            yield now.value / part, now.value * part, step
            yield now.value / part, now.value * (2 - part), step


def _source_changes(texts: Sequence[Evidence], drafted: Quantity) -> Iterator[tuple[Quantity, Quantity, int]]:
    """Yield the amounts of a source with the share by which it says that they changed, which stands next to each: `84 million parcels, up 12%`."""
    for text in texts:
        figures = [
            group
            for group in quantities.readings(text.text, text.language)
            if group[0].kind not in ("duration", "relative", "date", "ordinal", "quarter")
        ]
        for one, other in pairwise(figures):
            for amount, share in ((one, other), (other, one)):
                mine = next((each for each in amount if derive.pairs(each, drafted)), None)
                by = next((each for each in share if each.kind == "percent" and each.value <= _ALL), None)
                if mine is None or by is None or not mine.value > 0:
                    continue
                way = directions.way(text, by) or _over_or_under(text, by)
                near = text.text[min(mine.span[1], by.span[1]) : max(mine.span[0], by.span[0])]
                if way and (way > 0 or by.value < _ALL) and len(near) <= _NEAR and not _STOP.search(near):
                    yield mine, by, way


def _over_or_under(text: Evidence, share: Quantity) -> int:
    """Return which way a source puts something from its budget or plan: `25% over its original budget`."""
    match = _FROM_PLAN.match(text.text, share.span[1])
    return 0 if match is None else 1 if match["over"] else -1


def _by_amounts(sheet: Sheet, drafted: Quantity) -> Iterator[tuple[Fraction, Fraction, str]]:
    """Yield what was before a change by so much: 7.8 million after a loss of 240,000, $4.20 that are 31 cents more than in January."""
    for total, last in _raised(sheet.claim.sources, drafted):
        yield _both(total, last.value, 1)
    for text in sheet.claim.sources:
        figures = [
            one
            for group in quantities.readings(text.text, text.language)
            for one in group
            if derive.pairs(one, drafted)
        ]
        for one, other in pairwise(figures):
            more = _MORE_THAN.match(text.text, other.span[1])
            if more and other.span[0] - one.span[1] <= _NEAR and other.value < one.value:
                yield _both(one, other.value, 1 if more["more"] else -1)
        for end in figures:
            moved = [(one, way) for one in figures if one.span[1] <= end.span[0] and (way := _moved(text.text, one))]
            if moved and _ENDING.fullmatch(text.text, moved[-1][0].span[1], end.span[0]):
                net = sum((way * one.value for one, way in moved), Fraction())
                yield _both(end, abs(net), 1 if net > 0 else -1)
                for one, way in moved if len(moved) > 1 else ():
                    yield (
                        end.value - net,
                        end.value - way * one.value,
                        f"{shown(end.value)} {'-' if net > 0 else '+'} {shown(abs(net))}",
                    )


def _raised(texts: Sequence[Evidence], drafted: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield all that was raised so far with what of it came last, in one Korean sentence or the one before: `320억 원을 유치했다. 누적 투자금은 450억 원`."""
    taken: list[Quantity] = []
    for text in (one for one in texts if one.language == "ko"):
        here = [one for one in quantities.find(text.text, "ko") if derive.pairs(one, drafted)]
        new = [one for one in here if _TAKEN_IN.match(text.text, one.span[1])]
        for total in (one for one in here if _SO_FAR.search(text.text[: one.span[0]])):
            last = [one for one in new if one is not total] or taken
            if len(last) == 1 and last[0].value < total.value:
                yield total, last[0]
        taken = new


def _moved(text: str, one: Quantity) -> int:
    """Return whether so many came, or went: `opened 85 restaurants and closed 30`."""
    return 1 if _COME.search(text[: one.span[0]]) else -1 if _GONE.search(text[: one.span[0]]) else 0


def _as_it_will_be(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield what a figure of a source comes to by a change that another of its sentences tells: 840억 and `3분기보다 25% 늘어날 것`."""
    text = sheet.claim.text
    if (
        not _LATER.search(text[: drafted.span[0]])
        or not _TO_COME.search(text[drafted.span[1] :])
        or operations.digits(drafted) < _TWO
    ):
        return
    amounts = [one for one in sheet.known.operands if derive.pairs(one, drafted)]
    for each in sheet.claim.sources:
        for share in (
            one for one in quantities.find(each.text, each.language) if one.kind == "percent" and one.value < _ALL
        ):
            way = directions.way(each, share)
            for one in amounts if way and len(amounts) <= _FEW else ():
                value = one.value * (1 + way * share.value / _ALL)
                if derive.meets(drafted, value):
                    step = f"{shown(one.value)} * (1{'+' if way > 0 else '-'}{shown(share.value)}/100)"
                    yield Reckoning(drafted, value, step, holds=True, advise=True)
                    return


def _both(now: Quantity, by: Fraction, way: int) -> tuple[Fraction, Fraction, str]:
    """Return what was before a change, what lies on the other side of what there is now, and the step."""
    return now.value - way * by, now.value + way * by, f"{shown(now.value)} {'-' if way > 0 else '+'} {shown(by)}"


def _by_so_much(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield by how much something changed or missed its plan, where a source tells the share and what came of it: 25% more is a fifth of what it is now."""
    text = sheet.claim.text
    planned = _THAN_PLAN.search(text[: drafted.span[0]])
    if not planned and not _CHANGED.match(text, drafted.span[1]):
        return
    for now, share, way in _source_changes(sheet.claim.sources, drafted):
        part = share.value / _ALL
        value, wrong = now.value * part / (1 + way * part), now.value * part
        step = f"{shown(now.value)} - {shown(now.value)} / (1{'+' if way > 0 else '-'}{shown(share.value)}/100)"
        right = derive.meets(drafted, value) or told_figures.near(drafted, value)
        if right or (planned and abs(drafted.value - wrong) <= _FAR * wrong):
            yield Reckoning(drafted, value if right else _roughly(value, drafted), step, holds=right, advise=True)
            return


def _roughly(value: Fraction, drafted: Quantity) -> Fraction:
    step = max(drafted.step, Fraction(10) ** max(0, len(str(int(value))) - 3))
    return round(value / step) * step


def _told_changes(sheet: Sheet, drafted: Quantity) -> Iterator[tuple[Quantity, int]]:
    """Yield the shares told before a figure by which the words say that something changed, with the way it went."""
    for text in (sheet.before, sheet.claim.text[: drafted.span[0]]):
        for one in quantities.find(text, "ko"):
            behind = text[one.span[1] : one.span[1] + _BEHIND]
            up, down = follows.UP.search(behind), follows.DOWN.search(behind)
            if one.kind == "percent" and not one.words and one.value < _ALL and bool(up) != bool(down):
                yield one, 1 if up else -1


def _ends(texts: Sequence[Evidence], share: Quantity, drafted: Quantity) -> list[Quantity]:
    """Return the figures that stand in one sentence with a share: what it may be a change of."""
    return [
        one
        for text in texts
        if any(
            each.kind == "percent" and each.value == share.value for each in quantities.find(text.text, text.language)
        )
        for one in quantities.find(text.text, text.language)
        if derive.pairs(one, drafted) and one.value > 0
    ]


def _at_its_price(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield what so many months cost at the new, or the old, price."""
    lead = sheet.claim.text[: drafted.span[0]]
    new, old, length = _NEW.search(lead), _OLD.search(lead), _PERIODS.search(lead)
    if bool(new) == bool(old) or length is None:
        return
    many = next(months for name, months in _MONTHS.items() if length[name])
    for now, then in _prices(sheet.claim.sources):
        mine, other = (now, then) if new else (then, now)
        if mine.unit != drafted.unit:
            continue
        value, wrong = mine.value * many, other.value * many
        step = f"{shown(mine.value)} * {many}"
        if derive.meets(drafted, value) or told_figures.near(drafted, value):
            yield Reckoning(drafted, value, step, holds=True, advise=True)
            return
        if abs(drafted.value - wrong) <= _FAR * wrong:
            yield Reckoning(drafted, Fraction(round(value)), step, holds=False)
            return


def _prices(texts: Sequence[Evidence]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the ends of the changes of a sum: what it is now, and what it was before."""
    for text in texts:
        sums = [one for one in quantities.find(text.text, text.language) if one.kind == "money" and not one.per]
        for one, other in pairwise(sums):
            if one.unit == other.unit and (
                _FROM.fullmatch(text.text, one.span[1], other.span[0]) or (one.role, other.role) == ("to", "from")
            ):
                yield one, other
            elif (one.role, other.role) == ("from", "to") and one.unit == other.unit:
                yield other, one
