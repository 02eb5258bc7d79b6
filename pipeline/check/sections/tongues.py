"""Sources in a language that the checks do not read: what a German or Chinese source seems to lack is doubted, not blocked.

The checks read English and Korean. In another language they know few units and no words, so a name and a figure that they miss there may
be right. What blocks as before is what needs no reading of the source: sums within the draft, and a version of a name in Latin letters.
Japanese writes its figures nearly as Korean does, so there a figure is doubted only as far as its digits are in the source.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.text.patterns import deferred

_SIGNS = deferred(r"[぀-ヿ一-鿿]")
_KANA = deferred(r"[ぁ-ゖァ-ヺ]")
_LETTERS = deferred(r"[^\W\d_]")
_WORDS = deferred(r"[^\W\d_]+")
_NUMBER = deferred(r"\d[\d.,]*(?:만 \d[\d,]*(?=천))?")
_COMPOSED = deferred(r"\d[\d.,]*万\d[\d,]*(?=千)")
_VERSION = deferred(r"(?P<letters>[A-Za-z]+[- ]?)?\d+(?:\.\d+)+(?![%\d])")
_SHARE = 3
_FEW = 2
_ENGLISH = frozenset(str.split("the of and to are were for with at by that has have its from it be than but this"))
"""Small words of English that are none of another language of Europe: `in`, `an`, `was` are German too, `a`, `on`, `as` French or Portuguese."""
_OTHERS = frozenset(
    str.split(
        "le la les des du de et est un une dans pour sur au aux que qui der die das und ist im den von mit auf zu nur ein eine dem war "
        "zum zur vom bei sich sind nicht nach bis sie wird werden auch als um einer einem eines "
        "für el los las y es por con del en il lo gli di che per della nel sono uma um os dos da na em para een het van op te"
    )
)
_IN_A_NAME = deferred(
    r"\b[A-ZÀ-Þ][\w'’-]+(?: (?:van|von|de|der|den|da|di|del|della|la|le|dos|du|des|el|los|las))+ [A-ZÀ-Þ]"
)
_MANY = 4
_KINDS = frozenset({"number-contradicted", "number-unsupported", "arithmetic", "name"})


@lru_cache(maxsize=512)
def foreign(text: str) -> bool:
    """Return whether a source is in a language other than English and Korean, by its signs or its small words."""
    letters = len(_LETTERS.findall(text))
    if len(_SIGNS.findall(text)) * _SHARE >= letters > 0:
        return True
    english, others = _small_words(text)
    named = sum(word in _OTHERS for match in _IN_A_NAME.finditer(text) for word in match.group().split())
    return others > english * 2 and others - named >= (_FEW if others < _MANY else 1)


def _small_words(text: str) -> tuple[int, int]:
    """Return how many small words of English and of other languages of Europe a text has."""
    words = [word.lower() for word in _WORDS.findall(text)]
    return sum(word in _ENGLISH for word in words), sum(word in _OTHERS for word in words)


def _unread(claim: Claim) -> bool:
    """Return whether all that a claim rests on is in a language that the checks do not read: what is too short to tell goes with the rest."""
    if any(one.language == "ko" for one in claim.evidence):
        return False
    counts = (_small_words(one.text) for one in claim.evidence)
    return foreign(" ".join(one.text for one in claim.evidence)) and not any(here > there for here, there in counts)


def softened(claim: Claim, flags: Iterable[Flag]) -> Iterator[Flag]:
    """Yield the flags of a claim, as warnings where all that it rests on is in a language that the checks do not read."""
    texts = [one.text for one in claim.evidence]
    unread = _unread(claim)
    written = (number for text in texts for one in (_NUMBER, _COMPOSED) for number in one.findall(text))
    there = {_digits(number) for number in written} if unread else set()
    read = unread and any(map(_KANA.search, texts))
    for flag in flags:
        soft = unread and flag.severity == "block" and flag.kind in _KINDS
        if soft and read:
            soft = all(_digits(number) in there for number in _NUMBER.findall(claim.text[slice(*flag.span)]))
        elif soft:
            soft = bool(flag.evidence) and not _another_version(claim.text[slice(*flag.span)], texts)
        yield replace(flag, severity="warn", sure=0.4) if soft else flag


def _another_version(flagged: str, texts: Iterable[str]) -> bool:
    """Return whether a flagged version has its letters in a source with another number: V3.1 for V3.2, 3.5 for `Lumen 3.1`."""
    match = _VERSION.fullmatch(flagged)
    if match is None:
        return False
    letters = re.escape(match["letters"]) if match["letters"] else r"[A-Z][A-Za-z]+[ -]?v?"
    return any(re.search(rf"(?<![A-Za-z]){letters}\d+\.\d", text) for text in texts)


def _digits(number: str) -> str:
    """Return the digits of a number without its marks and the zeros at its end: 1,10 and 1.1 have the same."""
    return re.sub(r"\D", "", number).rstrip("0")
