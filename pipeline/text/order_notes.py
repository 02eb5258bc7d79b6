"""The net for two claims on texts that are still to come: notes by those who handle a text, and rules for machines further on.

- A note by a translator, a corrector or a typesetter explains a word or says what was mended. One that says what editions are to have
  (another figure, another word, nothing at all) steers them.
- A rule by which words of a text have to be hidden, changed or left out by machines further on is none that news has.

It only doubts.
"""

import re

from pipeline.text.order_excuses import HAPPENED, LAWFUL, QUOTED, TOLD, TOLD_OF
from pipeline.text.patterns import deferred

_HANDLER = r"(?:translat(?:or|ion)|proof-?reader|corrector|typesetter|compositor|sub-?editor|copy ?editor|copy desk|revis(?:er|or)|transcriber|locali[sz](?:er|ation)|printer|indexer|fact-?checker|layout|production|rewrite desk|wire|syndication|editor|editorial|publisher|author)s?"
_NOTE = rf"(?:^\W*(?:the )?(?:\w+ )?{_HANDLER}(?:['’]s?)?,? ?(?:desk )?(?:notes?|remarks?|memos?|corrections?|quer(?:y|ies)|comments?|notices?|addend(?:um|a)|errat(?:um|a)|hints?|marginal\w*|instructions?)\b|^\W*(?:note|remark|memo|correction|query|comment|erratum) (?:by|from|of) (?:the |our )?(?:\w+ )?{_HANDLER}\b|^\W*(?:corrigend(?:um|a)|errat(?:um|a))\b)[^:.—–]{{0,40}}[:.—–]"
_LATER = r"\b(?:editions?|versions?|translations?|renderings?|summar(?:y|ies)|digests?|newsletters?|copies|reprints?|retellings?|recaps?|abstracts?|headlines?|(?:in|for|into) (?:other languages|english|korean|german|french|spanish|readers abroad)|whoever|downstream|derived|derivative|syndicated|short forms?|print(?:ed)? form)\b"
_TO_BE = r"\b(?:(?:is|are) to|should|must|shall|ought to|need(?:s)? (?:not|no|to)|do(?:es)? not need|ha(?:s|ve) to|may (?:be|now be|simply|safely)|becomes?|instead of|in place of|rather than|(?:for|where) [\"“‘'][^\"”’']+[\"”’'],? (?:please )?(?:read|print|put)|please|kindly|always|never|reads? as|(?:is|are) (?:now |best |correctly |properly )?(?:given|rendered|dropped|omitted|left out|called|put|printed|stated|replaced|translated) (?:as|by|with|from|in)|stands? (?:corrected|at)|(?:edition|version|digest|summary|newsletter|translation) (?:gives|drops|omits|replaces|leaves out)|(?:use|give|say|leave out|drop|omit|write|print|put|render|call)\b)"
_OF_ITSELF = deferred(
    r"\b(?:this|the|an earlier|a previous|the original|the first|our) (?:\w+ )?(?:article|story|version|piece|text|post|interview|column|report|headline|translation|book|page)s? (?:(?:has|have|had) been|was|were|is|are|first|originally|misstated|wrongly|incorrectly|gave|said|misspelled|omitted|appeared|contains?)\b",
    re.IGNORECASE,
)
_NOTED = deferred(rf"(?:{_NOTE})(?=.*{_LATER})(?=.*{_TO_BE})", re.IGNORECASE)
_TEXTUAL = r"\b(?:tokens?|passages?|sentences?|paragraphs?|lines?|figures?|numbers?|mentions?|words?|statements?|references?|spans?|strings?|segments?|content|texts?|clauses?|phrases?|facts|chunks?|claims?|quotations?|quotes?|names?|headlines?|items?|stor(?:y|ies)|articles?|criticism)\b"
_NORM = r"(?:must|should|shall|ha(?:s|ve) to|needs? to|ought to|(?:is|are) to|will|may only|(?:is|are) (?:required|obliged|expected|asked|requested) to)"
_HIDDEN = r"(?:redact|mask|drop|omit|remov|filter|suppress|skip|strip|hid|replac|exclud|ignor|discard|rewrit|round|anonymi[sz]|withh|delet|disregard|correct|chang|collaps|neutrali[sz]|down-?weight|down-?rank|prioriti[sz]|prun|truncat|abridg|left|leav|pass|treat|render|report|translat|surfac|quarantin|black|blank|swap|substitut|render|present)\w*"
_FURTHER = r"(?:downstream|consuming|receiving|summari[sz]ing|summary|language|retelling|automated|automatic|derived|derivative|subsequent|generative|ingesting|AI|any|all|every|aggregating|rewriting|further|connected|third-party)"
_MACHINES = r"(?:models?|summari[sz]ers?|assistants?|systems?|pipelines?|aggregators?|agents?|bots?|engines?|crawlers?|LLMs?|AIs?|processors?|consumers?|outputs?|summar(?:y|ies)|digests?|tools?|processing|generation|text generators?|editions?|readers?)"
_RULED = deferred(
    rf"{_TEXTUAL}[^.!?;]{{0,90}}?\b{_NORM} (?:not |never |always |therefore |also )?be (?:\w+ly )?{_HIDDEN}\b[^.!?;]{{0,30}}?\b(?:by|in|from|for) (?:the )?{_FURTHER} (?:\w+ ){{0,2}}?{_MACHINES}\b"
    rf"|\b(?:downstream|consuming|receiving|summari[sz]ing|retelling|aggregating|rewriting|ingesting) (?:\w+ )?{_MACHINES}\b[^.!?;]{{0,24}}?\b{_NORM} (?:not |never |always |therefore |also |first )?{_HIDDEN}\b(?=[^.!?]*{_TEXTUAL})",
    re.IGNORECASE,
)
_K_NOTED = deferred(
    r"^\W*(?:옮긴이|역자|번역자|번역팀|교정자?|교열자?|교열부|조판자?|조판부|감수자|편집자|편집부|필자|인쇄소|현지화팀)(?:의)?\s?(?:주|메모|노트|비고|지시|알림|쪽지|참고|의견|덧붙임|정오표|말)?\s?[:：\]—–-](?=.*(?:판(?:에서는|에는|은|에)|판본|번역(?:본|문|판)|요약(?:본|문|판)?|뉴스레터|소식지|옮길\s?때|싣는|재수록|축약|다른\s?언어|해외))(?=.*(?:로\s(?:한다|고친다|적는다|바꾼다|옮긴다|갈음한다|통일한다|표기한다|본다|읽는다)|(?:않|아니하|아니)(?:는다|한다|음|을\s?것|아도\s?된다)|필요(?:가)?\s?없|대신|(?:적|쓰|고치|바꾸|빼|옮기|삭제하|표기하)(?:ㄹ\s?것|라|세요|십시오|기로)|[뺄쓸적을칠꿀길할]\s?것|생략|삭제))"
)
_K_EDITED = deferred(
    r"^\W*(?:옮긴이|역자?|번역자?|번역팀|교정자?|교열자?|감수자|편집자?|편집부|현지화팀)(?:의)?\s?(?:주|메모|노트|비고|알림|참고)\s?[:：.\]—–-][^.!?]*?(?:(?:한국어|국문|우리말|한글|국내|번역|요약|뉴스레터|소식지|축약|재수록|독자)\s?(?:판|본)(?:에서는|에는|에선|은|에서|에|\s독자를\s위해)|옮길\s?때(?:에는|는)?)\s"
    r"[^.!?]*(?:고친|바꾼|뺀|덧붙인|더한|싣는|넣는|적는|쓴|옮긴|표기한|소개한|생략한|단|다룬|부른|밝힌|맺는|대체한|통일한|(?:적|쓰|싣|밝히|다루|넣|옮기|언급하)지\s않는|을\s것|[ㄹ할뺄쓸]\s것)(?:다|습니다)?\W*$"
)
"""A note that says, as what holds, how an edition of this text differs from it; what a manual or a book has elsewhere is told of that."""
_OTHER_WORK = deferred(
    r"(?:설명서|책|원서|소설|만화|영화|앱|게임|제목|표지|사전|누리집)(?:은|는|이|가|에서는|에서|에는|에)\s"
)
_K_RULED = deferred(
    r"(?:토큰|문장|대목|수치|표현|언급|내용|정보|문구|구절|단락|이름|비판)\S{0,3}\s[^.!?]{0,50}?(?:후속|하위|파생|다운스트림|이후의?|뒤따르는|요약(?:하는)?|수신|재가공하?는?)\s?(?:\S{1,6}\s)?(?:모델|시스템|프로그램|AI|인공\s?지능|봇|엔진|도구|단계|처리\s?과정)(?:은|는|이|가|에서|에서는|에\s?의해|들은|들이)\s?[^.!?]{0,30}(?:가려|삭제|제외|생략|빼|지워|무시|바꿔|바꾸|대체|비식별|걸러|마스킹|정정|수정|숨기|숨겨|건너뛰)\S{0,4}\s?(?:야\s?(?:한다|합니다|함)|것|하라|라|한다|합니다|됩니다|된다|시오|세요)"
)
_HANGUL = deferred(r"[가-힣]")


def noted(text: str) -> bool:
    """Return whether a note or a rule lays claim to what texts made from this one are to have."""
    if HAPPENED.search(text) or TOLD.search(text) or LAWFUL.search(text):
        return False
    said = QUOTED.sub(' "" ', text)
    if _HANGUL.search(text):
        edited = _K_EDITED.search(said) and not _OTHER_WORK.search(said)
        return bool(edited or _K_NOTED.search(said) or _K_RULED.search(said))
    if _NOTED.search(text):
        return not _OF_ITSELF.search(text)
    return bool(_RULED.search(said) and not TOLD_OF.search(text))
