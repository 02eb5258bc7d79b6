"""Another interval, and a thing of which there is no evidence told as confirmed.

`every 10 seconds` is no `1초마다`, `no evidence that data had left` no `데이터가 새어 나간 사실을 확인했어요`.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.messages import say
from pipeline.text.quantities.english_words import WORDS

_LENGTHS = {
    "second": "초", "minute": "분", "hour": "시간", "day": "일", "week": "주", "month": "개월", "year": "년",
}  # fmt: skip
_MANY = {"a": 1, "an": 1, **WORDS}
_UNIT = rf"(?P<unit>{'|'.join(_LENGTHS)})s?"
_EVERY = rf"\bevery (?P<number>\d{{1,3}}|{'|'.join(WORDS)}) {_UNIT}\b"
_EVERY_ONE = r"\b(?:every|each|per|a|an) (?:other |single )?(?P<unit>second|minute|hour|day|week|month|year)\b"
_EVERY_KOREAN = r"(?<![\d.,])(?P<number>\d{1,3}) ?(?P<unit>초|분|시간|일|주|개월|년)(?:에 한 번|마다)"
_NO_EVIDENCE = r"\b(?:no (?:direct |clear |solid )?|(?:not|n['’]t) (?:yet )?(?:found|seen|see|find) (?:any )?|without (?:any )?)(?:evidence|signs?|indications?|proof)(?: yet)? (?:that|of)\b"
_EVIDENCE = r"\b(?:found|find|finds|saw|sees?|has|have|with|clear|new|strong|some|more|confirmed?|confirms) (?:\w+ )?(?:evidence|signs?|indications?|proof)\b|\bconfirm(?:s|ed)?\b"
_CONFIRMED = r"(?:사실|흔적|증거|정황|징후)(?:을|를|이|가|도|까지)? (?:이미 |직접 |모두 )?(?:확인했|확인됐|발견했|발견됐|발견돼|찾았|찾아냈|포착|나왔|드러났|밝혀졌|잡혔)"
_NEGATED = r"않|못|없|아니|(?<![가-힣])안 "
_CLAUSE = r"(?<=[가-힣])(?:고|며|지만|는데|면서|으나)(?=[,\s])|[,.]"


def sooner_or_later(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence tells the other way of how often, and of whether it was found at all."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    yield from _intervals(claim)
    yield from _unproven(claim)


def _intervals(claim: Claim) -> Iterator[Flag]:
    """Yield an interval in a unit of which the sources tell just one other, and nothing by the unit itself."""
    for match in compiled(_EVERY_KOREAN).finditer(claim.text):
        there = [
            (one, found)
            for one in claim.evidence
            for found in compiled(_EVERY).finditer(one.text)
            if _LENGTHS[found["unit"]] == match["unit"]
        ]
        values = {_number(found["number"]) for _, found in there}
        bare = any(re.search(rf"(?<![\d.,]){match['number']}(?![\d%])", one.text) for one in claim.evidence)
        plain = bare or any(
            _LENGTHS[found["unit"]] == match["unit"]
            for one in claim.evidence
            for found in compiled(_EVERY_ONE).finditer(one.text)
        )
        if len(values) == 1 and int(match["number"]) not in values and not plain:
            one, found = there[0]
            yield _flag(claim, match.span(), one.id, found.group(), match.group())


def _unproven(claim: Claim) -> Iterator[Flag]:
    """Yield what is told as found where the sources only say that there is no evidence of it."""
    found = compiled(_CONFIRMED).search(claim.text)
    if not found or compiled(_NEGATED).search(_clause(claim.text, found)):
        return
    for one in claim.evidence:
        denied = compiled(_NO_EVIDENCE).search(one.text)
        others = " ".join(each.text for each in claim.evidence).replace(denied.group(), " ") if denied else ""
        if denied and not compiled(_EVIDENCE).search(others):
            yield _flag(claim, found.span(), one.id, denied.group(), found.group())
            return


def _clause(text: str, found: re.Match[str]) -> str:
    """Return the clause in which a verb stands, to its end."""
    starts = [cut.end() for cut in compiled(_CLAUSE).finditer(text, 0, found.start())]
    end = compiled(_CLAUSE).search(text, found.end())
    return text[max(starts, default=0) : end.start() if end else len(text)]


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _MANY[text]


def _flag(claim: Claim, span: tuple[int, int], identifier: str, source: str, text: str) -> Flag:
    message = say("check.opposite", id=identifier, source=source, text=text)
    return Flag("number-contradicted", "block", span, message, (identifier,), 0.75)
