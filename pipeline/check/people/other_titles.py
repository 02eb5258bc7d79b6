"""Somebody under a title that the source gives nobody, or somebody else: 아라빈드 라오 최고경영자 for CTO Aravind Rao, 정신아 의장 for 정신아 대표.

Only a person whom both texts have is looked at, and only where every title of theirs in the articles is one that leaves no room for
another: a chief officer, a chair, a head of something. A founder, a scientist or a professor may be anything besides.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.people import posts, romanised, successors
from pipeline.check.written_names import in_person
from pipeline.check.written_names.in_person import Person
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases
from pipeline.text.patterns import longest_first

_CHIEF = r"chief executive|chief(?! \w+(?: \w+)? officer)|CEO|boss|(?<!vice )(?<!vice-)president|managing director|founder|owner|partner|leader|principal"
_ROWS = (
    (r"최고\s?경영자|CEO", _CHIEF),
    (r"공동\s?대표|대표이사|대표", rf"{_CHIEF}|representative|secretary|general manager|managing|chair\w*|head of (?!(?:[a-z]+ ){{0,2}}(?:product|engineering|research|design|sales|marketing|security|communications|policy|legal|data|AI|science|technology|operations|people|strategy)\b)\w+|country (?:head|manager|director)|lead"),
    (r"이사회\s?의장|의장", r"chair\w*|speaker|president|head of (?:the )?(?:board|council|fed\w*)|board"),
    (r"회장", r"chair\w*|(?<!vice )(?<!vice-)president|owner|founder|billionaire|tycoon|head of the (?:group|association)|group"),
    (r"부회장", r"vice|deputy"),
    (r"부사장", r"vice|VP|deputy"),
    *((title, f"{english}|{wider}" if wider else english) for title, _, english, wider in posts.OFFICES),
)  # fmt: skip
_FUNCTIONS = r"executive|technology|technical|financial|finance|operating|operations|product|security|information security|information|marketing|legal|commercial|revenue|people|data|strategy|privacy|science|scientific|medical|digital|risk|business|AI"
_OFFICER = rf"(?:[Cc]hief (?:{_FUNCTIONS})(?: officer)?|C[EFTOPMI]S?O|(?:[Ff]inance|[Tt]ech(?:nology)?|[Pp]roduct|[Ss]ecurity|[Mm]arketing|[Oo]perations) chief|[Cc]hair(?:man|woman|person)?|[Ss]pokes(?:man|woman|person)|[Gg]eneral counsel|[Hh]ead of (?:[a-z]+ ){{0,2}}[a-z]+|(?:[Ss]enior |[Ee]xecutive )?[Vv]ice[- ]president)"
_ANY_POST = r"founder|(?<!ice )(?<!ice-)president|partner|owner|scientist|researcher|professor|director|engineer|member|adviser|advisor|investor|manager|lead|boss|leader|who "
_APPOSED = rf"^,? (?:(?:the|its|their|a|an|new|now|then|current|longtime|co-|[\w&.-]+['’]s?|[A-Z][\w&.-]*) ){{0,5}}?(?P<post>{_OFFICER})(?P<rest>[^.,;]{{0,50}})"
_AHEAD = (
    rf"(?P<post>{_OFFICER})(?: of [A-Z][\w&.-]*(?: [A-Z][\w&.-]*)?| at [A-Z][\w&.-]*)?,? (?:and (?:[\w-]+ ){{1,3}})?$"
)
_WORD = r"[가-힣]{1,8}"
_BETWEEN = r"(?:[A-Za-z가-힣&·]{1,12}(?<![은는이가의와과을를도로]) ){0,2}?(?:(?:전|현|신임|공동|그룹|이사회) )?"
_END = r"(?=은|는|이|가|을|를|의|에게|도|와|과|로|측|\(|,|\s|$)"
_ALL = "|".join(korean for korean, _ in _ROWS)
_BEHIND = rf"(?<![가-힣A-Za-z])(?P<given>{_WORD}) (?P<family>{_WORD}) {_BETWEEN}(?P<title>{_ALL})(?:\([A-Z]+\))?{_END}"
_BEFORE = rf"(?<![가-힣A-Za-z])(?P<title>{_ALL})(?:\([A-Z]+\))?(?:인|이자|이던|였던)? (?P<given>{_WORD}) (?P<family>{_WORD}?)(?=(?:은|는|이|가|을|를|의|에게|도|와|과|로|측은|씨)(?:\s|$)|,)"
_SURE = 0.85
_KOREAN_ROWS = (
    "대표이사 대표 최고경영자 CEO 사장 은행장 행장", "최고기술책임자 CTO", "최고재무책임자 CFO", "최고운영책임자 COO", "부회장", "회장", "부사장", "부행장", "전무", "상무", "의장", "부위원장", "위원장", "센터장", "연구소장 소장", "부원장", "병원장 원장",
    "부총장", "총장", "부총리 총리 장관", "차관", "국장", "과장", "정책실장 실장", "본부장", "팀장", "대변인", "총재",
    "사무총장", "사무처장 처장", "고문 자문역", "정책관 기획관 심의관", "수석비서관 비서관 보좌관 행정관", "논설위원", "기자 특파원", "편집장", "부시장", "시장", "부지사", "지사 도지사", "군수", "구청장", "청장", "서장", "교육감", "대사", "총영사", "지부장", "지점장", "학장", "감사원장", "앵커",
)  # fmt: skip
KOREAN_TITLES = "|".join(longest_first(" ".join(_KOREAN_ROWS).split()))
_KOREAN_NAME = rf"(?<![가-힣])(?P<name>[{''.join(sorted(romanised.FAMILY))}][{romanised.FIRST}][{romanised.LAST}])"
_KOREAN_HELD = rf"{_KOREAN_NAME} (?:[가-힣A-Za-z0-9&·.]{{1,14}}(?<![은는이가의와과을를도]) ){{0,3}}?(?P<word>[가-힣A-Z]{{0,8}}?(?P<title>{KOREAN_TITLES})){_END}"


def other_titles(claim: Claim) -> Iterator[Flag]:
    """Yield the titles of a sentence that are not those of the people who bear them there."""
    if not claim.evidence:
        return
    if all(one.language == "ko" for one in claim.context):
        yield from _korean(claim)
    elif not any(one.language == "ko" for one in claim.context):
        yield from _foreign(claim)


def _foreign(claim: Claim) -> Iterator[Flag]:
    if re.search(_ALL, claim.text) is None:
        return
    everybody = in_person.everyone(claim)
    for match in (*compiled(_BEHIND).finditer(claim.text), *compiled(_BEFORE).finditer(claim.text)):
        if posts.of_the_next(claim.text, match):
            continue
        name = in_person.pair(match["given"], match["family"], match.span("given"))
        known = [one for one in in_person.closest(everybody, name) if in_person.fits(one, name) >= _SURE]
        english = next(words for korean, words in _ROWS if re.fullmatch(korean, match["title"]))
        office = _another(known[0], claim, english) if len(known) == 1 else ""
        if not office:
            continue
        famous = aliases.squeeze(known[0].given + known[0].families[-1]) in aliases.table()
        level: Severity = "warn" if famous and match["title"] in ("회장", "의장") else "block"
        yield _flag(claim, match, office, level)


def _flag(claim: Claim, match: re.Match[str], office: str, level: Severity) -> Flag:
    message = say("check.title", title=match["title"], office=office)
    return Flag("name", level, match.span(), message, claim.ids, 0.75)


def _another(person: Person, claim: Claim, english: str) -> str:
    """Return the office that the articles give somebody, where none is this one and no sentence with the name has a word of it."""
    told = re.compile(rf"\b(?:{english})(?!\w)", re.IGNORECASE)
    mine = [one.text for one in claim.context if _of(person).search(one.text)]
    offices = [office for text in mine for office in _offices(person, text)]
    if not offices or any(re.search(_ANY_POST, office) or told.search(office) for office in offices):
        return ""
    if any(told.search(posts.without_others(_apart(person, text), person)) for text in mine):
        return ""
    if posts.gets(person, claim, told):
        return ""
    office = compiled(_OFFICER).search(offices[0])
    return office.group() if office else offices[0].strip()


def _apart(person: Person, text: str) -> str:
    """Return a sentence without the offices right behind the names of others."""
    for other in in_person.people(text):
        office = compiled(_APPOSED).match(text[other.span[1] :]) if other.name != person.name else None
        if office:
            start, end = (other.span[1] + place for place in office.span("post"))
            text = text[:start] + " " * (end - start) + text[end:]
    return text


@lru_cache(maxsize=256)
def _of(person: Person) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(person.families[-1])}\b")


def _offices(person: Person, text: str) -> Iterator[str]:
    """Yield what a sentence says somebody is, right before or behind the whole name, with what goes on in the same breath."""
    whole = rf"\b{re.escape(person.given)} (?:[A-Z][\w.'’-]* )?{re.escape(person.families[-1])}\b"
    for match in re.finditer(whole, text):
        behind = compiled(_APPOSED).match(text[match.end() :])
        ahead = compiled(_AHEAD).search(text[: match.start()])
        if behind:
            yield behind["post"] + behind["rest"]
        if ahead:
            yield text[max(0, ahead.start() - 25) : ahead.end()] if " and " in ahead.group() else ahead["post"]


def _korean(claim: Claim) -> Iterator[Flag]:
    for match in compiled(_KOREAN_HELD).finditer(claim.text):
        theirs = [one[1:] for text in claim.context for one in _held(text.text) if one[0] == match["name"]]
        mine = row_of(match["title"])
        told = [text.text for text in claim.context if match["name"] in text.text]
        if theirs and mine not in {row for row, _ in theirs} and not _written(match["word"], mine, told):
            if successors.gets_korean(match["name"], [text.text for text in claim.context], titles_of(mine)):
                continue
            titles = next(title for row, title in theirs if row != mine)
            yield _flag(claim, match, titles, "block")


@lru_cache(maxsize=512)
def _held(text: str) -> tuple[tuple[str, int, str], ...]:
    """Return the people of a Korean text with the rows of their titles, and these."""
    return tuple((one["name"], row_of(one["title"]), one["title"]) for one in compiled(_KOREAN_HELD).finditer(text))


def _written(word: str, row: int, texts: Sequence[str]) -> bool:
    """Return whether a sentence with the name has a title of this row anywhere."""
    return any(word in text or re.search(rf"(?<!부)(?:{titles_of(row)})", text) for text in texts)


def titles_of(row: int) -> str:
    return "|".join(_KOREAN_ROWS[row].split())


def row_of(title: str) -> int:
    return next(number for number, row in enumerate(_KOREAN_ROWS) if title in row.split())
