"""A country, a city or a public body in place of another: the draft names one that no cited sentence has, and leaves out the one that they name."""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import homes, likened, unlisted_towns, within_names
from pipeline.check.times import zoned
from pipeline.check.vocabulary import sounds
from pipeline.check.written_names import called, unnamed
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases, short_names, ties
from pipeline.text.office_table import PUBLIC
from pipeline.text.patterns import deferred

_ADDED = frozenset({"us"})  # Korean news says 미국 before anything American
_PARTICLE = deferred(r"(?:에서|에|은|는|이|가|을|를|의|과|와)(?![가-힣]{3})")
_SURE = frozenset(
    {"india"}
)  # 인도 is a delivery as well, but hardly where the source has a country that the draft leaves out
_MOSTLY = frozenset({"iran"})  # 이란 joins clauses as well, but no particle follows it there
_LIST = 3  # places of the source that make a list of their own
_ANYWHERE = frozenset(
    str.split(
        "supremecourt constitutionalcourt centralbank nationalpoliceagency defenseministry justiceministry educationministry foreignministry financeministry "
        "healthministry laborministry interiorministry environmentministry agricultureministry energyministry cultureministry transportationministry"
    )
)  # what every country has: whose it is, is no addition
_EUROPE = deferred(
    r"\bEU\b|\bEuropean (?:Union|Commission|Council|Parliament)\b|\bBrussels\b|\bStrasbourg\b|\bMEPs?\b|유럽연합"
)
_OF_EUROPE = {
    "europeanparliament": deferred(r"\b[Pp]arliament\b|\bMEPs?\b|\blawmakers\b"),
    "europeancommission": deferred(r"\b[Tt]he Commission\b|\bCommission['’]s\b"),
}  # what an article about the European Union calls by its short name
_LETTERS = {"美": "us", "中": "china", "日": "japan", "英": "uk", "獨": "germany", "佛": "france", "韓": "korea", "印": "india", "臺": "taiwan", "北": "northkorea"}  # fmt: skip
_ONLY_THERE = {
    "constitutionalcourt": deferred(
        r"헌법소원|위헌(?:법률)?\s?(?:심판|심사)|위헌제청|탄핵\s?심판|권한쟁의|\b[Cc]onstitutional (?:complaint|petition|appeal)"
    ),
    "supremecourt": deferred(r"상고심|상고(?:했|하|한)|전원합의체"),
    "us": deferred(
        r"\b(?:(?:Trump|Biden|Obama) administration|White House|Pentagon|Capitol Hill|Oval Office|FBI|FTC|CISA|Department of (?:Defense|War|Commerce|Homeland Security)|(?:Commerce|Justice|Defense|War) Department)\b"
    ),
}  # what is done before one body alone, and bodies that are one country's
_NAMELESS = deferred(
    r"\b(?:the|its|\w+['’]s) (?:\w+ )?(?:ministry|agency|department|commission|regulator|watchdog|bureau|authority|authorities)\b|당국|부처",
    re.IGNORECASE,
)
_KOREAN_BODY = deferred(
    r"의? (?:[가-힣]{1,6} ){0,2}?(?:[가-힣]{0,6}(?:정부|당국|경찰|검찰|법원|의회|국회|학교|대학|대학교|병원|은행|기업|회사|업체|운영사|스타트업|공장|연구진|연구팀|조합|노조|단체|협회|시청|박물관|도서관)|(?:교육|법무|노동|국방|외교|환경|복지|보건|산업|과학|문화|국토|농림|통일|행정|고용노동|보건복지|과학기술정보통신)부|(?:대학생|학생|교사|의사|간호사|농민|연구자|과학자|개발자|변호사|기자)(?:들)?)"
    r"(?:은|는|이|가|도|의|을|를|과|와|에|에도|에서|에서도|에는|에서는|에게|에게도)?(?:\s|,|$)"
)
_VIEWED = deferred(
    r"이?라면|로서는|눈여겨|참고|배울|지켜|궁금|모르|몰라|아직|세요|까요|겠|수 있|수도|[을할될올갈릴]지(?:는|도|,| (?:모|지켜|두고|궁금|아직))|만(?:해요|하다|한 )|남의 일|강 건너"
)
"""How a writer looks at a matter from the readers' side: `한국 기업이라면 …부터 확인하세요`."""
_OF_KOREA = deferred(
    r"\bwon\b|₩|\bKRW\b|\b(?:Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Yun|Jang|Lim|Han|Shin|Seo|Kwon|Hwang|Ahn|Song|Hong|Oh|Moon) [A-Z]|\b[A-Z][a-z]+-(?:[a-z]{2,6}) (?:Kim|Lee|Park|Choi)\b|Korea|KAIST|POSTECH|UNIST|ETRI|Yonsei"
)
_HANGUL = deferred(r"[가-힣]{2}")
_CAPITAL = deferred(r"\b[A-Z][\w&.-]*")
_FAMILY = deferred(r" (?P<family>[가-힣]{2,})")
_TWO_NAMES = deferred(r"\b(?P<given>[A-ZÀ-Þ][a-zß-ſ'’]+) (?P<family>[A-ZÀ-Þ][\w'’-]+)")
_OTHER = deferred(
    r"\b(?:two|both|three|four|several|many|other|neighbou?r\w*|capital|home|domestic\w*|local\w*|here|abroad|overseas|countr(?:y|ies)|cit(?:y|ies)|nations?|bilateral|ally|allies)\b|양국|현지|국내|각국|인근|수도|개국|나라|도시",
    re.IGNORECASE,
)
_SO_MANY = deferred(r"(?:\d|[만천백십억]|(?<![가-힣])(?:한|두|세|네|몇|다섯|여섯|일곱|여덟|아홉|열))\s?$")
_COUNTERS = frozenset({"대만"})
"""What may be so many and a particle: `7천 대만 남기고`."""
_AREAS = frozenset({"siliconvalley", "bayarea", "hollywood"})
"""What a state has beside its towns and what holds some of them, or lies in one."""
Spot = tuple[str, tuple[int, int]]


def places(claim: Claim, before: str = "") -> Iterator[Flag]:
    """Yield the countries, cities and public bodies of a sentence that stand where another of the cited sentences should.

    A translation adds a country (`독일 베를린` for Berlin, `미국 오픈AI`), so one is wrong only where the cited sentences name
    others that the draft says nowhere, not even by what lies in it or around it; of several, those that the sentence `before` or after it tells are none.
    """
    apart = zoned.named(claim)
    mine = [
        (key, span)
        for key, span in aliases.hangul(claim.text, aliases.table())
        if not any(start <= span[0] and span[1] <= end for start, end in apart)
        and not (claim.text[slice(*span)] in _COUNTERS and _SO_MANY.search(claim.text[: span[0]]))
        and not _given_name(claim, span)
    ]
    if not any(key in kind for key, _ in mine for kind in _kinds()):
        return
    there = _whole(" ".join(one.text for one in claim.evidence))
    known = there | aliases.held(" ".join(one.text for one in claim.context))
    known |= aliases.made_by(known) | {
        country for one in claim.context for letter, country in _LETTERS.items() if letter in one.text
    }
    known |= (
        ties.lands_of(" ".join(one.text for one in claim.evidence))
        | _european(claim)
        | {key for key, act in _ONLY_THERE.items() if any(act.search(one.text) for one in claim.context)}
    )
    mine = [(key, span) for key, span in mine if key in known or not _otherwise(claim, span, known)]
    for kind in _kinds():
        if kind is _kinds()[-1] and any(_NAMELESS.search(one.text) for one in claim.evidence):
            continue
        foreign = _foreign(mine, kind - PUBLIC, there, _widened(known))  # those of PUBLIC are looked up as names are
        left_out = _left_out(mine, kind, there)
        if len(left_out) > 1:
            left_out = _left_out([*mine, *_beside(claim, before)], kind, there)
            left_out = _retold(claim, left_out) if kind is _kinds()[0] else left_out
        added = [*_added(claim, mine, kind - PUBLIC, known), *(_of_korea(claim, mine) if kind is _kinds()[0] else ())]
        for key, span in added:
            yield from _flagged(claim, (key, span), left_out, 0.75)
        towns = _of_the_state(claim, mine, kind, there)
        siblings = [(key, span) for key, span in mine if towns and _in_the_place_of(key, towns, _widened(known))]
        for key, span in [*(foreign if left_out else ()), *siblings]:
            if kind is _kinds()[-1] or (_sure(claim.text, key, span) and not _placed(key, mine, known)):
                yield from _flagged(claim, (key, span), left_out | towns, 0.8)
        for key, span in foreign if not left_out and kind == _kinds()[1] else ():
            if _sure(claim.text, key, span) and unlisted_towns.replaced(claim, key):
                yield from _flagged(claim, (key, span), left_out, 0.8)


def _given_name(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether a word that is a place's too stands before a family name of the source's, as a given name does there: 유타 라이만 is Jutta Reimann."""
    behind = _FAMILY.match(claim.text, span[1])
    names = (match for one in claim.evidence for match in _TWO_NAMES.finditer(one.text))
    return behind is not None and any(sounds.alike(name["family"], behind["family"]) for name in names)


def _beside(claim: Claim, before: str) -> list[Spot]:
    """Return the places that the sentences next to one name: what these tell is left out by nobody."""
    return aliases.hangul(f"{before} \n {claim.after}", aliases.table())


def _retold(claim: Claim, left_out: frozenset[str]) -> frozenset[str]:
    """Return the places that a source sentence names of which the draft has another word."""
    telling = [one for one in claim.evidence if anchors.shared(one.text, one.language, claim.text)]
    return left_out & aliases.held(" \n ".join(one.text for one in telling))


def _flagged(claim: Claim, spot: Spot, left_out: frozenset[str], sure: float) -> Iterator[Flag]:
    """Yield the flag of a place, none for what is told of a name that lies there, a doubt where only the draft says so."""
    key, span = spot
    if homes.at_home(claim, key, span) or homes.for_readers(claim, key, span):
        return
    doubted = homes.beside_a_name(claim, key, span, left_out) or likened.likened(claim, span)
    doubted = doubted or likened.measured(claim, key, span)
    severity: Severity = "warn" if doubted else "block"
    yield Flag("name", severity, span, say("check.name", name=claim.text[slice(*span)]), claim.ids, sure)


def _european(claim: Claim) -> frozenset[str]:
    """Return the bodies of the European Union that an article about it calls by a short name: `adopted by Parliament`."""
    texts = [one.text for one in claim.context]
    if not any(_EUROPE.search(text) for text in texts):
        return frozenset()
    return frozenset(key for key, short in _OF_EUROPE.items() if any(short.search(text) for text in texts))


def _otherwise(claim: Claim, span: tuple[int, int], known: frozenset[str]) -> bool:
    """Return whether a writing is another place of this sound (오클랜드 is Oakland too) or an everyday word (인도 of ships)."""
    written = claim.text[slice(*span)]
    return bool(aliases.shared(written) & known) or (
        called.as_word(written, claim) or called.heard(written, claim) or within_names.within(claim, span)
    )


def _added(claim: Claim, mine: list[Spot], kind: frozenset[str], known: frozenset[str]) -> Iterator[Spot]:
    """Yield the places that stand in a row with one of the cited sentences' (`도쿄와 서울`) and are in none of them."""
    if kind <= aliases.offices() | PUBLIC:
        return
    whole = len({key for key, _ in mine} & known & kind) >= _LIST
    if not whole and any(_OTHER.search(one.text) for one in claim.evidence):
        return
    there = _widened(known)
    for key, span in mine:
        if key not in kind or key in there or ("korea" in aliases.around(key) - {key} and not _plain(claim, span)):
            continue
        if not _sure(claim.text, key, span, listed=True) or _placed(key, mine, known):
            continue
        if unnamed.beside(claim.text, span, known & kind):
            yield key, span


def _of_korea(claim: Claim, mine: list[Spot]) -> Iterator[Spot]:
    """Yield the Korea, or the city there, whose government, schools or firms do something in a sentence, where whole articles have nothing of Korea.

    What is said from the readers' side, and what is only likened, tells nothing that was done: `한국 기업이라면 …부터 확인하세요`.
    """
    text = " \n ".join(one.text for one in claim.context)
    korean = any(one.language == "ko" for one in claim.context) or any(
        _HANGUL.search(one.text) for one in claim.evidence
    )
    if claim.excerpt or korean or _OF_KOREA.search(text):
        return
    capitals = " ".join(_CAPITAL.findall(text))  # `solar roofs` are nobody's
    held = aliases.held(capitals)
    if "korea" in _widened(held | aliases.made_by(held)) or any(
        ties.held(one, held, capitals) for one in ties.homes("korea")
    ):
        return
    for key, span in mine:
        there = "korea" in {key, *aliases.around(key)} and aliases.certain(claim.text[slice(*span)])
        if there and _KOREAN_BODY.match(claim.text, span[1]) and not _VIEWED.search(claim.text, span[1]):
            yield key, span


def _plain(claim: Claim, span: tuple[int, int]) -> bool:
    return aliases.certain(claim.text[slice(*span)])


def _kinds() -> tuple[frozenset[str], ...]:
    """Return what may be taken for one another: countries, the places within them, and public bodies."""
    return aliases.countries(), frozenset(aliases.homes()), aliases.offices() | PUBLIC


def _whole(text: str) -> frozenset[str]:
    """Return the keys of a text without those that are part of another: a New York Times names no city, a study in Osaka does."""
    keys = aliases.held(text)
    full = keys - short_names.keys(text, aliases.table())
    return frozenset(key for key in keys if not any(key != longer and key in longer for longer in full))


def _widened(keys: frozenset[str]) -> frozenset[str]:
    return keys.union(*(aliases.around(key) for key in keys))


def _left_out(mine: list[Spot], kind: frozenset[str], there: frozenset[str]) -> frozenset[str]:
    """Return what the cited sentences name of a kind and the draft does not, neither itself nor what it lies in."""
    said = frozenset(key for key, _ in mine)
    said |= aliases.made_by(said)
    return frozenset(key for key in (there & kind) - _widened(said) if not aliases.around(key) & said & kind)


def _foreign(mine: list[Spot], kind: frozenset[str], there: frozenset[str], known: frozenset[str]) -> list[Spot]:
    """Return what the draft names of a kind and no source does: one name only, or nothing that is sure."""
    found = [
        (key, span) for key, span in mine if key in kind and key not in known and not aliases.around(key) & there & kind
    ]
    return found if len({key for key, _ in found}) == 1 else []


def _of_the_state(claim: Claim, mine: list[Spot], kind: frozenset[str], there: frozenset[str]) -> frozenset[str]:
    """Return the towns of the sentence retold that the draft does not name, whatever it says of where they lie."""
    said = frozenset(key for key, _ in mine)
    left = (there & kind) - _widened(said | aliases.made_by(said)) - _AREAS
    return _retold(claim, frozenset(one for one in left if aliases.homes().get(one) in aliases.homes()))


def _in_the_place_of(key: str, towns: frozenset[str], known: frozenset[str]) -> bool:
    """Return whether a draft has a town that no article names where they name another of its state, which lends no other: 휴스턴 for Dallas."""
    home = aliases.homes().get(key)
    return key not in known | _AREAS and any(home == aliases.homes()[one] for one in towns)


def _placed(key: str, mine: list[Spot], known: frozenset[str]) -> bool:
    """Return whether the draft says where this place is, which no source does: the writer's own addition (`스위스 로잔`)."""
    return bool(aliases.around(key) & frozenset(other for other, _ in mine) - _widened(known))


def _sure(text: str, key: str, span: tuple[int, int], *, listed: bool = False) -> bool:
    """Return whether a country stands by itself and does not only say where the next name is from.

    One that is an everyday word as well (로마, 파리) is sure only where it is `listed` with others.
    """
    written, behind = text[slice(*span)], text[span[1] : span[1] + 24]
    before = text[: span[0]]
    if written == "국내" or before.endswith(("(", "-")):
        return False
    told = key in _MOSTLY and _PARTICLE.match(behind) is not None
    if not listed and not told and key not in _SURE and not aliases.certain(written):
        return False
    following = aliases.hangul(behind.lstrip(), aliases.table())
    body = following[0][0] if following and following[0][1][0] == 0 else ""
    if key in _ADDED and not _PARTICLE.match(behind) and body not in _ANYWHERE:
        return False
    latin = behind.lstrip()[:1].isascii() and behind.lstrip()[:1].isalpha()
    return not (behind.startswith(" ") and (latin or (body and body not in _ANYWHERE)))
