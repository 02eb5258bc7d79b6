"""Which particle follows a word, by how the word is read aloud: `AI는`, `GPT-5.2가`, `LLM은`, `$50로`.

A verdict is only given where Koreans agree on the reading: Hangul, numbers, letters read by name, and words of
`josa_words`, a table that was checked against real text. A name that ends in 3, 6, 8, 9 (`K3` 케이쓰리, 케이삼) or one
whose reading is unknown has none.
"""

import re
import unicodedata
from typing import Literal

from pipeline.text import aliases
from pipeline.text.josa_words import ENDINGS, WORDS
from pipeline.text.patterns import deferred

Coda = Literal["none", "rieul", "other"]
PAIRS = (
    "은/는",
    "이/가",
    "을/를",
    "과/와",
    "으로/로",
    "이나/나",
    "이라/라",
    "이랑/랑",
    "이에요/예요",
    "이었/였",
    "아/야",
)
_DIGITS: tuple[Coda, ...] = ("other", "rieul", "none", "other", "none", "none", "other", "rieul", "rieul", "none")
_ENGLISH_DIGITS: tuple[Coda, ...] = ("none", "other", "none", "none", "none", "none", "none", "other", "none", "other")
_LETTERS: dict[str, Coda] = {"L": "rieul", "M": "other", "N": "other", "R": "rieul"}
_UNITS: dict[str, Coda] = {
    "%": "none", "%p": "none", "℃": "none", "B": "none", "KB": "none", "MB": "none", "GB": "none", "TB": "none", "PB": "none", "W": "none",
    "kW": "none", "MW": "none", "GW": "none", "TW": "none", "Wh": "none", "kWh": "none", "MWh": "none", "GWh": "none", "ms": "none",
    "km": "none", "m": "none", "cm": "none", "mm": "none", "nm": "none", "kg": "other", "g": "other", "Hz": "none", "MHz": "none",
    "GHz": "none", "K": "none", "M": "other", "T": "none", "x": "none", "fps": "none", "dB": "rieul", "Gbps": "none", "Mbps": "none",
    "ml": "none", "mL": "none", "L": "none", "kL": "none", "mg": "other", "t": "other", "kcal": "none", "V": "none", "kV": "none", "mAh": "none", "Ah": "none",
    "hPa": "rieul", "kPa": "rieul", "MPa": "rieul", "Pa": "rieul", "px": "rieul", "ppm": "other", "rpm": "other", "bpm": "other", "EB": "none", "ft": "none",
    "µm": "none", "um": "none", "TWh": "none", "Nm": "none", "m2": "none", "m3": "none", "km2": "none", "cm2": "none", "cm3": "none", "°C": "none", "℉": "none", "°": "none",
}  # fmt: skip
_BARE_UNITS = frozenset({"km", "kg", "cm", "mm", "nm", "mg", "ml", "mL", "kcal", "kWh", "t", "g", "m"})
_AS_WORD = 4
_CURRENCIES: dict[str, Coda] = {"$": "none", "€": "none", "£": "none", "₩": "other", "¥": "other"}
_GLOSS = deferred(r"(?<=[^\s(])\s?\([^()]*\)$")
_OPENING = "\"'“‘*_`([「『《〈【<"
_MARKS = "\"'”’“‘*_`)]」』》〉】>"
_NUMBER = deferred(r"[\d,]+(?:\.\d+)?$")
_MEASURE = deferred(r"(?<!\S)[\d.,]+\s?(?P<unit>[A-Za-z%℃]+[23]?)$")
_PER = deferred(r"(?<=\d)\s?[A-Za-z]{1,3}/[hs]$")  # 시간, 초
_SQUARE = deferred(r"[\u3380-\u33DF]h?$")  # units in one sign: ㎞, ㎡
_SCORE = deferred(r"\d{1,3}[-:]\d{1,3}$")
_NAME_DIGITS = deferred(r"(?P<letters>[A-Za-z가-힣][A-Za-z가-힣.&\-‑ ]*)(?:[\d.,\-‑]*?)(?P<digits>\d+)$")
_COUNTED = deferred(r"[\d,]*[가-힣]*[은는을를의에서며] [\d.,]+$")
_SIGNS: dict[str, Coda] = {"+": "none", "#": "other"}  # 플러스, 샵
_TAIL = deferred(r"[A-Za-z]+$")
_PLURAL = deferred(r"[A-Z]{2,5}s")
_SPELLED = deferred(r"^[^aeiouyAEIOUY]+$|[a-z][A-Z]$")
_PART = deferred(r"(?<=[A-Za-z])[A-Z][a-z]+$")
_SPELT: tuple[tuple[Coda, re.Pattern[str]], ...] = (
    ("none", deferred(r"(?:[aiouywxszfvdh]|[aeiou]r|[aeiou]e|[cgsvkdfzrb]e|[rnslcpfx]t|[rnsl]k|erg|[rlm]p|og)$")),
    ("rieul", deferred(r"(?:l|[bcdfgkptz]le)$")),
    ("other", deferred(r"(?:[mn]|ng|[ia]c|ook|(?<!sc)out|ship)$")),
)
"""Endings whose sound their spelling settles in every loanword we met: `-a`, `-s`, `-rt` end on a vowel, `-l` and `-ble` on ㄹ."""
_CAPITALS = deferred(r"(?:[a-z]*|[A-Z][a-z]+)?(?P<run>[A-Z]{2,5})$")


def particle(word: str, pair: str) -> str | None:
    """Return the particle of a pair such as `은/는` that follows the word, or None where two readings are in use."""
    chosen = {choose(coda, pair) for coda in codas(word)}
    return chosen.pop() if len(chosen) == 1 else None


def attach(word: str, pair: str) -> str:
    """Return the word with its particle, or with both (`K3은(는)`) where two readings are in use."""
    closed, opened = pair.split("/")
    return word + (particle(word, pair) or f"{closed}({opened})")


def choose(coda: Coda, pair: str) -> str:
    """Return the particle of a pair that follows a word with this ending."""
    closed, opened = pair.split("/")
    if coda == "rieul" and closed == "으로":
        return opened
    return opened if coda == "none" else closed


def codas(word: str) -> frozenset[Coda]:
    """Return how a word can end when it is read aloud; empty where nobody can tell."""
    word = _GLOSS.sub("", word.strip()).rstrip(_MARKS).rstrip("!?.,…").lstrip(_OPENING)
    if not word:
        return frozenset()
    if word[0] in _CURRENCIES and word[-1].isdigit():
        return frozenset({_CURRENCIES[word[0]]})
    if _SQUARE.search(word):
        word = unicodedata.normalize("NFKC", word)
    last = word[-1]
    if "가" <= last <= "힣":
        return frozenset({_syllable(last)})
    measure = _MEASURE.search(word)
    if measure and measure["unit"] in _UNITS:
        return frozenset({_UNITS[measure["unit"]]})
    if measure and _is_unknown(measure["unit"]):
        return frozenset()
    if last.isdecimal():
        return _number(word)
    if last in _SIGNS and word[:-1].isascii():
        return frozenset({_SIGNS[last]})
    if _PER.search(word):
        return frozenset({"none"})
    if last in _UNITS and not last.isalpha():
        return frozenset({_UNITS[last]})
    return _latin(word) if last.isascii() and last.isalpha() else frozenset()


def _is_unknown(unit: str) -> bool:
    """Return whether what stands right behind a number may be a unit that is read otherwise than its letters: `5kn`, `3ct`."""
    return len(unit) > 1 and not unit.isupper() and unit.isalpha() and unit.lower() not in WORDS


def _syllable(letter: str) -> Coda:
    number = (ord(letter) - 0xAC00) % 28
    return "none" if number == 0 else "rieul" if number == 8 else "other"


def _number(word: str) -> frozenset[Coda]:
    if _NUMBER.match(word):
        return frozenset({_DIGITS[int(word[-1])]})
    if _COUNTED.match(word) or _SCORE.fullmatch(word):
        return frozenset({_DIGITS[int(word[-1])]})
    named = _NAME_DIGITS.match(word)
    if named is None:
        return frozenset({_DIGITS[int(word[-1])]}) if "가" <= word[0] <= "힣" else frozenset()
    digits = named["digits"]
    if len(digits) > 1 and digits.endswith("00"):
        return frozenset({"other"})
    if digits in ("10", "13", "16"):  # 십, 텐; 십삼, 서틴; 십육, 식스틴
        return frozenset({"other"})
    return frozenset({_DIGITS[int(digits[-1])], _ENGLISH_DIGITS[int(digits[-1])]})


def _latin(word: str) -> frozenset[Coda]:
    """Return how a Latin word ends: the tables first, then letters read by name, then what its last part is known or spelt to be."""
    tail = _TAIL.search(word)
    if tail is None:
        return frozenset()
    name = tail.group()
    if word in _BARE_UNITS:
        return frozenset({_UNITS[word]}) if len(word) > 1 else frozenset()
    if len(name) == 1 and word[:-1].endswith(tuple("0123456789")):
        return frozenset({_LETTERS.get(name.upper(), "none")})  # HBM3E
    known = WORDS.get(name.lower())
    if known:
        return _known(known)
    readings = [
        reading[-1] for reading in aliases.readings(word) or aliases.readings(name) if "가" <= reading[-1] <= "힣"
    ]
    spelled = frozenset({_LETTERS.get(name[-1], "none")}) if name.isupper() else frozenset()
    if readings:
        return frozenset(map(_syllable, readings)) | spelled
    if name.isupper() and len(name) > _AS_WORD and re.search(r"[^AEIOU][AEIOU][^AEIOU]", name):
        return frozenset()  # read as a word by those who know it: ERCOT
    if _PLURAL.fullmatch(name):
        return frozenset({"none", _LETTERS.get(name[-2], "none")})
    if len(name) == 1 or _CAPITALS.match(name) or _SPELLED.search(name):
        return frozenset({_LETTERS.get(name[-1].upper(), "none")})
    part = _PART.search(name)
    return _spelt(part.group().lower() if part else name.lower())


def _spelt(name: str) -> frozenset[Coda]:
    """Return how a word ends that no table has whole; an English plural (`Datasets`) is often read without its `s`."""
    if name in WORDS:
        return _known(WORDS[name])
    for length in range(min(len(name), 9), 2, -1):
        ending = ENDINGS.get(name[-length:])
        if ending:
            return _known(ending)
    found = frozenset(coda for coda, pattern in _SPELT if len(name) > 3 and pattern.search(name))
    if name.endswith("s") and not name.endswith(("ss", "us", "is", "os", "as")) and found:
        alone = _spelt(name[:-1])
        return found | alone if alone else alone
    return found


def _known(mark: str) -> frozenset[Coda]:
    names: dict[str, Coda] = {"0": "none", "l": "rieul", "1": "other"}
    return frozenset({names[mark]} if mark in names else ())
