"""The frame of nets that know many languages by a table each: a sentence is asked by the rules of the languages that have its letters.

Such a net says what a sentence has to have, with words that its tables give. The frame knows the rest: what is shown between quotation marks
is not said, what was so or somebody said is told, and the other sentences tell what the article is about.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from pipeline.text.order_excuses import TOLD
from pipeline.text.order_tongues import letters

About = Callable[[re.Pattern[str]], bool]
"""Whether another sentence of the article has a pattern."""


class Rules(Protocol):
    """The patterns of one language, of which the frame knows how something is told to have been so."""

    @property
    def past(self) -> re.Pattern[str]: ...


_Words = TypeVar("_Words")
_Rules = TypeVar("_Rules", bound=Rules)


def by_letters(
    tables: Mapping[str, Sequence[_Words]], made: Callable[[_Words], _Rules]
) -> Mapping[str, tuple[_Rules, ...]]:
    """Return the rules of each language by the letters that it is written in."""
    return {name: tuple(map(made, words)) for name, words in tables.items()}


def written(
    *latin: _Words, cyrillic: _Words, kana: _Words, han: _Words, hangul: _Words
) -> Mapping[str, tuple[_Words, ...]]:
    """Return the tables of languages by the letters that these are written in."""
    return {"latin": latin, "cyrillic": (cyrillic,), "kana": (kana,), "han": (han,), "hangul": (hangul,)}


def said_by(
    sentences: Sequence[str],
    rules: Mapping[str, Sequence[_Rules]],
    shown: re.Pattern[str],
    says: Callable[[_Rules, str, About], bool],
) -> set[int]:
    """Return the places of sentences that say something by the rules of a language, and do not tell it of the past or of somebody else.

    `shown` are quotations: `says` is given the sentence with an empty one in the place of each, and what the article is about.
    """
    return {place for place in range(len(sentences)) if _is_said(sentences, place, rules, shown, says)}


def _is_said(
    sentences: Sequence[str],
    place: int,
    rules: Mapping[str, Sequence[_Rules]],
    shown: re.Pattern[str],
    says: Callable[[_Rules, str, About], bool],
) -> bool:
    text = sentences[place]
    said = " ".join(shown.sub(' "" ', text).split())

    def about(pattern: re.Pattern[str]) -> bool:
        return any(pattern.search(one) for other, one in enumerate(sentences) if other != place)

    return any(
        says(one, said, about) and not one.past.search(said) and not TOLD.search(text) for one in rules[letters(text)]
    )
