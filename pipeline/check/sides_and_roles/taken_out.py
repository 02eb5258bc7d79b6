"""What a draft takes out of a whole, or puts into it, by itself: `빚 19억 유로를 빼면 55억 유로` for `€7.4bn, including €1.9bn of debt`.

The whole of the source is told with the part in it. Without the part it is another figure, which the draft tells behind the word.
"""

from pipeline.check import compare
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim
from pipeline.check.figures import derive
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES

_EXCEPT = deferred(r"만 (?:빼|제외)[가-힣]*$")  # `둘만 빼고 나았어요`: of all others it is told
_OUT = deferred(r"빼|뺀|뺐|제외")
_IN = deferred(r"포함|추가|넣")
_SENTENCE_END = deferred(r"[.!?]\s")


def told(claim: Claim, word: Span) -> bool:
    """Return whether a draft leaves out one of those of whom it tells, or takes out of a source's whole, or puts into it, a part that it tells with what then is left."""
    return _EXCEPT.search(claim.text[: word[1]]) is not None or _reckoned(claim, word)


def _reckoned(claim: Claim, word: Span) -> bool:
    """Return whether the figure behind a word is a source's whole without the part before the word, or with it."""
    said = claim.text[slice(*word)]
    way = -1 if _OUT.match(said) else 1 if _IN.match(said) else 0
    drafted = [one for one in quantities.find(claim.text, "ko") if one.kind in FIGURES] if way else []
    before = [one for one in drafted if one.span[1] <= word[0]]
    parts = [one for one in before if one.span == before[-1].span]
    stated = [one for text in claim.evidence for one in quantities.find(text.text, text.language)]
    return any(
        derive.meets(rest, whole.value + way * part.value)
        for part in parts
        if any(compare.same(part, one) for one in stated)
        for rest in drafted
        if rest.span[0] >= word[1] and not _SENTENCE_END.search(claim.text, word[1], rest.span[0])
        for whole in stated
        if compare.comparable(rest, whole) and compare.comparable(part, whole) and whole.value > part.value
    )
