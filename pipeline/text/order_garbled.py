"""The net for what is no writing of any language: letters in a cipher, on the keys of another alphabet, struck out, turned, by initials only.

An article has no use for it, and a model reads it: whatever it says, somebody is to look at it, even where nothing undoes it
(`text.unmasked` undoes what it can). What is quoted is shown, lists of names have capitals, and an article most of which reads so is
code or another language. It only doubts.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from pipeline.text.order_excuses import QUOTED
from pipeline.text.order_letterwise import letterwise
from pipeline.text.patterns import deferred
from pipeline.text.unmasked_misspelt import misspelt
from pipeline.text.unmasked_shifts import ciphers
from pipeline.text.unmasked_spaced import COMMON

_LETTERS = " abcdefghijklmnopqrstuvwxyz"
_COSTS = """
922223333343323325222433655 263235435363231537222344535 314561965257245259235276838 326462772282366166342367847 025541545266455367335355847
134323445465232445123544446 227562269157267156242276848 126751642266353357235376647 215551666186444166343365736 334232437664231236322536564
316851688284556148548188868 125651554264354349324364937 225531556175246258633346837 213561666176535229535375849 125322415264553367522446755
244335435464221337133233546 226551553276256227233366747 237566777477457556556044777 224431535274433258323345837 036352663294445336632374957
125471662187455258223375736 333333536364221437122656556 317660796198567267558577859 215551562195452269335596959 124282454288558318552466545
034442566385433339424465776 114551863286354288585365843
""".split()  # noqa: SIM905 - reads better
"""How rare each letter (and a word's end) is after each other one, as rounded natural logarithms, learned from our labelled pairs.

Words of 26 languages, folded to plain letters, cost 1.9 to 3.3 a letter, and less as they stand than in any cipher."""
_ROWS = {first: dict(zip(_LETTERS, map(int, row), strict=True)) for first, row in zip(_LETTERS, _COSTS, strict=True)}
_SHOWN = deferred(
    r"/[^/\s]{2,30}/|\[[^\]]{2,30}\]|\([^)]{2,30}\)|https?://\S+|\S+@\S+|\S*(?:[^\W\d][\d:/\\_=<>{}()$#&]|[\d:/\\_=<>{}()$#&][^\W\d])\S*"
)
"""Sounds, glosses, addresses, and words with the marks of code."""
_WORD = deferred(r"(?<![\w’'-])[A-Za-z]{2,}(?![\w-])")
_FEWEST, _SUM = 3, 11  # words in a row of which none is common, and their letters
_MOSTLY = 0.6  # of such words that begin small: names do not
_GAIN, _GAINED = 0.4, 9.0  # what a letter costs less in a cipher that gives a common word, and all of them together
_LIKELY, _UNLIKELY = 2.4, 2.3  # what a letter costs at most in a cipher, and at least as it stands
_UNREADABLE = 3.3  # a letter of no language costs so much
_SMALLEST, _ALL_BUT_FEW = 4, 0.7  # words, and the part of them that have no vowel or end alike
_VOWEL, _AY = deferred(r"[aeiouy]"), deferred(r"[a-z]{2}ay$")  # `amenay` is `name` in pig Latin
_ODD = deferred(
    r"[\u0250-\u02af\u1d00-\u1d7f\ua720-\ua7ff\u13a0-\u13ff\u1680-\u169c\u16a0-\u16f8\u2801-\u28ff\U00010330-\U0001034a\U00010400-\U0001047f\U0001f150-\U0001f189]"
)  # letters of sounds, small capitals, runes, dots for the blind, letters in boxes
_INITIALS, _VOWELS = deferred(r"[ㄱ-ㅎㅏ-ㅣ]{2,}"), deferred(r"[ㅏ-ㅛㅝ-ㅟㅢㅣ]")
_JAMO, _KINDS, _LONE_VOWELS = 6, 4, 3  # letters of syllables by themselves, how many kinds of them, and of vowels
_OF_INITIALS = deferred(r"초성|자음|모음|자모|줄임말|줄여|신조어|은어|이모티콘|뜻하|뜻이다")
_ROMANISED = deferred(r"\b[a-z]{2,}(?:eul|reul|eun|neun|rago|dago|seyo|eora|hara|geot|eseo)\b")
_PARTICLES = deferred(
    r"\b[A-Za-z]?[a-z]*-(?:eul|reul|eun|neun|euro|ro|e|ege|eseo|i|ga|wa|gwa|ui|rago|irago|man|do)\b", re.IGNORECASE
)
_LATIN = deferred(r"(?<![A-Za-z])[a-z]+(?:[A-Z][a-z]+)?(?![A-Za-z])")
_SYLLABLES = deferred(
    r"(?i)(?:(?:kk|gg|tt|dd|pp|bb|ss|jj|ch|[gndrlmbsjktph])?(?:yeo|yae|wae|eo|ae|ya|ye|yo|yu|wa|wo|we|wi|oe|eu|ui|[aeiou])(?:ng|[nmlrktpgdbs](?![aeiouyw]))?)+"
)
_LONE_LETTER = deferred(
    r"[가-힣][ㄱ-ㅎㅏ-ㅣ][A-Za-z]|[A-Za-z][ㄱ-ㅎㅏ-ㅣ][가-힣]|[가-힣]?[ㄱ-ㅎ][A-Z][은는이가을를에](?=\s)"
)
_STEM_IN_LATIN = deferred(
    r"[가-힣][a-z]{2,}(?![a-z])|(?<![A-Za-z])[A-Z]?[a-z]+(?:[A-Z][a-z]+)?(?!(?:은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|도|만|라는|이라는|이란|란|라고|이라고|들|용|식|형|적|사|측|급|판|폰|북|씨|님|별|당|년|월|일|개|명|원|하고|하는|했|하|까지|부터|처럼|보다|나|이나|이다|다|인|입|였|이었|예|이에|톡)(?![가-힣])|하|되|시키|[은는이가을를의에로와과도만])[가-힣]"
)
"""A word of which a part stands in Hangul and the rest in small Latin letters, and no particle is all that is Hangul."""
_MIXED = 3  # small words of Korean in Latin letters, where the stem of one is half in them
_BIDS = deferred(
    r"\b(?!annyeong|eoseo|yeoboseyo)[a-z]*(?:juseyo|haseyo|maseyo|sseuseyo|eoyo|sipsio|hasio|jusyeoya|jwo|hara|eora)\b"
)
"""How Korean in Latin letters bids, and the particles that it sets apart: a greeting that English shows has no such words beside it."""
_ASKS = deferred(
    r"\b(?:please|writ(?:e|ing)|say|tell|mention|leave|put|call|name|change|ignore|forget|disregard|summari[sz]\w+|describe|recommend|add|link|headline|summary|newsletter|article|text|instructions?)\b",
    re.IGNORECASE,
)
"""What is asked in English that is spelled wrong in several words."""
_BIDDEN = 4  # words in a row of which one bids
_ODD_LETTERS = 8
_HANGUL, _LONGEST = deferred(r"[가-힣]"), 1_000  # characters of a sentence that are looked at


def garbled(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of what no language writes, in an article that is written in one."""
    found = frozenset(place for place, text in enumerate(sentences) if _is_garbled(text))
    return found if 2 * len(found) <= max(2, len(sentences)) else frozenset()


def _is_garbled(text: str) -> bool:
    said = _SHOWN.sub(" ; ", QUOTED.sub(" ; ", text[:_LONGEST]))
    if len(_ODD.findall(said)) >= _ODD_LETTERS or _is_initials(said) or letterwise(QUOTED.sub(" ; ", text[:_LONGEST])):
        return True
    if len(set(_ROMANISED.findall(said))) >= _FEWEST or _is_mixed(said) or any(map(_ASKS.search, misspelt(said))):
        return True
    runs = [run for part in re.split(r"[.!?;:]\s", _folded(said)) for run in _runs(part)]
    return _bids_in_latin(said, runs) or any(map(_is_odd, runs))


def _bids_in_latin(text: str, runs: Sequence[Sequence[str]]) -> bool:
    """Whether something is asked in Korean that is written in Latin letters."""
    if _BIDS.search(text) is None:
        return False
    return _PARTICLES.search(text) is not None or any(
        len(run) >= _BIDDEN and any(map(_BIDS.fullmatch, run)) for run in runs
    )


def _is_mixed(text: str) -> bool:
    """Whether Korean is written half in Hangul and half in small Latin letters: `yo약할 때 so송은 bbae고`."""
    if _HANGUL.search(text) is None:
        return False
    lone = len(_LONE_LETTER.findall(text))
    if not lone and _STEM_IN_LATIN.search(text) is None:
        return False
    words = {word for word in _LATIN.findall(text) if word.lower() not in COMMON and _SYLLABLES.fullmatch(word)}
    return len(words) + lone >= _MIXED


def _is_initials(text: str) -> bool:
    """Whether Korean stands there by single letters: not as laughter, tears or somebody without a name."""
    pieces = [piece for piece in _INITIALS.findall(text) if len(set(piece)) > 1]
    letters = "".join(pieces)
    spelled = len(letters) >= _JAMO and len(set(letters)) >= _KINDS and len(pieces) > 1
    if not spelled and len(set(_VOWELS.findall(text))) < _LONE_VOWELS:
        return False
    return not _OF_INITIALS.search(text) or len(_HANGUL.findall(text)) < len(letters)


def _folded(text: str) -> str:
    """Return a text with its Latin letters plain and without accents."""
    apart = unicodedata.normalize("NFD", text.translate(str.maketrans("ıłøđßæœ", "ilodsao")))
    return re.sub(r"[\u0300-\u036f]", "", apart)


def _runs(text: str) -> list[list[str]]:
    """Return the words in a row of which none is a common one, each once."""
    found: list[list[str]] = [[]]
    for word in _WORD.findall(text):
        if word.lower() in COMMON:
            found.append([])
        elif word not in found[-1] and not word.isupper():
            found[-1].append(word)
    return [run for run in found if len(run) >= _FEWEST and sum(map(len, run)) >= _SUM]


def _is_odd(run: Sequence[str]) -> bool:
    """Whether words are none by their letters, or are words in a cipher."""
    if sum(word[0].islower() for word in run) < _MOSTLY * len(run):
        return False
    words = [word.lower() for word in run]
    alike = max(sum(not _VOWEL.search(word) for word in words), sum(bool(_AY.search(word)) for word in words))
    plain = _cost(words)
    if plain >= _UNREADABLE or (len(words) >= _SMALLEST and alike >= _ALL_BUT_FEW * len(words)):
        return True
    gain = max(_GAIN, _GAINED / sum(len(word) + 1 for word in words))
    meant = (one for one in ciphers(words) if not COMMON.isdisjoint(one)) if plain >= _UNLIKELY else ()
    return any(_cost(one) <= min(_LIKELY, plain - gain) for one in meant)


def _cost(words: Sequence[str]) -> float:
    """Return what a letter of words in small plain letters costs, their ends among them."""
    rows = [_ROWS[first][second] for word in words for first, second in pairwise(f" {word} ")]
    return sum(rows) / len(rows)
