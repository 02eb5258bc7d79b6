"""Notices that stand in an article's place: maintenance, not yet begun, age, region, app, scripts, errors and queues.

A notice speaks to the reader ("please try again", `불편을 드려 죄송합니다`); a report *about* such a thing tells it (`밝혔다`,
"the company said"). So words alone never make a notice: most of the text must speak so, and next to none may report.
"""

import re
from collections.abc import Iterable, Sequence

from pipeline.text.patterns import deferred
from pipeline.text.sentences import sentences

_ENGLISH = (
    r"(?:undergoing|scheduled|planned|essential|routine|ongoing|under) (?:\w+ )?maintenance|(?:be|are) back (?:soon|shortly|online|later)|temporarily (?:unavailable|down|offline|closed|out of service)",
    r"(?:apologi[sz]e|sorry) for (?:any|the) inconvenience|for your (?:patience|understanding)|(?:try|check|come|reload|refresh)(?: this page| the page| it)?(?: back| again)+(?: later| soon| then| shortly| in a)?",
    r"(?:coverage|stream|broadcast|blog|event|updates?)(?: of .{1,60})? (?:will )?(?:begins?|starts?|resumes?) (?:shortly|soon|at|in)|this page (?:will )?(?:updates?|refreshe?s?|reloads?)|has not (?:yet )?(?:started|begun)|^(?:coming soon|stay tuned|watch this space)",
    r"legal (?:drinking )?age|are you (?:at least|over|under|\d\d)|(?:your|of) (?:date of birth|birth ?date)|must be (?:at least |over )?\d\d|intended for adults|by entering\b|verify your age|remembers? your answer",
    r"available in your (?:country|region|location|area|territory)|from a country|grant you access|unavailable (?:in your|for legal|due to)|(?:legal|licensing|rights) (?:reasons|restrictions)|your VPN",
    r"(?:only|continue|read|open|view)(?: [\w’']+){0,3} in (?:the|our) (?:[\w’']+ ){0,3}app\b|(?:get|download|install|open) (?:the|our) (?:[\w’']+ ){0,3}app\b|app store|google play|already have (?:it|the app)",
    r"(?:enable|requires?|turn on|allow|needs?|without) (?:java ?script|scripts)|(?:your|this|supported) browser|browser settings|allow them for this site",
    r"something went wrong|(?:unexpected|internal) (?:server )?error|too many requests|virtual queue|(?:are|wait|waiting|place)(?: now)? in line\b|your turn|wait time|refresh this page|reload the page|(?:go|return|back) to (?:the )?home ?page|quote the (?:reference|code)|our engineers",
    r"(?:contact|write to|call) (?:us|our|the (?:newsroom|switchboard|help ?desk)|support)|(?:support|help) (?:team|desk)|customer (?:service|support)|if you (?:think|believe|need to reach|see this)\b|if you are using (?:a|an) (?:shared|vpn|proxy|extension)|if you use an extension|you will not be able|please (?:wait|note|enter|select|do not|switch|reload|allow|update)",
)
_KOREAN = (
    r"점검 ?(?:일시|시간|기간|내용|대상|사유|중|작업)|작업 ?(?:일시|시간|기간|내용|중|상황)|(?:서비스|시스템|서버|정기|긴급|홈페이지) ?(?:정기 |긴급 |일시 )?(?:점검|중단)|(?:일시|잠시)(?:적으로)? ?(?:중단|중지|제한)",
    r"이용에 ?(?:불편|양해)|(?:대단히|정말|불편을 ?드려) ?(?:죄송|사과)|양해 ?(?:를|부탁)|이용하(?:실|시|는|ㄹ)? ?수 없(?:습니다|어요)|이용할 수 없(?:습니다|어요)|(?:제한|불가|중단|재개)(?:됩|합|될|되)|다시 (?:시도|접속|이용|방문)|고객 ?센터|문의 ?(?:사항|처|[:：])|더 나은 서비스|안정적인 서비스",
    r"곧 시작(?:됩|될|합|하)|잠시 (?:후|뒤)|자동으로 (?:새로|갱신|업데이트|이동)|준비 ?중(?:입|이에)|(?:실시간으로|곧|이어서) (?:전해|전달|찾아)|아직 (?:시작|열리)",
    r"청소년 ?(?:유해|보호|이용)|청소년에게 유해|만? ?1[89]세 ?(?:미만|이상)|성인 ?인증|본인 ?(?:인증|확인)|(?:휴대전화|아이핀) ?인증",
    r"(?:국가|지역|해외)에서는? .{0,12}(?:이용|제공|시청|재생|접속)|VPN",
    r"앱에서(?:만| 더| 보| 계속)|앱을 (?:설치|내려|다운|실행|열)|앱으로 (?:보|열|이동)|^앱 ?(?:열기|다운로드|설치|에서 보기)|설치하(?:셨|시)",
    r"자바 ?스크립트|새로 ?고(?:침|쳐)|(?:지원하지 않는|최신|다른) (?:웹 ?)?브라우저|브라우저 (?:설정|도움말)|(?:첫|이전|홈) ?(?:화면|페이지)으?로|일시적인 ?(?:오류|장애)|대기 ?(?:순번|인원|시간)",
    r"(?:이용|참고|양해|확인|선택|설정|허용|골라|눌러|알려|남겨) ?(?:해 ?)?주(?:세요|시기|십시오)",
)
_NOTICE = deferred("|".join(f"(?:{rule})" for rule in (*_ENGLISH, *_KOREAN)), re.IGNORECASE)
_TELLS = deferred(
    r"\b(?:said|says|told|according to|announced|reported|ruled|wrote|declined|confirmed|argued|added)\b", re.IGNORECASE
)
_PLAIN = deferred(r"(?<![니시])다(?:[.”\"’']|$)")
_TERMS = deferred(  # of the use of data, as every consent page prints them
    r"\bpartners (?:store|use|process|access)\b|\bprocess(?:ing)? (?:your |personal |of )*data\b|\bunique IDs?\b|\blegitimate interests?\b|\b(?:precise )?geolocation data\b"
    r"|\bdevice characteristics\b|\binformation on (?:a|your) device\b|\bpersonali[sz]ed (?:ads|advertising|content)\b|\badvertising and content\b|\baudience research\b",
    re.IGNORECASE,
)
_TO_READERS = deferred(
    r"\b(?:you|your|yours|please|subscribe|sign (?:in|up)|log ?in|this (?:article|post|story|content|page|site|report))\b",
    re.IGNORECASE,
)
_HANGUL = deferred("[가-힣]")
_ASKS = deferred(r"(?:세요|십시오|시오|(?:습|입|합|됩|립|십)니다|나요\?|까요\?|니까\?)[.!?]?[\"'”’)]*$")
_ENDED = deferred(r"[.!?。][\"'”’)\]]*$")
_SHORT = 25
_MOSTLY = 0.45
_HARDLY = 0.25
_LEAST = {True: 12, False: 40}  # characters of a sentence, in Korean and in English


def is_notice(paragraphs: Sequence[str]) -> bool:
    """Whether a text speaks to the reader of the site itself, and reports next to nothing."""
    told = [sentence for paragraph in paragraphs for sentence in sentences(paragraph)]
    whole = sum(map(len, told))
    speaks = sum(len(one) for one in told if _NOTICE.search(one) and not tells(one))
    return bool(whole) and speaks >= _MOSTLY * whole and sum(len(one) for one in told if tells(one)) <= _HARDLY * whole


def tells(sentence: str) -> bool:
    """Whether a sentence reports: a verb of telling, or the plain form in which Korean news is written."""
    return bool(_TELLS.search(sentence) or _PLAIN.search(sentence))


def reports(paragraphs: Iterable[str]) -> list[str]:
    """Return the sentences that are told and not said to the reader: the words of a wall in them are news of walls."""
    return [sentence for paragraph in paragraphs for sentence in sentences(paragraph) if _reports(sentence)]


def told(paragraphs: Iterable[str]) -> list[str]:
    """Return the whole sentences that are no prompts: those that report, and in Korean those of an article in 해요체 too."""
    every = [sentence for paragraph in paragraphs for sentence in sentences(paragraph)]
    return [one for one in every if _ENDED.search(one) and _is_told(one)]


def _is_told(sentence: str) -> bool:
    if tells(sentence):
        return True
    if _HANGUL.search(sentence):
        return len(sentence) >= _LEAST[True] and not (_NOTICE.search(sentence) or _ASKS.search(sentence))
    return len(sentence) >= _SHORT and not (_TO_READERS.search(sentence) or _TERMS.search(sentence))


def _reports(sentence: str) -> bool:
    korean = bool(_HANGUL.search(sentence))
    if len(sentence) < _LEAST[korean]:
        return False
    if korean:  # what is not in the plain form speaks to somebody: prompts do, and letters, which no sign excuses
        return bool(_PLAIN.search(sentence))
    return tells(sentence) or not (_TO_READERS.search(sentence) or _TERMS.search(sentence))
