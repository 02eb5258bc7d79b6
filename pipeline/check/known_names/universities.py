"""The university of another town than the source's: 도쿄대 다나카 교수 where it is Tanaka of Kyoto University.

Towns are known by the table. The cited sentences name just one university, which the draft leaves out, and nothing of the draft's town;
what goes by initials (NYU) may be any town's.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import likened
from pipeline.check.written_names import displaced
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_MINE = deferred(
    r"(?<![가-힣A-Za-z])(?P<town>[가-힣]{2,7}?)(?:대학교|대학|대| 대학교)(?=(?:은|는|이|가|의|와|과|에서|에|도)?(?:\s|,|$)|\s?(?:교수|연구|박사))"
)
_NAME = r"[A-ZÀ-Þ][A-Za-zÀ-ſ'’.-]+"
_THEIRS = deferred(
    rf"\bUniversity of (?:the )?(?P<of>{_NAME}(?: {_NAME}){{0,2}})|\b(?P<own>{_NAME}(?: {_NAME}){{0,2}}) University\b"
)
_INITIALS = deferred(
    r"\b(?:[A-Z]{1,4}U|U[A-Z]{1,4}|MIT|LSE|ETH|EPFL|KAIST|[A-Z]{1,3}IT|Caltech|Sorbonne|Polytechni\w+|Institute of Technology)\b"
)


def universities(claim: Claim) -> Iterator[Flag]:
    """Yield the universities of a sentence that are of a town which no article has, where the cited ones name another."""
    found = list(_MINE.finditer(claim.text)) if "대" in claim.text else []
    if not found or any(one.language == "ko" for one in claim.context):
        return
    texts = " \n ".join(one.text for one in claim.context)
    theirs = {match["of"] or match["own"] for one in claim.evidence for match in _THEIRS.finditer(one.text)}
    every = {match["of"] or match["own"] for match in _THEIRS.finditer(texts)}
    if len(theirs) != 1 or every != theirs or _INITIALS.search(texts):
        return
    words = tuple(re.findall(_NAME, next(iter(theirs))))
    if aliases.held(" ".join(words)) & aliases.held(claim.text):
        return
    held, table = aliases.held(texts), aliases.table()
    towns = aliases.places() - aliases.countries() - held
    for match in found:
        known = table.get(f"{match['town']}대") in held  # 베이징대 is Peking University
        rest = claim.text[: match.start()] + " " + claim.text[match.end() :]  # 오슬로 may sound like Uppsala
        if displaced.stands_in(words, rest):
            continue
        if table.get(match["town"]) in towns and not known and not likened.likened(claim, match.span()):
            name = match.group()
            yield Flag("name", "block", match.span(), say("check.name", name=name), claim.ids, 0.75)
