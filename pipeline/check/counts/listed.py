"""How many a list has: `슬랙, 줌, 캔바, 듀오링고 세 서비스` counts four; `토론토, 라고스, 벵갈루루 등 네 곳` one more than the source lists."""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Flag
from pipeline.check.few import enumerated
from pipeline.check.figures.pool import Pool
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.korean_numbers import TO_TEN

_ITEM = r"[^\s,.;:!?()'\"“”‘’·]{1,16}(?: [A-Z0-9][^\s,.;:!?()'\"“”‘’·]{0,16}){0,2}"
_LIST = deferred(
    rf"(?P<items>(?:{_ITEM}[와과] )?(?:{_ITEM}(?:, ?|·)){{1,8}}{_ITEM}(?:(?:,? 그리고 |[와과] | 및 ){_ITEM})?)"
    r"(?P<such> 등)?(?P<upto>까지)?(?:,| 이렇게)? (?:모두 |합쳐 |총 )?(?P<written>(?P<number>한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|\d{1,2})\s?"
    r"(?P<unit>곳|개국|개사|개 ?사|개|명|나라|회사|기업|서비스|모델|제품|도시|팀|기관|업체|종|가지|분야|언어|매체|대학|학교|사람|인|국|사|앱|과목|정당|부처|은행|단체|신문사?|방송사|언론사|통신사|항공사|연구소|지역|부문|품목|주|노조|구단|브랜드|재단|센터|공장|매장|병원|시장|후보|대회|종목|항목|요소|방향|단계|작품|책|영화))(?!째|씩|마다|당| ?(?:중|가운데) )(?:[은는이가을를의에도로과와]|에서|으로|모두|,|\s)"
)
_CLAUSE = deferred(
    r"[했됐었았였겠갔났왔냈샀졌겼쳤렸뒀줬췄켰꼈봤썼컸떴하되있없같]고$|(?<!에)이고$|[가-힣](?:으며|하며|되며|지만|는데)$|[가-힣][은는를]$|에서$|에는$|부터$|에게$|[가-힣]마다$"
)
"""An item of a clause, not of a list: `복사됐고, 시스템은 5주가`."""
_WEEKS = deferred(
    r"\s?(?:가|이|를|쯤|정도)?\s?(?:지나|만에|뒤|후|동안|넘|걸[리렸려]|전|간|내내|안에|이내|연속|째|이상|치)"
)
_NO_LIST = deferred(r"나머지|(?<![가-힣])(?:함께|그러니까|결국|그래서|다만)(?![가-힣])")
_CUT = deferred(r",|·|[와과] | 및 | 그리고 ")
_APART = deferred(r",|[와과] | 및 | 그리고 ")
"""Beside these a dot joins what is one item: `AI와 바이오·의료, 반도체·소재 세 분야`."""
_LONGER = deferred(r"[,·] ?(?:[^\s,.;:!?]{1,16} ){1,3}$")
"""An item of several words before what was read of a list: `베트남어, 아이티 크레올어, 한국어까지 다섯 언어`."""
_WITH_ITS_NOUN = deferred(r"[와과] [^,]+, ?[^,와과]+$")
"""What is counted behind the names that it is of: `하늘이와 바다, 챗봇 두 개`."""
_FEW = 2
_POINTS = frozenset({"이", "그", "이들", "이렇게", "모두", "총", "합쳐"})  # `비밀번호와 피싱, 이 두 가지`


def listed(claim: Claim, every: Sequence[tuple[Quantity, ...]], known: Pool) -> Iterator[Flag]:
    """Yield the counts behind a list that say another number than the list has.

    With `등` a list may be open: then the source's own list is counted, where it closes one of the same length.
    """
    told = {source.value for _, source in known.figures if source.kind in ("number", "count")}
    for match in _LIST.finditer(claim.text):
        number = TO_TEN.get(match["number"]) or int(match["number"])
        items, whole = (_own([item for item in cut.split(match["items"]) if item.strip()]) for cut in (_CUT, _APART))
        if (
            _NO_LIST.search(match.group())
            or len(items) < _FEW
            or (match["unit"] == "주" and _WEEKS.match(claim.text, match.end("written")))
            or number < _FEW
            or number in told
            or number in (len(items), len(whole))
            or number in {value * len(items) for value in told}  # `겐트와 포르투, 모두 네 곳`: two in each
            or _figures(match.span("items"), every)
            or _counted(match, every)
            or _LONGER.search(claim.text, 0, match.start())
        ):
            continue
        upto = match["upto"] or match["items"].endswith("까지")
        goes_on = upto and number > len(items) and number in enumerated.lists(claim.evidence)
        named = number == len(items) - 1 == len(whole) - 1 and _WITH_ITS_NOUN.search(match["items"])
        if goes_on or named or match["such"] or (number < len(items) and "," not in match["items"]):
            continue
        message = say("check.listed", text=match["written"], count=len(items))
        yield Flag("number-contradicted", "block", match.span("written"), message, claim.ids, 0.8)


def _own(items: list[str]) -> list[str]:
    """Return the items of a list without those of a clause before it: `인스타그램부터, 미국·영국·캐나다 세 나라`."""
    items = [item for item in items if item.strip() not in _POINTS]
    last = max((place for place, item in enumerate(items) if _CLAUSE.search(item)), default=-1)
    return items[last + 1 :]


def _counted(match: re.Match[str], every: Sequence[tuple[Quantity, ...]]) -> bool:
    """Return whether the list itself counts what the number counts: `동료 여섯 명과 함께, 그러니까 모두 일곱 명`."""
    start, end = match.span("items")
    return any(start <= one.span[0] < end and one.unit == match["unit"] for group in every for one in group)


def _figures(span: tuple[int, int], every: Sequence[tuple[Quantity, ...]]) -> bool:
    """Return whether figures stand in the list itself (`프랑스 3곳, 독일 4곳 등 7곳`): their sum is looked at elsewhere."""
    return any(span[0] <= one.span[0] < span[1] and not one.words for group in every for one in group)
