"""A part in words, `4분의 1가량 싸졌어요`, `절반 넘게 줄었어요`, `이용자의 5분의 1을 넘겨요`, held against the two figures it is about.

Which two those are the draft says: it tells both before the part (`12km에서 3km로`), or one, and names what the other counts. What the
part is of them the words behind it say: what is left, what is gone, what came on top.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors, rough_shares
from pipeline.check.claims import Claim
from pipeline.check.figures import bare_numbers, derive, told_figures
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.operations import unequal
from pipeline.check.figures.pool import Pool, support
from pipeline.check.figures.sheet import Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity
from pipeline.text.quantities.quantity import Bound

_HOW = r"\s?(?:을|를|이|가|로|으로|만큼|씩)?\s?(?:넘게|이상|이나|가까이|가량|정도|쯤|남짓|훌쩍|조금)?\s?(?:더\s|덜\s)?(?:값[이을]\s|요금이\s)?"
_LESS = deferred(
    _HOW
    + r"(?:줄|준\s|내[려리렸린]|감소|하락|떨어|낮|깎|적|아[끼낀꼈]|절약|절감|짧|빨라|빠른|빠르|싸[졌져진지게고]|싼|저렴|가벼|작아|얇|덜|인하|단축|사라|없[어애앴]|빠[지진졌질]|증발|날아|모자[라란랐랄]|부족|잘[라려렸린]|덜어|축소|접[는었])"
)
_MORE = deferred(
    _HOW
    + r"(?:늘|느?는\s|키[우워운웠]|올[라랐리려렸]|오[르른]|증가|상승|많|비싸|비싼|길[어었]|커[졌지진]|높|불[어었]|뛰|인상|무거|두꺼|더해|느[려리]|붙[어었은는])"
)
_LEVEL = deferred(
    r"\s?(?:가량|정도|쯤)?(?:으로|로)\s(?:[가-힣]{1,6}\s)?(?:줄|내[려리렸린]|떨어|낮|짧|작아|싸)|\s?(?:수준|밖에|에 불과|꼴|값)"
)
_AT_A_RATE = deferred(r"꼴로\s(?:[가-힣]{1,6}\s)?(?:줄|빠[지졌진]|사라|없[어애앴]|떠[나났]|감소|잘[라려렸])")
"""So many of a few that are gone: `셋에 하나꼴로 줄었어요` is no level."""
_UNDER = deferred(
    r"\s?(?:아래|밑)?(?:에|에도|도)?\s?(?:조금|살짝|약간|한참)?\s?(?:못 ?미[쳐치친쳤]|미치지 못|모자라|안 되|안 돼|채 안|밑|아래|미만|가까|육박|근접)"
)
_ROUGHLY = deferred(r"\s?(?:수준|꼴|가량|정도|쯤|안팎)")
_FROM_TO = deferred(r"(?:으로|로|이|가|은|는),?\s(?:약\s|거의\s|무려\s|딱\s)?$")
_OF = deferred(r"(?P<whole>[^,.]{2,24})의\s(?:약\s|거의\s|무려\s)?$")
_ALL_OF = deferred(r"(?:전체|모두)의\s(?:약\s)?$")
_EARLIER = deferred(
    r"(?:예전|이전|종전|기존|원래|직전|지난\S{1,3}|작년|전|(?:예상|전망|기대|목표|추정|컨센서스)치?|예측|계획|평년|평균|최고치?|정점|당초|애초|\d{4}년)(?:보다| 대비|에 비해)\s(?:약\s)?$"
)
_COUNTS = frozenset({"number", "count", "ordinal"})
_WHOLE, _ROUND = 10, frozenset({100, 1000, 10_000})
_FEW = 6  # figures: of more, some two make any share
_OF_THE = deferred(r"\b\d[\d,]*(?: [a-z]+)? (?:out )?of (?:the |its |their |all )?\d[\d,]*")
_OUT_OF = deferred(r"\d[가-힣]{0,2} ?(?:중|가운데)(?:에서)?(?:도|만)?\s$")
_OUT_OF_IT = deferred(r"\s(?:중|가운데)(?:에서)?\s(?:약\s|무려\s)?$")
_NOT_EVEN = deferred(r"\s?(?:에)?도\s?(?:채 )?(?:안|못|미치지|모자라)")  # `절반도 안 되는`: far less may be meant
_EVEN = Fraction(2, 5)
_SLACK = Fraction(1, 10)
_BELOW = Fraction(85, 100)
_EXACT = Fraction(4, 100)
_ALIKE = 0.7
_MOST = 24


def proved(sheet: Sheet, drafted: Quantity) -> Proof | None:
    """Return what two figures come to that a part is about, where they give it."""
    if not _is_part(drafted) or len(sheet.places) > _MOST:
        return None
    text = sheet.claim.text
    for high, low in _pairs(sheet, drafted):
        for proof in ways(text, drafted, high, low):
            if fits(text, drafted, proof.value):
                return proof
    return None


def refuted(sheet: Sheet, drafted: Quantity) -> Proof | None:
    """Return what the two figures come to that stand right before a part as the ends of a change, where they give another."""
    if not _is_part(drafted) or len(sheet.places) > _MOST:
        return None
    text = sheet.claim.text
    before = [one for one in _told(text, sheet) if one.span[1] <= drafted.span[0]][-2:]
    if len(before) != 2 or before[0].role != "from" or not derive.pairs(*before) or before[0].value == before[1].value:
        return None
    if not _FROM_TO.fullmatch(text[before[1].span[1] : drafted.span[0]]):
        return None
    high, low = sorted(before, key=lambda one: -one.value)
    found = list(ways(text, drafted, high, low))
    return found[0] if found and not any(fits(text, drafted, one.value) for one in found) else None


def fits(text: str, drafted: Quantity, value: Fraction) -> bool:
    """Return whether a part in words may be told of a value, by the words that bound it."""
    near, share = drafted.approximate, drafted.value
    if drafted.bound == "min" and not near:
        return share <= value < share * Fraction(3, 2) and value < 1
    if drafted.bound == "max" or _UNDER.match(text, drafted.span[1]):
        close = "가까" in text[drafted.span[1] : drafted.span[1] + 8] or near
        low = (
            _BELOW * share
            if close
            else _EVEN * share
            if _NOT_EVEN.match(text, drafted.span[1])
            else share / (1 + share)
        )
        return low <= value < share or (close and abs(value - share) <= _EXACT * share)
    near = near or _ROUGHLY.match(text, drafted.span[1]) is not None
    return abs(value - share) <= (_SLACK if near else _EXACT) * share


def of_counts(text: str, share: Quantity, told: Sequence[Quantity]) -> bool:
    """Return whether a part told in people is that of two counts told before it: 5.1 of 42 million are nearly one in eight."""
    shares = [low.value / high.value for high, low in unequal(derive.distinct(told))]
    return any(fits(text, bounded(text, share), one) for value in shares for one in (value, 1 - value))


def counted(claim: Claim, share: Quantity, known: Pool, before: str) -> bool:
    """Return whether two counts that the draft tells beside a part told in people make it, or two that a source says so of each other."""
    counts = [
        group[0]
        for text in (claim.text[: share.span[0]], before, claim.after)
        for group in quantities.readings(text, "ko")
        if group[0].kind in _COUNTS and support(group, known)
        if group[0].value >= _WHOLE or _OUT_OF.search(text[: group[0].span[0]])
    ]
    there = [
        one
        for text in claim.evidence
        for match in _OF_THE.finditer(text.text)
        for one in quantities.find(match.group(), "en")
    ]
    return of_counts(claim.text, share, counts) or of_counts(claim.text, share, there)


def of_one_told(claim: Claim, share: Quantity, known: Pool, before: str) -> bool:
    """Return whether a figure that the draft tells, and another or one of the source, make a share: 281 of 713 million are `다섯 명 중 두 명꼴`.

    Two that the source alone tells make it to the digit: 12 of 40 are three in ten.
    """
    texts = (claim.text[: share.span[0]], before)
    said = [group[0] for text in texts for group in quantities.readings(text, "ko")]
    told, source = (
        [one for one in figures if one.kind in _COUNTS | {"money"} and one.value >= _WHOLE]
        for figures in (said, known.operands)
    )
    values = {one.value for one in told}
    alike = derive.distinct([*told, *source])
    return len(alike) <= _FEW and any(
        low.value / high.value == share.value
        or ({high.value, low.value} & values and rough_shares.near(share, low.value / high.value))
        for high, low in unequal(alike)
    )


def in_people(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is one of the two numbers of such a part, or is itself one that is as near as such parts are."""
    start, end = drafted.span
    return _roughly(sheet, drafted) or any(
        one.span[0] <= start and end <= one.span[1] and counted(sheet.claim, one, sheet.known, sheet.before)
        for one in quantities.shares(sheet.claim.text, "ko")
        if _of_few(one)
    )


def _of_few(one: Quantity) -> bool:
    """Return whether a part is one of ten at the most, or of a round hundred: 19 of 22 mice are no 19 of 20."""
    numbers = [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", one.text)]
    return not numbers or max(numbers) <= _WHOLE or max(numbers) in _ROUND


def _roughly(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a part told in a few is not far from a share of the source, from what that leaves, or from what two figures give."""
    if not rough_shares.of_a_few(drafted):
        return False
    claim = sheet.claim
    told = [one.value / 100 for _, one in sheet.known.figures if one.kind == "percent" and not one.per]
    if rough_shares.turned(claim.text, drafted.span[0], [one.text for one in claim.evidence]):
        told += [1 - value for value in told]
    return any(rough_shares.close(drafted, value) for value in told) or of_one_told(
        claim, drafted, sheet.known, sheet.before
    )


def bounded(text: str, share: Quantity) -> Quantity:
    """Return a part told in people as near as such parts are: `여덟 명 중 한 명` is one of eight, more or less."""
    behind = text[share.span[1] : share.span[1] + 12]
    over = re.match(r"\s?(?:을|를|이|보다)?\s?(?:조금|훌쩍|약간)?\s?(?:넘|웃[돌도돈]|많)", behind)
    under = _UNDER.match(text, share.span[1])
    bound: Bound = "min" if over else "max" if under else ""
    return Quantity(
        share.value, "times", share.span, share.text, bound=bound, approximate=not bound or "가까" in behind, words=True
    )


def _is_part(drafted: Quantity) -> bool:
    return drafted.kind == "times" and drafted.words and not drafted.per and 0 < drafted.value < 1


def ways(text: str, drafted: Quantity, high: Quantity, low: Quantity) -> Iterator[Proof]:
    """Yield what a part may be of two figures, by the words behind it."""
    top, bottom, end = shown(high.value), shown(low.value), drafted.span[1]
    part = Proof(f"{bottom}/{top}", low.value / high.value, ratio=True)
    gap = high.value - low.value
    gone = rough_shares.of_a_few(drafted) and _AT_A_RATE.match(text, end)
    if _LEVEL.match(text, end) and not gone:
        yield part
    elif gone or _LESS.match(text, end):
        yield Proof(f"({top}-{bottom})/{top}", gap / high.value, gap=True)
    elif _MORE.match(text, end):
        yield Proof(f"({top}-{bottom})/{bottom}", gap / low.value, gap=True)  # `절반 가까이 늘었어요`
    else:
        yield part


def _pairs(sheet: Sheet, drafted: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the figures that a part may be about, the larger first: both told, or one told and one of what the draft names."""
    text = sheet.claim.text
    gone = told_figures.gone_before(sheet)
    told = [*_told(text, sheet), *(one for one in _told(sheet.before, sheet) if one.value not in gone)]
    told = [one for one in told if one.kind in FIGURES and one is not drafted]
    yield from unequal(derive.distinct(told))
    earlier = _EARLIER.search(text[: drafted.span[0]])
    for one in sheet.claim.evidence if earlier else ():
        figures = derive.distinct(quantities.find(one.text, one.language))
        same = [mine for mine in told if any(derive.pairs(mine, each) and each.value == mine.value for each in figures)]
        yield from (pair for mine in same for other in figures for pair in unequal([mine, other]))
    if _ALL_OF.search(text[: drafted.span[0]]):
        mine = [one for one in quantities.find(text, "ko") if one.kind in FIGURES and one.span[1] <= drafted.span[0]][
            -1:
        ]
        everything = [other for one in sheet.claim.evidence for other in quantities.find(one.text, one.language)]
        for part in mine:
            alike = [other for other in everything if derive.pairs(part, other)]
            yield from unequal([part, max(alike, key=lambda other: other.value)]) if alike else ()
    if told and _OUT_OF_IT.search(text[: drafted.span[0]]):
        parts = [each for one in sheet.claim.evidence for each in bare_numbers.of_it(one.text, one.language)]
        yield from ((one, part) for one in told for part in parts if derive.pairs(one, part) and part.value < one.value)
    whole = _OF.search(text[: drafted.span[0]])
    for one in sheet.claim.evidence if whole else ():
        named = anchors.shared(one.text, one.language, whole["whole"]) if whole else []
        if any(anchor.key[0] not in "=#" and anchor.weight >= _ALIKE for anchor in named):
            figures = derive.distinct(quantities.find(one.text, one.language))
            yield from (
                (other, mine)
                for mine in told
                for other in figures
                if derive.pairs(mine, other) and other.value > mine.value
            )


def _told(text: str, sheet: Sheet) -> list[Quantity]:
    """Return the figures of a draft's sentence that its source states, by their places."""
    found = [group[0] for group in quantities.readings(text, "ko") if support(group, sheet.known)]
    for whole in quantities.sums(text, "ko"):  # `4분 20초에서 50초로` goes from 260 seconds
        parts = [one for one in found if whole.span[0] <= one.span[0] and one.span[1] <= whole.span[1]]
        if len(parts) > 1:
            found = sorted([one for one in found if one not in parts] + [whole], key=lambda one: one.span)
    return found
