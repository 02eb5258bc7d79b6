"""해요체 kept: the sentences of prose that end in another speech level, each with its right ending where that is plain."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.korean import korean_enough
from pipeline.check.upper import LINES
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text import josa
from pipeline.text.patterns import deferred
from pipeline.text.register import SSANG_SIOT, Register, bare, register
from pipeline.text.sections import Placed

_PROSE = ("paragraph", "same")
_IN_QUOTES = deferred(r"[”’\"'」』》〉][.!?…~\s]*$")
_NOT_WORDS = r"[^\w.,!?()\[\]{}<>\"'“”‘’「」『』《》〈〉…—–-]"  # blanks and pictures
_LAST_WORD = deferred(rf"(?P<word>[가-힣]+)(?P<mark>[.!]?)(?=\s*\[\^|{_NOT_WORDS}*$)")
_WHOLE = {
    "합니다": "해요", "됩니다": "돼요", "했습니다": "했어요", "됐습니다": "됐어요", "입니다": None, "아닙니다": "아니에요", "한다": "해요",
    "된다": "돼요", "했다": "했어요", "됐다": "됐어요", "있다": "있어요", "없다": "없어요", "같다": "같아요", "않는다": "않아요",
    "있음": "있어요", "없음": "없어요", "같음": "같아요", "않음": "않아요", "함": "해요", "됨": "돼요",
}  # fmt: skip
_NOUNED = deferred(
    rf"(?:[{SSANG_SIOT}있없같않많좋받높낮넘찍꼽놓맡맺얻잃입]음|됨|[것중뿐]임|(?:예정|계획|방침|상태|전망|수준|때문|입장|목표|처음|추세|셈)임|"
    r"(?:밝|앞당겨|알려|[가-힣][아어여해워려져]|커)[짐힘]|(?:늘어|나타|드러|물러|떠|벗어|살아)남|줄어[듦듬]|(?:올라|내려|들어|나아|넘어|늘어)[감섬옴]|(?:나|들어|나와)옴|(?:나|앞|들어)섬|"
    r"(?:밝|잡|막|뽑|먹|읽)힘|(?:올|내|늘|열|팔|풀|걸|끌|돌|몰)림|(?:낮|늦|멈|갖)춤|보임|(?:줄|높)임|"
    r"(?<![수군모축위표서편관명결포계륙양기상재거류금전])(?<!도서)함)$"
)
"""Verbs made nouns, and no noun that ends so: 내렸음, 받음, 출시함, 예정임, but not 잠수함, 책임, 마음, 충남."""
_PAST_NOUN = deferred(rf"[{SSANG_SIOT}]음$")
_THANKS = ("감사합니다", "고맙습니다")


def registers(claim: Claim) -> Iterator[Flag]:
    """Yield where a sentence is not in 해요체; headings and list items may end in nouns, and titles in nouned verbs too."""
    placed = claim.placed
    if placed.place == "heading" or not korean_enough(placed.plain) or _IN_QUOTES.search(placed.plain):
        return  # `답은 “아니다”.` ends in somebody's words
    found, last = register(placed.plain), _last(placed.text)
    span = last.span() if last else (0, len(placed.text))
    if found == "soft":
        yield Flag("style", "note", span, say("check.register.soft"), sure=0.9)
    elif _another(found, claim) and not placed.plain.rstrip(".! ").endswith(_THANKS):
        words = bare(placed.plain).split()
        ending = last["word"] if last else words[-1] if words else ""
        yield Flag("register", "warn", span, say("check.register", ending=ending[-6:]), sure=0.95, fix=_softer(placed))


def _another(found: Register, claim: Claim) -> bool:
    """Return whether a speech level is none that a sentence in this place may have."""
    if found == "eum":
        words = bare(claim.placed.plain).split()
        nouned = len(words) > 1 and _NOUNED.search(words[-1]) is not None
        return nouned and claim.placed.place in _PROSE and claim.section not in LINES
    return found in ("hamnida", "haera") and claim.placed.place != "other"


def _last(text: str) -> re.Match[str] | None:
    return _LAST_WORD.search(text)


def _softer(placed: Placed) -> Fix | None:
    match = _last(placed.text)
    if match is None:
        return None
    word = match["word"]
    for ending, soft in _WHOLE.items():
        if word.endswith(ending) and soft:
            return _ending(placed.text, match, word[: -len(ending)] + soft)
    for ending in ("습니다", "다"):
        stem = word[: -len(ending)]
        if word.endswith(ending) and stem and (ord(stem[-1]) - 0xAC00) % 28 == 20:
            return _ending(placed.text, match, stem + "어요")
    if _PAST_NOUN.search(word):
        return _ending(placed.text, match, word[:-1] + "어요")
    if word.endswith("입니다") and len(word) > 3:
        return _ending(placed.text, match, josa.attach(word[:-3], "이에요/예요"))
    return None


def _ending(text: str, match: re.Match[str], wanted: str) -> Fix | None:
    find, replacement = match.group(), wanted + match["mark"]
    return Fix(find, replacement) if text.count(find) == 1 else None
