"""Counts of those that a source leaves to be reckoned: `독일을 뺀 네 나라` of five, `스물한 명은 놓쳤지만` for 129 of 150, `아홉 대는 멈췄어요` where five of 14 failed to."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity
from pipeline.text.quantities.english_words import ONES

_BUT_ONE = deferred(r"나머지\s$|(?:[을를] (?:뺀|제외한|빼놓은)|말고|이외의|외의|밖의)\s(?:나머지\s)?$")
_AND = deferred(
    r"[가-힣](?:과|와|하고|,) ?[가-힣]{1,8}[을를]? (?:뺀|제외한|빼놓은|말고|이외의|외의|밖의)\s(?:나머지\s)?$"
)
"""Two that are left out: the rest is then less by two."""
_DID_NOT = deferred(
    r"(?:을|를|은|는|이|가|에게는)?\s?(?:[가-힣]{1,6}\s)?(?:놓[치쳤친칠]|못 |못[했한하]|빠뜨|빠졌|빠진|탈락|실패|안 |않|떨어[졌진])"
)
_OF = deferred(r"\s(?:out )?of (?:the |its |all )?$|(?:중|가운데)\s$")
_ALL_BUT = deferred(
    rf"\ball (?:but|except) (?:for )?(?P<few>\d{{1,3}}|{'|'.join(ONES[:20])})\b(?! \w+ed\b)", re.IGNORECASE
)
_REACH, _CLAUSE, _MOST = 8, 60, 4
_OF_THEM = deferred(r"\s(?:of (?:the|them|these|those|its|their)\b|of (?=\d))")
_OF_THEM_KOREAN = deferred(r"(?:(?:이|그) ?(?:중|가운데)(?:에서)?|(?:중|가운데))\s$")
_FAILED = deferred(
    r"\b(?:fail(?:ed|s)?|did not|didn['’]t|do not|don['’]t|does not|could not|couldn['’]t|cannot|can['’]t|were not|weren['’]t|are not|refused|declined|missed|unable|never|without|rejected|lost|lack(?:s|ed)?|ha(?:ve|s|d) no)\b"
)
_FAILED_KOREAN = deferred(
    r"못[했하한해 ]|않|틀[렸리린]|실패|탈락|거부|거절|놓[쳤치친]|(?<![가-힣])안 |없[었다는]|떨어[졌진]"
)
_NOT_THEY = deferred(
    r"못[했하한해 ]|않|틀[렸리린려]|실패|탈락|거부|거절|놓[쳤치친쳐]|(?<![가-힣])안 |없[었다는어]|떨어[졌진져]|달[랐리]|빠[졌진뜨]|남[았은]|나머지"
)
_WITHOUT = deferred(r"(?:[을를] (?:뺀|제외한|빼놓은)|말고도?|이외의|외의|외에도?)\s(?:나머지\s)?$")
_WITH = deferred(r"(?:을|를)? ?(?:포함(?:한|해|하여)?|비롯한) (?:모두 |총 )?$")
_INCLUDING = deferred(r"(?: [\w’'-]+){0,5},? including\b")
_BREAK = deferred(r"[,;](?=\s)|(?<=[가-힣]고) |(?<=지만) |(?<=는데) |(?<=[가-힣]며) ")


def told(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a count is one less than a told number where one is left out by name, or what a told part leaves of its whole."""
    ahead = claim.text[: drafted.span[0]]
    but_one = _BUT_ONE.search(ahead) is not None and _AND.search(ahead) is None
    did_not = _DID_NOT.match(claim.text, drafted.span[1]) is not None
    if not (but_one or did_not):
        return did(claim, drafted)
    for one in claim.evidence:
        counts = [each for each in quantities.find(one.text, one.language) if each.kind in COUNTS and not each.per]
        if but_one and any(each.value == drafted.value + 1 for each in counts):
            return True
        if did_not and any(
            first.value + drafted.value == other.value or other.value + drafted.value == first.value
            for first in counts
            for other in counts
            if 0 <= other.span[0] - first.span[1] <= _REACH and _OF.search(one.text[first.span[1] : other.span[0]])
        ):
            return True
    return False


def did(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a count is of those of a told whole who did what a told part of it failed to, where the draft denies nothing."""
    if drafted.kind not in COUNTS or drafted.per or drafted.bound:
        return False
    if _without_one(claim, drafted):
        return True
    if _NOT_THEY.search(_clause(claim.text, drafted)):
        return False
    return any(whole - part == drafted.value for whole, part in (*_failed(claim), *_all_but(claim)))


def _without_one(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a count is one less than a number of the source that has somebody among it whom the draft leaves out by name: `한국 포함 5개국`."""
    ahead = claim.text[: drafted.span[0]]
    named = _WITHOUT.search(ahead) if drafted.kind in COUNTS and _AND.search(ahead) is None else None
    if named is None:
        return False
    return any(
        each.kind in COUNTS
        and each.value == drafted.value + 1
        and (_WITH.search(one.text[: each.span[0]]) or _INCLUDING.match(one.text, each.span[1]))
        for one in claim.evidence
        for each in quantities.find(one.text, one.language)
    )


def _all_but(claim: Claim) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield each whole of the sources with the few that are none of those told: `63 cases` and `all but six of the cases`."""
    few = {
        Fraction(int(match["few"]) if match["few"].isdigit() else ONES.index(match["few"].lower()) + 1)
        for one in claim.evidence
        for match in _ALL_BUT.finditer(one.text)
    }
    for one in claim.evidence if few else ():
        for each in quantities.find(one.text, one.language):
            yield from ((each.value, part) for part in few if each.kind in COUNTS and each.value > part)


def _clause(text: str, drafted: Quantity) -> str:
    """Return the clause of a draft that a figure stands in."""
    start = max((cut.end() for cut in _BREAK.finditer(text, 0, drafted.span[0])), default=0)
    end = next((cut.start() for cut in _BREAK.finditer(text, drafted.span[1])), len(text))
    return text[start:end]


def _failed(claim: Claim) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield each whole of a source with the part of it that failed to do something: 14 mowers, and `Five of the machines failed to stop`."""
    told: list[Fraction] = []
    for one in claim.evidence:
        counts = [each for each in quantities.find(one.text, one.language) if each.kind in COUNTS and not each.per]
        for part in (each for each in counts if _fails(one, each)):
            wholes = {value for value in (*told, *(each.value for each in counts)) if value > part.value}
            yield from ((whole, part.value) for whole in wholes if len(wholes) <= _MOST)
        told += [each.value for each in counts]


def _fails(one: Evidence, part: Quantity) -> bool:
    """Return whether a source says of a part of something that it did not do a thing."""
    start, end = part.span
    behind = one.text[end : end + _CLAUSE]
    if one.language == "ko":
        return bool(_OF_THEM_KOREAN.search(one.text[:start]) and _FAILED_KOREAN.search(behind))
    return bool(_OF_THEM.match(one.text, end) and _FAILED.search(behind.split(";")[0].split(". ")[0]))
