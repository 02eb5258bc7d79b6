"""A share told of another age group than its own: `35세 미만은 41%` for `78% among nurses under 35, compared with 41% among those over 55`.

The draft's group must be one of the source's, the only one that it names and the subject that the share is told of, with no other noun between
or behind that the share may be of; and each place of the share in the source must name another one right behind it.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_HERE = deferred(
    r"(?<!\d)(?P<age>\d{1,3})\s?(?:세|살)\s?(?:(?P<below>미만|이하|아래)|(?P<above>이상|초과|위|넘는|(?:을|를|가|이)\s넘[는은]))"
)
_THERE = deferred(
    r"\b(?:(?P<below>under|below|younger than)|(?P<above>over|above|older than)) (?P<age>\d{1,3})\b(?!%|,\d)|"
    r"\b(?P<years>\d{1,3}) (?:and|or) (?:(?P<younger>under|younger|below)|(?P<older>over|older|above))\b"
)
_OF_THEM = deferred(r"(?: of the share)? (?:of|among|for|in) (?:[a-z]+ ){0,3}?(?:aged? )?$")
_ITS_OWN = deferred(
    r"(?:인|의)?(?:\s[가-힣]{0,4}(?:[자원생사성층]|사람)(?:들)?)?(?:\s(?:중|가운데)(?:에서)?)?(?:은|는|이|가|에서는|에선|에서)?\s"
    r"(?:(?:약|겨우|무려|고작|불과) )?"
)
_ADNOMINAL = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 in (4, 8)).translate(
    {ord("을"): None, ord("를"): None}
)
"""What a verb before its noun ends in: …ㄴ and …ㄹ, but for the particle of an object."""
_SAID = deferred(
    rf"(?:이?예요|이에요|였[가-힣]+|(?:가|만)(?:\s(?![안못더덜높낮많적넘웃앞])[가-힣]*[^{_ADNOMINAL}\s,.]){{1,3}})(?<=[요고데며다죠])(?=[,.\s]|$)"
)
"""What tells a share of its subject, and of nothing behind it: `41%가 썼어요`, not `41%만 쓰는 그 위 나이보다`."""
_WRITTEN = deferred(r"%|percent|per cent")  # and no age that is left without its unit
Group = tuple[int, bool]


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the shares of a sentence that its source has of another age group only."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    named = {group for one in claim.evidence for group, _ in _groups(one)}
    for one in (group[0] for group in every if group[0].kind == "percent"):
        mine = _mine(claim.text, one)
        theirs = [_behind(text, figure) for text, figure in _homes(claim, one)]
        if mine is None or mine not in named or not theirs or None in theirs or mine in theirs:
            continue
        rivals = [
            (text.id, figure)
            for text in claim.evidence
            for figure in quantities.find(text.text, text.language)
            if figure.kind == "percent"
            and _WRITTEN.search(figure.text)
            and not compare.same(one, figure)
            and mine in {each for each, _ in _groups(text)}
        ]
        if rivals:
            yield contradicted(claim, one, rivals)


def _mine(text: str, one: Quantity) -> Group | None:
    """Return the age group that a sentence tells a share of: the only one it names, as the subject right before it."""
    found = list(_HERE.finditer(text))
    if len(found) != 1 or not _ITS_OWN.fullmatch(text[found[0].end() : one.span[0]]):
        return None
    if not _SAID.match(text, one.span[1]):
        return None
    return int(found[0]["age"]), found[0]["below"] is not None


def _groups(one: Evidence) -> list[tuple[Group, int]]:
    """Return the age groups that a source sentence names, with their places."""
    return [
        ((int(match["age"] or match["years"]), bool(match["below"] or match["younger"])), match.start())
        for match in _THERE.finditer(one.text)
    ]


def _homes(claim: Claim, one: Quantity) -> list[tuple[Evidence, Quantity]]:
    return [
        (text, figure)
        for text in claim.evidence
        for figure in quantities.find(text.text, text.language)
        if compare.same(one, figure)
    ]


def _behind(one: Evidence, figure: Quantity) -> Group | None:
    """Return the age group that a source names right behind a share: `41% among those over 55`."""
    return next(
        (
            group
            for group, start in _groups(one)
            if start > figure.span[1] and _OF_THEM.fullmatch(one.text[figure.span[1] : start])
        ),
        None,
    )
