"""How many of the amounts that a draft has just told it adds up, `세 곳을 더하면 2,110억 원`: as many as give the sum that it tells.

The count is of the draft's own list, whatever the source counts with the same word.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import apiece
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_ADDED = deferred(
    r"(?:\s[가-힣]{1,6}?)?(?:을|를|이|의 (?:몫|것|돈|예산|매출|금액)을)?\s?(?:다\s|모두\s)?(?:더하면|더해|더하니|합치면|합쳐|합하면|합해|합친|더한)[가-힣]{0,2},?\s(?:(?:모두|총|약|금액이|돈이|규모가|값이)\s){0,2}"
)
_SEVERAL = deferred(r"각각|씩|[와과]\s|·|(?<![가-힣])(?:두|세|네|다섯|여섯) ")
"""What gives one amount to several: then a draft may count more than it tells amounts."""
_GROWS = deferred(r"(?:으로|로|까지)\s(?:[가-힣]{1,4}\s)?(?:늘|불|많아|커[졌지질]|확대|넓)")
_ANOTHER = deferred(r"\b(?:another|an additional|a further|add(?:s|ing|ed)?)(?: about| some)? $|(?:추가로|더|새로)\s$")
_FURTHER = deferred(r"(?: [a-z]+)? (?:more|additional|further|new)\b|\s?(?:에|을|를|이|가)?\s?(?:추가|더\s|새로)")
_LEAD = 18
_TWO, _MOST = 2, 12


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many amounts a sum is made of, where the draft counts them right before it."""
    text = sheet.claim.text
    yield from _with_more(sheet, every)
    for group, behind in pairwise(every):
        one, total = group[0], behind[0]
        if one.kind != "count" or not one.words or one.value < _TWO or total.kind not in AMOUNTS:
            continue
        if not _ADDED.fullmatch(text, one.span[1], total.span[0]):
            continue
        for found in _of_each(sheet, one, total):
            yield from found
            return
        told = _told(sheet, one, total)
        sums = list(accumulate(each.value for each in reversed(told)))
        many = next(
            (number for number, value in enumerate(sums, 1) if number >= _TWO and derive.meets(total, value)), 0
        )
        plain = one.value == many or (total.value in sums and not _SEVERAL.search(_said(sheet, one)))
        if many and plain:
            step = " + ".join(shown(each.value) for each in told[-many:])
            yield Reckoning(one, Fraction(many), step, holds=one.value == many, named=True)


def _with_more(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what something grows to where the draft tells how many there are, and its source how many more come."""
    text = sheet.claim.text
    told = [group[0] for group in (*sheet.earlier, *sheet.stated) if group[0].kind in COUNTS]
    for group in every:
        drafted = group[0]
        if drafted.kind != "count" or support(group, sheet.known) or not _GROWS.match(text, drafted.span[1]):
            continue
        for one in (one for one in told if one.unit == drafted.unit and one.value < drafted.value):
            more = drafted.value - one.value
            if any(figure.value == more and _comes(each.text, figure.span) for each, figure in _figures(sheet)):
                step = f"{shown(one.value)} + {shown(more)}"
                yield Reckoning(drafted, drafted.value, step, holds=True, advise=True)
                break


def _figures(sheet: Sheet) -> Iterator[tuple[Evidence, Quantity]]:
    for each in sheet.claim.evidence:
        for figure in quantities.find(each.text, each.language):
            if figure.kind in COUNTS:
                yield each, figure


def _comes(text: str, span: tuple[int, int]) -> bool:
    """Return whether so many come on top of what there is."""
    before, behind = text[max(0, span[0] - _LEAD) : span[0]], text[span[1] : span[1] + _LEAD]
    return bool(_ANOTHER.search(before) or _FURTHER.match(behind))


def _of_each(sheet: Sheet, one: Quantity, total: Quantity) -> Iterator[Sequence[Reckoning]]:
    """Yield a count and a sum of what a source sentence lists, where that gives some of so many the same each; it counts for each of them."""
    for text in sheet.claim.sources:
        parts = list(apiece.amounts(text, total))
        if all(part.many == 1 for part in parts) or sum(part.many for part in parts) != one.value:
            continue
        value = sum((part.value for part in parts), Fraction())
        if derive.meets(total, value):
            step = " + ".join(part.step for part in parts)
            yield Reckoning(one, one.value, "", holds=True), Reckoning(total, value, step, holds=True, advise=True)


def _said(sheet: Sheet, one: Quantity) -> str:
    return f"{sheet.before} {sheet.claim.text[: one.span[0]]}"


def _told(sheet: Sheet, one: Quantity, total: Quantity) -> list[Quantity]:
    """Return the amounts of the sort of a sum that a draft has told before a count, as its source has them."""
    groups = [group for group in quantities.readings(_said(sheet, one), "ko") if derive.pairs(group[0], total)]
    return [group[0] for group in groups if support(group, sheet.known)][-_MOST:]
