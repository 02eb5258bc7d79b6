"""Earlier told as later by the same length: `계획보다 한 달 앞당겨` for a month later than planned, `석 달 늦어지고` for three months ahead of schedule.

Between two that are held against each other both may be true (`B보다 두 달 먼저` for A, two months later than B): the draft's standard
must then be the source's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_LATE_KOREAN = r"늦[은게어었춰췄추출춘]|늦어|미[뤄뤘루룬룰]|밀[려렸린리릴]|연기|지연|뒤처[져졌진지]|뒤[졌진지처]|지체"
_SOON_KOREAN = r"앞당|당[겨겼긴길기]|앞서|앞선|앞섰|이른(?! ?바)|이르게|일찍|빨리|빨[라랐]|빠[르른를]|먼저"
_KOREAN = deferred(
    r"\s?(?:이나|쯤|가량|정도|남짓|씩|은|는|을|를|이|가)?\s?(?:가까이 |넘게 |이상 )?(?:더 )?(?:뒤로 |앞으로 )?"
    rf"(?:(?P<late>{_LATE_KOREAN})|(?P<soon>{_SOON_KOREAN}))"
)
_NOT_HERE = deferred(r"[가-힣]{0,4}(?:지(?:는|도)? ?(?:않|못|말)|[을ㄹ]? 수 없|려[다던는]|면[ ,])")
_STANDARD = deferred(r"(?P<other>(?:[가-힣A-Za-z\d]+ ){0,2}[가-힣A-Za-z\d]+)보다(?:는|도)? (?:[가-힣]{1,4} )?$")
_PLAN_KOREAN = deferred(
    r"계획|예정|예상|일정|약속|당초|애초|처음|원래|본래|기대|목표|전망|발표|공지|기한|마감|생각|추정|추측"
)
_BEHIND = deferred(
    r"(?:'s|’s|s['’])?(?: or so)?(?:,)? ?-?(?:(?P<late>later than|behind(?! closed)|late(?! (?:in|on|at|night|last|this|next)\b)|overdue|delays?\b|postponement)|(?P<soon>(?:earlier|sooner) than|ahead of|early(?! (?:in|on|this|next)\b)))\b"
)
_BEFORE = deferred(
    r"\b(?:(?P<late>(?<!cut the )(?<!cut its )(?<!reduced the )(?<!shortened the )(?:(?:delay|postpon|defer)\w*(?: [\w$€£'’-]+){0,7}? by|slip\w*(?: back)?(?: by)?|"
    r"(?:push|put|set|mov)\w*(?: [\w$€£'’-]+){0,7}? (?:back|off)(?: [\w'’-]+){0,9}? by|(?:delay|postpon|defer)\w*|(?:push|put|set)\w* back|delay of|(?:late|behind) by))|"
    r"(?P<soon>(?:bring|brought|pull|push|mov|put)\w*(?: [\w$€£'’-]+){0,7}? (?:forward|up)(?: [\w'’-]+){0,9}? by|(?:advanc|accelerat)(?:es?|ed|ing)(?: [\w'’-]+){0,9}? by|(?:early|ahead) by))"
    r" (?:about |around |nearly |almost |roughly |some |at least |up to |more than |another |a further )?$",
    re.IGNORECASE,
)
_PLAN = deferred(
    r"\s(?:(?:had |was |were |it |they |first |originally |initially |previously |been |the |its |analysts |he |she |many )*(?:plan|schedul|expect|announc|promis|hop|forecast|guess|thought|predict|estimat|intend|deadline|target|timetable|time\b|due|feared))",
    re.IGNORECASE,
)
_NOT_THERE = deferred(
    r"(?:\b(?:not|no|never|without|instead of|avoid\w*|den(?:y|ied|ies))\b|n['’]t\b)[^.;:,]{0,40}$", re.IGNORECASE
)
_PUSHED = deferred(
    r"\bpush\w* back (?:the |its |their )?(?:[a-z]+ )?(?:arrival|origins?|emergence|appearance|beginnings?|domestication|settlement|history|record|evidence|dates?|age) (?:of|for)\b",
    re.IGNORECASE,
)
_OF_WHOM = deferred(r"(?<![가-힣A-Za-z\d])(?P<whom>[가-힣A-Za-z\d]{2,})[이가은는] (?:[가-힣]{1,4} )?$")
_REACH = 80


@dataclass(frozen=True, slots=True)
class _Told:
    """A length in a source that leads to a later or an earlier time than something: where it stands, and what it is held against."""

    evidence: Evidence
    late: bool
    words: tuple[int, int]
    planned: bool


def ahead_or_late(claim: Claim) -> Iterator[Flag]:
    """Yield the lengths by which a sentence says that something came earlier, and its sources later, or the other way round."""
    lengths = [one for one in quantities.find(claim.text, "ko") if one.kind == "duration"]
    for one in lengths:
        way = _KOREAN.match(claim.text, one.span[1])
        if way is None or _NOT_HERE.match(claim.text, way.end()):
            continue
        there = [told for evidence in claim.evidence for told in _told(evidence, one)]
        late = way["late"] is not None
        if there and all(told.late != late and _same_standard(claim, one, told) for told in there):
            span = (one.span[0], way.end())
            source = there[0].evidence.text[slice(*there[0].words)]
            text, identifier = claim.text[slice(*span)], there[0].evidence.id
            message = say("check.opposite", id=identifier, source=source, text=text)
            yield Flag("number-contradicted", "block", span, message, (identifier,), 0.8)


def _told(evidence: Evidence, length: Quantity) -> Iterator[_Told]:
    """Yield which way the same length leads wherever a source tells it; nothing where its words say no way."""
    text = evidence.text
    for one in quantities.find(text, evidence.language):
        if one.kind != "duration" or (one.unit, one.value) != (length.unit, length.value):
            continue
        if evidence.language == "ko":
            behind = _KOREAN.match(text, one.span[1])
            if behind and not _NOT_HERE.match(text, behind.end()):
                held = _STANDARD.search(text[: one.span[0]])
                planned = held is None or _PLAN_KOREAN.search(held["other"]) is not None
                yield _Told(evidence, behind["late"] is not None, (one.span[0], behind.end()), planned)
            continue
        before = text[max(0, one.span[0] - _REACH) : one.span[0]]
        behind, ahead = _BEHIND.match(text, one.span[1]), _BEFORE.search(before)
        found = behind or ahead
        if found is None or _NOT_THERE.search(before):
            continue
        late = found["late"] is not None and not pushed_into_the_past(text)
        start = one.span[0] if behind else one.span[0] - len(before) + found.start()
        end = behind.end() if behind else one.span[1]
        alone = not found.group().endswith(("than", "of", "behind")) or found is ahead
        yield _Told(evidence, late, (start, end), alone or _PLAN.match(text, end) is not None)


def pushed_into_the_past(text: str) -> bool:
    """Return whether an English sentence makes what lies in the past earlier still: `pushes back the arrival of modern humans`."""
    return _PUSHED.search(text) is not None


def _same_standard(claim: Claim, length: Quantity, told: _Told) -> bool:
    """Return whether both texts hold what came earlier or later against what was planned, or against one other thing."""
    here = _STANDARD.search(claim.text[: length.span[0]])
    planned = here is None or _PLAN_KOREAN.search(here["other"]) is not None
    if told.evidence.language == "ko" and not told.planned:
        return not planned and _of_one(told, here["other"]) if here else not _of_the_other(claim, length, told)
    if here is None or planned or told.planned:
        return planned and told.planned
    shared = anchors.shared(told.evidence.text, told.evidence.language, claim.text)
    other = [one for one in shared if any(here.start("other") <= start < here.end("other") for start, _ in one.draft)]
    return bool(other) and all(start >= told.words[1] for one in other for start, _ in one.source)


def _of_the_other(claim: Claim, length: Quantity, told: _Told) -> bool:
    """Return whether a draft says it of whom its source holds the other against: `A가 하루 먼저` where B came `A보다 하루 늦게`."""
    subject = _OF_WHOM.search(claim.text[: length.span[0]])
    return subject is not None and _of_one(told, subject["whom"])


def _of_one(told: _Told, who: str) -> bool:
    """Return whether a Korean source holds what came earlier or later against whom a draft names."""
    held = _STANDARD.search(told.evidence.text[: told.words[0]])
    return held is not None and any(word in who.split() or word == who for word in held["other"].split())
