"""A country or a city of another country that no article has, told as where something is or who does it: 덴마크 배우 조합은, 호주의 한 농장은.

A writer may say where a name of the source is from (`스웨덴의 클라르나`), and what readers know of their own country and of the United States:
these accuse nobody. It may be true of what the source leaves open, so that it only warns.
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim
from pipeline.check.known_names import homes, likened, within_names
from pipeline.check.lazily import compiled
from pipeline.check.written_names import called
from pipeline.text import aliases

_FAMILIAR = frozenset({"us", "korea", "northkorea", "taiwan"})
"""Korean news says 미국 before anything American, and 한국 of its readers' own; 대만 is `only … of them` as well."""
_AROUND = 34  # characters behind a country in which the name stands that is from there
_NAME = r"(?<![A-Za-z])(?!AI(?![A-Za-z]))[A-Z][A-Za-z]"
_PARTED = r"[은는을를와과] |, "
_TONGUE = r"어(?:[은는이가을를의로와과도,. ]|$|에서|권|판)|계|산|제|식|풍|발|인"
_STAYS = r"(?:,|·| |(?:의|에|에서|에서는|에서도|에는|에도|은|는|이|가|도|와|과|으로|로|까지|보다|를|을)(?![가-힣]))"
_JOINED = " ?(?:달러|크로나|크로네|페소|루피|증시|환율)"


def abroad(claim: Claim) -> Iterator[tuple[int, int]]:
    """Yield the countries and foreign cities of a sentence that stand in no article it may draw on."""
    table = aliases.table()
    named = aliases.hangul(claim.text, table)
    mine = [(key, span) for key, span in named if key in aliases.countries() or key in aliases.homes()]
    if not mine:
        return
    known = aliases.held(" \n ".join(one.text for one in claim.context))
    known |= aliases.made_by(known)
    around = known.union(*(aliases.around(key) for key in known))
    for key, span in mine:
        beside = {other for other, place in mine if place != span}
        if key in around or aliases.around(key) & (known | beside) & aliases.countries():
            continue
        if _accusable(claim, key, span) and not _otherwise(claim, key, span, known) and not _of_a_name(claim, span):
            yield span


def _accusable(claim: Claim, key: str, span: tuple[int, int]) -> bool:
    """Return whether a writing is a place and nothing else, abroad, and no language or money called after one."""
    written, behind = claim.text[slice(*span)], claim.text[span[1] :]
    if key in _FAMILIAR or "korea" in aliases.around(key) or not aliases.certain(written):
        return False
    return not (compiled(_TONGUE).match(behind) or compiled(_JOINED).match(behind)) and bool(
        compiled(_STAYS).match(behind)
    )


def _otherwise(claim: Claim, key: str, span: tuple[int, int], known: frozenset[str]) -> bool:
    """Return whether a writing is another place of its sound, a word, part of a name, or what something is likened to."""
    written = claim.text[slice(*span)]
    return bool(aliases.shared(written) & known) or (
        called.as_word(written, claim)
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
    if compiled(_NAME).search(claim.text[span[1] : end]) or claim.text[: span[0]].endswith("("):
        return True
    return any(
        span[1] <= place[0] < end and key not in aliases.countries()
        for key, place in aliases.hangul(claim.text, aliases.table())
    )
