"""Who a sentence only tells of by kind or by its work, and the next one names: `쇼핑 플랫폼이 과징금을 물게 됐어요. 대상은 나래커머스예요.`

A line has room for the name alone, so that it says of the name what the section says of 플랫폼; the same goes for who made what came
out: `기준안이 나왔어요. 문화체육관광부가 공개한 안이에요.`
"""

from collections.abc import Sequence

from pipeline.check.sections import article_names, parties
from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_words import Word, alike
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_TOPIC = deferred(r"[은는]$")
_ADVERB = deferred(r"(?<!에)게$")
_BACK = deferred(r"(?<![가-힣])(?:이|그|해당|이번|같은) [가-힣]|(?<![가-힣])(?:이를|이에|이런|이렇게|여기)(?![가-힣])")
_FIRM = 4  # the kind of firms among those of `parties`


def names(rival: Word, name: Word, clause: Clause, homes: Sequence[Clause]) -> bool:
    """Return whether the sentence behind a clause names for the first time whom or whose work a word of that clause only describes.

    It goes on with that clause: the name is no topic of its own there, or a word leads back (`이 안을`, or one of the clause).
    """
    if homes[0].sentence != clause.sentence + 1 or not _describes(rival, name):
        return False
    return any(
        not any(alike(each, name) and _TOPIC.search(each.written) for each in home.words)
        or _BACK.search(home.text)
        or any(alike(each, word) for each in home.words for word in clause.words)
        for home in homes
        if home.sentence == clause.sentence + 1
    )


def _describes(rival: Word, name: Word) -> bool:
    """Return whether a word is no name, but can say what somebody with a name is or made: 플랫폼이 and 기준안이, no 노조가 or 교사가."""
    named = _known(name) or not article_names.plain(name.stem)
    if not named or _known(rival) or not article_names.plain(rival.stem) or parties.people(rival.stem):
        return False
    return parties.kind(rival.stem) in (None, _FIRM, parties.kind(name.stem))


def _known(word: Word) -> bool:
    return aliases.squeeze(word.stem) in aliases.table()


def verb(word: Word) -> bool:
    """Return whether a word is a form of a verb that looks like a noun with its particle: 내는, 물게."""
    return (len(word.stem) == 1 and word.written.endswith("는")) or _ADVERB.search(word.written) is not None
