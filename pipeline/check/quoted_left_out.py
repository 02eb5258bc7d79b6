"""A word left out of the midst of a Korean quotation: `올해는 반드시 흑자를 낼 것` told as “올해는 흑자를 낼 것”, 준비하겠다 as “하겠다”.

Who quotes may begin later and end sooner, and may leave out a clause; a word that somebody said between two others is theirs. A person is
asked, unless the word says nothing (`정말`, `우리`) or stands between commas.
"""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.check.quoted_verbatim import Word, followed, light, words
from pipeline.text.patterns import deferred

_MATTERS = deferred(
    r"반드시|꼭|절대로?|결코|모두|전부|다시|가장|제일|훨씬|아마도?|거의|일부|대부분|항상|늘|언제나|자주|가끔|이미|아직|조금|약간|많이|먼저|함께|곧|당장|못|안|더|덜|또"
)
_PAUSE = deferred(r"[,.;:…!?]")
_SAYS_NOTHING = deferred(
    r"(?:제가|저는|저도|나는|내가|우리[는가도]?|저희[는가도]?|이런|그런|저런|어떤|이러한|그러한|일단|어쨌든|아무튼|뭐|막|약|바로|솔직히|사실은?|굉장히|상당히|대단히|무척|참)"
)
_DONE = deferred(r"(?P<noun>[가-힣]{2,4}?)(?P<do>[하해했할한합])(?P<rest>[가-힣]*)")
_DO = deferred(r"(?P<do>[하해했할한합])(?P<rest>[가-힣]*)")
_MOST = 2  # words: more of them are a clause


def left_out(quoted: str, sources: Sequence[str]) -> str:
    """Return the words that a quotation leaves out of the midst of the one source that it follows to the letter, or the deed whose noun it drops."""
    mine = words(quoted)
    for source in sources:
        theirs = words(source)
        pairs = followed(mine, theirs)
        if len(mine) > _MOST and len(pairs) == len(mine):
            return _between(quoted, source, [(mine[here], theirs[there]) for here, there in pairs], theirs)
        if len(mine) > 1 and len(pairs) == len(mine) - 1 and pairs[-1][0] == len(mine) - 2:
            behind = theirs[pairs[-1][1] + 1 : pairs[-1][1] + 2]
            return _deed(quoted, mine[-1], behind[0]) if behind else ""
    return ""


def _between(quoted: str, source: str, pairs: Sequence[tuple[Word, Word]], theirs: Sequence[Word]) -> str:
    """Return what stands between two words of a source that stand side by side in a quotation, if it tells anything."""
    for (left, over), (right, above) in pairwise(pairs):
        missing = [one for one in theirs if over.span[1] <= one.span[0] and one.span[1] <= above.span[0]]
        pause = _PAUSE.search(source[over.span[1] : above.span[0]]) or _PAUSE.search(
            quoted[left.span[1] : right.span[0]]
        )
        if 1 <= len(missing) <= _MOST and not pause and any(_tells(one) for one in missing):
            return source[missing[0].span[0] : missing[-1].span[1]]
    return ""


def _tells(word: Word) -> bool:
    if _MATTERS.fullmatch(word.text):
        return True
    return len(word.bare) > 1 and not light(word) and _SAYS_NOTHING.fullmatch(word.text) is None


def _deed(quoted: str, last: Word, theirs: Word) -> str:
    """Return the deed of a source of which a quotation only has 하다 left."""
    deed, done = _DONE.fullmatch(theirs.text), _DO.fullmatch(last.text)
    if deed is None or done is None or deed["noun"] in quoted:
        return ""
    return theirs.text
