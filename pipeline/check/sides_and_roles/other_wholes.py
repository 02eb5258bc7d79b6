"""A share told of another whole: half of the staff for half of the office space, a third of the sales for a third of the staff.

Wholes fall into a few sorts that nobody takes one for the other: people, money, room, time. A source must say outright what its share is of.
What it says of a part only, `61% of data-centre sales`, is no `전체 매출의 61%`.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import clashes
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SORTS = (
    (
        r"직원|사원|임직원|인력|주민|시민|학생|환자|고객|이용자|사용자|회원|관객|승객|근로자|노동자|교사|의사|간호사|유권자|응답자|세입자|가입자|선수|사람",
        (
            r"people|staff|employees?|workers?|workforce|work force|residents?|citizens|students?|pupils|patients?|customers?|users?|members?|passengers?|voters?|respondents|tenants|subscribers?|"
            r"players|personnel|head ?count|crew|team|population|teachers|doctors|nurses|those|them|whom|adults|men|women|households|families|jobs|posts|positions|roles|labou?r"
        ),
    ),
    (
        r"매출|수익|이익|예산|비용|지출|돈|자금|수입|투자금|기금|재산|빚|상금",
        r"revenues?|sales|income|profits?|budget|costs?|spending|money|funds?|funding|cash|earnings|turnover|proceeds|expenses?|assets|debts?|wealth|prize|savings|investments?|stakes?|bill|wages?|payroll",
    ),
    (
        r"사무실|사무 공간|공간|땅|부지|면적|농지|건물|매장 면적",
        r"(?:office|floor|shop|retail|storage|warehouse|lab|living)? ?space|area|land|site|floors?|acreage|hectares|acres|buildings?|estate|offices?|field|fields|surface|territory|farmland",
    ),
    (r"시간|기간|근무 시간|수업", r"(?:the |its |their )?(?:time|day|hours|week|year|period|shift)"),
)
_LEAD = r"(?:(?:the|its|their|his|her|all|our|a|an|company|firm|city|total|whole|entire|full-time|annual|this|those|these|[a-z]+['’]s?) )*(?:[a-z-]+ )?"
_BEFORE = r"(?:의|\s전체의|\s전체|들의|\s중|\s가운데)?\s(?:약\s|거의\s)?$"
_ORDINAL = deferred(r"\b(?:first|second|last|latter|other|final|opening|closing) $", re.IGNORECASE)
_KINDS = frozenset({"percent", "times"})
_OF_ALL = deferred(
    r"(?<![가-힣])(?:전체|총|회사 전체|그룹 전체|모든)\s?(?P<noun>매출액?|이익|수익|비용|지출|예산|수출액?|수입|직원|인력|고객|이용자|사용자|주문|생산량?|출하량?|투자액?|거래액?)(?:의|\s(?:가운데|중))?\s(?:약\s|거의\s)?$"
)
_NOUNS = (
    (r"매출|수익|수입|거래", r"sales|revenues?|income|turnover|imports"),
    (r"이익|수익", r"profits?|earnings|income"),
    (r"비용|지출|예산|투자", r"costs?|spending|expenses?|budget|investments?|outlays?"),
    (r"수출", r"exports"),
    (r"직원|인력", r"staff|employees?|workers?|workforce|jobs|headcount"),
    (r"고객|이용자|사용자", r"customers?|clients?|users?|subscribers?"),
    (r"주문|생산|출하", r"orders|output|production|shipments|deliveries"),
)
_WHOLE = deferred(
    r"(?:the|its|their|his|her|all|our|a|an|of|total|overall|whole|entire|full|company|companywide|company-wide|group|firm|net|gross|annual|yearly|quarterly|monthly|weekly|daily|worldwide|global|combined|consolidated|current|this|those|these|that|last|past|reported|adjusted|operating|expected|planned|[\w-]*(?:year|quarter|month|week|half)\S*|(?:first|second|third|fourth|fiscal|previous|same)|\d[\w.-]*|[A-Z][\w.&-]*(?<!an)(?<!ese)|[\w-]+['’]s?)"
)
_LIMITED = r" of (?P<lead>(?:[\w.&'’-]+ ){{1,4}}?)(?:{nouns})\b(?!['’-])"
_PART_OF = deferred(
    r"(?P<part>[가-힣A-Za-z]{0,6}(?:부문|사업|센터|시장|해외|국내|온라인|오프라인|반도체|메모리|클라우드|광고|구독|서비스|북미|유럽|중국|미국|일본|신규|유료|무료|정규직|계약직)) (?P<noun>[가-힣]{2,4})(?:의|\s(?:가운데|중))?\s(?:약\s|거의\s)?$"
)


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the shares of a sentence that its source has of a whole of another sort only."""
    for group in every:
        drafted = group[0]
        if drafted.kind not in _KINDS or drafted.per or not 0 < _part(drafted) < 1:
            continue
        mine = _sort_here(claim.text[: drafted.span[0]])
        homes = [(one, each) for one in claim.evidence for each in _same(one, drafted)]
        if mine is None or not homes:
            continue
        theirs = [_sort_there(one, each) for one, each in homes]
        if all(sort is not None and sort != mine for sort in theirs):
            one, each = homes[0]
            words = each.text + one.text[each.span[1] : each.span[1] + 28].split(".")[0]
            yield clashes.stated(claim, drafted, (one.id, words))


def limited(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the shares that a sentence tells of all there is, and each source that has them of a part of it: `61% of data-centre sales`."""
    for group in every:
        drafted = group[0]
        whole = _OF_ALL.search(claim.text[: drafted.span[0]])
        if whole is None or drafted.kind not in _KINDS or drafted.per or not 0 < _part(drafted) < 1:
            continue
        homes = [
            (one, each, _of_a_part(one, each, whole["noun"])) for one in claim.evidence for each in _same(one, drafted)
        ]
        if homes and all(part for *_, part in homes):
            one, _, part = homes[0]
            yield clashes.stated(claim, drafted, (one.id, part))


def _of_a_part(one: Evidence, share: Quantity, noun: str) -> str:
    """Return by which words a source tells a share of a part of what a noun names; nothing where it may be all of it."""
    if one.language == "ko":
        told = _PART_OF.search(one.text[: share.span[0]])
        return told.group() + share.text if told and told["noun"][:2] == noun[:2] else ""
    nouns = "|".join(english for korean, english in _NOUNS if re.match(korean, noun))
    told = re.compile(_LIMITED.format(nouns=nouns)).match(one.text, share.span[1])
    if told is None or all(_WHOLE.fullmatch(word) for word in told["lead"].split()):
        return ""
    return share.text + told.group()


def _part(one: Quantity) -> float:
    return float(one.value / 100 if one.kind == "percent" else one.value)


def _same(one: Evidence, drafted: Quantity) -> Iterator[Quantity]:
    for each in quantities.find(one.text, one.language):
        ordinal = _ORDINAL.search(one.text[: each.span[0]])
        if each.kind in _KINDS and not each.per and not ordinal and abs(_part(each) - _part(drafted)) < 0.005:
            yield each


def _sort_here(before: str) -> int | None:
    """Return which sort of whole the words right before a drafted share name."""
    found = [number for number, (korean, _) in enumerate(_SORTS) if re.search(rf"(?:{korean}){_BEFORE}", before)]
    return found[0] if len(found) == 1 else None


def _sort_there(one: Evidence, share: Quantity) -> int | None:
    """Return which sort of whole the words right behind a source's share name."""
    if one.language != "en":
        return None
    found = [
        number
        for number, (_, english) in enumerate(_SORTS)
        if re.compile(rf" of {_LEAD}(?:{english})\b(?!['’-])", re.IGNORECASE).match(one.text, share.span[1])
    ]
    return found[0] if len(found) == 1 else None
