"""Where a text tells a reader to go or to call: web addresses, mail addresses and phone numbers, however they are typed.

A bare `evilsite.io` is one, since mail programs make a link of it, and so are `javascript:…` and `haesol-lab/haesol-base`. What ends in no top-level domain is none (`Node.js`, `3.5`, `U.S.`),
and neither is a well-known name with a dot (`Booking.com`, `ASP.NET`, `README.md`). Full-width and other forms of a letter are folded,
letters of other alphabets that look like one (`evil.соm`) too, invisible characters passed over, and so is what is put around a dot that
any reader puts back (`evil(.)com`, `evil 점 com`).
"""

import ipaddress
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pipeline.text import aliases, domain_table
from pipeline.text.patterns import deferred
from pipeline.text.unmasked_letters import latin, plain_form

Kind = Literal["web", "mail", "phone"]
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_STARTS = r"(?<![A-Za-z0-9])(?<![A-Za-z0-9]_)"
_ENDS = r"(?![A-Za-z0-9]|[_-][A-Za-z0-9])"
_PATH = r"(?P<path>(?::\d{1,5})?(?:[/?#][^\s<>\"'“”‘’()\[\]{}|\\^`가-힣]*)?)"
_HOST_LETTER = r"[^\s/?#<>\"'“”‘’()\[\]{}|\\^`:,.]"
_SCHEMED = deferred(
    rf"{_STARTS}[a-z][a-z0-9+.-]{{1,30}}://(?P<host>(?:{_HOST_LETTER}{{1,63}}\.){{0,8}}(?:[A-Za-z0-9-]+|{_HOST_LETTER}{{1,63}})){_PATH}",
    re.IGNORECASE,
)
_SCRIPT = deferred(
    r"(?<![A-Za-z0-9])(?P<host>(?:(?:javascript|vbscript):|data:[a-z]{2,12}/[a-z0-9.+-]{2,40}[;,])[^\s<>\"'“”‘’가-힣]{1,300})(?P<path>)",
    re.IGNORECASE,
)
_SLASHED = deferred(  # `haesol/ai`, `haesol-lab/haesol-base`: where code and weights are, or a dot that became a slash
    rf"{_STARTS}(?<![./@-])(?P<host>(?P<owner>[a-z][a-z0-9_-]{{2,38}})/(?P<name>[A-Za-z0-9][A-Za-z0-9._-]{{1,60}}))(?![/@A-Za-z0-9])(?P<path>)"
)
_SLASHED_TOPS = frozenset(("ai", "com", "io", "kr", "net", "org", "xyz"))
_FIELDS = frozenset(
    "api async bio cloud crypto data disk edge file fintech gpu hpc iot llm network nlp robotics saas storage web".split()  # noqa: SIM905 - reads better
)
"""What stands beside another field or before input and output: `data/ai`, `disk/io`."""
_HOUSE = deferred(r"[-_](?:ai|corp|hq|inc|labs?|org|research|team)$")
_MAIL = deferred(
    rf"{_STARTS}(?P<local>[A-Za-z0-9][A-Za-z0-9._%+-]{{0,63}})@"
    rf"(?P<host>(?:[^\W_](?:[\w-]{{0,61}}[^\W_])?\.){{1,8}}(?:[A-Za-z]{{2,24}}{_ENDS}|한국|닷컴|닷넷|삼성))"
)
_NUMBERED = deferred(rf"(?<![\w.-])(?P<host>(?:\d{{1,3}}\.){{3}}\d{{1,3}})(?![A-Za-z0-9_-]|\.\d){_PATH}")
_HEXADECIMAL = deferred(
    r"(?<![A-Za-z0-9_:])\[?(?P<host>[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7})\]?(?![A-Za-z0-9_:])(?P<path>)"
)
_BARE = deferred(
    rf"{_STARTS}(?P<host>(?:{_LABEL}\.){{1,8}}(?:xn--[A-Za-z0-9-]{{1,59}}|[A-Za-z]{{2,24}})){_ENDS}{_PATH}"
)
_IN_SCRIPT = deferred(
    r"(?<![\w.])(?P<host>(?:[^\W_][\w-]{0,62}\.){1,4}"
    r"(?:(?:한국|닷컴|닷넷|삼성)(?=$|[^\w]|에|으로|로|은|는|이|가|을|를|의|과|와|도|까지|부터|만|입니다)"
    rf"|[a-z]{{2,24}}{_ENDS}|[^\W\d_A-Za-z가-힣]{{2,16}})){_PATH}"
)
_AREA = r"0(?:2|[3-6][1-5]|70|80|30|60|50\d|1[016-9])"
_PHONE = deferred(
    rf"(?<![\d.,$₩+-])(?:\({_AREA}\)|{_AREA})[-.) ]{{0,2}}\d{{3,4}}[-. ]\d{{4}}(?![\d-])"
    r"|(?<![\d.,$₩+-])0(?:1[016-9]|70)\d{7,8}(?![\d-])"
    r"|(?<![\w.+,-])\+[1-9]\d{0,2}(?:[-. ]?\(?\d{1,4}\)?){1,2}(?:[-. ]?\d{3,4}){2}(?![\d%-]|,\d)"
    r"|(?<![\d.,$₩+-])(?:1[-.])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-.])\d{3}[-.]\d{4}(?![\d-])"
)
_SERVICE = deferred(r"(?<![\d.,$₩+-])(?P<first>1[568]\d\d)-(?P<last>\d{4})(?![\d-]|\)? ?[/*=×÷])")
_CALLS = deferred(r"전화|문의|연락|번호|콜센터|고객\s?센터|상담|☎|☏|📞|\b(?:tel|call|phone)\b", re.IGNORECASE)
_LATEST = 2100  # `1592-1598` are years
_SENTENCE_END = deferred(r"[다요죠까음함임]$")  # `발표했다.한국은`: a blank is missing
_VERSION = deferred(r"(?:\bv|\bver\.|version|버전) ?$", re.IGNORECASE)
_FILES = frozenset(("ai", "cc", "md", "mov", "pl", "ps", "py", "rs", "sh", "so", "zip"))
_UNITS = frozenset(("am", "cm", "gb", "in", "kg", "km", "mg", "ml", "mm", "ms", "mw", "pm"))
_NAME = deferred(r"(?:ASP|ADO|VB|ML)\.NET|[A-Z][A-Z_-]*\.md|(?:Co|Inc|Corp)\.Ltd|[BM]\.(?:Sc|Com)")
_BETWEEN_DIGITS = deferred(r"(?<=\d)[-. )(]{1,3}(?=\d)")
_TRAILING = ".,;:!?…~"
_FOLDED = str.maketrans(dict.fromkeys("‐‑‒–—―−－", "-") | dict.fromkeys("。．｡", "."))
_COUNTRY = "82"
_FOREIGN = deferred(r"[\u0370-\u03ff\u0400-\u052f]")
_FOREIGN_WORD = deferred(r"[A-Za-z\u0370-\u03ff\u0400-\u052f]+")
_PARTED_DOT = deferred(
    r"(?<=[A-Za-z0-9]{2})(?:\s?[(\[{]\s?(?:\.|dot|닷|점)\s?[)\]}]\s?(?=[A-Za-z])"
    r"|\s(?:\.|닷|점)\s(?=(?:com|net|org|io|ai|app|co|dev|info|kr|me|shop|site|xyz)(?![A-Za-z0-9])))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Contact:
    """One address or number: as it stands, and where; in `key` two writings of the same one agree.

    `plain` says that a web address is a bare domain, which may be a name too (`Mistral.ai`), or the name of a repository: no scheme,
    `www.`, port or path.
    """

    kind: Kind
    text: str
    span: tuple[int, int]
    key: str
    host: str = ""
    plain: bool = False


@lru_cache(maxsize=1)
def _tops() -> frozenset[str]:
    every = (domain_table.LATIN, domain_table.SET_ASIDE, domain_table.HANGUL, domain_table.OTHER)
    return frozenset(" ".join(every).split())


def find(text: str) -> list[Contact]:
    """Return the addresses and numbers of a text in order, without names that everyone knows."""
    return [one for one in every(text) if not (one.plain and _is_name(one.text))]


def unfounded(text: str, cited: Iterable[str], named: Iterable[str] = ()) -> list[Contact]:
    """Return the addresses and numbers of a text that none of the cited texts has.

    `named` are texts that may lend a name: a bare domain that begins with a capital letter may stand in them, with its dot or without
    (`Character AI`).
    """
    found = find(text)
    if not found:
        return []
    sources = list(cited)
    known = [one for source in sources for one in every(source)]
    digits = [_BETWEEN_DIGITS.sub("", _fold(source)[0]) for source in sources]
    lending = [*sources, *named]
    left = [one for one in found if not (_stands(one, known, digits) or _lent(one, lending))]
    return [one for one in left if not _verbatim(one, sources)]


def _stands(contact: Contact, known: Iterable[Contact], digits: Iterable[str]) -> bool:
    if contact.kind == "phone":
        return any(contact.key in one or f"{_COUNTRY}{contact.key[1:]}" in one for one in digits)
    return any(
        contact.key == one.key
        or (contact.plain and one.kind == "web" and f".{one.host}".endswith(f".{contact.key}"))
        or (contact.plain and "/" in contact.key and one.key.endswith(f"/{contact.key}"))
        for one in known
    )


def _verbatim(contact: Contact, sources: Iterable[str]) -> bool:
    """Whether a source has the very letters, whatever they are there: `version 0.3.5.1` is no address."""
    return any(re.search(rf"(?<![\w.@/-]){re.escape(contact.text)}(?![\w@/-]|\.\w)", one) for one in sources)


def _lent(contact: Contact, lending: Iterable[str]) -> bool:
    if not contact.plain or not contact.text[0].isupper():
        return False
    words = r"[ .-]?".join(re.escape(part) for part in contact.text.split("."))
    name = re.compile(rf"(?<![A-Za-z0-9]){words}(?![A-Za-z0-9])", re.IGNORECASE)
    return any(name.search(one) for one in lending)


def _is_name(text: str) -> bool:
    return bool(_NAME.fullmatch(text)) or (text[0].isupper() and aliases.squeeze(text) in aliases.table())


@lru_cache(maxsize=1024)
def every(text: str) -> tuple[Contact, ...]:
    """Return every address and number of a text in order, names with a dot too, each part of the text in one of them at most."""
    folded, places = _fold(text)
    found: list[tuple[tuple[int, int], Contact]] = []
    for span, contact in _read(folded, text, places):
        if not any(start < span[1] and span[0] < end for (start, end), _ in found):
            found.append((span, contact))
    return tuple(contact for _, contact in sorted(found, key=lambda pair: pair[0]))


def _fold(text: str) -> tuple[str, list[int]]:
    """Return a text with its letters in their plain forms and no invisible ones, and the place of each in the text.

    A word joiner is a blank: it stands for a citation.
    """
    letters, places = [], []
    for place, letter in enumerate(text):
        if plain := plain_form(letter):
            letters.append(plain)
            places.append(place)
    return _joined("".join(letters).translate(_FOLDED), [*places, len(text)])


def _joined(text: str, places: list[int]) -> tuple[str, list[int]]:
    """Return a folded text, and its places, with letters that look Latin as such and each parted dot as one."""
    if _FOREIGN.search(text):
        text = _FOREIGN_WORD.sub(lambda match: _latin(match.group()), text)
    for match in reversed(list(_PARTED_DOT.finditer(text))):
        start, end = match.span()
        text = f"{text[:start]}.{text[end:]}"
        places = [*places[: start + 1], *places[end:]]
    return text, places


def _latin(word: str) -> str:
    plain = latin(word)
    return plain if plain.isascii() and word.casefold() not in _tops() else word


def _read(folded: str, text: str, places: list[int]) -> Iterator[tuple[tuple[int, int], Contact]]:
    """Yield what each pattern finds, the surer ones first."""
    for match in _MAIL.finditer(folded):
        yield match.span(), _contact("mail", match.span(), match.group().casefold(), text, places)
    for pattern, sign, holds in _WEB:
        for match in pattern.finditer(folded) if sign in folded else ():
            if holds(match):
                yield _web(match, text, places, schemed=pattern in (_SCHEMED, _SCRIPT))
    for pattern in (_PHONE, _SERVICE):
        for match in pattern.finditer(folded):
            if pattern is _PHONE or not _are_years(match):
                yield match.span(), _contact("phone", match.span(), _number(match.group()), text, places)


def _web(match: re.Match[str], text: str, places: list[int], *, schemed: bool) -> tuple[tuple[int, int], Contact]:
    path = match["path"].rstrip(_TRAILING)
    end = match.start("path") + len(path) if path else match.end("host")
    host = match["host"].casefold().rstrip(".").removeprefix("www.")
    plain = not (schemed or path or match["host"].casefold().startswith("www."))
    span = (match.start(), max(end, match.start() + 1))
    made = _contact("web", span, host + path.rstrip("/"), text, places)
    return span, Contact("web", made.text, made.span, made.key, host, plain)


def _contact(kind: Kind, span: tuple[int, int], key: str, text: str, places: list[int]) -> Contact:
    start, end = places[span[0]], places[span[1] - 1] + 1
    return Contact(kind, text[start:end], (start, end), key)


def _number(text: str) -> str:
    """Return the digits of a phone number, a Korean one as it is called at home."""
    digits = "".join(letter for letter in text if letter.isdigit())
    if text.startswith("+") and digits.startswith(_COUNTRY):
        return "0" + digits.removeprefix(_COUNTRY).removeprefix("0")
    return digits


def _are_years(match: re.Match[str]) -> bool:
    """Whether `1592-1598` is a span of years: the later one second, and nothing around it speaks of calling."""
    spans = int(match["first"]) < int(match["last"]) < _LATEST
    return spans and not _CALLS.search(match.string)


def _is_bare(match: re.Match[str]) -> bool:
    *labels, top = match["host"].casefold().split(".")
    before = match.string[: match.start()]
    if top in _FILES and before.endswith(("/", "\\", "`")):
        return False
    if all(label.isdigit() for label in labels) and top in _UNITS:
        return False
    return top in _tops() or top.startswith("xn--") or bool(re.match(r"[a-z]{2,6}/", _tail(match)))


def _tail(match: re.Match[str]) -> str:
    return match["host"].rpartition(".")[2] + match["path"]


def _is_in_script(match: re.Match[str]) -> bool:
    *labels, top = match["host"].casefold().split(".")
    if top.isascii():  # `주소는evil.io` is read by `_BARE`, without what stands before it
        return top in _tops() and top not in _FILES and any(not label[-1].isascii() for label in labels)
    return top in _tops() and not _SENTENCE_END.search(labels[-1])


def _is_number(match: re.Match[str]) -> bool:
    before = match.string[: match.start()]
    return all(int(part) <= 255 for part in match["host"].split(".")) and not _VERSION.search(before)


def _is_hexadecimal(match: re.Match[str]) -> bool:
    try:
        ipaddress.IPv6Address(match["host"])
    except ValueError:
        return False
    return any(letter.isdigit() for letter in match["host"])


def _any(match: re.Match[str]) -> bool:
    return bool(match.group())


def _is_slashed(match: re.Match[str]) -> bool:
    """Whether two words with a slash between them are a place: the second a top-level domain, or both of one house."""
    owner, name = match["owner"], match["name"].rstrip(_TRAILING)
    if name in _SLASHED_TOPS:
        return owner not in _FIELDS
    parts = {part for part in re.split(r"[._-]", name.casefold()) if len(part) > len("abc")}
    of_one = "-" in name and not parts.isdisjoint(re.split(r"[_-]", owner))
    return "-" in owner and (of_one or bool(_HOUSE.search(owner)))


_WEB = (  # each with the sign without which it finds nothing
    (_SCHEMED, "://", _any),
    (_SCRIPT, ":", _any),
    (_NUMBERED, ".", _is_number),
    (_HEXADECIMAL, ":", _is_hexadecimal),
    (_IN_SCRIPT, ".", _is_in_script),
    (_BARE, ".", _is_bare),
    (_SLASHED, "/", _is_slashed),
)
