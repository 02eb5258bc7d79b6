"""The share of the votes that one side of a vote has, `voted 26 to 14`: 65% of all, not 54% of the other side's; `아홉 가운데 여섯` of a 6-3 vote."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import among
from pipeline.check.shares.among import Portion
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NUMBER = r"(?<![\d.,$€£])(?P<{}>\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}})"
_PAIR = deferred(
    rf"{_NUMBER.format('one')} ?(?:votes?|표)?(?: to | against |[-–]| ?대 ?){_NUMBER.format('other')}(?! ?%|[.,]?\d)"
)
_FOR_AND_AGAINST = deferred(
    rf"{_NUMBER.format('one')} (?:votes? |people |residents |members )?(?:for|in favou?r|yes)(?: it| of it| of the [a-z]+)?(?:,|;| and| to| with)+ {_NUMBER.format('other')} (?:votes? )?(?:against|opposed|no)\b"
)
_WORDS = str.split(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
_PAIR_IN_WORDS = deferred(
    rf"\b(?:by|vote[sd]?|ruled|split|passed|rejected|approved|backed|adopted|decided)(?: it| them)?(?: by)?(?: a)? (?P<one>{'|'.join(_WORDS)})(?: votes?)?[ -]to[ -](?P<other>{'|'.join(_WORDS)})\b"
)
_A_VOTE = deferred(
    r"\b(?:vot(?:e[sd]?|ing)|ballots?|backed|approved|rejected|referendum|rul(?:ed|es|ing)|split|jur(?:y|ors?)|justices|judges|committee|council|panel|board)\b|"
    r"투표|표결|의결|판결|평결|찬성|반대|\d표|위원|재판관|대법관|배심|이사회|의견으로"
)
_SIDES = deferred(r"찬성|반대|지지|거부|득표|표를")
_REJECTED = deferred(r"\b(?:reject\w*|defeat\w*|vot\w+ down|turn\w* down|threw out)\b|부결|거부|기각|반려")
_AGAINST_IT = deferred(r"(?: votes?)? against\b")
_ABSTAINED = deferred(r"\b(?:abstain\w*|abstention\w*|absent|recus\w+|did not vote|not voting)\b|기권|불참|빠진")
_CLAUSE = deferred(r"[^.,!?]*")
_FOR = deferred(r"찬성|지지|동의|손을 들|받아들|편에 섰|통과시")
_AGAINST = deferred(r"반대|거부|물리[쳤치친]|퇴짜|맞[섰서선]|반기|부결")
_OTHERWISE = deferred(r"^\s?명?[은는]\s|다른|달랐|달리|소수|이견|반박|맞지 않|아니라")
_VOTERS = deferred(
    r"(?:판사|재판관|대법관|법관|위원|이사|의원|배심원|심사위원|평의원|심판|회원국|조합원|대의원)(?:회)?(?:들)?\s$"
)
_OF_ALL = deferred(r"(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,6})\s?(?:표|명|석|곳|개국)(?:의)?\s(?:가운데|중)(?:에서?)?\s")
"""All that a draft names before a share of them: `기권까지 더한 27표 가운데`."""
_ALL = 100


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the shares that a draft tells of one side of a vote, of which a source has both sides."""
    votes = list(_votes(sheet))
    if len({vote.sides for vote in votes}) != 1:
        return
    one, other = votes[0].sides
    yield from _in_a_few(sheet.claim, votes[0])
    yield from _cast(sheet.claim.text, every, one + other)
    told = {found.value for said in (sheet.before, sheet.claim.text) for found in quantities.find(said, "ko")}
    sides = {one, other} <= told
    for group in every:
        drafted = group[0]
        if drafted.kind != "percent" or support(group, sheet.known) or not (sides or _SIDES.search(sheet.claim.text)):
            continue
        named = _named_whole(sheet.claim.text[: drafted.span[0]])
        both = max(one + other, named)
        right = next((each for each in (one, other) if _near(drafted, each / both * _ALL)), None)
        others = {
            side / whole for whole in (max(one, other), one + other) for side in (one, other) if side < whole < both
        }
        slip = any(told_figures.near(drafted, share * _ALL) for share in others)
        if right is not None or slip:
            side = one if right is None else right
            step = (
                f"{shown(side)} / {f'({shown(one)} + {shown(other)})' if both == one + other else shown(both)} * {_ALL}"
            )
            value = Fraction(round(side / both * _ALL))
            yield Reckoning(drafted, value, step, holds=right is not None, advise=True, named=right is None)


def _cast(text: str, every: Sequence[Group], both: Fraction) -> Iterator[Reckoning]:
    """Yield the number of all votes, where a draft tells a share of them: `25표 가운데 76%`."""
    wholes = {match.start(1) for match in _OF_ALL.finditer(text)}
    for group in every:
        if group[0].kind == "count" and group[0].value == both and group[0].span[0] in wholes:
            yield Reckoning(group[0], both, shown(both), holds=True)


def _named_whole(before: str) -> Fraction:
    """Return how many all are of whom a draft is about to tell a share, 0 where it does not say."""
    found = _OF_ALL.findall(before)
    return _value(found[-1]) if found else Fraction(0)


def _in_a_few(claim: Claim, vote: "_Vote") -> Iterator[Reckoning]:
    """Yield the sides that a draft tells as so many of all who voted, and the numbers of voters or of a side that are none of the vote's."""
    (one, other), text = vote.sides, claim.text
    both = one + other
    for mine in among.found(text):
        drafted = Quantity(mine.share, "times", mine.span, mine.text, words=True)
        whole, side = mine.whole == both, mine.part in (one, other)
        if whole and side:
            if not _turned(claim, mine, vote):
                yield Reckoning(drafted, mine.share, f"{mine.part} / ({shown(one)} + {shown(other)})", holds=True)
        elif (whole or side) and _of_voters(claim, mine) and not _counted_there(claim, mine, both):
            part = Fraction(mine.part) if side else max(one, other)
            step = f"{shown(part)} / ({shown(one)} + {shown(other)})"
            right = f"{shown(both)}명 중 {shown(part)}명"
            yield Reckoning(drafted, part / both, step, holds=False, shown=right, named=True)


def _turned(claim: Claim, mine: Portion, vote: "_Vote") -> bool:
    """Return whether a draft has the one side say what the other one said: the six of a 6-3 approval, against it."""
    behind = _CLAUSE.match(claim.text, mine.span[1])
    said = behind.group() if behind else ""
    won = mine.part == max(vote.sides)
    if not won and not (_OTHERWISE.search(said) or _AGAINST.search(said) or _FOR.search(said)):
        return True  # `판사 다섯 가운데 둘이 괜찮다고 봤다`: the two are told as those who decided
    return bool((_AGAINST if won != vote.rejected else _FOR).search(said))


def _of_voters(claim: Claim, mine: Portion) -> bool:
    """Return whether a part of a few is told of those who voted."""
    behind = _CLAUSE.match(claim.text, mine.span[1])
    sided = behind is not None and (_FOR.search(behind.group()) or _AGAINST.search(behind.group()))
    return bool(sided or _VOTERS.search(claim.text[: mine.span[0]]))


def _counted_there(claim: Claim, mine: Portion, both: Fraction) -> bool:
    """Return whether a source may speak of others too: it has the number that is not the vote's, or tells who did not vote."""
    strange = mine.part if mine.whole == both else mine.whole
    numbers = {figure.value for one in claim.sources for figure in quantities.find(one.text, one.language)}
    return strange in numbers or any(_ABSTAINED.search(one.text) for one in claim.sources)


def _near(drafted: Quantity, share: Fraction) -> bool:
    return derive.meets(drafted, share) or told_figures.near(drafted, share)


@dataclass(frozen=True, slots=True)
class _Vote:
    """The two sides of a vote that a source tells, and whether what was voted on was turned down."""

    sides: tuple[Fraction, Fraction]
    rejected: bool


def _votes(sheet: Sheet) -> Iterator[_Vote]:
    for text in sheet.claim.sources:
        if not _A_VOTE.search(text.text):
            continue
        for match in (
            *_PAIR.finditer(text.text),
            *_FOR_AND_AGAINST.finditer(text.text),
            *_PAIR_IN_WORDS.finditer(text.text),
        ):
            one, other = (_value(match[name]) for name in ("one", "other"))
            rejected = _REJECTED.search(text.text) or _AGAINST_IT.match(text.text, match.end())
            if one and other:
                yield _Vote((one, other), rejected is not None)


def _value(number: str) -> Fraction:
    return Fraction(_WORDS.index(number) + 1 if number in _WORDS else number.replace(",", ""))
