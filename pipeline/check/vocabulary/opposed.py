"""Whether a Korean text tells the opposite of an English one, by a word of the dictionary: 통과 where the source has `failed`."""

from pipeline.check.vocabulary import dictionary


def opposed(korean: str, english: str) -> bool:
    """Return whether a Korean word is told for the opposite of an English word, and none for that word itself."""
    theirs = frozenset(stem for _, stems in dictionary.english(english) for stem in stems)
    mine = [stems for _, stems in dictionary.korean(korean)]
    against = [stems for stems in mine if any(dictionary.opposites(stem) & theirs for stem in stems)]
    turned = frozenset(each for stems in against for stem in stems for each in dictionary.opposites(stem) & theirs)
    return bool(against) and not any(stems & turned for stems in mine)
