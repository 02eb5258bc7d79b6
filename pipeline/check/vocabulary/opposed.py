"""Whether a Korean text tells the opposite of an English one: 통과 where the source has `failed`, 늦게 where it has `on time`.

The dictionary knows the opposites of single words, the table of sides what a thing that is counted is or is not.
"""

from pipeline.check.vocabulary import dictionary
from pipeline.check.vocabulary.kept_sides import SIDES
from pipeline.text.patterns import deferred

_NOT = deferred(r"\b(?:not|no|nor|never|none|without|neither)\b|n['’]t\b|않|못|(?<![가-힣])안 |아니|아닌|없")


def opposed(korean: str, english: str) -> bool:
    """Return whether a Korean text takes the other side than an English one, and never its own; what either denies is not looked at."""
    if _NOT.search(korean) or _NOT.search(english):
        return False
    theirs = frozenset(stem for _, stems in dictionary.english(english) for stem in stems)
    mine = [stems for _, stems in dictionary.korean(korean)]
    against = [stems for stems in mine if any(dictionary.opposites(stem) & theirs for stem in stems)]
    turned = frozenset(each for stems in against for stem in stems for each in dictionary.opposites(stem) & theirs)
    by_word = bool(against) and not any(stems & turned for stems in mine)
    ways = set(_ways(korean, english))
    return (by_word or -1 in ways) and 1 not in ways


def _ways(korean: str, english: str) -> list[int]:
    """Return for each row of sides that both texts take a side of whether it is the same one, 1, or the other, -1."""
    found = []
    for one, other in SIDES:
        mine, theirs = (bool(one.search(text)) - bool(other.search(text)) for text in (korean, english))
        found += [mine * theirs] if mine * theirs else []
    return found
