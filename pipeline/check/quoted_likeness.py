"""Whether a quotation says of two things that they are the same or that they differ: `not the same as` is 다르다, `no different from` 똑같다.

Either language says both with a denial and without one, so a `not` tells nothing here; what is said of the two does.
"""

import re
from collections.abc import Sequence

from pipeline.text.patterns import deferred

_MARKS = "\"“”‘’'「」"
_BE = r"(?:\b(?:is|are|was|were|be|been|being)|['’](?:s|re))"
_NOT = rf"(?:{_BE} not|\b(?:is|are|was|were)n['’]t|\bcannot be|\bnever)"
_MUCH = r"(?: (?:quite|exactly|at all|really|remotely|even|necessarily|always|just|very|much|entirely|fundamentally|completely|that|so|all that|any))*"
_ALIKE = r"(?:the same(?: (?:thing|kind|sort|way))?|identical|equivalent|synonymous|alike)(?: (?:as|to|with)\b)?"
_UNLIKE = r"(?:different|distinct)(?: (?:things?|animals?|matters?|beasts?|questions?))?(?: (?:from|than|to)\b)?"
_DIFFERS = deferred(
    rf"{_NOT}{_MUCH} {_ALIKE}|{_BE}{_MUCH} (?:(?:a|an|two) )?(?:very |quite |entirely )?{_UNLIKE}|\bdiffers? from\b|{_BE} (?:a far cry from|nothing like|unlike)\b",
    re.IGNORECASE,
)
_SAME = deferred(
    rf"{_NOT}{_MUCH} {_UNLIKE}|{_BE} no {_UNLIKE}|{_BE}{_MUCH} {_ALIKE}|{_BE}{_MUCH} indistinguishable from\b",
    re.IGNORECASE,
)
_KOREAN_DIFFERS = deferred(
    r"같지(?:는|가|도)? (?:않|못)|같을 수(?:는)? 없|같다고 (?:할|볼) 수(?:는)? 없|(?<![가-힣])다(?:르(?!지(?:는|도|가)? ?않)|릅|른 (?:것|거|일|문제|얘기|이야기|차원)(?:이?[다라예이]|입))|(?<![가-힣])달(?:라요|랐)|별개|딴판"
)
_KOREAN_SAME = deferred(
    r"다르지(?:는|도|가)? ?않|다를 (?:바|게|것이|것도|것) ?없|다름(?:이)? ?없|똑같(?!지|은 (?!것|거|일|셈))|마찬가지|매한가지|(?<=[와과]) 같(?:다|아[요다]|습니다|고|죠|지만|은 (?:것|거|일|셈|뜻|말))"
)


def _way(text: str, differs: re.Pattern[str], same: re.Pattern[str]) -> int:
    """Return 1 where a text says once that two things are the same, -1 where it says once that they differ, else 0."""
    apart, together = len(differs.findall(text)), len(same.findall(differs.sub(" ", text)))
    return together - apart if apart + together == 1 else 0


def meant(quoted: str, sources: Sequence[str]) -> str:
    """Return the only one of some English quotations that tells of a likeness, as a Korean one does; else nothing."""
    found = [one.strip(_MARKS) for one in sources if _way(one, _DIFFERS, _SAME)]
    return found[0] if len(found) == 1 and _way(quoted, _KOREAN_DIFFERS, _KOREAN_SAME) else ""


def turned(quoted: str, source: str) -> bool:
    """Return whether a Korean quotation says of two things that they are the same where the English one says that they differ, or the other way round."""
    return _of_both(quoted, source) == -1


def plain(quoted: str, source: str) -> str:
    """Return an English quotation without the denial by which it says of two things what the Korean one says too."""
    if _of_both(quoted, source) != 1:
        return source
    return _SAME.sub(" resembles ", _DIFFERS.sub(" differs from ", source))


def _of_both(quoted: str, source: str) -> int:
    return _way(quoted, _KOREAN_DIFFERS, _KOREAN_SAME) * _way(source, _DIFFERS, _SAME)
