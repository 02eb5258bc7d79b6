"""Whether a figure reads as one that the sentence works out: the source's own figure is then nothing to write in its place."""

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BEFORE, _BEHIND = 40, 18
_IF = deferred(
    r"(?:이|라|다|되|하|지|으|치|빼|더하|나누|곱하)면[,\s]|(?:년|해|달|주|일|월|시간|분기|사흘|나흘|열흘) ?(?:뒤|후)(?:에|엔|에는)?[,\s]"
)
"""`3월이면 75명`, `두 해 뒤 75명`: what will be, by the writer's own sum."""
_THEN = deferred(r"(?:년|해|달|주|분기) ?전(?:엔|에는|에|만 해도)\s")
_FOR_ONE = deferred(
    r"(?:(?:한|1) ?(?:해|달|명|사람|곳|대|건|번|주|시간|분)|하루|1년)(?:에|당|마다)?\s|(?:다달이|매달|매년|해마다|날마다)\s"
)
_EACH = deferred(r"\b(?:an?|per|each|every)\b|annual|yearly|monthly|daily|hourly|당|하루|매|마다|씩|한 ")
_ROUGHLY = deferred(r"\s?(?:쯤|가량|정도|남짓|꼴)")
_SO = deferred(r"[^,.]{0,12}?(?:꼴|셈)")
_TO_IT = deferred(r"\d[^,.;]{0,14}?(?:\b(?:to|and|or)\s|[-–~∼]\s?)$")
_ON = deferred(r"\s?(?:to|and|or|[-–~∼])\s?[$€£¥₩]?\d")
_VERSUS = deferred(r"\d ?대 ?\d")
_SIDES = (
    (deferred(r"맞[혔힌춘췄추히]"), deferred(r"\b(?:correct\w*|right\w*|answered|solved?|passed|hits?)\b|맞")),
    (
        deferred(r"틀[린렸리]|못 (?:맞|풀)"),
        deferred(r"\b(?:wrong\w*|incorrect\w*|errors?|mistakes?|miss\w*|fail\w*)\b|틀|오답"),
    ),
    (deferred(r"남[은는았아]|나머지"), deferred(r"\b(?:left|leav\w+|remain\w*|rest|still)\b|남|나머지")),
)
"""What a draft tells of a figure, and the words with which its source tells the same: without them it is the other side's."""


def derives(text: str, drafted: Quantity, source: Quantity, told: str) -> bool:
    """Return whether a drafted figure is told as the outcome of a sum, as an end of a range, or from the other side."""
    start, end = drafted.span
    before, behind = text[max(0, start - _BEFORE) : start], text[end : end + _BEHIND]
    if drafted.role in ("low", "high") and source.role != drafted.role and not _ranged(told, source):
        return True
    if any(match.start() < end and start < match.end() for match in _VERSUS.finditer(text)):
        return True
    if _SO.match(behind) or _IF.search(before) or _THEN.search(before):
        return True
    if _FOR_ONE.search(before) and (_ROUGHLY.match(behind) or not _EACH.search(told)):
        return True
    return bool(told) and any(mine.search(before + behind) and not theirs.search(told) for mine, theirs in _SIDES)


def _ranged(told: str, source: Quantity) -> bool:
    """Return whether a source's figure is itself an end of a range: `$70 billion to $72 billion`."""
    start, end = source.span
    return bool(_TO_IT.search(told[:start]) or _ON.match(told, end))
