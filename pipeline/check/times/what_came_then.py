"""Whether a draft tells at a day what came so long after another one, and not what that other day was of.

A source has `adopted on March 8, 2026, and applies 24 months later`: 2028년 3월 8일부터 적용 is where the length leads, while the same day
at which something 채택됐다 is the source's own with a slip in its year. The words of the two clauses tell which it is.
"""

from pipeline.check.vocabulary import dictionary
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_CUT = deferred(
    r"[;,.](?=\s)|\b(?:and|but|while|or|which|that|who|then)\b|(?<=[가-힣])(?:고|며|지만|는데|아서|어서)(?=[\s,])"
)
_CUT_HERE = deferred(r"[.;](?=\s|$)|(?<=[가-힣])(?:고|며|지만|는데|은데)(?=[\s,])")
_ENDS = deferred(
    r"\s?(?:말|초|말일|중순|하순)?\s?(?:까지|(?:에|이면|로)?\s?(?:[가-힣]{1,4}[이가] )?(?:끝|만료|만기|종료|마감|풀[리려린렸릴]|닫))"
)
_LASTS = deferred(
    r"\b(?:last(?:s|ed|ing)?|runs?|ran|for|valid|term|period|lease|contract|licen[cs]e|continu\w+)\b|동안|간(?=[\s,.])|이어|유효|임기|기간"
)


def told(text: str, day: Span, step: tuple[str, Span, Span]) -> bool:
    """Return whether the words of a draft around a day are those of the length of a `step` (its text, its start, its length)."""
    source, start, length = step
    if start == length or start[0] < 0:
        return False
    first, last = _clause(source, start), _clause(source, length)
    if _ENDS.match(text, day[1]) and _LASTS.search(source[slice(*last)]) and not _ENDS.match(source, start[1]):
        return True
    theirs = _stems(f"{source[first[0] : start[0]]} {source[start[1] : first[1]]}")
    own = _stems(source[slice(*last)])
    if first == last or not any(dictionary.known(stem) for stem in theirs):
        return False
    ahead = max((match.end() for match in _CUT_HERE.finditer(text, 0, day[0])), default=0)
    behind = next((match.start() for match in _CUT_HERE.finditer(text, day[1])), len(text))
    said, named = text[day[1] : behind], text[ahead : day[0]]
    return next((one for one in (_side(part, own, theirs) for part in (said, named)) if one), 0) > 0


def _clause(text: str, span: Span) -> Span:
    cuts = [0, *(match.end() for match in _CUT.finditer(text)), len(text)]
    return max(cut for cut in cuts if cut <= span[0]), min(cut for cut in cuts if cut >= span[1])


def _stems(clause: str) -> frozenset[str]:
    return frozenset(stem for _, stems in (*dictionary.english(clause), *dictionary.korean(clause)) for stem in stems)


def _side(words: str, own: frozenset[str], theirs: frozenset[str]) -> int:
    """Return 1 where some words may be told for those of the one clause, -1 for those of the other; 0 for both and for none."""
    found = {bool(stems & own) - bool(stems & theirs) for _, stems in dictionary.korean(words)} - {0}
    return found.pop() if len(found) == 1 else 0
