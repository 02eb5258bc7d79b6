"""Find where a bare address ends in Korean text: `https://…/wiki/인공지능에서` leads to `…/wiki/인공지능`.

An address may hold Hangul and a josa follows it without a blank, so its end is often certain and sometimes not (`…/고양이`).
Where it is not, there is no link: a reader who lands on another page is worse off than one who copies the address.
"""

from collections.abc import Mapping

from pipeline.text.patterns import deferred

_INNER = r"[^\s()<>\[\]{}\"|\\^`]"
HEAD = r"(?<![A-Za-z0-9_/@.])https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?"
_REST = deferred(
    rf"(?:[\w/?#&=%+$@-]|~(?=[A-Za-z0-9])|[.,;:!'](?=[A-Za-z0-9_/=&#%-])|:(?=[가-힣])|(?<=[/0-9])\*(?=[/0-9])|\({_INNER}{{0,300}}\))*"
)
_UNFINISHED = deferred(r"[?&=%+$@]+\Z")
_GLUED = deferred(r"[.,;:!~]+[^\W\d_]")
_NOT_ASCII = deferred(r"(?![\x00-\x7f])\w")
_HANGUL = deferred(r"[가-힣]+\Z")
_AFTER_LATIN = deferred(r"(?<=[A-Za-z0-9)])[가-힣]+")
_SEPARATORS = "/=_-%?&#+:"

_PLAIN = "은|는|이|가|을|를|의|도|만|와|과|나|이나|랑|이랑|란|이란|며|이며|고|이고|인|처럼|보다|만큼|마다|조차|마저|밖에|대로|하고"
_PLACED = "(?:에|에서|에게|에게서|한테|로|으로|까지|부터|로부터|으로부터)(?:는|도|의|만|서|써|나)?"
_COPULA = "이?라고(?:요|는|도)?|이?라는|이?라서|이에요|예요|이?고요|이?죠|이?네요|이?래요|인데요?|이?었어요|였어요|입니다만?|이?다"
_JOSA = deferred(rf"(?:{_PLAIN}|{_PLACED}|{_COPULA})\Z")

_NAMES = frozenset("고나란랑며인")
"""What is sooner the name of a page than a josa, where it stands alone behind a slash."""
_CERTAIN = deferred(
    r"(?P<any>에서[는도의만]?|에게서?[는도]?|까지[는도의만]?|부터[는도의]?|입니다)\Z"
    r"|(?P<closed>으로[는도의만서써]?|으로부터|(?<!밖)에[는도]?|[은을])\Z"
    r"|(?P<open>예요|[는를])\Z"
)
"""Endings that no name has, where the syllable before them is of the right kind: `closed` wants a final consonant."""
_DOUBT_AFTER: Mapping[str, str] = {
    **dict.fromkeys("의도만요다까데인에", "any"),
    **dict.fromkeys("이과은을", "closed"),
    **dict.fromkeys("가와는를나랑란라며고죠네든야", "open"),
}
_DOUBTED = deferred(r"(?:[가-힣]로|에서|해서|라서|에게|하게|하지|처럼|만큼|마저|밖에|한테|하여|였어|라고)\Z")
_STACKED = deferred(r"(?:로|만|와|과|에|라|보다|한테|처럼)\Z")
"""What may stand between a name and a last 는 or 은: `위키로는` is 위키 with two, so the name's end is not known."""


def end(text: str, start: int, head: int) -> int | None:
    """Return where the address that starts at `start` ends, its host ending at `head`; None where nobody can tell."""
    match = _REST.match(text, head)
    stop = match.end() if match else head
    address = _UNFINISHED.sub("", text[start:stop])
    host = head - start
    after = text[start + len(address) :]
    if _GLUED.match(after) and _NOT_ASCII.match(after.lstrip(".,;:!~")):
        return None
    length = _length(address, host)
    return None if length is None else start + length


def _length(address: str, host: int) -> int | None:
    first = _AFTER_LATIN.search(address, host)
    if first is not None:  # Hangul straight behind Latin: a josa ends the address, anything else leaves it open
        whole = first.end() == len(address) and _JOSA.match(first.group())
        return first.start() if whole else None
    tail = _HANGUL.search(address, host)
    if tail is None:
        return len(address)
    name = tail.group()
    if address[tail.start() - 1] not in _SEPARATORS:
        return tail.start() if _JOSA.match(name) else None  # behind another script: `人工知能을`
    if address[tail.start() - 1] in "/=" and _JOSA.match(name) and name not in _NAMES:
        return tail.start()
    kept = _name(name)
    return None if kept is None else tail.start() + kept


def _name(word: str) -> int | None:
    """Return how long the name is that a word of Hangul begins with, or None where its end is not known."""
    found = _CERTAIN.search(word)
    if found is not None and found.start():
        stem = word[: found.start()]
        fits = found.lastgroup == "any" or (found.lastgroup == "closed") == _closed(stem[-1])
        if fits and found.group().startswith("으로") and _rieul(stem[-1]):
            fits = False
        if fits:
            stacked = found.group() in ("는", "은") and _STACKED.search(stem)
            return None if stacked else len(stem)
    return None if _doubtful(word) else len(word)


def _doubtful(word: str) -> bool:
    """Whether a word may end in a josa or a verb, and may as well be a whole name: 고양이, 온도, 도로."""
    if _DOUBTED.search(word) and not (word[-1] == "로" and _closed(word[-2]) and not _rieul(word[-2])):
        return True
    kind = _DOUBT_AFTER.get(word[-1])
    if kind is None or len(word) == 1:
        return kind is not None
    return kind == "any" or (kind == "closed") == _closed(word[-2])


def _closed(syllable: str) -> bool:
    return (ord(syllable) - 0xAC00) % 28 != 0


def _rieul(syllable: str) -> bool:
    return (ord(syllable) - 0xAC00) % 28 == 8
