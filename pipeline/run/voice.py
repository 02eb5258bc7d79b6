"""See what editors change again and again between the stored drafts and what became of them, and propose it as a voice rule.

A habit is a replacement of up to four 어절, made in at least two sentences. Particles that both sides share are set aside, so that
`인퍼런스를 → 추론을` and `인퍼런스가 → 추론이` are one habit. An ending changed the same way on three words (`내렸죠 → 내렸어요`, …) is one
too, and so are words put at the head of three sentences, and commas taken out of five. Figures are facts, not habits, and are passed over; so is how sure a thing is (`예정 → 계획`, `최대` taken out). Nothing enters the voice file or the glossary but what an editor accepts.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from pipeline.config import load_text
from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.run import folders
from pipeline.run.context import Context
from pipeline.run.glossary_lines import with_terms
from pipeline.run.heads import TITLE
from pipeline.run.voice_edits import COMMA, Edit, edits
from pipeline.text import sections as section_text
from pipeline.workspace import History
from pipeline.workspace.files import read_text, write_text

LEAST = 2
STEMS = 3  # words on which an ending was changed
_OFTEN = {"": 3, COMMA[0]: 5}
"""How often words are put at the head of a sentence, or commas taken out, before it is a habit."""
_NO_TERMS = frozenset(
    str.split(
        "가운데 중 동안 사이 때 뒤 후 전 앞 즈음 무렵 등 것 점 정도 만큼 대로 뿐 이 그 저 이번 지난 각 모든 여러 또 또한 및 그리고 그러나 하지만 다만 그래서 더 덜 "
        "가장 제일 매우 아주 무척 꽤 정말 특히 이미 벌써 먼저 우선 모두 전부 함께 같이 바로 곧 위해 대해 따라 통해 관해"
    )
)  # they hang on the words around them: what is right in one sentence is wrong in another
_QUOTED = re.compile(r"‘([^’]*)’")
_ENDED = ("요", "죠", "다")
_EVERY = frozenset(range(STEMS))  # what is no ending needs no stems
_LONGEST_ENDING = 4  # syllables


@dataclass(frozen=True, slots=True)
class Habit:
    """What an editor writes instead of what drafts say (`now` is empty where they take it out), and where they did."""

    was: str
    now: str
    times: int
    example: str

    @property
    def id(self) -> str:
        """Its name, made of what is changed: it stays the same whatever else is proposed or accepted."""
        return f"v-{section_text.digest(f'{self.was} → {self.now}')[:6]}"

    @property
    def rule(self) -> str:
        """The line that goes into `voice.md`."""
        if (self.was, self.now) == COMMA:
            return say("housekeeping.voice.comma")
        if not self.was:
            return say("housekeeping.voice.head", now=self.now)
        if not self.now:
            return say("housekeeping.voice.never", was=self.was)
        return say("housekeeping.voice.rule", was=self.was, now=self.now)

    @property
    def term(self) -> bool:
        """Whether it looks like a term, one word for one word that name something: the glossary may hold it as well."""
        words = (self.was, self.now)
        return all(word and " " not in word and not word.endswith(_ENDED) and word not in _NO_TERMS for word in words)


def habits(context: Context) -> list[Habit]:
    """Return the habits that neither `voice.md` nor the glossary knows yet, the most frequent first."""
    found: dict[Edit, dict[str, None]] = defaultdict(dict)
    stems: dict[Edit, set[str]] = defaultdict(set)
    issues = [context.issue(day).path for day in folders.days(context)]
    for folder in (one for issue in issues for one in sorted(issue.glob("history/*")) if one.name != TITLE):
        for draft, became in _pairs(History(folder), _stands(folder)):
            for edit, sentence in edits(draft, became):
                place = f"{folder.parent.parent.name} {folder.name}: {sentence}"
                found[edit][place] = None
                if ending := _ending(*edit):
                    found[ending[0]][place] = None
                    stems[ending[0]].add(ending[1])
    known = context.voice()
    glossary = context.settings.newsletter.glossary
    endings = {ending for ending, words in stems.items() if len(words) >= STEMS}
    proposed = [
        Habit(was, now, len(places), next(iter(places)))
        for (was, now), places in found.items()
        if len(places) >= _OFTEN.get(was, LEAST)
        and len(stems.get((was, now), _EVERY)) >= STEMS
        and ((was, now) in endings or _told_by(was, now) not in endings)  # told once, by the ending
        and not _known(was, now, known, glossary)
    ]
    return sorted(proposed, key=lambda habit: (-habit.times, habit.was, habit.now))


def _ending(was: str, now: str) -> tuple[Edit, str] | None:
    """Return the endings of two forms of one word (`-죠`, `-어요`) and what they share; None where they are not that."""
    if not was.endswith(_ENDED) or not now.endswith(_ENDED):
        return None
    pairs = zip(was, now, strict=False)
    stem = "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    endings = was.removeprefix(stem), now.removeprefix(stem)
    if not stem.strip() or stem.endswith(" ") or max(map(len, endings)) > _LONGEST_ENDING or not all(endings):
        return None
    return (f"-{endings[0]}", f"-{endings[1]}"), stem


def _told_by(was: str, now: str) -> Edit | None:
    """Return the change of an ending that two forms of one word are a case of."""
    ending = _ending(was, now)
    return ending[0] if ending else None


def _chosen(context: Context, names: Sequence[str]) -> list[Habit]:
    """Return the habits of these ids, or of what drafts say instead (`론칭했어요`); UsageError where one is not proposed."""
    every = habits(context)
    found = {
        name: [habit for habit in every if name in (habit.id, habit.was or habit.now)] for name in dict.fromkeys(names)
    }
    if unknown := next((name for name, meant in found.items() if not meant), None):
        raise UsageError(say("housekeeping.voice.unknown", name=unknown, count=len(every)))
    if double := next((name for name, meant in found.items() if len(meant) > 1), None):
        raise UsageError(say("housekeeping.voice.double", name=double, ids=", ".join(one.id for one in found[double])))
    return list(dict.fromkeys(meant[0] for meant in found.values()))


def accept_terms(context: Context, names: Sequence[str]) -> list[Habit]:
    """Put the chosen habits into the glossary of `sources.yaml`, all else in it kept to the letter; return them. Only terms go there."""
    chosen = _chosen(context, names)
    if other := next((habit for habit in chosen if not habit.term), None):
        raise UsageError(say("housekeeping.voice.noterm", was=other.was))
    path = context.workspace / "sources.yaml"
    stored = read_text(path)
    text = with_terms(stored.text if stored else "", {habit.was: habit.now for habit in chosen})
    load_text(text)
    write_text(path, text, expected=stored.digest if stored else "", private=False)
    return chosen


def accept(context: Context, names: Sequence[str]) -> list[Habit]:
    """Append the chosen habits, by their ids or by what drafts say, to `voice.md`; return them."""
    chosen = _chosen(context, names)
    path: Path = context.workspace / "voice.md"
    stored = read_text(path)
    text = stored.text if stored else ""
    lead = "" if not text or text.endswith("\n") else "\n"
    rules = "".join(f"- {habit.rule}\n" for habit in chosen)
    write_text(path, text + lead + rules, expected=stored.digest if stored else "", private=False)
    return chosen


def _known(was: str, now: str, voice: str, glossary: Mapping[str, str]) -> bool:
    if (was, now) == COMMA:
        return say("housekeeping.voice.comma") in voice
    if not was:
        return f"‘{now}’" in voice
    ruled = any(was in row and now in row for row in (_apart(row, was, now) for row in voice.splitlines()))
    return ruled or glossary.get(was) == now


def _apart(row: str, *words: str) -> str:
    """Return a rule without what it quotes of other words: a rule about ‘시험 기간’ is none about ‘시험’."""
    return _QUOTED.sub(lambda match: match.group() if match[1] in words else "", row)


# --- drafts and what became of them


def _stands(folder: Path) -> str | None:
    """Return what a section's file says now, which no command may have seen yet; None where there is no such file."""
    found = sorted(folder.parent.parent.glob(f"sections/*-{folder.name}.md"))
    stored = read_text(found[0]) if found else None
    return stored.text if stored else None


def _pairs(history: History, stands: str | None) -> Iterator[tuple[str, str]]:
    """Yield each draft with what was made of it last; where the section still is of that draft, with what `stands` now (None: as the history says).

    What was undone was made of no draft: whoever goes back to an earlier text goes on with the draft of that one.
    """
    entries = history.entries()
    made: dict[int, int] = {}
    now = 0
    for end in range(1, len(entries) + 1):
        base, place = history.base(entries[:end]), history.standing(entries[:end])
        now = base.n if base is not None else 0
        if base is not None and place is not None:
            made[base.n] = place.n
    for draft, last in made.items():
        became = stands if draft == now and stands is not None else history.text(last)
        yield _body(history.text(draft)), _body(became)


def _body(text: str) -> str:
    try:
        return section_text.read(text).body
    except section_text.SectionError:
        return text
