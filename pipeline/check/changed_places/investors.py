"""Old and new investors exchanged: 기존 투자자인 던모어스 where the source has Dunmore's as a new backer beside `existing investors Pinegate and Solbridge`.

Only who stands in the source, and never beside its word for the draft's kind of investor, is looked at.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.check.written_names import stand_ins
from pipeline.messages import say
from pipeline.text.patterns import deferred

_NAMES = r"(?P<who>[A-ZÀ-Þ](?:(?!,? (?:with|which|who|at|in|for|that|while|as|also|took|joined|participat\w+|return\w+|invest\w+)\b)[^.;\n,]|, (?=[A-ZÀ-Þ][\w’' ]*(?:,| and))){1,90})"
_BACKERS = r"(?:investors?|backers?|shareholders?|owners?)"
_OLD_THERE = deferred(rf"\b(?:[Ee]xisting|[Cc]urrent|[Rr]eturning|[Ee]arlier|[Pp]revious) {_BACKERS} {_NAMES}")
_NEW_THERE = deferred(
    rf"\b[Nn]ew (?:strategic )?{_BACKERS}\b|\b(?:join\w*|came (?:in|on board)|invest\w*) (?:[a-z]+ )?for the first time\b"
)
_OLD_HERE = deferred(
    r"기존 (?:투자자|주주|투자사)(?:들)?(?:인|이던|였던|이자)?,? (?P<who>[^.,]{2,40}?)(?<!투자자)(?:[은는이가도]|에서|(?:와|과) 함께)(?= )"
)
_ALL_OLD_HERE = deferred(
    r"(?P<who>[^.]{4,90}?)(?:셋|둘|넷|모두|다) ?(?:다 )?기존 (?:투자자|주주)(?:예요|이에요|입니다|들이에요|였어요)"
)
_NEW_HERE = deferred(
    r"(?P<who>[가-힣A-Za-z&·]{2,12}(?: [가-힣A-Za-z&·]{2,8})?)(?:[은는이가도]) (?:[가-힣]{1,8} ){0,3}?새로 (?:합류|참여|들어|투자|이름)"
)

_BEFORE = deferred(
    r"\b(?:already|previous\w*|earlier|early|longtime|long-time|returning|again|seed|first invested|stake|owns?|owned|holds?|held)\b|\b(?:an?|its|the) existing\b"
)
_NEAR = 48  # characters


def mistaken(claim: Claim) -> Iterator[Flag]:
    """Yield who a sentence says is an old or a new investor of a round, and its source says is the other."""
    here = _OLD_HERE.search(claim.text) or _ALL_OLD_HERE.search(claim.text)
    new = _NEW_HERE.search(claim.text)
    for ground in grounds(claim.evidence) if here or new else ():
        if any(one.text not in ground.text for one in claim.evidence if one.id in ground.ids):
            continue  # `Tern and Pale put in $60 million and $45 million`, retold firm by firm, lists them no more
        old = [match.span("who") for match in _OLD_THERE.finditer(ground.text)] if ground.language != "ko" else []
        names = (
            [
                one
                for one in anchors.shared(ground.text, ground.language, claim.text)
                if one.key[0] == "@" and not _of_a_kind(claim, one)
            ]
            if old
            else []
        )
        if here and old:
            found = _within(names, here.span("who"), old, inside=False)
            yield from _first(claim, ground, [one for one in found if not _known_before(ground, one)], old)
        if new and old and _NEW_THERE.search(ground.text):
            yield from _first(claim, ground, _within(names, new.span("who"), old, inside=True), old)


def _within(names: Sequence[Anchor], here: Span, old: Sequence[Span], *, inside: bool) -> list[Anchor]:
    """Return the names of a stretch of a draft that stand only inside, or only outside, where a source names its old investors."""
    told = [one for one in names if any(here[0] <= start and end <= here[1] for start, end in one.draft)]
    return [
        one
        for one in told
        if all(any(low <= start and end <= high for low, high in old) == inside for start, end in one.source)
    ]


def _of_a_kind(claim: Claim, one: Anchor) -> bool:
    """Return whether a word of a draft only says what kind of firm a name is of: 벤처스, which sounds like other words."""
    return any(re.fullmatch(stand_ins.COMPANY, claim.text[slice(*span)]) for span in one.draft)


def _known_before(ground: Ground, one: Anchor) -> bool:
    """Return whether a source may say beside a name that it had invested before, in other words."""
    return any(_BEFORE.search(ground.text[max(0, start - _NEAR) : end + _NEAR]) for start, end in one.source)


def _first(claim: Claim, ground: Ground, found: Sequence[Anchor], old: Sequence[Span]) -> Iterator[Flag]:
    for one in found[:1]:
        other = ground.text[slice(*old[0])].strip()
        message = say("check.doer", name=claim.text[slice(*one.draft[0])], other=other, id=ground.ids[0])
        yield Flag("name", "block", one.draft[0], message, ground.ids, 0.75)
