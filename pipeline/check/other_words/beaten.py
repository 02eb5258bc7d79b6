"""How many there were in all, where a source counts those whom one of them was ahead of: chosen over 11 others, `모두 12개`."""

import re

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_AHEAD_OF = deferred(
    r"\b(?:beat(?:s|en|ing)?|defeat\w*|outbid\w*|outscor\w*|outpac\w*|out-?perform\w*|overtook|overtak\w+|overcame|edg\w+ out|(?:fought|fend\w*|held|saw|see\w*) off|(?:won|win\w*|chosen|picked|selected|preferred|prevail\w*|triumph\w*|victory|prefer\w*) (?:[a-z]+ ){0,4}(?:over|against|from|above)|"
    r"ahead of|pipp\w+|topp\w+|best(?:ed|ing)|surpass\w*|eliminat\w+|knock\w+ out|compet\w+ (?:with|against)|up against|faced?|facing)(?: (?:all|the|its|his|her|their|about|some|a field of))* $",
    re.IGNORECASE,
)
_OTHERS = deferred(
    r"(?: [a-z-]+){0,2}? (?:others?|rivals?|competitors?|challengers?|contenders?|bidders?|bids|opponents?|candidates?|entr(?:ants|ies)|applicants?|finalists?|teams|firms|companies|models|cities|countries|proposals|designs)\b"
)
_IN_ALL = deferred(
    r"모두|모든|총|전부|합[쳐하]|통틀|포함|까지 |뛰어[들든]|뛰어[난나]|경쟁|겨[뤘루룬룰]|다[퉜투툰툴]|맞[붙섰]|나섰|나선|나온|나왔|몰[렸린]|참[가여]|출[품전]|응[모찰]|지원|입찰|후보|도전|가운데|중에?서?|사이에서"
)
_BEATEN = deferred(
    r"제[치쳤친]|꺾|물리[치쳤친]|누르|눌[렀러]|따돌|이[기긴겼]|다른|나머지|앞[서섰선지질]|밀어[내냈]|상대|경쟁[사자]|라이벌|탈락|떨어"
)
_BESIDE = 16


def with_the_winner(claim: Claim, one: Quantity) -> bool:
    """Return whether a count is of those who competed, the winner and those it left behind, and not of these alone."""
    start, end = one.span
    around = f"{claim.text[max(0, start - _BESIDE) : start]}\n{claim.text[end : end + _BESIDE]}"
    if one.kind not in COUNTS or _BEATEN.search(around) or not _IN_ALL.search(claim.text):
        return False
    return any(
        figure.value + 1 == one.value
        and _AHEAD_OF.search(each.text[: figure.span[0]])
        and _OTHERS.match(each.text, figure.span[0] + len(figure.text.split()[0]))
        for each in claim.evidence
        if each.language != "ko"
        for figure in quantities.find(each.text, each.language)
        if figure.kind in COUNTS
    )
