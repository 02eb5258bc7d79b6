"""The words of a source that a Korean text writes as they sound: the names for sure, and what else is heard so.

`sounds` hears consonants alone, by which 답을 would be Dovetail: where a name is known (see `paired`), nothing else is its writing.
"""

import calendar
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pipeline.check.vocabulary import dictionary, lexicon, running_words, sounds
from pipeline.check.written_names import paired, transcribed
from pipeline.text import aliases

Span = tuple[int, int]
Shared = tuple[str, float, tuple[Span, ...], tuple[Span, ...]]
_CALENDAR = frozenset((*calendar.day_name, *calendar.month_name[1:]))
"""Names of days and months, which Korean has words for: by its sound Friday would be 팔리는."""
_SHORT = 3
_LONG = 5
_FAR = 0.45  # from farther on what sounds so is another word: 답을 and Parley
_VERBAL = (6, 15, 18, 20)
"""The consonants that a syllable of a Korean word closes with and that of a name never does, by their places in Unicode: ㄶ, ㅀ, ㅄ, ㅆ."""
_DESCRIBES = 4  # ㄴ, by its place in Unicode
_PARTICLES, _OF_NAMES = "에의을와", "은이"
_NG = 21  # ㅇ, by its place in Unicode: 정은 may be somebody
_VERBS = frozenset(
    str.split(
        "come go get give take make see say know think find keep let begin seem leave call become bring put mean hold"
    )
)
"""Verbs that no language borrows: by its sound 잠수 would be `comes`."""


def shared(source: str, draft: str, mine: Mapping[str, tuple[Span, ...]]) -> Iterator[Shared]:
    """Yield the key, the weight and the places of each word that a draft writes as it sounds; `mine` are the words read in it already."""
    taken = [span for key, spans in mine.items() if key[0] in "=#@" for span in spans]
    free = [
        one
        for one in running_words.stems(draft)
        if not any(one[1][0] < end and start < one[1][1] for start, end in taken)
    ]
    found = paired.paired(source, free).items()
    names = {
        latin: (theirs, ours)
        for latin, (theirs, spans) in found
        if (ours := tuple(span for span in spans if not _closed_before_particle(draft[slice(*span)])))
    }
    yield from ((f"@{latin.lower()}", 1.0, theirs, ours) for latin, (theirs, ours) in names.items())
    known = {span for key, spans in mine.items() if key[0] != "~" for span in spans}
    sure = {span for theirs, _ in names.values() for span in theirs}
    written = {start for _, ours in names.values() for start, _ in ours}
    for one in _heard(source, draft, known):
        ours = tuple(span for span in one[3] if span[0] not in written)
        if one[0] in mine:  # in Latin in the draft too: in Hangul only by the rules (더브테일, not 답을)
            ours = tuple(span for span in ours if transcribed.near(one[0][1:], draft[slice(*span)]))
        if ours and not sure & set(one[2]):
            yield *one[:3], ours


def _heard(source: str, draft: str, known: set[Span]) -> Iterator[Shared]:
    """Return the words that the draft writes as the source's sound; what the lexicon has read already is left out."""
    starts = {span[0] for span in known if span[1] - span[0] > 1 and draft[span[0] : span[1]].isalpha()}
    heard = [
        (bare, span)
        for bare, span in running_words.stems(draft)
        if span not in known
        and not (_closed_before_particle(bare) or draft[: span[0]][-1:].isdigit())  # 40건이에요
        and (span[0] not in starts or len(bare) > _SHORT)
    ]
    for word, spans in _spoken(source).items():
        mine = [span for bare, span in heard if _sounds_so(word, bare) and not (word[0].islower() and _inflected(bare))]
        if mine:
            mark = "@" if word[0].isupper() else "~"  # a name is more telling than a loanword
            yield f"{mark}{word.lower()}", 0.9, spans, tuple(mine)


def _sounds_so(word: str, bare: str) -> bool:
    """Return whether a run of Hangul is, or opens with, the sound of a word, and is no Korean one by its spelling (벌렸어요 is no `Pro`)."""
    own = _until_verbal(bare)
    if own == len(bare) and sounds.alike(word, bare):
        if _is_verb(bare):
            return transcribed.near(word, bare)
        return word[0].islower() or transcribed.within(word, bare, _FAR)
    return len(bare) >= _LONG and word[0].isupper() and _opens_with(word, bare[:own], len(bare))


def _is_verb(bare: str) -> bool:
    """Return whether a run of two syllables describes what follows, as a verb that the dictionary knows: 이끈 is no `Oakline`."""
    return len(bare) == 2 and (ord(bare[-1]) - 0xAC00) % 28 == _DESCRIBES and bool(dictionary.told_for(bare))


@lru_cache(maxsize=8192)
def _until_verbal(bare: str) -> int:
    """Return how many syllables of a run of Hangul stand before the first that closes as that of a name never does."""
    return next((place for place, one in enumerate(bare) if (ord(one) - 0xAC00) % 28 in _VERBAL), len(bare))


def _closed_before_particle(bare: str) -> bool:
    """Return whether a run of two syllables is a closed one with its particle, 석 달 만에 and 돈을: the writing of Mina or Dana opens the second with its consonant."""
    if len(bare) != 2 or bare[1] not in _PARTICLES + _OF_NAMES:
        return False
    close = (ord(bare[0]) - 0xAC00) % 28
    return close != 0 and (bare[1] in _PARTICLES or close != _NG)


def _inflected(bare: str) -> bool:
    """Return whether a run is a word of one syllable with its particle (차에서): by its sound it would be `gets`."""
    return len(running_words.PARTICLE.sub("", bare)) < 2


def _opens_with(word: str, bare: str, whole: int) -> bool:
    """Return whether a run of Hangul, `whole` syllables long, opens with the sound of a capitalised word (노스게이트캐피털 with Northgate)."""
    return any(sounds.alike(word, bare[:length]) for length in range(3, min(len(bare), whole - 2) + 1))


def _opens(source: str, start: int) -> bool:
    """Return whether a word opens a sentence, whose capital then says nothing: `Staying true to` is no name."""
    return source[:start].rstrip()[-1:] in ("", *'.!?:“"')


@lru_cache(maxsize=4096)
def _is_english(word: str) -> bool:
    return any(form in lexicon.english() or form in _VERBS for form in lexicon.stem(word.lower()))


@lru_cache(maxsize=256)
def _spoken(source: str) -> Mapping[str, tuple[Span, ...]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for match in running_words.LATIN.finditer(source):
        word = match.group()
        plain = (word[0].islower() or _opens(source, match.start())) and _is_english(word)
        written = aliases.squeeze(word) in aliases.in_hangul()  # the table says how it is written
        skipped = (
            word.lower() in running_words.STOP or word in _CALENDAR or word.rstrip("s").isupper() or plain or written
        )
        if len(word) >= 3 and word.isalpha() and not skipped:
            found[word].append(match.span())
    return {word: tuple(spans) for word, spans in found.items()}
