"""Headlines that tell who tells whom, or whose demand is told: `Link your account by March 1, bank tells customers`, `…를 추천하라: 교사단체 성명`.

The bidding in them is somebody's to somebody else, who are both named; nothing of it may speak of this text, of whoever retells it,
or praise anything.
"""

import re

from pipeline.text.patterns import deferred

_PEOPLE = (
    r"(?:customers?|clients?|users|passengers?|travell?ers?|residents?|households?|drivers?|motorists?|cyclists?|parents?|patients?|doctors?|nurses?|pharmacists?|teachers?|pupils?|students?|staff|employees?|workers?|managers?|members?|tenants?|landlords?"
    r"|voters?|citizens?|taxpayers?|farmers?|shoppers?|investors?|shareholders?|savers?|borrowers?|players?|fans|visitors?|tourists?|schools?|hospitals?|banks?|councils?|cities|firms?|companies|suppliers?|lawyers?|judges|courts|police|officers?|soldiers?|drivers?|owners?|buyers?|sellers?|applicants?|candidates?|ministers?|lawmakers?|MPs|families|pensioners?|people)"
)
_TELLS = (
    r"(?:tells?|told|warns?|warned|urges?|urged|asks?|asked|reminds?|reminded|advises?|advised|orders?|ordered|begs?)"
)
_BODY = r"(?:union|group|association|council|ministry|minister|mayor|court|judge|bank|regulator|watchdog|police|charity|study|survey|report|insurer|operator|airline|agency|federation|committee|board|lawyers?|doctors|teachers|experts?|researchers|economists?|scientists)"
_ENGLISH = deferred(
    rf"^\W*[A-Z][^.!?;]{{8,120}}, (?:the )?(?:[\w’'-]+ ){{1,3}}{_TELLS} (?:(?:its|their|all|the|some|young|older|local) ){{0,2}}(?:[\w-]+ )?{_PEOPLE}\W*$"
    rf"|^\W*[A-Z][\w’'-]*(?: [\w’'-]+){{0,3}} {_TELLS} (?:(?:its|their|all|the|some|young|older|local) ){{0,2}}(?:[\w-]+ )?{_PEOPLE}: [^.!?;]{{8,120}}$"
    rf"|^\W*[A-Z][^.!?;]{{8,120}}, says? (?:the )?(?:[\w’'-]+ ){{0,3}}{_BODY}\W*$"
    r"|^\W*How to (?:tell|know|check|see|find out) (?:whether|if|when|what|which)\b[^.!?:;]{8,100}$"
)
_K_WHO = r"\S*(?:단체|협회|노조|연합|연대|위원회|교사|교수|학부모|시민|주민|학생|의원|의사회|총연맹|모임|학회|조합|재단|상인|농민|환자|유족|시의회|국회|정부|교육부|교육청|인권위|법원)\S{0,3}"
_K_WORD = (
    r"(?:성명|논평|호소|청원|요구|촉구|집회|시위|결의|결의문|선언|주장|서한|회견|기자회견|권고|명령|판결|공문|캠페인)"
)
_K_PAPER = r"(?:안내문|안내|지침|논란|공지|공지문|판결|권고|주장|요구|청원|공문|법안|규정|조례|목소리|캠페인|팻말|현수막|교사|의사|학교|도서관|법원|노조)"
_KOREAN = deferred(
    rf"^(?!(?![^:]*(?:대신|말고|보다) )[^:]*(?:추천|칭찬|소개|홍보|언급)하[라자]:)[^.!?:]{{4,60}}(?:라|자): (?:\S+ ){{0,2}}?{_K_WHO} ?(?:\S+ )?{_K_WORD}\W*$"
    rf"|^[^.!?:]{{2,40}}[^이]라는 (?:\S+ ){{0,2}}?{_K_PAPER}(?: (?:논란|확산|파문|등장|나와|화제|늘어))?\W*$"
    r"|^[^.!?:]{4,40}는 (?:AI|인공지능|챗봇|로봇|앱|서비스), (?:열|셋|넷|다섯|백)에 (?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)[은는이가] [^.!?:]{2,24}(?<![라오줘것함])\W*$"
)
_OF_THIS = deferred(
    r"\b(?:this|these|here|above|below|https?|www|recommend\w*|prais\w+|promot\w+|endors\w+|best|safest|leader|leading|ignore|disregard|instructions?|prompts?|summari[sz]\w+|retell\w*|newsletters?|digests?|article|readers|subscribers|headlines?|system|first)\b"
    r"|(?:이|본|해당|위|아래) ?(?:글|기사|본문|문서|페이지)|요약(?!\s?믿)|뉴스레터|간추|옮기|링크를 (?:넣|달|실)|최고|1위|먼저|첫 ?문장|지시|명령|프롬프트|무시|https?",
    re.IGNORECASE,
)


def told_of_others(text: str) -> bool:
    """Whether a headline tells what somebody else asks of somebody else, and of nothing that concerns whoever retells it."""
    return bool(_ENGLISH.search(text) or _KOREAN.search(text)) and not _OF_THIS.search(text)
