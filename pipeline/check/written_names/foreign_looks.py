"""Whether a Hangul word looks like the writing of a foreign name: its syllables are more at home in names than in the words of Korean.

뮐러, 멘사 and 몽타넬 do, 국립공원, 계산 and 공동 do not. Names are those of the tables, words those of the lexicon.
"""

from collections import Counter
from functools import lru_cache
from math import log

from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import strangers
from pipeline.text import aliases, name_kinds
from pipeline.text.patterns import deferred

_HALF = 0.5  # what a syllable that was never seen counts for
_MANY = 500
_WORDS = 30_000  # syllables of the lexicon, about: its size is no matter of a word that has none of a new row's
_SEEN = 2
_NEVER = -9.0
_ENDING = deferred(
    r"[가-힣](?:더라도|더라면|더라고|지라도|면서도|[는은인]데도|거니와|다가도|[으려]려면|자마자|다시피)$"
)
"""Endings of verbs that no name has: 하더라도 is written in the syllables of one."""
_RARE = frozenset(
    "쓰콘쿨은귀붕캠램뢰픽켓틱컴랍펄룸춘융홍캔챔펌깅옴훼뮬밴덕넛즌텍팬탕윤왈광옥징충봉공풍콩판샹슝훙렁춘룽"
)  # of names that the tables have none of: Tsuyoshi, Kone, Guangming


@lru_cache(maxsize=4096)
def foreign(word: str) -> float:
    """Return how much more a Hangul word's syllables are a foreign name's than a Korean word's: above 0 for most names; far below for one with a syllable that no name has."""
    if _ENDING.search(word):
        return _NEVER
    names, words = _syllables()
    theirs = sum(names.values()) + _MANY
    if any(words[one] > _SEEN and not names[one] and one not in _RARE for one in word):
        return _NEVER
    told = sum(log((names[one] + _HALF) / theirs) - log((words[one] + _HALF) / _WORDS) for one in word)
    return told / len(word)


@lru_cache(maxsize=1)
def _syllables() -> tuple[Counter[str], Counter[str]]:
    """Return how often each syllable stands in foreign people's names and in the words of Korean."""
    names, words = Counter("".join(strangers.hangul_given())), Counter("".join(lexicon.korean()))
    people = name_kinds.samples()
    for one in aliases.writings():
        if one.key in people and "_" in one.text and "가" <= one.text[0] <= "힣":
            names.update(one.text.replace("_", ""))
    return names, words
