"""Who leads a round of money or buys a firm, told of another one of the source: `클라이너퍼킨스가 투자를 이끌었고` where Sequoia led.

Both names stand in the source, and what they do has one doer there (or a few in a row). Wrong is another name of the source that the draft has do it,
where the draft leaves out everyone who does it there. Of two that bid only one that the source says to have lost is told for the buyer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.written_names import displaced, stand_ins
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Words = tuple[str, ...]
_WHO = r"(?<![가-힣A-Za-z])(?P<who>(?:[가-힣A-Za-z0-9&]{1,10}(?<![은는이가을를의에도고며서로]) ){0,2}?[가-힣A-Za-z0-9&]{2,12}?)"
_LED = (
    rf"{_WHO}(?:이|가|은|는) (?:이번 )?(?:[가-힣]{{1,8}}(?:를|을) )?(?:주도했|주도하|주도한|이끌었|이끈|이끄는)",
    rf"{_WHO}(?:의)? 주도로",
    rf"(?:주도한|이끈) (?:건|것은|곳은|회사는|쪽은) {_WHO}(?:이었|였|이에요|예요|이다|다|입니다|이고|고)",
)
_BOUGHT = (
    rf"{_WHO}(?:이|가|은|는) (?:[^,.]{{1,60}}?)(?:을|를) (?:[^,.]{{0,30}} )?(?:인수(?!전|설|되|됐|당)|사들[이여였])",
)
_NAMES = rf"(?P<names>{displaced.RUN}(?:(?:, and |, | and | & ){displaced.RUN}){{0,4}})"
_THE = r"(?:(?:[Tt]he|its|an?|[A-Z]\w*(?:ian|ese|ish|ean|can|utch|ench)(?= [a-z])|[a-z][a-z-]+) ){0,7}"
_LEADERS = (
    rf"\b(?:co-)?led (?:jointly )?by {_THE}{_NAMES}",
    rf"{_NAMES}(?:, (?:which|who))? (?:jointly |co-)?(?:led|leads|is leading|are leading|will lead|headed) (?:the|a|an|its|this|that) (?:[\w$€£.,-]+ ){{0,6}}?(?:round|investment|financing|funding|fundraising|raise|deal|tranche)",
    rf"{_NAMES}, (?:which|who) led\b",
    rf"{_NAMES} (?:was|were|is|are) the lead investors?",
    rf"\blead investors?,? {_THE}{_NAMES}",
)
_BUYERS = (
    rf"{_NAMES} (?:has |have |had |will |would |is to |are to |agreed to |plans to |wants to |is |said it (?:will|would|has|had|had agreed to|has agreed to) )?(?:buys?|bought|buying|acquires?|acquired|acquiring|takes? over|took over|snapped up|purchased?)\b",
    rf"\b(?:bought|acquired|taken over|purchased|sold|takeover|acquisition|purchase) (?:by|to) {_THE}{_NAMES}",
    rf"{_NAMES}['’]s? (?:\$?[\w.]+ ){{0,4}}(?:takeover|acquisition|purchase|buyout)\b",
)
_OF_MANY = stand_ins.SUFFIX | {"Equity", "Investments", "Management", "Private", "Fund", "Funds"}
"""Last words of many a firm's name, which say nothing of whose it is."""
_LOST = deferred(
    r"(?:\b(?:beat|beating|beats|outbid|outbidding|outbids|topped|topping|tops|over|ahead of|saw off|seeing off|fended off|trumped|trumping|rebuffed|rebuffing|rejected|rejecting|spurned|spurning)\b[^.;]{0,40}?)$"
)
"""What stands before whoever did not get the firm: `beating an offer from`."""


@dataclass(frozen=True, slots=True)
class _Deed:
    """What one alone does: how a draft and a source tell it, of what a draft must speak, and whether only a loser is told for the doer."""

    drafted: Sequence[str]
    told: Sequence[str]
    speaks: str
    losers: bool


_DEEDS = (
    _Deed(_LED, _LEADERS, r"투자|라운드|펀딩|자금|유치|조달", losers=False),
    _Deed(_BOUGHT, _BUYERS, r"인수|사들", losers=True),
)


def sole_doers(claim: Claim) -> Iterator[Flag]:
    """Yield the names that a sentence has lead a round or buy a firm where the articles have others do so, whom it leaves out."""
    if not claim.context or any(one.language != "en" for one in claim.context):
        return
    for deed in _DEEDS:
        if not compiled(deed.speaks).search(claim.text):
            continue
        doers = [words for one in claim.context for words in _doers(one.text, deed)]
        if not doers or any(_stands(words, claim.text) for words in doers):
            continue
        for pattern in deed.drafted:
            for match in compiled(pattern).finditer(claim.text):
                others = [words for one in claim.context for words in _others(one.text, deed)]
                if any(_stands(words, match["who"]) for words in others if words not in doers):
                    other = " ".join(doers[0])
                    message = say("check.doer", name=match["who"], other=other, id=claim.ids[0])
                    yield Flag("name", "block", match.span("who"), message, claim.ids, 0.75)
                    return


def _doers(text: str, deed: _Deed) -> Iterator[Words]:
    """Yield the names of who does a deed in a source sentence."""
    for pattern in deed.told:
        for match in compiled(pattern).finditer(text):
            yield from (tuple(one.group().split()) for one in compiled(displaced.RUN).finditer(match["names"]))


def _others(text: str, deed: _Deed) -> Iterator[Words]:
    """Yield the names of a source sentence that a draft may take for the doer."""
    for match in compiled(displaced.RUN).finditer(text):
        if not deed.losers or _LOST.search(text[: match.start()]):
            yield tuple(re.sub(r"['’]s?$", "", one) for one in match.group().split())


def _stands(words: Words, written: str) -> bool:
    """Return whether some Korean words have a name, or who it belongs to."""
    own = tuple(word for word in words if word not in _OF_MANY) or words
    if displaced.stands_in(own, written):
        return True
    keys = aliases.keys(" ".join(words), aliases.table())
    return bool(keys & aliases.made_by(aliases.keys(written, aliases.table())))
