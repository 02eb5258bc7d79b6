"""Whether a sentence of a section tells the very thing that a line says: the same subject and the same deed.

What a fix takes from a section must be told of the same thing there. Where the section of a line was dropped, another one shares a
name with it, and its day or sum is no slip for the line's.
"""

from pipeline.check.claims import meet
from pipeline.check.sections.told_values import Value, inside, values
from pipeline.check.sections.told_words import Word, among, words
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ADVICE = deferred(r"[가-힣](?:세요|면 돼요|만해요|좋아요|나아요|까요)[.!?~\u2060 ]*$")
_AMOUNTS = frozenset({"오르", "비싸", "높", "많", "크"})
_DAYS = frozenset({"date", "time", "quarter"})


def tells(clause: str, figure: Quantity, sentence: str, heading: str) -> bool:
    """Return whether a sentence below a heading tells what a clause says of a figure.

    A day needs two words that the sentence has for one that it lacks: a company has many days, and all share its name. A measure needs as
    many as neither the sentence nor the heading has. What readers are told to do about it is the line's own: `적어 두세요`.
    """
    if figure.kind == "ordinal":
        return True  # whose rank it is was asked before
    mine, said, above = _told(clause), _said(sentence), words(heading)
    sides = {_way(one) for one in values(sentence) if one.group != "figure"}
    turns = [one.span for one in values(clause) if _way(one) in sides]
    shared = [word for word in mine if among(word, said) or any(meet(word.span, one) for one in turns)]
    lacking = [word for word in mine if word not in shared]
    if figure.kind in _DAYS:
        return bool(shared) and 2 * len(lacking) <= len(shared)
    return len(shared) >= sum(not among(word, above) for word in lacking)


def _way(value: Value) -> tuple[str, str]:
    """Return which way a word goes: dearer, more and higher are one, cheaper, less and lower the other."""
    return ("amount" if value.group in _AMOUNTS else value.group, value.side)


def _told(clause: str) -> list[Word]:
    """Return the words of a clause, of one that gives advice those before its last figure."""
    ends = [one.span[1] for one in values(clause) if one.group == "figure"] if _ADVICE.search(clause) else []
    return [word for word in _said(clause) if not ends or word.span[0] < max(ends)]


def _said(text: str) -> list[Word]:
    told = values(text)
    return [word for word in words(text) if not inside(word, told)]
