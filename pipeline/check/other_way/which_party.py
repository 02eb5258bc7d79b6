"""Who sues, pays or sells and who is sued, paid or sold to, told the other way: `A사가 B사에 배상하라고` where B must pay A.

Each text says of such a deed who does it, and mostly to whom. It is turned where the one who does it in the source has it done to them in
the draft, or the other way round, and no sentence of the source has the two as the draft does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.vocabulary import dictionary
from pipeline.check.written_names import names_told
from pipeline.messages import say
from pipeline.text.patterns import deferred

_WHO = r"(?:(?!\S*(?<![없같높깊])[이가은는] )[가-힣A-Za-z\d]+ ){0,2}?[가-힣A-Za-z\d]*[가-힣A-Za-z]"
_FIRST = rf"(?<![가-힣A-Za-z\d])(?P<first>{_WHO})(?:이|가|은|는) "
_NO_OTHER = r"(?:(?!\S*(?<![없같높깊])[이가] )\S+ )"
"""Words between of which none is another subject."""
_ON = r"(?:[^,.]|(?<=\d)[,.](?=\d))"
_HERE = (
    ("sues", deferred(rf"{_FIRST}{_NO_OTHER}{{0,7}}?(?P<second>{_WHO})(?:을|를) 상대로")),
    (
        "pays",
        deferred(
            rf"{_FIRST}{_NO_OTHER}{{0,7}}?(?P<second>{_WHO})(?:에게|한테|에) {_ON}{{0,40}}?(?:물어|물게|배상|갚[아으]|지급[하해]|내야|내라|내기로|주라고|주기로|줘야)"
        ),
    ),
    ("pays", deferred(rf"{_FIRST}(?P<second>{_WHO})의 {_ON}{{0,40}}?(?:물어야|내야|부담해야|물어 주|물어주)")),
    (
        "gives",
        deferred(
            rf"{_FIRST}{_NO_OTHER}{{0,7}}?(?P<second>{_WHO})(?:에게|한테|에) {_ON}{{0,40}}?(?:팔기로|팔았|팔아|판다|매각[하해했]|빌려[주줘줬])"
        ),
    ),
)
"""How a Korean sentence tells them."""
_NAME = r"[A-ZÀ-Þ][\w’&-]*(?: [A-ZÀ-Þ][\w’&-]*)*"
_A = r"(?:(?:the|its|a|an) )?(?:[a-z-]+ ){0,3}?"
_ASIDE = r"(?:,? (?:which|who)\b[^.;]{2,60}?|, [^,.;]{2,60},)?"
_THERE = (
    (
        "sues",
        deferred(
            rf"\b(?:lawsuit|suit|complaint|case)s?\b[^.;]{{0,40}}?\b(?:filed|brought)\b[^.;]{{0,24}}? by {_A}(?P<first>{_NAME})(?P<second>)"
        ),
    ),
    (
        "sues",
        deferred(
            rf"(?P<first>{_NAME}){_ASIDE} (?:has |have |is |are )?(?:sued|suing|(?:filed|brought) (?:a |an )?(?:[a-z-]+ )?(?:lawsuit|suit|complaint) against) {_A}(?P<second>{_NAME})"
        ),
    ),
    (
        "pays",
        deferred(
            rf"(?P<first>{_NAME}){_ASIDE}(?: [^.;,]{{2,40}} and)? (?:must|will|would|has to|had to|is to|agreed to|has agreed to|was ordered to|has promised to) pay (?:(?:[^.;]|(?<=\d)\.(?=\d)){{0,60}}? to )?{_A}(?P<second>{_NAME})"
        ),
    ),
    (
        "pays",
        deferred(
            rf"\b(?:order(?:s|ed|ing)?|told|requir(?:es|ed|ing)) {_A}(?P<first>{_NAME}) to pay (?:(?:[^.;]|(?<=\d)\.(?=\d)){{0,60}}? to )?{_A}(?P<second>{_NAME})"
        ),
    ),
    ("pays", deferred(rf"(?P<first>) owes? {_A}(?P<second>{_NAME})")),
    (
        "gives",
        deferred(
            rf"\b(?:buy|bought|buying|purchas\w+|borrow\w*|(?:on )?loan(?:ed)?|leas(?:e|ed|ing)|rent(?:ed|ing)?) [^.;]{{0,70}}?\bfrom {_A}(?P<first>{_NAME})(?P<second>)"
        ),
    ),
    (
        "gives",
        deferred(rf"(?P<first>)\b(?:sell|sold|selling|lend|lent|lending) [^.;]{{0,70}}?\bto {_A}(?P<second>{_NAME})"),
    ),
)
"""How an English one does."""
_KOREAN_THERE = (
    ("sues", deferred(rf"{_FIRST}{_NO_OTHER}{{0,10}}?(?P<second>{_WHO})(?:을|를) 상대로")),
    (
        "pays",
        deferred(
            rf"(?<![가-힣A-Za-z\d])(?P<first>{_WHO})(?:이|가|에게) {_NO_OTHER}{{0,14}}?(?:배상하|지급하|물어 ?주|물어내)라고(?P<second>)"
        ),
    ),
)
_ORDERS = deferred(r"(?:법원|재판부|판사|배심원?단?|당국|위원회|[가-힣]위|정부|[고지대]법|총리|장관)$")
"""Who orders somebody to pay, and pays nothing: `법원이 A사에 물어주라고`."""
_DENIED = deferred(r"[가-힣]{0,4}(?:지(?:는|도)? ?(?:않|못)|[ㄹ을] 필요)")


@dataclass(frozen=True, slots=True)
class _Told:
    """Who does a deed and to whom, as a source tells it."""

    first: str
    second: str
    words: str
    evidence: Evidence


def which_party(claim: Claim) -> Iterator[Flag]:
    """Yield the two parties of a deed that a sentence has the other way than its source; those of an English sentence or two `doers` knows by their names."""
    if not claim.much and any(one.language != "ko" for one in claim.evidence):
        return
    for kind, pattern in _HERE:
        match = pattern.search(claim.text)
        if match is None or _DENIED.match(claim.text, match.end()) or _ORDERS.search(match["first"]):
            continue
        there = [told for one in claim.evidence for told in _told(kind, one)]
        found = next((one for one in there if _turned(match, one)), None)
        if found is None or any(_straight(match, one) for one in there):
            continue
        span = (match.start("first"), match.end())
        message = say("check.opposite", text=claim.text[slice(*span)], source=found.words, id=found.evidence.id)
        yield Flag("number-contradicted", "block", span, message, (found.evidence.id,), 0.75)
        return


def _told(kind: str, one: Evidence) -> Iterator[_Told]:
    for name, pattern in _KOREAN_THERE if one.language == "ko" else _THERE:
        if name == kind:
            for match in pattern.finditer(one.text):
                yield _Told(match["first"], match["second"], match.group(), one)


def _turned(here: re.Match[str], there: _Told) -> bool:
    """Return whether who does a deed in the source has it done to them in the draft, or the other way round, and is not the other one too."""
    language = there.evidence.language
    done = _same(there.first, here["second"], language) and not _same(there.first, here["first"], language)
    doing = _same(there.second, here["first"], language) and not _same(there.second, here["second"], language)
    return done or doing


def _straight(here: re.Match[str], there: _Told) -> bool:
    """Return whether a source has one of the two where the draft has them."""
    language = there.evidence.language
    return _same(there.first, here["first"], language) or _same(there.second, here["second"], language)


def _same(theirs: str, mine: str, language: str) -> bool:
    """Return whether a party of a source is one of a draft."""
    if not theirs or not mine:
        return False
    if language != "ko":
        return names_told.told(theirs, mine)
    return any(
        one[:2] == other[:2] or dictionary.alike(one, other)
        for one in theirs.split()[-1:]
        for other in mine.split()
        if len(one) > 1 and len(other) > 1
    )
