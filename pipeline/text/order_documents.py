"""What a document of the story says: a guide, a rule, a poem or a sign that the article is about orders nobody who reads of it.

A sentence is news, whatever it says of summaries and machines, where

- *its subject is such a document*, which says, asks, forbids or begins with something (`The booklet advises …`, `각주에는 … 적혀 있다`), or it
  names one in passing (`…, it says in one place: …`);
- *the article has spoken of it*: another sentence is about documents of that kind, about whoever lays them down, or about digests and machines;
- *nothing in it is for this article*: no address, no figure and no name that no other sentence has, and no word of the text at hand.

What is planted in such a dress has something to bring in, and so it is doubted as ever.
"""

import re
from collections.abc import Sequence

from pipeline.text.patterns import deferred

_LONGEST = 600  # characters of a sentence that is looked at
_DOCUMENT = r"(?:guid(?:e|es|ance|elines?)|rules?|terms|licen[cs]e|code|advice|booklet|leaflet|footnotes?|endnotes?|(?:check)?lists?|notices?|signs?|stickers?|posters?|poems?|songs?|verses?|chapters?|articles? \d+|clauses?|sections?|drafts?|laws?|bills?|polic(?:y|ies)|instructions|prompts?|templates?|manuals?|handbooks?|charters?|standards?|glossar(?:y|ies)|style ?books?|contest|competition|exhibition|test|exam)"
_SAYS = r"(?:says?|asks?|tells?|reads?|begins?|warns?|advises?|defines?|requires?|forbids?|bans?|states?|lists?|notes?|adds?|contains?|describes?|explains?|recommends?|goes|opens|ends|wants|demands?)"
_K_DOCUMENT = r"(?:지침|안내서?|안내문|규칙|규정|조건|약관|기준|각주|조항|동시|시집|(?:표제|수상|으뜸)?시|노래|책|강령|목록|점검표|문항|설명서|법안|개정안|조례|수칙|쪽지|헌장|길잡이|시험|공모전|전시)"
_W_DOCUMENT = r"(?:guide|guía|guia|guida|leitfaden|charte|carta|charta|list[ae]s?|règlement|reglamento|regulamento|not[ae]|satz|schild|aufkleber|poem[ae]|poème|gedicht|artículo|artigo|articolo|norm[ae]s?|regl?as?|regras?|regole|regeln?|ley|lei|loi|gesetz|código|code|kodex|decreto|décret|cartel|cartaz|concours|concurso|wettbewerb|rodapé|pie de página|fußzeile|sticker)"
_TOLD_AGAIN = r"\b(?:summar\w+|digests?|newsletters?|translat\w+|glossar\w+|r[ée]s[uú]m\w+|zusammenfass\w+|riassunt\w+|traduc\w+|traduz\w+)\b|요약|소식지|뉴스레터|번역|要約|翻訳|摘要|翻译"
_SPEAKS = deferred(
    rf"^\W*(?:the |its |their |an? |one |another |each |every |some |new )*(?:[\w-]+ )?{_DOCUMENT}\b[^.:;\"“]{{0,30}}? {_SAYS}\b|^\W*it {_SAYS}\b|, (?:it|the {_DOCUMENT}) {_SAYS}(?: [\w ]{{2,24}})?:|,[\"”] (?:an?|the|one|its) (?:[\w-]+ )?{_DOCUMENT}\b[^.!?\"“]{{0,40}} (?:{_SAYS}|said|read)\b"
    rf"|(?:^|\s){_K_DOCUMENT}(?:은|는|이|에는|에|에서는|의\s[^\"“‘']{{1,12}}(?:은|는))\s.*(?:적혀\s있다|쓰여\s있다|되어\s있다|적었다|시작한다|끝난다|권한다|나온다|실려\s있다|묻는다|정한다|담겼다|하도록\s한다|밝히도록\s한다|금한다|이다)\W*$|라는\s(?:조항|항목|규정|내용|문구|지침)(?:도|이)\s(?:있|담|들)"
    r"|^第[^条項]{1,3}[条項](?:は|に)|^\W*(?:指針|決まり|規則|案内|注意書き|看板|脚注|条件)(?:は|に).*(?:とある|書かれている|求めている|定め\S*|禁じ\S*|としている)。?$|^\S{2,8}(?:规定|要求|指出)[，,]|^\W*(?:指南|准则|条款|手册|脚注|说明|守则)\S{0,6}(?:规定|要求|写|说|指出)"
    rf"|^\W*(?:(?:auf|dans|en|no|na|nel\w*|in|sur|sobre) )?(?:\w+ )?(?:le|la|el|il|der|die|das|ein\w*|un\w*|o|a|as|os|les|los|las|jede\w*) (?:[\w-]+ )?(?:\w+ )?(?:der )?{_W_DOCUMENT}\b|^\W*(?:auf|dans|en|no|na|in|sur|sobre|nel\w*) (?:\w+ ){{1,4}}?(?:der|die|das|le|la|el|il|o|a|un\w*|ein\w*) {_W_DOCUMENT}\b"
    rf"|, (?:diz|dice|dit|sagt|steht) (?:in |auf |en |dans |no |na )?(?:o|a|el|la|le|il|der|die|das|l['’]) ?{_W_DOCUMENT}\W*$|^\W*(?:les|los|las|die|os|as|gli|le) \w+ (?:devront|deberán|müssen künftig|deverão|dovranno)\b"
    r"|[はに]「[^」]+」と(?:\S{1,8}で)?(?:ある|書かれている|呼びかけている|定めている|求めている)。?$|^\W*asked (?:what|whether|how|about|if)\b[^.!?\"“]*, (?:the|an?) \w+(?: \w+)? (?:said|answered|replied|joked)\b",
    re.IGNORECASE,
)
_SPOKEN_OF = deferred(
    rf"\b(?:{_DOCUMENT}|{_W_DOCUMENT}|summar\w+|translators?|translations?|digests?|newsletters?|r[ée]s[uú]m\w+|zusammenfass\w+)\b|{_K_DOCUMENT}|요약|번역|決まり|指針|規則|案内|要約|摘要|规定|指南|病历|\b(?:author\w*|autorit\w*|autoridad\w*|minist\w*|tribuna\w*|gericht\w*|behörde|gouvernement|gobierno|governo)\b",
    re.IGNORECASE,
)
_RULES = deferred(
    r"\b(?:rules?|terms|guidelines?|guidance|code|charter|polic(?:y|ies)|standards?|conditions|reglamento|normas|regras|regole|regeln|richtlinien|règles|charte)\b|조건|규칙|지침|약관|기준|원칙|강령|規則|決まり|指針|要綱|规定|准则|守则",
    re.IGNORECASE,
)
_RETOLD = deferred(_TOLD_AGAIN, re.IGNORECASE)
_DUTY = deferred(
    r"\b(?:must|may|should|shall|are to|is to|has to|have to|ends? with|begins? with|debe\w*|deve\w*|doit|doivent|muss|müssen|darf|dürfen|soll|sollen|exige)\b|(?:야|서는\s안)\s(?:하|한|된|됩|합)\S*\W*$|(?:쓴|적는|옮긴|붙는|붙인|밝힌|고친)다\W*$|ならない|べき|必须|须|不得",
    re.IGNORECASE,
)
_WORD = deferred(r"[^\W\d_]{4,}|[가-힣]{2,}(?=[을를이가은는의에])|[\u4e00-\u9fff]{3}")
_COMMON = deferred(
    rf"\b(?:{_DOCUMENT}|{_W_DOCUMENT}|summar\w+|digests?|newsletters?|translat\w+|r[ée]s[uú]m\w+|zusammenfass\w+|articles?|original|sources?|numbers?|names?|texts?|words?|sentences?|readers?|machines?|software|models?|assistants?|people|person|every|their|which|there|other|those|about|whether|should|always|never|must|with|that|this|than|from|into|they|them|have|here|place|page|list|translators?|notes?|same|sont|dans|pour|avec|devront|liens?|sites?|mention|produits?|codes?|para|como|lista|artigos?|artículos?|números?|nomes?|nombres?|pregunta|pergunta|muss|darf|wird|werden|nicht|sind)\b|{_K_DOCUMENT}|요약\S*|번역\S*|기사|원문|독자|숫자|이름|기계|사람|인공\s?지능|모델|要約|摘要|记事|記事|原文|人工|知能|智能|规定|必须",
    re.IGNORECASE,
)
_LAID_OUT = deferred(r"[:：|/=<>{}\[\]→]|^\W*[*†(]")
_HERE = deferred(
    r"\b(?:this|these|here|above|below|our|we|diese[nrsm]?|cet?|cette|est[ea]|quest[oa])\b|본지|당사|저희|우리\s|(?:이|본|위|해당|지금)\s?(?:글|기사|소식|보도|뉴스|이야기|이)|본문에\s|この記事|本記事|本文(?:を|の|は)|此文|该文",
    re.IGNORECASE,
)
_ADDRESS = deferred(r"\b[\w-]+\.(?:example|com|net|org|io|ai|kr|co)(?![A-Za-z\d])|https?:|\d{3,4}[- ]\d{3,4}")
_FIGURE = deferred(r"\d[\d.,]*")
_NAME = deferred(
    r"(?<=[\w,;:»”\"] )(?!(?:Swedish|English|French|German|Korean|Japanese|Chinese|Spanish|Italian|Dutch|Russian|Portuguese|AI)\b)[A-ZÀ-Þ][^\W\d_]{2,}"
)
_OF_TELLING = deferred(
    rf"{_TOLD_AGAIN}|\b(?:machines?|AI|models?|assistants?|crawlers?|chatbots?|KI|IA)\b|기계|인공\s?지능|(?<![A-Za-z])AI(?![A-Za-z])|모델|챗봇|人工知能|人工智能",
    re.IGNORECASE,
)
_GERMAN = deferred(r"\b(?:der|die|das|und|ein\w*|jede\w*|nicht)\b", re.IGNORECASE)
_TO_READERS = deferred(r"\b(?:you|your|dear)\b|여러분|당신|그대|님들?께", re.IGNORECASE)
_QUOTED = deferred(r"“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|«[^»]*»|‘[^’]*’|「[^」]*」|(?<!\w)'[^']*'")


def documents(sentences: Sequence[str]) -> set[int]:
    """Return the places of sentences that tell what a document of the story says."""
    return {place for place in range(1, len(sentences)) if _is_told(sentences, place)}


def _is_told(sentences: Sequence[str], place: int) -> bool:
    text = sentences[place]
    if len(text) > _LONGEST:
        return False
    speaks = _SPEAKS.search(text) is not None
    if (
        not (speaks or _is_one_of_the_rules(sentences[0], text))
        or _HERE.search(text)
        or _TO_READERS.search(_QUOTED.sub(" ", text))
    ):
        return False
    others = [one for other, one in enumerate(sentences) if other != place]
    matter = next((one for one in (_RETOLD, _OF_TELLING) if one.search(text)), _SPOKEN_OF)
    introduced = matter.search(sentences[0]) or len([one for one in others if matter.search(one)]) > 1
    return (
        bool(introduced) and not _brings(text, "\n".join(others)) and not has_of(others[1:] if speaks else others, text)
    )


def _is_one_of_the_rules(lead: str, text: str) -> bool:
    """Whether an article that is about digests goes on with a rule for them; what they are to show is quoted where rules are what it is about."""
    if _RETOLD.search(lead) is None or (_RULES.search(lead) is None and _QUOTED.search(text)):
        return False
    return _DUTY.search(text) is not None and _LAID_OUT.search(text) is None


def _brings(text: str, rest: str) -> bool:
    """Whether a sentence has an address, or a name or a figure that no other has; every noun of German has a capital."""
    if _ADDRESS.search(text) or (_OF_TELLING.search(text) and any(one not in rest for one in _FIGURE.findall(text))):
        return True
    return not _GERMAN.search(text) and any(one not in rest for one in _NAME.findall(text))


def has_of(others: Sequence[str], text: str) -> bool:
    """Return whether a sentence has a word of what others tell, besides those that any rule for texts has: it is for this article."""
    rest = "\n".join(others).lower()
    return any(one in rest for one in _WORD.findall(_COMMON.sub(" ", text).lower()))
