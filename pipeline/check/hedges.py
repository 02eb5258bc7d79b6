"""Certainty, claim by claim: a rumour, a plan, a `could`, a condition or a denial of the source must not become a fact of the draft.

Only sentences with their own citation are compared: over whole paragraphs another marker nearby hides the loss. Where a source
sentence has several clauses, the cue counts only for a claim about the clause that holds it. These are warnings, never more.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.nouns import keys_at
from pipeline.messages import say
from pipeline.text import quantities

_ABLE = r"수(?:도|가)? 있"
_SOFT = (
    r"수도 있|분명하지|불분명|확실하지|미지수|모양|가능성|가능[하한해할]|보여|보이|보입|보인|보일|듯|것 같|지도 모|지 모|지도 몰|지 몰|추정|예상|전망|우려|관측|추측|점쳐|짐작|의심|시사|예측|확률|잠재|여지|아마|할지|될지|"
    r"[을일]지|내다[보봤볼]|해석|나타나|나타[났난]|위험|권[하장]|좋[습아은을]|추천|세요|십시오|해야 [한합하해]|필요"
)
_COMING = r"계획|예정|목표|방침|추진|하기로|기로 (?:했|한|하)|[할될올갈릴칠둘줄볼쓸열낼늘킬을일] (?:것|거(?=[예라야죠고든란])|전망|예정|계획)|[하되가오리치두주보쓰내]겠|기대|노리|바라"
_HEARD = (
    r"알려[졌진지]|전해[졌진지]|전해 들|보도|주장|따르면|전했|전한|[다라냐자]고 (?:말|해|합|한|하|했|답|봤|보|썼|적|주|강조|덧|전)|밝혔|밝힌|밝히|소문|관측|유출|소식통|추정|대요|의혹|혐의|루머|설명했|고 했|"
    r"[다라]는 (?:이야기|얘기|말|소식|게)|했대|래요|내세우|말해|말했"
)
_PLANNED = (
    _COMING
    + r"|목적|위해|위한|검토|전망|예상|논의|협상|고려|려고|려는|려 [하한했합]|준비|앞두|나설|내놓을|나올|내다[보봤]|제안|희망|원해|원하|의향|생각|뜻|시도|합의|약속|[할될] (?:방|의)"
)
_CONSIDERED = r"검토|논의|협상|고려|저울질|타진|추진|가능성|방안|수 있|수도|살펴|알아보|염두|모색|만지작|고민|따져"
_DENIED = (
    r"않|못|없|아니|아닌|아닙|아닐|아님|안 [가-힣]|[가-힣]지 마|마세|마십|말[고아았라]|말 것|미[공확비]|거부|거절|부인|실패|무산|금지|제외|중단|불[가충허투필]|뿐|그쳤|어려|어렵|힘들|막[았혔아]|무효|반대|"
    r"모르|모른|몰[라랐]|놓치|놓쳤|끊|그만|멈|부족|아직이|아직 (?:전|멀)|드물|무[관]|벗어|취소|철회|대신|달리|이외|잃"
)
_LIMITED = r"일부|몇몇|내부|자체|초기|제한|소규모|한해|한정|시험|실험|테스트|연구|조사|베타|경우|대상|예비|평가|벤치마크|에서|기준|설문|응답|만 "
_CONDITION = r"(?<![화측반장전정표단내])면(?:[ ,.]|서|$)|경우|조건|전제|승인|달려|때(?:[만는]|에|$| )|라야|어야|여야|아야|해야|한해|한정|만 |만에|려면|다면|라면|으면|시[ ,에]|후에|뒤에|이후|받는 대로|대로|[는은] 한[ ,]|따라|기만|[할될] 때"


@dataclass(frozen=True, slots=True)
class Hedge:
    """One way of being less than certain: how the source says it, and what must answer in Korean."""

    name: str
    source: re.Pattern[str]
    draft: re.Pattern[str]
    sure: float
    present: bool = False  # a claim in the present tense loses it too: `is considering a tax`, `세금을 물려요`


def _rule(name: str, source: str, draft: str, sure: float, *, present: bool = False) -> Hedge:
    return Hedge(name, re.compile(source), re.compile(draft), sure, present)


RULES = (
    _rule(
        "report",
        r"(?i:\breportedly\b|\brumou?r(?:s|ed)?\b|\balleged(?:ly)?\b|\ballege[sd]?\b|\bpurported(?:ly)?\b|\bsupposedly\b|\bapparently\b|\bis said to\b|\bare said to\b|\bleaked (?=[a-z]+s?\b(?<!into)(?<!from)(?<!out)(?<!online))|\b[Aa] leak (?:suggest|say|show|claim)|\bleaks (?:suggest|say|show|claim)|\bunconfirmed\b|\b(?:people|persons?|sources?|insiders?|officials?|employees) (?:briefed|familiar|close|with (?:direct )?knowledge|who asked|say|said|told)|"
        r"\banonymous(?:ly)?\b|\bclaim(?:s|ed)? (?:that|to|its|it|the|their|they|he|she|a|an)\b|알려졌|전해졌|소식통|소문)",
        _HEARD,
        0.7,
    ),
    _rule(
        "maybe",
        r"(?<!you )\bmay (?!\d)|(?<!you )\bmight\b|\bcould\b(?! not)|\b[Ll]ikely\b|\b[Uu]nlikely\b|\b[Pp]ossibly\b|\bpossible that\b|\b[Pp]erhaps\b|\b[Pp]robably\b|\b[Mm]aybe\b|\bappears? to\b|\bseems? (?:to|likely)\b|(?<![Ww]e )(?<!I )\bsuggest(?:s|ed)? (?:that|the|it|its|a|an)\b|\b[Pp]otentially\b|\bestimated\b|\b[Ee]stimates? (?:that|the|it|its|a)\b|\b[Ii]t (?:is|was|remains) (?:unclear|unknown|uncertain) (?:whether|if|how)\b|\bbelieved? to\b|\bfears? that\b|\brisks? (?:of )?(?!during)[a-z]+ing\b|가능성|것으로 보인다|수 있다|것으로 (?:추정|예상|전망|관측|예측)|[할될갈릴칠둘줄볼을를] 전망(?:이다|된다)|(?:추정|전망|예상|관측)(?:한다|된다)",
        "|".join((_SOFT, _COMING, _HEARD)),
        0.7,
    ),
    _rule(
        "plan",
        r"(?i:\b(?:is|are|was|were|been) (?:considering|exploring|mulling)\b|\bweighing\b|\bin (?:early |advanced )?talks\b|\b[Tt]alks (?:to|on|about|over|with)\b|\bnegotiat(?:es|ing|ions)\b|\bmulls\b)|검토 중|검토하고 있|논의 중|검토한다|논의하고 있|협의 중|협상 중|방안을 (?:추진|논의|검토)",
        "|".join((_CONSIDERED, _HEARD)),
        0.7,
        present=True,
    ),
    _rule(
        "plan",
        r"(?i:\b(?:aims?|hopes?|wants?|intends?) to\b|\bpropos(?:es|ed|ing) (?:to|a|an|[a-z]+ing)\b)",
        "|".join((_PLANNED, _SOFT, _ABLE, _HEARD)),
        0.6,
        present=True,
    ),
    _rule(
        "plan",
        r"(?i:\bplans? (?:to|for)\b|\b(?:is|are) planned\b|\bplanning (?:to|a|an|on)\b|\bexpect(?:s|ed)? to\b|\bis expected\b|\bscheduled (?:to|for)\b|\bslated (?:to|for)\b|\bintends? to\b|\baims? to\b|\bhopes? to\b|\bwants? to\b|\bwill (?!not\b)[a-z]|"
        r"\b(?:is|are) set to (?=[a-z]{3})(?!zero|one|true|false|none)|\bdue to (?:start|begin|launch|open|arrive|ship|close|end|expire|take|be|go|come|release|finish|appear|debut)\b|\bpropos(?:es|ing)\b|\bproposed (?:to|a|an|[a-z]+ing)\b|\bon track to\b|\bpreparing to\b|할 계획|할 예정|예정이다|방침이다)",
        "|".join((_PLANNED, _SOFT, _ABLE, _HEARD)),
        0.7,
    ),
    _rule(
        "negation",
        r"(?i:\b(?:did|does|do|is|are|was|were|has|have|had|will|can|could|would|should) not\b|n['’]t\b|\bcannot\b|\bnever\b|\bneither\b|\bnobody\b|\bno one\b|\bnothing\b|\bnone of\b|\bno longer\b|\bfailed to\b|\b(?:has|have|had) yet to\b|\brefuse[sd]?(?: to)?\b|\bdenie[sd]\b|\bdeclined to\b|^no (?!\d|one's|matter|wonder|doubt)[a-z]+ [a-z]|(?:수 없|않았|않는|못했|못한|없었|없|아니)다\.?$)",
        _DENIED,
        0.6,
    ),
    _rule(
        "scope",
        r"\bin (?:an? )?(?:internal|early|small|limited|preliminary|our own|company-run) (?:tests?|stud(?:y|ies)|trials?|experiments?)\b|^In (?:[A-Za-z][A-Za-z\-]* ){0,3}(?:tests?|trials?|stud(?:y|ies)|experiments?|simulations?)\b|^Some (?!of the)[a-z]+|\bonly in\b|^Among (?!other|the (?:most|first|best))[a-z]",
        _LIMITED + "|중|가운데|사이",
        0.6,
    ),
    _rule(
        "condition",
        r"^(?:If|Unless|Provided) [^,]{3,90},|[가-힣]{2}(?<!반)(?<!화)(?<!측)(?<!정)(?<!전)(?<!라)면,? (?=[가-힣\d].{0,60}(?:한다|된다|간다|선다|난다|춘다|인다)\.?$)|,? \bif (?:the |a |an )?[a-z ]{0,30}(?:approved?|agrees?|passes|clears?|signs?|succeeds?|fails?)\b|\bsubject to\b|\bpending (?:the|a|an|approval|regulatory|review)\b|\bprovided that\b|\bas long as\b|\bonly (?:when|if|after|once|for)\b|\bunless\b|\bcontingent (?:up)?on\b|\b[Ii]f approved\b",
        _CONDITION + "|" + _LIMITED,
        0.6,
    ),
    _rule(
        "silence",
        r"(?i:\b(?:declined|refused) to (?:comment|say|disclose|confirm)\b|\bno comment\b)",
        r"언급|논평|답|입장|말하지|말을 아|밝히지|코멘트|공개하지|확인해 주지|확인하지|설명하지|함구",
        0.7,
    ),
)
_PREDICATE = re.compile(r"[요다죠][.!~”\")\]\u2060 ]*$")
_SSANG_SIOT = 20
_CLAUSE = re.compile(
    r";|: | [—–] |, (?=(?:and|but|while|though|although|which|who|where|bringing|adding|creating|making|with|as|including|citing|noting|after|before|when|because|since|so)\b)"
    r"| (?=and (?:it|he|she|they|the|could|may|might|will|would|is|are|was|has|plans?|expects?|that)\b)"
)
_COMPLEMENT = re.compile(
    r"(?i:\b(?:note|notice|remember|mind|know|think|clear|true|said|says?|warn(?:s|ed)?|not(?:es|ed)|believe[sd]?|found|finds?|shows?|showed|reported|reports|claim(?:s|ed)?|announced|expects?|estimates?d?|confirmed|argue[sd]?|told \w+|possible|likely|sign|signs|worried|fears?|so|suggest(?:s|ed)?|add(?:s|ed)|stated|indicate[sd]?|means?|hint(?:s|ed)?|is|was|concerns?)) $"
)
_RELATIVE = re.compile(r"\b(?P<that>that)\b|\b(?:which|who|whose|whom|where|until|than|how|whether|why)\b")


def hedges(claim: Claim, others: Sequence[str] = ()) -> Iterator[Flag]:
    """Yield what a sentence lost of its sources' caution, where every cited sentence has it; or the caution that it made up.

    `others` are the other sentences that rest on the same source sentences: what one of them keeps is not lost.
    """
    if not claim.evidence or len(claim.evidence) > 2 or not _PREDICATE.search(claim.text):
        return
    text = claim.text
    whole = (0, len(text.rstrip()))
    for rule in RULES:
        cues = [_cue(rule, one, text) for one in claim.evidence]
        kept = any(_answers(rule, claim.evidence, part) for part in (text, *others))
        if all(cues) and not kept and (rule.name != "plan" or rule.present or _past(text)):
            message = say(f"check.hedge.{rule.name}", cue=cues[0].strip())
            yield Flag("hedge", "warn", whole, message, claim.ids, rule.sure)
            return
    everyone = _EVERYONE.search(text)
    if everyone and not any(_WHOLE.search(one.text) for one in claim.evidence):
        message = say("check.hedge.everyone", word=everyone.group())
        yield Flag("hedge", "warn", everyone.span(), message, claim.ids, 0.6)
        return
    added = _ADDED.search(text)
    if added and not any(_FLAT.search(one.text) for one in claim.evidence):
        yield Flag(
            "hedge", "warn", added.span(), say("check.hedge.added", word=added.group().rstrip(" .!")), claim.ids, 0.6
        )
        return
    rumour = _RUMOUR.search(text)
    if rumour and not any((_TOLD if rumour["heard"] else _DOUBTED).search(one.text) for one in claim.evidence):
        yield Flag("hedge", "warn", rumour.span(), say("check.hedge.added", word=rumour.group()), claim.ids, 0.6)


_ADDED = re.compile(
    r"(?:수도 있[어습]|것으로 (?:보여|보이|보입|보인|예상|추정|전망|전해|알려)[가-힣]{1,6}|(?:예정|계획)이(?:에|었)|검토하고 있)[가-힣]{0,4}[.!~”\")\]\u2060 ]*$"
)
_FLAT = re.compile(
    r"(?i:\b(?:will|would|shall|plan\w*|expect\w*|aims?|aiming|propos\w*|consider\w*|likely|may|might|could|can|seems?|appear\w*|believe\w*|estimat\w*|forecast\w*|project(?:s|ed|ion\w*)|report\w*|said|says?|"
    r"accord\w*|claim\w*|hopes?|wants?|intend\w*|schedul\w*|slated|set to|due|if|next|upcoming|soon|prepar\w*|suggest\w*|probabl\w*|possibl\w*|potential\w*|rumou?r\w*|leak\w*|points? to|hints?|thought|reckon\w*|tipped|poised|going to|"
    r"to be|to [a-z]+ (?:in|on|by|next)|tomorrow|later|goal|target\w*|ready to|talks?|discuss\w*|explor\w*|weigh\w*|allege\w*|apparently|perhaps|maybe|should|until|by 20\d\d)\b)|예정|계획|전망|예상|추정|보인다|검토|방침|수 있|알려|전해|것으로|할 것|목표|추진|앞두|보도|밝혔|따르면"
)
_EVERYONE = re.compile(
    r"누구나|누구든|모든 (?:이용자|사용자|사람|고객|직원|회원)(?![가-힣]* (?:정보|기록))|전 ?직원|전 ?국민"
)
_WHOLE = re.compile(
    r"(?i:\b(?:every|everyone|everybody|any|anyone|anybody|all|each|whole|entire|entirely|public(?:ly)?|general(?:ly)?|open|freely|no matter|whoever|across|companywide|nationwide)\b)|누구|모든|모두|전체|전원|전국|일반|공개|전 ?(?:직원|국민)|각 "
)
_RUMOUR = re.compile(
    r"(?P<heard>(?<!입)소문|루머|소식통|[다라]는 (?:관측|의혹|추측))|지도 [모몰]|가능성이 (?:있|크|높|커|제기)|검토 (?:중이|하고 있)|협상 중|논의 중"
)
_TOLD = re.compile(
    r"(?i:rumou?r|\breport|alleg|\bleak|\bsaid\b|\bsays?\b|\bsources?\b|\bpeople\b|accord|\bclaim|speculat|\btold\b|suspect|guess)|알려|전해|보도|소문|소식통|의혹|관측|추측"
)
_DOUBTED = re.compile(
    "|".join(rule.source.pattern for rule in RULES[:4])
    + r"|(?i:\b(?:can|would|should|potential|possib\w+|probab\w+|risk\w*|chances?|consider\w*|talks?|discuss\w*|negotiat\w*|explor\w*|hint\w*|signal\w*|speculat\w*|prospect\w*|debat\w*|concern\w*|worr\w+|fear\w*|suspect\w*|uncertain\w*|if|whether|doubt\w*|opportunit\w+)\b)|수 있|우려|전망|예상|추정|검토|논의|협상|보인|의혹|관측|모른"
)
_ABILITY = re.compile(r"(?i:\b(?:can|able to|ability to|allow\w*|enabl(?:es|ing)|lets?|capable)\b)|수 있")
_PREVENTED = re.compile(r"\b(?:prevent|block|stop|bar|ban)(?:s|ed|ning|ing|ped)?\b")
_ABLE_LAST = re.compile(_ABLE + r"(?:어|습|다|죠|을|는|음|대|으|거|겠)[가-힣 ]{0,10}[.!~”\")\]\u2060 ]*$")
_TELLS = re.compile(r"(?P<stem>[가-힣])다[고며]")
_NIEUN = 4


def _answers(rule: Hedge, evidence: Sequence[Evidence], text: str) -> bool:
    """Return whether a Korean sentence keeps the caution: `수 있` counts where it says more than the sources' `can`."""
    if rule.name == "negation" and any(_PREVENTED.search(one.text) for one in evidence):
        text = text.replace("막", "")  # `nothing prevents it` is not answered by 막아요
    if rule.draft.search(text) or (rule.name == "maybe" and _ABLE_LAST.search(text)):
        return True
    if rule.name == "plan" and any((ord(match["stem"]) - 0xAC00) % 28 == _NIEUN for match in _TELLS.finditer(text)):
        return True  # `시작한다고 했어요`: told in the present, not done
    able = len(re.findall(_ABLE, text))
    return rule.name == "maybe" and able > sum(len(_ABILITY.findall(one.text)) for one in evidence)


def _cue(rule: Hedge, one: Evidence, text: str) -> str:
    """Return the cue of a source sentence that a claim should answer, or nothing.

    A cue inside a quotation is the speaker's; one in a relative clause, or in a clause that the claim is not about, is another thing.
    """
    source = re.sub(
        r"“[^”\n]{0,600}”|\"[^\"\n]{0,600}\"|'[A-Z][^'\n]{0,80}'", lambda match: " " * len(match.group()), one.text
    )
    for match in rule.source.finditer(source):
        if not _aside(source, match.start()) and _about(source, match.span(), one.language, text):
            return match.group()
    return ""


def _aside(source: str, start: int) -> bool:
    """Return whether a cue stands in a relative clause (`figures that many may have missed`)."""
    cut = max([match.end() for match in _CLAUSE.finditer(source, 0, start)], default=0)
    found = list(_RELATIVE.finditer(source, cut, start))
    return bool(found) and not (found[-1]["that"] and _COMPLEMENT.search(source[: found[-1].start()]))


def _about(source: str, span: tuple[int, int], language: str, text: str) -> bool:
    """Return whether the claim may be about the clause that holds the cue: no other clause shares more with it, and what it shares."""
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(source)), len(source)]
    mine = _anchors(text, "ko")
    shared = [(start <= span[0] < end, mine & _anchors(source[start:end], language)) for start, end in pairwise(cuts)]
    inside = frozenset[str]().union(*(keys for within, keys in shared if within))
    others = [keys for within, keys in shared if not within]
    if not inside:
        return not any(others)
    return not any(inside < keys for keys in others)


def _anchors(text: str, language: str) -> frozenset[str]:
    figures = {str(quantity.value) for quantity in quantities.find(text, language)}
    return frozenset(figures | {key for key, _ in keys_at(text, language)})


def _past(text: str) -> bool:
    """Return whether the sentence ends in the past tense (-았/었-)."""
    match = re.search(r"(?P<stem>[가-힣])(?:어요|고요|거든요|는데요|다|죠|습니다)[.!~”\")\]\u2060 ]*$", text)
    return match is not None and (ord(match["stem"]) - 0xAC00) % 28 == _SSANG_SIOT and match["stem"] not in "있겠"
