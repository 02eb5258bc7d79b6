"""What a CSV says about who wants mail: what the cells mean that stand in the columns which tell it.

Mail that somebody refused cannot be taken back, so a cell that is not plainly a yes counts against sending and is told. Who is gone for
good is only who plainly said so.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal

from pipeline.messages import say
from pipeline.publish.consent_titles import Flag

Meaning = Literal["wants", "left", "unclear"]
Reads = Literal["left", "stays", "state", "mixed", "likely", "aside", "hint", "weak", "free", "list"]
"""How a column is read: by its title, and `likely` ones by their cells. `weak`: nearly all of its cells are no answers. `free`: no title tells,
but a cell may say it in so many words. `list`: addresses of who is gone."""

_SHOWN = 40  # characters of a title or a cell that are shown


def _words(text: str) -> frozenset[str]:
    return frozenset(unicodedata.normalize("NFKC", text).split())


_BARE_YES = _words("v ✓ ✔ ☑ ✅ ■ ○ ◯ 〇 ⭕ ● ㅇ o y yes true t 1 on ok 예 네 넵 넹 네네 참 유 checked selected")
_BARE_NO = _words(
    "n no not false f 0 off ☐ □ 아니오 아니요 아니 아님 아뇨 노 거짓 무 부 unchecked 안함 안해요 하지않음"
)
_CROSS = _words("x × ✗ ✘ ❌")
_VOID = _words("none null nan na undefined 없음 해당없음 미입력 무응답 미응답")
"""A cell that holds nothing, written out."""

_KEPT = re.compile(
    r"(?:거부|거절|해지|탈퇴|취소|차단|반송)(?:를|을)?(?:안함|안했\w*|하지않\w*|아님|아니\w*|없음|해제|철회)|미(?:거부|해지|탈퇴|차단)|not(?:unsubscribed|optedout|blocked|bounced)"
)
"""A refusal that is denied."""
_REFUSES = re.compile(
    r"거부|거절|해지|취소|탈퇴|삭제|중지|중단|차단|반송|정지|휴면|철회|비활성|[미비](?:구독|수신|동의|신청|희망|선택|체크|가입|승인|허용)|안함|안받|안해|안할|안원|않|못받|싫|불가|반대"
    r"|말아|마세요|그만|사양|사절|^아니[오요]|^no(?:t|thank|i|please|e?mail|newsletter|marketing|consent|optin|subscri|permission|n?subscri)|^non"
    r"|unsub|opt(?:ed)?out|delete|removed|bounce|block|disabled|inactive|suppress|cleaned|complain|spam|never|dont|donot|declin|refus|reject|withdr|revok|denied"
)
_ASKS_OUT = re.compile(
    r"수신(?:을|를)?(?:거부|거절|원치|원하지|안함|중단|중지|해지|취소|불가)|구독(?:을|를)?(?:해지|취소|중단|중지|철회|거부|끊)"
    r"|(?:메일|레터|발송)(?:을|를|은|는)?(?:수신|발송)?(?:거부|그만|중단|중지|제외|금지|보내지|안받|안보|받지않|싫|사절|거절)"
    r"|^(?:거부|해지|탈퇴|반송|bounced|cleaned|complained|blocked|removed|dnc)$|unsubscri|opt(?:ed)?out|donot(?:e?mail|send|contact)|dont(?:e?mail|send|contact)|blocklisted|blacklisted"
)
"""A refusal in so many words, whatever column it stands in."""
_MAY_ASK_OUT = re.compile(
    r"[거해취탈중끊원안않싫절그금제반발보]|sub|opt|don|do n|not|ounce|lean|lock|black|emove|plain|dnc", re.IGNORECASE
)
_ASIDE = re.compile(
    r"(?:수신거부|구독취소|구독해지|unsubscribe)(?:가능|방법|링크|안내|문의|아님|안함|없음|link|page|url)"
)

_TELLING = "동의 수신 구독 신청 희망 원함 원해 원합 받겠 받을 받음 받고싶 받아보 받아볼 받습 허용 승낙 승인 수락 찬성 보내주세요 agreed agree accepted accept consented consent optedin optin subscribed subscribe confirmed granted allowed"
_AROUND = (
    "합니다 하겠습니다 하겠음 할게요 할께요 했습니다 했음 했어요 하였음 하였습니다 해요 함 됨 되었음 완료 겠습니다 게요 께요 래요 습니다 니다 음 어요 아요 요 중 인 에 을 를 은 는 이 로 으로 및 와 과 의 싶어요 싶습니다"
    " 이메일 메일 뉴스레터 레터 소식지 소식 정보 마케팅 광고성 광고 홍보 위 내용 모두 전체 전부 무료 유료 정기 감사합니다 부탁드려요 부탁드립니다 예 네 넵"
    " yes y i we do to the our your and get receive receiving emails email newsletters newsletter news marketing updates please me up sign"
)
_ACTIVE = _words(
    "active enabled enable valid verified normal live 정상 활성 활성화 유효 사용 사용중 가입 가입중 가입함 승인"
)


def _lexicon(words: str) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, words.split()), key=lambda word: -len(word))))


_PHRASE, _CORE = _lexicon(f"{_TELLING} {_AROUND}"), _lexicon(_TELLING)
_DATE = re.compile(
    r"\d{2,4}\s*(?:[-./]|년)\s*\d{1,2}\s*(?:[-./]|월)\s*\d{1,2}\s*[.일]?(?:[\sT]*(?:오전|오후|am|pm)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:am|pm|z|utc|kst|[+-]\d{2}:?\d{2})?)?"
    r"|\b20\d{6}(?:\d{6})?\b",
    re.IGNORECASE,
)


def meaning(reads: Reads, cell: str) -> Meaning:
    """Return what a cell of such a column says of its row's reader."""
    if reads == "free" and not _MAY_ASK_OUT.search(cell):
        return "wants"
    said = _said(cell)
    if reads == "free":
        return "unclear" if said == "asks-out" else "wants"
    if reads == "weak":
        return "unclear" if said in ("asks-out", "no", "cross") else "wants"
    return _MEANS[reads].get("refuses" if said == "asks-out" else said, "unclear")


Said = Literal[
    "nothing", "yes", "agrees", "active", "no", "zero", "cross", "kept", "refuses", "asks-out", "date", "void", "other"
]


def _means(wants: str = "", left: str = "") -> Mapping[str, Meaning]:
    return {**dict.fromkeys(wants.split(), "wants"), **dict.fromkeys(left.split(), "left")}


_MEANS: Mapping[Reads, Mapping[str, Meaning]] = {
    "left": _means("nothing void no zero kept", "yes date refuses"),
    "stays": _means("yes agrees date", "no zero cross refuses"),
    "state": _means("nothing yes agrees active", "no zero cross refuses"),
    "mixed": _means("agrees", "refuses"),
    "likely": _means("yes agrees active date"),
    "hint": _means("nothing void other active"),
    "aside": _means("nothing void yes agrees active date kept other"),
}
"""What each kind of answer means in each kind of column; what is not here is unclear."""


@lru_cache(maxsize=20_000)
def _said(cell: str) -> Said:
    """Return what kind of answer a cell is."""
    plain = unicodedata.normalize("NFKC", cell).replace("\ufe0f", "").strip().casefold()
    undated = _DATE.sub("", plain)
    dated = undated != plain and bool(re.search("[1-9]", plain))
    word = re.sub(r"[\s.,!?()\[\]{}'\"_/:;~-]", "", re.sub(r"^([01])\.0+$", r"\1", undated))
    if not word:
        return "date" if dated else "other" if "?" in plain else "nothing"
    if _KEPT.search(word):
        return "other" if "?" in plain else "kept"
    if _ASKS_OUT.search(word):
        return "other" if "://" in plain or _ASIDE.search(word) else "asks-out"
    if "?" in plain:
        return "other"
    for kind, known in _KNOWN:
        if word in known:
            return kind
    if re.fullmatch("0+", word):
        return "zero"
    if _REFUSES.search(word):
        return "refuses"
    if _PHRASE.sub("", word):
        return "other"
    return "agrees" if _CORE.search(word) else "yes" if word.startswith(("네", "예", "yes")) else "other"


_KNOWN: tuple[tuple[Said, frozenset[str]], ...] = (
    ("yes", _BARE_YES),
    ("no", _BARE_NO - {"0"}),
    ("zero", frozenset({"0"})),
    ("cross", _CROSS),
    ("void", _VOID),
    ("active", _ACTIVE),
)


def read_as(flag: Flag | None, cells: Sequence[str]) -> Reads | None:
    """Return how a column is read whose title says this and whose cells are these; None where it holds the readers' addresses.

    A title that is only likely about consent is so where at least half of what stands below it are answers.
    """
    filled = [cell for cell in cells if cell.strip()]
    if sum("@" in cell for cell in filled) * 2 > len(filled):
        return "list" if flag == "left" else None
    if flag is None:
        return "free"
    if flag == "other":
        return None
    return ("likely" if _answers(filled) else "weak") if flag == "likely" else flag


def _answers(cells: Sequence[str]) -> bool:
    """Whether cells are mostly a yes or a no; where there are other numbers, 0 and 1 are counts."""
    counted = any(re.fullmatch(r"[2-9]|\d{2,}", cell.strip()) for cell in cells)
    clear = [cell for cell in cells if _said(cell) not in ("other", "date", "void")]
    found = [cell for cell in clear if not (counted and re.fullmatch("[01]", cell.strip()))]
    return bool(found) and len(found) * 2 >= len(cells)


def agrees(reads: Reads, cell: str) -> bool:
    """Whether a cell is a clear yes to mail, more than the absence of a no."""
    return reads in ("stays", "likely", "mixed") and bool(cell.strip()) and meaning(reads, cell) == "wants"


def answer_of(reads: Reads, cells: Sequence[str]) -> str:
    """Return how a new reader's consent is written into a column: as most of its cells say it; nothing where none is asked for."""
    if reads not in ("stays", "likely", "mixed"):
        return ""
    said = Counter(cell for cell in cells if agrees(reads, cell) and _said(cell) != "date")
    return said.most_common(1)[0][0] if said else "동의" if reads == "mixed" else "Y"


_TOLD_AS: Mapping[Reads, Reads] = {"weak": "likely", "hint": "mixed"}


def why_unclear(reads: Reads, column: str, cell: str) -> str:
    """Say why a row gets no mail whose cell says neither yes nor no, and what to write there."""
    title, value = " ".join(column.split()), " ".join(cell.split())
    return say(
        f"audience.unclear.{_TOLD_AS.get(reads, reads)}",
        column=title if len(title) <= _SHOWN else f"{title[:_SHOWN]}…",
        value=(value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…") or "—",
    )
