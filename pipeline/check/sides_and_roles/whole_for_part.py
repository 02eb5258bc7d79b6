"""A whole told of what only its part is: `시간제 교사가 26명` of 26 teachers, 8 of whom work part-time.

What the part is the words behind it say in the source; where they stand right before the figure of the whole in the draft, as its subject, and
the draft has no word for a part or for everything, the figure is the part's.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import clashes, in_rows
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_OF_WHOM = deferred(
    r"[^.;]{0,40}?(?:,|;| –| —) ?(?:and )?(?:of (?:which|whom|them|these|those)|among (?:which|whom|them)|including|but only|only)? ?(?:about |some |just |only |nearly |an? |the |its )?(?:[$€£¥₩])?$"
)
_BEHIND = deferred(r"(?: [a-z-]+){0,2} of (?:them|these|those|which|whom|that)\b")
_OPENING = deferred(r"\b(?:Of|of|Among|among|Out of|out of)(?: the| its| their| all| our)? $")
_STOP = deferred(r"[,;:.](?=\s|$)|\b(?:and|but|while|the rest|the others?)\b")
_SUBJECT = deferred(r"(?:[가-힣]{0,6})(?:\s[가-힣]{1,6}){0,2}?(?:이|가|은|는)\s(?:약\s|무려\s)?$")
_OUT_OF = deferred(r"[가-힣]{0,6}(?:\s[가-힣A-Z]{1,6}){0,4}?에서\s(?:약\s|무려\s)?$")
_OPEN = deferred(
    r"중|가운데|포함|비롯|합[쳐치하해한]|더[해하한]|빼|제외|보다|전체|모두|총|통틀|않|못|없|아니|나머지|덕분|등\s|까지|있는|두[고었]|누적|지금까지|그동안|이제까지"
)
_BEHIND_HERE = deferred(r"\s?(?:중|가운데|에서|의\s|짜리|이나 (?:더|적)|더|덜)")
_TIMES = 60
Place = tuple[Evidence, Quantity, Quantity]


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures of a whole of which a sentence says what a source says of its part."""
    if _OPEN.search(claim.text):
        return
    for group in every:
        drafted = group[0]
        alike = [one for one in every if one[0].kind == drafted.kind]
        if drafted.kind not in AMOUNTS or drafted.per or drafted.words or len(alike) > 1:
            continue
        if _BEHIND_HERE.match(claim.text, drafted.span[1]):
            continue
        places = list(_parts(claim.evidence, drafted))
        homes = [
            (one, each)
            for one in claim.evidence
            for each in in_rows.amounts(one, drafted)
            if each.value == drafted.value
        ]
        if len(homes) != 1 or len(places) != 1:
            continue
        one, _, part = places[0]
        if drafted.kind == "money" and any(each.value == part.value for each in claim.elsewhere):
            continue  # the sentence beside it tells the part, and of money both are spent, paid, raised
        if _said_of_part(claim, drafted, places[0]):
            words = one.text[part.span[0] : part.span[1] + _TIMES].split(".")[0]
            yield clashes.stated(claim, drafted, (one.id, words), None if part.words else part.value)


def _parts(evidence: Sequence[Evidence], drafted: Quantity) -> Iterator[Place]:
    """Yield the part that a source sentence tells of a whole that a draft has, right behind it."""
    for one in evidence:
        figures = in_rows.amounts(one, drafted) if one.language == "en" else ()
        for whole, part in itertools.pairwise(figures):
            if whole.value != drafted.value or not part.value < whole.value:
                continue
            between = one.text[whole.span[1] : part.span[0]]
            opened = _OPENING.search(one.text[: whole.span[0]]) and "," in between
            linked = re.search(r"\b(?:of (?:which|whom|them|these|those)|including)\b", between)
            behind = _BEHIND.match(one.text, part.span[1])
            if (opened or linked or behind) and _OF_WHOM.fullmatch(between):
                yield one, whole, part


def _said_of_part(claim: Claim, drafted: Quantity, place: Place) -> bool:
    one, whole, part = place
    stop = _STOP.search(one.text, part.span[1])
    end = stop.start() if stop else len(one.text)
    for anchor in anchors.shared(one.text, "en", claim.text):
        there = all(part.span[1] <= span[0] and span[1] <= end for span in anchor.source)
        if not there or anchor.key.startswith("="):
            continue
        told = (_SUBJECT, _OUT_OF) if drafted.kind == "money" else (_SUBJECT,)
        if any(words.fullmatch(claim.text, span[1], drafted.span[0]) for span in anchor.draft for words in told):
            return whole.value > part.value
    return False
