"""What a draft tells as reckoned of two times or two lengths, and that these two give otherwise: `55분 줄어든다` for 2:40 and 1:55.

A source must have exactly the two, and the draft's own words must say that it tells what lies between, or what is left.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures import follows
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import composed_lengths, instants, reckoned_lengths, rest_of_time
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_PAIR = 2
_FAR = 4  # of a rough length, that part of it
_MOST = 2  # source sentences
_PASSED = deferred(
    r"\s?(?:만에|만이|걸렸|걸린|동안|간(?![가-힣])|(?:이|가)?\s?(?:걸[렸린려]|남[았은])|\s(?:문을\s)?(?:연다|열[고며어린]|여는|영업|운영|개방|일한|근무)|(?:이다|이에요|예요|입니다)(?=[\s,.]|$))"
)
_ELAPSED = deferred(r"\s?만[에이]")
_FOR_EACH = deferred(r"에 |^하루 ")  # `일주일에 52분`: so long in each
_UNITS: dict[str, frozenset[str]] = {"s": frozenset({"day", "weekday", "clock"}), "month": frozenset({"month"})}


def misreckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Flag]:
    """Yield the lengths that are not what lies between the two of a source, or what is left of its part."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST:
        return
    for whole in _wholes(sheet, every):
        wrong = any(rule(claim, whole) for rule in _RULES) and not reckoned_lengths.told(sheet, whole)
        if wrong or _between_lengths(claim, whole, sheet.before):
            yield _flag(claim, whole)
    for one in (group[0] for group in every if not follows.single(group[0])):
        if _left(claim, one):
            yield _flag(claim, one)


def _flag(claim: Claim, one: Quantity) -> Flag:
    message = say("check.reckoned", text=one.text)
    return Flag("number-contradicted", "block", one.span, message, claim.ids, 0.8)


def _wholes(sheet: Sheet, every: Sequence[Group]) -> Iterator[Quantity]:
    """Yield the lengths of a draft, those in two units as one, without the day on which they were: `17일 5시간 48분 동안`."""
    days = {group[0].span[0] for group in every if _of_the_month(sheet, group)}
    found = quantities.sums(sheet.claim.text, "ko")
    sums = [one for one in found if one.span[0] not in days and not _FOR_EACH.search(one.text)]
    yield from sums
    for group in every:
        for one in group[:1]:
            inside = any(each.span[0] <= one.span[0] and one.span[1] <= each.span[1] for each in sums)
            if not inside and not one.per and one.kind == "duration":
                yield one


def _of_the_month(sheet: Sheet, group: Group) -> bool:
    """Return whether a source tells the day of the month that a figure is, and no length of so many days."""
    known = {one.kind for one in group if support((one,), sheet.known)}
    return "date" in known and "duration" not in known


def _lengths(one: Evidence, unit: str) -> list[Quantity]:
    """Return the whole lengths of a sentence in a unit: no hour of `2 hours 40 minutes`, and not the 18th of a month."""
    found = [*quantities.sums(one.text, one.language), *quantities.find(one.text, one.language)]
    days = {each.span for group in quantities.readings(one.text, one.language) for each in group if each.kind == "date"}
    alike = [each for each in found if each.kind == "duration" and each.unit == unit and each.span not in days]
    whole = [
        each
        for each in alike
        if not any(other is not each and other.span[0] <= each.span[0] and each.span[1] <= other.span[1] for other in alike
                   if other.span != each.span)
    ]  # fmt: skip
    readings = {(each.span, each.value): each for each in reversed(whole)}
    unsure = len({span for span, _ in readings}) != len(readings)  # `8:15` is a time of day as well
    return [] if unsure else list(readings.values())


def _between_lengths(claim: Claim, drafted: Quantity, before: str) -> bool:
    """Return whether a draft tells by how much two lengths differ, and these differ otherwise; of a rough one it has to tell both itself."""
    if drafted.kind != "duration" or not reckoned_lengths.compares(claim.text, drafted.span):
        return False
    if any(
        each.kind == "number" and each.value == drafted.value and each.value < 1
        for one in claim.evidence
        for each in quantities.find(one.text, one.language)
    ):
        return False  # `52.18 seconds, 0.06 outside the record`
    lengths = [each for one in claim.evidence for each in _lengths(one, drafted.unit)]
    if len(lengths) != _PAIR or any(each.approximate or each.bound for each in lengths):
        return False
    values = {each.value for each in lengths}
    apart = max(values) - min(values)
    if drafted.approximate or drafted.bound:
        told = {each.value for text in (before, claim.text[: drafted.span[0]]) for each in _told(text)}
        far = abs(apart - drafted.value) > drafted.value / _FAR
        return far and values <= told and not reckoned_lengths.gives(drafted, apart)
    return drafted.value not in (*values, apart, sum(each.value for each in lengths))


def _told(text: str) -> list[Quantity]:
    """Return the lengths that a Korean text tells, in one unit or in two."""
    found = (*quantities.sums(text, "ko"), *quantities.find(text, "ko"))
    return [each for each in found if each.kind == "duration"]


def _between_times(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a draft tells how long lies between two times, the only ones of sources that tell no length."""
    if (
        drafted.kind != "duration"
        or drafted.bound
        or drafted.approximate
        or not _PASSED.match(claim.text, drafted.span[1])
    ):
        return False
    if any(
        each.kind == "duration" and not each.per
        for one in claim.evidence
        for each in quantities.find(one.text, one.language)
    ):
        return False
    points = [
        point
        for one in claim.evidence
        for point in instants.find(one.text, one.language)
        if not one.text[slice(*point.span)].endswith("days")
    ]  # no `Mondays`
    if len(points) != _PAIR or {point.unit for point in points} - _UNITS.get(drafted.unit, frozenset()):
        return False
    if instants.find(claim.text, "ko") or any(one.published for one in claim.evidence):
        return False
    size = Fraction(instants.SECONDS.get(points[0].unit) or instants.LENGTHS[points[0].unit])
    apart = set(instants.apart(*points))
    both = (0,) if _ELAPSED.match(claim.text, drafted.span[1]) else (0, size)
    return bool(apart) and not any(drafted.value == each + more for each in apart for more in both)


def _left(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a draft tells what a source's part leaves of a week, a day or a year, and it leaves something else."""
    if drafted.kind != "duration":
        return False
    if any(each.value == drafted.value for one in claim.evidence for each in _every_length(one)):
        return False  # `5분 늘었다` told as `5분 더`
    rests = {rest for one in claim.evidence for rest in rest_of_time.told_round(claim.text, drafted, one)}
    return len(rests) == 1 and drafted.value not in rests


def _pieced(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a length in two units is put together of a smaller unit that a source tells and of another that it does not."""
    if drafted.kind != "duration" or not quantities.sums(drafted.text, "ko"):
        return False
    found = [each for one in claim.evidence for each in _every_length(one) if each.unit == drafted.unit]
    last = quantities.find(drafted.text, "ko")[-1]
    made = any(composed_lengths.makes(one, drafted) for one in claim.evidence)
    return (
        not made
        and any(each.value == last.value for each in found)
        and all(each.value != drafted.value for each in found)
    )


def _every_length(one: Evidence) -> list[Quantity]:
    found = [*quantities.sums(one.text, one.language), *quantities.find(one.text, one.language)]
    return [each for each in found if each.kind == "duration"]


_RULES = (_between_times, _pieced)
