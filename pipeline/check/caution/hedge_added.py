"""Caution that a draft makes up: a fact of its source told as a rumour, as a plan, as something possible; or said of everybody."""

from collections.abc import Iterator

from pipeline.check.caution.hedge_cues import CAUTIONS, cues
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_END = r"[가-힣]{0,4}[.!~”\")\]\u2060 ]*$"
_ADDED = deferred(
    rf"(?:수도 있[어습]|것으로 (?:보여|보이|보입|보인|예상|추정|전망|전해|알려)[가-힣]{{1,6}}|(?:예정|계획|전망|방침)이(?:에|었|라고|래)|(?:검토|추진|논의|협의)(?:해|하고 있)|저울질|(?:려고?|고자) [하해]|(?:것|거) 같[아습]|듯[해합싶]){_END}"
)
_FLAT = deferred(
    r"(?i:\b(?:will|would|shall|plan\w*|expect\w*|aims?|aiming|propos\w*|consider\w*|likely|may|might|could|can|seems?|appear\w*|believe\w*|estimat\w*|forecast\w*|project(?:s|ed|ion\w*)|report\w*|said|says?|"
    r"accord\w*|claim\w*|hopes?|wants?|intend\w*|schedul\w*|slated|set to|due|if|next|upcoming|soon|prepar\w*|suggest\w*|probabl\w*|possibl\w*|potential\w*|rumou?r\w*|leak\w*|points? to|hints?|thought|reckon\w*|tipped|poised|going to|"
    r"to be|to [a-z]+ (?:in|on|by|next)|tomorrow|later|goal|target\w*|ready to|talks?|discuss\w*|explor\w*|subject to|negotiat\w*|condition\w*|weigh\w*|allege\w*|apparently|perhaps|maybe|should|until|by 20\d\d|stays? on|think\w*|look\w*|feel\w*|about to|under way|still|toward)\b)|예정|계획|전망|예상|추정|보인다|검토|방침|수 있|수도 있|알려|전해|것으로|할 것|목표|추진|앞두|보도|밝혔|따르면|다음 (?:달|주|해)|내년|내달|내주|오는 \d|연말까지|연내|올해 안"
)
_READING = deferred(
    rf"(?:수도 있[어습]|(?:것으?로|으?로) (?:보여|보이|보입)[가-힣]{{1,6}}|(?:것|거) 같[아습]|듯[해합싶]){_END}"
)
"""How a newsletter marks what it makes of its sources: no report and no plan."""
_EVERYONE = deferred(
    r"누구나|누구든|모든 (?:이용자|사용자|사람|고객|직원|회원|구독자|가입자|승객|학생|시민|국민|환자|소비자)(?![가-힣]* (?:정보|기록))|(?<![가-힣])전 (?:직원(?:에게|이 |을|은|의|들|한테)|국민)(?<!한 전 직원이 )|전직원|전국민"
)
_WHOLE = deferred(
    r"(?i:\b(?:every|everyone|everybody|any|anyone|anybody|all|each|whole|entire|entirely|public(?:ly)?|general(?:ly)?|open|freely|no matter|whoever|across|companywide|nationwide)\b)|누구|모든|모두|전체|전원|전국|일반|공개|전 ?(?:직원|국민)|각 "
)
_FORMER = deferred(r"(?i:\b(?:ex-|former|fired|departed|laid-off))|전직|퇴사|옛")
_RUMOUR = deferred(
    r"(?P<heard>(?<!입)소문|(?<![가-힣])루머(?!너|니|나|엔|티)|소식통|[다라]는 (?:관측|의혹|추측))|지도 [모몰]|가능성이 (?:있|크|높|커|제기)|검토 (?:중이|하고 있)|협상 중|논의 중"
)
_TOLD = deferred(
    r"(?i:rumou?r|\breport|alleg|\bleak|\bsaid\b|\bsays?\b|\bsources?\b|\bpeople\b|accord|\bclaim|speculat|\btold\b|suspect|guess|unconfirmed|posts?\b)|알려|전해|보도|소문|소식통|의혹|관측|추측|[가-힣]설[이은도]"
)
_DOUBTED = deferred(
    r"(?i:\b(?:can|would|should|potential|possib\w+|probab\w+|risk\w*|chances?|consider\w*|talks?|discuss\w*|negotiat\w*|explor\w*|hint\w*|signal\w*|speculat\w*|prospect\w*|debat\w*|concern\w*|worr\w+|fear\w*|suspect\w*|uncertain\w*|if|whether|doubt\w*|signs?|evidence|indicat\w*|traces?|opportunit\w+)\b)|수(?:도)? 있|우려|전망|예상|추정|검토|논의|협상|보인|의혹|관측|모른|유력"
)
_PLANNED = "예정이"
_TO_GIVE = deferred(
    r"(?:공급|제공|지원|출시|도입|설치|구축|건설|투자|배포|배정|배치|개설|신설|개최|발행|인수|매각|이전|확대|축소|인상|인하|폐지|시행|착수|합병|출자|납품|수출|지급)(?:한다|된다)\.?[\"”’']?$"
)
_WAS = "".join(one for one in map(chr, range(0xAC00, 0xD7A4)) if (ord(one) - 0xAC00) % 28 == 20 and one not in "있겠")
"""Syllables that end in ㅆ, as a Korean past does."""
_PAST = deferred(
    rf"\b(?:was|were|had|did|has|have|[a-z]{{2,}}ed|got|came|went|began|took|met|won|lost|fell|rose|became)\b|[{_WAS}](?:다|고|으며)"
)
_HALF_A_YEAR = 6  # months: January is to come in November
_DOUBTS = frozenset({"report", "claim", "talks", "inquiry", "unclear", "maybe", "opinion", "estimate", "plan"})


def made_up(claim: Claim) -> Iterator[Flag]:
    """Yield the first caution of a sentence that no cited sentence has, or its `everybody`."""
    text = claim.text
    everyone = _EVERYONE.search(text)
    if everyone and not any(_WHOLE.search(one.text) or _FORMER.search(one.text) for one in claim.evidence):
        message = say("check.hedge.everyone", word=everyone.group())
        yield Flag("hedge", "warn", everyone.span(), message, claim.ids, 0.6)
        return
    doubted = any(
        cues(caution, one.text, one.language)
        for caution in CAUTIONS
        if caution.name in _DOUBTS
        for one in claim.evidence
    )
    if doubted:
        return
    added = None if _own(claim) else _ADDED.search(text)
    coming = (
        added is not None
        and added.group().startswith(_PLANNED)
        and any(_to_come(text, one) or _of_news(one) for one in claim.evidence)
    )
    if added and not coming and not any(_FLAT.search(one.text) for one in claim.evidence):
        word = added.group().rstrip(" .!\u2060")
        yield Flag("hedge", "warn", added.span(), say("check.hedge.added", word=word), claim.ids, 0.6)
        return
    rumour = _RUMOUR.search(text)
    if rumour and not any((_TOLD if rumour["heard"] else _DOUBTED).search(one.text) for one in claim.evidence):
        yield Flag("hedge", "warn", rumour.span(), say("check.hedge.added", word=rumour.group()), claim.ids, 0.6)


def _own(claim: Claim) -> bool:
    """Return whether a sentence is plainly the writer's own reading: it reckons, or holds two articles against each other, and says `…로 보여요`."""
    reckoned = any(citation.step for citation in claim.placed.citations)
    articles = {one.id.partition(".")[0] for one in claim.evidence if "." in one.id}
    return (reckoned or len(articles) > 1) and _READING.search(claim.text) is not None


def _of_news(one: Evidence) -> bool:
    """Return whether a Korean news sentence tells in the present what somebody is to give, sell or build: `다온에는 6만 장을 공급한다`."""
    return one.language == "ko" and _TO_GIVE.search(one.text) is not None and not _PAST.search(one.text)


def _to_come(text: str, one: Evidence) -> bool:
    """Return whether a source tells as a fact what falls on a later day, or month, which the sentence has too: `4월부터 늘린다`, `23일까지 알린다`."""
    days = {
        each.date[1:] for each in quantities.find(one.text, one.language) if each.kind == "date" and any(each.date[1:])
    }
    told = {each.date[1:] for each in quantities.find(text, "ko") if each.kind == "date"} & days
    past = _PAST.search(one.text) is not None
    if one.published is None or any(month is None for month, _ in told):
        return bool(told) and not past
    now = (one.published.month, one.published.day)
    return not (past and any(day is None for _, day in told)) and any(
        (month, day or 0) > now or now[0] - (month or 0) > _HALF_A_YEAR for month, day in told
    )
