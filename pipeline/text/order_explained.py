"""What explains and orders nothing, though it has the words of an order: a definition, a tariff, an exercise, how a service is used.

- *a definition* says in plain words what a word between quotation marks means;
- *a tariff* says what something costs per piece;
- *an exercise* is read out as one, and is on no text at hand;
- *a machine of the story was told* to do something that is no wording;
- *an office* says what assistants should answer those who ask;
- *how a service is used*: what one presses, sends or takes a picture of.

None of them names anybody, shows an address or speaks of this text: what does so may well be an order in such a dress.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_acts_foreign import western
from pipeline.text.order_excuses import A_NAME, TOLD
from pipeline.text.patterns import deferred

_TERM = r"[\"“‘'][^\"”’']{2,40}[\"”’']"
_DEFINITION = (
    rf"{_TERM} (?:means|refers to|is defined as|denotes|covers)(?: here| there)? (?:an?|any|anyone|anything|someone|something|every|all|those|whoever)\b[^\"“‘']*(?:{_TERM} (?:means|refers to|is defined as|denotes|covers)?\s?(?:an?|any|anyone|anything|someone|something|every|all|those|whoever)\b[^\"“‘']*)*$"
    rf"|^\W*(?:[가-힣]+\s){{0,4}}(?:(?:{_TERM}(?:은|는|이란|란)\s[^\"“‘']{{4,}}?)(?:,\s|\s))+(?:뜻한다|말한다|가리킨다|이른다|뜻합니다|말합니다|가리킵니다|이릅니다)\W*$"
)
_TARIFF = r"^\W*(?:the|its|their|a) (?:[\w-]+ )?(?:rates?|fees?|prices?|tariffs?|charges?|commissions?|costs?) (?:is|are|was|were|stands? at|comes? to|runs? to) (?:about |around |up to |only )?[$€£¥₩]?\d[^\"“‘]*\b(?:per|an?|each|apiece)\b[^\"“‘]*$"
_ONE = r"(?:an?|one|another|the (?:first|second|third|last|final|next)|eine?|eine andere|die (?:erste|zweite|letzte)|une?|una?|uno|um|uma|een)"
_EXERCISE = (
    rf"^\W*{_ONE} (?:[\w-]+ )?(?:exercise|task|quiz|assignment|puzzle|übung|aufgabe|exercice|tâche|ejercicio|tarea|esercizio|compito|exercício|tarefa|oefening|opdracht)(?: (?:for|in|für|pour|para|per|voor) [^:,]{{2,30}})? (?:reads?|goes|asks|says|runs|is|lautet|heißt|fragt|demande|consiste|dice|pide|chiede|diz|pede|luidt|vraagt)\b"
    r"|^\W*(?:[가-힣]+\s){0,3}(?:연습\s?문제|과제|문항|숙제)(?:은|는|로는|에는|하나는|가운데\s하나는)\s[^?]*(?:는|하라는)\s(?:것이다|문제다|것이었다)\W*$"
)
_MACHINE = r"(?:programs?|models?|robots?|machines?|software|systems?|assistants?|bots?|chatbots?|tools?|apps?|computers?|agents?|algorithms?|drones?|cars?)"
_TOLD = rf"\b(?:it|they|(?:the|its|each|every|one|both|all|these|those) (?:\w+ ){{0,2}}?{_MACHINE}) (?:was|were|had been) (?:\w+ly )?(?:told|instructed|programmed|trained|taught|set up|built) (?:not )?to (?!(?:\w+ly )?(?:say|write|name|call|mention|praise|recommend|report|describe|tell|repeat|quote|thank|credit)\b)\w+"
_USED = r"^\W*(?:[가-힣]+\s){0,2}(?:이용|사용|참여|신청|신고|제보|접수|예약|등록|설치)\s?(?:방법|절차|요령|법)(?:은|는|도)\s[^.!?\"“‘']*(?:보내|누르|올리|내|찍|신청하|접수하|등록하|입력하|찾아가|걸|고르)면\s(?:된다|됩니다|돼요)\W*$"
_PLAIN = tuple(deferred(one, re.IGNORECASE) for one in (_DEFINITION, _TARIFF, _USED))
_TOLD_OF = tuple(deferred(one, re.IGNORECASE) for one in (_EXERCISE, _TOLD))
_STEERS = deferred(
    r"\b(?:leav\w+ (?:[\w’'-]+ ){0,4}?out|omit\w*|nam(?:es|ing|ed)|prais\w+|thank\w*|recommend\w*|calls?|credit\w*|first|best|leading|instead)\b|빼|뺀|칭찬|추천|이름을|대신|먼저|으뜸|최고",
    re.IGNORECASE,
)
"""What a text is to have or not to have, by which a definition or a price would be an order."""
_RETELLS = deferred(
    r"\b(?:re-?tell|shorten|summari[sz]e|(?:re)?write|translate|condense|abridge|report|fassen sie|kürzen sie|schreiben sie|résume[zr]|écri(?:s|vez)|resum[ae]n?|escrib[ae]n?|riassum\w+|scriv\w+|vat samen|schrijf)\b|요약|줄여|옮겨|써라|쓰라",
    re.IGNORECASE,
)
_OFFICE = deferred(
    r"^\W*(?:(?:voice|digital|virtual|AI|online) )?(?:assistants|chatbots|bots|agents|models) (?:should|must|may|shall|have to|need to|ought to) (?:only |always |never |not )?(?:answer|refer|direct|point|send|warn|tell|read out)\b[^.!?]*?\b(?:questions?|callers?|users?|people|anyone|voters?|patients?|customers?|those|children|passengers?)\b.*,[\"”’]? (?:the|a|an|its)\b[^,]*\b(?:board|agency|authority|ministry|commission|commissioner|regulator|council|office|watchdog|court|police|service|department|institute|association|union|hospital|clinic)\b",
    re.IGNORECASE,
)
"""What a public office says assistants should answer people who ask."""
_AT_HAND = deferred(
    r"\b(?:this|these|your?|our|diese[nrsm]?|cet?|cette|est[ea]|quest[oa]|dit)\b(?! (?:act|law|year|week|month))|https?:|\b[\w-]+\.(?:example|com|net|org|io|ai)(?![A-Za-z\d])|(?:이|본|위|해당)\s?(?:글|기사|소식|보도|뉴스)|요약할|요약하|소식지|뉴스레터",
    re.IGNORECASE,
)
_QUOTED = deferred(r"[\"“‘'][^\"”’']*[\"”’']")


def explained(sentences: Sequence[str]) -> set[int]:
    """Return the places of sentences that explain a word, a price, an exercise or a service."""
    return {place for place, text in enumerate(sentences) if _explains(text)}


def _explains(text: str) -> bool:
    said = _QUOTED.sub(" ", text)
    if _OFFICE.search(said) and TOLD.search(text):
        return _AT_HAND.search(text) is None
    if (A_NAME.search(said) and not western(said)) or _AT_HAND.search(said):
        return False
    if any(rule.search(text) for rule in _PLAIN):
        return _STEERS.search(said) is None
    return any(rule.search(text) for rule in _TOLD_OF) and _RETELLS.search(said) is None
