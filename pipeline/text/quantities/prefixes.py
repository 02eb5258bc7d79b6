"""The units that take the prefixes of the SI, as Koreans and English write each size of them: 나노그램, `359 ng`, 밀리시버트.

Words exist for every prefix. Signs are listed for each unit: `5 pm` and `10 am` are no lengths, `5A` is a name.
Source of the prefixes: the SI Brochure (BIPM, 9th edition, 2022 update).
"""

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from pipeline.text.patterns import longest_first
from pipeline.text.quantities.quantity import Kind
from pipeline.text.quantities.units import Unit

_PREFIXES: tuple[tuple[str, str, str, int], ...] = (
    ("Q", "퀘타", "quetta", 30), ("R", "론나", "ronna", 27), ("Y", "요타", "yotta", 24), ("Z", "제타", "zetta", 21), ("E", "엑사", "exa", 18),
    ("P", "페타", "peta", 15), ("T", "테라", "tera", 12), ("G", "기가", "giga", 9), ("M", "메가", "mega", 6), ("k", "킬로", "kilo", 3),
    ("h", "헥토", "hecto", 2), ("da", "데카", "deca", 1), ("", "", "", 0), ("d", "데시", "deci", -1), ("c", "센티", "centi", -2),
    ("m", "밀리", "milli", -3), ("μ", "마이크로", "micro", -6), ("n", "나노", "nano", -9), ("p", "피코", "pico", -12), ("f", "펨토", "femto", -15),
    ("a", "아토", "atto", -18), ("z", "젭토", "zepto", -21), ("y", "욕토", "yocto", -24), ("r", "론토", "ronto", -27), ("q", "퀙토", "quecto", -30),
)  # fmt: skip
_MICRO = ("μ", "µ")
_KELVIN = "K"  # alone it is a thousand as well


@dataclass(frozen=True, slots=True)
class Base:
    """A unit without prefix: its kind and unit, what one of it is of that unit, its words, and the prefixes its sign is seen with."""

    kind: Kind
    unit: str
    size: Fraction
    korean: str
    english: str
    sign: str
    signed: str
    alone: bool = (
        False  # whether the bare word and sign are read here (`테슬라` alone is a company, 초 stands in another table)
    )


_THOUSANDTH = Fraction(1, 1000)
_ONE = Fraction(1)
_BASES = (
    Base("size", "kg", _THOUSANDTH, "그램", "grams?", "g", "k m μ n p T"),
    Base("size", "kg", 1000 * _ONE, "톤", "ton(?:ne)?s?", "t", "M G"),
    Base("size", "m", _ONE, "미터", "met(?:er|re)s?", "m", "k d c m μ n f"),
    Base("size", "l", _ONE, "리터", "lit(?:er|re)s?", "l", "k h d c m μ n"),
    Base("size", "l", _ONE, "리터", "lit(?:er|re)s?", "L", "k h d c m μ n"),
    Base("duration", "s", _ONE, "초", "seconds?", "s", "m μ n p f"),
    Base("size", "B", _ONE, "바이트", "bytes?", "B", "Z Y"),
    Base("size", "bit", _ONE, "비트", "bits?", "bit", "Z Y"),
    Base("size", "Wh", _ONE, "와트시", "watt[ -]?hours?", "Wh", "m"),
    Base("size", "W", _ONE, "와트", "watts?", "W", "m μ n"),
    Base("size", "Hz", _ONE, "헤르츠", "hertz", "Hz", "m"),
    Base("size", "V", _ONE, "볼트", "volts?", "V", "k M G m μ n", alone=True),
    Base("size", "Ah", _ONE, "암페어시", "amp(?:ere)?[ -]?hours?", "Ah", "k m"),
    Base("size", "A", _ONE, "암페어", "amp(?:ere)?s?", "A", "k m μ n p"),
    Base("size", "ohm", _ONE, "옴", "ohms?", "Ω", "k M m μ"),
    Base("size", "F", _ONE, "패럿", "farads?", "F", "m μ n p"),
    Base("size", "eV", _ONE, "전자볼트", "electron[ -]?volts?", "eV", "k M G T P m", alone=True),
    Base("size", "J", _ONE, "줄", "joules?", "J", "k M G T P E m μ"),
    Base("size", "N", _ONE, "뉴턴", "newtons?", "N", "k m μ"),
    Base("size", "Pa", _ONE, "파스칼", "pascals?", "Pa", "h k M G T m"),
    Base("size", "T", _ONE, "테슬라", "teslas?", "T", "m μ n"),
    Base("size", "Sv", _ONE, "시버트", "sieverts?", "Sv", "m μ n", alone=True),
    Base("size", "Gy", _ONE, "그레이", "grays?", "Gy", "m μ"),
    Base("size", "Bq", _ONE, "베크렐", "becquerels?", "Bq", "k M G T P m μ", alone=True),
    Base("size", "mol", _ONE, "몰", "moles?", "mol", "m μ n"),
    Base("size", "pc", _ONE, "파섹", "parsecs?", "pc", "k M G"),
    Base("size", "K", _ONE, "켈빈", "kelvins?", "K", "m μ n", alone=True),
    Base("size", "flops", _ONE, "플롭스", "flops?", "FLOPS", "G T P E Z"),
)  # fmt: skip


_NAMED = sorted((row for row in _PREFIXES if row[1]), key=lambda row: -len(row[1]))
_ALL = {(letter, base): base.size * Fraction(10) ** exponent for letter, _, _, exponent in _PREFIXES for base in _BASES}
_SIGNS = {
    one + base.sign: (letter, base)
    for base in _BASES
    for letter in (*base.signed.split(), *([""] if base.alone and base.unit != _KELVIN else []))
    for one in (_MICRO if letter == "μ" else (letter,))
}
_SQUARES = {
    square: _SIGNS[spelled]
    for square in map(chr, range(0x3371, 0x33E0))
    if (spelled := unicodedata.normalize("NFKC", square)) in _SIGNS
}
KOREAN = "|".join(
    (
        f"(?:{'|'.join(row[1] for row in _NAMED)})(?:{'|'.join(longest_first({base.korean for base in _BASES}))})",
        "|".join(longest_first(base.korean for base in _BASES if base.alone)),
    )
)
"""The words of a Korean text: every prefix before every unit."""
SIGNS = "|".join(
    (
        f"[{''.join(_SQUARES)}](?![A-Za-z])",
        *(re.escape(sign) + "(?![A-Za-z])" for sign in longest_first(_SIGNS)),
    )
)
ENGLISH = "|".join(
    (
        *(re.escape(sign) for sign in longest_first(_SIGNS)),
        f"(?i:(?:{'|'.join(row[2] for row in _NAMED)})-?(?:{'|'.join(dict.fromkeys(base.english for base in _BASES))}))",
        f"(?i:{'|'.join(dict.fromkeys(base.english for base in _BASES if base.alone))})",
    )
)


@lru_cache(maxsize=512)
def unit(written: str) -> Unit:
    """Return the unit that one of the patterns matched."""
    letter, base = _SIGNS.get(written) or _SQUARES.get(written) or _worded(written.lower())
    return base.kind, base.unit, _ALL[letter, base], False


def _worded(written: str) -> tuple[str, Base]:
    for letter, korean, english, _ in (*_NAMED, ("", "", "", 0)):
        for base in _BASES:
            if written == korean + base.korean or re.fullmatch(f"{english}-?(?:{base.english})", written):
                return letter, base
    raise ValueError(written)
