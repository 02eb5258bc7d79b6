"""Undo spellings that people read past: look-alike letters, digits for letters, swapped letters, 영타, jamo one by one."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from pipeline.text.patterns import deferred

_LOOKALIKES = str.maketrans(
    "аеорсухіјѕԁһԛӏьквмтнгпилАВЕЗІЈКМНОРСТУХЅοαερτυικνχγηςσΑΒΕΖΗΙΚΜΝΟΡΤΥΧɡıⅼ",
    "aeopcyxijsdhqlbkbmthrnulABE3IJKMHOPCTYXSoaeptuiknxynccABEZHIKMNOPTYXgil",
)
_LATIN, _FOREIGN = deferred(r"[A-Za-z]"), deferred(r"[\u0370-\u03ff\u0400-\u052f]")
_LEET = str.maketrans("01345789@$!|", "oleastbgasil")
_LEET_I = str.maketrans("01345789@$!|", "oieastbgasii")
_MIXED = deferred(r"(?<![\w$@])(?=[\w@$!|]*[a-z])(?=[\w@$!|]*[01345789@$!|])[A-Za-z01345789@$!|]{3,}(?![\w@$])")
_INSIDE = deferred(r"[a-z][01345789@$!|]+[a-z]|(?<![\w$@])[01345789@$!|]+[a-z]{3}", re.IGNORECASE)
"""Digits within a word or before it: `image1` and `v2` only count."""
_BOXED = {start + place: 97 + place for start in (0x1F1E6, 0x1F150, 0x1F170) for place in range(26)}
_IN_BOXES = deferred(r"[\U0001f150-\U0001f189\U0001f1e6-\U0001f1ff]{3}")  # the letters of flags, and letters in boxes
_TWICE = deferred(r"(?<!\w)(?:([A-Za-z가-힣])\1){2,}(?!\w)", re.IGNORECASE)
_OFTEN = 3  # words with each letter twice
# how a request ends in chats and dialects: `써주셈`, `적어 주이소`, `1위로 ㄱㄱ`
_SLANG = deferred(
    r"(?<=[주하해써빼넣적르려고지])(?:세|셔|시)?(?:셈|삼|쇼|슈|이소|라우|드래요)(?:잉|용|염|욤)?(?=\W*$)|(?<=[써빼넣줘해려라])(?:용|염|욤|잉|요잉)(?=\W*$)|(?<=[로게다])\s?ㄱㄱ+(?=\W*$)"
)
_JAMO = deferred(r"(?:[\u3131-\u3163]\s?){4,}")
_KEYS = deferred(r"(?<![A-Za-z가-힣])[a-zA-Z]{2,}(?![A-Za-z가-힣])")
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_TAILS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_KEYBOARD = dict(
    zip(
        "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml",
        "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ",
        strict=True,
    )
)
_TWO_VOWELS = {"ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ"}
_TWO_TAILS = {
    "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}  # fmt: skip
_KOREAN = deferred(r"지시|명령|무시|요약|추천|칭찬|링크|가격|언급|세요|하라|모델|이전|기사|적어|넣어")
_KEYWORDS = [
    "ignore",
    "disregard",
    "forget",
    "override",
    "previous",
    "prior",
    "earlier",
    "instructions",
    "instruction",
    "prompt",
    "system",
    "assistant",
    "assistants",
    "summary",
    "summarise",
    "summarize",
    "summarizer",
    "newsletter",
    "recommend",
    "praise",
    "mention",
    "include",
    "article",
    "language",
    "reader",
    "readers",
    "model",
    "models",
    "link",
    "write",
    "always",
]
_BY_LETTERS = {(word[0], word[-1], "".join(sorted(word))): word for word in _KEYWORDS if len(word) > 3}
_WORD = deferred(r"[A-Za-z]{4,14}")


def latin(text: str) -> str:
    """Return a text with the Greek and Cyrillic letters that look like Latin ones as these."""
    return text.translate(_LOOKALIKES)


def respelled(text: str) -> Iterator[str]:
    """Yield the text in each spelling that it may stand for; nothing where it is spelled as it should be."""
    if _LATIN.search(text) and _FOREIGN.search(text):
        yield latin(text)
    if _MIXED.search(text) and _INSIDE.search(text):
        for table in (_LEET_I, _LEET):
            yield _MIXED.sub(lambda match, table=table: match.group().translate(table), text)  # type: ignore[misc]
    swapped = _WORD.sub(lambda match: _unswapped(match.group()), text)
    if swapped != text:
        yield swapped
    if _SLANG.search(text):
        yield _SLANG.sub("세요", text)
    if _IN_BOXES.search(text):
        yield text.translate(_BOXED)
    if len(_TWICE.findall(text)) >= _OFTEN:
        yield _TWICE.sub(lambda match: match[0][::2], text)
    yield from _typed(text)


def syllables(text: str) -> Iterator[str]:
    """Yield a text whose Korean stands letter by letter, as syllables; it must not be normalised yet."""
    if _JAMO.search(text):
        yield _JAMO.sub(lambda match: _composed(match.group().strip()) + " ", text)


def _unswapped(word: str) -> str:
    """Return a word whose inner letters were swapped as the word it stands for."""
    low = word.lower()
    meant = _BY_LETTERS.get((low[0], low[-1], "".join(sorted(low))), low)
    return word if meant == low else meant


def _typed(text: str) -> Iterator[str]:
    """Yield a text that was typed with the keyboard set to English, as the Korean that the keys give."""
    words = _KEYS.findall(text)
    if sum(map(len, words)) < 8:
        return
    typed = _KEYS.sub(
        lambda match: _composed("".join(_KEYBOARD.get(one, _KEYBOARD.get(one.lower(), one)) for one in match.group())),
        text,
    )
    if len(_KOREAN.findall(typed)) - len(_KOREAN.findall(text)) >= 2:
        yield typed


def _composed(jamo: str) -> str:
    """Return jamo written one by one as syllables; blanks part words only where the letters themselves have none."""
    spaced = unicodedata.normalize("NFC", jamo)
    letters = list(spaced if not re.fullmatch(r"(?:\S\s)+\S?\s?", spaced) else spaced.replace(" ", ""))
    made: list[str] = []
    at = 0
    while at < len(letters):
        taken, syllable = _syllable(letters, at)
        made.append(syllable)
        at += taken
    return "".join(made)


def _syllable(letters: list[str], at: int) -> tuple[int, str]:
    """Return how many letters make the next syllable, and it; one letter where none begins here."""
    if letters[at] not in _LEADS or at + 1 >= len(letters) or letters[at + 1] not in _VOWELS:
        return 1, letters[at]
    taken, vowel = 2, letters[at + 1]
    if at + 2 < len(letters) and (both := vowel + letters[at + 2]) in _TWO_VOWELS:
        taken, vowel = 3, _TWO_VOWELS[both]
    tail = " "
    for length in (2, 1):
        some = "".join(letters[at + taken : at + taken + length])
        found = _TWO_TAILS.get(some, some if len(some) == 1 and some in _TAILS else "")
        following = at + taken + length
        if len(some) == length and found.strip() and not (following < len(letters) and letters[following] in _VOWELS):
            taken, tail = taken + length, found
            break
    code = (_LEADS.index(letters[at]) * 21 + _VOWELS.index(vowel)) * 28 + _TAILS.index(tail)
    return taken, chr(0xAC00 + code)


@lru_cache(maxsize=8192)
def plain_form(letter: str) -> str:
    """Return a letter in its plain form, nothing for an invisible one. A word joiner is a blank: it stands for a citation."""
    if letter == "\u2060":
        return " "
    plain = unicodedata.normalize("NFKC", letter)
    return "" if unicodedata.category(letter) == "Cf" else plain if len(plain) == 1 else letter
