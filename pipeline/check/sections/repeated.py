"""What stands too often: the same ending three times running, the same sentence or fact twice, the title's figure in the lede, a habit beyond its budget."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from pipeline.check import korean
from pipeline.check.claims import Flag, masked
from pipeline.check.findings import finding
from pipeline.messages import say
from pipeline.records import Finding, Issue, Section
from pipeline.text import quantities, sections, told_again
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.quantity import VALUES
from pipeline.text.sections import Placed

_BUDGETS = {"contrast": 1.0, "ongoing": 6.0}
_HABITS = {"contrast": deferred(r"단순[히한]\s.{0,30}?(?:아니라|넘어)"), "ongoing": deferred(r"고 있어요")}
_ITEMS = ("item", "step")
_READ_THROUGH = frozenset({"lede", "story"})
_FIRST = deferred(r"(?:[이그저] (?=[가-힣]))?[가-힣A-Za-z][가-힣A-Za-z0-9.\-]+(?=[\s,])")
_PROSE = ("paragraph", "same")
_FORMAL = "니다"  # 합쇼체 ends so each time
_SMALL = 10
_TELLING = 12  # characters: a shorter sentence may stand twice


def running(section: Section, placed: Sequence[Placed]) -> list[Finding]:
    """Return where three sentences running end on the same three syllables, or open with the same word (`이 회사는` is one); a longer run is told once.

    The points of the takeaways are read as one text, any other list is not.
    """
    places = ("paragraph", "same", *(_ITEMS if section.kind == "takeaways" else ()))
    prose = [one for one in placed if one.place in places and korean.korean_enough(one.plain)]
    found: list[Finding] = []
    ended = opening = ""
    for three in zip(prose, prose[1:], prose[2:], strict=False):
        before, ended = ended, _ending(three)
        if ended and ended != before:
            found.append(_thrice(section.id, three[2], say("check.repetition", ending=ended)))
        before, opening = opening, _opening(three)
        if opening and opening != before:
            found.append(_thrice(section.id, three[2], say("check.repetition.opening", word=opening)))
    return found


def _ending(three: Sequence[Placed]) -> str:
    """Return the three syllables that three sentences end on, or nothing."""
    ends = {re.sub(r"[^가-힣]", "", one.plain)[-3:] for one in three}
    end = ends.pop() if len(ends) == 1 else ""
    return end if len(end) == len(three) and not end.endswith(_FORMAL) else ""


def opened(issue: Issue) -> Iterator[Finding]:
    """Yield where three sections running open with the same word."""
    told = [one for one in issue.sections if one.kind in _READ_THROUGH]
    firsts = [
        (one.id, next((each for each in sections.placed(one.body) if each.place != "heading"), None)) for one in told
    ]
    named = [(section, one) for section, one in firsts if one is not None and korean.korean_enough(one.plain)]
    for three in zip(named, named[1:], named[2:], strict=False):
        if opening := _opening([one for _, one in three]):
            section, last = three[2]
            yield _thrice(section, last, say("check.repetition.opening.sections", word=opening))


def _opening(three: Sequence[Placed]) -> str:
    """Return the word that three sentences open with, or nothing."""
    words = {match.group() if (match := _FIRST.match(one.plain)) else "" for one in three}
    return words.pop() if len(words) == 1 else ""


def _thrice(section: str, placed: Placed, message: str) -> Finding:
    return finding(section, placed, Flag("repetition", "note", (0, len(placed.text)), message, sure=0.9))


def again(section: Section, seen: dict[str, str]) -> list[Finding]:
    """Return what stands in the issue for the second time, one finding for a section; `seen` is filled on the way."""
    found: list[Placed] = []
    for placed in sections.placed(section.body):
        text = placed.plain
        if len(text) >= _TELLING and placed.place != "heading":
            if text in seen:
                found.append(placed)
            seen.setdefault(text, section.id)
    if not found:
        return []
    several = say("check.repetition.several", count=len(found))
    message = several if len(found) > 1 else say("check.repetition.same")
    return [finding(section.id, found[0], Flag("repetition", "warn", (0, len(found[0].text)), message, sure=1.0))]


def retold(section: Section, placed: Sequence[Placed]) -> Iterator[Finding]:
    """Yield the sentences of a section's prose that tell again what one before them told, in other words or with one more, whatever they cite.

    What stands there to the letter is `again`'s, and a list may sum up what was told.
    """
    prose = [one for one in placed if one.place in _PROSE]
    figures = [told_again.figures(one.plain) for one in prose]
    for number, one in enumerate(prose):
        mine = figures[number]
        earlier = (
            zip(prose[:number], figures, strict=False) if mine else ()
        )  # what tells no figure never tells one again
        told = next((other for other, known in earlier if mine <= known and _adds_nothing(one, other)), None)
        told = told or next((other for other in prose[:number] if _nearly(one, other)), None)
        if told is not None:
            message = say("check.repetition.retold", text=told.plain)
            yield finding(section.id, one, Flag("repetition", "warn", (0, len(one.text)), message, sure=0.7))


def _adds_nothing(placed: Placed, before: Placed) -> bool:
    return placed.plain != before.plain and told_again.adds_nothing(placed.plain, before.plain)


def _nearly(placed: Placed, before: Placed) -> bool:
    return placed.plain != before.plain and told_again.nearly(placed.plain, before.plain)


def of_title(issue: Issue) -> Iterator[Finding]:
    """Yield the first figure of a digest's title that its lede tells again: whoever opened the mail has read it."""
    told = {_known(one) for one in quantities.find(issue.outline.title, "ko") if _striking(one)}
    for section in issue.sections if issue.outline.shape == "digest" and not issue.extractive else ():
        for placed in sections.placed(section.body) if section.kind == "lede" else ():
            text = masked(placed.text)
            again = next((one for one in quantities.find(text, "ko") if _known(one) in told), None)
            if again is not None:
                message = say("check.repetition.title", text=text[slice(*again.span)])
                yield finding(section.id, placed, Flag("repetition", "warn", again.span, message, sure=0.7))
                return


def _known(one: Quantity) -> tuple[str, str, Fraction]:
    return one.kind, one.unit, one.value


def _striking(one: Quantity) -> bool:
    """Whether a figure is one that a title leads with: no day, no version, no small count and no unit of a price."""
    return one.kind in VALUES and not one.per and (one.value >= _SMALL or one.value.denominator > 1)


def habits(written: Sequence[Section], budgets: Mapping[str, float]) -> Iterator[Finding]:
    """Yield the habits that stand too often in the sections of one issue, at the place where the budget ends."""
    limits = {**_BUDGETS, **budgets}
    places: dict[str, list[tuple[Section, Placed, str]]] = {name: [] for name in _HABITS}
    for section in written:
        for placed in sections.placed(section.body):
            for name, pattern in _HABITS.items():
                match = pattern.search(placed.plain)
                if match:
                    places[name].append((section, placed, match.group()))
    count = Counter({name: len(found) for name, found in places.items()})
    for name, times, limit in korean.budgets(count, {name: limits[name] for name in _HABITS}):
        section, placed, word = places[name][int(limit)]
        why = say("check.style.budget", count=times, limit=int(limit))
        flag = Flag("style", "note", (0, len(placed.text)), say("check.style", word=word, why=why), sure=0.7)
        yield finding(section.id, placed, flag)
