"""Fixes that code can compute: another value in a figure's form, two figures back in their places, with their particles."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import DOUBT, ON_FIGURES, Claim, Evidence, Flag, masked
from pipeline.records import Finding, Fix
from pipeline.text import josa, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity, write

_TWO = 2
_NEAR = 5  # readings of figures, of which one figure has up to two
_PARTICLE = deferred(r"은|는|이(?=\s)|가(?=\s)|을|를|과|와|으로|로(?!\w)|이에요|예요")
_FOLLOWS = deferred(r"은|는|이(?=\s)|가|을|를|과|와|으로|로(?!\w)|이에요|예요")


def replaced(claim: Claim, drafted: Quantity, value: Fraction) -> Fix | None:
    """Return the fix that writes another value in the form of a figure, or None where its form cannot take it."""
    return written(claim, drafted, value, write.like(value, drafted))


def written(claim: Claim, drafted: Quantity, value: Fraction, wanted: str | None) -> Fix | None:
    """Return the fix that writes a value, told as `wanted`, in the place of a figure, or None where the sentence tells it elsewhere already."""
    text = claim.placed.text
    stands = text[slice(*drafted.span)]
    if wanted is None or wanted == stands or not stands or _stands(claim.text, drafted, value):
        return None
    return mended(text, drafted.span, wanted)


def _stands(text: str, drafted: Quantity, value: Fraction) -> bool:
    """Return whether a sentence says a value elsewhere already: `6.5%, 오르카 4가 3.5%` would say it twice."""
    return any(
        one.span != drafted.span and (one.kind, one.unit, one.value) == (drafted.kind, drafted.unit, value)
        for one in quantities.find(text, "ko")
    )


def _base(share: str) -> str:
    """Return what a share in words is a part of: no `두 곳 중 한 곳` is written over `열두 곳 중 세 곳`, but over `세 곳 중 한 곳`, a share alone."""
    whole, _, part = share.partition(" 중 ")
    return whole if part and not part.startswith("한 ") else ""


def mended(text: str, span: tuple[int, int], wanted: str) -> Fix | None:
    """Return the fix that writes `wanted` at a place, with the particle after it as its sound asks; None where unclear."""
    written = text[slice(*span)]
    if _base(wanted) != _base(written):
        return None
    find, replacement = written, wanted
    match = _FOLLOWS.match(text, span[1])
    if match:
        pair = next((one for one in josa.PAIRS if match.group() in one.split("/")), None)
        particle = josa.particle(wanted, pair) if pair else None
        find, replacement = written + match.group(), wanted + (particle or match.group())
    start = span[0]
    while text.count(find) > 1 and start > max(0, span[0] - 40):
        start -= 1
        find, replacement = text[start] + find, text[start] + replacement
    return Fix(find, replacement) if text.count(find) == 1 else None


def exchange(text: str, one: Quantity, other: Quantity) -> Fix | None:
    """Return the fix that lets two figures change places, each in the form of its place, with the particles they ask for."""
    first, second = _written(other, one), _written(one, other)
    if first is None or second is None:
        return None
    middle, after = text[one.span[1] : other.span[0]], text[other.span[1] :]
    particle = _PARTICLE.match(after)
    find = text[one.span[0] : other.span[1]] + (particle.group() if particle else "")
    replacement = _joined(first, middle) + _joined(second, particle.group() if particle else "")
    return Fix(find, replacement) if text.count(find) == 1 and find != replacement else None


def believed(found: Sequence[Finding], texts: Sequence[str]) -> list[Finding]:
    """Return the findings of a text, without the fixes that its other figures speak against.

    What would say a figure that stands elsewhere already is one of two in each other's place; what was reckoned in a sentence
    with another wrong figure may be reckoned from that.
    """
    return [
        replace(one, fix=None)
        if one.fix is not None and (_said_elsewhere(one, one.fix, texts) or _beside_wrong(one, found, texts))
        else one
        for one in found
    ]


def _said_elsewhere(one: Finding, fix: Fix, texts: Sequence[str]) -> bool:
    was, now = quantities.readings(fix.find, "ko"), quantities.readings(fix.replace, "ko")
    if one.kind not in ON_FIGURES or len(was) != 1 or len(now) != 1:
        return False
    new = {(each.kind, each.value) for each in now[0] if each.kind in FIGURES} - {
        (each.kind, each.value) for each in was[0]
    }
    rest = [one.sentence.replace(fix.find, " ", 1), *(text for text in texts if text != one.sentence)]
    return bool(new) and any(
        (each.kind, each.value) in new and not each.per for text in rest for each in quantities.find(masked(text), "ko")
    )


def _beside_wrong(one: Finding, found: Sequence[Finding], texts: Sequence[str]) -> bool:
    """Return whether another figure is wrong in the sentence of a reckoned one, or in the one before it, whose figures it may be reckoned from."""
    if one.kind != "arithmetic":
        return False
    near = {one.sentence, *(before for before, text in pairwise(texts) if text == one.sentence)}
    return any(
        other.kind in ON_FIGURES
        and (other.severity == "block" or other.sure > DOUBT)
        and other.sentence in near
        and (other.span[1] <= one.span[0] or one.span[1] <= other.span[0])
        for other in found
    )


def whole(claim: Claim, flags: Sequence[Flag], found: Callable[[Claim], Sequence[Flag]]) -> list[Flag]:
    """Return the findings, their fixes only where they mend the sentence: what is `found` in the mended one is mended with it, once, or nothing is.

    Of two prices of which each went from one owner to the other, one exchanged alone is worse than none.
    """
    return [flag if flag.fix is None else replace(flag, fix=_mending(claim, flag.fix, found)) for flag in flags]


def _mending(claim: Claim, first: Fix, found: Callable[[Claim], Sequence[Flag]]) -> Fix | None:
    mended = _with(claim, first)
    more = _parted(claim, mended) or next((flag.fix for flag in found(mended) if flag.severity == "block"), None)
    whole = _with(mended, more) if more else mended
    if _parted(claim, whole) or any(flag.severity == "block" for flag in found(whole)):
        return None
    return first if whole == mended else _from_to(claim.placed.text, whole.placed.text)


def _parted(claim: Claim, mended: Claim) -> Fix | None:
    """Return the fix that brings the ends of two changes back together which both texts tell: `2달러에서 2.3달러로`."""
    told, now = _changes(claim.text), _changes(mended.text)
    ends = [now[one] for one in now if one not in told]
    if len(ends) != _TWO or not all(_tells(one, claim.evidence) for one in told if one not in now):
        return None
    figures = {one.span: one for one in quantities.find(mended.text, "ko")}
    return exchange(mended.placed.text, figures[ends[0]], figures[ends[1]])


def _changes(text: str) -> dict[tuple[Fraction, Fraction], tuple[int, int]]:
    """Return the values from and to which each change of a sentence goes, with the place of the latter."""
    return {
        (one.value, other.value): other.span
        for one, other in pairwise(quantities.find(text, "ko"))
        if (one.role, other.role, one.kind) == ("from", "to", other.kind)
    }


def _tells(change: tuple[Fraction, Fraction], evidence: Sequence[Evidence]) -> bool:
    """Return whether a source goes from one value to the other: they stand side by side in it."""
    return any(
        {one.value, other.value} == set(change) and "from" in (one.role, other.role)
        for source in evidence
        for figures in [quantities.find(source.text, source.language)]
        for number, one in enumerate(figures)
        for other in figures[number + 1 : number + _NEAR]
    )


def _with(claim: Claim, fix: Fix) -> Claim:
    placed = claim.placed
    text, plain = (one.replace(fix.find, fix.replace) for one in (placed.text, placed.plain))
    return replace(claim, placed=replace(placed, text=text, plain=plain))


def _from_to(old: str, new: str) -> Fix | None:
    """Return the fix that makes one sentence of another: the words from the first that differs to the last."""
    was, now = old.split(" "), new.split(" ")
    if len(was) != len(now):
        return None
    changed = [number for number, (one, other) in enumerate(zip(was, now, strict=True)) if one != other]
    if not changed:
        return None
    first, last = changed[0], changed[-1] + 1
    while old.count(find := " ".join(was[first:last])) > 1:
        first, last = max(0, first - 1), last + 1
    return Fix(find, " ".join(now[first:last]))


def _written(value: Quantity, place: Quantity) -> str | None:
    if value.kind == place.kind and value.unit == place.unit:
        return value.text
    return write.like(value.value, place)


def _joined(word: str, rest: str) -> str:
    """Return a figure and what follows it, the particle as the figure's sound asks."""
    match = _PARTICLE.match(rest)
    pair = next((one for one in josa.PAIRS if match.group() in one.split("/")), None) if match else None
    if match is None or pair is None:
        return word + rest
    return word + (josa.particle(word, pair) or match.group()) + rest[match.end() :]


def cited(claim: Claim, identifier: str) -> Fix | None:
    """Return the fix that cites one more sentence, behind the last one of the first citation that stands once."""
    for citation in claim.placed.citations:
        written = claim.placed.text[slice(*citation.span)]
        if citation.sources and claim.placed.text.count(written) == 1:
            last = citation.sources[-1]
            return Fix(written, re.sub(rf"(?<![\w.]){re.escape(last)}(?!\d)", f"{last} {identifier}", written, count=1))
    return None
