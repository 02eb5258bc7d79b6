"""A body that no article has, told by what it is: 푸른은행은, 한국번역가협회도, 미래교육부가.

No table has most of them, and each has a kind of body as its last part. Beside English articles, which Korean translates, it is nobody's where these
have neither the name nor a word for such a body; Korean ones have the name itself. It blocks where no article that is cited has
anything of its kind; names of one's own firms (마루테크) are only doubted.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check import anchors
from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import bodies, korean_houses, likened, within_names
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import plain_words
from pipeline.check.written_names import unfound, unnamed
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_ENDED = r"(?:은|는|이|가|의|도|와|과|에|에서|에게|측은|측이|에서는|에서도| (?:고객|직원|관계자|대표|회장|사장|이용자)(?:은|는|이|가|도))(?=[\s,])"
_MINISTRIES = "경제|국토교통|교통|환경|기획재정|재정|재무|교육|보건|보건복지|복지|국방|외교|법무|내무|농림|농업|농림축산식품|산업|산업통상|산업통상자원|산업통상부|상무|통상|노동|고용노동|문화|문화체육관광|관광|과학|과학기술|과학기술정보통신|행정안전|여성가족|성평등가족|통일|해양수산|수산|에너지|기후에너지환경|디지털|건설|주택|이민|중소벤처기업|국가보훈"
_AGENCIES = "경찰|국세|관세|조달|통계|병무|방위사업|문화재|국가유산|산림|특허|기상|질병관리|소방|해양경찰|해경|검찰|대검찰|수산|우주항공|우주|이민|항공|해사|농촌진흥|환경|식품|보건"
_CORPORATIONS = "도로|철도|수자원|가스|석유|전력|토지주택|관광|공항|항만|방송|교통|지하철|마사회|농어촌|지역난방|자산관리|주택도시보증|무역보험|수력원자력"
_OWN = "[가-힣]{2,8}?"
_KINDS = (
    ("", rf"[가-힣]{{0,3}}(?:{_MINISTRIES})부", r"[Mm]inist\w+|[Dd]epartments?|[Tt]reasury|[Pp]entagon|[Ss]ecretar(?:y|ies)|[Gg]overnments?|[Oo]fficials?|[Bb]ureau|[A-Z][a-z]+ (?:Canada|Australia|England|Scotland|Ireland|Wales|Zealand)|[Hh]ealth [Ss]ervice", r"부처|정부|장관|당국|관료|차관|[가-힣]부(?:는|가|와|의) "),
    ("", rf"(?:{_AGENCIES})청", r"[Aa]genc\w+|[Aa]dministration|[Oo]ffices?|[Ss]ervices?|[Pp]olice\w*|[Aa]uthorit\w+|[Dd]irectorate|[Dd]epartments?|[Bb]ureau|[Pp]rosecutors?|[Ff]orecasters?|[Ff]irefighters?|[Cc]oast ?[Gg]uard|[Cc]ustoms|[Tt]axman|[Oo]fficials?|[Gg]overnment|[Cc]ommission|[Ii]nstitute|[Mm]et\b", r"정부|당국|관청|경찰|[가-힣]청(?:은|이|과|의|장)"),
    ("", "교육청", r"[Dd]istricts?|[Bb]oards?|[Ee]ducation\w*|[Aa]genc\w+|[Oo]ffices?|[Aa]uthorit\w+|[Dd]epartments?|[Oo]fficials?|[Gg]overnment|[Cc]ouncils?", r"교육|정부|당국|학교"),
    (_OWN, r"(?<!소)위원회", r"[Cc]ommission\w*|[Cc]ommittees?|[Bb]oards?|[Cc]ouncils?|[Pp]anels?|[Aa]uthorit\w+|[Rr]egulators?|[Ww]atchdogs?|[Aa]genc\w+|[Bb]od(?:y|ies)|[Jj]ury|[Tt]ribunal|[Gg]overnors|[Ll]eague|[Jj]udges", r"위원회|위원|심의|당국|규제"),
    (_OWN, r"(?:협회|연맹|총연맹|연합회|연합|연대|총연합)", r"[Aa]ssociations?|[Ss]ociet\w+|[Ff]ederations?|[Cc]onfederation|[Ii]nstitutes?|[Bb]od(?:y|ies)|[Gg]roups?|[Gg]uilds?|[Uu]nions?|[Aa]lliances?|[Cc]oalitions?|[Ll]eagues?|[Nn]etworks?|[Cc]onsorti\w+|[Cc]ampaign\w*|[Oo]rgani[sz]ations?|[Cc]harit\w+|[Cc]ouncil|[Ll]obby\w*|[Cc]hamber|[Aa]ssn|[Tt]rade body|[Ii]ndustry|[Pp]artner\w*|[Ff]oundation|[Uu]nited|NGOs?|[Aa]llied|[Ff]ederal|[Bb]oard|[Cc]lubs?", r"협회|연맹|연합|연대|단체|조합|학회|협의회"),
    (_OWN, r"(?:노조|노동조합)", r"[Uu]nions?|[Ll]abou?r|[Ww]orkers?|[Gg]uild|[Ff]ederation|[Tt]eamsters|[Ss]trik\w+", r"노조|노동|조합|파업"),
    (_OWN, "재단", r"[Ff]oundations?|[Ff]und\w*|[Tt]rusts?|[Ee]ndowment|[Cc]harit\w+|[Nn]on-?profits?|[Pp]hilanthrop\w+|[Ii]nstitute|[Gg]roup|[Oo]rgani[sz]ation", r"재단|기금|단체|기관"),
    ("", rf"(?:한국|서울|국가|대한|부산|인천)?(?:{_CORPORATIONS})공사", r"[Cc]orporation|[Cc]orp|[Aa]uthorit\w+|[Cc]ompan\w+|[Aa]genc\w+|[Uu]tilit\w+|[Oo]perator|[Rr]ail\w*|[Bb]roadcaster|[Ss]ervice|[Ss]ystem|[Ww]orks|[Cc]onstruct\w+|[Rr]epairs?", r"공사|공단|공기업|기관"),
    ("", r"(?:[가-힣]{2,8}(?:진흥원|개발원|정책연구원|문화원|국어원|안전원|관리원|평가원)|(?:한국)?소비자원|(?:국립|국가|한국)[가-힣]{2,8}(?:연구원|연구소|센터|진흥원|공단)|감사원|금융감독원|금감원|국정원|국가정보원)", r"[Ii]nstitut\w+|[Aa]genc\w+|[Cc]ent(?:er|re)s?|[Ll]ab\w*|[Rr]esearch\w*|[Aa]uthorit\w+|[Rr]egulators?|[Ww]atchdogs?|[Aa]udit\w*|[Cc]ouncil|[Cc]ommission|[Oo]ffice|[Bb]oard|[Cc]onsumer \w+|[Ff]oundation|[Ss]ervice|[Ii]ntelligence|[Bb]ureau|[Uu]niversity|[Nn]ational|[Aa]ccountability|[Aa]cademy|[Ss]ociety|[Oo]rgani[sz]ation", r"연구원|연구소|진흥원|기관|센터|공단|당국"),
    ("", r"(?:식품의약품안전|식약|인사혁신|법제|국가보훈|재난관리|법원행정)처", r"[Aa]genc\w+|[Aa]dministration|[Oo]ffice|[Mm]inist\w+|[Dd]epartment|[Rr]egulators?|[Aa]uthorit\w+|[Ss]ervice", r"당국|정부|처장|규제"),
    (_OWN, "은행", r"[Bb]ank\w*|[Ll]enders?|[Cc]redit [Uu]nions?|[Ff]inanc\w+", r"은행|뱅크|금융"),
    (_OWN, "통신", r"[Tt]elecom\w*|[Cc]arriers?|[Mm]obile|[Ww]ireless|[Bb]roadband|[Nn]etworks?|[Ss]ignals?|[Ll]inks?|[Cc]ommunicat\w+|[Nn]ews|[Ww]ire|[Rr]adio|[56]G|LTE", r"통신|통화|망|전파|뉴스"),
    (_OWN, "(?:출판사|신문사|방송사)", r"[Pp]ublish\w*|[Pp]ress|[Bb]ooks?|[Pp]rint\w*|[Nn]ewspapers?|[Bb]roadcast\w*|TV|[Tt]elevision|[Mm]edia|[Nn]ews\w*", r"출판|책|신문|방송|언론|매체"),
    (_OWN, "(?:병원|의료원)", r"[Hh]ospitals?|[Cc]linic\w*|[Mm]edic\w+|[Hh]ealth\w*|[Dd]octors?|[Pp]atients?|[Ii]nfirmary|[Ss]urg\w+", r"병원|의료|의원|환자|의사|진료"),
    (_OWN, "(?:대학교|대학)", r"[Uu]niversit\w+|[Cc]olleges?|[Ss]chools?|[Cc]ampus\w*|[Pp]rofessors?|[Aa]cadem\w+|[Ii]nstitute|[Rr]esearch\w*|[Ss]tudents?|[Ss]cientists?", r"대학|교수|캠퍼스|학교|학과|연구|공대"),
    (_OWN, "학회", r"[Ss]ociet\w+|[Aa]ssociations?|[Cc]onferences?|[Aa]cadem\w+|[Cc]olleges?|[Ss]cientists|[Rr]esearchers|[Jj]ournal", r"학회|협회|학술|연구자"),
    (_OWN, "연구소", r"[Ii]nstitut\w+|[Ll]abs?|[Ll]aborator\w+|[Rr]esearch\w*|[Cc]ent(?:er|re)s?|[Ss]cientists?|[Tt]hink [Tt]ank|[Ss]tud(?:y|ies)", r"연구|기관|센터|랩"),
    (r"(?:(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|용인|고양|창원|청주|전주|포항|천안|제주|춘천|강릉)시?|[가-힣]{1,3}[군구시])", "청", r"[Cc]it(?:y|ies)|[Tt]owns?|[Mm]unicipal\w*|[Mm]ayors?|[Cc]ouncils?|[Cc]ount(?:y|ies)|[Dd]istricts?|[Bb]orough|[Hh]all|[Gg]overnment|[Oo]fficials?|[Aa]uthorit\w+", r"[시군구]청|시장|군수|구청장|지자체|시는|시가"),
    (_OWN, "(?:테크|뉴스|일보|소프트|웍스|랩스)", "", ""),
)  # fmt: skip
"""Bodies by how their Korean names end (`_OWN` is what stands before), with what English and Korean call such a one; a firm has no such word."""
_INITIALS = deferred(
    r"(?<![A-Za-z])(?!(?:AI|US|USA|UK|EU|UN|LLMs?|GPUs?|CPUs?|CEO|CTO|API|APIs|PC|IT|TV|II|III|IV|GDP|FAQ|PDF|SMS|GPS|URL|UI|DNA|HBM|ID|OK|PR|NASA|AM|PM|MRI|CT|AGI|GPTs?|NPUs?|TPUs?|SDKs?|CLI|HTML|JSON|RAG|IPO|SQL|CFO|COO|VPN|USB|ETF|USD|KRW|EUR)(?![A-Za-z]))[A-Z]{2,6}(?![a-z]|-?\d)"
)
"""What may spell such a body by its initials: FAA, CISA, NHTSA."""
_GENERAL = frozenset(
    str.split(
        "정부 국회 의회 당국 상임 윤리 특별 전문 심사 운영 자문 분과 집행 조직 준비 인사 이사 감사 선거 대책 추천 편집 선정 주민 학부모 입주자 작업 중앙 지역 지방 공공 국가 범 각 양 두 세 여러 국제"
    )
)
_BEFORE_IT = r"(?:이|그|저|한|어느|각|여러|일부|해당|이런|그런|다른) $"
_FOUNDED = r"^(?:한국|대한|전국|국립|시립|도립)(?=[가-힣]{2})"
_SURE = 0.75


def by_kind(claim: Claim) -> Iterator[Flag]:
    """Yield the bodies of a sentence that no article of it names, nor, beside English ones, speaks of by what they are."""
    found = list(compiled(_every_kind()).finditer(claim.text)) if claim.context else []
    if not found or (claim.excerpt and unnamed.opening(claim.evidence[0].text)):
        return
    texts = tuple(one.text for one in claim.context)
    korean = all(one.language == "ko" for one in claim.context)
    for match in found:
        number = next(number for number in range(len(_KINDS)) if match[f"k{number}"])
        own, name, span = match[f"o{number}"], match[f"k{number}"], match.span(f"k{number}")
        if not _is_name(claim, own, name, span) or _stands(own, name, texts):
            continue
        spoken_of = _spoken_of(number, texts)
        if korean or not (spoken_of or _may_be_initials(number, texts)):
            sure: Severity = (
                "warn" if spoken_of or claim.excerpt or _tells_of(_forms(own, name)[-1], claim) else "block"
            )
            yield Flag("name", sure, span, say("check.name", name=name), claim.ids, _SURE)


@lru_cache(maxsize=1)
def _every_kind() -> str:
    rows = "|".join(f"(?P<k{number}>(?P<o{number}>{row[0]}){row[1]})" for number, row in enumerate(_KINDS))
    return rf"(?<![가-힣A-Za-z])(?:{rows}){_ENDED}"


def _spoken_of(number: int, texts: tuple[str, ...]) -> bool:
    """Return whether articles have anything of a kind: of firms any has."""
    _, _, english, korean = _KINDS[number]
    return not english or any(compiled(rf"\b(?:{english})\b|{korean}").search(text) for text in texts)


def _may_be_initials(number: int, texts: tuple[str, ...]) -> bool:
    """Return whether articles have initials that may be those of such a body: CISA is an agency, GPT no bank."""
    first = frozenset(re.findall(r"\[([A-Z])[a-z]\]", _KINDS[number][2]))
    return any(first & set(match.group()) for text in texts for match in _INITIALS.finditer(text))


def _tells_of(own: str, claim: Claim) -> bool:
    """Return whether the cited sentences speak of those whose body it is: nurses who walk out are 간호사노조 to a writer."""
    return any(
        anchor.key[0] not in "=#" and anchor.draft
        for one in claim.evidence
        for anchor in anchors.shared(one.text, one.language, own)
    )


def _is_name(claim: Claim, own: str, name: str, span: Span) -> bool:
    """Return whether what ends as a body does is one's name: neither a kind of them (시중은행) nor what somebody is likened to."""
    if compiled(_BEFORE_IT).search(claim.text[: span[0]]) or own in _GENERAL or korean_houses.of_a_kind(own):
        return False
    if own and plain_words.listed(name) and not bodies.is_listed(name):
        return False
    return not (within_names.within(claim, span) or likened.likened(claim, span))


def _stands(own: str, name: str, texts: tuple[str, ...]) -> bool:
    """Return whether articles have a name: by what the closed list or the table lends it, to the letter, shortened, or as it sounds."""
    held = aliases.held(" \n ".join(texts))
    if any(aliases.table().get(one) in held for one in (name, own, own[:-1])):
        return True
    if any(bodies.is_listed(one) and bodies.stands(one, texts) for one in (name, f"한국{name}")):
        return True
    if any(unfound.written(one, texts) for one in _forms(own, name)) or unfound.shortens(name, texts):
        return True
    return any(_sounds(one, texts) for one in _forms(own, name))


def _sounds(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether articles have a name as it sounds: a word of Korean (마루) only by the rules."""
    return unfound.spelt(name, texts) if plain_words.ours(name) else unfound.sounds_so(name, texts)


def _forms(own: str, name: str) -> list[str]:
    """Return by which parts of its name a body may be told: without the nation, and without what it is."""
    bare = compiled(_FOUNDED).sub("", name)
    return [bare, compiled(_FOUNDED).sub("", own)] if own else [bare]
