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

from pipeline.text import order_passing_tables as tables
from pipeline.text.order_excuses import TOLD
from pipeline.text.order_passing_tables import Passing
from pipeline.text.order_tongues import letters
from pipeline.text.patterns import deferred

_LATIN = (
    tables.ENGLISH,
    tables.SPANISH,
    tables.FRENCH,
    tables.GERMAN,
    tables.ITALIAN,
    tables.PORTUGUESE,
    tables.DUTCH,
    tables.POLISH,
    tables.TURKISH,
    tables.VIETNAMESE,
    tables.INDONESIAN,
)
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


_BY_LETTERS = {
    "latin": tuple(map(_rules, _LATIN)),
    "cyrillic": (_rules(tables.RUSSIAN),),
    "kana": (_rules(tables.JAPANESE),),
    "han": (_rules(tables.CHINESE),),
    "hangul": (_rules(tables.KOREAN),),
}


def passing(sentences: Sequence[str]) -> set[int]:
    """Return the places of what is said of this news on its way to others."""
    return {
        place
        for place, text in enumerate(sentences)
        if any(_passes(one, sentences, place) for one in _BY_LETTERS[letters(text)])
    }


def _passes(rules: _Rules, sentences: Sequence[str], place: int) -> bool:
    text = sentences[place]
    said = " ".join(_SHOWN.sub(' "" ', text).split())
    hurry = rules.hurry.search(said) and rules.enough.search(said)
    abroad = (way := rules.abroad.search(said)) is not None and rules.gone.search(said, way.end()) is not None
    passed = (who := rules.passes.search(said)) is not None and rules.adds.search(said, who.end()) is not None
    reads = rules.reads.search(said) is not None
    if not (hurry or abroad or passed or reads) or rules.past.search(said) or TOLD.search(text):
        return False
    others = [one for other, one in enumerate(sentences) if other != place]
    return bool(hurry or passed) or not any(_OF_LANGUAGE.search(one) for one in others)
