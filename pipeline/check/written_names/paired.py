"""The names that a draft writes in Hangul and its source in Latin, paired by their sound: 패스와이즈 is Pathwise, though no table has it.

`sounds` hears consonants alone, so that it leaves out a name in ten and takes 답을 for Dovetail. Here the words of both texts choose each
other: a pair is a name for sure where the Hangul writes the Latin by the rules and neither of the two has another that it may be.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from pipeline.check.vocabulary import lexicon, running_words, sounds
from pipeline.check.written_names import foreign_looks, no_names, transcribed
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Span = tuple[int, int]
Stems = Sequence[tuple[str, Span]]
_NAME = deferred(r"(?<![A-Za-z0-9'’.-])[A-ZÀ-Þ][a-zÀ-ſ]+(?:[A-Z][a-z]+)?(?![A-Za-z0-9])")
_CALENDAR = frozenset(
    str.split(
        "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    )
)
_PREDICATE = deferred(r"(?:이?었[가-힣]{1,3}|였[가-힣]{1,3}|이에요|예요|이라[가-힣]{0,2}|인데요?|이?죠|측|쪽|씨)$")
_VOWELS = deferred(r"[aeiouyà-ÿ]+")
_NEAR = 0.6  # the consonants in common from which the letters are worth a look
_SURELY = 0.8  # the same for a Hangul word that may be one of Korean
_SPELT = 0.06  # how far a word of two syllables may be from the Latin one
_LETTER = 0.03  # the same for one that may be a word of Korean
_MORE = 3  # syllables that a name may have more than vowels: 스트라텀
_AHEAD = 0.05  # how much nearer a pair is than any other of its words
_TOO_FAR = transcribed.SURE + _AHEAD
_LEAST = 4  # letters
_SHORT = 2  # syllables
_JOINED = 4  # syllables of a name that one text writes in two words and the other in one
_LONGEST = 8  # syllables
_HOMELY = -0.4  # how little like a name a word of two syllables may look


def paired(source: str, stems: Stems) -> Mapping[str, tuple[tuple[Span, ...], tuple[Span, ...]]]:
    """Return the names of a source that a draft surely writes in Hangul, with their places in both."""
    theirs = _names(source)
    mine: dict[str, list[Span]] = {}
    for word, span in (*stems, *_together(stems)) if theirs else ():
        if len(word) <= _LONGEST:
            mine.setdefault(word, []).append(span)
    found = _chosen(tuple(theirs), tuple(mine)) if mine else {}
    told = frozenset(found.values())
    return {latin: (theirs[latin], tuple(sorted({*_places(hangul, mine, told)}))) for latin, hangul in found.items()}


def _places(hangul: str, mine: Mapping[str, Sequence[Span]], told: frozenset[str]) -> Iterator[Span]:
    """Yield where a draft has a name, what follows it in one word left out: 코베인이었어요."""
    for word, spans in mine.items():
        if word == hangul:
            yield from spans
        elif (
            len(hangul) > _SHORT
            and " " not in hangul
            and word.startswith(hangul)
            and word not in told
            and " " not in word
        ):
            yield from ((start, start + len(hangul)) for start, _ in spans)


def _together(stems: Stems) -> Iterator[tuple[str, Span]]:
    """Yield two Hangul words side by side as one (노스 빔 for Northbeam), and words without what makes them the predicate (퀼런이었고)."""
    for (one, first), (other, second) in pairwise(stems):
        if second[0] - first[1] == 1:
            bare = running_words.PARTICLE.sub("", other) or other
            yield f"{one} {bare}", (first[0], second[0] + len(bare))
    for word, (start, _) in stems:
        bare = _PREDICATE.sub("", word)
        if bare != word and len(bare) >= _SHORT:
            yield bare, (start, start + len(bare))


@lru_cache(maxsize=256)
def _names(source: str) -> Mapping[str, tuple[Span, ...]]:
    """Return the capitalised words of a text that no table has, and two of them side by side as one (Blue Mesa), with their places."""
    found: dict[str, list[Span]] = {}
    matches = [match for match in _NAME.finditer(source) if len(match.group()) >= _LEAST]
    for match in matches:
        if _may_name(match.group()):
            found.setdefault(match.group(), []).append(match.span())
    for one, other in pairwise(matches):
        if source[one.end() : other.start()] == " " and (one.group() in found or other.group() in found):
            found.setdefault(f"{one.group()} {other.group()}", []).append((one.start(), other.end()))
    return {word: tuple(spans) for word, spans in found.items()}


@lru_cache(maxsize=4096)
def _may_name(word: str) -> bool:
    """Return whether a capitalised word is no word of English, and no name that the table says how to write."""
    lower = word.lower()
    if lower in running_words.STOP or aliases.squeeze(word) in aliases.in_hangul():
        return False
    return word not in _CALENDAR and not any(form in lexicon.english() for form in lexicon.stem(lower))


@lru_cache(maxsize=1024)
def _chosen(theirs: tuple[str, ...], mine: tuple[str, ...]) -> Mapping[str, str]:
    """Return the Latin words with the Hangul ones that write them, where each is the other's only choice."""
    ours = [word for word in mine if not _korean(word)]
    far = {
        (latin, hangul): transcribed.distance(latin, hangul, _TOO_FAR)
        for latin in theirs
        for hangul in ours
        if _worth(latin, hangul)
    }
    found = {}
    for (latin, hangul), cost in far.items():
        others = [one for pair, one in far.items() if (pair[0] == latin) != (pair[1] == hangul)]
        reach = _LETTER if _homely(hangul) else _SPELT if len(hangul) <= _SHORT else transcribed.SURE
        if cost <= reach and all(one > cost + _AHEAD for one in others):
            found[latin] = hangul
    return found


def _worth(latin: str, hangul: str) -> bool:
    """Return whether the consonants of two words have so much in common that their letters are worth a look."""
    if " " in latin and (" " in hangul or len(hangul) < _JOINED):
        return False
    if not -1 <= len(hangul) - len(_VOWELS.findall(latin.lower())) <= _MORE:
        return False
    like = sounds.nearness(sounds.of_latin(latin), sounds.of_hangul(hangul))
    return like >= (_SURELY if _homely(hangul) else _NEAR) and transcribed.opens(latin, hangul)


@lru_cache(maxsize=8192)
def _korean(word: str) -> bool:
    """Return whether a Hangul word is one of Korean, or ends as a verb does."""
    if word.endswith("요"):
        return True
    if any(part in lexicon.korean() or no_names.no_name(part) for part in word.split()):
        return True
    return no_names.telling_how(word) or no_names.modifying(word) or (len(word) <= _SHORT and _homely(word))


@lru_cache(maxsize=8192)
def _homely(word: str) -> bool:
    """Return whether the syllables of a Hangul word are more at home in words of Korean than in names."""
    return foreign_looks.foreign(word) < _HOMELY
