"""Whom only another sentence of an article names, told in the place of whom the cited sentence names.

The article lends a sentence its names, so that looking them up finds nothing wrong; what is cited tells whose matter it is.
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag, meet
from pipeline.check.known_names import lent_korean, lent_people
from pipeline.check.sections import lent_roles


def lent(claim: Claim, before: str) -> Iterator[Flag]:
    """Yield the names of a sentence that stand in the place of those of the sentences that it cites, each once."""
    told: list[tuple[int, int]] = []
    for flag in (
        *lent_people.lent_people(claim),
        *lent_korean.lent_korean(claim),
        *lent_roles.lent_roles(claim, before),
    ):
        if not any(meet(flag.span, span) for span in told):
            told.append(flag.span)
            yield flag
