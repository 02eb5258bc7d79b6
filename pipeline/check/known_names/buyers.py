"""What one company bought told of another's purchase: 지멘스가 앤시스를 산 where Siemens bought Altair, and Synopsys Ansys.

All names stand in the source. A purchase of a draft is wrong where the source has both of its names in purchases, never the two in one,
and the draft leaves the true buyer out.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.written_names import hearing, strangers
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Deed = tuple[str, str]
_NAME = r"(?<![A-Za-z])[A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ][A-Za-zÀ-ſ0-9&-]{0,40}(?: [A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ][A-Za-zÀ-ſ0-9&-]{0,40}){0,2}(?![A-Za-z])"
_MONEY = r"(?:about |some |nearly |around |over |almost |more than )?[$€£¥₩]?[\d.,]+ ?(?:billion|million|trillion|bn|m)?(?: (?:euros|pounds|dollars|won|yen|francs|crowns|kronor))?"
_WAS = r"(?:has |had |have |will |would |is to |agreed to |plans to |wants to |is )?"
_BOUGHT = rf"(?P<buyer>{_NAME}) {_WAS}(?:buys?|bought|buying|acquire[sd]?|acquiring|purchase[sd]?|takes? over|took over|snapped up|(?:paid|pays?|paying) {_MONEY} for) (?:(?:the|its|a) (?:[a-z-]+ ){{0,3}})?(?P<target>{_NAME})"
_AS_WELL = rf"[^.;]{{0,30}}?[,;]? (?:and|while|,|;) ?(?P<buyer>{_NAME}) (?:paid )?(?:{_MONEY} for )?(?P<target>{_NAME})"
_TOLD = r"(?<![가-힣A-Za-z])(?P<buyer>(?:[가-힣A-Za-z0-9]{2,12} )?[가-힣A-Za-z0-9]{2,12})(?:이|가|은|는) (?P<target>(?:[가-힣A-Za-z0-9]{2,12} )?[가-힣A-Za-z0-9]{2,12})(?:을|를) (?P<how>(?:[^,“\"]|(?<=\d),(?=\d)){0,40}?)(?:인수(?!되|됐|당)|사들|매입(?!되|됐)|샀|산 |사기로)"
_HANGUL = deferred(r"[가-힣]")
_SURE = 0.85
_MAYBE = 0.6


def buyers(claim: Claim) -> Iterator[Flag]:
    """Yield the purchases of a sentence whose buyer and target the cited sentences have in two purchases."""
    mine = list(compiled(_TOLD).finditer(claim.text))
    if not mine or any(one.language == "ko" for one in claim.evidence):
        return
    deeds = [deed for one in claim.context for deed in _deeds(one.text)]
    for match in mine:
        others = [buyer for buyer, target in deeds if _same(target, match["target"])]
        bought = [target for buyer, target in deeds if _same(buyer, match["buyer"])]
        if not others or not bought or any(_maybe(buyer, match["buyer"]) for buyer in others):
            continue
        if any(_maybe(target, match["target"]) for target in bought) or any(_told(one, claim.text) for one in others):
            continue
        span = (match.start("buyer"), match.end("target"))
        yield Flag(
            "name", "block", span, say("check.roles", text=claim.text[slice(*span)], id=claim.ids[0]), claim.ids, 0.75
        )


def _deeds(text: str) -> Iterator[Deed]:
    """Yield who buys whom in a source sentence, the second of two purchases told without its verb too."""
    for match in compiled(_BOUGHT).finditer(text):
        yield match["buyer"], match["target"]
        more = compiled(_AS_WELL).match(text, match.end())
        if more and "for" in text[match.end() : more.end()]:
            yield more["buyer"], more["target"]


def _same(latin: str, written: str) -> bool:
    """Return whether a word of a draft is a name of the source, for sure."""
    if aliases.keys(latin, aliases.table()) & aliases.keys(written, aliases.table()) or bool(
        set(written.split()) & set(latin.split())
    ):
        return True
    words = [one for one in written.split() if _HANGUL.match(one)]
    return any(hearing.english(word, one) >= _SURE for word in _telling(latin) for one in words)


def _maybe(latin: str, written: str) -> bool:
    """Return whether a word of a draft may be a name of the source."""
    words = [one for one in written.split() if _HANGUL.match(one)]
    like = max((hearing.likeness(word, one) for word in _telling(latin) for one in words), default=0.0)
    return _same(latin, written) or like >= _MAYBE


def _telling(latin: str) -> list[str]:
    return [word for word in latin.split() if strangers.tells(word)]


def _told(latin: str, text: str) -> bool:
    """Return whether a draft has a name of the source somewhere."""
    return any(
        _same(latin, form) for word in re.findall(r"[가-힣A-Za-z]{2,}", text) for form in strangers.readings(word)
    )
