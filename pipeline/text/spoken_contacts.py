"""Where a text sends its reader or has them call, in words that `text.contacts` does not read: a handle, an address and a number that are said
in Hangul (패덤 닷컴, 공일공 …), a channel by its name (검색창에 ‘…’)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pipeline.text import aliases, contacts
from pipeline.text.patterns import deferred

Kind = Literal["handle", "address", "number", "channel"]
_DIGITS = dict(zip("공영일이삼사오육륙칠팔구", "001234566789", strict=True))
_NUMERALS = "".join(_DIGITS)
AFTER = r"(?=(?:은|는|이|가|을|를|에|에서|으로|로|의|도|만|면|이면|짜리|씩|부터|까지)*(?:[^가-힣A-Za-z]|$)|이면|짜리|부터|까지)"
_ERA = r"(?! ?(?:버블|거품|붕괴|열풍|광풍|호황|붐|시대|세대|시절|기업|회사|업체|주가|주식))"
_KNOWN = r"app|dev|cloud|site|shop|store|tech|info|co|pt|uk|jp|de|fr|eu|us|school|news|blog|me|xyz|example|online|biz|club|live|link|page|zone|space|world|today|games|studio|agency|design|media"
_TOP = rf"닷 ?컴|쩜 ?컴|점 ?컴|닷 ?넷|쩜 ?넷|(?:닷|쩜|점) ?케이알|(?:닷|쩜) ?(?:에이아이|아이오|앱|클라우드|숍|샵)|(?:닷|쩜|점) ?(?:com|net|org|kr|io|ai)|(?:닷|쩜|(?<=[A-Za-z0-9] )dot) ?[a-z]{{2,12}}|(?<=[A-Za-z0-9] )(?:점 (?:{_KNOWN})|(?i:dot) ?(?i:com|net|org|kr|io|ai|{_KNOWN}))"
"""What an address ends in; `점` is a word of its own too, and so needs Latin letters and a known ending around it."""
_PLACES = "채널|계정|카페|사이트|홈페이지|누리집|블로그|검색창|주소창|장터|스토어|쿠폰|코드"
_SAID = r"(?!(?:이?라)?(?:고|며|면서|는 (?:말|글|내용|뜻|설명|질문|답)))"
_CHANNEL = (
    rf"(?P<at>{_PLACES})(?:에서|에|의|를|을)? ?[‘'“\"](?P<name>[^‘’'”\"]{{2,24}})[’'”\"]{_SAID}",
    r"[‘'“\"](?P<name>[^‘’'”\"]{2,24})[’'”\"](?:이?라는)? ?(?P<at>채널|계정|카페|누리집|홈페이지|블로그|스토어|쿠폰)(?:에서|을|를|에)(?![가-힣])",
)
_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("handle", deferred(r"(?<![\w.])@(?P<name>[A-Za-z][A-Za-z0-9_.]{1,38}[A-Za-z0-9_]|[가-힣][\w.]{2,})")),
    ("address", deferred(rf"(?<![A-Za-z0-9가-힣_-])(?P<name>[A-Za-z0-9가-힣_-]{{2,}}) ?(?P<at>{_TOP}){_ERA}{AFTER}")),
    ("number", deferred(rf"(?<![가-힣])(?P<name>[{_NUMERALS}]{{2,4}}(?:[ -][{_NUMERALS}]{{3,4}}){{1,2}}){AFTER}")),
    *(("channel", deferred(rule)) for rule in _CHANNEL),
)
_TOPS = {
    "컴": "com",
    "넷": "net",
    "케이알": "kr",
    "에이아이": "ai",
    "아이오": "io",
    "앱": "app",
    "클라우드": "cloud",
    "숍": "shop",
    "샵": "shop",
}
_LATIN = deferred(r"[A-Za-z]{2}")
_BETWEEN = deferred(r"(?<=\d)[-. )(]{1,3}(?=\d)")


@dataclass(frozen=True, slots=True)
class Lead:
    """One of them, as it stands and where: `name` is the handle, what an address calls, the digits to call or the channel's name;
    `at` what an address ends in, or what the channel is."""

    kind: Kind
    text: str
    span: tuple[int, int]
    name: str
    at: str = ""

    @property
    def sure(self) -> bool:
        """Whether it surely leads somewhere: a handle, a number, an address with Latin letters (`미국 닷컴` may be what firms are called)."""
        return self.kind in ("handle", "number") or (self.kind == "address" and _LATIN.search(self.name) is not None)


@lru_cache(maxsize=1024)
def find(text: str) -> tuple[Lead, ...]:
    """Return what leads a reader in words, in order."""
    found = [_lead(kind, match) for kind, pattern in _PATTERNS for match in pattern.finditer(text)]
    return tuple(sorted(found, key=lambda one: one.span))


def unfounded(text: str, cited: Iterable[str]) -> list[Lead]:
    """Return what leads a reader in words that none of the cited texts has, to the letter or as an address, a number, a handle of its own."""
    found, sources = find(text), list(cited)
    return [one for one in found if not any(_stands(one, source) for source in sources)]


def _lead(kind: Kind, match: re.Match[str]) -> Lead:
    name, at = match["name"], match.groupdict().get("at") or ""
    if kind == "number":
        name = "".join(_DIGITS[letter] for letter in name if letter in _DIGITS)
    if kind == "address":
        top = at[3:].strip() if at.lower().startswith("dot") else at[1:].strip()
        at = _TOPS.get(top.replace(" ", ""), top.lower())
    return Lead(kind, match.group(), match.span(), name, at)


def _stands(lead: Lead, source: str) -> bool:
    if lead.kind == "handle":
        return re.search(rf"(?<![A-Za-z0-9_]){re.escape(lead.name)}(?![A-Za-z0-9_])", source, re.IGNORECASE) is not None
    if _squeezed(lead.text) in _squeezed(source):
        return True
    if lead.kind == "number":
        return lead.name in _BETWEEN.sub("", source)
    return _has_address(lead, source) if lead.kind == "address" else _squeezed(lead.name) in _squeezed(source)


def _has_address(lead: Lead, source: str) -> bool:
    """Whether a text has the address in its own letters, or the name that everyone knows: 부킹닷컴 is Booking.com."""
    name = lead.name.casefold()
    known = aliases.held(lead.text)
    return bool(known & aliases.held(source)) or any(
        name in one.host.split(".")[:-1] for one in addresses(source, lead.at)
    )


def addresses(source: str, top: str) -> list[contacts.Contact]:
    """Return the web addresses of a text that end so."""
    return [one for one in contacts.every(source) if one.host.endswith(f".{top}")]


def _squeezed(text: str) -> str:
    return re.sub(r"[\s_‘’'“”\"]", "", text).casefold()
