"""Findings of a text in composed letters (NFC), as findings of the text that a person typed: its places, its words.

Only for texts that are checked where they lie (`lint`); the files of an issue are written again in composed letters.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.records import Finding, Fix
from pipeline.text.composed import places, typed


def as_typed(findings: Sequence[Finding], text: str) -> list[Finding]:
    """Return the findings of `typed(text)` with the places and the words of `text`, so that each fix is found in it."""
    whole = typed(text)
    if whole == text:
        return list(findings)
    own = places(text)

    def told(start: int, end: int) -> str:
        return text[own[start] : own[end]]

    placed = []
    for one in findings:
        start, end = one.span
        opening = whole.rfind(one.sentence, 0, start + len(one.sentence))
        fix = one.fix
        if fix is not None:
            at = opening + one.sentence.index(fix.find)
            fix = Fix(told(at, at + len(fix.find)), fix.replace)
        sentence = told(opening, opening + len(one.sentence))
        placed.append(replace(one, span=(own[start], own[end]), sentence=sentence, fix=fix))
    return placed
