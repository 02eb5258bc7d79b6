"""A deed that a sentence denies in plain words, where no source of it denies anything: 뽑지 않겠다고 for `said it would recruit`.

The denied verb, or the noun that a light verb takes (`허가를 내주지 않았어요`), must stand in a source, with one more word of the sentence. What
Korean says by a denial without meaning one (적지 않아요, 그치지 않아요, 멀지 않아요) is no deed of the tables, and a word that
limits the denial (밖에, 아직, 까지, 려면) lets it pass.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.lazily import compiled
from pipeline.check.other_way import likeness, stances
from pipeline.messages import say
from pipeline.text.patterns import deferred

_END = r"[가-힣 ]{0,18}?(?:요|다|고|며|죠|지만|는데)(?=[.!?,\s\u2060]|$)"
_DENIED = deferred(
    rf"(?P<verb>(?<![가-힣])[가-힣]{{1,8}}(?P<joint>지)(?:는|도)?) (?P<not>않(?:았|아(?=요)|는(?=다)|습|을 |겠|기로)|못(?:했|해(?=요)|한(?=다)|합|하(?=고)))(?![가-힣]*(?:까요|나요)){_END}"
    rf"|(?<![가-힣])(?:안|못) (?P<short>[가-힣]{{1,5}}?(?:았|었|했|렸|졌|냈|겠|[아어해])(?:어요|요|다고|습니다))"
    rf"|(?P<noun>(?<![가-힣])[가-힣A-Za-z]{{2,}})[이가은는도] (?P<none>없(?:어요|었어요|습니다|다고)){_END}"
)
_LIGHT = deferred(
    r"(?P<object>[가-힣A-Za-z]{2,}[을를이가은는도] )(?=(?:내주|내리|내|하|받|주|갖|맺|두|열|들어가|들어오|나오|생기|거치|얻|따|치르|보내|쥐|지니|달|달리|넣)지)"
)
_IDLE_NOUNS = deferred(
    r"필요|걱정|문제|상관|관계|이유|방법|차이|변화|변함|예외|제한|까닭|말|일|곳|것|수|적|바|리|데|줄|사람|사이"
)
_LIMITED = deferred(
    r"(?<![항불오비대낭])만(?=[ ,을은이의]|으로)|까지|부터|밖에|\d[\d,.]*[가-힣]{0,4}도 |걸리지|들지|아직|[가-힣](?:면|려면|더라도|어도|아도|지만|는데)(?=[ ,])|없이|않으면|보다|만큼|모두|전부|(?<![가-힣])다 |넘|이상|대신|말고|뿐|나머지|남은|다른|채 |거의|별로|제대로|꼭|반드시|누구|아무|어떤|어느|하나도|굳이|바로|곧|당장|대부분|일부|[?？]|까요|지 않은|지 못한"
)
_PART = deferred(
    r"가운데|과반|절반|목표|예상|기대|(?:[분배%곳명개건번년달주일원]|퍼센트)도 |[가-힣\d] 중(?:에서)? |(?:\d[\d,.만천억조]*|절반|(?<![가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇|수백|수천)) ?[가-힣%]{0,3}[은는이가] "
)
"""The rest of a count does rightly not what its part does (`300 of 1,200 schools use it` is `900곳은 쓰지 않아요`), nor what falls short of a measure."""
_DOUBT = deferred(
    r"(?i:\b(?:not|no|non|never|nor|neither|none|nobody|nothing|without|cannot|unable|fail\w*|refus\w*|declin\w*|den(?:y|ies|ied|ying|ial)|reject\w*|stop\w*|halt\w*|cancel\w*|scrap\w*|shelv\w*|veto\w*|overturn\w*|revers\w*|rescind\w*|revok\w*|annul\w*|void\w*|struck|strik\w*|axe[sd]?|kill\w*|defeat\w*|collaps\w*|ditch\w*|forg[oe]\w*|forwent|waiv\w*|resist\w*|spurn\w*|snub\w*|shun\w*|boycott\w*|abstain\w*|evad\w*|escap\w*|defy\w*|defi(?:es|ed)|ignor\w*|neglect\w*|overlook\w*|sidestep\w*|bypass\w*|spar(?:e[sd]?|ing)|dodg\w*|stall\w*|stuck|impasse|deadlock\w*|absen\w*|vacant|minus|late|later|voluntar\w*|optional\w*|giv(?:e|es|ing|en) up|gave up|save[sd]?|walk\w* away|h[eo]ld\w* back|avoid\w*|prevent\w*|protect\w*|block\w*|ban(?:s|ned|ning)?|bar(?:s|red|ring)?|instead|rather|only|just|except|exclu\w*|exempt\w*|unless|until|before|but|however|though|although|while|whereas|despite|lack\w*|miss\w*|los[est]\w*|lost|few|fewer|less|least|little|hardly|barely|rarely|seldom|delay\w*|postpon\w*|paus\w*|suspend\w*|freez\w*|froz\w*|end(?:s|ed|ing)?|"
    r"withdr\w+|drop\w*|abandon\w*|pull\w*|against|oppos\w*|object\w*|critic\w*|leav\w*|left|limit\w*|restrict\w*|forbid\w*|prohibit\w*|too|over|out|off|away|free|alone|zero|empty|quit\w*|secret\w*|private\w*|miss\w*|skip\w*|omit\w*|lapse\w*|expir\w*|clos\w*|shut\w*|sued?|suing|lawsuit\w*|illegal\w*|violat\w*|remov\w*|delet\w*|replac\w*|separat\w*|beyond|yet|short|down|far|hard\w*|difficult\w*|impossible|wrong\w*|false\w*|question\w*|doubt\w*|dispute\w*|contrary|cut\w*|wait\w*|last|undisclosed|whether|if|un(?!i(?:t|on|que|ver|ty|form)|veil|der)[a-z]{4,}|in(?:capab|complete|suffic|visib|tact)\w*|dis(?:agree|allow|abl|appoint|prov|card|band|miss|continu)\w*|mis(?:l|tak|us)\w*|[a-z]{3,}less)\b|n['’]t\b)"
)
_DEEDS = (
    (r"report(?:s|ed|ing)? (?:directly )?to\b", "보고"),
    (r"support(?:s|ed|ing)?\b", "지원|지지|뒷받침"),
    (r"attend(?:s|ed|ing)?\b", "참석|다[니녔]"),
    (r"(?:participat|compet)(?:e[sd]?|ing)\b|took part|takes? part", "참여|참가|출전|나서"),
    (r"sign(?:s|ed|ing)?\b", "서명|체결|맺"),
    (r"agree[sd]?\b|consent(?:s|ed)\b", "동의|합의"),
    (r"(?:meet|met)s?\b", "만나"),
    (r"appl(?:y|ies|ied)\b", "신청|지원"),
    (r"apologi[sz](?:e[sd]?|ing)\b", "사과"),
    (r"arrest(?:s|ed|ing)?\b", "체포|붙잡"),
    (r"resum(?:e[sd]?|ing)\b", "재개|다시 시작"),
    (r"return(?:s|ed|ing)?\b", "돌아오|돌아가|복귀"),
    (r"recall(?:s|ed|ing)?\b", "리콜|회수"),
    (r"recogni[sz](?:e[sd]?|ing)\b", "알아보|인식|인정"),
    (r"recommend(?:s|ed|ing)?\b", "권하|추천|권고"),
    (r"investigat(?:e[sd]?|ing)\b", "조사|수사"),
    (r"connect(?:s|ed|ing)?\b", "연결|잇"),
    (r"encrypt(?:s|ed|ing)?\b", "암호화"),
    (r"translat(?:e[sd]?|ing)\b", "번역|옮기"),
    (r"includ(?:e[sd]?|ing)\b", "포함|담기|들어가"),
    (r"land(?:s|ed|ing)\b", "착륙|내려앉"),
    (r"(?:medical|sick|parental|maternity|unpaid) leave\b", "병가|휴가|휴직|쉬"),
    (r"answer(?:s|ed|ing)?\b|respond(?:s|ed|ing)?\b|repl(?:y|ies|ied)\b", "답"),
)  # fmt: skip
"""Deeds that the table of plain deeds has not, since they say little of what a plan or a denial is about."""
_SAME = deferred(
    r"(?i:\b(?:remain\w*|stay\w*|ke(?:ep|pt)\w*|same|flat|steady|still|stable|hold\w*|held|continu\w*|frozen)\b)"
)
_CHANGES = deferred(r"늘|줄|오르|올[리라]|내리|낮|높|바[꾸뀌]|달라|변[하경]|떨어|커|작아|움직")
"""What is kept as it is, is rightly denied to have changed: `prices remained the same` is 오르지 않았어요."""
_TOPIC = deferred(r"(?<=[가-힣A-Za-z])(?:에서|에게|에|으로|로)는 |(?<=[가-힣A-Za-z])[은는] ")
"""Of two topics one is set against others: `새 요금은 올렸고` may stand behind `기존 요금은 올리지 않았어요`."""
_SURE, _TWO = 1.5, 2


def denied_surely(claim: Claim) -> Iterator[Flag]:
    """Yield the denial of a deed that one source tells, by the table of deeds and with two words more: a block."""
    yield from (one for one in _found(claim) if one.severity == "block")


def denied_plainly(claim: Claim) -> Iterator[Flag]:
    """Yield the denial of a deed that the sources tell: a warning."""
    yield from (one for one in _found(claim) if one.severity == "warn")


def _found(claim: Claim) -> Iterator[Flag]:
    told = _DENIED.search(claim.text)
    if told is None or any(one.language == "ko" for one in claim.evidence):
        return
    opened = stances.opening(claim.text, told.start())
    if _LIMITED.search(claim.text, opened, told.end()) or _PART.search(claim.text, opened, told.end()):
        return
    target, text = _target(claim.text, told)
    for one in claim.evidence:
        if target is None:
            return
        deeds, sure = _told_there(one, text, target, alone=len(claim.evidence) == 1)
        if deeds and not _denied_there(claim, told.group(), deeds):
            yield _flag(claim, told, one, min(deeds), sure=sure)
            return


def _flag(claim: Claim, told: re.Match[str], one: Evidence, deed: Span, *, sure: bool) -> Flag:
    said, theirs = told.group().rstrip(" .!\u2060"), one.text[slice(*deed)]
    if sure:
        message = say("check.opposite", text=said, source=theirs, id=one.id)
        return Flag("number-contradicted", "block", told.span(), message, (one.id,), 0.7)
    message = say("check.hedge.denied", text=said, source=theirs)
    return Flag("hedge", "warn", told.span(), message, (one.id,), 0.6)


def _target(text: str, told: re.Match[str]) -> tuple[Span | None, str]:
    """Return where the denied verb or noun stands, and the text with the verb in a form that the tables have (짓고 for 짓지)."""
    if told["noun"]:
        idle = _IDLE_NOUNS.fullmatch(told["noun"]) is not None
        return (None if idle else told.span("noun")), text
    if told["short"]:
        return told.span("short"), text
    at = told.start("joint")
    start = told.start("verb")
    for light in _LIGHT.finditer(text, 0, at + 1):
        if light.end() == start:
            start = light.start("object")
    return (start, told.end("verb")), f"{text[:at]}고{text[at + 1 :]}"


def _denied_there(claim: Claim, said: str, deeds: frozenset[Span]) -> bool:
    """Return whether the sources have any word of denial that is not the deed itself, as `leave` is."""
    return any(
        not any(start < end_of and match.start() < end for start, end in deeds for end_of in (match.end(),))
        for pattern in ((_DOUBT, _SAME) if _CHANGES.search(said) else (_DOUBT,))
        for one in claim.evidence
        for match in pattern.finditer(one.text)
    )


def _told_there(one: Evidence, text: str, target: Span, *, alone: bool) -> tuple[frozenset[Span], bool]:
    """Return where a source tells the deed, if it has another word of the sentence or is the only one; and whether that is sure."""
    ties = likeness.ties(one.text, one.language, text)
    heard = {span for each in anchors.shared(one.text, one.language, text) if each.key[0] == "~" for span in each.draft}
    own = [tie for tie in ties if target[0] <= tie.draft[0] < target[1] and tie.draft not in heard]
    spots = {place for tie in own for place in tie.source} | set(_more_deeds(one.text, text[slice(*target)]))
    rest = [tie for tie in ties if not target[0] <= tie.draft[0] < target[1] and not spots & set(tie.source)]
    weight = likeness.weigh(rest)
    sure = alone and weight >= _SURE and any(tie.deed for tie in own) and len(_TOPIC.findall(text, 0, target[0])) < _TWO
    return frozenset(spots if alone or weight >= _SURE else ()), sure


def _more_deeds(source: str, told: str) -> Iterator[Span]:
    """Yield where a source tells the denied deed, where only the table of this module has it."""
    for theirs, mine in _DEEDS:
        if compiled(rf"(?<![가-힣])(?:{mine})").search(told):
            yield from (match.span() for match in compiled(rf"\b(?:{theirs})").finditer(source))
