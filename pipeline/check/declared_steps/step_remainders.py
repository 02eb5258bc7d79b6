"""Who is left, told to have done what the part did: `여덟 곳은 옛 도구를 남겨 뒀어요` with `11-3` where three of the eleven kept it.

A step that takes a part from its whole counts the others. What the source says of the part in one of its plain deeds the draft may then not
say of them, unless it denies it.
"""

import re

from pipeline.check import fixes
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.declared_steps import step_forms, step_sides, step_sums
from pipeline.check.other_way import deed_words
from pipeline.check.vocabulary.opposed import opposed
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_ENDS = deferred(
    r"[.;:,](?=\s|$)|\s(?:and|while|but|because|so|after|before|when|than|until|as|to)\s|(?<=[가-힣])(?:고|며|지만|는데|은데)(?=[,\s])",
    re.IGNORECASE,
)
_OTHERWISE = deferred(
    r"\b(?:not|no|never|none|without|un\w+|fail\w*|refus\w*)\b|n't\b|않|못|없|(?<![가-힣])안 ", re.IGNORECASE
)
_STILL = deferred(
    r"않|못|없(?!애|앴)|(?<![가-힣])안 |아니|나머지|남은|그 외|그 밖|이외|외에|제외|빼[고면]|아직|더(?=\s)|계속|그대로|대신|달리|반대"
)

_LEFT = deferred(r"(?:만|이|가|은|을|를)?\s?남(?!짓)")


def misfit(claim: Claim, drafted: Quantity, step: str) -> Flag | None:
    """Return the finding that a draft tells of the others what its source tells of the part that a step takes away."""
    form = step_forms.read(step)
    still = _STILL.search(claim.text) or _LEFT.match(claim.text, drafted.span[1])
    if form is None or form.name != "gap" or drafted.kind not in COUNTS or still:
        return None
    wholes, parts = (step_forms.places(one, claim.evidence) for one in form.ends)
    pairs = [(home, whole, part) for home, whole in wholes for other, part in parts if other.id == home.id]
    if not pairs or not all(step_sums.within(*pair) for pair in pairs):
        return None
    mine = _deeds(claim.text[slice(*step_sides.told(claim, drafted))], "ko")
    if not mine or not all(mine & _of_part(*pair) for pair in pairs):
        return None
    if all(home.language != "ko" and opposed(claim.text, home.text) for home, _, _ in pairs):
        return None  # `540편이 늦게 떠났어요`, where the part left on time
    message = say("check.step_rest", step=step, text=drafted.text)
    fix = fixes.replaced(claim, drafted, form.ends[1])
    return Flag("arithmetic", "block", drafted.span, message, claim.ids, 0.8, fix)


def _of_part(home: Evidence, whole: Quantity, part: Quantity) -> frozenset[str]:
    """Return the deeds that a source tells of a part, behind it or, where it is what something is done to, before it; none where it denies one."""
    first, last = sorted((whole.span, part.span))
    end = _ENDS.search(home.text, last[1])
    start = max([0, *(match.end() for match in _ENDS.finditer(home.text, 0, first[0]))])
    for said in (home.text[last[1] : end.start() if end else len(home.text)], home.text[start : first[0]]):
        if _OTHERWISE.search(said):
            return frozenset()
        if found := _deeds(said, home.language):
            return found
    return frozenset()


def _deeds(text: str, language: str) -> frozenset[str]:
    return frozenset(name for name, _ in deed_words.deeds(text, language)) - deed_words.things()
