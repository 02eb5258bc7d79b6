"""How many names a text lists: `다섯 팀 중 둘` of three that passed and two that did not."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from pipeline.check.claims import Claim
from pipeline.text import aliases, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_KOREAN = r"[A-Za-z0-9가-힣&.'‘’-]{1,16}(?: [A-Z][A-Za-z0-9가-힣]{0,15}){0,2}"
_NAME = r"(?:[A-Za-z]*[A-Z][\w.&’'-]*)(?: (?:of |the )?[A-Z0-9][\w.&’'-]*){0,3}"
_LISTS = {
    "ko": deferred(rf"{_KOREAN}(?:(?:, ?|·|[와과] | 및 |,? 그리고 ){_KOREAN})+"),
    "en": deferred(rf"(?:{_NAME}, ){{0,8}}{_NAME},? (?:and|or) {_NAME}"),
}
_THING = r"[\w.&’'$€£-]+(?: [\w.&’'$€£-]+){0,3}"
_ROW = deferred(rf"(?:{_THING}, ){{2,9}}{_THING},? (?:and|or) {_THING}")
_CUT = deferred(r", (?:and |or )?|,|·|[와과] | 및 | 그리고 | and | or ")
_AMONG = deferred(r"\s?(?:[가-힣]{1,6}\s)?(?:중|가운데)")
_PAIR = 2
_EACH = deferred(r"\brespectively\b|각각|\b(?:both|the two|the pair)\b|두 (?:곳|회사|사람)|양측|나란히")
"""What tells of two that a sentence names that they are the two: `다온벤처스와 서해캐피탈이 각각`."""
_MORE_ARE = deferred(
    rf"\b(?:add(?:s|ed|ing)?|expand(?:s|ed|ing)? (?:in)?to|(?:launch|open)(?:es|s|ed|ing)? in|enter(?:s|ed|ing)?|extend(?:s|ed|ing)? (?:it )?to|bring(?:s|ing)? it to) (?P<row>(?:{_NAME}, ){{0,8}}{_NAME},? and {_NAME})"
)
_BECOMES = deferred(r"\s?(?:(?:으로|로|에)\s(?:늘|불|많아)|이 [되돼된됐]|가 [되돼된됐])")
_OTHERS = deferred(r"(?<![가-힣])나머지\s$")  # `500개는 선덜랜드, 600개는 나머지 두 곳에`
_AFTER_THOSE = deferred(r"\b(?:after|behind|following|trailing|next to)\b|뒤|다음|이어")
_MOST = 6
_FIGURE = deferred(r"(?<![A-Za-z])\d[\d,.]*")  # `AI 데이터센터에 2조원, 1조원` is no AI21


def names_all(claim: Claim, before: str, drafted: Quantity) -> bool:
    """Return whether a count that a part is taken of is how many names the draft, or its source, lists in all, or what some of them leave."""
    if _OTHERS.search(claim.text[: drafted.span[0]]):
        return any(length > drafted.value for one in claim.evidence for length in _lengths(one.text, one.language))
    if not _AMONG.match(claim.text, drafted.span[1]):
        return False
    draft = [*_lengths(before, "ko"), *_lengths(claim.text, "ko")]
    source = [length for one in claim.evidence for length in _lengths(one.text, one.language)]
    return any(drafted.value in _totals(lengths) for lengths in (draft, source))


def goes_on(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a sentence that goes on opens with the two that were just named: `두 나라 차이가 47%포인트나 돼요`."""
    return drafted.span[0] == 0 and drafted.value == _PAIR and drafted.words and claim.placed.place == "same"


def with_those_named(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a count is what there was with those that a source names as to come: eight cities, `and will add Nashville and Tampa`."""
    if drafted.kind not in ("count", "number") or not _BECOMES.match(claim.text, drafted.span[1]):
        return False
    return any(
        figure.value + len([part for part in _CUT.split(match["row"]) if part.strip()]) == drafted.value
        for one in claim.evidence
        if one.language != "ko"
        for match in _MORE_ARE.finditer(one.text)
        for figure in quantities.find(one.text[: match.start()], one.language)
        if figure.kind in ("count", "number") and not figure.bound
    )


def firms(claim: Claim) -> frozenset[int]:
    """Return how many companies of the tables the cited sentences name, all together and each: `통신 3사` names three."""
    sets = [_firms(one.text) for one in claim.evidence]
    return frozenset({len(one) for one in [*sets, frozenset().union(*sets)]} - {0, 1})


def lists(claim: Claim, number: Fraction) -> bool:
    """Return whether a cited sentence, or the draft itself, lists so many names."""
    texts = [(claim.text, "ko"), *((one.text, one.language) for one in claim.evidence)]
    return number > _PAIR and any(
        number in {*_lengths(text, language), *(_rows(text) if language == "en" else ())} for text, language in texts
    )


def pairs(claim: Claim, number: Fraction) -> bool:
    """Return whether two are those that a cited sentence names, each with its own figure."""
    return number == _PAIR and any(
        _EACH.search(one.text) and _PAIR in _lengths(one.text, one.language) for one in claim.evidence
    )


def _rows(text: str) -> Iterator[int]:
    """Yield how many things each row of an English text has: `barley, oats, flax and rye`, `in 2003, 2009, 2015 and 2018`."""
    for match in _ROW.finditer(text):
        yield len([part for part in _CUT.split(match.group()) if part.strip()])


@lru_cache(maxsize=512)
def _firms(text: str) -> frozenset[str]:
    held = (
        aliases.held(_FIGURE.sub(".", text)) - aliases.places() - aliases.people() - aliases.media() - aliases.offices()
    )
    own = aliases.made_by(held & aliases.products())
    return frozenset(
        one for one in held - aliases.products() if not any(one != other and other.startswith(one) for other in held)
    ) - (own - held)


def _lengths(text: str, language: str) -> Iterator[int]:
    for match in _LISTS[language].finditer(text):
        yield len([part for part in _CUT.split(match.group()) if part.strip()])
    if language == "en":
        listed = [match.span() for match in _LISTS[language].finditer(text)]
        for match in re.finditer(rf"(?:^|[.;!?] |\n){_NAME}(?= [a-z])", text):  # one name alone: `KT was left out`
            if not any(start < match.end() and match.start() < end for start, end in listed):
                yield 1
    elif language == "ko":
        yield from (
            1
            for _ in re.finditer(
                r"[A-Za-z0-9가-힣]{2,16}[은는](?= [^,]{0,12}(?:빠[졌진]|탈락|떨어|제외|거절|남))", text
            )
        )


def _totals(lengths: Sequence[int]) -> set[int]:
    some = list(lengths)[:_MOST]
    return {sum(part) for size in range(1, len(some) + 1) for part in combinations(some, size)} - {1}


def ranked_above(claim: Claim, one: Quantity) -> bool:
    """Return whether a rank is above the one that a source tells after those who are above it: `third, after Sonatelle and Pixhaven` has a 1위."""
    if one.kind != "ordinal" or not one.text.endswith("위"):
        return False
    return any(
        figure.kind == "ordinal" and one.value < figure.value and _AFTER_THOSE.search(each.text, figure.span[1])
        for each in claim.evidence
        for figure in quantities.find(each.text, each.language)
    )
