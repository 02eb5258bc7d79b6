"""A figure whose sentence speaks of another figure of the source: its partner may stand a sentence away.

Every shared word of the sentence belongs to the figure of the source that it stands nearest to, be that the drafted one, its
rival, or a third, which then says nothing. Only where the rival's words outweigh the drafted figure's own by far is it accused.
A year or a number beside it says which of two is meant, and blocks; so does a next sentence that has the rival in the drafted one's
place, and so do a name and further words for a rival of its size. A name or a noun alone may be what the whole article is about, which one
sentence says and the next takes for granted: a warning.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.check import anchors, by_itself, compare
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places import in_all, opening_names, told_ratios
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.figures import rows_named
from pipeline.check.nearness import crossing, described, leaning, movable, told_of
from pipeline.check.nearness.beside import of_a_long_list
from pipeline.check.nearness.grounds import Ground, grounds, tied
from pipeline.check.sides_and_roles import directions
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity
from pipeline.text.quantities.english_words import ONES

_RANGE = deferred(r"[ -](?:percent )?(?:range|area|bracket)\b")
_OWN, _CLEAR = 1.5, 1.1
_FIRM = 0.65
_DOUBTFUL = 0.5
_NAMED = 0.45
_MANY, _FAR = 1.2, 50
_SHORT, _QUARTER = 3, 4
_LITTLE = deferred(r"\s?(?:하고\s)?남짓")
_GENERAL = frozenset({"@ai", "@gdp", "@gpu", "@hbm", "@ev", "@us"})
_TIMES = ("=y2", "=y1", "=relative", "=quarter")
_FROM = deferred(r"\b(?:between|from) (?:about |around |roughly )?$")
_ENDS = deferred(r" (?:and|to) (?:about |around )?")
_REACHED = deferred(r" (?:[a-z]+ )?to (?:reach|hit|stand at|end at) [$€£¥]?")
_THEN = deferred(
    r"\b(?:then|at (?:the|that) (?:time|point|moment)|(?:which|that|in a (?:deal|round) that) (?:valued|put|priced)|valuing|at a (?:valuation|price) of)\b|당시|그때|이때",
)
_WHEN = deferred(r"\b(?:when|as|after|while)\b")
_OF_A_WHOLE = deferred(
    r"\bof (?:(?:the|its|their|that|this|next|last) )*(?:[\w-]+['’]s? )?(?:[\w-]+ )?(?:total|sum|whole|amount)\b",
    re.IGNORECASE,
)
"""The whole that a figure right before is a part of: `$4 billion of next year's total` is no figure of next year."""
_SILENT = frozenset({"number", "date"})
_UP_TO = deferred(r"(?<!\d)(?P<month>1[0-2]|[1-9])월(?:\s?말)?까지")
_TO_DATE = deferred(
    rf"\bfirst (?:(?P<many>\d{{1,2}}|{'|'.join(ONES[1:11])})[ -]months?|(?P<part>half|quarter|three quarters))\b|\b(?:so far this year|year[- ]to[- ]date|since [A-Z])"
)
_OUT_OF_SIZE = 100
_A_TABLE = 24  # figures of one kind in a sentence
_MONTHS = {"quarter": 3, "half": 6, "three quarters": 9}


@dataclass(frozen=True, slots=True)
class _Case:
    """A figure of a sentence and the figure of the source that may belong there, each with the figures it competes with."""

    ground: Ground
    text: str
    one: Quantity
    rival: Quantity
    others: tuple[Span, ...]


def strayed(claim: Claim, places: Sequence[Quantity], before: str = "") -> Iterator[Flag]:
    """Yield the first figure of a sentence that stands where another figure of the source should, and that is not told beside it."""
    said = told_of.beside(before, claim.after)
    for case, against in by_itself.found(claim, _told_elsewhere, places):
        if rows_named.bears_out(claim, case.one):
            return  # `Camber with 14%`, whatever else is said of Huashan and its 41%
        if case.rival.value in said and not any(_in_return(case, text) for text in (before, claim.after)):
            continue
        flag = contradicted(claim, case.one, [(case.ground.at(case.rival.span), case.rival)])
        firm = all(
            word.anchor.key.startswith("=") and word.weight > _FIRM and not _frames(case, word.anchor)
            for word in against
        )
        sure = firm or _in_return(case, claim.after) or _by_name(case, against)
        if not sure and _describes(case, against):
            continue
        yield flag if sure else replace(flag, severity="warn", sure=_DOUBTFUL)
        return


def _describes(case: _Case, against: Sequence[crossing.Weighed]) -> bool:
    """Return whether a figure only describes a noun, as its source does, and all that speaks for another stands outside of that clause."""
    found = described.clause(case.text, case.one.span)
    if found is None:
        return False
    (start, end), _ = found
    inside = any(start <= span[0] < end for word in against for span in word.anchor.draft)
    return not inside and described.borne_out(case.ground, case.text, case.one.span, case.ground.homes(case.one)[0])


def _frames(case: _Case, when: Anchor) -> bool:
    """Return whether a time closes the source's sentence of both figures: `valued at $5.2bn when it raised $600m in May 2025` dates both."""
    home = case.ground.homes(case.one)[0]
    here = (
        case.ground.text.rfind("\n", 0, home[0]) + 1,
        case.ground.text.find("\n", home[1]) % (1 + len(case.ground.text)),
    )
    rival = case.rival.span
    return (
        all(
            here[0] <= span[0] < here[1] and here[0] <= rival[0] < here[1] and span[0] > max(home[0], rival[0])
            for span in when.source
        )
        and _WHEN.search(case.ground.text, *sorted((home[1], rival[0]))) is not None
    )


def _of_both(case: _Case, word: Anchor, home: Span) -> bool:
    """Return whether a source tells a figure of the name or the time that it has just told the rival of: `raised $220m in April and was then valued at $2.1bn`."""
    text, end = case.ground.text, case.rival.span[1]
    start = text.rfind("\n", 0, home[0]) + 1
    carried = start <= end <= home[0] and _THEN.search(text, end, home[0]) is not None
    return carried and word.key[0] in "=@" and any(start <= span[0] < home[0] for span in word.source)


def _accused(ground: Ground, text: str, places: Sequence[Quantity]) -> Iterator[tuple[_Case, list[crossing.Weighed]]]:
    """Yield the figures of a text that stand where another should, with the words that say so."""
    cases = list(_cases(ground, text, places))
    common = anchors.shared(ground.text, ground.language, text) if cases else []
    for case in cases:
        against = _against(case, common)
        if against:
            yield case, against


def _told_elsewhere(claim: Claim, places: Sequence[Quantity]) -> Iterator[tuple[_Case, list[crossing.Weighed]]]:
    return (told for ground in grounds(claim.evidence) for told in _accused(ground, claim.text, places))


def _by_name(case: _Case, against: Sequence[crossing.Weighed]) -> bool:
    """Return whether a name and more words speak for a rival that is of the figure's size: `프랑스에서는 58%` for Germany's."""
    names = [word.weight for word in against if _is_name(case.text, word.anchor)]
    low, high = sorted((abs(case.one.value), abs(case.rival.value)))
    spoken = max(names, default=0.0) > _NAMED and sum(word.weight for word in against) > _MANY
    if not spoken or case.ground.language == "ko" or high > _FAR * low:
        return False
    home = told_of.at(told_of.clauses(case.ground), case.ground.homes(case.one)[0])
    return home is not None and home.plain  # `It spent 20.8% of that` may be told of anybody


def _is_name(text: str, anchor: Anchor) -> bool:
    """Return whether a word is a name for sure, not one that a verb may sound like (마주치는 and Match)."""
    written = text[slice(*anchor.draft[0])]
    told = anchor.weight == 1 or len(written) > _SHORT
    return anchor.key[0] == "@" and anchor.key not in _GENERAL and told


def _in_return(case: _Case, after: str) -> bool:
    """Return whether the next sentence tells the rival figure of what the source says the drafted one of."""
    places = [group[0] for group in quantities.readings(after, "ko")] if after else []
    return any(
        compare.same(other.one, case.rival) and compare.same(case.one, other.rival)
        for other, _ in _accused(case.ground, after, places)
    )


def _cases(ground: Ground, text: str, places: Sequence[Quantity]) -> Iterator[_Case]:
    said = {place.value for place in places}
    for one in movable.movable(text, places):
        homes = ground.homes(one)
        if len(homes) != 1 or one.kind in _SILENT or one.role in ("from", "low", "high"):
            continue
        if of_a_long_list(ground.text, homes[0]) or _up_to_a_month(ground, text, one, homes[0]):
            continue
        others = tuple(place.span for place in places if place is not one and compare.comparable(place, one))
        for rival in movable.measured(ground, text, one):
            if _bounded_alike(ground, one, homes[0], rival) or _ranged(ground, text, one, homes[0]):
                continue
            if (
                any(rule(ground, homes[0], rival) for rule in (in_all.told, in_all.passed))
                or _a_little_over(text, one, rival)
                or told_ratios.compared(places, one, rival)
                or _change_in_both(ground, text, one, homes[0], rival)
            ):
                continue
            if one.words and rival.value > _OUT_OF_SIZE * one.value:
                continue  # `소식통 두 명` is nobody's slip for 120,000
            if rival.value in said or rival.span == homes[0] or _tied(ground, homes[0], rival):
                continue
            yield _Case(ground, text, one, rival, others)


def _tied(ground: Ground, home: Span, rival: Quantity) -> bool:
    """Return whether a figure of the source is one that the drafted one stands against there, here or in another sentence: `from 10% to 25%`."""
    alike = [figure.span for figure in ground.figures if compare.same(figure, rival)]
    first, second = sorted((home, rival.span))
    ends = _ENDS.fullmatch(ground.text, first[1], second[0]) and _FROM.search(ground.text[: first[0]])
    if ends or _REACHED.fullmatch(ground.text, first[1], second[0]):  # `gained 9 million to reach 143 million`
        return True
    return any(tied(ground.text, home, span) for span in (rival.span, *alike))


def _up_to_a_month(ground: Ground, text: str, one: Quantity, home: Span) -> bool:
    """Return whether both texts tell a figure as one up to a month: `9월까지 531대` beside September's 71, for `the first nine months to 531`."""
    mine = _UP_TO.search(text[: one.span[0]])
    if mine is None or ground.language == "ko":
        return False
    alike = [figure.span for figure in ground.figures if figure.span != home and compare.comparable(figure, one)]
    start = max((end for _, end in alike if end <= home[0]), default=0)
    end = min((begin for begin, _ in alike if begin >= home[1]), default=len(ground.text))
    theirs = _TO_DATE.search(ground.text, start, end)
    if theirs is None:
        return False
    many = theirs["many"] or ""
    months = _MONTHS.get(theirs["part"] or "") or (int(many) if many.isdigit() else ONES.index(many) + 1 if many else 0)
    return months in (0, int(mine["month"]))


def _ranged(ground: Ground, text: str, one: Quantity, home: Span) -> bool:
    """Return whether both texts tell a figure as a range of ten, which nobody says of another: `30%대` for the 30% range."""
    return text.startswith("대", one.span[1]) and _RANGE.match(ground.text, home[1]) is not None


def _a_little_over(text: str, one: Quantity, rival: Quantity) -> bool:
    """Return whether a length is told of the other one, as a little less: `1년 남짓` for 14 months."""
    over = one.kind == "duration" and _LITTLE.match(text, one.span[1]) is not None
    return over and one.unit == rival.unit and 0 <= rival.value - one.value <= one.value / _QUARTER


def _change_in_both(ground: Ground, text: str, one: Quantity, home: Span, rival: Quantity) -> bool:
    """Return whether both texts tell a figure as a change that goes one way, and the source its rival as none: `올해(324명)보다 17명 적은`."""
    there = Evidence("", ground.text, ground.language)
    mine = directions.way(Evidence("", text, "ko"), one)
    told = [directions.way(there, figure) for figure in ground.figures if figure.span == home]
    return mine != 0 and mine in told and directions.way(there, rival) == 0


def _bounded_alike(ground: Ground, one: Quantity, home: Span, rival: Quantity) -> bool:
    """Return whether the sentence bounds its figure as the source does, and not as it does the rival: `more than 1.5 million`."""
    bounds = {figure.bound for figure in ground.figures if figure.span == home}
    return bool(one.bound) and one.bound in bounds and rival.bound != one.bound


def _against(case: _Case, common: Sequence[Anchor]) -> list[crossing.Weighed]:
    """Return the words near a figure of the sentence that stand, in the source, by its rival and by no other figure.

    None are returned where too little speaks for the rival.
    """
    home = case.ground.homes(case.one)[0]
    rivals = {figure.span for figure in case.ground.figures if compare.comparable(figure, case.one)}
    spans = rivals | {home, case.rival.span}
    if len(spans) > _A_TABLE:
        return []  # whose figure is whose, nearness does not tell there, and takes long to say so
    found: list[crossing.Weighed] = []
    for anchor in common:
        if (
            crossing.itself(anchor, case.one)
            or _of_a_whole(case, anchor)
            or opening_names.silent(case.ground, anchor, home, case.rival.span)
        ):
            continue
        here = anchor.weight * _near(case, anchor)
        theirs, mine = (_nearest(case.ground, anchor, span, spans) for span in (case.rival.span, home))
        weight = min(here, anchor.weight * theirs) - min(here, anchor.weight * mine)
        found.append(crossing.Weighed(anchor, weight))
    kept = crossing.apart(found)
    if any(word.weight < 0 and word.anchor.key.startswith(_TIMES) for word in kept):
        return []  # the sentence says the year that the source tells this figure of
    against = [word for word in kept if word.weight > 0]
    if case.rival.span < home and not any(crossing.telling(word.anchor) for word in against):
        return []  # a noun said once, with the first figure, may count the second too
    if all(_of_both(case, word.anchor, home) for word in against):
        return []
    own = [-word.weight for word in kept if word.weight < 0]
    return against if _sum([word.weight for word in against]) - _OWN * _sum(own) > _CLEAR else []


def _of_a_whole(case: _Case, anchor: Anchor) -> bool:
    """Return whether a time is only that of a whole of which an amount is a part, wherever the source says it."""
    asked = anchor.key[0] == "=" and case.one.kind in AMOUNTS
    wholes = [match.span() for match in _OF_A_WHOLE.finditer(case.ground.text)] if asked else []
    return bool(wholes) and all(any(start <= one[0] < end for start, end in wholes) for one in anchor.source)


def _near(case: _Case, anchor: Anchor) -> float:
    """Return how near a word stands to the figure in the sentence; 0 where it belongs to another figure of its kind."""
    near = leaning.presence(case.text, anchor.draft, case.one.span, case.others)
    if not case.others:
        return near
    return near * max(0.0, leaning.lean(case.text, "ko", anchor.draft, (case.one.span,), case.others))


def _nearest(ground: Ground, anchor: Anchor, span: Span, spans: set[Span]) -> float:
    others = [other for other in spans if other != span]
    return max(0.0, leaning.lean(ground.text, ground.language, anchor.source, (span,), others))


def _sum(weights: Sequence[float]) -> float:
    return sum(weights) + max(weights, default=0.0)
