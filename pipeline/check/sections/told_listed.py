"""Figures of an item of a list, a row of a table, or a sentence that gives each of two its own: told as well, with fewer words.

`금액: AMD 3억 1,100만 달러, 앤트로픽 91억 달러` says 계약 no more, since the sentences around it have said it.
"""

from collections.abc import Sequence

from pipeline.check.sections.told_clauses import Clause
from pipeline.check.sections.told_values import Value, rival, same
from pipeline.check.sections.told_words import Word
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_ENDED = deferred(r"[가-힣](?:요|죠|다|까|네|군)[.!?…~\"”’)\s\u2060]*$")
_OFTEN = 2  # clauses of sentences that have a word: what the section is about


def listed(one: Clause, section: Sequence[Clause]) -> bool:
    """Return whether a clause is of an item or a row, and not of a sentence."""
    whole = "".join(each.text for each in section if each.sentence == one.sentence)
    return _ENDED.search(whole) is None


def left_out(word: Word, section: Sequence[Clause]) -> bool:
    """Return whether the items of a list leave a word out: several sentences of the section have it, and no item."""
    having = [one for one in section if one.has(word)]
    return len(having) >= _OFTEN and not any(listed(one, section) for one in having)


def of_another(homes: Sequence[Clause], one: Clause, beside: Sequence[Word]) -> bool:
    """Return whether an item gives the figure to whom the line names, and a clause gives its own to somebody else."""
    return any(
        home.has(word) and not one.knows(word) and aliases.held(word.written) for home in homes for word in beside
    )


def another(mine: Sequence[Word], value: Value, section: Sequence[Clause]) -> tuple[Clause, Value] | None:
    """Return the part of an item with whom a line names and a rival of its value, where only the part with somebody else has that."""
    homes = [one for one in section if any(same(value, each) for each in one.values)]
    named = [word for word in mine if aliases.held(word.written)]
    if not homes or any(one.has(word) for one in homes for word in named):
        return None
    if not all(any(aliases.held(word.written) for word in one.words) for one in homes):
        return None
    for one in section:
        beside = any(one.sentence == home.sentence and one is not home for home in homes)
        each = next((each for each in one.values if rival(value, each)), None)
        if each is not None and beside and any(one.has(word) for word in named):
            return one, each
    return None
