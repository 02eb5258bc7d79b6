"""What a draft denies of the rest: 13개가 돌아가지 않았어요 for `40개 가운데 27개가 돌아갔다 … 남은 13개`, which is no slip for 27."""

from pipeline.check.anchors import Span
from pipeline.text.patterns import deferred

_DENIES = deferred(r"지(?:는|도|를)?\s?(?:않|못)|없[었어다]|(?<![가-힣])(?:안|못) [가-힣]")
_REST = {
    True: deferred(r"(?:남은|나머지|그 밖의|다른) (?:약 )?$"),
    False: deferred(r"\b(?i:the (?:other|remaining|rest|last)|remaining|another) (?:about |some )?$"),
}
"""What a source calls the rest of those that it has told of, in Korean and else."""


def rest_denied(draft: str, drafted: Span, source: str, home: Span, *, korean: bool) -> bool:
    """Return whether a draft denies something behind a figure that its source tells of the rest."""
    return _DENIES.search(draft, drafted[1]) is not None and _REST[korean].search(source, 0, home[0]) is not None
