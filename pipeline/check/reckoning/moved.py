"""Where a level ends that a source raises or lowers by points in another sentence: 61%, then `rose by 6 points`, is 67%.

Of several levels and several rises, those of one name go together, and the draft must tell the result of that name.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.derive import Proof, shown
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NAME = deferred(r"[A-Z][\w.&-]*(?:['’]s)?(?: (?:[A-Z][\w.&-]*|\d[\d.]*))*")
_NO_NAMES = frozenset(
    {"The", "When", "With", "In", "On", "At", "By", "A", "An", "And", "But", "No", "After", "While", "Its", "It", "If"}
)
_UP = deferred(
    r"\b(?:rose|ris\w+|gain\w*|climb\w*|up|improv\w*|increas\w*|add\w*|jump\w*|lift\w*|grew|boost\w*)\b|올[라랐랐려]|오[르른]|높아|상승|늘"
)
_DOWN = deferred(
    r"\b(?:f[ae]ll\w*|drop\w*|los[te]\w*|down|declin\w*|decreas\w*|shed|slipp?\w*|cut)\b|내[려렸린]|떨어|낮아|하락|줄"
)


@dataclass(frozen=True, slots=True)
class _Moved:
    """Where a level ends: the name it is of, its sentence and the place of the name there, the step and the value."""

    names: frozenset[str]
    text: Evidence
    place: anchors.Span
    proof: Proof


def proved(claim: Claim, drafted: Quantity) -> Proof | None:
    """Return the step that gives a percentage after a change by points, or the gap between two such percentages."""
    if drafted.kind not in ("percent", "points") or drafted.words:
        return None
    ends = list(_ends(claim.evidence))
    if drafted.kind == "points":
        for one, other in combinations(ends, 2):
            if one.names != other.names and abs(one.proof.value - other.proof.value) == drafted.value:
                return Proof(f"({one.proof.step}) - ({other.proof.step})", drafted.value)
        return None
    found = [one for one in ends if one.proof.value == drafted.value]
    nearest = _nearest(claim.text, drafted, ends)
    return next((one.proof for one in found if not nearest or nearest & one.names), None)


def _nearest(text: str, drafted: Quantity, ends: Sequence[_Moved]) -> frozenset[str]:
    """Return the names of the level whose name the draft says last before a figure."""
    best, names = -1, frozenset[str]()
    before = [one for one in quantities.find(text, "ko") if one.kind == drafted.kind and one.span[1] <= drafted.span[0]]
    clear = max((one.span[1] for one in before), default=0)  # what stands before another such figure is its name
    for one in ends:
        for anchor in anchors.shared(one.text.text, one.text.language, text):
            named = any(one.place[0] <= span[0] < one.place[1] for span in anchor.source) and anchor.key[0] in "@#"
            last = max((span[0] for span in anchor.draft if clear <= span[0] < drafted.span[0]), default=-1)
            if named and last > best:
                best, names = last, one.names
    return names


def _ends(evidence: Sequence[Evidence]) -> Iterator[_Moved]:
    levels = [found for one in evidence for found in _named(one, "percent")]
    changes = [found for one in evidence for found in _named(one, "points")]
    alone = len({one.value for _, _, _, one in levels}) == 1 and len({one.value for _, _, _, one in changes}) == 1
    for text, names, place, level in levels:
        for there, of, _, change in changes:
            sign = _sign(there.text[: change.span[0]])
            if not sign or not (names & of or alone):
                continue
            value = level.value + sign * change.value
            if Fraction(0) < value < 100:
                step = f"{shown(level.value)} {'+' if sign > 0 else '-'} {shown(change.value)}"
                yield _Moved(names, text, place, Proof(step, value))


def _sign(before: str) -> int:
    """Return which way the words before a change say that it goes."""
    up, down = [*_UP.finditer(before)], [*_DOWN.finditer(before)]
    last_up, last_down = (some[-1].start() if some else -1 for some in (up, down))
    return 0 if last_up == last_down else 1 if last_up > last_down else -1


def _named(one: Evidence, kind: str) -> Iterator[tuple[Evidence, frozenset[str], anchors.Span, Quantity]]:
    """Yield the figures of a kind in a sentence with the words of the name before each."""
    seen: set[anchors.Span] = set()
    for figure in quantities.find(one.text, one.language):
        if figure.kind != kind or figure.words or figure.span in seen:
            continue
        seen.add(figure.span)
        names = [match for match in _NAME.finditer(one.text, 0, figure.span[0]) if match.group() not in _NO_NAMES]
        if names:
            yield one, _words(names[-1].group()), names[-1].span(), figure
        else:
            yield one, frozenset(), (0, 0), figure


def _words(name: str) -> frozenset[str]:
    return frozenset(re.sub(r"['’]s$", "", word) for word in name.split() if not word.isdigit()) - _NO_NAMES
