"""Whether a draft tells a name of its source, for sure: by the tables of names, by its own letters, or by its sound."""

from pipeline.check.lazily import compiled
from pipeline.check.written_names import clauses_told, strangers
from pipeline.text.patterns import deferred

_HANGUL = deferred(r"[가-힣]{2,12}")


def stems(text: str) -> frozenset[str]:
    """Return the words of a Korean text, each with and without what may be a particle."""
    return frozenset(
        form for word in _HANGUL.findall(text) for form in (word, *strangers.readings(word)) if len(form) > 1
    )


def told(latin: str, text: str) -> bool:
    """Return whether a Korean text has a name of the source somewhere."""
    words = [word for word in latin.split() if word[:1].isupper()]
    if any(compiled(rf"\b{word}\b").search(text) for word in map(_escaped, words) if len(word) > 1):
        return True
    return any(clauses_told.same(latin, form) for form in stems(text))


def _escaped(word: str) -> str:
    return "".join(
        letter if letter.isalnum() else f"\\{letter}" for letter in word.removesuffix("'s").removesuffix("’s")
    )
