"""Latin names and codes of a model's sentence that nothing honest in its sources bears out: 탁웰(Tarkwell), MOSS77.

A model writes a Latin name as its source has it, so that one which stands there in no form was made up, or taken from what may not be
followed. Only what can be nothing else is told: no word of English, no unit or short form in capitals, no name that the tables know, none
that a source may have in Hangul or in the signs of another tongue.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from pipeline.check.sections import article_names, order_latin
from pipeline.check.written_names import strangers, transcribed
from pipeline.text import aliases
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_WORD = deferred(r"(?<![A-Za-zÀ-ỿ0-9@./_#&-])[A-Za-zÀ-ỿ][A-Za-zÀ-ỿ0-9]*(?:[.&'’-][A-Za-zÀ-ỿ0-9]+)*")
_PART = deferred(r"[a-z]+|\d+")
_POSSESSIVE = deferred(r"['’]s$")
_BETWEEN = deferred(r"[ -]?")
_NAME = deferred(r"[A-ZÀ-Þ](?=.*[a-zà-ÿ])[A-Za-zÀ-ỿ0-9]{2,}")
_BRAND = deferred(r"[a-zà-ÿ]{1,3}[A-Z][a-zà-ÿ]{3,}")
_SMALL = deferred(r"[a-zà-ÿ]{5,}")
_CODE = deferred(r"[A-Z]{3,}\d{2,}[A-Z0-9]*")
_CAPITALS = deferred(r"[A-Z]{6,}")
_SHORT_FORM = deferred(r"(?=(?:.*[A-Z]){2})[A-Za-z0-9]{2,5}")  # MoE, LoRA, MWh
_HANGUL = deferred(r"[가-힣]{2,12}")
_ONE_AND_PARTICLE = deferred(r"[가-힣][로은는을를의에와과도만]")  # 두 배로
_OTHER_SIGNS = deferred(r"[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0900-\u0eff\u3040-\u30ff\u4e00-\u9fff]{2}")
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "ß": "ss", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_OF_FIRMS = frozenset(str.split("Inc Corp Ltd Plc GmbH Co LLC Pte Pty Sdn Bhd Oyj"))
_EVERYWHERE = frozenset(("EBITDA", "Kbps", "Mbps", "Gbps", "Tbps"))
_TOGETHER = 5  # words of a source that a draft may write as one
_FORMS = 2  # letters that a form of a word has more or fewer
_STEM = 5
_LEAST = 2  # syllables of a name
_CLOSE = 0.2  # how far from a Latin name the one in Hangul that writes it is at most


@dataclass(frozen=True)
class Honest:
    """What a sentence may take its names from."""

    text: str

    @cached_property
    def words(self) -> frozenset[str]:
        """Return the words of the text in plain small letters, and those that stand together as one."""
        words = _PART.findall(_folded(self.text))
        together = (
            "".join(words[at : at + count]) for count in range(2, _TOGETHER + 1) for at in range(len(words) - count + 1)
        )
        return frozenset((*words, *together))

    @cached_property
    def hangul(self) -> tuple[str, ...]:
        """Return the words in Hangul that may be names, with and without what may be their particle."""
        words = dict.fromkeys(form for word in _HANGUL.findall(self.text) for form in (word, *strangers.readings(word)))
        return tuple(
            form
            for form in words
            if len(form) >= _LEAST and not article_names.plain(form) and not _ONE_AND_PARTICLE.fullmatch(form)
        )

    @cached_property
    def in_other_signs(self) -> bool:
        """Return whether a part of the text is in signs of which Latin letters are only a reading."""
        return _OTHER_SIGNS.search(self.text) is not None

    def has(self, word: str) -> bool:
        """Return whether a word stands in the text, in whatever form of its own."""
        parts = _PART.findall(_folded(word))
        if _CODE.fullmatch(word):
            return "".join(parts) in self.words
        return self._holds("".join(parts)) or all(self._holds(part) for part in parts)

    def _holds(self, part: str) -> bool:
        if part in self.words or part.removesuffix("s") in self.words or f"{part}s" in self.words:
            return True
        forms = range(1, _FORMS + 1)
        return len(part) - _FORMS >= _STEM and any(part[:-cut] in self.words for cut in forms)

    def may_have(self, word: str) -> bool:
        """Return whether a Latin word, no code, may be one of the text in other signs."""
        if _CODE.fullmatch(word):
            return False
        return self.in_other_signs or any(
            article_names.by_table(word, one)
            or (aliases.squeeze(one) not in aliases.table() and transcribed.distance(word, one) <= _CLOSE)
            for one in self.hangul
        )


@lru_cache(maxsize=64)
def honest(texts: tuple[str, ...]) -> Honest:
    """Return what texts bear out; kept, since every sentence of a section asks."""
    return Honest("\n".join(texts))


def unborne(text: str, known: Honest) -> Iterator[Span]:
    """Yield the Latin names and codes of a sentence that no honest text has."""
    found = list(_WORD.finditer(text))
    joined = set(_in_several(text, found, known))
    for match in found:
        word = _POSSESSIVE.sub("", match.group())
        if match.start() in joined or not _tells(word) or known.has(word) or known.may_have(word):
            continue
        yield match.start(), match.start() + len(word)


def _in_several(text: str, found: list[re.Match[str]], known: Honest) -> Iterator[int]:
    """Yield where the words begin that are a name of the source or of the tables together: Open AI, Sam Altman."""
    for first, match in enumerate(found):
        words = [match]
        for other in found[first + 1 : first + _TOGETHER]:
            if not _BETWEEN.fullmatch(text[words[-1].end() : other.start()]):
                break
            words.append(other)
            whole = text[match.start() : other.end()]
            if aliases.squeeze(whole) in aliases.table() or "".join(_PART.findall(_folded(whole))) in known.words:
                yield from (one.start() for one in words)


def _tells(word: str) -> bool:
    """Return whether a word can be nothing but a name or a code that somebody gave."""
    if aliases.squeeze(word) in aliases.table() or word in _OF_FIRMS:
        return False
    return any(_told(part) for part in re.split(r"[.&'’-]", word))


@lru_cache(maxsize=4096)
def _told(part: str) -> bool:
    if _CODE.fullmatch(part):
        return True
    if part in _EVERYWHERE or _SHORT_FORM.fullmatch(part) or aliases.squeeze(part) in aliases.table():
        return False
    named = _CAPITALS.fullmatch(part) or _NAME.fullmatch(part) or _BRAND.fullmatch(part) or _SMALL.fullmatch(part)
    return named is not None and not order_latin.english(part)


@lru_cache(maxsize=256)
def _folded(text: str) -> str:
    """Return a text in plain small letters."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(one for one in apart if not unicodedata.combining(one))
