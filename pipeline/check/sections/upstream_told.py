"""A line held against the sentences of the section that it tells: who and what a figure is said of, which way a thing went, whether it happened.

The rules that hold a draft against its source hold each part of a line against the section that it tells; the `told_…` modules add what a
clipped line says in a few words. What stands in no section at all is the business of `upstream`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.check import fixes, ledger, places, swaps, upstream
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.nearness.grounds import GUESSED
from pipeline.check.other_way import told as other_way
from pipeline.check.other_words import rounding
from pipeline.check.resting import Resting
from pipeline.check.sections import (
    told_added,
    told_alone,
    told_apart,
    told_as_done,
    told_below,
    told_bounds,
    told_clauses,
    told_days,
    told_deeds,
    told_doers,
    told_doubts,
    told_events,
    told_flags,
    told_instead,
    told_most,
    told_only,
    told_parties,
    told_places,
    told_possible,
    told_ranks,
    told_refuted,
    told_spans,
    told_then,
    told_ways,
)
from pipeline.check.sections.told_below import Below
from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_deeds import Swapped
from pipeline.check.sections.told_places import Misplaced
from pipeline.check.sections.told_values import rival, same, values
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.check.sections.upstream_caution import caution
from pipeline.check.shares import change_ends
from pipeline.check.sides_and_roles import changes_told
from pipeline.check.times import when
from pipeline.check.vocabulary import plain_words
from pipeline.records import Fix
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_UNIT = deferred(r"초|분|시간|일|주|개월|달|년|하루|이틀|[사나]흘|[닷엿]새|이레|여드레|아흐레|열흘|보름")
_ADVICE = deferred(r"[가-힣](?:세요|면 돼요|만해요|좋아요|나아요|까요)[.!?~\u2060 ]*$")
_AFTER = deferred(r"지나야|지나면|지난 (?:뒤|다음)|(?:이후|뒤)에야|넘겨야")
_UNTIL_AND_THEN = deferred(r"까지[^.]*(?:뒤|다음|후|나서)")
"""What a thing is done until, after which another is: `3월까지 시험한 뒤 정해요`, so that one knows when 3월이 지나야."""


def held(claim: Claim, resting: Resting) -> Iterator[Flag]:
    """Yield what a line says that the sections below it do not say, or say otherwise, one finding for a place."""
    found = list(told_flags.strange(claim, resting))
    for rule in (upstream.rests, told):
        spans = [flag.span for flag in found]
        found += [
            flag
            for flag in rule(claim, resting)
            if not any(flag.span[0] < end and start < flag.span[1] for start, end in spans)
        ]
    yield from found or caution(claim, resting)


def told(claim: Claim, resting: Resting) -> Iterator[Flag]:
    """Yield what a line says otherwise than the section that it tells, one finding for a place."""
    known = told_below.below(tuple(resting.below))
    every: list[tuple[int, int]] = []
    for part, name in told_below.told(claim, known):
        taken: list[tuple[int, int]] = []
        for flag in list(_of_part(part, name, known, resting)) or _of_the_other(part, name, known, resting):
            if not any(flag.span[0] < end and start < flag.span[1] for start, end in taken):
                taken.append(flag.span)
                yield flag
        every += taken
    for name, one in told_doers.doers(claim.text, known, resting):
        if not any(one.span[0] < end and start < one.span[1] for start, end in every):
            every.append(one.span)
            yield _deed(claim, one, name, resting)
    for name, span, there in told_parties.exchanged(claim.text, known):
        if not any(span[0] < end and start < span[1] for start, end in every):
            yield told_flags.flag(claim, Flag("upstream", "warn", span, "", (), 0.7), there, name, resting)


def _of_part(part: Claim, name: str, known: Below, resting: Resting) -> Iterator[Flag]:
    texts = [one.text for one in known.sentences[name]]
    stretches = told_below.parts(part.text)
    section = told_clauses.clauses(tuple(texts))
    common = told_clauses.topic(texts)
    misplaced = told_places.misplaced(
        part.text,
        told_below.reasons(part.text, stretches),
        section,
        common,
        lambda group: not _from_elsewhere(part, group, known),
    )
    yield from _values(part, list(misplaced), name, resting)
    yield from _values(part, list(told_days.of_another(part.text, stretches, section)), name, resting)
    yield from _values(part, list(told_then.earlier(part.text, stretches, section, common)), name, resting)
    yield from _values(part, list(told_spans.lengths(part.text, stretches, section)), name, resting)
    yield from (_deed(part, one, name, resting) for one in told_spans.counted(part.text, section))
    yield from (_deed(part, one, name, resting) for one in told_ways.turned(part.text, section))
    for rule in (told_deeds.swapped, told_ranks.ranked):
        yield from (_deed(part, one, name, resting) for one in rule(part.text, stretches, section))
    said = replace(part, evidence=tuple(Evidence(name, one.text, "ko") for one in section))
    figures = quantities.readings(part.text, "ko")
    advised = _ADVICE.search(part.text) is not None  # the day before which a reader does a thing is theirs
    after = _AFTER.search(part.text) and any(_UNTIL_AND_THEN.search(one) for one in texts)
    times = () if advised or after else tuple(when.when(said, figures))
    swapped = (
        one for one in swaps.swaps(part) if one.sure > GUESSED and not _at_home(part.text, one, stretches, section)
    )
    ends = (*changes_told.ends(said, figures), *change_ends.told(said, figures))
    for flag in (*swapped, *ends, *_turned_elsewhere(part, section), *times):
        yield _turned(part, flag, name, resting)
    yield from (_place(part, flag, texts, name, resting) for flag in places.places(part))
    yield from (
        _deed(part, one, name, resting)
        for one in _doubted(part.text, stretches, told_clauses.standing(section), common)
    )
    heading = resting.headings.get(name, "")
    yield from (_deed(part, one, name, resting) for one in told_events.turned(part.text, stretches, section, heading))
    others = told_instead.instead(part.text, stretches, section, heading, _elsewhere(name, known, resting))
    yield from (_deed(part, one, name, resting) for one in others)
    yield from told_most.unheld(part, resting, name)


def _place(part: Claim, flag: Flag, texts: Sequence[str], name: str, resting: Resting) -> Flag:
    """Return what is said of a place: the sentence that has another in its stead, and first of all that none has it."""
    turned = _turned(part, flag, name, resting)
    here = part.text[slice(*flag.span)].strip()
    return turned if any(here in text for text in texts) else told_flags.missing(part, turned, resting)


def _turned_elsewhere(part: Claim, section: Sequence[Clause]) -> Iterator[Flag]:
    """Yield what the rules for sources find the other way round, but for what a clause about the line's own topic tells this way."""
    topics = [word for word in words(part.text) if told_apart.topical(word)]
    for flag in other_way.other_way(part):
        sides = [
            one
            for one in values(part.text)
            if one.group != "figure" and one.span[0] < flag.span[1] and flag.span[0] < one.span[1]
        ]
        kept = [one for one in section if any(same(side, each) for side in sides for each in one.values)]
        if not any(one.has(word) for one in kept for word in topics):
            yield flag


def _of_the_other(part: Claim, name: str, known: Below, resting: Resting) -> Iterator[Flag]:
    texts = [one.text for one in known.sentences[name]]
    section, common = told_clauses.clauses(tuple(texts)), told_clauses.topic(texts)
    stretches = told_below.parts(part.text)
    turned = (
        *told_ways.sided(part.text, stretches, section, common),
        *told_refuted.refuted(part.text, stretches, told_clauses.standing(section)),
        *told_bounds.unbounded(part.text, section),
    )
    turned = turned or tuple(told_alone.alone(part.text, stretches, section))
    for one in turned or told_apart.apart(part.text, stretches, section, common):
        yield _value(part, one, [one], name, resting) if isinstance(one, Misplaced) else _deed(part, one, name, resting)
        return


def _at_home(text: str, flag: Flag, stretches: Sequence[tuple[int, int]], section: Sequence[Clause]) -> bool:
    """Return whether a clause has the figure of a finding with all that its part of a line says and the section knows."""
    start, end = next((one for one in stretches if one[0] <= flag.span[0] < one[1]), (0, len(text)))
    told = [
        one
        for one in values(text)
        if one.group == "figure" and one.span[0] < flag.span[1] and flag.span[0] < one.span[1]
    ]
    mine = [word for word in words(text) if start <= word.span[0] < end and any(one.has(word) for one in section)]
    if len(told) != 1:
        return False
    homes = [one for one in section if any(same(told[0], each) for each in one.values)]
    others = [one for one in section if one not in homes and any(rival(told[0], each) for each in one.values)]
    alone = [one for one in homes if all(same(told[0], each) or not rival(told[0], each) for each in one.values)]
    return any(all(map(one.knows, mine)) for one in alone) and not any(all(map(one.has, mine)) for one in others)


def _elsewhere(name: str, known: Below, resting: Resting) -> str:
    """Return what the other sections say, and the sources of one."""
    others = [one.text for other, several in known.sentences.items() if other != name for one in several]
    return " ".join((*resting.headings.values(), *others, *(one.text for one in resting.cited.get(name, ()))))


def _doubted(
    text: str, stretches: Sequence[tuple[int, int]], section: Sequence[Clause], common: Sequence[Word]
) -> list[Swapped]:
    """Return what its section has as still to come, talked of, denied or left out only: what one rule finds first."""
    return (
        list(told_doubts.doubted(text, stretches, section))
        or list(told_possible.became(text, stretches, section))
        or list(told_as_done.told(text, stretches, section, common))
        or list(told_added.added(text, stretches, section))
        or list(told_only.only(text, stretches, section, common))
    )


def _values(part: Claim, found: Sequence[Misplaced], name: str, resting: Resting) -> Iterator[Flag]:
    """Yield the values of a part of a line that its section says of something else; of two that changed places the first."""
    for one in [each for each in found if _of_one_unit(each)][:1]:
        yield _value(part, one, found, name, resting)


def _value(part: Claim, one: Misplaced, found: Sequence[Misplaced], name: str, resting: Resting) -> Flag:
    crossed = next((other for other in found[1:] if other.value.figures and one.value.figures), None)
    fix: Fix | None = None
    if crossed is not None:
        fix = fixes.exchange(part.placed.text, one.value.figures[0], crossed.value.figures[0])
    elif one.alone and one.value.figures and one.other.figures and one.value.side != one.other.side:
        fix = fixes.mended(part.placed.text, one.value.span, one.other.figures[0].text)
    flag = Flag("upstream", "block" if one.value.figures and one.sure else "warn", one.value.span, "", (), 0.75, fix)
    if one.value.figures and one.other.figures and one.value.side != one.other.side:
        return told_flags.of_figures(flag, one, name, resting)
    return told_flags.flag(part, flag, one.clause.text, name, resting)


def _of_one_unit(one: Misplaced) -> bool:
    """Return whether both values count time in one unit as they are written, or neither does: 17분 is no slip for 19일."""
    if not one.value.figures or not one.other.figures or one.value.side == one.other.side:
        return True
    mine, theirs = (_UNIT.search(value.figures[0].text) for value in (one.value, one.other))
    return not (mine and theirs) or mine.group() == theirs.group()


def _deed(part: Claim, one: Swapped, name: str, resting: Resting) -> Flag:
    there = next((word for word in words(part.text) if one.place and word.span[0] == one.place[0]), None)
    everyday = there is not None and plain_words.listed(there.stem)
    fix = fixes.mended(part.placed.text, one.place, one.wanted) if one.place and one.wanted and not everyday else None
    return told_flags.flag(part, Flag("upstream", "warn", one.span, "", (), 0.7, fix), one.clause.text, name, resting)


def _turned(part: Claim, flag: Flag, name: str, resting: Resting) -> Flag:
    """Return what a rule for sources found, said of the sentence of the section that it must mean."""
    mine = words(part.text)
    figures = [one.text for one in quantities.find(part.text, "ko")]
    nearest = max(
        part.evidence,
        key=lambda one: (
            sum(any(alike(word, other) for other in words(one.text)) for word in mine)
            + sum(2 for text in figures if text in one.text)
        ),
    )
    fix = flag.fix if flag.severity == "block" else None  # a figure that is only likely is no fix for a title
    figure = any(letter.isdigit() for letter in part.text[slice(*flag.span)])
    kept = Flag("upstream", flag.severity if figure else "warn", flag.span, "", (), flag.sure, fix)
    return told_flags.flag(part, kept, nearest.text, name, resting)


def _from_elsewhere(part: Claim, group: Sequence[Quantity], known: Below) -> bool:
    """Return whether a figure stands in another section than the one that is told, and nothing there gives it."""
    mine = ledger.pool(part.evidence)
    if ledger.support(group, mine) or ledger.proves(group, mine, part.text):
        return False
    if any(rounding.openly(one, source) for one in group for _, source in mine.figures):
        return False
    if any(rounding.ratio(one, mine.operands) for one in group):
        return False
    return bool(ledger.support(group, ledger.pool([one for every in known.sentences.values() for one in every])))
