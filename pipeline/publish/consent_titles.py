"""What the title of a column plainly says about who wants mail: a word, a whole question, a service's own field.

A title is about consent where it names mail (or a letter, marketing) together with taking it, or is nothing but a word for that. Where
another thing is named beside it (a text message, an interview, another letter, what we sent), it is not. `tests/unit/publish/test_consent.py`
is the table.
"""

import re
import unicodedata
from typing import Literal

from pipeline.text.patterns import deferred

Flag = Literal["stays", "asks", "left", "off", "state", "mixed", "memo"]
"""`stays`: who agreed to mail, and nothing else. `asks`: the same with words that are not known, or without saying to what. `left`: who
refused. `off`: who is out for another reason. `state`: what a reader is. `mixed`: about both, so only words that tell count.
`memo`: free words."""

_BRACKETS = deferred(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>|【[^【】]*】|〔[^〔〕]*〕")
_SENTENCE = deferred(r"[?!。\n]+|\.(?=\s|$)|※")
_NOTICE = deferred(
    r"거부(?:할|하실|하는|하더|하셔|해도|\s*시\b|\s*가능)|(?:거부|철회|해지|취소)하?[실할]?\s*수\s*있|권리|불이익|언제든|at any ?time|(?:can|may) (?:always )?(?:unsubscribe|withdraw|opt out)|right to",
    re.IGNORECASE,
)
"""A sentence that tells of the right to refuse: every form that asks for consent has one, and it is no question about refusing."""

_MAIL = deferred(r"메일|레터|소식지|mail|letter")
_LETTER = deferred(r"메일|레터|소식|광고|마케팅|mail|letter|marketing|mkt")
_TAKES = deferred(
    r"수신|수령|구독|동의|받(?:으|아|을|겠|고싶|기|는)|허용|희망|신청|승낙|의향|의사|옵트인|보내(?:드려|도|드릴)"
    r"|consent|opt(?:ed)?in|subscri|agree|accept|receiv|re?cv|permission|signup|signmeup"
)
_ALONE = deferred(r"수신|구독|옵트인|opt(?:ed)?in|subscri")
"""Words that mean taking mail even where nothing else is named."""
_AGREES = deferred(r"동의|consent|agree")
_ASKED = deferred(
    r"^(?:e?mail|newsletters?|이메일|메일|뉴스레터|레터|mkt|marketing|마케팅)(?:yn|ox|onoff|여부|유무)$|^(?:newsletters?|뉴스레터)$"
    r"|(?:can|may|should)we(?:e?mail|contact)|okto(?:e?mail|contact)|재(?:수신)?동의|join(?:the|our)?mailing|(?:e?mail|contact)ok$"
)

_WORDS = (
    "이메일 메일링 메일 뉴스레터 레터 소식지 소식 광고성 광고 마케팅 홍보 정보 수신 수령 구독 동의 허용 희망 신청 승낙 의향 의사 옵트인 여부 유무 선택 필수 체크 설정 유지 계속 재 가능 활용 이용 대상"
    " 받으시겠습니까 받으시겠어요 받아보시겠습니까 받아보시겠어요 받으실래요 받아보실래요 받고싶으신가요 받겠습니다 받을게요 받기 받음 받는데 받는것 받아보기 하시겠습니까 하시겠어요 하십니까 하시나요 하실래요 합니다 하기 하고 하는 함 해요"
    " 원하십니까 원하시나요 원하세요 원함 되나요 될까요 보내드려도 보내도 에 을 를 의 로 으로 은 는 도 및 와 과 일시 일자 매주 매월 주간 월간 정기 무료 저희 우리 이 본 새 일 예 아니오"
    " email emails mailing mail newsletters newsletter letter marketing mkt receiving receive receives received rcv weekly monthly daily recv to i we our the your you would like do want please for of a and in is has"
    " optin opt opted double subscribed subscribe subscriber subscription subscribing consented consents consent agreed agrees agree agreement accepts accept accepted permissions permission"
    " granted yn ox onoff yes no status news signup sign me up my wants list"
)
_KNOWN = tuple(dict.fromkeys(_WORDS.split()))

_SOFT = deferred(
    r"문자|sms|mms|lms|알림|친구톡|카카오|카톡|플친|kakao|푸시|push|앱(?:수신|내)|전화|통화|텔레마케팅|휴대폰|휴대전화|핸드폰|모바일|팩스"
    r"|우편|postal|directmail|phone|mobile|whatsapp|텔레그램|telegram|슬랙|slack"
    r"|제?[3삼]자|위탁|thirdpart|개인정보|정보제공|정보수집|민감정보|privacy|personaldata|personalinformation|gdpr|dataprocessing"
    r"|약관|terms|이벤트|행사|혜택|notification|위치|쿠키|cookie"
)
"""Another channel or matter: such a title is about mail only where it names mail, too."""
_SOFT_WORD = deferred(r"\b(?:calls?|texts?|texting|app|fax|tm|post|dm)\b")
_ELSE = deferred(
    r"인터뷰|interview|후기|추천|추천인|유튜브|youtube|채널|팟캐스트|podcast|chatgpt|gpt|claude|클로드|gemini|넷플릭스|netflix|인스타|블로그|디스코드|오픈채팅|신문|웹진"
    r"|다른|타사|타레터|타뉴스|경쟁|제휴|파트너|partner|other|초대|웰컴|환영|welcome|당첨|담당|팀$|필진|작성자|기고|author|contributor|writer|광고주|advertiser|이벤트(?:참여|당첨|응모|신청)|(?:구독|레터)이벤트"
    r"|결제|유료|paid|premium|프리미엄|멤버십|payment|billing|주문|order|배송|shipping|예약|예매|환불|refund|계약|구매|후원|sponsor|선물|채용"
    r"|촬영|초상|사진|photo|녹화|녹음|저작|참가|참석|참여|설문|게재|공개|학습|자동|비밀|nda|서약|동의서|부모|보호자|quoted|휴면|dormant|직무|업무|코드|code"
)
"""Another thing: such a title is not about mail from here, whatever else it names."""
_NO_QUESTION = deferred(
    r"확인|인증|유효|오픈|클릭|실패|오류|어떤|어떻게|얼마나|무엇|무슨|어느|언제|왜|계기|이유|골라|구독하고(?:있|계)|구독중(?:인|이)|(?:레터|메일)[이가]있|알게|게된|수신(?:자|인|처)|구독자|동의자|주제|관심|분야"
    r"|(?:수신|구독|신청)[일료]|구독시작|구독기간|만료|종료"
)
"""What a column tells of reading, of times and of reasons, but not of consent."""
_BESIDE = deferred(
    r"(?:url|link|링크|주소|ip|ipaddress|경로|방법|번호|버전|version|source|method|출처|채널|근거|빈도|주기|요일|시간대?|횟수|건수|수량|종류|유형|구분|type|label|level|count|rate|score"
    r"|opens|clicks|opened|clicked|delivered|율|점수|frequency|emailaddress|날짜|id)$"
)
"""What stands at the end of a column that is near consent, but says nothing of it."""
_LINK = deferred(
    r"(?:url|link|링크|ip|ipaddress|번호|버전|version|rate|score|count|counts|횟수|건수|률|율|점수|방법|id)$"
)
_WHEN = deferred(r"\b(?:time|date|at|on|timestamp|since|datetime)$|^date\b")

_BOUND = "이메일|메일|레터|소식지?|광고성?|정보|마케팅|수신|구독|동의|발송"
_TAIL = "(?:여부|유무|일시?|일자|날짜|시각|함|됨|신청|요청|회원|자|상태|사유|yn|ox)*"
_NEGATED = deferred(
    r"(?:받|보내|수신|동의|구독|원|희망|허용|신청)(?:을|를|하|에동의하)?지?[는은]?(?:않|안)|원치|안(?:함|받|보내)|미(?:수신|동의|구독|희망|신청)|비(?:수신|동의|구독)"
    r"|고싶지않|말아|마세요|그만|사절"
)
_LEFT = deferred(
    rf"(?:(?:{_BOUND})(?:에대한|[을를의에])?)+(?:거부|거절|해지|철회|취소|해제|차단|중단|중지|금지|탈퇴|불원)|^(?:거부|해지|철회|구취){_TAIL}$|옵트아웃"
    r"|unsub(?:scrib(?:e[ds]?|ing))?|opt(?:ed|ing)?out|(?:consent|permission)(?:revoked|withdrawn)|donot(?:e?mail|send|contact)|dont(?:e?mail|send|contact)"
    r"|(?<![a-z])no(?:more)?(?:e?mails?|marketing|newsletters?)|non?t?(?:subscri|optedin)|stop(?:e?mails?|sending)|removeme|^dn[cd]$|(?:newsletter|e?mail|marketing|consent)(?:declined|refused|rejected)"
)
_OFF = deferred(
    rf"^(?:회원)?(?:탈퇴|반송|정지|차단|삭제|제외){_TAIL}$|(?:발송|수신|메일|레터|명단)(?:에서)?(?:제외|삭제)|스팸신고|블랙리스트|blacklist|blocklist|suppress|^bounced(?:at|on|date)?$|markedasspam|spamreport"
    r"|^exclude|(?:del|block|leave|withdraw|secede)yn$|^(?:is)?(?:deleted|removed|blocked|disabled)(?:at|on|date)?$|emaildisabled|cleantime|^cleaned"
)
_STATE = deferred(
    r"(?:^|구독자?|수신|회원|가입|계정|메일|레터|동의|subscri\w*|e?mail\w*|newsletter|member\w*|account|contact|user|list|consent|marketing|permission|optin)의?(?:현황|상태|status|state)$"
    r"|^현재(?:상태)$|^(?:is)?(?:active|enabled)$|^(?:현황)$|^(?:회원|계정|구독)?활성(?:화)?(?:여부|유무|상태)?$"
)
_EITHER = deferred(
    r"(?:동의|수신|구독|허용|in|subscribed|yes)\s*(?:[/·|,]|또는|or|vs)\s*(?:비|미|수신|구독)?\s*(?:거부|해지|동의|수신|취소|거절|opt|unsub)",
    re.IGNORECASE,
)
_MEMO = deferred(
    r"^(?:메모|비고|태그|tags?|notes?|memos?|remarks?|comments?|코멘트|라벨|labels?|그룹|groups?|분류|구분|특이사항|참고|이름|성명|성함|닉네임|(?:full)?name)|(?:메모|비고|구분)$"
)


def flag_of(title: str) -> Flag | None:
    """Return what a column with this title tells about who wants mail, if anything."""
    if "@" in title:
        return None
    whole = _plain(title)
    everything = folded(re.sub(r"(?i)(?:direct|postal) mail", "postal", whole))
    text = _without_asides(whole)
    memo: Flag | None = "memo" if _MEMO.search(folded(text)) else None
    if (_SOFT.search(everything) or _SOFT_WORD.search(whole.casefold())) and not _MAIL.search(everything):
        return memo
    parts = [part for part in _SENTENCE.split(text) if part.strip()]
    flag = next((flag for part in parts if (flag := _flag(part)) is not None), None)
    if (
        flag is None
        and memo is None
        and text != whole
        and re.fullmatch("e?mail|이메일|메일|동의|선택", folded(text) or "동의")
    ):
        inside = _flag(_BRACKETS.sub(lambda found: found[0][1:-1], whole))
        return "asks" if inside in ("stays", "asks") else None
    return flag or memo


def folded(title: str) -> str:
    """Return a column's title without blanks, punctuation and capitals."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", title)).casefold()


def _plain(title: str) -> str:
    """Return a title as words: `optIn` is two, and so is `opt_in`."""
    plain = unicodedata.normalize("NFKC", title).replace("\u200b", "")
    return re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", plain).replace("전자우편", "이메일").strip()


def _without_asides(text: str) -> str:
    """Return a title without its brackets and the notices of one's rights."""
    bare = text
    while (shorter := _BRACKETS.sub(" ", bare)) != bare:
        bare = shorter
    bare = bare if re.search(r"\w", bare) else text
    sentences = [one for one in _SENTENCE.split(bare) if one and one.strip()]
    telling = [one for one in sentences if not _NOTICE.search(one)]
    return "\n".join(telling or sentences).strip()


def _flag(text: str) -> Flag | None:
    """Return the flag of one sentence of a title."""
    name = folded(text)
    if _ELSE.search(name):
        return None
    negated = _NEGATED.search(name)
    if _EITHER.search(text) or (negated and "면" in name):
        return "mixed"
    if (_LEFT.search(name) or (negated and (_TAKES.search(name) or _LETTER.search(name)))) and not _LINK.search(name):
        return "left"
    if _OFF.search(name) and not _LINK.search(name):
        return "off"
    if _STATE.search(name):
        return "state"
    return _asking(text, name)


def _asking(text: str, name: str) -> Flag | None:
    """Return how plainly a sentence asks for consent to mail, if it does."""
    timed = _WHEN.search(text.casefold()) and re.search("[a-z]", name)
    if timed or _BESIDE.search(name):
        return None
    if _NO_QUESTION.search(name) or ("발송" in name and not re.search("동의|수신|구독|허용|희망", name)):
        return None
    both, plain = bool(_LETTER.search(name) and _TAKES.search(name)), _all_known(name)
    only_news = "소식" in name and not _MAIL.search(name) and not _ALONE.search(name)
    if plain and (both or _ALONE.search(name)) and not only_news:
        return "stays"
    both = both and (plain or bool(_LETTER.search(name.replace("소식", ""))))
    return "asks" if both or _ASKED.search(name) or (plain and _AGREES.search(name)) else None


def _all_known(name: str) -> bool:
    """Whether a title is made of known words alone, each right behind another."""
    ends = {0}
    for at in range(len(name)):
        if at in ends:
            ends.update(at + len(word) for word in _KNOWN if name.startswith(word, at))
    return len(name) in ends
