"""Whether a limit itself is on the other side of it: `under 18` are 18세 미만, 18 and under are 18세 이하; 10억 원 초과 is no 이상.

Of other counts than ages only what a rule says is so exact: `free for companies with fewer than 500 employees` ends at 499.
"""

import re
from collections.abc import Sequence

from pipeline.check.figures.pool import Pool
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

AGES = frozenset({"세", "살"})
_BELOW = deferred(r"\b(?:under|below|younger than)[ -](?:the age of |age )?$")
_SQUAD = deferred(
    r"s?[ -](?:(?:national|women[’']s|men[’']s|girls[’']|boys[’']|youth|world|European|Asian) )*(?:teams?|side|squad|World Cup|championships?|tournament|"
    r"title|internationals?|players?|Euros?|Cup|football|soccer|level|category|events?|finals?|captain|coach|crown)\b",
    re.IGNORECASE,
)  # an under-17 team is of those who are 17 or younger
_AND_BELOW = deferred(r"[ -](?:years? old )?(?:and|or) (?:under|younger|below)\b")
_EDGES = {("이하", "미만"), ("까지", "미만"), ("미만", "이하"), ("이상", "초과"), ("초과", "이상")}
_FEWER = deferred(r"(?<!\bno )(?<!\bnot )(?<!\bany )\b(?:fewer|less) than $|\b(?:under|below) $", re.IGNORECASE)
_RULES = deferred(
    r"\b(?:exempt\w*|free(?: of charge)? (?:for|to|if)|appl(?:y|ies)|given until|requir\w+|allow\w*|permit\w*|eligible|must|may|bann?\w*|barr?\w*|qualif\w+|rules?|law|licen[cs]e\w*|bill|act)\b",
    re.IGNORECASE,
)
_FLOOR = deferred(r"\b(?:floor|minimum|lower (?:limit|bound)|at least|bottom)\b|하한|최저|최소", re.IGNORECASE)
_CEILING = deferred(
    r"\b(?:ceiling|cap(?:s|ped)?|maximum|upper (?:limit|bound)|at most|top)\b|상한|최고|최대|한도", re.IGNORECASE
)
_LIMIT = deferred(r"(?P<way>하한|상한)(?:선|액|가|치)?(?:인|은|이|는|을)?\s(?:연|월|약|기준)?\s?$")
_RANGED = deferred(r"\d (?:to|and|through) $|\d ?[-–] ?$")
_UP_TO = deferred(r"\s?까지(?!도)")


def up_to(text: str, drafted: Quantity) -> bool:
    """Return whether a draft tells a count as the last that is within a limit: `직원 500명까지예요`."""
    return drafted.kind in ("count", "number") and _UP_TO.match(text, drafted.span[1]) is not None


def other_limit(text: str, drafted: Quantity, told: Sequence[str]) -> bool:
    """Return whether a draft names a limit by the word for the other one: `하한선 25%` for a ceiling of 25%."""
    limit = _LIMIT.search(text[: drafted.span[0]])
    if limit is None or not told:
        return False
    own, theirs = (_FLOOR, _CEILING) if limit["way"] == "하한" else (_CEILING, _FLOOR)
    return all(theirs.search(one) and not own.search(one) for one in told)


def other(text: str, drafted: Quantity, source: Quantity, known: Pool) -> bool:
    """Return whether a limit itself is on the other side: `under 18` are 18세 미만, 18 and under are 18세 이하; 10억 원 초과 is no 이상."""
    behind = text[drafted.span[1] : drafted.span[1] + 4].strip()
    for one in known.dates:
        if one.text[slice(*source.span)] != source.text:
            continue
        if one.language == "ko":
            there = one.text[source.span[1] : source.span[1] + 4].strip()
            return (behind[:2], there[:2]) in _EDGES
        before, after = one.text[max(0, source.span[0] - 14) : source.span[0]], one.text[source.span[1] :]
        if drafted.unit not in AGES:
            last = behind.startswith(("이하", "까지")) and drafted.kind in ("count", "number")
            return last and _FEWER.search(before) is not None and _RULES.search(one.text) is not None
        if behind.startswith("이하"):
            return not _SQUAD.match(after) and _BELOW.search(before) is not None
        return behind.startswith("미만") and (_AND_BELOW.match(after) is not None or _RANGED.search(before) is not None)
    return False
