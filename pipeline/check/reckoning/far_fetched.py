"""An operation that happens to give a figure, but that nobody would reckon: the source's own figure, of which it is a slip, is meant.

A thing that is counted once makes 34 of 35, a share of something else makes 29 dollars of 36, a rate of success takes a fifth off 15 minutes. Where
the draft leaves a figure of the source untold that the drafted one can stand for, these explain nothing. Found by changing one figure of
right drafts: of 950 that were changed 39 were called worked out, or were not looked at.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.sheet import Sheet
from pipeline.check.nearness.grounds import part_of
from pipeline.check.reckoning import overlooked
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_PAIR = deferred(r"(?P<one>[\d.]+) ?[+-] ?(?P<other>[\d.]+)")
_CHANGED = deferred(
    r"(?P<base>[\d.]+) ?(?P<way>[*/]) ?\((?:1 ?[+-] ?)?(?P<share>[\d.]+)/100\)|(?P<whole>[\d.]+) ?\* ?(?P<part>[\d.]+)/100"
)
_NUMBER = deferred(r"\d+(?:\.\d+)?")
_REST = deferred(r"\(?100 ?- ?(?P<share>[\d.]+)\)?(?: ?/ ?100)?")
_ROSE = deferred(
    r"\b(?:r[io]se|rising|grew|growing|growth of|(?<!make )(?<!makes )(?<!made )(?<!making )up|gain(?:ed|s)?|climb\w*|jump\w*|increas\w*|surg\w*)(?: by| about| some| nearly| more than)* $",
    re.IGNORECASE,
)
_ROSE_KOREAN = deferred(r"(?:나|가량|정도)?\s?(?:늘|올[라랐]|오[르른]|증가|상승|높아|뛰|커)")
_OVER_SUM = deferred(r"(?P<part>[\d.]+) ?/ ?\((?P<one>[\d.]+) ?\+ ?(?P<other>[\d.]+)\)")
_OUT_OF = deferred(r"\b[Oo]f (?:the |its |all |some |about )*[€$£]?$")
_WAYS = (
    (
        deferred(r"(?:나|쯤|가량|정도)?\s?(?:덜\s|줄|적[은게어다]|낮|싸|싼|깎|떨어|감소|짧|빨라|빠르|빠른)"),
        deferred(
            r"^\S+\s?(?:percent |per cent )?(?:less|fewer|lower|cheaper|smaller|shorter|faster|off|덜|적|낮|싸|줄|감소|떨어)\b|^\S+ (?:덜|적|낮|싸|줄|감소|떨어)"
        ),
    ),
    (
        deferred(r"(?:나|쯤|가량|정도)?\s?(?:더\s|늘|많[은이아다]|높|비싸|비싼|올[라랐]|오[르른]|증가|길|느려)"),
        deferred(
            r"^\S+\s?(?:percent |per cent )?(?:more|higher|larger|longer|slower|dearer)\b|^\S+ (?:더|많|높|비싸|늘|증가)"
        ),
    ),
)
_PART_OF = deferred(r"[\d.]+ ?\* ?(?:\(1-)?(?P<part>\d+/\d+)\)?")
_SHARED = deferred(r"(?P<amount>[\d.]+) ?/ ?(?P<many>[\d.]+)")
_AS_MONTHS = deferred(r"[\d.]+ ?\* ?12")
_LASTS = deferred(r"[\d.]+ ?/ ?[\d.]+ ?\* ?[\d.]+")
_CHANGE = deferred(
    r"\b(?:by|down|up|off|f[ae]ll\w*|r[io]se\w*|rising|cut\w*|drop\w*|less|fewer|more|cheaper|faster|slower|shorter|longer|higher|lower|discount\w*|increas\w*|decreas\w*|reduc\w*|sav\w+|gr[eo]w\w*|gain\w*|slash\w*|rais\w*|shr\w+|improv\w*|jump\w*|climb\w*|declin\w*|trim\w*)\b"
    r"|줄|늘|올[라랐려렸]|오르|오른|내[려렸리린]|낮|높|인상|인하|감소|증가|할인|싸|비싸|깎|절감|떨어|상승|하락|빨|빠르|느[려렸리린]|덜|더\s|단축|짧|길",
    re.IGNORECASE,
)
_HELD_TO_PACE = deferred(r"버[티틸텨텼]|바닥|남은 돈|이어|지속|쓸 수|견[디딜]|떨어지|동나|소진|갈 수|어치|걸[려리릴]")
_CHANGED_TO = deferred(
    r"%(?:나|쯤|가량|정도)?\s(?:더\s)?(?:오른|내린|늘어난|늘린|줄어든|줄인|뛴|떨어진|높인|낮춘|깎은|불어난|비싼|싼)\s(?:약\s)?$"
)
_THINGS = deferred(
    r" (?!(?:points?|and|or|in|to|of|for|on|at|by|with|from|per|was|were|is|are|against|compared|versus|than|out|after|before|as)\b)[a-z]{3,}\b"
)
_OF_ALL = deferred(r"(?:모두|총|전체|전부) (?:약 )?$")
_OVER = deferred(r"\bover (?:the )?$", re.IGNORECASE)
_AROUND, _BEHIND = 30, 12
_CLOSE = Fraction(3, 100)
_ONE = deferred(r"10*")
_HUNDRED = 100
_MORE = deferred(r" (?:more|other|others|additional|further|rivals?|competitors?)\b|\s?(?:개|곳|명|대)?\s?(?:더|추가)")


def far(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether a step that gives a figure takes what the source says of something else, or of no change."""
    step = step.replace(",", "")
    rules = (_by_share, _by_rest, _by_rise, _by_sum, _by_part, _by_many, _by_pace, _by_things)
    return any(rule(sheet, drafted, step) for rule in rules)


def meant(sheet: Sheet, drafted: Quantity, step: str) -> tuple[str, Quantity] | None:
    """Return the figure of the source that is meant, with its sentence, where a step that gives the drafted one is far-fetched."""
    rivals = [(name, one) for name, one in sheet.rivals(drafted) if _stands_for(sheet, drafted, one)]
    if not rivals:
        return None
    nearest = min(rivals, key=lambda pair: abs(pair[1].value - drafted.value))
    step = step.replace(",", "")
    close = ("*" in step or "/" in step) and _all_but(drafted, nearest[1]) and not _told_whole(sheet, step)
    slip = close or _by_one(sheet, step, nearest[1])
    return nearest if slip or far(sheet, drafted, step) else None


def _told_whole(sheet: Sheet, step: str) -> bool:
    """Return whether the draft tells all that a step counts with."""
    said = overlooked.shown_in(sheet.claim.text, "ko") | overlooked.shown_in(sheet.before, "ko")
    return set(_NUMBER.findall(step)) - {"1", "100"} <= said


def unless(sheet: Sheet, drafted: Quantity, found: derive.Proof | None) -> derive.Proof | None:
    """Return a step that gives a figure, unless it is far-fetched."""
    return None if found and (far(sheet, drafted, found.step) or meant(sheet, drafted, found.step)) else found


def by_a_hair(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is all but one of the source that the draft tells nowhere, and that it can stand for."""
    return any(_stands_for(sheet, drafted, one) and _all_but(drafted, one) for _, one in sheet.rivals(drafted))


def _all_but(drafted: Quantity, near: Quantity) -> bool:
    if drafted.approximate or drafted.kind in ("times", "percent", "points"):
        return False
    finer = drafted.bound and near.bound == drafted.bound and _digits(drafted) > _digits(near)  # `4,997만을 넘는`
    return (not drafted.bound or bool(finer)) and abs(near.value - drafted.value) <= _CLOSE * near.value


def _digits(one: Quantity) -> int:
    return len(str(int(one.value)).rstrip("0"))


def _stands_for(sheet: Sheet, drafted: Quantity, source: Quantity) -> bool:
    """Return whether a figure of the source is one that a draft may have meant, and that it tells nowhere."""
    told = {one.value for one in sheet.told().stated}
    alike = source.per == drafted.per and compare.comparable(drafted, source)
    return alike and source.value > 0 and source.value not in told


def _by_one(sheet: Sheet, step: str, near: Quantity) -> bool:
    """Return whether a hundredth of it or less, or a one of something, is added to an untold figure or taken off, and the draft tells no such number."""
    match = _PAIR.fullmatch(step)
    if match is None:
        return False
    small, large = sorted(map(Fraction, match.groups()))
    more = any(_MORE.match(text.text, one.span[1]) for text, one in _places(sheet, derive.shown(large)))
    if near.value != large or more:
        return False
    said = {one.value for one in quantities.find(f"{sheet.before} {sheet.claim.text}", "ko")}
    ones = any(one.value == 1 and one.words for _, one in sheet.known.figures)
    little = large >= _HUNDRED * small or (ones and _ONE.fullmatch(derive.shown(small)) is not None)
    return little and not {small, Fraction(1)} & said


def _by_share(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether a percentage changes a figure that it is not of, or changes nothing."""
    match = _CHANGED.fullmatch(step)
    if match is None or drafted.kind in ("percent", "points", "times"):
        return False
    base, share = match["base"] or match["whole"], match["share"] or match["part"]
    said = {
        derive.shown(one.value)
        for one in quantities.find(f"{sheet.before} {sheet.claim.text}", "ko")
        if one.kind == "percent"
    }
    if match["way"] == "/" and share in said and _CHANGED_TO.search(sheet.claim.text[: drafted.span[0]]):
        return True
    together = [one for one in sheet.claim.evidence if _has(one, base) and _has(one, share, "percent")]
    whole = _OF_ALL.search(sheet.claim.text[: drafted.span[0]]) is not None  # what 85% are of is `모두 4만 석`
    changes = drafted.kind == "duration" or (match["way"] == "/" and not whole)
    if share not in said and not together and changes:
        return True
    if drafted.kind == "duration" and drafted.bound and not drafted.approximate:
        return True
    return changes and not any(_changes(one, share) for one in sheet.claim.evidence)


def _by_rest(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether what a share leaves is told in the words of that share: `60% less` as `40% 덜`."""
    match = _REST.fullmatch(step)
    if match is None or drafted.kind != "percent":
        return False
    behind = sheet.claim.text[drafted.span[1] : drafted.span[1] + _BEHIND]
    for text, one in _places(sheet, match["share"]):
        beside = text.text[one.span[0] : one.span[1] + _AROUND]
        if any(draft.match(behind) and source.search(beside) for draft, source in _WAYS):
            return True
    return False


def _by_rise(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether a share is what a rise leaves of a hundred, which is nothing: 63% for `rose 37%`."""
    match = _REST.fullmatch(step)
    if match is None or drafted.kind != "percent":
        return False
    rises = [
        _ROSE.search(text.text[: one.span[0]]) or _ROSE_KOREAN.match(text.text, one.span[1])
        for text, one in _places(sheet, match["share"])
        if one.kind == "percent"
    ]
    return bool(rises) and all(rises)


def _by_sum(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether a share is one of a whole and its own part together: `of the 640, 160` are no fifth of 800."""
    match = _OVER_SUM.fullmatch(step)
    if match is None or drafted.kind not in ("percent", "times", "number"):
        return False
    rest = match["other"] if match["part"] == match["one"] else match["one"]
    places = [
        (text, one, other)
        for text, one in _places(sheet, match["part"])
        for other in quantities.find(text.text, text.language)
        if _is(other, rest)
    ]
    return any(_in_whole(text, one, other) for text, one, other in places)


def _in_whole(text: Evidence, one: Quantity, other: Quantity) -> bool:
    """Return whether a source tells one of two figures as a part of the other."""
    if part_of(text.text, one.span, other.span):
        return True
    first = min(one.span, other.span)
    whole = max(one, other, key=lambda figure: figure.value)
    return whole.span == first and _OUT_OF.search(text.text[: first[0]]) is not None


def _by_part(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether about a half, or more than a third, of a figure is told to the digit."""
    match = _PART_OF.fullmatch(step)
    if match is None or drafted.approximate or drafted.bound or drafted.kind in ("percent", "points", "times"):
        return False
    shares = [one for _, one in sheet.known.figures if one.kind == "times" and one.value == Fraction(match["part"])]
    return bool(shares) and all(one.approximate for one in shares)


def _by_many(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether an amount is divided by a length of time that is only bounded: `more than three years of service`."""
    match = _SHARED.fullmatch(step)
    if match is None or drafted.kind in ("percent", "points", "times") or drafted.approximate:
        return False
    many = [(text, one) for text, one in _places(sheet, match["many"]) if one.kind == "duration"]
    return bool(many) and all(one.bound and not _OVER.search(text.text[: one.span[0]]) for text, one in many)


def _by_pace(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether a length of time is one amount over another, where the draft speaks of nothing that lasts, or a count as years."""
    if drafted.kind != "duration":
        return False
    lasts = _LASTS.fullmatch(step) is not None and not _HELD_TO_PACE.search(sheet.claim.text)
    return lasts or _AS_MONTHS.fullmatch(step) is not None


def _by_things(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether points are added to what has none: 3 points and six schools."""
    match = _PAIR.fullmatch(step)
    if match is None or drafted.unit != "점":
        return False
    things = [
        [_THINGS.match(text.text, one.span[1]) for text, one in _places(sheet, number)] for number in match.groups()
    ]
    return any(bool(places) and all(places) for places in things)


def _places(sheet: Sheet, number: str) -> Iterator[tuple[Evidence, Quantity]]:
    for text in sheet.claim.evidence:
        for one in quantities.find(text.text, text.language):
            if _is(one, number):
                yield text, one


def _has(text: Evidence, number: str, kind: str = "") -> bool:
    figures: Sequence[Quantity] = quantities.find(text.text, text.language)
    return any(_is(one, number) and (not kind or one.kind == kind) for one in figures)


def _is(one: Quantity, number: str) -> bool:
    return derive.shown(one.value) == number or (
        one.kind == "duration" and derive.shown(one.value / one.step) == number
    )


def _changes(text: Evidence, share: str) -> bool:
    """Return whether the words around a percentage of the source say that something changes by it."""
    return any(
        one.kind == "percent"
        and derive.shown(one.value) == share
        and _CHANGE.search(text.text[max(0, one.span[0] - _AROUND) : one.span[1] + _AROUND])
        for one in quantities.find(text.text, text.language)
    )
