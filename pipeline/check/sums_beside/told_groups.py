"""How many there are of a group, of the whole that the words name: those on either side of an age, what two shares leave, the fourth and thirteen more.

Other figures of a source come to a number near any; here the draft says of whom it speaks, so only the figures of these count.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import parts_told
from pipeline.check.sums_beside import either_side
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_NEITHER = deferred(r"(?P<one>[가-힣A-Za-z]{2,8})도 (?P<other>[가-힣A-Za-z]{2,8})도 (?:아닌|아니|없이|안 |않)")
_EARLIER = deferred(
    r"전년|작년|지난해|1년 전|이전|\b(?:from|against|versus|compared with|up from|down from|last year|a year (?:ago|earlier)|previous(?:ly)?)\b"
)
_RANK = deferred(
    r"\b(?:becomes?|became|is|was|will be|would be|makes? \w+|as) (?:only |just )?the (?P<rank>[a-z]+|\d{1,2}(?:st|nd|rd|th)) (?:US |American |European )?(?:state|country|nation|city|province|county|company|firm|bank|club|school|university|airline|carmaker)\b"
)
_MORE = deferred(r"^(?: \w+){0,2}? (?:more|others?)\b|^ (?:other|further|additional) ")
_IF_ALL = deferred(
    r"(?:다|모두|전부) (?:[가-힣]{1,6} ?)?(?:되|하|통과|가결|시행|받아들|따르|합치)[가-힣]{0,3}면|까지 (?:더하|합치|치)[가-힣]?면|합치면|더하면"
)
_ALL_OF = deferred(r"(?:모두|전부|총|다 해서|다 합쳐|합쳐서)\s$")
_ALONE = deferred(
    r"(?:가장|제일) (?:큰|많은|비싼|중요한|잘 팔리는) [가-힣A-Za-z ]{1,10} (?:한|1) ?(?:곳|명|개|사|군데|사람|가지|종|대|건|나라)[이가의은는만]?\s(?:[^.!?,]{0,12}의 )?(?:약 |거의 |무려 )?$"
)
_ALONE_THERE = deferred(
    r"\b(?:largest|biggest|top|main|leading|best-selling|single largest)(?: one| customer| client| \w+)? (?:alone|by itself|on its own)(?: \w+){0,3}? (?:for |up )?$"
)
_OF_IT = deferred(r"(?:견주면|비교하면|비하면|대면|놓고 보면|따지면),? (?:그|이것의|그것의|이 수의|그 수의) $")
_IN_NUMBERS = deferred(
    r"(?:건수|사람 수|머릿수|명수|숫자|인원|대수|수)로 (?:치|따지|환산|계산|보|옮기)[가-힣]{0,2}면|그러니까|다시 말해|즉[, ]"
)
_AMONG = deferred(r"\s?(?:중|가운데)(?:에서|에)?\s(?:약 |거의 )?$")
_ALL_OF_IT = deferred(
    r"(?:전체|전부의|회사) ?(?:의 )?(?:몸값|가치|값|시가총액|지분)[은는이가을를]?\s[^.!?\d]{0,10}$|(?:몸값|기업 가치|기업가치)[을를은는이가]?\s[^.!?\d]{0,10}$"
)
_STAKE = deferred(r" (?:[a-z]+ )?(?:stake|share|holding|interest)\b")
_PAID = deferred(r"\b(?:for|at|worth) (?:about |around |nearly )?[A-Z]{0,2}$")
_FAR = Fraction(12, 100)
_ALL, _TWO, _TEN = 100, 2, 10
_NEAR = 48


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what the groups come to that the words of a sentence name."""
    open_ = [group for group in every if not support(group, sheet.known)]
    yield from either_side.reckoned(sheet, every, open_)
    yield from _neither(sheet, open_)
    yield from _so_manieth(sheet, every)
    yield from _of_share(sheet, open_)
    yield from _of_a_stake(sheet, open_)
    yield from _alone(sheet, every)
    yield from _of_the_other(sheet, every)


def _tells(one: Quantity, value: Fraction) -> bool:
    return derive.meets(one, value) or told_figures.near(one, value)


def _neither(sheet: Sheet, unstated: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many two shares leave that the draft names: `비밀번호도 피싱도 아닌 다른 길로 뚫린 경우는 1,090건쯤`."""
    match = _NEITHER.search(sheet.claim.text)
    drafted = [
        group[0]
        for group in unstated
        if match and group[0].span[0] >= match.end() and group[0].kind in (*COUNTS, "percent")
    ]
    if match is None or len(drafted) != 1:
        return
    first, second, surely = _shares_of(sheet.claim.sources, match["one"], match["other"])
    if first is None or second is None or first == second or first + second >= _ALL:
        return
    one, left = drafted[0], _ALL - first - second
    step = f"100-{shown(first)}-{shown(second)}"
    if one.kind == "percent":
        if surely or _tells(one, left):
            yield Reckoning(one, left, step, holds=_tells(one, left), advise=True)
        return
    wholes = {
        each.value
        for _, each in sheet.known.figures
        if each.kind in COUNTS and each.unit == one.unit and each.value > one.value
    } or {
        each.value for _, each in sheet.known.figures if each.kind in COUNTS and each.value > _ALL and not _year(each)
    }
    if len(wholes) == 1:
        whole = wholes.pop()
        value = whole * left / _ALL
        if _tells(one, value) or (surely and abs(one.value - value) > _FAR * value):
            yield Reckoning(
                one, Fraction(round(value)), f"{shown(whole)} * ({step})/100", holds=_tells(one, value), advise=True
            )


def _year(one: Quantity) -> bool:
    return one.kind == "number" and not one.unit and "," not in one.text and 1900 <= one.value <= 2100


def _shares_of(texts: Sequence[Evidence], one: str, other: str) -> tuple[Fraction | None, Fraction | None, bool]:
    """Return the shares that a source tells of two things, in one sentence with just these two or each right beside its word."""
    for text in texts:
        percents = _now(text)
        named = [bool(anchors.shared(text.text, text.language, noun)) for noun in (one, other)]
        if any(named) and len(percents) == _TWO:
            return percents[0].value, percents[1].value, all(named)
    return _share_of(texts, one), _share_of(texts, other), True


def _now(text: Evidence) -> list[Quantity]:
    """Return the percentages of a sentence that are not told as those of an earlier time."""
    percents = [one for one in quantities.find(text.text, text.language) if one.kind == "percent" and not one.per]
    return [one for one in percents if not _EARLIER.search(text.text[max(0, one.span[0] - 24) : one.span[0]])]


def _share_of(texts: Sequence[Evidence], noun: str) -> Fraction | None:
    """Return the one share now that a source tells right beside a word of the draft."""
    found: set[Fraction] = set()
    for text in texts:
        percents = _now(text)
        for anchor in anchors.shared(text.text, text.language, noun):
            for start, end in anchor.source:
                near = min(
                    percents, key=lambda one: min(abs(one.span[0] - end), abs(start - one.span[1])), default=None
                )
                if near is not None and min(abs(near.span[0] - end), abs(start - near.span[1])) <= _NEAR:
                    found.add(near.value)
    return found.pop() if len(found) == 1 else None


def _so_manieth(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many there are with the so-manieth and so many more that are to come: the fourth state and 13 more are 17."""
    text = sheet.claim.text
    if not _IF_ALL.search(text):
        return
    ranks: set[Fraction] = set()
    more: set[Fraction] = set()
    for one in sheet.claim.sources:
        found = quantities.find(one.text, one.language)
        spans = [match.span("rank") for match in _RANK.finditer(one.text)]
        ranks |= {
            each.value
            for each in found
            if each.kind == "ordinal" and any(span[0] <= each.span[0] < span[1] for span in spans)
        }
        more |= {each.value for each in found if each.kind in COUNTS and _MORE.search(one.text[each.span[1] :][:_NEAR])}
    if len(ranks) != 1 or len(more) != 1:
        return
    rank, others = ranks.pop(), more.pop()
    for drafted in (group[0] for group in every):
        if drafted.kind == "count" and drafted.value > 1 and _ALL_OF.search(text[: drafted.span[0]]):
            total = rank + others
            yield Reckoning(
                drafted, total, f"{shown(rank)} + {shown(others)}", holds=drafted.value == total, advise=True
            )


def _of_share(sheet: Sheet, unstated: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many the one share that a draft tells makes of the whole told right before: `연체율은 4.8%였어요. 건수로 치면 62만 건 가운데 3만 건 가까이`."""
    text = sheet.claim.text
    for one in (group[0] for group in unstated if group[0].kind in COUNTS and group[0].value > _TEN):
        lead = text[: one.span[0]]
        if not _IN_NUMBERS.search(lead):
            continue
        told = [group for said in (sheet.before, lead) for group in quantities.readings(said, "ko")]
        shares = [group[0] for group in told if group[0].kind == "percent" and support(group, sheet.known)]
        whole = [group[0] for group in told[-1:] if group[0].kind in COUNTS and support(group, sheet.known)]
        if len(shares) != 1 or not whole or not _AMONG.fullmatch(lead, whole[0].span[1]):
            continue
        value = whole[0].value * shares[0].value / _ALL
        if _tells(one, value) or min(abs(one.value - value), abs(one.value - (whole[0].value - value))) > _FAR * value:
            step = f"{shown(whole[0].value)} * {shown(shares[0].value)}/100"
            yield Reckoning(one, _rounded(value), step, holds=_tells(one, value), advise=True)


def _of_a_stake(sheet: Sheet, unstated: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what all of something is worth of which a stake has its price: 30% for 540 million are 1.8 billion in all."""
    for one in (group[0] for group in unstated if group[0].kind == "money"):
        if not _ALL_OF_IT.search(sheet.claim.text[: one.span[0]]):
            continue
        for text in sheet.claim.sources:
            found = quantities.find(text.text, text.language)
            shares = [each for each in found if each.kind == "percent" and _STAKE.match(text.text, each.span[1])]
            sums = [each for each in found if derive.pairs(each, one) and _PAID.search(text.text[: each.span[0]])]
            prices = [each for share in shares for each in sums if each.span[0] > share.span[1]][:1]
            for price in prices if len(shares) == 1 else ():
                value = price.value / shares[0].value * _ALL
                step = f"{shown(price.value)} / ({shown(shares[0].value)}/100)"
                if _tells(one, value) or abs(one.value - value) > _FAR * value / _TWO:
                    yield Reckoning(one, _rounded(value), step, holds=_tells(one, value), advise=True)
                return


def _rounded(value: Fraction) -> Fraction:
    """Return a number as a newsletter tells it, to two digits."""
    step = Fraction(10) ** max(0, len(str(int(value))) - _TWO)
    return round(value / step) * step


def _alone(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the share of the largest by itself, told in words: 26% are no `절반 가까이`, whatever the three largest have."""
    text = sheet.claim.text
    shares = {
        one.value
        for each in sheet.claim.sources
        for one in quantities.find(each.text, each.language)
        if one.kind == "percent" and _ALONE_THERE.search(each.text[: one.span[0]])
    }
    for drafted in (group[0] for group in every if len(shares) == 1):
        part = drafted.kind == "times" and drafted.words and drafted.value < 1
        if part and _ALONE.search(text[: drafted.span[0]]):
            (share,) = shares
            yield from _in_words(sheet, drafted, share / _ALL, f"{shown(share)}/100")


def _in_words(sheet: Sheet, drafted: Quantity, value: Fraction, step: str) -> Iterator[Reckoning]:
    """Yield that a part in words is a value, or is far from it."""
    if parts_told.fits(sheet.claim.text, drafted, value):
        yield Reckoning(drafted, drafted.value, step, holds=True)
    elif abs(value - drafted.value) > _FAR * drafted.value:
        yield Reckoning(drafted, value, step, holds=False, shown=f"{shown(Fraction(round(value * _ALL)))}%")


def _of_the_other(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the part that what the draft tells last is of the only larger figure of its unit: `950만 명이에요. 하루 이용자 수와 견주면 그 4분의 1이 넘는`."""
    text = sheet.claim.text
    for drafted in (group[0] for group in every):
        part = drafted.kind == "times" and drafted.words and drafted.value < 1
        if not part or not _OF_IT.search(text[: drafted.span[0]]):
            continue
        told = [
            group[0]
            for said in (sheet.before, text[: drafted.span[0]])
            for group in quantities.readings(said, "ko")
            if support(group, sheet.known) and group[0].kind in (*COUNTS, "money", "size") and group[0].value > _TEN
        ][-1:]
        wholes = {
            one.value
            for one in sheet.known.operands
            if told and derive.pairs(one, told[0]) and one.value > told[0].value and (one.unit or not told[0].unit)
        }
        if len(wholes) == 1:
            whole = wholes.pop()
            yield from _in_words(sheet, drafted, told[0].value / whole, f"{shown(told[0].value)}/{shown(whole)}")
