"""Counts by what is counted: `GPU 세 장` for four GPUs, `100만 단어` for a million tokens, `600개` of workers.

Spelled counts are idiom more often than figure (두 마리 토끼), so one is wrong only where the source counts the very same
thing, once, with another number that the sentence does not say either.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors, compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted, differs, topic
from pipeline.check.counts import (
    change_counts,
    count_nouns,
    counted_classes,
    human_nouns,
    leftover_counts,
    of_whole,
    tallies,
    without_nouns,
)
from pipeline.check.few import enumerated
from pipeline.check.figures import derive, named_numbers, told_steps
from pipeline.check.figures.pool import Pool, proves
from pipeline.check.other_words import excused, implied_counts, rosters
from pipeline.check.times import intervals, reckoned_rates
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_UNITS_OF_THINGS = frozenset({"개", "대", "장", "편", "권", "가지"})
_MEASURED = frozenset(
    {"토큰", "매개변수", "파라미터", "단어", "글자", "요청", "쿼리", "질의", "페이지", "프레임", "문항"}
)
_RANK = deferred(
    r"로 (?:크|큰|많|높|빠르|빠른|비싸|비싼|오래|긴|길|작|적|낮|느리|싸|싼|인기|덥|더운|더웠|춥|추운|추웠|뜨거|따뜻|건조|무거|가벼|넓|좁|깊|얕|강[하한]|부유|가난|젊|나쁜|나빴|좋|붐비|혼잡|습하|습한|위험|안전)"
)
_OF_TIME = deferred(r"[- ](?:fiscal |financial )?(?:quarters?|half|halves|century|centuries|semester)\b")
_SHORT_TEXT = 8  # sentences
_SAID_SO = deferred(r"(?:예요|이에요|였|입니다|다\.)")
_FOREMOST = deferred(
    r"(?<!one of )(?<!among )\bthe (?:single |world['’]s |country['’]s )?(?:largest|biggest|highest|fastest|cheapest|longest|tallest|most [a-z]+|best|oldest|lowest|smallest)\b|가장 (?:큰|많은|높은|빠른|긴|비싼|싼|낮은)"
)
_CHANGED = deferred(
    r"\s?(?:이|가|을|를|은|는|이나|나|씩|정도|가량|쯤)?\s?(?:더 |덜 )?(?:많|적[어은게]|늘|줄|불어|증가|감소|차이|앞|뒤|더|덜|빠[졌지진])"
)
_FEW = 2
_YEARS = frozenset(range(1900, 2100))
_SECOND = deferred(r"(?:['’]s|\b(?:its|their|his|her|our|the|a)) $", re.IGNORECASE)
_NO_SECOND = deferred(r" (?:half|quarter|person|phase|generation|place|day|week|month|year|time|to|or|and)\b|[^ ]")
"""What makes `second` half of a name, or a length of time."""
_REPEATS = frozenset({"번", "차례"})
_SPELLED = 12
_BAND = deferred(r"\b(?:team|group|crew|staff|panel|board|family|party|class|jury) of (?:just |only |about |some )?$")
_ANYTHING = frozenset({"대", "명", "곳", "팀", "개", "사람", "마리", "건"})
_DID = deferred(
    r"(?: of (?:them|those|these))?(?: (?:have|had|has|were|was|never|later|then))? (?:[a-z]{2,}ed|won|lost|fell|quit|left|made|ran|broke|kept|met|sank|hit|got|gave|took|said)\b"
)
_EACH_HERE, _EACH = deferred(r"\s?씩"), deferred(r" (?:each|apiece)\b")
_THINGS = deferred(r"(?:[ -][A-Za-z.-]+){0,3}?[ -](?:[a-z]+|[A-Z][A-Z0-9]*\d)s\b")


def counted(claim: Claim, every: Sequence[tuple[Quantity, ...]], known: Pool, before: str = "") -> Iterator[Flag]:
    """Yield the counts of a sentence whose number, or whose counted thing, is another than the source's."""
    text = claim.text
    said = {one.value for group in every for one in group}
    for group in every:
        first = group[0]
        if first.kind == "ordinal" and first.words:
            yield from _ranked(claim, first)
        if first.kind != "count":
            continue
        if first.words:
            if not (rosters.names_all(claim, before, first) or rosters.goes_on(claim, first)):
                theirs = counted_classes.without(claim, group, known)
                yield from _spelled(claim, text, first, said, theirs, before)
        else:
            yield from _thing(claim, first)
        yield from of_whole.of_all(claim, group, every, known)


def _spelled(
    claim: Claim, text: str, drafted: Quantity, said: set[Fraction], known: Pool, before: str
) -> Iterator[Flag]:
    told = {source.value for _, source in known.figures if source.kind in ("number", "count", "ordinal")}
    if drafted.value < _FEW or intervals.told(claim, drafted, before) or reckoned_rates.given(claim, drafted):
        return
    if drafted.value in told:
        yield from count_nouns.of_another(claim, text, drafted, said)
        return
    if _given(claim, drafted, known) or count_nouns.of_the_others(text, drafted, told):
        return
    if end := change_counts.other_end(claim, drafted):
        yield contradicted(claim, drafted, [end])
        return
    nouns = count_nouns.nouns(text, drafted)
    numbers = _numbers(claim, said)
    alike = [(one.id, source) for one, source in numbers if nouns & count_nouns.counted_in(one, source)]
    small = [
        (one.id, source)
        for one, source in numbers
        if source.words
        and source.unit != "회"
        and (
            (_FEW <= source.value <= _SPELLED and _counts_things(one, source, drafted))
            or without_nouns.of_those(text, drafted, one, source)
        )
    ]
    again = _times(claim, said) if drafted.unit in _REPEATS else []
    alone = [(one.id, source) for one, source in numbers if _alone(claim, drafted, one, source, before)]
    share = _EACH_HERE.match(text, drafted.span[1])
    each = [(one.id, source) for one, source in numbers if share and _EACH.match(one.text, source.span[1])]
    if drafted.unit in without_nouns.AGES:
        alike, again, alone, each, small = without_nouns.ages(drafted, claim, said), [], [], [], []
    counts = alike or again or alone or each or ([] if drafted.unit in _REPEATS else small)  # things are no times
    if drafted.role != "to" and _CHANGED.match(text, drafted.span[1]):
        if proves((drafted,), known, text):
            return  # from three to seven: 네 대 많아졌어요
        if change := _another_change(claim, drafted):
            yield change
            return
    texts = {one.id: one for one in claim.evidence}
    if len({source.value for _, source in counts}) == 1:
        others = any(counted_classes.another(text, drafted, texts[name], source) for name, source in counts)
        paired = not alike and rosters.pairs(claim, drafted.value)
        if not others and (counts in (alone, each) or not (paired or rosters.lists(claim, drafted.value))):
            yield contradicted(claim, drafted, counts)
    else:
        yield from tallies.tallies(claim, drafted, said, known)


def _numbers(claim: Claim, said: set[Fraction]) -> list[tuple[Evidence, Quantity]]:
    """Return the counts of the sources that a sentence does not tell: no rates, no years, no part of a share."""
    return [
        (one, source)
        for one in claim.evidence
        for source in quantities.find(one.text, one.language)
        if source.kind in ("number", "count")
        and not source.per
        and source.value not in said
        and not (source.kind == "number" and source.value in _YEARS)
        and not _of_a_share(one, source)
    ]


def _of_a_share(one: Evidence, source: Quantity) -> bool:
    """Return whether a number is one of a share's two: `three applications in five` counts no three."""
    return any(
        share.kind == "times" and share.words and share.span[0] <= source.span[0] and source.span[1] <= share.span[1]
        for share in (quantities.find(one.text, one.language) if source.words else ())
        if share.value < 1
    )


def _times(claim: Claim, said: set[Fraction]) -> list[tuple[str, Quantity]]:
    """Return how many times the sources say that something is done, but for what the draft tells anyway."""
    rows = ((one.id, source) for one in claim.evidence for source in quantities.find(one.text, one.language))
    return [(name, source) for name, source in rows if source.unit == "회" and source.value not in said]


def _given(claim: Claim, drafted: Quantity, known: Pool) -> bool:
    """Return whether a source says a count in other words: `more than one` is 두 개 이상, and of three clients 나머지 두 곳 are two."""
    if implied_counts.told(claim, drafted) or any(
        excused.one_more(drafted, source) or (source.kind in COUNTS and compare.beyond_a_ten(drafted, source.value))
        for _, source in known.figures
    ):
        return True
    return drafted.value in enumerated.totals(claim.evidence) or leftover_counts.told(claim, drafted)


def _another_change(claim: Claim, drafted: Quantity) -> Flag | None:
    """Return the finding that a change of a count is not what its source's two ends give, where it has those two only."""
    for one in claim.evidence:
        figures = [
            source
            for source in quantities.find(one.text, one.language)
            if source.kind in ("number", "count") and not source.per and not named_numbers.in_name(one.text, source)
        ]
        values = {source.value for source in figures}
        alike = one.language != "ko" or any(source.unit == drafted.unit for source in figures)
        if len(values) == 2 and alike and any(source.role == "from" for source in figures):
            high, low = max(values), min(values)
            step = f"{derive.shown(high)}-{derive.shown(low)}"
            message = told_steps.refuted(drafted.text, step, derive.shown(high - low))
            return Flag("arithmetic", "block", drafted.span, message, (one.id,), 0.8)
    return None


def _ranked(claim: Claim, drafted: Quantity) -> Iterator[Flag]:
    """Yield a rank in words (`두 번째로 큰`, `열세 번째`) where the source has one rank only, and another, or says it is the first."""
    if not _RANK.match(claim.text, drafted.span[1]):
        yield from _numbered(claim, drafted)
        return
    texts = [one.text for one in claim.evidence]
    ordinals = [s for one in claim.evidence for s in quantities.find(one.text, one.language) if s.kind == "ordinal"]
    if drafted.value >= _FEW and not ordinals and any(_FOREMOST.search(text) for text in texts):
        message = say("check.unsupported", topic=topic(drafted.text))
        yield Flag("number-unsupported", "block", drafted.span, message, claim.ids, 0.8)
        return
    found = [
        (one.id, source)
        for one in claim.evidence
        for source in quantities.find(one.text, one.language)
        if source.kind == "ordinal" and excused.PLACED.match(one.text, source.span[0])
    ]
    if found and all(source.value != drafted.value for _, source in found) and len({s.value for _, s in found}) == 1:
        yield contradicted(claim, drafted, found)


def _numbered(claim: Claim, drafted: Quantity) -> Iterator[Flag]:
    """Yield a number in a row (`열세 번째`) where the source has one only, and another."""
    found = [
        (one.id, source)
        for one in claim.evidence
        for source in quantities.find(one.text, one.language)
        if source.kind == "ordinal"
        and (source.value > _FEW or _is_second(one, source))
        and not _OF_TIME.match(one.text, source.span[1])
    ]
    values = {source.value for _, source in found}
    around = claim.context if len(claim.context) <= _SHORT_TEXT else ()
    if any(
        source.kind == "ordinal" and source.value == drafted.value and not _OF_TIME.match(one.text, source.span[1])
        for one in around
        for source in quantities.find(one.text, one.language)
    ):
        return  # `for the second time` of a sentence before
    said = drafted.value > _FEW or _SAID_SO.match(claim.text, drafted.span[1])
    if said and len(values) == 1 and drafted.value not in values:
        yield contradicted(claim, drafted, found)


def _is_second(one: Evidence, source: Quantity) -> bool:
    """Return whether `second` counts things: `its second outage`."""
    start, end = source.span
    return (
        source.value == _FEW
        and _SECOND.search(one.text[max(0, start - 6) : start]) is not None
        and _NO_SECOND.match(one.text, end) is None
    )


def _counts_things(one: Evidence, source: Quantity, drafted: Quantity) -> bool:
    """Return whether a spelled number counts things: a plural stands within three words of it, or the drafted counter."""
    if one.language == "ko":
        return source.unit == drafted.unit != ""
    band = _BAND.search(one.text[max(0, source.span[0] - 24) : source.span[0]])
    return band is not None or _THINGS.match(one.text, source.span[1]) is not None


def _alone(claim: Claim, drafted: Quantity, one: Evidence, source: Quantity, before: str) -> bool:
    """Return whether a spelled number is all that a sentence says of who did something, `Six finished`, and the draft tells it nowhere."""
    if drafted.unit not in _ANYTHING or source.span[0] or not source.words or not _DID.match(one.text, source.span[1]):
        return False
    said = [each.value for text in (before, claim.after) for each in quantities.find(text, "ko")]
    return source.value >= _FEW and source.value not in said


def _thing(claim: Claim, drafted: Quantity) -> Iterator[Flag]:
    """Yield a count whose thing is another: words for tokens, pieces for people."""
    homes = [
        (one, source)
        for one in claim.evidence
        for source in quantities.find(one.text, one.language)
        if compare.same(drafted, source) and (one.language != "ko" or {drafted.unit, source.unit} <= _MEASURED)
    ]
    ages = any(source.unit == drafted.unit == "대" for _, source in homes)  # people in their twenties
    if not homes or ages or count_nouns.jobs(claim.text, drafted):
        return
    if drafted.unit in _MEASURED:
        wrong = all(
            _measures(one, source) - {drafted.unit} and drafted.unit not in _measures(one, source)
            for one, source in homes
        )
    else:
        wrong = (
            drafted.unit in _UNITS_OF_THINGS
            and not any(source.words for _, source in homes)
            and human_nouns.people(claim.text, drafted, homes)
        ) or (drafted.unit == "곳" and human_nouns.no_firms(homes))
    if wrong:
        one, source = homes[0]
        message = differs(drafted.text, _shown(one, source), one.id)
        yield Flag("number-contradicted", "block", drafted.span, message, (one.id,), 0.8)


def _measures(one: Evidence, source: Quantity) -> set[str]:
    """Return the Korean measures that a source's number is of (`tokens` are 토큰), each with its other names."""
    keys = count_nouns.counted_in(one, source)
    found = {unit for unit in _MEASURED if keys & {key for key in anchors.keys(unit, "ko") if key[0] not in "~="}}
    return found | ({source.unit} if source.unit in _MEASURED else set())


def _shown(one: Evidence, source: Quantity) -> str:
    return (source.text + human_nouns.near(one, source)).strip()
