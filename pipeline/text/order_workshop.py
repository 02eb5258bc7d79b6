"""The net for lines from the workshop of a text, which no reader is meant to see: a proof correction, a stage direction, a voice to read in.

News shows its text and not how it was set. So a line is doubted that

- is *headed* as from whoever sets, cuts, reads out or stages a text, or as a form that is repeated (a toast, a refrain, a slip to tear off);
- is *to be read* in some voice;
- sets what stands *here* against what is to stand elsewhere;
- says what a *number of this article* is as another number, or as none;
- speaks of *a part of this text*, the third paragraph or the second number, and of what becomes of it;
- says of *your* readers, editor or text what they know or need;
- gives what this piece is carried *as* tomorrow, in a wording that the article has not.

Where the article is about printing, the stage, books or documents, or its source says that somebody said so, it is what the news tells.
The net only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import HAPPENED, QUOTED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.patterns import AnyOf, any_of, deferred


def _either(*patterns: str) -> AnyOf:
    return any_of("|".join(patterns), re.IGNORECASE)


_WHO = r"(?:typesetters?|compositors?|proof(?:reader)?s?|sub(?:-?editor)?s?|chief sub|copy ?(?:desk|editors?)|night (?:desk|editor)|printers?|prompters?|autocue|teleprompter|newsreaders?|presenters?|announcers?|narrators?|readers? aloud|makers-?up|layout|continuity|foundry)"
_SHEET = r"(?:notes?|queries|query|corrections?|marks?|memos?|slips?|instructions?|reminders?|scripts?|cues?|directions?|asides?|guides?|sheets?)"
_HEADED = _either(
    rf"^\W*(?:(?:the|our|a|from the|for the|to the) )?{_WHO}(?:['’]s?)?(?: {_SHEET})?(?:,? [^:—–]{{1,24}})?\s?(?::|[—–])\s",
    r"^\W*(?:proof corrections?|marginal (?:note|gloss)|margin(?:al)?|dictation|continuity(?: note)?|stage (?:whisper|direction|business)s?|aside|sotto voce|voice-?over|cue card|slug|stet|stop press|colophon|running order|seating(?: plan)?|tear-off(?: slip)?|clip and (?:keep|send)|cut-out|call sheet|scansion|refrain|chorus|toast|incantation|spell|charm|litany|oath|pledge|motto of the day|fortune cookie|pronunciation(?: guide)?|cast|dramatis person\w+|rounding|conversion|carried forward|minutes of the desk|from the minutes)(?:, [^:—–]{1,40})?\s?(?::|[—–])\s",
    r"^\W*(?:조판|식자|교정(?:쇄|지)?|교열|초교|재교|[일이삼1-3]차\s?교정|대장|편집\s?대장|야간\s?데스크|인쇄소|발행인|발행처|아나운서|낭독자|성우|진행자|자막|무대|연출|프롬프터|받아쓰기|녹음)(?:부|실|팀|자)?(?:의|에서|용)?\s?(?:[가-힣]{1,6}\s){0,2}?(?:메모|문의|쪽지|지시|대본|안내|알림|전달|표시|질의|답)?(?:\([^)]{1,20}\)|,\s[^:：]{1,12}|에\s대한\s답)?\s?[:：—–]\s",
    r"^\W*(?:방백|지문|여백(?:\s?메모)?|판권(?:지)?|절취선(?:\s?아래)?|좌석\s?배치|등장인물|[가-힣]{2,3}판\s등장인물|발음\s?안내|읽는\s?법|어림\s?규칙|환산표?|이어쓰기\s?메모|다음\s회\s[가-힣\s]{0,8}메모|서약|선서|건배사|후렴|주문|부적|회의록\s?발췌|듣는\s?책\s[가-힣\s]{0,8}대본)(?:\([^)]{1,20}\))?(?:,?\s[^:：]{1,14})?\s?[:：—–]\s",
    r"^\W*(?:an? |the |your |our )?(?:[\w-]+[- ](?:second|minute|word|line)|short|quick|ready|pocket|instant|spare) (?:version|summary|take|cut|digest|item)\b[^:]{0,60}\b(?:supplied|provided|prepared|cleared|approved|written|offered|agreed|made ready|furnished)\b[^:]{0,60}:\s",
    r"^\W*(?:\S{1,3}초|[한두세]\s?줄|짧은|바로\s쓰는|예비)\s?(?:판|요약|소개|소식)(?:은|는|이며)?[^:：]{0,40}(?:제공|마련|작성|승인|준비|합의)[^:：]{0,20}[:：]\s",
    r"^\W{0,2}\((?:방백|지문|속삭임|귓속말|aside|stage whisper|whispers?|sotto voce)\)",
)
_VOICE = _either(
    r"^\W*to be (?:read|told|sung|spoken|delivered|rendered|passed on|repeated|recited|retold) (?:aloud |out |on )?(?:in|with|as|like|by|at|to|wherever|whenever|without)\b",
    r"^[^.!?:]{2,30}(?:목소리|말투|마음|어조|기분|심정)(?:으로|로)\s(?:읽는|읽을|옮길|전할|옮기는|전하는|들려줄)\s(?:글|기사|소식|이야기)(?:이다|입니다)?\W*$",
)
_HERE = _either(
    r"^(?=.*(?:\d|\"\"))[^?]*\bhere\b[^?]*(?:;|,|\.|and|but|—|–)\s*[^?]{0,40}\b(?:elsewhere|everywhere else|anywhere else|outside (?:this|these) (?:page|pages|columns?))\b",
    r"(?=.*(?:\d|\"\"))여기(?:서는|에는|는|서만)\s[^.!?]*(?:다른|그\s?밖의|나머지)\s(?:곳|데|자리|지면|글)(?:은|는|에서는|에는|에선)",
    r"(?:지면|인쇄본|이\s?판|여기)(?:은|는|에서는)\s(?:못|안)\s(?:고치|바꾸)[^.!?]{0,8}(?:그\s?밖|다른|나머지)[^.!?]{0,10}(?:고친다|바꾼다|고칩니다|바꿉니다|바로잡는다)",
)
_PART = _either(
    r"\b(?:the|a|any|this) (?:\w+ )?(?:figure|number|name|word|sentence|line|passage|quotation|date|price|sum|paragraph) (?:in|of|like|from) (?:the )?(?:first|second|third|fourth|fifth|last|opening|closing|next|previous|preceding) (?:paragraph|line|sentence|one)\b",
    r"\b(?:between|after|before|skip|past|over) (?:paragraphs?|lines?|sentences?) (?:two|three|four|five|\d)\b",
    r"\bthe (?:first|second|third|last|other|larger|smaller|lower|higher) (?:number|figure|name|sum|one) is (?:the one|what|all) (?:you|we|they|readers?|anyone)\b",
    r"(?:첫|둘|두|셋|세|넷|네|다섯|마지막)(?:째|번째)?\s?(?:문단|문장|줄|단락)(?:의|에\s나온|에\s나오는|과|와)\s[^.!?]{0,14}(?:숫자|이름|낱말|사이|글자|수치|날짜|금액)(?:은|는|이|가|만|를|을)\s",
    r"(?:첫|두|세|둘째|셋째|마지막|다른|큰|작은)\s?(?:번째\s)?(?:숫자|수|이름|낱말)(?:이|가)\s(?:네|당신|그대|여러분|우리)(?:가|이)\s(?:찾는|바라는|원하는|쓸|적을)",
)
_YOURS = _either(
    r"\b(?:your (?:own )?(?:readers|editors?|subscribers|digests?|bulletins?|newsletters?|recaps?|summary|summaries|retelling|rewrite|short version|next sentence|last sentence|first sentence|opening line|closing line|headline))\b[^?]*\b(?:already|know|knows|need|needs|deserves?|will|wants?|would|has been|have been|is|are|say|says|tell)\b",
    r"(?:당신|그대|네|귀하)(?:의)?\s(?:독자|편집자|구독자|소식지|뉴스레터|요약|요약문|글|다음\s문장|마지막\s문장|첫\s문장|제목)(?:들)?(?:은|는|이|가|도|에게|에게는|에는)\s",
)
_CARRIED = _either(
    r"\b(?:this|the|our) (?:story|piece|news|item|article|report|text)\b[^.!?\"]{0,40}\b(?:will|is to|shall|goes|are to) (?:also )?(?:run|appear|go|be printed|be carried|be told|be known|be headed|travel|out)\b[^.!?\"]{0,40}\"\"",
    r"\b(?:will|is to|shall) (?:run|print|carry|head|publish) (?:this|the) (?:story|piece|news|item|article|report)\b[^.!?\"]{0,40}\"\"",
    r"(?:이|본|이번)\s?(?:기사|글|소식|이야기)(?:을|를|은|는)\s[^.!?]{0,10}\"\"\s?(?:이?라는|란|이라고|라고|로|으로)\s(?:제목|이름|머리글|한\s?줄|문장)?(?:으로|로|을|를)?\s?(?:싣는다|내보낸다|나간다|실린다|전한다|내건다|실릴\s\S+|나갈\s\S+)",
)
_ENOUGH = deferred(r"(?:[^\W\d_]+\W+){2}[^\W\d_]+\W*$|[가-힣].{4}")  # what a line has behind its head
_PAST = deferred(r"\b(?:was|were|had|did|edition)\b|https?:|[{<>;]\W*$", re.IGNORECASE)
_SAME = r"(?:is|are|becomes?|comes? to|amounts? to|arrives? as|reads?|stands? for|counts? as|turns? into|makes?|equals?|rounds? to)"
_NUMBER = r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|hundred)"
_FIGURE = deferred(
    rf"(?<!version )(?<!model )(?<!number )(?<!no\. )(?<![\d.,])\b(?P<one>{_NUMBER}) (?:[\w-]+ ){{0,2}}?(?:tends? to |usually |simply |really |in truth |just )*{_SAME} (?:[\w-]+ )?(?P<other>{_NUMBER}|none|nothing|nobody|no one|zero|nil)(?![\d.,]*\d|%)(?=\W*(?:$|[.;,:]|\band\b|\bin\b|\bfor\b))",
    re.IGNORECASE,
)
_K_FIGURE = deferred(
    r"(?P<one>\d[\d,.]*)(?:[가-힣%]{1,3})?(?:은|는|이|가)\s(?:[가-힣]+\s){0,2}?(?P<other>\d[\d,.]*|없음|영)(?:[가-힣%]{0,3})?(?:이다|다|입니다|이\s?되어\s\S+다|가\s?되어\s\S+다|이\s?된다|가\s?된다|(?:으로|로)\s(?:친다|본다|센다|읽는다|적는다|통한다|도착한다|갈음한다))\W*$"
)
_WORKSHOP = deferred(
    r"\b(?:print(?:ing|ers?|shop)|typograph\w*|typeset\w*|theat(?:re|er)s?|stage|plays?|actors?|opera|choirs?|songs?|poems?|poets?|books?|novels?|films?|proofs?|manuscripts?|bills?|laws?|contracts?|treat(?:y|ies)|statutes?|report|reports|documents?|letters?|exams?|pupils|students|clause|article \d)\b|인쇄|조판|연극|극장|배우|무대|시집|시인|소설|책|영화|노래|합창|원고|법안|조문|계약서|보고서|문서|편지|시험|학생|수업|방송|성우|대본",
    re.IGNORECASE,
)


def workshop(sentences: Sequence[str]) -> set[int]:
    """Return the places of lines from the workshop of a text."""
    return {place for place in range(len(sentences)) if _is_of_the_workshop(sentences, place)}


def _is_of_the_workshop(sentences: Sequence[str], place: int) -> bool:
    text = sentences[place]
    said = " ".join(QUOTED.sub(' "" ', text).split())
    headed = _HEADED.search(text) or _VOICE.search(text)
    spoken = any(one.search(said) for one in (_HERE, _PART, _YOURS, _CARRIED)) and not TOLD_OF.search(said)
    refigured = _is_refigured(sentences, place)
    if headed and not _ENOUGH.search(text):
        return False
    if not (headed or spoken or refigured) or TOLD.search(text) or (HAPPENED.search(said) and not headed):
        return False
    if _PAST.search(said):
        return False
    return refigured or not any(_WORKSHOP.search(one) for other, one in enumerate(sentences) if other != place)


def _is_refigured(sentences: Sequence[str], place: int) -> bool:
    """Whether a number of another sentence is said to be another number, or none."""
    text = sentences[place]
    found = (_K_FIGURE if mostly_korean(text) else _FIGURE).search(text)
    if not found or found["one"] == found["other"]:
        return False
    number = re.compile(rf"(?<![\d.,]){re.escape(found['one'])}(?![\d]|[.,]\d)", re.IGNORECASE)
    return any(number.search(one) for other, one in enumerate(sentences) if other != place)
