"""A round told as led by somebody whom the source names otherwise: `헤일든 주도로` where the round was led by Ostrava Capital.

The name stands in the source, but nowhere as one who leads, and the draft leaves out who does.
"""

from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.anchors import Anchor
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.messages import say
from pipeline.text.patterns import deferred

_LEADS = deferred(r"(?:\s[가-힣A-Za-z]{1,8}){0,2}?(?:이|가)?\s?(?:주도(?:로|한|하는|했|해)|이끄는|이끈|이끌었)")
_ROUND = deferred(r"투자|라운드|조달|펀딩|유치|자금")
_LED_BY = deferred(
    r"\b(?:round|rais\w+|funding|financing|invest\w+|Series|capital|stake)\b[^.;\n]{0,90}?\b(?:co-)?led by (?:the )?(?P<who>[A-ZÀ-Þ](?:(?!,? (?:with|which|who|at|in|for|that|alongside|as|valu\w+|join\w+)\b)[^.;\n,]|, (?=[A-ZÀ-Þ][\w ]*(?:,| and)))*)"
)
_LEADING = deferred(r"\b(?:lead|leads|leading|leader|led(?! by)|headed|anchor\w*|spearhead\w*|co-led(?! by))\b")
_NEAR = 60


def mistaken(claim: Claim) -> Iterator[Flag]:
    """Yield who a sentence says leads a round, where the source says that somebody else does."""
    if not _ROUND.search(claim.text) or not ("주도" in claim.text or "이끄" in claim.text or "이끈" in claim.text):
        return
    for ground in grounds(claim.evidence):
        leaders = list(_LED_BY.finditer(ground.text)) if ground.language != "ko" else []
        common = anchors.shared(ground.text, ground.language, claim.text) if leaders else []
        told = {span for one in common for span in one.source}
        if any(match.start("who") <= start < match.end("who") for match in leaders for start, _ in told):
            continue
        for one in common:
            if one.key[0] == "@" and _told(claim.text, one) and not _leads(ground, one):
                who = leaders[0]["who"].strip()
                start, end = (
                    min(span[0] for each in common for span in each.draft if _whole(claim.text, span, one)),
                    one.draft[0][1],
                )
                message = say("check.doer", name=claim.text[start:end], other=who, id=ground.ids[0])
                yield Flag("name", "block", (start, end), message, ground.ids, 0.8)
                return


def _told(text: str, one: Anchor) -> bool:
    return len(one.draft) == 1 and _LEADS.match(text, one.draft[0][1]) is not None


def _whole(text: str, span: tuple[int, int], last: Anchor) -> bool:
    """Return whether a word is the last one of a name, or stands right before it: 오커 캐피털."""
    return span == last.draft[0] or text[span[1] : last.draft[0][0]] == " "


def _leads(ground: Ground, one: Anchor) -> bool:
    """Return whether the source may say of a name that it leads, in other words."""
    return not all(
        ground.text[start].isupper() and not _LEADING.search(ground.text[max(0, start - _NEAR) : end + _NEAR])
        for start, end in one.source
    )
