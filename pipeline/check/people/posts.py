"""Who holds a post: 누르 바시르 창업자 where the source has Wendell Prior as its founder, 치디 오콘코 수석 과학자 where it has Adaeze Nwosu.

A post is a word of Korean and the English words that it may be told for. A draft's holder is wrong where the cited sentences give the
post to somebody whom the draft leaves out, and the articles know the draft's person by another post only, or not at all.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.people import romanised, successors
from pipeline.check.written_names import hearing, in_person, stand_ins, strangers
from pipeline.check.written_names.in_person import Pair, Person
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_CHIEF = r"chief executive|[Cc]hief(?! [a-z]+ officer)|CEO|boss|president|managing director|head|leader|chair(?:man|woman)?|founder|founded|owner|partner|director|principal"
OFFICES = (
    (r"최고\s?기술\s?책임자|CTO", r"기술\s?책임자|기술\s?총괄", r"technology|technical|technologist|CTO|engineering", r"tech"),
    (r"최고\s?재무\s?책임자|CFO", r"재무\s?책임자|재무\s?총괄|재무\s?담당\w{0,3}", r"finance|financial|CFO|treasurer", ""),
    (r"최고\s?운영\s?책임자|COO", r"운영\s?책임자|운영\s?총괄", r"operating|operations|COO", ""),
    (r"최고\s?제품\s?책임자|CPO", r"제품\s?책임자|제품\s?총괄", r"product|CPO", r"privacy|people|procurement"),
    (r"최고\s?보안\s?책임자|최고\s?정보\s?보호\s?책임자|CISO", r"보안\s?책임자|보안\s?총괄", r"security|CISO", ""),
    (r"최고\s?마케팅\s?책임자|CMO", r"마케팅\s?총괄|마케팅\s?책임자", r"marketing|CMO|brand", r"medical"),
    (r"최고\s?법무\s?책임자|법률\s?고문", r"법무\s?총괄|법무\s?책임자|법무\s?담당\w{0,3}|법무\s?이사|CLO", r"counsel|legal|lawyer|attorney|law|CLO", r"law\w*"),
    (r"대변인", "", r"spokes\w+|press|communications|said for", r"public|media"),
)  # fmt: skip
"""A title, what else it is called, the English words that tell it, and the further ones that leave room for it (`other_titles`)."""
_POSTS = (
    (r"최고\s?경영자|CEO", _CHIEF),
    (r"공동\s?대표|대표이사|대표", rf"{_CHIEF}|representative|spokes\w+|delegate|secretary|lead|executive"),
    (r"수석\s?과학자|최고\s?과학자|수석\s?연구원", r"scientist|science|researcher|research|fellow|technologist"),
    (r"공동\s?창업자|공동\s?설립자|창업자|설립자|창립자", r"found\w+|co-found\w+|set up|started|entrepreneur|creator|created"),
    (r"판사|재판장", r"judge|justice|court|magistrate|ruled"),
    (r"검사|검찰총장", r"prosecutor|attorney"),
    (r"최고\s?인사\s?책임자|인사\s?총괄|인사\s?책임자|CHRO", r"people|human|personnel|HR|CHRO"),
    (r"최고\s?디자인\s?책임자|디자인\s?총괄|디자인\s?책임자|수석\s?디자이너", r"design\w*"),
    (r"경쟁\s?담당\w{0,3}|경쟁\s?총국장", r"competition|antitrust"),
    (r"변호사", r"lawyer|attorney|counsel|solicitor|barrister|advocate|law"),
    (r"의사|전문의|외과의|내과의", r"doctor|Dr|physician|surgeon|radiologist|\w+ologist|psychiatrist|pa?ediatrician|GP|medic\w*|consultant|clinic\w*|hospital|nurse|practitioner|specialist"),
    (r"장관|차관", r"minist\w+|secretary|undersecretary|department"),
    (r"애널리스트|분석가", r"analy\w+|strategist|economist|research\w*"),
    (r"경제학자|이코노미스트", r"econom\w+|professor"),
    (r"상원의원|하원의원", r"senator|Sen|representative|Rep|congress\w*|lawmaker|legislator|MP|member"),
    (r"수석\s?엔지니어|책임\s?엔지니어|엔지니어", r"engineer\w*|technolog\w*|developer|architect|programmer"),
    (r"주지사", r"governor|Gov"),
    (r"시장", r"mayor"),
    (r"제1저자|공동저자|주저자|저자", r"authors?|wrote|written|paper|study|studied|led|research\w*|book|report"),
    (r"연구\s?책임자|연구\s?총괄", r"research\w*|scien\w+|stud\w+|investigator|lab"),
    (r"편집장|편집인", r"editor\w*"),
    (r"전임자|전임", r"(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing|e)|over from|successor to|predecessor)(?! by)"),
    (r"후임자|후임", r"(?:succeeded|replaced) by|successor(?! to)"),
    *((f"{title}|{called}" if called else title, english) for title, called, english, _ in OFFICES),
    (r"비행\s?책임자|운항\s?책임자|비행\s?디렉터", r"flight|mission"),
)  # fmt: skip
_HEAD = r"chief executive|co-?CEO|CEO|boss|head|headed|lead|leader|led|runs|running|ran|president|managing director|succe\w+|t(?:ook|akes?|aking|aken) over|replac\w+|in charge of the (?:company|firm)"
_ANY = "|".join(korean for korean, _ in _POSTS)
_MORE = r"교수|박사|연구원|연구자|과학자|회장|부회장|사장|부사장|의장|위원장|총재|총장|총리|대통령|국장|소장|원장|이사|책임자|총괄|디렉터|엔지니어|감독|작가|기자|의원|파트너|매니저|선수|코치|팀장|본부장|실장|센터장|연구책임자|수장|임원"
_MODIFIER = r"(?:[가-힣A-Za-z]{1,8} ){0,2}?"
_END = r"(?=은|는|이|가|을|를|의|에게|도|와|과|로|측|씨|예요|였|입니다|고요|죠|래요|라고|,|\(|\s|$)"
ANOTHER_POST = r" (?:변호사|저자|교수|연구원|연구자|작가|감독|선수|후보|출신|대행|권한대행|직무대행|내정자|지명자|당선인|보좌관|비서)"
"""What makes another post of one before it: 대표 변호사, 시장 후보."""
_BEHIND = rf"\s{_MODIFIER}(?:{_ANY}|{_MORE}){_END}"
_AT_ONCE = rf"\s(?:{_ANY}|{_MORE}){_END}"
_AHEAD = rf"(?<![가-힣])(?:{_ANY}|{_MORE})(?:인|이자|였던|이었던|,)?\s$"
_WORD = r"[가-힣]{1,8}"
_APPOSED = rf"[가-힣]{{0,6}}?(?:{_ANY})(?:인|이자) |[가-힣]{{0,6}}?(?:판사|변호사|애널리스트|대변인|최고[가-힣\s]{{2,6}}책임자|최고경영자|CEO|창업자|설립자) "
_BEFORE = r"(?<![^\s(“‘'])"
_SUBJECT = r"(?=(?:은|는|이|가|을|를|의|에게|도|와|과|로|측은|씨|이?에요|예요|입니다|이?고요?|이며|이?죠|였어요|이었어요|이?라고|이?래요)(?:[\s,.!?]|$)|,)"
_NOT_A_NAME = deferred(
    r"(?:의|는|은|을|를|인|한|된|던|에서|에게|으로|하고|했고|이자|및|전|현|신임|새|부|공동|최고|수석|총괄|담당)$"
)
_ADVERB = deferred(r"안|못|잘|더|덜|갓|막|늘|곧|다|또|꼭|채|퍽|아직|이미|오래|처음|거의|가장|매우")
"""What stands before a verb that describes whom a post is told of: 3년이 안 된 의사."""
_GENERIC = (
    r"(?:[Cc]hief (?:[a-z]+ )?(?:scientist|executive|officer|technologist|economist|analyst)|(?:[a-z]{1,30}|[A-Z][a-z]{1,30}) (?:chief|director|head|boss|lead)|CEO|CTO|CFO|COO|CISO|[Cc]hief|[Bb]oss|"
    r"[Cc]o-?founder|[Ff]ounder|[Pp]rofessor|Prof\.|Dr\.?|[Rr]esearcher|[Ss]cientist|[Mm]inister|[Ss]ecretary|[Pp]resident|[Cc]hair(?:man|woman)?|[Ss]enator|Sen\.|Rep\.|[Gg]overnor|[Mm]ayor|[Dd]irector|[Ee]xpert|"
    r"[Ss]pokes(?:man|woman|person)|[Aa]nalyst|[Ee]ngineer|[Ll]awyer|[Jj]udge|[Hh]ead|[Ee]conomist|[Aa]uthor|[Pp]hysician|[Dd]octor|[A-Za-z]{1,30}ologist|[A-Za-z]{1,30}ician|[Ss]urgeon|[Ss]trategist|[Pp]rosecutor|[Ee]ditor|[Mm]anager|[Pp]artner|[Oo]fficer|[Oo]fficial|[Cc]onsultant|[Tt]eacher|[Nn]urse|(?:[Gg]eneral |[Ll]egal |[Cc]hief )?[Cc]ounsel|[Ll]eader|[Oo]wner|[Cc]oach|[Cc]aptain|[Aa]mbassador|[Cc]ommissioner|[Dd]esigner)"
)
_SOMEBODY = r"[A-ZÀ-Þ][A-Za-zÀ-ſ'’-]{1,40}(?: [A-ZÀ-Þ][A-Za-zÀ-ſ'’-]{1,40}){1,3}"
_ASIDE = r"(?:, [^,.;]{3,60},)?"
_ARE = r"(?:are|were|became|become|will be|have been named) (?:now )?(?:joint |co-?)?(?P<post>chief executives|CEOs|heads|presidents|chairs|directors)\b"
_AFTER = r"succeed(?:s|ed|ing)?(?: by)?|replac(?:es|ed|ing|e)(?: by)?|(?:takes?|took|taking|taken) over from|successor(?: to)?|predecessor"
_A_POST = r"^(?!succe|replac|t[ao]|predecessor)"  # to come after somebody is no post
_JOINT = "공동 "
_NEXT_NAME = r"(?:\([A-Z]+\))?(?:인|이자)? [가-힣A-Za-z]{2,}"
_FAR = 0.6
_OTHER = 0.55
_NEARLY = 0.45
_THE_SAME = 0.95


@lru_cache(maxsize=64)
def _patterns(korean: str, english: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return how a draft has a post behind a name, how before one, and by which words a source tells of it."""
    behind = rf"{_BEFORE}(?P<given>{_WORD}) (?P<family>{_WORD}) (?:(?:전|현|신임|공동|수석|최고|겸임) )?(?:{korean}){_END}(?!{ANOTHER_POST})"
    ahead = rf"(?<![가-힣])(?:[가-힣]{{2,6}}(?=장관|차관|변호사|애널리스트))?(?:{korean})(?:인|이자)? (?P<given>{_WORD}) (?P<family>{_WORD}?){_SUBJECT}"
    return compiled(behind), compiled(ahead), compiled(rf"\b(?:{english})(?:e?s|['’]s)?\b", re.IGNORECASE)


@lru_cache(maxsize=64)
def _taking(korean: str, english: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how a draft says that somebody has or gets a post, and by which words a source tells of just this one."""
    told = rf"{_BEFORE}(?P<given>{_WORD}) (?P<family>{_WORD}?)(?:이|가|은|는) (?:[^,.]{{0,25}} )?(?:{korean})(?:를|을|직을|직에|에|로|으로|가|이|예요|이에요|이다)(?: (?:새로 |함께 )?(?:맡|선임|임명|올랐|오르|취임|됐|되|지명|뽑|발탁|승진)|(?<=예요|에요|이다))"
    strict = _HEAD if english.startswith(_CHIEF) else english
    return compiled(told), compiled(rf"\b(?:{strict})(?:e?s|['’]s)?\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _held() -> tuple[re.Pattern[str], ...]:
    """Return how a source says who holds a post: before the name, or behind it."""
    return (
        compiled(rf"\b(?P<post>{_GENERIC}),? {in_person.PERSON}"),
        compiled(
            rf"\b(?P<post>(?:[Cc]o-?)?[Ff]ounders|[Dd]irectors|[Pp]rofessors|[Rr]esearchers|[Aa]nalysts|[Ll]awyers|[Oo]wners|[Pp]artners|[Ee]ngineers) {in_person.PERSON}"
        ),
        compiled(
            rf"\b(?P<post>(?:[Cc]o-?)?[Ff]ounders|[Dd]irectors|[Pp]rofessors|[Rr]esearchers|[Aa]nalysts|[Ll]awyers|[Oo]wners|[Pp]artners|[Ee]ngineers) {_SOMEBODY}(?:, {_SOMEBODY}){{0,2}},? and {in_person.PERSON}"
        ),
        compiled(
            rf"{in_person.PERSON}{_ASIDE} (?:(?:has been|have been|was|were|is|are|will be|had been) )?(?:named|appointed|elected|made|became|becomes?|is|was|promoted to|takes over as|took over as|chosen as) (?:now |the |its |a |an |as |to |new ){{0,3}}(?:[a-z'’-]+ ){{0,2}}?(?P<post>{_GENERIC})\b"
        ),
        compiled(rf"{in_person.PERSON}{_ASIDE} and {_SOMEBODY}{_ASIDE} {_ARE}"),
        compiled(
            rf"\b(?:named|appointed|hired|promoted|picked|chose|made) {in_person.PERSON},? (?:as |to (?:be )?)?(?:its |the |a |new |next ){{0,3}}(?:[a-z'’-]+ ){{0,2}}?(?P<post>{_GENERIC})\b"
        ),
        compiled(rf"\band {in_person.PERSON}{_ASIDE} {_ARE}"),
        compiled(rf"\b(?P<post>{_AFTER}),? (?:the |its |outgoing |former |current |[a-z]+ ){{0,3}}{in_person.PERSON}"),
        compiled(rf"{in_person.PERSON}, (?:[a-z'’-]+ |[A-Z][\w'’]+ ){{0,4}}?(?P<post>{_GENERIC})\b(?!['’]s)"),
    )


def before_a_title(text: str, end: int) -> bool:
    """Return whether a title follows a word at once, so that nothing of the word is a particle: 테레사 바르가 최고재무책임자."""
    return compiled(_AT_ONCE).match(text, end) is not None


def titled(text: str, span: tuple[int, int]) -> bool:
    """Return whether a title stands beside two Hangul words: 페트라 룬드그렌 최고경영자."""
    return compiled(_BEHIND).match(text, span[1]) is not None or compiled(_AHEAD).search(text[: span[0]]) is not None


def posts(claim: Claim) -> Iterator[Flag]:
    """Yield the people of a sentence to whom it gives the post that the cited sentences give to somebody else."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    for korean, english in _POSTS if re.search(_ANY, claim.text) else ():
        for match, words in _matches(claim.text, korean, english) if re.search(korean, claim.text) else ():
            name = in_person.pair(match["given"], match["family"], (match.start("given"), match.end("family")))
            if _wrong(
                claim,
                name,
                words,
                sure=compiled(_APPOSED).match(match.group()) is not None,
                joint=_JOINT in match.group(),
            ):
                yield Flag(
                    "name", "block", name.span, say("check.name", name=claim.text[slice(*name.span)]), claim.ids, 0.75
                )


def _matches(text: str, korean: str, english: str) -> Iterator[tuple[re.Match[str], re.Pattern[str]]]:
    """Yield who has a post in a draft, with the words by which a source tells of it."""
    behind, ahead, words = _patterns(korean, english)
    for match in (*behind.finditer(text), *ahead.finditer(text)):
        yield match, words
    taking, strict = _taking(korean, english)
    for match in taking.finditer(text):
        yield match, strict


def _wrong(claim: Claim, name: Pair, english: re.Pattern[str], *, sure: bool, joint: bool) -> bool:
    """Return whether the post of a draft's person is somebody else's in the source."""
    if _NOT_A_NAME.search(name.given) or _ADVERB.fullmatch(name.given):
        return False
    others = [one for text in claim.evidence for one in holders(text.text, english)]
    told = [in_person.told(one, claim.text, name) for one in others]
    if all(told) or (any(told) and not joint):
        return False
    known = _known(claim, name)
    if {one.name for one in known} & {one.name for one in others}:
        return False
    if known:
        return all(_of_another_post(one, claim, english) and not gets(one, claim, english) for one in known)
    return (
        aliases.squeeze(name.given + name.families[0]) not in aliases.table()
        and _a_name(name, sure=sure or any(_same_given(one, name) for one in others))
        and not any(_somewhat(one, name) for one in others)
        and not any(in_person.heard(word, claim) for word in name.families)
    )


def _known(claim: Claim, name: Pair) -> list[Person]:
    """Return whom of the articles a name may be: a whole Korean name with a word of respect behind it is held to how Latin writes one."""
    everyone = in_person.everyone(claim)
    if not in_person.respected(name):
        return in_person.closest(everyone, name)
    names = [(one, f"{one.given} {' '.join(one.families)} . {one.given} {one.families[-1]}") for one in everyone]
    return [one for one, written in names if romanised.stands(name.given, written)]


def holders(text: str, english: re.Pattern[str]) -> list[Person]:
    """Return the people to whom a source sentence gives a post that one of these words tells."""
    matches = [match for pattern in _held() for match in pattern.finditer(text) if english.search(match["post"])]
    return [one for match in matches for one in in_person.people(match["given"] + " " + match["rest"])]


def other_post(title: str, family: str, texts: Sequence[str]) -> bool:
    """Return whether a draft's title is another post than the one that the source sentences about somebody give beside the name."""
    mine = [row for row in _POSTS if re.search(rf"(?:{row[0]})$", title)]
    if not mine or any(_patterns(*row)[2].search(text) for row in mine for text in texts):
        return False
    others = [_patterns(*row)[2] for row in _POSTS if row not in mine]
    aside = re.compile(rf"\b{re.escape(family)}, (?P<who>[^,.;]{{3,60}})")
    asides = [match["who"] for text in texts for match in aside.finditer(text)]
    if any(row.search(who) for row in others for who in asides):
        return True
    return any(one.families[-1] == family for text in texts for row in others for one in holders(text, row))


def _of_another_post(person: Person, claim: Claim, english: re.Pattern[str]) -> bool:
    """Return whether the articles give somebody a post of their own, and no sentence with the name has a word of this one."""
    mine = [
        one.text
        for one in claim.context
        if any(re.search(rf"\b{re.escape(word)}\b", one.text) for word in person.families)
    ]
    if any(english.search(without_others(text, person)) for text in mine):
        return False
    return any(one.name == person.name for text in mine for one in holders(text, compiled(_A_POST)))


def gets(person: Person, claim: Claim, english: re.Pattern[str]) -> bool:
    """Return whether the articles say that somebody gets the post that these words tell."""
    texts = ((one.text, without_others(one.text, person)) for one in claim.context)
    return successors.gets(person, texts, english)


def without_others(text: str, person: Person) -> str:
    """Return a source sentence without the posts that it gives to somebody else."""
    for pattern in _held():
        for match in pattern.finditer(text):
            if person.families[-1] not in match.group():
                start, end = match.span("post")
                text = text[:start] + " " * (end - start) + text[end:]
    return text


def _a_name(name: Pair, *, sure: bool) -> bool:
    """Return whether two Hangul words that the articles do not have are a name, and no words of Korean: by a known given name, or right behind a post."""
    if any(in_person.plain(word) for word in (name.given, *name.families)):
        return False
    if name.given in strangers.hangul_given():
        return True
    return sure and not {name.given, *name.families} & stand_ins.NO_FIRMS


def _same_given(person: Person, name: Pair) -> bool:
    """Return whether a name begins as a person's does: 이완 for Ewan."""
    return hearing.english(person.given, name.given) >= _THE_SAME


def _somewhat(person: Person, name: Pair) -> bool:
    """Return whether a name may be a bad writing of a person's: its family name is near, or nearly so behind a like given name."""
    given = hearing.likeness(person.given, name.given) >= _FAR
    least = _NEARLY if given else _OTHER
    return any(hearing.likeness(one, word) >= least for one in person.families for word in name.families)


def of_the_next(text: str, told: re.Match[str]) -> bool:
    """Return whether the post behind a name and `and` is that of who is named behind it: `린드홀름과 재무책임자 아나 레예스`."""
    joined = told["family"].endswith(("와", "과")) and told.end("family") < told.start("title")
    return joined and compiled(_NEXT_NAME).match(text, told.end("title")) is not None
