"""The same quantity twice in one issue must agree: two sentences that say the same of the same thing, with another figure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from pipeline.check import compare
from pipeline.check.claims import Flag, masked
from pipeline.check.findings import finding, spoken
from pipeline.check.other_words import rounding
from pipeline.check.vocabulary import nouns
from pipeline.check.vocabulary.words import stems
from pipeline.messages import say
from pipeline.records import Finding, Issue
from pipeline.text import quantities, sections
from pipeline.text.quantities import Quantity
from pipeline.text.quantities import names as numbered
from pipeline.text.sections import Placed

_KINDS = frozenset(
    {"money", "percent", "points", "times", "count", "size", "duration"}
)  # a bare number may be a name's
_LONGEST = 2_000  # characters: what is longer is no sentence
_MOST = 200  # sentences about one subject: more is no newsletter
_SHARED = 3
_ALIKE = 0.6  # of the stems of both
_NEARLY = 0.8  # where the sentence gives several figures of one kind: the same sentence but for one of them
_FIGURES = 8


@dataclass(frozen=True, slots=True)
class _Said:
    """One figure of a sentence, and what the sentence speaks of."""

    section: str
    placed: Placed
    figure: Quantity
    stems: frozenset[str]
    names: frozenset[str]
    keys: frozenset[str]
    periods: frozenset[object]
    others: frozenset[object]  # the sentence's other figures
    place: int  # which of several figures of its kind it is, -1 where it is the only one

    @property
    def subject(self) -> object:
        """What two sentences about the same quantity have in common: unit and role, names, nouns, periods, other figures."""
        kind = "count" if self.figure.kind in ("number", "count") else self.figure.kind
        unit = self.figure.unit if kind in ("money", "size", "duration") else ""
        return (kind, unit, self.figure.role, self.names, self.keys, self.periods, self.others, self.place)


def disagreements(issue: Issue) -> Iterator[Finding]:
    """Yield the sentences whose figure differs from that of an earlier sentence about the same thing.

    Lists are left out: what their items are about stands elsewhere.
    """
    groups: dict[object, list[_Said]] = {}
    for section in issue.sections:
        for placed in sections.placed(section.body) if section.kind not in ("closing", "event", "sponsor") else ():
            if placed.place in ("paragraph", "same") and len(placed.text) <= _LONGEST:
                for one in _said(section.id, placed):
                    groups.setdefault(one.subject, []).append(one)
    for said in groups.values():
        first: dict[object, _Said] = {}
        for one in said:
            first.setdefault((one.figure.value, one.stems), one)
        yield from _differing(list(first.values()))


def _differing(said: Sequence[_Said]) -> Iterator[Finding]:
    for one, other in combinations(said[:_MOST], 2):
        if one.placed is not other.placed and _same_thing(one, other) and not _agree(one.figure, other.figure):
            message = say(
                "check.conflict.issue",
                section=one.section,
                said=spoken(f"‘{one.figure.text}’", "이에요/예요"),
                here=other.figure.text,
                sentence=one.placed.plain,
            )
            flag = Flag("conflict", "warn", other.figure.span, message, other.placed.sources[:2], 0.7)
            yield finding(other.section, other.placed, flag)


def _said(section: str, placed: Placed) -> Iterator[_Said]:
    text = masked(placed.text)
    groups = [group[0] for group in quantities.readings(text, "ko")]
    written = [one for one in groups if one.kind in _KINDS and not one.per and not one.words]
    rest = f"{placed.key} {_without(text, written)}"
    keys = frozenset(key for key, _ in nouns.keys_at(rest, "ko"))
    for at, one in enumerate(written[:_FIGURES]):
        alone = sum(compare.comparable(one, other) for other in written) == 1
        others = _others(one, groups)
        yield _Said(
            section, placed, one, stems(rest), _names(rest), keys, _periods(groups), others, -1 if alone else at
        )


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
    """Return whether most words of two sentences with one subject are the same too."""
    least, share = (_SHARED, _ALIKE) if one.place < 0 else (_SHARED + 1, _NEARLY)
    shared = one.stems & other.stems
    return len(shared) >= least and len(shared) >= share * len(one.stems | other.stems)


def _agree(one: Quantity, other: Quantity) -> bool:
    if one.value == other.value or one.bound != other.bound:
        return True
    return not one.bound and (rounding.openly(one, other) or rounding.openly(other, one))
