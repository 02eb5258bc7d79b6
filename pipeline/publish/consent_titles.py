"""What the title of a column tells about who wants mail, however people name it: a word, a whole question, a service's own field.

Brackets and notices of one's rights say nothing of the column itself. A column about another channel (a text message, a call, the post)
or another matter (terms, a third party, a payment) is none about mail.
"""

import re
import unicodedata
from typing import Literal

Flag = Literal["left", "stays", "state", "mixed", "likely", "aside", "hint", "other"]
"""`left` marks who is gone, `stays` who agreed, `state` what a reader is. `mixed`: about both, so only words that tell count. `likely`: the
cells decide whether it is about consent. `aside`: leave to keep personal data. `hint`: speaks of refusing, but only in brackets.
`other`: about something else, whatever its cells say."""

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>|【[^【】]*】|〔[^〔〕]*〕")
_SENTENCE = re.compile(r"[?!。\n]+|\.(?=\s|$)|※")
_NOTICE = re.compile(
    r"거부(?:할|하실|하는|하더|하셔|해도|\s*시\b|\s*가능)|(?:거부|철회|해지|취소)하?[실할]?\s*수\s*있|권리|불이익|언제든|at any ?time|(?:can|may) (?:always )?(?:unsubscribe|withdraw|opt out)|right to",
    re.IGNORECASE,
)
"""A sentence that tells of the right to refuse: every form that asks for consent has one, and it is no question about refusing."""

_CHANNEL = re.compile(
    r"문자|sms|mms|lms|알림톡|친구톡|카카오|카톡|플친|kakao|푸시|push|앱(?:알림|수신|내)|전화|통화|텔레마케팅|휴대폰|휴대전화|핸드폰|모바일|팩스"
    r"|우편|postal|directmail|phone|mobile|whatsapp|텔레그램|telegram|슬랙|slack"
)
_CHANNEL_WORD = re.compile(r"\b(?:calls?|texts?|texting|app|fax|tm|post)\b")
_MAIL = re.compile(r"메일|레터|mail|letter")
_SENDS = re.compile(r"수신|구독|subscri|optin|optout|receiv")
_PROMOTES = re.compile(r"마케팅|광고|홍보|프로모션|소식|marketing|promo|update")
_PAID = re.compile(r"activesubscription|유료|프리미엄|멤버십|결제|paid|premium|payment|billing")
_THIRD = re.compile(r"제?[3삼]자|위탁|thirdpart")
_MATTER = re.compile(
    r"약관|위치|촬영|초상|사진|녹화|녹음|저작|쿠키|환불|규정|수칙|서약|참가|참석|참여|계약|구매|주문|배송|\d+세|연령|미성년|대리인|보호자"
    r"|terms|cookie|conduct|photo|recording|refund|order|shipping"
)
_PRIVACY = re.compile(
    r"개인정보|정보제공|정보활용|정보이용|정보수집|민감정보|privacy|personaldata|personalinformation|gdpr|dataprocessing"
)

_BESIDE = re.compile(
    r"(?:url|link|링크|주소|ip|ipaddress|경로|방법|번호|버전|version|source|method|출처|채널|근거|빈도|주기|요일|시간대?|횟수|건수|level|count|rate|score"
    r"|opens|clicks|opened|clicked|delivered|율|점수|frequency)$"
)
"""What stands at the end of a column that is about consent, but says nothing of it."""
_LINK = re.compile(r"(?:url|link|링크|주소|ip|ipaddress|번호|버전|version|rate|score|율|점수)$")
_WHEN = re.compile(r"\b(?:time|date|at|on|timestamp|since|datetime)$|^date\b")

_BOUND = "이메일|메일|레터|뉴스|광고|정보|마케팅|수신|구독|동의|회원|발송"
_ENDS = "거부|거절|해지|철회|탈퇴|차단(?!키워드|지역)|반송|중단|중지|정지|휴면|스팸신고|(?<![가-힣])(?:제외|삭제)(?=여부|대상|일|됨|$)|(?<=발송|수신|메일|레터|명단)(?:제외|삭제)"
_NEGATED = re.compile(
    r"(?:받|보내|수신|동의|구독|원|희망|허용|신청)(?:을|를|하|에동의하)?지?[는은]?(?:않|안)|원치|안(?:함|받|보내)|미(?:수신|동의|구독|희망|신청)|비(?:수신|동의|구독)"
    r"|말아|마세요|그만|사절"
)
_LEFT = re.compile(
    rf"(?:(?:{_BOUND})(?:에대한|[을를의에성])?)*(?:{_ENDS})|(?:(?:{_BOUND})[을를]?)+(?:취소|해제)|(?:발송|수신|연락|메일|레터)[을를]?(?:금지|불가|불원)|미발송"
    r"|unsub(?:scrib(?:e[ds]?|ing))?|opt(?:ed|ing)?out|옵트아웃|(?:consent|permission)?(?:revoked|withdrawn)|blocklist|블랙리스트|blacklist|suppress|bounce|complain"
    r"|markedasspam|donot|dont(?:send|mail|email|contact)|(?<![a-z])no(?:more)?(?:e?mails?|marketing|consent|contact|newsletter)|non?t?(?:subscri|optedin)|stop(?:e?mail|sending)|removeme|^dn[cd]$|exclude|refuse|reject|decline|notinterested|^dormant|(?:del|block|leave|withdraw|secede|dormant)yn$|deleted|removed|disabled|cleantime|cleaned"
)
_BARE_END = re.compile(r"(?:결제|주문|예약|배송|예매|참가)(?:해지|중단|중지|정지|제외|삭제|거절)")
"""Endings of something else than mail."""

_STATE = re.compile(
    r"(?:구독자?|수신|회원|가입|계정|메일|레터|발송|동의|subscri\w*|mail\w*|member\w*|account|contact|user|list|consent|marketing|permission|optin)의?(?:현황|상태|status|state)$"
    r"|^(?:현재)?(?:상태|status|active|enabled|isactive)$|활성(?:화)?(?:여부|유무|상태)?$"
)
_ASKED = r"$|여부|유무|동의|허용|설정|희망|의사|의향|가능|승낙|선택|체크|중$|함$|yn|ox|신청(?:$|여부|유무|합|함|하)"
_STAYS = re.compile(
    rf"동의(?!자|어)|(?:수신|구독)(?:{_ASKED}|대상$)|(?:레터|메일|소식지?)(?:을|를|의|수신|수령|받기)?(?:여부|유무|신청(?!일|경로|자)|희망|허용|의사|의향|yn|ox|받기)"
    r"|발송(?:여부|유무|대상|허용|희망|가능|yn)|(?:마케팅|광고성?)(?:정보)?(?:활용|이용)?(?:여부|유무|허용|yn|ox)|옵트인"
    r"|opt(?:ed)?in|consent|subscribed|issubscriber|accepts?(?:e?mail)?marketing|accepts?(?:e?mail|newsletter)|emailpermission"
    r"|^(?:newsletters?|marketing|subscribe|subscription|뉴스레터)(?:yn|ox)?$"
)
_LIKELY = re.compile(
    r"수신(?!자|인|처|함|실패|오류|번호|이메일$|메일$|[일료]|날짜|시각)|구독(?!자|[일료]|시작|기간|만료|종료|이메일|메일)|레터|메일링|메일(?:발송|수령|알림|안내|신청)|마케팅|광고|홍보|프로모션|소식"
    r"|받(?:으시|아보|을|고싶|겠)|연락(?:해|드려|가능|희망)|보내(?:드|도)|letter|marketing|subscri(?!ber)|permission|agree|receiv|mailing|update|e?mailme|contactme|mayweemail"
    r"|keepme|signmeup|accept|allow|promo|gdpr|(?:can|could|should)we(?:e?mail|contact|send)|okto(?:e?mail|contact)|(?:e?mail|contact)ok$|wants?e?mail|preference"
    r"|^subscriber$|^state$|유효|받기|알림|안내메일|메일서비스|(?:mail|mkt|^ad|news|send|use|rec(?:ei)?v)yn$|mkt|rec?v|notification|stayintouch|hearfrom|sendm?e?e?mail|mail(?:list|ads)$|^e?dm$"
)
_EITHER = re.compile(
    r"(?:동의|수신|구독|허용|in|subscribed|yes)\s*(?:[/·|,]|또는|or|vs)\s*(?:비|미|수신|구독)?\s*(?:거부|해지|동의|수신|취소|거절|opt|unsub)",
    re.IGNORECASE,
)


def flag_of(title: str) -> Flag | None:
    """Return what a column with this title tells about who wants mail, if anything."""
    if "@" in title:
        return None
    whole = _plain(title)
    text = _without_asides(whole)
    name, everything = folded(text), _everything(whole)
    if _is_other(everything, whole.casefold(), name):
        return "other"
    flag = _flag(text, name)
    if flag is None:
        inside = _flag(whole, folded(whole)) if text != whole else None
        flag = "likely" if inside in ("stays", "likely") else "hint" if inside in ("left", "mixed") else None
    if flag == "stays" and re.search(r"\bdm\b", whole.casefold()):
        return "likely"  # by post or by mail
    if flag in ("stays", "likely") and not _MAIL.search(everything):
        return _weighed(flag, everything)
    return flag


def folded(title: str) -> str:
    """Return a column's title without blanks, punctuation and capitals."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", title)).casefold()


def _plain(title: str) -> str:
    """Return a title as words: `optIn` is two, and so is `opt_in`."""
    plain = unicodedata.normalize("NFKC", title).replace("\u200b", "")
    return re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", plain).replace("전자우편", "이메일").strip()


def _without_asides(text: str) -> str:
    """Return a title without its brackets and the notices of rights behind a question."""
    bare = text
    while (shorter := _BRACKETS.sub(" ", bare)) != bare:
        bare = shorter
    bare = bare if re.search(r"\w", bare) else text
    sentences = [one for one in _SENTENCE.split(bare) if one and one.strip()]
    telling = [one for one in sentences if not _NOTICE.search(one)]
    return " ".join(telling or sentences).strip()


def _everything(text: str) -> str:
    """Return the whole title folded, brackets too: they name the channel."""
    return folded(re.sub(r"(?i)(?:direct|postal) mail", "postal", text))


def _is_other(everything: str, lower: str, name: str) -> bool:
    """Whether a column is about another channel than mail, another matter, or says only where and how."""
    beside = (_LINK if _LEFT.search(name) and not _BARE_END.search(name) else _BESIDE).search(name)
    about_mail, sends = _MAIL.search(everything), _SENDS.search(everything)
    channel = _CHANNEL.search(everything) or _CHANNEL_WORD.search(lower)
    elsewhere = (channel and not about_mail) or (
        (_THIRD.search(everything) or _PAID.search(everything)) and not about_mail
    )
    matter = _MATTER.search(everything) and not (about_mail or sends or _PROMOTES.search(everything))
    return bool(beside or elsewhere or matter)


def _flag(text: str, name: str) -> Flag | None:
    """Return the flag of a title without asides."""
    left = (_LEFT.search(name) and not _BARE_END.search(name)) or _NEGATED.search(name)
    rest = _NEGATED.sub("·", _LEFT.sub("·", name))
    if _EITHER.search(text) or (left and _STAYS.search(rest)) or (_NEGATED.search(name) and re.search("면", name)):
        return "mixed"
    if left:
        return "left"
    if _STATE.search(name):
        return "state"
    words = text.casefold()
    if _WHEN.search(words) and re.search(r"[a-z]", name):
        return None
    if _STAYS.search(name):
        return "stays"
    return "likely" if _LIKELY.search(name) else None


def _weighed(flag: Flag, everything: str) -> Flag:
    """Return how much a column tells that does not name mail: consent to keep data is none to get mail, one to marketing may be."""
    if _PRIVACY.search(everything) and not _SENDS.search(everything):
        return "likely" if _PROMOTES.search(everything) else "aside"
    return "likely" if _MATTER.search(everything) else flag
