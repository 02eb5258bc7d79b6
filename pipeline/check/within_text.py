"""What a text refutes by itself, whatever its sources say: a change that is none of its two ends, a total that is not its parts, a length that its dates do not span.

`95% 저렴해요($0.28 vs $1.75)` is 84%, 120, 80 and 40 are no 250, 2019 to 2024 are no ten years, and latencies that fell to a third and a fifth
are not `4~6배`. Each figure may be rounded: a finding needs a result that no reading of the written digits gives.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, pairwise, product

from pipeline.check import fixes, within_dates
from pipeline.check.claims import Claim, Flag, meet
from pipeline.check.contradiction import topic
from pipeline.check.figures import rounds
from pipeline.check.within_dates import Sum
from pipeline.messages import say
from pipeline.text import josa, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity, write

_FROM = deferred(r"\s?에서\s?(?:약 |무려 |단 )?")
_AGAINST = deferred(r"\s?(?:vs\.?|VS|대)\s?")
_BECAME = deferred(r"\s?(?:→|->|=>|⟶|➝)\s?")
_THEN = deferred(
    r"\s?(?:으로|로)(?:\s?(?:내려|내리며|내리면서|줄어|줄며|줄면서|떨어져|낮아져|낮춰|깎아|올라|오르며|오르면서|늘어|늘며|늘면서|뛰어|높아져|높여|커져|불어))?,?\s?(?:약 |무려 |거의 |꼭 |딱 )?"
)
_IN_BRACKETS = deferred(r"[^\d.()]{0,16}\((?:100만 토큰당 )?")
_HOW = r"\s?(?:이나|나|가량|정도|쯤|가까이|넘게|이상|만큼)?\s?(?:더\s)?"
_DOWN = deferred(
    _HOW
    + r"(?:저렴|[싸싼쌌](?:[요졌져진게고지]|\s|$)|인하|내[려리렸린]|낮[아추춰췄]|줄[어었이였인]|감소|할인|하락|떨어|절감|깎|짧아|단축|작아)"
)
_UP = deferred(
    _HOW + r"(?:비[싸싼쌌]|올[라랐려리렸린]|오[르른]|늘[어었리렸린]|증가|상승|인상|뛰[어었]|높[아이여였]|커[졌져진지])"
)
_APART = deferred(r"(?:은|는|이|가|을|를|씩)?\s?(?:,|·|/|\+|과|와|하고|그리고)\s?(?:그리고\s)?[^\d.,·()“”]{0,18}")
_IN_ALL = deferred(
    r"(?:으로|로|을|를|이|까지|,)?\s?(?:다\s|모두\s|전부\s)?(?:모두|총|합계|합쳐서?|합하면|합치면|합한|합친|더해서?|더하면|더한|전부|통틀어)\s?(?:모두\s|총\s|전부\s)?"
)
_NOT_ALL = deferred(
    r"등(?=[\s,을을이의])|가운데|(?<![가-힣])중(?=[\s에])|포함|빼|제외|외에|말고|추가|씩|마다|각각|약\s|이어|줄|늘"
)
_UNITS = {"percent": "%", "times": "배", "points": "%포인트"}
_HUNDRED, _LOOSE, _OPEN = 100, Fraction(15, 100), Fraction(1, 2)
_TEN = 10
_MOST = 6


@dataclass(frozen=True, slots=True)
class _Ends:
    """Two figures of a kind that a text sets against one another; `ordered` where it says which came first."""

    one: Quantity
    other: Quantity
    ordered: bool


def beside(claim: Claim, flags: Sequence[Flag]) -> list[Flag]:
    """Return the findings of a sentence with those of figures that it refutes itself: instead of one that blocks without a fix, not beside one with it."""
    refuted = list(refutations(claim))
    mended = {one.span for one in refuted if one.fix is not None}
    kept = [one for one in flags if one.severity != "block" or one.fix is not None or one.span not in mended]
    blocked = [one.span for one in kept if one.severity == "block"]
    return [*kept, *(one for one in refuted if not any(meet(one.span, span) for span in blocked))]


def refutations(claim: Claim) -> Iterator[Flag]:
    """Yield the figures of a sentence that its own other figures refute."""
    found = [one for one in quantities.find(claim.text, "ko") if not one.per]
    if not claim.crowded and len(found) > len(("from", "to")):
        yield from _changes(claim, found)
        yield from _totals(claim, found)
        yield from (_refuted(claim, told, right) for told, right in within_dates.lengths(claim.text, found))


def _refuted(claim: Claim, told: Quantity, right: Sum) -> Flag:
    """Return the finding of a figure that is not what its own text works out to: a warning where a whole number rounds it, or the source tells it so."""
    shown = right.value if right.unit else round(right.value, 0 if right.value >= _TEN else 1)
    value = Fraction(shown)
    unit = right.unit or _UNITS.get(told.kind, "")
    result = f"{write.decimal(value)}{unit}" if unit else write.like(value, told) or write.decimal(value)
    message = say("check.within", topic=topic(told.text), step=right.step, result=josa.attach(result, "이에요/예요"))
    soft = (told.kind in _UNITS and rounds.to_a_whole(told, right.value)) or any(
        (one.kind, one.value) == (told.kind, told.value)
        for each in claim.evidence
        for one in quantities.find(each.text, each.language)
    )
    fix = None if told.kind == "duration" else fixes.replaced(claim, told, value)
    return Flag("arithmetic", "warn" if soft else "block", told.span, message, (), 0.9, fix)


def _ends(text: str, found: Sequence[Quantity]) -> Iterator[_Ends]:
    for one, other in pairwise(found):
        between = text[one.span[1] : other.span[0]]
        alike = (one.kind, one.unit) == (other.kind, other.unit) and one.kind in (*MEASURES, "percent")
        if not alike or min(one.value, other.value) <= 0 or one.value == other.value:
            continue
        if _FROM.fullmatch(between) or _BECAME.fullmatch(between):
            yield _Ends(one, other, ordered=True)
        elif _AGAINST.fullmatch(between):
            yield _Ends(one, other, ordered=False)


def _changes(claim: Claim, found: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the changes that are none of the two figures beside them, and the ranges of changes that are none of several pairs."""
    text = claim.text
    pairs = list(_ends(text, found))
    for ends in pairs:
        told = _told(text, found, ends)
        proof = _change(text, ends, told) if told is not None else None
        if told is not None and proof is not None:
            yield _refuted(claim, told, proof)
    low = next((one for one, _ in pairwise(found) if one.role == "low" and one.kind in ("times", "percent")), None)
    if low is not None and len(pairs) > 1 and all(one.ordered and one.other.span[1] < low.span[0] for one in pairs):
        yield from _range(claim, pairs, low, found[found.index(low) + 1])


def _told(text: str, found: Sequence[Quantity], ends: _Ends) -> Quantity | None:
    """Return the figure that tells how far two others lie apart: right behind them, or before the brackets that they stand in."""
    start, end = ends.one.span[0], ends.other.span[1]
    for one in found:
        behind = one.span[0] >= end and ends.ordered and _THEN.fullmatch(text[end : one.span[0]])
        before = one.span[1] <= start and _IN_BRACKETS.fullmatch(text[one.span[1] : start])
        closed = before and text[end:].lstrip().startswith(")")
        if (behind or closed) and one.role not in ("low", "high"):
            return one
    return None


def _change(text: str, ends: _Ends, told: Quantity) -> Sum | None:
    """Return what a change really comes to, where no reading of the digits gives the one that is told."""
    down, up = _DOWN.match(text, told.span[1]), _UP.match(text, told.span[1])
    if bool(down) == bool(up) or (ends.ordered and (ends.other.value > ends.one.value) == bool(down)):
        return None
    high, low = sorted((ends.one, ends.other), key=lambda one: -one.value)
    step, plain = _step(told, high, low, down=bool(down))
    if not step:
        return None
    results = [_result(step, *values) for values in product(_readings(high), _readings(low))]
    if told.kind == "times":
        results += [one - 1 for one in results]
    under, over = _slack(told)
    if min(results) - over <= told.value <= max(results) + under:
        return None
    return Sum(_shown(step, high, low), plain)


def _step(told: Quantity, high: Quantity, low: Quantity, *, down: bool) -> tuple[str, Fraction]:
    """Return which operation a figure tells of two others, and its plain result; nothing where it may tell another."""
    if told.kind == "percent" and high.kind != "percent":
        step = "fall" if down else "rise"
    elif told.kind == "points" and high.kind == "percent":
        step = "gap"
    elif told.kind == "times" and told.value >= 1 and high.kind != "percent":
        step = "ratio"
    elif (told.kind, told.unit) == (high.kind, high.unit) and told.kind in MEASURES:
        step = "gap"
    else:
        return "", Fraction()
    return step, _result(step, high.value, low.value)


def _result(step: str, high: Fraction, low: Fraction) -> Fraction:
    if step == "gap":
        return high - low
    if step == "ratio":
        return high / low
    return (high - low) / (high if step == "fall" else low) * _HUNDRED


def _shown(step: str, high: Quantity, low: Quantity) -> str:
    more, less = (write.decimal(one.value) for one in (high, low))
    base = {"fall": f"/{more}", "rise": f"/{less}"}.get(step, "")
    return {"gap": f"{more}-{less}", "ratio": f"{more}/{less}"}.get(step, f"({more}-{less}){base}")


def _exact(one: Quantity) -> bool:
    return one.kind == "count" and one.step == 1


def _readings(one: Quantity) -> tuple[Fraction, ...]:
    """Return the least and the greatest that a written figure may be rounded from."""
    if _exact(one):
        return (one.value,)
    slack = min(one.step / 2, one.value / 20)
    return one.value - slack, one.value + slack


def _slack(told: Quantity) -> tuple[Fraction, Fraction]:
    """Return how far a true result may lie under and over the one that is told: by its last digit, and by more on the side that `넘게`, `가까이` or `약` leaves open."""
    last = Fraction(0) if _exact(told) else told.step
    if told.approximate and not told.bound:
        return max(last, told.value * _LOOSE), max(last, told.value * _LOOSE)
    wide = max(last, Fraction(_TEN) if told.kind == "percent" else told.value * _OPEN)
    return (wide if told.bound == "max" else last), (wide if told.bound == "min" else last)


def _range(claim: Claim, pairs: Sequence[_Ends], low: Quantity, high: Quantity) -> Iterator[Flag]:
    """Yield the ends of a range of changes that are those of none of the pairs before it."""
    sides = [sorted((one.one, one.other), key=lambda each: -each.value) for one in pairs]
    down = _DOWN.match(claim.text, high.span[1]) is not None
    step = "ratio" if high.kind == "times" else "fall" if down else "rise"
    results = sorted((_result(step, more.value, less.value), _shown(step, more, less)) for more, less in sides)
    for end, (value, shown) in ((low, results[0]), (high, results[-1])):
        if abs(end.value - value) > max(end.step / 2, value / 20):
            yield _refuted(claim, end, Sum(shown, value))


def _totals(claim: Claim, found: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a total that the parts listed right before it do not come to."""
    text = claim.text
    for last, total in pairwise(found):
        if (last.kind, last.unit) != (total.kind, total.unit) or total.approximate or total.bound:
            continue
        if total.kind not in ("count", "money", "size") or not _IN_ALL.fullmatch(text[last.span[1] : total.span[0]]):
            continue
        before = [one for one in found[: found.index(total)] if (one.kind, one.unit) == (total.kind, total.unit)]
        listed = all(_APART.fullmatch(text[one.span[1] : other.span[0]]) for one, other in pairwise(before))
        whole = text[max(0, before[0].span[0] - 14) : total.span[0]]
        if not listed or not 1 < len(before) <= _MOST or _NOT_ALL.search(whole):
            continue
        if any(one.approximate or one.bound for one in before) or _comes_to(before, total):
            continue
        step = "+".join(write.decimal(one.value) for one in before)
        yield _refuted(claim, total, Sum(step, sum((one.value for one in before), Fraction()), _unit(total)))


def _comes_to(parts: Sequence[Quantity], total: Quantity) -> bool:
    """Return whether some of the parts may come to a total: one of them may be a part of another."""
    chosen = (some for size in range(2, len(parts) + 1) for some in combinations(parts, size))
    return any(
        abs(sum((one.value for one in some), Fraction()) - total.value)
        <= sum((Fraction(0) if _exact(one) else one.step / 2 for one in (*some, total)), Fraction())
        for some in chosen
    )


def _unit(total: Quantity) -> str:
    return total.unit if total.kind == "count" else ""
