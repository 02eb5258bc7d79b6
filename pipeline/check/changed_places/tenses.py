"""What was before and what is now, told the other way round: `원래 25%였던 목표가 40%가 됐어요` for a target cut from 40% to 25%.

A figure is of before where its own words say so in so many words (from, its predecessor, 이전, 원래, …였던); the sentence is wrong where
it has one figure of the two as before, and the source the other.
"""

import re
from collections.abc import Mapping
from itertools import pairwise

from pipeline.check.anchors import Span
from pipeline.check.nearness.grounds import Ground
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, english_bounds

Pair = tuple[Quantity, Quantity]
_NOT_REPORTED = "".join(
    rf"(?<!\b{verb} {who} )"
    for verb in str.split("believed thought said felt claimed reported estimated")
    for who in str.split("they he she it")
)
"""`believed they had been 20% faster` tells in the past what was held then."""
_AHEAD: Mapping[str, re.Pattern[str]] = {
    "ko": deferred(
        r"(?<![가-힣])(?:(?:바로 )?(?:이전|종전|기존|예전|직전)(?:에는|에|의|엔| (?:모델|버전|세대|제품|요금|기록|최고)[가-힣]{0,2})?|전작[은이의]?|전 세대[는의]?|원래는?|당초(?:에는)?|애초(?:에는)?|본래|과거(?:에는)?|구형[은의]?|옛날에는|(?:1세대|초대|첫) (?:모델|제품|버전)[은의]?|1세대[는의]?)\s"
        r"(?:[가-힣A-Za-z]{1,8}(?<![고며]) ){0,2}(?:[가-힣A-Za-z]{1,8}\(|\d[\dA-Za-z.]{0,5}\(|약 |최대 )?$|(?<=[가-힣]) 전(?:에는|엔) (?:약 |최대 )?$|전만 해도\s(?:[가-힣]{1,8}\s){0,2}(?:약 )?$"
        r"|(?<![가-힣])지난 (?:시즌|대회|학기|세대|회차|번)(?:에는|에|엔|의|은)?\s(?:[가-힣]{1,6}[은는이가]\s)?(?:약 )?$|(?<![가-힣])(?:지난해|작년) (?:칩|모델|제품|기종|버전)[은의이]\s(?:약 )?$"
        r"|(?<![\d가-힣])(?:\d{1,2}|한|일) ?(?:년|해|달|개월|분기) 전(?:에는|엔|에|의)?\s(?:(?!대비|보다|같은)[가-힣]{1,6} ){0,1}(?:약 )?$|(?:이전|종전|기존|예전|전작|당초|원래) ?\($"
    ),
    "en": deferred(
        r"\b(?:(?:up|down) from|from|instead of|rather than|replacing)\s(?:[$€£¥]\d[\d.,]* and |(?:about|nearly|just|only|roughly|around|average of|the|a|an|its|some|initial|earlier|previous|prior|original|preliminary|first|estimated)\s){0,2}$"
        rf"|\b(?:used to|previously|formerly|originally|{_NOT_REPORTED}had been(?! \w+ (?:\w+ )?to\b)|initially)\b[^,.;\d]{{0,24}}$"
        r"|\bbeforehand\b[^.;\d]{0,36}$"
        r"|\b(?:br(?:oke|eaks?|eaking)|beat(?:s|ing)?|topp(?:ed|ing)|surpass\w*|eclips\w*|better(?:ed|ing)) (?:the|his|her|its|their)(?: [\w'’-]+){0,3} (?:record|mark|best)(?: of|,)?\s$"
        r"|\b(?:half|twice|double|triple|quadruple|(?:two|three|four|five|six|seven|eight|nine|ten) times|(?:half|a third|a quarter) of) the\s(?:earlier |previous |prior |old )?$"
        r"|\b(?:the|an?|its|their|his|her) (?:previous|earlier|prior|old|former|initial|original)(?: \w+){0,2}?,?(?: of)?\s$"
        r"|\b[Ll]ast (?:season|term|generation|year['’]s(?: [A-Z][\w-]*)?(?: [a-z-]+){0,2} (?:chip|model|version|phone|device|laptop|edition))\b[^,.;\d]{0,36}\s$"
        r"|\b(?:who|that|which|they|it) (?:were|was) \w+ing\s(?:for )?$",
        re.IGNORECASE,
    ),
}
_BEHIND: Mapping[str, re.Pattern[str]] = {
    "ko": deferred(
        r"(?:이|가) 아니라\s|에서\s(?:[가-힣]{1,4}\s)?(?:오른|내린|늘어난|줄어든|뛴|떨어진|올린|높인|낮춘|줄인|늘린)\s|씩 [가-힣]{2,6}던(?=\s)"
        r"|\)?(?:이었던|였던|이던|(?:이었|였)(?:다가|(?:는데|지만|으나)(?![^.!?\n\d]{0,24}[가-힣A-Za-z)][은는]\s))|에서 (?:시작|출발))"
        r"|(?:[을를이가]|까지)? ?(?:[가-힣]{1,3}|들)(?:던|었던|았던)(?![가-힣])"
    ),
    "en": deferred(
        r"(?:\s\w+){0,3}?\s(?!in (?:its|the|their|his|her) last(?:[.,;]|$))(?:in|for|of|by|on|with)\s(?:its|the|their|his|her)\s(?:immediate\s)?(?:predecessor|previous|earlier|prior|last|old|older|first|former|original)\b(?! (?:\w+ )?(?:days?|weeks?|months?|quarters?|half|years?)\b)"
        r"|(?:\s(?!(?:and|but|while|or|than|from)\b|\d)[\w'’-]+){0,6}?\s(?:a year|a month|a week|a quarter|two years|three years|five years|a decade)\s(?:ago|earlier|before)\b"
        r"|(?:\s\w+){0,2}?\s(?:(?<!the )(?:last year|last quarter|last month)\b(?![^.;]{0,72}?\b(?:compared (?:with|to)|(?:up|down) from|versus|against)\b)|previously\b|the year before\b(?! (?:the|its|their|his|her|a|an|that|this|it|they|he|she)\b)|the previous year\b)"
        r"|(?:\s\w+){0,3}?\sin (?:its|the|their|his|her) (?:first|opening) \w+(?=[^.;]{0,60}\bin (?:its|the|their|his|her) (?:last|final)\b)"
        r"|\sfor\s(?:its\s)?(?:predecessor)\b",
        re.IGNORECASE,
    ),
}
_LAST = deferred(r"\blast (?:year|quarter|month)$")
_LONG_AGO = deferred(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) years (?:ago|earlier)\b|\ba decade (?:ago|earlier)\b"
)
"""Beside what was two years ago, last quarter is what is now."""
_BEFORE_IT = deferred(r"(?:^|[.\n]\s?)Before (?!long\b|then\b)[^.;\d\n]{3,40}, [^.,;\d\n]{3,40}\s$")
"""A sentence that tells what was before: `Before the update, the scanners missed 6.2%`."""
_EXPECTED: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "ko": (
        deferred(
            r"(?<![가-힣])(?:애널리스트|전문가|증권가|시장|월가)(?:들)?[이가은는의] (?:예상|전망|기대|추정|예측)(?:한|했던|은|치는?|치인)(?: [가-힣]{1,4}[은는])?(?: 평균)?\s(?:약 )?$"
        ),
        deferred(r"[을를](?:보다)? (?:예상|전망|기대|추정|예측)했(?:는데|지만|으나|던)"),
    ),
    "en": (
        deferred(
            r"\b(?:analysts|economists|consensus|Wall Street|market)\b[^.;\d]{0,24}\b(?:estimat|expect|forecast|predict|project|pencil)\w*(?: in)?\s(?:about |around |for )?$",
            re.IGNORECASE,
        ),
        deferred(
            r"\s(?:analysts|economists|Wall Street|the market)(?: had)? (?:estimat|expect|forecast|predict|project|pencil|look)\w*",
            re.IGNORECASE,
        ),
    ),
}
"""What others had expected, ahead of a figure and behind it: it comes before what was told then."""
_GREW = deferred(r"보다\s[^.,]{0,24}?(?:늘|줄|증가|감소|오른|올라|내린|내려|커진|작아진)")
_RANGED = deferred(r"\b(?:rang\w+|var(?:y|ies|ied|ying)|anywhere|everything|spann?\w*|stretch\w*) from\s\S{0,1}$")
_REACH = 44
_FROM_TO = deferred(r"에서\s(?:[가-힣]{1,4}\s)?")
_TO = deferred(r"(?:으로|로)\s")
_ARRIVES = deferred(r"(?: \w+)? to ")
_TOGETHER = deferred(r"[\s,·/]*(?:(?:and|or|와|과|및)\s*(?:the |from )?)?")


def reversed_in_time(text: str, ground: Ground, pair: Pair, there: tuple[Span, Span]) -> bool:
    """Return whether the sentence says one of two figures of before, and the source the other."""
    if listed(text, pair[0].span, pair[1].span) or listed(ground.text, *there) or _of_a_third(ground, there):
        return False
    here = [sooner(text, "ko", one.span) or _changed(text, one, pair) for one in pair]
    if here[0] == here[1]:
        return False
    source = [sooner(ground.text, ground.language, span) or _begins(ground, span) for span in there]
    return source[0] != source[1] and source[0] != here[0]


def kept_in_time(text: str, ground: Ground, pair: Pair, there: tuple[Span, Span]) -> bool:
    """Return whether both texts say the same one of two figures of before, and the other of now."""
    here = [sooner(text, "ko", one.span) for one in pair]
    source = [sooner(ground.text, ground.language, span) for span in there]
    return here == source and here[0] != here[1] and not listed(ground.text, *there)


def turned_dates(text: str, ground: Ground, pair: Pair, there: tuple[Span, Span]) -> bool:
    """Return whether something is put off from the day to which the source moves it: `6월에서 9월로`, told the other way round."""
    if _FROM_TO.fullmatch(text[pair[0].span[1] : pair[1].span[0]]) is None or not _TO.match(text, pair[1].span[1]):
        return False
    first, second = ground.text[: there[1][0]], ground.text[there[1][1] : there[0][0]]
    return ground.language == "en" and first.endswith("from ") and second in (" to ", " until ")


def listed(text: str, one: Span, other: Span) -> bool:
    """Return whether two figures are said together: `$1.20 and $4.80 for its predecessor` has both of before."""
    first, second = sorted((one, other))
    return _TOGETHER.fullmatch(text[first[1] : second[0]]) is not None


def _changed(text: str, one: Quantity, pair: Pair) -> bool:
    """Return whether a figure is what a change of the two starts from: `25%에서 40%로`."""
    other = pair[1] if one is pair[0] else pair[0]
    return one.role == "from" and other.role == "to"


def _of_a_third(ground: Ground, there: tuple[Span, Span]) -> bool:
    """Return whether one of two figures of a source is where a change to a third one starts: `from 310 to 380. It had 520.`"""
    return any(
        (one.role, one.kind) == ("from", other.kind)
        and (other.role == "to" or _ARRIVES.match(ground.text, one.span[1], other.span[0]) is not None)
        and one.span in there
        and other.span not in (*there, one.span)
        for one, other in pairwise(ground.figures)
    )


def _begins(ground: Ground, span: Span) -> bool:
    """Return whether a figure of the source is what a change starts from."""
    if any(one.role == "from" for one in ground.figures if one.span == span):
        return True
    return ground.language == "ko" and _GREW.match(ground.text, span[1]) is not None


def before(text: str, language: str, figure: Span) -> bool:
    """Return whether a figure is of before by its sentence's own words: `against 1.1 seconds for the previous model`, `이전 1.1초`."""
    ahead = text[max(0, figure[0] - _REACH) : figure[0]]
    if language == "en" and (english_bounds.AND_EARLIER.match(text, figure[1]) or _RANGED.search(ahead)):
        return False
    if language == "en" and _BEFORE_IT.search(text[: figure[0]]):
        return True
    behind = _BEHIND[language].match(text, figure[1])
    behind = None if behind and language == "en" and _LAST.search(behind.group()) and _LONG_AGO.search(text) else behind
    return _AHEAD[language].search(ahead) is not None or behind is not None


def sooner(text: str, language: str, figure: Span) -> bool:
    """Return whether a figure is of before, or what others had expected."""
    ahead, behind = _EXPECTED[language]
    return (
        before(text, language, figure)
        or ahead.search(text[max(0, figure[0] - _REACH) : figure[0]]) is not None
        or behind.match(text, figure[1]) is not None
    )
