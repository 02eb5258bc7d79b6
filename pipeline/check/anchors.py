"""The words that two texts share, whatever their language: what a figure is about, said in both.

A word is shared where the lexicon knows it in both languages, where it is a name (by the aliases, by its sound, or letter for
letter), or where it is itself a figure or a date that both texts have.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.check.vocabulary import lexicon, running_words
from pipeline.check.written_names import by_sound
from pipeline.text import aliases, quantities
from pipeline.text.name_kinds import PLAIN
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Span = tuple[int, int]
_ALONE = deferred(r"(?:[은는이가을를과와의에로도만]|에서|으로|까지|부터|보다|에는|에도|엔)?(?![가-힣A-Za-z0-9])")
_ATTRIBUTIVE = frozenset("딴진온난몬본탄벤선쓴켠끈")
"""Verbs of one syllable that describe what follows: with a particle they are nouns (`필요한 선은` stands nowhere)."""
_VERSION = deferred(
    r"(?<=[A-Za-z가-힣] )\d{1,2}(?:\.\d{1,2})?(?![\d.,]*\d|\s?[%가-힣A-Za-z])|(?<=[A-Za-z가-힣] )\d\.\d(?![\d%])"
)
_BEGINS = deferred(
    r"[가-힣]|(?<![\d.,])[1-5](?:차(?:[가는로에와의때]|\s|투표|조사|시험)|회[가는에와의]|위|세트|단계|라운드|학년|년 전)"
    r"|(?<![A-Za-z0-9])[A-Z](?=[가-힣])"
)
"""Where a word of the lexicon may begin: at a syllable, at a place in a row (`1차`), at a letter before Hangul (`D램`)."""
_CAPITALS = deferred(r"[A-Z]{3,}(?=-)")  # `SWE-bench`, in Korean `SWE벤치`
_GLOSS = deferred(r"[가-힣]+(?: [가-힣]+){0,2} ?\((?P<latin>[A-ZÀ-Þ][^()\n]{1,40})\)")
_MARKED = deferred(r"['’\"”]")
CLOSING = "'’\"”"
_SIZE = deferred(r"(?<=[A-Za-z가-힣0-9][ -])\d{1,4}(?:\.\d{1,2})?[BMTbm](?![A-Za-z])")


@dataclass(frozen=True, slots=True)
class Anchor:
    """One word that two texts share, with its places in the source and in the draft; `weight` is how telling it is."""

    key: str
    weight: float
    source: tuple[Span, ...]
    draft: tuple[Span, ...]


def kin(one: Anchor, other: Anchor) -> bool:
    """Return whether two names are a product and its maker."""
    keys = [one.key[1:], other.key[1:]]
    return bool(set(keys) & aliases.made_by(keys))


def shared(source: str, language: str, draft: str) -> list[Anchor]:
    """Return the words that a source text and a Korean text share."""
    return list(_shared(source, language, draft))


@lru_cache(maxsize=512)
def _shared(source: str, language: str, draft: str) -> tuple[Anchor, ...]:
    source = source.translate(PLAIN)  # Kraków is read as Krakow, letter for letter
    theirs, mine = _places(source, language), _places(draft, "ko")
    found = [Anchor(key, _weight(key), theirs[key], mine[key]) for key in theirs.keys() & mine.keys()]
    heard = [Anchor(*one) for one in by_sound.shared(source, draft, mine)]
    if language == "ko":  # what a Korean source writes in Hangul it has letter for letter, or not at all
        heard = [
            one for one in heard if one.key[0] == "@" and not any(draft[slice(*span)] in source for span in one.draft)
        ]
    found += heard
    kept = _in_one_place(draft, found)
    if language == "ko" or _MARKED.search(draft):
        kept = [_with_marks(one, source if language == "ko" else "", draft) for one in kept]
    return tuple(sorted(kept, key=lambda one: (one.draft, one.key)))


def _with_marks(one: Anchor, source: str, draft: str) -> Anchor:
    """Return a word with the mark that closes it: in ‘유리섬’은 the particle is that of the name."""
    theirs = tuple(_marked(source, span) for span in one.source) if source else one.source
    return Anchor(one.key, one.weight, theirs, tuple(_marked(draft, span) for span in one.draft))


def _marked(text: str, span: Span) -> Span:
    return span[0], span[1] + (text[span[1] : span[1] + 1] in CLOSING and span[1] < len(text))


def _in_one_place(draft: str, found: Sequence[Anchor]) -> list[Anchor]:
    """Return the words, one that the draft explains in brackets in a single place: 머머러스(Murmurous)."""
    kept = list(found)
    for gloss in _GLOSS.finditer(draft) if "(" in draft else ():
        inside = [
            one
            for one in kept
            if one.key[0] == "@" and any(gloss.start("latin") <= span[0] < gloss.end() for span in one.draft)
        ]
        for one in inside:
            same = [other for other in kept if other.key == one.key]
            places = {span for other in same for span in other.draft}
            mine = [span for span in places if gloss.start() <= span[0] < gloss.end()]
            ahead = gloss.start("latin") - 1
            if any(span[0] == ahead + 1 or span[1] in (ahead, ahead - 1) for span in mine):
                start = min(mine)[0]
                rest = [span for span in places if span not in mine]
                kept = [other for other in kept if other.key != one.key]
                theirs = tuple(sorted({span for other in same for span in other.source}))
                kept.append(Anchor(one.key, 1.0, theirs, tuple(sorted([*rest, (start, gloss.end())]))))
    return kept


def keys(text: str, language: str) -> frozenset[str]:
    """Return what a text is about, as keys."""
    return frozenset(_places(text, language))


def _weight(key: str) -> float:
    return 1.0 if key[0] in "=#@" else 0.8


@lru_cache(maxsize=1024)
def _places(text: str, language: str) -> Mapping[str, tuple[Span, ...]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for key, span in _words(text, language):
        if span not in found[key]:
            found[key].append(span)
    return {key: tuple(spans) for key, spans in found.items()}


def _words(text: str, language: str) -> Iterable[tuple[str, Span]]:
    yield from _latin(text)
    yield from ((f"#{match.group()}", match.span()) for match in _VERSION.finditer(text))
    yield from ((f"#{match.group().lower()}", match.span()) for match in _SIZE.finditer(text))
    for one in quantities.find(text, language):
        yield from ((key, one.span) for key in _figure(one))
    if language == "ko":
        yield from _korean(text)
        yield from ((f"@{key}", span) for key, span in aliases.hangul(text, aliases.table()))
        yield from (
            (f"~{bare}", span) for bare, span in running_words.stems(text) if not text[span[0] - 1 : span[0]].isdigit()
        )


def _figure(one: Quantity) -> tuple[str, ...]:
    if one.kind == "date":
        return tuple(f"={name}{part}" for name, part in zip("ymd", one.date, strict=True) if part is not None)
    if one.kind in ("weekday", "quarter", "relative"):
        return (f"={one.kind}{one.unit}{one.value}",)
    kind = "number" if one.kind == "count" else one.kind
    return () if one.per else (f"={kind}{one.unit if kind != 'number' else ''}{one.value}",)


def _latin(text: str) -> Iterable[tuple[str, Span]]:
    names, openers = aliases.table(), lexicon.openers()
    words = list(running_words.LATIN.finditer(text))
    squeezed = [aliases.squeeze(match.group()) for match in words]
    taken = -1
    for place, match in enumerate(words):
        start, end = match.span()
        lower = match.group().lower()
        if start > taken and match.group() not in running_words.STOP:
            yield f"@{_singular(names.get(lower) or names.get(squeezed[place]) or lower)}", (start, end)
        named = _named(words, squeezed, place, text) if match.group()[0].isupper() else None
        if named:
            yield f"@{named[0]}", (start, named[1])
        phrase = _phrase(words, place) if lower in openers else None
        if phrase:
            yield from ((key, (start, phrase[1])) for key in phrase[0])
            taken = max(taken, phrase[1] - 1) if phrase[1] > end else taken
        elif start > taken:
            yield from ((key, (start, end)) for key in lexicon.keys(lower))
            if "-" in lower:
                yield from _compound(match)


def _named(words: Sequence[re.Match[str]], squeezed: Sequence[str], place: int, text: str) -> tuple[str, int] | None:
    """Return the key and the end of the name of two or three words that opens here (`Las Vegas`), if the table has one."""
    for count in (3, 2):
        some = words[place : place + count]
        key = aliases.table().get("".join(squeezed[place : place + count])) if len(some) == count else None
        if key is not None and all(text[one.end() : other.start()] == " " for one, other in pairwise(some)):
            return key, some[-1].end()
    return None


def _compound(match: re.Match[str]) -> Iterable[tuple[str, Span]]:
    """Yield the parts of a hyphened word (`17-billion-parameter`)."""
    at = match.start()
    if match.group().replace("-", "").isalpha():
        yield from (
            (f"@{one.group().lower()}", (at + one.start(), at + one.end())) for one in _CAPITALS.finditer(match.group())
        )
    for part in match.group().lower().split("-"):
        yield from ((key, (at, at + len(part))) for key in lexicon.keys(part))
        at += len(part) + 1


def _singular(name: str) -> str:
    """Return a name without the plural of its number: `B200s` are B200."""
    return name[:-1] if name.endswith("s") and name[-2:-1].isdigit() else name


def _phrase(words: Sequence[re.Match[str]], place: int) -> tuple[tuple[str, ...], int] | None:
    """Return the keys and the end of the phrase of two words that opens here, if the lexicon has one."""
    if place + 1 >= len(words) or words[place + 1].start() - words[place].end() > 1:
        return None
    first, second = words[place].group().lower(), words[place + 1]
    for form in lexicon.stem(second.group().lower()):
        found = lexicon.english().get(f"{first} {form}")
        if found:
            return found, second.end()
    return None


def _korean(text: str) -> Iterable[tuple[str, Span]]:
    """Yield the lexicon's words in a Korean text, the longest first; a single syllable only where it stands alone."""
    table, lengths = lexicon.korean(), lexicon.lengths()
    at = 0
    while start := _BEGINS.search(text, at):
        at = start.start()
        for length in (*lengths.get(text[at : at + 2].lower(), ()), 1):
            word = text[at : at + length]
            word = word if word in table else word.lower()
            if len(word) == length and word in table and (length > 1 or _stands_alone(text, at)):
                yield from ((key, (at, at + length)) for key in table[word])
                at += length
                break
        else:
            at += 1


def _stands_alone(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if "가" <= before <= "힣" or before.isdigit() or (text[at] in _ATTRIBUTIVE and "가" <= after <= "힣"):
        return False
    return _ALONE.match(text, at + 1) is not None
