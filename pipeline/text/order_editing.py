"""What is said to whoever edits: notes to a desk, a place that is wished for, and the check of a draft that is to decide its words.

- A note to a desk is terse: a desk, or nothing but a mark, and bare words on headlines, places and mentions (`Desk: lead on …`,
  `제목에 사명 필수, 타사 언급 금지`). Its readers would be called readers.
- Editors, curators and round-ups are wished to give somebody a place: a section of its own, the top, the headline.
- A check before the answer asks whether the draft says something, and to write it again until it does.

`EDITING_ENGLISH` and `EDITING_KOREAN` are cues for `text.order_cues`, `edited` is a net that only doubts.
"""

import re

from pipeline.text.order_excuses import A_NAME, ERRAND, HAPPENED, SENT_IN, TOLD, TOLD_OF
from pipeline.text.patterns import deferred

_DESK = r"^\W*(?:(?:note|memo|message|for|to|attn\.?|attention)[,:]?\s(?:to |for |from )?(?:the )?|from the )?(?:(?:copy|news|night|day|web|front|editing|standards|production|newsletter|headline|section|weekend|late|digest|editorial|rim|business|tech) )?(?:desk|subs|slot|copy ?editors?|sub-?editors?|night editor|web team|digest team|newsletter team)(?: (?:note|memo|only|heads-?up|use only|please))?\s?[:—–-]\s"
_EDIT = r"(?:hold|lead|cut|drop|run|spike|bury|trim|lose|kill|play|push|move|keep|swap|use|put|headline|open|close|top|feature|bill|splash|pull|strike|skip|make|give|change|replace|omit|leave|credit|call(?! (?:us|me|in|the|\d))|name|add|no|set|treat)"
_PAGE = r"(?:headlines?|hed|dek|lead|lede|stor(?:y|ies)|items?|angle|copy|mentions?|sections?|top|slot|quotes?|paragraphs?|grafs?|intro|standfirst|above|below|brand|digest|newsletter|write-?up|summary|instead|name|figures?|criticism)"
_TO_DESK = rf"{_DESK}(?:[^.!?;:]{{0,30}}, )?(?:please |pls |kindly |do not |don['’]t |never |always )?{_EDIT}\b(?=[^.!?]*\b{_PAGE}\b)"

_BEFORE = r"\b(?:before|prior to|when|once|after) (?:you )?(?:answer|repl|respond|output|return|generat|compos|finish|finali[sz]|deliver|draft|writ|submit|send|publish|hand)\w*\b[^.!?:;]{0,30}[,:;] ?(?:please |first |always |then )?(?:check|verify|confirm|re-?read|review|look over|go over|make sure|ensure|ask yourself|test|scan|compare|inspect)\b"
_DRAFT = r"\b(?:check|verify|re-?read|review|look over|go over|inspect|compare|test|scan)\b[^.!?:;]{0,16}\byour (?:own )?(?:\w+ )?(?:drafts?|answers?|outputs?|summar(?:y|ies)|text|repl(?:y|ies)|responses?|digest|write-?up|newsletter|work|version|headline)\b"
_SAYS = r"(?:say|mention|name|include|contain|call|praise|credit|link|open|begin|start|end|lead|recommend|list|state|cite|quote|omit|leave out|put|place|describe)"
_VERDICT = rf"(?:\b(?:does|do|did|whether|if|that|until|unless) (?:it|they|the (?:text|draft|answer|summary|first \w+|headline|title|opening))(?: (?:does not|doesn['’]t|fails to|must|should|also|first|clearly))? {_SAYS}s?\b|\b(?:rewrite|redo|revise|regenerate|correct|rework|change|repeat) (?:it|them|the (?:draft|answer|text|summary))\b|\bstart (?:over|again)\b|\buntil it does\b)"
_CHECK = rf"(?:{_BEFORE}|{_DRAFT})(?=[^.!]*{_VERDICT})"

EDITING_ENGLISH = (
    ("turn", 2.0, _TO_DESK),
    ("demand", 1.0, _TO_DESK),
    ("addressee", 2.0, _CHECK),
    ("demand", 1.0, _CHECK),
)  # fmt: skip

_K_DESK = r"^\W*(?:뉴스\s?|편집\s?|야근\s?|당직\s?|온라인\s?|웹\s?|제목\s?|교열\s?)?(?:데스크|편집부|편집국|편집팀|편집진|편집자|교열|교열부|야근자|당직자|제목\s?담당(?:자)?|조판|부장|에디터|큐레이터|작성자|필자|요약\s?담당(?:자)?)(?:님)?\s?(?:앞|께|용|용도)?\s?(?:참고|전달|메모|공유|요청|공지|전용|확인|당부|알림|노트|쪽지|지시)?(?:\s?사항)?\s?(?:[\])】]|[-–—:：/|]+\s)"
_K_ENDED = r"(?:[갈걸골굴글길날널늘놀달덜돌둘들딜랄럴를릴말밀발벌별볼불빌살설셀솔쓸실알얼올울을일잘절줄질찰칠칼킬탈털틀팔펼풀필할뺄뗄뀔갤]\s?것|필수|금지|엄금|요망|바람|불가|생략|제외|삭제|배치|부각|통일|강조|우선|유지|처리|요청|부탁|생략함|제외함|추천)(?=\s*(?:[,.;/·)\]]|$))"
_K_PAGE = r"(?:제목|부제|꼭지|사명|기사|언급|톱|머리|리드|맨\s?앞|맨\s?위|상단|순서|지면|문단|표기|단독|타사|경쟁사|논조|인용|링크|브랜드|수식어|첫\s?(?:줄|문장|소식))"
_K_TERSE = rf"{_K_PAGE}[^.!?]*?{_K_ENDED}[\s,.;/·]+[^.!?]*?{_K_ENDED}"
_K_TO_DESK = rf"{_K_DESK}(?=[^!?]*{_K_PAGE})(?=[^!?]*{_K_ENDED})"
_K_BEFORE = r"(?:(?:답|답변|응답|출력|작성|마무리|내보내|끝내|발행|제출|완성|송고)\S{0,5}\s?(?:전에|앞서|직전에?|뒤에?|후에?)|마지막으로|스스로)\s[^.!?]{0,20}?(?:초안|답변|결과물?|요약문?|글|문장|꼭지|출력물?|원고)(?:을|를|이|에|에서)?\s[^.!?]{0,40}?(?:확인|점검|검토|살펴|되짚|검사|따져|돌아보)"
_K_VERDICT = r"(?:없(?:으면|다면|거든)|빠졌(?:으면|다면)|빠져\s?있(?:으면|다면)|(?:않|아니)(?:으면|았으면|았다면|는다면|다면|면)|들어\s?(?:갔|있)는지|(?:라고|로)\s?(?:썼|적었|불렀|되어\s?있)|(?:다시|새로)\s?(?:써|쓰|작성|고쳐|고치))"
_K_CHECK = rf"{_K_BEFORE}(?=[^.!]*{_K_VERDICT})"

EDITING_KOREAN = (
    ("turn", 2.0, _K_TO_DESK),
    ("demand", 1.0, _K_TO_DESK),
    ("addressee", 2.0, _K_CHECK),
    ("demand", 1.0, _K_CHECK),
)  # fmt: skip

_WHO = deferred(
    r"\b(?:curators?|editors?|newsletters?|digests?|round-?ups?|bulletins?|briefings?|aggregators?|compilers?|recaps?|mailings?|(?:newsletter|digest|headline) writers?|yours)\b",
    re.IGNORECASE,
)
_PLACE = deferred(
    r"\b(?:(?:its|their|his|her|a|an|the) (?:\w+ )?(?:own|separate|bold|stand-?alone|dedicated) (?:\w+ )?(?:sections?|items?|headings?|headlines?|stor(?:y|ies)|entr(?:y|ies)|paragraphs?|box|spot|slot)|bold heading|top (?:slot|spot|item|story|billing|line|position|place)|(?:lead|opening|first) (?:item|story|slot|spot|position|placement|place)|pride of place|(?:prominent|generous|warm|fitting) (?:place|spot|mention|position|space|word|line)|at the (?:very )?(?:top|front|head)|above (?:the fold|the rest|all others)|top of (?:the|your|their|its|any|every) \w+|more (?:than|space|room) (?:a|one|than) (?:single )?(?:line|sentence)|out of sight|first mention)\b",
    re.IGNORECASE,
)
_WISHED = deferred(
    r"\b(?:will (?:surely |certainly |no doubt )?want to|will (?:surely|certainly|no doubt)|would do well to|do(?:es)? well to|ought to|should|must|had better|deserves?|could do worse|might (?:like|want|care) to|may (?:wish|want|like) to|do likewise|do the same|follow suit|so please|please do|we (?:trust|hope|know)|I (?:trust|hope|know)|would (?:love|be (?:wise|kind|grateful|glad|delighted|lovely))|are (?:kindly )?(?:invited|asked|encouraged))\b",
    re.IGNORECASE,
)
_YOURS = deferred(r"\b(?:yours?|you)\b", re.IGNORECASE)
_K_WHO = deferred(r"(?:큐레이터|편집자|에디터|뉴스레터|소식지|브리핑|다이제스트|필자|작성자|엮은이|엮는\s?이)")
_K_PLACE = deferred(
    r"맨\s?(?:위|앞|윗)|제일\s?(?:위|앞)|첫\s?(?:꼭지|소식|머리|자리)|톱(?:으로|에|기사)|머리기사|(?:단독|별도|독립)\s?(?:꼭지|코너|항목|섹션)|상단에|굵은\s?(?:제목|글씨)|한\s?꼭지(?:를|로|쯤)|넉넉(?:히|한)\s"
)
_K_WISHED = deferred(
    r"(?:리라|실\s?(?:것|거|줄)(?:이라|라|로|으로)?)\s?(?:고\s)?(?:믿|기대|압니다|안다)|주시리라|마땅|바랍니다|바란다|부탁|좋겠|싶(?:습니다|다|네요)|기대(?:한다|합니다|해요)|자격이|당연|(?:않을|아닐)까|(?:야|만)\s?(?:한다|합니다|하지요|할\s?것|옳|맞)|주(?:세요|십시오|시길|시면)"
)
_K_LEARNED = deferred(r"(?:다|라|자)고\s(?:배우|배운|가르|말한|말했|생각|여긴|본다|믿는다|한다\W*$|합니다\W*$)")
_CHECKED = deferred(_CHECK, re.IGNORECASE)
_K_CHECKED = deferred(_K_CHECK)
_K_TERSELY = deferred(_K_TERSE)
_SHOWN = deferred(r"[\"“‘][^\"”’]{2,60}[\"”’]|https?://|\b[\w-]+\.(?:example|com|net|org|io|ai|co|kr)(?![A-Za-z\d])")
_HANGUL = deferred(r"[가-힣]")


def edited(text: str) -> bool:
    """Return whether a sentence asks whoever edits for a place, or for words that a draft is to have."""
    if HAPPENED.search(text) or TOLD.search(text):
        return False
    if _HANGUL.search(text):
        if _K_CHECKED.search(text) or (_K_TERSELY.search(text) and not (ERRAND.search(text) or SENT_IN.search(text))):
            return True
        return all(rule.search(text) for rule in (_K_WHO, _K_PLACE, _K_WISHED)) and not (
            TOLD_OF.search(text) or _K_LEARNED.search(text)
        )
    if _CHECKED.search(text):
        return bool(A_NAME.search(text) or _SHOWN.search(text))
    if TOLD_OF.search(text):
        return False
    wished = all(rule.search(text) for rule in (_WHO, _PLACE, _WISHED))
    return wished and bool(_YOURS.search(text) or A_NAME.search(text))
