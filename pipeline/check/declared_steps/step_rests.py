"""What is told as the rest of something whose step takes away only a part of what the draft, or the source, tells of it.

`나머지` is what all told parts leave of one whole; a cut of 150 that leaves 450 is one of 600.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from pipeline.check import rough_shares
from pipeline.check.claims import Claim, Evidence
from pipeline.check.declared_steps import step_cases, step_lists
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures.derive import Proof, shown
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_REST = deferred(r"(?:나머지|남은|남는|그 외|그 밖의)(?:의|인)?\s(?:약\s|절반 넘는\s)?$")
_THE_REST = deferred(
    r"\b(?:the|its|their|a) (?:rest|remainder|remaining|balance|others?)\b|\bwhat(?:ever)? (?:is|was) left\b|\bevery(?:one|thing|body) else\b"
)
_CUT = deferred(
    r"\b(?:cut(?:s|ting)?|lay(?:s|ing)? off|laid off|let(?:ting)? (?:go|[\d,]+ go)|fir(?:ed|es|ing)|shed(?:s|ding)?|slash\w*|axed?|eliminat\w+|clos(?:e|ed|es|ing)|"
    r"s(?:old|ells?|elling)|lost|los(?:es|ing)|dismiss\w*|remov\w+|scrapp?\w*|retir\w+|g[ai]v(?:e|en|ing) away|spent|dropped|shut(?:s|ting)?|culled)\b"
)
_LEAVING = deferred(
    r"\b(?:leav(?:e|es|ing)|left)\b[^.;]{0,24}$|\b(?:has|have|had|keeps?|kept|retains?|retained|employs?|with)\b[^.;\d]{0,12}$"
)
_STILL = deferred(
    r"^(?:It|They|The [a-z]+) (?:still|now) (?:has|have|owns?|runs?|employs?|keeps?|operates?)\b[^.;\d]{0,12}$"
)
_EACH = deferred(r" (?:each|apiece)\b")
_NAMES = deferred(
    r"[A-Z][\w’'.&-]*(?: [A-Z][\w’'.&-]*)*(?:(?:, | and |, and )[A-Z][\w’'.&-]*(?: [A-Z][\w’'.&-]*)*)+(?= (?:(?:have|hold|own|with) )?$)"
)
_JOINT = deferred(r", and | and |, ")
_WHOLE = deferred(r"\b(?:from|out of|of (?:its|the|their|all|his|her))\s$")
_LEFT = deferred(
    r"[^.;,\d]{0,24}\b(?:remain(?:s|ed|ing)?|(?:are|is|were|was) left|left|still|survive[sd]?|stay(?:s|ed)?)\b"
)
_GROWN = deferred(r"늘|증가|올[라랐려]|오[르른]|높|많|커[졌지]|더해|뽑|채용|불[어었]")
_ALL, _PAIR = 100, 2
_MOST = 24  # figures: a sentence of more is a table, and any two of it would be a cut and a rest


def better(case: Case) -> Proof | None:
    """Return what is left where the figure is none of it, or what a cut is of the whole it was made in."""
    return _rest(case) if _REST.search(case.ahead) else _cut(case)


def _rest(case: Case) -> Proof | None:
    drafted = case.drafted
    for one in case.claim.evidence:
        figures = [figure for figure in step_cases.amounts(one) if step_cases.alike(figure, drafted)]
        if not figures or drafted.value in {figure.value for figure in figures}:
            continue
        rest = _THE_REST.search(one.text)
        if drafted.kind == "percent":
            listed = [figure for figure in figures if rest is None or figure.span[1] <= rest.start()]
            if found := _of_a_hundred(case, one, listed, openly=rest is not None):
                return None if case.near(found.value) else found
        elif drafted.kind in MEASURES and (found := _of_whole(case, figures)):
            return None if case.near(found.value) else found
    return None


def _of_a_hundred(case: Case, one: Evidence, listed: Sequence[Quantity], *, openly: bool) -> Proof | None:
    """Return what the shares of one sentence leave: all of them where it goes on with the rest, else those that the draft tells."""
    said, drafted = {one.value for one in case.told() if one.kind == "percent"}, case.drafted.value
    taken = {each.value: each for each in listed if openly or each.value in said}
    shares = [value for value, each in taken.items() for _ in range(_holders(one.text, each))]
    total = sum(shares, Fraction())
    if len(taken) < _PAIR or len(taken) != len([each for each in listed if each.value in taken]) or total >= _ALL:
        return None
    if not set(case.operands) & set(taken):
        return None
    here = {one.value for one in quantities.find(case.text, "ko") if one.kind == "percent"}
    if _ALL - drafted in taken and any(_ALL - value in here - {drafted} for value in taken):
        return None  # `5%가 비용의 58%를 … 나머지 95%가 쓰는 건 42%`: the shares of two wholes
    return Proof("-".join([str(_ALL), *map(shown, shares)]), _ALL - total)


def _holders(text: str, share: Quantity) -> int:
    """Return how many have a share: `Telecom Egypt and Safaricom 18% each` are two."""
    names = _NAMES.search(text[: share.span[0]]) if _EACH.match(text, share.span[1]) else None
    return len(_JOINT.split(names.group())) if names else 1


def _of_whole(case: Case, figures: Sequence[Quantity]) -> Proof | None:
    """Return what the parts that a draft tells leave of the one larger figure beside them, where a step only adds the parts up or leaves one out."""
    said = [one for one in case.told() if step_cases.alike(one, case.drafted)]
    values = dict.fromkeys(one.value for one in said)
    wholes = [one for one in figures if one.value > sum(values, Fraction()) - one.value and one.value in values]
    parts = [one for one in values if not any(whole.value == one for whole in wholes)]
    if len(wholes) != 1 or len(parts) < _PAIR:
        return None
    whole = wholes[0].value
    if not all(any(figure.value == one for figure in figures) for one in parts) or whole <= sum(parts):
        return None
    return Proof("-".join(map(shown, (whole, *parts))), whole - sum(parts, Fraction()))


def proved(claim: Claim, drafted: Quantity) -> Proof | None:
    """Return the share that a cut is of the whole it was made in, where that is the figure: 150 jobs that leave 450 are a quarter."""
    if not rough_shares.a_share(drafted) or _GROWN.search(claim.text[drafted.span[1] :]):
        return None
    case = Case(claim, drafted, "")
    return next(
        (found for part, left in _cuts(claim) if case.near((found := _of_both(drafted, part, left)).value)), None
    )


def _cut(case: Case) -> Proof | None:
    """Return the share that a cut is of the whole it was made in, where a step holds it against what it left."""
    form, drafted = case.form, case.drafted
    if form is None or form.name != "share" or form.first >= form.second or not rough_shares.a_share(drafted):
        return None
    if _GROWN.search(case.behind):
        return None
    for part, left in _cuts(case.claim):
        if (part.value, left.value) == (form.first, form.second):
            found = _of_both(drafted, part, left)
            return None if case.near(found.value) else found
    return None


def _of_both(drafted: Quantity, part: Quantity, left: Quantity) -> Proof:
    share = part.value / (part.value + left.value) * (_ALL if drafted.kind == "percent" else 1)
    return Proof(f"{shown(part.value)}/({shown(part.value)}+{shown(left.value)})", share)


def _cuts(claim: Claim) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield how much went and how much is left, where a sentence of the source tells both."""
    for place, one in enumerate(claim.evidence):
        figures = step_cases.amounts(one)
        for part, left in permutations(figures, 2) if len(figures) <= _MOST else ():
            if step_cases.alike(part, left) and _complementary(one, part, left, figures):
                yield part, left
        for following in claim.evidence[place + 1 : place + 2]:
            yield from _then_left(one, following)


def _then_left(one: Evidence, following: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield a cut and what the next sentence opens with as still there: `shut 80 branches last year. It still has 320.`"""
    for part, left in zip(step_cases.amounts(one)[:1], step_cases.amounts(following)[:1], strict=False):
        cut = _CUT.search(one.text[: part.span[0]]) and _STILL.search(following.text[: left.span[0]])
        if cut and step_cases.alike(part, left):
            yield part, left


def _complementary(one: Evidence, part: Quantity, left: Quantity, figures: Sequence[Quantity]) -> bool:
    """Return whether a source tells how much went and how much is left: `cut 150 jobs, leaving 450`, or both and their sum; `150 of them` are a part."""
    if left.span[0] < part.span[0] and step_lists.PART_OF.match(one.text, part.span[1]):
        return False
    wholes = [figure for figure in figures if figure.value == part.value + left.value]
    if any(step_cases.alike(figure, part) and _WHOLE.search(one.text[: figure.span[0]]) for figure in wholes):
        return True
    before = one.text[max(0, part.span[0] - 40) : part.span[0]]
    ahead = one.text[part.span[1] if part.span[1] <= left.span[0] else 0 : left.span[0]]
    kept = _LEAVING.search(ahead)
    leaving = (kept and not _CUT.search(kept.group())) or _LEFT.match(
        one.text, left.span[1]
    )  # what it `has sold` is gone
    return _CUT.search(before) is not None and bool(leaving)
