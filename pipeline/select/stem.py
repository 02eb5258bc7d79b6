"""A light stem for English words: plural, -ing and -ed come off, nothing more."""

from functools import lru_cache

_KEEP = ("ss", "us", "is")


@lru_cache(maxsize=30_000)
def stem(word: str) -> str:
    """Return the stem of a lower-case word; words with digits stay as they are."""
    if len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(_KEEP):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = _undoubled(word[: -len(ending)])
            break
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def _undoubled(word: str) -> str:
    return word[:-1] if word[-1] == word[-2] and word[-1] not in "lsz" else word
