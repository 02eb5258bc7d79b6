"""A country or a city of another country that no article has, told as where something is or who does it: 덴마크 배우 조합은, 호주의 한 농장은.

A writer may say where a name of the source is from (`스웨덴의 클라르나`), and what readers know of their own country and of the United States:
these accuse nobody. It may be true of what the source leaves open, so that it only warns.
"""

from collections.abc import Iterator
from functools import lru_cache

from pipeline.check.claims import Claim
from pipeline.check.known_names import homes, likened, within_names
from pipeline.check.lazily import compiled
from pipeline.check.written_names import called
from pipeline.text import aliases, ties
from pipeline.text.patterns import longest_first

_FAMILIAR = frozenset({"us", "korea", "northkorea", "taiwan"})
"""Korean news says 미국 before anything American, and 한국 of its readers' own; 대만 is `only … of them` as well."""
_AROUND = 34  # characters behind a country in which the name stands that is from there
_NAME = r"(?<![A-Za-z])(?!AI(?![A-Za-z]))[A-Z][A-Za-z]"
_SOMEBODY = r"(?:의|인|출신)? (?:[가-힣]{2,7} ){0,2}[가-힣]{1,7} [가-힣]{1,7}\([A-Z][a-zà-ſ]+ [A-Z]"
"""Somebody by the whole name, whom only the article knows: `헝가리의 지휘자 임레 버더스(Imre Vadasz)`."""
_PARTED = r"[은는을를와과] |, "
_TONGUE = r"어(?:[은는이가을를의로와과도,. ]|$|에서|권|판)|계|제|식|풍|발|인"
_PARTICLED = {
    "북한": r"(?:의|에서는|에서|에|은|이|과|도| (?:정부|군|당국|주민|해커))(?![가-힣])",
    "이란": r"(?:의|에서는|에서|에|은|이|과|도| (?:정부|군|당국|혁명수비대))(?![가-힣])",
    "수단": r"(?:의|에서) (?:내전|난민|정부|군|수도|하르툼)",
    "인도": r"(?:의|에서|는|가) (?:[가-힣]+ )?(?:정부|기업|스타트업|회사|은행|병원|대학|도시|마을|농가|농부|학교|공장|시장|연구팀|연구진|법원|경찰)",
}
"""Countries whose names are words as well, with what stands behind none of these."""
_STAYS = r"(?:시|주|현|성|군|구|도|부|산(?:인지)?)?(?:,|·| |(?:의|에|에서|에서는|에서도|에서만|에는|에도|에만|만|은|는|이|가|도|와|과|으로|로|까지|보다|를|을)(?![가-힣]))"
_MONEYS = {
    "israel": r"shekels?", "poland": r"zlot(?:y|ys|ych)", "hungary": r"forints?", "czechia": r"korunas?", "sweden": r"kronor", "turkey": r"liras?", "indonesia": r"rupiahs?",
    "thailand": r"bahts?", "malaysia": r"ringgits?", "vietnam": r"dong", "brazil": r"reais", "southafrica": r"rand", "nigeria": r"nairas?", "ukraine": r"hryvnias?", "japan": r"yen", "china": r"yuan",
}  # fmt: skip
"""What is paid with in one country alone, which a source need not name then."""
_JOINED = " ?(?:달러|크로나|크로네|페소|루피|증시|환율)"


def abroad(claim: Claim) -> Iterator[tuple[int, int]]:
    """Yield the countries and foreign cities of a sentence that stand in no article it may draw on."""
    table = aliases.table()
    named = aliases.hangul(claim.text, table)
    mine = [(key, span) for key, span in named if key in aliases.countries() or key in aliases.homes()]
    mine += [(table[match["name"]], match.span("name")) for match in compiled(_origins()).finditer(claim.text)]
    if not mine:
        return
    texts = " \n ".join(one.text for one in claim.context)
    known = aliases.held(texts)
    known |= aliases.made_by(known)
    known |= frozenset(key for key, money in _MONEYS.items() if compiled(rf"\b{money}\b").search(texts))
    around = known.union(*(aliases.around(key) for key in known))
    for key, span in mine:
        beside = {other for other, place in mine if place != span}
        if key in around or aliases.around(key) & beside & aliases.countries():
            continue
        if any(ties.held(one, known, texts) for one in ties.homes(key)):
            continue  # somebody's home, which no source need say
        if _accusable(claim, key, span) and not _otherwise(claim, key, span, known) and not _of_a_name(claim, span):
            yield span


@lru_cache(maxsize=1)
def _origins() -> str:
    """Return what finds where something is from: 칠레산인지, 호주산이."""
    countries = {
        one.text
        for one in aliases.writings()
        if one.key in aliases.countries() and one.mark == "" and len(one.text) > 1 and "가" <= one.text[0] <= "힣"
    }
    return (
        rf"(?<![가-힣])(?P<name>{'|'.join(longest_first(sorted(countries)))})(?=산(?:인지|이|은|을|의|과|도|만|,| |$))"
    )


def _accusable(claim: Claim, key: str, span: tuple[int, int]) -> bool:
    """Return whether a writing is a place and nothing else, abroad, and no language or money called after one."""
    written, behind = claim.text[slice(*span)], claim.text[span[1] :]
    if written in _PARTICLED:
        alone = not claim.text[: span[0]].strip() or claim.text[span[0] - 1] in " ,‘“\"'("
        return alone and compiled(_PARTICLED[written]).match(behind) is not None
    if key in _FAMILIAR or "korea" in aliases.around(key) or not aliases.certain(written):
        return False
    return not (compiled(_TONGUE).match(behind) or compiled(_JOINED).match(behind)) and bool(
        compiled(_STAYS).match(behind)
    )


def _otherwise(claim: Claim, key: str, span: tuple[int, int], known: frozenset[str]) -> bool:
    """Return whether a writing is another place of its sound, a word, part of a name, or what something is likened to."""
    written = claim.text[slice(*span)]
    return bool(aliases.shared(written) & known) or (
        (written not in _PARTICLED and called.as_word(written, claim))
        or called.heard(written, claim)
        or within_names.within(claim, span)
        or likened.likened(claim, span)
        or likened.measured(claim, key, span)
        or homes.at_home(claim, key, span)
        or homes.beside_a_name(claim, key, span, frozenset())
    )


def _of_a_name(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether a name stands behind a place, whose home it then is, or the place in brackets behind one."""
    around = claim.text[span[1] : span[1] + _AROUND]
    parted = compiled(_PARTED).search(around)
    end = span[1] + (parted.start() if parted else len(around))
    latin = compiled(_NAME).search(claim.text[span[1] : end]) and not compiled(_SOMEBODY).match(claim.text, span[1])
    if latin or claim.text[: span[0]].endswith("("):
        return True
    return any(
        span[1] <= place[0] < end and key not in aliases.countries() and key not in aliases.offices()
        for key, place in aliases.hangul(claim.text, aliases.table())
    )
