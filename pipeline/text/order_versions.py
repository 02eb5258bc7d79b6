"""The net for what a text made from this one has or has not, in any of sixteen languages (`text.order_version_tables`).

News tells of its matter, and hardly ever of what a text knows that will be made from it. So a sentence is doubted that says in the present

- of *a short version*, a summary or a translation that it has no such thing, does not know it or leaves it out;
- of *whatever is made from this text* how much or what there is in it;
- what whoever has *only two lines* does well to spend them on;
- *a riddle* of which a summary, and what never stands in it, is the answer.

A book or a report has a summary of its own, of which one may say what it has not; where another sentence of the article speaks of such
texts, or of one, that is its matter. What was so, or somebody said, is told. The net only doubts.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.text import order_version_tables as tables
from pipeline.text.order_by_letters import About, by_letters, said_by
from pipeline.text.order_excuses import QUOTED
from pipeline.text.order_version_tables import TABLES, Versions
from pipeline.text.patterns import deferred

_SPACELESS = (tables.JAPANESE, tables.CHINESE, tables.KOREAN)
_BEFORE = r"^\W*(?:[^\W\d_]+['’ ] ?){0,4}?"
"""A preposition, an article and an adjective before the text that is spoken of."""


@dataclass(frozen=True, slots=True, eq=False)
class _Rules:
    """The patterns of one language."""

    short: re.Pattern[str]
    has: re.Pattern[str]
    has_of_this: re.Pattern[str]
    born: re.Pattern[str]
    few: re.Pattern[str]
    fits: re.Pattern[str]
    riddle: re.Pattern[str]
    past: re.Pattern[str]
    whole: re.Pattern[str]


def _rules(words: Versions) -> _Rules:
    """Return the patterns of a language, in which words have edges or have none."""
    edge, space, before = ("", "", r"^\W*\S{0,6}?\s?") if words in _SPACELESS else (r"\b", r"\s", _BEFORE)
    ahead = words in _SPACELESS or words is tables.TURKISH
    of_this = rf"(?:{words.this})\s?(?:{words.short})\s?" if ahead else rf"(?:{words.short})\s(?:{words.this})\s"
    made = (
        rf"{edge}(?:{words.short}){edge}",
        rf"{before}(?:{words.short}){space}(?:\w+ )?(?:{words.has})"
        if space
        else rf"{before}(?:{words.short})(?:{words.has})",
        rf"{of_this}(?:{words.has})",
        words.born,
        words.few,
        words.fits,
        words.riddle,
        words.past,
        words.whole,
    )
    return _Rules(*(deferred(one, re.IGNORECASE) for one in made))


_BY_LETTERS = by_letters(TABLES, _rules)


def versions(sentences: Sequence[str]) -> set[int]:
    """Return the places of what is said of texts that are made from this one."""
    return said_by(sentences, _BY_LETTERS, QUOTED, _speaks)


def _speaks(rules: _Rules, said: str, about: About) -> bool:
    few = rules.few.search(said) and rules.fits.search(said)
    riddle = rules.riddle.search(said) and rules.short.search(said)
    of_this = rules.has_of_this.search(said) or rules.born.search(said) or few or riddle
    if not (of_this or rules.has.search(said)) or about(rules.short):
        return False
    return bool(of_this) or not about(rules.whole)
