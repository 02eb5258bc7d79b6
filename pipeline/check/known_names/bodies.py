"""A house, a listed public body or a place that no article has, in Hangul: 도담병원, 헬리오스 병원, 한국소비자원, 아이치현.

No table has most houses: a name of its own before 병원 is one in two words or in one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Claim
from pipeline.check.known_names import body_rows, korean_houses, likened, name_places, within_names
from pipeline.check.lazily import compiled
from pipeline.check.people import nobody
from pipeline.check.vocabulary import plain_words
from pipeline.check.written_names import (
    called,
    foreign_looks,
    in_person,
    no_names,
    stand_ins,
    strangers,
    unfound,
)
from pipeline.text import aliases
from pipeline.text.patterns import longest_first

Span = tuple[int, int]
_HOUSES = f"{korean_houses.KINDS}|의료원|의원|대학|통신|농협|수협|협회|조합|학회|금고|소프트|미디어|수산|물산|상사|식품|제과|그룹|홀딩스"
_JOSA = "은|는|이|가|을|를|의|에서는|에서|에게|에는|에|과|와|도|으로|로|측은|측이|"
_HOUSE = rf"(?<![가-힣A-Za-z])(?P<name>(?P<own>[가-힣]{{2,5}}?)(?:{_HOUSES}))(?P<josa>{_JOSA})(?=[\s,.]|$)"
_KINDS = (
    "병원|의료원|요양원|클리닉|대학|대학교|은행|재단|협회|노조|법원|학교|초등학교|고등학교|연구소|그룹|박물관|미술관|도서관|극장|공항|농장|양식장|호텔|서점|방송|신문|"
    "메디컬|헬스|헬스케어|시스템즈|시스템스|일렉트릭|테크놀로지|테크놀로지스|소프트웨어|에너지|모터스|캐피털|캐피탈|벤처스|파트너스|바이오|제약|보험|증권|항공|전자|통신|미디어|픽처스|스튜디오|"
    "스튜디오스|엔터테인먼트|로보틱스|랩스|게임즈|게임스|홀딩스|인더스트리|케어|파마|뮤직|레코드|출판사|워터|파워|그리드|레일|파이낸스|스쿨|아카데미|솔루션즈|네트웍스|네트워크스|머티리얼즈|다이내믹스|푸드|푸즈|팜스|데어리|케미컬|스틸|오토모티브|모빌리티|클라우드|인텔리전스|테크|랩|에어라인|에어로스페이스|스페이스|디펜스|세미컨덕터|컴퍼니|코퍼레이션|브루어리|베이커리"
)
_TWO = rf"(?<![가-힣A-Za-z0-9])(?P<own>[가-힣]{{2,7}}) (?P<kind>{_KINDS})(?P<josa>{_JOSA})(?=[\s,.]|$)"
_REGION = rf"(?<![가-힣A-Za-z])(?P<own>[가-힣]{{2,6}}?)(?:시|주|현)(?P<josa>{_JOSA})(?=[\s,.]|$)"
_AT = r"(?:에서| [가-힣]{1,4}[동구시군읍면]에|에도|에는|에 (?:있|짓|지어|문을|새로|들어)| [가-힣]{0,4}(?:분원|지점|지사|본사|공장|연구소|캠퍼스|사무소|사무실|센터|매장|점포|양식장|선별장|창고|병원|학교|지하철|시민|주민|농가|가입자|소상공인|판매자|이용자|학생|환자|고객|독자)| [가-힣]{1,6}(?:부터|이 먼저|가 먼저))"
_CITIES = frozenset(str.split("전주 아산 세종 경주 오산 하남 광명 분당"))
"""Cities whose names are seldom another word where something happens there."""
_SUBJECT = r"(?:은|는|이|가)(?= )"
_TWO_SYLLABLES = 2
_CLOSED = (
    r"(?=은|는|이|가|을|를|의|에|도|와|과|로|으로|만|측|나|까지|부터|보다|처럼|라|예요|였|입니다|[^가-힣A-Za-z]|$)"
)
_NEAR = r"[^.!?;\n]{0,40}?"
_NATION = r"^(?:한국|대한|전국)(?=[가-힣]{3})"
_PRINTED = r"학술지|저널|실[렸린려릴]|게재|논문|연구"


def houses(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the banks, hospitals, schools and firms of which no article has the name, in one word or two."""
    for match in compiled(_HOUSE).finditer(claim.text):
        name, own = match["name"], match["own"]
        known = (
            name in _rows() or plain_words.ours(own) or _is_word(name, match["josa"]) or not korean_houses.a_name(own)
        )
        if known or not nobody.fits(name, match["josa"]) or _in_table(claim.text, match.span("name")):
            continue
        if not (unfound.stands(name, texts) or unfound.stands(own, texts)):
            yield match.span("name")
    for match in compiled(_TWO).finditer(claim.text):
        own, kind = match["own"], match["kind"]
        a_name = _a_name(own) and nobody.fits(kind, match["josa"]) and not _in_table(claim.text, match.span("own"))
        if a_name and not (unfound.stands(own, texts) or unfound.stands(own + kind, texts)):
            yield match.start("own"), match.end("kind")
    yield from _regions(claim, texts)


def _regions(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the towns and regions of other countries that no table knows: 아이치현."""
    for match in compiled(_REGION).finditer(claim.text):
        own, span = match["own"], (match.start("own"), match.start("josa"))
        whole = claim.text[slice(*span)]
        a_name = len(own) > _TWO_SYLLABLES and _a_name(own) and foreign_looks.foreign(own) > 0
        if not a_name or _is_word(whole, match["josa"]) or _in_table(claim.text, match.span("own")):
            continue
        if not (unfound.stands(own, texts) or unfound.stands(whole, texts)):
            yield span


@lru_cache(maxsize=4096)
def _a_name(own: str) -> bool:
    """Return whether a word before a kind of house is its own name: no word of Korean, in the syllables of foreign names."""
    if plain_words.ours(own) or not in_person.spellable(own) or own in strangers.NO_NAMES | stand_ins.NO_FIRMS:
        return False
    if no_names.no_name(own) or not korean_houses.a_name(own):
        return False
    if (
        any(stem != own and plain_words.listed(stem) for stem in strangers.readings(own))
        or no_names.modifying(own)
        or name_places.verbal(own)
    ):
        return False
    return foreign_looks.foreign(own) > -0.5


def _is_word(name: str, josa: str) -> bool:
    return plain_words.ours(name) or plain_words.listed(name + josa) or no_names.no_name(name)


def _in_table(text: str, span: Span) -> bool:
    """Return whether a name of the table stands here: one that is mostly another word tells nothing."""
    return any(
        start < span[1] and span[0] < end and not aliases.mute(text[start:end])
        for _, (start, end) in aliases.hangul(text, aliases.table())
    )


def listed(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the bodies of the closed list (`body_rows`) that no article names, in Korean or in English, nor calls by a word that may mean them."""
    for match in compiled(_listed()).finditer(claim.text):
        name, span = match["name"], match.span("name")
        row = _rows()[name]
        if row.printed and not compiled(_PRINTED).search(claim.text):
            continue
        if stands(name, texts) or within_names.within(claim, span) or likened.likened(claim, span):
            continue
        if not unfound.written(compiled(_NATION).sub("", name), texts):
            yield span


_DOTTED = r"\b(?:[A-Z]\.){2,}"
"""Initials as some outlets write them: F.T.C., I.O.C."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One public body: its Korean names, what lends them (by the country that must be spoken of, if any), and whether it is a journal."""

    names: tuple[str, ...]
    lent: tuple[tuple[str, str], ...]
    printed: bool


def is_listed(name: str) -> bool:
    """Return whether a name is one of the closed list."""
    return name in _rows()


def stands(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether texts have a body of the closed list, by whatever they call it."""
    everything = "\n".join(texts)
    return _stands(_rows()[name], compiled(_DOTTED).sub(lambda match: match.group().replace(".", ""), everything))


@lru_cache(maxsize=2048)
def _stands(row: _Row, everything: str) -> bool:
    return any(name in everything for name in row.names) or any(
        compiled(pattern).search(everything) and (not land or compiled(body_rows.LANDS[land]).search(everything))
        for land, pattern in row.lent
    )


@lru_cache(maxsize=1)
def _rows() -> dict[str, _Row]:
    """Return the rows of the closed list by each of their Korean names."""
    found: dict[str, _Row] = {}
    for group in body_rows.GROUPS:
        for line in group.strip().splitlines():
            korean, _, lent = line.partition(" = ")
            row = _Row(
                tuple(korean.split()),
                tuple(_lent(one.strip()) for one in lent.split(" ; ")),
                group is body_rows.JOURNALS,
            )
            found.update(dict.fromkeys(row.names, row))
    return found


def _lent(written: str) -> tuple[str, str]:
    """Return the country that must be spoken of, and what finds the words that lend a name."""
    land, words = (written[:2], written[4:]) if written[2:4] == "& " else ("", written)
    near = words.startswith("~")
    words = words.removeprefix("~")
    pattern = rf"(?<![A-Za-z])(?:{words})(?![A-Za-z])"
    if near:
        body = rf"\b(?:{body_rows.BODY})\b"
        pattern = rf"{pattern}{_NEAR}{body}|{body}{_NEAR}{pattern}"
    capitals = re.search(r"(?<!\\)[A-Z]", words) is not None
    return land, pattern if capitals else rf"(?i:{pattern})"


@lru_cache(maxsize=1)
def _listed() -> str:
    return rf"(?<![가-힣A-Za-z])(?:[미영일중한](?= ?[가-힣]) ?)?(?P<name>{'|'.join(longest_first(_rows()))}){_CLOSED}"


def at_home(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the places in Korea that no Korean article has, where something is or happens."""
    if any(one.language != "ko" for one in claim.context):
        return
    for key, span in aliases.hangul(claim.text, aliases.table()):
        written = claim.text[slice(*span)]
        here = "korea" in aliases.around(key) and (aliases.certain(written) or written in _CITIES)
        if here and compiled(_AT).match(claim.text, span[1]):
            everything = " ".join(texts)
            held = aliases.held(everything)
            within = key in held or any(key in aliases.around(one) for one in held)
            if not within and written not in everything:
                yield span


def words_too(claim: Claim, texts: tuple[str, ...]) -> Iterator[Span]:
    """Yield the names of the table that are words as well (그린피스, 헬리오스) and no listed ones of Korean, where they are the subject."""
    for key, span in aliases.hangul(claim.text, aliases.table()):
        written = claim.text[slice(*span)]
        if (
            aliases.certain(written)
            or len(written) <= _TWO_SYLLABLES
            or key in aliases.places() | aliases.offices() | aliases.people()
        ):
            continue
        if (
            not compiled(_SUBJECT).match(claim.text, span[1])
            or plain_words.ours(written)
            or key in aliases.held(" \n ".join(texts))
        ):
            continue
        if not (called.heard(written, claim) or unfound.stands(written, texts)):
            yield span
