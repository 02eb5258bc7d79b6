"""What a Korean article has as one's own, told as another's: `모아랩의 '온새'` for `별빛소프트의 '온새'`, `바다증권의 윤도경 연구원` for `윤도경 하늘증권 연구원`.

A thing is one by its quotation marks, a person by the title beside the name. The article gives it to one house only, which the draft's sentence leaves out.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import korean_houses
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon, plain_words
from pipeline.messages import say
from pipeline.text import aliases

_HOUSE = r"(?<![가-힣A-Za-z0-9])(?P<house>[가-힣A-Za-z0-9]{2,12}?)"
_THING = r"[가-힣A-Za-z0-9]{1,12}"
_TITLE = r"(?:[가-힣A-Za-z]{1,8} )?[가-힣]{0,4}(?:연구위원|연구원|애널리스트|대표|이사|부장|팀장|본부장|센터장|교수|상무|전무|부사장|사장|회장|실장|변호사|위원|과장|소장|국장|원장)"
_JOSA = r"(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|보다|에서|예요|이에요)?"
_OWNED = rf"{_HOUSE}의 ['‘“\"]?(?P<thing>{_THING}?)['’”\"]?{_JOSA}(?=[\s,.(]|$)"
_OWNED_THERE = r"(?<![가-힣A-Za-z0-9])(?P<house>[가-힣A-Za-z0-9]{2,12})(?:의|(?:이|가) (?:만든|내놓은|개발한|운영하는)) ['‘“\"]%s['’”\"]"
_PERSON = "[가-힣]{3}"
_BEFORE = rf"{_HOUSE}(?:의)? (?P<person>{_PERSON}) {_TITLE}"
_BEHIND = rf"(?<![가-힣])(?P<person>{_PERSON}) {_HOUSE} {_TITLE}"


def korean_owners(claim: Claim) -> Iterator[Flag]:
    """Yield the houses of a sentence whose thing or whose person is another house's in the Korean articles."""
    if not claim.context or any(one.language != "ko" for one in claim.context):
        return
    text = " \n ".join(one.text for one in claim.context)
    yield from _things(claim, text)
    yield from _people(claim, text)


def _things(claim: Claim, text: str) -> Iterator[Flag]:
    for match in compiled(_OWNED).finditer(claim.text):
        there = _OWNED_THERE % re.escape(match["thing"])
        yield from _of_another(claim, match, {one["house"] for one in re.finditer(there, text)}, text)


def _people(claim: Claim, text: str) -> Iterator[Flag]:
    theirs = [*compiled(_BEFORE).finditer(text), *compiled(_BEHIND).finditer(text)]
    for match in (*compiled(_BEFORE).finditer(claim.text), *compiled(_BEHIND).finditer(claim.text)):
        houses = {one["house"] for one in theirs if one["person"] == match["person"]}
        if _a_house(match["house"]) and all(map(_a_house, houses)):
            yield from _of_another(claim, match, houses, text)


def _of_another(claim: Claim, match: re.Match[str], houses: set[str], text: str) -> Iterator[Flag]:
    """Yield a draft's house where the one of the articles is another: neither is a part of the other's name."""
    mine = match["house"]
    if len(houses) != 1:
        return
    other = next(iter(houses))
    if other in claim.text or mine in other or other in mine or mine[:2] == other[:2] or not _a_name(mine):
        return
    message = say("check.name", name=mine)
    yield Flag("name", "block", match.span("house"), message, claim.ids, 0.75)


def _a_name(word: str) -> bool:
    """Return whether a word may be a house: no town, no word of Korean, no kind of house."""
    if aliases.table().get(word) in aliases.places():
        return False
    return not (plain_words.listed(word) or word in lexicon.korean() or korean_houses.of_a_kind(word))


def _a_house(word: str) -> bool:
    """Return whether a word beside a person is a house, by the trade that closes it."""
    closed = compiled(rf"(?:{korean_houses.TRADES}|대|대학|랩|AI|협회|연합|{korean_houses.COINED})$").search(word)
    return closed is not None and closed.start() > 1
