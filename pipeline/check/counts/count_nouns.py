"""What a spelled count counts, and the count that a whole article gives to another thing only."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NOUN_BEFORE = deferred(r"(?P<noun>[가-힣A-Za-z]{2,12})\s$")
_NOUN_AFTER = deferred(r"(?:의)?\s(?P<noun>[가-힣A-Za-z]{2,12})")
FAR = deferred(
    r"[.,;:()]|\b(?:and|or|but|in|on|at|for|with|from|to|by|about|against|among|between|than|that|which|who|whose|where|when|while|if|because|of|per|without|within|after|before|behind|beside|beyond|near|around|under|over|through|across|into|onto|like|as|since|during|not|carrying|serving|driven|is|are|was|were|has|have|had)\b"
)
_JOBS = deferred(r"(?:일자리|자리)(?:[가-힣]{0,2}:?\s){0,2}(?:약\s)?$")  # so many people have so many jobs
_OF_JOBS = deferred(
    r"(?:의|가량|쯤|정도)?(?:의)?\s(?:[가-힣]{1,4}\s){0,2}일자리|[^.]{0,28}\s자리(?=[고가는를예였]|이[에었])"
)
_OTHERS = deferred(r"(?<![가-힣])(?:다른|나머지)(?:\s[가-힣A-Za-z]{1,6}){0,2}\s$")
_REACH, _NEAR = 26, 24
_ARTICLE = 7  # sentences: of so many almost any small number counts something


def of_another(claim: Claim, text: str, drafted: Quantity, said: set[Fraction]) -> Iterator[Flag]:
    """Yield a count that the source gives to something else only, where it counts this thing otherwise: four holes for three, of four firms."""
    if len(claim.context) < _ARTICLE:
        return
    mine = nouns(text, drafted)
    numbers = [
        (one, source)
        for one in (claim.evidence if mine else ())
        for source in quantities.find(one.text, one.language)
        if source.kind in ("number", "count") and not source.per and source.value not in said - {drafted.value}
    ]
    alike = [(one.id, source) for one, source in numbers if mine & counted_in(one, source)]
    same = [
        one for one, source in numbers if source.value == drafted.value and mine & anchors.keys(one.text, one.language)
    ]
    if (
        not same
        and drafted.value not in {source.value for _, source in alike}
        and len({source.value for _, source in alike}) == 1
        and all(source.words for _, source in alike)
    ):
        yield contradicted(claim, drafted, alike)


def nouns(text: str, drafted: Quantity) -> frozenset[str]:
    """Return what a Korean count counts: its counter where that is a noun, the noun before it, the noun after it."""
    found = set(anchors.keys(drafted.unit, "ko"))
    before = _NOUN_BEFORE.search(text[: drafted.span[0]])
    after = _NOUN_AFTER.match(text, drafted.span[1])
    for match in (before, after):
        found |= anchors.keys(match["noun"], "ko") if match else set()
    return frozenset(key for key in found if key[0] not in "~=")


def counted_in(one: Evidence, source: Quantity) -> frozenset[str]:
    """Return what a source's number counts: the words behind it, up to the next break."""
    if one.language == "ko":
        return nouns(one.text, source)
    rest = one.text[source.span[0] : source.span[1] + _REACH]
    head = len(source.text)
    stop = FAR.search(rest, head)
    return anchors.keys(rest[: stop.start()] if stop else rest, "en")


def jobs(text: str, drafted: Quantity) -> bool:
    """Return whether pieces are jobs, of which so many people have so many: `일자리도 420개`, `420개의 새 일자리`."""
    found = _JOBS.search(text[: drafted.span[0]]) or _OF_JOBS.match(text, drafted.span[1])
    return drafted.unit == "개" and found is not None


def of_the_others(text: str, drafted: Quantity, told: set[Fraction]) -> bool:
    """Return whether a number is told of all but one of so many: `다른 클라우드 기업 두 곳` of three."""
    start = drafted.span[0]
    return drafted.value + 1 in told and _OTHERS.search(text, max(0, start - _NEAR), start) is not None
