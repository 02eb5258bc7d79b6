"""A company that the articles have only inside a longer name, and that does what they tell of another: 카카오 beside 카카오톡 대화.

The longer name is a product or a firm of its own that is written together with the company's: 네이버페이, 구글맵, KakaoTalk. A draft that
tells it by its name, or says who makes it, may name the company; one that has the company act has put it in the place of somebody else.
"""

import re
from collections.abc import Collection, Iterator

from pipeline.check.claims import Claim
from pipeline.check.known_names import korean_names
from pipeline.check.vocabulary import plain_words
from pipeline.check.written_names import transcribed
from pipeline.check.written_names.name_pool import Rows
from pipeline.records import Severity
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_ACTS = deferred(
    r"(?:\s?\([^)]{1,30}\))?(?:(?:이|가|은|는|측은|측이|측)(?![가-힣])|(?:에는|에|에게)(?= [^,.]{0,30}(?:과징금|벌금|과태료|소송|배상)))"
)
_TOGETHER = deferred(r"(?:와|과|,|·|및) ?$")
_MAKES = deferred(
    r"(?:이|가|은|는) (?:[가-힣]{1,6} )?(?:만드는|만든|개발한|개발하는|운영하는|운영한|서비스하는|내놓은|제공하는|파는|팔고|가진|거느린|소유한)"
)
_FIRMS = "뱅크|페이|증권|카드|모빌리티|게임즈|엔터테인먼트|엔터|웹툰|파이낸셜|페이먼츠|헬스케어|스타일|벤처스|브레인|엔터프라이즈"
_GOODS = "톡|맵|지도|워치|폰|패드|뮤직|쇼핑|번역|포토|드라이브|스토어|스토리|챗|검색|어스|렌즈|어시스턴트|미트|닥스|택시|T|내비|메일|밴드|캘린더|이츠|플레이|트래블|티비|TV|클로바"
_BEHIND = rf"(?:{_FIRMS}|{_GOODS})(?=은|는|이|가|을|를|의|에|와|과|도|로|으로|보다|만|처럼|[^가-힣A-Za-z]|$)"
_ITSELF = deferred(r"(?:은|는|이|가|도|측은|측이|측)(?![가-힣])")
_OPENS = deferred(r"(?P<who>[가-힣A-Za-z0-9]{2,12}?)(?:은|는|이|가)(?= )")
_FIRM = deferred(rf"(?:{_FIRMS})$")
_HANGUL = deferred(r"[가-힣]+")
_CAMEL = deferred(r"(?<![A-Za-z])(?P<begins>[A-Z][a-z]+)[A-Z][a-z]+")
_OPENS_LATIN = deferred(r"(?:The [a-z]{2,20} |The )?(?P<who>[A-Z][A-Za-z]{2,20}) (?!['’])[a-z]+")


def inside(claim: Claim, key: str, span: tuple[int, int], rows: Rows) -> Severity | None:
    """Return how much a company at a place weighs that acts where the articles have its name only inside a longer one, which the draft leaves out.

    It blocks where the draft leaves out whose deed it is too; beside that one it may be meant, and is doubted.
    """
    text = claim.text
    if not _ACTS.match(text, span[1]) or _MAKES.match(text, span[1]) or not _HANGUL.fullmatch(text[slice(*span)]):
        return None
    longer = set(_longer(claim, key, text[slice(*span)], rows))
    if not longer or None in longer or _TOGETHER.search(text[: span[0]]):
        return None
    names = {one for one in longer if one}
    own = {rows.all.get(aliases.squeeze(one)) for one in names} - {key, None}
    if any(one in text for one in names) or own & aliases.keys(text, rows.all):
        return None
    if _acting(claim, {one for one in names if _FIRM.search(one)}):
        return "block"
    others = (
        [] if _acting(claim, names) else [other for one in claim.evidence for other in _others(one.text, key, names)]
    )
    if not others:
        return None
    return "warn" if any(_stands(other, text) for other in others) else "block"


def _longer(claim: Claim, key: str, written: str, rows: Rows) -> Iterator[str | None]:
    """Yield the longer names of the articles that begin with a company's, None where the company stands by itself."""
    joined = re.compile(rf"(?<![가-힣]){re.escape(written)}{_BEHIND}")
    for one in claim.context:
        covered = [match.span() for match in joined.finditer(one.text)]
        yield from (one.text[start:end] for start, end in covered)
        if any(
            other == key and not any(first <= start < last for first, last in covered)
            for other, (start, _) in aliases.hangul(one.text, rows.all)
        ):
            yield None
        camel = [match for match in _CAMEL.finditer(one.text) if rows.all.get(match["begins"].lower()) == key]
        yield from (match.group() for match in camel)
        if key in aliases.keys(_CAMEL.sub(" ", _HANGUL.sub(" ", one.text)), rows.all):
            yield None


def _acting(claim: Claim, names: Collection[str]) -> bool:
    """Return whether one of the longer names is the subject of a cited sentence: a firm of its own, or a product that stands for its maker."""
    return any(
        _ITSELF.match(one.text, match.end())
        for one in claim.evidence
        for name in names
        for match in re.finditer(re.escape(name), one.text)
    )


def _others(text: str, key: str, names: Collection[str]) -> Iterator[str]:
    """Yield the houses that a source sentence names beside the company."""
    skipped = {key, *aliases.made_by([key])} | aliases.places() | aliases.products() | aliases.offices()
    yield from (other for other in aliases.held(text) if other not in skipped)
    for party in korean_names.parties((text,)):
        if party.kind == korean_names.HOUSE and party.name not in names:
            yield party.name
    opening = _OPENS.match(text)
    if opening and not plain_words.ours(opening["who"]) and not opening["who"].startswith(tuple(names)):
        yield opening["who"]
    latin = _OPENS_LATIN.match(text)
    if latin and latin["who"].lower() not in aliases.table():
        yield latin["who"]


def _stands(other: str, text: str) -> bool:
    """Return whether a draft has a house, by its key, to the letter or by its sounds."""
    if other in text or other in aliases.held(text):
        return True
    return other.isascii() and any(transcribed.near(other, word) for word in _HANGUL.findall(text))
