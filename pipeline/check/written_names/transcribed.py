"""How far a Hangul word is from being the writing of a Latin name, letter by letter and in any of the languages that it may come from.

`hearing` compares consonants alone; here every group of letters has the sounds that Korean writes it with (ch is ㅊ, ㅋ, ㅎ or ㅅ, ng is ㅇ,
ㅇㄱ or ㄴ), vowels count too, and what a language leaves silent costs little (the end of Dumas, the r of Gardner, the h of Henri).
0 is a writing by the rules; what is farther than `FAR` is another name.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from string import ascii_letters, ascii_lowercase, ascii_uppercase

SURE = 0.12
FAR = 0.22
_INITIALS = "KKNTTLMPPSS-JJJKTPH"
_FINALS = ("", "K", "K", "K", "N", "N", "N", "T", "L", "L", "L", "L", "L", "L", "L", "L", "M", "P", "P", "T", "T", "G", "T", "T", "K", "T", "P", "")  # fmt: skip
_MEDIALS = "aeaexexeoaeeouxeiu-ii"  # of ㅏ ㅐ ㅑ … ㅣ by their kind; `x` is ㅓ and its like, ㅡ is told apart
_WEAK = 18  # ㅡ
_MARKED = str.maketrans({"ð": "d", "Ð": "d", "Đ": "đ", "Ł": "ł", "ř": "rz", "Ř": "rz", "ą": "an", "ę": "en", "þ": "th", "Þ": "th", "ß": "ss", "æ": "e", "Æ": "e", "œ": "e", "Œ": "e", "ö": "oe", "Ö": "oe", "ø": "oe", "Ø": "oe", "ü": "ue", "Ü": "ue", "ä": "ae", "Ä": "ae", "ı": "u"})  # fmt: skip
_STROKED = "łđ"
_SOUNDS = {
    "b": "P", "c": "K S J", "d": "T", "f": "P H", "g": "K J H", "h": "H ", "j": "J  H", "k": "K", "l": "L", "m": "M G", "n": "N G M", "p": "P", "q": "K J", "r": "L", "s": "S J",
    "t": "T", "v": "P", "w": "P ", "x": "KS S J H K KJ", "ł": "L ", "đ": "T J", "rg": "LJ L LK Li K", "y": " J", "z": "J S",
    "ch": "J K S H Ji", "sch": "S SK Si", "tsch": "J", "tch": "J Ji", "cz": "J", "ck": "K", "cs": "J S", "cc": "K J KS", "ci": "J", "dz": "J", "dj": "J", "dt": "T", "ds": "J S", "dg": "J", "di": "J Ji", "nd": "N NT",
    "gh": "K P H ", "gn": "N KN", "gl": "L KL", "gy": "J K", "hs": "S", "kj": "S J K", "kn": "N KN", "kh": "K H", "ll": "L J  TL", "lj": "L ", "lh": "L", "mb": "MP M", "mc": "MK MeK MaK MxK", "mcg": "MK MeK MaK MxK", "mck": "MK MeK MaK MxK", "ng": "G GK NK NJ N", "nk": "NK GK",
    "nh": "N ", "ph": "P", "pf": "P", "ps": "S PS", "rr": "L H", "rh": "L", "rz": "J S LJ", "sh": "S Si", "sc": "S SK", "sk": "SK S", "ss": "S", "sz": "S J", "sj": "S", "sci": "S", "shch": "S SJ",
    "szcz": "SJ", "th": "T S ", "thi": "Ji", "ts": "J S TS", "tz": "J S TJ", "tj": "J S", "tr": "TL J", "tt": "T", "ti": "J S TJ Ji", "ty": "J T", "te": "J", "zh": "J", "zz": "J S", "zs": "J", "zcz": "SJ",
    "qu": "K KP", "gu": "K", "ks": "KS S", "xc": "KS S", "ao": "aG", "rs": "S LS", "dd": "T", "bh": "P ", "ff": "P", "gg": "K J", "kk": "K", "pp": "P", "bb": "P", "mm": "M", "nn": "N", "vv": "P", "ny": "N",
    "mh": "P ", "bhbh": "P", "dh": "T  K", "dhbh": "P", "hj": "", "hw": "H ", "hv": "H P", "wh": "H ", "wr": "L", "lt": "L LT", "ld": "L LT", "ault": "o", "eaux": "o", "cq": "K", "dge": "J Ji", "hr": "L ", "nr": "NH NL", "lr": "LH L", "tzsch": "J", "zsch": "J", "je": "J ", "rge": "LJ J", "ls": "LS L", "str": "STL SJ", "dr": "TL J", "lk": "K LK", "lm": "M LM", "lf": "P LP", "stj": "S", "skj": "S", "ce": "S J", "tsu": "S J",
}  # fmt: skip
_HEARD = {group: tuple((len(group), one, 0.0) for one in sounds.split(" ")) for group, sounds in _SOUNDS.items()}
_VOWELS = {
    "a": "aexo-",
    "e": "eix-a",
    "i": "ixae-",
    "o": "oxaue-",
    "u": "uxioae-",
    "y": "iuxa-",
    "w": "ou",
    "ł": "ou",
    "v": "uo",
}
_LONG = {
    "a": ("ei", "ai", "au"),
    "e": ("ie", "ei"),
    "i": ("ai", "ia"),
    "o": ("ou", "ua"),
    "u": ("iu", "ui"),
    "y": ("ai", "ui"),
}
_THREE = frozenset(
    str.split("eau ieu oeu aoi oui aeu eoi iou uai yau you aiy eay eyo awy aye oye uye uay uei iay uoi uye")
)
_AT_FIRST = {
    "r": ("H", 0.0),
    "g": ("", 0.4),
    "k": ("S", 0.4),
    "d": ("J", 0.4),
}  # Ronaldo in Brazil, Göran, Kerstin, Duong
_CLOSE = {
    frozenset("SJ"): 0.3, frozenset("KJ"): 0.5, frozenset("TJ"): 0.4, frozenset("TS"): 0.5, frozenset("PH"): 0.6, frozenset("NM"): 0.6, frozenset("NG"): 0.2, frozenset("MG"): 0.4,
    frozenset("KH"): 0.5, frozenset("KG"): 0.6,
}  # fmt: skip
_DROPPED = {
    "h": 0.0,
    "w": 0.0,
    "j": 0.1,
    "y": 0.0,
    "r": 0.4,
    "g": 0.5,
    "t": 0.6,
    "d": 0.5,
    "l": 0.6,
    "s": 0.7,
    "z": 0.7,
    "x": 0.7,
    "p": 0.7,
}
_SILENT_LAST = "tsdxzpce"
_ADDED = {"H": 0.6, "G": 0.6, "J": 0.9}
_WRONG = 1.0
_OFF = 0.35  # another vowel
_MORE = 0.4  # a vowel more
_BESIDE = 0.08  # one more, or one less, beside another
_LESS = 0.35
_LAST = 0.12
_FIRST = 1.6  # times what the first consonant costs
_LONGEST = 5
_TWO = 2
_LARGE = 99.0
_BEGINS = {
    "": frozenset(("",)),
    "-": frozenset((*ascii_letters, "", "-")),
    **{one: frozenset((*ascii_uppercase, "")) for one in ascii_uppercase},
    **{one: frozenset((*ascii_lowercase, "", "-")) for one in ascii_lowercase},
}
"""By the sound that is heard next, with what a group of letters may begin that it could be: a vowel is no consonant."""
_ROUNDED = 1e-6  # a sum of costs may come out a little otherwise than a product
_A_SOUND = 0.85
_LAST_IN_BRAZIL = frozenset(("d", "t", "de", "te"))
_BRAZILIAN = 0.1  # what the last letter of Haddad (아다지) costs, or of Duarte (두아르치)
_AFTER_A_FIRST_L = tuple("aeiouylh")
_VOCALISED = 0.05  # what an l costs that ends a syllable in Brazil: Silva (시우바), Miguel (미게우)
_AFTER = 0.4  # what a first letter may cost that is not heard


def near(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word is surely a writing of a Latin one: it begins as that may, and keeps to the rules."""
    return opens(latin, hangul) and _within(latin, hangul, SURE, _LARGE) <= SURE


def opens(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word begins as a Latin one may."""
    first = _sounds(hangul).lstrip("-")[:1]
    begins = _opening(_letters(latin))
    return first in begins or (first.islower() and "a" in begins)


@lru_cache(maxsize=4096)
def _opening(letters: str) -> frozenset[str]:
    """Return the sounds that a Latin word may begin with: `a` for any vowel."""
    found: set[str] = set()
    for place in range(min(_TWO, len(letters))):
        steps = list(_from(letters, place))
        found |= {"a" if spoken[0].islower() else spoken[0] for _, spoken, _ in steps if spoken}
        if all(spoken or price > _AFTER for _, spoken, price in steps):
            break
    return frozenset(found)


def another(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word is no writing of a Latin one: far from it, or a whole sound that no letter has."""
    far = _within(latin, hangul, FAR, _A_SOUND)
    return far >= FAR or far * _weight(_letters(latin), _sounds(hangul)) >= _A_SOUND


def distance(latin: str, hangul: str, far: float = _LARGE) -> float:
    """Return how far a Hangul word is from a Latin one: 0 for a writing by the rules, about 1 for another name; beyond `far` only that it is more."""
    return _within(latin, hangul, far, _LARGE)


def within(latin: str, hangul: str, far: float) -> bool:
    """Return whether a Hangul word is no farther from a Latin one: a fraction of the work of telling how far."""
    return distance(latin, hangul, far) <= far


@lru_cache(maxsize=32768)
def _within(latin: str, hangul: str, far: float, sound: float) -> float:
    """Return how far a Hangul word is from a Latin one where that is no more than `far` and costs no more than `sound`, else too much."""
    letters, sounds = _letters(latin), _sounds(hangul)
    if not letters or not sounds:
        return 1.0
    weight = _weight(letters, sounds)
    most = min(_LARGE, far * weight + _ROUNDED, sound + _ROUNDED)
    return _cost(letters, sounds, most) / weight


def _cost(letters: str, sounds: str, most: float) -> float:
    """Return what it costs to hear all sounds in all letters; what costs more than `most` on the way is followed no further."""
    best = [[_LARGE] * (len(sounds) + 1) for _ in range(len(letters) + 1)]
    best[0][0] = 0.0
    begins = [_BEGINS[sound] for sound in (*sounds, "")]
    more = [_added(sounds, place) for place in range(len(sounds))]
    steps = (*_steps(letters), ())
    for here, row in enumerate(best):
        for there, cost in enumerate(row):
            if cost >= _LARGE or cost > most:
                continue
            if there < len(sounds):
                added = cost + more[there]
                if added < row[there + 1] and added <= most:
                    row[there + 1] = added
            for length, spoken, price in steps[here]:
                if cost + price <= most and spoken[:1] in begins[there]:
                    _step(best, (here, there), sounds, length, spoken, (cost + price, most))
    return best[-1][-1]


def _step(
    best: list[list[float]], at: tuple[int, int], sounds: str, length: int, spoken: str, costs: tuple[float, float]
) -> None:
    here, end = at
    cost, most = costs
    for mine in spoken:
        if mine.isupper() and sounds[end : end + 1] == "-":
            end += 1
        theirs = sounds[end : end + 1]
        end += 1
        if mine == theirs:
            continue
        if not theirs or mine.isupper() != theirs.isupper():
            return
        if mine.isupper():
            cost += _CLOSE.get(frozenset((mine, theirs)), _WRONG) * (_FIRST if at == (0, 0) else 1.0)
        else:
            cost += _OFF
        if cost > most:
            return
    if cost < best[here + length][end]:
        best[here + length][end] = cost


def _added(sounds: str, place: int) -> float:
    sound = sounds[place]
    if sound == "-":
        return 0.0
    if sound.isupper():
        return _ADDED.get(sound, 0.9) * (_FIRST if place == 0 else 1.0)
    return _MORE


@lru_cache(maxsize=4096)
def _steps(letters: str) -> tuple[tuple[tuple[int, str, float], ...], ...]:
    return tuple(tuple(_from(letters, start)) for start in range(len(letters)))


def _from(letters: str, start: int) -> Iterator[tuple[int, str, float]]:
    """Yield what may be heard from a letter on: how many letters, their sounds, what it costs."""
    for length in range(1, min(_LONGEST, len(letters) - start) + 1):
        yield from _HEARD.get(letters[start : start + length], ())
    if letters[start:] in _LAST_IN_BRAZIL and (start or letters == "de"):
        yield len(letters) - start, "Ji", _BRAZILIAN
    if start and letters[start] == "l" and letters[start + 1 : start + 2] not in _AFTER_A_FIRST_L:
        yield 1, "u", _VOCALISED
    if not start and letters[0] in _AT_FIRST:
        yield 1, *_AT_FIRST[letters[0]]
    if letters[start] in _VOWELS:
        yield from _vowels(letters[start : start + 3])
    yield 1, "", _silent(letters, start)


@lru_cache(maxsize=4096)
def _vowels(letters: str) -> tuple[tuple[int, str, float], ...]:
    """Return the vowels that the first of three letters is heard as, alone (two of them for a long one: ei, ai) or with those behind it."""
    found: list[tuple[int, str, float]] = []
    sounds = ""
    for length, letter in enumerate(letters, start=1):
        if letter not in _VOWELS or (length > _TWO and letters not in _THREE):
            break
        sounds = "".join(dict.fromkeys(sounds + _VOWELS[letter]))
        found += [(length, spoken, 0.0) for spoken in sounds]
        if length == 1:
            found.append((1, "o", _OFF))
            found += [(1, spoken, _BESIDE) for spoken in _LONG.get(letter, ())]
    return tuple(found)


def _silent(letters: str, start: int) -> float:
    """Return what it costs that a letter is not heard."""
    letter, before = letters[start], letters[:start]
    if letter in "aeiou":
        return _LESS if start < len(letters) - 1 else _LAST
    if before.endswith(letter):
        return 0.0
    if letter == "r" and before[-1:] in _VOWELS:
        return 0.05
    if before in ("de", "le") and letter == "s" and letters[start + 1 : start + 2] not in tuple("aeiouyth"):
        return 0.05  # Desrosiers, Lesgards
    price = _DROPPED.get(letter, 0.8) * (1.0 if before else _FIRST)
    return min(price, 0.15) if before and not letters[start:].strip(_SILENT_LAST) else price


@lru_cache(maxsize=4096)
def _letters(latin: str) -> str:
    if latin.isascii() and latin.isalpha():
        return latin.lower()
    lower = unicodedata.normalize("NFD", latin.translate(_MARKED).lower())  # ệ is e
    return "".join(one for one in lower if "a" <= one <= "z" or one in _STROKED)


@lru_cache(maxsize=4096)
def _sounds(hangul: str) -> str:
    """Return the sounds of a Hangul word: consonants in capitals, vowels by their kind."""
    found = ""
    for letter in hangul:
        number = ord(letter) - 0xAC00
        if 0 <= number < 11172:
            initial = _INITIALS[number // 588]
            if initial != "-" and not found.endswith(initial):
                found += initial
            medial = number // 28 % 21
            found += "-" if medial == _WEAK else _MEDIALS[medial]
            found += _FINALS[number % 28]
    return found


def _weight(letters: str, sounds: str) -> float:
    mine = sum(0.35 if one in "aeiouyw" else 0.1 if one in "h" else 1.0 for one in letters)
    theirs = sum(1.0 if one.isupper() else 0.1 if one == "-" else 0.35 for one in sounds)
    return max(1.0, (mine + theirs) / 2)
