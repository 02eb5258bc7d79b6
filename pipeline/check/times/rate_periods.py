"""For what time an amount is told: `일주일에 17유로` for `17 euros a month`, though the source has weeks of something else.

The source tells the amount with its time wherever it has it, and always with the same one, which is not the draft's.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import differs
from pipeline.check.figures.sheet import Group
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_LEAD = deferred(
    r"(?<![가-힣\d])(?:(?P<day>하루(?:에|당|마다)?|매일)|(?P<week>(?:일주일|한 주)(?:에|당|마다)?|매주)|(?P<month>한 ?달(?:에|당|마다)?|매[달월]|월)|(?P<year>(?:1년|한 ?해)(?:에|마다)?|매년|해마다|연))\s(?:평균 |약 |거의 |보통 )?$"
)
_THERE = deferred(
    r",? (?:a|an|per|each|every) (?:(?P<day>day)|(?P<week>week)|(?P<month>month)|(?P<year>year))\b(?!['’]s| (?:ago|later|earlier|before|after|longer|sooner|old|in|for|over|during|from|since))"
)
_KINDS = frozenset({"money", "count", "size", "number"})


def told(claim: Claim, every: Sequence[Group]) -> Iterator[Flag]:
    """Yield the times of a sentence for which its sources do not tell the amount behind them."""
    if any(one.language != "en" for one in claim.evidence):
        return
    for group in every:
        lead = _LEAD.search(claim.text[: group[0].span[0]]) if group[0].kind in _KINDS and not group[0].per else None
        if lead is None:
            continue
        homes = [
            (one, figure, _THERE.match(one.text, figure.span[1]))
            for one in claim.evidence
            for figure in quantities.find(one.text, one.language)
            if any(compare.same(mine, figure) for mine in group if mine.kind == figure.kind)
        ]
        names = {match.lastgroup for _, _, match in homes if match is not None}
        if homes and all(match for _, _, match in homes) and len(names) == 1 and names != {lead.lastgroup}:
            one, figure, match = homes[0]
            source = one.text[figure.span[0] : match.end() if match else figure.span[1]]
            said = claim.text[lead.start() : group[0].span[1]]
            span = (lead.start(), group[0].span[1])
            yield Flag("number-contradicted", "block", span, differs(said, source, one.id), (one.id,), 0.8)
            return
