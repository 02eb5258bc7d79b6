"""Shares whose part and whole the draft itself holds up, and that these do not come to: `4,000명 중 1,600명`, then `다섯 명 중 네 명`.

A reader reckons with what stands there. So no other pair of the source clears such a share, and that the source has the same figure for
something else does not either.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import HELD_UP, Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_NEXT = deferred(r"[^.\d]{1,24}[요다죠까]\.\s(?:이는\s|전체의\s)?(?:약\s|거의\s|무려\s|대략\s)?")
_OUT_OF = deferred(r"(?:이나)?(?:\s[가-힣]{1,6})?\s?(?:중|가운데)(?:에서|에|엔)?[\s,]")
_SUMMED = deferred(r"합[쳐치하해]|모두|더[하해]|씩|각각|둘이|셋이")
_OF_IT = deferred(r"의\s(?:약\s|거의\s|무려\s|대략\s)?$")
_OF_ALL = deferred(r"전체(?:\s[가-힣]{1,8}){0,2}의\s(?:약\s|거의\s|무려\s|대략\s)?$")
_IS_PART = deferred(
    r"[^\d.,]{1,16}?(?:으니|니|니까|으며|했고|갔고|렸고|었고|는데),?\s(?:그\s)?(?:비중|비율)[이은]\s(?:약\s|거의\s|무려\s|대략\s)?$"
)
_APPOSED = deferred(
    r"[가-힣]{0,2}(?:으로|로|이고|인데|이에요|예요|입니다|이죠|죠|이다)?[,.]?\s(?:이는\s)?(?:전체의\s)?(?:약\s|거의\s|무려\s|대략\s)?"
)
_SO_MUCH = deferred(
    r"\s?(?:가까이|가량|정도|남짓|안팎|넘게|쯤|꼴)?(?:이|가|을|를|은|로|으로|에)?\s?"
    r"(?:되는\s(?:거|셈)|(?:[가-힣\d]{1,8}\s?){0,3}?(?:인|한|된|온|있는|없는|쓰는|하는|사는)\s(?:셈|꼴|거)|인?\s?셈|꼴|차지|해당|이르|이릅|달하|달합|예요|이에요|입니다|이다(?=\.)|돼요|됩니다|죠)"
)
_CHANGES = deferred(
    r"\s?(?:이나|나|가량|정도|쯤|남짓|포인트)?(?:이|가|을|를|만큼)?\s?(?:더\s|덜\s)?(?:느[는는]|는\s|늘|준\s|줄|올[라랐리려렸]|오[르른]|내[려렸리린]|떨어|증가|감소|성장|상승|하락|뛰|뛴|많|적|높|낮|비[싸싼]|싸|싼)"
)
_OTHERS = deferred(r"나머지|않|못|없|아니|아닌|밖|제외|빼|뺀|외[에의]|말고|다른|반대|남[은는았]|보다")
_MARGIN = deferred(r"(?P<which>순|영업)?이익률[은이]?\s(?:약\s|무려\s)?$")
_SALES = deferred(r"(?<![가-힣])매출(?:액)?(?:은|이|에|만)?\s(?:약\s)?$")
_PROFIT = deferred(r"(?P<which>순|영업)이익(?:은|이|에|만)?\s(?:약\s)?$")
_TO = deferred(r"(?:으로|로),?\s(?:약\s|거의\s|무려\s|딱\s)?")
_IS_LEFT = deferred(r"\s?(?:가량|정도|쯤)?(?:이|가)\s(?:됐|되|된|돼)|\s?(?:수준|꼴)(?:이|으로)?\s(?:됐|되|된|돼)")
_ALL, _FAR, _LIST, _BEFORE = 100, 36, 3, 24
_ROUGH, _FINE, _POINTS = Fraction(13, 100), Fraction(7, 100), Fraction(15, 1000)
_MOST = 24  # figures


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence behind the one before it, where its own part begins, and the amounts told in both."""

    text: str
    start: int
    amounts: tuple[Quantity, ...]

    def ahead(self, one: Quantity) -> str:
        return self.text[max(0, one.span[0] - _BEFORE) : one.span[0]]

    def before(self, place: int) -> list[Quantity]:
        return [one for one in self.amounts if one.span[1] <= place]


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the shares that the part and the whole told right before them do not come to."""
    shares = _shares(sheet, every) if len(every) <= _MOST else []
    if not shares:
        return
    said = _said(sheet)
    for drafted in shares:
        place = said.start + drafted.span[0]
        if _CHANGES.match(sheet.claim.text, drafted.span[1]):
            continue
        for rule in (_out_of, _of_whole, _margin, _of_all, _left):
            if (found := rule(sheet, said, drafted, place)) is not None:
                yield from found
                break


def _shares(sheet: Sheet, every: Sequence[Group]) -> list[Quantity]:
    some = list(quantities.shares(sheet.claim.text, "ko"))
    alone = (group[0] for group in every if not any(_meet(group[0], one) for one in some))
    return [
        *some,
        *(one for one in alone if (one.kind == "percent" and not one.per and one.value < _ALL) or _in_words(one)),
    ]


def _in_words(one: Quantity) -> bool:
    return one.kind == "times" and one.words and 0 < one.value < 1 and not one.per


def _meet(one: Quantity, other: Quantity) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def _said(sheet: Sheet) -> _Said:
    text = f"{sheet.before} {sheet.claim.text}" if sheet.before else sheet.claim.text
    shares = list(quantities.shares(text, "ko"))
    found = (group[0] for group in quantities.readings(text, "ko"))
    kept = tuple(
        one for one in found if one.kind in AMOUNTS and not one.per and not any(_meet(one, each) for each in shares)
    )
    return _Said(text, len(text) - len(sheet.claim.text), kept)


def _out_of(sheet: Sheet, said: _Said, drafted: Quantity, place: int) -> Iterator[Reckoning] | None:
    """Return what a part told of its whole comes to: `920만 명 가운데 … 310만 명으로, 전체의 44%`, `비중이 60%` of the only two amounts."""
    before = said.before(place)
    if len(before) < 2 or place - before[-1].span[1] > _FAR:
        return None
    part = before[-1]
    between = said.text[part.span[1] : place]
    alike = [one for one in before if _alike(one, part)]
    wholes = [one for one in alike[:-1] if one.value > part.value]
    named = [one for one in wholes[-1:] if one is alike[-2] and _OUT_OF.match(said.text, one.span[1])]
    if not named and _IS_PART.fullmatch(between) and len(alike) == 2:
        named = wholes
    plain = any(form.fullmatch(between) for form in (_APPOSED, _NEXT, _IS_PART))
    if len(named) != 1 or not (plain or _OF_ALL.search(between)) or not _asserted(sheet, drafted, between):
        return None
    return _against(sheet, said, drafted, part, named[0])


def _alike(one: Quantity, other: Quantity) -> bool:
    """Return whether one of two amounts may be a part of the other: `20대` are no part of 860,000 people."""
    return derive.pairs(one, other) and (one.unit == other.unit or not (one.unit and other.unit))


def _asserted(sheet: Sheet, drafted: Quantity, between: str) -> bool:
    """Return whether a sentence tells a share of what stands before it, and leaves it there."""
    told = _OF_ALL.search(between) or _IS_PART.fullmatch(between)
    return bool(told) or _SO_MUCH.match(sheet.claim.text, drafted.span[1]) is not None


def _of_whole(sheet: Sheet, said: _Said, drafted: Quantity, place: int) -> Iterator[Reckoning] | None:
    """Return what a part told right before the whole of a share comes to: `172억 달러로, 전체 수출 610억 달러의 38%쯤`."""
    before = said.before(place)
    if len(before) < 2 or not _OF_IT.fullmatch(said.text[before[-1].span[1] : place]):
        return None
    part, whole = before[-2:]
    between = said.text[part.span[1] : whole.span[0]]
    if not (_alike(part, whole) and part.value < whole.value) or len(between) > _FAR:
        return None
    asserted = _SO_MUCH.match(sheet.claim.text, drafted.span[1]) is not None
    return _against(sheet, said, drafted, part, whole) if asserted and _APPOSED.match(between) else None


def _margin(sheet: Sheet, said: _Said, drafted: Quantity, place: int) -> Iterator[Reckoning] | None:
    """Return what a told profit is of told sales: `매출 1조3800억 원, 순이익 1120억 원 … 순이익률은 약 12%`."""
    margin = _MARGIN.search(said.text[max(0, place - _BEFORE) : place])
    if drafted.kind != "percent" or margin is None:
        return None
    before = [one for one in said.before(place) if one.kind == "money"]
    sales = [one for one in before if _SALES.search(said.ahead(one))]
    profits = [
        one
        for one in before
        if (match := _PROFIT.search(said.ahead(one))) and margin["which"] in (None, match["which"])
    ]
    if len(before) != 2 or len(sales) != 1 or len(profits) != 1 or not _alike(sales[0], profits[0]):
        return None
    return _against(sheet, said, drafted, profits[0], sales[0])


def _of_all(sheet: Sheet, said: _Said, drafted: Quantity, place: int) -> Iterator[Reckoning] | None:
    """Return what the only amount told before is of a whole that the draft names and its source counts: `15억 달러. 전체 매출의 약 63%`."""
    named_behind = any(0 <= one.span[0] - place <= _BEFORE for one in said.amounts)  # `전체의 4분의 1인 450메가와트`
    if named_behind or not _OF_ALL.search(said.text[:place]) or support((drafted,), sheet.known):
        return None
    before = said.before(place)
    alike = [one for one in before if _alike(one, before[-1])]
    if _SUMMED.search(said.text[before[-1].span[1] if before else 0 : place]):
        return None
    if not alike or place - before[-1].span[1] > _FAR or not all(support((one,), sheet.known) for one in alike):
        return None
    some = sum((one.value for one in alike), Fraction())
    wholes = {one.value for one in sheet.known.operands if derive.pairs(one, alike[0])}
    wholes = {one for one in wholes if one > max(each.value for each in alike)}
    if len(alike) >= _LIST and alike[0].kind == "money":
        wholes = {one for one in wholes if one >= some} | {some}
    elif len(alike) > 1:
        return None
    told = [one.value / whole for one in alike for whole in wholes]
    told += [1 - share for share in told] if _OTHERS.search(said.text[alike[-1].span[1] :]) else []
    if not told or any(_fits(drafted, share) for share in told):
        return None
    whole = min(wholes)
    part = min((one.value for one in alike), key=lambda one: abs(one / whole - _share(drafted)))
    return iter((_wrong(drafted, part, whole),))


def _left(sheet: Sheet, said: _Said, drafted: Quantity, place: int) -> Iterator[Reckoning] | None:
    """Return what is left of the first end of a change told right before a part in words: `8달러에서 2달러로, 3분의 1이 됐어요`."""
    before = said.before(place)
    if drafted.kind != "times" or len(before) < 2 or before[-2].role != "from":
        return None
    first, last = before[-2:]
    if not (_alike(first, last) and 0 < last.value < first.value) or not _IS_LEFT.match(
        sheet.claim.text, drafted.span[1]
    ):
        return None
    between = said.text[last.span[1] : place]
    return _against(sheet, said, drafted, last, first) if _TO.fullmatch(between) else None


def _against(sheet: Sheet, said: _Said, drafted: Quantity, part: Quantity, whole: Quantity) -> Iterator[Reckoning]:
    """Yield what a share should be where it is not that: another told part of the same whole, or what is left where others are spoken of, counts too."""
    if any(one.bound or one.approximate for one in (part, whole)):
        return
    parts = {one.value for one in said.amounts if _alike(one, part) and one.value <= part.value} | {part.value}
    ways = [one / whole.value for one in parts]
    if _OTHERS.search(said.text[min(part.span[1], whole.span[1]) :]):
        ways += [1 - one for one in ways]
    if not any(_fits(drafted, share) for share in ways):
        yield _wrong(drafted, part.value, whole.value)


def _fits(drafted: Quantity, share: Fraction) -> bool:
    """Return whether a share may be told of a value: on the side that it bounds, or no further from it than anybody rounds."""
    told = _share(drafted)
    if drafted.bound == "min" and not drafted.approximate:
        return told * (1 - _FINE) <= share <= told * 2
    if drafted.bound == "max" and not drafted.approximate:
        return told / 2 <= share <= told * (1 + _FINE)
    loose = _FINE if drafted.kind == "percent" else _ROUGH
    return abs(share - told) <= max(loose * told, _POINTS)


def _share(drafted: Quantity) -> Fraction:
    return drafted.value / _ALL if drafted.kind == "percent" else drafted.value


def _wrong(drafted: Quantity, part: Fraction, whole: Fraction) -> Reckoning:
    share = Fraction(round(_ALL * part / whole))
    value = share if drafted.kind == "percent" else part / whole
    return Reckoning(
        drafted, value, f"{shown(part)}/{shown(whole)}", holds=False, shown=f"{shown(share)}%", named=True, sure=HELD_UP
    )
