"""One name, several writings: 오픈AI and OpenAI, 앤트로픽 and Anthropic.

The table (`alias_table`) starts with the names that AI newsletters use; the editor's `newsletter.aliases` stand above it, and
pairs such as `루메(Lume)` are learned from the texts themselves. A name is known by its key: its first Latin writing, lower
case, without blanks.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from pipeline.text import alias_table, short_names, standing
from pipeline.text.name_kinds import (
    PLACES,
    PLAIN,
    around,
    clubs,
    countries,
    homes,
    media,
    offices,
    people,
    places,
    products,
    shared,
    squeeze,
)
from pipeline.text.name_tables import GROUPS, OWNED
from pipeline.text.patterns import deferred, longest_first

__all__ = [
    "OWNED", "Writing", "accusable", "around", "certain", "clubs", "countries", "everyday", "hangul", "held", "homes", "in_hangul", "keys", "known",
    "learn", "made_by", "media", "mute", "offices", "people", "places", "products", "readings", "shared", "squeeze", "table", "variant", "writings",
]  # fmt: skip
_PAIR = deferred(r"(?P<hangul>[가-힣][가-힣A-Za-z0-9]{1,20})\s?\((?P<latin>[A-Z][A-Za-z0-9][A-Za-z0-9 .&-]{0,30})[,)]")
_WORD = deferred(r"[A-Za-z0-9]+")
_LETTER = deferred(r"[가-힣]")
_NO_NAMES = frozenset({"us", "Us", "who", "Who", "la", "La"})  # in capitals: a country, a body of the UN, a city
_STARTS = deferred(r"(?<![가-힣A-Za-z])(?:(?<!\d)[가-힣]|[A-Za-z0-9])")  # no 기니 in `648기니`
_SHORT = 2
_LONGEST = 9  # words of a Latin name, read together (`Organization of the Petroleum Exporting Countries`)
_NAMING = deferred(r"[가이를을의와과측]|에서|에게| (?:전 )?(?:최고[가-힣]{2,6}자|C[EFTO]O|창[업립]자|대표이사)")
_NUMBERED = deferred(
    r" ?\d+(?:\.\d+)?(?=[^가-힣\d.]|$|[은는이가을를의와과로도에](?![가-힣]))"
)  # 라마 4를, but not 라마 4마리
_TOPICS = frozenset({"메타", "카카오", "마이크론", "라마", "델", "포드", "키미", "오페라", "클링", "하이브", "질로"})
"""Everyday words that are hardly ever one before 은 or 는, or where a sentence says whom it means: 다음은 메타라고 했어요."""
_TOPIC = deferred(r"[은는]|이?라고|이?래|이?[에예]요|이?죠|입니다|인데|였|이었")
_SHARES = deferred(r" \d[\d.]*\s?%")
"""What is told right behind whoever has a share: `레노버 26%, 델 21%`."""
_PLUS = deferred(r"(?<=[a-z])\+(?![\w+])")  # Disney+
_MIDDLE = deferred(r"(?<=[a-z]) [A-Z]\. (?=[A-Z][a-z])")  # Vera C. Rubin
_SELDOM = {"카카오": r"닙|콩|나무| ?함량| ?가루", "델": r" [가-힣]"}  # and what behind them makes them no such name


class Writing(NamedTuple):
    """One way of writing a name: `mark` is `+` (another name), `!` (never accuses), `?` (may be an everyday word) or nothing."""

    key: str
    text: str
    mark: str
    squeezed: str
    """The writing as it is looked up: lower case, no blanks."""


@lru_cache(maxsize=1)
def writings() -> tuple[Writing, ...]:
    """Return every writing of the built-in table."""
    found = []
    for line in "".join((*GROUPS, *PLACES)).strip().splitlines():
        latin, _, hangul = line.partition(":")
        key = squeeze(latin.split()[0].lstrip("+!?")) if latin else ""
        for word in [*latin.split(), *hangul.split()]:
            mark = word[0] if word[0] in "+!?" else ""
            text = word[len(mark) :]
            found.append(Writing(key, text, mark, squeeze(text)))
    return tuple(found)


@lru_cache(maxsize=1)
def table() -> dict[str, str]:
    """Return every writing of the built-in table as it is looked up, with the key of its name."""
    return {writing.squeezed: writing.key for writing in writings()}


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Return the keys of all names of the built-in table."""
    return frozenset(table().values())


@lru_cache(maxsize=1)
def _marks() -> dict[str, str]:
    return {writing.squeezed: writing.mark for writing in writings()}


@lru_cache(maxsize=1)
def _makers() -> dict[str, frozenset[str]]:
    rows: dict[str, set[str]] = {}
    for pair in "|".join(OWNED).replace("\n", "").split("|"):
        product, maker = pair.split()
        rows.setdefault(squeeze(product), set()).add(squeeze(maker))
    for writing in writings():
        owner = table().get(squeeze(writing.text.split("_")[0])) if "_" in writing.text else None
        if owner is not None and owner != writing.key and writing.key in products():
            rows.setdefault(writing.key, set()).add(owner)  # Google Translate
    return {product: frozenset(makers) for product, makers in rows.items()}


def known(extra: Mapping[str, str] | None = None) -> Mapping[str, str]:
    """Return the table with the editor's own aliases on top (`{오픈AI: OpenAI}`)."""
    return _known(tuple(extra.items())) if extra else table()


@lru_cache(maxsize=32)
def _known(extra: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    rows = dict(table())
    for written, name in extra:
        key = rows.get(squeeze(name), squeeze(name))
        rows[squeeze(written)] = rows[squeeze(name)] = key
    return rows


def learn(texts: Iterable[str]) -> dict[str, str]:
    """Return the pairs that texts give themselves: `루메(Lume)` says that 루메 is Lume."""
    return {match["hangul"]: match["latin"].strip() for text in texts for match in _PAIR.finditer(text)}


@lru_cache(maxsize=64)
def _groups(extra: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """Return the Hangul writings of the table and of the names beyond it, by the first two characters under which they are looked for."""
    if not extra:
        return _by_beginning(writing.text for writing in writings())
    own = _groups(frozenset())
    more = _by_beginning(extra)
    return {**own, **{begins: own.get(begins, frozenset()) | texts for begins, texts in more.items()}}


def _by_beginning(texts: Iterable[str]) -> Mapping[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for text in texts:
        if _LETTER.search(text) or "&" in text:
            groups.setdefault(text.replace("_", "").replace(" ", "")[:2].lower(), set()).add(text)
    return {begins: frozenset(some) for begins, some in groups.items()}


@lru_cache(maxsize=8192)
def _spelt(begins: str, extra: frozenset[str]) -> tuple[str, ...]:
    """Return the writings of a group as they are looked for, the longest first.

    A writing of one character stands behind all others that begin so, and by itself.
    """
    groups = _groups(extra)
    some, alone = (longest_first(groups.get(one, ())) for one in (begins, begins[0]))
    return tuple(spelt for text in (*some, *alone) for spelt in standing.with_blanks(text.lower()))


def hangul(text: str, rows: Mapping[str, str]) -> list[tuple[str, tuple[int, int]]]:
    """Return the names written in Hangul (at least in part) that stand in a text: their key and place."""
    if not _LETTER.search(text):
        return []
    return [(key, span) for written, span in _spots(text, _beyond(rows)) if (key := rows.get(written)) is not None]


def _beyond(rows: Mapping[str, str]) -> frozenset[str]:
    """Return the writings that rows have beyond those of the table: `known` puts them behind these."""
    more = len(rows) - len(table())
    if more >= 0 and isinstance(rows, dict):
        return frozenset(islice(reversed(rows), more))
    return frozenset(rows.keys() - table().keys())


@lru_cache(maxsize=2_048)
def _spots(text: str, extra: frozenset[str]) -> tuple[tuple[str, tuple[int, int]], ...]:
    """Return the writings that stand in a text, as they are looked up, with their places; kept, since every check asks."""
    small = text.lower()
    lower = small if len(small) == len(text) else text
    if lower is small and "\n" in text:
        return tuple(standing.in_lines(text, lambda line: _spots(line, extra)))
    groups = _groups(extra)
    found: list[tuple[str, tuple[int, int]]] = []
    end = 0
    for start in _STARTS.finditer(lower):
        if start.start() < end:
            continue
        first = start.group()
        begins = first + lower[start.end() : start.end() + 2].lstrip()[:1]
        group = begins if begins in groups else first
        if group in groups and (ended := standing.end_of(_spelt(group, extra), lower, start.start())):
            end = ended
            found.append((squeeze(lower[start.start() : end]), (start.start(), end)))
    return tuple(found)


@lru_cache(maxsize=1024)
def held(text: str) -> frozenset[str]:
    """Return the keys of the table's own names that a text holds; kept, since every sentence asks for the same articles."""
    return keys(text, table())


def keys(text: str, rows: Mapping[str, str]) -> frozenset[str]:
    """Return the keys of every name of the table that a text holds, in whatever writing."""
    plain = _PLUS.sub(" plus", text.translate(PLAIN))
    named = hangul(text, rows)
    found: set[str] = {key for key, _ in named}.union(*(shared(text[slice(*span)]) for _, span in named))
    for spelt in {plain, _MIDDLE.sub(" ", plain)}:
        found |= _latin_keys(spelt, rows)
    return frozenset(found) | short_names.keys(plain, rows)


def _latin_keys(text: str, rows: Mapping[str, str]) -> set[str]:
    """Return the keys of the Latin names in a text: of neighbouring words together, of one in the plural or with a number behind."""
    written = [word for word in _WORD.findall(text) if word not in _NO_NAMES]
    words = [word.lower() for word in written]
    found: set[str] = set()
    for start, word in enumerate(words):
        joined = ""
        for piece in words[start : start + _LONGEST]:
            joined += piece
            if joined in rows:
                found.add(rows[joined])
        for bare in (word[:-1] if word.endswith("s") else "", word.rstrip("0123456789")):
            if len(bare) > _SHORT and bare in rows:
                found.add(rows[bare])  # GPUs of several Blackwells, Qwen3
    many = (f"{word.lower()}s" for word in written if word[0].isupper() and word[1:].islower() and len(word) > _SHORT)
    found |= {rows[one] for one in many if one in rows}  # Yankee Stadium
    return found


def made_by(keys: Iterable[str]) -> frozenset[str]:
    """Return who makes these products or leads these companies: a text that names one may name the other."""
    return frozenset(maker for key in keys for maker in _makers().get(key, ()))


def certain(written: str) -> bool:
    """Whether a writing is no everyday word as well."""
    return _marks().get(squeeze(written), "") in ("", "+")


def mute(written: str) -> bool:
    """Whether a writing is mostly an everyday word, which never accuses."""
    return _marks().get(squeeze(written), "") == "!"


def accusable(key: str, written: str, after: str = "") -> bool:
    """Whether a writing is sure enough to say that its name does not stand in a source: no place, no everyday word.

    `after` is the text behind it: a particle of names (`메타가`) tells the company from the everyday word.
    """
    mark = _marks().get(squeeze(written), "")
    if key in places() or key in offices() or mark == "!":
        return False
    if mark == "?" and key in products() and _NUMBERED.match(after):
        return True
    if written in _SELDOM and not re.match(_SELDOM[written], after):
        return True
    named = _TOPIC.match(after) is not None or (_SHARES.match(after) is not None and key not in products())
    return mark != "?" or bool(_NAMING.match(after)) or (named and written in _TOPICS)


@lru_cache(maxsize=1)
def _readings() -> dict[str, tuple[str, ...]]:
    hangul: dict[str, list[str]] = {}
    for writing in writings():
        if _LETTER.search(writing.text) and writing.mark != "+":
            hangul.setdefault(writing.key, []).append(writing.text)
    return {
        writing.squeezed: tuple(hangul[writing.key])
        for writing in writings()
        if writing.key in hangul
        and writing.mark == ""
        and not _LETTER.search(writing.text)
        and writing.key not in places()
    }


@lru_cache(maxsize=1)
def in_hangul() -> frozenset[str]:
    """Return the Latin writings, as they are looked up, of the names that the table writes in Hangul too."""
    keys = {writing.key for writing in writings() if _LETTER.search(writing.text)}
    return frozenset(
        writing.squeezed for writing in writings() if writing.key in keys and not _LETTER.search(writing.text)
    )


def readings(written: str) -> tuple[str, ...]:
    """Return how a Latin name of the table is written in Hangul, which is how it is read aloud."""
    return _readings().get(squeeze(written), ())


def variant(key: str, written: str) -> bool:
    """Whether a writing is one of several spellings of a name, and not another name of the same (삼성, 삼성전자)."""
    return _marks().get(squeeze(written), "") not in ("+", "!") and key not in places()


def everyday(written: str) -> bool:
    """Whether a Latin writing is an English word as well (`Apple`, `Cursor`)."""
    return squeeze(written) in alias_table.EVERYDAY
