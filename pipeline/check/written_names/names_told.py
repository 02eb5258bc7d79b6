"""Whether a draft tells a name of its source, for sure: by the tables of names, by its own letters, or by its sound."""

from pipeline.check.lazily import of_words
from pipeline.check.written_names import hearing, strangers
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_HANGUL = deferred(r"[가-힣]{2,12}")
_SURE = 0.85


def stems(text: str) -> frozenset[str]:
    """Return the words of a Korean text, each with and without what may be a particle."""
    return frozenset(
        form for word in _HANGUL.findall(text) for form in (word, *strangers.readings(word)) if len(form) > 1
    )


def told(latin: str, text: str) -> bool:
    """Return whether a Korean text has a name of the source somewhere."""
    words = [word for word in latin.split() if word[:1].isupper()]
    if any(of_words(rf"\b{word}\b").search(text) for word in map(_escaped, words) if len(word) > 1):
        return True
    return any(_same(latin, form) for form in stems(text))


def _escaped(word: str) -> str:
    return "".join(
        letter if letter.isalnum() else f"\\{letter}" for letter in word.removesuffix("'s").removesuffix("’s")
    )


def _same(latin: str, written: str) -> bool:
    """Return whether a subject of a draft is a name of the source, for sure."""
    if aliases.keys(latin, aliases.table()) & aliases.keys(written, aliases.table()) or written in latin.split():
        return True
    joined = "".join(written.split())
    return any(hearing.english(word, joined) >= _SURE for word in _parts(latin))


def _parts(latin: str) -> list[str]:
    """Return what of a name tells by its sound: its words, and all of them in one."""
    return [word for word in {*latin.split(), latin.replace(" ", "")} if strangers.tells(word)]
