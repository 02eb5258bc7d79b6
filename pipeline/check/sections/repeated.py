"""What stands too often: the same ending three times running, the same sentence twice, a habit beyond its budget."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pipeline.check import korean
from pipeline.check.claims import Flag
from pipeline.check.findings import finding
from pipeline.messages import say
from pipeline.records import Finding, Issue, Section
from pipeline.text import sections
from pipeline.text.patterns import deferred
from pipeline.text.sections import Placed

_BUDGETS = {"contrast": 1.0, "ongoing": 6.0}
_HABITS = {"contrast": deferred(r"단순[히한]\s.{0,30}?(?:아니라|넘어)"), "ongoing": deferred(r"고 있어요")}
_TELLING = 12  # characters: a shorter sentence may stand twice


def endings(section: Section, placed: Sequence[Placed]) -> list[Finding]:
    """Return where three sentences running end on the same three syllables."""
    prose = [one for one in placed if one.place in ("paragraph", "same") and korean.korean_enough(one.plain)]
    found = []
    for first, second, third in zip(prose, prose[1:], prose[2:], strict=False):
        ends = {re.sub(r"[^가-힣]", "", one.plain)[-3:] for one in (first, second, third)}
        if len(ends) == 1 and len(next(iter(ends))) == 3:
            flag = Flag(
                "repetition", "note", (0, len(third.text)), say("check.repetition", ending=ends.pop()), sure=0.9
            )
            found.append(finding(section.id, third, flag))
    return found


def again(section: Section, seen: dict[str, str]) -> list[Finding]:
    """Return the sentences that stand in the issue for the second time; `seen` is filled on the way."""
    found = []
    for placed in sections.placed(section.body):
        text = placed.plain
        if len(text) >= _TELLING and placed.place != "heading":
            if text in seen:
                flag = Flag("repetition", "warn", (0, len(placed.text)), say("check.repetition.same"), sure=1.0)
                found.append(finding(section.id, placed, flag))
            seen.setdefault(text, section.id)
    return found


def habits(issue: Issue, budgets: Mapping[str, float]) -> Iterator[Finding]:
    """Yield the habits that stand too often in one issue, at the place where the budget ends."""
    limits = {**_BUDGETS, **budgets}
    places: dict[str, list[tuple[Section, Placed, str]]] = {name: [] for name in _HABITS}
    for section in issue.sections:
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
