"""The terms of an entry, in both languages, so that the same fact gives the same term.

Words are folded (English: light stem; Korean: particles off), Korean spellings become the Latin ones that English outlets
use, and quantities become values: "$7.5B" and "75억 달러" are both `#7.5e+09`. A name with a number is a version of its own.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import chain
from sys import intern

from pipeline.records import Entry
from pipeline.select.aliases import BRIDGE_WORDS, LATIN
from pipeline.select.editions import Editions, editions_of
from pipeline.select.lexicon import Lexicon
from pipeline.select.numbers import QUANTITY, quantity
from pipeline.select.sound import other_sound_of, sound_of
from pipeline.select.stem import stem
from pipeline.select.stops import ENGLISH_STOPS, KOREAN_ENDINGS, KOREAN_STOPS, ORDINARY
from pipeline.text.patterns import deferred

TEXT_LENGTH = 420
"""How much of the text is read: beyond it articles tell background, not the event."""

_HANGUL = deferred(r"[가-힣]")
_HANGUL_RUN = deferred(r"[가-힣]+")
_TOKEN = deferred(
    rf"(?P<latin>[A-Za-zÀ-ÿ](?:[A-Za-zÀ-ÿ0-9]|\.(?=[A-Z]\b)|['’](?=[a-z]))*\+?)"
    rf"|(?P<quantity>{QUANTITY})|(?P<hangul>[가-힣]+)|(?P<han>[美中日英韓獨佛])|(?P<end>[.!?:;…—]\s|\n)"
)
_HAN = {"美": "us", "中": "china", "日": "japan", "英": "uk", "韓": "korea", "獨": "germany", "佛": "france"}
_TITLE_CASE = 0.6
_CREDIT = deferred(r"\s*\([^()/]{3,60}/[^()]{2,60}\)\s*$")
_ENDING = deferred(r"['’]s?$|['’](?:s|re|ve|ll|t|d)$")
_IN_BRACKETS = deferred(r"\([^()]*\)")
_LARGEST_VERSION = 1000
_ALIKE = 40


class Kind(IntEnum):
    """What a term is; its weight depends on it."""

    WORD = 0
    NAME = 1
    NUMBER = 2
    VERSION = 3
    SOUND = 4


Found = tuple[str, Kind, str]
"""A term, its kind, and how it stood in the text."""

Joined = frozenset[tuple[str, str]]
"""Names that stand side by side, as given name and family name do."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one entry with their kinds. `bridge` are those that a text in the other language can share."""

    title: Mapping[str, Kind]
    all: Mapping[str, Kind]
    bridge: frozenset[str]
    korean: bool
    joined: Joined = frozenset()
    editions: Editions = frozenset()  # of the title


def is_korean(text: str) -> bool:
    """Return whether a text is mostly Korean: one Hangul letter weighs as much as three Latin ones."""
    hangul = len(_HANGUL.findall(text))
    return hangul * 4 >= sum(1 for letter in text if letter.isalpha())


def opening(entry: Entry, length: int = TEXT_LENGTH) -> str:
    """Return the opening of an entry's text: its summary, then its body where that does not begin alike."""
    summary = entry.summary.strip()
    if entry.body.startswith(summary[:_ALIKE]):
        return (entry.body if len(entry.body) > len(summary) else summary)[:length]
    return f"{summary}\n{entry.body}"[:length]


def headline(entry: Entry) -> str:
    """Return an entry's title without the credit that aggregators put behind it."""
    return _CREDIT.sub("", entry.title) or entry.title


def terms_of(entry: Entry, lexicon: Lexicon, length: int = TEXT_LENGTH) -> Terms:
    """Return the terms of an entry's title and of the first `length` characters of its text, and those of the outlet's name.

    Who tells of itself says `we` and leaves its name out, and who retells another outlet names it.
    """
    headed = headline(entry)
    korean = is_korean(headed)
    text = opening(entry, length)
    title: dict[str, Kind] = {}
    everything: dict[str, Kind] = {}
    bridge: set[str] = set()
    joined: set[tuple[str, str]] = set()
    editions: Editions = frozenset()
    for part, target in ((headed, title), (text, everything)):
        found = list(find(part, lexicon, korean=korean, other=text))
        joined.update(_side_by_side(lexicon.spelled(part) if korean else part, found))
        if part is headed:
            versions = (term for term, kind, _ in found if kind == Kind.VERSION)
            editions = editions_of(headed, versions, [(at, term) for term, kind, at in found if kind == Kind.NAME])
        for term, kind, _ in found:
            target[term] = max(kind, target.get(term, kind))
            if kind != Kind.WORD or term in BRIDGE_WORDS:
                bridge.add(term)
    for term, kind in title.items():
        everything[term] = max(kind, everything.get(term, kind))
    for term, kind, _ in _of_outlet(entry, lexicon):
        everything.setdefault(term, kind)
        bridge.add(term)
    return Terms(title, everything, frozenset(bridge), korean, frozenset(joined), editions)


def _of_outlet(entry: Entry, lexicon: Lexicon) -> Iterator[Found]:
    """Yield the names that an outlet's own name is made of: `Tidewell` of `Tidewell (blog)`."""
    name = _IN_BRACKETS.sub(" ", entry.outlet)
    return (found for found in find(name, lexicon, korean=is_korean(name)) if found[1] in (Kind.NAME, Kind.SOUND))


def _side_by_side(text: str, found: Sequence[Found]) -> Iterator[tuple[str, str]]:
    """Yield the names of a text that have nothing but a blank between them."""
    before, end, start = "", -1, 0
    for term, kind, surface in found:
        if kind == Kind.SOUND:
            continue
        at = text.find(surface, start)
        if kind == Kind.NAME and before and text[end:at] == " ":
            yield before, term
        before, end, start = (term if kind == Kind.NAME and at >= 0 else ""), at + len(surface), max(start, at + 1)


def surfaces(entry: Entry, lexicon: Lexicon) -> dict[str, str]:
    """Return how each term of an entry stands in it, the title's spelling first: for people."""
    korean = is_korean(entry.title)
    found: dict[str, str] = {}
    text = opening(entry)
    said = (find(part, lexicon, korean=korean, other=text) for part in (headline(entry), text))
    for term, _, surface in chain(*said, _of_outlet(entry, lexicon)):
        found.setdefault(term, surface)
    return found


def find(text: str, lexicon: Lexicon, *, korean: bool, other: str = "") -> Iterator[Found]:
    """Yield the terms of a text in order; `other` is more text of the same entry, to tell names from capitals."""
    text = lexicon.spelled(text) if korean else text
    shouting = not korean and _is_title_case(text)
    before: tuple[str, int] = ("", -9)  # the name just before, and where it ended
    first = True
    for match in _TOKEN.finditer(text):
        where = match.lastgroup
        token = match.group()
        if where == "latin":
            plain = (first or shouting) and not korean and token[0].isupper()
            for found in _latin(token, korean=korean, said=plain and _said_small(token, other)):
                if found[1] != Kind.SOUND:
                    before = (found[0], match.end()) if found[1] == Kind.NAME else ("", -9)
                yield found
        elif where == "hangul":
            name = ""
            for found in _hangul(token, lexicon):
                name = found[0] if found[1] == Kind.NAME else name
                yield found
            before = (name or _bare(token), match.end())
        elif where == "quantity":
            near = before if _stands_alone(text, match.end()) else ("", -9)
            yield from _quantity(token, near, match.start())
            before = ("", -9)
        elif where == "han":
            yield _HAN[token], Kind.NAME, token
        first = where == "end"


def _is_title_case(text: str) -> bool:
    words: list[str] = re.findall(r"[A-Za-z][a-z']{3,}", text)
    return bool(words) and sum(word[0].isupper() for word in words) >= _TITLE_CASE * len(words)


def _said_small(token: str, other: str) -> bool:
    """Whether a word that may be written large as any word would stands in a text written small."""
    small = _ENDING.sub("", token).lower()
    return small in other and re.search(rf"\b{re.escape(small)}\b", other) is not None


@lru_cache(maxsize=30_000)
def _latin(token: str, *, korean: bool, said: bool) -> tuple[Found, ...]:
    """Return the terms of a Latin word; `said` tells that the text has it written small too, so that a capital makes it no name."""
    surface = _ENDING.sub("", token)
    lower = surface.lower().replace(".", "").replace("’", "'")
    if lower in ENGLISH_STOPS or len(lower) < 2:
        return ()
    lower = LATIN.get(lower) or LATIN.get(stem(lower)) or lower
    found: list[Found] = []
    for word in lower.split():
        term = intern(stem(word))
        kind = _latin_kind(surface, term, korean=korean, said=said)
        found.append((term, kind, surface))
        sound = sound_of(word) if kind == Kind.NAME and not korean else ""
        if sound:
            found.append((intern("~" + sound), Kind.SOUND, surface))
    return tuple(found)


def _latin_kind(surface: str, term: str, *, korean: bool, said: bool) -> Kind:
    if term in BRIDGE_WORDS:
        return Kind.WORD
    if korean or any(letter.isupper() or letter.isdigit() for letter in surface[1:]):
        return Kind.NAME
    if not surface[0].isupper() or surface.lower() in ORDINARY:
        return Kind.WORD
    return Kind.WORD if said else Kind.NAME


def _hangul(token: str, lexicon: Lexicon) -> Iterator[Found]:
    bare = _bare(token)
    if bare in KOREAN_STOPS or token in KOREAN_STOPS:
        return
    known, rest = lexicon.segment(token, bare)
    for latin, is_name, surface in known:
        for word in latin.split():
            yield intern(stem(word)), Kind.NAME if is_name else Kind.WORD, surface
    if rest and len(rest) >= 2:
        yield intern(rest), Kind.WORD, rest
        for sound in () if known else (sound_of(rest), other_sound_of(rest)):
            if sound:
                yield intern("~" + sound), Kind.SOUND, rest


@lru_cache(maxsize=30_000)
def _bare(token: str) -> str:
    for ending in KOREAN_ENDINGS:
        if token.endswith(ending) and len(token) - len(ending) >= 2:
            return token[: -len(ending)]
    return token


def _stands_alone(text: str, end: int) -> bool:
    """Whether nothing is counted by the number that ends here: `루멘 2에` is a version, `평균 2초` is none."""
    match = _HANGUL_RUN.match(text, end)
    return match is None or match.group() in KOREAN_ENDINGS


def _quantity(token: str, before: tuple[str, int], start: int) -> Iterator[Found]:
    value = quantity(token)
    name, end = before
    if value.plain and name and start - end <= 1 and value.value < _LARGEST_VERSION:
        yield intern(f"{name} {value.plain}"), Kind.VERSION, f"{name} {value.plain}"
        return
    if value.telling:
        yield intern(value.term), Kind.NUMBER, token.strip()
