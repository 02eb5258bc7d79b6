"""Plant one known error into a Korean text that is right, and say where: for measuring what the checks find.

The same text and the same seed give the same errors on every machine. After planting, the particle behind the changed word is
made to fit again, so that no error is found for the wrong reason.
"""

import re
from dataclasses import dataclass

from pipeline.text import josa
from tests.eval.sites import KINDS, Change, Span, number

_HIDDEN = re.compile(r"`[^`\n]*`|\]\([^)\n]*\)|https?://[^\s)]+|\[\^[^\]\n]*\]|<[^>\n]*>|(?m:^\s*(?:\d+[.)]|#+)\s)")
_PARTICLE = re.compile(r"(?P<particle>으로|로|은|는|이|가|을|를|과|와|이라는|라는|이에요|예요)(?=[\s,.!?)]|$)")
_PAIRS = ("은/는", "이/가", "을/를", "과/와", "으로/로", "이라는/라는", "이에요/예요")


@dataclass(frozen=True, slots=True)
class Planted:
    """A text with one error: its kind, what stood there, what stands there now, and where."""

    kind: str
    draft: str
    spans: tuple[Span, ...]
    before: str
    after: str


def plant(draft: str, source: str, seed: str) -> list[Planted]:
    """Return one error of each kind for which the draft has a place."""
    found = []
    for kind, sites in KINDS.items():
        places = [changes for changes in sites(draft, source) if not _hidden(draft, changes)]
        if places:
            found.append(_planted(kind, draft, places[number(seed, kind) % len(places)]))
    return found


def _hidden(draft: str, changes: tuple[Change, ...]) -> bool:
    return any(
        match.start() < one.span[1] and one.span[0] < match.end()
        for match in _HIDDEN.finditer(draft)
        for one in changes
    )


def _planted(kind: str, draft: str, changes: tuple[Change, ...]) -> Planted:
    text, shift, spans = draft, 0, []
    for one in sorted(changes, key=lambda one: one.span):
        start, end = one.span[0] + shift, one.span[1] + shift
        rest = _mended(text[:start] + one.after, text[end:])
        longer = len(one.after) - (end - start) + len(rest) - len(text[end:])
        text = text[:start] + one.after + rest
        spans.append((start, start + len(one.after)))
        shift += longer
    before = " / ".join(draft[slice(*one.span)] for one in changes)
    return Planted(kind, text, tuple(spans), before, " / ".join(one.after for one in changes))


def _mended(before: str, rest: str) -> str:
    """Return the text behind a planted word with its particle made to fit; where nothing can be said it stays."""
    match = _PARTICLE.match(rest)
    if match is None or not before[-1:].strip():
        return rest
    word = re.split(r"\s", before)[-1]
    for pair in _PAIRS:
        if match["particle"] in pair.split("/"):
            return (josa.particle(word, pair) or match["particle"]) + rest[match.end() :]
    return rest
