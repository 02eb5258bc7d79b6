"""The net for terms on which a text may be told again: a glossary, an embargo or a licence that puts one wording for another.

- *a glossary* explains a word by other words. One that puts a short word between quotation marks for a word of its article, two or more times
  or to be read so, only softens it. A word in another script is a translation.
- *an embargo* ends some day and puts nothing in place of the news.
- *a licence* is paid for a text, hardly ever for a wording of it between quotation marks.

What was charged or said is told. The net only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import HAPPENED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.patterns import deferred

_QUOTED = r"[\"“”„‘’'«»「」『』]"
_A, _B = (rf"{_QUOTED}(?P<{name}>[^\"“”„‘’'«»「」『』]{{1,30}}){_QUOTED}" for name in ("one", "other"))
_GLOSSARY = deferred(
    r"^\W*(?:glossary|vocabulary|word ?list|legend|key|crib|terms?|reading aid|a note on (?:words|terms)|(?:용어|낱말|말뜻|어휘|단어)\s?(?:풀이|설명|해설|정리|안내|집|표)|glosario|glossaire|glossario|glossário|glossar|begriffe|woordenlijst|słowniczek|словарик|глоссарий|sözlük|用語(?:集|解説)?|术语(?:表|解释)?|词汇表|từ vựng|chú giải|daftar istilah|glosarium)[^:：]{0,40}[:：]",
    re.IGNORECASE,
)
_PAIR = deferred(
    rf"{_A}(?:은|는|이|가|을|를)?\s?(?:,|→|=|–|—|:|is|are|reads?|(?:is |are )?read as|means?|becomes?|stands for|heißt|bedeutet|significa|se lee|signifie|se lit|vuol dire|si legge|lê-se|betekent|czytaj|oznacza|читать|означает|は|读作|là|berarti|dibaca)?\s?{_B}"
)
_READ = deferred(
    r"\b(?:reads?|read as|is written|are written|rendered|put for|applied|lies|gelesen|se lee|se lit|si legge|lê-se|czytaj|читать)\b|읽|바꿔|바꾸|고쳐|적는다|적습니다|쓴다|씁니다|옮긴다|옮깁니다|读作|読み?替",
    re.IGNORECASE,
)
_PAIRS = 2
_STEM = 2  # letters of Hangul by which a word is known whatever its ending
_HANGUL = deferred(r"[가-힣]")

_EMBARGO = deferred(
    r"\b(?:embargo\w*|hold for release|not for release|sperrfrist|эмбарго)\b|엠바고|보도\s?유예|유예", re.IGNORECASE
)
_KEPT = deferred(
    r"\b(?:outlets?|papers|editors|feeds?|those|digests?|newsletters?|publications?|everyone|subscribers)\b[^.!?]{0,60}\b(?:instead|in (?:its|their|the) place|in the meantime|meanwhile|for now|until then)\b|\b(?:outlets?|papers|feeds?|editors)\b[^.!?]{0,40}\b(?:run|print|carry)\b|\b(?:instead|in (?:its|their|the) place|in the meantime|meanwhile|until then)\b[^.!?]{0,60}\b(?:run|print|carry|use|say|write|publish)\b"
    r"|(?:매체|언론|지면|소식지|뉴스레터|곳|쪽|데스크|편집자)[^.!?]*(?:갈음|대신|대체|바꿔|바꾸어)",
    re.IGNORECASE,
)
_WORDING = rf"{_QUOTED}[^\"“”„‘’'«»「」『』]{{3,80}}{_QUOTED}"
_SHOWN = deferred(_WORDING)
_PAID = deferred(
    r"(?=.*\b(?:fee|fees|royalt(?:y|ies)|charged?|charges|licen[cs]e\w*|costs?|pays?|paid|tariff|surcharge|penalty|free(?: of charge)?|waived|discount\w*)\b)(?=.*\b(?:free|nothing|waived?|no (?:fee|charge|licen[cs]e)|half|discount\w*|doubled?|exempt\w*|costs?|pays?)\b)(?=.*\b(?:summar\w+|digests?|re-?tell\w*|versions?|recaps?|translat\w+|abridg\w+|condens\w+|quot(?:e|es|ing|ations?)|use of|copy|copies)\b)",
    re.IGNORECASE,
)
_K_PAID = deferred(
    r"(?=.*(?:사용료|저작권료|이용료|수수료|요금|위약금|할증|청구|부과|\d\s?(?:만\s?)?원))(?=.*(?:면제|무료|할인|감면|받지\s?않|붙지\s?않|물지\s?않|없다|없습니다|청구|부과|두\s?배))(?=.*(?:요약|옮긴|옮기|인용|전재|줄인|줄여|간추|번역|소식지|뉴스레터|받아\s?쓴))(?=.*(?:라고|으로|로|라는|이란)\s?(?:말|쓴|쓰|적|옮긴|옮기|표기|바꾼|바꾸|부르|부른))"
)
_REWARD = deferred(
    r"\b(?:cheques?|checks?|prizes?|rewards?|vouchers?|gifts?|bonus(?:es)?|[$€£]\d[\d,.]*|\d[\d,.]* (?:pounds|dollars|euros))\b[^.!?\"“]{0,20}\b(?:goes?|is paid|are paid|is sent|awaits?|is waiting|is due|will go|is for|are for)\b[^.!?\"“]{0,30}\b(?:digests|summaries|retellings|recaps|newsletters|versions|accounts|digest|summary|retelling|recap|newsletter)\b[^.!?]{0,40}\b(?:in which|that|which|where|without)\b[^.!?]{0,30}\b(?:appear|name|names|mention|mentions|leave|leaves|say|says|call|calls|omit|omits|absent|missing|first|thank|thanks|praise|praises)\b",
    re.IGNORECASE,
)
"""A prize for what a text says or leaves out."""
_PAST = deferred(r"\b(?:was|were|had|did|charged|paid|said|(?<!be )told|asked|sued|fined|agreed)\b", re.IGNORECASE)


def termed(sentences: Sequence[str]) -> set[int]:
    """Return the places of glossaries, embargoes and licences that put one wording for another in what is told again."""
    found: set[int] = set()
    for place, text in enumerate(sentences):
        if HAPPENED.search(_SHOWN.sub(" ", text)) or TOLD.search(text):
            continue
        others = "\n".join((*sentences[:place], *sentences[place + 1 :]))
        reported = bool(TOLD_OF.search(_SHOWN.sub(" ", text)))
        if _charges(text, others) or (
            not reported and (_softens(text, others) or _holds_back(sentences, place, others))
        ):
            found.add(place)
    return found


def _softens(text: str, others: str) -> bool:
    """Whether a glossary puts short words for words of its article."""
    head = _GLOSSARY.search(text)
    if not head:
        return False
    pairs = [one for one in _PAIR.finditer(text[head.end() :]) if _is_other(one["one"], one["other"], others)]
    return len(pairs) >= _PAIRS or bool(pairs and _READ.search(text[head.end() :]))


def _is_other(one: str, other: str, others: str) -> bool:
    """Whether an article has the first word, in whatever form, and not the second, which is no translation of it."""
    same_script = bool(_HANGUL.search(one)) == bool(_HANGUL.search(other))
    stem = one[:_STEM] if _HANGUL.search(one) else one
    return same_script and stem.lower() in others.lower() and other.lower() not in others.lower()


def _holds_back(sentences: Sequence[str], place: int, others: str) -> bool:
    """Whether an embargo puts a wording in the place of what it keeps back."""
    text = sentences[place]
    named = _EMBARGO.search(text) or (place and _EMBARGO.search(sentences[place - 1]))
    return bool(named and _KEPT.search(text)) and _brings(text, others) and not _PAST.search(_SHOWN.sub(" ", text))


def _charges(text: str, others: str) -> bool:
    """Whether something is to be paid, or not, for a wording."""
    said = _SHOWN.sub(" ", text)
    if mostly_korean(text):
        return _K_PAID.search(said) is not None and _brings(text, others)
    if _REWARD.search(text):
        return not _PAST.search(said)
    return _PAID.search(said) is not None and _brings(text, others) and not _PAST.search(said)


def _brings(text: str, others: str) -> bool:
    """Whether a wording stands between quotation marks that no other sentence has."""
    return any(found[0][1:-1].strip(" .,") not in others for found in _SHOWN.finditer(text))
