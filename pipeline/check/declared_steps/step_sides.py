"""Whether a declared share is that of the thing its sentence speaks of: the part or the rest, what is left or by how much it fell.

`(640-160)/640` is right arithmetic for those that were not confirmed, `41/67` for what a price still is, `(9.6-7.2)/9.6` for how much
less there is: the words right behind the figure and those beside the part in the source tell which is meant.
"""

import re
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from pipeline.check import anchors, fixes
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.declared_steps import step_forms, step_pace
from pipeline.check.declared_steps.step_forms import Form
from pipeline.check.figures import follows, operation_words
from pipeline.check.sides_and_roles import directions
from pipeline.check.vocabulary import contrasts
from pipeline.check.vocabulary.kept_sides import SIDES
from pipeline.check.vocabulary.opposed import opposed
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text import arithmetic
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_MAY_BE = 0.7
"""How sure a change between two figures is told as what is left: `개선 폭이 20%에 그쳤어요` has no word that falls."""
_HOW = deferred(
    r"\s?(?:정도|쯤)?(?:나|이나|가량|넘게|이상|가까이|남짓|안팎)?\s?(?:만큼|씩)?(?:이|가|을|를)?\s?"
    r"(?:(?:값이|값을|요금이|많이|훨씬|크게)\s)?(?P<more>더\s)?(?P<less>덜\s)?(?:(?:값이|값을|요금이|많이|훨씬)\s)?"
)
_SPEED = deferred(r"빨|빠[르른]|느[리려렸린]")
_QUOTED = deferred(r"다고|라고|다는(?! (?:얘기|이야기|뜻|말이|소리|계산|거|셈))|란\s")
_NOT = deferred(r"않|못|없|(?<![가-힣])안 |아니[었예다]|아닌")
_NOT_QUITE = deferred(
    r"(?:이|가|도|에|에도)?\s?(?:채 |조금 |살짝 )?(?:안 ?(?:되|돼|된|될|됐)[가-힣]?|되지 않[가-힣]{1,2}|못 ?미[쳐치친쳤칠]|미치지 못[가-힣]{1,2})"
)
"""What only bounds a share: `5분의 1이 채 안 되게` is no denial."""
_NOT_THERE = deferred(
    r"\b(?:no|not|none|nor|never|without|neither|cannot|fail\w* to)\b|n't\b|않|못|없|(?<![가-힣])안 ", re.IGNORECASE
)
_UNLIKE = deferred(
    r"\b(?:fail\w*|lack\w*|reject\w*|refus\w*|miss\w*|den(?:y|ied)|against|oppos\w+|un(?!der|it|iversity|ion|til)\w{3,})\b",
    re.IGNORECASE,
)
"""What is the contrary of something by its meaning alone: the contrary of it needs no `not`."""
_FALL = deferred(r"저렴|단축|(?<=\s)준\s|떠[나났난]|사라|잃|토막|물러")
_LOST = deferred(r"\s?(?:[a-z-]+\s){0,2}of\s(?:its|the|their|those)\b")
_AMONG = deferred(r"(?:중|가운데)(?:에서|에)?\s")
_REST = deferred(
    r"나머지|남[은았는아긴]|그 외|그 밖|이외|외에|제외|빼[고면]|뺀|반대|거꾸로|달리|탈락|놓[쳤친치]|비[어었운]|빈\s|아직|틀[려렸린]|미달|국내|그대로"
)
_STILL_TO_DO = deferred(r"\b더 [가-힣]{1,6}(?:야|면|려면|려고|려) |(?<![가-힣])(?:대신|마저) |모자라|부족")
"""What tells that something is to be done yet, or otherwise: `600장을 더 팔아야 해요`, `튜터 대신 종이책을`."""
_THE_REST = deferred(r"(?:나머지|그 외|그 밖)(?:의|인|에)?\s(?:약\s)?$")
_TO_WHAT = r"\s?(?:가량|정도|쯤)?(?:으로|로)\s(?:줄|내[려리렸]|떨어|낮)"
_FELL_TO, _LEVEL = deferred(_TO_WHAT), deferred(rf"{_TO_WHAT}|\s?(?:수준|에 불과|에 그)")
_ENDS = deferred(r"[,;.:](?=\s|$)|(?<=[다요])\s|\b(?:for|after|by) [a-z]+ing\b|\bbecause\b")
_PREDICATE = deferred(
    r"\s?(?:가량|정도|쯤)?(?:이에요|예요|이다|입니다|이었|였|인\s|뿐|에 (?:불과|그|달|해당)|수준|밖에)"
)
_CLAUSE = deferred(r"[,.](?=\s|$)|(?<=[가-힣])(?:고|지만|며|는데|은데),?\s")
_CHANGED = deferred(r"\b(?:by|another|additional|extra)\s(?:about |nearly |some )?[$€£₩]?$")
_BEYOND = deferred(
    r"\s(?:(?P<up>over|above|beyond|in excess of)|(?P<down>under|below|short of)) (?:the|its|their|his|her|last|an?)\b"
)
"""`€200 million over its budget` is how much it is more than that."""
_ADDED = deferred(
    r"\b(?:hir|add|recruit|creat|order|build)(?:e|es|ed|ing|s)?\b(?: (?:about|nearly|some|up to|more than))? [$€£]?$"
)
_END_BEFORE = deferred(r"\b(?:to|at|was|were|is|costs?|from)\s(?:about |nearly |just |only )?[$€£₩]?$")
_END_BEHIND = deferred(r"\b(?:up|down) from\b")
_BOUNDS = deferred(r"\s?(?:을|를)\s(?:훌쩍 |조금 |크게 |살짝 )?(?:웃[돌도돈]|밑[돌도돈])")  # `90%를 웃돌아요` bounds
_SIGN_BEFORE = deferred(r"(?:^|[\s(\[|,:→])(?P<sign>[-−–+▲△↑▼▽↓])\s?$")  # `(-84%)`; `60–84%` is a range
_SIGN_BEHIND = deferred(r"\s?(?P<sign>[▲△↑▼▽↓])")
_REST_OF = deferred(r"(?P<whole>\d+(?:\.\d+)?) ?\* ?\(1 ?- ?(?P<share>\d+(?:\.\d+)?)/100\)")
_PART_OF = deferred(
    r"(?P<share>\d+(?:\.\d+)?)/100 ?\* ?(?P<whole>\d+(?:\.\d+)?)|(?P<whole_behind>\d+(?:\.\d+)?) ?\* ?(?P<share_behind>\d+(?:\.\d+)?)/100"
)
_WITHOUT = deferred(r"(?:없는|않은|않는|못한|못하는|안 [가-힣]{1,4}[는은]) [가-힣]{1,6}(?:은|는|이|가)?\s")
_NEAR = 24
_HALF, _ALL = 2, 100


def misfit(claim: Claim, drafted: Quantity, step: str) -> Flag | None:
    """Return the finding that a share or a change is that of the other part, or is reckoned from the other end."""
    if drafted.kind in COUNTS and (rest := _REST_OF.fullmatch(step.replace(",", ""))):
        return _rest_of_number(claim, drafted, step, rest)
    if drafted.kind in COUNTS and (part := _PART_OF.fullmatch(step.replace(",", ""))):
        return _part_of_number(claim, drafted, step, part)
    form = step_forms.read(step)
    if form is None or form.name == "gap" or drafted.kind not in ("percent", "times"):
        return None
    if drafted.kind == "times" and not (drafted.value < 1 and drafted.value * _HALF != 1):
        return None  # 2.5배 늘었어요
    percent = any(one.kind == "percent" for _, one in step_forms.places(form.first, claim.evidence))
    free = form.second in arithmetic.FREE
    if free and ((percent and form.second == _ALL) or not step_forms.places(form.second, claim.evidence)):
        return None  # a percentage of the source, or what it leaves
    way = said(claim.text, drafted) or step_pace.way(claim, drafted, form)
    if form.name == "share":
        return _share(claim, drafted, step, form, way)
    if not way and step_pace.told(claim, drafted):
        return None  # less time is a higher speed, by the one base or the other
    if form.base == "low":
        return _flag(claim, drafted, step, "base") if way < 0 else None
    lost = [_amount(*place, way, surely=True) for place in _parts(claim, form)] if way < 0 else []
    if lost and all(lost):
        return _flag(claim, drafted, step, "rest")  # what is left after a fall by so much
    if way:
        reported = _QUOTED.search(claim.text, drafted.span[1]) is not None
        return _flag(claim, drafted, step, "base") if way > 0 and not reported else None
    cut = [_amount(*place, -1, surely=True) for place in _parts(claim, form)] if drafted.role == "to" else []
    return None if cut and all(cut) else _rest(claim, drafted, step, form)  # `4분의 1로` after a cut by 75%


def _rest_of_number(claim: Claim, drafted: Quantity, step: str, rest: re.Match[str]) -> Flag | None:
    """Return the finding that a number is what a share leaves, told of what the share is of: `168개를 맞히는` where 58% were right of 400."""
    text, share = claim.text, Fraction(rest["share"])
    if drafted.role == "to" or _NOT.search(text) or _REST.search(text) or _STILL_TO_DO.search(text, drafted.span[1]):
        return None  # `360명으로 줄었어요` is what a cut left
    mine = _sides(text)
    homes = [one for one, figure in step_forms.places(share, claim.evidence) if figure.kind == "percent"]
    alike = [any(_sides(one.text).get(row) == way for row, way in mine.items()) for one in homes]
    alike_told = _alike(claim, drafted, Form("share", share, Fraction(_ALL))) > 0
    if not alike_told and (not alike or not all(alike) or any(_NOT_THERE.search(one.text) for one in homes)):
        return None
    found = _flag(claim, drafted, step, "rest")
    return replace(found, fix=fixes.replaced(claim, drafted, Fraction(rest["whole"]) * share / _ALL), sure=0.8)


def _part_of_number(claim: Claim, drafted: Quantity, step: str, part: re.Match[str]) -> Flag | None:
    """Return the finding that a number is of those that a share is of, told of the others: `홈페이지가 없는 가게는 370곳` where 23% have one."""
    share, whole = (Fraction(part[name] or part[f"{name}_behind"]) for name in ("share", "whole"))
    lead = claim.text[max(0, drafted.span[0] - _NEAR) : drafted.span[0]]
    if not _WITHOUT.search(lead) or not _alike(claim, drafted, Form("share", share, Fraction(_ALL))) < 0:
        return None
    found = _flag(claim, drafted, step, "part")
    return replace(found, fix=fixes.replaced(claim, drafted, whole * (1 - share / _ALL)))


def said(text: str, drafted: Quantity) -> int:
    """Return which way the words right behind a figure say that it goes: 1 up, -1 down, 0 where they tell neither."""
    if signed := _SIGN_BEFORE.search(text[: drafted.span[0]][-4:]) or _SIGN_BEHIND.match(text, drafted.span[1]):
        return 1 if signed["sign"] in "+▲△↑" else -1
    how = _HOW.match(text, drafted.span[1])
    if how is None or (drafted.bound and _BOUNDS.match(text, drafted.span[1])):
        return 0
    if how["less"]:
        return -1
    if _SPEED.match(text, how.end()) or text.startswith("떨어져 나", how.end()):
        return 0
    down = follows.DOWN.match(text, how.end())
    up = follows.UP.match(text, how.end())
    return -1 if down else 1 if up or how["more"] else 0


def _flag(claim: Claim, drafted: Quantity, step: str, what: Literal["base", "part", "rest"]) -> Flag:
    how = _HOW.match(claim.text, drafted.span[1])
    end = drafted.span[1] if how is None or what != "base" else how.end()
    behind = re.match(r"[가-힣]*", claim.text[end:]) if what == "base" else None
    text = claim.text[drafted.span[0] : end + (behind.end() if behind else 0)].strip()
    message = say(f"check.step_{what}", step=step, text=text)
    form = step_forms.read(step)
    change = what == "rest" and form is not None and not arithmetic.FREE & {form.first, form.second}
    fix = _from_other_end(claim, drafted, form) if what == "base" and form else None
    return Flag("arithmetic", "block", drafted.span, message, claim.ids, _MAY_BE if change else 0.8, fix)


def _from_other_end(claim: Claim, drafted: Quantity, form: Form) -> Fix | None:
    """Return the fix that a change is reckoned from its other end."""
    high, low = form.ends
    if form.name != "change" or drafted.kind != "percent" or not low:
        return None
    value = (high - low) / (low if form.base == "high" else high) * _ALL
    return fixes.replaced(claim, drafted, round(value / drafted.step) * drafted.step)


def _share(claim: Claim, drafted: Quantity, step: str, form: Form, way: int) -> Flag | None:
    """Return what is wrong with one figure told as a share of another."""
    parts = step_forms.places(form.first, claim.evidence)
    if _FELL_TO.match(claim.text, drafted.span[1]) or claim.text.startswith("라도", drafted.span[1]):
        return None  # `부피가 9분의 1로 줄어든`: what is left; `셋 가운데 하나라도`: any of them
    if way and not _AMONG.search(claim.text[: drafted.span[0]]):
        return None if any(_amount(*place, way) for place in parts) else _flag(claim, drafted, step, "base")
    if _THE_REST.search(claim.text[: drafted.span[0]]) or _alike(claim, drafted, form) < 0:
        return _flag(claim, drafted, step, "part")
    return None


def _amount(one: Evidence, figure: Quantity, way: int, *, surely: bool = False) -> bool:
    """Return whether a figure of a source is how much was lost or won: `cut 12 of its 60 jobs`, `fell by 15 million`."""
    if figure.role in ("from", "to"):
        return False
    before = one.text[: figure.span[0]]
    ends = _END_BEFORE.search(before) or _END_BEHIND.search(one.text[figure.span[1] :][:_NEAR])
    moved = directions.way(one, figure) or _sides(one.text[max(0, figure.span[0] - _NEAR) : figure.span[0]]).get(0, 0)
    beyond = _BEYOND.match(one.text, figure.span[1])
    if beyond and not surely:
        return (beyond["up"] is not None) == (way > 0)
    by = _CHANGED.search(before) is not None or (way > 0 and not surely and _ADDED.search(before) is not None)
    if surely:
        return by or (moved == way and _LOST.match(one.text, figure.span[1]) is not None)
    return (moved == way and not ends) or by


def _rest(claim: Claim, drafted: Quantity, step: str, form: Form) -> Flag | None:
    """Return the finding that what a part leaves is told as the part, or a fall as what is left."""
    if alike := _alike(claim, drafted, form):
        return _flag(claim, drafted, step, "rest") if alike > 0 else None
    text = claim.text
    negative = _NOT.search(text) or _REST.search(text) or -1 in _sides(text).values()
    windows = [_window(*place, form) for place in _parts(claim, form)]
    if negative or any(_NOT_THERE.search(one) or _UNLIKE.search(one) or -1 in _sides(one).values() for one in windows):
        return None
    fall = follows.DOWN.search(text) or operation_words.DOWN.search(text) or _FALL.search(text)
    if fall and not (drafted.role == "to" or _LEVEL.match(text, drafted.span[1])):
        return None
    return None if _contrasted(claim, form) else _flag(claim, drafted, step, "rest")


def _parts(claim: Claim, form: Form) -> list[step_forms.Place]:
    part = form.first if form.name == "share" else form.ends[1]
    return step_forms.places(part, claim.evidence)


def _window(one: Evidence, figure: Quantity, form: Form) -> str:
    start, end = _around(one, figure, form)
    return one.text[start:end]


def _around(one: Evidence, figure: Quantity, form: Form) -> tuple[int, int]:
    """Return the clause of a source that tells a part, without what tells the whole."""
    start, end = 0, len(one.text)
    for match in _ENDS.finditer(one.text):
        if match.end() <= figure.span[0]:
            start = match.end()
        elif match.start() >= figure.span[1]:
            end = min(end, match.start())
    whole = form.second if form.name == "share" else form.ends[0]
    for _, other in step_forms.places(whole, (one,)):
        if other.span[1] <= figure.span[0]:
            start = max(start, other.span[1])
        elif other.span[0] >= figure.span[1]:
            end = min(end, other.span[0])
    return start, end


def told(claim: Claim, drafted: Quantity) -> tuple[int, int]:
    """Return the words of a sentence that say of what a figure is the share: those behind it, or before it where it is itself what is said."""
    text, (start, end) = claim.text, drafted.span
    if _PREDICATE.match(text, end):
        noun = max(text.rstrip().rfind(" ", 0, start - 1), 0)  # `확정된 신청은` speaks of what is confirmed
        cuts = (match.end() for cut in (_CLAUSE, _AMONG) for match in cut.finditer(text, 0, start))
        begin = max(cut for cut in (0, *cuts) if cut <= noun + 1)
        return begin, noun if text[begin:noun].strip() else start
    after = _CLAUSE.search(text, end)
    return end, after.start() if after else len(text)


def _alike(claim: Claim, drafted: Quantity, form: Form) -> int:
    """Return 1 where a sentence says of its share what the source says of the part, -1 where the contrary, 0 where that cannot be told."""
    start, end = told(claim, drafted)
    negative = _NOT.search(_NOT_QUITE.sub(" ", claim.text[start:end])) is not None
    found = set()
    for one, figure in _parts(claim, form):
        first, last = _around(one, figure, form)
        shared = [
            anchor
            for anchor in anchors.shared(one.text, one.language, claim.text)
            if anchor.key[0] not in "=#"
            and any(start <= span[0] and span[1] <= end for span in anchor.draft)
            and all(first <= span[0] and span[1] <= last for span in anchor.source)
        ]
        there = _NOT_THERE.search(one.text[first:last]) is not None
        mine, theirs = _sides(claim.text[start:end]), _sides(one.text[first:last])
        ways = {mine[row] * theirs[row] for row in mine.keys() & theirs.keys()}
        if shared and ways != {-1}:
            found.add(1 if negative == there else -1)
        else:
            turned = -1 if negative != there else 1
            found |= {way * turned for way in ways}
    found -= {0}
    return found.pop() if len(found) == 1 else 0


def _sides(text: str) -> dict[int, int]:
    """Return which side of each row of opposites a text says, where it says only one."""
    found = {row: bool(one.search(text)) - bool(other.search(text)) for row, (one, other) in enumerate(SIDES)}
    return {row: way for row, way in found.items() if way}


def _contrasted(claim: Claim, form: Form) -> bool:
    """Return whether a sentence speaks of what is told against the source's part: of what is sold at home, where that one is exported."""
    mine, parts = anchors.keys(claim.text, "ko"), _parts(claim, form)
    theirs = {key for place in parts for key in anchors.keys(_window(*place, form), place[0].language)}
    clauses = [_ENDS.split(one.text[_around(one, figure, form)[0] :])[0] for one, figure in parts]
    turned = any(opposed(claim.text, clause) for clause in clauses)
    return turned or any(contrasts.contrasted(one, other) for one in mine for other in theirs)
