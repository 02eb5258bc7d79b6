"""What does not hold in a sentence of a section against the sentences it cites, as it is remembered."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace

from pipeline.check import hedges, ledger, mostly_latin, names, places, quotes, references, swaps
from pipeline.check.caution import lost_bounds, superlatives
from pipeline.check.changed_places import other_columns
from pipeline.check.claims import ON_FIGURES, Claim, Flag
from pipeline.check.known_names import doers
from pipeline.check.money import exchange_asides
from pipeline.check.other_way import told
from pipeline.check.remembered import Remembered
from pipeline.check.sections import instructions, tongues
from pipeline.config.schema import Newsletter


def grounded(
    remembered: Remembered,
    claim: Claim,
    *,
    newsletter: Newsletter,
    articles: Sequence[str],
    before: str,
    beside: tuple[str, ...],
) -> tuple[Flag, ...]:
    """Return what does not hold in a sentence, as it is remembered.

    What the sentences around it tell only frees figures that would be blocked, so it is looked at, and remembered, where some are.
    """
    alone = replace(claim, elsewhere=())
    known = (tuple(articles), before, claim.after, *beside)

    def found(one: Claim, known: Hashable) -> tuple[Flag, ...]:
        return remembered.flags(
            "grounds",
            one,
            known,
            lambda: exchange_asides.apart(
                one, lambda each: mostly_latin.told(each, _grounds(each, newsletter, before, beside))
            ),
        )

    flags = found(alone, known)
    if not claim.elsewhere or not any(one.severity == "block" and one.kind in ON_FIGURES for one in flags):
        return flags
    figures = tuple((one.kind, one.unit, one.value) for one in claim.elsewhere)
    return found(claim, (*known, figures))


def _grounds(claim: Claim, newsletter: Newsletter, before: str, beside: tuple[str, ...]) -> Iterator[Flag]:
    """Yield what does not hold in a sentence against the sentences it cites."""
    if not claim.direct:
        figures = list(tongues.softened(claim, ledger.numbers(claim, claim.context, before)))
        figures += [] if any(one.severity == "block" for one in figures) else other_columns.other_columns(claim)
        exchanged, quoted = list(swaps.swaps(claim, before)), list(quotes.quotes(claim, before))
        yield from [*figures, *exchanged]
        yield from told.outside([*quoted, *figures], told.other_way(claim, before))
        yield from tongues.softened(claim, names.names(claim, newsletter.aliases))
        yield from places.places(claim, before)
        yield from doers.doers(claim, before, exchanged=any(one.severity == "block" for one in exchanged))
        yield from quoted
    yield from superlatives.superlatives(claim)
    yield from hedges.hedges(claim, beside=beside)
    if not claim.direct:
        yield from lost_bounds.lost_bounds(claim)
        yield from lost_bounds.as_bounds(claim)
    yield from references.echoes(claim)
    yield from references.unrelated(claim)
    yield from instructions.instructions(claim)
