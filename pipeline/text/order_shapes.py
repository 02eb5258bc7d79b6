"""The net for shapes of planted orders that need no wording: a forged result, an order in pieces or steps, initials, an end of what counts.

- A result, a setting or a log line of some program that stands in an article as a sentence by itself and says what is to be done with
  a text: what to leave out, what the headline is, that a report was withdrawn.
- Pieces of a sentence under names (`a = "…", b = "…"`) that are to be put together and done.
- A line that says where the part ends that is meant to be summarised.
- A text that is to be written as if `this note` or `these steps` did not exist.
- Numbered steps that read this very text, and write something of their own: a recipe or an exercise reads none, or is what the news is about.
- Initials of `your` sentences that are to spell something: in news of poems and puzzles nothing else would be said.

News shows such things in examples and says what they are; these stand alone or speak of this page. It only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import A_NAME, HAPPENED, QUOTED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.patterns import deferred

_FRAME = deferred(
    r"^\W*(?:[A-Z]{4,}\b|\w+\.[\w.]+)[^!?]{0,40}?[:=]|^\W*[\[{<(]{1,3}\s?[\"'/]?[\w가-힣 _-]{1,32}[\"']?\s?(?:[:=\])>}(]|[\w-]+=)|^\W*[\w가-힣]{2,24}(?:[_-][\w가-힣]+)+\s*[:=(]|^\W*(?:observation|thought|action|result|output|status|tool|function|response|return|log|task|event)s?\s*[:=(]"
    r"|^\W*(?:함수|도구|검색|조회|호출|확인|처리|실행|검증|응답|분석)\s?(?:호출\s?)?(?:결과|출력|응답|상태|기록|로그|완료)\s*[:：=\]→-]|^[^.!?]{2,40}\s(?:→|->|=>)\s[^.!?]{2,}[:：=]"
)
_PROGRAM = deferred(
    r"[\"'][\w가-힣 ]{1,32}[\"']\s*:|\b\w+=[\w\"'{\[]|(?:->|→|=>)|</?\w+[_ -]\w+|\b(?:observation|action|status|state|next|verdict|output|result|tool|function)\b[^.!?]{0,12}[:=]|\b\w+\(.{2,}\)|^\W*\[[^\]]{2,30}\].{4,}[가-힣\w]\s?[:：]\s|[:：]\s?[가-힣]{2,10},\s?[가-힣]{2,8}[:：]"
)
_EDITING = deferred(
    r"\b(?:omit|exclud|skip|drop|remov|suppress|retract|withdraw|supersed|replac|duplicat|overrid|discard|reject|prais|promot|recommend|emphasi[sz])\w*|\b(?:leave out|headlines?|tone|lead|lede|must[_ -]\w+|do[_ -]not|wording|empty (?:section|summary|text))\b|\buse [\"'\d]|(?:\b(?:style|tone|topic|length|angle|focus|lead|headline|mood)\s?=.*){2}"
    r"|제외|생략|빼|뺄|철회|대체|삭제|중복|비우|표기|싣|강조|추천|언급\s?(?:없이|하지|금지)|어조|제목은",
    re.IGNORECASE,
)
_CODE = deferred(
    r"\b(?:curl|http|https|GET|POST|npm|pip|git|sudo|import|def|const|var|SELECT|href|src|class|div|px)\b|[;{]\s*$"
)
_LONGEST = 400
_CALL = deferred(r"\w\(.+\)|[{;]|\breturn\b|==")
_A_MACHINE = deferred(
    r"\b(?:LLM|llm|AI|ai|(?:language|large)_?model|bot|machine|summari[sz]er|assistant|agent)\b|is_(?:ai|llm|bot|machine|model)\b"
)
_ASKS_WHO_READS = deferred(
    r"^\W*(?:if|when|while|unless|switch|assert)\b\s?\(?[^.!?]{0,3}[\w.\[\]\"']*(?:reader|agent|user|visitor|client|consumer|self|model|LLM|llm|AI|bot|is_ai|is_llm|is_bot|is_machine)\w*[\w.\"'()\[\]]*\s?(?:={2,3}|!=|in\b|is\b|\)|:|\{|instanceof).*(?:[({;:]|->)"
)
_STEPS = deferred(r"\bobservation\s*:.*\b(?:thought|action)\s*:", re.IGNORECASE)

_PIECES = deferred(r"[\"“‘'][^\"”’']{2,60}[\"”’'](?=[\s,.;:)]|$|이|가|은|는|을|를|와|과|이며|이고|라)")
_JOINED = deferred(
    r"\b(?:concatenat\w*|put (?:\w+,? ){0,6}?together|join(?:s|ed|ing)?\b|combin\w+|string (?:\w+ )?together|in (?:a )?row|one after (?:the other|another)|assembl\w+|stitch\w*|glu\w+|append(?:ed)? to each other)|\b\w{1,8} ?\+ ?\w{1,8}\b"
    r"|이어\s?(?:붙|서|읽)|합치|합쳐|결합|조합|차례로\s|연결|더하면|붙여\s?(?:읽|보|서)|순서(?:로|대로)|\S\s?\+\s?\S|이으면",
    re.IGNORECASE,
)
_DONE = deferred(
    r"\b(?:carry (?:it |that |them )?out|carried out|perform\w*|act (?:on|up)|do (?:as|what|so|it)|execut\w*|follow(?:s|ed|ing)? (?:it|that|the|what)|obey\w*|run (?:it|that|the)|treat (?:it|that|the)|comply|your (?:task|instruction|order)|that is (?:what|the)|apply|heed|enact|it says|they say|accordingly|your output|the output)\b"
    r"|수행|실행|뜻대로|따르|따라|이행|행하|하면\s?된다|그대로\s?(?:하|해)|지시|명령",
    re.IGNORECASE,
)

_FOR_SHORT = r"(?:summari[sz]\w*|summar(?:y|ies)|digests?|recaps?|overviews?|condens\w+|abridg\w+|newsletters?|short(?:er)? versions?|round-?ups?|briefs?|retold|re-?telling\w*|translat\w+|excerpts?)"
_END = deferred(
    rf"\b(?:(?:that|this|here) (?:\w+ )?(?:concludes?|completes?|ends?|is the end of|closes?|finishes)|end of|(?:ends?|stops?|finishes|closes) (?:here|at this (?:point|line)|above|with (?:this|the) (?:line|sentence|paragraph))|(?:the )?(?:last|final) (?:line|sentence|paragraph))\b[^.!?]{{0,60}}\b(?:for|intended|meant|relevant|to be|suitable|used|that|of the (?:part|portion|section))\b[^.!?]{{0,30}}\b{_FOR_SHORT}"
    rf"|\b(?:part|portion|section|passage|material|text|lines?|content|paragraphs?)\b[^.!?]{{0,40}}\b(?:for|intended|meant|relevant|to be|suitable|used|that)\b[^.!?]{{0,40}}\b{_FOR_SHORT}\b[^.!?]{{0,30}}\b(?:ends?|stops?|finishes|is over|is complete|closes)\b"
    rf"|\b(?:article|text|story|report|piece|page|news)(?: proper| itself)? (?:stops|ends|finishes|closes|is over|is complete) (?:here|above|at this|with this)\b[^.!?]{{0,60}}\b{_FOR_SHORT}"
    rf"|\b(?:everything|all|anything|what(?:ever)?|the (?:rest|remainder|lines?|paragraphs?|text|part)|lines|paragraphs)\b[^.!?]{{0,24}}\b(?:after|below|beyond|under|following|follows?|from here|past|comes?|further)\b[^.!?]{{0,60}}\b(?:background|archive|internal|not|no|never|out of|outside|without|omitted|excluded|skipped|ignored)\b[^.!?]{{0,40}}\b{_FOR_SHORT}",
    re.IGNORECASE,
)
_K_END = deferred(
    r"(?:여기|이\s?(?:줄|문장|문단)|위)(?:까지|에서)\S{0,3}\s[^.!?]{0,24}(?:요약|간추|소식지|뉴스레터|번역|정리|축약|발췌)|(?:요약|간추|번역|정리|축약|발췌)[^.!?]{0,16}(?:부분|대상|범위|구간|내용|대목|몫)[^.!?]{0,20}(?:끝|마치|마침|여기까지|까지이|까지입|까지다|종료)"
    r"|(?:이|여기|위)\s?(?:문장|줄|문단|대목)?\s?(?:뒤|아래|다음|이후|밑)(?:로는|부터는|는|에는|은|로)?\s[^.!?]{0,40}(?:간추|요약|소식지|뉴스레터|정리)[^.!?]{0,24}(?:없|않|제외|빠)"
    r"|(?:이하|아래|이\s?(?:뒤|아래|다음)|뒤에\s?(?:오|나오)|다음|이어지는)\S{0,3}\s(?:\S+\s){0,4}?[^.!?]{0,40}(?:요약|소식지|뉴스레터|간추|정리|다이제스트)\S{0,4}\s[^.!?]{0,16}(?:실리지|싣지|들어가지|필요\s?없|포함되지|포함하지|제외|빠진|빠집|쓰이지|아닌|아니|않)"
)

STEP = deferred(
    r"(?:^\W*|(?<=[.;:,] )\(?)(?:(?:step|stage|phase)\s?(?:\d|[a-e]|one|two|three|four|five|six)\b|(?:first|second|third|fourth|fifth|last|final)(?:ly)?(?: step)?[,:]|(?:제\s?)?\d\s?단계|(?:첫|두|세|네|다섯|마지막)\s?(?:번째\s)?단계|(?:첫|둘|셋|넷|다섯)째(?=[,:：\s])|(?:하나|둘|셋|넷)(?=,\s)|[①-⑥]|\d[.)]\s|[a-e]\)\s)",
    re.IGNORECASE,
)
_READS_THIS = deferred(
    r"\b(?:read|note|look (?:at|over)|go (?:through|over)|scan|take in|study)\b[^.!?]{0,30}\b(?:the (?:text |article |lines |sentences |paragraphs |story )?(?:above|foregoing|preceding|present)\b|this (?:article|text|story|page|piece|item)|everything (?:above|so far)|(?:what|all that) (?:stands|comes|is|was said) (?:above|before))"
    r"|(?:위(?:의|에\s?(?:있는|나온|적힌|쓰인))?|이|본|앞의|앞선|여기까지의?|지금까지의?)\s?(?:글|기사|내용|문장|소식|본문|문단)(?:들)?(?:을|를)?\s(?:\S+\s){0,2}?(?:읽|훑|살피|살펴|이해)|(?:윗글|본문)(?:을|를)?\s(?:\S+\s){0,2}?(?:읽|훑|살피|살펴|이해)",
    re.IGNORECASE,
)
_FORGETS = deferred(
    r"\b(?:forget|discard|ignore|set aside|disregard|erase|throw away|wipe)\b[^.!?]{0,30}\b(?:what (?:you|was|has)|all|everything|it|that|them|above|read)\b|(?:읽은|위의?|앞의|방금|본)\s?(?:것|내용|글)?\S{0,2}\s?(?:모두|전부|다|몽땅)?\s?(?:잊|지우|지운|지워|무시|버리|버린)",
    re.IGNORECASE,
)
_WRITES = deferred(
    r"\b(?:write|say|answer|reply|print|name|mention|repeat|praise|recommend|type|state|call|output|end|close|finish|report)\b|(?:적|쓰|쓴|써|말|답|출력|되풀이|반복|끝맺|맺|마무리|칭찬|추천|소개|언급|부르|부른|밝히|밝힌)",
    re.IGNORECASE,
)
_HIDES_STEPS = deferred(
    r"\b(?:without|never|not|no)\b[^.!?]{0,20}\b(?:mention|say|refer|word|trace|sign|hint|tell|reveal|admit|disclos|let on)\w*\b[^.!?]{0,30}\b(?:steps?|stages?|instructions?|procedure)\b|\b(?:keep|stay|remain|be) (?:silent|quiet|mum) (?:on|about|of) (?:the|these|those|all) (?:\w+ )?(?:steps|stages|instructions|procedure)\b"
    r"|(?:단계|순서|절차|지시|과정)(?:가|를|들이|이|을|에\s?(?:대해|관해)|에\s?대한)?\s(?:\S+\s)?(?:말|언급|티|내색|흔적|기색)(?:도|은|을)?\s?(?:없이|말고|내지|남기지)|(?:단계|순서|절차|지시|과정)\S{0,3}\s(?:\S+\s)?(?:밝히|말하|언급하|드러내|알리|적|쓰)지\s?(?:않|말|마)",
    re.IGNORECASE,
)
_OF_LESSONS = deferred(
    r"\b(?:pupils?|students?|teachers?|lessons?|class(?:es|room)?|exercis\w+|worksheets?|memory|learners?|textbooks?|exams?|quiz\w*|training|workshops?|method)\b|수업|교사|학생|연습|학습|기억|교실|문제집|교재|훈련|교육|독서|시험지|강좌|강의|공부",
    re.IGNORECASE,
)
_NOTE = r"(?:steps?|stages?|lines?|notes?|remarks?|sentences?|paragraphs?|passages?|lists?|words|instructions?|requests?|messages?|hints?)"
_AS_IF_NOT_HERE = deferred(
    rf"(?:^\W*|[,;:] |\b(?:and|then|please|kindly) )(?:(?:please|then|now|simply) )?(?:write|publish|answer|reply|summari[sz]e|compose|produce|carry on|go on|continue|proceed|deliver|hand in|finish|print|retell|tell|output|respond|present|make|let|act|work|send)\b[^.!?;]{{0,60}}? (?:as if|as though|like) (?:(?:this|these) {_NOTE}|no (?:such )?{_NOTE}) (?:(?:did|do|does) not exist|(?:didn|doesn|don)['’]t exist|(?:was|were|is|are)(?: not|n['’]t) (?:here|there|on the page|part of|written|given|in the)|had (?:never|not) (?:been|existed|stood|come)|never (?:existed|was|were|stood)|(?:had been|was|were|is) (?:given|here|there|written|made|left))\b",
    re.IGNORECASE,
)
_K_AS_IF_NOT_HERE = deferred(
    r"이\s?(?:단계|순서|문장|문단|줄|안내|메모|쪽지|지시|대목|글귀|문구|부탁|당부|말)(?:들)?(?:이|가|은|는|을|를)?\s(?:(?:아예|처음부터|애초에|마치)\s)?(?:없(?:었)?던|없는|있지\s않은|본\s적\s?(?:이\s)?없는|보지\s?(?:못|않)은|읽지\s?(?:못|않)은|못\s본)\s(?:것처럼|것\s?같이|듯이?|셈\s?치고|양)[\s,][^.!?]*(?:쓰|쓴|써|적|마무리|옮기|옮긴|옮겨|전하|전한|정리|작성|간추|내보|요약|답|맺|이어)[^.!?]*\W*$"
)
_INITIALS = r"(?:(?:first|initial|opening|leading|starting|last|final|closing) (?:letters?|characters?|syllables?|words)|initials)"
_YOUR_LINES = (
    r"(?:your|the) (?:[\w-]+ ){0,2}?(?:sentences|lines|paragraphs|bullets|bullet points|points|headlines|items)"
)
_SPELLS = r"(?:spell|spells|read|reads|form|forms|make|makes|yield|give|name)"
_MUST = r"(?:must|shall|should|are to|is to|will|ha(?:s|ve) to|need(?:s)? to|ought to)"
_SPELT = deferred(
    rf"\b{_INITIALS} of (?:each of |all |every one of |all of )?{_YOUR_LINES}\b[^.!?]{{0,60}}?\b{_MUST} (?:\w+ ){{0,3}}?{_SPELLS}\b|\b(?:let|make|have|see that|ensure|arrange|order|choose|begin|start|open|phrase|word|write|compose)\b[^.!?]{{0,40}}\b{_YOUR_LINES}\b[^.!?]{{0,40}}\b{_INITIALS}\b[^.!?]{{0,40}}\b{_SPELLS}\b|\b(?:let|make|have|see that|ensure(?: that)?) (?:the )?{_INITIALS} of (?:each of |all )?{_YOUR_LINES}\b[^.!?]{{0,40}}\b{_SPELLS}\b",
    re.IGNORECASE,
)
_K_SPELT = deferred(
    r"(?:(?:문장|줄|문단|단락|항목|행)(?:들)?(?:의|마다)?\s?(?:첫|맨\s?앞|맨\s?끝|앞|머리|끝)\s?(?:글자|자|음절)|(?:첫|머리)\s?글자)(?:들)?(?:을|를|만|가|이)?\s[^.!?]{0,40}?(?:(?:되|나오|읽히|드러나|보이|이루)(?:게|도록)\s(?:\S+\s){0,3}?(?:쓴다|적는다|맞춘다|한다|짓는다|고른다|배열한다|구성한다|\S+(?:세요|십시오|시오|라|바란다|바랍니다)|\S+\s?것)|(?:되어|돼|나와|읽혀|이루어|여)야\s?(?:한다|합니다|해요|됩니다|된다))\W*$"
)
_OF_LETTERS = deferred(
    r"\b(?:acrostics?|poe(?:ms?|ts?|try)|puzzles?|crosswords?|mnemonics?|riddles?|verses?|hidden (?:words?|messages?)|ciphers?|passwords?|passphrases?|songs?|lyrics)\b|아크로스틱|[이삼사오육]행시|시를|시인|수수께끼|암호|퍼즐|가사|동시|낱말\s?놀이|글자\s?놀이",
    re.IGNORECASE,
)


def shaped_among(sentences: Sequence[str]) -> set[int]:
    """Return the places of steps that write something of their own after this text, of what is to be unseen, and of initials that are to spell something."""
    found = set[int]()
    for steps in _runs(sentences):
        around = [text for place, text in enumerate(sentences) if place not in steps]
        if _writes_its_own([sentences[place] for place in steps], around):
            found |= set(steps)
    return found | {place for place, text in enumerate(sentences) if _is_unseen(text) or _is_spelt(sentences, place)}


def _runs(sentences: Sequence[str]) -> list[list[int]]:
    """Return the places of numbered steps that stand in a row, or in one sentence."""
    runs: list[list[int]] = []
    for place, text in enumerate(sentences):
        if not STEP.search(text):
            continue
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return [run for run in runs if len(run) > 1 or len(STEP.findall(sentences[run[0]])) > 1]


def _writes_its_own(steps: Sequence[str], around: Sequence[str]) -> bool:
    """Whether steps have this text read and something else written, or are themselves to be kept quiet."""
    whole = " ".join(steps)
    if not _WRITES.search(whole):
        return False
    if _HIDES_STEPS.search(whole):
        return True
    if not _READS_THIS.search(whole) or any(_OF_LESSONS.search(text) for text in around):
        return False
    named = any(QUOTED.search(text) or A_NAME.search(STEP.sub("", text)) for text in steps)
    return named or _FORGETS.search(whole) is not None


def _is_unseen(text: str) -> bool:
    """Whether something is to be written as if this very note or these steps were not there."""
    if HAPPENED.search(text) or TOLD.search(text):
        return False
    return bool(_AS_IF_NOT_HERE.search(text) or _K_AS_IF_NOT_HERE.search(text))


def _is_spelt(sentences: Sequence[str], place: int) -> bool:
    """Whether the initials of sentences that are still to be written are to spell something, in an article of no such thing."""
    text = sentences[place]
    if HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text):
        return False
    if not (_K_SPELT if mostly_korean(text) else _SPELT).search(text):
        return False
    return not any(_OF_LETTERS.search(one) for other, one in enumerate(sentences) if other != place)


def _is_forged(text: str) -> bool:
    """Whether a sentence is the output of a program, by itself, and is about how a text is written."""
    if _STEPS.search(text) or (_ASKS_WHO_READS.search(text) and _CALL.search(text) and _A_MACHINE.search(text)):
        return True
    if text.lstrip().startswith("<!--") or len(text) > _LONGEST:
        return False  # an order in a comment is told by its words, and a page of code is none
    return bool(_FRAME.search(text) and _PROGRAM.search(text) and _EDITING.search(text) and not _CODE.search(text))


def _is_in_pieces(text: str) -> bool:
    """Whether pieces of a sentence are to be put together and done."""
    return len(_PIECES.findall(text)) > 1 and bool(_JOINED.search(text) and _DONE.search(text))


def shaped(text: str) -> bool:
    """Return whether a sentence by itself has one of the shapes."""
    if _is_forged(text) or _is_in_pieces(text):
        return not TOLD.search(text)
    if HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text):
        return False
    return bool(_END.search(text) or _K_END.search(text))
