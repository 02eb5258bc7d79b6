"""A figure that no cited sentence states and another sentence of the cited article does: the citation is what is wrong."""

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.vocabulary import nouns
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text import quantities
from pipeline.text.quantities import Quantity


def elsewhere(sheet: Sheet, group: Group) -> Flag | None:
    """Return the finding that the figure stands in another sentence of the cited article: the one most like the claim."""
    claim = sheet.claim
    found = [
        other
        for other in sheet.wide
        if "." in other.id and other.id not in claim.ids and any(_says(drafted, other) for drafted in group)
    ]
    if not found:
        return None
    mine = {key for key, _ in nouns.keys_at(claim.text, "ko")}
    best = max(found, key=lambda one: len(mine & {key for key, _ in nouns.keys_at(one.text, one.language)}))
    message = say("check.elsewhere", text=group[0].text, id=best.id)
    fix = _also(claim, best.id)
    return Flag("number-unsupported", "block", group[0].span, message, (*claim.ids, best.id), 0.8, fix)


def _says(drafted: Quantity, other: Evidence) -> bool:
    return any(compare.same(drafted, source) for source in quantities.find(other.text, other.language))


def _also(claim: Claim, identifier: str) -> Fix | None:
    for citation in claim.placed.citations:
        written = claim.placed.text[slice(*citation.span)]
        if citation.sources and claim.placed.text.count(written) == 1:
            last = citation.sources[-1]
            return Fix(written, written.replace(last, f"{last} {identifier}", 1))
    return None
