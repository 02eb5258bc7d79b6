"""Sentences that say again what another one of the same reply said: padding, by which a reply seems long enough.

Again means in the same words, of the same source sentences; of other ones it may be meant, and the checks say that it stands twice.
"""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from pipeline.draft.replies import SentenceReply, problem
from pipeline.records import Problem
from pipeline.text import sections, told_again
from pipeline.text.composed import letters

_TELLING = 8  # letters: a shorter sentence may stand twice
_SAME = 0.94
_COMPARED = 60  # sentences; more are compared to the letter only
_STRAY = 3  # one of so many may be a slip: it is left out, and no reason to ask again


def dropped(replies: Sequence[SentenceReply]) -> list[SentenceReply]:
    """Return the sentences without those that say again what one before said; the editor's all stay."""
    again = _again(replies)
    return [one for number, one in enumerate(replies) if number not in again]


def problems(replies: Sequence[SentenceReply]) -> list[Problem]:
    """Return the sentences that stand again, where they are more than a slip."""
    again = _again(replies)
    if len(again) * _STRAY <= len(replies):
        return []
    return [problem("repeated", number=number + 1, text=replies[number].text[:60]) for number in again]


def copied(replies: Sequence[SentenceReply], bodies: Iterable[str]) -> list[Problem]:
    """Return the sentences that stand in the sections to the letter: what is written over these is written anew."""
    said = {letters(placed.plain) for body in bodies for placed in sections.placed(body)}
    return [
        problem("copied", number=number, text=one.shown[:60])
        for number, one in enumerate(replies, start=1)
        if not one.fixed and len(text := letters(one.shown)) >= _TELLING and text in said
    ]


def told_twice(replies: Sequence[SentenceReply]) -> list[Problem]:
    """Return the sentences that tell one fact again in other words: of the same sources, without another figure and hardly a new word."""
    found = []
    for number, one in enumerate(replies):
        earlier = [other for other in replies[:number] if not other.fixed and {*other.sources} == {*one.sources}]
        if not one.fixed and one.sources and any(told_again.adds_nothing(one.shown, other.shown) for other in earlier):
            found.append(problem("told-twice", number=number + 1, text=one.shown[:60]))
    return found


def _again(replies: Sequence[SentenceReply]) -> list[int]:
    before: dict[frozenset[str], list[str]] = {}
    found = []
    for number, one in enumerate(replies):
        said = letters(one.shown)
        if one.fixed or len(said) < _TELLING:
            continue
        others = before.setdefault(frozenset(one.sources), [])
        if said in others or any(_alike(said, other) for other in others[:_COMPARED]):
            found.append(number)
        else:
            others.append(said)
    return found


def _alike(one: str, other: str) -> bool:
    """Whether two sentences differ in a letter or two, and in no figure."""
    if [letter for letter in one if letter.isdigit()] != [letter for letter in other if letter.isdigit()]:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= _SAME and matcher.quick_ratio() >= _SAME and matcher.ratio() >= _SAME
