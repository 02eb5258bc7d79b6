"""What a CSV says about who wants mail: what the cells mean that stand in the columns which tell it.

A row is held by its own no. A blank or an unknown word holds it only where nearly everybody answered; who is gone for good is only who
plainly said so.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal

from pipeline.messages import say
from pipeline.publish.consent_titles import Flag
from pipeline.text.patterns import compiled, deferred

Meaning = Literal["wants", "left", "held", "unclear"]
"""`left`: a refusal, remembered for good. `held`: a no that counts as long as it stands in the CSV."""
Reads = Flag | Literal["list"]
"""How a column is read: as its title says. `list`: addresses of who is gone."""

_SHOWN = 40  # characters of a title or a cell that are shown


def _words(text: str) -> frozenset[str]:
    return frozenset(unicodedata.normalize("NFKC", text).split())


_BARE_YES = _words("v ✓ ✔ ☑ ✅ ■ ○ ◯ 〇 ⭕ ● ㅇ o y yes true t 1 on ok 예 네 넵 넹 네네 참 유 켬 켜짐 checked selected")
_BARE_NO = _words(
    "n no not false f 0 off ☐ □ 아니오 아니요 아니 아님 아뇨 노 거짓 무 부 unchecked 안함 안해요 하지않음 끔 꺼짐"
)
_CROSS = _words("x × ✗ ✘ ❌")
_VOID = _words("none null nan na undefined 없음 해당없음 미입력 무응답 미응답")
"""A cell that holds nothing, written out."""

_KEPT = deferred(
    r"(?:거부|거절|해지|탈퇴|취소|차단|반송)(?:를|을)?(?:안함|안했\w*|하지않\w*|아님|아니\w*|없음|해제|철회)|미(?:거부|해지|탈퇴|차단)|not(?:unsubscribed|optedout|blocked|bounced)"
)
"""A refusal that is denied."""
_REFUSES = deferred(
    r"거부|거절|해지|취소|탈퇴|삭제|중지|중단|차단|반송|바운스|스팸|정지|휴면|철회|비활성|[미비](?:구독|수신|동의|신청|희망|선택|체크|가입|승인|허용)|미인증|미확인|안함|안받|안해|안할|안원|않|못받|싫|불가|반대"
    r"|말아|마세요|그만|사양|사절|^아니[오요]|^no(?:t|thank|i|please|e?mail|newsletter|marketing|consent|optin|subscri|permission|n?subscri)|^non"
    r"|cancell?ed|unsub|opt(?:ed)?out|delete|removed|bounce|block|disabled|inactive|suppress|cleaned|complain|spam|never|unconfirmed|pending|remove|^탈퇴|dont|donot|declin|refus|reject|withdr|revok|denied"
)
_ASKS_OUT = deferred(
    r"수신(?:을|를)?(?:거부|거절|원치|원하지|안함|중단|중지|해지|취소|불가)|구독(?:을|를)?(?:해지|취소|중단|중지|철회|거부|끊)"
    r"|(?:메일|레터|발송)(?:을|를|은|는)?(?:수신|발송)?(?:거부|그만|중단|중지|제외|금지|보내지|안받|안보|받지않|싫|사절|거절)"
    r"|^(?:거부|해지|dnc)(?:됨|함|요청|완료)?$|unsub(?:scri|$)|opt(?:ed)?out|donot(?:e?mail|send|contact)|dont(?:e?mail|send|contact)"
)
"""A refusal in so many words."""
_MEMO_BOUND = "이메일|메일|뉴스레터|레터|소식지?|수신|구독|발송|광고|마케팅|정보|동의|명단|목록|리스트"
_MEMO_TAIL = "(?:요청|희망|의사|신청|처리|완료|표시|함|됨|했음|했어요|했습니다|하였음|합니다|해요|하심|하셨음|하기로|해달라|달라|주세요|주십시오|고함|고하심|고했음|다고|겠|겠음|음|자|회원|독자|분|말것|말아|마세요|마|것|부탁|드려요|드립니다|바람|해)*"
_MEMO_OUT = deferred(
    rf"(?:더이상|앞으로|이제|본인|본인이|전화로|메일로|직접|고객|\*)*(?:(?:{_MEMO_BOUND})(?:에서|에대한|[을를은는의에도])?)+(?:더이상|앞으로|안)?"
    rf"(?:거부|거절|해지|취소|중단|중지|철회|탈퇴|차단|금지|제외|삭제|빼|원하지않|원치않|받지않|받기싫|싫|안받|안원|보내지|그만보내|그만|안보내|사절|x|✗|❌){_MEMO_TAIL}"
    rf"|(?:거부|탈퇴|해지|구취|빼){_MEMO_TAIL}"
    r"|unsub(?:s|bed|scribed?|scribe)?|(?:has)?opt(?:ed)?out|(?:please)?(?:donot|dont)(?:e?mail|send|contact)(?:me|mail|emails?|again|anymore)*"
    r"|(?:please|askedto|asked|wantsto)?(?:be)?remove[d]?(?:from(?:the)?(?:mailing)?list)?|nomoree?mails?|bounced|cleaned|dnc|complained|blocklisted|blacklisted"
)
"""A refusal that is all of a part of a memo: a longer sentence about refusals is none."""
_MAY_ASK_OUT = deferred(
    r"[거해취탈중끊원안않싫절그금제삭빼보xX✗❌]|sub|opt|don|do n|ounce|lean|lock|emove|plain|dnc|more", re.IGNORECASE
)
_ASIDE = deferred(
    r"(?:수신거부|구독취소|구독해지|unsubscribe)(?:가능|방법|링크|안내|문의|아님|안함|없음|link|page|url)"
)

_TELLING = "동의 수신 구독 신청 희망 원함 원해 원합 받겠 받을 받음 받고싶 받아보 받아볼 받습 허용 승낙 승인 수락 찬성 보내주세요 agreed agree accepted accept consented consent optedin optin subscribed subscribe confirmed granted allowed"
_AROUND = (
    "합니다 하겠습니다 하겠음 할게요 할께요 했습니다 했음 했어요 하였음 하였습니다 해요 함 됨 되었음 완료 겠습니다 게요 께요 래요 습니다 니다 음 어요 아요 요 중 인 에 을 를 은 는 이 로 으로 및 와 과 의 싶어요 싶습니다"
    " 이메일 메일 뉴스레터 레터 소식지 소식 정보 마케팅 광고성 광고 홍보 위 내용 모두 전체 전부 무료 유료 정기 필수 선택 개인정보 수집 이용 읽고 이해하였으며 이해했으며 확인하였으며 확인했으며 확인하고 이에 활용 하기 할래 할래요 감사합니다 부탁드려요 부탁드립니다 예 네 넵"
    " yes y i we do to the our your and get receive receiving emails email newsletters newsletter news marketing updates please me up sign"
)
_ACTIVE = _words(
    "active enabled enable valid verified normal live 정상 활성 활성화 유효 사용 사용중 가입 가입중 가입함 승인"
)


def _lexicon(words: str) -> re.Pattern[str]:
    return compiled("|".join(sorted(map(re.escape, words.split()), key=lambda word: -len(word))))


_PHRASE, _CORE = _lexicon(f"{_TELLING} {_AROUND}"), _lexicon(_TELLING)
_DATE = deferred(
    r"\d{2,4}\s*(?:[-./]|년)\s*\d{1,2}\s*(?:[-./]|월)\s*\d{1,2}\s*[.일]?(?:[\sT]*(?:오전|오후|am|pm)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:am|pm|z|utc|kst|[+-]\d{2}:?\d{2})?)?"
    r"|\b20\d{6}(?:\d{6})?\b",
    re.IGNORECASE,
)


def meaning(reads: Reads, cell: str) -> Meaning:
    """Return what a cell of such a column says of its row's reader."""
    if reads == "memo":
        return "held" if _MAY_ASK_OUT.search(cell) and _memo_refuses(cell) else "wants"
    said = _said(cell)
    if reads == "state":
        return "left" if said == "asks-out" else "held" if said in ("no", "zero", "cross", "refuses") else "wants"
    return _MEANS[reads].get("refuses" if said == "asks-out" else said, "unclear")


def _memo_refuses(cell: str) -> bool:
    """Whether a part of a memo is a refusal and nothing else."""
    plain = _DATE.sub("", unicodedata.normalize("NFKC", cell).casefold())
    parts = re.split(r"[,;|/()\[\]\n·]|\.\s|[-:→]", plain)
    return any(_MEMO_OUT.fullmatch(re.sub(r"[\W_\d]", "", part.replace("×", "x"))) for part in parts)


Said = Literal[
    "nothing", "yes", "agrees", "active", "no", "zero", "cross", "kept", "refuses", "asks-out", "date", "void", "other"
]


def _means(no: Meaning = "left", wants: str = "", refuses: str = "") -> Mapping[str, Meaning]:
    return {**dict.fromkeys(wants.split(), "wants"), **dict.fromkeys(refuses.split(), no)}


_MEANS: Mapping[Reads, Mapping[str, Meaning]] = {
    "left": _means("left", "nothing void no zero kept", "yes date refuses"),
    "off": _means("held", "nothing void no zero kept", "yes date refuses"),
    "stays": _means("left", "yes agrees date", "no zero cross refuses"),
    "asks": _means("held", "yes agrees active date", "no zero cross refuses"),
    "mixed": _means("left", "agrees", "refuses"),
}
"""What each kind of answer means in each kind of column; what is not here is unclear."""


@lru_cache(maxsize=20_000)
def _said(cell: str) -> Said:
    """Return what kind of answer a cell is."""
    plain = unicodedata.normalize("NFKC", cell).replace("\ufe0f", "").strip().casefold()
    undated = _DATE.sub("", plain)
    dated = undated != plain and bool(re.search("[1-9]", plain))
    word = re.sub(r"[\s.,·!?()\[\]{}'\"_/:;~-]", "", re.sub(r"^([01])\.0+$", r"\1", undated))
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
    if _OPENS.match(plain):
        return "yes"
    return "agrees" if _CORE.search(word) and not _PHRASE.sub("", word) else "other"


_OPENS = deferred(r"(?:네|넵|넹|예|yes|yep|ok|sure|y|ㅇㅇ)(?![\w/|])(?!\s*(?:/|또는|or\b))")
"""A yes at the beginning, whatever is said after it."""
_KNOWN: tuple[tuple[Said, frozenset[str]], ...] = (
    ("yes", _BARE_YES),
    ("no", _BARE_NO - {"0"}),
    ("zero", frozenset({"0"})),
    ("cross", _CROSS),
    ("void", _VOID),
    ("active", _ACTIVE),
)


_ANSWERED = 0.8
"""From this part of all rows on, whoever did not answer counts as not having agreed."""


def read_as(flag: Flag | None, cells: Sequence[str]) -> Reads | None:
    """Return how a column is read whose title says this and whose cells are these; None where it says nothing of consent."""
    filled = [cell for cell in cells if cell.strip()]
    if sum("@" in cell for cell in filled) * 2 > len(filled):
        return "list" if flag in ("left", "off") else None
    counts = [cell for cell in filled if re.fullmatch(r"\d{1,4}", cell.strip())]
    if flag in ("stays", "asks", "state") and len(counts) * 2 > len(filled) and any(int(cell) > 1 for cell in counts):
        return None  # it counts something
    return flag


def answered(reads: Reads, cells: Sequence[str]) -> bool:
    """Whether nearly all rows have an answer in such a column that is understood."""
    if reads in ("memo", "list", "state"):
        return True
    return sum(meaning(reads, cell) != "unclear" for cell in cells) >= _ANSWERED * len(cells)


def agrees(reads: Reads, cell: str) -> bool:
    """Whether a cell is a clear yes to mail, more than the absence of a no."""
    return reads in ("stays", "asks", "mixed") and bool(cell.strip()) and meaning(reads, cell) == "wants"


def weighed(told: Sequence[tuple[Reads, bool, str]]) -> tuple[int, Meaning]:
    """Return which of a row's cells says what becomes of it, and what. Each is told with how it is read and whether nearly all answered.

    A no about mail wins over a yes. A yes about mail outweighs a blank, an unknown word, and a no of which it is not known to what.
    """
    yes = {reads for reads, _, cell in told if agrees(reads, cell)}
    plainly = bool(yes & {"stays", "mixed"})
    found: list[tuple[int, Meaning]] = []
    for at, (reads, nearly_all, cell) in enumerate(told):
        means = meaning(reads, cell)
        if means == "left" and reads == "stays" and plainly:
            means = "held"  # a yes to one mail and a no to another
        counts = {
            "left": True,
            "held": not (reads == "asks" and plainly),
            "unclear": nearly_all and not yes,
            "wants": False,
        }
        if counts[means]:
            found.append((at, means))
    order: tuple[Meaning, ...] = ("left", "held", "unclear")
    return min(found, key=lambda pair: order.index(pair[1]), default=(-1, "wants"))


def answer_of(reads: Reads, cells: Sequence[str]) -> str:
    """Return how a new reader's consent is written into a column: as most of its cells say it; nothing where none is asked for."""
    asks = reads == "stays" or (reads in ("asks", "mixed") and answered(reads, cells))
    if not asks:
        return ""
    said = Counter(cell for cell in cells if agrees(reads, cell) and _said(cell) != "date")
    return said.most_common(1)[0][0] if said else "동의" if reads == "mixed" else "Y"


def why_out(reads: Reads, means: Meaning, column: str, cell: str) -> str:
    """Say why a row gets no mail that is not gone for good, and what to write there."""
    value = " ".join(cell.split())
    kind: str = (
        reads if reads in ("list", "memo") else "no" if means in ("held", "left") else "other" if value else "blank"
    )
    if kind == "other" and reads in ("left", "off", "mixed"):
        kind = "mixed" if reads == "mixed" else "left"
    return say(f"audience.out.{kind}", column=shown(column), value=shown(value))


def shown(text: str) -> str:
    """Return a title or a cell as it is told: in one line, a long one cut."""
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}…"
