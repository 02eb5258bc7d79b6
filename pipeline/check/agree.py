"""The same quantity twice in one issue must agree: two sentences that say the same of the same thing, with another figure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from pipeline.check import compare, nouns
from pipeline.check.claims import Flag
from pipeline.check.findings import finding
from pipeline.check.words import stems
from pipeline.messages import say
from pipeline.records import Finding, Issue
from pipeline.text import citations, quantities, sections
from pipeline.text.quantities import Quantity
from pipeline.text.quantities import names as numbered
from pipeline.text.sections import Placed

_KINDS = frozenset(
    {"money", "percent", "points", "times", "count", "size", "duration"}
)  # a bare number may be a name's
_SHARED = 3
_ALIKE = 0.6  # of the stems of both


@dataclass(frozen=True, slots=True)
class _Said:
    """One sentence that gives exactly one figure of a kind, and what it speaks of."""

    section: str
    placed: Placed
    figure: Quantity
    stems: frozenset[str]
    names: frozenset[str]
    keys: frozenset[str]
    periods: frozenset[object]
    others: frozenset[object]  # the sentence's figures of other kinds


def disagreements(issue: Issue) -> Iterator[Finding]:
    """Yield the sentences whose figure differs from that of an earlier sentence about the same thing.

    Lists are left out: what their items are about stands elsewhere.
    """
    said = [
        one
        for section in issue.sections
        if section.kind not in ("closing", "event", "sponsor")
        for placed in sections.placed(section.body)
        if placed.place in ("paragraph", "same")
        for one in _said(section.id, placed)
    ]
    for one, other in combinations(said, 2):
        if one.placed is not other.placed and _same_thing(one, other) and not _agree(one.figure, other.figure):
            message = say(
                "check.conflict.issue", section=one.section, there=one.figure.text, here=other.figure.text,
                sentence=one.placed.plain,
            )  # fmt: skip
            flag = Flag("conflict", "warn", other.figure.span, message, other.placed.sources[:2], 0.7)
            yield finding(other.section, other.placed, flag)


def _said(section: str, placed: Placed) -> Iterator[_Said]:
    text = citations.mask(placed.text)
    groups = [group[0] for group in quantities.readings(text, "ko")]
    written = [one for one in groups if one.kind in _KINDS and not one.per and not one.words]
    for one in written:
        if sum(compare.comparable(one, other) for other in written) == 1:
            rest = f"{placed.key} {_without(text, written)}"
            keys = frozenset(key for key, _ in nouns.keys_at(rest, "ko"))
            yield _Said(section, placed, one, stems(rest), _names(rest), keys, _periods(groups), _others(one, groups))


def _names(text: str) -> frozenset[str]:
    """Return the names that hold a digit (GPT-5.2), and the bare numbers, which are part of a name (루멘 2)."""
    found = {numbered.key(text[start:end]) for start, end in numbered.find(text)}
    bare = {one.text for one in quantities.find(text, "ko") if one.kind in ("number", "ordinal")}
    return frozenset(found | bare)


def _without(text: str, figures: Sequence[Quantity]) -> str:
    for one in figures:
        text = text[: one.span[0]] + " " * (one.span[1] - one.span[0]) + text[one.span[1] :]
    return text


def _periods(groups: Sequence[Quantity]) -> frozenset[object]:
    return frozenset(
        (one.kind, one.date, one.value) for one in groups if one.kind in ("date", "quarter", "weekday") or one.per
    )


def _others(mine: Quantity, groups: Sequence[Quantity]) -> frozenset[object]:
    return frozenset((one.kind, one.unit, one.value) for one in groups if one is not mine and one.kind in _KINDS)


def _same_thing(one: _Said, other: _Said) -> bool:
    """Return whether two sentences speak of the same quantity: names, nouns and periods equal, most other words too."""
    if not compare.comparable(one.figure, other.figure) or one.figure.role != other.figure.role:
        return False
    if one.names != other.names or one.keys != other.keys or one.periods != other.periods or one.others != other.others:
        return False
    shared = one.stems & other.stems
    return len(shared) >= _SHARED and len(shared) >= _ALIKE * len(one.stems | other.stems)


def _agree(one: Quantity, other: Quantity) -> bool:
    if one.value == other.value or compare.rounded(one, other.value) or compare.rounded(other, one.value):
        return True
    return bool(one.bound or other.bound)
