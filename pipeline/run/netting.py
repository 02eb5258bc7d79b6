"""What is left to tell of corrections that follow one another: a slip that was put right again is nobody's business.

Notes are only ever added to `corrections.json`. What readers heard of between two of them (a mail, the next issue) parts them: there the
second one tells what those readers were told wrong. Any other is told from what went out to what is right now, or not at all.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.records import Correction
from pipeline.text import replacing


def parted(notes: Sequence[Correction], heard: Sequence[int]) -> Iterator[tuple[Correction, ...]]:
    """Yield the notes in groups: `heard` are the numbers of notes after which readers were told."""
    ends = sorted({0, *(one for one in heard if one < len(notes)), len(notes)})
    yield from (tuple(notes[start:end]) for start, end in pairwise(ends))


def net(notes: Sequence[Correction], texts: Mapping[str, str]) -> tuple[Correction, ...]:
    """Return the notes of one group as readers need them, given the text of each place as it is now."""
    left: list[Correction] = []
    for one in notes:
        left = _joined(left, one, texts.get(one.section, ""))
    return tuple(left)


def _joined(left: list[Correction], one: Correction, text: str) -> list[Correction]:
    """Return the notes with one more: joined with the newest of its place that it goes on from."""
    for place in range(len(left) - 1, -1, -1):
        known = left[place]
        if known.section != one.section:
            continue
        both = _both(known, one, text)
        if both is not None:
            return [*left[:place], *left[place + 1 :], *both]
    return [*left, one]


def _both(known: Correction, one: Correction, text: str) -> list[Correction] | None:
    """Return what stands for two notes of a place, the second of which goes on from the first; None where it does not."""
    if known.now == one.was:
        return _told(replace(one, was=known.was))
    if not known.now or not one.was:
        return None
    if replacing.says(known.now, one.was):  # a figure in a sentence that was put right before
        whole = replace(one, was=known.was, now=replacing.put_right(known.now, one.was, one.now))
        elsewhere = replacing.says(text.replace(whole.now, ""), one.now) if one.now else False
        return [*_told(whole), *([one] if elsewhere else [])]
    if replacing.says(one.was, known.now):  # a sentence that says what was put right before
        whole = replace(one, was=replacing.put_right(one.was, known.now, known.was) if known.was else one.was)
        return [*([known] if replacing.says(text, known.now) else []), *_told(whole)]
    return None


def _told(one: Correction) -> list[Correction]:
    return [] if one.was == one.now else [one]
