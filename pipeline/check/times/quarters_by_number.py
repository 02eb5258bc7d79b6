"""A quarter that a source names by its number alone, once it counts quarters: `rose in the second quarter … a further rise in the third`."""

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ALONE = deferred(
    r"\b(?:in|for|during|from|than) the (?P<number>first|second|third|fourth)"
    r"(?=[.,;)]|$| (?:and|but|as|while|after|before|from|to|on|when|because|amid|by)\b)"
)
_SO_FAR = deferred(
    r"\b(?:(?:first|past) (?:three quarters|nine months|9 months)|nine months (?:to|through|ended|until|of)|(?:three quarters|year) (?:so far|through|to (?:the end of )?September)|through (?:the third quarter|(?:the end of )?September)|"
    r"by the end of (?:the third quarter|September))\b|(?:3분기|9월)(?: ?말)?까지|(?:1|올해) ?[~∼-] ?(?:3분기|9월)|아홉 ?달|9개월"
)
_OF_YEAR = deferred(
    r"\b(?:this|full|whole|the|fiscal)[ -]year|year['’]s|annual|for 20\d\d|20\d\d (?:target|goal|forecast|guidance)|올해|연간|한 해|연 ?매출"
)
_LEFT = deferred(r"려면|남[은았아는]|나머지|모자라|마저|(?:만|이?나|을|를) 더\s|더 (?:벌|팔|내|채우|늘|필요|해야)")
_LAST = 4
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def left(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a draft tells of the last quarter what a source that tells three of them and the year leaves for it: `올해 목표를 채우려면 4분기에`."""
    if drafted.kind != "quarter" or drafted.unit or drafted.value != _LAST:
        return False
    text = " ".join(one.text for one in claim.evidence)
    return bool(_LEFT.search(claim.text) and _SO_FAR.search(text) and _OF_YEAR.search(text))


def named(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a drafted quarter of the year is one that a cited sentence has by its number, beside another that one of them spells."""
    if drafted.kind != "quarter" or drafted.unit:
        return False
    told = {_NUMBERS[match["number"]] for one in claim.evidence for match in _ALONE.finditer(one.text)}
    return drafted.value in told and any(
        found.kind == "quarter" and not found.unit
        for one in claim.evidence
        for found in quantities.find(one.text, one.language)
    )
