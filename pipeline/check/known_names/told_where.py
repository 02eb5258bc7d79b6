"""Where a draft has the names of an English source: each run of words with capitals, a person, a place or neither, and the Hangul that writes it."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.check.known_names import roster, surely_persons
from pipeline.check.known_names.parties import Name
from pipeline.check.lazily import compiled
from pipeline.check.people import voices
from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import displaced, in_person, strangers, unnamed
from pipeline.text import aliases

Span = tuple[int, int]
Told = tuple[Span, tuple[Name, ...]]
PERSON, PLACE = "person", "place"
_WORDS = r"(?<![\d.,])[가-힣A-Za-z&][가-힣A-Za-z0-9&.'’-]*(?<![.'’-])"
_LEAST = 2  # letters or syllables of a name


@lru_cache(maxsize=512)
def names(text: str) -> tuple[Name, ...]:
    """Return the names of a source sentence, without the word of English that opens it before one."""
    found = []
    for match in compiled(displaced.RUN).finditer(text):
        start, words = match.start(), match.group()
        head = words.split()[0]
        opens = not text[:start].strip("\"“'‘ ")
        more = len(head) < len(words)
        if more and (head in in_person.OPENERS or (opens and _plain(head) and not strangers.written(head))):
            start, words, opens = start + len(head) + 1, words[len(head) + 1 :], False
        if strangers.written(words.split()[0]):
            words = words.partition(" of ")[0]  # Beatriz Salgueiro of Portugal
        words = re.sub(r"['’]s?$", "", words)
        if len(words) < _LEAST or words.split()[0] in unnamed.NO_NAME or (opens and " " not in words and _plain(words)):
            continue
        found.append(_of_kind(text, (start, start + len(words)), words))
    return tuple(found)


def _of_kind(text: str, span: Span, words: str) -> Name:
    """Return a name with its key in the table and whether it is a person's or a place's."""
    keys = aliases.keys(words, aliases.table())
    key = next(iter(keys)) if len(keys) == 1 else ""
    if key:
        kind = PERSON if key in aliases.people() else PLACE if key in aliases.places() else ""
        return Name(key, words, span, kind)
    somebody = strangers.written(words.split()[0]) or surely_persons.somebody(text, span)
    if " " in words and not somebody and not surely_persons.headed(text, span[1]):
        told = voices.persons(voices.outside(text), (text,))
        somebody = any(one.span[0] <= span[0] < one.span[1] for one in told)
    return Name("", words, span, PERSON if somebody else "")


def _plain(word: str) -> bool:
    return any(one in lexicon.english() for one in lexicon.stem(re.sub(r"['’]s?$", "", word).lower()))


def same(one: Name, other: Name) -> bool:
    """Return whether two names may be one: by their key or by a word that tells them."""
    return bool(one.key and one.key == other.key) or not {*one.telling}.isdisjoint(other.telling)


def places(text: str, known: Sequence[Name]) -> list[Told]:
    """Return where a draft's sentence has a name of these, the words of one together, and which it may be."""
    found: list[Told] = []
    table = aliases.hangul(text, aliases.table())
    for match in compiled(_WORDS).finditer(text):
        last = found[-1] if found and match.start() <= found[-1][0][1] + 1 else None
        told = list(_told(match, known, table, last))
        if not told:
            continue
        both = [(span, one) for span, one in told if last and any(same(one, other) for other in last[1])]
        if last and both:
            found[-1] = ((last[0][0], max(span[1] for span, _ in both)), tuple(one for _, one in both))
        else:
            found.append(
                (
                    (min(span[0] for span, _ in told), max(span[1] for span, _ in told)),
                    tuple(one for _, one in told),
                )
            )
    return found


def _told(
    match: re.Match[str], known: Sequence[Name], table: Sequence[tuple[str, Span]], last: Told | None
) -> Iterator[tuple[Span, Name]]:
    """Yield the names that a word of a draft may write; behind a word of one its further words may be those of English: 캐피털."""
    spans = {key: span for key, span in table if match.start() <= span[0] < match.end()}
    for one in known:
        if one.key in spans:
            yield spans[one.key], one
            continue
        goes_on = last is not None and any(same(one, other) for other in last[1])
        words = tuple(one.words.split()) if goes_on else one.telling
        if written := _written(words, match.group(), goes_on):
            yield (match.start(), match.start() + len(written)), one


@lru_cache(maxsize=8192)
def _written(words: tuple[str, ...], word: str, goes_on: bool) -> str:
    """Return what of a draft's word writes one of a name's, without its particle."""
    if word[0].isascii():
        return next((one for one in words if word.startswith(one)), "")
    forms = [one for one in strangers.readings(word) if len(one) >= _LEAST and (goes_on or not in_person.plain(one))]
    return next((form for form in forms for latin in words if roster.writes(latin, form)), "")


def stands(one: Name, text: str) -> bool:
    """Return whether a draft has a name, with whatever stands behind it in one word."""
    if places(text, [one]):
        return True
    return any(
        roster.writes(latin, word[:end])
        for word in re.findall("[가-힣]+", text)
        for end in range(_LEAST, len(word))
        for latin in one.telling
        if not in_person.plain(word[:end])
    )
