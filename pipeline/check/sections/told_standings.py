"""Whether the sections tell the standing of what a line ranks: `1위에서 7위로` over `1위에서 4위로`."""

from collections.abc import Sequence

from pipeline.check.claims import Evidence
from pipeline.check.sections.told_words import among, words
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_RANK = "위"
_FIRST = deferred(
    r"가장|제일|선두|정상|맨 (?:앞|위)|꼭대기|최[고대다상초소저]|앞[섰서선지]|제[쳤쳐치친]|1등|우승|수석|으뜸"
)
"""Words that make something first without a number."""
_NEXT = deferred(r"뒤를 이|뒤이어|다음|순(?:으로|이에요|서)|뒤로|꼴찌|최하|맨 (?:뒤|아래)|마지막")
"""Words that rank what they are said of behind another."""


def told(text: str, drafted: Quantity, below: Sequence[Evidence]) -> bool:
    """Return whether a sentence below ranks, in figures, somebody whom a line ranks by a place that no section tells in figures or words."""
    if not drafted.text.endswith(_RANK):
        return False
    ranks = [(one, _ranks(one.text)) for one in below]
    mine = words(text)
    about = [one for one, told in ranks if told and any(among(word, words(one.text)) for word in mine)]
    if not about or any(each.value == drafted.value for _, told in ranks for each in told):
        return False
    ids = {one.id for one in about}
    in_words = _FIRST if drafted.value == 1 else _NEXT
    return not any(in_words.search(one.text) for one in below if one.id in ids)


def meant(text: str, drafted: Quantity, below: Sequence[Evidence]) -> tuple[Evidence, Quantity] | None:
    """Return the one rank of the sentence about whom a line ranks that the line does not tell: of `1위에서 4위로` the one beside 1위."""
    others = {one.value for one in _ranks(text) if one.span != drafted.span}
    mine = words(text[: drafted.span[0]])
    found = [
        (one, left[0])
        for one in below
        if any(among(word, words(one.text)) for word in mine)
        for ranks in [_ranks(one.text)]
        for left in [[each for each in ranks if each.value not in others]]
        if others <= {each.value for each in ranks} and len(left) == 1
    ]
    return found[0] if len(found) == 1 else None


def _ranks(text: str) -> list[Quantity]:
    return [one for one in quantities.find(text, "ko") if one.kind == "ordinal" and one.text.endswith(_RANK)]
