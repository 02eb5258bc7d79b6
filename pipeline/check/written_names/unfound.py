"""Whether the articles have a name that a draft writes in Hangul: whole, in parts, shortened, or as it sounds.

It is asked of names that no table knows, so that it is lenient: what is near a word of the articles is taken for that word.
"""

import re
from functools import lru_cache

from pipeline.check.vocabulary import lexicon, plain_words, running_words, sounds
from pipeline.check.written_names import hearing, strangers, transcribed
from pipeline.text.patterns import deferred

_LIKE = 0.6  # a likeness from which a name of the articles may be the one in Hangul
_ALIKE, _CLOSE = 0.75, 0.25  # the same where every word of the articles is asked, by its letters too
_FAR = 0.34  # of the letters of what sounds alike: from farther on two words have some consonants in common by chance
_LEAST, _HEARD = 2, 3  # syllables of a part that is written so, and of one that only sounds so
_KINDS = frozenset("산강호섬주시군구역항만사어인족파권")  # 에베레스트산, 뉴욕주: what closes a name and is none
_JOSA = frozenset(
    str.split(
        "은 는 이 가 을 를 의 에 에서 에게 으로 로 와 과 도 만 까지 부터 보다 처럼 이나 나 이며 이고 인 이다 였다 에는 에도 에서는 으로는 이라고 라고 들은 들이 들을"
    )
)
_HANGUL = deferred(r"[가-힣]{3,}")
_WORD = deferred(r"[A-Za-zÀ-ſ]{3,}")
_VOWELS = deferred(r"[aeiouywjà-ÿ]")
_WEAK = deferred(r"(?<=[가-힣])[이일인](?=[가-힣]|$)|[시치지]$")
"""Syllables that no vowel of the Latin word stands for: the 이 of a long one (메이트), the end of parish and coach."""
_SYLLABLES, _MEDIALS, _FINALS, _EU = 0xAC00, 21, 28, 18
_INSIDE = deferred(r"(?<=[a-z0-9,;:)] )[A-ZÀ-Þ][A-Za-zÀ-ſ]{2,}")
_DATES = frozenset(
    str.split(
        "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    )
)
_PAIR = deferred(
    r"(?=\b(?P<one>[A-ZÀ-Þ][A-Za-zÀ-ſ]*)(?P<joint> |-| & | and |['’]s? ?)(?P<other>[A-ZÀ-Þ]?[A-Za-zÀ-ſ]+))"
)
_THREE = deferred(r"(?=\b([A-ZÀ-Þ][A-Za-zÀ-ſ]*) ([A-ZÀ-Þ][A-Za-zÀ-ſ]*) ([A-ZÀ-Þ][A-Za-zÀ-ſ]*))")
_SMALL = deferred(r"(?=\b([a-z]{3,}) ([a-z]{4,})\b)")


def stands(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether the articles have a name, as far as code can know."""
    return written_in_parts(name, texts) or sounds_so(name, texts)


def sounds_so(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether a name is that of the articles as it sounds, whole, before a word of Korean, or two in one."""
    return _heard(name, texts) or _in_parts(name, texts) or _joined_names(name, texts) or _two_words(name, texts)


def _joined_names(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether a name is two of the articles in one, as Chinese ones are written: 차이웨이룬 is Wei-Lun Tsai."""
    return any(
        sounds_closely(name[:end], texts) and sounds_closely(name[end:], texts) for end in range(_LEAST, len(name) - 1)
    )


def _two_words(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether a name is two neighbouring words of the articles that are none, each as it is read: 프라이빗뱅커 for a private banker."""
    return any(
        all(transcribed.near(word, part) for word, part in zip(pair.groups(), (name[:end], name[end:]), strict=True))
        for text in texts
        for pair in _SMALL.finditer(text)
        if len(name) >= _HEARD and sounds.opens(pair[1], name)
        for end in range(1, len(name))
    )


def sounds_closely(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether a name of the articles is read so by the rules, or nearly: it is asked of what looks like no foreign name."""
    return any(
        transcribed.near(word, name) or transcribed.within(word, name, _CLOSE)
        for text in texts
        for word in _WORD.findall(text)
        if word[0].isupper() and word.lower() not in running_words.STOP and sounds.opens(word, name)
    )


def spelt(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether a name of the articles is read so by the rules."""
    return any(transcribed.near(word, name) for text in texts for word in _names(text) if sounds.opens(word, name))


def written(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether the articles have a name to the letter, blanks apart."""
    return name in _squeezed(texts)


@lru_cache(maxsize=1024)
def written_in_parts(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether a name stands in the articles, or what it is put together of, or what it shortens: 금감원 is 금융감독원."""
    squeezed = _squeezed(texts)
    if name in squeezed:
        return True
    for end in range(_LEAST, len(name)):
        rest = name[end:]
        known = plain_words.parts_of(rest) or rest in squeezed if len(rest) >= _LEAST else rest in plain_words.BEHIND
        if known and name[:end] in squeezed:
            return True
    return shortens(name, texts)


def shortens(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether a name has a syllable of each part of a word of the articles: 금감원 is 금융감독원."""
    short = name[0] + "".join(f"[가-힣]{{0,4}}{one}" for one in name[1:])
    return any(re.search(short, word) for text in texts for word in _HANGUL.findall(text))


@lru_cache(maxsize=16)
def _squeezed(texts: tuple[str, ...]) -> str:
    return re.sub(r"\s", "", " ".join(texts))


def _in_parts(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether the beginning of a name sounds like one of the articles, and the rest is a word of Korean or a kind of place."""
    return any(
        ((len(name) - end >= _LEAST and plain_words.parts_of(name[end:])) or name[end:] in _KINDS)
        and _heard(name[:end], texts)
        for end in range(_HEARD, len(name))
    )


@lru_cache(maxsize=2048)
def _heard(name: str, texts: tuple[str, ...]) -> bool:
    """Return whether a word or two neighbouring names of the articles may be read so; what is no name only by the rules."""
    return any(
        (transcribed.near(word, name) and (word in named or _in_step(word, name)))
        or (
            word in named
            and strangers.tells(word)
            and (len(name) < _HEARD or transcribed.opens(word, name))
            and hearing.likeness(word, name) >= _LIKE
            and transcribed.within(word, name, _FAR)
        )
        for text in texts
        for named in (_names(text),)
        for word in _latin(text)
    )


def _in_step(word: str, name: str) -> bool:
    """Return whether a word that is no name has no fewer vowels than its writing: 파킹고 is more than parking, 유니오라 more than union."""
    if len(name) < _HEARD or word in _DATES:
        return len(name) < _HEARD
    mine = [one for one in _WEAK.sub("", name) if (ord(one) - _SYLLABLES) // _FINALS % _MEDIALS != _EU]
    return len(_VOWELS.findall(word.lower())) >= len(mine) and hearing.english(word, name) >= _LIKE


@lru_cache(maxsize=1024)
def in_hangul(latin: str, texts: tuple[str, ...]) -> bool:
    """Return whether the articles have a Latin name as it sounds: a word of theirs, or the beginning of one, may be read so.

    A word of Korean lends no sounds unless it stands in quotation marks: 하루 would be Rally and Halo, 처리 Sorrel.
    """
    return any(
        transcribed.near(latin, word[:end])
        or (
            transcribed.within(latin, word[:end], _CLOSE)
            and min(hearing.likeness(latin, word[:end]), strangers.likeness(latin, word[:end])) >= _ALIKE
        )
        for text in texts
        for word in (one.strip("‘“'\"") for one in _words(text))
        if not word.endswith("다") and sounds.opens(latin, word)
        for end in range(_LEAST, len(word) + 1)
    )


@lru_cache(maxsize=64)
def hangul_words(text: str) -> frozenset[str]:
    """Return the words of a text in Hangul, with what closes them."""
    return frozenset(re.findall(r"[가-힣]{2,}", text))


@lru_cache(maxsize=64)
def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[‘“'\"]?[가-힣]{2,}", text) if not _plain(word))


def _plain(word: str) -> bool:
    """Return whether a word of an article is one of Korean with what closes it, or a verb made of one: 처리를, 개발했다고."""
    return any(
        (word[end:] in _JOSA or word[end] in "하했한할해되된됐돼") and plain_words.listed(word[:end])
        for end in range(_LEAST, len(word))
    ) or plain_words.listed(word)


@lru_cache(maxsize=512)
def _names(text: str) -> frozenset[str]:
    """Return the Latin words of a text that may be names: no dates, and no plain word that only opens a sentence."""
    inside = {match.group() for match in _INSIDE.finditer(text)}
    single = {word for word in _WORD.findall(text) if word[0].isupper() and (word in inside or not _is_english(word))}
    pairs = {
        _joined(pair)
        for pair in _PAIR.finditer(text)
        if pair["other"][0].isupper() and (pair["one"] in single or pair["other"] in single)
    }
    pairs |= {"".join(match.groups()) for match in _THREE.finditer(text) if single.intersection(match.groups())}
    return frozenset(word for word in single | pairs if word not in _DATES)


@lru_cache(maxsize=4096)
def _is_english(word: str) -> bool:
    return any(form in lexicon.english() for form in lexicon.stem(word.lower()))


@lru_cache(maxsize=512)
def _latin(text: str) -> frozenset[str]:
    """Return the Latin words of a text, and two side by side as one, or three names: Dray & Moss, Pratt's Landing, Yash Raj Films."""
    words = set(_WORD.findall(text))
    threes = {"".join(match.groups()) for match in _THREE.finditer(text)}
    return frozenset(words | threes | {_joined(pair) for pair in _PAIR.finditer(text)})


def _joined(pair: re.Match[str]) -> str:
    between = "and" if set(pair["joint"]) & {"&", "d"} else "s" if "s" in pair["joint"] else ""
    return f"{pair['one']}{between}{pair['other']}"
