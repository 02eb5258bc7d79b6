"""What an order in other letters names, in Latin ones, so that it is heard in Hangul as a Latin name is: ハシモト is Hashimoto, Брандольф Brandolf.

Katakana and Cyrillic are read by a table. Chinese signs have no reading by letters: of these, only how many syllables they take in Korean
is known, one each (電算 is 전산).
"""

import re

from pipeline.text.patterns import deferred

_KATAKANA = deferred(r"[ァ-ヺ][ァ-ヺー・]*")
_CYRILLIC = deferred(r"[\u0400-\u04ff]+(?:['’-][\u0400-\u04ff]+)*")
_NO_LETTERS = deferred(r"[\u0590-\u06ff\u0900-\u0eff\u3040-\u30ff\u4e00-\u9fff]{2}")
_COMPOUND = deferred(r"(?P<read>[ァ-ヺ][ァ-ヺー]+)(?P<signs>[\u4e00-\u9fff]{1,6})")
_ROWS = (
    "アイウエオ a i u e o|カキクケコ ka ki ku ke ko|ガギグゲゴ ga gi gu ge go|サシスセソ sa shi su se so|ザジズゼゾ za ji zu ze zo|タチツテト ta chi tsu te to|"
    "ダヂヅデド da ji zu de do|ナニヌネノ na ni nu ne no|ハヒフヘホ ha hi fu he ho|バビブベボ ba bi bu be bo|パピプペポ pa pi pu pe po|マミムメモ ma mi mu me mo|"
    "ヤユヨ ya yu yo|ラリルレロ ra ri ru re ro|ワヲンヴ wa o n vu|ァィゥェォ a i u e o|ャュョヮ ya yu yo wa"
)
_KANA = {
    sign: latin
    for row in _ROWS.split("|")
    for signs, *read in [row.split()]
    for sign, latin in zip(signs, read, strict=True)
}
_SMALL = "ァィゥェォャュョヮ"
_DOUBLED = "ッ"
_LETTERS = dict(
    zip(
        "абвгдезийклмнопрстуфхцчшщъыьэюяёіїєґў",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "",
            "y",
            "",
            "e",
            "yu",
            "ya",
            "yo",
            "i",
            "yi",
            "ye",
            "g",
            "w",
        ],
        strict=True,
    )
) | {"ж": "zh"}


def in_latin(order: str) -> str:
    """Return an order with its katakana, and its words in Cyrillic, in Latin letters; each run of katakana is a name to tell."""
    if order.isascii():
        return order
    order = _KATAKANA.sub(lambda match: f" {_read(match.group())} ", order)
    return _CYRILLIC.sub(lambda match: _spelt(match.group()), order)


def compounds(order: str) -> tuple[tuple[str, int], ...]:
    """Return the names in katakana that Chinese signs close, in Latin letters, each with how many syllables these take."""
    found = [] if order.isascii() else _COMPOUND.finditer(order)
    return tuple(dict.fromkeys((_read(match["read"]), len(match["signs"])) for match in found))


def unheard(order: str) -> bool:
    """Return whether an order is, in part, in signs of which no table tells the sound in Korean."""
    return not order.isascii() and _NO_LETTERS.search(order) is not None


def _read(kana: str) -> str:
    """Return katakana as Latin letters write it, one name with a capital."""
    found = ""
    for at, sign in enumerate(kana):
        latin = _KANA.get(sign, " " if sign == "・" else "")
        if sign in _SMALL and found and sign in "ャュョヮ":
            found = found.removesuffix("i") + (latin.lstrip("y") if found.endswith(("shi", "chi", "ji")) else latin)
        elif sign in _SMALL and found:
            found = re.sub(r"[aeiou]$", "", found) + latin
        elif kana[at - 1 : at] == _DOUBLED and latin:
            found += latin[0] + latin
        else:
            found += latin
    return " ".join(word.capitalize() for word in found.split())


def _spelt(word: str) -> str:
    """Return a word in Cyrillic as Latin letters write it, its capital kept."""
    spelt = "".join(_LETTERS.get(letter.lower(), letter) for letter in word)
    return spelt.capitalize() if word[0].isupper() else spelt
