"""What an order to a model names in Latin: its runs of capitalised words, and the words of these that tell the name alone.

A name is a run of capitalised words within a sentence, as a whole (`Zephyr Cloud`), and each word of it that is none of English (Zephyr, no Cloud);
the words of the order itself (Ignore, praise) are none, in whatever tongue it speaks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.check.lazily import compiled
from pipeline.check.sections import article_names, order_scripts
from pipeline.check.vocabulary import dictionary, lexicon
from pipeline.check.written_names.unnamed_words import BARE_ENGLISH
from pipeline.text.patterns import deferred

_MORE = frozenset(("must", "note", "notes", "shall", "nor", "ought", "the", "and"))
_COINED = 5  # letters of a word in whatever letters that is none of English: krennik
_STRANGE = 0.2  # the share of unknown small words up to which a sentence is read as English
LATIN = deferred(r"(?<![A-Za-zÀ-ſ0-9])[A-Za-zÀ-ſ][A-Za-zÀ-ſ0-9]{2,}(?:['’-][A-Za-zÀ-ſ]+)*(?<!['’]s)")
RUN = deferred(rf"{article_names.WORD}(?:[ -]{article_names.WORD})*")
_BEGINS = deferred(r"(?:^|[.:;!?—–(\[\"“‘'])[\s\"“‘'(—–-]*$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name of an order by its words."""

    words: tuple[str, ...]

    @property
    def alone(self) -> tuple[str, ...]:
        """Return the words that tell the name without the others: the only one, or what is none of English."""
        return _alone(self.words)

    @property
    def written(self) -> tuple[tuple[str, ...], ...]:
        """Return the words that tell the name together, all, those but the kind behind them, or one that tells it with its neighbour, and those that do alone."""
        return _written(self.words)

    @property
    def joined(self) -> tuple[str, ...]:
        """Return its words as one: ZephyrCloud."""
        return tuple("".join(words) for words in self.written if len(words) > 1)

    @property
    def parts(self) -> tuple[str, ...]:
        return (*self.joined, *self.alone)


@lru_cache(maxsize=1024)
def _alone(words: tuple[str, ...]) -> tuple[str, ...]:
    if len(words) == 1:
        return words
    return tuple(one for one in words if article_names.telling(one) and not english(one))


@lru_cache(maxsize=1024)
def _written(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    alone = _alone(words)
    pairs = [pair for pair in pairwise(words) if not set(pair).isdisjoint(alone)]
    bare = words[:-1] if len(words) > 2 and not article_names.telling(words[-1]) else words
    return tuple(dict.fromkeys((words, bare, *pairs, *((one,) for one in alone))))


@lru_cache(maxsize=256)
def named(order: str) -> tuple[Name, ...]:
    """Return the names of an order in Latin, those that it has in katakana or in Cyrillic as Latin letters write them.

    A word that opens a sentence, a clause or a quotation is one of English or stands so within one too, or else is a name.
    """
    order = order_scripts.in_latin(order)
    runs = [(parted(match.group()), _opens(order, match)) for match in RUN.finditer(order)]
    inside = {word for words, opens in runs for word in words[1 if opens else 0 :]}
    titled, foreign, found = article_names.title_case(order), _strange(order) is None, []
    for run, opens in runs:
        if opens and len(run) == 1 and foreign and run[0] not in inside:
            continue
        words = run[1:] if opens and english(run[0]) and run[0] not in inside else run
        while words and (not article_names.telling(words[0]) or (titled and english(words[0]))):
            words = words[1:]
        if words and (words == run or len(words) > 1 or not english(words[0])):
            found.append(Name(words))
    return tuple(dict.fromkeys((*found, *_coined(order))))


def _coined(order: str) -> Iterator[Name]:
    """Yield the words of an English order that are none of English in whatever letters: krennik; another tongue has none to tell."""
    yield from (Name((word.capitalize(),)) for word in _strange(order) or () if len(word) >= _COINED)


def _strange(order: str) -> list[str] | None:
    """Return the words of an order, all small or all in capitals, that are none of English, or nothing where they are too many for English."""
    words = [word for word in LATIN.findall(order) if word.islower() or word.isupper()]
    unknown = [word for word in words if not english(word)]
    return None if words and len(unknown) > max(1 if len(words) > 1 else 0, _STRANGE * len(words)) else unknown


def _opens(order: str, match: re.Match[str]) -> bool:
    """Return whether a run of capitalised words opens a sentence, a clause or a quotation that goes on behind it."""
    closes = order[match.end() : match.end() + 1] in tuple("\"”’'")
    return not closes and _BEGINS.search(order[: match.start()]) is not None


def parted(run: str) -> tuple[str, ...]:
    return tuple(run.replace("-", " ").split())


@lru_cache(maxsize=4096)
def english(word: str) -> bool:
    """Return whether a word is one of English in whatever letters, or put together of such with a hyphen."""
    return all(
        one in _MORE
        or compiled(rf"(?:{BARE_ENGLISH})").fullmatch(one.capitalize()) is not None
        or any(form in lexicon.english() for form in lexicon.stem(one))
        or any(dictionary.known(stem) for stem in dictionary.lemmas(one))
        for one in re.split(r"['’-]", word.lower())[: None if "-" in word else 1]
    )
