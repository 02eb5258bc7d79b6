"""What so many of so many are, where a source tells a count as a part of a whole: `Of the 950 flights, 38 were cancelled and 209 left late`.

A share, what is left, or how far two shares lie apart follows from the two counts alone; of several parts the words of the draft name one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, pairwise, product

from pipeline.check import anchors, rough_shares
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import parts_told
from pipeline.check.sums_beside import gap_told, more_gone, told_changes
from pipeline.check.sums_beside.counted import counted
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_WHOLE = deferred(
    r"\b(?:[Oo]f|[Aa]mong|[Oo]ut of)(?: (?:the|its|their|his|her|all|some|about|these|those))* $|\b(?:group|sample|panel|class|team) of $"
)
_OF = deferred(r" (?:[a-z]+ )?(?:out )?of (?:the |its |their |all |those )*")
_ALL_BUT = deferred(r"\b[Aa]ll (?:but|except(?: for)?|save(?: for)?|bar) $")
_OF_THEM = deferred(r" (?:[a-z]+ )?of (?:them|these|those|whom|which)\b")
_MISSED = deferred(
    r"않|못|놓[치친쳤쳐]|틀[리린렸]|남[은았아]|나머지|아니|(?<![가-힣])안 |빠뜨|실패|떨어|탈락|(?<=[이가은는도] )없[었어는다으을]"
)
_OTHERS = deferred(r"대신|[빼뺀]|제외|말고|외|밖|달리")
_DOES = deferred(r"(?:은|는|이|가|을|를|도)\s")
_MEETS = deferred(r"\b(?:me(?:t|et|ets)|complie[ds]|within|passed|kept to|stayed (?:below|under)|reach(?:ed|es))\b")
_BEYOND = deferred(r"보다|[넘초]|어[긋겼긴기]|미달|웃[돌도돈]|밑[돌도돈]|모자")
"""Who did not meet a limit is beyond it: `33대가 표시보다 시끄러웠어요` where five met what is on the label."""
_UNDONE = deferred(
    r"\b(?:yet to|still to|not|never|nothing|none|no|neither|without|unable|fail(?:s|ed|ing)?|refus\w+|declin\w+|lack(?:s|ed|ing)?|miss(?:es|ed|ing)?|skipp?\w*|await\w*|waiting)\b|n['’]t\b"
)
"""What a part has not done the rest has: 74 of 120 were paid where 46 have yet to receive anything."""
_RIGHT_AHEAD = deferred(r" (?:about |some |nearly |around |only |just )?")
_OF_THE_WHOLE = deferred(r"\s?(?:중|가운데)(?:에서)?\s(?:약\s)?")
_COMPARED = deferred(r"보다|차이|격차|더 |덜 |많|적[은어었]|앞[서섰선]|늘|줄|비[해하]|차로|뒤[졌지]|합[쳐치]|모두")
_APPOSED = deferred(r"(?:으로|로)?, (?:딱 |꼭 |거의 |정확히 |전체의 )?")
_IN_ROUND = deferred(r"(?:한|하나|1)\s?[가-힣]{0,2}$|^\D+$")
_CLAUSE = deferred(r",\s|(?<=고)\s|(?<=며)\s|(?<=지만)\s|(?<=는데)\s|[.!?](?:\s|$)")
_ALL, _TEN, _TWO, _FEW = 100, 10, 2, 4
_LOOSE = Fraction(5, 100)


@dataclass(frozen=True, slots=True)
class Part:
    """A count that a source tells as a part of a whole, and the words of its clause."""

    part: Quantity
    whole: Fraction
    text: Evidence
    clause: tuple[int, int]

    @property
    def share(self) -> Fraction:
        return self.part.value / self.whole

    def named(self, said: str) -> bool:
        """Return whether a word of the draft stands in the clause of the part."""
        start, end = self.clause
        shared = anchors.shared(self.text.text, self.text.language, said)
        return any(start <= span[0] and span[1] <= end for anchor in shared for span in anchor.source)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the shares, the rests and the gaps that parts of counts give."""
    if len(sheet.claim.evidence) > _FEW:
        return
    yield from more_gone.left(sheet)
    found = list(parts(sheet.claim.sources))
    if not (_MISSED.search(sheet.claim.text) or _OTHERS.search(sheet.claim.text)):
        yield from _other_part(sheet, found)
    percents = any(one.kind == "percent" for _, one in sheet.known.figures)
    for group in every if found else ():
        drafted = group[0]
        if support(group, sheet.known) or not drafted.value > 0:
            continue
        if drafted.kind == "percent" and not drafted.words:
            yield from _as_percent(sheet, drafted, found, plain=not percents)
        elif drafted.kind == "points" and not percents:
            yield from _points(drafted, found)
        elif drafted.kind in COUNTS and drafted.value > _TEN and _MISSED.search(sheet.claim.text):
            yield from _rest(drafted, found) if "나머지" not in sheet.claim.text else ()
        elif drafted.kind in COUNTS and drafted.value > _TEN and not _COMPARED.search(sheet.claim.text):
            yield from _between_parts(sheet, drafted, found)
    words = [group[0] for group in every if group[0].kind == "times" and group[0].words and group[0].value < 1]
    for drafted in (*quantities.shares(sheet.claim.text, "ko"), *words) if found else ():
        yield from _in_words(sheet, drafted, found)


def parts(texts: Sequence[Evidence]) -> Iterator[Part]:
    """Yield the parts of the wholes that sources tell in one sentence, or in the one before."""
    last: Fraction | None = None
    for text in (one for one in texts if one.language == "en"):
        counts = counted(text)
        whole: Fraction | None = None
        for number, one in enumerate(counts):
            start = counts[number - 1].span[1] if number else 0
            ends = [*(each.span[0] for each in counts[number + 1 :]), len(text.text), len(text.text)]
            following = counts[number + 1] if number + 1 < len(counts) else None
            if _WHOLE.search(text.text[: one.span[0]]) and one.value > _TEN:
                whole = one.value
            elif (
                following is not None
                and _OF.fullmatch(text.text, one.span[1], following.span[0])
                and one.value < following.value
            ):
                whole = following.value
                yield Part(_of_all(one, whole, text.text), whole, text, (start, ends[1]))
            elif _OF_THEM.match(text.text, one.span[1]) and last is not None and one.value < last:
                yield Part(one, last, text, (start, ends[0]))
                whole = last
            elif whole is not None and one.value < whole:
                yield Part(_of_all(one, whole, text.text), whole, text, (one.span[0], ends[0]))
        wholes = [one.value for one in counts]
        last = max(wholes, default=last)


def _of_all(one: Quantity, whole: Fraction, text: str) -> Quantity:
    """Return a part as it is told of its whole: all but so many are the others."""
    return replace(one, value=whole - one.value) if _ALL_BUT.search(text[: one.span[0]]) else one


def _tells(sheet: Sheet, drafted: Quantity, share: Fraction) -> bool:
    if drafted.kind == "percent":
        return derive.meets(drafted, share * _ALL) or told_figures.near(drafted, share * _ALL)
    return parts_told.fits(sheet.claim.text, drafted, share) or rough_shares.near(drafted, share)


def _as_percent(sheet: Sheet, drafted: Quantity, found: Sequence[Part], *, plain: bool) -> Iterator[Reckoning]:
    """Yield a percentage that a part is of its whole: of the one that is named, or of any where the source has no percentages."""
    if told_changes.way(sheet, drafted):
        yield from _as_change(drafted, found) if plain else ()
        return
    said = sheet.claim.text[max(0, drafted.span[0] - 24) :]
    denied = _MISSED.search(sheet.claim.text) is not None
    named = [one for one in found if one.named(said)]
    for one in (*named, *(found if plain else ())):
        for share, step in (
            (one.share, f"{shown(one.part.value)}/{shown(one.whole)}"),
            (1 - one.share, f"1-{shown(one.part.value)}/{shown(one.whole)}"),
        ):
            if (denied or share == one.share) and _tells(sheet, drafted, share):
                yield Reckoning(drafted, share * _ALL, step, holds=True, advise=True)
                return


def _as_change(drafted: Quantity, found: Sequence[Part]) -> Iterator[Reckoning]:
    """Yield the points between two shares that are told as percent: 84 and 72 of 96 lie 12.5 points apart, and 16.7% of the lesser."""
    for one, other in combinations(found, _TWO):
        high, low = max(one.share, other.share), min(one.share, other.share)
        gap = (high - low) * _ALL
        changes = [gap / base for base in (high, low) if base]
        if gap and derive.meets(drafted, gap) and not any(derive.meets(drafted, value) for value in changes):
            step = f"({shown(one.part.value)}/{shown(one.whole)}-{shown(other.part.value)}/{shown(other.whole)})*100"
            yield Reckoning(drafted, gap, step, holds=False, shown=f"{drafted.text.rstrip('% ')}%포인트")
            return


def _points(drafted: Quantity, found: Sequence[Part]) -> Iterator[Reckoning]:
    """Yield how many points the shares of two parts lie apart."""
    for one, other in combinations(found, _TWO):
        value = abs(one.share - other.share) * _ALL
        if value and (derive.meets(drafted, value) or told_figures.near(drafted, value)):
            step = f"({shown(one.part.value)}/{shown(one.whole)}-{shown(other.part.value)}/{shown(other.whole)})*100"
            yield Reckoning(drafted, value, step, holds=True, advise=True)
            return


def _rest(drafted: Quantity, found: Sequence[Part]) -> Iterator[Reckoning]:
    """Yield how many a part leaves of its whole, where the sentence denies something."""
    for one in found:
        if drafted.value == one.whole - one.part.value:
            step = f"{shown(one.whole)}-{shown(one.part.value)}"
            yield Reckoning(drafted, drafted.value, step, holds=True, advise=True)
            return


def _other_part(sheet: Sheet, found: Sequence[Part]) -> Iterator[Reckoning]:
    """Yield what a part leaves of its whole, told of what the source says of the part itself: `230개 가운데 70개를 베를린으로` of 160 that move there."""
    text = sheet.claim.text
    places = [group[0] for group in quantities.readings(text, "ko")]
    told = {one.value for one in places}
    for (whole, rest), one in product(pairwise(places), found):
        if one.whole != whole.value or one.whole - one.part.value != rest.value or one.part.value in told:
            continue
        if not _OF_THE_WHOLE.fullmatch(text, whole.span[1], rest.span[0]) or not _DOES.match(text, rest.span[1]):
            continue
        end = min((each.span[0] for each in places if each.span[0] >= rest.span[1]), default=len(text))
        if _MEETS.search(one.text.text, one.part.span[1], one.clause[1]) and _BEYOND.search(text, rest.span[1], end):
            continue
        if _UNDONE.search(one.text.text, one.part.span[1], one.clause[1]):
            yield Reckoning(rest, rest.value, f"{shown(one.whole)}-{shown(one.part.value)}", holds=True, advise=True)
            return
        for word in anchors.shared(one.text.text, one.text.language, text):
            start, stop = one.part.span[0], one.clause[1]
            there = all((start <= first and last <= stop) or _RIGHT_AHEAD.fullmatch(one.text.text, last, start) for first, last in word.source)  # fmt: skip
            if there and all(rest.span[1] <= span[0] and span[1] <= end for span in word.draft):
                step = f"{shown(one.whole)}-{shown(rest.value)}"
                yield Reckoning(rest, one.part.value, step, holds=False, named=True)
                return


def _between_parts(sheet: Sheet, drafted: Quantity, found: Sequence[Part]) -> Iterator[Reckoning]:
    """Yield what a part leaves of its whole, told as how far it is from another part: 30 of 250 who quit leave 220, whatever 180 others had."""
    for one, other in combinations(found, _TWO):
        high, low = max(one.part.value, other.part.value), min(one.part.value, other.part.value)
        if gap_told.holds(sheet.claim, (drafted,)) or drafted.value == one.whole - sum(
            {each.part.value for each in found if each.whole == one.whole}, Fraction()
        ):
            return
        if (
            one.whole == other.whole
            and drafted.value == high - low
            and drafted.value not in (one.whole - high, one.whole - low)
        ):
            yield Reckoning(drafted, one.whole - low, f"{shown(one.whole)}-{shown(low)}", holds=False)
            return


def _in_words(sheet: Sheet, drafted: Quantity, found: Sequence[Part]) -> Iterator[Reckoning]:
    """Yield a share in words, `다섯 편 중 한 편꼴로 취소됐어요`, of the one part that the words behind it name."""
    behind = _CLAUSE.split(sheet.claim.text[drafted.span[1] :], maxsplit=1)[0]
    right_before = [
        group[0] for group in quantities.readings(sheet.claim.text, "ko") if group[0].span[1] <= drafted.span[0]
    ][-1:]
    for one in right_before:  # `160곳, 딱 절반`
        apposed = one.kind in COUNTS and _APPOSED.fullmatch(sheet.claim.text, one.span[1], drafted.span[0])
        if apposed and any(one.value / each.whole == drafted.value for each in found):
            yield Reckoning(drafted, drafted.value, "", holds=True)
            return
    named = [one for one in found if one.named(behind)]
    if len({one.share for one in named}) != 1:
        return
    share = named[0].share
    others = [one.share for one in found if one.share != share]
    step = f"{shown(named[0].part.value)}/{shown(named[0].whole)}"
    told = quantities.find(drafted.text, "ko")[:1]  # `56건 가운데 50건` of just 56 is told to the last one
    if abs(share - drafted.value) <= (0 if told and told[0].value == named[0].whole else _LOOSE * share):
        yield Reckoning(drafted, drafted.value, step, holds=True)
    elif (
        _IN_ROUND.search(drafted.text)
        and any(_tells(sheet, drafted, one) for one in others)
        and not _MISSED.search(behind)
    ):
        yield Reckoning(drafted, share, step, holds=False, shown=_one_in(share), named=True)


def _one_in(share: Fraction) -> str:
    """Return a share as a newsletter tells it."""
    return f"{shown(Fraction(round(share * _ALL)))}%"
