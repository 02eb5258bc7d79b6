"""What of a Korean word stays the same whatever its particle or ending: 값을 is 값, 줄인 and 줄였어요 are 줄이.

A word is read in every way that it may be (회의 may be 회, 푼 may be 풀): two words are one where they have a form in common.
"""

import re
import unicodedata
from functools import lru_cache

from pipeline.text.composed import letters
from pipeline.text.patterns import deferred

_PARTICLE = deferred(
    r"(?<=\S)(?:에게서|한테서|이라면|라면|에서|에게|한테|으로|까지|부터|보다|처럼|마다|이랑|이나|은|는|이|가|을|를|의|에|로|와|과|도|만|랑|나)$"
)
_ENDING = deferred(
    r"(?<=\S\S)(?:(?:하|되|했|됐|하였|되었)(?:어요|여요|다|는|고|며|기|면|지|던)|(?:해|돼)요|합니다|됩니다|한다|된다|[한할해된될돼]|이에요|예요)$"
)
"""What makes a verb of a noun (인하한, 인하했어요) or ends on one (인하예요)."""


def _ends(*endings: str) -> re.Pattern[str]:
    return deferred(unicodedata.normalize("NFD", f"(?<=.)(?:{'|'.join(endings)})$"))


_CLOSE = _ends("이에요|예요|이죠|지요|죠|네요|거든요|입니다|습니다|\u11b8니다|는다|\u11ab다|다|어요|아요|요")
_BEFORE_NOUN = _ends("는다는|\u11ab다는|다는|는|던|은|\u11ab|을|\u11af")
_JOINED = _ends("게|으면서|면서|으면|면|으며|며|고|지만|는데|지")
_VOWELS = {"\u116f": "\u116e\u1165", "\u116a": "\u1169\u1161", "\u1167": "\u1175\u1165"}  # ㅝ ㅘ ㅕ
_GROWN = deferred("[\u116f\u116a\u1167](?=\u11bb?$)")
_TENSE = deferred("(?<!\u1175)\u11bb$|(?<=[\u1161-\u1175])[\u1165\u1161]\u11bb?$|\u110b[\u1165\u1161]\u11bb$")
_ROOTS = (("해", "하"), ("돼", "되"), ("도오", "도우"), ("으", ""))
"""How a sentence may end (-어요, -죠, -ㄴ다 …), and what of its tense is left then: 멈췄어요, 멈춰요, 멈추죠 are all 멈추; 모으죠 is 모, as 모아요."""
_BRIGHT = "\u1161\u1169"  # ㅏ ㅗ
_FELL = deferred(
    "(?P<vowel>[\u1161-\u1175]?)(?P<final>[\u11a8-\u11c2]?)(?P<first>[\u1100-\u1112])(?P<last>[\u1161\u1165])$"
)
"""Where ㅡ may have fallen before -아 or -어."""
_OPEN = deferred("[\u1161-\u1175]$")
_SOFTENED = ("묻", "듣", "걷", "싣", "깨닫", "긷")
"""Their ㄷ is ㄹ before a vowel: 묻다, 물은."""


def forms(word: str) -> list[str]:
    """Return what a word (letters and figures alone) may be without its particles or ending: 값을 is 값, 회의 may be 회, 올랐어요 and 올라요 are one."""
    found = [word, _ENDING.sub("", word)]
    while (shorter := _PARTICLE.sub("", found[-1])) != found[-1]:
        found.append(shorter)
    return list(dict.fromkeys((*reversed(found), *reversed(_stems(word)))))[::-1]


def of(text: str) -> list[list[str]]:
    """Return the words of a text in its order, each in the forms that it may be, the shortest last."""
    return [forms(word) for part in text.split() if (word := letters(part))]


@lru_cache(maxsize=20_000)  # words: an issue's come again in each of its texts and drafts
def _stems(word: str) -> tuple[str, ...]:
    """Return what of a word may be left without an ending and without its tense; other words as they are."""
    given = unicodedata.normalize("NFD", word)
    found: list[str] = []
    for ending in (_CLOSE, _BEFORE_NOUN, _JOINED):
        bare = ending.sub("", given)
        if bare == given:
            continue
        left = _TENSE.sub("", _GROWN.sub(lambda grown: _VOWELS[grown.group()], bare))
        stem = unicodedata.normalize("NFC", left)
        stem = next((stem[: -len(said)] + root for said, root in _ROOTS if stem.endswith(said)), stem)
        found += [stem, unicodedata.normalize("NFC", _FELL.sub(_with_eu, left))]
        if ending is _BEFORE_NOUN and _OPEN.search(bare):
            found.append(unicodedata.normalize("NFC", bare + "\u11af"))  # 푼 is 풀
        if stem.endswith(_SOFTENED):
            found.append(unicodedata.normalize("NFC", unicodedata.normalize("NFD", stem)[:-1] + "\u11af"))
    return tuple(one for one in found if one) or (word,)


def _with_eu(fell: re.Match[str]) -> str:
    """Return the end of a stem with the ㅡ that fell: 커 is 크, 나빠 나쁘, 올라 오르. ㅏ comes after ㅏ and ㅗ alone, and 르 doubles its ㄹ: 싸 and 자라 stay."""
    vowel, final, first = fell["vowel"], fell["final"], fell["first"]
    bright = fell["last"] == _BRIGHT[0]
    doubled = first == "\u1105"
    if bright != (vowel != "" and vowel in _BRIGHT) or (doubled and final != "\u11af"):
        return fell.group()
    return f"{vowel}{'' if doubled else final}{first}\u1173"
