"""The rest of a share told in small numbers: `4건 중 3건이에요. 나머지 1건은` is that share's, whatever the numbers are that it was reckoned of.

Of two shares that a source tells of two things a draft may tell both rests, each of its own: `48%를, 동료는 29%를 놓쳤어요` for 52% and 71% found.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import beside_its_part
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_REST = deferred(r"(?<![가-힣])(?P<word>나머지|남은)(?:는|인|의)?,?\s(?:(?!가운데|중)[가-힣]{1,8}\s)?$")
_AMONG = deferred(r"\s?(?:중에?|가운데)(?:서)?\s(?:[^.!?,\d]{0,20}\s)?")
_MISSED = deferred(
    r"놓[쳤치친]|못[했하한해 ]|않|(?<![가-힣])안 [가-힣]|틀[렸린려리]|실패|빠뜨|없[었어는이다]|거[절부]|탈락|떨어[졌진]"
)
_MISSED_IN_ENGLISH = deferred(
    r"\b(?:miss(?:ed|es|ing)?|fail(?:ed|s|ing|ures?)?|wrong(?:ly)?|incorrect(?:ly)?|reject(?:ed|s|ing)?|refused?|not|never|without)\b"
)
_DENIED = deferred(
    r"\s?(?:은|는|이|가|에서는|에선)\s(?:[가-힣]{1,8}\s){0,3}?(?:[가-힣]{1,6}지 (?:않|못했)|거절|거부|못 [가-힣]|안 [가-힣])"
)
_OUT_OF = deferred(r"(?: (?!and\b|or\b)[a-z]+){0,2} (?:out )?of (?:the |its |their |these |those |all )?")
_TWO, _ALL = 2, 100
_MOST = 100  # of a share as people tell it: `열 명 중 일곱 명`, `100명 중 40명`


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what a share told last leaves of its own whole, where the draft tells that rest."""
    for one in both(sheet.claim):
        yield Reckoning(one, one.value, f"{_ALL}-{shown(_ALL - one.value)}", holds=True, advise=True)
    yield from _of_some(sheet, every)
    for group in every:
        one, lead = group[0], sheet.claim.text[: group[0].span[0]]
        rest = _REST.search(lead)
        if rest is None or one.kind != "count" or one.per or one.value <= 0:
            continue
        if one.value >= _MOST:
            yield from _of_many(sheet, one, f"{sheet.before} {lead}")
            continue
        share = _share(f"{sheet.before} {lead}", one.unit)
        if not share or one.value >= share[0]:
            continue
        whole, *taken = share
        left = {whole - sum(taken[:number], Fraction()) for number in range(1, len(taken) + 1)}
        value = whole - sum(taken, Fraction())
        step = "-".join(map(shown, share))
        if one.value in left:
            yield Reckoning(one, one.value, step, holds=True)
        elif value > 0 and rest["word"] == "나머지" and group not in sheet.stated and not _goes_on(one, every):
            yield Reckoning(one, value, step, holds=False)


def _of_many(sheet: Sheet, one: Quantity, said: str) -> Iterator[Reckoning]:
    """Yield what a part told last leaves of its whole, which the source has, where that is the drafted figure to the digit."""
    for whole, part in _last_pair(said, one.unit):
        if whole.value - part.value == one.value and support((whole,), sheet.known):
            yield Reckoning(one, one.value, f"{shown(whole.value)}-{shown(part.value)}", holds=True, advise=True)


def _of_some(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many did not do what a source says that only some of so many did: `네 곳은 받아들이지 않았어요` for one of five."""
    for one in (group[0] for group in every if group[0].kind == "count" and group not in sheet.stated):
        denied = _DENIED.match(sheet.claim.text, one.span[1])
        for text in sheet.claim.evidence if denied else ():
            missed = _MISSED if text.language == "ko" else _MISSED_IN_ENGLISH
            counts = [
                each for each in quantities.find(text.text, text.language) if each.kind in COUNTS and not each.per
            ]
            for whole, part in permutations(counts, _TWO) if not missed.search(text.text) else ():
                first, second = sorted((whole, part), key=lambda each: each.span)
                between = text.text[first.span[1] : second.span[0]]
                among = _AMONG.fullmatch(between) if first is whole else _OUT_OF.fullmatch(between)
                if among and whole.value - part.value == one.value > 0:
                    step = f"{shown(whole.value)}-{shown(part.value)}"
                    yield Reckoning(one, one.value, step, holds=True, advise=True)


def both(claim: Claim) -> list[Quantity]:
    """Return the two shares of a sentence that are what the two of a source leave, each of the same thing, told from the other side."""
    told = _percents(claim.text, "ko")
    for one in claim.evidence if len(told) == _TWO else ():
        there = _percents(one.text, one.language)
        missed = _MISSED if one.language == "ko" else _MISSED_IN_ENGLISH
        if (
            [_ALL - each.value for each in there] == [each.value for each in told]
            and bool(_MISSED.search(claim.text)) != bool(missed.search(one.text))
            and _same_owners(claim.text, told, one, there)
        ):
            return told
    return []


def _percents(text: str, language: str) -> list[Quantity]:
    return [one for one in quantities.find(text, language) if one.kind == "percent" and not one.per]


def _same_owners(text: str, told: Sequence[Quantity], one: Evidence, there: Sequence[Quantity]) -> bool:
    """Return whether what stands before each share of a draft stands before the same one of its source, and before no other."""
    found = [
        ({_place(each, told) for each in anchor.draft}, {_place(each, there) for each in anchor.source})
        for anchor in anchors.shared(one.text, one.language, text)
        if anchor.key[0] not in "=#"
    ]
    apart = [(mine, theirs) for mine, theirs in found if len(mine) == len(theirs) == 1 and not {_TWO} & (mine | theirs)]
    return bool(apart) and all(mine == theirs for mine, theirs in apart)


def _place(span: tuple[int, int], figures: Sequence[Quantity]) -> int:
    """Return before which figure a word stands, as its number."""
    return sum(figure.span[1] <= span[0] for figure in figures)


def _goes_on(one: Quantity, every: Sequence[Group]) -> bool:
    """Return whether a sentence counts on behind a figure, so that this may be a part of the rest: `나머지 2명은 불만, 1명은 모름`."""
    return any(group[0].unit == one.unit and group[0].span[0] >= one.span[1] for group in every)


def _share(text: str, unit: str) -> list[Fraction]:
    """Return the whole of the share told last in a unit, with its part and those told behind it; nothing where no share is told last."""
    found = [group[0] for group in quantities.readings(text, "ko")]
    counts = [one for one in found if one.kind == "count" and one.unit == unit]
    for number in range(len(counts) - 2, -1, -1):
        whole, part = counts[number : number + 2]
        if _AMONG.fullmatch(text[whole.span[1] : part.span[0]]):
            plain = 0 < part.value < whole.value <= _MOST and not _wider(counts[:number], whole, text)
            return [one.value for one in counts[number:]] if plain else []
    return []


def _last_pair(text: str, unit: str) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the last two counts in a unit, where a text has the second as a part of the first."""
    counts = [
        group[0]
        for group in quantities.readings(text, "ko")
        if group[0].kind == "count" and group[0].unit == unit and not group[0].per
    ]
    if len(counts) >= _TWO:
        whole, part = counts[-_TWO:]
        between = text[whole.span[1] : part.span[0]]
        among = _AMONG.fullmatch(between) or beside_its_part.AMONG.fullmatch(between)
        if among and part.value < whole.value and not _wider(counts[:-_TWO], whole, text):
            yield whole, part


def _wider(before: Sequence[Quantity], whole: Quantity, text: str) -> bool:
    """Return whether the whole of a share is itself a part of one: `20명 중 10명 가운데 3명`."""
    return bool(before) and _AMONG.fullmatch(text[before[-1].span[1] : whole.span[0]]) is not None
