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
_LED_HERE = deferred(
    r"(?:주도[한했]|이끈|이끌었던|앞장선)\s?(?:건|것은|게|곳은|데는|쪽은|회사는|투자사는|투자자는|펀드는|운용사는)\s(?:[가-힣A-Za-z]{1,10}\s){0,2}?$"
)
"""What asks who leads, before the name: `투자를 주도한 건 노르순드예요`."""
_ROUND = deferred(r"투자|라운드|조달|펀딩|유치|자금")
_LED_BY = deferred(
    r"\b(?:round|rais\w+|funding|financing|invest\w+|Series|capital|stake)\b[^.;\n]{0,90}?\b(?:co-)?led by (?:the )?(?P<who>[A-ZÀ-Þ](?:(?!,? (?:with|which|who|at|in|for|that|alongside|as|valu\w+|join\w+)\b)[^.;\n,]|, (?=[A-ZÀ-Þ][\w ]*(?:,| and)))*)"
)
_LED = deferred(
    r"(?P<who>[A-ZÀ-Þ][\w’'&-]*(?: (?:and )?[A-ZÀ-Þ][\w’'&-]*)*),? (?:which )?(?:led|leads|will lead|is leading) (?:the|a|an|its|this|that)\b[^.;,\n]{0,50}?\b(?:round|financing|funding|investment|raise|Series)\b"
)
_APART = deferred(
    r"[;\n]|\.\s|, (?:and|while|but|with|which|in which) (?:from |by )?(?=[A-ZÀ-Þ])|, (?:and|with) (?:money |funding |participation |support )?from (?=[A-ZÀ-Þ])"
)
"""Where what a source says of the leader ends, and the names of others begin."""
_JOINS = deferred(
    r"\b(?:join\w*|took part|tak(?:es|ing) part|participat\w+|also|invest\w+|back(?:s|ed)|contribut\w+|chip\w*|put)\b"
)
_LEADING = deferred(r"\b(?:lead|leads|leading|leader|led(?! by)|headed|anchor\w*|spearhead\w*|co-led(?! by))\b")
_NEAR = 60


def mistaken(claim: Claim) -> Iterator[Flag]:
    """Yield who a sentence says leads a round, where the source says that somebody else does."""
    if not _ROUND.search(claim.text) or not (
        "주도" in claim.text or "이끄" in claim.text or "이끈" in claim.text or "앞장" in claim.text
    ):
        return
    for ground in grounds(claim.evidence):
        leaders = [match for one in (_LED_BY, _LED) for match in one.finditer(ground.text)]
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
    if len(one.draft) != 1:
        return False
    start, end = one.draft[0]
    return _LEADS.match(text, end) is not None or _LED_HERE.search(text[:start]) is not None


def _whole(text: str, span: tuple[int, int], last: Anchor) -> bool:
    """Return whether a word is the last one of a name, or stands right before it: 오커 캐피털."""
    return span == last.draft[0] or text[span[1] : last.draft[0][0]] == " "


def _leads(ground: Ground, one: Anchor) -> bool:
    """Return whether the source may say of a name that it leads, in other words."""
    return not all(
        ground.text[start].isupper() and not _LEADING.search(_around(ground.text, start, end))
        for start, end in one.source
    )


def _around(text: str, start: int, end: int) -> str:
    """Return what stands around a name, but not what is said of others before it: `Kestrel led the round, and Norsund joined`."""
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    cuts = list(_APART.finditer(before + text[start]))
    cuts = [
        match for match in cuts if "from" in match.group() or not match.group().startswith(",") or _JOINS.search(behind)
    ]
    return (before[cuts[-1].end() :] if cuts else before) + text[start:end] + behind
