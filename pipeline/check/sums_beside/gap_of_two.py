"""By how much one of two is more than the other, told with 보다: `노스필드보다 600억원 많아요` for 1500 and 900, whatever other sum is near.

The two stand in the source behind the names that the draft has, or the draft itself tells one of them, be it one that it has just worked out.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check.figures import derive
from pipeline.check.figures.derive import pairs, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.korean_reports.rows import rows
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_THAN = deferred(r"(?P<than>[가-힣A-Za-z\d·%]+)보다(?:는|도)?\s(?:[가-힣]{1,6}\s){0,2}(?:약 |꼭 |딱 )?$")
_MORE = deferred(
    r"(?:이나|나|가량|정도|쯤)?(?:이|가|을|를)?\s?(?:더\s)?(?:많|적[은게었어]|높|낮|크|컸|커|작|비[싸쌌싼]|[싸쌌싼]|길|긴|짧|무[거겁]|가[벼볍]|빠[르른]|빨[랐라]|느[리린렸]|늦|이[르른]|앞|뒤|오래|넓|좁|멀|가깝|얻|벌|내|냈|팔|받|모)"
)
_FEW = 12


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the differences between two figures that a sentence tells with 보다, where they hold."""
    text = sheet.claim.text
    for group in every:
        one = group[0]
        if one.kind not in MEASURES or one.per or (one.words and one.value <= 1) or support(group, sheet.known):
            continue
        if not _THAN.search(text[: one.span[0]]) or not _MORE.match(text, one.span[1]):
            continue
        for high, low in (*_named(sheet, one), *_told(sheet, one)):
            if derive.meets(one, high - low):
                yield Reckoning(one, one.value, f"{shown(high)} - {shown(low)}", holds=True)
                break


def _named(sheet: Sheet, one: Quantity) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield the two figures of a Korean report whose names the draft has, the greater one first."""
    said = f"{sheet.before} {sheet.claim.text}"
    mine = [row for row in rows(sheet.claim) if pairs(row.figure, one) and any(word in said for word in row.words[:1])]
    for first, second in combinations(mine[:_FEW], 2):
        if first.words[0] != second.words[0] and first.figure.value != second.figure.value:
            yield _ordered(first.figure.value, second.figure.value)


def _told(sheet: Sheet, one: Quantity) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield two figures, one of which the draft tells before, or works out of two of the source, and the other one its source."""
    lead = f"{sheet.before} {sheet.claim.text[: one.span[0]]}"
    told = {each.value for each in quantities.find(lead, "ko") if pairs(each, one) and each.value > one.value}
    known = {each.value for _, each in sheet.known.figures if pairs(each, one) and not each.per}
    if len(known) > _FEW:
        return
    worked_out = {abs(first - second) for first, second in combinations(known, 2)}
    for mine in told & (known | worked_out):
        yield from (_ordered(mine, other) for other in known if other != mine)


def _ordered(one: Fraction, other: Fraction) -> tuple[Fraction, Fraction]:
    return max(one, other), min(one, other)
