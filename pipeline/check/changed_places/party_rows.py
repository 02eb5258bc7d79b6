"""What one party does to another, as Korean says it: the verb, what marks the other party before it, and the passive of each."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from pipeline.text.patterns import deferred


class KoreanRow(NamedTuple):
    """A verb of a deed. `marks` are what stands between the other party and the verb, the surest first.

    `does` says that the subject is who does it, `heads` that the name behind the verb may be whom it is done to, `clause` that a clause
    with a subject of its own stands before the verb.
    """

    deed: str
    verb: re.Pattern[str]
    marks: tuple[re.Pattern[str], ...]
    does: bool = True
    heads: bool = True
    clause: bool = False


SIDE = r"['’”]?(?: (?:[가-힣]{1,4} )?[가-힣]{0,6}(?:위원|장관|대표|의장|교수|박사|감독|시장|총리|회장|사장|의원|병원|대학|은행|출판사|회사|연구소|신문|항공|재단))?(?: ?(?:측|쪽|본사))?"
"""What may stand between a name and its particle: who or what it is, or that its side is meant."""
_TO = deferred(
    rf"{SIDE}(?:에|에게|한테|앞으로)(?=\s)(?! (?:따르면|의하면|대한|대해|맞서|이어|앞서|비해|견줘|반해|반발))"
)
_AGAINST = deferred(rf"{SIDE}(?:을|를)? (?:상대로|겨냥해)")
_OBJECT = deferred(rf"{SIDE}(?:을|를)(?=\s)")
_JUST_BEFORE = deferred(r" $")
_FROM = deferred(rf"{SIDE}(?:에게서|한테서|에게|에서|로부터|으로부터|한테)(?=\s)")
_BY = deferred(rf"{SIDE}(?:에게서|한테서|에게|에서|로부터|으로부터|한테|에)(?=\s)")
_OF = deferred(rf"{SIDE}의 (?:[가-힣]{{1,8}} ){{0,2}}$")
_SENT_BY = deferred(rf"{SIDE}(?:이|가) (?:보낸|낸|건넨|내민|제시한|한) (?:[가-힣]{{1,8}} ){{0,2}}$")
_SAYS_THAT = deferred(rf"{SIDE}(?:이|가) (?:[^.!?“”\"])*[다라]고 (?:[가-힣]{{1,6}} )?$")
_ADVERB = r"(?:[가-힣]{1,5} )?"
_WHOM = r"(?:[\uE000-\uE0C8]+(?:에|에게|한테|을 상대로|를 상대로) )?"
_WHO = r"(?:[\uE000-\uE0C8]+(?:이|가|은|는) )?"
_DID = r"(?:[했한할]|하[기고며는려]|해(?=[요서 ]|왔|온))"
_LETTER = r"(?:경고장|서한|공문|내용증명|편지|통지서?|청구서|소환장|공개서한|항의문|항의서한)"
_SUM = r"(?:(?:(?<=[\d조억만천백십])|(?<=[\d조억만천백십] ))(?:원|달러|유로|엔|위안|파운드)|(?<![가-힣])(?:사용료|로열티|수수료|대금|돈|배상금|합의금|보상금|계약금|이용료|임대료|위약금|벌금))(?:\([^()]{1,40}\))?(?:을|를|씩|쯤|가량|까지| ?정도를| 이상을)? ?"
_PUT = r"(?:내(?=[요고며는기야서])|냈|낸|낼|지불|지급|주(?=[기고며는라])|줘|줬|준(?!비)|치르|치렀|건네|건넸|송금|물어(?=[내주]))"
_MARKET = r"(?:점유율|고객|이용자|사용자|가입자|매출|광고주)(?:들)?"
_WISH = r"(?:요청|요구|제안|제의|조건|권고|청|부탁)"
_SHUT = r"(?:막(?=[았은는기고아])|차단(?:[했한]|하)|금지(?:[했한]|하)|끊(?=[었은는기고]))"
_RIGHT = r"(?:권리|사용권|이용권|라이선스|사용 권한|이용 권한|허가|사용 허가)(?:을|를) "


def _row(
    deed: str, verb: str, *marks: re.Pattern[str], does: bool = True, heads: bool = True, clause: bool = False
) -> KoreanRow:
    return KoreanRow(deed, deferred(verb), marks, does, heads, clause)


KOREAN: tuple[KoreanRow, ...] = (
    _row("sue", rf"(?:소송|소장|고소장|(?<![가-힣])소)(?:을|를)? {_WHOM}{_ADVERB}(?:냈|낸|내(?=[기고며요])|낼|제기{_DID}|걸(?=[었고])|건(?= ))", _AGAINST, _TO),
    _row("sue", r"(?:낸|제기한|건) (?:[가-힣]{1,8} ){0,2}소송", _AGAINST, _TO, heads=False),
    _row("sue", r"(?:소송|고소|제소)(?=\W*$|(?:에)? 나[서섰선])", _AGAINST, _TO, _JUST_BEFORE, heads=False),
    _row("sue", rf"(?:고소|제소){_DID}", _AGAINST, _OBJECT, _TO),
    _row("sue", r"(?:소송|고소|제소)(?:을|를)? ?(?:당|받)|피소", _BY, does=False),
    _row("letter", rf"{_LETTER}(?:을|를)? {_WHOM}{_ADVERB}(?:보냈|보낸|보내(?=[고며기요])|보낼|보내(?=$)|발송|전달{_DID}|전했|전한|건넸|건넨)", _TO),
    _row("letter", rf"{_LETTER}(?=\W*$)", _TO, heads=False),
    _row("letter", rf"(?:보낸|발송한) {_LETTER}", _TO, heads=False),
    _row("letter", rf"{_LETTER}(?:을|를) {_ADVERB}받(?=[았은는고])", _SENT_BY, _BY, _OF, does=False),
    _row("pay", rf"{_SUM}{_WHOM}{_ADVERB}{_PUT}", _TO),
    _row("pay", rf"{_SUM}{_ADVERB}받(?=[았는고기아을게])", _FROM, does=False),
    _row("accept", rf"{_WISH}(?:을|를|에|은|는) {_WHO}{_ADVERB}(?:받아들|수락{_DID}|수용{_DID}|응[했하한해]|따르(?=[기고])|따랐|들어[주줬준]|동의{_DID}|승낙{_DID})", _OF, _SENT_BY),
    _row("reject", rf"{_WISH}(?:을|를|은|는) {_WHO}{_ADVERB}(?:거절{_DID}|거부{_DID}|물리[치쳤친]|뿌리[치쳤친]|일축{_DID}|마다[했한]|퇴짜)", _OF, _SENT_BY),
    _row("ask", rf"(?:요청|요구|부탁|촉구|주문){_DID}", _TO),
    _row("ask", r"(?:요청|요구|부탁|촉구|명령|지시)(?:을|를)? ?받(?=[았은는고])", _BY, _OF, does=False),
    _row("apologise", rf"사과(?:를 )?{_DID}|사과의 뜻을 (?:전[했하한]|밝[혔힌히])", _TO),
    _row("apologise", r"사과(?:를)? ?받(?=[았은는고아])", _BY, _OF, does=False),
    _row("thank", rf"감사(?:의 뜻|의 말|의 인사)?(?:를|을)? ?(?:{_DID}|전[했하한]|표{_DID})|고마움을 (?:전[했하한]|표{_DID})", _TO),
    _row("endorse", rf"지지(?:를)? ?(?:{_DID}|선언{_DID}|표명{_DID})", _OBJECT),
    _row("endorse", r"지지(?:를)? ?(?:받(?=[았은는고아])|얻(?=[었은는고어])|끌어냈)", _BY, _OF, does=False),
    _row("warn", rf"경고(?:를 )?{_DID}", _TO, _OBJECT),
    _row("warn", r"경고(?:를)? ?받(?=[았은는고])", _BY, _OF, does=False),
    _row("accuse", rf"(?:비난|비판|고발|맹비난){_DID}|몰아세[웠우운]", _OBJECT),
    _row("accuse", rf"(?:비난|비판|주장|지적|고발){_DID}|몰아세[웠우운]", _SAYS_THAT, heads=False, clause=True),
    _row("accuse", r"(?:비난|비판|고발)(?:을|를)? ?(?:받|당)", _BY, _OF, does=False),
    _row("block", _SHUT, _OBJECT, deferred(rf"{SIDE}의 (?:[가-힣A-Za-z]{{1,8}} ){{0,2}}[가-힣A-Za-z]{{1,8}}(?:을|를) {_ADVERB}$")),
    _row("block", r"(?:차단|금지) ?당|막[혔힌혀히]", _BY, does=False, heads=False),
    _row("license", rf"{_RIGHT}{_ADVERB}(?:주(?=[기고며는])|줘|줬|준(?!비)|줄|내[주줬준줘]|부여{_DID}|제공{_DID}|판(?= )|팔)", _TO),
    _row("license", rf"{_RIGHT}{_ADVERB}(?:받|얻|따(?=[냈고내낸])|샀|산(?= )|사들|확보)", _FROM, does=False),
    _row("provide", rf"(?:공급|납품|판매){_DID}|팔(?:았|기로|고 |아(?=요)|아 왔)|판(?= )|납품할", _TO),
    _row("provide", r"(?:공급|납품)(?:을 )?받(?=[았은는고아기을])|(?:구매|구입|조달|매입)(?:[했한할]|하[기고며는]|해(?=[요서 ]))|(?<=[을를] )(?:샀|사(?=[요기고서])|사(?=들)|들여[오왔온])", _FROM, does=False),
    _row("lend", r"빌려 ?[주줘준줬줄]|꿔 ?[주줘준줬줄]|임대(?:[했한할]|하[기고며는]|해(?=[요 ]))|대여(?:[했한할]|하[기고며는])|대출해", _TO),
    _row("lend", r"빌(?:려(?! ?[주줘준줬줄])|렸|린|릴|리(?=[고기며는]))|임차|대출(?:을 )?받", _FROM, does=False),
    _row("hire", rf"데려[왔온오갔간가]|영입{_DID}|스카우트{_DID}|빼 ?[왔온오갔간가내냈]|빼내|채용{_DID}", _FROM),
    _row("hire", r"(?:직원|인력|연구원|개발자|인재|임원|사람)(?:[^.,]{0,10})?(?:을|를) (?:빼앗|뺏)(?=[겼긴기])", _BY, does=False),
    _row("invest", r"투자(?:[했한할]|하[기고며는]|해(?=[요서 ]))|(?:돈|자금|달러|원|유로|엔)(?:을|를) (?:넣|쏟아|태[우웠운]|댔|대(?=[기고]))", _TO),
    _row("invest", r"투자(?:를 )?(?:받(?=[았은는고기을])|유치)|투자금(?:을)? (?:받|유치)|자금을 (?:유치|조달)", _FROM, does=False),
    _row("owe", r"빚(?:을 )?(?:[졌진]|지(?=[고었])|지고)|(?:갚아야|내야|물어야|줘야|지급해야|지불해야)", _TO),
    _row("replace", rf"대체{_DID}|밀어[내냈낸]|대신하(?=[게고기며])|대신[했한]", _OBJECT),
    _row("replace", r"대체(?:됐|된|되(?=[고며어기]))|밀려[났난나]", _BY, does=False),
    _row("build", r"(?:을|를)? ?(?:바탕으로|기반으로|토대로)", deferred(r"['’”]?의 (?:[가-힣A-Za-z0-9]{1,10} ){0,2}[가-힣A-Za-z0-9]{1,10}$"), deferred(r"$")),
    _row("acquire", rf"인수{_DID}|사들(?!여졌)|품에 안(?![기긴겼])", _OBJECT),
    _row("acquire", r"인수(?:됐|되|된|돼|당)|팔(?:렸|려|릴|리)", _BY, does=False),
    _row("take", rf"{_MARKET}(?:을|를) {_ADVERB}(?:빼앗(?=[아았는고])|뺏(?=[어었는고])|(?:가져|끌어)[\s]?(?=[오왔온가갔간])|잠식)", _OF, _FROM),
    _row("take", rf"{_MARKET}(?:을|를) {_WHOM}{_ADVERB}(?:(?:빼앗|뺏)(?=[기겼긴길])|내(?=[주줬준줘])|잃(?=[었고은는어]))", _TO, does=False),
    _row("beat", r"제[쳤치친]|앞질(?=[렀러])|앞지르|앞섰|넘어섰|따돌(?=[렸리린])|꺾(?=[었고은으])|추월(?:[했한]|하)", _OBJECT),
    _row("beat", r"(?<=[을를] )(?:[\d대: ]{2,8}(?:으로|로) )?(?:이겼|이긴|이기고|눌렀|누르고|누른|물리[쳤치친]|완파(?:했|하고|한))", _OBJECT),
    _row("beat", r"(?<![가-힣])(?:졌(?=[어고다지])|패했|패한|패배했|무릎을 꿇)", _TO, does=False, heads=False),
    _row("beat", r"(?<![가-힣])(?:뒤처[졌진지]|추월당)|밀렸", _BY, does=False, heads=False),
)  # fmt: skip
ANY = deferred(
    r"사과[를했하의 받]|감사[를했하의 ]|고마움|지지[를했하받얻선표끌]|[을를] (?:[\d대: ]{2,8}(?:으로|로) )?(?:이[겼긴기]|눌렀|누[르른]|물리[쳤치친]|완파)|[에게] (?:졌|패[했한배]|무릎)|소송|고소|제소|피소|소[장를]|[장한문명지서]을? |통지|[원러로엔안드료티금돈][을를]? |요청|요구|제안|제의|조건|권고|부탁|촉구|주문|경고|비난|비판|고발|주장|지적|몰아|"
    r"막|차단|금지|끊|권리|권을|라이선스|허가|공급|납품|판|팔|구매|구입|조달|매입|[샀사]|들여|빌|꿔|임대|대여|대출|임차|데려|영입|스카우트|빼|채용|뺏|빼앗|투자|자금|빚|"
    r"점유율|잠식|가져|끌어|내[주줬준줘]|대체|밀어|밀[려렸]|대신|바탕|기반|토대|인수|품에|제[쳤치친]|앞[질지섰]|넘어섰|따돌|꺾|추월|뒤처"
)
"""What all of these verbs have a part of."""
TALKS_OF: Mapping[str, re.Pattern[str]] = {
    "accuse": deferred(r"[다라자]고 |[다라자]며 |반발|반박|맞섰|맞서|불만|성명|부인"),
    "pay": deferred(r"갚|돌려[주줬준]|환불|대가"),
    "ask": deferred(r"달라|해야 한다|바[란랐라]"),
    "letter": deferred(r"답장|회신|답변서"),
    "provide": deferred(r"제공|사들|구매|조달|들여"),
    "invest": deferred(r"지분|출자|자금"),
    "sue": deferred(r"맞섰|맞대응|법적 대응"),
    "warn": deferred(r"경고|위협|엄포"),
}
"""What else of a sentence with both names may tell the same deed in words that are not read."""
