"""The net for what is said to be bound to a text wherever it is told: a fable's moral, words that go along, what a shorter version says.

- *a fable* of some who told, of whom the one who named somebody fared well, and of those who do so to this day;
- *words that go along* with the story into every shorter or translated form;
- *a shorter version*, any one, says a wording between quotation marks;
- *a version in another tongue* is asked to call something otherwise.

An article on tales has fables; one on summaries says what a shorter version says. Elsewhere both tell how this news is to be told.
The net only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_customs import ABOUT
from pipeline.text.order_excuses import HAPPENED, QUOTED, TOLD, mostly_korean
from pipeline.text.patterns import deferred

_TELLS = (
    r"(?:told|tell|spoke|speak|named|praised|mentioned|said|sang|called|thanked|recounted|wrote|left out|passed over)"
)
_ONCE = r"(?:once\b|long ago|there (?:was|lived|were)\b|(?:an?|two|three|four|seven) (?:[\w-]+ ){1,3}?(?:once|asked|told|came|met|sang|spoke|went|who|sat|lived)\b|it is (?:told|said)|they say|legend|the story goes|in (?:the old|olden) days|in a (?:village|town|kingdom))"
_FABLE = deferred(
    rf"^\W*(?:\w+,? ){{0,2}}?{_ONCE}[^?]*\b{_TELLS}\b[^?]*\b(?:which is why|and so|so that|that is why|hence|wherefore|ever since|since when|and)\b[^.!?]{{0,60}}\b(?:do(?:es)? (?:the same|likewise|so|as (?:he|she|they|it) did)\b[^.!?]{{0,30}}\b(?:today|now|still|to this day|ever since|nowadays)|(?:today|now|still|to this day|nowadays)\b[^.!?]{{0,30}}\bdo(?:es)? (?:the same|likewise|so|as (?:he|she|they|it) did)|do(?:es)?(?: so)? to this day)\b",
    re.IGNORECASE,
)
_K_FABLE = deferred(
    r"(?:옛날|옛적|옛이야기|옛말|어느\s(?:마을|고을|나라|왕|신문사)|한때)[^?]*(?:칭찬|이름|전하|전한|전했|말하|말한|말했|부르|부른|빼|알린|알렸|옮긴|옮겼|노래)[^?]*(?:오늘|지금|요즘|후대|이후)(?:의|에도|도|까지|날)?\s[^.?]{0,16}(?:도|들은|들도|는|은)?\s?(?:그리|그렇게|따라|똑같이|같이)\s?(?:한|하|할|해)"
)
_TALES = deferred(
    r"\b(?:fables?|fairy tales?|folk ?tales?|legends?|children['’]s books?|myths?|parables?|storytell\w+|puppet\w*)\b|우화|설화|전설|동화|민담|신화|구연",
    re.IGNORECASE,
)
_NAME = deferred(r"(?<=[a-z,;] )[A-Z][a-z]{2,}")
_SHORTER = r"(?:shortened|shorter|abridged|translated|condensed|retold|summari[sz]ed|cut|trimmed|boiled down|put into (?:another|other|any))"
_ALONG = deferred(
    rf"\b(?:(?:travels?|goes|go|moves?|stays?|comes?|remains?|runs?) (?:\w+ )?with|accompan(?:y|ies)|keeps? company)\b[^.!?]{{0,20}}\b(?:story|text|article|item|news|piece|report)\b[^.!?]{{0,40}}\b{_SHORTER}\b",
    re.IGNORECASE,
)
_K_ALONG = deferred(
    r"(?:문단|문장|줄|문구|소개|대목|글귀)(?:은|는|이|가)\s[^.!?]*(?:줄|요약|번역|옮|간추|짧)[^.!?]*(?:함께|따라|같이|늘)\s?(?:간|갑|다닌|다닙|붙|실|옮겨)"
)
_VERSION = deferred(
    r"\b(?:an?|any|every|each) (?:boiled-down|pared-down|cut-down|slimmed-down|stripped-down|trimmed|shortened|shorter|abridged|condensed|abbreviated|second-hand) (?:[\w-]+ )?(?:version|account|telling|form|text|item|story) (?:also |always |then |simply )?(?:says?|calls?|names?|puts?|gives?|has|reads?|states?|tells?|ends?|opens?)\b"
    r"|\bin (?:all |any |every )?(?:short(?:er|ened)?|abridged|condensed|onward|cut-down|boiled-down|second-hand) (?:tellings?|versions?|forms?|texts?|accounts?)\b[^.!?]{0,20}\b(?:it|this|that|they|these) (?:is|are|becomes?|reads?)\b",
    re.IGNORECASE,
)
_TONGUE = r"(?:Korean|English|Japanese|Chinese|German|French|Spanish|translated|foreign|other-language)"
_IN_TRANSLATION = deferred(
    rf"\bin (?:the|any|every|its|all) {_TONGUE}(?:[- ]language)? (?:versions?|editions?|texts?|translations?)\b[^.!?]{{0,20}}\b(?:please|kindly|let|is to be|are to be|should be|must be|has to be)\b[^.!?]{{0,50}}\b(?:read|called|named|given|put|rendered|printed|written) (?:as )?"
    r"|(?:한국어판|한글판|번역(?:판|본|문)|영문판|외국어판|다른\s말로\s옮긴\s글)에서(?:는|만)?\s[^.!?]{0,30}(?:이름|낱말|말|표현|숫자|수치|문장|제목)(?:을|은|를|는)\s[^.!?]{1,30}(?:으로|로|라고)\s\S{0,3}(?:읽|적|써|불러|옮겨|고쳐)\S{0,2}\s?주(?:시길|세요|십시오|시기\s?바랍니다|면)",
    re.IGNORECASE,
)


def bound(sentences: Sequence[str]) -> set[int]:
    """Return the places of what is said to go with this news wherever it is told."""
    return {place for place in range(len(sentences)) if _is_bound(sentences, place)}


def _is_bound(sentences: Sequence[str], place: int) -> bool:
    text = sentences[place]
    rest = [one for other, one in enumerate(sentences) if other != place]
    if mostly_korean(text):
        fable, along = _K_FABLE.search(text) is not None, _K_ALONG.search(QUOTED.sub(" ", text)) is not None
    else:
        fable = _FABLE.search(text) is not None and any(name[0] not in " ".join(rest) for name in _NAME.finditer(text))
        along = _ALONG.search(QUOTED.sub(" ", text)) is not None
    if TOLD.search(text) or HAPPENED.search(text):
        return False
    says = _VERSION.search(QUOTED.sub(" ", text)) is not None and QUOTED.search(text) is not None
    if _IN_TRANSLATION.search(QUOTED.sub(" ", text)):
        return not any(ABOUT.search(one) for one in rest)
    if fable:
        return not any(_TALES.search(one) for one in rest)
    return (along or says) and not any(ABOUT.search(one) for one in rest)
