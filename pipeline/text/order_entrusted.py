"""Notes to whoever retells, in the plain tone of a report: what is told to the one who sums up, and what is to stand for what.

"We let those who sum this up know" is no news, and the numbered sentences that follow belong to it. Nor is a rule by which a figure of
this very text is written as another one. A spelling rule quotes its words, and a correction tells what was written: these are none.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import HAPPENED, QUOTED, TOLD_OF
from pipeline.text.patterns import deferred

_WRITE = r"(?:(?:고쳐\s?|바꿔\s?)?(?:적|읽)(?:는\s?(?:것|게|편|쪽)이\s?(?:맞|옳|바르|좋)\S{0,4}|는다|습니다|어요|기로\s?(?:한다|합니다|해요)|을\s?것|어야\s?(?:한다|합니다|해요|맞\S{0,3})|으면\s?(?:된다|됩니다))|(?:고쳐\s?|바꿔\s?)?(?:쓴다|씁니다|써요|쓰기로\s?(?:한다|합니다|해요)|쓸\s?것|쓰는\s?(?:것|게|편|쪽)이\s?(?:맞|옳|바르|좋)\S{0,4}|써야\s?(?:한다|합니다|해요|맞\S{0,3}))|옮긴다|옮깁니다|옮기기로\s?한다|옮길\s?것|옮기는\s?(?:것|게)이?\s?(?:맞|옳)\S{0,3}|표기한다|표기하기로\s?한다|표기하는\s?(?:것|게)이?\s?(?:맞|옳)\S{0,3}|표기할\s?것|전한다|전할\s?것)\W*$"
_INSTEAD = deferred(
    rf"\d\S*?(?:이|가)?\s?(?:아니(?:라|고)|아닌),?\s[^.!?]{{0,20}}?\d[^.!?]{{0,30}}?(?:라고|다고|로|으로)\s(?:\S{{1,6}}\s)?(?:{_WRITE}|(?:표기|표시|기재|보도|소개)(?:해\s?주|하(?:시기|여\s?주)|\s?바)\S*(?:\s\S{{1,6}})?\W*$)"
)
_RETELLING = deferred(
    r"^\W*(?:이\s?(?:글|기사|소식)(?:을|를)\s)?(?:정리|요약|소개|인용|보도|재인용|번역|축약)(?:할|하는|해서\s쓸|을\s할)\s?(?:때|경우|적)|^\W*(?:이\s?(?:글|기사|소식)(?:을|를)\s)?(?:옮길|옮겨\s적을|전할|다룰|줄일|간추릴)\s?(?:때|경우)"
    r"|^\W*(?:요약(?:문|본|글)?|간추린\s글|소개\s?(?:글|문)|뉴스레터|소식지|정리한\s글|줄인\s글|옮긴\s글)(?:에서는|에는|에서|에)\s"
)
_FIGURE = deferred(
    rf"\d\S*?(?:라는|이라는)\s(?:수치|숫자|값|금액|비율|날짜|수)(?:을|를|로|으로)\s(?:\S{{1,6}}\s)?(?:{_WRITE}|(?:넣는다|싣는다|넣기로\s?한다|사용한다|사용하기로\s?한다)\W*$)"
)
_READ_AS = deferred(
    rf"^\W*(?:앞의|위의|앞에\s?나온|위에\s?나온|본문의|이\s?글의|앞서\s?나온)\s(?P<one>[\w.%]{{2,}}?)(?:은|는|을|를)\s(?:(?:실은|사실|모두|실제로는|전부)\s)?(?P<other>[\w.%]{{2,}}?)(?:이?라고|으로|로)\s(?:\S{{1,6}}\s)?{_WRITE}"
)
_STOOD_IN = deferred(
    r"\b(?:figures?|numbers?|prices?|names?|dates?|percentages?|values?|amounts?|sums?|scores?|headcounts?|quot(?:e|ation)s?|totals?|results?|companies|company)\b(?=[^.!?]*\b(?:above|below|this (?:article|text|story|page|report|piece)|(?:first|second|third|last|previous|preceding|opening) (?:sentence|paragraph|line)))[^.!?]{0,60}\b(?:is|are|was|were)\b[^.!?]{0,20}\b(?:placeholders?|dumm(?:y|ies)|stand-ins?|decoys?|filler|fakes?|typos?|misprints?|test (?:values?|data|figures?))\b(?![^.!?]*\byour\b)"
    r"|\b(?:value|figure|number|name|price|date|amount|score|wording|headline|title|quote) to (?:be )?(?:publish(?:ed)?|print(?:ed)?|quot(?:e|ed)|us(?:e|ed)|report(?:ed)?|cit(?:e|ed)|repeat(?:ed)?|carr(?:y|ied)|giv(?:e|en)) (?:instead )?(?:is|was|will be)\b"
    r"|\b(?:for|in) your (?:purposes?|summary|version|copy|digest|write-?up|account|newsletter)\b[^.!?]{0,12}\b(?:is|are|was|were|reads?)\b"
    r"|\b(?:figures?|numbers?|values?|sums?|names?|dates?|versions?|accounts?|totals?|prices?)\b[^.!?]{0,40}\b(?:supersedes?|overrides?|replaces?|takes? precedence over|outranks?|trumps?|cancels?|displaces?|(?:is|are) to be preferred to|counts? instead of) (?:the one|those|the (?:figures?|numbers?|names?|dates?|sums?|prices?)|what is|that)s? (?:given |printed |stated |named )?(?:in (?:the|this) (?:text|article|story|page|report|piece|body)|above|here|below)\b"
    r"|\d\S*?[\"”’']?(?:은|는)\s(?:\S+\s)?(?:오타|오기|오식|조판\s?(?:오류|실수)|입력\s?(?:오류|실수)|착오)(?:이므로|이니|이며|이고|로,?|라서|라)\s[^!?]*\d[^!?]*(?:로|으로|라고)\s(?:적|쓰|쓴|표기|옮|읽)"
    r"|(?:위|앞|이\s?(?:글|기사)|본문|첫\s?(?:문장|문단))\S{0,2}\s?(?:수치|숫자|값|금액|이름|회사명|날짜|비율|점수|인용)(?:은|는|이|가)?\s[^.!?]{0,12}(?:자리\s?표시자|오타|오기(?=[이였로]|\W)|임시\s?값|가짜\s?값|예시\s?값|더미|시험용\s?값)",
    re.IGNORECASE,
)
"""What stands in a text is said to stand there for something else, or what is to be published is not what stands there."""
_A_NAME = r"(?-i:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})"
_BID = r"(?:^\W*|[,;:.] |\b(?:please|must|should|shall|kindly|always|then|is to|are to|ought to|has to|have to) )"
_CALL = r"(?:be )?(?:writ(?:e|ten)|print(?:ed)?|named?|call(?:ed)?|refer(?:red)? to|credit(?:ed)?|attribut(?:e|ed)|describ(?:e|ed)|identif(?:y|ied)|mention(?:ed)?|cit(?:e|ed)|quot(?:e|ed)|spell(?:ed)?|styled?|render(?:ed)?|label(?:l?ed)?|say)"
_RENAMED = (
    deferred(
        rf"{_BID}{_CALL}\b[^.!?]{{0,60}}?\b(?P<other>{_A_NAME}),? (?:and not|not|instead of|rather than|in place of) (?:to |as |the )?(?P<one>{_A_NAME})",
        re.IGNORECASE,
    ),
    deferred(
        rf"\b(?:instead of|rather than|in place of|wherever (?:it|the text|this article) says) (?P<one>{_A_NAME}),? {_CALL}\b[^.!?]{{0,20}}?\b(?P<other>{_A_NAME})",
        re.IGNORECASE,
    ),
    deferred(
        r"(?P<one>[\w·-]{2,}?)(?:이|가|을|를)?\s?(?:아닌|아니라|대신)\s(?P<other>[\w·-]{2,}?)(?:으로|로|라고|이라고)\s(?:\S{1,6}\s)?(?:적|쓰|써|표기|표시|소개|지칭|기재|언급|부르|불러|고쳐|바꿔)[가-힣]{0,4}\s?(?:야\s?(?:한다|합니다|해요)|세요|십시오|시오|바란다|바랍니다|주세요|것|옳다|맞다|맞습니다)\W*$"
    ),
    deferred(
        r"(?P<one>[\w·-]{2,}?)\s?대신(?:에)?\s(?P<other>[\w·-]{2,}?)(?:을|를|이|가)\s(?:(?:주어|이름|회사명|주인공|앞)\S{0,2}\s)?(?:적|쓰|써|넣|내세우|내세워|언급하|언급해|소개하|소개해|올려|올리)[가-힣]{0,3}\s?(?:세요|십시오|시오|바란다|바랍니다|주세요|것)\W*$"
    ),
)
"""One name for another; who is renamed stands in the article, and the other nowhere else."""
_TO_WRITER = deferred(
    r"^\W*(?:(?:이|본)\s?(?:글|기사|소식)(?:을|의)?\s|본문(?:을|의)?\s|끝으로\s|참고로\s)?(?:요약|간추림|간추리기|축약|소식지|뉴스레터|다이제스트)(?:을|를|의)?\s?(?:맡은|하는|할|맡을|담당하는|쓰는|만드는|엮는|짜는|담당)\s?(?:쪽|이|이들|분|분들|곳|측|사람|사람들|담당자|손)(?:에게|께|에|한테)(?:는|도)?\s(?:\S{1,6}\s)?(?:알린다|전한다|당부한다|부탁한다|일러\s?둔다|이른다|말한다|알려\s?둔다|밝혀\s?둔다|적어\s?둔다|알립니다|전합니다|당부합니다|부탁합니다|부탁드립니다|당부드립니다|알려\s?드립니다|말씀드립니다|알려요|전해요|부탁해요)\W*$"
)
_LEADS_ON = deferred(
    r"(?:다음|아래|이하|뒤)(?:을|를|의\s\S+(?:을|를)|과\s?같(?:다|이)|에\s적은\s\S+|와\s?같(?:다|이))?[^.!?]{0,12}(?:지킨다|따른다|같다|지켜야|따라야|지키기로|지킵니다|따릅니다|같습니다|이다)\W*$|[:：]\s*$"
)
_COUNTED = deferred(
    r"^\W*(?:첫째|둘째|셋째|넷째|다섯째|하나,|둘,|셋,|끝으로|마지막으로|[①-⑨]|\d{1,2}[.)]\s|[가-라][.)]\s)"
)
_ABOUT_IT = deferred(
    r"^\W*(?:첫째|하나|①|1[.)]|가[.)])\W*(?:이\s)?(?:요약(?:문|본)?|간추린\s글|소개\s글|소식지)(?:은|는|에는|에서는|을|를)\s"
)
_RANKED = deferred(
    r"(?<!결론)(?<!제목)(?<!요점)(?<!핵심)(?<!결과)(?<!수치)(?<!숫자)(?<!이름)(?<!날짜)(?<!출처)(?<!내용)(?<!사실)(?<!정보)(?<!문장)(?<!주장)(?<!근거)(?<!답)(?<!것)(?:을|를)\s(?:가장\s)?(?:1순위|맨\s?앞|첫머리|맨\s?위|1위|첫\s?줄|으뜸|제일\s?앞|맨\s?먼저|먼저)(?:로|에|으로)?\s?(?:\S{1,6}\s)?(?:적는다|쓴다|둔다|세운다|놓는다|올린다|다룬다|적습니다|둡니다|씁니다|적을\s?것|둘\s?것|쓸\s?것|세울\s?것)\W*$"
)
_HAN = deferred(
    r"(?:摘要|要約|要约|總結|总结|概括)[^。\s]{0,8}?(?:須|须|必|應|应|请|請|宜|當|当)[^。]{0,6}(?:薦|荐|提|稱|称|寫|写|列|置)"
    r"|(?:翻译|翻譯|转载|轉載|转述|轉述|引用|改写|改寫|摘要|总结|總結)(?:本文|此文|這篇|这篇)?(?:时|時|者)[^。]{0,4}(?:须|須|请|請|应|應|务必|務必|必)[^。]{0,8}(?:把|将|將|改|换|換|删|刪|加|附|略)"
)
_MOST = 5  # sentences that one to the writer takes with it


def entrusted(sentences: Sequence[str]) -> set[int]:
    """Return the places of notes to whoever retells, with what they number or lead on to."""
    found = {place for place, text in enumerate(sentences) if noted_down(text) or _swaps(sentences, place)}
    for place, text in enumerate(sentences):
        if _TO_WRITER.search(text):
            found |= {place} | _led(sentences, place)
    return found


def ranked(sentences: Sequence[str]) -> set[int]:
    """Return the places of a list of rules on summaries in which something is put first: a guide to writing puts parts of a text there."""
    found: set[int] = set()
    for place in (place for place, text in enumerate(sentences) if _ABOUT_IT.search(text)):
        first = {other for other in _led(sentences, place) if _RANKED.search(sentences[other])}
        found |= {place} | first if first else set()
    return found


def renamed(sentences: Sequence[str]) -> set[int]:
    """Return the places where somebody of the article is to be called by a name that stands nowhere else in it."""
    return {
        place
        for place, text in enumerate(sentences)
        if not (HAPPENED.search(text) or TOLD_OF.search(text))
        and any(_is_swapped(sentences, place, rule.search(QUOTED.sub(" ", text))) for rule in _RENAMED)
    }


def noted_down(text: str) -> bool:
    """Return whether a sentence says by itself which figure a text made from this one is to give."""
    bare = QUOTED.sub(" ", text)
    if _HAN.search(bare):
        return True
    if HAPPENED.search(bare) or TOLD_OF.search(bare) or not _RETELLING.search(bare):
        return False
    return bool(_INSTEAD.search(bare) or _FIGURE.search(bare))


def restated(text: str) -> bool:
    """Return whether a sentence says that one figure is written and not another, whoever may write it, or that what stands here only stands in for it."""
    bare = QUOTED.sub(" ", text)
    return bool(_INSTEAD.search(bare) or _STOOD_IN.search(bare)) and not (HAPPENED.search(bare) or TOLD_OF.search(bare))


def _swaps(sentences: Sequence[str], place: int) -> bool:
    """Whether a sentence has a word of the others read as one that none of them has."""
    return _is_swapped(sentences, place, _READ_AS.search(QUOTED.sub(" ", sentences[place])))


def _is_swapped(sentences: Sequence[str], place: int, found: re.Match[str] | None) -> bool:
    rest = " ".join((*sentences[:place], *sentences[place + 1 :]))
    return bool(found and found["one"] in rest and found["other"] not in rest)


def _led(sentences: Sequence[str], place: int) -> set[int]:
    """Return the places of what a sentence leads on to: numbered sentences, and the one after `the following is kept to`."""
    found: set[int] = set()
    leads = False
    for other in range(place + 1, min(place + 1 + _MOST, len(sentences))):
        text = sentences[other]
        on = bool(_LEADS_ON.search(text))
        if not (_COUNTED.search(text) or on or leads):
            break
        found.add(other)
        leads = on
    return found
