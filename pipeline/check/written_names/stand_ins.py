"""A name that no table has, in just the place of the source's: 오버룬드 홀딩스 for Stavros Group, 쉘포인트라는 도구 for Lanternfish.

What stands beside it makes it a name for sure (the kind of company, 라는 도구, quotation marks behind 도구, a title), the source has
exactly one name there that the draft leaves out, and it sounds like no word of the articles. What may be a translation of the
meaning (등불물고기), a short form or a nickname is left alone: only syllables that write foreign names accuse an English source.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from pipeline.check.claims import Claim, Flag
from pipeline.check.vocabulary import sounds
from pipeline.check.written_names import in_person, no_names, strangers, transcribed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

COMPANY = (
    "홀딩스|그룹|캐피털|캐피탈|뱅크|벤처스|파트너스|로보틱스|시스템즈|시스템스|테크놀로지스|테크놀로지|랩스|모터스|네트웍스|네트워크스|인베스트먼트|테라퓨틱스|파마슈티컬스|에너지|바이오|헬스|게임즈|소프트웨어|스튜디오스|일렉트로닉스|"
    "세미컨덕터|인더스트리스|인더스트리|파이낸셜|클라우드|에어로스페이스|다이내믹스"
)
_HOUSE = deferred(rf"(?:{COMPANY})$")
_WARES = {"소프트웨어": " software", "클라우드": " cloud", "에너지": " energy", "네트워크": " network"}
"""What ends a company's name and is a thing that companies have: `its software` is `케스트럴 소프트웨어`."""
_FIRMS = deferred(
    rf"(?<![가-힣A-Za-z])(?P<name>[가-힣]{{2,8}})\s?(?:{COMPANY})(?=은|는|이|가|을|를|의|에|와|과|도|로|측|,|$|\s(?!은행))"
)
SUFFIX = frozenset(
    str.split(
        "Holdings Holding Group Capital Bank Ventures Partners Robotics Systems Technologies Technology Labs Motors Networks Investment Investments Therapeutics Pharmaceuticals Energy Bio Health Games Software Studios Electronics "
        "Semiconductor Semiconductors Industries Financial Cloud Aerospace Dynamics AI Media Foods Logistics Insurance Analytics Interactive Solutions Security"
    )
)
NO_FIRMS = frozenset(
    str.split(
        "포커스 타깃 타겟 테스트 컨트롤 워킹 파워 푸드 오픈 브레인 데이터 스타트업 유저 코어 서브 마이크로 클린 그린 스마트 디지털 모바일 프라이빗 퍼블릭 하이브리드 멀티 소버린 글로벌 엔터프라이즈 벤처 인터넷 "
        "온라인 메인 스터디 리서치 비즈니스 컨설팅 프로젝트 서비스 소셜 텔레그램 페이스북 슬랙 커뮤니티 뮤직 아이돌 케이팝 트리트먼트 플라시보 커스텀 크리에이티브 에듀 헬스케어 엣지 에지 네이티브 퍼스널 인하우스 클라우드 "
        "메타버스 블록체인 핀테크 크라우드 시드 리스크 임팩트 드라이 웨트 퓨전 바이오 메디컬 멘탈 레드 블루 화이트 퀀텀 소프트 하드 로컬 프리미엄 인디 트리플"
    )
)
KINDS = "도구|모델|서비스|앱|회사|스타트업|프로젝트|로봇|칩|프로그램|플랫폼|시스템|제품|게임|업체|기업|챗봇|비서|소프트웨어|브라우저|알고리즘|데이터셋|벤치마크|에이전트|펀드|위성|드론|차량|기기"
_CALLED = (
    deferred(rf"(?<![가-힣A-Za-z])['‘\"“]?(?P<name>[가-힣]{{2,10}}?)['’\"”]?(?:이)?(?:라는|란|라고 (?:하는|부르는|이름 붙인)) (?:새 |자체 |오픈소스 |[가-힣]{{2,3}} )?(?:{KINDS})"),
    deferred(rf"(?:{KINDS})(?:인)? ?['‘](?P<name>[가-힣]{{1,8}})['’](?=은|는|이|가|을|를|의|에|와|과|도|로|라)"),
    deferred(rf"(?:{KINDS})(?:인)? (?P<name>[가-힣]{{3,9}})(?=은|는|가|를|의|에게|와)(?:은|는|가|를|의|에게|와)(?=\s)"),
)  # fmt: skip
_NOUNS = "tool|model|service|app|company|start-?up|project|robot|chip|program|programme|platform|system|product|game|firm|chatbot|assistant|software|browser|algorithm|dataset|benchmark|agent|fund|satellite|drone|device"
_ONE = r"[\"“'‘]?(?P<name>[A-Z][a-zA-Z]*[a-z](?: [A-Z][a-zA-Z]*[a-z]){0,2})"
_THEIRS = (
    deferred(rf"\b(?:called|named|dubbed|known as|codenamed|code-named|nicknamed|branded|christened) {_ONE}"),
    deferred(rf"\b(?:{_NOUNS}), {_ONE}[\"”'’]?,"),
    deferred(rf"\b(?:{_NOUNS}) [\"“'‘](?P<name>[A-Z][a-zA-Z]*[a-z](?: [A-Z][a-zA-Z]*[a-z]){{0,2}})"),
    deferred(rf"\b{_ONE}, (?:a|an|its|their|the) (?:[a-z-]+ ){{0,3}}(?:{_NOUNS})\b"),
)
_QUOTED = deferred(rf"(?P<kind>{KINDS})(?:인)? ?['‘](?P<name>[가-힣]{{1,8}})['’]")
_WORD = r"[A-Z][A-Za-zÀ-ÿ'’]*[a-zà-ÿ](?:-[A-Za-zÀ-ÿ]+)*"
_RUN = deferred(rf"{_WORD}(?: (?:(?:of|de|du|&|and|for) )?{_WORD})*")
_SMALL = frozenset(
    str.split(
        "The A An In On At By For From With After Before When While If As It Its He She They We You This That These Those But And Or So Under Over Until Since Only Now Then There Here Both One Two "
        "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs Ms Dr Prof According Last Next No Not"
    )
)
_TITLE = (
    "수석 ?과학자|최고 ?과학자|최고경영자|최고기술책임자|최고재무책임자|최고운영책임자|최고제품책임자|최고책임자|CEO|CTO|CFO|COO|공동 ?창업자|공동 ?설립자|창업자|설립자|교수|박사|연구원|연구책임자|대표|사장|부사장|회장|부회장|의장|장관|차관|총리|대통령|상원의원|하원의원|"
    "의원|위원장|대변인|총재|변호사|판사|검사|애널리스트|디렉터|엔지니어|감독|이사|국장|총괄|책임자|파트너|펠로|매니저|작가|수학자|물리학자|화학자|생물학자|경제학자|역사학자|철학자|심리학자|사회학자|언어학자|컴퓨터과학자|신경과학자|과학자"
)
_PERSON = r"(?P<given>[가-힣]{2,6}) (?P<family>[가-힣]{2,8}?)"
_TITLED = (
    deferred(rf"(?:{_TITLE})(?:인)? {_PERSON}(?=은|는|이|가|을|를|의|에게|씨|,)(?:은|는|이|가|을|를|의|에게|씨|,)(?=\s|$)"),
    deferred(rf"(?<![가-힣A-Za-z\d]){_PERSON}(?= (?:공동 |전 |현 |수석 |부 )?(?:{_TITLE})(?:은|는|이|가|을|를|의|에게|도|팀|측|,|$|\s))"),
)  # fmt: skip
_ROLE = (
    r"(?:[Cc]hief (?:[a-z]+ )?(?:scientist|executive|officer|technologist|economist|analyst)|CEO|CTO|CFO|COO|[Cc]o-?founder|[Ff]ounder|[Pp]rofessor|Prof\.|Dr\.?|[Rr]esearcher|[Ss]cientist|[Mm]inister|[Ss]ecretary|"
    r"[Pp]resident|[Cc]hair(?:man|woman)?|[Ss]enator|Sen\.|Rep\.|[Gg]overnor|[Dd]irector|[Ss]pokes(?:man|woman|person)|[Aa]nalyst|[Ee]ngineer|[Ll]awyer|[Jj]udge|[Hh]ead|[Ee]conomist|[Mm]athematician|[Pp]hysicist|[Cc]hemist|[Bb]iologist|[Nn]euroscientist|[Hh]istorian|[Pp]hilosopher|[Pp]sychologist|[Ss]ociologist|[Ll]inguist|[Pp]artner|[Ff]ellow|[Mm]anager|[Aa]uthor|[Nn]ovelist|[Pp]hysician|[Cc]ardiologist|[Rr]adiologist|[Ss]trategist)"
)
_FULL = r"(?P<person>[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-Z]\.)?(?: (?:van|von|de|der|den|da|di|del|la|le|bin|al|el|ten|dos))* [A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+)"
LOAN = deferred(rf"{strangers.LOAN.pattern}|[쉘켓셔윈톤룬펠램렉릭딕믹픽윅넷렛킷빗핏닛랙잭맨샌팬밴웬폴룸레쉬쇼샤섀헤훼]")
_LOANS = 2  # one such syllable is in words of Korean too (글쟁이, 흐름)
NATIVE = deferred(r"푸르|흐르|모르|누르|부르|스스|글쓰|테두|투덜|크레용|프레임")
_NAMED = 0.75  # a likeness from which a name of the articles may be the one in Hangul
_OPENED = 0.6  # the same where both begin alike
_FAR_OFF = 0.6  # what no writing of a name is as far from, whatever consonants they share
_NOT_ALIKE = 0.45  # a likeness below which a given name is another
_PLAIN = 0.85  # the same for a word that is no name
_SHORT = 2
_HOLDER = deferred(rf"\b{_ROLE}")
_SAYING = (
    r"말했|밝혔|전했|설명했|주장했|경고했|강조했|덧붙였|평했|평가했|내다봤|예상했|전망했|지적했|반박했|약속했|인정했"
)
_SPEAKERS = deferred(rf"(?<![가-힣A-Za-z\d]){_PERSON}(?:은|는)(?=\s[^.]{{0,160}}(?:{_SAYING}))")
_SAID = (
    deferred(rf"\b{_FULL} (?:said|says|told|warned|added|argued|wrote|called|predicted|estimated|promised|admitted|insisted)\b"),
    deferred(rf"\b(?:said|says|according to|wrote|added) {_FULL}"),
)  # fmt: skip
_HOLDERS = (
    deferred(rf"\b{_ROLE},? {_FULL}"),
    deferred(rf"\b{_FULL}, (?:[a-z']+ |[A-Z][\w'’]+ ){{0,4}}?{_ROLE}\b"),
)

_DOUBLED = deferred(r"(?P<part>[가-힣]{1,3})(?P=part)(?= )")  # 더듬더듬, 또박또박: how something is done


def of_no_house(name: str, theirs: Sequence[Sequence[str]]) -> bool:
    """Return whether a name is a house's (솔레이스 랩스) and none of the source's is: it has left out the maker of Solace 3."""
    houses = any(word in SUFFIX for words in theirs for word in words)
    return not houses and _HOUSE.search(name) is not None


def stand_ins(claim: Claim) -> Iterator[Flag]:
    """Yield the unknown names of a sentence that stand just where the cited sentences have another one."""
    texts = tuple(one.text for one in claim.context) + tuple(one.text for one in claim.evidence)
    if all(one.language == "ko" for one in claim.evidence):
        spans = list(_korean(claim, texts))
    else:
        spans = [*_firms(claim, texts), *_called(claim, texts), *_holders(claim, texts)]
    told: list[tuple[int, int]] = []
    for span in spans:
        doubled = _DOUBLED.match(claim.text, span[0])
        if not doubled and not any(start < span[1] and span[0] < end for start, end in told):
            told.append(span)
            yield Flag("name", "block", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.75)


def _firms(claim: Claim, texts: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield the companies, known by the word behind the name, in the place of the only one that the draft leaves out."""
    found = list(_FIRMS.finditer(claim.text))
    others = _left_out(_runs(claim), claim.text) if found else []
    others = [one for one in others if one.split()[-1] in SUFFIX] or others
    if len(others) != 1:
        return
    for match in found:
        if any(_WARES[ware] in one.text for ware in _WARES if match.group().endswith(ware) for one in claim.evidence):
            continue
        before = re.findall(r"[가-힣]+(?= $)", claim.text[: match.start()])
        if match["name"] not in NO_FIRMS and _foreign(match["name"], others[0], texts, before):
            yield match.span()


def _called(claim: Claim, texts: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield what the draft calls a tool, an app, a firm … where the source calls the only one something else."""
    mine = [match for pattern in _CALLED for match in pattern.finditer(claim.text) if len(match["name"]) > _SHORT]
    if not mine:
        return
    names = {match["name"] for one in claim.evidence for pattern in _THEIRS for match in pattern.finditer(one.text)}
    if len(_left_out(sorted(names), claim.text)) != 1 or len(names) != 1:
        return
    for match in mine:
        if _foreign(match["name"], next(iter(names)), texts, ()):
            yield match.span("name")


def _holders(claim: Claim, texts: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield the foreign person with a title, or who says something, in the place of the only one of the source who has or does."""
    for here, there in ((_TITLED, _HOLDERS), ((_SPEAKERS,), _SAID)):
        yield from _instead(claim, texts, here, there)


def _instead(
    claim: Claim, texts: tuple[str, ...], here: Sequence[re.Pattern[str]], there: Sequence[re.Pattern[str]]
) -> Iterator[tuple[int, int]]:
    mine = [match for pattern in here for match in pattern.finditer(claim.text)]
    if not mine:
        return
    theirs = {match["person"] for one in claim.evidence for pattern in there for match in pattern.finditer(one.text)}
    if len(theirs) != 1 or not _left_out(sorted(theirs), claim.text, joined=False):
        return
    for match in mine:
        parts = (match["given"], match["family"])
        if not any(part in strangers.hangul_given() or strangers.LOAN.search(part) for part in parts):
            continue
        common = any(part in NO_FIRMS or no_names.no_name(part) for part in parts) or in_person.common(*parts)
        if common or in_person.stands(claim, *parts):
            continue
        alone = [form for form in strangers.readings(parts[0]) if form != parts[0]]
        if any(
            _sounds(word, form) for form in alone for one in _runs(claim) for word in one.split() if word[0].isupper()
        ):
            continue  # one name with its particle: `CEO 비르트는 직원들에게`
        if _somebody_else(parts, *theirs) or not any(
            spoken(part, texts) or _may_be(part, word) for part, word in zip(parts, _ends(*theirs), strict=True)
        ):
            yield match.start("given"), match.end("family")


def _somebody_else(parts: tuple[str, str], person: str) -> bool:
    """Return whether two given names that are both known are two, and the family names sound no more alike than they do."""
    given, family = _ends(person)
    mine = strangers.written(given)
    if not mine and parts[0] in strangers.hangul_given() and len(sounds.of_hangul(parts[0])) > 1:
        return strangers.likeness(given, parts[0]) < _NOT_ALIKE and strangers.likeness(family, parts[1]) < _OPENED
    if not mine or parts[0] in mine or parts[0] not in strangers.hangul_given() or _may_be(parts[0], given):
        return False
    return not sounds.alike(family, parts[1])


def _korean(claim: Claim, texts: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield a name in quotation marks behind the kind of thing where a Korean source has another one behind the same word."""
    mine = list(_QUOTED.finditer(claim.text))
    if len({match["name"] for match in mine}) != 1:
        return
    theirs = [match for one in claim.evidence for match in _QUOTED.finditer(one.text)]
    if len({match["name"] for match in theirs}) != 1:
        return
    name, other = mine[0]["name"], theirs[0]["name"]
    squeezed = re.sub(r"\s", "", " ".join(texts))
    if (
        mine[0]["kind"] == theirs[0]["kind"]
        and not set(name) & set(other)
        and name not in squeezed
        and other not in claim.text
    ):
        yield mine[0].start("name"), mine[0].end("name")


def _runs(claim: Claim) -> list[str]:
    """Return the names of the cited sentences: words with a capital that stand together."""
    found: set[str] = set()
    for one in claim.evidence:
        for match in _RUN.finditer(one.text):
            words = match.group().split()
            while words and words[0] in _SMALL:
                words = words[1:]
            if words and not {aliases.table().get(aliases.squeeze(" ".join(words)))} & aliases.places():
                found.add(" ".join(words))
    return sorted(found)


def _left_out(names: Sequence[str], text: str, *, joined: bool = True) -> list[str]:
    """Return which of these names a draft has nowhere, neither in Latin nor by its sound nor by another writing.

    `joined`: by any of its words or all in one; a person's by the family name.
    """
    said = aliases.keys(text, aliases.table())
    return [
        name
        for name in names
        if not aliases.keys(name, aliases.table()) & (said | aliases.made_by(said))
        and not strangers.stands(_parts(name) if joined else name.split()[-1:], text)
    ]


def _foreign(name: str, other: str, texts: tuple[str, ...], before: Sequence[str]) -> bool:
    """Return whether a Hangul name writes a foreign one that is not the source's and that nothing in the articles sounds like."""
    if len(LOAN.findall(name)) < _LOANS or NATIVE.match(name) or aliases.squeeze(name) in aliases.table():
        return False
    if any(_may_be(name, word) for word in _parts(other)):
        return False
    return not any(spoken(word, texts) for word in (name, *before))


def _parts(name: str) -> list[str]:
    """Return what of a name may stand for it: its words, but not the kind of company, and all of them together."""
    words = [word for word in name.split() if word[0].isupper()]
    own = [word for word in words if word not in SUFFIX] or words
    return [*own, "".join(own)]


def _ends(person: str) -> tuple[str, str]:
    """Return the given name and the family name of a person."""
    words = person.split()
    return words[0], words[-1]


def _may_be(hangul: str, latin: str) -> bool:
    """Return whether a Latin word may be read so, or has too few consonants to tell."""
    if not latin[0].isupper():
        return False
    if transcribed.near(latin, hangul):
        return True
    silent = not strangers.tells(latin) and len(sounds.of_hangul(hangul)) <= _SHORT
    heard = strangers.near(latin, hangul) and transcribed.distance(latin, hangul, _FAR_OFF) < _FAR_OFF
    return silent or (strangers.tells(latin) and heard)


def _sounds(latin: str, hangul: str) -> bool:
    """Return whether a word of the articles sounds somewhat like a Hangul one, or writes it: a plain word must do so well."""
    if latin[0].isupper() and transcribed.near(latin, hangul):
        return True
    like = strangers.likeness(latin, hangul) if strangers.tells(latin) else 0.0
    if latin[0].islower():
        return like >= _PLAIN
    return like >= _NAMED or (like >= _OPENED and sounds.opens(latin, hangul))


@lru_cache(maxsize=1024)
def spoken(hangul: str, texts: tuple[str, ...]) -> bool:
    """Return whether the articles hold a Hangul word, a word or neighbouring words that sound somewhat like it."""
    if any(hangul in re.sub(r"\s", "", text) for text in texts):
        return True
    for text in texts:
        words = [word for word in re.findall(r"[A-Za-zÀ-ÿ]+", _HOLDER.sub(".", text)) if len(word) > 1]
        pairs = (one + other for one, other in pairwise(words) if one[0].isupper() and other[0].isupper())
        if any(_sounds(word, hangul) for word in (*words, *pairs) if len(word) > _SHORT):
            return True
    return False
