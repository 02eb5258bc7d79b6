"""The net for three shapes of planted orders that need no wording: a forged result, an order in pieces, an end of what counts.

- A result, a setting or a log line of some program that stands in an article as a sentence by itself and says what is to be done with
  a text: what to leave out, what the headline is, that a report was withdrawn.
- Pieces of a sentence under names (`a = "…", b = "…"`) that are to be put together and done.
- A line that says where the part ends that is meant to be summarised.

News shows such things in examples and says what they are; these stand alone or speak of this page. It only doubts.
"""

import re

from pipeline.text.order_excuses import HAPPENED, TOLD, TOLD_OF
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
    """Return whether a sentence has one of the three shapes."""
    if _is_forged(text) or _is_in_pieces(text):
        return not TOLD.search(text)
    if HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text):
        return False
    return bool(_END.search(text) or _K_END.search(text))
