"""How large a vague number is: `수십만 명` for tens of millions of people, or where nobody speaks of so many; and `모든 학교` for 24 of them.

Where a cited sentence counts the very thing, `1,860 pupils`, a vague number must hold that count: `학생 수천 명` does not.
"""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import differs, topic
from pipeline.check.money import exchange_roughly
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_KOREAN = deferred(
    r"(?<![가-힣])수(?P<size>십만|백만|천만|십억|백억|천억|십조|백조|십|백|천|만|억|조)(?:여)?(?=\s?(?:명|개|건|곳|대|장|번|회|가지|배|년|시간|원|달러|유로|엔|위안|파운드|토큰|편|권|마리|차례|종|쪽|통|채|척|톤|기업|회사|학교|팀|일|주|개국|개사|개월))"
)
_SIZES = {"십": 1, "백": 2, "천": 3, "만": 4, "십만": 5, "백만": 6, "천만": 7, "억": 8, "십억": 9, "백억": 10, "천억": 11, "조": 12, "십조": 13, "백조": 14}  # fmt: skip
_ENGLISH = deferred(
    r"\b(?:(?P<lead>tens|dozens|scores|hundreds|thousands|several|a few|few) (?:of )?)?(?P<size>dozens?|scores?|hundreds?|thousands?|millions?|billions?|trillions?)(?: (?:of )?(?P<scale>thousand|million|billion|trillion)s?)?\b",
    re.IGNORECASE,
)
_MULTI = deferred(r"\bmulti-?(?P<size>million|billion|trillion)", re.IGNORECASE)
_ENGLISH_SIZES = {"dozen": 1, "score": 1, "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_LEADS = {"tens": 1, "dozens": 1, "scores": 1, "hundreds": 2, "thousands": 3}
_LARGE = (
    4  # 수만: below it a vague number may be a manner of speaking, or things that the source lists, and is doubted only
)
_NO_COUNT = deferred(r"\s?(?:원|달러|유로|엔|위안|파운드|년|시간|일|주|개월)")  # other currencies, ages of the earth
_NEAR = (Fraction(1, 2), Fraction(15))  # of its power of ten
_WITHIN_REACH = Fraction(1, 200)
_HOLDS = (Fraction(19, 10), Fraction(21, 2))  # 1,900 may be called 수천, 1,860 not
_COUNTED = deferred(r"\s?(?:명|개|건|곳|대|장|편|권|마리|종|쪽|통|채|척|회사|기업|학교|팀|개국|개사)")
_MANY = deferred(r"\b(?:many|numerous|countless|various|multiple|lots of|a number of|masses of)\b", re.IGNORECASE)
_NOUN_AHEAD = deferred(r"(?:을|를|은|는|이|가|만|도)? (?:약 |무려 )?")
_NOUN_BEHIND = deferred(r"여?\s?[가-힣]{1,2}의 ")
_OF_IT = deferred(r"(?: [a-z-]+){0,3} ")
_EACH = deferred(r"\b(?:each|every|per|apiece|average\w*|a (?:day|week|month|year)|daily|weekly|monthly)\b")
_THEN_SO_MANY = deferred(
    r"\s(?:약 |대략 |거의 )?(?:\d|한 |두 |세 |네 |다섯|여섯|일곱|여덟|아홉|열|스무|스물|서른|마흔|쉰)"
)
_ALL = deferred(
    r"(?<![가-힣])모든 (?P<of>[가-힣]{2,8})|(?<![가-힣])(?P<before>[가-힣]{2,8}) (?:모두(?=가|는|에게|의|를| )|전원(?=[이은에의 ])|전부(?=[가는에의를 ]))"
)
_FEWER = deferred(
    r"\b(?:some|many|most|several|a few|few|half|a third|a quarter|dozens|hundreds|thousands|\d{1,2}(?:\.\d+)? ?(?:%|percent))(?: of)?(?: (?:the|its|their|his|her|these|those))?(?: [a-z-]+){0,2} $",
    re.IGNORECASE,
)
_SO_MANY = deferred(r"(?<!the )(?<!its )(?<!'s )(?<!’s )(?<![\d.,])\d[\d,]*(?: [a-z-]+){0,2} $", re.IGNORECASE)
_IN, _ITS = deferred(r" (?:in|across|around|from) (?:the )?"), deferred(r"(?:시|주|현)?(?:의|에서| 시내| 안)? ")
_ALL_THERE = deferred(
    r"(?i:\b(?:all|every\w*|each(?! (?:day|week|month|year|time))|any\w*|both|whole|entire\w*|unanimous\w*|100 ?(?:%|percent)))"
)
_SOME_HERE = deferred(r"일부|몇|많은|여러|상당수|대부분|다수|(?:건|것은|지는|진) (?:아니|않)|[가-힣\d]+ ?(?:중|가운데)")
_NUMBERED = deferred(r"(?:\d ?[가-힣]{0,2}|(?<![가-힣])(?:[두세네]|다섯|여섯|일곱|여덟|아홉|열)(?: 곳)?) $")
_LOOSE = frozenset({"million", "billion", "trillion", "thousand"})


def magnitudes(claim: Claim) -> Iterator[Flag]:
    """Yield the vague numbers of a sentence that are of none of the sizes that its sources speak of vaguely."""
    yield from _of_all(claim)
    mine = list(_KOREAN.finditer(claim.text))
    if not mine:
        return
    told = [found for one in claim.evidence for found in _told(one)]
    sizes = {size for size, _ in told}
    for match in mine:
        size, unit = _SIZES[match["size"]], claim.text[match.end() :]
        if size in sizes and not exchange_roughly.in_other_money(size, unit, told):
            continue
        if flag := _of_a_count(claim, match):
            yield flag
        elif not sizes:
            yield from _unsaid(claim, match)
        elif not exchange_roughly.holds(size, unit, told):
            span = match.start(), match.end() + exchange_roughly.length(unit)
            message = say("check.unsupported", topic=topic(claim.text[slice(*span)]))
            yield Flag("number-contradicted", "block", span, message, claim.ids, 0.8)


def _of_a_count(claim: Claim, match: re.Match[str]) -> Flag | None:
    """Return the finding where the cited sentences count the very thing and a vague number holds none of these counts."""
    if not _COUNTED.match(claim.text, match.end()):
        return None
    power = Fraction(10) ** _SIZES[match["size"]]
    counts = [
        (one, each)
        for one in claim.evidence
        if one.language != "ko"
        for span in _noun(claim, one, match)
        for each in quantities.find(one.text, one.language)
        if each.kind in ("number", "count")
        and (each.span[0] < span[0] < each.span[1] or _OF_IT.fullmatch(one.text, each.span[1], span[0]))
    ]
    values = [each.value for _, each in counts]
    if not values or any(
        low * power <= one <= high * power for one in (*values, sum(values)) for low, high in [_HOLDS]
    ):
        return None
    if any(_EACH.search(one.text) for one, _ in counts):
        return None  # so many of each
    one, each = counts[0]
    message = differs(match.group(), each.text, one.id)
    return Flag("number-contradicted", "block", match.span(), message, (one.id,), 0.8)


def _noun(claim: Claim, one: Evidence, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Yield where a source has what a draft counts: the noun right before its number or behind it, `학생 수천 명`, `수천 명의 학생`."""
    for anchor in anchors.shared(one.text, one.language, claim.text):
        near = (
            _NOUN_AHEAD.fullmatch(claim.text, span[1], match.start())
            or _NOUN_BEHIND.fullmatch(claim.text, match.end(), span[0])
            for span in anchor.draft
        )
        if anchor.key[0] not in "=#@" and any(near):
            yield from anchor.source


def _of_all(claim: Claim) -> Iterator[Flag]:
    """Yield what is told of all of them where every cited sentence about them tells it of some: `모든 병원` for `many of the clinics`."""
    for match in _ALL.finditer(claim.text):
        if match["before"] and _THEN_SO_MANY.match(claim.text, match.end()):
            continue  # `직원은 모두 1만 1,000명`
        counted = _NUMBERED.search(claim.text[: match.start()])  # `두 회사 모두`
        if counted or _SOME_HERE.search(claim.text) or any(_ALL_THERE.search(one.text) for one in claim.evidence):
            return
        place = match.span("of") if match["of"] else match.span("before")
        spots = [
            (one, span)
            for one in claim.evidence
            if one.language != "ko"
            for anchor in anchors.shared(one.text, one.language, claim.text)
            if anchor.key[0] not in "=#@" and any(place[0] <= span[0] < place[1] for span in anchor.draft)
            for span in anchor.source
        ]
        fewer = [_fewer(claim, match, one, span) for one, span in spots]
        if fewer and all(fewer):
            one, source = spots[0][0], fewer[0]
            message = differs(match.group(), source, one.id)
            yield Flag("number-contradicted", "block", match.span(), message, (one.id,), 0.75)


def _fewer(claim: Claim, match: re.Match[str], one: Evidence, span: tuple[int, int]) -> str:
    """Return by which words a source tells a thing of some, or of so many in the place whose all the draft tells it of: `24 schools in Lisbon`."""
    told = _FEWER.search(one.text[: span[0]])
    number = _SO_MANY.search(one.text[: span[0]])
    for anchor in anchors.shared(one.text, one.language, claim.text) if number and not told else ():
        there = any(_IN.fullmatch(one.text, span[1], place[0]) for place in anchor.source)
        if there and any(_ITS.fullmatch(claim.text, place[1], match.start()) for place in anchor.draft):
            told = number
    return one.text[told.start() : span[1]] if told else ""


def _unsaid(claim: Claim, match: re.Match[str]) -> Iterator[Flag]:
    """Yield a vague count where the cited sentences count nothing vaguely and the articles have no figure of about its size.

    Where a cited figure is within two powers of ten of it, or above, it may be worked out: that is asked. So it is of a few hundred things.
    """
    size = _SIZES[match["size"]]
    few = size < _LARGE
    counted = _COUNTED.match(claim.text, match.end()) if few else not _NO_COUNT.match(claim.text, match.end())
    if not claim.evidence or not counted or (few and any(_MANY.search(one.text) for one in claim.evidence)):
        return
    power = Fraction(10) ** size
    if any(_NEAR[0] * power <= value <= _NEAR[1] * power for value in _values((*claim.evidence, *claim.context))):
        return
    if any(vague == size for one in claim.context for vague, _ in _told(one)):
        return
    reached = few or any(value >= power * _WITHIN_REACH for value in _values(claim.evidence))
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
