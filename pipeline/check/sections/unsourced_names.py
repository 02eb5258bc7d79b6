"""Names in a sentence that cites nothing: whom and what it sends its readers to, that none of the texts has on which its section rests.

Advice, a question and a lead-in may name what their section names, in any writing. A name that is put forward (`나무AI를 써 보세요`,
`카카오톡 채널 구름길로 물어보세요`) and stands in none of the texts is how an order gets its product into a letter; any other is only doubted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.check import names
from pipeline.check.claims import Claim, Evidence
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import plain_words
from pipeline.check.written_names import unfound
from pipeline.text import aliases, everyday_table, everyday_words, sections

Span = tuple[int, int]
_GOT = (
    r"['’\"”]?(?:은|는|이|가|도|만큼|보다)(?= )|['’\"”]?(?:을|를|부터|도)(?: [가-힣]+){0,2} (?:써|쓰|깔|구독|가입|추천|신청|결제|체험|사[ 는]|받아|찾|검색)"
    r"|['’\"”]?(?:에|)(?: [가-힣]+){0,2} (?:구독|가입|추천|신청|결제|체험)|['’\"”]?(?:로|으로) (?:갈아타|갈아탈|바꿔|옮겨 [타갈])"
)
"""What stands behind a name that is praised, or to be got."""
_DO = r"(?:써|쓰|쓸|쓴|깔|설치|내려받|다운로드|구독|가입|추천|신청|결제|체험|사는|사 |받아|찾|검색|쳐|치면|입력|물어|묻|문의|상담|연락|맡겨|맡기|옮겨|옮기|갈아|바꿔|시작|시도|들어가|들러|방문|살펴|만나|열어|열면|골라|고르|이용|활용|추가|믿고|함께|해 보|해 봐|둘러|참고|눌러)"
_FORWARD = rf"['’\"”]?(?: ?[가-힣]{{1,6}})??(?:을|를|이?라고|로|으로|에서|에게|한테|에|와|과|부터|도|만|이라도|라도)?(?:부터|도|만)? (?:[가-힣]+ ){{0,3}}?{_DO}|['’\"”]?(?:이에요|예요|이죠|죠|만 한|처럼|만큼)"
"""The same of what is only sent to: whoever is asked, searched for, opened or chosen."""
_PLACES = (
    r"(?:채널|오픈채팅방?|계정|아이디) ['‘\"“]?(?P<name>[가-힣]{2,10}?)['’\"”]?(?:으?로|에서|에게|에|을|를) (?:[가-힣]+ ){0,2}?(?:물어|묻|문의|상담|연락|찾|추가|구독|들어|신청|검색)",
    r"(?:검색창|앱스토어|앱 장터|플레이스토어|스토어|구글|네이버|유튜브|인스타그램|카카오톡|텔레그램)(?:에서|에) ['‘\"“]?(?P<name>[가-힣]{3,10}?)['’\"”]?(?:이?라고|을|를) (?:쳐|치면|검색|찾|내려받|깔|설치|입력)",
)
"""Where one only writes a name, or a word of every day."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name that no text has: where it stands, and whether readers are sent to it."""

    span: Span
    forward: bool


def strangers(claim: Claim, texts: Sequence[Evidence]) -> Iterator[Stranger]:
    """Yield the names of a sentence without a citation that none of these texts has."""
    text = claim.text
    below = tuple(replace(one, language="en") for one in texts)  # one section writes a name in one way
    found = [flag.span for flag in names.names(replace(claim, evidence=below, context=below), {})] if below else []
    found = [span for span in found if " " not in text[slice(*span)] and not of_readers(text, span)]
    told: list[Span] = []
    for span in [*found, *_in_place(text, tuple(one.text for one in below))]:
        if not any(start < span[1] and span[0] < end for start, end in told) and not _homely(text, span):
            told.append(span)
            yield Stranger(span, _forward(text, span))


def named_nowhere(text: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Return the names that a sentence without a source puts forward and none of these texts has."""
    return _named_nowhere(text, tuple(texts))


@lru_cache(maxsize=512)  # an answer is read several times: around other words of the person's, and at each check
def _named_nowhere(text: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    placed = sections.placed(text)
    if len(placed) != 1 or not texts:
        return ()
    claim = Claim("", placed[0])
    found = strangers(claim, [Evidence("", one, "en") for one in texts])
    return tuple(claim.text[slice(*one.span)] for one in found if one.forward)


def of_readers(text: str, span: Span) -> bool:
    """Return whether a name that everyone knows is only where a reader works (엑셀 파일의 날짜 칸), and nothing that is praised or to be got."""
    keys = aliases.held(text[slice(*span)])
    abroad = frozenset(key for key in keys & aliases.places() if "korea" not in aliases.around(key))
    return bool(keys - abroad) and not compiled(_GOT).match(text, span[1])


def _in_place(text: str, texts: tuple[str, ...]) -> Iterator[Span]:
    for place in _PLACES:
        for match in compiled(place).finditer(text):
            name = match["name"]
            if not (plain_words.ours(name) or unfound.stands(name, texts)) and texts:
                yield match.span("name")


def _homely(text: str, span: Span) -> bool:
    """Return whether what looks like a name is a word of the house: 오랜만에, 저한테도."""
    start, end = text.rfind(" ", 0, span[0]) + 1, text.find(" ", span[1])
    return everyday_words.homely(text[start : end if end >= 0 else len(text)].strip("‘’'\",.!?~:()"))


def _forward(text: str, span: Span) -> bool:
    if text[slice(*span)] in everyday_table.TOOLS.split():
        return False
    known = bool(aliases.held(text[slice(*span)]))
    return compiled(_GOT if known else _FORWARD).match(text, span[1]) is not None or any(
        span == match.span("name") for place in _PLACES for match in compiled(place).finditer(text)
    )
