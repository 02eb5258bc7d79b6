"""What a heading, a title or a line of the mail's envelope may not be, whoever wrote the text around it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from pipeline.draft.replies import problem
from pipeline.records import Problem
from pipeline.text import as_read, contacts

TITLE = (6, 60)  # characters; the voice asks for 18 to 34
HEADING = (2, 60)
ENVELOPE = (4, 120)  # subject and preheader
_SAME = 0.93
_FEW = 3  # words: so many must two titles share before words put in between count for nothing
_MOSTLY = 0.75  # of the longer one's words
_PARTICLE = re.compile(
    r"(?<=\S)(?:에게서|한테서|에서|에게|한테|으로|까지|부터|보다|처럼|마다|이랑|이나|은|는|이|가|을|를|의|에|로|와|과|도|만|랑|나)$"
)
_ENDING = re.compile(
    r"(?<=\S\S)(?:(?:하|되|했|됐|하였|되었)(?:어요|여요|다|는|고|며|기|면|지|던)|(?:해|돼)요|합니다|됩니다|한다|된다|[한할해된될돼]|이에요|예요)$"
)
"""What makes a verb of a noun (인하한, 인하했어요) or ends on one (인하예요)."""
_CLOSE = re.compile(
    unicodedata.normalize(
        "NFD",
        "(?<=.)(?:이에요|예요|이죠|지요|죠|네요|거든요|입니다|습니다|\u11b8니다|는다|\u11ab다|다|어요|아요|요)$",
    )
)
_VOWELS = str.maketrans({"\u116f": "\u116e\u1165", "\u116a": "\u1169\u1161", "\u1167": "\u1175\u1165"})  # ㅝ ㅘ ㅕ
_TENSE = re.compile("(?<!\u1175)\u11bb$|(?<=[\u1161-\u1175])[\u1165\u1161]\u11bb?$|\u110b[\u1165\u1161]\u11bb$")
_ROOTS = (("해", "하"), ("돼", "되"), ("으", ""))
"""How a sentence may end (-어요, -죠, -ㄴ다 …), and what of its tense is left then: 멈췄어요, 멈춰요, 멈추죠 are all 멈추; 모으죠 is 모, as 모아요."""
_BRIGHT = "\u1161\u1169"  # ㅏ ㅗ
_FELL = re.compile(
    "(?P<vowel>[\u1161-\u1175]?)(?P<final>[\u11a8-\u11c2]?)(?P<first>[\u1100-\u1112])(?P<last>[\u1161\u1165])$"
)
"""Where ㅡ may have fallen before -아 or -어."""
_FIGURE = re.compile(r"\d[\d.,]*")
_NOT = ("안", "못")
_DOLLARS = re.compile(r"\$ ?(\d[\d,.]*(?: ?[천만억조]+)?)")
_URL = re.compile(r"(?i:https?:|www\.|mailto:)|\]\(")
_FORBIDDEN = re.compile(r"\[\^|[\r\n<>`*]|^\s*#|#\s*$")


def writes_address(text: str) -> bool:
    """Whether a text writes a web address out, which only code and persons do; a bare domain may be a name (`Mistral.ai`)."""
    return bool(_URL.search(text)) or any(one.kind == "web" and not one.plain for one in contacts.find(text))


def title_problems(name: str, text: str, bounds: tuple[int, int] = TITLE, said: Iterable[str] = ()) -> list[Problem]:
    """Return what is wrong with one line of text by its length and marks; an address or a number to call must stand in what was `said`."""
    folded = " ".join(text.split())
    if not bounds[0] <= len(folded) <= bounds[1]:
        return [problem("line-length", name=name, text=folded[:60], least=bounds[0], most=bounds[1])]
    marked = _FORBIDDEN.search(text.strip()) or as_read.disguised(text)
    if marked or writes_address(text) or contacts.unfounded(text, said):
        return [problem("line-marks", name=name, text=folded[:60])]
    return []


def same_title(one: str, other: str) -> bool:
    """Whether two titles are the same one: emoji, marks, blanks, particles, the ending of a sentence and the order of words do not
    count, nor one changed word among many, nor words put in between. Another figure is another title, and so is `안`.

    A title that is much shorter is another one: `더 짧게` is what editors ask for.
    """
    one, other = (_DOLLARS.sub(r"\1달러", title) for title in (one, other))
    left, right = _letters(one), _letters(other)
    mine, others = _words(one), _words(other)
    if any((word in one.split()) != (word in other.split()) for word in _NOT):
        return False
    figures = sorted(_FIGURE.findall(one)) == sorted(_FIGURE.findall(other))
    if left == right or (figures and (_like(left, right) or _like(_bare(mine), _bare(others)))):
        return True
    few, many = sorted((mine, others), key=len)
    if len(few) == len(many) and _stand_in(few, many):
        return True
    return len(few) >= max(_FEW, _MOSTLY * len(many)) and _stand_in(few, many)


def _like(left: str, right: str) -> bool:
    return SequenceMatcher(None, left, right, autojunk=False).ratio() >= _SAME


def _words(text: str) -> list[list[str]]:
    """Return the words of a title without marks, each in the forms that it may be: as it stands, and without a particle, and that once more."""
    return [_forms(word) for part in text.split() if (word := _letters(part))]


def _forms(word: str) -> list[str]:
    """Return what a word may be without its particles or ending: 값을 is 값, 회의 may be 회, 올랐어요 and 올라요 are one."""
    forms = [word, _ENDING.sub("", word)]
    while (shorter := _PARTICLE.sub("", forms[-1])) != forms[-1]:
        forms.append(shorter)
    return list(dict.fromkeys((*_stems(word), *forms)))


def _stems(word: str) -> tuple[str, ...]:
    """Return what of a word may be left without the ending that closes a sentence and without its tense; other words as they are."""
    letters = unicodedata.normalize("NFD", word)
    bare = _CLOSE.sub("", letters).translate(_VOWELS)
    if bare == letters.translate(_VOWELS):
        return (word,)
    left = _TENSE.sub("", bare)
    stem = unicodedata.normalize("NFC", left)
    stem = next((stem[: -len(said)] + root for said, root in _ROOTS if stem.endswith(said)), stem)
    return stem, unicodedata.normalize("NFC", _FELL.sub(_with_eu, left))


def _with_eu(fell: re.Match[str]) -> str:
    """Return the end of a stem with the ㅡ that fell: 커 is 크, 나빠 나쁘, 올라 오르. ㅏ comes after ㅏ and ㅗ alone, and 르 doubles its ㄹ: 싸 and 자라 stay."""
    vowel, final, first = fell["vowel"], fell["final"], fell["first"]
    bright = fell["last"] == _BRIGHT[0]
    doubled = first == "\u1105"
    if bright != (vowel != "" and vowel in _BRIGHT) or (doubled and final != "\u11af"):
        return fell.group()
    return f"{vowel}{'' if doubled else final}{first}\u1173"


def _bare(words: Sequence[Sequence[str]]) -> str:
    return "".join(forms[-1] for forms in words)


def _stand_in(few: Sequence[Sequence[str]], many: Sequence[Sequence[str]]) -> bool:
    """Whether all words of one stand in the other, each for itself, in whatever order."""
    rest = list(many)
    for word in sorted(few, key=len):  # what can be read in one way only takes its place first
        found = next((one for one in rest if not {*word}.isdisjoint(one)), None)
        if found is None:
            return False
        rest.remove(found)
    return True


def _letters(text: str) -> str:
    return "".join(one for one in text.casefold() if one.isalnum() or one in "$%")


def heading_problems(text: str, said: Iterable[str] = ()) -> list[Problem]:
    """Return what is wrong with a section's heading over what was `said`."""
    return title_problems("heading", text, HEADING, said)
