"""The ledger: where each figure of a sentence stands.

A figure is *stated* (a cited sentence says it), *derived* (the arithmetic beside the citation gives it), *undeclared* (the
cited figures and the sentence's own words prove it: a warning with the declaration as fix), *contradicted* (the cited
sentences say another value for it) or *unsupported*. The last two block.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from pipeline.check import by_itself, by_step, own_sums, settle
from pipeline.check.changed_places import chance, moved_dates
from pipeline.check.claims import Claim, Evidence, Flag, brief, meet
from pipeline.check.contradiction import contradicted
from pipeline.check.counts import (
    coordinated,
    counted,
    counted_classes,
    listed,
    magnitudes,
    of_whole,
    persons,
    phases,
    portions,
    things,
)
from pipeline.check.declared_steps import undeclared
from pipeline.check.declared_steps.told_subjects import declares
from pipeline.check.declared_steps.undeclared import recomputes
from pipeline.check.few import few
from pipeline.check.figures import derive, reckon, whose_dollars
from pipeline.check.figures.pool import Pool, pool, proves, support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.known_names import releases
from pipeline.check.nearness.told_of import within
from pipeline.check.other_words import (
    comparands,
    excused,
    measured_otherwise,
    mismeasured,
    mistold,
    other_units,
    percent_levels,
    spelled_bounds,
    stated,
    yardsticks,
)
from pipeline.check.reckoning import far_fetched, parts_told, plainly
from pipeline.check.shares import (
    after_change,
    among,
    averages,
    change_ends,
    explicit,
    grown_in_percent,
    margins,
    of_its_change,
    part_of_another,
    reckoned_bounds,
    shares_in_amounts,
)
from pipeline.check.sides_and_roles import levels, told_roles
from pipeline.check.sums_beside import following, supposed, told_beside, worked_out
from pipeline.check.times import compared_periods, in_two_units, misreckoned, reckoned_rates, weekdays, when, zoned
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_PART_OF = deferred(
    r"\b(?:\d[\d,]*|[a-z]+) (?:out )?of (?:the |its |their |all |those )?(?:first |last )?\d|\bof (?:which|whom|them|those|these)\b|\d(?:명|곳|개|대|건|석|편|장|가지) ?(?:중|가운데) |(?:이|그) ?(?:중|가운데) |그중"
)
_SAID_THERE = (
    (_PART_OF, " 나머지"),  # a part of a whole says what is left of it
    (
        deferred(
            r"\b(?:rest|remainder|remaining|balance|the others?|between them|combined|alone)\b|나머지|\d ?(?:원|달러|유로|억|만) ?(?:중|가운데) "
        ),
        " 나머지",
    ),
    (
        deferred(r"\btimes (?:that|as|the|this|those)\b|\b(?:twice|doubl|tripl|quadrupl)\w*|배(?![포터치경출송])"),
        " 몇 배",
    ),
    (deferred(r"\bon top of (?:the|its|their|an?|another|what)\b|\bin addition to (?:the|its|their) \d"), " 모두"),
    (deferred(r"\b(?:each|apiece|both|all (?:two|three|four|five))\b|씩|각각"), " 각각"),
)
"""What the source says of how its figures go together, and the Korean word that points to that sum."""
_MOST, _TAKEN = 48, 10  # smaller numbers are everywhere
__all__ = ["Pool", "numbers", "pool", "proves", "recomputes", "support"]


def numbers(claim: Claim, wide: Sequence[Evidence] = (), before: str = "") -> list[Flag]:
    """Return what is wrong with the figures of a sentence, against the sentences it cites.

    `wide` are the other sentences of the cited articles: a figure that stands there gets the fix of citing it. `before` is the one before.
    """
    known = pool(claim.evidence)
    every = whose_dollars.told_short(claim.text, before)
    places = tuple(group for group in every if not excused.skipped(claim.text, group))
    theirs = {group: counted_classes.without(claim, group, known) for group in every}
    held = tuple(group for group in places if support(group, theirs[group]))
    told = "".join(word for pattern, word in _SAID_THERE if any(pattern.search(one.text) for one in claim.evidence))
    sheet = Sheet(claim, known, places, held, tuple(wide), f"{before} {claim.text}{told}", before)
    spelled = [group for group in every if group not in places and not support(group, theirs[group])]
    flags = [*_by_rule(sheet, every, theirs), *by_step.counted(sheet, spelled)]
    unstated = ((group, _unstated(sheet, group, every, theirs[group])) for group in places if group not in held)
    flags += [flag for group, flag in unstated if flag and not releases.left_open(claim, group[0].span)]
    flags = _in_roles(sheet, every, flags)
    blocked = [flag.span for flag in flags if flag.severity == "block"]
    flags += [flag for flag in coordinated.coordinated(claim, every) if flag.span not in blocked]
    units = (*other_units.other_units(claim, blocked), *brief(claim, persons.persons(claim, every, blocked)))
    flags = worked_out.settled(sheet, every, [*flags, *units, *_misreckoned(sheet, every, flags)])
    return few.weighed(claim, every, before, own_sums.weighed(sheet, theirs, flags))


def _by_rule(sheet: Sheet, every: Sequence[Group], theirs: Mapping[Group, Pool]) -> list[Flag]:
    """Return what each rule about figures finds, whether the source states them or not; the others are looked at one by one."""
    claim, known, places, held, before = sheet.claim, sheet.known, sheet.places, sheet.stated, sheet.before
    alone = partial(by_itself.found, claim, known=whose_dollars.lent(claim.text, every))
    spelled = tuple(group for group in every if group not in places and group[0].bound and support(group, known))
    return [
        *_stated(sheet),
        *filter(None, (stated.bound(claim.text, group, known) for group in spelled)),
        *_counted(sheet, every),
        *among.parts(claim, sheet.told),
        *alone(levels.levels),
        *alone(levels.passed, every),
        *margins.margins(claim, every, before),
        *alone(mistold.mistold, every),
        *alone(mismeasured.mismeasured, every),
        *(flag for flag in alone(phases.phases, every) if not _reckoned(sheet, flag, every)),
        *change_ends.told(claim, every, before),
        *shares_in_amounts.told(claim, every, before),
        *alone(things.things, every),
        *portions.portions(claim, every, known, before),
        *alone(magnitudes.magnitudes),
        *(*explicit.multiples(claim, held, every, sheet.earlier), *alone(of_its_change.told, every, before)),
        *alone(listed.listed, every, known),
        *alone(when.when, every, [group for group in places if group not in held]),
        *weekdays.wrong(claim, before),
        *alone(moved_dates.moved, every),
        *alone(compared_periods.compared, every),
        *alone(in_two_units.told, every, known),
        *alone(spelled_bounds.bounds, every, known),
        *brief(claim, alone(reckoned_rates.often, [group for group in every if group in held or group not in places])),
        *alone(averages.averages, every),
        *alone(chance.chance, [group for group in every if support(group, theirs[group])]),
    ]


def _unstated(sheet: Sheet, group: Group, every: Sequence[Group], theirs: Pool) -> Flag | None:
    """Return what is wrong with a figure that the source does not state."""
    read = whose_dollars.meant(sheet.claim.text, group, sheet.places)
    settled = (settle.settle(replace(sheet, known=theirs, places=them), one) for one, them in read)
    flag = min(settled, key=lambda one: one is not None and one.severity == "block")
    flag = _whole(sheet, group, _taken(sheet, group, flag, theirs)) if flag else None
    flag = yardsticks.weighed(sheet, group, flag) if flag and not far_fetched.by_a_hair(sheet, group[0]) else flag
    flag = comparands.weighed(sheet, group, flag) if flag else None
    if flag and _fits(sheet, group, every):
        flag = undeclared.advice(sheet, group)
    return None if flag and _reckoned_sum(sheet, group) else flag


def _taken(sheet: Sheet, group: Group, flag: Flag, theirs: Pool) -> Flag:
    """Return the finding of a figure; one that the source has of another thing only is taken from there sooner than reckoned."""
    drafted = group[0]
    plain = drafted.kind in ("count", "number") and drafted.value >= _TAKEN
    if flag.severity != "warn" or theirs is sheet.known or not plain or settle.named(sheet, group):
        return flag
    homes = counted_classes.others(sheet.claim, counted_classes.meant(group), sheet.known)
    return contradicted(sheet.claim, drafted, homes) if homes and not sheet.claim.much else flag


def _in_roles(sheet: Sheet, every: Sequence[Group], flags: Sequence[Flag]) -> list[Flag]:
    """Return the findings with those of figures in a role they have not; what follows from a role is only to be declared."""
    claim = sheet.claim
    if claim.crowded:
        return list(flags)
    alone = partial(by_itself.found, claim, known=whose_dollars.lent(claim.text, every))
    proved = frozenset(alone(told_roles.proved, every))
    blocked = {flag.span for flag in flags if flag.severity == "block"}
    told = alone(told_roles.told, every, sheet.known, beside=sheet.before)
    unmended = {flag.span for flag in flags if flag.severity == "block" and flag.fix is None}
    more = [flag for flag in told if flag.span not in (blocked - unmended if flag.fix else blocked) | proved]
    freed = [group for group in every if group[0].span in blocked & proved]
    more += [flag for group in freed if (flag := undeclared.advice(sheet, group))]
    spans = {flag.span for flag in more} | proved
    return [*(flag for flag in flags if flag.span not in spans), *more]


def _fits(sheet: Sheet, group: Group, every: Sequence[Group]) -> bool:
    """Return whether a figure is a part of what the sentence tells, the same in another measure, or a likening that comes out."""
    text, known = sheet.claim.text, sheet.known
    return not far_fetched.by_a_hair(sheet, group[0]) and (
        of_whole.parted(text, group, every, known)
        or of_whole.summed(text, group, known)
        or measured_otherwise.same(sheet, group)
        or supposed.told(sheet, group)
        or averages.holds(sheet.claim, group)
        or of_its_change.holds(sheet.claim, group[0], every)
    )


def _counted(sheet: Sheet, every: Sequence[Group]) -> Iterator[Flag]:
    """Yield the counts in words that are wrong, and that nothing of the source gives."""
    text = sheet.claim.text
    for flag in (*counted.counted(sheet.claim, every, sheet.known, sheet.before), *few.unheard(sheet.claim, every)):
        given = len(sheet.places) <= _MOST and (
            among.holds(text, flag.span, sheet.told())
            or _reckoned(sheet, flag, every)
            or _of_share(flag, every, sheet.known, text)
        )
        if not given:
            spelled = [group for group in every if group[0].span == flag.span]
            if not (spelled and supposed.told(sheet, spelled[0])):
                yield from filter(None, [yardsticks.weighed(sheet, spelled[0], flag) if spelled else flag])


def _misreckoned(sheet: Sheet, every: Sequence[Group], flags: Sequence[Flag]) -> Iterator[Flag]:
    """Yield what is reckoned wrongly of two figures, where nothing else is said of it."""
    for flag in misreckoned.misreckoned(sheet, every):
        if not any(one.severity == "block" and meet(one.span, flag.span) for one in flags):
            yield flag


def _whole(sheet: Sheet, group: Group, flag: Flag) -> Flag:
    """Return the finding of a figure; one unit of a length in two is no figure that an operation gives by itself."""
    if flag.severity != "warn":
        return flag
    inside = any(within(group[0].span, one.span) for one in quantities.sums(sheet.claim.text, "ko"))
    rivals = sheet.rivals(group[0])
    return contradicted(sheet.claim, group[0], rivals) if inside and rivals else flag


def _reckoned(sheet: Sheet, flag: Flag, every: Sequence[Group]) -> bool:
    """Return whether a spelled count is what the few figures of its source give: `열여섯 대 모자란다` for 50 and 34."""
    spelled = [group for group in every if group[0].span == flag.span and group[0].words]
    rules = (settle.reckoned, told_beside.counts, settle.points)
    return any(rule(sheet, group) for group in spelled for rule in rules) or _summed(sheet, flag, every)


def _of_share(flag: Flag, every: Sequence[Group], known: Pool, text: str) -> bool:
    """Return whether a spelled count is half of a share that the source states: `열 명 중 여섯이` for 60%."""
    return any(group[0].span == flag.span and of_whole.parted(text, group, every, known) for group in every)


def _summed(sheet: Sheet, flag: Flag, every: Sequence[Group]) -> bool:
    """Return whether a count is how many figures the draft takes together in a sum that it tells: `두 나라에서 9만 9,500대`."""
    spelled = [group for group in every if group[0].span == flag.span]
    return any(told_beside.sums(sheet, group) or of_whole.by_percent(sheet, group) for group in spelled)


def _reckoned_sum(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a part of a length of time that the source's lengths give: `1시간 40분 덜` for 3:20 and five hours."""
    lengths = [one for one in quantities.sums(sheet.claim.text, "ko") if within(group[0].span, one.span)]
    sums = (one for text in sheet.claim.evidence for one in quantities.sums(text.text, text.language))
    operands = [*sheet.operands, *sums]
    return any(
        any(derive.proves(one, proof) for proof in reckon.proofs(one, operands, sheet.cue))
        or following.compound(sheet, one, operands)
        or plainly.plainly(sheet, (one,)) is not None
        for one in lengths
    )


def _stated(sheet: Sheet) -> Iterator[Flag]:
    for group in sheet.stated:
        flag = (
            (
                None
                if after_change.told(sheet.claim, group[0])
                or parts_told.proved(sheet, group[0])
                or reckoned_bounds.given(sheet, group)
                else stated.bound(sheet.claim.text, group, sheet.known)
            )
            or percent_levels.mistaken(sheet.claim.text, group, sheet.places, sheet.known)
            or grown_in_percent.mistaken(sheet.claim, group, sheet.known, sheet.cue)
            or part_of_another.mistaken(sheet.claim, group)
            or settle.misparted(sheet, group)
            or zoned.mistimed(sheet.claim, group)
            or _narrowed(sheet, group)
        )
        if flag:
            yield flag


def _narrowed(sheet: Sheet, group: Group) -> Flag | None:
    """Return the finding that the sentence a figure is declared to come from has another value, if it has.

    A paragraph of figures supports a wrong one by chance; the declared source says which of its sentences is meant.
    """
    named = declares(sheet.claim, group[0])
    evidence = [one for one in sheet.claim.evidence if named and one.id in named.sources]
    if named is None or named.step or not evidence or len(evidence) == len(sheet.claim.evidence):
        return None
    narrow = Sheet(sheet.claim, pool(evidence), sheet.places, sheet.stated)
    rivals = narrow.rivals(group[0])
    if support(group, narrow.known) or not rivals or proves(group, narrow.known, sheet.cue):
        return None
    return contradicted(sheet.claim, group[0], rivals)
