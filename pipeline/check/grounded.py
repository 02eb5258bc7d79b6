"""What does not hold in a sentence of a section against the sentences it cites, as it is remembered."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from pipeline.check import by_itself, hedges, ledger, lent, mostly_latin, names, places, quotes, references, swaps
from pipeline.check.caution import (
    korean_reversals,
    lost_bounds,
    rounded_bounds,
    starting_prices,
    superlatives,
    turned_denials,
)
from pipeline.check.changed_places import other_columns
from pipeline.check.claims import ON_FIGURES, Claim, Flag, meet
from pipeline.check.known_names import doers
from pipeline.check.money import exchange_asides
from pipeline.check.other_way import told
from pipeline.check.other_words import stated_terms, turned_limits
from pipeline.check.remembered import Remembered
from pipeline.check.sections import instructions, tongues
from pipeline.check.times import miscounted, some_of_a_unit
from pipeline.config.schema import Newsletter


@dataclass(frozen=True, slots=True)
class Around:
    """The sentence before one, and of the two beside it what cites an article of its own (empty where it does not)."""

    before: str
    own_before: str
    own_after: str


def neighbours(before: str, claims: Sequence[Claim], number: int) -> Around:
    """Return what stands around the claim of this number: `before` is the sentence before, where it is read at all."""
    mine = claims[number]
    last = claims[number - 1] if number else None
    following = claims[number + 1] if number + 1 < len(claims) else None
    own_before = before if last is None or _of_one(mine, last) else ""
    return Around(before, own_before, mine.after if following is None or _of_one(mine, following) else "")


def _of_one(mine: Claim, other: Claim) -> bool:
    """Return whether two sentences may tell of one matter: they cite an article in common, or one cites none."""
    articles = [{one.id.partition(".")[0] for one in each.evidence} for each in (mine, other)]
    return not all(articles) or not articles[0].isdisjoint(articles[1])


def grounded(
    remembered: Remembered,
    claim: Claim,
    *,
    newsletter: Newsletter,
    articles: Sequence[str],
    around: Around,
    beside: tuple[str, ...],
) -> tuple[Flag, ...]:
    """Return what does not hold in a sentence, as it is remembered.

    What the sentences around it tell only frees figures that would be blocked, so it is looked at, and remembered, where some are.
    Nothing blocks that hangs on a neighbour of other articles: 1,000배 of the shares sold is not of the songs copied before.
    """

    def found(one: Claim, before: str, *more: Hashable) -> tuple[Flag, ...]:
        return remembered.flags(
            "grounds",
            one,
            (tuple(articles), before, one.after, *beside, *more),
            lambda: exchange_asides.apart(
                one if more else replace(one, elsewhere=()),
                lambda each: mostly_latin.told(each, _grounds(each, newsletter, before, beside)),
            ),
        )

    flags = found(claim, around.before)
    if claim.elsewhere and any(one.severity == "block" and one.kind in ON_FIGURES for one in flags):
        figures = tuple((one.kind, one.unit, one.value) for one in claim.elsewhere)
        flags = found(claim, around.before, figures)
    apart = around.own_before, around.own_after
    if apart == (around.before, claim.after) or not any(one.severity == "block" for one in flags):
        return flags
    alone = found(replace(claim, following=around.own_after), around.own_before)
    held = [one.span for one in alone if one.severity == "block"]
    return tuple(one for one in flags if one.severity != "block" or any(meet(one.span, other) for other in held))


def _grounds(claim: Claim, newsletter: Newsletter, before: str, beside: tuple[str, ...]) -> Iterator[Flag]:
    """Yield what does not hold in a sentence against the sentences it cites."""
    alone = partial(by_itself.found, claim)
    if not claim.direct:
        figures = list(tongues.softened(claim, ledger.numbers(claim, claim.context, before)))
        figures += [] if any(one.severity == "block" for one in figures) else alone(other_columns.other_columns)
        exchanged, quoted = swaps.swaps(claim, before), alone(quotes.quotes, beside=before)
        yield from [*figures, *exchanged]
        yield from told.outside([*quoted, *figures, *exchanged], told.other_way(claim, before))
        yield from tongues.softened(claim, alone(names.names, newsletter.aliases, known=_row(newsletter.aliases)))
        yield from alone(places.places, beside=before)
        done = list(doers.doers(claim, before, exchanged=any(one.severity == "block" for one in exchanged)))
        others = [one.span for one in (*done, *quoted)]
        yield from done
        yield from (one for one in alone(lent.lent, beside=before) if not any(meet(one.span, span) for span in others))
        yield from quoted
    yield from alone(superlatives.superlatives)
    yield from alone(hedges.hedges, (), beside=beside)
    if not claim.direct:
        yield from alone(lost_bounds.lost_bounds)
        yield from alone(lost_bounds.as_bounds)
        yield from alone(starting_prices.turned)
        yield from alone(lost_bounds.for_ever)
        yield from alone(rounded_bounds.told_beyond)
        yield from alone(rounded_bounds.added)
        yield from alone(turned_limits.turned)
        yield from alone(some_of_a_unit.mistold)
        yield from alone(turned_denials.turned_denials)
        yield from alone(korean_reversals.reversals)
        yield from alone(stated_terms.stated_terms)
        blocked = [one.span for one in figures if one.severity == "block"]
        yield from (one for one in alone(miscounted.miscounted) if not any(meet(one.span, other) for other in blocked))
    yield from alone(references.echoes)
    yield from alone(references.unrelated)
    yield from alone(instructions.instructions)


def _row(names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(names.items()))
