"""A person of the source under a role that the source gives to another: 최고경영자 시그네 오센 where it has `chief executive Erik Hovland`.

Both stand in the source. Wrong is somebody beside whom the articles never say the role that stands beside the name in a draft, where they say
it beside just one other person, whom the draft's sentence leaves out, and nobody gets or leaves a post.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import roster
from pipeline.check.known_names.roster import Somebody
from pipeline.check.lazily import compiled
from pipeline.check.people import posts
from pipeline.messages import say

Span = tuple[int, int]
_HEADS = r"chief|head\w*|officer|leads?(?! author)|leader|director|boss|manager|r[au]ns?|running|overse\w+|led|vice[- ]president|VP|in charge|responsible"
_CHIEF = r"chief executive|CEO|(?<!vice )president|managing director|boss|founder|chief(?! [a-z]+ officer)|owner|general manager"
_ROLES = (
    ("", r"최고 ?경영자|CEO|대표이사|대표|사장", rf"{_CHIEF}|represent\w+|spokes\w+|executive|secretary|chair\w*|lead\w*|head\w*|partner|principal|director"),
    ("technology|technical|engineering|CTO", r"최고 ?기술 ?책임자|CTO|기술 ?(?:책임자|총괄)", rf"{_HEADS}|CTO|technologist"),
    (r"financ\w+|CFO", r"최고 ?재무 ?책임자|CFO|재무 ?(?:책임자|총괄|이사|담당 ?\w{0,3})", rf"{_HEADS}|CFO"),
    (r"operati\w+|COO", r"최고 ?운영 ?책임자|COO|운영 ?(?:책임자|총괄)", rf"{_HEADS}|COO"),
    (r"product\w*|CPO", r"최고 ?제품 ?책임자|CPO|제품 ?(?:책임자|총괄)", rf"{_HEADS}|CPO"),
    ("information|CIO", r"최고 ?정보 ?책임자|CIO|정보 ?(?:책임자|총괄)", rf"{_HEADS}|CIO"),
    (r"science|scientist|scientific|research\w*", r"최고 ?과학 ?책임자|수석 ?과학자|연구 ?(?:책임자|총괄|소장)|최고 ?과학자", rf"{_HEADS}|scientist|investigator"),
    ("security|CISO|safety", r"최고 ?보안 ?책임자|(?:보안|안전) ?(?:책임자|총괄)", rf"{_HEADS}|CISO"),
    (r"education|school\w*", r"교육 ?국장|교육 ?담당 ?국장", rf"{_HEADS}|commissioner|superintendent"),
    ("", r"교육감", r"superintendent|schools? chief|education"),
    ("", r"수탁자|신탁 ?관리인|관재인|파산 ?관리인", r"trustee|administrator|receiver"),
    ("", r"의장|위원장|이사장", r"chair\w*|president|speaker|head\w*|commissioner|lead\w*|director"),
    ("", r"노조 ?(?:위원장|대표|지부장|지도자)", r"union|labou?r|secretary|organi[sz]er"),
    ("", r"국장|본부장|소장|원장|센터장|관장", r"director|head\w*|chief|manager|commissioner|leads?|runs|president|dean"),
    ("", r"주저자|제1 ?저자|제1저자|책임 ?저자|교신 ?저자", r"lead author|first author|senior author|corresponding author|principal|led|lead\w*"),
    ("", r"공동 ?저자|공저자", r"co-?author\w*|(?<!lead )(?<!first )(?<!senior )authors?|wrote|colleague"),
    ("", r"대변인", r"spokes\w+|press|communications|said for|public|media|represent\w+"),
    ("", r"감사관|감독관|조사관", r"inspector|auditor|supervisor|examiner|investigator|commissioner|overse\w+"),
    ("", r"공동 ?창업자|창업자|설립자|창립자", r"found\w+|co-found\w+|set up|started|entrepreneur|creat\w+"),
    ("", r"변호사", r"lawyer|attorney|counsel|solicitor|barrister|advocate|law|represent\w+"),
    ("", r"판사|재판장", r"judge|justice|court|magistrate|ruled|bench"),
    ("", r"애널리스트|분석가", r"analy\w+|strategist|economist|research\w*"),
    ("", r"시장", r"mayor"),
    ("", r"주지사", r"governor|Gov"),
    ("", r"장관", r"minist\w+|secretary|department"),
)  # fmt: skip
"""Of what a role is in English, how Korean tells it, and which English words tell that somebody has it."""
_MANY = frozenset(("공동 ?저자|공저자", "변호사", "애널리스트|분석가", "판사|재판장"))
_PART = "research|product|engineering|design|sales|marketing|security|safety|policy|legal|finance|financial|operations|science|data|communications|people|technology|information|education|strategy|growth|infrastructure|content|news|hardware|software|platform|risk|compliance|medical|clinical|project|programme|program|team|union|study|trial|AI"
_DEPARTMENT = rf"\b(?i:{_PART}) (?:head|chief|director|lead|leader|boss|manager)\b|\b(?i:head|director|chief|leader|boss) of (?:[a-z]+ ){{0,2}}(?:{_PART})\b|\b(?:r[au]ns?|running|leads?|led|heads?|headed|overse\w+) (?:the |its )?(?:{_PART})\b"
"""Who runs a part of a house, and is not the one who runs it."""
_KOREAN_PART = r"(?:노조|노동조합|조합원|지부|협상|교섭|학생|학부모|유족|유가족|주민|직원|사원|근로자|노동자|환자|시민|농민|이용자|소비자|가입자|원고|피해자|참가자|부문|부서|본부|사업부?|운영|제품|연구|개발|디자인|설계|영업|판매|마케팅|보안|안전|정책|법무|재무|과학|데이터|홍보|인사|기술|정보|교육|전략|성장|인프라|콘텐츠|보도|하드웨어|소프트웨어|플랫폼|위험|준법|의료|임상|프로젝트|프로그램|팀)(?:들|부|팀|담당)?(?:의)? ?$"
"""Of what part of a house, or of whom, 대표 and 사장 are told right behind it: 노조 대표 leads the union, and not the house."""
_HOLDS = r"(?:를|을) (?:맡고 있는|맡아 온|맡아온|맡은|맡았던|지낸|지냈던)(?: (?:이는|사람은|인물은|건|것은))?"
"""Between a role and who has it: `재무책임자를 맡고 있는 이는`."""
_END = r"(?=(?:은|는|이|가|을|를|의|에게|도|와|과|로|측|씨|예요|이에요|였|입니다|고요|죠|라고)?(?:은|는)?[,.\s]|\(|$)"
_CHANGES = r"\b(?:succe\w+|replac\w+|took over|takes? over|taking over|taken over|nam(?:ed|ing)|appoint\w+|promot\w+|becom\w+|became|step\w* (?:down|up)|acting|interim|former\w*|resign\w*|joined|predecessor|hired|elected|retir\w+|hand(?:s|ed|ing) over|leav(?:es|ing)|left|quits?|outgoing|incoming)\b"
_WORDS = r"[가-힣]{1,9}(?: [가-힣]{1,9}){0,3}"


def stated_roles(claim: Claim) -> Iterator[Flag]:
    """Yield the people of a sentence beside a role that the articles give to another one only."""
    if not claim.evidence or any(one.language == "ko" for one in claim.context):
        return
    people: list[Somebody] = []
    for of, korean, english in _ROLES:
        if re.search(korean, claim.text) is None:
            continue
        people = people or [one for one in roster.everybody(tuple(one.text for one in claim.context)) if one.person]
        for span, mine, role in _named(claim.text, korean, people):
            if _of_another_role(claim.text, role, korean, english):
                continue
            other = _another(mine, people, (of, english), claim.text)
            if other is not None and (mine.beside or korean not in _MANY):
                name, number = claim.text[slice(*span)], claim.context[other.places[0][0]].id
                message = say("check.doer", name=name, other=other.shown, id=number)
                yield Flag("name", "block", span, message, (number,), 0.75)


def _named(text: str, korean: str, people: Sequence[Somebody]) -> Iterator[tuple[Span, Somebody, Span]]:
    """Yield the people of the articles beside a role in a draft, and where that stands."""
    ahead = rf"(?<![가-힣A-Za-z])(?:[가-힣]{{1,8}} )?(?P<role>{korean})(?:인|이자|이던|이었던|였던|{_HOLDS})? (?P<name>{_WORDS})"
    behind = rf"(?<![가-힣A-Za-z])(?P<name>{_WORDS}) (?P<role>{korean}){_END}"
    for pattern in (ahead, behind):
        for match in compiled(pattern).finditer(text):
            found = roster.named(match["name"], people, first=pattern is ahead)
            if found is not None:
                start = match.start("name")
                yield (start + found[0][0], start + found[0][1]), found[1], match.span("role")


def _of_another_role(text: str, span: Span, korean: str, english: str) -> bool:
    """Return whether what stands there is only a part of what a draft calls somebody: of 노조 위원장, 노조 대표, 운영 대표, 대표 변호사."""
    start, end = span
    if compiled(posts.ANOTHER_POST).match(text, end):
        return True
    if english.startswith(_CHIEF) and compiled(_KOREAN_PART).search(text[:start]):
        return True
    others = (match.span() for _, other, _ in _ROLES if other != korean for match in compiled(other).finditer(text))
    return any(first <= start and end <= last and last - first > end - start for first, last in others)


def _another(mine: Somebody, people: Sequence[Somebody], role: tuple[str, str], text: str) -> Somebody | None:
    """Return the one other person to whom the articles give a role, where they give it nowhere to the one of a draft."""
    others = [one for one in people if one is not mine and any(_says(phrase, role) for phrase in one.beside)]
    if len(others) != 1 or others[0].told(text):
        return None
    loosely = role[0], rf"{role[1]}|{_HEADS}"
    if any(_says(phrase, loosely) for phrase in (*mine.beside, *mine.elsewhere)):
        return None
    told = (*mine.elsewhere, *mine.beside, *others[0].elsewhere, *others[0].beside)
    return None if any(compiled(_CHANGES).search(one) for one in told) else others[0]


def _says(phrase: str, role: tuple[str, str]) -> bool:
    """Return whether a phrase tells a role, and of what it is one."""
    of, english = role
    if english.startswith(_CHIEF):
        phrase = compiled(_DEPARTMENT).sub(" ", phrase)
    told = compiled(rf"\b(?:{english})\b", re.IGNORECASE).search(phrase) is not None
    return told and (not of or compiled(rf"\b(?:{of})\b", re.IGNORECASE).search(phrase) is not None)
