"""Whether a Korean word in 은 or 는 says what a clause is about (가입자는, 1위는) and does not describe the next word (찾는, 받은).

It does where what stands before the particle is a noun of the table, a figure with what it counts, or no Hangul. The last syllables of
verbs and adjectives of the table (다루는, 내놓은) tell of none.
"""

from pipeline.check.vocabulary import lexicon
from pipeline.text.patterns import deferred

_WORD = deferred(r"(?:(?<![가-힣])(?P<noun>[가-힣]{2,})|\d[가-힣]{1,2}|[A-Za-z\d)])[은는] $")
_OF_VERBS = frozenset("하되지리기치이드나들오르키루싸으우추누두주놓받내시고잡")


def ends_topic(text: str, end: int) -> bool:
    """Return whether the word before a place, and the blank behind it, is a noun with its topic particle."""
    match = _WORD.search(text[:end])
    if match is None:
        return False
    noun = match["noun"]
    return noun is None or (noun[-1] not in _OF_VERBS and noun in lexicon.korean())
