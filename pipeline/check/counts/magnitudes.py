"""How large a vague number is: `수십만 명` for tens of millions of people, or where nobody speaks of so many."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import topic
from pipeline.check.money import exchange_roughly
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_KOREAN = deferred(
    r"(?<![가-힣])수(?P<size>십만|백만|천만|십억|백억|천억|십조|백조|십|백|천|만|억|조)(?:여)?(?=\s?(?:명|개|건|곳|대|장|번|회|가지|배|년|시간|원|달러|유로|엔|위안|파운드|토큰|편|권|마리|차례|종|쪽|톤|기업|회사|학교|팀|일|주|개국|개사|개월))"
)
_SIZES = {"십": 1, "백": 2, "천": 3, "만": 4, "십만": 5, "백만": 6, "천만": 7, "억": 8, "십억": 9, "백억": 10, "천억": 11, "조": 12, "십조": 13, "백조": 14}  # fmt: skip
_ENGLISH = deferred(
    r"\b(?:(?P<lead>tens|dozens|scores|hundreds|thousands|several|a few|few) (?:of )?)?(?P<size>dozens?|scores?|hundreds?|thousands?|millions?|billions?|trillions?)(?: (?:of )?(?P<scale>thousand|million|billion|trillion)s?)?\b",
    re.IGNORECASE,
)
_MULTI = deferred(r"\bmulti-?(?P<size>million|billion|trillion)", re.IGNORECASE)
_ENGLISH_SIZES = {"dozen": 1, "score": 1, "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_LEADS = {"tens": 1, "dozens": 1, "scores": 1, "hundreds": 2, "thousands": 3}
_LARGE = 4  # 수만: below it a vague number may be a manner of speaking, or things that the source lists
_NO_COUNT = deferred(r"\s?(?:원|달러|유로|엔|위안|파운드|년|시간|일|주|개월)")  # other currencies, ages of the earth
_NEAR = (Fraction(1, 2), Fraction(15))  # of its power of ten
_WITHIN_REACH = Fraction(1, 200)
_LOOSE = frozenset({"million", "billion", "trillion", "thousand"})


def magnitudes(claim: Claim) -> Iterator[Flag]:
    """Yield the vague numbers of a sentence that are of none of the sizes that its sources speak of vaguely."""
    mine = list(_KOREAN.finditer(claim.text))
    if not mine:
        return
    told = [found for one in claim.evidence for found in _told(one)]
    sizes = {size for size, _ in told}
    for match in mine:
        size, unit = _SIZES[match["size"]], claim.text[match.end() :]
        if not sizes:
            yield from _unsaid(claim, match)
        elif size not in sizes and not exchange_roughly.holds(size, unit, told):
            message = say("check.unsupported", topic=topic(match.group()))
            yield Flag("number-contradicted", "block", match.span(), message, claim.ids, 0.8)


def _unsaid(claim: Claim, match: re.Match[str]) -> Iterator[Flag]:
    """Yield a large vague count where the cited sentences count nothing vaguely and the articles have no figure of about its size.

    Where a cited figure is within two powers of ten of it, or above, it may be worked out: that is asked.
    """
    size = _SIZES[match["size"]]
    if size < _LARGE or not claim.evidence or _NO_COUNT.match(claim.text, match.end()):
        return
    power = Fraction(10) ** size
    if any(_NEAR[0] * power <= value <= _NEAR[1] * power for value in _values((*claim.evidence, *claim.context))):
        return
    if any(vague == size for one in claim.context for vague, _ in _told(one)):
        return
    reached = any(value >= power * _WITHIN_REACH for value in _values(claim.evidence))
    message = say("check.unsupported", topic=topic(match.group()))
    yield Flag("number-unsupported", "warn" if reached else "block", match.span(), message, claim.ids, 0.7)


def _values(evidence: Iterable[Evidence]) -> Iterator[Fraction]:
    """Yield the figures of texts by their amounts."""
    for one in evidence:
        yield from (abs(Fraction(found.value)) for found in quantities.find(one.text, one.language))


def _told(one: Evidence) -> Iterator[tuple[int, str]]:
    """Yield the powers of ten that a text speaks of without a number, with the text behind; plain `millions` may be ten times as many."""
    if one.language == "ko":
        yield from ((_SIZES[match["size"]], one.text[match.end() :]) for match in _KOREAN.finditer(one.text))
        return
    for match in _MULTI.finditer(one.text):
        size = _ENGLISH_SIZES[match["size"].lower()]
        yield from ((size, one.text[match.end() :]), (size + 1, one.text[match.end() :]))
    for match in _ENGLISH.finditer(one.text):
        lead, written = (match["lead"] or "").lower(), match["size"].lower()
        plural = written.endswith("s")
        if not lead and not plural:
            continue
        word = written.rstrip("s")
        scale = _ENGLISH_SIZES.get((match["scale"] or "").lower(), 0)  # `several hundred million`
        size = _ENGLISH_SIZES[word] + _LEADS.get(lead, 0) + scale
        yield size, one.text[match.end() :]
        if plural and not lead and word in _LOOSE:
            yield size + 1, one.text[match.end() :]
