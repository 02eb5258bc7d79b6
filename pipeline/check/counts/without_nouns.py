"""Numbers that stand without what they count: `five of them`, `all but three`, `failed on four.`, and ages, `twins aged nine`."""

from fractions import Fraction

from pipeline.check.claims import Claim, Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_OF_THEM = deferred(r" of (?:them|those|these)\b")
_ALL_BUT = deferred(r"\b(?:all|every one|everyone) (?:but|except) $")
_DEED = deferred(
    r"\b(?!(?:ag|turn|numb|reach|start|end|open|clos|arriv|pass|land|wak)ed\b)"
    r"(?:[a-z]{2,}ed|lost|won|sold|kept|left|made|gave|took|found|bought|built|broke) (?:(?:on|in|away|up|off|back|only|just) )?$"
)
_ENDS = deferred(r"[.,;]|$")
_AGED = deferred(r"\b(?:aged?|age of|turn(?:s|ed|ing)?) $")
_TURNS = deferred(r"\bturn(?:s|ing)? $")
_IS = deferred(r"\b(?:who|he|she|son|daughter|child|boy|girl) (?:is|was) $")
_CHILDREN = deferred(
    r"\b(?:[Cc]hild(?:ren)?|[Bb]ab(?:y|ies)|[Ii]nfants?|[Tt]oddlers?|[Bb]oys?|[Gg]irls?|aged|months? (?:old|of age)|month-olds?)\b"
)
_NEAR = 24
_YEAR = 12  # months
AGES = frozenset({"살", "세"})


def of_those(text: str, drafted: Quantity, one: Evidence, source: Quantity) -> bool:
    """Return whether a spelled number is a part of things named before, as a drafted one is of a whole in its own counter.

    `lost five of them` is held against `36개를 샀는데 네 개를 잃었어요`, and says nothing of `두 도시`.
    """
    wholes = [
        whole.value
        for whole in quantities.find(text[: drafted.span[0]], "ko")
        if whole.kind == "count" and whole.unit == drafted.unit and whole.value > max(drafted.value, source.value)
    ]
    stated = {each.value for each in quantities.find(one.text, one.language) if each.kind in COUNTS}
    if one.language == "ko" or not source.words or not stated & set(wholes):
        return False
    before = one.text[max(0, source.span[0] - _NEAR) : source.span[0]]
    ends = _ENDS.match(one.text, source.span[1])
    return bool(_OF_THEM.match(one.text, source.span[1]) or _ALL_BUT.search(before) or (ends and _DEED.search(before)))


def ages(drafted: Quantity, claim: Claim, said: set[Fraction]) -> list[tuple[str, Quantity]]:
    """Return the ages that sources tell and the draft does not; none where another of their numbers, added or taken off, gives a drafted one."""
    numbers = [(one, source) for one in claim.evidence for source in quantities.find(one.text, one.language)]
    found = [
        (one, source)
        for one, source in numbers
        if source.kind in ("number", "count") and source.value not in said and _is_age(one, source)
    ]
    in_months = [(one, source) for one, source in numbers if _in_months(one, source) and source.value not in said]
    if any(source.value // _YEAR == drafted.value for _, source in in_months):
        return []
    found += in_months
    others = {source.value / _YEAR if source.kind == "duration" else source.value for _, source in numbers}
    if any(_TURNS.search(one.text[max(0, source.span[0] - _NEAR) : source.span[0]]) for one, source in found):
        others.add(Fraction(1))  # `she turns 90 next week`: 지금 여든아홉 살
    if any(abs(drafted.value - source.value) in others for _, source in found):
        return []
    return [(one.id, source) for one, source in found]


def _in_months(one: Evidence, source: Quantity) -> bool:
    """Return whether an English source tells how old a child is in months, from a year on."""
    told = source.kind == "duration" and source.unit == "month" and source.text.lower().endswith(("month", "months"))
    return one.language == "en" and told and source.value >= _YEAR and _CHILDREN.search(one.text) is not None


def _is_age(one: Evidence, source: Quantity) -> bool:
    if source.unit in AGES or one.language == "ko":
        return source.unit in AGES
    before = one.text[max(0, source.span[0] - _NEAR) : source.span[0]]
    return bool(_AGED.search(before) or (_IS.search(before) and _ENDS.match(one.text, source.span[1])))
