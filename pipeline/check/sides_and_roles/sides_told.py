"""A figure told of the other side of a yes or no: those against as those for, those who have as those who have not.

What stands right beside a figure, in one clause and with no other figure between, says which side it counts. A source must say it of every
place where it has the figure.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import clashes
from pipeline.check.sides_and_roles.done_rows import DEEDS, OPPOSED
from pipeline.text import quantities
from pipeline.text.patterns import compiled, deferred
from pipeline.text.quantities import Quantity

_NOUNS = (
    r"(?: (?:out )?of (?:the |its |their |all |those )?[\d,]+)?(?: (?!and\b|but\b|or\b|while\b)[A-Za-z][\w'’-]*){0,5}?"
)
_NO_MORE = deferred(r"\s(?:no|not|nothing|none|neither|little|hardly)\b")
_NEGATED = deferred(
    r"\b(?:not|never|n['’]t|no longer|cannot|yet to|fail(?:ed|s)? to|refus\w+|declin\w+ to|without|unable)\b|n['’]t\b",
    re.IGNORECASE,
)
_ADVERBS = r"(?: (?:been|be|have|has|had|were|was|are|is|already|now|since|so far|also|still|would|will|said they|say they|who|that|which|of (?:them|those|these|whom|which)|say|said))*"
_NOT = deferred(r"지\s?(?:는\s|도\s)?(?:않|못)|(?<![가-힣])(?:안|못)\s|아니|없|빼고|제외|외에|말고")
_CUT = deferred(r"[,;](?=\s)|[.!?](?=\s|$)|\n|(?<=[가-힣])(?:고|며|지만|는데|은데|인데|던데|으나|면서|반면)(?=[\s,])")
_NOT_DONE = deferred(r"(?:[가-힣]{0,2}지|하지|되지)(?:는|도)?\s?(?:않|못)")
_NOT_AHEAD = deferred(r"(?:^|\s)(?:안|못)\s$")
_DONE = deferred(r"(?:을|를)?\s?(?:했|한 |됐|된 |마쳤|끝냈|았|었|렸|겼)")
_NOT_YET = deferred(
    r"(?:[가-힣]{0,2}지|하지|되지)\s?(?:않|못)(?:은|한|했던)\s[가-힣]{1,6}[은는이가]\s(?:아직\s|모두\s|약\s)*$"
)
_HAVING = deferred(r"(?:한|된|은|친|낸|린|긴)\s[가-힣]{1,6}[은는이가]\s(?:모두\s|약\s)*$")
_BALLOT = deferred(
    r"\b(?:(?:carried|passed|approved|adopted|backed|won|accepted|confirmed|ratified)|(?P<lost>rejected|defeated|voted down|thrown out|lost|failed))(?: [a-z]+){0,4} (?:by )?(?P<one>\d{1,3})(?: votes)?(?: to |[-–])(?P<other>\d{1,3})\b",
    re.IGNORECASE,
)
_STOP = deferred(r"[.,;](?=\s|$)")
_EVEN = deferred(r"(?:도|조차|밖에|까지는|까지도)(?:\s|$)")
_YES, _NO = deferred(r"찬성"), deferred(r"반대")
_OWN_KINDS = frozenset({"count", "number", "percent", "times"})
_POINT = Fraction(1, 200)
_PAST, _FINALS = 20, 28  # how a syllable ends, by its place in the Unicode block
_FAR = 40


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures of a sentence that its source has of the other side only."""
    shares = quantities.shares(claim.text, "ko")
    inside = [one.span for one in shares]
    figures = [*shares, *(group[0] for group in every if not _within(group[0].span, inside))]
    for drafted in figures:
        if drafted.kind not in _OWN_KINDS or (drafted.per and drafted not in shares) or not drafted.value > 0:
            continue
        homes = [(one, each) for one in claim.evidence if one.language == "en" for each in _homes(one, drafted)]
        if not homes:
            continue
        flag = _opposed(claim, drafted, homes, figures) or _undone(claim, drafted, homes, figures)
        if flag:
            yield flag


def ballots(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the votes of a sentence that were cast for the other side: 25 for a motion carried by 38 votes to 25."""
    found = [(one, match) for one in claim.evidence if one.language == "en" for match in _BALLOT.finditer(one.text)]
    if len(found) != 1:
        return
    one, match = found[0]
    figures = [group[0] for group in every]
    cast = [Fraction(match["one"]), Fraction(match["other"])]
    if match["lost"]:
        cast.reverse()
    for drafted in figures:
        said = "\n".join(_clause(claim.text, drafted, figures))
        sides = [bool(_YES.search(said)), bool(_NO.search(said))]
        if drafted.kind not in ("count", "number") or sum(sides) != 1 or _NOT.search(said):
            continue
        mine, other = cast if sides[0] else cast[::-1]
        if drafted.value == other != mine:
            yield clashes.stated(claim, drafted, (one.id, match.group()), mine)


def _within(span: tuple[int, int], spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def _worth(one: Quantity) -> Fraction:
    """Return a share as a part of one, any other figure as it is."""
    return one.value / 100 if one.kind == "percent" else one.value


def _shared(one: Quantity) -> bool:
    return one.kind in ("percent", "times")


def _homes(one: Evidence, drafted: Quantity) -> Iterator[Quantity]:
    for each in quantities.find(one.text, one.language):
        alike = _shared(each) == _shared(drafted) and each.kind in _OWN_KINDS
        if alike and not each.per and abs(_worth(each) - _worth(drafted)) <= (_POINT if _shared(drafted) else 0):
            yield each


def _clause(text: str, drafted: Quantity, figures: Sequence[Quantity]) -> tuple[str, str]:
    """Return the words of a figure's clause before and behind it, up to the next figure."""
    start = max((match.end() for match in _CUT.finditer(text, 0, drafted.span[0])), default=0)
    cut = _CUT.search(text, drafted.span[1])
    end = cut.end() if cut else len(text)
    start = max([start, *(one.span[1] for one in figures if one.span[1] <= drafted.span[0])])
    end = min([end, *(one.span[0] for one in figures if one.span[0] >= drafted.span[1])])
    return text[start : drafted.span[0]], text[drafted.span[1] : end]


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[re.Pattern[str], ...], ...]:
    return tuple(
        (_behind(first), compiled(here), _behind(second), compiled(there)) for first, here, second, there in OPPOSED
    )


@lru_cache(maxsize=1)
def _deeds() -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((_behind(english), compiled(rf"(?:{korean})"), _before(english)) for english, korean in DEEDS)


def _behind(words: str) -> re.Pattern[str]:
    """Return what a figure's own verb looks like behind it: `60% of renters oppose`, `five have ratified`."""
    return compiled(rf"{_NOUNS}{_ADVERBS} (?P<verb>{words})\b", re.IGNORECASE)


def _before(words: str) -> re.Pattern[str]:
    """Return what a verb looks like before the figure that it has as its object: `has planted 3,000 of the 5,000`."""
    return compiled(
        rf"\b(?:have|has|had)(?: (?:not|never|already|now|so far|only|yet to))* (?:{words}) (?:about |only |just |some )?[$€£¥₩]?$",
        re.IGNORECASE,
    )


def _opposed(
    claim: Claim, drafted: Quantity, homes: Sequence[tuple[Evidence, Quantity]], figures: Sequence[Quantity]
) -> Flag | None:
    """Return the finding that a figure is told of one side, and stands in the source on the other alone, which has another there."""
    before, behind = _clause(claim.text, drafted, figures)
    said = f"{before}\n{behind}"
    if _NOT.search(said):
        return None
    for first, here, second, there in _rows():
        mine = [bool(here.search(said)), bool(there.search(said))]
        if sum(mine) != 1:
            continue
        own, other = (first, second) if mine[0] else (second, first)
        if not all(_affirmed(one, each, other) and not own.match(one.text, each.span[1]) for one, each in homes):
            continue
        rivals = [
            each
            for one in claim.evidence
            if one.language == "en"
            for each in quantities.find(one.text, "en")
            if _shared(each) == _shared(drafted) and each.kind in _OWN_KINDS and _affirmed(one, each, own)
        ]
        values = {_worth(one) for one in rivals}
        if len(values) == 1 and _worth(drafted) not in values:
            return clashes.stated(claim, drafted, (homes[0][0].id, _around(*homes[0])))
    return None


def _done(deed: re.Match[str], tail: str) -> bool:
    """Return whether a Korean verb is told as done: its stem with `했`, or with the past in its own last syllable."""
    return bool(_DONE.match(tail)) or (ord(deed.group()[-1]) - ord("가")) % _FINALS == _PAST


def proved(claim: Claim, drafted: Quantity, figures: Sequence[Quantity]) -> bool:
    """Return whether so many have not done what a source says the others of a whole have, or the other way round: five of twelve, of whom seven have."""
    if drafted.kind not in ("count", "number") or drafted.per:
        return False
    for english, korean, _ in _deeds():
        denied = _told_done(claim, drafted, figures, korean)
        if denied is None:
            continue
        for one in claim.evidence if claim.evidence else ():
            if one.language == "en" and drafted.value in _others(one, english, denied=not denied):
                return True
    return False


def _denied(behind: str, deed: re.Match[str]) -> bool:
    return bool(_NOT_DONE.match(behind[deed.end() :]) or _NOT_AHEAD.search(behind[: deed.start()]))


def _others(one: Evidence, english: re.Pattern[str], *, denied: bool) -> Iterator[Fraction]:
    """Yield how many of a whole are left without those of whom a source says that they have, or have not, done something."""
    figures = [
        each for each in quantities.find(one.text, one.language) if each.kind in ("count", "number") and not each.per
    ]
    for part in figures:
        match = english.match(one.text, part.span[1])
        if match and bool(_NEGATED.search(match.group())) == denied:
            yield from (whole.value - part.value for whole in figures if whole.value > part.value)


def deeds_of(said: str, text: str, start: int) -> bool:
    """Return whether words of a draft say that a deed was done which a source says right behind a place."""
    for english, korean, _ in _deeds():
        deed = korean.search(said)
        if deed and _done(deed, said[deed.end() :]):
            match = english.match(text, start)
            if match and not _NEGATED.search(match.group()):
                return True
    return False


def _affirmed(one: Evidence, figure: Quantity, verb: re.Pattern[str]) -> bool:
    match = verb.match(one.text, figure.span[1])
    return match is not None and not _NEGATED.search(match.group())


def _around(one: Evidence, figure: Quantity) -> str:
    return figure.text + _STOP.split(one.text[figure.span[1] : figure.span[1] + _FAR])[0]


def _undone(
    claim: Claim, drafted: Quantity, homes: Sequence[tuple[Evidence, Quantity]], figures: Sequence[Quantity]
) -> Flag | None:
    """Return the finding that so many are said not to have done what a source says they have, or to have done what they have not."""
    if _EVEN.match(claim.text, drafted.span[1]) or any(each.bound for _, each in homes):
        return None
    for english, korean, ahead in _deeds():
        denied = _told_done(claim, drafted, figures, korean)
        if denied is None:
            continue
        found = [english.match(one.text, each.span[1]) or ahead.search(one.text[: each.span[0]]) for one, each in homes]
        if not all(found):
            continue
        there = [
            bool(_NEGATED.search(match.group()) or _NO_MORE.match(match.string, match.end()))
            for match in found
            if match
        ]
        if all(one != denied for one in there):
            return clashes.stated(claim, drafted, (homes[0][0].id, _around(*homes[0])))
    return None


def _told_done(claim: Claim, drafted: Quantity, figures: Sequence[Quantity], korean: re.Pattern[str]) -> bool | None:
    """Return whether a draft denies a deed of so many, by its verb or by what describes them (`아직 심지 않은 나무가`); None where it tells none."""
    if not korean.search(claim.text):
        return None
    before, behind = _clause(claim.text, drafted, figures)
    if deed := korean.search(behind):
        denied = _denied(behind, deed)
        return denied if denied or _done(deed, behind[deed.end() :]) else None
    described = korean.search(before)
    if described and _NOT_YET.match(before, described.end()):
        return True
    return False if described and _HAVING.match(before, described.end()) else None
