"""Figures that say nothing to check, and those that a source says in other words: a listed four, a first place, `7 in 10`."""

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from pipeline.check.claims import Claim
from pipeline.check.figures import named_numbers
from pipeline.check.figures.pool import Pool, stands
from pipeline.check.other_words import aside, customary, parts_left, ranks, rosters, turned_round
from pipeline.check.times import calendar, distances, quarters_by_number
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, names

_SINGLE = deferred(r"^(?:1(?![만억조천백십])|한|하나)\s?[가-힣]|^하루")
_ONE_UNIT = deferred(r"1(?![\d.,조억만천백십])")
_AT_A_RATE = deferred(
    r"(?:당|에|는|가|이)?\s(?:약\s|대략\s)?\d[\d,.]*(?:조|억|만)?\s?(?:원|위안|엔|유로|파운드|루피|프랑|달러)"
)
_PER_ONE = deferred(
    r"\s?(?:당|마다|(?:으?로|만) (?:치|따지|보|나누|환산하)|기준|비용|요금|실행|사용|이용|씩|에\s|분(?:에|당|의|이|은|\s)|(?:을|를)\s(?:[가-힣]{2,4}\s(?:데|때)|(?:약 |평균 )?\d))"
)
_THE_FIRST = deferred(r"\s?(?:저자|야당|당|원칙|과제|목표|주주|고객)")
_COVID = deferred(r"(?:코로나|코비드)[\s-]?$")
_PRIMARY = deferred(r"\s?(?:진료|의료|병원|협력|산업|자료|책임|전지|시험|예방|목표|원인|방어|소비|벤더)")
_RANKED = deferred(
    r"\b(?:followed by|ahead of|behind|lead(?:s|er|ing)?|led|largest|biggest|most|top|second only|market share|of the (?:global |[A-Z]\w+ )?market|trail(?:ed|s|ing)?|best|highest)\b|"
    r"이어|뒤를|앞서|앞섰|최대|가장|순으로|선두"
)
PLACED = deferred(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ](?:(?:most|least)[- ][a-z]+|place|spot|position|rank(?:ed|ing)?|largest|biggest|"
    r"highest|lowest|fastest|best|[a-z]{3,9}est)\b|\b(?:ranks?|ranked|ranking|came|finished|placed) (?:in )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
)
_LISTED = deferred(r"(?:[A-Z][\w.&-]*(?: (?:of )?[A-Z][\w.&-]*){0,3},? ){1,11}(?:and|or) [A-Z][\w.]*")
_IN_ORDER, _TOP = deferred(r"\bin that order\b|순으로"), deferred(r"(?:톱|TOP|Top|상위)\s?$")
_LISTING = deferred(r"비롯|등\s|모두|포함")
_NANO = deferred(r"(\d+(?:\.\d+)?) ?나노")
_ARTICLE = deferred(r"(?P<number>\d{1,4})조")
_NATIVE = {
    word: number for number, word in enumerate(str.split("하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열"), start=1)
} | {"스물": 20}
_COUNTED_OF = deferred(
    r"(셋|넷|다섯|여섯|일곱|여덟|아홉|열|스물)[^가-힣]*(?:에서|중|가운데)?[에서]* ?(하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)"
)
_COMPARED_YEAR = deferred(
    r"\b(?:expects?|expected|forecasts?|will|aims?|plans?|guidance|targets?|projects?|projected|now)\b.*\b(?:against|compared (?:with|to)|than|versus|up from|down from|from)\b[^;]{0,40}\blast year\b",
    re.IGNORECASE,
)
_THIS = deferred(
    r"\bthis (?:season|spring|summer|autumn|fall|winter|quarter|month|week|half)\b.*\blast (?:year|season)\b",
    re.IGNORECASE,
)
_SECOND_TO = deferred(
    r"\bsecond[- ](?:largest|biggest|highest|most|best|fastest|longest|oldest|costliest)\b.*\b(?:after|behind)\b|\bsecond (?:only )?to\b"
)
_LED = deferred(
    r"\b(?:led|tops?|topped|leads|heads?|headed) (?:the )?(?:[a-z]+ ){0,2}(?:table|ranking|rankings|list|field|standings|poll|polls|chart|charts|pack|market|league)\b"
)
_A_YEAR_AGO = deferred(
    r"a year (?:ago|earlier|before)|year[- ](?:earlier|ago)|year[- ](?:over|on)[- ]year", re.IGNORECASE
)
_QUARTER_BEFORE = deferred(
    r"(?:전|직전|앞) ?분기|\b(?:previous|prior|preceding) quarter\b|\bquarter (?:ago|earlier|before)\b|\bquarter[- ](?:on|over)[- ]quarter\b|\bsequential",
    re.IGNORECASE,
)
_PARTIES = frozenset({"자", "사", "개사", "개국", "국"})
_FIRMS = frozenset({"사", "개사", "곳"})
_LEVEL = deferred(
    r"(\d{1,3}(?:\.\d{1,2})?)\s?%\s?(?:수준|에 (?:이르|달하|해당))|(\d{1,3}(?:\.\d{1,2})?)(?:%| percent) (?:of|as) "
)
_BY = r"\s?(?:가량|정도|쯤)?\s?(?:더\s)?"
_HIGHER = deferred(_BY + r"(?:높|많|앞[섰서선]|빠[르른]|빨|뛰어[나난]|우수|웃[돌도돈]|낫|나은|나아|크|큰|좋)")
_LOWER = deferred(_BY + r"(?:낮|적[은어]|뒤[지진졌처]|느[리린]|작|밑[돌도돈]|모자|떨어|싸|싼|저렴)")
_A_QUARTER = deferred(
    r"\bquarter\b(?! of (?:that|this|those|these|them|it|its|their|his|her|our|your|all|which|whom|what|us|the (?!year|fiscal|calendar|20)))|분기"
)
_BEGINS = deferred(
    r"\b(?:start|begin|first|initial|open)\w*\b[^.]{0,60}\b(?:phase|stage|step)\b|\b(?:phase|stage) one\b"
)
_MINUTE, _HALF_DAY, _DAY = 60, 720, 86_400
_QUARTER, _IDIOM, _MOST_RANKED, _SMALL, _ALL = 3, 10, 10, 20, 100

_FIRST_OF_ITS_KIND = ("1세대", "첫 세대")
_FIRST_MODEL = deferred(
    r"\b(?:original|first[- ](?:model|version|generation|edition|one)|predecessor|debut)\b|전작|초대|첫 모델|이전 모델"
)


def skipped(text: str, group: tuple[Quantity, ...]) -> bool:
    """Return whether a figure says nothing of the world: `1인당`, a spelled count (`counted` looks at it), `a year`."""
    first = group[0]
    if first.kind in ("size", "duration") and _ONE_UNIT.match(first.text) and _PER_ONE.match(text, first.span[1]):
        return True  # `1kg에 90유로`
    if first.kind == "money" and _ONE_UNIT.match(first.text) and _AT_A_RATE.match(text, first.span[1]):
        return True  # `1달러에 6.7위안꼴`: what is looked at is the rate
    if text[: first.span[0]].endswith("제") and _THE_FIRST.match(text, first.span[1]):
        return True  # `제1 저자`: the lead author
    if (
        named_numbers.of_row(text, first)
        or named_numbers.rung(text, first)
        or named_numbers.of_region(text, first)
        or (first.text == "19" and _COVID.search(text[: first.span[0]]))
    ):
        return True  # `109 같은 상담 전화`, and `코로나19`: the name of an illness
    if first.text.endswith("차") and _PRIMARY.match(text, first.span[1]):
        return True  # `1차 진료`: primary care
    if first.kind == "count" and first.value == 1 and (first.per or _PER_ONE.match(text, first.span[1])):
        return True
    if first.kind == "count" and first.words and first.value > _IDIOM:
        return False  # 스물아홉 and 서른 are no idioms
    return first.words and (first.kind in ("count", "ordinal") or (first.kind == "duration" and first.per))


def excused(claim: Claim, group: tuple[Quantity, ...], known: Pool, rivals: Sequence[tuple[str, Quantity]]) -> bool:
    """Return whether an unsupported figure may stand: nothing speaks against it, or the source says it in other words."""
    first = group[0]
    if first.text.startswith(_FIRST_OF_ITS_KIND) and any(_FIRST_MODEL.search(one.text) for one in claim.evidence):
        return True
    if first.kind == "relative" or (first.kind == "quarter" and first.unit == "half"):
        return _now(claim, first, rivals)
    if (
        _none(first)
        or any(f"`{first.text}`" in one.text for one in claim.evidence)  # what a source writes as code, whole
        or _before(first, known)
        or customary.told(claim, group)
        or any(turned_round.holds(claim, one) for one in group)
        or stands(first, known)
    ):
        return True
    if (
        _quarter_long(claim, first, alone=not rivals)
        or (not rivals and calendar.in_quarter(claim, first))
        or quarters_by_number.named(claim, first)
        or quarters_by_number.left(claim, first)
        or _first_phase(claim, first)
        or aside.told(claim, group, known, rivals)
        or any(one_more(drafted, source) for drafted in group for _, source in known.figures)
    ):
        return True
    if (
        first.kind == "times"
        and first.words
        and (_one_of(first, known) or parts_left.left(claim, first) or parts_left.last_part(claim, first))
    ):
        return True
    if first.kind == "percent" and _over_level(claim, first):
        return True
    if first.kind == "time" and _shifted(first, known):
        return True
    if _article(first.text, claim) or _size(first, claim):
        return True
    alone = (first.words and first.kind != "times") or (
        first.kind in ("duration", "count", "ordinal") and _SINGLE.match(first.text) is not None
    )
    if alone and not rivals and not ranks.among_numbers(first, known):
        return not distances.told_between(claim, first)
    return _ranked_or_counted(claim, group, known)


def _ranked_or_counted(claim: Claim, group: tuple[Quantity, ...], known: Pool) -> bool:
    """Return whether a figure is a place that the source's own order gives, or counts what it lists."""
    first = group[0]
    texts = [one.text for one in claim.evidence]
    listed = max(map(_listed_in_order, texts), default=0)
    if any(one.kind == "ordinal" for one in group) and first.value <= listed:
        return True
    if first.kind == "number" and first.value == listed and _TOP.search(claim.text[: first.span[0]]):
        return True
    if any(one.kind == "ordinal" and (ranks.told(claim, one, known) or _ahead(one, texts)) for one in group):
        return True
    if any(one.kind == "ordinal" for one in group) and first.value <= _MOST_RANKED:
        ordinals = any(source.kind == "ordinal" and not source.words for _, source in known.figures) or any(
            PLACED.search(text) for text in texts
        )
        measured = Counter(
            source.kind for _, source in known.figures if source.kind in ("percent", "money", "count", "number")
        )
        ranked = first.value <= max([1, *measured.values()])
        return ranked and not ordinals and any(_RANKED.search(text) for text in texts)
    if first.kind == "count" and first.unit in _FIRMS and first.value in rosters.firms(claim):
        return True
    return (
        first.kind == "count"
        and (first.unit in _PARTIES or _LISTING.search(claim.text) is not None)
        and any(first.value in _listed(text) for text in texts)
    )


def _quarter_long(claim: Claim, drafted: Quantity, *, alone: bool) -> bool:
    """Return whether a length is that of a quarter which the source has: `석 달 판매량` for sales in the third quarter."""
    quarter = drafted.kind == "duration" and drafted.unit == "month" and drafted.value == _QUARTER
    return quarter and (drafted.words or alone) and any(_A_QUARTER.search(one.text) for one in claim.evidence)


def _first_phase(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a draft numbers the phase that a source begins with: `1단계` for `starting with a 240-megawatt phase`."""
    numbered = drafted.value == 1 and drafted.text.startswith("1단계")
    return numbered and any(_BEGINS.search(one.text) for one in claim.evidence)


def _over_level(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a difference is what a level told in percent is over or under the whole: `110% 수준` is 10% higher."""
    over, under = _HIGHER.match(claim.text, drafted.span[1]), _LOWER.match(claim.text, drafted.span[1])
    if not (over or under):
        return False
    levels = {Fraction(level) for one in claim.evidence for pair in _LEVEL.findall(one.text) for level in pair if level}
    return any(level - _ALL == (drafted.value if over else -drafted.value) for level in levels)


def _ahead(drafted: Quantity, texts: Sequence[str]) -> bool:
    """Return whether a place is the first, and a source names what a second-largest one comes after."""
    return drafted.value == 1 and any(_SECOND_TO.search(text) or _LED.search(text) for text in texts)


def _none(drafted: Quantity) -> bool:
    return drafted.kind in ("number", "money") and drafted.value == 0  # `0으로 채워요`, `월급은 0원`: none, zero, no


def _now(claim: Claim, drafted: Quantity, rivals: Sequence[tuple[str, Quantity]]) -> bool:
    """Return whether a year that is told by the day of the text may stand: `올해` beside what the source holds it against, a year ago."""
    compared = drafted.value == 0 and (
        any(_COMPARED_YEAR.search(one.text) or _THIS.search(one.text) for one in claim.evidence)
        or all(_A_YEAR_AGO.fullmatch(source.text) for _, source in rivals)
        or calendar.so_far(claim, drafted, rivals)
    )
    return not rivals or compared or len({source.value for _, source in rivals}) > 1


def _before(drafted: Quantity, known: Pool) -> bool:
    """Return whether a quarter is the one before a source's, with which that is compared: 2분기 for `전 분기보다` in a third quarter."""
    if drafted.kind != "quarter" or drafted.unit or not any(_QUARTER_BEFORE.search(one.text) for one in known.dates):
        return False
    return any(
        source.kind == "quarter" and not source.unit and source.value % 4 == (drafted.value + 1) % 4
        for _, source in known.figures
    )


def one_more(drafted: Quantity, source: Quantity) -> bool:
    """Return whether `more than one` is told as `2개 이상`."""
    both = (
        drafted.bound == source.bound == "min"
        and drafted.kind in ("count", "number")
        and source.kind in ("count", "number")
    )
    return both and drafted.value == source.value + 1 and drafted.value <= _SMALL


@lru_cache(maxsize=256)  # asked for each figure of a sentence, and a source may be long
def _listed_in_order(text: str) -> int:
    """Return how many names the longest list of a text has that is in an order."""
    return max(_listed(text), default=0) if _IN_ORDER.search(text) else 0


def _listed(text: str) -> set[int]:
    """Return how many names each list of a text has (`Canada, France, Italy and the U.K.` has four)."""
    plain = re.sub(r"\b(?:the|The) ", "", text)
    return {len(re.split(r",? (?:and|or) |, ", match.group())) for match in _LISTED.finditer(plain)} - {1, 2}


def _article(written: str, claim: Claim) -> bool:
    """Return whether a figure is the article of a law that the source has: `50조` for Article 50."""
    if (digits := _ARTICLE.fullmatch(written)) is None:
        return False
    named = re.compile(
        rf"(?:\b(?:Articles?|Sections?|Clauses?|Rules?)|§)[\d ,and]{{0,40}}(?<!\d){digits['number']}(?!\d)|(?<!\d){digits['number']} (?:articles|sections|clauses|rules)\b"
    )
    return any(named.search(one.text) for one in claim.evidence)


def _shifted(drafted: Quantity, known: Pool) -> bool:
    """Return whether a time of day is a source's, so much earlier or later as the source says: `8시` for an hour before nine."""
    lengths = [
        one.value / _MINUTE
        for _, one in known.figures
        if one.kind == "duration" and one.unit == "s" and one.value < _DAY
    ]
    times = [one.value for _, one in known.figures if one.kind == "time"]
    return any(
        (drafted.value - at - sign * length) % _HALF_DAY == 0 for at in times for length in lengths for sign in (1, -1)
    )


def _one_of(drafted: Quantity, known: Pool) -> bool:
    """Return whether `셋 중 둘` counts what the source counts: both its numbers stand there."""
    values = {one.value for _, one in known.figures if one.kind in ("number", "count", "ordinal")}
    return (parts := _COUNTED_OF.match(drafted.text)) is not None and {_NATIVE[parts[1]], _NATIVE[parts[2]]} <= values


def _size(drafted: Quantity, claim: Claim) -> bool:
    """Return whether a figure is the size in a model's name that the source has: `케스트럴-34B` for Kestrel-34B."""
    if (nano := _NANO.fullmatch(drafted.text)) and any(
        re.search(rf"\b{re.escape(nano[1])} Nano\b", one.text) for one in claim.evidence
    ):
        return True
    if drafted.kind != "number" or not drafted.text[-1:].isalpha() or not drafted.text.isascii():
        return False
    return any(names.key(drafted.text) in names.keys(one.text) for one in claim.evidence)
