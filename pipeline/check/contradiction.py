"""How a finding says that a source has another value for a figure."""

from collections.abc import Sequence

from pipeline.check import compare, derived, fixes
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text import josa, quantities
from pipeline.text.quantities import Quantity

_YEARS = range(1900, 2101)


def contradicted(claim: Claim, drafted: Quantity, rivals: Sequence[tuple[str, Quantity]]) -> Flag:
    """Return the finding that the source has another value for a figure."""
    identifier, source = min(rivals, key=lambda pair: abs(pair[1].value - drafted.value))
    message = say("check.contradicted", text=drafted.text, source=source.text, id=identifier)
    alone = len({one.value for _, one in rivals}) == 1 and compare.comparable(drafted, source)
    told = {one.id: one.text for one in claim.evidence}.get(identifier, "")
    plain = (
        alone
        and not _stated(claim, drafted)
        and not _year(drafted, source)
        and not derived.derives(claim.text, drafted, source, told)
    )
    fix = fixes.replaced(claim, drafted, source.value) if plain else None
    where = tuple(dict.fromkeys(name for name, _ in rivals))
    return Flag("number-contradicted", "block", drafted.span, message, where, 0.9, fix)


def _stated(claim: Claim, drafted: Quantity) -> bool:
    """Return whether the cited sentences have the drafted figure too: whose it is, a person must say, and no button may."""
    return any(
        compare.same(drafted, figure)
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
        if figure.kind == drafted.kind
    )


def _year(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a bare number of the source is a year, and so no count that a draft could mean: `by the end of 2028`."""
    bare = source.kind == "number" and source.text.isdigit() and source.value in _YEARS
    return bare and drafted.value not in _YEARS


def topic(text: str) -> str:
    """Return a figure with the topic particle that its sound asks for."""
    return josa.attach(text, "은/는")
