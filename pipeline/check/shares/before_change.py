"""What a figure was before a change that the source tells with it: 49 for 48, `one fewer than` before; 170억 for 221, `about 50 more than in 2022`.

The way of the change is the source's. The draft must say that it speaks of before, or of the other: `전에는`, `2022년에는`, `…였죠`, `1,550원에서`.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh
from pipeline.check.shares import base_of_part, risen_to
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, FIGURES, Quantity

_NOUN = r"(?:[ -][A-Za-z]+){0,2}? "
_MORE = deferred(
    rf"(?:{_NOUN}| )(?:more|longer|higher|taller|heavier|larger|bigger|older|wider|deeper|faster|above|over|up)\b(?: [a-z]+){{0,2}}? ?(?:than|on|from|the|in|last|a year)"
)
_FEWER = deferred(
    rf"(?:{_NOUN}| )(?:fewer|less|shorter|lower|lighter|smaller|younger|narrower|below|under|down|cheaper)\b(?: [a-z]+){{0,2}}? ?(?:than|on|from|the|in|last|a year)"
)
_UP = deferred(
    r"\b(?:up|increase of|rise of|gain of|rose|risen|grew|climbed|gained|add(?:ed|ing)|gaining|put on|an extra|(?:raised|lifted|increased|hiked)(?= by))(?: by)? (?:about |around |roughly |nearly |some )?$"
)
_DOWN = deferred(
    r"\b(?:down|drop of|fall of|decline of|decrease of|fell|dropped|declined|shed|shedding|lost|losing|shrank|(?:cut|lowered|reduced|trimmed|slashed)(?= by))(?: by)? (?:about |around |roughly |nearly |some )?$"
)
_QUICKER = deferred(rf"(?:{_NOUN}| )(?:faster|quicker|sooner)\b")
_SLOWER = deferred(rf"(?:{_NOUN}| )slower\b")
_TIMES = {
    "halved": Fraction(1, 2),
    "doubled": Fraction(2),
    "tripled": Fraction(3),
    "trebled": Fraction(3),
    "quadrupled": Fraction(4),
}
_MULTIPLIED = deferred(
    r"(?<!than )(?<!nearly )(?<!almost )\b(?P<times>halved|doubled|tripled|trebled|quadrupled)(?: in [a-z]+ [a-z]+)? to (?=[$€£¥₩]?[\da-z])",
    re.IGNORECASE,
)
_UP_BY = deferred(r",? (?:or )?(?:up|a (?:rise|gain|jump|increase) of) (?:by )?(?:about |nearly |around )?")
_DOWN_BY = deferred(
    r",? (?:or )?(?:down|off|a (?:fall|drop|loss|decline|decrease) of) (?:by )?(?:about |nearly |around )?"
)
_KOREAN_MORE = deferred(
    r"\s?(?:가까이|넘게|가량|쯤|정도|남짓)?(?:이|가|을|를)?\s?(?:더 (?:나[가간갔]|[쓰썼쓴들든내낸냈걸받팔])|(?:더 )?(?:늘|많|올[랐라]|오른|증가|길|높|무거|커|큰|불|비싸|비싼|빠[르른]|빨[라랐]))"
)
_KOREAN_FEWER = deferred(
    r"\s?(?:가까이|넘게|가량|쯤|정도|남짓)?(?:이|가|을|를)?\s?(?:더 |덜 )?(?:줄|적|내[렸린]|떨어|감소|짧|낮|가벼|작|빠[졌진]|싸|싼|저렴|깎|느[리린려])"
)
_ASIDE = deferred(
    r"(?: (?!and\b|but\b|while\b|which\b|or\b)[A-Za-z'’-]+){0,5}(?:,? \(?or (?:about |around |roughly )?[$€£¥][\d.,]+(?: (?:million|billion))?\)?)?(?: (?:in|for|at) [A-Za-z ]{1,20})?, (?:some |about |around |roughly |nearly )?"
)
_THEN = r" than (?:(?:in|a|the|it|its|they|he|she|we|what|last|year|month|week|ago|earlier|before|previous|owners?|paid|cost|charged|was|were|for|price|buyers?) ?){1,6}(?:\d{4}|\b)"
_MORE_THAN = deferred(r" (?:more|higher|dearer|above|costlier)" + _THEN)
_LESS_THAN = deferred(r" (?:less|lower|cheaper|fewer|below)" + _THEN)
_BY_OR = deferred(
    r"\b(?P<way>cut|cuts|lower\w*|reduc\w+|trim\w*|f[ae]ll\w*|drop\w*|declin\w+|shr[aiu]nk\w*|down|sav\w+|slash\w*|rais\w+|rose|grew|lift\w*|increas\w+|jump\w*|up|add\w*|boost\w*)\b"
    r"(?: [A-Za-z'’-]+){0,5}?(?: by)? (?:about |around |some |nearly )?$"
)
_RAISED = deferred(r"rais|rose|grew|lift|increas|jump|up|add|boost")
_OR_SHARE = deferred(
    r"(?: (?:a|per|each) (?:year|month|week|day))?,? (?:or|that is|\(|which is|equal to)(?: about| around| some| nearly| roughly)? ?"
)
_NOW = deferred(r"이제|지금|요즘|뒤로|뒤에는|후에는|이후")
_BACK = deferred(
    r"(?:[기은는]|할인|인상|인하|개편|도입|교체|수리|공사|합병|변경|감축|감원|증설) 전(?:에는|에|의|까지|엔)?\s|전에는|원래|당초|애초|이전|예전|종전|기존"
)
_SAID = deferred(
    r"최고가|고점|최고치|정점|[월화수목금토일]요일|이전|예전|종전|기존|원래|당초|애초|직전|지난|작년|재작년|전년|전[에엔]|전까지|전 [가-힣]|앞서|\d{4}년|옛|구형|전작|저번|다른|자매|상대|경쟁|방식으로|그때|당시|[월때]만 해도"
)
_WAS = deferred(
    r"\s?(?:쯤|가량|정도|안팎)?(?:이었|였|이던|던|을 썼|를 썼|[이가] (?:필요했|들었|걸렸|탔|있었|나왔)|필요했|[을를] (?:냈|받았|팔았))"
)
_EARLIER = deferred(
    r"(?:이전|예전|종전|지난(?:주|달|해|번)|작년|전년|(?:그|바로)\s?전[해달년]?|그 전 해|직전|\d{4}년|(?:일주일|한 달|한 해|\d+년) ?전|전|원래|당초|애초)(?:에는|에|엔|는|까지는)?\s(?:(?:[가-힣]{1,3}\s){0,2}(?:값|돈|가격|금액|요금)[은는이가]\s)?(?:(?:약|모두)\s)?$"
)
_IN_A_MONTH = deferred(
    r"(?:(?<!\d)\d{1,2}월|봄|여름|가을|겨울|연초)(?:에는|에|엔|까지는)\s(?:[가-힣]{1,6}[은는이가]\s)?(?:(?:약|모두)\s)?$"
)
"""A month or a season, which is earlier where it is told of the past: `8월엔 10억 명이었다`."""
_MOST = 12
_NEAR = 28


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return what a figure was before the change that a source tells with it, where that gives the drafted one."""
    text = sheet.claim.text
    for drafted in group:
        for proof in (found for one in sheet.claim.evidence for found in _share_of_before(text, drafted, one)):
            if derive.proves(drafted, proof):
                return proof
        said = _told_of_before(text, drafted)
        for one in sheet.claim.evidence:
            for proof in (*_by_or(text, drafted, one), *base_of_part.given(text, drafted, one, then=said)):
                if weigh.meets(drafted, proof, text):
                    return proof
        if drafted.kind in FIGURES and not drafted.per and said and (found := _by_a_change(sheet, drafted)):
            return found
    return None


def _by_a_change(sheet: Sheet, drafted: Quantity) -> Proof | None:
    """Return what a figure was before a change by an amount, a share or a multiple."""
    for one in sheet.claim.evidence:
        for proof in _before(drafted, one):
            if _gives(drafted, proof.value):
                return proof
        risen = (proof for proof, _ in risen_to.ways(drafted, one))
        for proof in (*_before_share(drafted, one), *risen, *_before_times(drafted, one)):
            if weigh.meets(drafted, proof, sheet.claim.text):
                return proof
    return None


def _told_of_before(text: str, drafted: Quantity) -> bool:
    """Return whether a draft tells a figure of before, or of another thing."""
    said = _SAID.search(text[max(0, drafted.span[0] - _NEAR) : drafted.span[0]])
    return drafted.role == "from" or said is not None or _WAS.match(text, drafted.span[1]) is not None


def _before_share(drafted: Quantity, one: Evidence) -> Iterator[Proof]:
    """Yield what a figure was before it rose or fell by the percentage behind it: `closed at $84, down 12% from their record`."""
    yield from (proof for proof, _ in _both_ways(drafted, one))


def _both_ways(drafted: Quantity, one: Evidence) -> Iterator[tuple[Proof, Fraction]]:
    """Yield what a figure was before a told change by so many percent, and what one makes of it who takes that off, or puts it on, instead."""
    found = [figure for figure in quantities.find(one.text, one.language) if figure.value > 0]
    if len(found) > _MOST or one.language == "ko":
        return
    for now, change in combinations(sorted(found, key=lambda each: each.span), 2):
        if change.kind != "percent" or change.per or now.per or not derive.pairs(now, drafted):
            continue
        way = _share_way(one.text, now, change)
        share = 1 + way * change.value / 100
        if way and share > 0:
            step = f"{shown(now.value)} / (1{'+' if way > 0 else '-'}{shown(change.value)}/100)"
            yield Proof(step, now.value / share), now.value * (2 - share)


def _share_way(text: str, now: Quantity, change: Quantity) -> int:
    """Return 1 where what is now is told to be so many percent more than it was, -1 where it is less: `$84, down 12% from`, `$90, 20% more than in 2018`."""
    between = text[now.span[1] : change.span[0]]
    if _UP_BY.fullmatch(between) or _DOWN_BY.fullmatch(between):
        return 1 if _UP_BY.fullmatch(between) else -1
    beside = _ASIDE.fullmatch(between)
    more, less = _MORE_THAN.match(text, change.span[1]), _LESS_THAN.match(text, change.span[1])
    return bool(more) - bool(less) if beside else 0


def _by_or(text: str, drafted: Quantity, one: Evidence) -> Iterator[Proof]:
    """Yield what there was before, and what is now, where a source tells a change as an amount and as a share: `by $1.5 million a year, or 20%`."""
    found = [figure for figure in quantities.find(one.text, one.language) if figure.value > 0]
    amounts = [each for each in found if derive.pairs(each, drafted)] if one.language != "ko" else []
    amounts = amounts if len(found) <= _MOST and drafted.kind in FIGURES else []
    said = text[max(0, drafted.span[0] - _NEAR) : drafted.span[0]]
    shares = [each for each in found if each.kind == "percent" and not each.per] if amounts else []
    for amount, share in ((amount, share) for amount in amounts for share in shares):
        first, second = sorted((amount, share), key=lambda each: each.span)
        way = _BY_OR.search(one.text[: first.span[0]].rstrip("$€£¥"))
        if way is None or not _OR_SHARE.fullmatch(one.text[first.span[1] : second.span[0]].rstrip("$€£¥")):
            continue
        before, step = amount.value * 100 / share.value, f"{shown(amount.value)} / ({shown(share.value)}/100)"
        if _NOW.search(said):
            sign = 1 if _RAISED.match(way["way"]) else -1
            yield Proof(f"{step} {'+' if sign > 0 else '-'} {shown(amount.value)}", before + sign * amount.value)
        elif _BACK.search(said):
            yield Proof(step, before)


def _before_times(drafted: Quantity, one: Evidence) -> Iterator[Proof]:
    """Yield what a figure was that a source says has halved, doubled or tripled to it."""
    for match in _MULTIPLIED.finditer(one.text) if one.language != "ko" else ():
        times = _TIMES[match["times"].lower()]
        for now in quantities.find(one.text, one.language):
            same = now.kind == drafted.kind and now.unit == drafted.unit
            if now.span[0] in (match.end(), match.end() + 1) and (same or derive.pairs(now, drafted)):
                yield Proof(f"{shown(now.value)} / ({times})", now.value / times)


def _share_of_before(text: str, drafted: Quantity, one: Evidence) -> Iterator[Proof]:
    """Yield how large a change is of what was before it, where a source tells what is now and the change: 12 fewer, 72 now, are 14% less."""
    found = [figure for figure in quantities.find(one.text, one.language) if figure.value > 0]
    up, down = _KOREAN_MORE.match(text, drafted.span[1]), _KOREAN_FEWER.match(text, drafted.span[1])
    if drafted.kind not in ("percent", "times") or bool(up) == bool(down) or len(found) > _MOST:
        return
    for now, change in combinations(found, 2):
        way = _way(one, change)
        if way == (1 if up else -1) and derive.pairs(now, change) and _alike(now, change, now):
            before = now.value - way * change.value
            if before > 0:
                share = change.value / before
                base = f"({shown(now.value)}{'-' if way > 0 else '+'}{shown(change.value)})"
                step = f"{shown(now.value)}/{base} - 1" if up else f"1 - {shown(now.value)}/{base}"
                yield Proof(step, share * (100 if drafted.kind == "percent" else 1), gap=True, ratio=True)


def turned(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure that the draft tells of before is what a change of the source gives the wrong way round: 110 for 80, 30 more than before."""
    return any(_turned(sheet, drafted) for drafted in group if drafted.kind in FIGURES and not drafted.per)


def _turned(sheet: Sheet, drafted: Quantity) -> bool:
    text, (start, end) = sheet.claim.text, drafted.span
    then = _IN_A_MONTH.search(text[:start]) and _WAS.match(text, end)
    if drafted.role != "from" and not then and not _EARLIER.search(text[:start]):
        return False
    ways = [(_before(drafted, one), _before(drafted, one, turned=True)) for one in sheet.claim.evidence]
    right = {proof.value for proofs, _ in ways for proof in proofs}
    wrong = {proof.value for _, proofs in ways for proof in proofs}
    for one in sheet.claim.evidence:
        for proof, other in (*_both_ways(drafted, one), *risen_to.ways(drafted, one)):
            right, wrong = right | {proof.value}, wrong | {other}
    if drafted.approximate:
        return _met(drafted, wrong) and not _met(drafted, right)
    return drafted.value in wrong - right


def _met(drafted: Quantity, values: set[Fraction]) -> bool:
    return any(derive.meets(drafted, one) for one in values)


def _gives(drafted: Quantity, value: Fraction) -> bool:
    if value == drafted.value:
        return True
    return drafted.approximate and derive.meets(drafted, value)


def _before(drafted: Quantity, one: Evidence, *, turned: bool = False) -> Iterator[Proof]:
    """Yield what each figure of a kind was before each change that a source tells of one, or (`turned`) what it would be the wrong way round."""
    found = [figure for figure in quantities.find(one.text, one.language) if figure.value > 0]
    if len(found) > _MOST:
        return
    for change in found:
        way = -_way(one, change) if turned else _way(one, change)
        for now in found if way else ():
            behind = now.span[0] > change.span[0] and not risen_to.TO.fullmatch(one.text, change.span[1], now.span[0])
            if now.span == change.span or behind or not _alike(now, change, drafted):
                continue
            sign = "-" if way > 0 else "+"
            value = now.value - way * change.value
            if value > 0:
                yield Proof(f"{shown(now.value)}{sign}{shown(change.value)}", value)


def _alike(now: Quantity, change: Quantity, drafted: Quantity) -> bool:
    """Return whether three figures are one before a change, after it, and the change; a spelled `one` counts here."""
    kinds = {now.kind, drafted.kind}
    if kinds == {"percent"}:
        return change.kind == "points" or (change.kind in COUNTS and change.unit == "점")
    same = now.unit == drafted.unit or kinds <= COUNTS
    return now.kind in FIGURES and (
        (kinds <= COUNTS and change.kind in COUNTS) or (now.kind == drafted.kind == change.kind and now.unit == change.unit)
    ) and same  # fmt: skip


def _way(one: Evidence, change: Quantity) -> int:
    """Return 1 where a source says that so much was added, -1 where it was taken away, 0 where it says neither."""
    start, end = change.span
    if one.language == "ko":
        return bool(_KOREAN_MORE.match(one.text, end)) - bool(_KOREAN_FEWER.match(one.text, end))
    if change.kind == "duration" and (_QUICKER.match(one.text, end) or _SLOWER.match(one.text, end)):
        return 1 if _SLOWER.match(one.text, end) else -1  # what is done faster takes less time
    before = one.text[:start]
    up = _MORE.match(one.text, end) or _UP.search(before)
    down = _FEWER.match(one.text, end) or _DOWN.search(before)
    return bool(up) - bool(down)
