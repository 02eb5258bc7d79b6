"""What a finding on a whole text comes to in the passage that the draft retells.

The more figures a text has, the more of them a drafted one may be taken for, and the less a reckoning of two of them proves. An editor
who writes about one passage of a long text is read as one who was given that passage alone: what holds there holds. Where the passage
would take another figure in its place too, it says nothing of it, and the finding on the whole text stands.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from pipeline.check import advised, retold
from pipeline.check.claims import ON_FIGURES, Claim, Evidence, Flag, meet
from pipeline.text.patterns import deferred

EXCERPT = 3  # sentences: a source of so few is cut out of an article that named its subject before
_FEW = 5  # sentences: a text of fewer is a passage itself
_LANGUAGES = 2
_AROUND = (1, 2)  # sentences before and after the one that is retold
_BEFORE = 1.0  # the words of the sentence before count as much: `둘은 답이 없었고요.` has none of its own
_RETOLD = 0.5  # a word that not every sentence has
_FIGURES = ON_FIGURES | {"number-undeclared"}
_COMPARED = deferred(r"보다(?![가-힣])")
_DIGIT = deferred(r"[1-9]")
_OTHERS = (2, 5)  # by which a digit is changed into another
_NATIVE = (
    ("다섯", "여덟", "일곱"), ("여섯", "아홉", "여덟"), ("일곱", "다섯", "아홉"), ("여덟", "여섯", "다섯"), ("아홉", "일곱", "여섯"),
    ("스무", "서른", "마흔"), ("이틀", "나흘", "닷새"), ("사흘", "닷새", "이틀"), ("나흘", "사흘", "닷새"), ("닷새", "이틀", "사흘"),
    ("하나", "다섯", "여섯"), ("한", "세", "네"), ("두", "세", "네"), ("세", "두", "네"), ("네", "두", "세"), ("석", "두", "넉"),
    ("넉", "두", "석"), ("열", "백", "천"), ("둘", "셋", "넷"), ("셋", "둘", "넷"), ("넷", "둘", "셋"),
)  # fmt: skip
"""Numbers in words, each with two others of as many syllables."""

Look = Callable[[Claim], Sequence[Flag]]


def held(flags: Sequence[Flag], claim: Claim, before: str, again: Look) -> list[Flag]:
    """Return the findings of a claim, a blocking one on a figure as its own passage has it; `again` looks at a claim once more."""
    left: list[Flag] = []
    for flag in flags:
        milder = _milder(flag, claim, before, again) if flag.severity == "block" and flag.kind in ON_FIGURES else None
        left += [flag] if milder is None else [one for one in milder if one not in (*flags, *left)]
    return left


def in_one_language(claim: Claim, before: str) -> Claim:
    """Return the claim resting on the sentences in the language of the one that it retells, where its evidence is in both.

    Who says and does what is read otherwise in a Korean sentence than in an English one; all of the evidence may still lend a name.
    """
    if len({one.language == "ko" for one in claim.evidence}) < _LANGUAGES:
        return claim
    scores = retold.likeness(claim, before, _BEFORE)
    best = max(range(len(scores)), key=lambda number: scores[number])
    if scores[best] < _RETOLD:
        return claim
    korean = claim.evidence[best].language == "ko"
    return replace(claim, evidence=tuple(one for one in claim.evidence if (one.language == "ko") == korean))


def around(claim: Claim, before: str) -> Claim:
    """Return the claim resting on the passage that it retells; a short source, and one of which it retells nothing, stays whole.

    So does what a comparison rests on, which may be told of its two sides far apart.
    """
    *_, passage = (claim.evidence, *_passages(claim, (0, 0), before))
    whole = len(passage) == len(claim.evidence) or _COMPARED.search(claim.text)
    return claim if whole else replace(claim, evidence=passage)


def _milder(flag: Flag, claim: Claim, before: str, again: Look) -> list[Flag] | None:
    """Return what is found of a figure in its passage, if that takes it and takes no other; nothing where the finding stands."""
    if advised.worded(claim.text, flag.span):  # held against the whole text by its own rule
        return None
    for passage in _passages(claim, flag.span, before):
        alone = replace(claim, evidence=passage, context=passage, excerpt=len(passage) <= EXCERPT)
        near = _on(flag, again(alone))
        if all(one.severity != "block" for one in near):
            others = [_on(flag, again(other)) for other in _changed(alone, flag.span)]
            derived = any(one.kind == "number-undeclared" for one in near)
            told = [any(one.severity == "block" for one in found) for found in others]
            if any(told) or (derived and not told):
                return near
    return None


def _on(flag: Flag, found: Sequence[Flag]) -> list[Flag]:
    """Return what is found of the same figure, what is only to be declared among it."""
    return [one for one in found if one.kind in _FIGURES and meet(one.span, flag.span)]


def _changed(claim: Claim, span: tuple[int, int]) -> Iterator[Claim]:
    """Yield the claim with another figure in a place, as long as the one that stands there."""
    start, end = span
    figure = claim.text[start:end]
    first = _DIGIT.search(figure)
    if first:
        for step in _OTHERS:
            yield _with(claim, start + first.start(), str((int(first.group()) + step - 1) % 9 + 1))
        return
    word, *others = next((row for row in _NATIVE if row[0] in figure), ("",))
    for other in others:
        yield _with(claim, start + figure.index(word), other)


def _with(claim: Claim, start: int, other: str) -> Claim:
    placed = claim.placed
    text = claim.text[:start] + other + claim.text[start + len(other) :]
    return replace(claim, placed=replace(placed, text=text, plain=text))


def _passages(claim: Claim, span: tuple[int, int], before: str) -> Iterator[tuple[Evidence, ...]]:
    """Yield what stands around the sentence that a claim retells the most, a figure apart; the narrower passage first."""
    if len(claim.evidence) < _FEW:
        return
    scores = retold.likeness(claim, before, _BEFORE, span)
    best = max(range(len(scores)), key=lambda number: scores[number])
    if scores[best] < _RETOLD:
        return
    for reach in _AROUND:
        yield tuple(_run(claim.evidence, best, reach))


def _run(evidence: Sequence[Evidence], best: int, reach: int) -> list[Evidence]:
    """Return a sentence with those around it that are of one text and one language with it."""
    mine = evidence[best]

    def beside(one: Evidence) -> bool:
        return one.language == mine.language and one.id.rpartition(":")[0] == mine.id.rpartition(":")[0]

    ahead = list(takewhile(beside, reversed(evidence[max(best - reach, 0) : best])))
    return [*reversed(ahead), mine, *takewhile(beside, evidence[best + 1 : best + reach + 1])]
