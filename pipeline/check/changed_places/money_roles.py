"""Sums that are told as another one of the same deal: `raise $500M, with $350M in revenue` told as 3억 5000만 달러를 조달하고 매출은 5억 달러.

News of firms has few kinds of sums (what is raised, what a firm is worth, what it takes in, earns or loses, what it is bought for), and both
languages say which right beside the figure. A sum is another's where the source tells it as one kind only, the draft as a second, and of
that second kind the source has another sum.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_HEDGES = r"(?:up to|as much as|at least|at most|about|around|nearly|almost|more than|over|roughly|approximately|some|an?|additional|another|its|the|fresh|new|total|of|in|least|~|≈)"
_BEFORE = {
    "raised": r"\b(?:rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|land(?:s|ed)|clos(?:es|ed|ing)|bag(?:s|ged)|nab(?:s|bed)|rak(?:es|ed) in|pull(?:s|ed) in|rounds? of)",
    "worth": r"\b(?:valuations? (?:of|at|to)|valued (?:it )?at|(?:valu(?:e|es|ed|ing)) (?:it|the (?:company|startup|firm|lab)|(?-i:[A-Z]\w+(?: [A-Z]\w+)?)) at|post-money of)",
    "revenue": r"\b(?:(?:revenues?|sales|ARR)(?: run[- ]rate)? (?:of|was|were|is|reached|hit|topped|passed|surpassed|rose to|grew to|climbed to|jumped to|at|to)|generat(?:e|es|ed|ing))",
    "earned": r"\b(?:profits?|(?:net|operating) income|earnings) (?:of|was|were|reached|hit|rose to|fell to|at)",
    "lost": r"\b(?:loss(?:es)? (?:of|was|were|widened to|narrowed to)|lost)",
}
_BEHIND = {
    "raised": r"(?: (?:in|of))?(?: (?:new|fresh|total|equity|seed|venture|growth))*(?: (?:Series [A-K]|seed|funding|financing|round|investment|venture capital))\b",
    "worth": r"\+?(?: (?:post|pre)-money)? valuation\b",
    "revenue": r"\+?(?: (?:in|of))?(?: (?:annuali[sz]ed|annual|recurring|yearly|quarterly|run-rate|total))* (?:revenues?|sales|ARR)\b",
    "earned": r"(?: (?:in|of))?(?: (?:net|operating|annual|quarterly))* (?:profits?|income|earnings)\b",
    "lost": r" (?:net |operating |annual |quarterly )*loss\b",
    "price": r" (?:acquisition|takeover|buyout|purchase)\b",
}
_FORE = r"(?:은|는|이|가|을|를|도|으로|로|만|의)?(?: (?:약|최소|최대|모두|총|무려|연|이번에))? ?$"
_NO_SUM = "".join(
    rf"(?<!{coin}{mark} )" for coin in ("원", "달러", "유로", "파운드", "위안", "엔") for mark in ("", "의")
)
"""A word behind a sum is that sum's: `66억 달러의 몸값으로 3억 달러를`."""
_LEAD = {
    "raised": r"(?:조달|유치|모금|투자)(?:액|금|금액| 규모| 금액| 목표)",
    "worth": r"(?:기업 ?가치|몸값|회사 가치|평가액)",
    "revenue": r"(?:매출(?:액)?|ARR)",
    "earned": r"(?:순이익|영업이익|이익)",
    "lost": r"(?:순손실|영업손실|손실|적자)(?:액| 규모)?",
    "price": r"(?:인수가|인수 ?(?:금액|대금|가격|가액))",
}
_MORE = r"(?:\+| 이상| 넘게| 남짓| 가까이| 안팎| 규모|짜리|어치| 수준| 상당| 정도|가량|쯤)*"
_TRAIL = {
    "raised": rf"{_MORE}(?:(?:의|을|를)? ?(?:새로 |추가로 |더 |신규 )?(?:자금|투자|투자금)?(?:을|를)? ?(?:조달|유치|모금|모으|모았|모은|모을|모아|끌어모|투자받|투자 유치)|(?:의|을|를)? (?:시리즈 [A-K]|시드)(?: 투자)?(?: 라운드|를|을|에))",
    "worth": rf"{_MORE}(?:의)? ?(?:기업 ?가치|몸값|회사 가치)(?:로|를|을|에|가|는|이)",
    "revenue": rf"{_MORE}(?:의)? (?:연 ?)?매출(?:을|이|도|액)",
    "earned": rf"{_MORE}(?:의)? (?:순이익|영업이익|이익)(?:을|이)",
    "lost": rf"{_MORE}(?:의)? (?:순손실|영업손실|손실|적자)(?:을|이|를|가)",
    "price": rf"{_MORE}(?:에|를 주고|을 주고|를 들여|을 들여) (?:[가-힣A-Za-z]+[를을] )?(?:인수|사들)",
}
_ENGLISH_BEFORE = {role: deferred(rf"{words}(?: {_HEDGES})*\s?$", re.IGNORECASE) for role, words in _BEFORE.items()}
_ENGLISH_BEHIND = {role: deferred(words, re.IGNORECASE) for role, words in _BEHIND.items()}
_KOREAN_BEFORE = {role: deferred(_NO_SUM + words + _FORE) for role, words in _LEAD.items()}
_KOREAN_BEHIND = {role: deferred(words) for role, words in _TRAIL.items()}
_REACH = 60


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the sums of a sentence that the source tells as something else, where it has another sum for what they are told as."""
    sums = [one for one in places if one.kind == "money" and not one.per]
    told = [(one, role) for one in sums if (role := _role(claim.text, one, "ko"))]
    for ground in grounds(claim.evidence) if told else ():
        told_as = rows(ground)
        for one, role in told:
            meant = {each for figure, each in told_as if compare.same(one, figure)}
            others = [figure for figure, each in told_as if each == role and compare.comparable(one, figure)]
            if meant and None not in meant and role not in meant and others:
                rivals = [(ground.at(figure.span), figure) for figure in others]
                yield contradicted(claim, one, rivals)


def rows(ground: Ground) -> list[tuple[Quantity, str | None]]:
    """Return the sums of a source, each with what it is told as."""
    found = [one for one in ground.figures if one.kind == "money" and not one.per]
    return [(one, _role(ground.text, one, ground.language)) for one in found]


def apart(claim: Claim, values: Collection[Fraction]) -> bool:
    """Return whether two sums of the sources are told as different things, and one of them has a like one: no multiple is of these two."""
    for ground in grounds(claim.evidence):
        told_as = [(figure.value, role) for figure, role in rows(ground) if role]
        mine = {role for value, role in told_as if value in values}
        if len(mine) > 1 and any(role in mine and value not in values for value, role in told_as):
            return True
    return False


def _role(text: str, one: Quantity, language: str) -> str | None:
    """Return what a sum is told as by the words right beside it; nothing where they say none or two."""
    before, behind = (_KOREAN_BEFORE, _KOREAN_BEHIND) if language == "ko" else (_ENGLISH_BEFORE, _ENGLISH_BEHIND)
    lead = text[max(0, one.span[0] - _REACH) : one.span[0]]
    after = {role for role, pattern in behind.items() if pattern.match(text, one.span[1])}
    found = after or {role for role, pattern in before.items() if pattern.search(lead)}
    return found.pop() if len(found) == 1 else None
