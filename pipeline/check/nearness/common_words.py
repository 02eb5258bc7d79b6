"""The words that two texts share, as the two halves of a sentence are told apart by them: known, echoed, and everyday ones."""

from collections.abc import Sequence

from pipeline.check import anchors
from pipeline.check.anchors import Anchor
from pipeline.check.nearness import dictionary_words
from pipeline.check.nearness.echoes import echoes
from pipeline.check.nearness.grounds import Ground

HEARD = 0.9
"""The weight of a word that is known by its sound alone."""


def known(ground: Ground, text: str) -> list[Anchor]:
    """Return the words that both texts share; a word known by its sound alone is none where the sentence says it elsewhere (June and 6월)."""
    shared = anchors.shared(ground.text, ground.language, text)
    others = {span: one.draft for one in shared if one.weight != HEARD for span in one.source}
    kept = [
        one
        for one in shared
        if one.weight != HEARD or not all(span in others and others[span] != one.draft for span in one.source)
    ]
    return [*kept, *echoes(ground.text, ground.language, text)]


def everyday(ground: Ground, text: str, common: Sequence[Anchor]) -> list[Anchor]:
    """Return the words that the dictionary adds to those in `common`, for a source in English."""
    return [] if ground.language == "ko" else list(dictionary_words.shared(ground.text, text, common))
