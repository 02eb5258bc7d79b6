"""A house of which a draft has the last word right and the rest as no article writes it: 마루 인텔리전스 for Haneul Intelligence.

The last word is one of names alone, told by its sound, and closes just one name of the cited sentences, which the draft leaves out. What stands
before it is no modifier, means nothing that the articles say, and may be read as none of their words; `headed` knows those that look foreign.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.people import romanised
from pipeline.check.vocabulary import by_rule, dictionary, lexicon, plain_words
from pipeline.check.written_names import (
    displaced,
    foreign_looks,
    headed,
    in_person,
    native_looks,
    no_names,
    stand_ins,
    strangers,
    transcribed,
)
from pipeline.messages import say
from pipeline.text import aliases

Span = tuple[int, int]
_WORD = r"(?<![가-힣A-Za-z])[가-힣]{2,14}(?![A-Za-z])"
_BEFORE = r"(?<![가-힣A-Za-z])(?P<own>[가-힣]{2,8}) $"
_ADNOMINAL = r"(?:[의은는을를와과한된인할될던며고서로에도만]|에서|에게|으로|까지|부터|보다|처럼|라는|이란)$"
_LEAST, _LETTERS = 2, 4
_LOOKS = -0.4
_WELL = 0.06  # how far a writing of the last word is at most, where no table has it
_HEADS = frozenset(
    str.split(
        "Intelligence Diagnostics Biosciences Sciences Biotech Instruments Works Computing Data Digital Mobility Automotive Satellite Space Quantum Genomics Learning Interactive Materials Devices Engineering Communications Education Publishing Records Pictures Entertainment Airlines Airways Chemicals Steel"
    )
)
"""Last words of houses' names beside those that `stand_ins` has."""
_HANGUL = r"[가-힣]+"


def other_half(claim: Claim) -> Iterator[Flag]:
    """Yield the houses of a sentence that have only the last word of the cited sentences' one."""
    if any(one.language == "ko" for one in claim.context):
        return
    names = {words for one in claim.evidence for words in _houses(one.text)}
    told: set[int] = set()
    for words in sorted(names):
        if sum(other[-1] == words[-1] for other in names) > 1:
            continue
        for own, span in _headed(claim.text, words[-1]):
            rest = claim.text[: span[0]] + " " + claim.text[span[1] :]
            if span[0] in told or displaced.stands_in(words[:-1], rest):
                continue
            if _a_name(own) and not _of_the_articles(own, words[:-1], claim):
                told.add(span[0])
                yield Flag("name", "block", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.75)


@lru_cache(maxsize=256)
def _houses(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the names of two words or more in a sentence whose first word is nobody's given name."""
    found = []
    for match in compiled(displaced.RUN).finditer(text):
        words = [re.sub(r"['’]s?$", "", one) for one in match.group().split() if one[0].isupper()]
        words = [one for one in words if one not in in_person.OPENERS and len(one) > 1]
        if len(words) >= _LEAST and not strangers.written(words[0]):
            found.append(tuple(words))
    return tuple(found)


def _headed(text: str, head: str) -> Iterator[tuple[str, Span]]:
    """Yield what a Korean sentence has before a last word that a name's may be read as, apart from it or in one word with it."""
    if head not in stand_ins.SUFFIX | _HEADS:
        return
    for match in compiled(_WORD).finditer(text):
        for form in _forms(match.group()):
            for start in range(len(form) - 1):
                if not _reads(head, form[start:]):
                    continue
                before = compiled(_BEFORE).search(text[: match.start()]) if start == 0 else None
                end = match.start() + len(form)
                if before:
                    yield before["own"], (before.start("own"), end)
                elif start >= _LEAST and _joined(match.group(), form[start:]):
                    yield form[:start], (match.start(), end)
                break


def _joined(word: str, head: str) -> bool:
    """Return whether a word that closes as a name does may be one: 컨테이너가 is none of energy."""
    if any(plain_words.ours(form) for form in _forms(word)):
        return False
    return len(head) > _LEAST or compiled(headed.HOUSES).fullmatch(head) is not None


def _forms(word: str) -> tuple[str, ...]:
    """Return a word without its particle, and as it may be read otherwise."""
    return (word[:-1], *strangers.readings(word)) if word[-1] in "에도" else strangers.readings(word)


@lru_cache(maxsize=8192)
def _reads(head: str, hangul: str) -> bool:
    """Return whether a Hangul word is surely the last one of a name, and none of Korean."""
    if len(hangul) < _LEAST or hangul in lexicon.korean() or aliases.squeeze(hangul) in aliases.table():
        return False
    house = compiled(headed.HOUSES).fullmatch(hangul) is not None
    return transcribed.within(head, hangul, _WELL) or (house and displaced.fits(head, hangul))


@lru_cache(maxsize=4096)
def _a_name(own: str) -> bool:
    """Return whether a word before the last one of a house's name is one of names: none that describes, no place and no plain noun."""
    if own in native_looks.names() or (own in strangers.hangul_given() and own not in lexicon.korean()):
        return True
    if aliases.table().get(aliases.squeeze(own)) in aliases.places():
        return False
    if compiled(_ADNOMINAL).search(own) or own in stand_ins.NO_FIRMS or own in strangers.NO_NAMES:
        return False
    if no_names.modifying(own) or no_names.telling_how(own) or no_names.no_name(own):
        return False
    if plain_words.ours(own) or own in lexicon.korean():
        return False
    return in_person.spellable(own) and foreign_looks.foreign(own) > _LOOKS


def _of_the_articles(own: str, words: tuple[str, ...], claim: Claim) -> bool:
    """Return whether a word means or writes one of the articles'."""
    texts = " \n ".join(one.text for one in claim.context)
    meant = dictionary.told_for(own)
    if meant and any(meant & stems for _, stems in dictionary.english(texts)):
        return True
    if own in texts or aliases.table().get(aliases.squeeze(own)) in aliases.held(texts) - {None}:
        return True
    if len(words) == 1 and _spelt_otherwise(own, words[0]):
        return False
    latin = re.findall(r"[A-Za-zÀ-ſ]{2,}", texts)
    joined = [one + other for one, other in pairwise(latin) if one[0].isupper() and other[0].isupper()]
    return any(
        displaced.fits(one, own)
        or transcribed.within(one, own, transcribed.FAR)
        or (len(one) <= 10 and romanised.spells(own, one.lower()))
        for one in {*latin, *joined}
        if one[0].isupper()
    )


def _spelt_otherwise(own: str, latin: str) -> bool:
    """Return whether a Latin word is one of Korean as the rules spell it, and a Hangul one another of Korean: 한울 is hanul, and Haneul 하늘."""
    return own in native_looks.names() and latin.lower() in _romanised() and by_rule.spelt(own) != latin.lower()


@lru_cache(maxsize=1)
def _romanised() -> frozenset[str]:
    words = native_looks.names() | plain_words.words()
    return frozenset(by_rule.spelt(one) for one in words if len(one) <= _LETTERS and compiled(_HANGUL).fullmatch(one))
