"""Who in a section can do a thing: what is called a firm, a court, a union or a person, and what says, decides or demands something."""

import re
from collections.abc import Sequence

from pipeline.check.lazily import compiled, of_words
from pipeline.text.patterns import deferred

_BODY = deferred(
    r"(?:조합|노조|협회|단체|기관|당국|정부|법원|위원회|의회|은행|병원|대학|대학교|회사|업체|기업|연구소|연구원|연구실|번역원|재단|연합|연맹|총연맹|학회|학생회|교원회|배심원단|감독원|진흥원|평가원|거래소|집행위|[가-힣]{3,}위|"
    r"공사|공단|상사|캐피털|파트너스|벤처스|홀딩스|그룹|랩|랩스|전자|통신|시큐리티|미디어|소프트|테크|중공업|조선|자동차|항공|해운|건설|제약|화학|증권|보험|모빌리티|로보틱스|스튜디오|게임즈|클라우드|원고|피고|판사|재판부|변호사|검찰|경찰|[가-힣]{2,}(?:청|부처|부|대))$"
)
"""How what is called by its kind ends: 배우 노조, 저작권청, 통신부."""
_KIND = (
    r"(?:회사|업체|기업|경쟁사|상대|투자자|스타트업|로펌|은행|단체|시민단체|노동자 단체|연구소|기관|통신사|제지사|제약사|출판사|잡지|매체|신문|노조|조합|협회|원고|피고|판사|변호사|"
    r"작가|배우|작곡가|가수|화가|예술가|감독|수학자|교수|연구자|의원|장관|시장)"
)
"""What stands before a name: 경쟁사 소린, 원고 리나 로스."""
_GENERIC = deferred(
    r"(?:회사|업체|기업|기관|은행|병원|당국|연구팀|연구진|연구실|대학|학교|정부|의회|양사|양측|양쪽|이들|그들|둘|모두|각각|본사|당사|측|쪽|팀)"
)
"""What means the one told of before."""
_OFFICER = deferred(
    r"(?:대표|책임자|총괄|관리자|최고[가-힣]*|임원|창업자|이사|사장|회장|원장|팀장|대변인|엔지니어|개발자|직원|이끈|이끄는|CEO|CTO|자회사|계열사|사업부|부문|경영진|판사|재판관|대법관|변호사|변호인|대리인)"
)
"""Who speaks or acts for a firm: what they do is the firm's as well."""
_ACTS = (
    r"(?:[다라자]고 (?:했|해요|한다|밝|말|설명|주장|요구|지적|판단|판결|봤|평|답|권|발표|반박|인정)|요구|촉구|항소|상고|고소|제소|반대|반발|동의|거부|거절|금지|허용|발표했|발표해|공개했|공급|인수|매각|"
    r"투자했|이끌|이끈|사기로|사들|물렸|물려|부과|신고했|조사했|주장|부인|판결|권고|권했|결정|정해|정했|도입|철회|취하|거둬들|취소|해지|끊|고용|채용|해고|줄였|팔았|내놓|내놨|소송을 (?:내|냈|낸)|기로 했|반박|제안|쟀|잰|재요)"
)
_KINDS = (
    deferred(r"(?:규제기관|감독기관|감독원|당국|정부|위원회|부처|공단|공사|중앙은행|[가-힣]{2,}(?:청|부))$"),
    deferred(r"(?:법원|재판부|판사|배심원단|대법원)$"),
    deferred(r"(?:노조|조합|연맹|협회|학회|단체|학생회|학부모회|재단|연합)$"),
    deferred(r"(?:병원|의료원|대학|대학교|연구소|연구원|연구실)$"),
    deferred(
        r"(?:회사|업체|기업|은행|캐피털|파트너스|벤처스|그룹|전자|통신|미디어|소프트|테크|스튜디오|게임즈|클라우드)$"
    ),
)
"""Bodies that no one takes for each other; a laboratory may be a firm's, so that its name tells nothing."""
_THING = r"(?:모델|도구|챗봇|앱|서비스|에이전트|로봇|칩|비서|프로그램|시스템|소프트웨어|기능|보조|플랫폼|브라우저|데이터베이스|자막|카메라)"
_TOPICAL = deferred(r"[은는]\s(?:(?!(?<![다라자])고,?\s|며,?\s|는데,?\s|지만,?\s).)*$")
"""What stands behind a topic of the same clause: `버그가` of 회사는 버그가 원인이라고 했어요."""
_PEOPLE = deferred(
    r"(?P<people>배우|감독|작가|기자|성우|가수|작곡가|음악가|화가|만화가|번역가|교사|교수|학생|학부모|의사|간호사|환자|약사|변호사|판사|경찰|소방관|운전사|기사|승무원|조종사|개발자|농민|어민|상인|소비자|주민|은행원|택배|배달|버스|택시|철도|항만|건설|광부|교원|노동자|직장인)(?:노조|조합|협회|단체|연합|연맹)?"
)
_NAME = 2  # letters
_DEALT = r"(?: [가-힣A-Za-z]+)?(?:[와과] (?:[가-힣]+ )?(?:계약|맺|합의|제휴|소송|협상|손)|[을를] 상대로|에 낸 |에게 (?:낸|건) )"
_NEXT = r"(?:미디어|캐피털|파트너스|벤처스|은행|소프트|테크|랩스?|시큐리티|전자|통신|클라우드|스튜디오|게임즈|그룹|재단|연구소|대학|병원)"
"""What stands behind the short name of a firm: 그레이록 미디어."""
_IS = r"[은는이가] [^.]*(?:회사|기업|업체|단체)(?:예요|인데|로,|이고|다)"


def body(name: str) -> bool:
    """Return whether a name says by its own word that it is a firm, an office, a court or a union."""
    return _BODY.search(name) is not None


def kind(phrase: str) -> int | None:
    """Return which kind of body the last words of a phrase say that somebody is."""
    for word in reversed(phrase.split()[-3:]):
        for number, one in enumerate(_KINDS):
            if one.search(word):
                return number
    return None


def people(phrase: str) -> str | None:
    """Return of which people a body is: 배우 of 배우 노조."""
    found = [match["people"] for word in phrase.split()[-4:] if (match := _PEOPLE.fullmatch(word))]
    return found[-1] if found else None


def generic(name: str) -> bool:
    """Return whether a word means whoever was told of before: 회사, 양측."""
    return _GENERIC.fullmatch(name) is not None


def officer(text: str, at: int) -> bool:
    """Return whether the name at a place is introduced as somebody's officer, or is followed by such a word: `리타 보스 대표`."""
    return any(_OFFICER.search(word) for word in text[:at].split()[-4:]) or bool(_OFFICER.match(text[at:]))


def acts(name: str, sentences: Sequence[str]) -> bool:
    """Return whether a section has somebody say, decide or demand something, or has a word before the name that says who it is."""
    named = [text for text in sentences if name in text]
    if not named:
        return False
    acting = of_words(
        rf"(?<![가-힣A-Za-z]){re.escape(name)}(?:[은는이가]|측은|에서)\s(?:(?![가-힣](?:고|며|지만|는데),?\s)[^.])*?{_ACTS}"
    )
    known = of_words(rf"(?<![가-힣A-Za-z]){re.escape(name)}(?:{_DEALT}|{_IS}| {_NEXT})")
    introduced = of_words(
        rf"(?<![가-힣]){_KIND} (?:[가-힣A-Za-z]*[^은는이가을를에의로와과\s] )?{re.escape(name)}(?![가-힣]{{3}})"
    )
    doing = any(not _TOPICAL.search(text[: one.start()]) for text in named for one in acting.finditer(text))
    return doing or any(known.search(text) or introduced.search(text) for text in named)


def party(name: str, sentences: Sequence[str]) -> bool:
    """Return whether a name is somebody who can do a thing, and nothing that the section calls a model or a tool."""
    if len(name) < _NAME or name.isdigit() or compiled(_THING).search(name):
        return False
    thing = of_words(rf"{_THING} [‘'“\"]?{re.escape(name)}")
    return (body(name) or acts(name, sentences)) and not any(thing.search(text) for text in sentences)


def unlike(who: str, owner: str) -> bool:
    """Return whether two phrases name bodies of other kinds, or of other people."""
    kinds, whose = (kind(who), kind(owner)), (people(who), people(owner))
    if None in kinds:
        return False
    return whose[0] != whose[1] if None not in whose else kinds[0] != kinds[1]


def tied(who: str, owner: str, sentences: Sequence[str]) -> bool:
    """Return whether one of two is somebody's or something of the other: in one sentence, and not set against each other."""
    topics = [of_words(rf"{re.escape(one)}[은는]\s") for one in (who, owner)]
    if any(all(one.search(text) for one in topics) for text in sentences):
        return False
    for text in sentences:
        if who in text and owner in text:
            for one, other in ((who, owner), (owner, who)):
                subject = of_words(rf"{re.escape(one)}(?: [가-힣A-Za-z]+)?(?:[은는이가의]|에서)\s").search(text)
                thing = of_words(rf"{re.escape(other)}(?:[을를의]|\s(?![가-힣A-Za-z]+[은는이가과와에]))").search(text)
                if subject and thing:
                    return True
    return False
