"""Sentences that say again what another one of the same reply said: padding, by which a reply seems long enough.

Again means in the same words, of the same source sentences; of other ones it may be meant, and the checks say that it stands twice.
"""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from pipeline.draft import stems
from pipeline.draft.replies import SentenceReply, problem
from pipeline.records import Problem
from pipeline.text import quantities, sections
from pipeline.text.composed import letters

_TELLING = 8  # letters: a shorter sentence may stand twice
_SAME = 0.94
_COMPARED = 60  # sentences; more are compared to the letter only
_TURNS = re.compile(r"[?]|않|못|없|안 |다만|하지만|그런데|면 |아니")
_LIGHT = frozenset(
    str.split(
        "있 하 되 돼 이 것 거 게 셈 얘기 이야기 뜻 말 점 수 모두 무려 이나 까지 부터 에 에는 에서 을 를 은 는 이 가 로 의 나 도 씩 달하 이르 챙기 챙겨 두 두세요 기억하 쓰 쓸 할 돌리 돌릴 즉 곧 다시 결국 그러니까 그만큼 예요 이에요 번이에요 마감 기한 맞히 맞 빗나가 그만큼 무려 줄어들"
    )
)
"""Words that a sentence may have beyond the one that it tells again, without telling more."""
_BEGINNING = 2  # syllables that say which word it is: 예비로 and 예비용으로
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
        if not one.fixed and one.sources and any(_adds_nothing(one.shown, other.shown) for other in earlier):
            found.append(problem("told-twice", number=number + 1, text=one.shown[:60]))
    return found


def _adds_nothing(text: str, before: str) -> bool:
    """Whether a sentence has no figure and no word that one before it has not, and neither denies nor asks."""
    told = figures(text)
    if not told or not told <= figures(before) or _TURNS.search(text) is not None:
        return False
    known = {form for word in stems.of(without_figures(before)) for form in word}
    words = [word for word in stems.of(without_figures(text)) if _LIGHT.isdisjoint(word)]
    beginnings = {form[:_BEGINNING] for form in known if len(form) >= _BEGINNING}
    new = [
        word for word in words if known.isdisjoint(word) and beginnings.isdisjoint(form[:_BEGINNING] for form in word)
    ]
    return not new and len(words) > 0


def figures(text: str) -> frozenset[tuple[object, ...]]:
    """Return the figures of a Korean text, whatever their writing."""
    return frozenset((group[0].value, group[0].unit, group[0].kind) for group in quantities.readings(text, "ko"))


def without_figures(text: str) -> str:
    """Return a Korean text without its figures; their particles stand alone then."""
    for group in reversed(quantities.readings(text, "ko")):
        text = f"{text[: group[0].span[0]]} {text[group[0].span[1] :]}"
    return text


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
