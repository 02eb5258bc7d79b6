"""The net for what is said of this news on its way to others, in any of sixteen languages (`text.order_passing_tables`).

Nobody is bidden: it is told as if it came about by itself. So a sentence is doubted that says in the present

- that one thing is enough for *a reader in a hurry*, and gives it;
- that *a word between quotation marks* of this text is read as another one;
- that something of it stays behind *on the way into another language*;
- what *whoever passes it on* says, adds or leaves out.

A word of another text is explained, a correction names the edition it is of, and news of translations or of languages is about them.
The net only doubts.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.text.order_by_letters import About, by_letters, said_by
from pipeline.text.order_passing_tables import TABLES, Passing
from pipeline.text.patterns import deferred

_SHOWN = deferred(
    r"“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|«[^»]*»|‘[^’]*’|「[^」]*」|『[^』]*』|(?<!\w)'[^']*'(?!\w)|(?<!\w)'[^']*'(?=[가-힣])"
)
_OF_LANGUAGE = deferred(
    r"\b(?:translat\w+|languages?|dialects?|linguist\w*|dictionar\w+|vocabulary|grammar|traduc\w+|lenguas?|idiomas?|langues?|linguist\w*|lingu[ae]|línguas?|sprachen?|übersetz\w+|talen|vertal\w+|tłumacz\w*|język\w*)\b|перев[ео]д\w*|язык\w*|мов[аиу]\b|翻訳|通訳|辞書|方言|言語|翻译|词典|方言|语言|번역|통역|사전|방언|사투리|언어|외국어",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, eq=False)
class _Rules:
    """The patterns of one language."""

    hurry: re.Pattern[str]
    enough: re.Pattern[str]
    reads: re.Pattern[str]
    abroad: re.Pattern[str]
    gone: re.Pattern[str]
    passes: re.Pattern[str]
    adds: re.Pattern[str]
    past: re.Pattern[str]


def _rules(words: Passing) -> _Rules:
    """Return the patterns of a language."""
    fields = (words.hurry, words.enough, words.reads, words.abroad, words.gone, words.passes, words.adds, words.past)
    return _Rules(*(deferred(one, re.IGNORECASE) for one in fields))


_BY_LETTERS = by_letters(TABLES, _rules)


def passing(sentences: Sequence[str]) -> set[int]:
    """Return the places of what is said of this news on its way to others."""
    return said_by(sentences, _BY_LETTERS, _SHOWN, _passes)


def _passes(rules: _Rules, said: str, about: About) -> bool:
    hurry = rules.hurry.search(said) and rules.enough.search(said)
    passed = (who := rules.passes.search(said)) is not None and rules.adds.search(said, who.end()) is not None
    if hurry or passed:
        return True
    abroad = (way := rules.abroad.search(said)) is not None and rules.gone.search(said, way.end()) is not None
    return (abroad or rules.reads.search(said) is not None) and not about(_OF_LANGUAGE)
