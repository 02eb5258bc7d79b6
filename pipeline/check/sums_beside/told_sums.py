"""A figure that a writer says was reckoned, `셈이에요`, `꼴이에요`, `…니까요`, from two figures that the draft tells in one sentence or the next.

What is told beside it is what it is made of: the surplus off the exports are the imports, so much over so many is what one comes to.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, permutations

from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_SAID = deferred(
    r"셈|꼴|그러니까|다시 말해|바꿔 말|계산하면|따지면|치면|나누면|더하면|곱하면|빼면|합치면|살 수 있|니까요|거든요|(?:이|으)?니\s"
)
_AMONG = deferred(r"(?:의)?\s?(?:[가-힣A-Za-z]{1,8}\s)?(?:중|가운데)(?:에서|에)?\s(?:[가-힣]{1,6}\s)?")
_DENIED = deferred(
    r"않|못[했하해한 ]|(?<![가-힣])안 [가-힣]|아직|없[었어는이다]|아[니닌]|나머지|남[은았아]|달[라랐]|다[르른]"
)
_CHANGE = deferred(
    r"\s?(?:이|가|을|를|쯤|정도)?\s?(?:더\s|덜\s)?(?:(?:늘|불어|많아|올라|오르|뛰|더해)|(?P<down>줄|빠|내려|떨어|적어|낮아))[가-힣]{0,4},?\s(?:약\s|모두\s|총\s)?"
)
_WENT = deferred(
    r"\s?(?:나|이나|가량|정도|쯤|넘게|이상|가까이|남짓)?\s?(?:더\s)?(?:(?:늘|불[어었]|올[라랐]|오[르른]|뛰|커[졌지진])|(?P<down>줄|내[려렸린]|떨어))"
)
_OFTEN = deferred(r"에\s?(?:한|1)\s?(?:번|대|건|명|개|곳|차례|편)\s?(?:꼴|씩)")
_A_YEAR = deferred(r"1년|한 해|지난해|작년|올해|해마다|연간|매년")
_ALL, _YEAR, _DAY = 100, 365, 86_400
_TEN, _MOST = 10, 5  # figures: of more, some two come to anything
_NEAR = Fraction(1, 8)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is what two figures told beside it come to, where the draft says that it is reckoned."""
    if any(_one_of_pair(sheet, one) or _step_to(sheet, one) for one in group if one.value > 0 and not one.per):
        return True
    if not (_SAID.search(sheet.claim.text) or _SAID.search(sheet.claim.after)):
        return False
    return any(one.value > 0 and not one.per and (_made(sheet, one) or _so_often(sheet, one)) for one in group)


def _one_of_pair(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is the share that so many of so many told beside it are, or what they leave where something is denied: `42곳 중 27곳`."""
    if drafted.kind not in COUNTS | {"percent"}:
        return False
    denied, known = _DENIED.search(sheet.claim.text) is not None, told_figures.known(sheet)
    for text in (sheet.claim.text, sheet.before, sheet.claim.after):
        places = quantities.readings(text, "ko")
        for whole, part in pairwise(places):
            if not _AMONG.fullmatch(text[whole[0].span[1] : part[0].span[0]]) or not whole[0].value > part[0].value > 0:
                continue
            if not (support(whole, known) and support(part, known)):
                continue
            share, rest = part[0].value / whole[0].value * _ALL, whole[0].value - part[0].value
            if drafted.kind == "percent" and told_figures.near(drafted, share):
                return True
            if drafted.kind in COUNTS and denied and drafted.value == rest:
                return True
    return False


def _step_to(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is by how much one of the source has to change to be the one right behind: `800만 명 더 늘어 2억 8900만 명`."""
    text = sheet.claim.text
    behind = [group for group in sheet.places if group[0].span[0] >= drafted.span[1]][:1]
    if not behind or behind[0] not in sheet.stated or not derive.pairs(drafted, behind[0][0]):
        return False
    change = _CHANGE.fullmatch(text[drafted.span[1] : behind[0][0].span[0]])
    if change is None:
        return False
    before = behind[0][0].value + (drafted.value if change["down"] else -drafted.value)
    return any(
        derive.pairs(one, drafted) and one.value == before for _, one in told_figures.known(sheet).figures if before > 0
    )


def _made(sheet: Sheet, drafted: Quantity) -> bool:
    if drafted.kind not in MEASURES | {"percent"} or drafted.value / drafted.step < _TEN:
        return False
    told = told_figures.told(sheet, drafted)
    if not 1 < len(told) <= _MOST:
        return False
    results = _changes(sheet, drafted, told) or list(_results(drafted, told))
    return any(told_figures.near(drafted, value) for value in results)


def _changes(sheet: Sheet, drafted: Quantity, told: Sequence[Quantity]) -> list[Fraction]:
    """Return by how many percent two told figures grew, or fell, where the words right behind a percentage say which."""
    way = _WENT.match(sheet.claim.text, drafted.span[1]) if drafted.kind == "percent" else None
    pairs = [
        (one, other) for one, other in permutations(told, 2) if derive.pairs(one, other) and one.value > other.value
    ]
    return (
        [(one.value - other.value) / (one if way["down"] else other).value * _ALL for one, other in pairs]
        if way
        else []
    )


def _results(drafted: Quantity, told: Sequence[Quantity]) -> Iterator[Fraction]:
    """Yield what two told figures come to, in the measure of the drafted one."""
    for one, other in permutations(told, 2):
        mine = derive.pairs(one, drafted)
        if mine and derive.pairs(other, drafted) and one.value > other.value:
            yield from (one.value - other.value, one.value + other.value)
        if mine and other.kind in COUNTS and one.kind not in COUNTS and other.value > 1:
            yield from (one.value / other.value, one.value * other.value)
        if mine and other.kind == "percent":
            yield from (one.value * other.value / _ALL, one.value * (1 - other.value / _ALL))
        if derive.pairs(one, other) and one.value > other.value:
            if drafted.kind == "percent":
                yield from (other.value / one.value * _ALL, (one.value - other.value) / one.value * _ALL)
            if drafted.kind in COUNTS and one.kind not in COUNTS:
                yield one.value / other.value


def _so_often(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a time is how often something comes that the draft counts for a year: `사흘에 한 번꼴` beside 134 a year, `7시간에` for 27 in 200 hours."""
    text = sheet.claim.text
    if drafted.kind != "duration" or drafted.unit != "s" or not _OFTEN.match(text, drafted.span[1]):
        return False
    yearly = any(_A_YEAR.search(one) for one in (text, sheet.before, sheet.claim.after))
    wholes = [Fraction(_YEAR * _DAY)] if yearly else []
    wholes += [
        one.value
        for one in told_figures.known(sheet).operands
        if one.kind == "duration" and one.unit == "s" and not one.per
    ]
    counts = [one for one in told_figures.told(sheet, drafted) if one.kind in COUNTS and one.value > 1]
    return any(abs(whole / one.value - drafted.value) <= _NEAR * drafted.value for one in counts for whole in wholes)


def spelled(sheet: Sheet, group: Group) -> bool:
    """Return whether a spelled count is how many times one told sum holds another: 7.5 billion at 350 million each."""
    return group[0].value > _TEN and holds(sheet, group)
