"""A name that only another sentence of the English article has, in the role of the one that the cited sentence names.

`노르들리스 벤처스가 이끌었어요` where the cited `round led by Brightwater Capital` does not name Nordlys. The sentences that have the name are
read beside the cited ones, as where the whole article is the source (`other_roles`); what counts is only what a cited one then says.
"""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.check.claims import Claim, Evidence, Flag, brief
from pipeline.check.known_names import other_roles
from pipeline.check.sections import article_names
from pipeline.check.sections.article_names import Named
from pipeline.text.patterns import deferred

_DOES = deferred(
    r"(?:\s?\([^)\n]{1,40}\))?(?: [가-힣A-Za-z]{1,10}){0,2}?(?:은|는|이|가|도|측은|이고|이며|이?에요|예요|입니다|이었어요|였어요)(?=[\s,.]|$)"
)
_FEW = 6  # sentences


def lent_roles(claim: Claim, before: str = "") -> Iterator[Flag]:
    """Yield the names of a sentence that none of its cited ones has and that do what one of these tells of another."""
    if not claim.evidence or claim.direct or any(one.language == "ko" for one in claim.context):
        return
    lending = _lending(claim)
    if lending:
        cited = claim.ids
        wide = replace(claim, evidence=tuple(one for one in claim.context if one.id in cited or one in lending))
        found = (one for one in other_roles.other_roles(wide, before) if set(one.evidence) <= set(cited))
        yield from brief(
            claim, (one for one in found if _DOES.match(claim.text, one.span[1]) and not _cited(claim, one))
        )


def _lending(claim: Claim) -> list[Evidence]:
    """Return the sentences of the articles that have a name of the draft which no cited one has, the nearest ones."""
    source = " \n ".join(one.text for one in claim.evidence)
    missing = [one for one in article_names.mentions(claim.text) if not article_names.is_written(one, source)]
    at = [place for place, one in enumerate(claim.context) if one.id in claim.ids]
    found = [
        (min(abs(place - one) for one in at), one)
        for place, one in enumerate(claim.context if missing and at else ())
        if any(article_names.is_written(each, one.text) for each in missing)
    ]
    return [one for _, one in sorted(found, key=lambda pair: pair[0])[:_FEW]]


def _main(claim: Claim, flag: Flag) -> bool:
    """Return whether a name is the one that the article is about: the first of its first sentence, or that of most sentences."""
    known = article_names.named(tuple(one.text for one in claim.context), "en")
    first = min(
        (one for one in known if 1 in one.places), key=lambda one: _at(one, claim.context[0].text), default=None
    )
    most = max(known, key=lambda one: len(one.places), default=None)
    mains = [one for one in (first, most) if one is not None]
    return any(article_names.candidates(one, mains) for one in article_names.mentions(claim.text[slice(*flag.span)]))


def _at(one: Named, text: str) -> int:
    return min(text.find(word) for word in one.words if word in text)


def _cited(claim: Claim, flag: Flag) -> bool:
    """Return whether a cited sentence has the name of a finding after all."""
    text = claim.text[slice(*flag.span)]
    return any(
        article_names.is_written(one, each.text) for one in article_names.mentions(text) for each in claim.evidence
    )
