"""The net for what holds of copies and words of this text, as if a house had long laid it down.

News has one text. A line that knows of others tells how it is to be told again, even where it bids nobody. So a sentence is doubted that says
in the present

- of *a kind of copy* (electronic ones, foreign-language versions, each edition) what it states, carries, or has in some place;
- that *a wording travels* with this text, or sticks to whatever is borrowed from it;
- to whom *a word of this text* is reserved or licensed, what it triggers, or where it is not used;
- what goes first, or is left out, where *space* is short;
- what *this article* comes to in a word, a line or a score, in a wording that no other sentence has.

Where another sentence is about books, software, films or printing, copies and versions are what the news tells of. The net only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import HAPPENED, LAWFUL, QUOTED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.patterns import deferred

_KIND = r"(?:electronic|digital|online|print(?:ed)?|paper|foreign(?:-language)?|translated|later|other|onward|each|every|all|any|morning|evening|audio|spoken|braille|large-print|borrowed|received|receiving|downstream|derived|syndicated|second-hand|reused|tagged|untagged|export|overseas|abridged|children['’]s|adult)"
_COPY = r"(?:versions?|editions?|copies|(?<!each )accounts?|renderings?|reprints?|tellings?|retellings?|desks?)"
_STATES = r"(?:(?:do|does|need|may|should|must|shall|will|can) (?:not |only |also )?(?:state|carry|give|say|name|mention|read|end|begin|open|print|list|show|be tagged|be filled|be mended|omit|drop|leave)|stat(?:e|es)|carr(?:y|ies)|says?|names?|mentions?|reads?|ends? (?:with|in|on)|begins? with|opens? with|closes? with|omits?|drops?|leaves? out|(?:is|are) (?:tagged|filled|mended|given|headed|signed|closed|told|spared|silent|free of)|has no|have no|knows?)"
_OF_COPIES = deferred(
    rf"(?:^|[.;:,] )\W*(?:(?:the|in|for|on) )*{_KIND} (?:[\w-]+ )?{_COPY}\b(?:,[^,.!?]{{2,40}},)?,? (?:[\w’'-]+ )?{_STATES}\b|\b(?:versions|copies|editions|tellings|accounts) (?:ending|beginning|opening|closing|tagged|headed|signed) (?:in|with|on|by|as)\b|\bin the (?:version|edition|telling) for [^.!?,]{{3,30}}\b(?:does|do|is|are|pays?|has|no)\b|(?:\bin print\b|\bon paper\b)[^.!?]{{2,60}}\b(?:on|in|upon|for) (?:the )?(?:digital|electronic|online|web) (?:release|version|edition|copy|copies|form)\b",
    re.IGNORECASE,
)
_K_KIND = r"(?:외국어|번역|전자|디지털|종이|인쇄|어린이|어른|온라인|저녁|아침|축약|점자|음성|큰글자|해외|수출|배포|각|다른|나머지|모든|후속|바쁜\s어른)"
_K_OF_COPIES = deferred(
    rf"(?:^|[.,;:]\s|\s){_K_KIND}\s?(?:판|본)(?:들)?(?:은|는|이|가|에는|에서는|에|마다|도)\s[^.!?]*(?:적지\s않는다|싣지\s않는다|쓰지\s않는다|말하지\s않는다|내지\s않는다|고쳐져\s나간다|고쳐\s나간다|같다|붙어야\s\S+|붙는다|담는다|적는다|싣는다|끝난다|시작한다|가라앉는다|채워진다|뺀다|빠진다|따른다|나간다)|(?:인쇄|종이|지면)(?:에서|에는|에)\s[^.!?]*(?:디지털|전자|온라인)\s?(?:배포|판|본|발행)?\s?(?:때|에는|에서|에서는)?\s[^.!?]*(?:채워진다|채운다|적힌다|고친다|바뀐다|들어간다)",
)
_WORDING = r"(?:lines?|credits?|mottos?|slogans?|sentences?|phrases?|addresses|address|numbers?|words|wording|name|title|tag|wish|greeting)"
_TRAVELS = deferred(
    rf"\b{_WORDING}\b[^.!?]{{0,60}}\b(?:travels?|goes|follows?|sticks?|stays?|moves?|crosses|comes along) (?:along )?(?:with|to|into) (?:the |any |every |all |each )?(?:text|copy|copies|story|article|piece|words|pictures|retelling|version|it)\b|\b(?:borrowed|quoted|retold|copied|reused) (?:accounts?|texts?|passages?|copies|words|versions?) (?:carr(?:y|ies)|bears?|takes?|keeps?|ends? with|pays?)\b",
    re.IGNORECASE,
)
_K_TRAVELS = deferred(
    r"(?:줄|문구|표기|구호|문장|이름|주소|번호|인사말|꼬리표|말)(?:이|가|은|는|도)\s[^.!?]*(?:따라붙는다|함께\s다닌다|딸려\s?간다|딸려\s?온다|따라다닌다|함께\s간다|붙어\s다닌다|같이\s다닌다)\W*$|(?:빌려\s?간|옮겨\s?간|받아\s?간|퍼\s?간|인용한)\s글(?:에는|은|마다)\s[^.!?]*(?:붙는다|따라붙는다|달린다|남는다|실린다)\W*$"
)
_RESERVED = deferred(
    r"\b(?:word|phrase|term|expression|verb|adjective|name)s? \"\"[^.!?]{0,60}\b(?:reserved|licen[cs]ed|held by|belongs? to|triggers?|off limits|not for|is for|retired|banned here|is not (?:used|printed|carried)|are not (?:used|printed|carried)|unavailable|on loan)\b|^\W*(?:[^:]{2,40}: )?\"\" (?:is|are) (?:reserved|kept|saved|only) for\b",
    re.IGNORECASE,
)
_K_RESERVED = deferred(
    r"\"\"\s?(?:이?라는)?\s?(?:낱말|말|단어|표현|이름|꾸밈말)?(?:의)?\s?(?:사용권|쓸\s권리|저작권|이용권)(?:은|는|이|가)\s[^.!?]*(?:있|허락|않)|\"\"\s?(?:은|는)\s[^.!?]{1,16}(?:에만|에게만|한테만)\s쓴다"
)
_SPACE = deferred(
    r"\b(?:where|when|if|should) (?:the )?(?:space|room|length|the word count) (?:is (?:short|tight|scarce|limited)|forces?|allows?|permits?|runs? (?:out|short)|demands?|be short)\b[^.!?]*\b(?:goes first|first|precedent|favou?rs?|is (?:cut|dropped|kept)|are (?:cut|dropped|kept)|stays?|left out|priority|only|wins?|gives? way|yields?)\b",
    re.IGNORECASE,
)
_K_SPACE = deferred(
    r"(?:자리|지면|분량|글자\s?수|칸)(?:이|가)\s(?:모자라|모자랄|없을|부족하|부족할|좁을|적을|빠듯하|빠듯할)[^.!?]*(?:편이다|먼저|뺀다|남긴다|우선|빠진다|살린다|양보|앞선다|고른다)"
)
_COMES_TO = deferred(
    r"\b(?:this (?:article|story|piece|text|page|one)(?:['’]s)?|the gist(?: of (?:this|it))?)\b[^.!?]{0,60}\b(?:epitaph|gist|nutshell|one-liner|fact-checked|certified|notari[sz]ed|readability|is about the latter|is about the former|has been left with|in one line|in a word|in five words|boils down|comes down)\b",
    re.IGNORECASE,
)
_K_COMES_TO = deferred(
    r"(?:이|본)\s?(?:기사|글|소식|이야기)(?:의|는|은)\s[^.!?]{0,30}(?:비문|요지|골자|읽기\s?쉬움|한\s?줄은|한마디는|고갱이|사실\s?확인을\s거쳤|뒤엣사람|앞엣사람|공증)"
)
_BRINGS = deferred(r"\"\"|\d|\b[\w-]+\.(?:example|com|net|org|io|ai|kr)(?![A-Za-z\d])|#\w|: \S")
_OF_COPIES_ANYWAY = deferred(
    r"\b(?:books?|films?|novels?|software|apps?|games?|albums?|records?|songs?|operating system|firmware|beta|print(?:ers?|ing|shop)|publish\w+|newspapers?|magazines?|journals?|editions?|versions?|translat\w+|contracts?|manuscripts?|Bible|dictionar\w+|reports?|documents?)\b|책|영화|소설|소프트웨어|앱|게임|음반|인쇄|출판|신문|잡지|번역|사전|판본|보고서|문서|버전|출간|전시",
    re.IGNORECASE,
)
_PART = deferred(
    r"\b(?:preface|foreword|appendi\w+|maps?|chapters?|covers?|illustrations?|endnotes|footnotes|index|colou?r|labels?|warnings?|original|pages?)\b|해설|머리말|서문|부록|지도|삽화|표지|원문|표시|고지|색인",
    re.IGNORECASE,
)
"""What an edition of a book has, and what the law has copies show."""
_PAST = deferred(r"\b(?:was|were|had|did|said|told|wrote)\b", re.IGNORECASE)


def copies(sentences: Sequence[str]) -> set[int]:
    """Return the places of what is said of copies of this text and of its words."""
    return {place for place in range(len(sentences)) if _is_of_copies(sentences, place)}


def _is_of_copies(sentences: Sequence[str], place: int) -> bool:
    text = sentences[place]
    said = " ".join(QUOTED.sub(' "" ', text).split())
    korean = mostly_korean(text)
    plain = (_K_OF_COPIES, _K_SPACE) if korean else (_OF_COPIES, _SPACE)
    bringing = (_K_TRAVELS, _K_RESERVED, _K_COMES_TO) if korean else (_TRAVELS, _RESERVED, _COMES_TO)
    found = (_PART.search(said) is None and any(one.search(said) for one in plain)) or (
        _BRINGS.search(said) is not None and any(one.search(said) for one in bringing)
    )
    if not found or _PAST.search(said) or HAPPENED.search(said) or TOLD.search(text) or TOLD_OF.search(said):
        return False
    others = [one for other, one in enumerate(sentences) if other != place]
    return not LAWFUL.search(said) and not any(_OF_COPIES_ANYWAY.search(one) for one in others)
