"""Sums of two steps, or over figures of two sentences, that the words of a draft and of its source name together: price by number, a share of half of all, the highest fine.

They only clear a figure: no other value is told from them.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, product

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, operations, told_figures
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh, worked_before
from pipeline.check.shares import told_multiples
from pipeline.check.sums_beside import sums_of_money, told_changes
from pipeline.check.sums_beside.sums_of_money import found_in
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_EVENLY = deferred(
    r"\b(?:evenly|equally|in half|half and half)\b(?: [a-z]+){0,2}? (?:between|into|among) (?:the |its )?two\b|\bhalf (?:of them |of the [a-z]+ )?(?:got|received|took|were given)\b"
)
_OF_THE = deferred(r" of (?:the |its |all |those )*(?P<noun>[a-z]{3,}s)\b")
_NOUN = deferred(r" (?:[a-z]+ )?(?P<noun>[a-z]{3,}s)\b")
_AS_PART = deferred(r"(?:은|는) (?=[^.!?,]{2,20}의 (?:약 |겨우 )?$)")
_IS_IT = deferred(r"\s?(?:남짓|쯤|가량|정도|안팎)?(?:이에요|예요|이죠|죠|입니다|이다|에 불과|에 그)")
_THE_REST = deferred(r"나머지|(?:뺀|제외한|빼고 남은) ")
_FASTER = deferred(r"\s?(?:쯤|가량|정도|넘게|이상|가까이)?\s?(?:더\s)?(?:빠[르른]|빨[리라랐])")
_AFTER = deferred(
    r"\b(?:after|following|on top of|and then|before)\b[^.;]*\b(?:climbing|rising|gaining|jumping|growing|falling|dropping|sliding|losing|a (?:rise|gain|fall|drop|jump))\b"
)
_AT_FIRST = deferred(r"당초|원래|애초|처음 계획|첫 계획")
_LATE = deferred(r",? (?:late|later than|behind|overdue)\b")
_YEAR = 12
_MONTH = Fraction(365 * 86_400, 12)
_ALL, _TWO, _FEW = 100, 2, 4


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures of a sentence that such a sum gives."""
    for group in every:
        if support(group, sheet.known):
            continue
        yield from _planned_year(sheet, group)
        for drafted in group:
            found = next((one for one in _proofs(sheet, drafted) if _meets(sheet, drafted, one)), None)
            if found is not None:
                yield Reckoning(group[0], found.value, found.step, holds=True, advise=True)
                yield from _over_both(every, found)
                break


def _over_both(every: Sequence[Group], proof: Proof) -> Iterator[Reckoning]:
    """Yield the time that two changes in a row took, which no source tells: `반년 만에 62%`."""
    for one in (group[0] for group in every if proof.step.startswith("(1")):
        if one.kind == "duration" and one.words:
            yield Reckoning(one, one.value, "", holds=True)


def _meets(sheet: Sheet, drafted: Quantity, proof: Proof) -> bool:
    return weigh.meets(drafted, proof, sheet.claim.text) or told_figures.near(drafted, proof.value)


def _proofs(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    if not drafted.value > 0:
        return
    if drafted.kind == "money":
        yield from sums_of_money.proofs(sheet, drafted)
    if drafted.kind == "size" and not drafted.bound:
        yield from _of_one_whole(sheet, drafted)
    if drafted.kind in COUNTS and drafted.value > _ALL / 10:
        yield from _of_half(sheet, drafted)
        yield from _of_the_noun(sheet)
    if drafted.kind == "points":
        yield from _from_the_middle(sheet, drafted)
    if drafted.kind == "times" and drafted.value > 1:
        yield from _sooner(sheet, drafted)
    if drafted.kind == "percent" and not drafted.words:
        yield from _rest_of_all(sheet, drafted)
        yield from _one_after_the_other(sheet, drafted)
        yield from _grown(sheet, drafted)
        yield from _of_named(sheet, drafted)


def _planned_year(sheet: Sheet, group: Group) -> Iterator[Reckoning]:
    """Yield the year that was planned at first, where a source tells the new one and by how many years it is late: `2029, four years late`."""
    drafted = next((one for one in group if one.kind == "date" and one.date[0] and not one.date[1]), None)
    if drafted is None or not _AT_FIRST.search(sheet.claim.text):
        return
    for text in sheet.claim.sources:
        for year in (one for one in found_in(text) if one.kind == "date" and one.date[0]):
            for late in (
                one for one in found_in(text) if one.kind == "duration" and _LATE.match(text.text, one.span[1])
            ):
                if (
                    late.unit == "month"
                    and late.value % _YEAR == 0
                    and drafted.date[0] == (year.date[0] or 0) - late.value / _YEAR
                ):
                    yield Reckoning(
                        group[0], group[0].value, f"{year.date[0]}-{shown(late.value / _YEAR)}", holds=True, advise=True
                    )
                    return


def _of_one_whole(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what a share is of the only whole of a measure: 22% of 48 terawatt-hours, told to the third digit."""
    every = [one for text in sheet.claim.sources for one in found_in(text) if not one.per]
    wholes = {
        one.value for one in every if (one.kind, one.unit) == (drafted.kind, drafted.unit) and one.value > drafted.value
    }
    shares = {one.value for one in every if one.kind == "percent" and one.value < _ALL}
    if len(wholes) == 1 and len(shares) <= _FEW and operations.digits(drafted) > 1:
        (whole,) = wholes
        for share in shares:
            yield Proof(f"{shown(whole)} * {shown(share)}/100", whole * share / _ALL)


def _of_half(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield a share of one of the two halves into which a source divides all: 9% of the 1,200 who got the drug."""
    if not any(_EVENLY.search(text.text) for text in sheet.claim.sources):
        return
    every = [one for text in sheet.claim.sources for one in found_in(text)]
    wholes = [one for one in every if one.kind in COUNTS and one.value > drafted.value]
    for whole, share in product(wholes, [one for one in every if one.kind == "percent" and one.value < _ALL]):
        if len(wholes) <= _TWO:
            yield Proof(f"{shown(whole.value)} / 2 * {shown(share.value)}/100", whole.value * share.value / _ALL / _TWO)


def _of_the_noun(sheet: Sheet) -> Iterator[Proof]:
    """Yield what a share is of what another sentence counts by the same noun: `8,500 vouchers` and `49% of the vouchers`."""
    every = [(text, one) for text in sheet.claim.sources if text.language == "en" for one in found_in(text)]
    for text, share in every:
        of = _OF_THE.match(text.text, share.span[1]) if share.kind == "percent" and share.value < _ALL else None
        for other, one in every if of else ():
            counted = _NOUN.match(other.text, one.span[1]) if one.kind in COUNTS and one.value > _ALL else None
            if of and counted and counted["noun"] == of["noun"]:
                yield Proof(f"{shown(one.value)} * {shown(share.value)}/100", one.value * share.value / _ALL)


def _grown(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield by how much a product has grown, or fallen, that the draft has worked out before: 42 times 3.6 after 45 times 2.8."""
    way = told_changes.way(sheet, drafted)
    if not way:
        return
    told = {one.value for one in told_figures.told(sheet, drafted)}
    ends = [pair for text in sheet.claim.sources for pair in told_multiples.ends(text)]
    pairs = [
        (mine, other)
        for one, two in ends
        for mine, other in ((one, two), (two, one))
        if mine.value in told and other.value not in told
    ]
    for (one, one_then), (other, other_then) in combinations(pairs, _TWO):
        if not derive.pairs(one, other):
            now, then = one.value * other.value, one_then.value * other_then.value
            if way * (now - then) > 0:
                step = (
                    f"({shown(one.value)}*{shown(other.value)})/({shown(one_then.value)}*{shown(other_then.value)})-1"
                )
                yield Proof(step, abs(now - then) / then * _ALL)
    yield from _shares_apart(sheet, drafted, way)


def _shares_apart(sheet: Sheet, drafted: Quantity, way: int) -> Iterator[Proof]:
    """Yield how far a share of what is sold now lies from the one of a year ago that the draft has worked out: 45% of 6.9 million after 36% of 5 million."""
    products = [
        (share, whole)
        for text in sheet.claim.sources
        for share, whole in product(found_in(text), found_in(text))
        if share.kind == "percent" and whole.kind in MEASURES - {"duration"} and whole.value > _ALL
    ]
    before = [one.figure.value for one in worked_before.before(sheet, drafted)]
    olds = [
        (share, whole)
        for share, whole in products
        if any(abs(share.value * whole.value / _ALL - value) < value / 500 for value in before)
    ]
    news = [
        (share, whole)
        for share, whole in products
        if all(share is not one and whole.value != other.value for one, other in olds)
    ]
    if len(olds) == 1 and len(news) <= _FEW:
        ((share, whole),) = olds
        then = share.value * whole.value
        for one, of in news:
            now = one.value * of.value
            if derive.pairs(of, whole) and way * (now - then) > 0:
                step = f"({shown(one.value)}*{shown(of.value)})/({shown(share.value)}*{shown(whole.value)})-1"
                yield Proof(step, abs(now - then) / then * _ALL)


def _one_after_the_other(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what two rises in a row come to: 35% after 20% are 62%."""
    way = told_changes.way(sheet, drafted)
    for text in sheet.claim.sources:
        shares = [one for one in found_in(text) if one.kind == "percent" and not one.per]
        if way and len(shares) == _TWO and _AFTER.search(text.text[shares[0].span[1] : shares[1].span[0]]):
            factors = [1 + way * one.value / _ALL for one in shares]
            step = "*".join(f"(1{'+' if way > 0 else '-'}{shown(one.value)}/100)" for one in shares)
            yield Proof(f"{step}-1", abs(factors[0] * factors[1] - 1) * _ALL)


def _rest_of_all(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what one share leaves of all, where the sentence says that it tells the rest: `사료값을 뺀 나머지가 비용의 45%`."""
    shares = {one.value for _, one in sheet.known.figures if one.kind == "percent" and not one.text.isdecimal()}
    if _THE_REST.search(sheet.claim.text[: drafted.span[0]]) and len(shares) == 1:
        (share,) = shares
        yield Proof(f"100-{shown(share)}", _ALL - share)


def _from_the_middle(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield how many points the middle of a range, which the draft has just told, lies from another share: 54% of 52 to 56, and 48."""
    shares = sorted({one.value for text in sheet.claim.sources for one in found_in(text) if one.kind == "percent"})
    told = {one.value for one in quantities.find(sheet.before, "ko") if one.kind == "percent"}
    for low, high in combinations(shares, _TWO):
        for other in shares if (low + high) / _TWO in told else ():
            value = abs((low + high) / _TWO - other)
            yield Proof(f"({shown(low)}+{shown(high)})/2 - {shown(other)}", value)


def _sooner(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield how many times as fast something is that takes two weeks, not three months: a length in another unit."""
    if not _FASTER.match(sheet.claim.text, drafted.span[1]):
        return
    lengths = {
        (one.unit, one.value): one
        for text in sheet.claim.sources
        for one in found_in(text)
        if one.kind == "duration" and not one.per
    }
    if len(lengths) != _TWO:
        return
    one, other = lengths.values()
    seconds = sorted(each.value * (_MONTH if each.unit == "month" else 1) for each in (one, other))
    ratio = seconds[1] / seconds[0]
    if one.unit != other.unit and abs(ratio - drafted.value) <= drafted.value / 8:
        yield Proof(f"{shown(seconds[1])}/{shown(seconds[0])}", drafted.value)


def _of_named(sheet: Sheet, drafted: Quantity) -> Iterator[Proof]:
    """Yield what one named sum is of another that the draft names too: `주 정부가 깎아주는 세금은 공장 짓는 돈의 3% 남짓`."""
    if not _IS_IT.match(sheet.claim.text, drafted.span[1]):
        return
    lead = sheet.claim.text[: drafted.span[0]]
    every = [
        (text, one) for text in sheet.claim.sources for one in found_in(text) if one.kind in MEASURES - {"duration"}
    ]
    for match in _AS_PART.finditer(lead):
        sides = (lead[: match.start()], lead[match.end() :])
        parts, wholes = ([one for text, one in every if _named(text, one, side)] for side in sides)
        for part, whole in product(parts, wholes):
            if derive.pairs(part, whole) and 0 < part.value < whole.value:
                yield Proof(f"{shown(part.value)}/{shown(whole.value)}", part.value / whole.value * _ALL)


def _named(text: Evidence, one: Quantity, what: str) -> bool:
    """Return whether a telling word of the draft stands in the clause of a figure, no other figure between."""
    found = [each for each in found_in(text) if each.kind != "ordinal" and not each.words]
    start = max((each.span[1] for each in found if each.span[1] <= one.span[0]), default=0)
    end = min((each.span[0] for each in found if each.span[0] >= one.span[1]), default=len(text.text))
    shared = anchors.shared(text.text, text.language, what)
    return any(start <= span[0] and span[1] <= end for anchor in shared for span in anchor.source)
