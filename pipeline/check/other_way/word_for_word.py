"""What a Korean draft says beside a figure or a month in other words than its Korean source: `가구당` for 1인당, `미만` for 이하, `지난 6월` for next June.

Both texts are Korean, so that there is nothing to translate: the source has the figure with a word of its own wherever it tells it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import differs
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import VALUES, Quantity

_EACH: Mapping[str, str] = {
    "day": r"하루(?:에|당|마다)?|매일|일평균|일일",
    "week": r"일주일(?:에|마다)?|한 주에|매주|주당|주(?=\s(?:\d|$))",
    "month": r"한 ?달(?:에|마다)|매달|매월|월평균|월간|월(?=\s)",
    "term": r"학기(?:당|마다)|한 학기에|매 학기",
    "quarter": r"분기(?:당|마다)|매 분기",
    "year": r"1년에|한 ?해(?:에|마다)|해마다|매년|연간|연평균|연(?=\s)",
    "person": r"1인당|1명당|한 명당|한 사람(?:당|에게|에)|인당|(?<=[가-힣] )명당",
    "home": r"(?:한 )?가구당|(?:한 )?집당|가구마다|집마다",
}
_HEADS = frozenset({"person", "home"})
_TIMES = frozenset(_EACH) - _HEADS
_MARK = "|".join(f"(?P<{name}>(?<![가-힣\\d]){pattern})" for name, pattern in _EACH.items())
_AHEAD = deferred(rf"(?:{_MARK})\s?(?:평균|최대|약|각각|총)?\s?(?:[가-힣]{{1,8}}\s){{0,3}}?(?:약 |각각 |최대 )?$")
_IN_CLAUSE = deferred(_MARK)
_BEHIND = deferred(r"\s?(?:만에|동안|간(?![가-힣])|전(?=[\s,.]|$|에|보다)|뒤|후|새(?=\s)|치|째)")
_CUT = deferred(r"[,.;·](?=\s|$)|(?<=[가-힣])(?:고|며|지만|으나|는데|은데|면서)\s|\s반면\s")
_KINDS = frozenset({"money", "count", "size", "number"})
_LEAST = 2
_LIMITS = ("이상", "초과", "이하", "미만")
_LIMIT = deferred(rf"(?:(?<=\d)[가-힣]{{1,2}}?)?\s?(?:으로|로|인|를|을)?\s?(?P<limit>{'|'.join(_LIMITS)})")
_UTMOST = deferred(r"(?P<limit>최대|최소|최장|최단|많아야|적어도)\s(?:약 )?$")
_ENDS = {"최대": "max", "최장": "max", "많아야": "max", "최소": "min", "최단": "min", "적어도": "min"}
_EDGES = (frozenset({"이상", "초과"}), frozenset({"이하", "미만"}))
_FIGURE = r"\d[\d,.]*(?:[만억조천](?:\s?\d[\d,.]*[만억조천]?)*)?\s?[가-힣%㎞㎏]{1,3}?"
_WAS_AND_IS = deferred(
    rf"(?P<first>{_FIGURE})(?:이|이었|였)던\s[^.\d]{{0,24}}?(?P<last>{_FIGURE})(?:이|가|으로|로)\s(?:됐|된|되|바뀌|줄|늘|낮|올|내)"
)
_FROM_TO = deferred(rf"(?P<from>{_FIGURE})(?:[을를]|에서)\s(?P<to>{_FIGURE})(?:으로|로)")
_PAST_MONTH = deferred(r"(?<![가-힣])지난\s?(?:해\s)?(?P<month>1[0-2]|[1-9])월")
_COMING_MONTH = deferred(r"(?<![가-힣])(?:내년|오는|다가오는)\s(?P<month>1[0-2]|[1-9])월")


def word_for_word(claim: Claim) -> Iterator[Flag]:
    """Yield the words beside figures and months that a Korean source has otherwise."""
    if not claim.evidence or claim.crowded or any(one.language != "ko" for one in claim.evidence):
        return
    for rule in _RULES:
        yield from rule(claim)


def _homes(claim: Claim, group: tuple[Quantity, ...]) -> list[tuple[Evidence, Quantity]]:
    """Return where the sources have a figure, each place once."""
    found = {
        (one.id, figure.span): (one, figure)
        for one in claim.evidence
        for figure in quantities.find(one.text, "ko")
        if any(mine.kind == figure.kind and mine.value == figure.value and mine.unit == figure.unit for mine in group)
    }
    return list(found.values())


def _flag(claim: Claim, span: tuple[int, int], one: Evidence, source: str) -> Flag:
    message = differs(claim.text[slice(*span)], source, one.id)
    return Flag("number-contradicted", "block", span, message, (one.id,), 0.8)


def per_what(claim: Claim) -> Iterator[Flag]:
    """Yield the figures that are told for each of another thing, or for another time, than in the source."""
    for group in quantities.readings(claim.text, "ko"):
        first = group[0]
        lead = _AHEAD.search(claim.text[: first.span[0]])
        if (
            first.kind not in _KINDS
            or first.words
            or first.value < _LEAST
            or lead is None
            or _BEHIND.match(claim.text, first.span[1])
        ):
            continue
        homes = _homes(claim, group)
        mine, theirs = _marks(claim.text, first), [_marks(one.text, figure) for one, figure in homes]
        for kind in (_TIMES, _HEADS):
            said = {name for name, _ in mine} & kind
            told = [{name for name, _ in some} & kind for some in theirs]
            if said and told and all(told) and not any(said & some for some in told):
                one, figure = homes[0]
                word = next(word for name, word in reversed(theirs[0]) if name in kind)
                yield _flag(claim, (lead.start(), first.span[1]), one, f"{word} {figure.text}")
                return


def _marks(text: str, figure: Quantity) -> list[tuple[str, str]]:
    """Return for what a clause tells a figure, by the words before it, the nearest last."""
    start = max((match.end() for match in _CUT.finditer(text, 0, figure.span[0])), default=0)
    return [(match.lastgroup or "", match.group()) for match in _IN_CLAUSE.finditer(text, start, figure.span[0])]


def limits(claim: Claim) -> Iterator[Flag]:
    """Yield 미만 for the source's 이하, 초과 for its 이상, 최소 for its 최대; and the other side of a limit, told of what the source has on its own."""
    for group in quantities.readings(claim.text, "ko"):
        first = group[0]
        behind, ahead = _LIMIT.match(claim.text, first.span[1]), _UTMOST.search(claim.text[: first.span[0]])
        homes = _homes(claim, group)
        if not homes or not (behind or ahead):
            continue
        match = behind or ahead
        told = [(one, figure, _of(one.text, figure, ahead=behind is None)) for one, figure in homes]
        if match is None or not all(limit for _, _, limit in told):
            continue
        mine = match["limit"]
        same = [one for one in told if one[2] == mine]
        edges = [one for one in told if _other(mine, one[2])] if not same else []
        turned = [one for one in told if one[2] != mine and _shares(claim, first, *one[:2])]
        turned = turned if not any(_shares(claim, first, *one[:2]) for one in same) else []
        if other := (edges if len(edges) == len(told) else turned):
            one, figure, limit = other[0]
            span = (first.span[0], match.end()) if behind else (match.start(), first.span[1])
            source = f"{figure.text} {limit}" if behind else f"{limit} {figure.text}"
            message = say("check.bound", text=claim.text[slice(*span)], source=source, id=one.id)
            yield Flag("number-contradicted", "block", span, message, (one.id,), 0.8)
            return


def _of(text: str, figure: Quantity, *, ahead: bool) -> str:
    match = _UTMOST.search(text[: figure.span[0]]) if ahead else _LIMIT.match(text, figure.span[1])
    return match["limit"] if match else ""


def _other(mine: str, theirs: str) -> bool:
    """Return whether a limit includes what the other leaves out, or is the other end."""
    if mine in _ENDS:
        return _ENDS[mine] != _ENDS.get(theirs, _ENDS[mine])
    return mine != theirs and any({mine, theirs} <= edge for edge in _EDGES)


def _shares(claim: Claim, mine: Quantity, one: Evidence, figure: Quantity) -> bool:
    """Return whether the draft tells of a limit a figure that the source tells of it in one clause."""
    here, there = _clause(claim.text, mine), _clause(one.text, figure)
    beside = [group for group in quantities.readings(here, "ko") if {each.kind for each in group} <= VALUES]
    told = [each for each in quantities.find(there, "ko") if each.value != figure.value]
    return any(
        compare.same(each, source) for group in beside for each in group if each.value != mine.value for source in told
    )


def _clause(text: str, figure: Quantity) -> str:
    """Return what a text tells of a figure, up to the next comma or clause."""
    start = max((match.end() for match in _CUT.finditer(text, 0, figure.span[0])), default=0)
    end = next((match.start() for match in _CUT.finditer(text, figure.span[1])), len(text))
    return text[start:end]


def months(claim: Claim) -> Iterator[Flag]:
    """Yield a month told as past that the source has only to come, or the other way round, where it has another month there."""
    for mine, theirs in ((_PAST_MONTH, _COMING_MONTH), (_COMING_MONTH, _PAST_MONTH)):
        for match in mine.finditer(claim.text):
            month = match["month"]
            texts = [one for one in claim.evidence if re.search(rf"(?<!\d){month}월", one.text)]
            same = [one for one in texts if any(each["month"] == month for each in theirs.finditer(one.text))]
            every = sum(len(re.findall(rf"(?<!\d){month}월", one.text)) for one in texts)
            coming = sum(each["month"] == month for one in texts for each in theirs.finditer(one.text))
            other = [each for one in claim.evidence for each in mine.finditer(one.text) if each["month"] != month]
            if same and every == coming and other:
                yield _flag(claim, match.span(), same[0], other[0].group())
                return


def ends(claim: Claim) -> Iterator[Flag]:
    """Yield the end of a change that the source has as its beginning: `26억이던 예산이 38억이 됐어요` for 38억을 26억으로."""
    for match in _WAS_AND_IS.finditer(claim.text):
        first, last = (_value(match[name]) for name in ("first", "last"))
        for one in claim.evidence:
            for change in _FROM_TO.finditer(one.text):
                if first and last and (first, last) == (_value(change["to"]), _value(change["from"])) and first != last:
                    yield _flag(claim, match.span("last"), one, change["to"])
                    return


def _value(written: str) -> tuple[str, Fraction] | None:
    found = quantities.find(written.strip(), "ko")
    return (found[0].kind, found[0].value) if found else None


_RULES: tuple[Callable[[Claim], Iterator[Flag]], ...] = (per_what, limits, months, ends)
