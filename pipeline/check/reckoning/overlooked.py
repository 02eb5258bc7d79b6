"""An operation that fits a figure by its numbers but overlooks what the source says of them: so much each, so much a month, a level.

`100-40-18` is no rest where two have 18% each; 219 and 8 are no total where the 8 are for each of 36 months.
"""

import itertools
import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from pipeline.check.claims import Claim
from pipeline.check.figures import bare_numbers, told_parts, told_rates
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.reckoning import joined, unlike
from pipeline.text import arithmetic, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, MEASURES, Quantity, own_units

_TERMS = deferred(r"(?P<first>[\d.]+) ?(?P<sign>[+-]) ?(?P<others>[\d.]+(?: ?[+-] ?[\d.]+)*)")
_PER = deferred(r"\s?(?:a|an|per|each|every|/) ?(?:month|year|week|day|hour)\b")
_AND_ANOTHER = deferred(
    r"\d(?: million| billion)? ?(?:a|an|per|each|every|/) ?(?:month|year|week|day|hour)\b[^.;\d]{0,12}\band (?:(?:his|her|its|their|the) )?[A-Za-z]+(?: [a-z]+){0,2} $"
)
_NO_NOUN = deferred(r"\s*(?:[.;,)]|$)")
_LEVEL = deferred(r"\s?(?:수준|선(?!거)|정도)")
_END_OF_IT = deferred(r"(?:으로|로),?\s(?:약\s|거의\s|무려\s|딱\s)?")
_TO = deferred(r" to (?:about |nearly |roughly |almost |some |more than |over |just )?")
_GREW = deferred(
    r"\s?(?:넘게|이상|가까이|가량|정도|쯤|로|으로|이나|나)?\s?(?:더\s)?(?:늘|뛰|뛴|커[졌지진]|불[었어]|증가|성장|올[라랐]|오[르른]|급증|급감|치솟|줄|감소|떨어)"
)
_SHARE_OF_SUM = deferred(r"[\d.]+ ?/ ?\([\d.]+(?: ?\+ ?[\d.]+)+\)(?: ?\* ?100)?")
_OF_NAMED = deferred(r"[가-힣](?<!이)(?<!둘)의\s(?:약 |거의 |무려 )?$")
_ALL_TOGETHER = deferred(r"전체|모두|합[쳐치하한계]|총|더[하한해]|전부|통틀|가운데|중[에 ]")
_SHARED_OUT = deferred(r"(?P<amount>[\d.]+) ?/ ?(?P<many>\d+)")
_UNITS_OF_TIME = frozenset({4, 7, 12, 24, 30, 31, 52, 60, 365})
_ABOUT = Fraction(1, 10)
_NUMBER = deferred(r"\d+(?:\.\d+)?")
_TERM = deferred(r"\([\d. +*/-]+\)")
_DAYS = deferred(r" ?/ ?(?:28|30|31|365)(?![\d.])")  # of a month, of a year: no figure of a source
_PLAIN = frozenset({"1", "2", "12", "100"})
_AGES = frozenset({"세", "살"})
_TWO = 2
_CLOSE, _HARDLY = 20, 500
_DIVISION = deferred(r"(?P<over>[\d.]+) ?/ ?(?P<under>[\d.]+)")
_PART = deferred(r"분의|절반")
_SEVERAL_TOLD = deferred(
    r"(?<![가-힣])(?:두|둘|양|세|셋|네|넷|다섯)\s?[가-힣]{0,3}\s(?:(?:다|모두)\s)?(?:합[쳐치하한]|더[해하]|통틀|모두)[가-힣]{0,2}(?:\s|,)[^,.\d]{0,12}$"
)
"""`두 곳을 합치면 많게는`, `양사를 더하면`: a sum of all of them."""
_WITH = deferred(r"보다|[가-힣A-Za-z]의 |에 비[해하]|견[줘주]")
_WHICH_HAS = deferred(r"(?:[을를이가])? ?[가-힣]+(?:는|은|한|인|던|린|쓴|본|낸|둔|판) |\)")
_COMPARED = deferred(r"보다|에 비[해하]|견[줘주]|[가-힣A-Za-z]의 |\d")
_BROUGHT = deferred(
    r"[^.;\d]{0,60}\b(?:bring|brings|bringing|brought|tak(?:es?|ing)|took|rais(?:es|ing)|lift(?:s|ing)|push(?:es|ing)|for a total of)\b[^.;\d]{0,60}"
)
_INCLUDING = deferred(r"[^.;\d]{0,24},? \(?(?:including|of which|which includes|among them) (?:[a-z]+ ){0,3}[$€£¥₩]?")
_SEVERAL = deferred(r"100(?:-[\d.]+){2,}")
_OF_THAT = deferred(
    r"\b(?:half|third|quarter)s? (?:of (?:that|it|this|those)|that|as much|off|again)\b|그 절반|의 절반|절반을 더"
)


def overlooks(claim: Claim, drafted: Quantity, proof: Proof, before: str = "") -> bool:
    """Return whether an operation leaves out how often the source says that one of its figures counts, or what it is of.

    `before` is the sentence before: figures that stand apart in an article only come near a figure by chance, where the draft tells none.
    """
    step = proof.step.replace(",", "")
    loose = abs(proof.value - drafted.value) > drafted.value / _HARDLY and not (
        drafted.kind == "times" and (drafted.words or drafted.bound)
    )
    plainly = not (drafted.approximate or drafted.bound or drafted.role in ("low", "high"))
    if drafted.kind in AMOUNTS and plainly and _far(drafted, proof.value):
        return True
    shares = drafted.kind == "percent" and "/" in step
    if (loose or shares or _SEVERAL.fullmatch(step)) and _strangers(claim, step, before):
        return True
    if _of_another(claim, drafted, step) or _of_sum(claim, drafted, step) or _of_another_time(claim, drafted, step):
        return True
    if "/" in step and (drafted.unit in _AGES or unlike.unlike(claim, drafted, step)):
        return True  # no age is a part of something else
    if _of_others(claim, drafted, step, before):
        return True
    terms = _TERMS.fullmatch(step)
    return terms is not None and _of_terms(claim, drafted, terms, before)


def _of_terms(claim: Claim, drafted: Quantity, terms: re.Match[str], before: str) -> bool:
    """Return whether a sum or a difference leaves out what a source says of one of its terms: a part of a whole, so much each, so much a month."""
    numbers = re.findall(r"[\d.]+", terms["others"])
    parts = _parts_of(claim, terms["first"]) if terms["sign"] == "-" else set()
    if parts and not parts & set(numbers):
        return True  # nine of thirteen leave four, whatever else there are six of
    if drafted.kind == "percent" and terms["first"] == "100" and terms["sign"] == "-":
        if len(numbers) == 1:
            return _LEVEL.match(claim.text, drafted.span[1]) is not None
        once = any(_repeated(claim, number) and numbers.count(number) == 1 for number in numbers)
        return once or any(_of_that(claim, number) for number in numbers)
    if terms["sign"] == "+" and (
        _taken_in(claim, numbers[0], terms["first"])
        or _once_for_several(claim, drafted, (terms["first"], *numbers), before)
    ):
        return True
    if drafted.kind == "money" and terms["sign"] == "+":
        rates = [_rate(claim, number) for number in (terms["first"], *numbers)]
        return any(rates) and not all(rates)
    return False


def _once_for_several(claim: Claim, drafted: Quantity, numbers: Sequence[str], before: str) -> bool:
    """Return whether a sum of `두 곳` takes once what each of them has, with a figure that the draft tells of nobody: 35,000 each are 70,000."""
    if not _SEVERAL_TOLD.search(claim.text[: drafted.span[0]]):
        return False
    shared = [number for number in set(numbers) if _for_each(claim, number)]
    mine = shown_in(claim.text, "ko") | shown_in(before, "ko")
    once = len(shared) == 1 and numbers.count(shared[0]) == 1
    return once and not any(number in mine for number in numbers if number not in shared)


def _for_each(claim: Claim, number: str) -> bool:
    """Return whether a source has a figure for each of several, and only so."""
    places = _figures(claim, number)
    return bool(places) and all(joined.each(text, one) for text, one in places)


def _of_another(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether a change is told of the figure that it ends at, `3억 9,700만 달러로 세 배 넘게 늘었어요`, and an operation is of others."""
    text = claim.text
    if drafted.kind not in ("times", "percent") or not _GREW.match(text, drafted.span[1]):
        return False
    ends = [
        one.value
        for one in quantities.find(text, "ko")
        if one.role == "to" and _END_OF_IT.fullmatch(text, one.span[1], drafted.span[0])
    ]
    if drafted.kind == "times" and any(value != drafted.value for end in ends for value in _told_of(claim, end)):
        return True
    numbers = [Fraction(number) for number in _NUMBER.findall(step)]
    numbers += [arithmetic.compute(term).value for term in _TERM.findall(step)]
    return bool(ends) and not any(abs(number - end) <= _ABOUT * end for end in ends for number in numbers)


def _of_others(claim: Claim, drafted: Quantity, step: str, before: str) -> bool:
    """Return whether a draft tells just two figures, says how many times as much the one is, and an operation is not of these two."""
    division = _DIVISION.fullmatch(step)
    if drafted.kind != "times" or division is None or _PART.search(drafted.text):
        return False
    lead = claim.text[: drafted.span[0]]
    mine = _alike(claim, lead)
    last = max((one.span[1] for one in quantities.find(lead, "ko")), default=0)
    if mine and _WITH.search(lead, last) and not _WHICH_HAS.match(lead, last):
        return False  # held against something that has no figure here: `4,000만 달러로 C보다 네 배`
    if not mine and not _COMPARED.search(lead):
        mine = _alike(claim, before)
    return len(mine) == _TWO and {shown(one) for one in mine} != {division["over"], division["under"]}


def _alike(claim: Claim, text: str) -> set[Fraction]:
    """Return the values of the figures of a text, where all are of one kind and unit and the sources state each."""
    found = [one for one in quantities.find(text, "ko") if not one.per and (one.unit or one.kind != "number")]
    units = {(one.kind, one.unit) for one in found if one.kind in MEASURES and one.unit and not one.words}
    theirs = {one.value for each in claim.evidence for one in quantities.find(each.text, each.language)}
    values = {one.value for one in found}
    plain = len(found) == _TWO and len(units) == 1 and values <= theirs and not quantities.sums(text, "ko")
    return values if plain and all((one.kind, one.unit) in units for one in found) else set()


def _taken_in(claim: Claim, one: str, other: str) -> bool:
    """Return whether a source tells one of two figures as what the other brings to, or is a part of: `bringing the total to $6.8 billion`."""
    for (text, part), (same, whole) in itertools.product(_figures(claim, one) + _figures(claim, other), repeat=2):
        if text is not same or not part.value < whole.value:
            continue
        brought = part.span[1] <= whole.span[0] and _BROUGHT.fullmatch(text, part.span[1], whole.span[0])
        if brought or (whole.span[1] <= part.span[0] and _INCLUDING.fullmatch(text, whole.span[1], part.span[0])):
            return True
    return False


def _parts_of(claim: Claim, whole: str) -> set[str]:
    """Return how many of a whole a source says something of: `Fifteen of the 33`, `13개 항목 중 9개`."""
    told = told_parts.parts(claim.evidence)
    return {shown(part.value) for of, part in told if shown(of.value) == whole and part.value < of.value}


def _of_another_time(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether a figure is told for a unit of time, `하루 180번`, and an operation only shares out what a source tells for another."""
    shared = _SHARED_OUT.fullmatch(step)
    if shared is None or drafted.kind not in AMOUNTS or int(shared["many"]) in _UNITS_OF_TIME:
        return False
    units = told_rates.units(claim.evidence, Fraction(shared["amount"]))
    return told_rates.share(told_rates.frame(claim.text, drafted.span[0]), units) != 1


def _of_sum(claim: Claim, drafted: Quantity, step: str) -> bool:
    """Return whether a change is told, `65% 늘어난`, or a share of what is named, `매출의 16%`, and an operation gives the share that one figure has of two together."""
    if drafted.kind != "percent" or not _SHARE_OF_SUM.fullmatch(step):
        return False
    named = _OF_NAMED.search(claim.text[: drafted.span[0]]) and not _ALL_TOGETHER.search(claim.text)
    return (bool(named) and _larger(claim, step)) or _GREW.match(claim.text, drafted.span[1]) is not None


def _larger(claim: Claim, step: str) -> bool:
    """Return whether a source has a figure of the same kind that is larger than the two together: then that may be the whole."""
    parts = sorted({Fraction(number) for number in _NUMBER.findall(step)})[-2:]
    found = [one for text in claim.evidence for one in quantities.find(text.text, text.language)]
    kinds = {(one.kind, one.unit) for one in found if one.value in parts}
    return any((one.kind, one.unit) in kinds and one.value > sum(parts) for one in found)


def _told_of(claim: Claim, end: Fraction) -> list[Fraction]:
    """Return how many times as much as before a source says that a figure is, right before it: `tripled to 300`."""
    every = [(one.text, quantities.find(one.text, one.language)) for one in claim.evidence]
    return [
        one.value
        for text, figures in every
        for one in figures
        for other in figures
        if one.kind == "times" and one.words and one.value > 1 and other.value == end
        if _TO.fullmatch(text, one.span[1], other.span[0])
    ]


def _far(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a value is only to its first digit what a figure says without a word for it: 44,998 are no 4만."""
    return abs(value - drafted.value) > value / _CLOSE


def counted(step: str) -> set[str]:
    """Return the figures that a step counts with, as it writes them; those of every step (100, 12) are none."""
    return set(_NUMBER.findall(step.replace(",", ""))) - _PLAIN


def _strangers(claim: Claim, step: str, before: str) -> bool:
    """Return whether the figures of an operation stand in no one sentence, nor in two in a row, and the draft tells none of them."""
    numbers = counted(_DAYS.sub("", step))
    if len(numbers) < _TWO:
        return False
    mine = shown_in(claim.text, "ko") | shown_in(before, "ko")
    texts = claim.sources
    there = [shown_in(one.text, one.language) for one in texts]
    return not numbers & mine and not any(
        numbers <= one | other for one, other in zip(there, [*there[1:], frozenset()], strict=True)
    )


@lru_cache(maxsize=512)
def shown_in(text: str, language: str) -> frozenset[str]:
    """Return the figures of a text as a step writes them: a length in seconds and in its own unit, a share by its two numbers."""
    found = (
        *quantities.find(text, language),
        *quantities.sums(text, language),
        *bare_numbers.of_a_whole(text, language),
    )
    parts = {str(part) for one in found if one.kind == "times" for part in one.value.as_integer_ratio()}
    lengths = {shown(one.value / one.step) for one in found if one.kind == "duration" and one.step}
    sizes = {shown(own_units.number(one)) for one in found if one.kind == "size"}
    return frozenset({shown(one.value) for one in found} | lengths | parts | sizes)


def _figures(claim: Claim, number: str) -> list[tuple[str, Quantity]]:
    return [
        (one.text, figure)
        for one in claim.evidence
        for figure in quantities.find(one.text, one.language)
        if shown(figure.value) == number
    ]


def _of_that(claim: Claim, number: str) -> bool:
    """Return whether a share is one of another share, not of the same whole: `half of that`, `half off`."""
    percents = [one for text, one in _figures(claim, number) if one.kind == "percent"]
    return not percents and any(_OF_THAT.search(one.text) for one in claim.evidence)


def _repeated(claim: Claim, number: str) -> bool:
    """Return whether the source has a figure once, and for each of several that it names."""
    places = _figures(claim, number)
    return len(places) == 1 and all(joined.each(text, one) and joined.times(text, one) > 1 for text, one in places)


def _rate(claim: Claim, number: str) -> bool:
    """Return whether a source tells an amount for a unit of time, and only so."""
    places = _figures(claim, number)
    return bool(places) and all(
        _PER.match(text, one.span[1])
        or (_AND_ANOTHER.search(text[: one.span[0]]) and _NO_NOUN.match(text, one.span[1]))
        for text, one in places
    )
