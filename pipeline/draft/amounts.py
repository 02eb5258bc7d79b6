"""Money in a sentence of the model: each amount must stand in a sentence that it cites, or be computed from those.

Only money, and only at the door: whether every figure is right the checks say at each save. A price that no cited sentence has is
what a source's order wants in (`the correct price is …`), and no repair should be left to a person for it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from pipeline.records import Article
from pipeline.text import quantities, relative_days
from pipeline.text.quantities import Quantity

Said = Mapping[str, tuple[str, str]]
Days = Mapping[str, frozenset[int]]
_ROUNDED = Fraction(5, 100)
_MYRIAD = 10_000
_NAMED = re.compile(r"\b[A-Z][A-Za-z]+[ -]$")
"""`Kestrel 3` is a name: it founds no three dollars."""
_WORDS = {"$": "달러", "€": "유로", "£": "파운드", "₩": "원"}
_SIGNED = re.compile(r"(?<![A-Za-z\d])([$€£₩])(\d[\d,]*(?:\.\d+)?)만(?!\d)")


@lru_cache(maxsize=4)
def said(articles: tuple[Article, ...]) -> Said:
    """Return each sentence of the articles and its language, by id."""
    return {name: (text, article.language) for article in articles for name, text in article.numbered()}


@lru_cache(maxsize=4)
def days(articles: tuple[Article, ...]) -> Days:
    """Return the days of the month that the sentences of articles tell by a weekday (`on Sunday`, `어제`), by the sentence's id."""
    return {
        name: found
        for article in articles
        if article.published
        for name, text in article.numbered()
        if (found := relative_days.of_month(text, article.published))
    }


def unfounded(text: str, sources: Iterable[str], sentences: Said) -> list[str]:
    """Return the amounts of a text that none of the named sentences has, to the digit or rounded with 약."""
    cited = [sentences[name] for name in sources if name in sentences]
    figures = _figures(cited)
    places = [group for group in quantities.readings(text, "ko") if all(one.kind == "money" for one in group)]
    return [group[0].text for group in places if cited and not any(_stands(one, figures) for one in group)]


def misread(amount: str, sources: Iterable[str], sentences: Said) -> bool:
    """Whether an amount is ten thousand times one that a named sentence has, by a `만` that may be meant to say `only`: `$20만`."""
    figures = _figures([sentences[name] for name in sources if name in sentences])
    found = quantities.find(amount, "ko") if amount.endswith("만") else []
    if any(_stands(one, figures) for one in found):
        return False
    return any(_stands(replace(one, value=one.value / _MYRIAD), figures) for one in found)


def spelled(text: str, sources: Iterable[str], sentences: Said) -> str:
    """Return a text with `20달러만` for the `$20만` that says `only` by the named sentences: a reader takes that for ten thousand times as much."""
    names = list(sources)
    return _SIGNED.sub(
        lambda match: f"{match[2]}{_WORDS[match[1]]}만" if misread(match.group(), names, sentences) else match.group(),
        text,
    )


def _figures(cited: Iterable[tuple[str, str]]) -> list[Quantity]:
    return [
        figure
        for words, language in cited
        for figure in quantities.find(words, language)
        if figure.kind == "money" or not _NAMED.search(words[: figure.span[0]])
    ]


def _stands(amount: Quantity, figures: Iterable[Quantity]) -> bool:
    return any(
        amount.value == figure.value
        or ((amount.approximate or amount.bound) and abs(amount.value - figure.value) <= _ROUNDED * figure.value)
        for figure in figures
    )
