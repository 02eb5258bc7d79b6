"""What stands around a Korean figure: 이상, 미만, 최대, 약, `에서`, `으로`, `당`."""

from dataclasses import dataclass

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Bound, Role

BY_HOW_MUCH = r"(?:(?:채|조금|약간|살짝|훨씬|한참|훌쩍|크게|갓|막|겨우|가까스로|간신히|근소하게|아슬아슬하게|나란히|처음(?:으로)?|이미|벌써|단숨에|가볍게|거뜬히)\s)?"
_AFTER_MIN = deferred(
    rf"(?:어치|분량)?\s?(?:이|가|을|를|은|는|도|보다)?\s?(?:{BY_HOW_MUCH}(?:이상|(?<=보다 )(?:커야|커요|많아야|길어야|높아야|무거워야)|넘(?!기기 전|기 전|지 않|기지 않)|초과|웃돌|웃도|(?<=[을를] )웃돈(?=\s|[다대답])|뛰어넘|상회|돌파|남짓 넘|(?<=도 )더 (?:전|된|지난|지나|묵은|걸|이어|끌[었려]|버[텼티틴]|살[았아]|기다|계속|지속|오래|넘|앞서|이전|팔[린렸]|왔|온|쌓|되풀이|일했|있[었다]|써|쓴|흘[렀러]|자[랐란])|지난 (?:뒤|후|다음)|지나서|지나야|위(?:에 머[무문물]|를 (?:맴|지[키켜킨]))|밖(?:까지|에서|으로|에(?! ?(?:안|못|없)|[^.]{{0,14}}(?:않|못|없)))))"
)
_AFTER_MAX = deferred(
    rf"(?:어치|분량)?\s?(?:이|가|을|를|은|는|도|에|에도|에는|보다)?\s?{BY_HOW_MUCH}(?:미만|넘기기 전|넘기 전|(?<=보다 )(?:작아야|작아요|적어야|짧아야|낮아야|가벼워야)|이하|밑돌|밑도|밑돈|(?<=채 )안 [가-힣]|[안못] ?[되돼된될됐됩]|안 (?:들[어었]|드[는니]|든다|걸[려리렸린]|넘[는어었을])|되지 않|못 미|못미|미치지 못|이내|아래|밑(?:으로|이[었에]|에서|까지|에 (?:머[무문물]|묶)|을 (?:맴|지[키켜킨]))|모자라|까지(?:만(?![가-힣])|로만? (?:제한|한정|묶|막))|육박|근접|턱밑|코앞|에 가[까깝]|가까(?:이|운)|(?:넘|뛰어넘|초과하|웃돌|상회하)(?:기?지(?:는|도)? (?:않|못)|[을길] 수 없)|(?:넘[어으]|뛰어넘어|초과해|웃돌아|상회해)(?:서는?|선|면) 안 ?(?:[되돼된될됐됩]|좋)|(?:으로|로) (?:제한|한정|묶))"
)
_NOT_EVEN = deferred(
    r"\s?(?:도 (?:채 )?|[을를이가] 채 )(?:[가-힣]{1,4} )?(?:안 (?!되는 일)[가-힣]|못 [가-힣]|[가-힣]{1,5}지 (?:못|않))"
)  # `한 시간도 버티지 못했어요`, `4분의 1을 채 끝내지 못했어요`
_AFTER_NEAR = deferred(r"\s?(?:가량|정도|쯤|안팎|남짓|가까(?:이|운)|에 가[까깝]|께|내외|꼴|선\b)")
_MEASURED = r"(?:징역|금고|집행유예|벌금|과징금|과태료|배상금|보상금|위약금|구류|정직|자격 정지)"
"""What a figure is told of that may stand between it and the word of its bound: `많아야 징역 2년`."""
_NOUN = r"(?![가-힣]{0,3}[은는에이가을를]\s)[가-힣]{1,4}"
_IN_WHICH = r"(?:한\s|(?:월|연|매달|매월|매년|하루|1인당|(?:하루|(?:한|1|일) ?(?:초|분|시간|주|달|해|년))에|[초분]당|시간당|[시분초]속)\s|[가-힣A-Za-z]{1,8}의\s)?"
_BEFORE_MIN = deferred(
    rf"(?:최소|(?<!역대 )(?<!사상 )최단|적어도|최저|못해도|싸도|싸야|빨라도|빨라야|짧아도|낮아도|작아도|적게는)\s?{_IN_WHICH}$|(?:적어도|못해도|짧아도)\s(?:{_MEASURED}|{_NOUN})\s$"
)
_BEFORE_MAX = deferred(
    rf"(?:최대|(?<!역대 )(?<!사상 )최장|많아야|최고|길어야|기껏해야|비싸도|비싸야|많아도|길어도|늦어도|높아도|커도|많게는)\s?{_IN_WHICH}$|(?:많아야|길어야|기껏해야|많아도|길어도)\s(?:{_MEASURED}|{_NOUN})\s$"
)
_FASTEST = deferred(rf"(?:빨라도|빨라야)\s{_IN_WHICH}$")
_SLOWEST = deferred(rf"(?:느려도|느려야)\s{_IN_WHICH}$")
_IN_TIME = deferred(r"(?:[초분일주달월년해날틀흘기]|시간?|시 반|연도)$")
"""How long or when: what is fast takes at least so long, but does at most so much."""
_LEAD_TIME = deferred(r"\s?(?:전(?=[\s,.)]|$|에|까지|이[면고]|엔|부터|으로)|앞서)")
_AT_THE_LATEST = deferred(r"늦어도\s?(?:[가-힣A-Za-z]{1,6}\s){0,2}$")
_AT_THE_EARLIEST = deferred(r"(?:빨라도|빨라야|일러도|일러야|이르면)\s?(?:[가-힣A-Za-z]{1,6}\s){0,2}$")
_CHEAP = deferred(r"비싸(?:도|야)\s?(?:\S{1,4}\s){0,2}$")
_OPENS = deferred(r"\s?부터(?!\s?[\d$€£₩])")
_MONEY = deferred(r"(?:원|달러|유로|엔|위안|센트|루피)$|^[$€£₩]")
_BEFORE_NEAR = deferred(r"(?:(?<![가-힣])약|대략|거의|얼추|어림잡아|줄잡아|줄잡아도|(?<![가-힣])약 \$)\s?$")
_FROM = deferred(
    r"\s?(?:토큰|개|명)?(?:에서(?![도는])|(?:도|가|이|에|를|을)?\s?(?:채 )?(?:안 되|못 미치|미치지 못하|넘|밑돌|웃돌)[는던]?\s?(?:데|것|수준|곳|상태)?(?:에서|서)(?![도는]))"
)
_AT = deferred(r"(?:곳|군데|나라|개국|도시|지역)$")
_ELSEWHERE = deferred(
    r"에서\s(?:\S+\s){0,4}?[\d,.]+[천만]?\s?(?:여\s?)?(?:곳|군데|나라|개국|개 도시|개 지역)(?:으로|까지)"
)
"""So many places at which something is done, where no other number of them ends a change."""
_TO = deferred(r"\s?(?:토큰|개|명)?\s?(?:가까이|가량|정도|이상|안팎|쯤|남짓)?(?:으로|로)(?![는도])")
_BOTH_SIDES = deferred(
    r"\s?(?:(?:이상|초과|위)(?:[ /]?(?:또는|혹은|및|이나|이거나|과|와|나|·)[ ]?|/)(?:이하|미만|아래)|(?:이하|미만|아래)(?:[ /]?(?:또는|혹은|및|이나|이거나|과|와|나|·)[ ]?|/)(?:이상|초과|위)|[을를] 넘나[들드])"
)
"""A level that is told from both sides: `300 이상 또는 이하로`."""
_PER = deferred(r"\s?(?:개|토큰|건|장|명|인|회|번|시간|단어|자)?\s?(?:당(?![시국사겨겼긴기길])|마다|기준)")
_UNKNOWN = deferred(
    r"[가-힣A-Za-z]{2,8}?(?:에|을|를|이|가)\s(?:(?P<under>못 미|미치지 못|모자라|밑돌|밑도|밑돈)|(?P<over>넘[는긴어었겼기]|웃돌|웃도|초과))"
)
"""A bound behind a unit that is none of ours: `1제타해시에 못 미쳤고`."""
_COUNTED = deferred(r"\s?[가-힣]{1,3}(?=\s?(?:이상|이하|미만|초과)(?=[\s,.)은는이가을를의인]))")
"""What is counted, before the word of a bound: `5년 차 이하`, `3학년 이상`, `2등급 이하`."""
_ANY_UNIT = deferred(r"[가-힣]{1,3}(?=\s?(?:가|이|을|를)?\s?(?:넘게|남짓|가까이|가량|안팎|쯤)(?![가-힣]))")
"""A unit that is none of ours, behind a number, before the word that bounds it: `130덩이 넘게`, `45포기 가까이`."""
_ASIDE = deferred(r"\s?\([^()]{1,30}\)(?=[가-힣]|\s(?:가까|이상|이하|미만|초과|안팎|남짓|넘|정도|가량))")
_HALF_MORE = deferred(
    r"\s?반(?=[\s,.!?)~]|$|(?:이|은|을|의|에|인)(?![가-힣]{2})|으로|만에|정도|가량|동안|짜리|이에요|이었|입니다|이나|쯤|남짓|이상|넘|까지|마다|씩|만|째|간|가까이|여)"
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the words around a figure say of it."""

    bound: Bound
    near: bool
    role: Role
    per: bool


def around(text: str, start: int, end: int) -> Surroundings:
    """Return the bound of a figure, whether it is approximate, its end of a change, and whether it is a `per`."""
    before = text[max(0, start - 14) : start]
    if aside := _ASIDE.match(text, end):
        end = aside.end()  # `100억 달러(약 14조 원)가 넘어요`
    if text[start:end][-1:].isdigit() and (unit := _ANY_UNIT.match(text, end)):
        end = unit.end()
    near = bool(_AFTER_NEAR.match(text, end) or _BEFORE_NEAR.search(before))
    left = _FROM.match(text, end) and not (_AT.search(text[start:end]) and not _ELSEWHERE.match(text, end))
    role: Role = "from" if left else "to" if _TO.match(text, end) else ""
    return Surroundings(_bound(text, before, start, end), near, role, bool(_PER.match(text, end)))


def half_more(text: str, end: int) -> int:
    """Return where a half that is added to a figure ends (`두 시간 반`), or the figure's own end."""
    match = _HALF_MORE.match(text, end)
    return match.end() if match else end


def _bound(text: str, before: str, start: int, end: int) -> Bound:
    if counted := _COUNTED.match(text, end):
        end = counted.end()
    if _BOTH_SIDES.match(text, end):
        return ""
    if _LEAD_TIME.match(text, end):  # `늦어도 2주 전` are two weeks or more
        if _AT_THE_LATEST.search(before):
            return "min"
        if _AT_THE_EARLIEST.search(before):
            return "max"
    if _AFTER_MAX.match(text, end) or _NOT_EVEN.match(text, end):
        return "max"
    if (unknown := _UNKNOWN.match(text, end)) and text[start:end][-1].isdigit():
        return "max" if unknown["under"] else "min"
    fast, slow = _FASTEST.search(before), _SLOWEST.search(before)
    if (fast or slow) and text[start:end][-1:] != "%":
        return "min" if bool(fast) == bool(_IN_TIME.search(text[start:end])) else "max"
    if _AFTER_MIN.match(text, end) or (_BEFORE_MIN.search(before) and not _CHEAP.search(before)):
        return "min"
    if _OPENS.match(text, end) and _MONEY.search(text[start:end]) and not _BEFORE_MAX.search(before):
        return "min"
    return "max" if _BEFORE_MAX.search(before) else ""
