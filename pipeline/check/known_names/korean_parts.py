"""A name of a Korean source in the part that it gives to another there: 투자를 이끈 곳은 와온벤처스 where 가람인베스트가 주도했다.

Both texts are Korean, so that one table tells the part in either. Wrong is a name of the source that has the part nowhere in it, where the
source's own is left out by the draft's sentence.
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon, plain_words
from pipeline.messages import say

_WHO = r"(?<![가-힣A-Za-z])['‘]?(?P<who>[가-힣A-Za-z]{2,12}?)['’]?"
_S = r"(?:이|가|은|는)"
_IS = r"(?:이었|였|이에요|예요|이다|다\.|입니다|이고|고[ ,]|고요|이며|며|로[ ,]|으로[ ,]|,)"
_ONE = r"(?:건|것은|곳은|회사는|쪽은|업체는|투자사는|투자자는|팀은|구단은)"
_LEAST = 3  # syllables of a name
_K = r"(?:[가-힣A-Za-z0-9]{1,12} ){0,2}?"
_PARTS = (
    (
        rf"{_WHO}{_S} {_K}(?:주도했|주도하|주도한|주도해|이끌었|이끈|이끌어)",
        rf"(?:투자|라운드)(?:를|을)? (?:주도한|이끈) {_ONE} {_WHO}{_IS}",
        rf"{_WHO}(?:의)? 주도로",
    ),
    (
        rf"대표 ?주관사?(?:는|인|로는|로) {_WHO}(?:{_IS}|을|를|이|가)",
        rf"{_WHO}{_S} 대표 ?주관",
        rf"{_WHO}(?:을|를) 대표 ?주관사",
        rf"대표 ?주관(?:사를|을|를) 맡은 {_ONE} {_WHO}{_IS}",
    ),
    (
        rf"{_WHO}{_S} (?:\d\S* ?\S{{0,6}} )?가장 (?:많은 돈을 |많이 |큰돈을 |큰 금액을 )(?:냈|낸|내|투자|출자|댔|댄|넣)",
        rf"가장 (?:많은 돈|큰돈|큰 금액|많은 금액|많이)(?:을|를)? ?(?:낸|투자한|출자한|댄|넣은) {_ONE} {_WHO}{_IS}",
    ),
    (
        rf"(?:따낸|수주한|낙찰받은|수주를 따낸) {_ONE} {_WHO}{_IS}",
        rf"{_WHO}{_S} {_K}(?:수주했|수주한|낙찰받았|낙찰받은|따냈|따낸|사업자로 선정)",
    ),
    (
        rf"(?:상대는|맞상대는) {_WHO}{_IS}",
        rf"{_WHO}(?:과|와) (?:맞붙|맞대결|격돌|겨룬|겨뤄)",
    ),
    (
        rf"(?:경쟁사|경쟁 ?업체|라이벌)(?:인)? {_WHO}(?:은|는|이|가|을|를|의|도|과|와)[ ,]",
    ),
    (
        rf"(?:모회사|대주주|최대 ?주주|소유주)(?:인|는)? {_WHO}(?:은|는|이|가|을|를|의|도|과|와|{_IS})",
    ),
)  # fmt: skip
"""How a part is told: leading a round, managing a listing, paying the most, winning a contract, playing against, being a rival, owning."""


def korean_parts(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a sentence in a part that the Korean articles give to another name only."""
    if not claim.evidence or any(one.language != "ko" for one in claim.context):
        return
    everything = " \n ".join(one.text for one in claim.context)
    for part in _PARTS:
        mine = [match for one in part for match in compiled(one).finditer(claim.text) if _a_name(match["who"])]
        if not mine:
            continue
        theirs = {match["who"] for one in part for match in compiled(one).finditer(everything) if _a_name(match["who"])}
        if not theirs or any(one in claim.text for one in theirs):
            continue
        for match in mine:
            if match["who"] in everything and not any(one in match["who"] or match["who"] in one for one in theirs):
                number = next((one.id for one in claim.context for each in theirs if each in one.text), claim.ids[0])
                message = say("check.doer", name=match["who"], other=", ".join(sorted(theirs)), id=number)
                yield Flag("name", "block", match.span("who"), message, (number,), 0.75)
                return


def _a_name(word: str) -> bool:
    """Return whether a word is no word of Korean: a name."""
    return len(word) >= _LEAST and not (word in lexicon.korean() or plain_words.listed(word))
