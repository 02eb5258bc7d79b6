"""What a CSV says about who wants mail: which columns tell it, and what their cells mean.

Mail that somebody refused cannot be taken back, so a cell that is not plainly a yes counts against sending and is told.
"""

import re
import unicodedata
from typing import Literal

from pipeline.messages import say

Flag = Literal["left", "stays", "state"]
Meaning = Literal["wants", "left", "unclear"]

_BESIDE = re.compile(r"url|link|링크|주소|ip$|경로|방법|번호|버전|version|source|method")
"""A column that is about unsubscribing or consent, but says nothing of either: a link, where somebody agreed."""
_LEFT = re.compile(
    r"거부|해지|탈퇴|(?:구독|수신)취소|차단|unsub|optout|optedout|blocklist|blacklist|suppress|bounce|반송|donot|^dnc$|안받|(?:발송|수신)(?:제외|금지|불가)"
)
_STATE = re.compile(r"상태|status|^(?:state|active|enabled|isactive)$|활성")
_STAYS = re.compile(
    r"(?:수신|구독|동의)(?:여부|유무)|수신(?:동의|허용|설정)|(?:수신|동의|허용|구독)$|동의(?:일|일자|일시|날짜|시각)$"
    r"|(?:optin|optedin|consent|consented|subscribed)$|acceptsmarketing|acceptsemail|^(?:newsletter|marketing|subscribe|subscription|뉴스레터)$|발송(?:여부|대상)"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(unicodedata.normalize("NFKC", text).split())


_MARKS = _words("v ✓ ✔ ☑ ✅ ○ ◯ 〇 ⭕ ● ㅇ o")
_YES = _MARKS | _words(
    "y yes true t 1 on ok agree agreed accept accepted optin optedin subscribed confirmed checked 예 네 동의 동의함"
    " 동의합니다 동의했음 수신 수신함 수신중 수신동의 수신허용 허용 승낙 구독 구독함 구독중"
)
_NO = _words(
    "n no not false f 0 off null none nan na 아니오 아니요 아님 아뇨 없음 해당없음 미거부 거부안함 거부하지않음"
)
_REFUSES = re.compile(
    r"거부|해지|취소|탈퇴|삭제|중지|차단|반송|정지|휴면|철회|비활성|미구독|미수신|미동의|비동의|안함|않음|불가"
    r"|unsub|optout|optedout|delete|removed|bounce|block|disabled|inactive|suppress|cleaned|complain|spam|notsubscribed"
)
_ACTIVE = _YES | _words(
    "active enabled enable valid verified normal live 정상 활성 활성화 유효 사용 사용중 가입 가입중 승인"
)
_DATE = re.compile(r"\d{2,4}(?:[-./]|년)\d{1,2}(?:[-./]|월)\d{1,2}.*|20\d{6}(?:\d{6})?")
_CROSS = frozenset({"x", "×", "✗", "✘", "❌"})


def flag_of(title: str) -> Flag | None:
    """Return what a column with this title tells about who wants mail, if anything."""
    name = folded(title)
    if "@" in title or _BESIDE.search(name):
        return None
    if _LEFT.search(name):
        return "left"
    if _STATE.search(name):
        return "state"
    return "stays" if _STAYS.search(name) else None


def folded(title: str) -> str:
    """Return a column's title without blanks, punctuation and capitals."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", title)).casefold()


def meaning(flag: Flag, cell: str) -> Meaning:
    """Return what a cell of such a column says of its row's reader."""
    plain = unicodedata.normalize("NFKC", cell).replace("\ufe0f", "").strip().casefold()
    dated = bool(_DATE.fullmatch(re.sub(r"\s", "", plain))) and bool(re.search("[1-9]", plain))
    word = re.sub(r"[\s.,!?()\[\]{}'\"_/:;-]", "", re.sub(r"^([01])\.0+$", r"\1", plain))
    no = word in _NO or bool(re.fullmatch("0+", word))
    if flag == "left":
        if not word or no:
            return "wants"
        return "left" if dated or word in _YES or _REFUSES.search(word) else "unclear"
    if not word:
        return "wants" if flag == "state" else "unclear"
    if no or word in _CROSS or _REFUSES.search(word):
        return "left"
    if word in (_YES if flag == "stays" else _ACTIVE) or (flag == "stays" and dated):
        return "wants"
    return "unclear"


def why_unclear(flag: Flag, column: str, cell: str) -> str:
    """Say why a row gets no mail whose cell says neither yes nor no, and what to write there."""
    return say(f"audience.unclear.{flag}", column=column, value=cell or "—")
