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
    r"\b(?:up|increase of|rise of|gain of|rose|risen|grew|climbed|gained|added|put on|an extra|(?:raised|lifted|increased|hiked)(?= by))(?: by)? (?:about |around |roughly |nearly |some )?$"
)
_DOWN = deferred(
    r"\b(?:down|drop of|fall of|decline of|decrease of|fell|dropped|declined|shed|lost|shrank|(?:cut|lowered|reduced|trimmed|slashed)(?= by))(?: by)? (?:about |around |roughly |nearly |some )?$"
)
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
_MOVED = deferred(
    r"\b(?:(?P<up>rose|risen|grew|grown|climbed|jumped|surged|soared|increased|gained|advanced|edged up|up)|fell|fallen|dropped|declined|slid|slipped|sank|tumbled|plunged|decreased|shrank|down)(?: by)? (?:an? |about |around |nearly |roughly )?$"
)
_BY_TO = deferred(
    r" (?:year on year |year over year |from a year (?:ago|earlier) )?to (?:a record |about |around |nearly |roughly )?[$€£¥₩]?"
)
_KOREAN_MORE = deferred(
    r"\s?(?:이|가|을|를)?\s?(?:더 )?(?:늘|많|올[랐라]|오른|증가|길|높|무거|커|큰|불|비싸|비싼|빠[르른]|빨[라랐])"
)
_KOREAN_FEWER = deferred(
    r"\s?(?:이|가|을|를)?\s?(?:더 |덜 )?(?:줄|적|내[렸린]|떨어|감소|짧|낮|가벼|작|빠[졌진]|싸|싼|저렴|깎|느[리린려])"
)
_ASIDE = deferred(
    r"(?: [A-Za-z]+)?(?:,? \(?or (?:about |around |roughly )?[$€£¥][\d.,]+(?: (?:million|billion))?\)?)?(?: (?:in|for|at) [A-Za-z ]{1,20})?, (?:some |about |around |roughly |nearly )?"
)
_THEN = r" than (?:(?:in|a|the|it|its|they|he|she|we|what|last|year|month|week|ago|earlier|before|previous|owners?|paid|cost|charged|was|were|for|price|buyers?) ?){1,6}(?:\d{4}|\b)"
_MORE_THAN = deferred(r" (?:more|higher|dearer|above|costlier)" + _THEN)
_LESS_THAN = deferred(r" (?:less|lower|cheaper|fewer|below)" + _THEN)
_SAID = deferred(
    r"최고가|고점|최고치|정점|[월화수목금토일]요일|이전|예전|종전|기존|원래|당초|애초|직전|지난|작년|재작년|전년|전[에엔]|전까지|전 [가-힣]|앞서|\d{4}년|옛|구형|전작|저번|다른|자매|상대|경쟁|방식으로|그때|당시"
)
_WAS = deferred(
    r"\s?(?:쯤|가량|정도|안팎)?(?:이었|였|이던|던|을 썼|를 썼|[이가] (?:필요했|들었|걸렸|탔|있었|나왔)|필요했|[을를] (?:냈|받았|팔았))"
)
_MOST = 12
_NEAR = 28


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return what a figure was before the change that a source tells with it, where that gives the drafted one."""
    text = sheet.claim.text
    for drafted in group:
        for proof in (found for one in sheet.claim.evidence for found in _share_of_before(text, drafted, one)):
            if derive.proves(drafted, proof):
                return proof
        said = (
            drafted.role == "from"
            or _SAID.search(text[max(0, drafted.span[0] - _NEAR) : drafted.span[0]])
            or _WAS.match(text, drafted.span[1])
        )
        if drafted.kind not in FIGURES or drafted.per or not said:
            continue
        for one in sheet.claim.evidence:
            for proof in _before(drafted, one):
                if _gives(drafted, proof.value):
                    return proof
            for proof in (
                *_before_share(drafted, one),
                *_before_risen(drafted, one),
                *_before_times(drafted, one),
            ):
                if weigh.meets(drafted, proof, text):
                    return proof
    return None


def _before_share(drafted: Quantity, one: Evidence) -> Iterator[Proof]:
    """Yield what a figure was before it rose or fell by the percentage behind it: `closed at $84, down 12% from their record`."""
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
            yield Proof(step, now.value / share)


def _share_way(text: str, now: Quantity, change: Quantity) -> int:
    """Return 1 where what is now is told to be so many percent more than it was, -1 where it is less: `$84, down 12% from`, `$90, 20% more than in 2018`."""
    between = text[now.span[1] : change.span[0]]
    if _UP_BY.fullmatch(between) or _DOWN_BY.fullmatch(between):
        return 1 if _UP_BY.fullmatch(between) else -1
    beside = _ASIDE.fullmatch(between)
    more, less = _MORE_THAN.match(text, change.span[1]), _LESS_THAN.match(text, change.span[1])
    return bool(more) - bool(less) if beside else 0


def _before_risen(drafted: Quantity, one: Evidence) -> Iterator[Proof]:
    """Yield what a figure was that rose or fell by a percentage to what it is: `rose 25.4% to $15.71 billion`."""
    found = [figure for figure in quantities.find(one.text, one.language) if figure.value > 0]
    if len(found) > _MOST or one.language == "ko":
        return
    for change, now in ((change, now) for change in found for now in found if change.kind == "percent"):
        lead = _MOVED.search(one.text[: change.span[0]])
        if not lead or not _BY_TO.fullmatch(one.text, change.span[1], now.span[0]) or not derive.pairs(now, drafted):
            continue
        way = 1 if lead["up"] else -1
        share = 1 + way * change.value / 100
        if share > 0:
            sign = "+" if way > 0 else "-"
            yield Proof(f"{shown(now.value)} / (1{sign}{shown(change.value)}/100)", now.value / share)


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


def _gives(drafted: Quantity, value: Fraction) -> bool:
    if value == drafted.value:
        return True
    return drafted.approximate and derive.meets(drafted, value)


def _before(drafted: Quantity, one: Evidence) -> Iterator[Proof]:
    """Yield what each figure of a kind was before each change that a source tells of one."""
    found = [figure for figure in quantities.find(one.text, one.language) if figure.value > 0]
    if len(found) > _MOST:
        return
    for change in found:
        way = _way(one, change)
        for now in found if way else ():
            behind = now.span[0] > change.span[0] and not _BY_TO.fullmatch(one.text, change.span[1], now.span[0])
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
    before = one.text[:start]
    up = _MORE.match(one.text, end) or _UP.search(before)
    down = _FEWER.match(one.text, end) or _DOWN.search(before)
    return bool(up) - bool(down)
