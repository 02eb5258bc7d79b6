"""The net for an order that is put as a condition: where a machine reads this very text, or a text is made from it, that one says something.

`If this page is read by a program, the program states that …` tells nobody's habit: no news knows what whoever reads it will say. It is an
order where it brings a name, a figure or a wording that no other sentence of the article has. What a form, a contract or a picture is read
for brings none, and what happened is no condition.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import HAPPENED, QUOTED, TOLD
from pipeline.text.patterns import any_of, deferred

_MACHINE = r"(?:programs?|machines?|(?:ro|chat)?bots?|(?:language )?models?|LLMs?|AIs?|assistants?|crawlers?|parsers?|aggregators?|software|scripts?|agents?|summari[sz]ers?|tools?|systems?|readers? that (?:is|are) (?:no|not) (?:person|people|human)s?)"
_TEXT = r"(?:page|text|article|story|piece|item|file|document|post|report|notice|news)"
_MADE = r"(?:summar(?:y|ies)|digests?|recaps?|retellings?|translations?|abstracts?|results?|outputs?|answers?|(?:short(?:er)?|new|other|translated) (?:versions?|texts?))"
_READ = r"(?:read|opened|fetched|parsed|processed|loaded|crawled|scanned|handled|taken in|summari[sz]ed|condensed|shortened|translated|retold|rewritten|digested|indexed)"
_READS = r"(?:reads?|opens?|fetch(?:es)?|parses?|process(?:es)?|loads?|crawls?|scans?|handles?|summari[sz]es?|condenses?|shortens?|translates?|retells?|rewrites?|digests?|ind(?:ex|exes))"
_STATES = r"(?:(?:should|must|shall|is to|has to|will|may) (?:also |always |then )?(?:be )?)?(?:states?|says?|gives?|reports?|names?|calls?|adds?|writes?|puts?|tells?|mentions?|recommends?|lists?|answers?|repeats?|omits?|leaves? out|describes?|includes?|contains?|opens? with|ends? (?:on|with))"
_WHERE = r"(?:if|when|whenever|once|wherever|where|should|as soon as|in case|provided(?: that)?|whenever)"
_CONDITION = any_of(
    rf"\b{_WHERE} this (?:\w+ )?{_TEXT} (?:is|be|gets?|has been|was) (?:being )?(?:\w+ )?{_READ}\b[^.!?]{{0,40}}?[,;] (?:then )?(?:the |that |this |such an? |its )?(?:it|{_MACHINE}|{_MADE}) (?:then |also |always |simply )?{_STATES}\b"
    rf"|\b{_WHERE} (?:an? |any |some |the )?(?:\w+ )?{_MACHINE} {_READS} (?:this|the present) (?:\w+ )?{_TEXT}\b[^.!?]{{0,30}}?[,;] (?:then )?(?:the |that |this |its )?(?:it|they|{_MACHINE}|{_MADE}) (?:then |also |always |simply )?{_STATES}\b"
    r"|\b(?:wird|sollte|falls|wenn) (?:dieser?|diese[sn]?|vorliegende[rs]?) (?:text|seite|artikel|beitrag|meldung|bericht)\b[^.!?]{0,60}\b(?:programm|maschine|modell|ki|bot|software|assistent\w*|zusammengefasst|übersetzt|gekürzt)\b[^.!?]{0,40}, (?:so |dann )?(?:nennt|gibt|schreibt|sagt|meldet|erwähnt|empfiehlt|steht)\b"
    r"|\b(?:si|se|quando|cuando|lorsqu['’]?|quand)[ ]?(?:un |une |uma? |el |le |la |o )?(?:programm?[ea]?|programa|machine|máquina|macchina|modèle|modelo|modello|assistant|asistente|assistente|ia|bot|logiciel|software)\b[^.!?,]{0,20}\b(?:lit|lee|lê|legge|traite|procesa|processa|elabora|résume|resume|riassume|traduit|traduce|traduz)\b (?:cette|ce|cet|esta|este|questa|questo|essa|esse) [^.!?]{3,40}, (?:il |elle |esse |ele |ela )?(?:indique|précise|nomme|cite|écrit|dit|mentionne|indica|nombra|cita|escribe|dice|menciona|nomeia|escreve|diz|nomina|scrive)\b"
    r"|(?:이|본|위)\s?(?:글|기사|페이지|소식|문서)(?:을|를|이|가)?[^.?!]{0,24}(?:기계|프로그램|로봇|봇|챗봇|모델|비서|인공\s?지능|AI|도구|소프트웨어)[^.?!]{0,16}(?:읽|요약하|옮기|번역하|처리하|줄이)\S{0,4}(?:면|다면|라면|경우(?:에는|엔|에)?|때는)[, ][^.?!]*(?:적는다|쓴다|밝힌다|말한다|전한다|답한다|부른다|추천한다|적힌다|남긴다)\W*$"
    r"|(?:요약|번역)(?:될|되는|할|하는)\s(?:경우|때)(?:에는|엔|에|는)?,?\s(?:이|본)\s(?:글|기사|페이지|소식)(?:은|는)\s[^.?!]*(?:적힌다|쓰인다|전해진다|불린다|밝힌다|적는다)\W*$"
    r"|(?:この|本)(?:ページ|記事|文章|文|ニュース)を?[^。！？]{0,16}(?:プログラム|機械|AI|モデル|ボット|アシスタント|ソフト)[^。！？]{0,12}(?:読|要約|処理|翻訳)[^。！？]{0,8}(?:場合|とき|時|際|なら|ば)[は、,][^。！？]*(?:記す|書く|述べる|挙げる|示す|伝える|とする|記載する)[。」\s]*$"
    r"|(?:如果|若|当|當|倘若|一旦)(?:本|这|這|该|該)(?:页|頁|文|网页|網頁|文章|新闻|新聞|篇)?[^。！？]{0,10}(?:由|被)?(?:程序|程式|机器|機器|模型|AI|机器人|助手|软件)[^。！？]{0,8}(?:读|讀|处理|處理|总结|總結|翻译|翻譯|摘要)[^。！？]{0,6}[，,](?:[^。！？，]{0,8})(?:应|應|须|須|会|會|要|将|將)?(?:写明|寫明|写|寫|说明|說明|指出|称|稱|注明|註明|提到|列出)",
    re.IGNORECASE,
)
_NAME = deferred(r"(?<=[\w,;:] )[A-ZÀ-Þ][\w-]{2,}|[ァ-ヺ][ァ-ヺー]{2,}")
_HANGUL = deferred(r"(?<![가-힣])[가-힣]{2,}")
_CHINESE = deferred(r"[\u4e00-\u9fff]{2,}")
_FIGURE = deferred(r"\d[\d,.]*\d|\d")
_STEM = 2  # syllables by which a word in Hangul is known, whatever its particle
_NEW = 3  # words of an order that no other sentence has, where nothing tells its names from words


def conditioned(sentences: Sequence[str]) -> set[int]:
    """Return the places of what a machine that reads this text, or a text that is made from it, is said to say."""
    return {place for place in range(len(sentences)) if _is_conditioned(sentences, place)}


def _is_conditioned(sentences: Sequence[str], place: int) -> bool:
    text = sentences[place]
    if TOLD.search(text) or HAPPENED.search(text) or not _CONDITION.search(QUOTED.sub(" ", text)):
        return False
    return _brings(text, "\n".join((*sentences[:place], *sentences[place + 1 :])))


def _brings(text: str, others: str) -> bool:
    """Whether a sentence has a name or a figure that no other has; in Hangul and in Chinese signs words enough."""
    known = set(_FIGURE.findall(others))
    if any(one not in known for one in _FIGURE.findall(text)) or any(
        one[0] not in others for one in _NAME.finditer(text)
    ):
        return True
    words = [word[:_STEM] for word in _HANGUL.findall(text)] or _CHINESE.findall(text)
    return sum(word not in others for word in words) >= _NEW
