"""Certainty, claim by claim: a rumour, a plan, a `could` or a denial of the source must not become a fact of the draft.

Only sentences with their own citation are compared: over whole paragraphs another marker nearby hides the loss. These are
warnings, never more.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say

_SOFT = r"수 있|수도 있|수 없|가능성|보여|보이|보인|듯|것 같|지도 모|추정|예상|전망|우려|관측|추측|점쳐|짐작|의심|시사|예측|확률|잠재|여지|아마|할지|될지"
_HEARD = r"알려[졌진지]|전해[졌진지]|보도|주장|따르면|전했|다고 해|라고 해|[다라]고 말|밝혔|밝힌|소문|관측|유출|소식통|추정|대요|의혹|혐의|루머|설명했|고 했"
_PLANNED = r"계획|예정|검토|방침|추진|목표|전망|예상|논의|협상|려고|하기로|하겠|할 것|될 것|을 것|할 거|될 거|을 거|ㄹ 거|준비|기대|고려|앞두|나설|내놓을|나올|수 있"
_DENIED = (
    r"않|못|없|아니|안 [가-힣]|미[공확]|거부|부인|실패|무산|금지|제외|중단|불[가충허투]|뿐|그쳤|어려|막[았혔]|무효|반대"
)
_LIMITED = r"일부|몇몇|내부|자체|초기|제한|소규모|조건|한해|시험|실험|테스트|연구|조사|베타|경우|때|만 |대상|라면|으면|면 |승인|예비"


@dataclass(frozen=True, slots=True)
class Hedge:
    """One way of being less than certain: how the source says it, and what must answer in Korean."""

    name: str
    source: re.Pattern[str]
    draft: re.Pattern[str]
    sure: float


def _rule(name: str, source: str, draft: str, sure: float) -> Hedge:
    return Hedge(name, re.compile(source, re.IGNORECASE), re.compile(draft), sure)


RULES = (
    _rule(
        "report",
        r"\breportedly\b|\brumou?r(?:s|ed)?\b|\ballegedly\b|\bpurported(?:ly)?\b|\bpeople familiar\b|\bsources? (?:say|said|told|familiar)|\bis said to\b|\bare said to\b|\bleak(?:ed|s)\b|\bunconfirmed\b|알려졌|전해졌|소식통",
        _HEARD,
        0.7,
    ),
    _rule(
        "maybe",
        r"\bmay\b(?! \d)|\bmight\b|\bcould\b(?! not)|\blikely\b|\bpossibl[ey]\b|\bperhaps\b|\bprobably\b|\bappears? to\b|\bseems? to\b|\bsuggests?\b|\bpotentially\b|가능성|것으로 보인다",
        _SOFT + "|" + _PLANNED + "|" + _HEARD,
        0.7,
    ),
    _rule(
        "plan",
        r"\bplans? (?:to|for)\b|\bplanned\b|\bplanning\b|\bexpected to\b|\bexpects to\b|\bscheduled\b|\bintends? to\b|\bin talks\b|\bconsidering\b|\bweighing\b|\baims? to\b|\bset to\b|\bproposed\b|할 계획|할 예정|검토 중",
        _PLANNED + "|" + _SOFT + "|" + _HEARD,
        0.7,
    ),
    _rule(
        "negation",
        r"\b(?:did|does|do|is|are|was|were|has|have|will|can|could|would) not\b|n't\b|\bno (?!longer than|fewer|more|less|later|sooner)[a-z]|\bnever\b|\bneither\b|\bfailed to\b|\brefused\b|\bdenied\b|\bwithout\b|않았다|않는다|못했다",
        _DENIED,
        0.6,
    ),
    _rule(
        "scope",
        r"\bin (?:an? )?(?:internal|early|small|limited|preliminary|our own) (?:tests?|stud(?:y|ies)|trials?|experiments?)\b|^some (?!of the)[a-z]+|\bif approved\b|\bonly in\b",
        _LIMITED,
        0.6,
    ),
)
_PREDICATE = re.compile(r"[요다죠][.!~”\")\]\u2060 ]*$")
_SSANG_SIOT = 20
_ASIDE = re.compile(r"(?<=.{30}), (?:but|though|although) .*")


def _past(text: str) -> bool:
    """Return whether the sentence ends in the past tense (-았/었-)."""
    match = re.search(r"(?P<stem>[가-힣])(?:어요|고요|거든요|는데요|다|죠|습니다)[.!~”\")\]\u2060 ]*$", text)
    return match is not None and (ord(match["stem"]) - 0xAC00) % 28 == _SSANG_SIOT and match["stem"] not in "있겠"


def hedges(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence lost of its sources' caution, where every cited sentence has it."""
    if not claim.evidence or len(claim.evidence) > 2:
        return
    text = claim.text
    if not _PREDICATE.search(text):
        return
    for rule in RULES:
        cues = [rule.source.search(_main(one.text, aside=rule.name == "negation")) for one in claim.evidence]
        if all(cues) and not rule.draft.search(text) and (rule.name != "plan" or _past(text)):
            cue = next(one.group() for one in cues if one)
            yield Flag(
                "hedge", "warn", (0, len(text.rstrip())), say(f"check.hedge.{rule.name}", cue=cue), claim.ids, rule.sure
            )
            return


def _main(text: str, *, aside: bool = False) -> str:
    """Return a source sentence without what others are quoted with: a hedge inside a quotation is the speaker's.

    With `aside`, a closing clause after `but` goes too: what it denies is another thing than the sentence says.
    """
    if aside:
        text = _ASIDE.sub("", text)
    return re.sub(r"“[^”\n]{0,600}”|\"[^\"\n]{0,600}\"", " ", text)
