"""What a source tells a figure to be a part or a multiple of: 0.8% for `0.08 percent, a tenth of what it was in 2024`, 18cm for `6cm로, 친척의 3분의 1`.

The draft must say that it speaks of that: of the time, or of the forecast or the thing, with which the source holds the figure.
"""

from collections.abc import Iterator

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_TO_PART = deferred(
    r"(?: [A-Za-z'’-]+){0,5}(?:,| –| —|;) (?:(?:or|just|only|which is|that is|it is|exactly|a mere) )*(?:\()?"
)
"""What stands between a figure and the part that is told of it behind a comma."""
_HELD_WITH = deferred(
    r" (?:of |as (?:much|many|long|fast|high|large|big|heavy) as )?(?:what|the|that|its|their|it|in|last|an?|before|a year)\b(?P<what>[^.;,]{0,60})"
)
_THAN = deferred(r" (?:more|less|fewer|faster|slower|higher|lower|[a-z]+er)\b")
_PLANNED = deferred(
    r"\b(?:forecast|estimate|target|goal|budget|plan|projection|expect\w*|predict\w*|project\w*|plann\w*|hop\w+ for|promis\w+|assum\w+)\b"
)
_PLANNED_HERE = deferred(r"예상|예측|전망|기대|바라|바랐|바란|목표|예산|계획|어림|짐작|약속|내다[보봤본]")
_EARLIER = deferred(
    r"\b(?:in (?:19|20)\d\d|last (?:year|month|quarter|week|season)|a (?:year|month|quarter|week) (?:ago|earlier|before)|previous\w*|predecessor|before|ago|earlier|prior|"
    r"(?:had|was|were|did|used to|achieved|reported|paid|charged|needed|took|cost|managed|recorded|sold|made|posted))\b"
)
_KOREAN_TO_PART = deferred(
    r"(?:으?로|이며|이고|인데|이다\.|다\.)?,? ?(?:[가-힣]{1,6} ){0,3}?(?<![가-힣])(?P<base>[가-힣]{2,8}?)(?:의|에 비해| 대비)? (?:약 )?"
)
_KOREAN_OF_PART = deferred(r" ?(?:수준|크기|가격|값|정도)?(?:인|에 불과한|밖에 안 되는|에 그친) (?:약 )?")
_KOREAN_BEFORE = deferred(r"(?<![가-힣])(?P<base>[가-힣]{2,8}?)(?:의|에 비해| 대비)? (?:약 )?$")
_KOREAN_LEVEL = deferred(
    r" ?(?:수준|크기|가격|값|정도|무게|길이|속도|비용)?(?:이다|였다|다|으?로|에 불과|밖에|에 그[친쳤치]|인|까지|[,.])"
)
_TIMES_AGO = frozenset(str.split("작년 지난해 전년 재작년 지난달 전달 지난번 이전 기존 종전 당시 그해 전작"))
_MOST = 12


def given(text: str, drafted: Quantity, one: Evidence, *, then: bool) -> Iterator[Proof]:
    """Yield what a source figure is told to be a part of, where a draft speaks of that; `then` says that it tells a figure of before."""
    found = [figure for figure in quantities.find(one.text, one.language) if figure.value > 0]
    if len(found) > _MOST or drafted.kind not in FIGURES:
        return
    parts = [
        each
        for each in found
        if each.kind == "times" and each.words and not (each.bound or each.approximate or each.per)
    ]
    nows = [each for each in found if not each.words and (_alike(each, drafted) or derive.pairs(each, drafted))]
    rule = _korean if one.language == "ko" else _english
    for now, part in ((now, part) for now in nows for part in parts):
        if rule(text, drafted, one.text, (now, part), then=then):
            yield Proof(f"{shown(now.value)} / ({part.value})", now.value / part.value)


def _alike(one: Quantity, drafted: Quantity) -> bool:
    return one.kind == drafted.kind and one.unit == drafted.unit


def _english(text: str, drafted: Quantity, source: str, pair: tuple[Quantity, Quantity], *, then: bool) -> bool:
    now, part = pair
    held = _HELD_WITH.match(source, part.span[1])
    if held is None or _THAN.match(source, part.span[1]) or not _TO_PART.fullmatch(source, now.span[1], part.span[0]):
        return False
    if _PLANNED.search(held.group()):
        return _PLANNED_HERE.search(text) is not None
    return then and _EARLIER.search(held.group()) is not None


def _korean(text: str, drafted: Quantity, source: str, pair: tuple[Quantity, Quantity], *, then: bool) -> bool:
    now, part = pair
    if part.span[0] >= now.span[1]:
        base = _KOREAN_TO_PART.fullmatch(source, now.span[1], part.span[0])
        level = _KOREAN_LEVEL.match(source, part.span[1])
    else:
        base = _KOREAN_BEFORE.search(source[: part.span[0]])
        level = _KOREAN_OF_PART.fullmatch(source, part.span[1], now.span[0])
    if base is None or level is None:
        return False
    ago = base["base"] in _TIMES_AGO
    return then if ago else base["base"] in text[: drafted.span[0]]
