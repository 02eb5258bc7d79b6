"""Things counted as people: `파일 1,400명`, `400명의 로봇`. 명 counts people only, whatever the number.

The Korean word right beside the count has to be one for things that people are never meant by (a firm or a school of so many is its
staff), and the source has to count those very things with that number: what else it counts may stand for people, be they jobs, roles or
layoffs. Models are people as well, unless the source tells of parameters or layers.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.counts import class_table, counted_classes, human_nouns
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_UNITS = frozenset({"명", "사람", "인"})
_MACHINES = "모델|로봇|휴머노이드|드론|로보택시|칩|GPU|TPU|CPU|반도체|프로세서|서버|컴퓨터|노트북|스마트폰|센서|카메라|배터리|위성|로켓|미사일|항공기|비행기|선박|기지국|데이터 ?센터|라우터|웨이퍼|챗봇"
_THINGS = (
    rf"{_MACHINES}|차량|자동차|승용차|전기차|트럭|택시|버스|기기|장비|부품|터미널|파일|문서|보고서|논문|초록|기사|영상|사진|이미지|그림|녹음|음성|노래|트랙|게임|앱|도구|플러그인|사이트|페이지|저장소|계정|링크|"
    "댓글|질문|문항|과제|항목|판례|특허|법안|조항|제품|상품|화합물|단백질|분자|표본|단어|토큰|문장|언어|크레딧|취약점|버그|오류|데이터 ?셋|데이터 ?세트|벤치마크|레이어|층|매개변수|파라미터|코어|어댑터|알고리즘"
)
"""Things by their Korean names; what people have (`100명의 사진`) counts them where it stands behind the number."""
_BEFORE = deferred(
    rf"(?<![가-힣])(?:[가-힣A-Z]+)?(?P<thing>{_THINGS})(?:들)?\s(?:(?:약|총|모두|전체|최대|최소|적어도|각각)\s)?$"
)
_BEHIND = deferred(
    rf"(?:의|여의|\s?넘는|\s?이상의|\s?가량의)\s(?:[가-힣A-Z]+\s)?(?P<thing>{_MACHINES})(?:들)?(?:이|가|을|를|은|는|도|만|과|와|의|로|으로|에|에서)(?=[\s,.])"
)
_INITIALS = deferred(r"[CGNT]PUs|APIs|EVs|FPGAs|LLMs|PCs|PDFs|SSDs|TVs|VLMs")


def no_persons(
    claim: Claim, every: Sequence[tuple[Quantity, ...]], blocked: Sequence[tuple[int, int]]
) -> Iterator[Flag]:
    """Yield the counts of things that have the counter of people; `blocked` are the places that are told as wrong already."""
    for drafted in (group[0] for group in every):
        start, end = drafted.span
        if drafted.unit not in _UNITS or any(low < end and start < high for low, high in blocked):
            continue
        beside = _BEHIND.match(claim.text, end) or _BEFORE.search(claim.text[:start])
        if beside is None:
            continue
        homes = [
            (one, source)
            for one in claim.evidence
            for source in quantities.find(one.text, one.language)
            if source.kind in ("number", "count") and source.value == drafted.value
        ]
        if homes and all(_things(claim, beside, one, source) for one, source in homes):
            yield contradicted(claim, drafted, [(one.id, source) for one, source in homes])


def _things(claim: Claim, beside: re.Match[str], one: Evidence, source: Quantity) -> bool:
    """Return whether a number of a source surely counts the things that stand beside a drafted one, and none that stand for people."""
    if one.language == "ko":
        named = one.text[: source.span[0]].rstrip().endswith(beside["thing"])
        return named and source.unit not in _UNITS and source.unit != ""
    noun = counted_classes.noun(one.text, source.span)
    place = one.text.find(noun, source.span[0])
    if not noun or not _meant(claim, beside.span("thing"), one, (place, place + len(noun))):
        return False
    classes = counted_classes.counted_in(one.text, source.span)
    if _INITIALS.fullmatch(noun):
        return True
    if not classes or classes & class_table.counters("명") or source.unit in _UNITS:
        return False
    return noun != "models" or human_nouns.COMPUTING.search(one.text) is not None


def _meant(claim: Claim, drafted: tuple[int, int], one: Evidence, noun: tuple[int, int]) -> bool:
    """Return whether a noun of a source and a Korean word at its place are one word in two languages."""
    return any(
        any(low < noun[1] and noun[0] < high for low, high in word.source)
        and any(low < drafted[1] and drafted[0] < high for low, high in word.draft)
        for word in anchors.shared(one.text, one.language, claim.text)
    )
