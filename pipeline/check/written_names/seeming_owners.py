"""A name whose first word only looks like its owner: King's Cross, Lloyd's Register, which Korean writes in one word (킹스크로스)."""

from pipeline.check.written_names import displaced, transcribed
from pipeline.text.patterns import deferred

_OWNER = deferred(r"\b(?P<owner>[A-Z][A-Za-z]+)['’]s $")


def in_one_word(words: str, before: str, draft: str) -> bool:
    """Return whether a draft has a name of the source in one word with the one that stands before it as its owner."""
    owner = _OWNER.search(before)
    if owner is None:
        return False
    latin = f"{owner['owner']}s{words.replace(' ', '')}"
    return any(transcribed.near(latin, form) for form in displaced.forms(draft))
