"""Figures of names that both languages have, each in its own form: 선진 8개국 for the Group of Eight, 6자회담, 9/11 테러, 제2차 세계대전, 버스 1대 for a bus."""

import re
from collections.abc import Sequence
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Claim
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10, "twenty": 20}
_OF_STATES = deferred(r"(?:선진|주요)\s?(?:경제\s?)?$")
_STATES = deferred(r"\s?개국|개\s?나라")
_GROUP = deferred(rf"\bGroup of (?P<word>{'|'.join(_NUMBERS)})\b|\bG-?(?P<digits>\d{{1,2}})(?![\d.])", re.IGNORECASE)
_PARTIES = deferred(r"자\s?(?:회담|협의|회의|대화)")
_OTHER_PARTIES = deferred(
    rf"\b(?P<word>{'|'.join(_NUMBERS)}|\d)-(?:party|nation|way|member|country|sided)\b", re.IGNORECASE
)
_SIX = 6
_WAR = deferred(r"\s?(?:차)?\s?세계\s?(?:대전|전쟁)")
_WORLD_WAR = deferred(
    r"\bWorld War (?P<number>One|Two|I{1,2}|1|2)\b|\b(?P<word>First|Second) World War\b|\bWW(?P<roman>I{1,2}|1|2)\b"
)
_FIRST = frozenset({"One", "I", "1", "First"})
_WARS = (
    (deferred(r"6[.·ㆍ]25"), deferred(r"\bKorean War\b")),
    (deferred(r"8[.·ㆍ]15"), deferred(r"\bLiberation Day\b")),
    (deferred(r"3[.·ㆍ]1"), deferred(r"\bIndependence Movement\b|\bMarch (?:1|First)\b")),
    (deferred(r"5[.·ㆍ]18"), deferred(r"\bGwangju\b")),
)
_OR_THREE = deferred(r"2\s?[,~∼·-]\s?3\s?(?:년|개월|달|주|일|시간|분|명|개|번|차례)")
_COUPLE = deferred(r"\b(?:couple|two or three|few)\b")
_ONE = deferred(r"1\s?(?:대|명|개|건|곳|마리|척|채|장|권|편|병|통|발|기|그루|자루|켤레|점|구|량|문|동|종|가지)$")
_BEFORE = deferred(r"(?P<noun>[가-힣A-Za-z0-9-]{1,12})(?:\s(?P<last>[가-힣A-Za-z0-9-]{1,12}))?\s$")
_ARTICLE = deferred(r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?P<nouns>(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?=[\s,.;:)]|$)")
_NEAR = 24


def told(claim: Claim, group: Sequence[Quantity], texts: Sequence[str]) -> bool:
    """Return whether a figure is that of such a name, and the sources have the name in their own form."""
    first = group[0]
    before, behind = claim.text[max(0, first.span[0] - _NEAR) : first.span[0]], claim.text[first.span[0] :]
    digits = re.match(r"(?:제\s?)?(?P<number>\d{1,2})", behind)
    if digits:
        rest, value = behind[digits.end() :], int(digits["number"])
        if _OF_STATES.search(before) and _STATES.match(rest):
            return value in {number for each in (*texts, claim.text) for number in _groups(each)}
        if _PARTIES.match(rest):
            others = {_number(match["word"]) for each in texts for match in _OTHER_PARTIES.finditer(each)}
            return value in others or (value == _SIX and not others)
        if _WAR.match(rest):
            return any(value == which for each in texts for which in _world_wars(each))
    if any(name.match(behind) and said.search(each) for name, said in _WARS for each in texts):
        return True
    return _two_or_three(claim.text, first, texts) or _with_article(before, first, texts)


def _groups(text: str) -> list[int]:
    return [_number(match["word"] or match["digits"]) for match in _GROUP.finditer(text)]


def _number(written: str) -> int:
    return _NUMBERS.get(written.lower()) or int(written)


def _world_wars(text: str) -> list[int]:
    return [
        1 if (match["number"] or match["word"] or match["roman"]) in _FIRST else 2
        for match in _WORLD_WAR.finditer(text)
    ]


def _two_or_three(text: str, drafted: Quantity, texts: Sequence[str]) -> bool:
    """Return whether a figure belongs to `2, 3년` for a couple of years."""
    spans = (match.span() for match in _OR_THREE.finditer(text))
    inside = any(start <= drafted.span[0] and drafted.span[1] <= end for start, end in spans)
    return inside and any(_COUPLE.search(each) for each in texts)


def _with_article(before: str, drafted: Quantity, texts: Sequence[str]) -> bool:
    """Return whether one of something is a source's noun with its article: `버스 1대` for `a bus`, `B-52 1대` for `A B-52`."""
    match = _BEFORE.search(before)
    if drafted.value != Fraction(1) or match is None or not _ONE.match(drafted.text):
        return False
    nouns = [noun for noun in (match["noun"], match["last"]) if noun]
    keys = {key for noun in nouns for key in anchors.keys(noun, "ko") if key[0] not in "~="}
    for each in texts:
        for article in _ARTICLE.finditer(each):
            if keys & anchors.keys(article["nouns"], "en") or any(noun in article["nouns"].split() for noun in nouns):
                return True
    return False
