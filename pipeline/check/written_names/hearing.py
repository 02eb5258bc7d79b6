"""How well a Hangul word writes a foreign person's name, in the best of the languages that it may come from: 유라이 for Juraj, 하비에르 for Javier.

`sounds` hears a word as English has it. A name of another language is heard otherwise, so that it counts what the kindest hearing
gives; only a name that no hearing brings near is another one. A first vowel that none of them writes so (룬 for Lin) counts against it.
"""

from functools import lru_cache

from pipeline.check.claims import Claim
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon, sounds
from pipeline.check.written_names import transcribed
from pipeline.text.name_kinds import PLAIN
from pipeline.text.patterns import deferred

_HEARINGS = (
    (r"j", "y"),  # Juraj, Jan
    (r"[jx]|g(?=[eiy])", "h"),  # Javier, Xavier, Jorge
    (r"th", "s"),  # Ruth
    (r"w", "v"),  # Werner
    (r"x", "s"),  # Xu, Alexei
    (r"ch", "k"),  # Christian
    (r"ch|sch", "'h"),  # Bach
    (r"c(?=[ehiy])h?", "j"),  # Cinque, Macias
    (r"c(?=[ehiy])h?", "s"),  # Charlotte
    (r"c", "j"),  # Vucic
    (r"g(?=[eiy])", "gu"),  # Gelsinger
    (r"q", "j"),  # Qin
    (r"z", "s"),
    (r"zh", "j"),
    (r"ll", "y"),
    (r"gn", "ny"),
    (r"gh|(?<=[aeiou])[gk](?=n|$)", ""),
    (r"(?<=[aeiou])r(?=[^aeiouy]|$)", "rr"),
    (r"[tdspxz]$|[tdspxz]s$|es?$", ""),  # Renault, Dumas
    (r"n(?=[gkc])|ng", "n"),
    (r"h", ""),  # Hugo, Henri
    (r"[dt]e?s", "z"),  # Woods, Yates
    (r"(?<=[aeiou])s(?=[aeiou])", "z"),  # Susie
    (r"^h[uw]", "hw"),
    (r"^(?:kn|gn|wr|ps|pt|ts)", "n"),
    (r"^mc", "mak"),
    (r"^r", "h"),  # Ribeiro
    (r"^[lgh]j", "y"),  # Ljungberg
    (r"^tr", "j"),  # Tran
    (r"gh$", "f"),  # Gough
    (r"kh", "'h"),  # Khürelsükh
)  # fmt: skip
_READ = (
    (r"g(?=[eiy])", "gu"),  # Haugen
    (r"ch(?=[ei])", "k"),  # Marchetti
    (r"wh", "h"),
    (r"(?<=m)be?$", ""),  # Whitcombe
    (r"^c?z", "j"),
)
_ROLLED = deferred(r"(?<=[aeiou])r(?![aeiouyr])")
_VOWELS = deferred(r"[aeiouy]+")
_WRITTEN = {
    "a": "아애에오어야얘와워",
    "e": "에이어애예여웨외으",
    "i": "이아어위의",
    "o": "오아어우요워와외",
    "u": "우어유아위으여",
    "y": "이아유야여예요우위애",
}
_MEDIALS = "아애야얘어에여예오와왜외요우워웨위유으의이"
_MAY_BE_SILENT = "hjwyxnmgl"  # Henri, Jan, Wei, Yıldız, Nguyen, Mbappé
_SILENT = 11
_SHORT = 2
_LATIN_NAME = deferred(r"(?<![A-Za-z])[A-Z][a-z]{2,11}(?![A-Za-z])")
_MARKED = deferred(r"[A-ZÀ-Þ][A-Za-zÀ-ſ]{2,20}")
_SMALL = deferred(r"(?<![A-Za-zÀ-ſ0-9_./@#-])[a-z]{4,20}(?![A-Za-zÀ-ſ0-9_/@-]|\.[a-z])")
_MONTHS = frozenset(str.split("January February March April May June July August September October November December"))
_AS_WRITTEN = 0.06
_MANY = 60  # hearings of one name
_BROAD = str.maketrans("JHK", "SSS")
_OTHER = 0.25  # what another first consonant takes off
_MUCH = 0.25  # what a first vowel in the place of a consonant takes off
_LITTLE = 0.18  # what a first vowel that cannot be read so takes off


def likeness(latin: str, hangul: str) -> float:
    """Return from 0 to 1 how much of a Latin name a Hangul word has; 1 where neither has a consonant to tell by."""
    return max(english(latin, hangul), _kindest(latin, hangul))


def tells_of(hangul: str, claim: Claim) -> bool:
    """Return whether a source has a name that sounds just as a short Hangul writing, which then is no other one's: a girl Lily is 릴리."""
    words = (word for one in claim.context for word in _names(one.text)) if len(hangul) <= _SHORT else ()
    return any(word not in _MONTHS and english(word, hangul) == 1 for word in words)


@lru_cache(maxsize=256)
def _names(text: str) -> frozenset[str]:
    """Return the words of a text that a name in Hangul may be."""
    return frozenset(_LATIN_NAME.findall(text))


def written_so(hangul: str, claim: Claim) -> bool:
    """Return whether a source has a name that a Hangul one writes, letter by letter: Schaeffler is 셰플러, and Ødegård no other than 외데고르."""
    words = (word for one in claim.context for word in _MARKED.findall(one.text))
    return any(
        transcribed.within(word, hangul, _AS_WRITTEN) or (not word.isascii() and likeness(word, hangul) == 1)
        for word in words
    )


def a_word_of(hangul: str, claim: Claim) -> bool:
    """Return whether a source has a word that is no name and that a Hangul one writes, in whatever form: 레플리카 are its replicas."""
    forms = {form for one in claim.context for word in _SMALL.findall(one.text) for form in lexicon.stem(word)}
    return any(sounds.opens(form, hangul) and transcribed.within(form, hangul, _AS_WRITTEN) for form in forms)


def tells(latin: str) -> bool:
    """Return whether a name has consonants enough to be known by them, its r heard: Duarte."""
    return len(sounds.of_latin(_ROLLED.sub("rr", latin.translate(PLAIN).lower()))) > 1


@lru_cache(maxsize=8192)
def english(latin: str, hangul: str) -> float:
    """Return from 0 to 1 how much of a Latin name a Hangul word has as English is read, in a few ways: what proves that it is this one."""
    plain = latin.translate(PLAIN).lower()
    theirs = sounds.of_hangul(hangul)
    like = max(_near(one, theirs, vowel=plain[0] in "aeiou") for one in _read(plain))
    return _held_to_vowels(like, plain, hangul)


@lru_cache(maxsize=2048)
def _read(plain: str) -> frozenset[str]:
    """Return the consonants of a name by each of the ways in which English may read it."""
    spelt = {plain, _ROLLED.sub("rr", plain)}
    for pattern, instead in _READ:
        spelt |= {compiled(pattern).sub(instead, one) for one in spelt}
    return frozenset(map(sounds.of_latin, spelt))


@lru_cache(maxsize=8192)
def _kindest(latin: str, hangul: str) -> float:
    plain = latin.translate(PLAIN).lower()
    theirs = sounds.of_hangul(hangul)
    best = max(_near(one, theirs, vowel=plain[0] in "aeiou") for one in _heard(plain))
    return _held_to_vowels(best, plain, hangul)


def _held_to_vowels(like: float, plain: str, hangul: str) -> float:
    """Return a likeness less what the first vowels take off it."""
    like -= 0.0 if _opens(plain, hangul) else _LITTLE
    return max(0.0, like - (0.0 if _begins(plain, hangul) else _MUCH))


def _near(one: str, theirs: str, *, vowel: bool) -> float:
    """Return how near two rows of consonants are; a name does not begin with another consonant than its writing."""
    other = bool(one and theirs) and not vowel and one[0].translate(_BROAD) != theirs[0].translate(_BROAD)
    return sounds.nearness(one, theirs) - (_OTHER if other else 0.0)


def _begins(plain: str, hangul: str) -> bool:
    """Return whether a name that begins with a vowel is written so, and one with a consonant that is heard with a consonant."""
    silent = (ord(hangul[0]) - 0xAC00) // 588 == _SILENT
    return silent if plain[0] in "aeiou" else not silent or plain[0] in _MAY_BE_SILENT


@lru_cache(maxsize=2048)
def _heard(plain: str) -> frozenset[str]:
    """Return the consonants of a name by each of its hearings."""
    spelt = {plain, _ROLLED.sub("rr", plain)}
    for pattern, instead in _HEARINGS:
        spelt |= {compiled(pattern).sub(instead, one) for one in (plain, *(spelt if len(spelt) < _MANY else ()))}
    return frozenset(sounds.of_latin(one) for one in spelt)


def _opens(plain: str, hangul: str) -> bool:
    """Return whether the first vowel of a name may be read as the Hangul word's first."""
    vowels = _VOWELS.search(plain)
    number = ord(hangul[0]) - 0xAC00
    if vowels is None or not 0 <= number < 11172:
        return True
    medial = _MEDIALS[number // 28 % 21]
    if medial == "으":
        return vowels.start() > 1 or bool(set(vowels.group()) & set("eu"))
    return any(medial in _WRITTEN[letter] for letter in vowels.group())
