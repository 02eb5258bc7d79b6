"""A distance told of the other of two: `B is 6 points lower` where the source has A `6 points higher than` B."""

from pipeline.check import anchors, compare
from pipeline.check.anchors import Anchor
from pipeline.check.claims import Claim, Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_AGAINST = deferred(
    r"(?: (?:percentage )?points?| percent)?(?: [a-z]+)? (?:below|under|beneath|behind|above|over|ahead of|than)(?: (?:the|that of|those of|its|rival|rivals))* $"
)
_OWNER = deferred(r"[가-힣A-Za-z\d]?(?!보다)(?: ?[가-힣A-Za-z\d]{1,8})?(?:은|는|이|가) ")
_THAN = deferred(r"[^.;:,]{0,64}?\b(?:than|below|above|behind|ahead of)\b")
_TOPIC = deferred(r"(?:은|는|이|가)\s")
_STANDARD = "보다"
_THAN_THIS = deferred(r"(?<![가-힣])(?:이|그|이것|그것)보다(?:는)? (?:약 |무려 )?$")
_SO_MUCH_MORE = deferred(
    r"\s?(?:이|가|을|를)?\s?(?:더 )?(?:(?P<up>늘어난|늘린|많은|오른|올린|높은|증가한)|줄어든|줄인|적은|내린|낮은|감소한)\s(?:약 )?"
)
_MORE_HERE = deferred(r"\s?(?:이|가|을|를|이나)?\s?(?:더 )?(?:늘|많|오[르른]|올|높|증가)")
_NEAR, _REACH = 12, 64


def told(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a sentence tells a distance of the one that the source holds its own subject against."""
    if _THAN_THIS.search(claim.text[: drafted.span[0]]):
        return True  # `턴 3은 이보다 7.7점 높은`: of whom the sentence before told
    for evidence in claim.evidence if drafted.kind != "times" else ():
        homes = [one for one in quantities.find(evidence.text, evidence.language) if compare.same(drafted, one)]
        if evidence.language == "ko" and any(_of_the_larger(claim.text, drafted, evidence.text, one) for one in homes):
            return True
        shared = anchors.shared(evidence.text, evidence.language, claim.text) if homes else []
        if any(_owned(claim, drafted, evidence, homes, anchor) for anchor in shared):
            return True
        if evidence.language != "ko" and any(_exchanged(claim.text, drafted, evidence, one, shared) for one in homes):
            return True
    return False


def _owned(claim: Claim, drafted: Quantity, evidence: Evidence, homes: list[Quantity], anchor: Anchor) -> bool:
    """Return whether what stands right behind the source's distance is whose distance the draft tells."""
    named = any(_AGAINST.fullmatch(evidence.text, home.span[1], start) for home in homes for start, _ in anchor.source)
    return named and any(
        end <= drafted.span[0] and _OWNER.match(claim.text, max(start, end - 1)) for start, end in anchor.draft
    )


def _of_the_larger(text: str, drafted: Quantity, source: str, home: Quantity) -> bool:
    """Return whether the draft holds its own against the level that a Korean source tells as so much more: `1509명 더 늘어난 4567명`, `4567명이던 지난해보다 1509명 적은`."""
    more = _SO_MUCH_MORE.match(source, home.span[1])
    standard = text.rfind(_STANDARD, 0, drafted.span[0])
    if more is None or standard < 0 or bool(more["up"]) == bool(_MORE_HERE.match(text, drafted.span[1])):
        return False
    level = next((each for each in quantities.find(source, "ko") if each.span[0] == more.end()), None)
    return level is not None and any(
        compare.same(each, level) for each in quantities.find(text, "ko") if each.span[1] <= standard
    )


def _exchanged(text: str, drafted: Quantity, evidence: Evidence, home: Quantity, shared: list[Anchor]) -> bool:
    """Return whether what the draft holds its own against (`종이로 읽은 아이들보다`) is what the source tells the distance of."""
    than = _THAN.match(evidence.text, home.span[1])
    standard = text.rfind(_STANDARD, 0, drafted.span[0])
    if than is None or standard < 0:
        return False
    sides: dict[anchors.Span, int] = {}
    for one in shared:
        if len(one.source) == len(one.draft) == 1 and one.key[0] != "=" and one.draft[0][1] <= drafted.span[0]:
            (start, end), (place,) = one.source[0], one.draft
            sides[place] = -1 if end <= home.span[0] else 1 if start >= than.end() else 0
    inside = [place for place in sides if standard - _NEAR <= place[1] <= standard and sides[place]]
    inside = [place for place in inside if not _TOPIC.search(text, place[1], standard)]
    subject = {sides[place] for place in sides if place not in inside and place[1] > standard - _REACH}
    return bool(inside) and {sides[place] for place in inside} == {-1} and (1 in subject or -1 not in subject)
