"""Counts that a source leaves to its reader: nine members of a 5-4 vote, 17 left of 18 with the first in place, a runner-up, fifteen months of a monthly figure."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence
from pipeline.check.few import unnumbered
from pipeline.check.other_words import beaten, nth_of_its_kind, periods_named, rosters, said_in_words, votes
from pipeline.check.shares import roughly_over
from pipeline.text import quantities
from pipeline.text.months import MONTHS
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_PERSONS = frozenset({"명", "인", "사람", "표"})
_NTH_OF = deferred(
    r"\b(?P<nth>first|second|third|fourth|fifth) (?:[a-z]+ )?of (?:the |its |their |his |her |all |a planned |some |about )?$"
)
_ONE_OF = deferred(r"\b(?P<nth>one|two|three|four|five) of (?:the |its |their |his |her |all |a planned )?$")
_PAIRS = ("first one", "second two", "third three", "fourth four", "fifth five")
_NTHS = {word: number for number, pair in enumerate(_PAIRS, 1) for word in pair.split()}
_LEFT = deferred(r"(?:남은|나머지|남아 있는|앞으로|추가로|아직)(?:\s[가-힣]{1,6})?\s(?:약 )?$")
_MORE = deferred(r"(?:[ -][a-z-]+)? (?:more|additional|further)\b")
_AND_A = deferred(r"(?: [a-z-]+){0,2} and (?:an?|one|its|his|her) (?:[a-z-]+ )?[a-z-]+(?=[.,;]|$)")
_WITH, _OTHER_ONES = deferred(r"\b(?:with|alongside|beside|among) $"), deferred(r"다른|나머지|딴")
_A_AND = deferred(r"\b(?:[Aa]n?|[Oo]ne) (?:[a-z-]+ )?[a-z-]+ and $")
ANOTHER = deferred(r"\b(?:another|a further|an additional) $")
_JOINED = deferred(r"\b(?:joined|accompanied|backed|followed) by (?:about |some )?$")
_ALL = deferred(r"모두|합치|합쳐|합하|합해|총|전부|더하|통틀|까지")
_NAME = r"[A-Z][\w.&'’-]*(?: (?:of |and |the )?[A-Z0-9][\w.&'’-]*){0,4}"
_NAMED_AND = deferred(
    rf"(?P<names>{_NAME}(?:, {_NAME}){{0,7}})(?:(?<=['’]s) [a-z]+)?,? and (?:about |around |some |at least )?(?P<other>the other |another )?$"
)
_THINGS_AND = deferred(r"\b(?:the |a |an |its |their )?(?P<things>[a-z-]+(?:, [a-z-]+(?: [a-z-]+)?){0,4}),? and $")
_CUT = deferred(r", ")
_NEXT_LISTS = deferred(r"(?P<things>[^.!?]{4,90}?)(?:이에요|예요|입니다|이죠|죠)[.!]?$")
_PARTS = deferred(r",? 그리고 |, |(?<=[가-힣’'\"])(?:와|과) ")
_OF_SORTS = frozenset({"종", "가지", "곳", "개", "사", "팀", "명", "개사", "개국"})
_OTHERS = deferred(
    r" (?:other|others|more|additional|further|colleagues|co-?workers|teammates|classmates|friends|partners|relatives|siblings|co-?founders|co-?authors)\b"
)
_WON = deferred(
    r"\b(?:won|wins?|winning|winners?|took|takes|beat|beats|victor\w+|triumph\w*|claim\w*|gold|title|finished first|clinch\w*|ahead of|led|leads)\b",
    re.IGNORECASE,
)
_MARGIN = deferred(
    r"\bby (?:just |only |nearly |almost |more than |over |about )?(?:[\d.]+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|half)[ -](?:[a-z]+ )?(?:seconds?|minutes?|hours?|points?|strokes?|shots?|lengths?|metres?|meters?|votes?|laps?|goals?|runs?)\b|"
    r"\b(?:seconds?|minutes?|hours?|points?|strokes?|shots?|lengths?|metres?|meters?|votes?|laps?) (?:ahead|clear|in front|faster|better|quicker)\b",
    re.IGNORECASE,
)
_RUNNER_UP = deferred(
    r"\s?(?:와|보다|(?:를|와의|에|에게)\s(?!했|차지|기록|하[고며는]|지키|달리|머|그[치쳤]|올[라랐])|(?:인\s)?(?:[가-힣A-Za-z·]{1,12}\s){0,2}[가-힣A-Za-z·]{1,12}(?:와|과|보다|을|를|에)(?:는)?(?=[\s,.]))"
)
_NTH_IN_A_ROW = deferred(
    r"\b(?:consecutive|straight|successive)(?: [a-z-]+)? (?:declines?|drops?|falls?|decreases?|cuts?|losses|loss|gains?|rises?|increases?|advances?|hikes?|expansions?|contractions?|growth|improvements?|slowdowns?|reductions?|records?|deficits?|surplus(?:es)?|readings?|reports?)\b",
    re.IGNORECASE,
)
_IN_A_ROW = deferred(r"\s?(?:연속|째|내리|내내|잇따라|줄곧|동안)")
_PERIODS: tuple[tuple[re.Pattern[str], tuple[str, ...], int], ...] = (
    (deferred(r"\bquarter\w*\b", re.IGNORECASE), ("month",), 3),
    (deferred(rf"\b(?:{MONTHS}|month\w*)\b"), ("month",), 1),
    (deferred(r"\b(?:week\w*)\b", re.IGNORECASE), ("s",), 604_800),
    (deferred(r"\b(?:trading|session\w*|day|daily|Monday|Tuesday|Wednesday|Thursday|Friday)\b"), ("s",), 86_400),
    (deferred(r"\b(?:years?|annual\w*|yearly|(?:19|20)\d\d)\b", re.IGNORECASE), ("month",), 12),
)
_RESULTS = {"승": r"wins?|victor(?:y|ies)", "패": r"loss(?:es)?|defeats?", "골": r"goals?", "점": r"points?"}
_AS_MANY = deferred(r"\bin as many (?P<unit>year|month|week|day)s\b", re.IGNORECASE)
_LENGTHS = {"year": 12, "month": 1, "week": 604_800, "day": 86_400}
_OR_LESS = deferred(r"\s?(?:까지|이하)")
_BELOW_AGE = deferred(
    r"\b(?:under|below|younger than)[- ](?:the age of |age )?(?P<age>[1-9]\d?)(?:s\b|\b(?![,.]\d|%))|(?<!\d)(?P<korean>[1-9]\d?)\s?[세살] ?미만",
    re.IGNORECASE,
)
_FOREMOST = deferred(
    r"\b(?:topp(?:ed|ing)|tops|the (?:single )?best|leads?|led|leading|winners?|won|number one|No\. ?1|first place|finished first|the (?:highest|largest|biggest|fastest|most)|ranked (?:first|highest))\b",
    re.IGNORECASE,
)
_NONE = deferred(r"\b(?:no|zero|nothing|without|unpaid|free)\b", re.IGNORECASE)
_NOBODY = deferred(r"\b(?:none|nobody|no one|not a single|unanimous(?:ly)?|unopposed)\b", re.IGNORECASE)
_ONE_EACH = deferred(
    r" (?:[a-z-]+ )?(?:grants|scholarships|fellowships|bursaries|stipends|prizes|awards)\b[^.;]{0,60}? (?:to|for) [a-z]"
)
_OF_WHOLE = deferred(r"(?: ?만점)?(?:에|에서| 중| 가운데)(?:에|에서)?\s")
_FEW = 6


def told(claim: Claim, one: Quantity) -> bool:
    """Return whether a count is one that the words of a source leave to its reader."""
    return len(claim.evidence) <= _FEW and any(rule(claim, one) for rule in _RULES)


def _voters(claim: Claim, one: Quantity) -> bool:
    persons = one.kind == "count" and one.unit in _PERSONS
    return persons and any(sum(sides) == one.value for sides in votes.of_a_vote(claim))


def _given_one_each(claim: Claim, one: Quantity) -> bool:
    counts = _counts(claim) if one.unit in _PERSONS else ()
    return any(figure.value == one.value and _ONE_EACH.match(each.text, figure.span[1]) for each, figure in counts)


def _remaining(claim: Claim, one: Quantity) -> bool:
    """Return whether so many are left of a number of which the source tells how many are done: `the first of 18`."""
    if one.kind not in COUNTS or not _LEFT.search(claim.text[: one.span[0]]):
        return False
    return any(
        figure.value - _NTHS[done["nth"].lower()] == one.value
        for each, figure in _counts(claim)
        for pattern in (_NTH_OF, _ONE_OF)
        if (done := pattern.search(each.text[: figure.span[0]]))
    )


def _one_and_more(claim: Claim, one: Quantity) -> bool:
    """Return whether a count is one and so many more: a prototype and twelve more satellites."""
    if one.kind not in COUNTS or not _ALL.search(claim.text):
        return False
    return any(
        figure.value + 1 == one.value
        and (
            _MORE.match(each.text, figure.span[1])
            or ANOTHER.search(each.text[: figure.span[0]])
            or (each.text.startswith(" other ", figure.span[1]) and _JOINED.search(each.text[: figure.span[0]]))
        )
        for each, figure in _counts(claim)
    )


def _and_a_single_one(claim: Claim, one: Quantity) -> bool:
    """Return whether a count is of so many and a single one beside them: `two cups and a plate` are three, so is `with two others`."""
    return one.kind in COUNTS and any(
        figure.value + 1 == one.value
        and (
            _AND_A.match(each.text, figure.span[0] + len(figure.text))
            or _A_AND.search(each.text[: figure.span[0]])
            or (
                _WITH.search(each.text[: figure.span[0]])
                and each.text.startswith(" others", figure.span[1])
                and not _OTHER_ONES.search(claim.text)
            )
        )
        for each, figure in _counts(claim)
    )


def _named_and_others(claim: Claim, one: Quantity) -> bool:
    """Return whether a count is those that a source names and the others that it counts: `Amazon, Google and 11 other companies` are 13."""
    if one.kind not in COUNTS:
        return False
    if _ALL.search(claim.text) and any(
        figure.value + len(_CUT.split(before["things"])) == one.value
        for each, figure in _counts(claim)
        if (before := _THINGS_AND.search(each.text[: figure.span[0]]))
        and _OTHERS.match(each.text, figure.span[0] + len(figure.text.split()[0]))
    ):
        return True
    for each, figure in _counts(claim):
        before = _NAMED_AND.search(each.text[: figure.span[0]])
        others = before and (before["other"] or _OTHERS.match(each.text, figure.span[0] + len(figure.text.split()[0])))
        if before and others and figure.value + len(before["names"].split(", ")) == one.value:
            return True
    return False


def _listed_next(claim: Claim, one: Quantity) -> bool:
    """Return whether the next sentence lists just so many, and says no more: `3종을 공개했어요. 새 PC, 컨트롤러, 그리고 헤드셋이에요.`"""
    if one.kind != "count" or one.unit not in _OF_SORTS or one.bound or one.approximate:
        return False
    listed = _NEXT_LISTS.fullmatch(claim.after.strip())
    return listed is not None and len(_PARTS.split(listed["things"])) == one.value > 1


def _counts(claim: Claim) -> Iterator[tuple[Evidence, Quantity]]:
    for each in claim.evidence:
        if each.language != "ko":
            found = quantities.find(each.text, each.language)
            yield from ((each, figure) for figure in found if figure.kind in COUNTS)


def _runner_up(claim: Claim, one: Quantity) -> bool:
    """Return whether a second place is that of whom the winner of a source left behind by so much."""
    if one.kind != "ordinal" or one.value != 2 or not _RUNNER_UP.match(claim.text, one.span[1]):
        return False
    return any(_WON.search(each.text) and _MARGIN.search(each.text) for each in claim.evidence)


def _in_a_row(claim: Claim, one: Quantity) -> bool:
    """Return whether so many months are so many in a row of a figure that its source tells for a month: `the fifteenth consecutive decline`."""
    if one.kind != "duration" or one.per or not _IN_A_ROW.match(claim.text, one.span[1]):
        return False
    for each in claim.evidence:
        for figure in quantities.find(each.text, each.language):
            if figure.kind != "ordinal" or not _NTH_IN_A_ROW.match(each.text[figure.span[1] :].lstrip(" -")):
                continue
            if any(
                one.unit in units and figure.value * size == one.value
                for pattern, units, size in _PERIODS
                if pattern.search(each.text)
            ):
                return True
    return False


def _results(claim: Claim, one: Quantity) -> bool:
    """Return whether so many wins are told as the last of them: `his third win`."""
    words = _RESULTS.get(one.unit)
    return words is not None and any(
        figure.kind == "ordinal"
        and figure.value == one.value
        and re.match(rf"(?: [a-z-]+)? (?:{words})\b", each.text[figure.span[1] :])
        for each in claim.evidence
        for figure in quantities.find(each.text, each.language)
    )


def _as_many(claim: Claim, one: Quantity) -> bool:
    """Return whether a length is as many years as the source has told of something else: `its third increase in as many years`."""
    if one.kind != "duration":
        return False
    for each in claim.evidence:
        for match in _AS_MANY.finditer(each.text):
            before = quantities.find(each.text[: match.start()], each.language)
            size = _LENGTHS[match["unit"].lower()]
            if any(
                figure.kind in ("ordinal", "number", "count") and figure.value * size == one.value
                for figure in before[-2:]
            ):
                return True
    return False


def _at_most_of_age(claim: Claim, one: Quantity) -> bool:
    """Return whether an age with `이하` is the last year below a limit: 15세 이하 are under 16."""
    if one.unit not in ("세", "살") or not _OR_LESS.match(claim.text, one.span[1]):
        return False
    return any(
        Fraction(match["age"] or match["korean"]) == one.value + 1
        for each in claim.evidence
        for match in _BELOW_AGE.finditer(each.text)
    )


def _half_year(claim: Claim, one: Quantity) -> bool:
    """Return whether a half of a year is one that a source tells without its year: `the second half, which includes …`."""
    name = {1: "first", 2: "second"}.get(int(one.value)) if one.kind == "quarter" and one.unit == "half" else None
    return name is not None and any(
        re.search(rf"\b{name} half(?![- ](?:time|of the (?:game|match)))", each.text, re.IGNORECASE)
        for each in claim.evidence
    )


def _first_place(claim: Claim, one: Quantity) -> bool:
    """Return whether a first place is what a source says in its own words: `topped the leaderboard`, `the best agent tested`."""
    return one.text == "1위" and any(_FOREMOST.search(each.text) for each in claim.evidence)


def _nothing(claim: Claim, one: Quantity) -> bool:
    """Return whether nothing at all is told as a sum or a count: `takes no salary` is 월급은 0원, `none against` 반대 0표."""
    told = {"money": _NONE, "count": _NOBODY}.get(one.kind)
    return told is not None and one.value == 0 and any(told.search(each.text) for each in claim.evidence)


def _of_all_parts(claim: Claim, one: Quantity) -> bool:
    """Return whether a whole that the draft names is what all figures of its unit in a source sentence come to: `100점 중 40점`."""
    if one.kind != "count" or not one.unit or not _OF_WHOLE.match(claim.text, one.span[1]):
        return False
    return any(
        len(parts) > 1 and sum(parts) == one.value
        for each in claim.evidence
        for parts in [[it.value for it in quantities.find(each.text, each.language) if it.unit == one.unit]]
    )


_RULES: tuple[Callable[[Claim, Quantity], bool], ...] = (
    _voters,
    _given_one_each,
    _remaining,
    _one_and_more,
    _and_a_single_one,
    _named_and_others,
    _listed_next,
    _runner_up,
    rosters.ranked_above,
    rosters.with_those_named,
    nth_of_its_kind.others,
    _in_a_row,
    _results,
    _as_many,
    _at_most_of_age,
    _half_year,
    _first_place,
    _nothing,
    beaten.with_the_winner,
    periods_named.so_many,
    _of_all_parts,
    unnumbered.given,
    *said_in_words.RULES,
    *roughly_over.RULES,
)
