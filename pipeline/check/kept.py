"""A share that a source says is kept, told as what is lost, and the other way round: `20%가 줄어요` where 80 percent is left."""

import re
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence
from pipeline.check.derive import Proof, shown
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_KEEPS = re.compile(
    r"\b(?:ke(?:eps?|pt)|retain\w*|remain\w*|preserv\w+|surviv\w+|maintain\w*|sav(?:e|es|ed)|left|held|holds?|intact|succe\w+|pass(?:ed|es)?|recycl\w+|recover\w*|reus\w+|agree\w*|approv\w+|on time|full)\b|"
    r"유지|지[키켜켰킨]|남[아았은]|보존|살아남|버[티텨텼]|성공|통과|재활용|되살|회수|재사용|차[있 ]|채[워웠우]"
)
_LOSES = re.compile(
    r"\b(?:los(?:e|es|t|ing)|fad\w+|shed(?:s|ding)?|drop\w*|declin\w*|degrad\w*|wears?|wor[en]|shr[aiu]nk\w*|wast\w+|fail\w*|di(?:e|ed|es)|gone|leak\w*|evaporat\w*|miss(?:ed|es)?|reject\w*|late|empty|idle|vacant)\b|"
    r"줄|잃|떨어|빠[지져졌진]|사라|감소|닳|버[리려려렸린릴]|날[아리려린]|새[어나]|낭비|실패|죽|거절|거부|손실|깎|비[었어우운]|빈\s"
)
_NEAR = 40
_ALL = 100


def proved(claim: Claim, drafted: Quantity) -> Proof | None:
    """Return what a percentage of the source leaves, where the draft says of the one what the source says of the other."""
    if drafted.kind != "percent" or drafted.per or drafted.words:
        return None
    behind = claim.text[drafted.span[1] : drafted.span[1] + _NEAR // 2]
    before = claim.text[max(0, drafted.span[0] - _NEAR) : drafted.span[0]]
    said = _way(behind) or _way(before)
    for one in claim.evidence if said else ():
        for figure in quantities.find(one.text, one.language):
            if figure.kind == "percent" and _ALL - figure.value == drafted.value and _told(one, figure) == -said:
                return Proof(f"{_ALL}-{shown(figure.value)}", Fraction(_ALL - figure.value))
    return None


def _way(text: str) -> int:
    """Return 1 for what is kept, -1 for what is lost, 0 where neither or both are said."""
    return bool(_KEEPS.search(text)) - bool(_LOSES.search(text))


def _told(one: Evidence, figure: Quantity) -> int:
    """Return what a source says of a figure: the words right before it, else those right behind it, up to a break."""
    before = re.split(r"[,;.](?!\d)", one.text[max(0, figure.span[0] - _NEAR) : figure.span[0]])[-1]
    behind = re.split(r"[,;.](?!\d)", one.text[figure.span[1] : figure.span[1] + _NEAR])[0]
    return _way(before) or _way(behind)
