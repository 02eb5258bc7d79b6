"""The words of AI and business news in two languages: `users` and 이용자 say one thing.

A row is `english words=Korean words`; all its words share one key. `_` stands for a blank.
A word may stand in several rows: it then carries every key; a row without English words hides what holds another word by chance.
A Korean word of one syllable is read only where it stands alone or with its particle. The rows stand by theme; they
are our own, written from how Korean newsrooms render these words.
"""

from functools import lru_cache

from pipeline.check.vocabulary import lexicon_rows

LONGEST = 8


@lru_cache(maxsize=1)
def english() -> dict[str, tuple[str, ...]]:
    """Return the keys of every English word of the table, phrases with a blank."""
    return _index(0)


@lru_cache(maxsize=1)
def korean() -> dict[str, tuple[str, ...]]:
    """Return the keys of every Korean word of the table; a word that only hides another has none."""
    return _index(1)


def _index(side: int) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for number, row in enumerate("|".join(lexicon_rows.ROWS).replace("\n", "").split("|")):
        left, right = row.split("=")
        key = tuple(f"{number}:{word}" for word in left.split()[:1])
        for word in (left, right)[side].split():
            written = word.replace("_", " ")
            before = found.get(written, ())
            found[written] = before if key and key[0] in before else before + key
    return found


@lru_cache(maxsize=1)
def lengths() -> dict[str, tuple[int, ...]]:
    """Return how long the Korean words of the table are that begin with two characters (in small letters), the longest first."""
    found: dict[str, set[int]] = {}
    for word in korean():
        found.setdefault(word[:2].lower(), set()).add(len(word))
    return {first: tuple(sorted(some, reverse=True)) for first, some in found.items()}


@lru_cache(maxsize=1)
def openers() -> frozenset[str]:
    """Return the words with which the English phrases of the table begin."""
    return frozenset(word.partition(" ")[0] for word in english() if " " in word)


@lru_cache(maxsize=16_384)
def keys(word: str) -> tuple[str, ...]:
    """Return the keys of an English word (in small letters) in each of its forms, one after the other."""
    return tuple(key for form in stem(word) for key in english().get(form, ()))


@lru_cache(maxsize=16_384)
def stem(word: str) -> tuple[str, ...]:
    """Return the forms under which an English word may stand in the table: itself, without -s, -ed, -ing, -er."""
    forms = [word]
    for ending, instead in (("ies", "y"), ("ves", "f"), ("ves", "fe"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ers", ""), ("er", ""), ("'s", ""), ("’s", "")):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            bare = word[: -len(ending)]
            forms.append(bare + instead)
            if not instead and len(bare) > 3 and bare[-1] == bare[-2]:
                forms.append(bare[:-1])
    return tuple(forms)
