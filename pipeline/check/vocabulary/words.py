"""What a Korean sentence speaks of, as stems: enough to see that two sentences say the same of the same thing."""

from functools import lru_cache

from pipeline.text.patterns import deferred

_WORD = deferred(r"[가-힣]{2,}|[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*")
_PARTICLE = deferred(
    r"(?:에서는|에서도|으로는|으로도|에게는|이라고|이라는|까지는|부터는|보다는|에서|에게|으로|까지|부터|보다|처럼|이라|라고|라는|이나|에는|에도|로는|와는|과는|은|는|이|가|을|를|의|에|로|와|과|도|만|께)$"
)
_VERB = deferred(r"(?:요|다|죠|고|며|서|면|은|는|던|데|자|니|지|게)$")
_ALIKE = 2  # syllables that a predicate keeps whatever its ending


@lru_cache(maxsize=2048)
def stems(text: str) -> frozenset[str]:
    """Return the stems of a sentence: words without their particles, predicates by their first two syllables."""
    found = set()
    for match in _WORD.finditer(text):
        word = match.group()
        if not "가" <= word[0] <= "힣":
            found.add(word.lower())
            continue
        bare = _PARTICLE.sub("", word)
        stem = bare if len(bare) >= 2 else word
        found.add(stem[:_ALIKE] if len(word) > _ALIKE and _VERB.search(word) and stem == word else stem)
    return frozenset(found)
