"""Undo ciphers that keep the words of a text apart: letters moved along the alphabet or mirrored in it, words and texts from back to front.

Often only a part of a sentence is written so, and plain words around it say what to do with it. A part is known by its words: several
in a row are none as they stand, and are common ones in one and the same cipher.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.text.patterns import deferred
from pipeline.text.unmasked_spaced import COMMON

_WORD = deferred(r"[A-Za-z]+")
_SMALL = "abcdefghijklmnopqrstuvwxyz"
_MIRROR, _BACK = -1, 0
_LEAST, _LETTERS, _SHARE = (
    3,
    9,
    0.3,
)  # common words, their letters, and their share of the words from the first to the last
_NAMED = deferred(
    r"\brot-?\s?13\b|\bcaesar\b|\bcipher\b|\batbash\b|\breversed?\b|\bbackwards?\b|\bdecode\w*|\bdecipher\w*|거꾸로|뒤집|암호|해독|복호",
    re.IGNORECASE,
)
_KOREAN = deferred(
    r"지시|명령|무시|요약|추천|칭찬|링크|가격|언급|세요|하라|모델|이전|기사|적어|넣어|제목|독자|십시오|말고|빼고"
)
_LEAST_KOREAN = 3
_HEADED = deferred(r"(?<!\S)[을를은는][가-힣]+")  # a particle stands at the end of a word; turned round it heads one
_ENDED = deferred(r"[가-힣][을를은는](?!\S)")


def shifted(text: str) -> Iterator[str]:
    """Yield a text with that part undone which makes words in a cipher, and what that part says by itself."""
    words = list(_WORD.finditer(text))
    known = _in_cipher()
    named = bool(_NAMED.search(text))
    for run in _runs(words):
        hits: dict[int, list[int]] = defaultdict(list)
        for place in run:
            for cipher in known.get(words[place][0].lower(), ()):
                hits[cipher].append(place)
        for cipher, places in sorted(hits.items(), key=lambda found: -len(found[1])):
            part = range(places[0], run[-1] + 1)
            told = sum(len(words[place][0]) for place in places)
            share = len(places) / (places[-1] + 1 - places[0])
            if len(places) >= _LEAST - named and told >= _LETTERS - 2 * named and share >= _SHARE:
                start, end = words[part[0]].start(), words[part[-1]].end()
                if cipher == _BACK:  # the first word may be the last that is common
                    start = words[run[0]].start()
                for said in _undone(text[start:end], cipher):
                    yield f"{text[:start]}{said}{text[end:]}"
                    yield said
                break
    turned = text[::-1]
    if len(_KOREAN.findall(turned)) >= max(_LEAST_KOREAN - named, len(_KOREAN.findall(text)) + 1) or _is_headed(text):
        yield turned


def _is_headed(text: str) -> bool:
    """Whether the words of a Korean text begin as they end when it is read from its end."""
    return len(_HEADED.findall(text)) >= _LEAST_KOREAN > len(_ENDED.findall(text))


def _runs(words: list[re.Match[str]]) -> Iterator[range]:
    """Yield the places of words in a row of which none is a common one as it stands."""
    start = 0
    for place, word in enumerate(words):
        if word[0].lower() in COMMON and not _in_cipher().get(word[0].lower()):
            if place - start >= _LEAST:
                yield range(start, place)
            start = place + 1
    if len(words) - start >= _LEAST:
        yield range(start, len(words))


@lru_cache(maxsize=1)
def _in_cipher() -> dict[str, tuple[int, ...]]:
    """Return the common words as they are written in each cipher, each with the ciphers that give it."""
    found: dict[str, set[int]] = defaultdict(set)
    for word in COMMON:
        if len(word) < 2:
            continue
        for cipher in (_MIRROR, _BACK, *range(1, 26)):
            written = next(_undone(word, -cipher % 26 if cipher > 0 else cipher))
            if written not in COMMON:
                found[written].add(cipher)
    return {word: tuple(sorted(ciphers)) for word, ciphers in found.items()}


def ciphers(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield small words as they are when each cipher is undone that keeps them apart."""
    for cipher in (_MIRROR, *range(1, 26)):
        yield [said for word in words for said in _undone(word, cipher)]
    yield [word[::-1] for word in words]


def _undone(text: str, cipher: int) -> Iterator[str]:
    if cipher == _BACK:
        yield text[::-1]
        yield _WORD.sub(lambda match: match[0][::-1], text)
        return
    turned = _SMALL[::-1] if cipher == _MIRROR else _SMALL[cipher:] + _SMALL[:cipher]
    yield text.translate(str.maketrans(_SMALL + _SMALL.upper(), turned + turned.upper()))
