"""Of two things the one that a Korean source puts behind the other, told as put before it: 교육보다 규제 for 규제보다 교육, 거품이 아니라 값 for 값이 아니라 거품.

Both sides must be there with the same words and the deed of neither be turned as well (`B가 A보다 싸다` is `A가 B보다 비싸다`).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_MARK = deferred(
    r"(?P<than>보다)(?:는|도)?(?= )|(?:이|가|게|건|것이) 아니라,?(?= )|(?:이|가)? ?아닌(?= )|(?<=[가-힣]) ?(?:말고|대신)(?:에)?,?(?= )"
)
_EDGE = deferred(
    r"[.!?,](?=\s|$)|[“”\"]|(?<=[가-힣])(?:지만|는데|은데|인데|으며|며|면서)(?=\s)|(?<=[가-힣][은는]) (?!것|게|건|거)"
)
_END = deferred(r"[.!?](?=\s|$)|,(?=\s)|[“”\"]|(?:[다라]고|지만|는데|은데|인데)(?=[\s,])")
_WORD = deferred(r"[가-힣A-Za-z\d]+")
_PARTICLE = deferred(r"(?:들)?(?:에서|으로|에게|까지|부터|(?<=[가-힣]{2})[가도만에로]|[은는이을를])$")
_NO_WORD = deferred(
    r"(?:더|덜|훨씬|오히려|차라리|것|게|건|거|그|이|수|때|때문|일|문제)(?:[은는이가을를도에]|이라고|라고|예요)?$"
)
_BEFORE = 3  # words that may be of what is put behind
_TURNS = deferred(
    r"싸|쌌|저렴|적[다었어게고]|작[다았아고]|낮|늦|느리|느려|뒤[졌처]|못하|못했|나쁘|나빴|약하|약했|짧|좁|가볍|덜|어렵|어려"
)


@dataclass(frozen=True, slots=True)
class Pair:
    """What is put behind and what before, word by word, and where."""

    behind: tuple[str, ...]
    before: tuple[str, ...]
    than: bool
    span: Span


def korean_pairs(claim: Claim) -> Iterator[Flag]:
    """Yield the first two things of a sentence that its Korean source has the other way round."""
    if not claim.evidence or any(one.language != "ko" for one in claim.evidence):
        return
    theirs = [(one, pair) for one in claim.evidence for pair in pairs(one.text)]
    for mine in pairs(claim.text) if theirs else ():
        if any(_meet(mine.behind, pair.behind) and _meet(mine.before, pair.before) for _, pair in theirs):
            return
        for one, pair in theirs:
            if mine.than == pair.than and _exchanged(mine, pair) and not _turned(claim.text, mine, one.text, pair):
                words = {"text": claim.text[slice(*mine.span)], "source": one.text[slice(*pair.span)]}
                message = say("check.opposite", **words, id=one.id)
                yield Flag("number-contradicted", "block", mine.span, message, (one.id,), 0.75)
                return


def _exchanged(mine: Pair, theirs: Pair) -> bool:
    """Return whether what one puts behind, but for words that both do, the other puts before, and the other way round."""
    here = tuple(one for one in mine.behind if not _meet((one,), theirs.behind))
    there = tuple(one for one in theirs.behind if not _meet((one,), mine.behind))
    return _meet(here, theirs.before) and _meet(there, mine.before)


def _turned(text: str, mine: Pair, source: str, theirs: Pair) -> bool:
    """Return whether the deed of a comparison is turned as well."""
    here, there = text[slice(*mine.span)], source[slice(*theirs.span)]
    return mine.than and (_TURNS.search(here) is None) != (_TURNS.search(there) is None)


def _meet(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return any(_same(one, other) for one in some for other in others)


def _same(one: str, other: str) -> bool:
    """Return whether two words are forms of one: 없애 and 없앤, 규제 and 규제를."""
    short = min(len(one), len(other))
    if short < 2:
        return one == other
    alike = one[: short - 1] == other[: short - 1]
    return alike and (one[short - 1] == other[short - 1] or (short == 2 and _open(one[1]) == _open(other[1])))


def _open(syllable: str) -> int:
    return (ord(syllable) - 0xAC00) // 28


def pairs(text: str) -> Iterator[Pair]:
    """Yield what a text puts behind and before another thing."""
    for mark in _MARK.finditer(text):
        start = max((edge.end() for edge in _EDGE.finditer(text) if edge.end() <= mark.start()), default=0)
        end = next((edge.start() for edge in _END.finditer(text, mark.end())), len(text))
        behind = _words(text[start : mark.start()])[-_BEFORE:]
        before = _words(text[mark.end() : end])
        if behind and before:
            first = text.find(behind[0], start)
            yield Pair(behind, before, mark["than"] is not None, (first, end))


def _words(text: str) -> tuple[str, ...]:
    words = [match.group() for match in _WORD.finditer(text)]
    found = [_PARTICLE.sub("", one) if len(one) > 1 else one for one in words if not _NO_WORD.fullmatch(one)]
    return tuple(one.removesuffix("기") if len(one) > 2 else one for one in found if one)
