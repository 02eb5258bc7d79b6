"""How much of another's amount a source says that there is, `a fifth as much`, and what that makes of it otherwise told: `5분의 4 싸요`, the other `다섯 배 비싸요`.

A part that is left is no part that is gone, and none that is added: `3분의 1이 줄었어요` is wrong of waits that are a third as long, `3분의 1로` and `3분의 1 더` of water
that a third less is used of.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import fixes
from pipeline.check.claims import Claim, Flag, brief
from pipeline.check.contradiction import differs
from pipeline.check.figures import derive
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_AS = r"as (?:much|many|long|often|far|fast|quick\w*|slow\w*|big|large|high|expensive|costly|heavy|bright|loud|strong|tall|wide|thick|likely|hot|deep|good|well|powerful|frequent\w*)\b"
_OF_ONE = r"(?:price|cost|size|speed|pace|rate|time|weight|power|energy|amount|number|volume|height|length|width|fee|fare|rent|bill|salary|pay|wage|budget|heat|noise|output|capacity|memory|distance|space|area|strength|water|gas|fuel|electricity|current|paper|land|steel|oil|data|compute|ink|sand|waste)s?"
_LEVEL = deferred(
    rf"(?: the [a-z]+)? {_AS}| of what (?:[a-z]+ ){{1,4}}|(?: of)? (?:the|its|their|what) (?:[a-z]+ )?{_OF_ONE} (?:of|that|which|charged|paid|used|needed|at|in|for|per|by|on|as)\b|(?: of)? (?:the|its) (?:former|previous|old|original|usual|normal|earlier) (?:[a-z]+ )?{_OF_ONE}\b"
)
_DOWN_TO = deferred(
    r"\b(?:f[ae]ll\w*|drop\w*|cut\w*|shr[aiu]nk\w*|reduc\w+|declin\w+|lower\w*|slash\w*|down|slid|sank|plung\w+|shorten\w*)\b[^.;,\d]{0,40}\bto (?:just |only |about |roughly |nearly )?$"
)
_BY_IT = deferred(r"\bby (?:as much as |about |nearly |over |up to )?$|\b(?:again|another) $")
_LESS = deferred(
    r"(?:나|이나|가량|정도|쯤)?(?:이|가|을|를|은)?\s?(?:넘게|이상|가까이|가량|정도)?\s?(?:더\s)?(?:줄[어었이인였]|준\s|낮[아았은추췄]|적[은어었게]|덜|떨어|내[려리렸린]|깎|[싸쌌][요지졌진다고게]?|싼|감소|하락|인하|축소|짧[아은]|급감|급락|가벼|가볍|작[아았은])"
)
_OTHER_WAY = deferred(
    r"(?:나|이나|가량|정도|쯤| 가까이| 넘게| 남짓)?(?:은|는)?\s?(?:더\s)?(?:빨[라랐]|빠[르른]|느[리려렸린]|많[은이아았]|오래|길[어었]|긴\s|길게|비[싸쌌싼]|크[고게다]|큰\s|[커컸]|무거|무겁|자주|멀리|높[은아았]|넓|두꺼|두껍|밝|시끄|세[고다요]|셌|강[하한했해]|뜨거|뜨겁|써|썼|쓰|쓴|든다|드는|들[어었]|걸[려렸린리]|치[러렀]|내[야고요]|냈)"
)
_MORE_OR_LESS = deferred(
    r" (?:(?P<less>less|fewer|lower|cheaper|smaller|shorter|lighter|slower|thinner|quieter|weaker)|(?P<more>more|higher|dearer|bigger|larger|longer|heavier|faster|taller|thicker|louder|stronger))\b"
)
_TO_IT = deferred(
    r"\s?(?:정도|쯤|가량|수준)?(?:으로|로)\s(?:크게\s|뚝\s|더\s|확\s)?(?:줄|내[려렸린]|떨어|낮|짧아|단축|감소|작아|가벼워)|(?:밖에|\s?수준(?:이|으로|에))"
)
_MORE = deferred(
    r"(?:이나|나|가량|정도|쯤)?(?:이|가|을|를)?\s더\s(?!적|낮|싸|싼|짧|작|가[벼볍]|느[리려린]|얇|줄|덜|내[려렸린]|떨어)[가-힣]"
)
_OF_IT = deferred(r"의\s(?:약 |거의 |무려 )?$")
_ALL, _HALF = 100, Fraction(1, 2)
_NEAREST = Fraction(1, 20)


def holds(claim: Claim, group: Sequence[Quantity]) -> bool:
    """Return whether a figure tells by how much less it is than another's, or how many times as much the other's is."""
    drafted = group[0]
    if drafted.per or drafted.kind not in ("times", "percent"):
        return False
    if _says_less(claim.text, drafted):
        return any(_meets(drafted, 1 - part) for _, _, part in _parts(claim))
    if drafted.words and drafted.value < 1 and _TO_IT.match(claim.text, drafted.span[1]):
        figures = ((e.text, one) for e in claim.evidence for one in quantities.find(e.text, e.language))
        return any(one.value < 1 and _less(text, one) and _meets(drafted, 1 - one.value) for text, one in figures)
    turned = drafted.kind == "times" and drafted.value > 1 and _OTHER_WAY.match(claim.text, drafted.span[1])
    return bool(turned) and any(_meets(drafted, 1 / part) for _, _, part in _parts(claim))


def mistaken(claim: Claim, group: Sequence[Quantity]) -> Flag | None:
    """Return the finding that what there is of an amount is told as what it lacks, or the other way round."""
    less = _as_less(claim, group)
    return next(brief(claim, [less])) if less else _turned(claim, group)


def _as_less(claim: Claim, group: Sequence[Quantity]) -> Flag | None:
    """Return the finding that the part which there is of another's amount is told as what it lacks."""
    drafted = group[0]
    if drafted.per or drafted.kind not in ("times", "percent") or not _says_less(claim.text, drafted):
        return None
    every = list(_figures(claim))
    levels = [(name, one, part) for name, one, part, level in every if level]
    found = next(((name, one) for name, one, part in levels if part != _HALF and _meets(drafted, part)), None)
    other = any(_meets(drafted, part if not level else 1 - part) for _, _, part, level in every)
    if found is None or other:
        return None
    name, source = found
    message = differs(drafted.text, source.text, name)
    fix = fixes.replaced(claim, drafted, _ALL - drafted.value) if drafted.kind == "percent" else None
    return Flag("number-contradicted", "block", drafted.span, message, (name,), 0.9, fix)


def _turned(claim: Claim, group: Sequence[Quantity]) -> Flag | None:
    """Return the finding that a part in words by which a source says that there is less is told as what there is, or as what is added."""
    drafted = group[0]
    if drafted.kind != "times" or not drafted.words or drafted.per or not 0 < drafted.value < 1:
        return None
    to, more = _TO_IT.match(claim.text, drafted.span[1]), _MORE.match(claim.text, drafted.span[1])
    if not more and (not to or drafted.value == _HALF):
        return None
    found = [(e, one) for e in claim.evidence for one in quantities.find(e.text, e.language) if one.value < 1]
    same = [(e, one) for e, one in found if one.kind == "times" and one.value == drafted.value]
    less = [_less(e.text, one) for e, one in same]
    if not same or not all(less) or any(_meets(drafted, 1 - one.value) for _, one in found if one.kind == "times"):
        return None
    evidence, source = same[0]
    told = evidence.text[source.span[0] : source.span[1]] + (f" {less[0]}" if less[0] else "")
    message = differs(drafted.text, told, evidence.id)
    return Flag("number-contradicted", "block", drafted.span, message, (evidence.id,), 0.85)


def _less(text: str, one: Quantity) -> str:
    """Return the word by which an English source says that there is so much less; nothing where it says no such thing."""
    behind = _MORE_OR_LESS.match(text, one.span[1])
    return (behind["less"] or "") if behind else ""


def _says_less(text: str, drafted: Quantity) -> bool:
    """Return whether the words beside a share tell that there is so much less, not that so much is left."""
    share = drafted.kind == "percent" or (drafted.words and drafted.value < 1)
    less = share and _LESS.match(text, drafted.span[1]) is not None
    return less and not _OF_IT.search(text[: drafted.span[0]])


def _parts(claim: Claim) -> Iterator[tuple[str, Quantity, Fraction]]:
    yield from ((name, one, part) for name, one, part, level in _figures(claim) if level)


def _figures(claim: Claim) -> Iterator[tuple[str, Quantity, Fraction, bool]]:
    """Yield the shares of the English sources, and whether each says how much there is of what another has or of what there was."""
    for e in claim.evidence:
        for one in quantities.find(e.text, e.language):
            part = one.value / _ALL if one.kind == "percent" else one.value
            if one.kind not in ("percent", "times") or one.per or not 0 < part < 1:
                continue
            before = e.text[: one.span[0]]
            level = _LEVEL.match(e.text, one.span[1]) or _DOWN_TO.search(before)
            yield e.id, one, part, bool(level) and e.language != "ko" and not _BY_IT.search(before)


def _meets(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a figure is a value to the digits that it is written to; a bound one lies on its right side, and near."""
    if drafted.kind == "percent":
        value *= _ALL
    if drafted.value == value or derive.meets(drafted, value):
        return True
    return drafted.kind == "times" and drafted.approximate and abs(drafted.value - value) <= _NEAREST * value
