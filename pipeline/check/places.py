"""A country or city in place of another: the draft names one that no cited sentence has, and leaves out the one that they name."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text import aliases

_ADDED = frozenset({"us"})  # Korean news says 미국 before anything American
_PARTICLE = re.compile(r"(?:에서|에|은|는|이|가|을|를|의|과|와)(?![가-힣]{3})")
_SURE = frozenset(
    {"india"}
)  # 인도 is a delivery as well, but hardly where the source has a country that the draft leaves out


def places(claim: Claim) -> Iterator[Flag]:
    """Yield the countries and cities of a sentence that stand where another of the cited sentences should.

    A translation adds a country (`독일 베를린` for Berlin, `미국 오픈AI`), so one is wrong only where the cited sentences name
    one other that the draft says nowhere, not even by a city.
    """
    rows, homes = aliases.table(), aliases.homes()
    mine = [(key, span) for key, span in aliases.hangul(claim.text, rows) if key in aliases.countries() or key in homes]
    if not mine:
        return
    there = aliases.keys(" ".join(one.text for one in claim.evidence), rows)
    lent = aliases.keys(" ".join(one.text for one in claim.context), rows)
    said = {key for key, _ in mine} | {homes.get(key, "") for key, _ in mine}
    known = there | lent | {homes[key] for key in there if key in homes}
    for kind in (aliases.countries(), frozenset(homes)):
        left_out = (there & kind) - said
        foreign = [(key, span) for key, span in mine if key in kind and key not in known]
        if len(left_out) != 1 or len({key for key, _ in foreign}) != 1:
            continue
        for key, span in foreign:
            if _sure(claim.text, key, span):
                yield Flag("name", "block", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.8)


def _sure(text: str, key: str, span: tuple[int, int]) -> bool:
    """Return whether a country stands by itself and does not only say where the next name is from."""
    written, behind = text[slice(*span)], text[span[1] : span[1] + 24]
    if written == "국내" or text[: span[0]].endswith("(") or (key not in _SURE and not aliases.certain(written)):
        return False
    if key in _ADDED and not _PARTICLE.match(behind):
        return False
    following = aliases.hangul(behind.lstrip(), aliases.table())
    latin = behind.lstrip()[:1].isascii() and behind.lstrip()[:1].isalpha()
    return not (behind.startswith(" ") and (latin or (following and following[0][1][0] == 0)))
