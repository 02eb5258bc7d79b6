"""Two figures that have changed places: each stands beside what the source says of the other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations

from pipeline.check import anchors, begun_and_over, by_itself, compare, fixes
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places import (
    as_stated,
    by_and_to,
    by_nearness,
    clauses,
    columns,
    compared,
    counterparts,
    instead,
    investors,
    leaders,
    letter_for_letter,
    levels,
    loosely_before,
    money_roles,
    no_exchange,
    order,
    own_periods,
    own_sentences,
    owners,
    pairing,
    parallel,
    part_for_all,
    parties,
    poles,
    proven,
    ratio_sides,
    respective,
    roles,
    succession,
    tenses,
    told_before,
    told_twice,
    two_rows,
)
from pipeline.check.claims import Claim, Flag, brief
from pipeline.check.declared_steps import since_then, subjects
from pipeline.check.known_names import makers
from pipeline.check.nearness import crossing, movable, only_near, told_of, unmoved
from pipeline.check.nearness.beside import of_a_long_list
from pipeline.check.nearness.grounds import Ground, flagged, grounds, part_of
from pipeline.check.reckoning import gap_of_ends
from pipeline.check.sides_and_roles import answers, directions, gains, opposites, should_or_not, ways_told
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NEAR = 90
_TURNED = 0.8
_ALIKE = 0.55  # more, where both figures count in one unit: what is told of the one is easily told of the other
_UNLIKE = 1.2  # more still, where only one is counted in a unit: the other may be a name's, an age, a score
_FAR, _SIZES = 1.2, 200
"""More, where one is so many times the other (half as many in a unit of its own): nobody takes them for each other."""
_WORLDS = 10_000
_UNOPPOSED, _PLAIN = 0.95, frozenset({"percent", "money"})
"""Enough where nothing speaks for the places in which two shares or sums stand."""
_BARE, _YEARS = 0.25, 0.5
_ALONGSIDE = deferred(r"[\s,·/~()\[\]와과및나이또는혹은에서보다부터\-–]*$")
_ENDS_AT = deferred(r"(?<!up )(?<!own )\bto (?:about |just |only )?$")
_WAS = deferred(r"(?:이었|였|이)?던\s")  # `82점이던 만족도는 88점이 됐어요` is a change
_BOTH = deferred(r"(?:[\s,]|and|or|to|와|과|및)+")
_AMONG = deferred(r"\s?(?:[가-힣A-Za-z]{1,8}\s?){0,2}(?:의|중|가운데)(?:에서|에)?\s?(?:[가-힣A-Za-z]{1,6}\s){0,2}")
_SAID = deferred(r"[가-힣A-Za-z]")
_FEW = 10
_HOMES = 3
_RESULT = deferred(r"\s?[-–:]\s?|\sto\s")  # `passed the bill 217-214`: no word tells the two apart


def swaps(claim: Claim, before: str = "") -> list[Flag]:
    """Return the figures of a sentence that stand where another should, be it one of the sentence `before`."""
    return fixes.whole(claim, _swaps(claim, before), lambda one: _swaps(one, before))


def _swaps(claim: Claim, before: str) -> list[Flag]:
    places = as_stated.as_stated(claim)
    named = movable.numbers_of_names(claim.text, places, grounds(claim.evidence))
    places = [one for one in places if one not in named]
    sure = _surely(claim, places, before)
    if any(one.severity == "block" for one in sure):
        return sure
    found = by_nearness.nearest(claim, places, before)
    told = bool(claim.figures)  # a reply that says whose a figure is gives words to hold it by
    found = (found if told else list(brief(claim, found))) or sure
    return found or told_twice.exchanged(claim, places, lambda one: _swaps(one, before))


def _surely(claim: Claim, places: Sequence[Quantity], before: str) -> list[Flag]:
    """Return what goes by the order and the form of what is told."""
    alone = partial(by_itself.found, claim)
    return list(
        alone(columns.exchanged, places)
        or order.misordered(claim, places, before)
        or [*alone(by_and_to.exchanged, places), *alone(ratio_sides.exchanged, places)]
        or alone(directions.directions, places)
        or alone(compared.contradicted, places)
        or alone(told_before.turned, places, beside=before)
        or [*alone(instead.exchanged, places), *alone(instead.denied, places)]
        or alone(subjects.misplaced, places, beside=before)
        or alone(_crossed, places)
        or alone(respective.respective, places)
        or [*alone(two_rows.exchanged, places), *alone(letter_for_letter.exchanged, places)]
        or [*alone(part_for_all.exchanged, places), *alone(part_for_all.active, places)]
        or _moved(claim, places, alone(poles.sided, places))
        or _moved(claim, places, alone(own_sentences.exchanged, places))
        or _moved(claim, places, alone(counterparts.exchanged, places))
        or [*alone(directions.ends, places), *alone(gains.gains, places)]
        or alone(since_then.turned_changes, places)
        or alone(levels.mistold, places, beside=before)
        or [*alone(own_periods.told), *alone(own_periods.exchanged)]
        or alone(parallel.strayed, places, beside=told_of.beside(before, claim.after))
        or alone(poles.alone, places)
        or alone(roles.roles)
        or list(brief(claim, alone(parties.exchanged)))
        or alone(leaders.mistaken)
        or alone(investors.mistaken)
        or alone(succession.successions)
        or alone(makers.makers)
        or alone(clauses.exchanged)
        or [*alone(answers.answers), *alone(ways_told.ways_told), *alone(should_or_not.exchanged, places)]
        or [flag for flag in alone(opposites.turned) if not begun_and_over.both(claim, flag)]
        or _moved(claim, places, alone(_exchanged, places))
        or alone(money_roles.exchanged, places)
    )


def _moved(claim: Claim, places: Sequence[Quantity], found: Iterable[Flag]) -> list[Flag]:
    """Return what was found by nearness but for figures that stand in the source's own order of time."""
    return [flag for flag in found if not loosely_before.kept(claim, places, flag)]


def _crossed(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures that the source's plain order gives to each other's owner."""
    pairs = list(pairing.pairs(places, movable.movable(claim.text, places)))
    for ground in grounds(claim.evidence) if pairs else []:
        common = anchors.shared(ground.text, ground.language, claim.text)
        for pair in pairs:
            found = pairing.placed(claim.text, ground, pair, common)
            crossed = found and found.way < 0 and not _listed_apart(places, *pair)
            if found and crossed and not pairing.closes_change(claim.text, pair):
                yield replace(flagged(claim, *pair, ground.ids, 0.8), span=found.span)
                return


def _stays(text: str, ground: Ground, pair: tuple[Quantity, Quantity], common: Sequence[Anchor]) -> bool:
    """Return whether the plain order of both texts, or the price of a single thing, shows two figures in their places."""
    if unmoved.unmoved(text, ground, pair) or owners.of_one(text, ground, pair) or instead.way(text, ground, pair) > 0:
        return True
    homes = [ground.homes(one) for one in pair]
    there = (homes[0][0], homes[1][0]) if all(len(home) == 1 for home in homes) else None
    if there and (tenses.kept_in_time(text, ground, pair, there) or poles.agree(text, ground, pair, there)):
        return True
    found = pairing.placed(text, ground, pair, common)
    return found is not None and found.way > 0


def _exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures that would each fit their neighbours better in the other's place: a doubt, where no counter tells them apart too.

    All stretches of the source that state both count together: what one leaves open another may say.
    """
    moving = movable.movable(claim.text, places)
    pairs = [
        pair
        for pair in combinations(moving, 2)
        if _rivals(claim.text, *pair)
        and not proven.proven(claim.text, *pair)
        and not _listed_apart(moving, *pair)
        and not any(_gap(claim, one, moving) for one in pair)
    ]
    stretches = grounds(claim.evidence) if pairs else []
    common = {ground: anchors.shared(ground.text, ground.language, claim.text) for ground in stretches}
    for pair in pairs:
        telling = [ground for ground in stretches if _states_both(ground, *pair)]
        telling = [
            ground
            for ground in telling
            if not _in_step(claim.text, ground, places, *pair)
            and not _ends_alike(ground, *pair)
            and not no_exchange.elliptic(ground, (ground.homes(one)[0] for one in pair), pair)
            and not of_a_long_list(ground.text, ground.homes(pair[0])[0], ground.homes(pair[1])[0])
        ]
        if not telling or not _turned(claim.text, pair, [(ground, common[ground]) for ground in telling]):
            continue
        if any(counterparts.in_place(claim.text, ground, pair, common[ground], places) for ground in stretches):
            continue
        if not any(
            _stays(claim.text, ground, pair, common[ground]) or columns.kept(claim.text, ground, moving, pair)
            for ground in stretches
        ):
            found = flagged(claim, *pair, telling[0].ids)
            yield replace(found, severity="warn") if only_near.doubtful(*pair) else found
            return


def _gap(claim: Claim, one: Quantity, moving: Sequence[Quantity]) -> bool:
    """Return whether a figure is only by how much two others differ."""
    of_two = gap_of_ends.of_two_told(claim.text, one, moving)
    return of_two or gap_of_ends.from_one_told(claim.text, one, moving, claim.evidence)


def _listed_apart(moving: Sequence[Quantity], one: Quantity, other: Quantity) -> bool:
    """Return whether two figures of a list stand so far apart that others of their unit come between."""
    between = [place for place in moving if one.span < place.span < other.span and compare.comparable(place, one)]
    return len(between) > 1


def _states_both(ground: Ground, one: Quantity, other: Quantity) -> bool:
    """Return whether a stretch states two figures, each in a place of its own and not as a part of the other."""
    first, second = ground.homes(one), ground.homes(other)
    if not first or not second or len(first) + len(second) > _HOMES or set(first) & set(second):
        return False
    here = [place for place in ground.figures if place.span in (first[0], second[0])]
    if any(place.kind == "ordinal" or (place.per and place.value == place.step) for place in here):
        return False  # `the third in a row` and `per ton` count nothing that another figure could have been taken for
    roles = {place.role for place in here}
    parts = any(part_of(ground.text, mine, theirs) for mine in first for theirs in second)
    return roles != {"low", "high"} and not parts


def _in_step(text: str, ground: Ground, places: Sequence[Quantity], one: Quantity, other: Quantity) -> bool:
    """Return whether both texts list two figures side by side in one order (`80억 개와 700억 개`), or as the two sides of a result."""
    first, second = ground.homes(one)[0], ground.homes(other)[0]
    if _RESULT.fullmatch(ground.text, min(first, second)[1], max(first, second)[0]):
        return True
    if _four_alike(ground, one, other, (first, second)):
        return first < second
    if first >= second or not _ALONGSIDE.match(_without(text, one.span[1], other.span[0], places)):
        return False
    return _BOTH.fullmatch(_without(ground.text, first[1], second[0], ground.figures)) is not None


def _four_alike(ground: Ground, one: Quantity, other: Quantity, homes: tuple[Span, Span]) -> bool:
    """Return whether the source lists two figures side by side whose words it has said with two others: `$1.25 in and $10 out, $3 and $15`."""
    alike = {
        figure.span
        for figure in ground.figures
        if compare.comparable(figure, one) and figure.value not in (one.value, other.value)
    }
    return (
        len(alike) > 1 and _BOTH.fullmatch(_without(ground.text, homes[0][1], homes[1][0], ground.figures)) is not None
    )


def _ends_alike(ground: Ground, *pair: Quantity) -> bool:
    """Return whether a figure that a change ends at does so in both texts: `fell 189 to 7,683`, `7,683으로 189 하락`."""
    ends = [figure for figure in pair if figure.role == "to"]
    return len(ends) == 1 and any(_ENDS_AT.search(ground.text[: home[0]][-12:]) for home in ground.homes(ends[0]))


def _without(text: str, start: int, end: int, figures: Sequence[Quantity]) -> str:
    """Return a stretch of a text without the figures in it."""
    for figure in figures:
        if start <= figure.span[0] and figure.span[1] <= end:
            text = text[: figure.span[0]] + " " * (figure.span[1] - figure.span[0]) + text[figure.span[1] :]
    return text[start:end]


def _rivals(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether two figures of a sentence are of one unit, near each other, and each said of something."""
    between = text[one.span[1] : other.span[0]]
    return (
        0 < len(between) <= _NEAR
        and movable.near_in_scale(one, other)
        and one.value != other.value
        and one.words == other.words
        and one.role not in ("from", "low")
        and other.role != "high"
        and not (one.role == "to" and other.role == "from")  # the end of one change and the start of the next
        and _SAID.search(between) is not None
        and not _WAS.match(between)
        and not (_ALONGSIDE.match(between) and "각각" not in text)
        and not _AMONG.fullmatch(between)
        and not no_exchange.of_the_other(text, (one, other))
    )


def _turned(text: str, pair: tuple[Quantity, Quantity], telling: Sequence[tuple[Ground, Sequence[Anchor]]]) -> bool:
    """Return whether the shared words stand crosswise, and more than by the chance of another order."""
    bare = all(place.kind in ("number", "count") and (not place.unit or place.value < _FEW) for place in pair)
    years = all(place.kind == "date" for place in pair)
    low, high = sorted((pair[0].value, pair[1].value))
    if high > _WORLDS * low:
        return False
    alike = pair[0].unit == pair[1].unit
    asked = _TURNED + (_UNLIKE if pair[0].kind != pair[1].kind else _ALIKE if alike else 0.0)
    asked += _FAR if high > (_SIZES if alike else _SIZES / 2) * low else 0.0
    found = crossing.crossing(text, pair, telling)
    if alike and pair[0].kind in _PLAIN and _UNOPPOSED < found <= asked:
        return crossing.unopposed(text, pair, telling)
    return found > asked + (_BARE if bare else 0.0) + (_YEARS if years else 0.0)
