"""A Korean quotation that says more than its source: 협의를 모두 마쳤다 for 절반 이상 협의를 마쳤다, 낙관할 만하다 for 낙관하기 이르다."""

import re
from collections.abc import Sequence

from pipeline.text.patterns import deferred

_WHOLE = deferred(r"(?<![가-힣])(?:모두|전부|다|완전히|모조리|죄다|모든|전원)(?= )|(?<![가-힣])100%")
_PART = deferred(
    r"(?<![가-힣])(?:절반|일부|대부분|거의|상당수|상당 부분|태반|반쯤|대체로|과반)(?![가-힣]{3})|\d[\d.]*(?:%|퍼센트|할)"
)
_TOO_SOON = deferred(
    r"(?P<deed>[가-힣]{2,6}?)(?:하)?기(?:에는|에도|엔|에|는|가|도)? ?(?:아직 |너무 |다소 |좀 )?(?P<why>이르|이릅|어렵|어려|힘들|무리|곤란|부족|모자라|성급)"
)
_NOT_YET = deferred(
    r"이르|이릅|이른|일러|어렵|어려|힘들|무리|곤란|부족|모자라|성급|않|못|없|아니|아직|섣부|시기상조|조심|멀|금물"
)
_LEAST = 2


def beyond(quoted: str, sources: Sequence[str]) -> bool:
    """Return whether a quotation says all of what its source says a part of, or calls for what that calls too early or too hard."""
    return _all_of_it(quoted, sources) or any(_called_for(quoted, one) for one in sources)


def _all_of_it(quoted: str, sources: Sequence[str]) -> bool:
    more = len(_WHOLE.findall(quoted)) > sum(len(_WHOLE.findall(one)) for one in sources)
    return (
        more
        and not _PART.search(quoted)
        and any(_PART.search(one) and len(_begin(quoted) & _begin(one)) >= _LEAST for one in sources)
    )


def _called_for(quoted: str, source: str) -> bool:
    """Return whether a deed that a source calls too early or too hard is told without that."""
    for match in _TOO_SOON.finditer(source):
        at = quoted.find(match["deed"][:_LEAST])
        if at >= 0 and not _NOT_YET.search(quoted, at):
            return True
    return False


def _begin(text: str) -> frozenset[str]:
    """Return the beginnings of the words of a text."""
    return frozenset(word[:_LEAST] for word in re.findall("[가-힣]{2,}", text))
