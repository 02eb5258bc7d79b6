"""A share told as by how much more there is: `사람보다 61% 더 많은 결함` where a tool finds 61% of the faults that people found."""

from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import clashes
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BY_SO_MUCH = deferred(
    r"(?:이나|나|가량|쯤|정도|만큼)?\s(?:더\s)?(?:많[은이았아고다]|적[은게었어다]|높[은이게았아다]|낮[은게았아다]|크[게고다며지]|큰|[커컸](?=[요서졌어])|작[은게았다]|비[싸싼쌌]|[싸싼쌌]|저렴|빠[르른]|빨[라랐리]|느[리린렸려]|긴\s|길[게었어다]|짧[은게았아다]|무거|무겁|가벼|가볍|오래)"
)
_OF_IT = deferred(r" of (?!(?:about |around |nearly )?[$€£¥₩\d])")
_OF_IT_KOREAN = deferred(r"(?:의|(?:가운데|중)(?:에서)?)\s(?:약\s|겨우\s|고작\s)?$")
_MORE_THERE = deferred(
    r"\s?(?:이나|나|가량)?\s?(?:더|덜|많|적은|적게|높|낮|크게|큰|늘|줄|올[라랐]|오[르른]|내[려렸린])"
)


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the percentages by which a draft has one thing exceed another, and which every source that has them tells as a part of that other."""
    for drafted in (group[0] for group in every):
        if drafted.kind != "percent" or drafted.words or not _BY_SO_MUCH.match(claim.text, drafted.span[1]):
            continue
        homes = [
            (one, each)
            for one in claim.evidence
            for each in quantities.find(one.text, one.language)
            if compare.same(drafted, each)
        ]
        if homes and all(_part(*home) for home in homes):
            one, part = homes[0]
            yield clashes.stated(claim, drafted, (one.id, _shown(one, part)))


def _part(one: Evidence, figure: Quantity) -> bool:
    """Return whether a source tells a percentage as a part of something."""
    if one.language == "ko":
        before = _OF_IT_KOREAN.search(one.text[: figure.span[0]]) is not None
        return before and not _MORE_THERE.match(one.text, figure.span[1])
    return _OF_IT.match(one.text, figure.span[1]) is not None


def _shown(one: Evidence, figure: Quantity) -> str:
    """Return a share of a source with the words that say of what it is one."""
    start, end = figure.span
    behind = one.text[end:].split()[:4]
    return f"{one.text[:start].split()[-1]} {figure.text}" if one.language == "ko" else " ".join((figure.text, *behind))
