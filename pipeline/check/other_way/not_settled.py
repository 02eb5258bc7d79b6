"""What is still open told as settled, signed or done: `is considering` as `하기로 확정했어요`, `might lower` as `낮췄어요`.

The sentence that the draft retells must leave it open and say nowhere that it is settled. What is only told with less doubt than there
is (`하기로 했어요` for `is considering`) stays a warning (`to_come`, `hedges`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.check.anchors import Span
from pipeline.check.caution import hedge_marks
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import likeness, stances
from pipeline.check.other_way.left_out import opposite
from pipeline.text.patterns import deferred

_NO_DECISION = r"\bno (?:final |formal |firm )?decisions?\b|\b(?:ha(?:s|ve|d)|is|are)(?: not|n['’]t) (?:yet )?(?:decided|made (?:a|any) (?:final )?decision)\b|\bundecided\b|\byet to decide\b"
_DECIDED = r"\bconfirm\w*|\bfinali[sz]\w+|(?<!not )(?<!yet )(?<!n['’]t )(?<!to )\bdecided?\b|\bagreed\b|\bapproved\b|\bcommitted\b|\bdefinit\w+|\bcertain\w*|\bguarant\w+|\bsettled\b|\bofficial\w*|\badopted\b|\bset to\b|\bsigned\b|\bwill\b(?! (?:not|decide|consider|review|vote|only if|likely|probably|depend))"
_OPEN_KOREAN = r"검토|논의|협의|여부|가능성|결정할|결정하지|조율|타진|미정|정해지지|정하지|수 있다|고려"
_DECIDED_KOREAN = r"확정|결정했|결정됐|합의|체결|승인|통과|의결|기로 (?:했|결정|한)"


@dataclass(frozen=True, slots=True)
class _Row:
    """How a draft says that something is settled, how a source leaves it open, and how it says the same as the draft."""

    told: re.Pattern[str]
    open: re.Pattern[str]
    settled: re.Pattern[str]


_END = r"[가-힣 ]{0,12}?(?:요|다|고|며|죠|지만|는데)(?=[\s,.!?\u2060]|$)"
_INTENT = _Row(
    deferred(rf"(?<!가)(?:[가-힣]+ )?(?<!가)계약[을도]? ?(?:맺었|체결했|따냈){_END}"),
    deferred(
        r"\bletters? of intent\b|\bmemorandum of understanding\b|\bnon-?binding\b|\bpreliminary (?:agreement|deal)\b|의향서|양해각서|업무협약|가계약"
    ),
    deferred(
        r"\b(?:signed|won|awarded|reached|struck|landed)(?: (?:an?|the|its|two|three|several))?(?: (?!preliminary|non-?binding|tentative)[\w-]+){0,4} (?:contracts?|deals?|orders?)\b|(?<!가)계약(?:을|도)? (?:맺었|체결했|따냈|맺고|체결하고|맺은|체결한)"
    ),
)
_ROWS = (
    _Row(
        deferred(rf"(?:[가-힣]+기로 |것이 )?확정(?:했|됐|되었|지었){_END}"),
        deferred(
            rf"{_NO_DECISION}|\b(?:consider(?:s|ing)|weigh(?:s|ing)|mulling|explor(?:es|ing)|looking (?:at|into)|in talks|negotiat(?:es|ing)|hop(?:es|ing) to|(?:is|are) supposed to|suppos\w+ to|depend\w* on|under (?:review|consideration)|may|might|could|if|whether|unless)\b|{_OPEN_KOREAN}|(?:바꾸|하|두|만드|짓|쓰|늘리|줄이)(?:는|도록 하는) 방안"
        ),
        deferred(rf"{_DECIDED}|{_DECIDED_KOREAN}"),
    ),
    _Row(
        deferred(rf"(?:[가-힣]+기로 (?:최종 )?(?:했|결정했|정했)|결정을 내렸|결정했){_END}"),
        deferred(_NO_DECISION),
        deferred(_DECIDED),
    ),
    _INTENT,
    _Row(
        deferred(rf"(?:계약[을도]? ?(?:맺었|체결했|따냈)|체결했|(?:에|계약서에) 서명했|합의했){_END}"),
        deferred(
            r"\bnothing (?:(?:has|had) been |was |is )?(?:yet )?(?:signed|agreed|final\w*|decided)\b|\b(?:not|n['’]t) (?:yet )?(?:been )?(?:signed|finali[sz]ed)\b|\bno (?:deal|contract|agreement) (?:has been|was|is) "
        ),
        deferred(
            r"(?<!nothing has been )(?<!nothing was )(?<!not been )(?<!not yet been )(?<!not )(?<!yet )(?<!n['’]t been )\b(?:signed|inked|sealed|struck|reached)\b"
        ),
    ),
)
_FIRM = deferred(
    r"\b(?:confirmed|finali[sz]ed|agreed|approved|signed|adopted|sealed|(?:has|have|had|was|were) decided)\b|확정했|확정됐|합의했|체결했|승인했|통과했"
)
_STILL = deferred(r"않|못|없|아니|아직|(?<![가-힣])안 |미정|소문|루머|오보|추측|보도|잘못|면 ")
_MIGHT = deferred(r"\b(?:may|might|could)\b(?! (?:have|not)\b)[^,.;]{0,12}$")
_DONE = deferred(r"(?P<verb>[가-힣]{1,6}[았었했됐렸췄졌켰겼혔쳤왔났갔셨뒀])(?:어요|습니다|다)(?=[.!?\s\u2060]*$)")
_HEDGED = deferred(
    r"수도? ?있|가능|지도 |지를|려고|려는|것으로|것이라|전망|예상|예고|관측|알려|전해|검토|계획|예정|방안|보여|보이|고 (?:했|말|밝|전|경고|내다|설명|덧)|기로|경우|면 |때|우려|위험|여지|능력|시험|실험|시연"
)
_SURE = 1.5
_FAR = 36  # characters before the word that says it is settled


def not_settled(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence tells as settled, signed or done, and the sentence that it retells leaves open."""
    for row in _ROWS:
        told = row.told.search(claim.text)
        if told is None or _STILL.search(claim.text, stances.opening(claim.text, told.start())):
            continue
        stretch = (max(stances.opening(claim.text, told.start()), told.start() - _FAR), told.end())
        one = likeness.retold(claim, stretch)
        cue = row.open.search(one.text) if one else None
        if cue is None and row is _INTENT:
            one, cue = _intended(claim, stretch)
        firm = any(_FIRM.search(other.text) for other in claim.evidence if other is not one)
        if one and cue and not firm and not row.settled.search(one.text):
            yield opposite(claim, told.span(), one.text[cue.start() :], one.id)
            return
    yield from _might(claim)


def _intended(claim: Claim, stretch: Span) -> tuple[Evidence | None, re.Match[str] | None]:
    """Return the letter of intent that a sentence tells as a contract, where another one cited speaks of that as still to come."""
    if any(_INTENT.settled.search(one.text) for one in claim.evidence):
        return None, None
    for one in claim.evidence:
        ties = likeness.inside(likeness.ties(one.text, one.language, claim.text), (0, len(one.text)), stretch)
        cue = _INTENT.open.search(one.text)
        if cue and likeness.weigh(ties) >= _SURE:
            return one, cue
    return None, None


def _might(claim: Claim) -> Iterator[Flag]:
    """Yield the deed that a sentence ends with as done, where the sources tell it only as what may come."""
    told = _DONE.search(claim.text)
    if told is None or _HEDGED.search(claim.text) or hedge_marks.kept("maybe", claim.text, coming=False):
        return
    if any(one.language == "ko" for one in claim.evidence):
        return
    stretch = (max(stances.opening(claim.text, told.start()), told.start() - 2 * _FAR), told.end())
    places = [
        (one, place)
        for one in claim.evidence
        for tie in likeness.ties(one.text, one.language, claim.text)
        if tie.deed and told.start() <= tie.draft[0] and tie.draft[1] >= told.end("verb") - 1
        for place in tie.source
    ]
    home = places[0][0] if places else None
    if home is None or any(not _MIGHT.search(one.text[: place[0]]) for one, place in places):
        return
    ties = likeness.ties(home.text, home.language, claim.text)
    if likeness.retold(claim, stretch) is home and likeness.weigh(ties) >= _SURE:
        start = _MIGHT.search(home.text[: places[0][1][0]])
        yield opposite(claim, told.span(), home.text[start.start() if start else 0 :], home.id)
