"""A denial by a noun, which a draft lost: `no personal data left` told as 고객 정보가 새어 나갔어요, `will keep using` as 그만 쓰기로.

`did not` and its like are read clause by clause with the other cautions. `no data`, `none of the tools`, `without a test` and `nor`
deny what stands beside them, so the draft must name just that, and have no word that denies. Warnings, never more.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.check import anchors
from pipeline.check.caution import hedge_marks
from pipeline.check.caution.hedge_clauses import clauses
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.lazily import compiled
from pipeline.messages import say

_NOT_A_DENIAL = (
    r"longer|one|second|third|more|less|fewer|later|sooner|earlier|matter|wonder|doubt|secret|surprise|stranger|shortage|exception|question|end|limit|other|different|better|worse|bigger|smaller|greater|higher|lower|"
    r"larger|longer|older|younger|small|mean|ordinary|mere|such|easy|way|use|point|idea|need|substitute|match|big|guarantee|code|brainer|lack"
)
_CUES = (
    rf"(?P<cue>\b(?i:no) (?!(?:{_NOT_A_DENIAL})\b)[a-z][\w-]*)(?P<rest>(?:[ ][\w'’$%-]+){{0,6}})",
    r"(?P<cue>\b(?:[Nn]one of|[Nn]obody|[Nn]o one|nothing|[Nn]either)|\b[Nn]othing (?:was|is|has|had|will|would|can|could))(?P<rest>(?:[ ][\w'’$%-]+){1,7})",
    r"(?P<cue>\b[Nn]or (?:did|does|do|has|have|had|is|are|was|were|will|would|can|could))(?P<rest>(?:[ ][\w'’$%-]+){1,7})",
    r"(?P<cue>\b(?i:without) (?!doubt|question|exception|fail|precedent|further)(?:an? |any |the |its |their |his |her |having |being )?[a-z][\w-]*)(?P<rest>(?:[ ][\w'’$%-]+){0,4})",
)
_CUT = r" (?:and|but|while|though|although|because|since|as|which|who|that|if|when|until|after|before|so|or|than|yet|even|beyond|except|apart|other)\b"
_ANOTHER = r"(?i:\b(?:not|never|cannot|hardly|few|unless|if|whether|why|lack\w*|without|fail\w*|refus\w*|den(?:y|ies|ied)|avoid\w*|bar|bars|barr\w+|ban|bans|bann\w+|prevent\w*|block\w*|forbid\w*)\b|n['’]t\b)[^.;]{0,60}$"
_DOUBLE = r"(?i:\b(?:not|never|cannot|without|but)\b|n['’]t\b)"
_QUOTED = r"“[^”\n]{0,600}”|\"[^\"\n]{0,600}\"|\([^()\n]{0,200}\)"
_NO_KOREAN = r"그대로|오프라인|무(?:료|인|선|상|급|명|사|단|심|보수|자격|작정|관)|혼자|홀로|스스로|알아서|저절로|없이|뺀|빼[고면]|빠[진지졌]|제로|0(?:%|건|명|개|곳|원)|여전|침묵|맨[손몸]|공짜|자유|깨끗|멀쩡|온전|말끔|노코멘트|일체|대신|도리어|오히려|유지|지[키켰켜]|안에|이내|처음|유일|최초|비(?:공개|밀|현금|회원)|안전하|끄[고지]|꺼[진도]|텅|빈|비어|전무|홀가분|괜찮|무사|피[했하]|면했|면하|만으로|만 |뿐|[가나다도은는] 덜|늦|미[뤄루룬]|보류|유보|백지"
_STRIPPED = (
    (r"\b(?:los[eset]\w*|lost)\b", r"잃[가-힣]*"),
    (r"\b(?:stop\w*|halt\w*|paus\w*|quit\w*|cancel\w*|interrupt\w*|outages?|break\w*)\b", r"그만[가-힣]*|멈[가-힣]*|끊[가-힣]*|중단[가-힣]*|취소[가-힣]*|철회[가-힣]*"),
    (r"\b(?:block\w*|prevent\w*|ban\w*|bar\w*|forbid\w*|limits?)\b", r"막[가-힣]*|금지[가-힣]*"),
    (r"\b(?:miss\w*|overlook\w*)\b", r"놓[치쳤][가-힣]*"),
    (r"\b(?:reject\w*|refus\w*|den(?:y|ies|ied)|objections?|oppos\w*)\b", r"거부[가-힣]*|거절[가-힣]*|부인[가-힣]*|반대[가-힣]*"),
    (r"\b(?:fail\w*|shortages?)\b", r"실패[가-힣]*|부족[가-힣]*"),
)  # fmt: skip
"""What denies in Korean only by itself: `nobody would lose their job` is not answered by 잃어요."""
_GOES_ON = r"(?P<cue>\b(?:keeps?|kept|keeping) [a-z]+ing|\bcontinu(?:es?|ed|ing) (?:to [a-z]+|using|selling|making|[a-z]+ing|with))(?P<rest>(?:[ ][\w'’$%-]+){0,6})"
_STOPS = (
    r"그만(?!큼)|중단|멈[추췄춘]|끊[기었는]|접[기었는을]|철수|손을 [떼뗐]|끝[내냈]|종료|폐지|없애|없앤|버리기로|버렸"
)
_STOPPED = r"(?i:\b(?:stop\w*|halt\w*|suspend\w*|end(?:s|ed|ing)?|cancel\w*|quit\w*|paus\w*|drop\w*|abandon\w*|clos\w*|discontinu\w*|retir\w*|ceas\w*|shut\w*|cut\w*|scrap\w*|withdr\w*|instead|replac\w*)\b)"
_MORE = r"[,;:—]| with no | of no | and | but "
_LEAST = 1


@dataclass(frozen=True, slots=True)
class _Denial:
    """What a source sentence denies: the words that say so, what they deny, and the sentence."""

    cue: str
    what: str
    before: str
    evidence: Evidence


def denied(claim: Claim, others: Sequence[str] = ()) -> Iterator[Flag]:
    """Yield the first denial by a noun of which a sentence tells the contrary, or what it ends where the source goes on with it.

    `others` are the other sentences that rest on the same sources: what one of them keeps is not lost.
    """
    for one in claim.evidence:
        if one.language == "ko":
            continue
        for denial in _denials(one):
            if _lost(denial, claim, others):
                message = say("check.hedge.negation", cue=denial.cue)
                yield Flag("hedge", "warn", (0, len(claim.text.rstrip())), message, (one.id,), 0.5)
                return
        for match in compiled(_GOES_ON).finditer(_plain(one.text)):
            if _ended(match, one, claim):
                message = say("check.hedge.goes-on", cue=match["cue"])
                yield Flag("hedge", "warn", (0, len(claim.text.rstrip())), message, (one.id,), 0.5)
                return


def _plain(text: str) -> str:
    return compiled(_QUOTED).sub(lambda match: " " * len(match.group()), text)


def _denials(one: Evidence) -> Iterator[_Denial]:
    text = _plain(one.text)
    for pattern in _CUES:
        for match in compiled(pattern).finditer(text):
            before = re.split(r"[,;:.]| (?:and|but|that|which|who) ", text[: match.start()])[-1]
            rest = compiled(_CUT).split(match["rest"])[0]
            if compiled(_ANOTHER).search(text[: match.start()]) or compiled(_DOUBLE).search(rest):
                continue
            yield _Denial(match["cue"], f"{match['cue']}{rest}", " ".join(before.split()[-6:]), one)


def _lost(denial: _Denial, claim: Claim, others: Sequence[str]) -> bool:
    """Return whether a clause of the draft names what is denied and nothing in the sentence denies it."""
    text = claim.text
    named = _named(denial.what, text)
    if _denies(text, denial):
        return False
    if _alone(claim, denial) and _named(denial.evidence.text, text):
        return True
    if len(named) < _LEAST:
        return False
    few = len({one.key for one in named}) == _LEAST and not _named(denial.before, text)
    if few and (len(claim.evidence) > 1 or denial.cue.lower().startswith("without")):
        return False
    return not any(_named(denial.what, other) and _denies(other, denial) for other in others)


def _alone(claim: Claim, denial: _Denial) -> bool:
    """Return whether a draft rests on one sentence, whose main clause has no other deed than the one that is denied: `had opened no case`."""
    if len(claim.evidence) > 1 or denial.cue.lower().startswith("without"):
        return False
    return len(clauses(denial.evidence.text, "en")) == 1 and not compiled(_MORE).search(denial.evidence.text)


def _named(what: str, text: str) -> list[anchors.Anchor]:
    """Return the words of what a source denies that a draft has."""
    return [one for one in anchors.shared(what, "en", text) if one.key[0] not in "=#"]


def _denies(text: str, denial: _Denial) -> bool:
    """Return whether a Korean sentence denies anything, words apart that only say what is denied."""
    for theirs, mine in _STRIPPED:
        if compiled(theirs).search(denial.what):
            text = compiled(mine).sub(" ", text)
    return hedge_marks.kept("negation", text, coming=False) or compiled(_NO_KOREAN).search(text) is not None


def _ended(match: re.Match[str], one: Evidence, claim: Claim) -> bool:
    """Return whether a draft ends what a source sentence goes on with."""
    found = compiled(_STOPS).search(claim.text)
    if found is None or compiled(_STOPPED).search(one.text) or compiled(_DOUBLE).search(one.text):
        return False
    behind = claim.text[found.end() :]
    if re.search(r"^[가-힣]{0,3}(?:지 |지는 |지도 )|않|없|말[고라]", behind):
        return False
    shared = _named(one.text, claim.text)
    enough = _LEAST if len(claim.evidence) == 1 else _LEAST + 1
    return len({anchor.key for anchor in shared}) >= enough
